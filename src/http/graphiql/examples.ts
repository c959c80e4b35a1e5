import { contactExamples } from './examples/contacts.ts';
import { customerExamples } from './examples/customers.ts';
import { liveExamples } from './examples/live.ts';

const whoAmI = `# Who the credential stands for, and what it may do.
query WhoAmI {
  viewer {
    kind
    id
    permissions
    tenant {
      id
      name
      defaultCountryCode
    }
  }
}
`;

/** What the playground opens with, one tab each. */
export const exampleOperations = [...contactExamples, ...customerExamples, ...liveExamples, whoAmI];
