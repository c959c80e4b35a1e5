import { signToken, type TestActor } from '../../support/actors.ts';
import type { Api } from '../../support/api.ts';
import type { Side } from '../answers/Side.ts';
import type { Operation } from '../plan/Operation.ts';
import type { Caller } from '../plan/Plan.ts';
import type { Source } from '../values/Source.ts';
import { createDemoWorld } from './createDemoWorld.ts';
import { createSparseWorld } from './createSparseWorld.ts';
import { readCursors } from './cursors.ts';
import { Pools } from './Pools.ts';

/** A tenant to query, who queries it, and what can be asked for there. */
export interface World {
  callers: Record<Caller, TestActor>;
  source: Source;
}

export type Worlds = Record<Operation['world'], World>;

/** Both tenants, made anew; `reference` reads the cursors in them. */
export async function openWorlds(reference: Side): Promise<Worlds> {
  const demo = await createDemoWorld();
  const sparse = await createSparseWorld();
  const [demoPools, sparsePools] = [await Pools.read(demo.api.db), await Pools.read(sparse.api.db)];
  return {
    demo: await describe(reference, demo, demoPools, someIds(sparsePools)),
    sparse: await describe(reference, sparse, sparsePools, someIds(demoPools)),
  };
}

interface Made {
  api: Api;
  machine: TestActor;
}

async function describe(reference: Side, { api, machine }: Made, pools: Pools, foreignIds: string[]): Promise<World> {
  const { tenantId, access, backoffice } = api;
  const token = await signToken({ sub: access.id, tenant: tenantId, permissions: ['TENANT.ACCESS'], device: 'a device' });
  return {
    callers: { access: { ...access, token }, backoffice, machine },
    source: { pools, foreignIds, cursors: await readCursors(reference, backoffice, pools) },
  };
}

const someIds = (pools: Pools): string[] => [
  ...pools.ids('IndividualContact', 'Contact').slice(0, 3),
  ...pools.ids('CustomerRole', 'Customer').slice(0, 3),
];
