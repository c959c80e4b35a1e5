import fc, { type Arbitrary } from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
} from 'graphql';
import type { InputPlan, ValuePlan } from '../plan/Plan.ts';
import { conditionsOn } from './customFieldConditions.ts';
import { filledObjectOf, objectOf, operatorsOn } from './operators.ts';
import { ordersOf } from './orders.ts';
import { constant, pick } from './pick.ts';
import { scalarsOf } from './scalars.ts';
import type { Site } from './Site.ts';
import type { Source } from './Source.ts';
import { orFault, orVariable } from './wrap.ts';

const filterDepth = 2;

/** Makes values for arguments, each kind of filter and column once. */
export class Inputs {
  readonly #made = new Map<string, Arbitrary<ValuePlan>>();
  readonly #source: Source;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Values of a type, variables and nulls among them. */
  of(type: GraphQLInputType, site: Site, depth = filterDepth): Arbitrary<ValuePlan> {
    const value = this.#valueOf(type, site, depth);
    return isNonNullType(type) ? value : pick([30, value], [1, fc.constant(constant(null))]);
  }

  #valueOf(type: GraphQLInputType, site: Site, depth: number): Arbitrary<ValuePlan> {
    const named = getNamedType(type);
    if (!isListType(getNullableType(type)))
      return isInputObjectType(named) ? this.#object(named, site, depth) : scalarsOf(this.#source, named, site);
    if (named.name.endsWith('Order') && isInputObjectType(named)) return ordersOf(this.#source, named, site);
    const item = isInputObjectType(named) ? this.#object(named, site, depth) : scalarsOf(this.#source, named, site);
    return fc.array(orVariable(12, item), { maxLength: 3 }).map((items): ValuePlan => ({ kind: 'list', items }));
  }

  #object(type: GraphQLInputObjectType, site: Site, depth: number): Arbitrary<ValuePlan> {
    // Filters are about their own types, wherever they stand.
    const place = isFilter(type) ? '' : `${site.type} ${site.field}`;
    const key = `${type.name} ${depth} ${place}`;
    const made = this.#made.get(key) ?? this.#make(type, site, depth);
    this.#made.set(key, made);
    return made;
  }

  #make(type: GraphQLInputObjectType, site: Site, depth: number): Arbitrary<ValuePlan> {
    const fields = Object.values(type.getFields());
    if (type.name === 'CustomFieldFilter') return conditionsOn(this.#source, type, site);
    if (isListFilter(type)) return filledObjectOf(this.#field(fields, site, depth), 2);
    if (isFilter(type)) return this.#filter(type, depth);
    if (type.isOneOf) return filledObjectOf(fc.oneof(...fields.map((field) => this.#choice(field, site))), 1);
    if (type.name.endsWith('Filter')) return operatorsOn(this.#source, type, site);
    return objectOf(this.#field(fields, site, depth), fields.length);
  }

  /** Conditions on columns and, as long as it is not too deep, on related rows, and combinations of filters. */
  #filter(type: GraphQLInputObjectType, depth: number): Arbitrary<ValuePlan> {
    const fields = Object.values(type.getFields());
    const about = type.name.replace(/Filter$/, '');
    const isDeep = ({ type: inner }: GraphQLInputField) => isFilter(getNamedType(inner));
    const columns = this.#field(
      fields.filter((field) => !isDeep(field)),
      { type: about, field: '' },
      0,
    );
    const idColumns = fields.filter(({ type: column }) => String(column) === 'IDFilter');
    const ids = idColumns.length > 0 ? this.#field(idColumns, { type: about, field: '' }, 0) : null;
    const deep = depth > 0 ? this.#field(fields.filter(isDeep), { type: about, field: '' }, depth - 1) : null;
    return orFault(objectOf(pick([4, columns], ids && [1, ids], deep && [2, deep]), 2), fc.constant(tooDeep), 12);
  }

  /** The one field that an object has, which is never null. */
  #choice({ name, type }: GraphQLInputField, site: Site): Arbitrary<InputPlan> {
    return orVariable(4, this.#valueOf(type, { ...site, field: name }, 0)).map((value) => ({ name, value }));
  }

  #field(fields: GraphQLInputField[], { type, field: above }: Site, depth: number): Arbitrary<InputPlan> {
    const choices = fields.map((field) => {
      // A column's operators are about the column; everything else is named by its own field.
      const site = { type, field: above === '' ? field.name : above };
      return orVariable(10, this.of(field.type, site, depth)).map((value): InputPlan => ({ name: field.name, value }));
    });
    return fc.oneof(...choices);
  }
}

const isListFilter = (type: GraphQLNamedInputType): boolean => isInputObjectType(type) && 'some' in type.getFields();

/** Whether it is about rows, and not about a column. */
const isFilter = (type: GraphQLNamedInputType): boolean =>
  isInputObjectType(type) && ('and' in type.getFields() || isListFilter(type));

const tooDeep: ValuePlan = Array.from({ length: 7 }).reduce<ValuePlan>(
  (inner) => ({ kind: 'object', fields: [{ name: 'not', value: inner }] }),
  { kind: 'object', fields: [] },
);
