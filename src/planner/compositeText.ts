import { isAbstractType, isObjectType, type FieldNode, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { Prisma } from '../generated/prisma/client.ts';
import { idPrefixes, typeCondition, type NodeType } from '../platform/ids.ts';
import { authorize } from './authorize.ts';
import type { Selection } from './collectFields.ts';
import { fieldText } from './fieldText.ts';
import type { Planning } from './Planning.ts';
import { planOf } from './planOf.ts';
import { objectOf, toSql, type Text } from './Text.ts';
import { Unplannable } from './Unplannable.ts';

/** A type that a row may have, and what is asked of it then. */
interface Variant {
  type: GraphQLObjectType;
  selection: Selection;
}

/** The row with an alias as an object of a type, or as one of the types of an interface. */
export function compositeText(planning: Planning, type: GraphQLNamedType, nodes: readonly FieldNode[], row: string): Text {
  if (isObjectType(type)) return variantText(planning, variantOf(planning, type, nodes), row);
  if (!isAbstractType(type)) throw new Unplannable(`${type.name} has no fields`);
  const variants = planning.options.schema.getPossibleTypes(type).map((possible) => variantOf(planning, possible, nodes));
  const [first] = variants;
  if (variants.every((variant) => isAlike(first!, variant))) return variantText(planning, first!, row, variants);
  return byType(variants, row, (variant) => variantText(planning, variant, row));
}

function variantOf(planning: Planning, type: GraphQLObjectType, nodes: readonly FieldNode[]): Variant {
  const selection = planning.select(type, nodes);
  for (const [node] of selection.values()) {
    const field = type.getFields()[node!.name.value];
    if (field) authorize(planning, type, field);
  }
  return { type, selection };
}

/** One text for each type, chosen by the row. */
function byType(variants: readonly Variant[], row: string, textOf: (variant: Variant) => Text): Text {
  const cases = variants.map((variant) => {
    const condition = typeCondition(variant.type.name as NodeType, row);
    if (condition === undefined) throw new Unplannable(`SQL cannot tell ${variant.type.name} from other types`);
    return Prisma.sql`WHEN ${Prisma.raw(condition)} THEN ${toSql(textOf(variant))}`;
  });
  return [Prisma.sql`CASE ${Prisma.join(cases, ' ')} END`];
}

/** Whether the types differ in nothing but their names: the same is asked of both, and made in the same way. */
function isAlike(one: Variant, other: Variant): boolean {
  if (one.selection.size !== other.selection.size) return false;
  const others = [...other.selection];
  return [...one.selection].every(([key, nodes], index) => {
    const [otherKey, otherNodes] = others[index]!;
    return key === otherKey && nodes.length === otherNodes.length && nodes.every((node, at) => node === otherNodes[at]) && isSame(one, other, nodes[0]!);
  });
}

function isSame(one: Variant, other: Variant, { name: { value: name } }: FieldNode): boolean {
  if (name === '__typename') return true;
  const [field, otherField] = [one.type.getFields()[name]!, other.type.getFields()[name]!];
  const [plan, otherPlan] = [planOf(one.type, field), planOf(other.type, otherField)];
  return String(field.type) === String(otherField.type) && (plan === otherPlan || JSON.stringify(plan) === JSON.stringify(otherPlan));
}

/** `alike` are all the variants that the text serves, when there are several. */
function variantText(planning: Planning, variant: Variant, row: string, alike?: readonly Variant[]): Text {
  const { type, selection } = variant;
  const named = (textOf: (name: string) => Text): Text =>
    alike ? byType(alike, row, (each) => textOf(each.type.name)) : textOf(type.name);
  const members = [...selection].map(([key, nodes]): [string, Text] => {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return [key, ['"', ...named((typeName) => [typeName]), '"']];
    const field = type.getFields()[name]!;
    if (planOf(type, field).kind === 'id') return [key, idText(row, named)];
    return [key, fieldText(planning, type, field, { nodes, row })];
  });
  return objectOf(members);
}

/** As `encodeId` makes it. */
const idText = (row: string, named: (textOf: (name: string) => Text) => Text): Text => [
  '"',
  ...named((typeName) => [`${idPrefixes[typeName as NodeType]}_`]),
  Prisma.raw(`encode(uuid_send(${row}.id), 'hex')`),
  '"',
];
