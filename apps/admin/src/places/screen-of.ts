import type { EditionProblem, PartnershipFields } from '@saferplan/domain/plan';

/** The screen on which items of each kind, the edition or the partnership are edited. */
export const SCREENS = {
  lineage: '/editions/$label/changes',
  topic: '/editions/$label/assessment',
  finding: '/editions/$label/assessment',
  'completed-action': '/editions/$label/assessment',
  score: '/editions/$label/assessment/scores',
  'scoring-model': '/editions/$label/assessment/models',
  meeting: '/editions/$label/adoption',
  consultation: '/editions/$label/adoption',
  response: '/editions/$label/adoption',
  implication: '/editions/$label/adoption',
  'action-update': '/editions/$label/progress',
  'action-owner': '/editions/$label/progress',
  'expected-effect': '/editions/$label/plan',
  grant: '/editions/$label/progress/funding',
  bid: '/editions/$label/progress/funding',
  resource: '/editions/$label/law',
  'public-meeting': '/editions/$label/law',
  'duty-record': '/editions/$label/law',
  'case-review': '/editions/$label/law',
  'scrutiny-recommendation': '/editions/$label/law',
  'survey-answer': '/editions/$label/law',
  'horizon-item': '/editions/$label/law',
  'data-gap': '/editions/$label/law',
  risk: '/editions/$label/law',
  'committee-report': '/editions/$label/adoption/paper',
  'report-option': '/editions/$label/adoption/paper',
  series: '/editions/$label/data',
  'series-mark': '/editions/$label/data',
  agency: '/editions/$label/settings/agencies',
  contact: '/editions/$label/settings/contacts',
  'glossary-entry': '/editions/$label/settings/glossary',
  area: '/editions/$label/settings/areas',
  'area-change': '/editions/$label/settings/areas',
  page: '/editions/$label/settings/pages',
  translation: '/editions/$label/plan/translation',
  'shared-translation': '/editions/$label/plan/translation',
  partnership: '/editions/$label/settings/partnership',
  contradiction: '/editions/$label',
  edition: '/editions/$label',
  subgroup: '/editions/$label/plan',
  priority: '/editions/$label/plan',
  theme: '/editions/$label/plan',
  outcome: '/editions/$label/plan',
  action: '/editions/$label/plan',
  indicator: '/editions/$label/plan',
  reading: '/editions/$label/plan',
  alignment: '/editions/$label/plan',
  'context-section': '/editions/$label/plan',
} as const satisfies Readonly<Record<EditionProblem['place']['kind'], string>>;

/** The screen on which each field of the partnership is changed, where it stands as `partnership--` and its name; null of what none changes. */
export const SCREENS_OF_PARTNERSHIP = {
  slug: null,
  name: '/editions/$label/settings/partnership',
  shortName: '/editions/$label/settings/partnership',
  area: '/editions/$label/settings/partnership',
  force: '/editions/$label/settings/partnership',
  chair: '/editions/$label/settings/partnership',
  about: '/editions/$label/settings/partnership',
  finalDecisionBy: '/editions/$label/settings/decisions',
  decidingBody: '/editions/$label/settings/decisions',
  fourEyes: '/editions/$label/settings/decisions',
  brandColour: '/editions/$label/settings/site',
  languages: '/editions/$label/settings/site',
  licence: '/editions/$label/settings/site',
  logo: null,
  terms: null,
  extraFields: null,
  frame: '/editions/$label/settings/methods',
  numbering: '/editions/$label/settings/methods',
  seriesDefaults: '/editions/$label/settings/methods',
  dataSources: '/editions/$label/settings/sources',
  features: '/editions/$label/settings/methods',
  smallNumbers: '/editions/$label/settings/methods',
  accessibility: '/editions/$label/settings/accessibility',
  privacy: '/editions/$label/settings/privacy',
  provisions: null,
} as const satisfies Readonly<Record<keyof PartnershipFields, string | null>>;

/** The screen on which something is put right; of the partnership, that of the subject to which the field belongs. */
export const screenOf = (kind: EditionProblem['place']['kind'], field: string | null = null) =>
  kind === 'partnership' && field !== null ? (screenOfPartnership(field) ?? SCREENS[kind]) : SCREENS[kind];

/** The screen of a field of the partnership, or of a part of one, as `accessibility-prepared`. */
function screenOfPartnership(field: string) {
  const [whole = ''] = field.split('-');
  return isOfPartnership(whole) ? SCREENS_OF_PARTNERSHIP[whole] : null;
}

const isOfPartnership = (field: string): field is keyof PartnershipFields => Object.hasOwn(SCREENS_OF_PARTNERSHIP, field);

/** Where on its screen a place stands, as the address names it. */
export function hashOf(place: EditionProblem['place']): string {
  if (place.kind === 'lineage') return `decide-${place.id}`;
  // There is one partnership on a screen, and its fields are called without its identifier.
  const id = place.kind === 'partnership' ? 'partnership' : place.id;
  return place.field === null ? id : `${id}--${place.field}`;
}
