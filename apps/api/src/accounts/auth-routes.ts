import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { type Auth, CLIENT_ADDRESS_HEADER } from './auth.ts';
import { forgetFirstSignIn } from './first-administrator.ts';

/** `/auth`: better-auth's own routes, told the true address of the connection. */
export function authRoutes(auth: Auth, dataFolder: string): Hono {
  return new Hono().on(['GET', 'POST'], '*', async (context) => {
    const request = new Request(context.req.raw);
    request.headers.set(CLIENT_ADDRESS_HEADER, getConnInfo(context).remote.address ?? 'unknown');
    const response = await auth.handler(request);
    if (context.req.path === '/auth/change-password' && response.ok) forgetFirstSignIn(dataFolder);
    return response;
  });
}
