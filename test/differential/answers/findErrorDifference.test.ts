import { expect, test } from '@jest/globals';
import { findErrorDifference, type AnswerError } from './findErrorDifference.ts';

const error = (message: string, path: (string | number)[], extensions = {}): AnswerError => ({ message, path, extensions });
const compare = (data: unknown, reference: AnswerError[], planned: AnswerError[]) =>
  findErrorDifference({ data, errors: reference }, { data, errors: planned });

const contact = { contact: null, tags: null };
const [refused, broken] = [error('refused', ['contact']), error('broken', ['tags'])];

test('the order of errors and the ids of requests make no difference', () => {
  expect(compare(contact, [refused, broken], [broken, refused])).toBeNull();
  const of = (requestId: string) => [error('refused', ['contact'], { code: 'INTERNAL', requestId })];
  expect(compare(contact, of('1'), of('2'))).toBeNull();
});

test('an error of a field that is null by itself has to be there, as it is', () => {
  expect(compare(contact, [refused, broken], [refused])?.at).toBe('errors at tags');
  expect(compare(contact, [refused], [refused, broken])?.at).toBe('errors at tags');
  expect(compare(contact, [refused], [error('denied', ['contact'])])?.at).toBe('errors at contact');
  expect(compare(contact, [refused], [error('refused', ['contact'], { code: 'OTHER' })])?.at).toBe('errors at contact');
});

test('of the errors that make one object null, both have to tell of one, of whatever row or field of a page', () => {
  const rows = [0, 1, 2].map((row) => error('refused', ['contacts', 'nodes', row, 'tags']));
  const other = error('broken', ['contacts', 'totalCount']);
  expect(compare({ contacts: null }, [rows[0]!], [rows[2]!])).toBeNull();
  expect(compare({ contacts: null }, [rows[0]!, other], [other])).toBeNull();
  expect(compare({ contacts: null }, [other], [error('broken', ['contacts', 'problems'])])).toBeNull();
  expect(compare({ contacts: null }, [other], [error('broken', ['contacts', 'nodes', 1, 'tags'])])?.at).toBe('errors at contacts');
  expect(compare({ contacts: null }, [rows[0]!], [other])?.at).toBe('errors at contacts');
  expect(compare({ contacts: null }, [rows[0]!], [])?.at).toBe('errors at contacts');
});
