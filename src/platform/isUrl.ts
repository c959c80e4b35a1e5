/** What `URL.canParse` is for: once that is compiled, Node.js 20 takes a URL with letters of Latin-1, such as ü, for none. */
export function isUrl(text: string): boolean {
  try {
    new URL(text);
    return true;
  } catch {
    return false;
  }
}
