/* eslint-disable max-lines -- a table */
/** Which test proves which requirement. Ids are those of the requirements; a proof is a file under test/ and a title in it. */
export interface Proof {
  file: string;
  test: string;
}

export const requirements: Record<string, Proof[]> = {
  'R2.6': [
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'R2.6 RU.11 reports every violation at once and writes nothing' },
  ],
  'R3.1': [
    { file: 'modules/access/viewer.test.ts', test: 'R3.1 says who calls, and in which tenant' },
  ],
  'R3.2': [
    { file: 'http/authenticate.test.ts', test: 'R3.2 without a credential, closed fields are closed and the others answer' },
    { file: 'modules/access/apiKeys.test.ts', test: 'R3.2 needs TENANT_BACKOFFICE, for the list and for the key as a node' },
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
    { file: 'modules/contact/deleteContact.test.ts', test: 'R3.10 R3.15 R3.18 refuses to delete an organization that somebody represents, and names the identities' },
    { file: 'modules/deliveryAndInvoicing/configurationReferences.test.ts', test: 'R3.10 R3.55 an address that configurations name is removed with force only, and they are passed over until it is back' },
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
    { file: 'modules/professionalIdentity/professionalIdentityLists.test.ts', test: 'R3.21 R3.32 R3.33 lists the identities of an individual with their details' },
    { file: 'modules/relationship/relationshipLists.test.ts', test: 'R3.21 R3.31: personal relationships are filtered and sorted' },
    { file: 'modules/relationship/relationshipLists.test.ts', test: 'R3.21 R3.24 R3.30: memberships are filtered, sorted and hidden when deleted' },
  ],
  'R3.22': [
    { file: 'modules/contact/createOrganizationContact.test.ts', test: 'R3.16 R3.22 R3.23 R3.24 creates an organization with every field' },
    { file: 'modules/contact/updateContact.test.ts', test: 'R3.22 R3.23 changes an organization' },
  ],
  'R3.23': [
    { file: 'modules/contact/createOrganizationContact.test.ts', test: 'R3.16 R3.22 R3.23 R3.24 creates an organization with every field' },
    { file: 'modules/contact/updateContact.test.ts', test: 'R3.22 R3.23 changes an organization' },
  ],
  'R3.24': [
    { file: 'modules/contact/createOrganizationContact.test.ts', test: 'R3.16 R3.22 R3.23 R3.24 creates an organization with every field' },
    { file: 'modules/organization/organizationLists.test.ts', test: 'R3.24 R3.28 R3.29 lists the departments and locations of an organization by name, deleted ones on request' },
    { file: 'modules/professionalIdentity/professionalIdentityLists.test.ts', test: 'R3.26 R3.24 lists who represents an organization, inactive ones included, deleted ones on request' },
    { file: 'modules/relationship/relationshipLists.test.ts', test: 'R3.21 R3.24 R3.30: memberships are filtered, sorted and hidden when deleted' },
  ],
  'R3.25': [
    { file: 'modules/organization/keyPeople.test.ts', test: 'R3.25 R3.27 RU.8 founders and leaders are replaced as lists, in their order' },
  ],
  'R3.26': [
    { file: 'modules/professionalIdentity/addProfessionalIdentity.test.ts', test: 'R3.26 RU.8 an inactive identity has no activation date; what is absent or null stays empty' },
    { file: 'modules/professionalIdentity/professionalIdentity.rules.test.ts', test: 'R3.26 active before: %s, after: %s, sets %o' },
    { file: 'modules/professionalIdentity/professionalIdentityLists.test.ts', test: 'R3.26 R3.24 lists who represents an organization, inactive ones included, deleted ones on request' },
    { file: 'modules/professionalIdentity/updateProfessionalIdentity.test.ts', test: 'R3.26 the server sets the dates when the identity stops and starts being active' },
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
    { file: 'modules/organization/createUnit.test.ts', test: 'R3.29 RU.13 creates a location with its leaders in their order' },
    { file: 'modules/organization/organizationLists.test.ts', test: 'R3.29 counts the identities that work at a location, without the deleted ones' },
    { file: 'modules/organization/updateUnit.test.ts', test: 'R3.29 a leader whose identity was deleted is not shown' },
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
    { file: 'modules/professionalIdentity/addProfessionalIdentity.test.ts', test: 'R3.32 R3.35 RU.3 the individual and the organization must exist, live, and be of their kind' },
    { file: 'modules/professionalIdentity/addProfessionalIdentity.test.ts', test: 'R3.32 R3.33 R3.37 RU.16 adds an identity with everything that it can have' },
    { file: 'modules/professionalIdentity/professionalIdentityLists.test.ts', test: 'R3.21 R3.32 R3.33 lists the identities of an individual with their details' },
    { file: 'modules/professionalIdentity/restoreProfessionalIdentity.test.ts', test: 'R3.32 refuses while the individual, or the organization of an active identity, is deleted' },
  ],
  'R3.33': [
    { file: 'modules/professionalIdentity/addProfessionalIdentity.test.ts', test: 'R3.32 R3.33 R3.37 RU.16 adds an identity with everything that it can have' },
    { file: 'modules/professionalIdentity/professionalIdentityLists.test.ts', test: 'R3.21 R3.32 R3.33 lists the identities of an individual with their details' },
    { file: 'modules/professionalIdentity/professionalIdentityQueries.test.ts', test: 'R3.33 RU.6 reads an identity by its id or UUID, deleted or not, and as a node' },
    { file: 'modules/professionalIdentity/updateProfessionalIdentity.test.ts', test: 'R3.33 RU.8 changes what is given, leaves what is absent, clears what is null' },
  ],
  'R3.34': [
    { file: 'modules/professionalIdentity/updateProfessionalIdentity.test.ts', test: 'R3.34 the organization cannot be changed: the schema has no place for it' },
  ],
  'R3.35': [
    { file: 'modules/professionalIdentity/addProfessionalIdentity.test.ts', test: 'R3.35 refuses every department and location of another organization, unknown or deleted, all at once' },
    { file: 'modules/professionalIdentity/addProfessionalIdentity.test.ts', test: 'R3.32 R3.35 RU.3 the individual and the organization must exist, live, and be of their kind' },
    { file: 'modules/professionalIdentity/updateProfessionalIdentity.test.ts', test: 'R3.35 refuses every department and location of another organization, and changes nothing' },
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
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'R3.37 R3.38 every kind of detail belongs to individuals, organizations and identities alike; RU.16 with its default usage context' },
    { file: 'modules/contactDetail/detailVerbs.test.ts', test: 'R3.38 RU.8 updates what is given, leaves what is absent, clears what is null' },
    { file: 'modules/contactDetail/detailVerbs.test.ts', test: 'R3.38 RU.5 removing needs TENANT_BACKOFFICE and can be undone' },
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
    { file: 'modules/deliveryAndInvoicing/configurationViolations.test.ts', test: 'R3.46 R3.50 setCustomerRole names the same violations behind its own path' },
    { file: 'modules/deliveryAndInvoicing/setCustomerRole.test.ts', test: 'R3.46 R3.49 sets configurations together with the role' },
    { file: 'modules/role/setCustomerRole.test.ts', test: 'R3.46 makes a contact a customer with every field of the role' },
    { file: 'modules/role/setCustomerRole.test.ts', test: 'R3.46 dates an external card by when its number was set or changed' },
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
    { file: 'modules/customer/customers.test.ts', test: 'R3.60 R3.4: placeholder customers are paged, filtered and sorted' },
    { file: 'modules/customer/placeholderCustomer.test.ts', test: 'R3.60: refuses a stale version and shows what changed' },
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
    { file: 'modules/externalId/mappingVectors.test.ts', test: 'RU.22 R3.66: set (i1,e2) ends the pairs of both ids' },
    { file: 'modules/externalId/mappingVectors.test.ts', test: 'RU.22 R3.66: set (i1,e2), (i2,e1) swaps' },
    { file: 'modules/externalId/parallelMappings.test.ts', test: 'R3.63 R3.66: many callers that set overlapping pairs at once succeed, or are told to try again, and the mapping stays one-to-one' },
    { file: 'modules/externalId/setExternalIdMappings.test.ts', test: 'R3.66: untouched ids stay, unchanged pairs are no-ops, and the change feed has each contact that changed' },
  ],
  'R3.67': [
    { file: 'modules/externalId/deleteExternalIdMapping.test.ts', test: 'R3.67 R3.68: what is not mapped, or mapped in the other kind, is not found' },
    { file: 'modules/externalId/deleteExternalIdMapping.test.ts', test: 'R3.67 R3.68 RU.21: clears the external id of the contact, which the change feed shows' },
    { file: 'modules/externalId/externalIdQueries.test.ts', test: 'R3.67 R3.68: one pair is read by either id; null when there is none' },
    { file: 'modules/externalId/mappingVectors.test.ts', test: 'RU.22 R3.67: delete by external e1 leaves the other pair' },
  ],
  'R3.68': [
    { file: 'modules/externalId/deleteExternalIdMapping.test.ts', test: 'R3.67 R3.68: what is not mapped, or mapped in the other kind, is not found' },
    { file: 'modules/externalId/deleteExternalIdMapping.test.ts', test: 'R3.67 R3.68 RU.21: clears the external id of the contact, which the change feed shows' },
    { file: 'modules/externalId/externalIdQueries.test.ts', test: 'R3.67 R3.68: one pair is read by either id; null when there is none' },
    { file: 'modules/externalId/mappingVectors.test.ts', test: 'R3.68: delete by contact i1 leaves the other pair' },
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
    { file: 'modules/image/imageRefusals.test.ts', test: "RU.3 R3.71 an owner that is unknown, of another type, deleted or another tenant's is not found" },
    { file: 'modules/image/imageStatements.test.ts', test: 'R3.71 RU.24 a list of contacts with their images reads no bytes, in as many statements for 500 as for 2' },
    { file: 'modules/image/images.test.ts', test: 'R3.71 an owner is named by its UUID as well' },
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
  ],
  'R4.6': [
    { file: 'graphql/filters.test.ts', test: 'R4.6 filters by %s' },
    { file: 'graphql/filters.test.ts', test: 'R4.6 filters by the columns of one kind' },
    { file: 'graphql/filters.test.ts', test: 'R4.6 not and every take a missing value for one that does not match' },
    { file: 'modules/organization/organizationLists.test.ts', test: 'R4.6 filters departments and locations, and sorts them' },
  ],
  'RU.2': [
    { file: 'modules/customer/customers.test.ts', test: 'RU.2: customers of both kinds are one list, each with what its kind has' },
    { file: 'modules/customer/customers.test.ts', test: 'RU.2: customers are filtered by what they have in common and by their contact' },
    { file: 'modules/customer/customers.test.ts', test: 'RU.2: customers are sorted by number, name, since, activity and age' },
    { file: 'modules/customer/customers.test.ts', test: 'RU.2: a customer is read by its own id, by that of its contact, and by the UUID of either' },
  ],
  'RU.3': [
    { file: 'graphql/filters.test.ts', test: 'RU.3 an id of another tenant is such a problem, too' },
    { file: 'modules/contact/contactQueries.test.ts', test: 'RU.3 unknown, foreign and mistyped ids read as null' },
    { file: 'modules/contact/tags.test.ts', test: 'RU.3 knows neither contacts nor tags of another tenant' },
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'RU.3 an owner of another tenant, a deleted one and one of another type are not found' },
  ],
  'RU.4': [
    { file: 'http/authenticate.test.ts', test: 'RU.4 a token says who calls' },
    { file: 'modules/access/createApiKey.test.ts', test: 'RU.4 shows the secret of a new key once, and the secret works' },
    { file: 'modules/access/createApiKey.test.ts', test: 'RU.4 records who made the key' },
  ],
  'RU.5': [
    { file: 'modules/contact/deleteContact.test.ts', test: 'RU.5 needs the permission TENANT_BACKOFFICE' },
    { file: 'modules/externalId/externalIdQueries.test.ts', test: 'RU.5: reading needs TENANT_ACCESS' },
    { file: 'modules/image/imageRefusals.test.ts', test: 'RU.5 adding and removing need TENANT_ACCESS, restoring TENANT_BACKOFFICE' },
    { file: 'modules/professionalIdentity/addProfessionalIdentity.test.ts', test: 'RU.5 needs somebody signed in with the permission TENANT_ACCESS' },
  ],
  'RU.6': [
    { file: 'modules/contact/contactQueries.test.ts', test: 'RU.6 a look-up of a known type takes the bare UUID' },
    { file: 'modules/contact/contactQueries.test.ts', test: 'R3.16 RU.6 reads a contact as a node, as a contact and as its kind' },
    { file: 'modules/contact/updateContact.test.ts', test: 'RU.6 takes the UUID in place of the id' },
    { file: 'modules/professionalIdentity/professionalIdentityQueries.test.ts', test: 'R3.33 RU.6 reads an identity by its id or UUID, deleted or not, and as a node' },
  ],
  'RU.7': [
    { file: 'graphql/filters.test.ts', test: 'R3.6 RU.7 an id in a filter that names nothing is a problem of the page' },
    { file: 'graphql/paging.test.ts', test: 'RU.7 a page taken while rows are added before it neither repeats nor skips' },
    { file: 'graphql/paging.test.ts', test: 'R3.4 RU.7 pages forward and backward through %s: nothing twice, nothing missed' },
    { file: 'modules/professionalIdentity/professionalIdentityLists.test.ts', test: 'RU.7 sorts by each field and pages by cursor' },
  ],
  'RU.8': [
    { file: 'modules/contact/updateContact.test.ts', test: 'RU.8 refuses null for a field that cannot be empty' },
    { file: 'modules/contact/updateContact.test.ts', test: 'R3.8 RU.8 changes what is given, leaves what is absent, clears what is null' },
    { file: 'modules/organization/createUnit.test.ts', test: 'RU.8 what is absent, null or an empty description stays empty' },
    { file: 'modules/professionalIdentity/updateProfessionalIdentity.test.ts', test: 'RU.8 refuses null for what cannot be empty, and lists of more than 100' },
  ],
  'RU.9': [
    { file: 'modules/image/imageRefusals.test.ts', test: 'RU.9 a stale version is refused' },
    { file: 'platform/atomicity.test.ts', test: 'RU.9 a mutation that fails half-way leaves nothing behind, and is masked' },
  ],
  'RU.10': [
    { file: 'contract/dependencies.test.ts', test: 'RU.10: every key that a deleted row gives free is checked when a row takes it' },
    { file: 'modules/contact/deleteContact.test.ts', test: 'RU.10 restoring brings back what the delete took, and not what was deleted before' },
    { file: 'modules/contact/deleteContact.test.ts', test: 'RU.10 a deleted contact gives its external id free; a restore that would clash names the holder' },
    { file: 'modules/customer/customers.test.ts', test: 'RU.10: deleted customers are listed on request' },
  ],
  'RU.11': [
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'R2.6 RU.11 reports every violation at once and writes nothing' },
  ],
  'RU.12': [
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'RU.10 RU.12 refuses an external id that an individual has, and names the holder' },
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'RU.12 names the path of each value that is wrong' },
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
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'RU.18 keeps the order of adding; marking one as preferred unmarks the other' },
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'RU.18 many callers who prefer their own detail leave one preferred' },
    { file: 'modules/contactDetail/detailVerbs.test.ts', test: 'RU.18 a restored detail gives its preferred mark up to the one that has it' },
    { file: 'modules/contactDetail/detailVerbs.test.ts', test: 'RU.18 reorders all details of a kind' },
  ],
  'RU.19': [
    { file: 'modules/deliveryAndInvoicing/resolveDeliveryAndInvoicing.test.ts', test: 'RU.19 sends as many statements for 100 configurations as for 3' },
    { file: 'modules/deliveryAndInvoicing/resolveDeliveryAndInvoicing.test.ts', test: 'R3.56 RU.19 proposes the addresses and the payer of the configuration, and why each other one is passed over' },
    { file: 'modules/deliveryAndInvoicing/selectConfiguration.rules.test.ts', test: 'RU.19 every configuration is either selected or passed over, once' },
  ],
  'RU.20': [
    { file: 'modules/deliveryAndInvoicing/configurationViolations.test.ts', test: 'R3.50 RU.20 refuses two configurations with one brand, naming both places' },
    { file: 'modules/deliveryAndInvoicing/configurationViolations.test.ts', test: 'R3.51 RU.20 refuses two configurations without limitations, however that is said' },
    { file: 'modules/deliveryAndInvoicing/resolveDeliveryAndInvoicing.test.ts', test: 'R3.52 RU.20 %s' },
  ],
  'RU.21': [
    { file: 'modules/externalId/addExternalIdMappings.test.ts', test: 'RU.21: a pair that is there already is a no-op' },
    { file: 'modules/externalId/addExternalIdMappings.test.ts', test: 'RU.21 R3.69: the pairs are the external ids of the contacts, with a new version and a change each' },
    { file: 'modules/externalId/parallelMappings.test.ts', test: 'RU.21: of contacts that are given one external id at once, one gets it and the others name it' },
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
    { file: 'contract/dependencies.test.ts', test: 'R3.18, RU.26: the registry says what $model.$field means for a deletion' },
    { file: 'modules/deletion/belongings.test.ts', test: 'RU.10 RU.26 what belongs to several owners lives while all of them do, whatever is deleted and restored in between' },
  ],
  'RU.35': [
    { file: 'contract/externallyManaged.test.ts', test: 'RU.35: every mutation says whether it writes contacts' },
    { file: 'contract/externallyManaged.test.ts', test: 'RU.35: what keeps the systems in step is not refused: $name' },
    { file: 'env.test.ts', test: 'RU.35: takes the networks that the operator allows, and none by default' },
    { file: 'env.test.ts', test: 'RU.35: refuses %j, which is no list of networks' },
  ],
  'RU.39': [
    { file: 'contract/requirements.test.ts', test: 'RU.39 every requirement has a proof, or a reason why it has none yet' },
  ],
};

/** Requirements without a proof, and why. */
export const notYet: Record<string, string> = {};
