import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { accountsRouter } from '../accounts/router.ts';
import { planRouter } from '../plan/router.ts';
import { publicationRouter } from '../publication/router.ts';
import { spcRouter } from '../spc/router.ts';
import { router } from './procedures.ts';

export const appRouter = router({
  accounts: accountsRouter,
  plan: planRouter,
  publication: publicationRouter,
  spc: spcRouter,
});

export type AppRouter = typeof appRouter;
export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;
