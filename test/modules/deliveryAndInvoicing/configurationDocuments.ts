/** Delivery and invoicing configurations in full, and the operations on them. */
import { graphql } from '../../generated/index.ts';

export const ConfigurationFields = graphql(`
  fragment ConfigurationFields on DeliveryAndInvoicingConfiguration {
    id
    version
    limitations {
      brandId
    }
    alternativePayer {
      id
    }
    invoiceAddress {
      id
    }
    deliveryAddress {
      id
    }
  }
`);

export const SetConfigurations = graphql(`
  mutation SetConfigurations($input: SetDeliveryAndInvoicingConfigurationsInput!) {
    setDeliveryAndInvoicingConfigurations(input: $input) {
      ... on SetDeliveryAndInvoicingConfigurationsPayload {
        customerRole {
          id
          version
          deliveryAndInvoicingConfigurations {
            ...ConfigurationFields
          }
        }
      }
      ...Problems
    }
  }
`);

export const ConfigurationsOfContact = graphql(`
  query ConfigurationsOfContact($id: ID!) {
    contact(id: $id) {
      customerRole {
        version
        deliveryAndInvoicingConfigurations {
          ...ConfigurationFields
        }
      }
    }
  }
`);

export const ResolveDeliveryAndInvoicing = graphql(`
  query ResolveDeliveryAndInvoicing($customerId: ID!, $context: DeliveryAndInvoicingContextInput) {
    resolveDeliveryAndInvoicing(customerId: $customerId, context: $context) {
      deliveryAddress {
        id
      }
      deliveryAddressSource
      invoiceAddress {
        id
      }
      invoiceAddressSource
      alternativePayer {
        id
        name
        addresses {
          id
        }
      }
      configuration {
        id
        customer {
          contact {
            id
          }
        }
      }
      passedOver {
        configuration {
          id
          limitations {
            brandId
          }
          deliveryAddress {
            fullAddress
          }
          alternativePayer {
            name
            phones {
              number
            }
          }
        }
        reason
        detail
      }
    }
  }
`);
