export interface Session {
  token: string;
}

/** The token comes from the server of this example; an application would get it by a sign-in. */
export async function readSession(): Promise<Session> {
  const response = await fetch('/session.json');
  if (!response.ok) throw new Error(`The session was answered with ${response.status}.`);
  return (await response.json()) as Session;
}
