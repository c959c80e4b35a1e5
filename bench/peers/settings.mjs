// What bench/servers/startServer.ts tells a server.
const { PORT, HOST, DATABASE_URL, DATABASE_POOL_SIZE, TENANT_ID, WRITE_CHANGES } = process.env;

export const address = { port: Number(PORT), host: HOST };
export const poolSettings = { connectionString: DATABASE_URL, max: Number(DATABASE_POOL_SIZE), idleTimeoutMillis: 0 };
export const tenantId = TENANT_ID;
/** Whether creating also writes the change feed. */
export const writesChanges = WRITE_CHANGES === 'true';
