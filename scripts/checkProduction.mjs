/**
 * node scripts/checkProduction.mjs <folder>: starts the server in a folder that build:production made, by somebody who may not write there,
 * on the empty database of DATABASE_URL, and asks it a query.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(process.argv[2]);
const nobody = process.getuid() === 0 ? { uid: 65534, gid: 65534 } : {};
const options = {
  cwd: folder,
  encoding: 'utf8',
  env: { PATH: process.env.PATH, NODE_ENV: 'production', DATABASE_URL: process.env.DATABASE_URL, JWT_SECRET: 'x'.repeat(32), PORT: '0', SHUTDOWN_DELAY_MS: '0' },
  ...nobody,
};
if (process.getuid() !== 0) spawnSync('chmod', ['-R', 'a-w', folder]);

const attempt = join(folder, 'written');
spawnSync('touch', [attempt], options);
check(!existsSync(attempt), 'the folder is read-only');

script('migrate');
const tenant = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(script('createTenant', '--name', 'Check'))?.[0];
check(tenant, 'a tenant is made');
const key = /kith_\S+/.exec(script('createApiKey', '--tenant', tenant, '--name', 'Check', '--permission', 'TENANT_ACCESS'))?.[0];
check(key, 'an API key is made');

const server = spawn(process.execPath, ['dist/src/main.js'], { ...options, stdio: ['ignore', 'pipe', 'inherit'] });
const ended = once(server, 'exit');
let output = '';
server.stdout.on('data', (chunk) => (output += chunk));
while (!/Listening on ([^"]+)/.test(output) && server.exitCode === null) await Promise.race([once(server.stdout, 'data'), ended]);
check(server.exitCode === null, `the server starts${server.exitCode === null ? '' : `: ${output}`}`);
const url = /Listening on ([^"]+)/.exec(output)[1];
check((await fetch(new URL('/healthz', url))).status === 200, '/healthz answers');
const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
  body: JSON.stringify({ query: '{ viewer { tenant { name } } contacts { totalCount } }' }),
});
const answer = await response.text();
check(answer === '{"data":{"viewer":{"tenant":{"name":"Check"}},"contacts":{"totalCount":0}}}', `a query is answered: ${answer}`);
server.kill('SIGTERM');
const [code] = await ended;
check(code === 0, 'SIGTERM ends it with code 0');

function script(name, ...parameters) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`dist/scripts/${name}.js`, ...parameters], options);
  check(status === 0, `dist/scripts/${name}.js runs${status === 0 ? '' : `: ${stdout}${stderr}`}`);
  return stdout;
}

function check(holds, what) {
  console.log(`${holds ? 'ok' : 'NOT OK'}: ${what}`);
  if (holds) return;
  server?.kill('SIGKILL');
  process.exit(1);
}
