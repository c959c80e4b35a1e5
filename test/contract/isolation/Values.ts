import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, isRequiredInputField, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';
import type { NodeType } from '../../../src/platform/ids.ts';
import { nodeTypes, nodeTypesOf } from '../../differential/world/nodeTypes.ts';
import type { Ids } from './Scene.ts';

/** What the name of an input says that its ids are of; of others, the type around it does. */
const named: [RegExp, string][] = [
  [/^alternativePayer/, 'Contact'],
  [/^after(?=Customer)/, 'Customer'],
  [/^after(?=Preset)/, 'Preset'],
  [/^customerContact/, 'CustomerContact'],
  [/^(relatedI|i)ndividual/, 'IndividualContact'],
  [/^organization/, 'OrganizationContact'],
  [/^(contact|owner)/, 'Contact'],
  [/^customer/, 'Customer'],
  [/^department/, 'Department'],
  [/^erasure/, 'Erasure'],
  [/^(founder|leader|managedBy)/, 'ProfessionalIdentity'],
  [/^(delivery|invoice)Address/, 'Address'],
  [/^list/, 'CustomerList'],
  [/^location/, 'Location'],
  [/^tag/, 'Tag'],
  [/^user/, 'UserAccount'],
];

/** What is told of a node by an object that is none. */
const described: Record<string, string> = { PersonalDataExport: 'IndividualContact' };

export function idTypesOf(name: string, about: string): NodeType[] {
  const types = nodeTypesOf(named.find(([pattern]) => pattern.test(name))?.[1] ?? described[about] ?? about);
  return types.length > 0 ? types : nodeTypes;
}

const scalars: Record<string, unknown> = {
  Int: 1,
  Float: 1.5,
  Boolean: true,
  Date: '2026-01-01',
  DateTime: '2026-01-01T00:00:00Z',
  Decimal: '1.5',
  CountryCode: 'DE',
  JSONObject: {},
};

/** Texts in columns, by the name of the column. */
export type Texts = ReadonlyMap<string, readonly string[]>;

const mostIds = 16;

/** Texts that mean something to the server. */
const texts: [RegExp, string][] = [
  [/path/i, 'vip'],
  [/^language$/, 'de'],
  [/^currency$/, 'EUR'],
  [/^coordinate$/, 'Contact.name'],
];

/** Values for inputs: ids and texts of a tenant, which take turns, and anything that fits elsewhere. */
export class Values {
  readonly #ids: Ids;
  readonly #texts: Texts;
  readonly #allTexts: readonly string[];
  #turn = 0;

  constructor(ids: Ids, texts: Texts) {
    this.#ids = ids;
    this.#texts = texts;
    this.#allTexts = [...texts.values()].flat();
  }

  /** `about` names the type that the input is about. */
  of(type: GraphQLInputType, name: string, about: string): unknown {
    const nullable = getNullableType(type);
    if (isListType(nullable)) return [this.of(nullable.ofType, name, about)];
    const leaf = getNamedType(type);
    if (isEnumType(leaf)) return leaf.getValues()[0]!.name;
    if (isInputObjectType(leaf)) return this.object(leaf, preferred(leaf), name, about);
    if (leaf.name === 'ID') return this.#next(idTypesOf(name, about).flatMap((each) => this.#ids.get(each)!.slice(0, 1)));
    return scalars[leaf.name] ?? texts.find(([pattern]) => pattern.test(name))?.[1] ?? this.#next(this.#texts.get(name) ?? this.#allTexts);
  }

  /** What an object needs, and one field more. */
  object(type: GraphQLInputObjectType, field: string | undefined, name: string, about: string): Record<string, unknown> {
    const fields = Object.values(type.getFields()).filter((each) => (!type.isOneOf && isRequiredInputField(each)) || each.name === field);
    const own = /^(.+?)(List)?Filter$/.exec(type.name)?.[1] ?? about;
    const isOperators = own.length > 0 && type.name === 'IDFilter';
    const object = Object.fromEntries(fields.map((each) => [each.name, this.of(each.type, isOperators ? name : each.name, isOperators ? about : own)]));
    // Only the order of custom fields has a path.
    return type.name.endsWith('Order') && field === 'path' ? { ...object, field: 'CUSTOM_FIELD' } : object;
  }

  /** Some of a type. */
  ids(type: NodeType): readonly string[] {
    return this.#ids.get(type)!.slice(0, mostIds);
  }

  #next<T>(values: readonly T[]): T {
    return values[this.#turn++ % values.length]!;
  }
}

/** Lists of ids say which of them name nothing. */
const preferred = (type: GraphQLInputObjectType): string | undefined => {
  const names = Object.keys(type.getFields());
  return type.name === 'IDFilter' ? 'in' : (names.find((name) => !['and', 'or', 'not'].includes(name)) ?? names[0]);
};
