import { onBothDatabases } from '@saferplan/database/testing';
import { TRPCError } from '@trpc/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { openApi, type TestApi } from '../testing/open-api.ts';
import { ACCESS } from './access.ts';
import { appRouter } from './router.ts';

// tRPC keeps its list of procedures there, flat at run time and nested in its type, and offers no other way to it.
/* oxlint-disable-next-line no-underscore-dangle */
const definitions = appRouter._def.procedures as unknown as Readonly<Record<string, { readonly _def: { readonly type: string } }>>;
const procedures = Object.keys(definitions);

describe('who may call what', () => {
  it('is written down for every procedure, and for no other', () => {
    expect(Object.keys(ACCESS).toSorted()).toEqual(procedures.toSorted());
  });
});

onBothDatabases('somebody who is not signed in', (database) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openApi(database());
  });

  it.each(procedures.filter((path) => ACCESS[path] !== 'everybody'))(
    'is refused by %s, over HTTP, with the same short message',
    async (path) => {
      /* oxlint-disable-next-line no-underscore-dangle */
      const isQuery = definitions[path]?._def.type === 'query';
      const response = await api.app.request(`/trpc/${path}`, {
        method: isQuery ? 'GET' : 'POST',
        ...(isQuery ? {} : { headers: { 'content-type': 'application/json' }, body: '{}' }),
      });
      expect(response.status).toBe(401);
      expect(await response.text()).toContain('Sign in to do this.');
    },
  );

  it('is refused with a forged session too', async () => {
    const response = await api.app.request('/trpc/plan.editions', { headers: { cookie: 'saferplan.session_token=forged.forged' } });
    expect(response.status).toBe(401);
  });

  it('learns of nobody from the session procedure', async () => {
    const caller = appRouter.createCaller({ member: null });
    expect(await caller.accounts.session()).toBeNull();
    await expect(caller.plan.editions()).rejects.toThrow(TRPCError);
  });
});
