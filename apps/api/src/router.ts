import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { accountsRouter } from './features/accounts/router.ts';
import { adoptionRouter } from './features/adoption/router.ts';
import { assessmentRouter } from './features/assessment/router.ts';
import { extensionsRouter } from './features/extensions/router.ts';
import { partnershipsRouter } from './features/install/router.ts';
import { feedbackRouter } from './features/feedback/router.ts';
import { monitoringRouter } from './features/monitoring/router.ts';
import { peersRouter } from './features/peers/router.ts';
import { planFileRouter } from './features/plan-file/router.ts';
import { itemsRouter } from './features/plan/items-router.ts';
import { planRouter } from './features/plan/router.ts';
import { practiceRouter } from './features/practice/router.ts';
import { publicationRouter } from './features/publication/router.ts';
import { scoringRouter } from './features/scoring/router.ts';
import { spcRouter } from './features/spc/router.ts';
import { successionRouter } from './features/succession/router.ts';
import { teamworkRouter } from './features/teamwork/router.ts';
import { translationRouter } from './features/translation/router.ts';
import { router } from './platform/trpc/procedures.ts';

export const appRouter = router({
  accounts: accountsRouter,
  adoption: adoptionRouter,
  assessment: assessmentRouter,
  extensions: extensionsRouter,
  feedback: feedbackRouter,
  items: itemsRouter,
  monitoring: monitoringRouter,
  partnerships: partnershipsRouter,
  peers: peersRouter,
  plan: planRouter,
  planFile: planFileRouter,
  practice: practiceRouter,
  publication: publicationRouter,
  scoring: scoringRouter,
  spc: spcRouter,
  succession: successionRouter,
  teamwork: teamworkRouter,
  translation: translationRouter,
});

export type AppRouter = typeof appRouter;
export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;
