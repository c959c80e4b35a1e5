import { isOnServer } from './scratchDatabase.ts';

/** How many random sequences the model of shared contacts is held against; fewer on a server, which waits for its disk at the end of each transaction. */
export const sharingSequences = Number(process.env.KITH_SHARING_SEQUENCES ?? (isOnServer() ? 200 : 1000));
