import { builder } from './builder.ts';
import { planned, type ValuePlan } from './plan.ts';

interface VersionedRow {
  id: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

export const Versioned = builder.interfaceRef<VersionedRow>('Versioned').implement({
  description: 'An object that changes over time and counts its changes.',
  fields: (t) => ({
    uuid: t.expose('id', { type: 'UUID', description: 'The UUID inside the id (RFC 9562).' }),
    version: t.exposeInt('version', {
      description: 'Raised by one with every change; goes into `ifVersion` to change only what was read.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the object was created.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When the object was changed last.' }),
  }),
});

interface DeletableRow {
  deletedAt: Date | null;
}

/** How SQL tells that a row was deleted. */
export const isDeleted: ValuePlan = { kind: 'value', sql: (row) => `${row}.deleted_at IS NOT NULL` };

export const Deletable = builder.interfaceRef<DeletableRow>('Deletable').implement({
  description: 'An object that is kept when it is deleted, hidden from lists, and can be restored.',
  fields: (t) => ({
    deleted: t.boolean({
      description: 'Whether the object was deleted.',
      resolve: (row) => row.deletedAt !== null,
      extensions: planned(isDeleted),
    }),
    deletedAt: t.expose('deletedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the object was deleted; null while it is not.',
    }),
  }),
});

/** What belongs to an owner in its order, without what was deleted: the query of a relation. */
export const currentInOrder = {
  where: { deletedAt: null },
  orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }],
};
