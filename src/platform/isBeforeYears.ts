/** Whether PostgreSQL has no such date: its calendar knows no year 0, which JavaScript and RFC 3339 have. */
export const isBeforeYears = (date: Date): boolean => date.getUTCFullYear() < 1;
