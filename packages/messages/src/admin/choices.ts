import type { FinalDecisionBy, ImplicationAspect, MeetingOutcome } from '@saferplan/domain/adoption';
import type { Recommendation } from '@saferplan/domain/assessment';
import type { AreaChangeKind, Feature, ItemFields, LineageKind, StatutoryFrame } from '@saferplan/domain/plan';
import type { Confidence } from '@saferplan/domain/scoring';
import type { Measure } from '@saferplan/domain/spc';

/** What can be chosen in forms and settings, and what is said beside it. */
export const choices = {
  extensionKinds: {
    importer: (endings: string) => `reads files that end in ${endings}, under Data`,
    calculation: () => 'can be chosen for an indicator',
    section: () => 'stands at the end of the plan as PDF and Word',
    page: () => 'is a public page',
  } satisfies Record<'importer' | 'calculation' | 'section' | 'page', (endings: string) => string>,
  implicationAspects: {
    'corporate-priorities': 'Corporate priorities',
    risk: 'Risk management',
    financial: 'Financial',
    staffing: 'Staffing',
    legal: 'Legal',
    equality: 'Equality',
    environment: 'Environment',
    'community-safety': 'Community safety',
    'human-rights': 'Human rights',
    procurement: 'Procurement',
    assets: 'Asset management',
  } satisfies Record<ImplicationAspect, string>,
  scrutinyAnswers: {
    'not-answered': 'Not answered yet',
    accepted: 'Accepted',
    'accepted-in-part': 'Accepted in part',
    'not-accepted': 'Not accepted',
  } satisfies Record<ItemFields<'scrutiny-recommendation'>['answer'], string>,
  horizonHeadings: {
    'not-said': 'Not yet said',
    political: 'Political',
    economic: 'Economic',
    social: 'Social',
    technological: 'Technological',
    environmental: 'Environmental',
    legal: 'Legal',
  } satisfies Record<ItemFields<'horizon-item'>['heading'], string>,
  paperClassifications: {
    'not-said': 'Not yet said',
    'non-exempt': 'Non-exempt: for everybody',
    'part-exempt': 'Exempt in part',
    exempt: 'Exempt',
  } satisfies Record<ItemFields<'committee-report'>['classification'], string>,
  protectiveMarkings: {
    none: 'None',
    official: 'OFFICIAL',
    'official-sensitive': 'OFFICIAL-SENSITIVE',
  } satisfies Record<ItemFields<'committee-report'>['marking'], string>,
  resourceForms: {
    'not-said': 'Not yet said',
    money: 'Money',
    staff: 'People’s time',
    'in-kind': 'In kind',
  } satisfies Record<ItemFields<'resource'>['form'], string>,
  bidDecisions: {
    awaited: 'Awaited',
    agreed: 'Agreed',
    refused: 'Refused',
    withdrawn: 'Withdrawn',
  } satisfies Record<ItemFields<'bid'>['decision'], string>,
  beginFourEyesHelp: 'This needs somebody with the right to publish, and an administrator or editor beside them who asks for it.',
  endFourEyesHelp: 'One person alone cannot switch this off: ask for it under Publish, and somebody else has to agree.',
  decidingBodyHelp:
    'Needed where the name alone does not tell which sort of body it is, such as “The Assembly”. Left empty, a council is told by the word “council” without “committee”, “cabinet”, “executive” or “panel”.',
  decidingBody: 'Name of the body that decides, as its meetings give it',
  measures: {
    count: 'A count',
    proportion: 'A proportion: so many of so many',
    rate: 'A rate: so many for each of something else',
    event: 'Single events',
  } satisfies Record<Measure, string>,
  features: {
    trends: 'Trends: series and control charts',
    scoring: 'Scoring: matrices and how topics rank',
    funding: 'Funding: grants and bids',
    consultations: 'Consultations and what people answered',
    law: 'What the law asks, and where the plan answers, as a public page',
    neighbours: 'Your figures beside those of other areas, as a public page',
    places: 'Recorded crime by ward and small area, as a public page',
    risks: 'Your whole register of risks, with who watches each, on the public page of progress',
  } satisfies Record<Feature, string>,
  inPerCent: 'Per cent, 0 to 100',
  frames: { england: 'England', wales: 'Wales' } satisfies Record<StatutoryFrame, string>,
  numberings: { numbers: '1, 2, 3', letters: 'A, B, C', none: 'not at all' },
  areaChanges: {
    formed: 'Formed',
    renamed: 'Renamed',
    merged: 'Merged',
    split: 'Split',
    abolished: 'Abolished',
  } satisfies Record<AreaChangeKind, string>,
  finalDecisions: {
    council: 'the council, on a committee’s recommendation',
    committee: 'a committee',
    partnership: 'the partnership itself',
  } satisfies Record<FinalDecisionBy, string>,
  outcomes: {
    awaited: 'Awaited',
    agreed: 'Agreed',
    'referred-back': 'Referred back',
    noted: 'Noted',
  } satisfies Record<MeetingOutcome, string>,
  recommendations: {
    'not-decided': 'Not decided yet',
    'make-or-keep-priority': 'Make or keep it a priority',
    split: 'Split it',
    merge: 'Merge it',
    'make-theme': 'Make it a theme',
    remove: 'Remove it',
    watch: 'Watch it',
    'not-recorded': 'Not recorded',
  } satisfies Record<Recommendation, string>,
  confidence: { 'not-graded': 'Not graded', low: 'Low', moderate: 'Moderate', high: 'High' } satisfies Record<Confidence, string>,
  lineageKinds: {
    introduced: 'New in this edition',
    retained: 'Kept',
    renamed: 'Renamed',
    split: 'Split',
    merged: 'Merged',
    'became-theme': 'Became a theme',
    'became-priority': 'Became a priority',
    removed: 'Removed',
  } satisfies Record<LineageKind, string>,
};

export type ChoicesWords = typeof choices;
