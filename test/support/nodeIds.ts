/** The ids of a tenant's nodes by their type, those of deleted ones last: `(await nodeIdsOf(database.client(tenantId))).get('Tag')`. */
import { encodeId, nodeTypeOf, type NodeModel, type NodeType } from '../../src/platform/ids.ts';
import type { TenantClient } from '../../src/platform/database/tenantClient.ts';
import { modelBehind, nodeTypes } from '../differential/world/nodeTypes.ts';
import { delegateOf, models, type Row } from './models.ts';

export async function nodeIdsOf(client: TenantClient): Promise<Map<NodeType, string[]>> {
  const ids = new Map<NodeType, string[]>(nodeTypes.map((type) => [type, []]));
  const nodeModels = new Set(nodeTypes.map((type) => modelBehind(type)));
  for (const model of models.filter(({ name }) => nodeModels.has(name))) {
    const rows = await delegateOf(client, model).findMany();
    for (const row of [...rows.filter(isLive), ...rows.filter((each) => !isLive(each))]) {
      const type = nodeTypeOf(model.name as NodeModel, row);
      ids.get(type)!.push(encodeId(type, row.id as string));
    }
  }
  return ids;
}

const isLive = ({ deletedAt }: Row): boolean => !deletedAt;
