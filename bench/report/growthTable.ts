import type { WorkloadName } from '../requests/workloads.ts';
import type { ServerName } from '../servers/serverDefinitions.ts';
import { growthBelow, verdict } from './budgets.ts';
import { ratio, table } from './format.ts';
import { comparedConnections, findMeasurement, type Report } from './report.ts';

/** How much more time a request takes in the largest tenant than in the smallest; null with one size. */
export function growthTable({ options, tenants }: Report): string | null {
  const [smallest, largest] = [tenants[0]!, tenants.at(-1)!];
  if (smallest === largest) return null;
  const growthOf = (server: ServerName, workload: WorkloadName): number | undefined => {
    const [small, large] = [smallest, largest].map((tenant) =>
      findMeasurement(tenant, server, workload, comparedConnections(options)),
    );
    return small && large && small.requestsPerSecond / large.requestsPerSecond;
  };
  const servers = options.servers.filter((server) => options.workloads.some((workload) => growthOf(server, workload)));
  const rows = options.workloads.map((workload) => {
    const growths = servers.map((server) => growthOf(server, workload));
    const kith = growthOf('kith', workload);
    return [workload, ...growths.map((growth) => (growth ? ratio(growth) : '')), kith ? verdict(kith < growthBelow) : ''];
  });
  return table(['workload', ...servers, `Kith < ${growthBelow}`], rows);
}
