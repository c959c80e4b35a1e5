import type { PresetField } from '../../generated/prisma/client.ts';
import type { Row } from '../../platform/changes/entityWrites.ts';
import { NotFound } from '../../platform/domainError.ts';
import { decodeId } from '../../platform/ids.ts';
import type { RequestContext } from '../../platform/requestContext.ts';
import type { Reader, Transaction } from '../../platform/transaction.ts';

/** A preset by its id. @throws NotFound */
export async function getPreset(tx: Transaction, id: string): Promise<Row<'Preset'>> {
  const uuid = decodeId(id, 'Preset');
  const preset = uuid && (await tx.preset.findFirst({ where: { id: uuid } }));
  if (!preset) throw new NotFound('id', id);
  return preset;
}

/** The presets of a field in their order. */
export const findPresets = (tx: Transaction, field: PresetField): Promise<Row<'Preset'>[]> =>
  tx.preset.findMany({ where: { field }, orderBy: [{ position: 'asc' }, { id: 'asc' }] });

/** The same, held until the transaction ends so that the tenant's lists grow and change their order by one caller at a time. */
export async function lockPresets(tx: Transaction, { tenantId }: RequestContext, field: PresetField): Promise<Row<'Preset'>[]> {
  // A list may be empty, so it is not its rows that are locked.
  await tx.$queryRaw`SELECT tenant_id FROM tenant WHERE tenant_id = ${tenantId}::uuid FOR NO KEY UPDATE`;
  return findPresets(tx, field);
}

/** A key in a list of presets. */
export interface PresetReference {
  field: PresetField;
  key: string;
}

export interface RefusedReference {
  /** Its place among the references, from 0. */
  index: number;
  isRetired: boolean;
  /** The first keys of the list that may be used, in their order. */
  allowed: string[];
  allowedCount: number;
}

/** The references that name no preset in use, each with the keys that its list allows. */
export const findRefusedReferences = (
  tx: Reader,
  { tenantId }: RequestContext,
  references: PresetReference[],
  shownKeys: number,
): Promise<RefusedReference[]> => tx.$queryRaw`
  SELECT u.n::int - 1 AS index, p.id IS NOT NULL AS "isRetired", a.keys AS allowed, a.count AS "allowedCount"
  FROM unnest(${references.map(({ field }) => field)}::preset_field[], ${references.map(({ key }) => key)}::text[])
    WITH ORDINALITY u(field, key, n)
  LEFT JOIN preset p ON p.tenant_id = ${tenantId}::uuid AND p.field = u.field AND p.key = u.key
  CROSS JOIN LATERAL (
    SELECT coalesce((array_agg(key ORDER BY position, id))[:${shownKeys}::int], '{}') AS keys, count(*)::int AS count
    FROM preset WHERE tenant_id = ${tenantId}::uuid AND field = u.field AND is_active
  ) a
  WHERE p.is_active IS NOT TRUE
  ORDER BY u.n`;
