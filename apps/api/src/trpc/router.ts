import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { accountsRouter } from '../accounts/router.ts';
import { adoptionRouter } from '../adoption/router.ts';
import { assessmentRouter } from '../assessment/router.ts';
import { extensionsRouter } from '../extensions/router.ts';
import { partnershipsRouter } from '../install/router.ts';
import { feedbackRouter } from '../feedback/router.ts';
import { monitoringRouter } from '../monitoring/router.ts';
import { peersRouter } from '../peers/router.ts';
import { planFileRouter } from '../plan-file/router.ts';
import { itemsRouter } from '../plan/items-router.ts';
import { planRouter } from '../plan/router.ts';
import { practiceRouter } from '../practice/router.ts';
import { publicationRouter } from '../publication/router.ts';
import { scoringRouter } from '../scoring/router.ts';
import { spcRouter } from '../spc/router.ts';
import { successionRouter } from '../succession/router.ts';
import { teamworkRouter } from '../teamwork/router.ts';
import { translationRouter } from '../translation/router.ts';
import { router } from './procedures.ts';

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
