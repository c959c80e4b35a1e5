
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AddAddressResult": [
      "AddAddressPayload",
      "NotFound",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "AddCustomerContactExtensionResult": [
      "AddCustomerContactExtensionPayload",
      "NotFound",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "AddCustomerListItemsResult": [
      "AddCustomerListItemsPayload",
      "NotFound",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "AddDefaultPresetsResult": [
      "AddDefaultPresetsPayload",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "AddEmailResult": [
      "AddEmailPayload",
      "NotFound",
      "PermissionDenied",
      "Suppressed",
      "ValidationFailed"
    ],
    "AddExternalIdMappingsResult": [
      "AddExternalIdMappingsPayload",
      "PermissionDenied",
      "Suppressed",
      "ValidationFailed"
    ],
    "AddImageResult": [
      "AddImagePayload",
      "NotFound",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "AddOpenListValueResult": [
      "AddOpenListValuePayload",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "AddPhoneResult": [
      "AddPhonePayload",
      "NotFound",
      "PermissionDenied",
      "Suppressed",
      "ValidationFailed"
    ],
    "AddProfessionalIdentityResult": [
      "AddProfessionalIdentityPayload",
      "NotFound",
      "PermissionDenied",
      "Suppressed",
      "ValidationFailed"
    ],
    "AddSharedContactResult": [
      "AddSharedContactPayload",
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "AddTagResult": [
      "AddTagPayload",
      "NotFound",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "AddWebAddressResult": [
      "AddWebAddressPayload",
      "NotFound",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "ChangePasswordResult": [
      "ChangePasswordPayload",
      "NotSignedInHere",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "ChangesResult": [
      "ChangeCursorExpired",
      "ChangePage"
    ],
    "Contact": [
      "IndividualContact",
      "OrganizationContact"
    ],
    "ContactDetail": [
      "Address",
      "Email",
      "Phone",
      "WebAddress"
    ],
    "ConvertToSharedContactResult": [
      "Conflict",
      "ConvertToSharedContactPayload",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "CreateApiKeyResult": [
      "CreateApiKeyPayload",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "CreateContactPointResult": [
      "CreateContactPointPayload",
      "PermissionDenied",
      "Suppressed",
      "ValidationFailed"
    ],
    "CreateCustomerContactLinkResult": [
      "Conflict",
      "CreateCustomerContactLinkPayload",
      "NotFound",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "CreateCustomerContactResult": [
      "Conflict",
      "CreateCustomerContactPayload",
      "NotFound",
      "PermissionDenied",
      "Suppressed",
      "ValidationFailed"
    ],
    "CreateCustomerListResult": [
      "CreateCustomerListPayload",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "CreateDepartmentResult": [
      "CreateDepartmentPayload",
      "NotFound",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "CreateIndividualContactResult": [
      "Conflict",
      "CreateIndividualContactPayload",
      "PermissionDenied",
      "Suppressed",
      "ValidationFailed"
    ],
    "CreateLocationResult": [
      "CreateLocationPayload",
      "NotFound",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "CreateMembershipResult": [
      "CreateMembershipPayload",
      "NotFound",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "CreateOrganizationContactResult": [
      "Conflict",
      "CreateOrganizationContactPayload",
      "PermissionDenied",
      "Suppressed",
      "ValidationFailed"
    ],
    "CreatePersonalRelationshipResult": [
      "Conflict",
      "CreatePersonalRelationshipPayload",
      "NotFound",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "CreatePlaceholderCustomerResult": [
      "Conflict",
      "CreatePlaceholderCustomerPayload",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "CreatePresetResult": [
      "Conflict",
      "CreatePresetPayload",
      "NotFound",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "CreateUserAccountResult": [
      "Conflict",
      "CreateUserAccountPayload",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "Customer": [
      "CustomerRole",
      "PlaceholderCustomer"
    ],
    "Deletable": [
      "Address",
      "AlternativePayerRole",
      "ContactPoint",
      "CustomerContact",
      "CustomerContactExtension",
      "CustomerContactLink",
      "CustomerList",
      "CustomerListItem",
      "CustomerRole",
      "DeliveryAndInvoicingConfiguration",
      "Department",
      "Email",
      "Image",
      "IndividualContact",
      "Location",
      "Membership",
      "OrganizationContact",
      "PersonalRelationship",
      "Phone",
      "PlaceholderCustomer",
      "ProfessionalIdentity",
      "SupplierRole",
      "UserAccount",
      "WebAddress"
    ],
    "DeleteContactPointResult": [
      "DeleteContactPointPayload",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "DeleteCustomerContactLinkResult": [
      "DeleteCustomerContactLinkPayload",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "DeleteCustomerContactResult": [
      "DeleteCustomerContactPayload",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "DeleteCustomerListResult": [
      "DeleteCustomerListPayload",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "DeleteDepartmentResult": [
      "DeleteDepartmentPayload",
      "InUse",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "DeleteExternalIdMappingResult": [
      "DeleteExternalIdMappingPayload",
      "NotFound",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "DeleteIndividualContactResult": [
      "DeleteIndividualContactPayload",
      "InUse",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "DeleteLocationResult": [
      "DeleteLocationPayload",
      "InUse",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "DeleteMembershipResult": [
      "DeleteMembershipPayload",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "DeleteOrganizationContactResult": [
      "DeleteOrganizationContactPayload",
      "InUse",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "DeletePersonalRelationshipResult": [
      "DeletePersonalRelationshipPayload",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "DeletePlaceholderCustomerResult": [
      "DeletePlaceholderCustomerPayload",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "DeleteProfessionalIdentityResult": [
      "DeleteProfessionalIdentityPayload",
      "InUse",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "DeleteUserAccountResult": [
      "DeleteUserAccountPayload",
      "InUse",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "ErasePersonalDataResult": [
      "ErasePersonalDataPayload",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "LiftSuppressionResult": [
      "LiftSuppressionPayload",
      "NotFound",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "LoginResult": [
      "LoginPayload",
      "LoginRefused",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "LogoutResult": [
      "LogoutPayload",
      "PermissionDenied",
      "ValidationFailed"
    ],
    "MoveCustomerListItemResult": [
      "MoveCustomerListItemPayload",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "MovePresetResult": [
      "MovePresetPayload",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "ValidationFailed"
    ],
    "Node": [
      "Address",
      "AlternativePayerRole",
      "ApiKey",
      "ContactPoint",
      "CustomFieldSchema",
      "CustomerContact",
      "CustomerContactExtension",
      "CustomerContactLink",
      "CustomerList",
      "CustomerListItem",
      "CustomerRole",
      "DeliveryAndInvoicingConfiguration",
      "Department",
      "Device",
      "Email",
      "Erasure",
      "ExternalContactManagement",
      "Image",
      "IndividualContact",
      "Location",
      "Membership",
      "OrganizationContact",
      "PersonalRelationship",
      "Phone",
      "PlaceholderCustomer",
      "Preset",
      "ProfessionalIdentity",
      "SignInEvent",
      "SupplierRole",
      "Tag",
      "UserAccount",
      "WebAddress"
    ],
    "NodeChange": [
      "NodeRemoval",
      "NodeUpsert"
    ],
    "ProbeExternalContactManagementResult": [
      "ApiAccessNotConfigured",
      "PermissionDenied",
      "ProbeExternalContactManagementPayload",
      "ProbeRunning",
      "StaleVersion",
      "ValidationFailed"
    ],
    "Problem": [
      "ApiAccessNotConfigured",
      "ChangeCursorExpired",
      "Conflict",
      "CustomFieldsWouldFail",
      "InUse",
      "LoginRefused",
      "NotFound",
      "NotSignedInHere",
      "PermissionDenied",
      "ProbeRunning",
      "SessionEnded",
      "StaleVersion",
      "Suppressed",
      "ValidationFailed"
    ],
    "RefreshSessionResult": [
      "PermissionDenied",
      "RefreshSessionPayload",
      "SessionEnded",
      "ValidationFailed"
    ],
    "RegisterDeviceResult": [
      "PermissionDenied",
      "RegisterDevicePayload",
      "ValidationFailed"
    ],
    "RegisterDocumentsResult": [
      "PermissionDenied",
      "RegisterDocumentsPayload",
      "ValidationFailed"
    ],
    "RemoveAddressResult": [
      "InUse",
      "NotFound",
      "PermissionDenied",
      "RemoveAddressPayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "RemoveAlternativePayerRoleResult": [
      "InUse",
      "NotFound",
      "PermissionDenied",
      "RemoveAlternativePayerRolePayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "RemoveCustomerContactExtensionResult": [
      "NotFound",
      "PermissionDenied",
      "RemoveCustomerContactExtensionPayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "RemoveCustomerListItemResult": [
      "NotFound",
      "PermissionDenied",
      "RemoveCustomerListItemPayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "RemoveCustomerRoleResult": [
      "NotFound",
      "PermissionDenied",
      "RemoveCustomerRolePayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "RemoveEmailResult": [
      "NotFound",
      "PermissionDenied",
      "RemoveEmailPayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "RemoveImageResult": [
      "NotFound",
      "PermissionDenied",
      "RemoveImagePayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "RemovePhoneResult": [
      "NotFound",
      "PermissionDenied",
      "RemovePhonePayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "RemoveSharedContactResult": [
      "NotFound",
      "PermissionDenied",
      "RemoveSharedContactPayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "RemoveSupplierRoleResult": [
      "NotFound",
      "PermissionDenied",
      "RemoveSupplierRolePayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "RemoveTagResult": [
      "NotFound",
      "PermissionDenied",
      "RemoveTagPayload",
      "ValidationFailed"
    ],
    "RemoveWebAddressResult": [
      "NotFound",
      "PermissionDenied",
      "RemoveWebAddressPayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "ReorderAddressesResult": [
      "NotFound",
      "PermissionDenied",
      "ReorderAddressesPayload",
      "ValidationFailed"
    ],
    "ReorderEmailsResult": [
      "NotFound",
      "PermissionDenied",
      "ReorderEmailsPayload",
      "ValidationFailed"
    ],
    "ReorderPhonesResult": [
      "NotFound",
      "PermissionDenied",
      "ReorderPhonesPayload",
      "ValidationFailed"
    ],
    "ReorderWebAddressesResult": [
      "NotFound",
      "PermissionDenied",
      "ReorderWebAddressesPayload",
      "ValidationFailed"
    ],
    "RestoreAddressResult": [
      "NotFound",
      "PermissionDenied",
      "RestoreAddressPayload",
      "ValidationFailed"
    ],
    "RestoreContactPointResult": [
      "NotFound",
      "PermissionDenied",
      "RestoreContactPointPayload",
      "ValidationFailed"
    ],
    "RestoreContactResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "RestoreContactPayload",
      "ValidationFailed"
    ],
    "RestoreCustomerContactExtensionResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "RestoreCustomerContactExtensionPayload",
      "ValidationFailed"
    ],
    "RestoreCustomerContactLinkResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "RestoreCustomerContactLinkPayload",
      "ValidationFailed"
    ],
    "RestoreCustomerContactResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "RestoreCustomerContactPayload",
      "ValidationFailed"
    ],
    "RestoreCustomerListResult": [
      "NotFound",
      "PermissionDenied",
      "RestoreCustomerListPayload",
      "ValidationFailed"
    ],
    "RestoreDepartmentResult": [
      "NotFound",
      "PermissionDenied",
      "RestoreDepartmentPayload",
      "ValidationFailed"
    ],
    "RestoreEmailResult": [
      "NotFound",
      "PermissionDenied",
      "RestoreEmailPayload",
      "ValidationFailed"
    ],
    "RestoreImageResult": [
      "NotFound",
      "PermissionDenied",
      "RestoreImagePayload",
      "ValidationFailed"
    ],
    "RestoreLocationResult": [
      "NotFound",
      "PermissionDenied",
      "RestoreLocationPayload",
      "ValidationFailed"
    ],
    "RestoreMembershipResult": [
      "NotFound",
      "PermissionDenied",
      "RestoreMembershipPayload",
      "ValidationFailed"
    ],
    "RestorePersonalRelationshipResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "RestorePersonalRelationshipPayload",
      "ValidationFailed"
    ],
    "RestorePhoneResult": [
      "NotFound",
      "PermissionDenied",
      "RestorePhonePayload",
      "ValidationFailed"
    ],
    "RestorePlaceholderCustomerResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "RestorePlaceholderCustomerPayload",
      "ValidationFailed"
    ],
    "RestoreProfessionalIdentityResult": [
      "NotFound",
      "PermissionDenied",
      "RestoreProfessionalIdentityPayload",
      "ValidationFailed"
    ],
    "RestoreUserAccountResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "RestoreUserAccountPayload",
      "ValidationFailed"
    ],
    "RestoreWebAddressResult": [
      "NotFound",
      "PermissionDenied",
      "RestoreWebAddressPayload",
      "ValidationFailed"
    ],
    "RevokeApiKeyResult": [
      "NotFound",
      "PermissionDenied",
      "RevokeApiKeyPayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "RevokeDeviceResult": [
      "NotFound",
      "PermissionDenied",
      "RevokeDevicePayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "SetAlternativePayerRoleResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "SetAlternativePayerRolePayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "SetCustomFieldSchemaResult": [
      "CustomFieldsWouldFail",
      "PermissionDenied",
      "SetCustomFieldSchemaPayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "SetCustomerRoleResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "SetCustomerRolePayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "SetDeliveryAndInvoicingConfigurationsResult": [
      "NotFound",
      "PermissionDenied",
      "SetDeliveryAndInvoicingConfigurationsPayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "SetExternalContactManagementResult": [
      "PermissionDenied",
      "SetExternalContactManagementPayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "SetExternalIdMappingsResult": [
      "PermissionDenied",
      "SetExternalIdMappingsPayload",
      "Suppressed",
      "ValidationFailed"
    ],
    "SetSupplierRoleResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "SetSupplierRolePayload",
      "StaleVersion",
      "ValidationFailed"
    ],
    "UpdateAddressResult": [
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "UpdateAddressPayload",
      "ValidationFailed"
    ],
    "UpdateContactPointResult": [
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "Suppressed",
      "UpdateContactPointPayload",
      "ValidationFailed"
    ],
    "UpdateCustomerContactExtensionResult": [
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "UpdateCustomerContactExtensionPayload",
      "ValidationFailed"
    ],
    "UpdateCustomerContactLinkResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "UpdateCustomerContactLinkPayload",
      "ValidationFailed"
    ],
    "UpdateCustomerContactResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "Suppressed",
      "UpdateCustomerContactPayload",
      "ValidationFailed"
    ],
    "UpdateCustomerListResult": [
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "UpdateCustomerListPayload",
      "ValidationFailed"
    ],
    "UpdateDepartmentResult": [
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "UpdateDepartmentPayload",
      "ValidationFailed"
    ],
    "UpdateEmailResult": [
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "Suppressed",
      "UpdateEmailPayload",
      "ValidationFailed"
    ],
    "UpdateIndividualContactResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "Suppressed",
      "UpdateIndividualContactPayload",
      "ValidationFailed"
    ],
    "UpdateLocationResult": [
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "UpdateLocationPayload",
      "ValidationFailed"
    ],
    "UpdateMembershipResult": [
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "UpdateMembershipPayload",
      "ValidationFailed"
    ],
    "UpdateOrganizationContactResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "UpdateOrganizationContactPayload",
      "ValidationFailed"
    ],
    "UpdatePersonalRelationshipResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "UpdatePersonalRelationshipPayload",
      "ValidationFailed"
    ],
    "UpdatePhoneResult": [
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "Suppressed",
      "UpdatePhonePayload",
      "ValidationFailed"
    ],
    "UpdatePlaceholderCustomerResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "UpdatePlaceholderCustomerPayload",
      "ValidationFailed"
    ],
    "UpdatePresetResult": [
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "UpdatePresetPayload",
      "ValidationFailed"
    ],
    "UpdateProfessionalIdentityResult": [
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "UpdateProfessionalIdentityPayload",
      "ValidationFailed"
    ],
    "UpdateUserAccountResult": [
      "Conflict",
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "UpdateUserAccountPayload",
      "ValidationFailed"
    ],
    "UpdateWebAddressResult": [
      "NotFound",
      "PermissionDenied",
      "StaleVersion",
      "UpdateWebAddressPayload",
      "ValidationFailed"
    ],
    "UpsertContactsResult": [
      "Conflict",
      "PermissionDenied",
      "UpsertContactsPayload",
      "ValidationFailed"
    ],
    "VerifyCustomerContactPasswordResult": [
      "PermissionDenied",
      "ValidationFailed",
      "VerifyCustomerContactPasswordPayload"
    ],
    "Versioned": [
      "Address",
      "AlternativePayerRole",
      "ApiKey",
      "ContactPoint",
      "CustomFieldSchema",
      "CustomerContact",
      "CustomerContactExtension",
      "CustomerContactLink",
      "CustomerList",
      "CustomerListItem",
      "CustomerRole",
      "DeliveryAndInvoicingConfiguration",
      "Department",
      "Device",
      "Email",
      "Erasure",
      "Image",
      "IndividualContact",
      "Location",
      "Membership",
      "OrganizationContact",
      "PersonalRelationship",
      "Phone",
      "PlaceholderCustomer",
      "Preset",
      "ProfessionalIdentity",
      "SignInEvent",
      "SupplierRole",
      "Tag",
      "UserAccount",
      "WebAddress"
    ]
  }
};
      export default result;
    