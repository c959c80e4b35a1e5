/** How many random calls the model test of the bulk upsert makes: `KITH_UPSERT_ROUNDS=1000 npm test -- test/modules/upsert/model`. */
export const upsertRounds = Number(process.env.KITH_UPSERT_ROUNDS ?? 12);
