import {
  IconActivity,
  IconArrowsSplit2,
  IconBuildingBank,
  IconCalendar,
  IconChartBar,
  IconChartLine,
  IconCoinPound,
  IconFlag,
  IconHistory,
  IconHome,
  IconLanguage,
  IconMessage,
  IconReportSearch,
  IconScale,
  IconSettings,
  IconStack2,
  IconTable,
  IconUpload,
  IconWorld,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Feature, PartnershipFields } from '@saferplan/domain/plan';
import { SETTINGS_SECTIONS, type SettingsSection } from './settings-sections.ts';
import { frame, words } from '../words/spoken.ts';
import type { Phase } from './phases.ts';

/** A screen of an edition: its address and name, said once for the navigation, the title of the window and the search. */
export interface Place {
  readonly to:
    | '/editions/$label'
    | '/editions/$label/plan'
    | '/editions/$label/plan/translation'
    | '/editions/$label/changes'
    | '/editions/$label/assessment'
    | '/editions/$label/assessment/scores'
    | '/editions/$label/assessment/models'
    | '/editions/$label/data'
    | '/editions/$label/data/import-police'
    | '/editions/$label/data/import-table'
    | '/editions/$label/data/this-month'
    | '/editions/$label/adoption'
    | '/editions/$label/adoption/paper'
    | '/editions/$label/progress'
    | '/editions/$label/progress/calendar'
    | '/editions/$label/progress/report'
    | '/editions/$label/progress/funding'
    | '/editions/$label/law'
    | '/editions/$label/publish'
    | '/editions/$label/feedback'
    | '/editions/$label/history'
    | '/editions/$label/settings'
    | SettingsSection['to'];
  /** The part of the Plan screen that it is; the whole screen where left out. */
  readonly at?: string;
  readonly name: string;
  readonly icon: TablerIcon;
  /** The phase of the year that it belongs to; null where it belongs to all. */
  readonly phase: Phase | null;
  /** What the partnership must have switched on to have this screen. */
  readonly feature?: Feature;
  /** Whether only a partnership of several languages has it. */
  readonly inLanguages?: true;
  /** The place in the navigation that leads here, where this screen is not in it itself. */
  readonly below?: Place['to'];
}

export const PLACES: readonly Place[] = [
  { to: '/editions/$label', name: words.overview, icon: IconHome, phase: null },
  { to: '/editions/$label/assessment', name: frame.places.topics, icon: IconReportSearch, phase: 'assess' },
  { to: '/editions/$label/assessment/scores', name: frame.places.scores, icon: IconTable, phase: 'assess', feature: 'scoring' },
  {
    to: '/editions/$label/assessment/models',
    name: frame.places.models,
    icon: IconTable,
    phase: 'assess',
    feature: 'scoring',
    below: '/editions/$label/assessment/scores',
  },
  { to: '/editions/$label/data', name: words.data, icon: IconChartLine, phase: 'assess', feature: 'trends' },
  {
    to: '/editions/$label/data/import-police',
    name: frame.places.importPolice,
    icon: IconUpload,
    phase: 'assess',
    feature: 'trends',
    below: '/editions/$label/data',
  },
  {
    to: '/editions/$label/data/import-table',
    name: frame.places.importTable,
    icon: IconUpload,
    phase: 'assess',
    feature: 'trends',
    below: '/editions/$label/data',
  },
  {
    to: '/editions/$label/data/this-month',
    name: frame.places.thisMonth,
    icon: IconUpload,
    phase: 'assess',
    feature: 'trends',
    below: '/editions/$label/data',
  },
  { to: '/editions/$label/plan', name: frame.places.priorities, icon: IconFlag, phase: 'plan' },
  { to: '/editions/$label/plan', at: 'themes', name: frame.places.themes, icon: IconStack2, phase: 'plan' },
  { to: '/editions/$label/plan/translation', name: frame.places.translation, icon: IconLanguage, phase: 'plan', inLanguages: true },
  { to: '/editions/$label/changes', name: words.changes, icon: IconArrowsSplit2, phase: 'plan' },
  { to: '/editions/$label/adoption', name: words.adoption, icon: IconBuildingBank, phase: 'decide' },
  {
    to: '/editions/$label/adoption/paper',
    name: frame.places.paper,
    icon: IconBuildingBank,
    phase: 'decide',
    below: '/editions/$label/adoption',
  },
  { to: '/editions/$label/progress', name: words.progress, icon: IconActivity, phase: 'deliver' },
  { to: '/editions/$label/progress/calendar', name: frame.places.calendar, icon: IconCalendar, phase: 'deliver' },
  { to: '/editions/$label/progress/report', name: frame.places.report, icon: IconChartBar, phase: 'deliver' },
  { to: '/editions/$label/progress/funding', name: words.funding, icon: IconCoinPound, phase: 'deliver', feature: 'funding' },
  { to: '/editions/$label/publish', name: frame.places.publish, icon: IconWorld, phase: 'publish' },
  { to: '/editions/$label/feedback', name: frame.places.feedback, icon: IconMessage, phase: 'publish' },
  { to: '/editions/$label/history', name: words.history, icon: IconHistory, phase: null },
  { to: '/editions/$label/law', name: words.law, icon: IconScale, phase: null },
  { to: '/editions/$label/settings', name: words.settings, icon: IconSettings, phase: null },
  ...SETTINGS_SECTIONS.map(({ to, name }): Place => ({
    to,
    name: `${words.settings} › ${name}`,
    icon: IconSettings,
    phase: null,
    below: '/editions/$label/settings',
  })),
];

/** The places that a partnership with these features and languages has. */
export const placesWith = ({ features, languages }: Pick<PartnershipFields, 'features' | 'languages'>): readonly Place[] =>
  PLACES.filter(
    ({ feature, inLanguages = false }) => (feature === undefined || features.includes(feature)) && (!inLanguages || languages.length > 1),
  );

/**
 * The place that a route (`/editions/$label/data/series/$slug`) and the part that the address names lead to: the nearest above it, but that
 * the overview stands above no other screen.
 */
export function placeOf(route: string, at: string): Place | undefined {
  const above = PLACES.filter(({ to }) => route === to || (to !== '/editions/$label' && route.startsWith(`${to}/`))).toSorted(
    (a, b) => b.to.length - a.to.length,
  );
  const nearest = above.filter(({ to }) => to === above[0]?.to);
  return nearest.find((place) => place.at === at) ?? nearest[0];
}
