import fc, { type Arbitrary } from 'fast-check';
import { getNamedType } from 'graphql';
import { schema } from '../../../src/graphql/schema.ts';
import type { AnyField, FieldPlan, InputPlan, ValuePlan } from '../plan/Plan.ts';
import { idsOf } from '../values/ids.ts';
import { constant } from '../values/pick.ts';
import { idTypesAt } from '../values/Site.ts';
import type { Source } from '../values/Source.ts';
import { orVariable } from '../values/wrap.ts';
import type { Selections } from './Selections.ts';

/** Lists at the top that are asked for rows by their ids, some of which name nothing: what pages have as their `problems`. */
export function missingRows(source: Source, selections: Selections, depth: number): Arbitrary<FieldPlan> {
  const query = schema.getQueryType()!;
  const lists = Object.values(query.getFields()).filter(hasIds);
  return fc.oneof(
    ...lists.map((field) => {
      const { fields } = fieldsOf(field);
      const problems = selections.field(fields, fields.getFields().problems!, { depth, fragments: 2 });
      return fc
        .tuple(selections.field(query, field, { depth, fragments: 1 }), problems, byIds(source, field))
        .map(([plan, problem, filter]): FieldPlan => ({
          ...plan,
          inputs: [...plan.inputs.filter(({ name }) => name !== 'filter'), filter],
          selections: [problem, ...plan.selections],
        }));
    }),
  );
}

const hasIds = ({ args }: AnyField): boolean => {
  const filter = args.find(({ name }) => name === 'filter');
  const type = filter && getNamedType(filter.type);
  return type !== undefined && 'getFields' in type && 'id' in type.getFields();
};

function byIds(source: Source, field: AnyField): Arbitrary<InputPlan> {
  const id = idsOf(source, idTypesAt({ type: fieldsOf(field).about, field: 'id' })).map(constant);
  const ids = fc.array(orVariable(10, id), { minLength: 1, maxLength: 4 }).map((items): ValuePlan => ({ kind: 'list', items }));
  const filter = ids.map((value): ValuePlan => ({
    kind: 'object',
    fields: [{ name: 'id', value: { kind: 'object', fields: [{ name: 'in', value }] } }],
  }));
  return orVariable(4, filter).map((value) => ({ name: 'filter', value }));
}

function fieldsOf(field: AnyField) {
  const type = getNamedType(field.type);
  return { fields: schema.getType(type.name) as Parameters<Selections['field']>[0], about: type.name.replace(/Connection$/, '') };
}
