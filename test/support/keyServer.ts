/**
 * An identity provider, as far as it publishes keys:
 *
 *   const provider = await startKeyServer();
 *   const privateKey = await provider.publish('one');
 *   const app = await testApp({ jwt: { jwksUrl: provider.url } });
 *   await provider.close();
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import { eventually } from './eventually.ts';

export type KeyServer = Awaited<ReturnType<typeof startKeyServer>>;

export async function startKeyServer() {
  const published = new Map<string, CryptoKey>();
  let settled = 0;

  const server = createServer((_request, response) => {
    provider.reads++;
    response.on('close', () => settled++);
    if (provider.isAway) return void response.writeHead(503).end();
    Promise.all([...published].map(async ([kid, key]) => ({ ...(await exportJWK(key)), kid, alg: 'ES256', use: 'sig' }))).then(
      (keys) => response.end(JSON.stringify({ keys })),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const provider = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    /** How often the keys were asked for. */
    reads: 0,
    isAway: false,
    /** Makes a key, and returns the half that signs. */
    async publish(kid: string): Promise<CryptoKey> {
      const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
      published.set(kid, publicKey);
      return privateKey;
    },
    withdraw: (kid: string) => published.delete(kid),
    publicKey: (kid: string): CryptoKey => published.get(kid)!,
    /** Waits until so many questions have been answered, and the one who asked has heard it. */
    async settled(questions: number): Promise<void> {
      await eventually(() => settled >= questions);
      await new Promise((resolve) => setTimeout(resolve, 50));
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return provider;
}
