import type { Plugin } from 'graphql-yoga';
import type { Readiness } from '../Readiness.ts';

/** Tells whether the process lives, which depends on nothing, and whether requests should be sent to it. */
export function useHealth(readiness: Readiness): Plugin {
  const reports: Record<string, () => Promise<{ status: string }>> = {
    '/healthz': () => Promise.resolve({ status: 'alive' }),
    '/readyz': () => readiness.report(),
  };
  return {
    async onRequest({ request: { method }, url, endResponse, fetchAPI }) {
      const report = await reports[url.pathname]?.();
      if (!report) return;
      const status = ['alive', 'ready'].includes(report.status) ? 200 : 503;
      const headers = { 'content-type': 'application/json; charset=utf-8' };
      if (method === 'GET') endResponse(new fetchAPI.Response(JSON.stringify(report), { status, headers }));
      else if (method === 'HEAD') endResponse(new fetchAPI.Response(null, { status, headers }));
      else endResponse(new fetchAPI.Response(null, { status: 405, headers: { allow: 'GET, HEAD' } }));
    },
  };
}
