type Variables = Readonly<Record<string, unknown>>;

/** How often something counts: always as often, or as the variables of a request say. */
export type Factor = number | ((variables: Variables) => number);

/** Objects that an answer may have at most, and what they are taken to cost. */
export interface Total {
  nodes: number;
  cost: number;
}

/** A total that variables may decide. What they do not decide is added up before. */
export interface Weight extends Total {
  more?: readonly ((variables: Variables) => Total)[];
}

export const nothing: Weight = { nodes: 0, cost: 0 };

export function totalOf({ nodes, cost, more }: Weight, variables: Variables): Total {
  if (!more) return { nodes, cost };
  const total = { nodes, cost };
  for (const part of more) {
    const added = part(variables);
    total.nodes += added.nodes;
    total.cost += added.cost;
  }
  return total;
}

export function sum(weights: readonly Weight[]): Weight {
  const total = { ...nothing };
  const more = weights.flatMap((weight) => weight.more ?? []);
  for (const { nodes, cost } of weights) {
    total.nodes += nodes;
    total.cost += cost;
  }
  return more.length > 0 ? { ...total, more } : total;
}

export function times(factor: Factor, weight: Weight): Weight {
  if (typeof factor === 'number' && !weight.more) return scaled(factor, weight);
  const factorIn = typeof factor === 'number' ? () => factor : factor;
  return { ...nothing, more: [(variables) => scaled(factorIn(variables), totalOf(weight, variables))] };
}

const scaled = (factor: number, { nodes, cost }: Total): Total => ({ nodes: factor * nodes, cost: factor * cost });

/** The largest of several, of which one will be the case. */
export function most(weights: readonly Weight[]): Weight {
  const constant = largest(weights.filter(({ more }) => !more));
  const others = weights.filter(({ more }) => more);
  if (others.length === 0) return constant;
  return { ...nothing, more: [(variables) => largest([constant, ...others.map((weight) => totalOf(weight, variables))])] };
}

const largest = (totals: readonly Total[]): Total => ({
  nodes: totals.reduce((maximum, { nodes }) => Math.max(maximum, nodes), 0),
  cost: totals.reduce((maximum, { cost }) => Math.max(maximum, cost), 0),
});
