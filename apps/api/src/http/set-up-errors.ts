import { serverErrorPage } from '@saferplan/viewer/render';
import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Variables } from './set-up-security.ts';

/** What nobody foresaw: the operator reads all of it in the log, the visitor only that it is our fault. */
export function setUpErrors(app: Hono<Variables>): void {
  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    console.error(JSON.stringify({ at: new Date().toISOString(), method: context.req.method, path: context.req.path, error: error.stack }));
    return context.html(serverErrorPage(), 500, { 'cache-control': 'no-store' });
  });
}
