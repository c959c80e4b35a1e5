import { BenchError } from '../benchError.ts';
import { registeredId, registeredText } from './mix.ts';
import type { LoadTenant } from './prepareTenants.ts';

const mutation = `mutation ($input: RegisterDocumentsInput!) {
  registerDocuments(input: $input) { __typename ... on ValidationFailed { violations { propertyPath detail } } }
}`;

/** Registers what the mix asks for by its id. */
export async function registerRead(url: string, { token }: LoadTenant): Promise<void> {
  const manifest = { [registeredId]: registeredText };
  const body = JSON.stringify({ query: mutation, variables: { input: { application: 'bench:load', version: '1', manifest } } });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body });
  const text = await response.text();
  if (!text.includes('RegisterDocumentsPayload')) throw new BenchError(`The document cannot be registered: ${text}`);
}
