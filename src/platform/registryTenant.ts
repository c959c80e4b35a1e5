/**
 * The tenant id of what all tenants share. No tenant has it, so nobody signs in to it: its rows are behind the same walls as those of
 * any tenant, and only what goes there on purpose sees them.
 */
export const registryTenantId = '00000000-0000-7000-8000-000000000001';
