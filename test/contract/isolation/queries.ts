/**
 * What is asked of queries: every field of every object, with each of its arguments and each field of what these take. Ids and texts
 * are those of the neighbour; what is needed to come to a field is of the attacker.
 */
import { getNamedType, getNullableType, isInputObjectType, isListType, isRequiredArgument, type GraphQLArgument, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';
import type { NodeType } from '../../../src/platform/ids.ts';
import type { Ask, GivenTo } from './Ask.ts';
import { identity, shallow } from './selections.ts';
import type { Values } from './Values.ts';
import { waysToObjects, type Field, type Way } from './ways.ts';

interface Site {
  way: Way;
  parent: string;
  field: Field;
  argument: GraphQLArgument;
}

export interface Sources {
  own: Values;
  foreign: Values;
  /** Of lists of the neighbour, by `Type.field`. */
  cursors: ReadonlyMap<string, string>;
}

/** What fields need that an input of their types does not say. */
const needed: Record<string, Record<string, unknown>> = {
  checkCustomFieldSchema: { owner: 'CUSTOMER_CONTACT', schema: { type: 'object' } },
  registeredDocuments: { application: 'idempotency', version: '1' },
  schemaUsage: { coordinate: 'Query.contacts' },
};

/** What a field needs to show something. */
export const givenTo = (own: Values): GivenTo => (field, next) => {
  if (field.name === 'nodes' && next) return { ids: own.ids(next as NodeType) };
  if (field.name === 'externalIdMapping') return { kind: 'INDIVIDUAL', by: { contactId: own.ids('IndividualContact')[0] } };
  return needed[field.name] ?? Object.fromEntries(field.args.filter(isRequiredArgument).map(({ name, type }) => [name, own.of(type, name, aboutOf(field))]));
};

const aboutOf = (field: Field): string => getNamedType(field.type).name.replace(/(Connection|Result)$/, '');

const cursorArguments = new Set(['after', 'before', 'since']);

export function asksOfQueries({ own, foreign, cursors }: Sources): Ask[] {
  const ways = [...waysToObjects()];
  const required = givenTo(own);
  const plain = ways.flatMap(([parent, way]) =>
    Object.values(parent.getFields()).map((field): Ask => ({ way, field, given: required(field), shown: shallow(getNamedType(field.type)) })),
  );
  const sites = ways.flatMap(([parent, way]) =>
    Object.values(parent.getFields()).flatMap((field) => field.args.map((argument): Site => ({ way, parent: parent.name, field, argument }))),
  );
  const ask = ({ way, field, argument }: Site, value: unknown): Ask => {
    const given = { ...required(field), ...(argument.name === 'before' && { last: 1 }), [argument.name]: value };
    return { way, field, given, shown: identity(getNamedType(field.type)) };
  };
  const ofArguments = sites.map((site) => {
    const { parent, field, argument } = site;
    const cursor = cursorArguments.has(argument.name) && cursors.get(`${parent}.${field.name}`);
    return ask(site, cursor || foreign.of(argument.type, argument.name, aboutOf(field)));
  });
  const ofInputs = inputsAt(sites, foreign).map(({ site, value }) => ask(site, value));
  return [...plain, ...ofArguments, ...ofInputs];
}

interface Place {
  site: Site;
  type: GraphQLInputObjectType;
  /** What is given to the argument for an object in the place. */
  around: (object: unknown) => unknown;
}

/** For each field of each type of inputs a value that has it, at the first place for the type. */
function inputsAt(sites: Site[], foreign: Values): { site: Site; value: unknown }[] {
  const visited = new Set<string>();
  const queue = sites.flatMap((site) => placeAt(site, site.argument.type, (value) => value));
  const values: { site: Site; value: unknown }[] = [];
  for (let place = queue.shift(); place; place = queue.shift()) {
    const { site, type, around } = place;
    if (visited.has(type.name)) continue;
    visited.add(type.name);
    for (const field of Object.values(type.getFields())) {
      const object = foreign.object(type, field.name, site.argument.name, aboutOf(site.field));
      values.push({ site, value: around(object) });
      queue.push(...placeAt(site, field.type, (inner) => around({ ...object, [field.name]: inner })));
    }
  }
  return values;
}

function placeAt(site: Site, of: GraphQLInputType, around: Place['around']): Place[] {
  const type = getNamedType(of);
  return isInputObjectType(type) ? [{ site, type, around: (object) => around(isListType(getNullableType(of)) ? [object] : object) }] : [];
}
