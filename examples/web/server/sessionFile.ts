import type { Plugin } from 'vite';

/**
 * Answers /session.json with the token that the page calls the API with. This stands in for a sign-in, and only on this machine:
 * whoever can reach the example server may do what the token allows.
 */
export const sessionFile = (token: string): Plugin => ({
  name: 'session-file',
  configurePreviewServer({ middlewares }) {
    middlewares.use('/session.json', (_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.setHeader('cache-control', 'no-store');
      response.end(JSON.stringify({ token }));
    });
  },
});
