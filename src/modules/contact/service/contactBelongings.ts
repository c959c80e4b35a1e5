import { deleteRows, restoreRows } from '../../../platform/changes/entityWrites.ts';
import { delegateOf } from '../../../platform/delegateOf.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';

/** The models whose rows come and go with a contact. */
const models = [
  // First, so that whoever adds a detail to one of them has finished when the details are looked for.
  'ProfessionalIdentity',
  'Address',
  'Email',
  'Phone',
  'WebAddress',
  'Department',
  'Location',
  'Customer',
  'SupplierRole',
  'AlternativePayerRole',
] as const;

type Belonging = (typeof models)[number];

/** Which rows of a model belong to a contact; the details of an individual's professional identities do, too. */
function belongingTo(model: Belonging, contactId: string): object {
  switch (model) {
    case 'Address':
    case 'Email':
    case 'Phone':
    case 'WebAddress':
      return { OR: [{ contactId }, { professionalIdentity: { individualId: contactId } }] };
    case 'Department':
    case 'Location':
      return { organizationId: contactId };
    case 'ProfessionalIdentity':
      return { individualId: contactId };
    default:
      return { contactId };
  }
}

export async function deleteBelongings(
  tx: Transaction,
  ctx: RequestContext,
  contactId: string,
  deletionId: string,
): Promise<void> {
  for (const model of models) {
    const rows = await delegateOf(tx, model).findMany({ where: { ...belongingTo(model, contactId), deletedAt: null } });
    await deleteRows(tx, ctx, model, rows, deletionId);
  }
}

/** Brings back what one delete took. */
export async function restoreBelongings(tx: Transaction, ctx: RequestContext, deletionId: string): Promise<void> {
  for (const model of models) {
    await restoreRows(tx, ctx, model, await delegateOf(tx, model).findMany({ where: { deletionId } }));
  }
}
