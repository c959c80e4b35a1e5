import { fileURLToPath } from 'node:url';
import { build, preview, type PreviewServer } from 'vite';
import type { Kith } from '../../startKith.ts';
import { sessionFile } from './sessionFile.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What the page may load: itself, and nothing from anywhere else. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

// The generated documents alone are a good part of that.
const largestChunkKilobytes = 1000;

export const buildPage = (): Promise<unknown> =>
  build({ root, configFile: false, logLevel: 'warn', build: { chunkSizeWarningLimit: largestChunkKilobytes } });

/** Serves the built page, and hands requests to the API on, so that the page has one origin and needs no CORS. */
export function servePage({ origin, token }: Kith, port: number): Promise<PreviewServer> {
  return preview({
    root,
    configFile: false,
    plugins: [sessionFile(token)],
    preview: {
      host: '127.0.0.1',
      port,
      strictPort: true,
      headers: { 'content-security-policy': contentSecurityPolicy, 'referrer-policy': 'no-referrer' },
      proxy: { '/graphql': origin, '/images': origin },
    },
  });
}
