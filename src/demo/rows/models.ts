/** What clients see as nodes: rows with a version, whose every write is in the change feed. */
export type NodeModel =
  | 'Contact'
  | 'Tag'
  | 'Department'
  | 'Location'
  | 'ProfessionalIdentity'
  | 'Address'
  | 'Email'
  | 'Phone'
  | 'WebAddress'
  | 'Customer'
  | 'SupplierRole'
  | 'AlternativePayerRole'
  | 'CustomerList'
  | 'CustomerListItem'
  | 'DeliveryAndInvoicingConfiguration'
  | 'Image'
  | 'Membership'
  | 'PersonalRelationship'
  | 'CustomerContact'
  | 'CustomerContactExtension'
  | 'CustomerContactLink'
  | 'ContactPoint'
  | 'Preset'
  | 'CustomFieldSchema'
  | 'UserAccount';

/** What ties nodes together. */
export type LinkModel =
  | 'ContactTag'
  | 'CustomerContactLinkTag'
  | 'CustomerContactTag'
  | 'ImageData'
  | 'LocationLeader'
  | 'OrganizationFounder'
  | 'OrganizationLeader'
  | 'ProfessionalIdentityDepartment'
  | 'ProfessionalIdentityLocation';

export type DemoModel = NodeModel | LinkModel | 'AccountNumber' | 'Change' | 'CustomFieldValue';
