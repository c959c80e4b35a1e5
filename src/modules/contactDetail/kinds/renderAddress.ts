import { templateFields, type AddressTemplate, type TemplatePart, type TemplateValues } from './addressTemplates.ts';
import { tidyLines } from './tidyLines.ts';

/** Writes an address by the template of its country, in lines without a break at the end. Empty when the template has no place for any of it. */
export function renderAddress(template: AddressTemplate, given: TemplateValues): string {
  const values = cleanValues(template, { ...given, ...template.fixed });
  const parts = values.road || values.postcode ? template.lines : template.linesWithoutStreet;
  return tidyLines(template.correct(tidyLines(render(parts, values))));
}

function render(parts: readonly TemplatePart[], values: TemplateValues): string {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else if ('field' in part) text += values[part.field] ?? '';
    else text += render(part.first, values).split(/\s*\|\|\s*/).find((each) => each !== '') ?? '';
  }
  return text;
}

/** The values as they are written, without those that are something else. */
function cleanValues({ clean }: AddressTemplate, given: TemplateValues): TemplateValues {
  const values: TemplateValues = {};
  for (const field of templateFields) {
    if (given[field] === undefined) continue;
    const cleaned = clean[field](given[field]);
    const value = field === 'postcode' ? cleanPostcode(cleaned) : cleaned;
    if (value !== undefined && !/^https?:\/\//i.test(value)) values[field] = value;
  }
  return values;
}

/** The first of two codes; undefined for a range of them, and what is too long to be one. */
function cleanPostcode(code: string): string | undefined {
  if (code.length > 20 || /\d+;\d+/.test(code)) return undefined;
  return /^(\d{5}),\d{5}/.exec(code)?.[1] ?? code;
}
