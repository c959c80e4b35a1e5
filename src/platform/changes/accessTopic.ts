/** What the change signal is called with when credentials of a tenant may have lost what they had. */
export const accessTopic = (tenantId: string): string => `${tenantId}/access`;
