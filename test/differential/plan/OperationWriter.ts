import { GraphQLSkipDirective } from 'graphql';
import type { Faults } from './Faults.ts';
import type { DirectivePlan, FieldPlan, FragmentPlan, OperationPlan, SelectionPlan } from './Plan.ts';
import { Scope } from './Scope.ts';
import { ValueWriter, type Place } from './ValueWriter.ts';

interface Fragment {
  name: string;
  on: string;
  body: string;
  scope: Scope;
}

const conditionPlace: Place = { type: GraphQLSkipDirective.args[0]!.type };

/** Writes the document of one operation, and names what is in it. */
export class OperationWriter {
  readonly values: ValueWriter;
  readonly #fragments: Fragment[] = [];
  #aliases = 0;
  #names = 0;

  constructor(faults: Faults) {
    this.values = new ValueWriter(faults);
  }

  document({ roots, name, hasOther }: OperationPlan): string {
    const body = this.#selectionSet(roots, new Scope());
    const fragments = this.#fragments.map((fragment) => `fragment ${fragment.name} on ${fragment.on} ${fragment.body}`);
    const title = name ?? (hasOther ? 'Main' : '');
    const other = hasOther ? ['query Other { viewer { id } }'] : [];
    return [`query ${title}${this.values.variables.declarations()} ${body}`, ...other, ...fragments].join('\n');
  }

  #selectionSet(plans: SelectionPlan[], scope: Scope): string {
    const written = plans.map((plan) => (plan.kind === 'field' ? this.#field(plan, scope) : this.#fragment(plan, scope)));
    return `{ ${written.join(' ')} }`;
  }

  #field(plan: FieldPlan, scope: Scope): string {
    const { field, selections } = plan;
    const inputs = this.values.inputs(plan.inputs, (name) => field.args.find((arg) => arg.name === name)!);
    const key = this.#key(plan, inputs, scope);
    const head = `${key === field.name ? '' : `${key}: `}${field.name}${inputs}`;
    const inner = scope.take(key, signatureOf(plan, inputs));
    const directives = this.#directives(plan.directives);
    if (selections.length === 0) return head + directives;
    if (plan.split === null || selections.length === 1) return `${head}${directives} ${this.#selectionSet(selections, inner)}`;
    const half = Math.ceil(selections.length / 2);
    const first = `${head}${directives} ${this.#selectionSet(selections.slice(0, half), inner)}`;
    const second = `${head} ${this.#selectionSet(selections.slice(half), inner)}`;
    return plan.split === 'beside' ? `${first} ${second}` : `${first} ... on ${plan.parent.name} { ${second} }`;
  }

  /** The alias wished for, or another one where that stands for something else. */
  #key(plan: FieldPlan, inputs: string, scope: Scope): string {
    const wish = plan.alias ?? plan.field.name;
    return wish !== '' && scope.isFree(wish, signatureOf(plan, inputs)) ? wish : `a${++this.#aliases}`;
  }

  #fragment({ on, form, directives, selections }: FragmentPlan, scope: Scope): string {
    const used = form === 'reused' && this.#fragments.find((known) => known.on === on.name && scope.accepts(known.scope));
    if (used) {
      scope.merge(used.scope);
      return `...${used.name}${this.#directives(directives)}`;
    }
    const condition = this.#directives(directives);
    if (form === 'bare') return `...${condition} ${this.#selectionSet(selections, scope)}`;
    if (form === 'typed') return `... on ${on.name}${condition} ${this.#selectionSet(selections, scope)}`;
    const own = new Scope(scope);
    const name = `F${++this.#names}`;
    // It is known once it is written, so that it never spreads itself.
    const body = this.#selectionSet(selections, own);
    this.#fragments.push({ name, on: on.name, body, scope: own });
    scope.merge(own);
    return `...${name}${condition}`;
  }

  #directives(plans: DirectivePlan[]): string {
    return plans.map(({ name, condition }) => ` @${name}(if: ${this.values.literal(condition, conditionPlace)!})`).join('');
  }
}

const signatureOf = ({ field }: FieldPlan, inputs: string): string => `${field.name}${inputs}: ${String(field.type)}`;
