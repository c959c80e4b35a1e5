import { workloadTitles } from '../requests/workloads.ts';
import { serverDefinitions } from '../servers/serverDefinitions.ts';
import { budgetTable } from './budgetTable.ts';
import { describeMethod } from './describeMethod.ts';
import { paragraph, plural } from './format.ts';
import { growthTable } from './growthTable.ts';
import { comparedConnections, type Report } from './report.ts';
import { resultTable } from './resultTable.ts';

/** The report as Markdown. */
export function writeReport(report: Report): string {
  const sections = ['# Performance', introduction(report), budgets(report), results(report), describeMethod(report)];
  return `${sections.join('\n\n')}\n`;
}

function introduction({ facts, options }: Report): string {
  const versions = Object.entries(facts.packages).map(([name, version]) => `${name} ${version}`);
  return `${paragraph('Kith and other servers on the same tables, with the same four requests and equal answers:')}

${options.workloads.map((workload) => `- **${workload}**: ${workloadTitles[workload]}.`).join('\n')}

The servers:

${options.servers.map((name) => `- **${name}**: ${serverDefinitions[name].title}.`).join('\n')}

${paragraph(`Measured on ${facts.date}: ${facts.cpuModel}, ${plural(facts.cpuCount, 'CPU')}, ${facts.memoryGigabytes} GB of memory;
Node.js ${facts.node} for all servers, PostgreSQL ${facts.postgres}, wrk ${facts.wrk}; ${versions.join(', ')}.`)}`;
}

function budgets(report: Report): string {
  const growth = growthTable(report);
  const parts = [
    '## Budgets',
    `Requests per second with ${plural(comparedConnections(report.options), 'connection')}:`,
    budgetTable(report),
    ...(growth === null ? [] : ['The time per request with the most contacts, divided by that with the fewest:', growth]),
  ];
  return parts.join('\n\n');
}

function results(report: Report): string {
  const legend = paragraph(`Each cell: requests per second · median / 99th percentile of the latency in milliseconds · CPU time per request
    of the server / of the database in microseconds. The last column: how many SQL statements an operation takes, transaction control aside,
    and how many round trips to the database.`);
  const tables = report.tenants.flatMap((tenant) =>
    report.options.workloads.map(
      (workload) => `### ${workload}, ${plural(tenant.contacts, 'contact')}\n\n${resultTable(report, tenant, workload)}`,
    ),
  );
  return ['## Results', legend, ...tables].join('\n\n');
}
