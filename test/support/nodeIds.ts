/** The ids of a tenant's nodes by their type: `(await nodeIdsOf(database.client(tenantId))).get('Tag')`. */
import { encodeId, nodeTypeOf, type NodeModel, type NodeType } from '../../src/platform/ids.ts';
import type { TenantClient } from '../../src/platform/database/tenantClient.ts';
import { modelBehind, nodeTypes } from '../differential/world/nodeTypes.ts';
import { delegateOf, models } from './models.ts';

export async function nodeIdsOf(client: TenantClient): Promise<Map<NodeType, string[]>> {
  const ids = new Map<NodeType, string[]>(nodeTypes.map((type) => [type, []]));
  const nodeModels = new Set(nodeTypes.map((type) => modelBehind(type)));
  for (const model of models.filter(({ name }) => nodeModels.has(name))) {
    for (const row of await delegateOf(client, model).findMany()) {
      const type = nodeTypeOf(model.name as NodeModel, row);
      ids.get(type)!.push(encodeId(type, row.id as string));
    }
  }
  return ids;
}
