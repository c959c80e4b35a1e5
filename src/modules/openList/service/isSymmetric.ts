import type { Transaction } from '../../../platform/transaction.ts';
import { findList } from '../openList.repository.ts';
import { symmetricList } from '../openLists.ts';

/** Whether a type of personal relationship holds for both sides alike. */
export const isSymmetric = async (tx: Transaction, type: string): Promise<boolean> =>
  (await findList(tx, symmetricList)).symmetricValues.includes(type);
