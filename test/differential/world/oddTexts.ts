/** Texts that an SQL statement, a JSON text or a document in GraphQL can trip over, if somebody forgets to escape them. */
export const oddTexts = [
  `O'Brien "The Quote" \\ Back\\slash`,
  'Zeilen\u2028trenner\u2029 und \u00a0Leerzeichen',
  '😀 Émile 👩‍👩‍👧 Ünïcode ✓',
  '100 % under_score $1 $$ :x ? {0}',
  '<b>&amp;</b> --; DROP TABLE contact /* */',
  'İstanbul ẞß ﬁ ǅ',
  '{"json": [1, null, "\\u0000"]}',
  'null',
];
