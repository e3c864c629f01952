import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { accountsRouter } from '../accounts/router.ts';
import { assessmentRouter } from '../assessment/router.ts';
import { planRouter } from '../plan/router.ts';
import { publicationRouter } from '../publication/router.ts';
import { scoringRouter } from '../scoring/router.ts';
import { spcRouter } from '../spc/router.ts';
import { router } from './procedures.ts';

export const appRouter = router({
  accounts: accountsRouter,
  assessment: assessmentRouter,
  plan: planRouter,
  publication: publicationRouter,
  scoring: scoringRouter,
  spc: spcRouter,
});

export type AppRouter = typeof appRouter;
export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;
