/** Says what goes on. Standard output is for the report. */
export const progress = (text: string): void => console.error(text);
