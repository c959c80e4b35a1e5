import { defineEnum } from '../../../graphql/enums.ts';

export const Permission = defineEnum('Permission', 'What a caller may do in its tenant.', {
  TENANT_ACCESS: 'Read, create and change.',
  TENANT_BACKOFFICE: 'Includes TENANT_ACCESS, and allows to delete, restore, merge, erase and configure.',
  CONTACTS_SYNC: 'Beside another permission: also write contacts while another system manages them. For what keeps the two in step.',
});
