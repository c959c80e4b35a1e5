import type { Measurement } from '../measure/measureWorkload.ts';
import type { WorkloadName } from '../requests/workloads.ts';
import type { ServerName } from '../servers/serverDefinitions.ts';
import { millis, plural, table, whole } from './format.ts';
import { findMeasurement, type Report, type TenantResult } from './report.ts';

/** All figures of a workload in a tenant. */
export function resultTable({ options, statements }: Report, tenant: TenantResult, workload: WorkloadName): string {
  const { connections } = options;
  const statementCell = (server: ServerName): string => {
    const count = statements.find((one) => one.server === server && one.workload === workload);
    return count ? `${count.statements} in ${count.roundTrips}` : '';
  };
  const rows = options.servers
    .map((server) => ({ server, figures: connections.map((number) => findMeasurement(tenant, server, workload, number)) }))
    .filter(({ figures }) => figures.some((figure) => figure))
    .map(({ server, figures }) => [server, ...figures.map((figure) => (figure ? cell(figure) : '')), statementCell(server)]);
  return table(['server', ...connections.map((number) => plural(number, 'connection')), 'SQL statements'], rows);
}

function cell({ requestsPerSecond, p50Millis, p99Millis, serverMicros, databaseMicros }: Measurement): string {
  const database = databaseMicros === null ? '?' : whole(databaseMicros);
  return `${whole(requestsPerSecond)} · ${millis(p50Millis)} / ${millis(p99Millis)} · ${whole(serverMicros)} / ${database}`;
}
