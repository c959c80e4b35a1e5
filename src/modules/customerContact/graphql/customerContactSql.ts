/** What is not a column of a customer contact, in SQL over its columns. */

export const kindOf = (alias: string): string => `(CASE WHEN ${alias}.customer_id IS NULL THEN 'SHARED' ELSE 'DIRECT' END)`;

export const hasPasswordOf = (alias: string): string => `(${alias}.account_password_hash IS NOT NULL)`;

export const numbersOf = (alias: string): string => `ARRAY(SELECT n ->> 'number' FROM jsonb_array_elements(${alias}.numbers) n)`;

/** The number at a position; null when there is none. */
export const numberOf = (alias: string, position: number): string =>
  `(SELECT n ->> 'number' FROM jsonb_array_elements(${alias}.numbers) n WHERE (n ->> 'position')::int = ${position})`;

const readable = ['name', 'given_name', 'family_name', 'company_name', 'contact_position', 'postcode', 'email', 'website'];

/** Everything that a person would search for, as one text. */
export const textOf = (alias: string): string =>
  `concat_ws(' ', ${readable.map((column) => `${alias}.${column}`).join(', ')},` +
  ` array_to_string(${alias}.address_lines, ' '), array_to_string(${numbersOf(alias)}, ' '))`;
