import type { Measurement } from '../measure/measureWorkload.ts';
import type { Options } from '../options.ts';
import type { WorkloadName } from '../requests/workloads.ts';
import type { ServerName } from '../servers/serverDefinitions.ts';
import type { StatementCount } from '../statements/countStatements.ts';
import type { Facts } from './collectFacts.ts';

export interface TenantResult {
  contacts: number;
  measurements: Measurement[];
}

/** Everything that was found out. */
export interface Report {
  facts: Facts;
  options: Options;
  /** The smallest first. */
  tenants: TenantResult[];
  statements: StatementCount[];
}

/** The budgets are for this many connections, or the number next below that was measured. */
const usualConnections = 8;

export const comparedConnections = ({ connections }: Options): number =>
  connections.findLast((number) => number <= usualConnections) ?? connections[0]!;

/** Undefined when this was not measured. */
export function findMeasurement(
  { measurements }: TenantResult,
  server: ServerName,
  workload: WorkloadName,
  connections: number,
): Measurement | undefined {
  return measurements.find(
    (one) => one.server === server && one.workload === workload && one.connections === connections,
  );
}
