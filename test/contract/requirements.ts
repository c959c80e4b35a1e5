/* eslint-disable max-lines -- a table */
/** Which test proves which requirement. Ids are those of the requirements; a proof is a file under test/ and a title in it. */
export interface Proof {
  file: string;
  test: string;
}

export const requirements: Record<string, Proof[]> = {
  'R0.1': [
    { file: 'http/authenticate.test.ts', test: 'R0.1 R0.3 RU.4 a token says who calls, on which device and for which tenant' },
  ],
  'R0.2': [
    { file: 'platform/ids.test.ts', test: 'R0.2 R1.2 R2.1 R4.2 an id has letters, digits and _ only, and nothing more may follow it' },
  ],
  'R0.3': [
    { file: 'http/authenticate.test.ts', test: 'R0.1 R0.3 RU.4 a token says who calls, on which device and for which tenant' },
  ],
  'R0.4': [
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'R0.4 RU.5: needs TENANT_ACCESS and a credential' },
    { file: 'modules/customerContact/updateCustomerContact.test.ts', test: 'R0.4 RU.3 RU.5: needs a permission, and ids of the tenant; refusals write nothing' },
  ],
  'R0.5': [
    { file: 'modules/customerContact/deleteCustomerContact.test.ts', test: 'R0.5 RU.3 RU.5 RU.8: needs TENANT_BACKOFFICE, the version and ids of the tenant; refusals write nothing' },
  ],
  'R0.6': [
    { file: 'modules/customerContact/extensions.test.ts', test: 'R0.6 RU.3 RU.5: adding needs TENANT_ACCESS, removing and restoring TENANT_BACKOFFICE, and ids of the tenant' },
  ],
  'R0.7': [
    { file: 'modules/customerContact/customerContactLists.test.ts', test: 'R0.7 R0.8 R0.9: the list of a customer takes a page, its size, a field and a direction' },
  ],
  'R0.8': [
    { file: 'modules/customerContact/customerContactLists.test.ts', test: 'R0.9 R0.8: sorted by %s, pages neither repeat nor skip, and DESC turns the order round' },
    { file: 'modules/customerContact/customerContactLists.test.ts', test: 'R0.7 R0.8 R0.9: the list of a customer takes a page, its size, a field and a direction' },
  ],
  'R0.9': [
    { file: 'modules/customerContact/customerContactLists.test.ts', test: 'R0.9: values are in order, and those without one are last' },
    { file: 'modules/customerContact/customerContactLists.test.ts', test: 'R0.9 R0.8: sorted by %s, pages neither repeat nor skip, and DESC turns the order round' },
    { file: 'modules/customerContact/customerContactLists.test.ts', test: 'R0.7 R0.8 R0.9: the list of a customer takes a page, its size, a field and a direction' },
  ],
  'R0.10': [
    { file: 'modules/customerContact/updateCustomerContact.test.ts', test: 'RU.8 R0.10: null clears a field, and empties a list' },
    { file: 'modules/customerContact/updateCustomerContact.test.ts', test: 'R0.10 R0.15 R1.3 R1.12 R1.21: changes what is given and answers with the whole record' },
  ],
  'R0.11': [
    { file: 'modules/customerContact/deleteCustomerContact.test.ts', test: 'R0.16 R0.11 R1.13 RU.10: a deleted contact is read by id, changes no more, and comes back with its link' },
    { file: 'modules/customerContact/extensions.test.ts', test: 'R0.19 R0.11 RU.27 RU.10: is removed by its type, and restored; an absent one is not found' },
  ],
  'R0.12': [
    { file: 'modules/customerContact/customerContactLists.test.ts', test: 'R1.8 R0.12: a customer has its direct contacts and the shared ones that are linked to it, each once' },
  ],
  'R0.13': [
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'R1.10 R1.11 R1.4 R1.5 R0.13: with a customer it is a direct contact with its link, without one a shared contact' },
  ],
  'R0.14': [
    { file: 'modules/customerContact/deleteCustomerContact.test.ts', test: 'R0.14 R0.17: with a customer, read and delete find only a contact that belongs to it or is linked to it' },
  ],
  'R0.15': [
    { file: 'modules/customerContact/updateCustomerContact.test.ts', test: 'R0.10 R0.15 R1.3 R1.12 R1.21: changes what is given and answers with the whole record' },
  ],
  'R0.16': [
    { file: 'modules/customerContact/deleteCustomerContact.test.ts', test: 'R0.16 R0.11 R1.13 RU.10: a deleted contact is read by id, changes no more, and comes back with its link' },
  ],
  'R0.17': [
    { file: 'modules/customerContact/extensions.test.ts', test: 'R0.17: with a customer, only the extension of a contact that belongs to it is found' },
    { file: 'modules/customerContact/updateCustomerContact.test.ts', test: 'R0.17: with a customer, only a contact that belongs to it is found' },
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'R0.17 RU.3: unknown, deleted and foreign customers and contacts are not found' },
    { file: 'modules/customerContact/deleteCustomerContact.test.ts', test: 'R0.14 R0.17: with a customer, read and delete find only a contact that belongs to it or is linked to it' },
  ],
  'R0.18': [
    { file: 'modules/customerContact/extensions.test.ts', test: 'R0.18 RU.27: enables an extension, and says when and who did it' },
  ],
  'R0.19': [
    { file: 'modules/customerContact/extensions.test.ts', test: 'R0.19 R0.11 RU.27 RU.10: is removed by its type, and restored; an absent one is not found' },
  ],
  'R0.20': [
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'R1.21 R0.20 R1.6 R1.2: has every field of the record, and reads it back by id' },
  ],
  'R1.1': [
    { file: 'modules/access/createApiKey.test.ts', test: 'R1.1 R4.1 RU.4 shows the secret of a new key once, and the secret works as a bearer token' },
  ],
  'R1.2': [
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'R1.21 R0.20 R1.6 R1.2: has every field of the record, and reads it back by id' },
    { file: 'platform/ids.test.ts', test: 'R0.2 R1.2 R2.1 R4.2 an id has letters, digits and _ only, and nothing more may follow it' },
  ],
  'R1.3': [
    { file: 'modules/customerContact/updateCustomerContact.test.ts', test: 'R0.10 R0.15 R1.3 R1.12 R1.21: changes what is given and answers with the whole record' },
  ],
  'R1.4': [
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'R1.10 R1.11 R1.4 R1.5 R0.13: with a customer it is a direct contact with its link, without one a shared contact' },
  ],
  'R1.5': [
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'R1.10 R1.11 R1.4 R1.5 R0.13: with a customer it is a direct contact with its link, without one a shared contact' },
  ],
  'R1.6': [
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'R1.21 R0.20 R1.6 R1.2: has every field of the record, and reads it back by id' },
  ],
  'R1.7': [
    { file: 'modules/customerContact/customerContactLists.test.ts', test: 'R1.7: lists direct and shared contacts together' },
    { file: 'modules/customerContact/customerContactLists.test.ts', test: 'R1.7: filters by ids and links; ids that name nothing are problems of the page' },
    { file: 'modules/customerContact/extensions.test.ts', test: 'R1.7: customer contacts are found by what they have enabled' },
    { file: 'modules/customerContact/customerContactLists.test.ts', test: 'R1.7 R4.6: filters by %s' },
  ],
  'R1.8': [
    { file: 'modules/customerContact/customerContactLists.test.ts', test: 'R1.8 R0.12: a customer has its direct contacts and the shared ones that are linked to it, each once' },
    { file: 'modules/customerContact/customerContactLists.test.ts', test: 'R1.8 RU.10: what was deleted or unlinked is hidden, and shown on request if its contact was deleted' },
  ],
  'R1.9': [
    { file: 'modules/customerContact/customerContactLists.test.ts', test: 'R1.9: the dealer code finds direct and shared contacts, and the kind narrows them' },
  ],
  'R1.10': [
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'R1.10 R1.11 R1.4 R1.5 R0.13: with a customer it is a direct contact with its link, without one a shared contact' },
  ],
  'R1.11': [
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'R1.11 RU.2: the customer is named by its own id or that of its contact, and can be a placeholder' },
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'R1.10 R1.11 R1.4 R1.5 R0.13: with a customer it is a direct contact with its link, without one a shared contact' },
  ],
  'R1.12': [
    { file: 'modules/customerContact/updateCustomerContact.test.ts', test: 'R0.10 R0.15 R1.3 R1.12 R1.21: changes what is given and answers with the whole record' },
  ],
  'R1.13': [
    { file: 'modules/customerContact/deleteCustomerContact.test.ts', test: 'R1.13: deleting a shared contact removes its links; a restore brings back those, and not the one removed before' },
    { file: 'modules/customerContact/extensions.test.ts', test: 'R1.13 RU.10: goes and comes back with its customer contact; one removed before stays removed' },
    { file: 'modules/customerContact/deleteCustomerContact.test.ts', test: 'R0.16 R0.11 R1.13 RU.10: a deleted contact is read by id, changes no more, and comes back with its link' },
  ],
  'R1.14': [
    { file: 'modules/customerContact/customerDeletion.test.ts', test: 'R1.14 R1.15 RU.26 RU.10: %s: direct contacts go, shared ones stay without the link, a restore undoes exactly that' },
    { file: 'modules/customerContact/parallelLinks.test.ts', test: 'R1.14 R1.16 R1.18 R1.19 RU.26: contacts that are shared, converted, deleted and restored at once outlive nothing that they belong to' },
    { file: 'modules/customerContact/sharing.model.test.ts', test: 'R1.14 R1.15 R1.16 R1.17 R1.18 R1.19 R1.20 RU.1 RU.26 RU.31: sharing, deleting and restoring do what a small model does' },
  ],
  'R1.15': [
    { file: 'modules/customerContact/customerDeletion.test.ts', test: 'R1.14 R1.15 RU.26 RU.10: %s: direct contacts go, shared ones stay without the link, a restore undoes exactly that' },
    { file: 'modules/customerContact/sharing.model.test.ts', test: 'R1.14 R1.15 R1.16 R1.17 R1.18 R1.19 R1.20 RU.1 RU.26 RU.31: sharing, deleting and restoring do what a small model does' },
  ],
  'R1.16': [
    { file: 'modules/customerContact/sharing.test.ts', test: 'R1.16: converting a direct contact leaves its link as it is, and others can be linked from then on' },
    { file: 'modules/customerContact/sharing.test.ts', test: 'R1.16: a contact is not converted while another shared one has the same individual behind it' },
    { file: 'modules/customerContact/sharing.test.ts', test: 'R1.16: converting wants the version that was read, a permission, and a contact of the tenant that is not deleted' },
    { file: 'modules/customerContact/parallelLinks.test.ts', test: 'R1.14 R1.16 R1.18 R1.19 RU.26: contacts that are shared, converted, deleted and restored at once outlive nothing that they belong to' },
  ],
  'R1.17': [
    { file: 'modules/customerContact/sharing.test.ts', test: 'R1.17: converting a contact that is shared is a violation and changes nothing' },
    { file: 'modules/customerContact/sharing.model.test.ts', test: 'R1.14 R1.15 R1.16 R1.17 R1.18 R1.19 R1.20 RU.1 RU.26 RU.31: sharing, deleting and restoring do what a small model does' },
  ],
  'R1.18': [
    { file: 'modules/customerContact/sharing.test.ts', test: 'R1.18 R1.20: linking twice is a no-op that answers with the link' },
    { file: 'modules/customerContact/sharing.test.ts', test: 'R1.18 R1.19 RU.3: %s wants a customer and a contact of the tenant, and somebody who is signed in' },
    { file: 'modules/customerContact/parallelLinks.test.ts', test: 'R1.14 R1.16 R1.18 R1.19 RU.26: contacts that are shared, converted, deleted and restored at once outlive nothing that they belong to' },
    { file: 'modules/customerContact/sharing.model.test.ts', test: 'R1.14 R1.15 R1.16 R1.17 R1.18 R1.19 R1.20 RU.1 RU.26 RU.31: sharing, deleting and restoring do what a small model does' },
  ],
  'R1.19': [
    { file: 'modules/customerContact/sharing.test.ts', test: 'R1.19 R1.20: unlinking takes the link and leaves the contact; a link that is not there is not found' },
    { file: 'modules/customerContact/sharing.test.ts', test: 'R1.18 R1.19 RU.3: %s wants a customer and a contact of the tenant, and somebody who is signed in' },
    { file: 'modules/customerContact/parallelLinks.test.ts', test: 'R1.14 R1.16 R1.18 R1.19 RU.26: contacts that are shared, converted, deleted and restored at once outlive nothing that they belong to' },
    { file: 'modules/customerContact/sharing.model.test.ts', test: 'R1.14 R1.15 R1.16 R1.17 R1.18 R1.19 R1.20 RU.1 RU.26 RU.31: sharing, deleting and restoring do what a small model does' },
  ],
  'R1.20': [
    { file: 'modules/customerContact/sharing.test.ts', test: 'R1.20: linking a direct contact is a violation, even to its own customer' },
    { file: 'modules/customerContact/updateLink.test.ts', test: 'R1.20: a link cannot be moved to a direct contact' },
    { file: 'modules/customerContact/createLink.test.ts', test: 'R1.20 R4.13: everything that is wrong with a link is said at once' },
    { file: 'modules/customerContact/sharing.test.ts', test: 'R1.18 R1.20: linking twice is a no-op that answers with the link' },
  ],
  'R1.21': [
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'R1.21: no field is needed beside one that says who it is' },
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'R1.21: the change feed has the record with its tags in one entry, and nothing of the password' },
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'R1.21: names every value that is not valid, and writes nothing' },
    { file: 'modules/customerContact/updateCustomerContact.test.ts', test: 'R1.21: each update is one entry of the change feed, tags and all; a password shows as being there' },
  ],
  'R1.22': [
    { file: 'modules/customerContact/updateCustomerContact.test.ts', test: 'R1.22 RU.28: a retired preset stays where it is, and goes nowhere else' },
    { file: 'modules/preset/presetFields.test.ts', test: 'R1.22 RU.28: 5000 records with all preset fields show their presets in one statement' },
    { file: 'modules/preset/presetViolations.test.ts', test: 'R1.22 RU.28: keys in use of the field are accepted, one or a list of them; no key needs no statement' },
    { file: 'modules/preset/presetViolations.test.ts', test: 'R1.22 RU.28: every other key is named with its path, and the keys that are allowed in their order' },
  ],
  'R2.1': [
    { file: 'modules/contactPoint/createContactPoint.test.ts', test: 'R2.1: a contact point, its customer and its location have UUIDs, and go by them as well as by ids' },
    { file: 'platform/ids.test.ts', test: 'R0.2 R1.2 R2.1 R4.2 an id has letters, digits and _ only, and nothing more may follow it' },
  ],
  'R2.2': [
    { file: 'modules/contactPoint/contactPointLists.test.ts', test: 'R2.2: refuses a page that cannot be, as arguments of the query' },
    { file: 'modules/contactPoint/contactPointLists.test.ts', test: 'R2.2 R2.8: lists contact points with limit, offset and total; 25 and 0 when they are left out' },
  ],
  'R2.3': [
    { file: 'modules/contactPoint/createContactPoint.test.ts', test: 'R2.3 R2.7: adds a contact point with every field and answers with what is stored' },
    { file: 'modules/contactPoint/updateContactPoint.test.ts', test: 'R2.3 R2.4 RU.8: changes what is given and answers with what is stored; null clears' },
  ],
  'R2.4': [
    { file: 'modules/contactPoint/updateContactPoint.test.ts', test: 'R2.4: takes the whole object without its id, with another customer as well' },
    { file: 'modules/contactPoint/updateContactPoint.test.ts', test: 'R2.3 R2.4 RU.8: changes what is given and answers with what is stored; null clears' },
  ],
  'R2.5': [
    { file: 'modules/contactPoint/createContactPoint.test.ts', test: 'R2.5 R2.6 R2.9: a problem says everything that is wrong at once, and names ids that name nothing' },
  ],
  'R2.6': [
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'R2.6 RU.11 reports every violation at once and writes nothing' },
    { file: 'modules/contactPoint/createContactPoint.test.ts', test: 'R2.6 R2.9: whatever is wrong, that and nothing else is reported' },
    { file: 'modules/contactPoint/createContactPoint.test.ts', test: 'R2.5 R2.6 R2.9: a problem says everything that is wrong at once, and names ids that name nothing' },
    { file: 'modules/contactPoint/updateContactPoint.test.ts', test: 'R2.6 R2.9 RU.8 RU.34: says everything that is wrong at once, and changes nothing' },
  ],
  'R2.7': [
    { file: 'modules/contactPoint/createContactPoint.test.ts', test: 'R2.7: label and phone number may be empty, and so may the e-mail address, which is null then' },
    { file: 'modules/contactPoint/createContactPoint.test.ts', test: 'R2.7: the key of the e-mail address must be there, whatever its value' },
    { file: 'modules/contactPoint/createContactPoint.test.ts', test: 'R2.7: texts may be as long as they may be, and no longer' },
    { file: 'modules/contactPoint/createContactPoint.test.ts', test: 'R2.3 R2.7: adds a contact point with every field and answers with what is stored' },
  ],
  'R2.8': [
    { file: 'modules/contactPoint/contactPointLists.test.ts', test: 'R2.8: a customer shows its own' },
    { file: 'modules/contactPoint/contactPointLists.test.ts', test: 'R2.2 R2.8: lists contact points with limit, offset and total; 25 and 0 when they are left out' },
    { file: 'modules/contactPoint/deleteContactPoint.test.ts', test: 'R2.8 RU.10: removes a contact point, which is hidden and read by id, and brings it back' },
  ],
  'R2.9': [
    { file: 'modules/contactPoint/createContactPoint.test.ts', test: 'R2.6 R2.9: whatever is wrong, that and nothing else is reported' },
    { file: 'modules/contactPoint/createContactPoint.test.ts', test: 'R2.5 R2.6 R2.9: a problem says everything that is wrong at once, and names ids that name nothing' },
    { file: 'modules/contactPoint/updateContactPoint.test.ts', test: 'R2.6 R2.9 RU.8 RU.34: says everything that is wrong at once, and changes nothing' },
  ],
  'R3.1': [
    { file: 'modules/access/viewer.test.ts', test: 'R3.1 says who calls, and in which tenant' },
  ],
  'R3.2': [
    { file: 'http/authenticate.test.ts', test: 'R3.2 without a credential, closed fields are closed and the others answer' },
    { file: 'modules/access/apiKeys.test.ts', test: 'R3.2 needs TENANT_BACKOFFICE, for the list and for the key as a node' },
    { file: 'modules/preset/presetViolations.test.ts', test: 'R3.2 RU.28: the presets of another tenant are not allowed' },
    { file: 'modules/preset/presets.test.ts', test: 'R3.2 RU.28: no tenant sees the presets of another one' },
  ],
  'R3.3': [
    { file: 'platform/ids.test.ts', test: 'R3.3 RU.6 an id is the prefix of its type and the digits of its UUID' },
  ],
  'R3.4': [
    { file: 'graphql/paging.test.ts', test: 'R3.4 RU.7 pages forward and backward through %s: nothing twice, nothing missed' },
    { file: 'graphql/paging.test.ts', test: 'R3.4 RU.7 jumps to a page by offset and echoes limit and offset' },
    { file: 'graphql/paging.test.ts', test: 'R3.4 R3.13 refuses the page %j and names the arguments' },
    { file: 'modules/customer/customers.test.ts', test: 'R3.60 R3.4: placeholder customers are paged, filtered and sorted' },
  ],
  'R3.5': [
    { file: 'contract/schema.test.ts', test: 'R3.5 every list that can grow is a connection, and every other one says what bounds it' },
  ],
  'R3.6': [
    { file: 'graphql/filters.test.ts', test: 'R3.6 RU.7 an id in a filter that names nothing is a problem of the page' },
    { file: 'graphql/lostRows.test.ts', test: 'R3.6 R3.7 a row that vanishes while its page is read is a problem, and counts towards the page' },
  ],
  'R3.7': [
    { file: 'graphql/lostRows.test.ts', test: 'R3.6 R3.7 a row that vanishes while its page is read is a problem, and counts towards the page' },
  ],
  'R3.8': [
    { file: 'modules/contact/updateContact.test.ts', test: 'R3.8 RU.8 changes what is given, leaves what is absent, clears what is null' },
  ],
  'R3.9': [
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'R3.9 R3.16 R3.19 R3.20 creates an individual with every field' },
  ],
  'R3.10': [
    { file: 'modules/deliveryAndInvoicing/configurationReferences.test.ts', test: 'R3.10 R3.55 an address that configurations name is removed with force only, and they are passed over until it is back' },
    { file: 'modules/contact/deleteContact.test.ts', test: 'R3.10 R3.15 R3.18 refuses to delete an organization that somebody represents, and names the identities' },
  ],
  'R3.11': [
    { file: 'modules/contact/deleteContact.test.ts', test: 'R3.11 RU.10 a deleted contact is hidden from lists, listed on request, and readable by id' },
  ],
  'R3.12': [
    { file: 'http/maskError.test.ts', test: 'R3.12 a domain error: its code, its status and its own data' },
  ],
  'R3.13': [
    { file: 'graphql/paging.test.ts', test: 'R3.4 R3.13 refuses the page %j and names the arguments' },
  ],
  'R3.14': [
    { file: 'modules/contact/updateContact.test.ts', test: 'RU.3 R3.14 an unknown id, one of the other kind and one of another tenant are the same: not found' },
  ],
  'R3.15': [
    { file: 'modules/contact/deleteContact.test.ts', test: 'R3.10 R3.15 R3.18 refuses to delete an organization that somebody represents, and names the identities' },
  ],
  'R3.16': [
    { file: 'modules/contact/contactQueries.test.ts', test: 'R3.16 RU.6 reads a contact as a node, as a contact and as its kind' },
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'R3.9 R3.16 R3.19 R3.20 creates an individual with every field' },
    { file: 'modules/contact/createOrganizationContact.test.ts', test: 'R3.16 R3.22 R3.23 R3.24 creates an organization with every field' },
  ],
  'R3.17': [
    { file: 'modules/contact/roles.test.ts', test: 'R3.17 a contact is customer, supplier and alternative payer at once' },
  ],
  'R3.18': [
    { file: 'modules/contact/deleteContact.test.ts', test: 'R3.18 with force deletes the organization and deactivates who represents it' },
    { file: 'modules/contact/deleteContact.test.ts', test: 'R3.18 refuses to delete a payer and a manager of customers; with force clears the references' },
    { file: 'modules/professionalIdentity/deleteProfessionalIdentity.test.ts', test: 'R3.18 refuses to delete a manager of customers and suppliers, and names the roles' },
    { file: 'modules/professionalIdentity/deleteProfessionalIdentity.test.ts', test: 'R3.18 with force leaves the customers and suppliers without a manager' },
  ],
  'R3.19': [
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'R3.9 R3.16 R3.19 R3.20 creates an individual with every field' },
  ],
  'R3.20': [
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'R3.9 R3.16 R3.19 R3.20 creates an individual with every field' },
  ],
  'R3.21': [
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'R3.21 creates the details and tags of the same call in their order' },
    { file: 'modules/relationship/relationshipLists.test.ts', test: 'R3.21 R3.31: personal relationships are filtered and sorted' },
    { file: 'modules/professionalIdentity/professionalIdentityLists.test.ts', test: 'R3.21 R3.32 R3.33 lists the identities of an individual with their details' },
    { file: 'modules/relationship/relationshipLists.test.ts', test: 'R3.21 R3.24 R3.30: memberships are filtered, sorted and hidden when deleted' },
  ],
  'R3.22': [
    { file: 'modules/contact/updateContact.test.ts', test: 'R3.22 R3.23 changes an organization' },
    { file: 'modules/contact/createOrganizationContact.test.ts', test: 'R3.16 R3.22 R3.23 R3.24 creates an organization with every field' },
  ],
  'R3.23': [
    { file: 'modules/contact/updateContact.test.ts', test: 'R3.22 R3.23 changes an organization' },
    { file: 'modules/contact/createOrganizationContact.test.ts', test: 'R3.16 R3.22 R3.23 R3.24 creates an organization with every field' },
  ],
  'R3.24': [
    { file: 'modules/professionalIdentity/professionalIdentityLists.test.ts', test: 'R3.26 R3.24 lists who represents an organization, inactive ones included, deleted ones on request' },
    { file: 'modules/organization/organizationLists.test.ts', test: 'R3.24 R3.28 R3.29 lists the departments and locations of an organization by name, deleted ones on request' },
    { file: 'modules/relationship/relationshipLists.test.ts', test: 'R3.21 R3.24 R3.30: memberships are filtered, sorted and hidden when deleted' },
    { file: 'modules/contact/createOrganizationContact.test.ts', test: 'R3.16 R3.22 R3.23 R3.24 creates an organization with every field' },
  ],
  'R3.25': [
    { file: 'modules/organization/keyPeople.test.ts', test: 'R3.25 R3.27 RU.8 founders and leaders are replaced as lists, in their order' },
  ],
  'R3.26': [
    { file: 'modules/professionalIdentity/professionalIdentity.rules.test.ts', test: 'R3.26 active before: %s, after: %s, sets %o' },
    { file: 'modules/professionalIdentity/updateProfessionalIdentity.test.ts', test: 'R3.26 the server sets the dates when the identity stops and starts being active' },
    { file: 'modules/professionalIdentity/addProfessionalIdentity.test.ts', test: 'R3.26 RU.8 an inactive identity has no activation date; what is absent or null stays empty' },
    { file: 'modules/professionalIdentity/professionalIdentityLists.test.ts', test: 'R3.26 R3.24 lists who represents an organization, inactive ones included, deleted ones on request' },
  ],
  'R3.27': [
    { file: 'modules/organization/keyPeople.test.ts', test: 'R3.27 a list that stays the same is not written' },
    { file: 'modules/organization/keyPeople.test.ts', test: 'R3.27 whoever was deleted is not shown, and comes back unless the list was replaced in the meantime' },
    { file: 'modules/organization/keyPeople.test.ts', test: 'R3.27 refuses every identity that does not represent the organization, and changes nothing' },
    { file: 'modules/organization/keyPeople.test.ts', test: 'R3.27 RU.8 refuses null, and lists of more than 100' },
  ],
  'R3.28': [
    { file: 'modules/organization/createUnit.test.ts', test: 'R3.28 RU.13 creates a department with everything that it can have' },
    { file: 'modules/organization/createUnit.test.ts', test: 'R3.28 R3.82 refuses texts that are too long, and an area that is not on the list' },
    { file: 'modules/organization/organizationLists.test.ts', test: 'R3.28 R3.29 departments and locations are read as nodes, in their own tenant only' },
    { file: 'modules/organization/organizationLists.test.ts', test: 'R3.24 R3.28 R3.29 lists the departments and locations of an organization by name, deleted ones on request' },
  ],
  'R3.29': [
    { file: 'modules/organization/createUnit.test.ts', test: 'R3.29 refuses every leader who does not represent the organization, and a long list' },
    { file: 'modules/organization/organizationLists.test.ts', test: 'R3.29 counts the identities that work at a location, without the deleted ones' },
    { file: 'modules/organization/updateUnit.test.ts', test: 'R3.29 a leader whose identity was deleted is not shown' },
    { file: 'modules/organization/createUnit.test.ts', test: 'R3.29 RU.13 creates a location with its leaders in their order' },
  ],
  'R3.30': [
    { file: 'modules/relationship/memberships.test.ts', test: 'R3.30 RU.13: a contact of either kind becomes a member of an organization' },
    { file: 'modules/relationship/memberships.test.ts', test: 'R3.30 R3.82: refuses a type that is not listed together with a membership in itself, and texts that are too long' },
    { file: 'modules/relationship/memberships.test.ts', test: 'RU.8 R3.30: an update leaves what is absent, clears with null and refuses to clear the type' },
    { file: 'modules/relationship/relationshipLists.test.ts', test: 'R3.30 R3.31: contacts are found by their memberships, members and relationships' },
  ],
  'R3.31': [
    { file: 'modules/relationship/createPersonalRelationship.test.ts', test: 'R3.31 RU.13: a symmetric relationship shows on both individuals, each as it sees it' },
    { file: 'modules/relationship/createPersonalRelationship.test.ts', test: 'R3.31 R3.82: refuses oneself together with a type that is not listed' },
    { file: 'modules/relationship/relationshipLists.test.ts', test: 'R3.21 R3.31: personal relationships are filtered and sorted' },
    { file: 'modules/relationship/relationshipLists.test.ts', test: 'R3.30 R3.31: contacts are found by their memberships, members and relationships' },
  ],
  'R3.32': [
    { file: 'modules/professionalIdentity/restoreProfessionalIdentity.test.ts', test: 'R3.32 refuses while the individual, or the organization of an active identity, is deleted' },
    { file: 'modules/professionalIdentity/addProfessionalIdentity.test.ts', test: 'R3.32 R3.35 RU.3 the individual and the organization must exist, live, and be of their kind' },
    { file: 'modules/professionalIdentity/professionalIdentityLists.test.ts', test: 'R3.21 R3.32 R3.33 lists the identities of an individual with their details' },
    { file: 'modules/professionalIdentity/addProfessionalIdentity.test.ts', test: 'R3.32 R3.33 R3.37 RU.16 adds an identity with everything that it can have' },
  ],
  'R3.33': [
    { file: 'modules/professionalIdentity/professionalIdentityQueries.test.ts', test: 'R3.33 RU.6 reads an identity by its id or UUID, deleted or not, and as a node' },
    { file: 'modules/professionalIdentity/updateProfessionalIdentity.test.ts', test: 'R3.33 RU.8 changes what is given, leaves what is absent, clears what is null' },
    { file: 'modules/professionalIdentity/professionalIdentityLists.test.ts', test: 'R3.21 R3.32 R3.33 lists the identities of an individual with their details' },
    { file: 'modules/professionalIdentity/addProfessionalIdentity.test.ts', test: 'R3.32 R3.33 R3.37 RU.16 adds an identity with everything that it can have' },
  ],
  'R3.34': [
    { file: 'modules/professionalIdentity/updateProfessionalIdentity.test.ts', test: 'R3.34 the organization cannot be changed: the schema has no place for it' },
  ],
  'R3.35': [
    { file: 'modules/professionalIdentity/addProfessionalIdentity.test.ts', test: 'R3.35 refuses every department and location of another organization, unknown or deleted, all at once' },
    { file: 'modules/professionalIdentity/updateProfessionalIdentity.test.ts', test: 'R3.35 refuses every department and location of another organization, and changes nothing' },
    { file: 'modules/professionalIdentity/addProfessionalIdentity.test.ts', test: 'R3.32 R3.35 RU.3 the individual and the organization must exist, live, and be of their kind' },
  ],
  'R3.36': [
    { file: 'modules/professionalIdentity/deleteProfessionalIdentity.test.ts', test: 'R3.36 RU.10 deletes an identity with its contact details' },
    { file: 'modules/professionalIdentity/restoreProfessionalIdentity.test.ts', test: 'R3.36 RU.10 brings back exactly what the delete took' },
  ],
  'R3.37': [
    { file: 'modules/contactDetail/addresses.test.ts', test: 'R3.37 R3.40 adds an address with every field' },
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'R3.37 R3.38 every kind of detail belongs to individuals, organizations and identities alike; RU.16 with its default usage context' },
    { file: 'modules/professionalIdentity/addProfessionalIdentity.test.ts', test: 'R3.32 R3.33 R3.37 RU.16 adds an identity with everything that it can have' },
  ],
  'R3.38': [
    { file: 'modules/contactDetail/detailVerbs.test.ts', test: 'R3.38 RU.8 updates what is given, leaves what is absent, clears what is null' },
    { file: 'modules/contactDetail/detailVerbs.test.ts', test: 'R3.38 RU.5 removing needs TENANT_BACKOFFICE and can be undone' },
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'R3.37 R3.38 every kind of detail belongs to individuals, organizations and identities alike; RU.16 with its default usage context' },
  ],
  'R3.39': [
    { file: 'modules/contactDetail/detailVerbs.test.ts', test: 'R3.39 a detail is addressed through its owner' },
  ],
  'R3.40': [
    { file: 'modules/contactDetail/addresses.test.ts', test: 'R3.37 R3.40 adds an address with every field' },
  ],
  'R3.41': [
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'R3.41 R3.43 keeps e-mails and web addresses as typed' },
  ],
  'R3.42': [
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'R3.42 RU.17 reads the number %s in the country %s as %s' },
    { file: 'modules/contactDetail/detailVerbs.test.ts', test: 'R3.42 R3.43 phones and web addresses are updated alike' },
  ],
  'R3.43': [
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'R3.41 R3.43 keeps e-mails and web addresses as typed' },
    { file: 'modules/contactDetail/detailVerbs.test.ts', test: 'R3.42 R3.43 phones and web addresses are updated alike' },
  ],
  'R3.44': [
    { file: 'modules/deliveryAndInvoicing/configurationReferences.test.ts', test: 'R3.44 configurations go with the role, come back when it is set again, and give way to those that are given then' },
    { file: 'modules/deliveryAndInvoicing/setConfigurations.test.ts', test: 'R3.44 replaces the set: the same limitations are the same configuration, others go and come' },
    { file: 'modules/deliveryAndInvoicing/setCustomerRole.test.ts', test: 'R3.44 setting the role leaves configurations that are left out or null, replaces those that are given, and an empty list clears them' },
    { file: 'modules/role/removeRole.test.ts', test: 'R3.44 does not find a role that the contact does not hold, or not any more, or in another tenant' },
  ],
  'R3.45': [
    { file: 'modules/role/removeAlternativePayerRole.test.ts', test: 'R3.45 removes an alternative payer role to which no customer refers' },
    { file: 'modules/role/removeRole.test.ts', test: 'R3.45 removes a customer role, which the contact then does not hold' },
    { file: 'modules/role/removeRole.test.ts', test: 'R3.45 removes a supplier role, which the contact then does not hold' },
    { file: 'modules/role/roleChanges.test.ts', test: 'R3.45 brings a removed role back under its id, as it is set now' },
  ],
  'R3.46': [
    { file: 'modules/role/setCustomerRole.test.ts', test: 'R3.46 makes a contact a customer with every field of the role' },
    { file: 'modules/role/setCustomerRole.test.ts', test: 'R3.46 dates an external card by when its number was set or changed' },
    { file: 'modules/deliveryAndInvoicing/configurationViolations.test.ts', test: 'R3.46 R3.50 setCustomerRole names the same violations behind its own path' },
    { file: 'modules/deliveryAndInvoicing/setCustomerRole.test.ts', test: 'R3.46 R3.49 sets configurations together with the role' },
  ],
  'R3.47': [
    { file: 'modules/role/creditLimit.test.ts', test: 'R3.47 keeps %s %s to the last digit' },
    { file: 'modules/role/creditLimit.test.ts', test: 'R3.47 keeps sums that binary floats get wrong apart' },
    { file: 'modules/role/creditLimit.test.ts', test: 'R3.47 keeps any amount of 15 digits before the point and 4 after it' },
    { file: 'modules/role/creditLimit.test.ts', test: 'R3.47 shows the same amount for the same number' },
  ],
  'R3.48': [
    { file: 'modules/role/customerRoleViolations.test.ts', test: 'R3.48 refuses an alternative payer without an alternative payer role' },
    { file: 'modules/role/customerRoleViolations.test.ts', test: 'R3.48 refuses an alternative payer without an active role' },
    { file: 'modules/role/customerRoleViolations.test.ts', test: 'R3.48 refuses the customer itself as alternative payer' },
    { file: 'modules/role/customerRoleViolations.test.ts', test: 'R3.48 refuses an alternative payer that is unknown, deleted, of another type or of another tenant' },
  ],
  'R3.49': [
    { file: 'modules/deliveryAndInvoicing/setConfigurations.test.ts', test: 'R3.49 sets configurations with every field, and reads them in their order' },
    { file: 'modules/deliveryAndInvoicing/setCustomerRole.test.ts', test: 'R3.46 R3.49 sets configurations together with the role' },
  ],
  'R3.50': [
    { file: 'modules/deliveryAndInvoicing/configurationViolations.test.ts', test: 'R3.50 RU.20 refuses two configurations with one brand, naming both places' },
    { file: 'modules/deliveryAndInvoicing/configurationViolations.test.ts', test: 'R3.48 R3.50 reports everything that is wrong with what configurations name at once' },
    { file: 'modules/deliveryAndInvoicing/configurationViolations.test.ts', test: 'R3.46 R3.50 setCustomerRole names the same violations behind its own path' },
    { file: 'modules/deliveryAndInvoicing/configurationViolations.test.ts', test: 'R3.50 R3.51 the database, too, keeps limitations apart, and lets those of deleted configurations go' },
  ],
  'R3.51': [
    { file: 'modules/deliveryAndInvoicing/configurationViolations.test.ts', test: 'R3.51 RU.20 refuses two configurations without limitations, however that is said' },
    { file: 'modules/deliveryAndInvoicing/configurationViolations.test.ts', test: 'R3.50 R3.51 the database, too, keeps limitations apart, and lets those of deleted configurations go' },
  ],
  'R3.52': [
    { file: 'modules/deliveryAndInvoicing/selectConfiguration.rules.test.ts', test: 'R3.52 drops every configuration with a limitation that the context %j does not match' },
    { file: 'modules/deliveryAndInvoicing/selectConfiguration.rules.test.ts', test: 'R3.52 selects nothing where nothing matches' },
    { file: 'modules/deliveryAndInvoicing/selectConfiguration.rules.test.ts', test: 'R3.52 the order in which configurations are given does not matter' },
    { file: 'modules/deliveryAndInvoicing/selectConfiguration.rules.test.ts', test: 'R3.52 the selected one never has a limitation that the context does not match' },
  ],
  'R3.53': [
    { file: 'modules/deliveryAndInvoicing/selectConfiguration.rules.test.ts', test: 'R3.52 R3.53 says of each other one why it is passed over, in the order that was given' },
  ],
  'R3.54': [
    { file: 'modules/deliveryAndInvoicing/selectConfiguration.rules.test.ts', test: 'R3.54 orders by the first limitation that only one of two configurations sets' },
    { file: 'modules/deliveryAndInvoicing/selectConfiguration.rules.test.ts', test: 'R3.52 R3.54 the selected one is what a naive search finds' },
  ],
  'R3.55': [
    { file: 'modules/deliveryAndInvoicing/configurationReferences.test.ts', test: 'R3.55 an address that goes with its owner leaves the configurations that name it without effect' },
    { file: 'modules/deliveryAndInvoicing/configurationReferences.test.ts', test: 'R3.55 a configuration that is not valid gives way to the next one that fits' },
    { file: 'modules/deliveryAndInvoicing/resolveDeliveryAndInvoicing.test.ts', test: 'R3.55 falls back to the first address for the purpose, else to the first for everything, else to none' },
    { file: 'modules/deliveryAndInvoicing/resolveDeliveryAndInvoicing.test.ts', test: 'R3.55 a configuration that names one address falls back for the other alone' },
  ],
  'R3.56': [
    { file: 'modules/deliveryAndInvoicing/resolveDeliveryAndInvoicing.test.ts', test: 'R3.56 RU.19 proposes the addresses and the payer of the configuration, and why each other one is passed over' },
  ],
  'R3.57': [
    { file: 'modules/role/setSupplierRole.test.ts', test: 'R3.57 makes a contact a supplier with every field of the role' },
    { file: 'modules/role/setSupplierRole.test.ts', test: 'R3.57 wants 1 to 256 characters for the number and at least 9 for the tax registration' },
  ],
  'R3.58': [
    { file: 'modules/role/accounts.test.ts', test: 'R3.58 customer and alternative payer role of one contact share a debtor account, whichever comes first' },
    { file: 'modules/role/accounts.test.ts', test: 'R3.58 a contact keeps its debtor account when a role is removed' },
    { file: 'modules/role/accounts.test.ts', test: 'R3.58 both roles set at once share one debtor account' },
    { file: 'modules/role/setAlternativePayerRole.test.ts', test: 'R3.58 lets a contact pay for others with every field of the role' },
  ],
  'R3.59': [
    { file: 'modules/customer/placeholderCustomer.test.ts', test: 'R3.59: the debtor account comes from the same ledger as that of roles' },
    { file: 'modules/customer/placeholderCustomer.test.ts', test: 'R3.59: names every value that is not valid, and writes nothing' },
    { file: 'modules/customer/placeholderCustomer.test.ts', test: 'R3.59 R3.60: creates a placeholder customer with every field, and reads it back' },
    { file: 'modules/customer/placeholderCustomer.test.ts', test: 'RU.2 R3.59: a customer number belongs to one customer of either kind, an external id to one placeholder' },
  ],
  'R3.60': [
    { file: 'modules/customer/placeholderCustomer.test.ts', test: 'R3.60: refuses a stale version and shows what changed' },
    { file: 'modules/customer/customers.test.ts', test: 'R3.60 R3.4: placeholder customers are paged, filtered and sorted' },
    { file: 'modules/customer/placeholderCustomer.test.ts', test: 'R3.59 R3.60: creates a placeholder customer with every field, and reads it back' },
    { file: 'modules/customer/placeholderCustomer.test.ts', test: 'R3.60 RU.8: updates what is given, clears the external id with null, refuses null elsewhere' },
  ],
  'R3.61': [
    { file: 'modules/image/images.test.ts', test: 'R3.71 R3.72 R3.61 R3.75 each new image of %s is the first and the default, until it is removed' },
  ],
  'R3.62': [
    { file: 'modules/externalId/addExternalIdMappings.test.ts', test: 'R3.62: the two kinds have a mapping of their own' },
    { file: 'modules/externalId/externalIdQueries.test.ts', test: 'R3.62: a cursor of one mapping is none of the other' },
  ],
  'R3.63': [
    { file: 'modules/externalId/addExternalIdMappings.test.ts', test: 'R3.63: takes 1 to 1000 pairs and external ids of 1 to 256 characters' },
    { file: 'modules/externalId/addExternalIdMappings.test.ts', test: 'R3.63 R3.65: reports everything that is wrong at once, each at its place' },
    { file: 'modules/externalId/parallelMappings.test.ts', test: 'R3.63 R3.66: many callers that set overlapping pairs at once succeed, or are told to try again, and the mapping stays one-to-one' },
    { file: 'modules/externalId/setExternalIdMappings.test.ts', test: 'R3.63 R3.66: refuses ids that come twice and contacts that are not there, and applies nothing' },
  ],
  'R3.64': [
    { file: 'modules/externalId/externalIdQueries.test.ts', test: 'R3.64: the whole mapping is listed by external id, filtered, sorted and paged' },
    { file: 'modules/externalId/externalIdQueries.test.ts', test: 'R3.64: as many statements for 50 pairs as for 2' },
  ],
  'R3.65': [
    { file: 'modules/externalId/addExternalIdMappings.test.ts', test: 'R3.65: writes 1000 pairs with as many statements as one' },
    { file: 'modules/externalId/addExternalIdMappings.test.ts', test: 'R3.63 R3.65: reports everything that is wrong at once, each at its place' },
    { file: 'modules/externalId/mappingVectors.test.ts', test: 'RU.22 R3.65: add (i3,e3) makes three pairs' },
    { file: 'modules/externalId/mappingVectors.test.ts', test: 'RU.22 R3.63 R3.65: add %s is refused and applies nothing' },
  ],
  'R3.66': [
    { file: 'modules/externalId/setExternalIdMappings.test.ts', test: 'R3.66: untouched ids stay, unchanged pairs are no-ops, and the change feed has each contact that changed' },
    { file: 'modules/externalId/mappingVectors.test.ts', test: 'RU.22 R3.66: set (i1,e2) ends the pairs of both ids' },
    { file: 'modules/externalId/mappingVectors.test.ts', test: 'RU.22 R3.66: set (i1,e2), (i2,e1) swaps' },
    { file: 'modules/externalId/parallelMappings.test.ts', test: 'R3.63 R3.66: many callers that set overlapping pairs at once succeed, or are told to try again, and the mapping stays one-to-one' },
  ],
  'R3.67': [
    { file: 'modules/externalId/deleteExternalIdMapping.test.ts', test: 'R3.67 R3.68: what is not mapped, or mapped in the other kind, is not found' },
    { file: 'modules/externalId/externalIdQueries.test.ts', test: 'R3.67 R3.68: one pair is read by either id; null when there is none' },
    { file: 'modules/externalId/mappingVectors.test.ts', test: 'RU.22 R3.67: delete by external e1 leaves the other pair' },
    { file: 'modules/externalId/deleteExternalIdMapping.test.ts', test: 'R3.67 R3.68 RU.21: clears the external id of the contact, which the change feed shows' },
  ],
  'R3.68': [
    { file: 'modules/externalId/mappingVectors.test.ts', test: 'R3.68: delete by contact i1 leaves the other pair' },
    { file: 'modules/externalId/deleteExternalIdMapping.test.ts', test: 'R3.67 R3.68: what is not mapped, or mapped in the other kind, is not found' },
    { file: 'modules/externalId/externalIdQueries.test.ts', test: 'R3.67 R3.68: one pair is read by either id; null when there is none' },
    { file: 'modules/externalId/deleteExternalIdMapping.test.ts', test: 'R3.67 R3.68 RU.21: clears the external id of the contact, which the change feed shows' },
  ],
  'R3.69': [
    { file: 'modules/externalId/addExternalIdMappings.test.ts', test: 'RU.21 R3.69: the pairs are the external ids of the contacts, with a new version and a change each' },
    { file: 'modules/externalId/setExternalIdMappings.test.ts', test: 'R3.66 R3.69: pairs rotate in one call; a removed pair shows the contact as it is now' },
  ],
  'R3.70': [
    { file: 'modules/contact/tags.test.ts', test: 'R3.70 a tag is removed by its id; the word stays in the vocabulary' },
    { file: 'modules/contact/tags.test.ts', test: 'R3.70 a name has 1 to 256 characters and a contact at most 100 tags' },
    { file: 'modules/contact/tags.test.ts', test: 'R3.70 RU.23 individuals and organizations share one vocabulary' },
  ],
  'R3.71': [
    { file: 'modules/image/images.test.ts', test: 'R3.71 an owner is named by its UUID as well' },
    { file: 'modules/image/imageRefusals.test.ts', test: "RU.3 R3.71 an owner that is unknown, of another type, deleted or another tenant's is not found" },
    { file: 'modules/image/imageStatements.test.ts', test: 'R3.71 RU.24 a list of contacts with their images reads no bytes, in as many statements for 500 as for 2' },
    { file: 'modules/image/images.test.ts', test: 'R3.71 R3.72 R3.61 R3.75 each new image of %s is the first and the default, until it is removed' },
  ],
  'R3.72': [
    { file: 'modules/image/hostileFiles.test.ts', test: 'R3.72 refuses data with %s' },
    { file: 'modules/image/images.test.ts', test: 'R3.72 an owner has at most 100 images' },
    { file: 'modules/image/images.test.ts', test: 'R3.72 images that are added at the same time all get a place of their own' },
    { file: 'modules/image/images.test.ts', test: 'R3.71 R3.72 R3.61 R3.75 each new image of %s is the first and the default, until it is removed' },
  ],
  'R3.73': [
    { file: 'modules/image/hostileFiles.test.ts', test: 'R3.73 refuses %s with %s, and writes nothing' },
    { file: 'modules/image/hostileFiles.test.ts', test: 'R3.73 takes what cameras and editors write: EXIF, XMP, colour profiles, all kinds of PNG and JPEG' },
    { file: 'modules/image/inspectImage.test.ts', test: 'R3.73 whatever is changed in a file, it is taken or refused, and never a fault' },
    { file: 'modules/image/inspectImage.test.ts', test: 'R3.73 no file that is cut short is taken' },
  ],
  'R3.74': [
    { file: 'env.test.ts', test: 'R3.74 the limit of a request can be set' },
    { file: 'http/bodySize.test.ts', test: 'R3.74 takes a body of 12,000,000 bytes and refuses one more, and names the limit' },
    { file: 'http/bodySize.test.ts', test: 'R3.74 the limit is configurable' },
    { file: 'http/bodySize.test.ts', test: 'R3.74 a body that does not say its length is read no further than the limit' },
  ],
  'R3.75': [
    { file: 'modules/image/imageRefusals.test.ts', test: 'R3.75 an image is addressed through its owner' },
    { file: 'modules/image/imageUrls.test.ts', test: 'R3.75 RU.24 a URL from before the removal leads nowhere, until the image is restored' },
    { file: 'modules/image/images.test.ts', test: 'R3.75 RU.5 a removed image is restored to its place, by TENANT_BACKOFFICE alone' },
    { file: 'modules/image/images.test.ts', test: 'R3.71 R3.72 R3.61 R3.75 each new image of %s is the first and the default, until it is removed' },
  ],
  'R3.76': [
    { file: 'modules/customer/customerList.test.ts', test: 'R3.76: creates, reads and renames a customer list' },
    { file: 'modules/customer/customerList.test.ts', test: 'R3.76: a name is not empty and has at most 256 characters' },
    { file: 'modules/customer/customerList.test.ts', test: 'R3.76: lists are filtered by name and customers, and sorted; a customer shows the lists that it is on' },
    { file: 'modules/customer/customerList.test.ts', test: 'R3.76: reading lists, their customers and those lists sends as many statements for one as for many' },
  ],
  'R3.77': [
    { file: 'modules/customer/customerListItems.test.ts', test: 'R3.77: items are read paged, with problems, filtered and sorted' },
    { file: 'modules/customer/customerListItems.test.ts', test: 'R3.77: moves a customer on a list, and writes nothing when it stands there already' },
    { file: 'modules/customer/respaceItems.test.ts', test: 'R3.77 positions that have grown long become short again, in the same order: adding' },
    { file: 'modules/customer/respaceItems.test.ts', test: 'R3.77 positions that have grown long become short again, in the same order: moving' },
  ],
  'R3.78': [
    { file: 'modules/customer/customerListItems.test.ts', test: 'R3.78: refuses more than 1000 ids, and an anchor that is not on the list' },
    { file: 'modules/customer/customerListItems.test.ts', test: 'R3.78: adding a thousand customers sends as many statements as adding two' },
    { file: 'modules/customer/customerListItems.test.ts', test: 'R3.77 R3.78: adds customers of both kinds in the order given, at the end, the start, or behind another' },
    { file: 'modules/customer/customerListItems.test.ts', test: 'RU.25 R3.78: an id that is no customer becomes a problem of its item, and the others are added' },
  ],
  'R3.79': [
    { file: 'modules/customer/customerListItems.test.ts', test: 'R3.79: removes a customer by the id of its contact; the customer stays and can be added again' },
    { file: 'modules/customer/customerListOrder.test.ts', test: 'R3.77 R3.78 R3.79: a list is what the same steps make of an array, and no two items ever had one position' },
  ],
  'R3.80': [
    { file: 'modules/tenant/setExternalContactManagement.test.ts', test: 'R3.80: before anything is set, the configuration is there, not used and empty' },
    { file: 'modules/tenant/setExternalContactManagement.test.ts', test: 'R3.80: sets every field, and reads it back, also as a node' },
    { file: 'modules/tenant/setExternalContactManagement.test.ts', test: 'R3.80: sets 2000 ms, 3 retries and 250 ms where the API access says nothing else' },
    { file: 'modules/tenant/setExternalContactManagement.test.ts', test: 'R3.80: replaces the whole configuration: what is left out is cleared' },
  ],
  'R3.81': [
    { file: 'contract/externallyManaged.test.ts', test: 'R3.81 RU.35: while contacts are managed elsewhere, $name is refused if it writes them' },
  ],
  'R3.82': [
    { file: 'modules/openList/listedViolations.test.ts', test: 'R3.82 names each value that is not listed by its place' },
    { file: 'modules/openList/listedViolations.test.ts', test: 'R3.82 accepts what the tenant added to this list, and to no other' },
    { file: 'modules/openList/openLists.test.ts', test: 'R3.82 every tenant starts with the known values' },
    { file: 'modules/openList/openLists.test.ts', test: 'R3.82 a tenant adds values of its own, in their order, which no other tenant sees' },
  ],
  'R3.83': [
    { file: 'modules/contactDetail/countryCodes.test.ts', test: 'R3.83 knows the 251 country codes and no other' },
    { file: 'modules/preset/addDefaultPresets.test.ts', test: 'R3.83 RU.28: the countries are the 251 codes, each with an English and a German name' },
  ],
  'R4.1': [
    { file: 'modules/access/createApiKey.test.ts', test: 'R1.1 R4.1 RU.4 shows the secret of a new key once, and the secret works as a bearer token' },
  ],
  'R4.2': [
    { file: 'platform/ids.test.ts', test: 'R0.2 R1.2 R2.1 R4.2 an id has letters, digits and _ only, and nothing more may follow it' },
  ],
  'R4.3': [
    { file: 'modules/customerContact/linkLists.test.ts', test: 'R4.3: the keys of custom fields to show are chosen; all are shown by default' },
    { file: 'modules/customField/customFields.test.ts', test: 'R4.3, RU.32: reads choose what is inside custom fields by paths' },
  ],
  'R4.4': [
    { file: 'modules/customerContact/linkLists.test.ts', test: 'R4.4: links are sorted by any column, with several terms and with missing values first or last' },
    { file: 'modules/customerContact/linkFilters.test.ts', test: 'R4.4 R4.6: links are filtered by when they were created and changed' },
  ],
  'R4.5': [
    { file: 'modules/customerContact/linkLists.test.ts', test: 'R4.5: the caller says how many rows there are at most and how many to skip, and pages neither repeat nor skip' },
    { file: 'modules/customField/fieldOrder.test.ts', test: 'R4.6, R4.5, RU.32: lists sort by a custom field, texts before numbers before booleans, and page through it' },
  ],
  'R4.6': [
    { file: 'graphql/filters.test.ts', test: 'R4.6 filters by %s' },
    { file: 'graphql/filters.test.ts', test: 'R4.6 filters by the columns of one kind' },
    { file: 'graphql/filters.test.ts', test: 'R4.6 not and every take a missing value for one that does not match' },
    { file: 'modules/customField/fieldOrder.test.ts', test: 'R4.6: a cursor of the order by one path is foreign to the order by another' },
  ],
  'R4.7': [
    { file: 'modules/customerContact/linkLists.test.ts', test: 'R4.7: a single link is read by its id, and comes back as one object' },
  ],
  'R4.8': [
    { file: 'modules/customerContact/updateLink.test.ts', test: 'R4.8: a link can be moved to another customer and another contact, and back' },
    { file: 'modules/customerContact/updateLink.test.ts', test: 'R4.8 R4.14: an update changes what is given, clears what is null, and leaves the rest' },
    { file: 'modules/customerContact/updateLink.test.ts', test: 'RU.8 R4.8: nulls where there must be a value, ids of nothing and old versions change nothing' },
  ],
  'R4.9': [
    { file: 'modules/customerContact/deleteLink.test.ts', test: 'R4.9 RU.10: a link is deleted and restored with all that it carries' },
    { file: 'modules/customerContact/deleteLink.test.ts', test: 'R4.9 RU.5: deleting wants TENANT_BACKOFFICE, the version that was read, and a link of the tenant' },
  ],
  'R4.10': [
    { file: 'modules/customerContact/linkFilters.test.ts', test: 'R4.6 R4.10: links are filtered by tags, as a list and one by one' },
    { file: 'modules/customerContact/createLink.test.ts', test: 'R4.10 R4.11 R4.12 R4.14: a link is created with all that it carries, and answers with it' },
  ],
  'R4.11': [
    { file: 'modules/customerContact/linkCustomFields.test.ts', test: 'R4.11 RU.32: custom fields of a link are objects both ways, and an update is a merge patch' },
    { file: 'modules/customerContact/createLink.test.ts', test: 'R4.10 R4.11 R4.12 R4.14: a link is created with all that it carries, and answers with it' },
  ],
  'R4.12': [
    { file: 'modules/customerContact/createLink.test.ts', test: 'RU.5 R4.12: creating a link needs TENANT_ACCESS, and tells nobody else that the customer exists' },
    { file: 'modules/customerContact/createLink.test.ts', test: 'R4.10 R4.11 R4.12 R4.14: a link is created with all that it carries, and answers with it' },
  ],
  'R4.13': [
    { file: 'modules/access/userAccounts.test.ts', test: 'R4.13: makes a user account and reads it by id and by UUID' },
    { file: 'modules/customerContact/createLink.test.ts', test: 'R4.13: each reference must exist in the tenant' },
    { file: 'modules/customerContact/restoredLinks.test.ts', test: 'R4.13: what a link names is in use, and a link that comes back does not name what is gone by now' },
    { file: 'modules/access/userAccounts.test.ts', test: 'R4.13 RU.10: an account that a link names stays, unless that is forced' },
  ],
  'R4.14': [
    { file: 'modules/customerContact/updateLink.test.ts', test: 'R4.8 R4.14: an update changes what is given, clears what is null, and leaves the rest' },
    { file: 'modules/customerContact/createLink.test.ts', test: 'R4.10 R4.11 R4.12 R4.14: a link is created with all that it carries, and answers with it' },
  ],
  'RU.1': [
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'RU.1: a contact is behind one direct contact of a customer and one shared one, and a customer has one link to it' },
    { file: 'modules/customerContact/createLink.test.ts', test: 'RU.1: with an individual or organization, its shared contact is taken, made with its name if it is missing' },
    { file: 'modules/customerContact/customerContactLists.test.ts', test: 'RU.1: an individual or organization shows the customer contacts that it is behind' },
    { file: 'modules/customerContact/linkLists.test.ts', test: 'RU.1: a customer contact shows its links, which can be filtered' },
  ],
  'RU.2': [
    { file: 'modules/customer/customers.test.ts', test: 'RU.2: customers of both kinds are one list, each with what its kind has' },
    { file: 'modules/customer/customers.test.ts', test: 'RU.2: customers are filtered by what they have in common and by their contact' },
    { file: 'modules/customer/customers.test.ts', test: 'RU.2: customers are sorted by number, name, since, activity and age' },
    { file: 'modules/customer/customers.test.ts', test: 'RU.2: a customer is read by its own id, by that of its contact, and by the UUID of either' },
  ],
  'RU.3': [
    { file: 'contract/isolation/api.test.ts', test: 'RU.3 queries answer as if rows of another tenant had never existed' },
    { file: 'contract/isolation/api.test.ts', test: 'RU.3 mutations answer as if rows of another tenant had never existed, and do nothing to them' },
    { file: 'graphql/filters.test.ts', test: 'RU.3 an id of another tenant is such a problem, too' },
    { file: 'modules/contact/contactQueries.test.ts', test: 'RU.3 unknown, foreign and mistyped ids read as null' },
    { file: 'modules/contact/tags.test.ts', test: 'RU.3 knows neither contacts nor tags of another tenant' },
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'RU.3 an owner of another tenant, a deleted one and one of another type are not found' },
  ],
  'RU.4': [
    { file: 'modules/access/createApiKey.test.ts', test: 'RU.4 records who made the key' },
    { file: 'http/authenticate.test.ts', test: 'R0.1 R0.3 RU.4 a token says who calls, on which device and for which tenant' },
    { file: 'modules/access/createApiKey.test.ts', test: 'R1.1 R4.1 RU.4 shows the secret of a new key once, and the secret works as a bearer token' },
  ],
  'RU.5': [
    { file: 'contract/permissions/permissions.test.ts', test: 'RU.5: %s answers each caller as its cell says' },
    { file: 'modules/contact/deleteContact.test.ts', test: 'RU.5 needs the permission TENANT_BACKOFFICE' },
    { file: 'modules/customerContact/accountPassword.test.ts', test: 'RU.5: needs TENANT_ACCESS' },
    { file: 'modules/externalId/externalIdQueries.test.ts', test: 'RU.5: reading needs TENANT_ACCESS' },
    { file: 'modules/image/imageRefusals.test.ts', test: 'RU.5 adding and removing need TENANT_ACCESS, restoring TENANT_BACKOFFICE' },
  ],
  'RU.6': [
    { file: 'modules/contact/contactQueries.test.ts', test: 'RU.6 a look-up of a known type takes the bare UUID' },
    { file: 'modules/contact/updateContact.test.ts', test: 'RU.6 takes the UUID in place of the id' },
    { file: 'modules/contact/contactQueries.test.ts', test: 'R3.16 RU.6 reads a contact as a node, as a contact and as its kind' },
    { file: 'modules/professionalIdentity/professionalIdentityQueries.test.ts', test: 'R3.33 RU.6 reads an identity by its id or UUID, deleted or not, and as a node' },
  ],
  'RU.7': [
    { file: 'graphql/paging.test.ts', test: 'RU.7 a page taken while rows are added before it neither repeats nor skips' },
    { file: 'modules/professionalIdentity/professionalIdentityLists.test.ts', test: 'RU.7 sorts by each field and pages by cursor' },
    { file: 'graphql/filters.test.ts', test: 'R3.6 RU.7 an id in a filter that names nothing is a problem of the page' },
    { file: 'graphql/paging.test.ts', test: 'R3.4 RU.7 pages forward and backward through %s: nothing twice, nothing missed' },
  ],
  'RU.8': [
    { file: 'modules/access/userAccounts.test.ts', test: 'RU.8: an update changes what it names, and nothing at all when a value is not valid' },
    { file: 'modules/contact/updateContact.test.ts', test: 'RU.8 refuses null for a field that cannot be empty' },
    { file: 'modules/customerContact/updateCustomerContact.test.ts', test: 'RU.8: refuses a stale version and shows what changed' },
    { file: 'modules/organization/createUnit.test.ts', test: 'RU.8 what is absent, null or an empty description stays empty' },
  ],
  'RU.9': [
    { file: 'modules/image/imageRefusals.test.ts', test: 'RU.9 a stale version is refused' },
    { file: 'platform/atomicity.test.ts', test: 'RU.9 a mutation that fails half-way leaves nothing behind, and is masked' },
    { file: 'modules/customField/customFieldSchemas.test.ts', test: 'RU.32, RU.9: a schema is set, shown, replaced and versioned; the empty one accepts everything' },
    { file: 'modules/customField/customFields.test.ts', test: 'RU.9, RU.32: the change feed shows the custom fields before and after' },
  ],
  'RU.10': [
    { file: 'contract/dependencies.test.ts', test: 'RU.10: every key that a deleted row gives free is checked when a row takes it' },
    { file: 'modules/access/userAccounts.test.ts', test: 'RU.10: a deleted account is read by id, hidden from the list, and comes back' },
    { file: 'modules/contact/deleteContact.test.ts', test: 'RU.10 restoring brings back what the delete took, and not what was deleted before' },
    { file: 'modules/contact/deleteContact.test.ts', test: 'RU.10 a deleted contact gives its external id free; a restore that would clash names the holder' },
  ],
  'RU.11': [
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'R2.6 RU.11 reports every violation at once and writes nothing' },
  ],
  'RU.12': [
    { file: 'http/maskError.test.ts', test: 'RU.12: that something was tried too often, and when to try again; in the header as well when there is no data' },
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'RU.12 names the path of each value that is wrong' },
    { file: 'modules/customerContact/accountPassword.test.ts', test: 'RU.12: HTTP says when to try again' },
    { file: 'platform/rateLimit.test.ts', test: 'RU.12: a refusal says how many seconds are left, and after them attempts are let through again' },
  ],
  'RU.13': [
    { file: 'modules/organization/deleteUnit.test.ts', test: 'RU.13 refuses to delete what professional identities reference, and names them' },
    { file: 'modules/organization/deleteUnit.test.ts', test: 'RU.13 nobody joins a department while it is being deleted: the delete waits, and finds who joined' },
    { file: 'modules/relationship/createPersonalRelationship.test.ts', test: 'RU.13: another relationship shows on the individual that has it' },
    { file: 'modules/relationship/createPersonalRelationship.test.ts', test: 'RU.13: the same relationship again is a conflict that names it, from the other side, too' },
  ],
  'RU.14': [
    { file: 'modules/contactDetail/addresses.test.ts', test: 'RU.14 formats an address by the convention of %s when it is not given' },
    { file: 'modules/contactDetail/addresses.test.ts', test: 'RU.14 a formatted address follows its parts, a given one stays, null lets the server format again' },
  ],
  'RU.15': [
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'RU.15 usages %p become %p' },
  ],
  'RU.16': [
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'R3.37 R3.38 every kind of detail belongs to individuals, organizations and identities alike; RU.16 with its default usage context' },
    { file: 'modules/professionalIdentity/addProfessionalIdentity.test.ts', test: 'R3.32 R3.33 R3.37 RU.16 adds an identity with everything that it can have' },
  ],
  'RU.17': [
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'R3.42 RU.17 reads the number %s in the country %s as %s' },
  ],
  'RU.18': [
    { file: 'contract/dependencies.test.ts', test: 'RU.18: every mark that only one live row of an owner has is given up by what comes back' },
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'RU.18 keeps the order of adding; marking one as preferred unmarks the other' },
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'RU.18 many callers who prefer their own detail leave one preferred' },
    { file: 'modules/contactDetail/detailVerbs.test.ts', test: 'RU.18 a restored detail gives its preferred mark up to the one that has it' },
  ],
  'RU.19': [
    { file: 'modules/deliveryAndInvoicing/resolveDeliveryAndInvoicing.test.ts', test: 'RU.19 sends as many statements for 100 configurations as for 3' },
    { file: 'modules/deliveryAndInvoicing/selectConfiguration.rules.test.ts', test: 'RU.19 every configuration is either selected or passed over, once' },
    { file: 'modules/deliveryAndInvoicing/resolveDeliveryAndInvoicing.test.ts', test: 'R3.56 RU.19 proposes the addresses and the payer of the configuration, and why each other one is passed over' },
  ],
  'RU.20': [
    { file: 'modules/deliveryAndInvoicing/configurationViolations.test.ts', test: 'R3.50 RU.20 refuses two configurations with one brand, naming both places' },
    { file: 'modules/deliveryAndInvoicing/configurationViolations.test.ts', test: 'R3.51 RU.20 refuses two configurations without limitations, however that is said' },
    { file: 'modules/deliveryAndInvoicing/resolveDeliveryAndInvoicing.test.ts', test: 'R3.52 RU.20 %s' },
  ],
  'RU.21': [
    { file: 'modules/externalId/addExternalIdMappings.test.ts', test: 'RU.21: a pair that is there already is a no-op' },
    { file: 'modules/externalId/parallelMappings.test.ts', test: 'RU.21: of contacts that are given one external id at once, one gets it and the others name it, without a deadlock' },
    { file: 'modules/externalId/addExternalIdMappings.test.ts', test: 'RU.21 R3.69: the pairs are the external ids of the contacts, with a new version and a change each' },
    { file: 'modules/externalId/parallelMappings.test.ts', test: 'R3.66 RU.21: mappings and contacts that take the same external ids at once end one-to-one' },
  ],
  'RU.22': [
    { file: 'modules/externalId/mappingVectors.test.ts', test: 'RU.22 R3.65: add (i3,e3) makes three pairs' },
    { file: 'modules/externalId/mappingVectors.test.ts', test: 'RU.22 R3.66: set (i1,e2) ends the pairs of both ids' },
    { file: 'modules/externalId/mappingVectors.test.ts', test: 'RU.22 R3.66: set (i1,e2), (i2,e1) swaps' },
    { file: 'modules/externalId/mappingVectors.test.ts', test: 'RU.22 R3.67: delete by external e1 leaves the other pair' },
  ],
  'RU.23': [
    { file: 'modules/contact/tags.test.ts', test: 'RU.23 adding a tag that is there changes nothing and answers with it' },
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'RU.23: as many statements for a hundred tags as for one' },
    { file: 'modules/contact/tags.test.ts', test: 'R3.70 RU.23 individuals and organizations share one vocabulary' },
  ],
  'RU.24': [
    { file: 'env.test.ts', test: 'RU.24 the public URL is an origin' },
    { file: 'modules/image/imageUrls.test.ts', test: 'RU.24 whoever has the URL reads the file, with all that keeps a browser from misreading it' },
    { file: 'modules/image/imageUrls.test.ts', test: 'RU.24 over a real connection: GET, HEAD and a copy that is still good' },
    { file: 'modules/image/imageUrls.test.ts', test: 'RU.24 a copy with the ETag: %s' },
  ],
  'RU.25': [
    { file: 'modules/customer/customerListDeletion.test.ts', test: 'RU.25: what was taken off the list before stays off when its customer comes back' },
    { file: 'modules/customer/customerListDeletion.test.ts', test: 'RU.25: a customer comes back to its place among others that were added and moved meanwhile' },
    { file: 'modules/customer/customerListDeletion.test.ts', test: 'RU.25: a deleted customer cannot be added' },
    { file: 'modules/customer/customerListDeletion.test.ts', test: 'RU.25: no list keeps a customer whose role is removed at the same time' },
  ],
  'RU.26': [
    { file: 'modules/contactPoint/deleteContactPoint.test.ts', test: 'RU.26: contact points go and come back with their customer, those that were gone before excepted' },
    { file: 'modules/contactPoint/deleteContactPoint.test.ts', test: 'RU.26: a role that is removed takes its contact points along' },
    { file: 'modules/customerContact/customerDeletion.test.ts', test: 'RU.26: a customer that ends or is suspended keeps its contacts' },
    { file: 'modules/customerContact/customerDeletion.test.ts', test: 'RU.26: what was restored is deleted again with the next delete' },
  ],
  'RU.27': [
    { file: 'modules/customerContact/extensions.test.ts', test: 'RU.27: adding it again answers with the one that is there, unchanged' },
    { file: 'modules/customerContact/extensions.test.ts', test: 'RU.27: of many who add it at once all get the same one' },
    { file: 'modules/customerContact/extensions.test.ts', test: 'RU.27: settings are as the type says; every violation has its path, and nothing is written' },
    { file: 'modules/customerContact/extensions.test.ts', test: 'RU.27: settings are replaced as a whole' },
  ],
  'RU.28': [
    { file: 'modules/preset/addDefaultPresets.test.ts', test: 'RU.28: adds the defaults that a list lacks to its end, and answers with them' },
    { file: 'modules/preset/addDefaultPresets.test.ts', test: 'RU.28: adding them again changes nothing, at the same time neither; a retired one stays retired' },
    { file: 'modules/preset/addDefaultPresets.test.ts', test: 'RU.28: a list that has no room for the defaults stays as it is' },
    { file: 'modules/preset/addDefaultPresets.test.ts', test: 'RU.28: a new tenant has the defaults of all lists, made by the system in two statements' },
  ],
  'RU.29': [
    { file: 'modules/customerContact/accountPassword.test.ts', test: 'RU.29: a password is set on create, changed and cleared, and shows as whether there is one' },
    { file: 'modules/customerContact/accountPassword.test.ts', test: 'RU.29: a password that is not valid is refused without being shown, and writes nothing' },
    { file: 'modules/customerContact/accountPassword.test.ts', test: 'RU.29: an id that names nothing is closed after as many attempts' },
    { file: 'modules/customerContact/accountPassword.test.ts', test: 'RU.29: the right password sets the count of its customer contact back' },
  ],
  'RU.30': [
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'RU.30: %j is enough' },
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'RU.30: without a name, an e-mail address or a number it is refused, whatever else there is' },
    { file: 'modules/customerContact/updateCustomerContact.test.ts', test: 'RU.30: what is left must say who it is; a refusal changes nothing' },
    { file: 'modules/customerContact/createCustomerContact.test.ts', test: 'RU.30 RU.1: takes the name of the contact behind it when it has none of its own' },
  ],
  'RU.31': [
    { file: 'modules/customerContact/createLink.test.ts', test: 'RU.31: a customer has one link to a customer contact, and one to the individual behind it' },
    { file: 'modules/customerContact/restoredLinks.test.ts', test: 'RU.31: two links to one individual do not come back together' },
    { file: 'modules/customerContact/updateLink.test.ts', test: 'RU.31: a link cannot be moved to where the customer has one already' },
    { file: 'modules/customerContact/createLink.test.ts', test: 'RU.18 RU.31: a new primary link takes that from the one that was' },
  ],
  'RU.32': [
    { file: 'modules/customField/compileSchema.test.ts', test: 'RU.32: a schema for custom fields: %s' },
    { file: 'modules/customField/compileSchema.test.ts', test: 'RU.32: deep schemas are refused and not followed' },
    { file: 'modules/customField/compileSchema.test.ts', test: 'RU.32: names that mean something to JavaScript do no harm' },
    { file: 'modules/customField/compileSchema.test.ts', test: 'RU.32: what is wrong is said with its path, all of it' },
  ],
  'RU.33': [
    { file: 'modules/contactPoint/contactPointLists.test.ts', test: 'RU.33: finds a phone number however it is written' },
    { file: 'modules/contactPoint/contactPointLists.test.ts', test: 'RU.33: reads a phone number as one of the tenant’s country' },
    { file: 'modules/contactPoint/contactPointLists.test.ts', test: 'RU.33: finds an e-mail address in upper or lower case' },
    { file: 'modules/contactPoint/contactPointLists.test.ts', test: 'RU.33: filters by customer, location and label' },
  ],
  'RU.34': [
    { file: 'modules/contactPoint/createContactPoint.test.ts', test: 'RU.34: the location is one of the customer, and nothing else' },
    { file: 'modules/contactPoint/deleteContactPoint.test.ts', test: 'RU.34: a location that a contact point names stays; one that is gone by the time of a restore is left off' },
    { file: 'modules/customerContact/createLink.test.ts', test: 'R4.13 RU.34: the location must belong to the customer, and a placeholder has none' },
    { file: 'modules/customerContact/updateLink.test.ts', test: 'R4.13 RU.34: a location that stays must belong to the new customer, too' },
  ],
  'RU.35': [
    { file: 'contract/externallyManaged.test.ts', test: 'RU.35: every mutation says whether it writes contacts' },
    { file: 'contract/externallyManaged.test.ts', test: 'RU.35: what keeps the systems in step is not refused: $name' },
    { file: 'env.test.ts', test: 'RU.35: takes the networks that the operator allows, and none by default' },
    { file: 'env.test.ts', test: 'RU.35: refuses %j, which is no list of networks' },
  ],
  'RU.38': [
    { file: 'modules/document/registerDocuments.test.ts', test: 'RU.38: registers %s' },
    { file: 'modules/document/documentUsage.test.ts', test: 'RU.38: calls are counted for each document and version of a client, and unused documents are known' },
    { file: 'http/documents/locked.test.ts', test: 'RU.38: a server for registered documents refuses any text, introspection included' },
    { file: 'http/documents/revalidation.test.ts', test: 'RU.38: a client may keep the answer to a GET of %s, and asks whether it still holds' },
  ],
  'RU.39': [
    { file: 'contract/requirements.test.ts', test: 'RU.39 every requirement has a proof, or a reason why it has none yet' },
  ],
};

/** Requirements without a proof, and why. */
export const notYet: Record<string, string> = {};
