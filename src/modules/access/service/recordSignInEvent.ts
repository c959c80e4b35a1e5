import type { SignInEventKind } from '../../../generated/prisma/client.ts';
import { createRows } from '../../../platform/changes/entityWrites.ts';
import { newUuid } from '../../../platform/ids.ts';
import { signInEventsTotal } from '../../../platform/metrics.ts';
import type { RequestContext } from '../../../platform/requestContext.ts';
import type { Transaction } from '../../../platform/transaction.ts';

interface Happened {
  kind: SignInEventKind;
  userAccountId: string | null;
  deviceId: string | null;
}

/** Records what happened at the door. What was tried there, a password or an e-mail address that nobody has, is not part of it. */
export function recordSignInEvent(tx: Transaction, ctx: RequestContext, happened: Happened): void {
  createRows(tx, ctx, 'SignInEvent', [{ id: newUuid(), ...happened }]);
  signInEventsTotal.inc({ kind: happened.kind });
}
