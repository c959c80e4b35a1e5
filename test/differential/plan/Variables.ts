import { getNamedType, getNullableType, isNonNullType } from 'graphql';
import type { SentPlan, VariablePlan } from './Plan.ts';
import type { Place, ValueWriter } from './ValueWriter.ts';

interface Variable {
  name: string;
  declaration: string;
  /** What the first and the second call send; undefined for nothing. */
  sent: [unknown, unknown];
}

/** The variables of an operation. Where a place does not allow what a plan wishes for, its value is sent. */
export class Variables {
  readonly #variables = new Map<string, Variable>();
  readonly #values: ValueWriter;

  constructor(values: ValueWriter) {
    this.#values = values;
  }

  /** The variable in a place. Plans that come to the same share one. */
  use(plan: VariablePlan, place: Place): string {
    const initial = this.#initial(plan, place);
    const type = declaredType(plan, place, initial !== undefined);
    const hasInitial = initial !== undefined && !(initial === 'null' && type.endsWith('!'));
    const written = hasInitial ? `${type} = ${initial}` : type;
    const mayBeNull = !isNonNullType(place.type) && !type.endsWith('!');
    const mayBeAbsent = !type.endsWith('!') || hasInitial;
    const send = ({ how, value }: SentPlan) => {
      if (how === 'absent' && mayBeAbsent) return undefined;
      return how === 'null' && mayBeNull ? null : this.#values.json(value);
    };
    const sent: [unknown, unknown] = [send(plan.sent[0]), send(plan.sent[1])];
    const key = JSON.stringify([written, sent.map((value) => value ?? String(value))]);
    const known = this.#variables.get(key);
    if (known) return `$${known.name}`;
    const name = `v${this.#variables.size + 1}`;
    this.#variables.set(key, { name, declaration: `$${name}: ${written}`, sent });
    return `$${name}`;
  }

  /** The default as a literal. */
  #initial({ initial }: VariablePlan, place: Place): string | undefined {
    if (!initial || place.isSole || isJson(place)) return undefined;
    return this.#values.literal(initial, { ...place, isConstant: true });
  }

  /** `($v1: Int)`, or nothing for no variables. */
  declarations(): string {
    const all = [...this.#variables.values()].map(({ declaration }) => declaration);
    return all.length ? `(${all.join(', ')})` : '';
  }

  /** What the first call sends, or the second one. */
  values(call: 0 | 1): Record<string, unknown> {
    const sent = [...this.#variables.values()].map(({ name, sent: values }) => [name, values[call]] as const);
    return Object.fromEntries(sent.filter(([, value]) => value !== undefined));
  }
}

/** The type of a variable that the place allows (GraphQL, section 5.8.5). */
function declaredType({ isRequired }: VariablePlan, { type, defaultValue, isSole }: Place, hasInitial: boolean): string {
  const nullable = String(getNullableType(type));
  const needsValue = isNonNullType(type) && defaultValue === undefined;
  return isSole || isRequired || (needsValue && !hasInitial) ? `${nullable}!` : nullable;
}

/** Not every JSON object can be written as a literal. */
const isJson = ({ type }: Place): boolean => getNamedType(type).name === 'JSONObject';
