/** For each key its rows, in the order in which the database gave them. */
export function listsBy(rows, column, keys) {
  const lists = new Map(keys.map((key) => [key, []]));
  for (const row of rows) lists.get(row[column]).push(row);
  return keys.map((key) => lists.get(key));
}

/** For each key its row, or null. */
export function rowsBy(rows, column, keys) {
  const byKey = new Map(rows.map((row) => [row[column], row]));
  return keys.map((key) => byKey.get(key) ?? null);
}
