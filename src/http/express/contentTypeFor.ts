const mediaTypes = ['application/graphql-response+json', 'application/json'];

const known = new Map<string, string | null>();
const maximumKnown = 1000;

/** The Content-Type of an answer to this Accept header, as Yoga chooses it; null where Yoga answers with something else. */
export function contentTypeFor(accept = '*/*'): string | null {
  let type = known.get(accept);
  if (type === undefined) {
    type = choose(accept);
    if (known.size < maximumKnown) known.set(accept, type);
  }
  return type;
}

/** The last that fits wins, and what is named first counts last. Only UTF-8 is spoken. */
function choose(accept: string): string | null {
  const accepted = accept.replace(/\s/g, '').toLowerCase().split(',').map((entry) => entry.split(';'));
  const readable = accepted.filter(([, ...parameters]) => parameters.every((parameter) => !parameter.includes('charset=') || parameter === 'charset=utf-8'));
  const matches = readable.reverse().flatMap(([asked]) => mediaTypes.filter((type) => fits(asked!, type)));
  const last = matches.at(-1);
  return last === undefined ? null : `${last}; charset=utf-8`;
}

function fits(asked: string, type: string): boolean {
  const [askedType, askedSubtype] = asked.split('/');
  const [main, subtype] = type.split('/');
  return (askedType === '*' || askedType === main) && (askedSubtype === '*' || askedSubtype === subtype);
}
