/** Bytes that the body of a request may have. */
export const maximumBodyBytes = 12_000_000;
