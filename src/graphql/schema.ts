/** Every module's part of the schema. Its order is that of first use, and the printed schema is sorted. */
import './scalars.ts';
import './problems.ts';
import '../modules/contactDetail/graphql/detailMutations.ts';
import '../modules/contact/graphql/contactQueries.ts';
import '../modules/contact/graphql/contactLists.ts';
import '../modules/contact/graphql/contactMutations.ts';
import '../modules/contact/graphql/tagMutations.ts';
import '../modules/organization/graphql/organizationLists.ts';
import '../modules/organization/graphql/keyPeople.ts';
import '../modules/organization/graphql/departmentMutations.ts';
import '../modules/organization/graphql/locationMutations.ts';
import '../modules/professionalIdentity/graphql/professionalIdentityQueries.ts';
import '../modules/professionalIdentity/graphql/professionalIdentityLists.ts';
import '../modules/professionalIdentity/graphql/professionalIdentityMutations.ts';
import '../modules/role/graphql/customerRoleMutations.ts';
import '../modules/role/graphql/supplierRoleMutations.ts';
import '../modules/role/graphql/alternativePayerRoleMutations.ts';
import '../modules/deliveryAndInvoicing/graphql/setDeliveryAndInvoicingConfigurations.ts';
import '../modules/deliveryAndInvoicing/graphql/resolveDeliveryAndInvoicing.ts';
import '../modules/openList/graphql/addOpenListValue.ts';
import '../modules/access/graphql/apiKeys.ts';
import '../modules/access/graphql/createApiKey.ts';
import '../modules/access/graphql/revokeApiKey.ts';
import '../modules/access/graphql/viewer.ts';
import { builder } from './builder.ts';

export const schema = builder.toSchema({ sortSchema: true });
