/** Null for what is none. `URL.canParse` will not do: once that is compiled, Node.js 20 takes a URL with letters of Latin-1, such as ü, for none. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
