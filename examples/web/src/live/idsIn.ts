/** The ids of all objects in an answer. */
export function idsIn(data: unknown, ids = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(data)) for (const item of data) idsIn(item, ids);
  else if (data !== null && typeof data === 'object') {
    if ('id' in data && typeof data.id === 'string') ids.add(data.id);
    for (const value of Object.values(data)) idsIn(value, ids);
  }
  return ids;
}
