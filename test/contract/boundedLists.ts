/**
 * The lists of the schema that are no connections, and why none of them can grow without end. The key is the field, or
 * `*.field` for a field that means the same wherever it stands.
 */
export const boundedLists: Record<string, string> = {
  '*.addresses': '100 contact details of a kind per owner',
  '*.emails': '100 contact details of a kind per owner',
  '*.phones': '100 contact details of a kind per owner',
  '*.webAddresses': '100 contact details of a kind per owner',
  '*.mappings': 'the pairs of the input, at most 1000',
  '*.examples': '10 of the objects that do not meet a schema',
  '*.images': '100 images per owner',
  '*.permissions': 'the permissions that exist',
  '*.problems': 'one for each id that the arguments ask for, which are capped',
  '*.tags': '100 tags per owner',
  '*.usages': 'the usages that exist',
  '*.warnings': 'one for each value of the input, which is capped',
  'AddCustomerListItemsPayload.items': '1000, as many as the ids that are given',
  'AddDefaultPresetsPayload.presets': 'the default presets of a field, at most 251',
  'CustomerContact.addressLines': '5 lines',
  'CustomerContact.extensions': 'one of each type that exists',
  'CustomerContact.numbers': '4 numbers',
  'CustomerRole.deliveryAndInvoicingConfigurations': '100 configurations per customer',
  'CustomerTaxInformation.enabledTaxExemptions': 'the values of an open list, of which a tenant has 1000',
  'DeliveryAndInvoicing.passedOver': '100 configurations per customer',
  'InUse.dependents': '100',
  'Location.leaders': '100 leaders per location',
  'OpenList.symmetricValues': '1000 values per open list',
  'OpenList.values': '1000 values per open list',
  'OrganizationContact.founders': '100 founders per organization',
  'OrganizationContact.leaders': '100 leaders per organization',
  'Preset.labels': '50 labels per preset',
  'ProbeExternalContactManagementPayload.attempts': '11: the first attempt and at most 10 retries',
  'ProfessionalIdentity.departments': '100 departments per identity',
  'ProfessionalIdentity.locations': '100 locations per identity',
  'Query.customFieldSchemas': 'the types that have custom fields',
  'Query.nodes': '100, as many as the ids that are asked for',
  'Query.openLists': 'the open lists that exist',
  'SetExternalIdMappingsPayload.removed': 'two for each pair of the input, of which there are at most 1000',
  'StaleVersion.conflictingPaths': 'the fields of the type',
  'ValidationFailed.violations': 'one for each value of the input, which is capped',
};

/** The lists in inputs whose own description does not say how long they may be. */
export const boundedInputLists: Record<string, string> = {
  '*.and': '200 conditions in one filter, as the filter says',
  '*.or': '200 conditions in one filter, as the filter says',
  'ReorderAddressesInput.ids': '100 contact details of a kind per owner',
  'ReorderEmailsInput.ids': '100 contact details of a kind per owner',
  'ReorderPhonesInput.ids': '100 contact details of a kind per owner',
  'ReorderWebAddressesInput.ids': '100 contact details of a kind per owner',
};
