import fc, { type Arbitrary } from 'fast-check';
import { getNamedType, isCompositeType, isRequiredArgument, TypeNameMetaFieldDef, type GraphQLCompositeType } from 'graphql';
import type { AnyField, FieldPlan, FragmentPlan, InputPlan, SelectionPlan } from '../plan/Plan.ts';
import { argumentsOf } from '../values/argumentsOf.ts';
import { Inputs } from '../values/inputs.ts';
import { constant, pick, several, sometimes } from '../values/pick.ts';
import type { Source } from '../values/Source.ts';
import { comparedFields } from './comparedFields.ts';
import { conditionsOn, fragmentWeight } from './conditions.ts';
import { directives } from './directives.ts';
import type { FieldsType, Step, Way } from './ways.ts';

/** How far a selection goes. */
interface Reach {
  /** Objects below, pages and their edges aside. */
  depth: number;
  /** Fragments inside fragments. */
  fragments: number;
}

/** Fewer and fewer, so that a query that goes deep stays readable and quick. */
const mostSelections = (type: GraphQLCompositeType, { depth }: Reach): number => (isWrapper(type) ? 3 : Math.max(3, depth + 1));

/** Makes selections on the types of the schema. Each is made once for each reach and used wherever it is needed. */
export class Selections {
  readonly #made = new Map<string, Arbitrary<SelectionPlan[]>>();
  readonly #arguments = new Map<AnyField, Map<string, ReturnType<typeof argumentsOf>>>();
  readonly #source: Source;
  readonly #inputs: Inputs;

  constructor(source: Source) {
    this.#source = source;
    this.#inputs = new Inputs(source);
  }

  on(type: GraphQLCompositeType, reach: Reach): Arbitrary<SelectionPlan[]> {
    const key = `${type.name} ${reach.depth} ${reach.fragments}`;
    const made = this.#made.get(key) ?? several(this.#selection(type as FieldsType, reach), mostSelections(type, reach));
    this.#made.set(key, made);
    return made;
  }

  /** A field of a type, with what is asked of it. */
  field(parent: FieldsType, field: AnyField, { depth, fragments }: Reach): Arbitrary<FieldPlan> {
    const type = getNamedType(field.type);
    const below = { depth: isWrapper(parent) ? depth : depth - 1, fragments };
    return fc.record({
      kind: fc.constant('field'),
      parent: fc.constant(parent),
      field: fc.constant(field),
      alias: pick<string | null>(
        [10, fc.constant(null)],
        [2, fc.constant('')],
        [1, fc.constantFrom(...Object.keys(parent.getFields()))],
      ),
      inputs: this.#argumentsOf(parent, field),
      directives,
      selections: isCompositeType(type) ? this.on(type, below) : fc.constant([]),
      split: isCompositeType(type) ? sometimes(8, fc.constantFrom('beside', 'inFragment')) : fc.constant(null),
    });
  }

  /** The way to a type, with few arguments, and a selection on it. */
  along({ to, steps }: Way, reach: Reach): Arbitrary<SelectionPlan> {
    const [first, ...rest] = [...steps].reverse().map((step) => (below: Arbitrary<SelectionPlan[]>) => this.#step(step, below));
    return rest.reduce((below, step) => step(below.map((plan) => [plan])), first!(this.on(to, reach)));
  }

  #step(step: Step, selections: Arbitrary<SelectionPlan[]>): Arbitrary<SelectionPlan> {
    if ('on' in step)
      return selections.map((plans) => ({ kind: 'fragment', on: step.on, form: 'typed', directives: [], selections: plans }));
    const { parent, field } = step;
    const inputs = field.args.some(isRequiredArgument) ? this.#argumentsOf(parent, field) : largePage(field);
    return fc
      .tuple(inputs, selections)
      .map(([given, plans]) => ({ ...this.#plain(parent, field), inputs: given, selections: plans }));
  }

  #plain(parent: FieldsType, field: AnyField): FieldPlan {
    return { kind: 'field', parent, field, alias: null, inputs: [], directives: [], selections: [], split: null };
  }

  #selection(type: FieldsType, reach: Reach): Arbitrary<SelectionPlan> {
    const fields: AnyField[] = comparedFields(type);
    const [leaves, composites] = [fields.filter((field) => !isBranch(field)), fields.filter(isBranch)];
    const of = (chosen: AnyField[]) =>
      chosen.length ? fc.oneof(...chosen.map((field) => this.field(type, field, reach))) : null;
    const [leaf, branch] = [of(leaves), reach.depth > 0 || isWrapper(type) ? of(composites) : null];
    return pick<SelectionPlan>(
      leaf && [6, leaf],
      branch && [isWrapper(type) ? 16 : 5, branch],
      [1, this.field(type, TypeNameMetaFieldDef, reach)],
      reach.fragments > 0 ? [fragmentWeight(type), this.#fragment(type, reach)] : null,
    );
  }

  #fragment(type: FieldsType, { depth, fragments }: Reach): Arbitrary<FragmentPlan> {
    const below = { depth, fragments: fragments - 1 };
    const on = (condition: GraphQLCompositeType, form: Arbitrary<FragmentPlan['form']>) =>
      fc.record({
        kind: fc.constant('fragment' as const),
        on: fc.constant(condition),
        form,
        directives,
        selections: this.on(condition, below),
      });
    const forms = fc.constantFrom<FragmentPlan['form'][]>('typed', 'named', 'reused');
    return pick<FragmentPlan>(
      [6, fc.oneof(...conditionsOn(type).map((condition) => on(condition, forms)))],
      [1, on(type, fc.constant('bare'))],
    );
  }

  #argumentsOf(parent: FieldsType, field: AnyField): ReturnType<typeof argumentsOf> {
    const known = this.#arguments.get(field) ?? new Map<string, ReturnType<typeof argumentsOf>>();
    const made = known.get(parent.name) ?? argumentsOf(this.#source, this.#inputs, parent.name, field);
    this.#arguments.set(field, known.set(parent.name, made));
    return made;
  }
}

/** Many rows, so that there is something in what few of them have. */
function largePage({ args }: AnyField): Arbitrary<InputPlan[]> {
  const takes = (name: string) => args.some((arg) => arg.name === name);
  const size = fc
    .integer({ min: 10, max: 60 })
    .map((first): InputPlan[] => (takes('first') ? [{ name: 'first', value: constant(first) }] : []));
  const deleted = fc
    .constantFrom(null, 'INCLUDE', 'INCLUDE', 'ONLY')
    .map((choice): InputPlan[] => (choice && takes('deleted') ? [{ name: 'deleted', value: constant(choice) }] : []));
  return fc.tuple(size, deleted).map((inputs) => inputs.flat());
}

/** Pages and edges, which are no objects of their own. */
const isWrapper = ({ name }: GraphQLCompositeType): boolean => /(Connection|Edge)$/.test(name);

const isBranch = (field: AnyField): boolean => isCompositeType(getNamedType(field.type));
