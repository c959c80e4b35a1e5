/** Another client of the server behind the example page. */
export async function signIn(url: string) {
  const { token } = (await (await fetch(new URL('/session.json', url))).json()) as { token: string };

  async function ask<Data>(query: string, variables: object): Promise<Data> {
    const response = await fetch(new URL('/graphql', url), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  }

  return {
    ask: ask<unknown>,

    async createContact(name: string, details: object = {}): Promise<string> {
      const mutation = `mutation ($input: CreateIndividualContactInput!) {
        result: createIndividualContact(input: $input) { ... on CreateIndividualContactPayload { contact { id } } }
      }`;
      const { result } = await ask<{ result: { contact: { id: string } } }>(mutation, { input: { name, ...details } });
      return result.contact.id;
    },

    rename: (id: string, name: string) =>
      ask('mutation ($input: UpdateIndividualContactInput!) { updateIndividualContact(input: $input) { __typename } }', {
        input: { id, patch: { name } },
      }),

    async readContact(id: string): Promise<unknown> {
      const query = 'query ($id: ID!) { contact(id: $id) { name emails { address } tags { name } } }';
      return (await ask<{ contact: unknown }>(query, { id })).contact;
    },
  };
}

export type ApiClient = Awaited<ReturnType<typeof signIn>>;
