import type { WorkloadName } from '../requests/workloads.ts';
import { peers, type ServerName } from '../servers/serverDefinitions.ts';
import { budgets, verdict } from './budgets.ts';
import { ratio, table, whole } from './format.ts';
import { comparedConnections, findMeasurement, type Report, type TenantResult } from './report.ts';

const headings = ['contacts', 'workload', 'Kith', 'best peer', 'Kith : peer', 'raw', 'Kith : raw', 'raw-feed', 'Kith : raw-feed', 'budget', ''];

/** Kith's requests per second against those of others. */
export function budgetTable({ options, tenants }: Report): string {
  const rows = tenants.flatMap((tenant) =>
    options.workloads.map((workload) => row(tenant, workload, comparedConnections(options))),
  );
  return table(headings, rows);
}

function row(tenant: TenantResult, workload: WorkloadName, connections: number): string[] {
  const speedOf = (server: ServerName) => findMeasurement(tenant, server, workload, connections)?.requestsPerSecond;
  const [peer, peerSpeed] = peers
    .map((name) => [name, speedOf(name)] as const)
    .reduce((best, one) => ((one[1] ?? 0) > (best[1] ?? 0) ? one : best));
  const kith = speedOf('kith');
  const raw = speedOf('raw');
  const rawFeed = speedOf('raw-feed');
  const { against, atLeast } = budgets[workload];
  const reached = quotient(kith, against === 'raw' ? raw : peerSpeed);
  return [
    whole(tenant.contacts),
    workload,
    shown(kith, whole),
    peerSpeed === undefined ? '' : `${peer} ${whole(peerSpeed)}`,
    shown(quotient(kith, peerSpeed), ratio),
    shown(raw, whole),
    shown(quotient(kith, raw), ratio),
    shown(rawFeed, whole),
    shown(quotient(kith, rawFeed), ratio),
    `≥ ${atLeast} × ${against}`,
    reached === undefined ? 'not measured' : verdict(reached >= atLeast),
  ];
}

const quotient = (value: number | undefined, by: number | undefined): number | undefined =>
  value === undefined || by === undefined ? undefined : value / by;

const shown = (value: number | undefined, format: (value: number) => string): string =>
  value === undefined ? '' : format(value);
