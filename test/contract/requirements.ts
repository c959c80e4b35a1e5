/** Which test proves which requirement. Ids are those of the requirements; a proof is a file under test/ and a title in it. */
export interface Proof {
  file: string;
  test: string;
}

export const requirements: Record<string, Proof[]> = {
  'R3.16': [
    { file: 'modules/contact/contactQueries.test.ts', test: 'R3.16 RU.6 reads a contact as a node, as a contact and as its kind' },
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'R3.16 R3.19 R3.20 creates an individual with every field' },
    { file: 'modules/contact/createOrganizationContact.test.ts', test: 'R3.16 R3.22 R3.23 R3.24 creates an organization with every field' },
  ],
  'R3.17': [
    { file: 'modules/contact/roles.test.ts', test: 'R3.17 a contact is customer, supplier and alternative payer at once' },
  ],
  'R3.18': [
    { file: 'modules/contact/deleteContact.test.ts', test: 'R3.10 R3.18 refuses to delete an organization that somebody represents, and names the identities' },
    { file: 'modules/professionalIdentity/deleteProfessionalIdentity.test.ts', test: 'R3.18 refuses to delete a manager of customers and suppliers, and names the roles' },
    { file: 'modules/professionalIdentity/updateProfessionalIdentity.test.ts', test: 'R3.18 an identity of a deleted organization cannot become active again' },
  ],
  'R3.19': [
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'R3.16 R3.19 R3.20 creates an individual with every field' },
  ],
  'R3.20': [
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'R3.16 R3.19 R3.20 creates an individual with every field' },
  ],
  'R3.21': [
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'R3.21 creates the details and tags of the same call in their order' },
    { file: 'modules/professionalIdentity/professionalIdentityLists.test.ts', test: 'R3.21 R3.32 R3.33 lists the identities of an individual with their details' },
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
    { file: 'modules/organization/keyPeople.test.ts', test: 'R3.25 R3.27 RU.8 founders and leaders are replaced as lists, in their order' },
  ],
  'R3.28': [
    { file: 'modules/organization/createUnit.test.ts', test: 'R3.28 RU.13 creates a department with everything that it can have' },
    { file: 'modules/organization/organizationLists.test.ts', test: 'R3.24 R3.28 R3.29 lists the departments and locations of an organization by name, deleted ones on request' },
    { file: 'modules/organization/updateUnit.test.ts', test: 'R3.28 RU.13 RU.8 changes what is given of a department, leaves what is absent, clears what is null' },
  ],
  'R3.29': [
    { file: 'modules/organization/createUnit.test.ts', test: 'R3.29 RU.13 creates a location with its leaders in their order' },
    { file: 'modules/organization/organizationLists.test.ts', test: 'R3.24 R3.28 R3.29 lists the departments and locations of an organization by name, deleted ones on request' },
    { file: 'modules/organization/updateUnit.test.ts', test: 'R3.29 RU.13 replaces the leaders of a location; the same list again writes nothing' },
  ],
  'R3.32': [
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
    { file: 'modules/role/removeRole.test.ts', test: 'R3.44 does not find a role that the contact does not hold, or not any more, or in another tenant' },
    { file: 'modules/role/roleChanges.test.ts', test: 'R3.44 records which fields a replacement changed, amounts as they are shown' },
    { file: 'modules/role/setAlternativePayerRole.test.ts', test: 'R3.44 replaces the role, also to end it while customers refer to it' },
    { file: 'modules/role/setCustomerRole.test.ts', test: 'R3.44 replaces a role: what is left out or null becomes empty' },
  ],
  'R3.45': [
    { file: 'modules/role/removeAlternativePayerRole.test.ts', test: 'R3.45 removes an alternative payer role to which no customer refers' },
    { file: 'modules/role/removeRole.test.ts', test: 'R3.45 removes a customer role, which the contact then does not hold' },
    { file: 'modules/role/roleChanges.test.ts', test: 'R3.45 brings a removed role back under its id, as it is set now' },
  ],
  'R3.46': [
    { file: 'modules/role/setCustomerRole.test.ts', test: 'R3.46 makes a contact a customer with every field of the role' },
  ],
  'R3.47': [
    { file: 'modules/role/creditLimit.test.ts', test: 'R3.47 keeps %s %s to the last digit' },
  ],
  'R3.48': [
    { file: 'modules/role/customerRoleViolations.test.ts', test: 'R3.48 refuses an alternative payer without an alternative payer role' },
    { file: 'modules/role/removeAlternativePayerRole.test.ts', test: 'R3.48 refuses while customers refer to the payer, and names them' },
    { file: 'modules/role/role.rules.test.ts', test: 'R3.48 judges a payer with %s' },
  ],
  'R3.57': [
    { file: 'modules/role/setSupplierRole.test.ts', test: 'R3.57 makes a contact a supplier with every field of the role' },
  ],
  'R3.58': [
    { file: 'modules/role/accounts.test.ts', test: 'R3.58 customer and alternative payer role of one contact share a debtor account, whichever comes first' },
    { file: 'modules/role/setAlternativePayerRole.test.ts', test: 'R3.58 lets a contact pay for others with every field of the role' },
  ],
  'R3.70': [
    { file: 'modules/contact/tags.test.ts', test: 'R3.70 RU.23 individuals and organizations share one vocabulary' },
  ],
  'RU.3': [
    { file: 'graphql/filters.test.ts', test: 'RU.3 an id of another tenant is such a problem, too' },
    { file: 'modules/contact/contactQueries.test.ts', test: 'RU.3 unknown, foreign and mistyped ids read as null' },
    { file: 'modules/contact/tags.test.ts', test: 'RU.3 knows neither contacts nor tags of another tenant' },
    { file: 'modules/contact/updateContact.test.ts', test: 'RU.3 R3.14 an unknown id, one of the other kind and one of another tenant are the same: not found' },
  ],
  'RU.4': [
    { file: 'http/authenticate.test.ts', test: 'RU.4 a token says who calls' },
    { file: 'modules/access/createApiKey.test.ts', test: 'RU.4 shows the secret of a new key once, and the secret works' },
  ],
  'RU.5': [
    { file: 'modules/contact/deleteContact.test.ts', test: 'RU.5 needs the permission TENANT_BACKOFFICE' },
    { file: 'modules/contactDetail/detailVerbs.test.ts', test: 'R3.38 RU.5 removing needs TENANT_BACKOFFICE and can be undone' },
    { file: 'modules/organization/createUnit.test.ts', test: 'RU.3 RU.5 needs an organization of the tenant and the permission TENANT_ACCESS' },
    { file: 'modules/organization/deleteUnit.test.ts', test: 'RU.3 RU.5 deleting needs the permission TENANT_BACKOFFICE, an id of the kind and tenant, and the current version' },
  ],
  'RU.6': [
    { file: 'modules/contact/contactQueries.test.ts', test: 'R3.16 RU.6 reads a contact as a node, as a contact and as its kind' },
    { file: 'modules/contact/updateContact.test.ts', test: 'RU.6 takes the UUID in place of the id' },
    { file: 'modules/professionalIdentity/professionalIdentityQueries.test.ts', test: 'R3.33 RU.6 reads an identity by its id or UUID, deleted or not, and as a node' },
  ],
  'RU.7': [
    { file: 'graphql/filters.test.ts', test: 'R3.6 RU.7 an id in a filter that names nothing is a problem of the page' },
    { file: 'graphql/paging.test.ts', test: 'R3.4 RU.7 pages forward and backward through %s: nothing twice, nothing missed' },
    { file: 'modules/professionalIdentity/professionalIdentityLists.test.ts', test: 'RU.7 sorts by each field and pages by cursor' },
  ],
  'RU.8': [
    { file: 'modules/contact/updateContact.test.ts', test: 'R3.8 RU.8 changes what is given, leaves what is absent, clears what is null' },
    { file: 'modules/contactDetail/detailVerbs.test.ts', test: 'R3.38 RU.8 updates what is given, leaves what is absent, clears what is null' },
    { file: 'modules/organization/createUnit.test.ts', test: 'RU.8 what is absent, null or an empty description stays empty' },
    { file: 'modules/organization/keyPeople.test.ts', test: 'R3.25 R3.27 RU.8 founders and leaders are replaced as lists, in their order' },
  ],
  'RU.9': [
    { file: 'platform/atomicity.test.ts', test: 'RU.9 a mutation that fails half-way leaves nothing behind, and is masked' },
  ],
  'RU.10': [
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'RU.10 RU.12 refuses an external id that an individual has, and names the holder' },
    { file: 'modules/contact/deleteContact.test.ts', test: 'R3.11 RU.10 a deleted contact is hidden from lists, listed on request, and readable by id' },
    { file: 'modules/organization/deleteUnit.test.ts', test: 'RU.13 RU.10 deletes and restores a department' },
    { file: 'modules/professionalIdentity/deleteProfessionalIdentity.test.ts', test: 'R3.36 RU.10 deletes an identity with its contact details' },
  ],
  'RU.11': [
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'R2.6 RU.11 reports every violation at once and writes nothing' },
  ],
  'RU.12': [
    { file: 'modules/contact/createIndividualContact.test.ts', test: 'RU.10 RU.12 refuses an external id that an individual has, and names the holder' },
    { file: 'modules/contactDetail/contactDetails.test.ts', test: 'RU.12 names the path of each value that is wrong' },
  ],
  'RU.13': [
    { file: 'modules/organization/createUnit.test.ts', test: 'R3.28 RU.13 creates a department with everything that it can have' },
    { file: 'modules/organization/deleteUnit.test.ts', test: 'RU.13 RU.10 deletes and restores a department' },
    { file: 'modules/organization/updateUnit.test.ts', test: 'R3.28 RU.13 RU.8 changes what is given of a department, leaves what is absent, clears what is null' },
  ],
  'RU.14': [
    { file: 'modules/contactDetail/addresses.test.ts', test: 'RU.14 formats an address by the convention of %s when it is not given' },
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
    { file: 'modules/contactDetail/detailVerbs.test.ts', test: 'RU.18 a restored detail gives its preferred mark up to the one that has it' },
  ],
};

/** Requirements of the same sections that are not built yet, and why. */
export const notYet: Record<string, string> = {
  'R3.30': 'Memberships come with the relationship module.',
  'R3.31': 'Personal relationships come with the relationship module.',
};
