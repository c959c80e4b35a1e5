import type { z } from 'zod';
import type { ContactKind } from '../../../generated/prisma/client.ts';
import { assertUnique } from '../../../platform/assertUnique.ts';
import { createRows, type NewRow } from '../../../platform/changes/entityWrites.ts';
import type { Warning } from '../../../platform/domainError.ts';
import { newUuid } from '../../../platform/ids.ts';
import { lockExternalIds } from '../../../platform/lockExternalIds.ts';
import { parseInput } from '../../../platform/parseInput.ts';
import { assertPermission } from '../../../platform/permissions.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import { inTransaction } from '../../../platform/transaction.ts';
import { contactOwner } from '../../contactDetail/contactDetail.rules.ts';
import { insertNestedDetails, nestedDetailWarnings } from '../../contactDetail/service/insertDetails.ts';
import { acceptCustomFields } from '../../customField/service/acceptCustomFields.ts';
import { namedIn } from '../../privacy/service/namedIn.ts';
import { assertContactsManagedHere } from '../../tenant/service/assertContactsManagedHere.ts';
import { createIndividualContactInput, createOrganizationContactInput } from '../contact.inputs.ts';
import { tagNewContact } from './addTag.ts';

export interface CreatedContact {
  id: string;
  warnings: Warning[];
}

/** Creates an individual with its details and tags. @throws ValidationFailed | Conflict | Suppressed | PermissionDenied */
export const createIndividualContact = (ctx: RequestContext, raw: unknown): Promise<CreatedContact> =>
  createContact(ctx, 'INDIVIDUAL', createIndividualContactInput, raw);

/** Creates an organization with its details and tags. @throws ValidationFailed | Conflict | Suppressed | PermissionDenied */
export const createOrganizationContact = (ctx: RequestContext, raw: unknown): Promise<CreatedContact> =>
  createContact(ctx, 'ORGANIZATION', createOrganizationContactInput, raw);

async function createContact(
  ctx: RequestContext,
  kind: ContactKind,
  schema: typeof createIndividualContactInput | typeof createOrganizationContactInput,
  raw: unknown,
): Promise<CreatedContact> {
  assertPermission(ctx.actor, 'TENANT_ACCESS');
  return inTransaction(ctx, async (tx) => {
    assertContactsManagedHere(tx, ctx, 'provideContactStartUrl');
    const input: z.output<typeof schema> = parseInput(schema, raw);
    lockExternalIds(tx, ctx, [{ kind, externalId: input.externalId }]);
    const { addresses, emails, phones, webAddresses, tags, customFields: patch, ...columns } = input;
    const details = { addresses, emails, phones, webAddresses };
    const customFields = await acceptCustomFields(tx, ctx, `${kind}_CONTACT`, { patch });
    const contact: NewRow<'Contact'> = { id: newUuid(), kind, ...columns, ...(customFields && { customFields }) };
    await assertUnique(tx, 'Contact', [contact], (field) => field);
    createRows(tx, ctx, 'Contact', [contact]);
    await insertNestedDetails(tx, ctx, contactOwner(contact), details, namedIn('Contact', contact));
    await tagNewContact(tx, ctx, contact, [...new Set(tags)]);
    return { id: contact.id, warnings: nestedDetailWarnings(details) };
  });
}
