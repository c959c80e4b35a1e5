/** The read planner does not answer this; the reference execution does. The message says which field prevents it, and why. */
export class Unplannable extends Error {}
