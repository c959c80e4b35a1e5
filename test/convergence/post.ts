/** A GraphQL request of a client that may send any document. */
export interface Endpoint {
  url: string;
  token: string;
}

/** @throws with the top-level errors */
export async function post<Data>({ url, token }: Endpoint, query: string, variables: object = {}): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
