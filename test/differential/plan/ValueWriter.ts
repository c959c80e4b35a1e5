import { getNamedType, getNullableType, isEnumType, isInputObjectType, isListType, type GraphQLInputType } from 'graphql';
import type { Faults } from './Faults.ts';
import type { InputPlan, ValuePlan } from './Plan.ts';
import { Variables } from './Variables.ts';

/** Where a value goes: what an argument or the field of an input object says of it. */
export interface Place {
  type: GraphQLInputType;
  defaultValue?: unknown;
  /** Whether it is the one field of an object that must have exactly one. */
  isSole?: boolean;
  /** Whether no variable can stand there: in the default of another one. */
  isConstant?: boolean;
}

/** Writes values as literals of a document, with variables where the plan has them. */
export class ValueWriter {
  readonly variables = new Variables(this);

  constructor(readonly faults: Faults) {}

  /** `(name: value)`, or nothing for no arguments. */
  inputs(plans: InputPlan[], placeOf: (name: string) => Place): string {
    const written = this.#members(plans, placeOf);
    return written.length ? `(${written.join(', ')})` : '';
  }

  /** Undefined when nothing is to stand in the place. */
  literal(plan: ValuePlan, place: Place): string | undefined {
    switch (plan.kind) {
      case 'constant':
        return scalarLiteral(plan.value, place.type);
      case 'list':
        return `[${plan.items.flatMap((item) => this.literal(item, itemOf(place)) ?? []).join(', ')}]`;
      case 'object':
        return `{ ${this.#members(plan.fields, (name) => fieldOf(place, name)).join(', ')} }`;
      case 'variable':
        return place.isConstant ? this.literal(plan.sent[0].value, place) : this.variables.use(plan, place);
      case 'fault': {
        const chosen = this.faults.choose(plan);
        return chosen ? this.literal(chosen, place) : undefined;
      }
    }
  }

  /** The JSON of a value, with variables in it as what they stand for; undefined when there is none. */
  json(plan: ValuePlan): unknown {
    switch (plan.kind) {
      case 'constant':
        return plan.value;
      case 'list':
        return plan.items.map((item) => this.json(item)).filter((item) => item !== undefined);
      case 'object': {
        const members = plan.fields.map(({ name, value }) => [name, this.json(value)] as const);
        return Object.fromEntries(members.filter(([, value]) => value !== undefined));
      }
      case 'variable':
        return this.json(plan.sent[0].value);
      case 'fault': {
        const chosen = this.faults.choose(plan);
        return chosen ? this.json(chosen) : undefined;
      }
    }
  }

  #members(plans: InputPlan[], placeOf: (name: string) => Place): string[] {
    return plans.flatMap(({ name, value }) => {
      const written = this.literal(value, placeOf(name));
      return written === undefined ? [] : [`${name}: ${written}`];
    });
  }
}

/** A single value stands for a list of one. */
function itemOf({ type, isConstant = false }: Place): Place {
  const list = getNullableType(type);
  return { type: isListType(list) ? list.ofType : type, isConstant };
}

function fieldOf({ type, isConstant = false }: Place, name: string): Place {
  const object = getNamedType(type);
  if (!isInputObjectType(object)) throw new Error(`${object.name} has no fields.`);
  return { ...object.getFields()[name]!, isSole: object.isOneOf, isConstant };
}

const scalarLiteral = (value: unknown, type: GraphQLInputType): string =>
  isEnumType(getNamedType(type)) && typeof value === 'string' ? value : JSON.stringify(value);
