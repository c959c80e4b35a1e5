import { isObjectType, type GraphQLField, type GraphQLInterfaceType, type GraphQLObjectType } from 'graphql';
import { declaredPlan, type FieldPlan, type RelationPlan } from '../graphql/plan.ts';
import { snakeCase } from '../platform/delegateOf.ts';
import { modelOfType } from './model.ts';
import { Unplannable } from './Unplannable.ts';

type Field = GraphQLField<unknown, unknown>;
type ParentType = GraphQLObjectType | GraphQLInterfaceType;

/** What a field shows that needs no declaration: a column of its row, or the id that the type makes of it. */
interface ColumnPlan {
  kind: 'column';
  column: string;
}

interface IdPlan {
  kind: 'id';
}

export type Plan = FieldPlan | ColumnPlan | IdPlan;

const plans = new WeakMap<Field, Plan>();

/** How SQL makes a field: as it is declared, or as the metadata of Pothos and Prisma say. @throws Unplannable */
export function planOf(parent: ParentType, field: Field): Plan {
  let plan = plans.get(field);
  if (!plan) {
    plan = declaredPlan(field) ?? derivedPlan(parent, field);
    plans.set(field, plan);
  }
  return plan;
}

function derivedPlan(parent: ParentType, field: Field): Plan {
  const { pothosExposedField: exposed, pothosPrismaRelationField: relation } = field.extensions;
  if (typeof exposed === 'string') return { kind: 'column', column: modelOfType(parent) ? snakeCase(exposed) : `"${exposed}"` };
  if (relation) return relationPlan(field, (relation as { name: string }).name);
  if (field.name === 'id' && isObjectType(parent) && isNode(parent)) return { kind: 'id' };
  throw new Unplannable(`${parent.name}.${field.name} is made by its resolver alone`);
}

const isNode = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Node');

type Select = (args: object, ctx: object, nested: (query: object) => object) => { select: Record<string, object> };

/** The query of a `t.relation`, which Pothos keeps in the function that selects it. */
function relationPlan(field: Field, relation: string): RelationPlan {
  const select = field.extensions.pothosPrismaSelect as Select;
  const query = select({}, {}, (given) => given).select[relation];
  return { kind: 'relation', relation, ...query };
}
