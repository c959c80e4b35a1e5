import type { IncomingHttpHeaders } from 'node:http';

/** A browser may get a page for a GET. */
export const mayWantPage = ({ accept }: IncomingHttpHeaders): boolean => accept?.includes('text/html') ?? false;
