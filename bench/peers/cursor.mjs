// Where a row stands in a list that is ordered by name and id.
export const encodeCursor = ({ name, id }) => Buffer.from(JSON.stringify([name, id])).toString('base64url');

/** @returns [name, id] */
export const decodeCursor = (cursor) => JSON.parse(Buffer.from(cursor, 'base64url').toString());
