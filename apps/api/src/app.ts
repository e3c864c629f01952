import { join } from 'node:path';
import { trpcServer } from '@hono/trpc-server';
import { connectionsOf, type Database } from '@saferplan/database';
import { type Context as HonoContext, Hono } from 'hono';
import { compress } from 'hono/compress';
import type { Kysely } from 'kysely';
import { type Auth } from './platform/accounts/auth.ts';
import { authRoutes } from './features/accounts/auth-routes.ts';
import { forgetFirstSignIn } from './features/accounts/first-administrator.ts';
import { documentRoutes } from './features/adoption/document-routes.ts';
import { type MemberSources, readMember } from './features/accounts/read-member.ts';
import { feedbackRoutes } from './features/feedback/feedback-routes.ts';
import { adminApp, viewerAssets } from './http/front-ends.ts';
import { noteClientAddress } from './http/client-address.ts';
import type { Degradations } from './http/degradation.ts';
import { healthRoute } from './http/health.ts';
import { setUpRequestLog } from './http/set-up-request-log.ts';
import { setUpErrors } from './http/set-up-errors.ts';
import { setUpSecurity, type Variables } from './http/set-up-security.ts';
import { historyRoutes } from './features/plan/history-routes.ts';
import { planFileRoutes } from './features/plan-file/plan-file-routes.ts';
import { translationRoutes } from './features/translation/translation-routes.ts';
import { siteRoutes } from './public/site-routes.ts';
import { readAccessibilityRuns } from './public/accessibility-run.ts';
import type { Metrics } from './platform/metrics/metrics.ts';
import { metricsRoute } from './platform/metrics/metrics-route.ts';
import type { PublicRoots } from './public/public-root.ts';
import type { Renderings } from './public/renderings.ts';
import type { LoadedInstallation } from './features/install/installation.ts';
import { paperRoutes } from './features/adoption/paper-routes.ts';
import { draftPageRoutes } from './features/publication/draft-page-routes.ts';
import { draftRoutes } from './features/publication/draft-routes.ts';
import { indexRoutes } from './public/index-routes.ts';
import { uploadRoutes } from './features/spc/upload-routes.ts';
import { openUploads } from './platform/uploads.ts';
import { openChangeWatch } from './features/teamwork/live/change-watch.ts';
import { liveRoutes } from './features/teamwork/live/live-routes.ts';
import type { Context, Services } from './platform/trpc/context.ts';
import { statusOfRefusals, throwIfTrouble } from './platform/trpc/failure.ts';
import { appRouter } from './router.ts';
import { asWriter } from './platform/trpc/writer-header.ts';

/** How often it is looked for what others have changed, in milliseconds; and how often where PostgreSQL tells of changes itself. */
const LOOK_MS = 1000;
const LOOK_BESIDE_NOTICES_MS = 5000;
/** How often it is asked whether somebody who is told of changes is still a member. */
const CHECK_MEMBER_MS = 10_000;

/** Everything that answers requests. */
export function createApp(parts: {
  readonly db: Kysely<Database>;
  readonly auth: Auth;
  readonly roots: PublicRoots;
  readonly county: LoadedInstallation['county'];
  readonly origins: readonly string[];
  readonly dataFolder: string;
  readonly services: Services;
  readonly degradations: Degradations;
  readonly codeOf: MemberSources['codeOf'];
  readonly renderings: Renderings;
  /** What `/metrics` tells, and the bearer token for it; null where there is no such address. */
  readonly metrics: { readonly metrics: Metrics; readonly token: string } | null;
  /** The proxies that are believed about where a request comes from; none where left out. */
  readonly trustedProxies?: readonly string[];
  /** Aborted when the server is about to stop: what would go on without end is ended then. */
  readonly stopping?: AbortSignal;
}): Hono<Variables> {
  const { db, auth, roots, county, origins, dataFolder, services, degradations, codeOf, renderings, metrics } = parts;
  const { logger } = services;
  const memberOf = async (headers: Headers) => asWriter(await readMember({ db, auth, store: uploads, codeOf }, headers), headers);
  const forget = (email: string): void => forgetFirstSignIn(dataFolder, email);
  const live = liveRoutes(memberOf, openChangeWatch(db, connectionsOf(db) === null ? LOOK_MS : LOOK_BESIDE_NOTICES_MS, logger.error), {
    checkMs: CHECK_MEMBER_MS,
    onTrouble: logger.error,
  });
  parts.stopping?.addEventListener('abort', live.close);
  const uploads = openUploads(join(dataFolder, 'uploads'));
  const app = new Hono<Variables>();
  app.use('*', noteClientAddress(parts.trustedProxies ?? []));
  setUpRequestLog(app, logger, memberOf);
  setUpErrors(app, { degradations, logger });
  setUpSecurity(app, origins);
  app.route('/healthz', healthRoute({ db, degradations, dataFolder, logger }));
  if (metrics !== null) app.route('/metrics', metricsRoute(metrics.metrics, metrics.token));
  app.route('/auth', authRoutes(db, auth, forget));
  app.use(
    '/trpc/*',
    trpcServer({
      router: appRouter,
      createContext: async (options, context: HonoContext<Variables>): Promise<Context & Record<string, unknown>> => ({
        member: await memberOf(context.req.raw.headers).catch((error: unknown) => {
          throwIfTrouble(error);
          throw error;
        }),
        accounts: {
          db,
          auth,
          forgetFirstSignIn: forget,
          operatorEmail: services.operator.email,
          signedIn: async () => (await auth.api.getSession({ headers: context.req.raw.headers }))?.user ?? null,
          client: { address: context.get('clientAddress'), answer: options.resHeaders },
        },
        services,
      }),
      responseMeta: ({ errors }) => {
        const status = statusOfRefusals(errors);
        return status === undefined ? {} : { status };
      },
      onError: ({ error, path, ctx }) => {
        if (error.code === 'FORBIDDEN' || error.code === 'UNAUTHORIZED')
          logger.warn('A procedure was denied', { procedure: path ?? null, member: ctx?.member?.context.actor.id ?? null });
        degradations.noteStorage(error);
        if (error.code === 'INTERNAL_SERVER_ERROR') logger.error(error.cause ?? error, { procedure: path ?? null });
      },
    }),
  );
  app.route('/live', live.routes);
  app.route('/uploads', uploadRoutes(memberOf));
  app.route('/documents', documentRoutes(memberOf));
  app.route('/plan-files', planFileRoutes(memberOf));
  app.route('/translation-files', translationRoutes(memberOf));
  app.route('/drafts', draftRoutes(memberOf, renderings, logger));
  app.route('/drafts', paperRoutes(memberOf, renderings));
  app.route('/drafts', historyRoutes(memberOf, logger));
  const accessibility = readAccessibilityRuns();
  app.route('/drafts', draftPageRoutes(memberOf, { roots, origin: services.origin, accessibility }));
  app.use('/admin/*', compress());
  app.route('/admin', adminApp());
  app.route('/assets', viewerAssets());
  const above = { name: county?.name ?? new URL(services.origin).host, about: county?.about ?? '' };
  app.route('/', feedbackRoutes(roots, { origin: services.origin, above: above.name, accessibility, db }));
  app.route('/', indexRoutes(roots, above));
  app.route('/', siteRoutes(roots, { above: above.name, origin: services.origin, accessibility, renderings, onTrouble: logger.error }));
  return app;
}
