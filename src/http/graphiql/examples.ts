import { accessExamples } from './examples/access.ts';
import { contactExamples } from './examples/contacts.ts';
import { customerExamples } from './examples/customers.ts';
import { liveExamples } from './examples/live.ts';

/** What the playground opens with, one tab each. */
export const exampleOperations = [...contactExamples, ...customerExamples, ...liveExamples, ...accessExamples];
