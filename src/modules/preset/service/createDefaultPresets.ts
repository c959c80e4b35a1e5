import { createRows } from '../../../platform/changes/entityWrites.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';
import { defaultsOf, presetFields } from '../defaults/defaultPresets.ts';
import { newPresets } from './newPresets.ts';

const emptyList = { after: null, before: null };

/** Fills the lists of a new tenant. */
export const createDefaultPresets = (tx: Transaction, ctx: RequestContext): void =>
  createRows(tx, ctx, 'Preset', presetFields.flatMap((field) => newPresets(field, emptyList, defaultsOf(field))));
