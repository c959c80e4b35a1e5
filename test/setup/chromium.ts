import { existsSync } from 'node:fs';

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The browser of the browser tests: CHROMIUM_PATH, or where Linux distributions put it. */
export function findChromium(): string {
  const path = process.env.CHROMIUM_PATH ?? usualPlaces.find((place) => existsSync(place));
  if (!path) throw new Error('No Chromium found: install it, or set CHROMIUM_PATH to its executable.');
  return path;
}
