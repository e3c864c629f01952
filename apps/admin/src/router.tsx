import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { JoinScreen } from './accounts/join-screen.tsx';
import { SettingsScreen } from './accounts/settings-screen.tsx';
import { RequireSession } from './accounts/session.tsx';
import { AdoptionScreen } from './adoption/adoption-screen.tsx';
import { AssessmentScreen } from './assessment/assessment-screen.tsx';
import { FundingScreen } from './funding/funding-screen.tsx';
import { CalendarScreen } from './monitoring/calendar-screen.tsx';
import { ProgressScreen } from './monitoring/progress-screen.tsx';
import { ReportScreen } from './monitoring/report-screen.tsx';
import { ChangesScreen } from './plan/changes-screen.tsx';
import { EditionFrame } from './plan/edition-frame.tsx';
import { EditionsScreen } from './plan/editions-screen.tsx';
import { HistoryScreen } from './plan/history-screen.tsx';
import { OwnOutbox } from './plan/own-outbox.tsx';
import { OverviewScreen } from './plan/overview-screen.tsx';
import { PlanScreen } from './plan/plan-screen.tsx';
import { PublishScreen } from './publication/publish-screen.tsx';
import { ModelsScreen } from './scoring/models-screen.tsx';
import { ScoresScreen } from './scoring/scores-screen.tsx';
import { DataScreen } from './spc/data-screen.tsx';
import { ImportPoliceScreen } from './spc/import-police-screen.tsx';
import { ImportTableScreen } from './spc/import-table-screen.tsx';
import { SeriesScreen } from './spc/series-screen.tsx';

const rootRoute = createRootRoute({
  component: Outlet,
  notFoundComponent: () => (
    <main className="lone">
      <h1>This screen does not exist</h1>
      <p>
        <a href="/admin/">All editions</a>
      </p>
    </main>
  ),
});

const joinRoute = createRoute({ getParentRoute: () => rootRoute, path: '/join', component: JoinScreen });
const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  component: () => (
    <RequireSession>
      <OwnOutbox />
      <Outlet />
    </RequireSession>
  ),
});
const editionsRoute = createRoute({ getParentRoute: () => signedInRoute, path: '/', component: EditionsScreen });
const editionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/editions/$label',
  component: function Edition() {
    const { label } = editionRoute.useParams();
    return <EditionFrame label={label} />;
  },
});
const overviewRoute = createRoute({ getParentRoute: () => editionRoute, path: '/', component: OverviewScreen });
const planRoute = createRoute({ getParentRoute: () => editionRoute, path: '/plan', component: PlanScreen });
const changesRoute = createRoute({ getParentRoute: () => editionRoute, path: '/changes', component: ChangesScreen });
const assessmentRoute = createRoute({ getParentRoute: () => editionRoute, path: '/assessment', component: AssessmentScreen });
const scoresRoute = createRoute({ getParentRoute: () => editionRoute, path: '/assessment/scores', component: ScoresScreen });
const modelsRoute = createRoute({ getParentRoute: () => editionRoute, path: '/assessment/models', component: ModelsScreen });
const dataRoute = createRoute({ getParentRoute: () => editionRoute, path: '/data', component: DataScreen });
const importPoliceRoute = createRoute({ getParentRoute: () => editionRoute, path: '/data/import-police', component: ImportPoliceScreen });
const importTableRoute = createRoute({ getParentRoute: () => editionRoute, path: '/data/import-table', component: ImportTableScreen });
const seriesRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/data/series/$slug',
  component: function Series() {
    const { slug } = seriesRoute.useParams();
    return <SeriesScreen key={slug} slug={slug} />;
  },
});
const adoptionRoute = createRoute({ getParentRoute: () => editionRoute, path: '/adoption', component: AdoptionScreen });
const progressRoute = createRoute({ getParentRoute: () => editionRoute, path: '/progress', component: ProgressScreen });
const calendarRoute = createRoute({ getParentRoute: () => editionRoute, path: '/progress/calendar', component: CalendarScreen });
const reportRoute = createRoute({ getParentRoute: () => editionRoute, path: '/progress/report', component: ReportScreen });
const fundingRoute = createRoute({ getParentRoute: () => editionRoute, path: '/progress/funding', component: FundingScreen });
const historyRoute = createRoute({ getParentRoute: () => editionRoute, path: '/history', component: HistoryScreen });
const publishRoute = createRoute({ getParentRoute: () => editionRoute, path: '/publish', component: PublishScreen });
const settingsRoute = createRoute({ getParentRoute: () => editionRoute, path: '/settings', component: SettingsScreen });

export const router = createRouter({
  basepath: '/admin',
  routeTree: rootRoute.addChildren([
    joinRoute,
    signedInRoute.addChildren([
      editionsRoute,
      editionRoute.addChildren([
        overviewRoute,
        planRoute,
        changesRoute,
        assessmentRoute,
        scoresRoute,
        modelsRoute,
        dataRoute,
        importPoliceRoute,
        importTableRoute,
        seriesRoute,
        adoptionRoute,
        progressRoute,
        calendarRoute,
        reportRoute,
        fundingRoute,
        historyRoute,
        publishRoute,
        settingsRoute,
      ]),
    ]),
  ]),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
