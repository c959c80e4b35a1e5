import { defineEnum } from '../../../graphql/enums.ts';

export const Permission = defineEnum('Permission', 'What a caller may do in its tenant.', {
  TENANT_ACCESS: 'Read, create and change.',
  TENANT_BACKOFFICE: 'Everything: includes TENANT_ACCESS, and allows to delete, restore, merge, erase and configure.',
  CONTACTS_SYNC: 'Write contacts although another system manages them: for what keeps the two in step.',
});
