import type { DemoRows } from '../rows/DemoRows.ts';
import { slug } from '../slug.ts';

const names = ['Anna Berger', 'Ben Hoffmann', 'Charlotte Evans', 'David Miller', 'Elif Yılmaz'];

/** Some people who use the tenant's applications; nobody can sign in with these accounts. */
export const createUserAccounts = (rows: DemoRows): string[] =>
  names.map((name) => {
    const email = `${slug(name, '.')}@example.com`;
    return rows.create('UserAccount', { name, email, normalizedEmail: email, permissions: [], isLocked: false });
  });
