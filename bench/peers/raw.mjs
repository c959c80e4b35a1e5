// The limit: node:http, one prepared statement per operation, and JSON that PostgreSQL wrote and nobody reads again.
import { createServer } from 'node:http';
import pg from 'pg';
import { v7 } from 'uuid';
import { decodeCursor, encodeCursor } from './cursor.mjs';
import { insertValues } from './insertContact.mjs';
import { newContact } from './newContact.mjs';
import { changesOf } from './rawChanges.mjs';
import { statements } from './rawStatements.mjs';
import { address, poolSettings, writesChanges } from './settings.mjs';

const pool = new pg.Pool(poolSettings);
pg.types.setTypeParser(pg.types.builtins.JSON, (text) => text);

/** For each operation: the values of its statement from the variables, and the answer from its rows. */
const operations = {
  W1: { values: ({ id }) => [id], answer: ([row]) => `{"data":{"contact":${row?.json ?? null}}}` },
  W2: { values: ({ after }) => decodeCursor(after), answer: (rows) => page('contacts', rows, 25, true) },
  W3: { values: ({ after }) => decodeCursor(after), answer: (rows) => page('organizationContacts', rows, 20, false) },
  W4: {
    values: ({ input }) => {
      const rows = newContact(input);
      return [...insertValues(rows), ...(writesChanges ? [v7(), JSON.stringify(changesOf(rows))] : [])];
    },
    answer: ([row]) =>
      `{"data":{"createIndividualContact":{"__typename":"CreateIndividualContactPayload","contact":${row.json}}}}`,
  },
};

function page(list, rows, first, hasCursors) {
  const shown = rows.slice(0, first);
  const edges = shown.map((row) => (hasCursors ? `{"cursor":"${encodeCursor(row)}","node":${row.json}}` : `{"node":${row.json}}`));
  const endCursor = shown.length ? `"${encodeCursor(shown.at(-1))}"` : null;
  return `{"data":{"${list}":{"edges":[${edges}],"pageInfo":{"hasNextPage":${rows.length > first},"endCursor":${endCursor}}}}}`;
}

async function answer(body) {
  const { operationName, variables } = JSON.parse(body);
  const operation = operations[operationName];
  const { rows } = await pool.query({
    name: operationName,
    text: statements[operationName],
    values: operation.values(variables),
  });
  return operation.answer(rows);
}

createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const send = (status, text) => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) });
      response.end(text);
    };
    try {
      send(200, await answer(Buffer.concat(chunks).toString()));
    } catch (error) {
      send(500, JSON.stringify({ errors: [{ message: String(error) }] }));
    }
  });
}).listen(address);
