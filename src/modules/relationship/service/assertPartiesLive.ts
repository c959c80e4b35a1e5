import { ValidationFailed } from '../../../platform/domainError.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { countDeletedContacts } from '../relationship.repository.ts';

/** What ties two contacts together lives only while both do. @throws ValidationFailed */
export async function assertPartiesLive(tx: Transaction, contactIds: string[]): Promise<void> {
  if ((await countDeletedContacts(tx, contactIds)) === 0) return;
  const detail = 'names a contact that is deleted. Restore that first.';
  throw new ValidationFailed([{ propertyPath: 'id', in: 'BODY', detail, code: 'OWNER_DELETED' }], 'UNPROCESSABLE');
}
