import { request as httpRequest, type Agent } from 'node:http';
import { text } from 'node:stream/consumers';
import { readAnswer } from '../servers/ask.ts';
import type { RunningServer } from '../servers/startServer.ts';
import type { Requests } from './generateRequests.ts';

export interface Sender<Server = RunningServer> {
  server: Server;
  /** Keeps the connections, and limits their number. */
  agent: Agent;
}

/** Sends the next so many requests, on each connection one as soon as the answer to the one before is there. */
export async function sendRequests({ server, agent }: Sender, requests: Requests, count: number): Promise<void> {
  let left = count;
  const sendInTurn = async (): Promise<void> => {
    while (left-- > 0) {
      const request = requests.next().value;
      readAnswer(server, request, await post(server, agent, JSON.stringify(request)));
    }
  };
  await Promise.all(Array.from({ length: agent.maxSockets }, sendInTurn));
}

function post(server: RunningServer, agent: Agent, body: string): Promise<string> {
  const headers = { ...server.headers, 'content-type': 'application/json', accept: 'application/json' };
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${server.url}/graphql`, { agent, method: 'POST', headers }, (response) => {
      text(response).then(resolve, reject);
    });
    request.once('error', reject);
    request.end(body);
  });
}
