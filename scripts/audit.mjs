/**
 * npm run audit -- [options of npm audit]: asks the registry for known weaknesses of the packages in the lock file. Fails when production
 * has one; what only development has is listed. Says so when the registry does not answer, because then nothing was checked.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const isInProduction = ({ nodes }) => nodes.some((path) => !packages[path]?.dev && !packages[path]?.devOptional);

const { stdout, stderr } = spawnSync('npm', ['audit', '--json', ...process.argv.slice(2)], { encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 1e8 });
const report = parse(stdout);

if (!report?.vulnerabilities) {
  console.log(`NOT CHECKED: the registry answers no audit (${report?.message ?? stderr.trim()}).`);
} else {
  const found = Object.values(report.vulnerabilities);
  const inProduction = found.filter(isInProduction);
  for (const weakness of found) console.log(describe(weakness));
  console.log(`${found.length} weak packages of ${report.metadata.dependencies.total}, ${inProduction.length} of them in production.`);
  process.exitCode = inProduction.length > 0 ? 1 : 0;
}

function describe({ name, severity, range, via, ...where }) {
  const why = via.map((cause) => (typeof cause === 'string' ? `through ${cause}` : `${cause.title} (${cause.url})`));
  return `${severity} in ${isInProduction(where) ? 'production' : 'development'}: ${name} ${range}: ${why.join('; ')}`;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
