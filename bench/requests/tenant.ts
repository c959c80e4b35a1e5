/** The one tenant of the benchmark's databases. */
export const tenantId = '00000000-0000-7000-8000-00000000000a';
