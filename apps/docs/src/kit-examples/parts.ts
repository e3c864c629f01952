import {
  type ActionSource,
  type AreaChangeSource,
  type AreaSource,
  type CommitteeReportSource,
  type ConsultationSource,
  EMERGENCY_CONTACTS,
  type EditionSource,
  type ExpectationSource,
  type GrantSource,
  type IdentitySource,
  type IndicatorSource,
  type LeadAgencySource,
  type LeadSource,
  type LineageSource,
  type MeetingSource,
  type PartnershipSource,
  type Pounds,
  type PlanSource,
  type PrioritySource,
  type ResourceSource,
  type SeriesSource,
  type SourceDocumentSource,
  STANDARD_MODELS,
  type Text,
  type ThemeSource,
  type TopicSource,
  type Worded,
  type Written,
} from '@saferplan/partnership-kit';

// Examples of the reference: each region is the example of the name that it bears, and all of them together are one partnership, which
// a test defines. Everything here is made up.

// #region Text
const evenings: Text = { en: 'Safer evenings', cy: 'Nosweithiau mwy diogel' };
// #endregion

// #region Worded
const costOfAction: Worded<Record<string, string>> = { cost: { en: 'About £2,000', cy: 'Tua £2,000' } };
// #endregion

// #region Written
const policeAgency: Written<'agency'> = { name: 'Example Police', shortName: 'Police', standing: 'statutory', about: '' };
// #endregion

// #region IdentitySource
const identity: IdentitySource = {
  slug: 'exampleton',
  name: 'Safer Exampleton (example)',
  shortName: 'SE',
  area: 'Exampleton',
  force: 'Example Police',
  chair: '',
  about: 'Made up to show how a package is written.',
  // The first is the one in which a plain text is written.
  languages: ['en', 'cy'],
  extraFields: [{ on: 'action', key: 'cost', label: 'Cost', type: 'text', choices: [], groups: false }],
};
// #endregion

// #region PlanSource
const plan: PlanSource = { title: 'Community safety plan', motto: '', startYear: 2026, endYear: 2029 };
// #endregion

// #region AreaSource
const northern: AreaSource = { name: 'North Exampleton' };
// #endregion

// #region AreaChangeSource
const joined: AreaChangeSource = {
  kind: 'merged',
  on: '2024-04-01',
  from: ['north', 'south'],
  to: ['whole'],
  authority: 'The Exampleton (Structural Changes) Order 2023 (made up)',
};
// #endregion

// #region SeriesSource
const assaults: SeriesSource = {
  title: 'Assaults at night',
  slug: 'assaults-at-night',
  unit: 'assaults',
  area: 'Exampleton',
  interval: 'month',
  observations: [
    { period: '2026-01', value: 14 },
    { period: '2026-02', value: 11 },
    // Not known, which is not 0.
    { period: '2026-03', value: null },
  ],
};
// #endregion

// #region LeadSource
const lead: LeadSource = [{ person: '', agency: 'police' }];
// #endregion

// #region LeadAgencySource
const policeAndPartners: LeadAgencySource = { agencies: ['police'], andPartners: true };
// #endregion

// #region ExpectationSource
const fewerAssaults: ExpectationSource = {
  text: 'Fewer assaults in the town centre on Friday nights',
  saidOn: '2026-03-10',
  where: 'The town centre',
  series: 'assaults',
};
// #endregion

// #region ActionSource
const walk: ActionSource = {
  text: 'Walk the town centre on Friday nights',
  leadAgency: policeAndPartners,
  // A month, a day, or a rhythm; `not-agreed` where nobody has said.
  due: 'ongoing',
  expects: [fewerAssaults],
  extra: costOfAction,
};
// #endregion

// #region IndicatorSource
const assaultsFall: IndicatorSource = {
  title: 'Assaults at night',
  unit: 'assaults',
  direction: 'decrease',
  target: { kind: 'not-set' },
  series: 'assaults',
};
// #endregion

// #region PrioritySource
const saferEvenings: PrioritySource = {
  title: evenings,
  slug: 'safer-evenings',
  summary: { en: 'People come home safely at night.', cy: 'Mae pobl yn cyrraedd adref yn ddiogel yn y nos.' },
  lead,
  actionPlan: { state: 'agreed' },
  outcomes: ['Fewer people are hurt at night'],
  actions: [walk],
  indicators: [assaultsFall],
};
// #endregion

// #region ThemeSource
const drink: ThemeSource = { title: 'Drink', slug: 'drink', summary: 'Drink is part of many harms.', runsThrough: ['evenings'] };
// #endregion

// #region TopicSource
const violence: TopicSource = {
  title: 'Violence at night',
  slug: 'violence-at-night',
  summary: 'Most of it is in the town centre.',
  informs: ['evenings'],
  series: ['assaults'],
  recommendation: 'make-or-keep-priority',
  reason: 'It harms people, and much of it can be prevented.',
};
// #endregion

// #region LineageSource
const carriedOn: LineageSource = { kind: 'introduced', to: ['evenings'], reason: 'The assessment found most violence at night.' };
// #endregion

// #region MeetingSource
const council: MeetingSource = { body: 'The council', heldOn: '2026-03-24', item: 'The plan', decision: 'Agreed.', votes: null };
// #endregion

// #region ConsultationSource
const panel: ConsultationSource = {
  title: 'Residents’ panel',
  audiences: 'Residents',
  questions: 'What should come first?',
  summary: 'Most said evenings.',
};
// #endregion

// #region CommitteeReportSource
const report: CommitteeReportSource = {
  title: 'The plan for 2026-27',
  meeting: 'council',
  purpose: 'To agree the plan.',
  options: [{ title: 'Agree it', text: 'The plan is published in April.', isPreferred: true }],
};
// #endregion

// #region Pounds
const forLighting: Pounds = 1250.5;
// #endregion

// #region GrantSource
const safetyFund: GrantSource = {
  name: 'Safety fund (made up)',
  funder: 'Example Council',
  amount: forLighting,
  about: 'For the evenings.',
};
// #endregion

// #region ResourceSource
const officersOnFridays: ResourceSource = {
  text: 'Two officers on Friday nights',
  form: 'staff',
  priorities: ['evenings'],
  agencies: ['police'],
};
const lighting: ResourceSource = { text: 'Lights on the path', form: 'money', amount: forLighting, priorities: ['evenings'] };
// #endregion

// #region SourceDocumentSource
const document: SourceDocumentSource = { title: 'Safer Exampleton’s plan (made up)', datedOn: '2026-03' };
// #endregion

// #region EditionSource
const firstYear: EditionSource = {
  label: '2026-27',
  state: 'published',
  headline: { en: 'Safer evenings', cy: 'Nosweithiau mwy diogel' },
  source: document,
  priorities: { evenings: saferEvenings },
  themes: { drink },
  topics: { violence },
  lineage: [carriedOn],
  meetings: { council },
  consultations: { panel },
  committeeReports: { report },
  grants: { fund: safetyFund },
  resources: [officersOnFridays, lighting],
};
// #endregion

// #region PartnershipSource
export const source: PartnershipSource = {
  identity,
  plan,
  agencies: { police: policeAgency },
  contacts: EMERGENCY_CONTACTS,
  glossary: [],
  series: { assaults },
  areas: { north: northern, south: { name: 'South Exampleton' }, whole: { name: 'Exampleton' } },
  areaChanges: [joined],
  editions: [firstYear],
};
// #endregion

// #region STANDARD_MODELS
export const namesOfModels = STANDARD_MODELS.map(({ name }) => name);
// #endregion

// #region EMERGENCY_CONTACTS
export const contacts: PartnershipSource['contacts'] = {
  ...EMERGENCY_CONTACTS,
  wardens: {
    name: 'Community wardens',
    category: 'service',
    description: 'For what troubles your street.',
    telephone: '',
    textNumber: '',
    web: '',
    address: '',
  },
};
// #endregion
