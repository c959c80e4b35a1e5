/** What a keyword of JSON Schema (draft 2020-12) holds: a schema, a list or a map of schemas, or something else. */
type Content = 'schema' | 'list' | 'map' | 'value';

const named = (content: Content, names: string): [string, Content][] => names.split(' ').map((name) => [name, content]);

/** The keywords that a tenant's schema may use: those that check values, and those that only describe. */
export const keywords: ReadonlyMap<string, Content> = new Map([
  ...named('schema', 'additionalProperties propertyNames contains items not if then else unevaluatedItems unevaluatedProperties'),
  ...named('list', 'allOf anyOf oneOf prefixItems'),
  ...named('map', 'properties patternProperties dependentSchemas $defs'),
  ...named('value', 'type enum const format pattern minLength maxLength'),
  ...named('value', 'multipleOf minimum maximum exclusiveMinimum exclusiveMaximum'),
  ...named('value', 'minItems maxItems uniqueItems minContains maxContains'),
  ...named('value', 'minProperties maxProperties required dependentRequired'),
  ...named('value', '$schema $ref $comment title description default examples deprecated readOnly writeOnly'),
]);

/** The formats that are checked, each in a time that grows with the length of the text alone. */
export const formats = ['date', 'date-time', 'duration', 'email', 'hostname', 'ipv4', 'ipv6', 'time', 'uri', 'uuid'] as const;
