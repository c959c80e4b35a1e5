import { getNamedType, isObjectType } from 'graphql';
import { queryFor, type GivenTo, type Sent } from './Ask.ts';
import { waysToObjects, type Field } from './ways.ts';

/** A cursor of each list of a tenant that has rows there, by `Type.field`. `ask` asks as the tenant does. */
export async function readCursors(ask: (sent: Sent) => Promise<unknown>, givenTo: GivenTo): Promise<Map<string, string>> {
  const cursors = new Map<string, string>();
  for (const [parent, way] of waysToObjects()) {
    const fields = Object.values(parent.getFields()).filter(isConnection);
    if (fields.length === 0) continue;
    const asks = fields.map((field) => ({ way, field, given: givenTo(field), shown: '{ pageInfo { endCursor } }' }));
    const data = await ask(queryFor(asks, givenTo));
    fields.forEach((field, index) => {
      const cursor = new RegExp(`"a${index}":{"pageInfo":{"endCursor":"([^"]+)"`).exec(JSON.stringify(data))?.[1];
      if (cursor) cursors.set(`${parent.name}.${field.name}`, cursor);
    });
  }
  return cursors.set('Query.changes', await readFeedCursor(ask));
}

async function readFeedCursor(ask: (sent: Sent) => Promise<unknown>): Promise<string> {
  const data = await ask({ query: '{ changes { ... on ChangePage { cursor } } }', variables: {} });
  return (data as { changes: { cursor: string } }).changes.cursor;
}

function isConnection(field: Field): boolean {
  const type = getNamedType(field.type);
  return isObjectType(type) && 'pageInfo' in type.getFields();
}
