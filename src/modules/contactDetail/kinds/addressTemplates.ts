import { createRequire } from 'node:module';
import type { CountryCode } from '../../../generated/prisma/client.ts';
import { replacer, type Replacer, type Rule } from './replacer.ts';

/** The parts of an address for which templates have a place, by the names that they have there. */
export const templateFields = ['road', 'house_number', 'city', 'postcode', 'country', 'state', 'state_code'] as const;
export type TemplateField = (typeof templateFields)[number];
export type TemplateValues = Partial<Record<TemplateField, string>>;

/** Text, the value of a field, or the first that is not empty of what is written between `||`. */
export type TemplatePart = string | { field: TemplateField } | { first: TemplatePart[] };

/** How addresses of a country are written. */
export interface AddressTemplate {
  lines: TemplatePart[];
  /** The same for an address with neither street nor postal code. */
  linesWithoutStreet: TemplatePart[];
  /** The name of the country, and what else is the same for all of its addresses. */
  fixed: TemplateValues;
  /** Makes of a value what is written. */
  clean: Record<TemplateField, Replacer>;
  /** Makes of the text what is usual. */
  correct: Replacer;
}

/** The address templates of OpenCage (github.com/OpenCageData/address-formatting), as the package brings them. */
type Source = Partial<Record<'address_template' | 'fallback_template' | 'use_country' | 'change_country' | 'add_component', string>> &
  Partial<Record<'replace' | 'postformat_replace', Rule[]>>;
type States = { key: string; name: string | Record<string, string> }[];

const load = createRequire(import.meta.url);
const sources = load('@fragaria/address-formatter/src/templates/templates.json') as Record<string, Source | undefined>;
const states = load('@fragaria/address-formatter/src/templates/state-codes.json') as Record<string, States | undefined>;
const usual = sources.default as Required<Source>;

const regionNames = new Intl.DisplayNames(['en'], { type: 'region' });
const templates = new Map<CountryCode | undefined, AddressTemplate>();

/** The name of a country in English. */
export const countryName = (code: CountryCode): string => regionNames.of(code) ?? code;

/** The template of a country, that for addresses of any country when it is left out. */
export function templateOf(country: CountryCode | undefined): AddressTemplate {
  let template = templates.get(country);
  if (!template) templates.set(country, (template = compile(country)));
  return template;
}

function compile(country: CountryCode | undefined): AddressTemplate {
  const own = country && sources[country];
  const writtenAs = own?.use_country ?? country;
  const source = (writtenAs && sources[writtenAs]) || usual;
  const cleaners = templateFields.map((field) => [field, replacer((source.replace ?? []).map((rule) => ruleIn(field, rule)))]);
  return {
    lines: parseTemplate(source.address_template ?? usual.address_template),
    linesWithoutStreet: parseTemplate(source.fallback_template ?? usual.fallback_template),
    fixed: country ? fixedValues(country, own, writtenAs!) : {},
    clean: Object.fromEntries(cleaners) as Record<TemplateField, Replacer>,
    correct: replacer(source.postformat_replace ?? []),
  };
}

/** A territory that is written as another country names that one, and may be one of its states. */
function fixedValues(country: CountryCode, own: Source | undefined, writtenAs: string): TemplateValues {
  // Only a state is ever named in its place, and no address has one.
  const name = own?.change_country?.replace('$state', '') ?? countryName(country);
  const [component, state] = own?.add_component?.split('=') ?? [];
  if (component !== 'state' || state === undefined) return { country: name };
  const code = states[writtenAs]?.find((each) => (typeof each.name === 'string' ? [each.name] : Object.values(each.name)).includes(state))?.key;
  return { country: name, state, ...(code !== undefined && { state_code: code }) };
}

/** `city=Alt-Berlin` is looked for in cities alone. */
function ruleIn(field: TemplateField, [found, replacement]: Rule): Rule {
  const own = `${field}=`;
  return [found.startsWith(own) ? found.slice(own.length) : found, replacement];
}

/** Fields that no address has here are empty. */
function parseTemplate(text: string): TemplatePart[] {
  return text.split(/(\{\{#first\}\}[^]*?\{\{\/first\}\}|\{\{\{\w+\}\}\})/).flatMap((part): TemplatePart[] => {
    const [, inner] = /^\{\{#first\}\}([^]*)\{\{\/first\}\}$/.exec(part) ?? [];
    if (inner !== undefined) return [{ first: parseTemplate(inner) }];
    const [, name] = /^\{\{\{(\w+)\}\}\}$/.exec(part) ?? [];
    if (name === undefined) return part === '' ? [] : [part];
    const field = templateFields.find((each) => each === name);
    return field ? [{ field }] : [];
  });
}
