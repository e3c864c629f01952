import { Button } from '@mantine/core';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate, Outlet } from '@tanstack/react-router';
import { type ReactElement, useEffect } from 'react';
import { followPartnershipInAddress } from '../session/choose-partnership.ts';
import { RequireSession } from '../features/accounts/require-session.tsx';
import { EditionFrame } from './edition-frame.tsx';
import { guideAddress } from '../features/help/guide-name.ts';
import { progressAddress } from '../features/monitoring/progress-address.ts';
import { publishAddress } from '../features/publication/publish-address.ts';
import { planAddress } from '../features/plan/workbench/plan-address.ts';
import { PracticeBanner } from './practice-banner.tsx';
import { UnsentShown } from './unsent-shown.tsx';
import { OwnOutbox } from '../edition-store/own-outbox.tsx';
import { idle } from '../ui/idle.ts';
import { loadIfUpdated } from '../ui/load-if-updated.ts';
import { shellWords } from '../words/shell-words.ts';

/** What stands in place of a screen that could not be loaded or drawn. What was typed is kept by the outbox. */
function ScreenFailed(): ReactElement {
  useEffect(() => void loadIfUpdated(), []);
  return (
    <div className="lone">
      <div role="alert">
        <h1>{shellWords.router.thisScreenCouldNotBe}</h1>
        <p>{shellWords.router.theConnectionMayBeDown}</p>
      </div>
      <p>
        <Button onClick={() => location.reload()}>{shellWords.router.tryAgain}</Button>
      </p>
      <p>
        <a href="/admin/">{shellWords.router.allEditions}</a>
      </p>
    </div>
  );
}

/** The same where no screen of an edition is round it. */
const PageFailed = (): ReactElement => (
  <main>
    <ScreenFailed />
  </main>
);

/** How long the screen that was asked for has the connection to itself, in milliseconds. */
const LATER_MS = 3000;

/** Fetches the code of every other screen, one after the other so that nobody who types waits for it, so that all of them open without a connection; one that fails is fetched when it is opened. */
function LaterScreens(): null {
  useEffect(() => {
    let isLeft = false;
    const fetchAll = async (): Promise<void> => {
      for (const route of Object.values(router.routesById)) {
        if (isLeft) return;
        await router.loadRouteChunk(route)?.catch(() => undefined);
        await idle();
      }
    };
    const later = setTimeout(() => void fetchAll(), LATER_MS);
    return () => {
      isLeft = true;
      clearTimeout(later);
    };
  }, []);
  return null;
}

const rootRoute = createRootRoute({
  component: Outlet,
  errorComponent: PageFailed,
  notFoundComponent: () => (
    <main className="lone">
      <h1>{shellWords.router.thisScreenDoesNotExist}</h1>
      <p>
        <a href="/admin/">{shellWords.router.allEditions}</a>
      </p>
    </main>
  ),
});

const joinRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/join',
  errorComponent: PageFailed,
  component: lazyRouteComponent(() => import('../features/accounts/join-screen.tsx'), 'JoinScreen'),
});
const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  errorComponent: PageFailed,
  component: () => (
    <RequireSession>
      <OwnOutbox />
      <LaterScreens />
      <PracticeBanner />
      <UnsentShown />
      <Outlet />
    </RequireSession>
  ),
});
const editionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  errorComponent: PageFailed,
  component: lazyRouteComponent(() => import('../features/overview/editions-screen.tsx'), 'EditionsScreen'),
});
const editionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/editions/$label',
  errorComponent: PageFailed,
  component: function Edition() {
    const { label } = editionRoute.useParams();
    return <EditionFrame label={label} />;
  },
});
const overviewRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../features/overview/overview-screen.tsx'), 'OverviewScreen'),
});
const planRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/plan',
  validateSearch: planAddress,
  component: lazyRouteComponent(() => import('../features/plan/plan-screen.tsx'), 'PlanScreen'),
});
const translationRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/plan/translation',
  component: lazyRouteComponent(() => import('../features/translation/translation-screen.tsx'), 'TranslationScreen'),
});
const changesRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/changes',
  component: lazyRouteComponent(() => import('../features/plan/lineage/changes-screen.tsx'), 'ChangesScreen'),
});
const assessmentRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/assessment',
  component: lazyRouteComponent(() => import('../features/assessment/assessment-screen.tsx'), 'AssessmentScreen'),
});
const scoresRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/assessment/scores',
  component: lazyRouteComponent(() => import('../features/scoring/scores-screen.tsx'), 'ScoresScreen'),
});
const modelsRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/assessment/models',
  component: lazyRouteComponent(() => import('../features/scoring/models-screen.tsx'), 'ModelsScreen'),
});
const dataRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/data',
  component: lazyRouteComponent(() => import('../features/spc/data-screen.tsx'), 'DataScreen'),
});
const importPoliceRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/data/import-police',
  component: lazyRouteComponent(() => import('../features/spc/import-police-screen.tsx'), 'ImportPoliceScreen'),
});
const importTableRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/data/import-table',
  component: lazyRouteComponent(() => import('../features/spc/import-table-screen.tsx'), 'ImportTableScreen'),
});
const roundRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/data/this-month',
  component: lazyRouteComponent(() => import('../features/spc/round-screen.tsx'), 'RoundScreen'),
});
const SeriesScreen = lazyRouteComponent(() => import('../features/spc/series-screen.tsx'), 'SeriesScreen');
const seriesRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/data/series/$slug',
  component: function Series() {
    const { slug } = seriesRoute.useParams();
    return <SeriesScreen key={slug} slug={slug} />;
  },
});
const adoptionRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/adoption',
  component: lazyRouteComponent(() => import('../features/adoption/adoption-screen.tsx'), 'AdoptionScreen'),
});
const paperRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/adoption/paper',
  component: lazyRouteComponent(() => import('../features/adoption/paper-screen.tsx'), 'PaperScreen'),
});
const progressRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/progress',
  validateSearch: progressAddress,
  component: lazyRouteComponent(() => import('../features/monitoring/progress-screen.tsx'), 'ProgressScreen'),
});
const calendarRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/progress/calendar',
  component: lazyRouteComponent(() => import('../features/monitoring/calendar-screen.tsx'), 'CalendarScreen'),
});
const reportRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/progress/report',
  component: lazyRouteComponent(() => import('../features/monitoring/report-screen.tsx'), 'ReportScreen'),
});
const fundingRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/progress/funding',
  component: lazyRouteComponent(() => import('../features/funding/funding-screen.tsx'), 'FundingScreen'),
});
const historyRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/history',
  component: lazyRouteComponent(() => import('../features/plan/history-screen.tsx'), 'HistoryScreen'),
});
const lawRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/law',
  component: lazyRouteComponent(() => import('../features/law/law-screen.tsx'), 'LawScreen'),
});
const feedbackRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/feedback',
  component: lazyRouteComponent(() => import('../features/feedback/feedback-screen.tsx'), 'FeedbackScreen'),
});
const publishRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/publish',
  validateSearch: publishAddress,
  component: lazyRouteComponent(() => import('../features/publication/publish-screen.tsx'), 'PublishScreen'),
});
const manualRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/manual',
  validateSearch: guideAddress,
  component: lazyRouteComponent(() => import('../features/help/manual-screen.tsx'), 'ManualScreen'),
});
/** For those who build the app: no screen leads there. */
const fixturesRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/parts',
  component: lazyRouteComponent(() => import('../ui/fixtures/fixtures-screen.tsx'), 'FixturesScreen'),
});
const settingsRoute = createRoute({
  getParentRoute: () => editionRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('../settings/settings-screen.tsx'), 'SettingsScreen'),
});
const settingsStartRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../settings/settings-screen.tsx'), 'SettingsStart'),
});
const settingsPages = () => import('../settings/settings-pages.tsx');
const settingsRoutes = [
  settingsStartRoute,
  createRoute({
    getParentRoute: () => settingsRoute,
    path: '/partnership',
    component: lazyRouteComponent(settingsPages, 'PartnershipPage'),
  }),
  createRoute({ getParentRoute: () => settingsRoute, path: '/decisions', component: lazyRouteComponent(settingsPages, 'DecisionsPage') }),
  createRoute({ getParentRoute: () => settingsRoute, path: '/methods', component: lazyRouteComponent(settingsPages, 'MethodsPage') }),
  // What the address above was before.
  createRoute({
    getParentRoute: () => settingsRoute,
    path: '/practice',
    component: () => <Navigate from="/editions/$label/settings" to="/editions/$label/settings/methods" replace />,
  }),
  createRoute({ getParentRoute: () => settingsRoute, path: '/site', component: lazyRouteComponent(settingsPages, 'SitePage') }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: '/accessibility',
    component: lazyRouteComponent(settingsPages, 'AccessibilityPage'),
  }),
  createRoute({ getParentRoute: () => settingsRoute, path: '/privacy', component: lazyRouteComponent(settingsPages, 'PrivacyPage') }),
  createRoute({ getParentRoute: () => settingsRoute, path: '/agencies', component: lazyRouteComponent(settingsPages, 'AgenciesPage') }),
  createRoute({ getParentRoute: () => settingsRoute, path: '/contacts', component: lazyRouteComponent(settingsPages, 'ContactsPage') }),
  createRoute({ getParentRoute: () => settingsRoute, path: '/glossary', component: lazyRouteComponent(settingsPages, 'GlossaryPage') }),
  createRoute({ getParentRoute: () => settingsRoute, path: '/pages', component: lazyRouteComponent(settingsPages, 'OwnPagesPage') }),
  createRoute({ getParentRoute: () => settingsRoute, path: '/areas', component: lazyRouteComponent(settingsPages, 'AreasPage') }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: '/succession',
    component: lazyRouteComponent(() => import('../features/succession/succession-page.tsx'), 'SuccessionPage'),
  }),
  createRoute({ getParentRoute: () => settingsRoute, path: '/sources', component: lazyRouteComponent(settingsPages, 'SourcesPage') }),
  createRoute({ getParentRoute: () => settingsRoute, path: '/people', component: lazyRouteComponent(settingsPages, 'PeoplePage') }),
  createRoute({
    getParentRoute: () => settingsRoute,
    path: '/practice-copies',
    component: lazyRouteComponent(settingsPages, 'PracticeCopiesPage'),
  }),
  createRoute({ getParentRoute: () => settingsRoute, path: '/you', component: lazyRouteComponent(settingsPages, 'AccountPage') }),
] as const;

// Before the router reads the address, and anything is asked of the server.
followPartnershipInAddress();

export const router = createRouter({
  basepath: '/admin',
  defaultErrorComponent: ScreenFailed,
  routeTree: rootRoute.addChildren([
    joinRoute,
    signedInRoute.addChildren([
      editionsRoute,
      editionRoute.addChildren([
        overviewRoute,
        planRoute,
        translationRoute,
        changesRoute,
        assessmentRoute,
        scoresRoute,
        modelsRoute,
        dataRoute,
        importPoliceRoute,
        importTableRoute,
        roundRoute,
        seriesRoute,
        adoptionRoute,
        paperRoute,
        progressRoute,
        calendarRoute,
        reportRoute,
        fundingRoute,
        historyRoute,
        lawRoute,
        feedbackRoute,
        publishRoute,
        manualRoute,
        fixturesRoute,
        settingsRoute.addChildren(settingsRoutes),
      ]),
    ]),
  ]),
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
