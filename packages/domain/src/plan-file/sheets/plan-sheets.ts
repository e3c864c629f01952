import type { KINDS } from '../../plan/kinds.ts';
import { column, lateColumn, ofTitle, ownColumns, type SheetOf } from '../sheet-of-kind.ts';

type Sheets<Kind extends keyof typeof KINDS> = { readonly [Name in Kind]: SheetOf<(typeof KINDS)[Name]['fields']> };

const inPriority = column('Priority', 'The title of its priority');

/** The sheets of what a plan says and whom it names. */
export const PLAN_SHEETS: Sheets<
  | 'priority'
  | 'outcome'
  | 'action'
  | 'indicator'
  | 'theme'
  | 'subgroup'
  | 'lineage'
  | 'alignment'
  | 'context-section'
  | 'contradiction'
  | 'resource'
> = {
  priority: {
    name: 'Priorities',
    columns: {
      title: column('Title', 'As the public reads it'),
      slug: ofTitle,
      summary: column('Summary', 'One or two sentences for the front page'),
      aim: column('What we want', 'What you want to reach overall'),
      why: column('Why', 'Why it is a priority'),
      lead: column('Lead', 'One a line: Person / Agency, or an agency; or to be confirmed, not recorded; or empty'),
      subgroupId: column('Subgroup', 'The group that delivers it; or empty'),
      actionPlan: column('Action plan', 'agreed; not recorded; or to come: and what is known of it'),
      contactIds: lateColumn('Who can help', 'Names of contacts, one a line; or empty'),
      easyRead: lateColumn('Easy read', 'Short sentences, one idea each, each on a line of its own; or empty'),
      extra: ownColumns,
    },
    example: {
      title: 'Safer evenings',
      summary: 'People come home safely at night.',
      aim: 'Fewer people are hurt at night.',
      why: 'Half of all assaults happen on two evenings a week.',
      lead: 'to be confirmed',
      actionPlan: 'to come: it is written in May',
    },
  },
  outcome: {
    name: 'Outcomes',
    columns: { priorityId: inPriority, text: column('Outcome', 'What you want to achieve') },
    example: { priorityId: 'Safer evenings', text: 'Fewer people are hurt at night' },
  },
  action: {
    name: 'Actions',
    columns: {
      priorityId: inPriority,
      text: column('Action', 'What will be done'),
      leadAgency: column('Lead agency', 'Agencies with ; between them, and partners last; or subgroup: and its name; or empty'),
      due: column('Due', '2017-08, 2017-08-31, ongoing, quarterly or annually; or empty'),
      status: column('Status'),
      extra: ownColumns,
    },
    example: { priorityId: 'Safer evenings', text: 'Walk the town centre on Friday nights', due: '2027-03', status: 'under way' },
  },
  indicator: {
    name: 'Indicators',
    columns: {
      priorityId: inPriority,
      title: column('Indicator', 'What is counted'),
      unit: column('Unit', 'Such as offences; or empty'),
      direction: column('Wanted'),
      frequency: column('Read'),
      target: column('Target', 'below 20; at least 50; 10% against the year before; or empty'),
      baseline: lateColumn('Baseline', 'What it is compared with, and its value where known: 2015-16 = 1234; or empty'),
      seriesId: lateColumn('Series', 'The title of the series that it reads from; or empty'),
      calculation: lateColumn('Calculation', 'The key of a calculation of your own; or empty'),
      extra: ownColumns,
    },
    example: {
      priorityId: 'Safer evenings',
      title: 'Assaults at night',
      unit: 'offences',
      direction: 'decrease',
      frequency: 'monthly',
      target: 'below 20',
      baseline: '2025-26 = 31',
    },
  },
  theme: {
    name: 'Themes',
    columns: {
      title: column('Title', 'As the public reads it'),
      slug: ofTitle,
      summary: column('Summary', 'One or two sentences'),
      about: column('More about it'),
      runsThrough: column('Runs through', 'all, or titles of priorities, one a line'),
    },
    example: { title: 'Early help', summary: 'Help comes before harm.', runsThrough: 'all' },
  },
  subgroup: {
    name: 'Subgroups',
    columns: { name: column('Name'), note: lateColumn('Note', 'Not published') },
    example: { name: 'Evening economy group' },
  },
  lineage: {
    name: 'What changed',
    columns: {
      kind: column('What became of it'),
      fromIds: column('Before', 'Titles of priorities and themes of the edition before, one a line; or empty'),
      toIds: column('After', 'Titles of priorities and themes of this edition, one a line; or empty'),
      reason: column('Reason'),
      recommendedId: lateColumn('Recommended at', 'What the meeting was about, as on the sheet Meetings; or empty'),
      meetingId: lateColumn('Decided at', 'What the meeting was about, as on the sheet Meetings; or empty'),
    },
    example: { kind: 'introduced', toIds: 'Safer evenings', reason: 'The assessment put it first.' },
  },
  alignment: {
    name: 'Aligned with',
    columns: { body: column('Body'), text: column('Its priority') },
    example: { body: 'Police and Crime Commissioner', text: 'Put victims first' },
  },
  'context-section': {
    name: 'Background text',
    columns: { title: column('Title'), slug: ofTitle, body: column('Text') },
    example: { title: 'How we work', body: 'We meet four times a year.' },
  },
  contradiction: {
    name: 'Contradictions',
    columns: {
      subject: column('About'),
      statements: column('What the source says', 'What it says, and where'),
      carried: column('What this plan carries'),
      settled: lateColumn('Settled'),
      isPublic: lateColumn('Public', 'yes or no: whether the public reads it'),
    },
    example: {
      subject: 'The share of violence',
      statements: 'Page 3 says 28%, page 7 says 29%.',
      carried: '28%',
      settled: 'no',
      isPublic: 'no',
    },
  },
  resource: {
    name: 'Resources',
    columns: {
      text: column('What is given'),
      priorityIds: column('For', 'Titles of priorities, one a line; or empty'),
      form: column('Kind'),
      agencyIds: column('Given by', 'Names of agencies, one a line; or empty'),
      amount: lateColumn('Amount in pounds', 'Where it is money and is known; or empty'),
      zeroConfirmed: lateColumn('£0 is nothing', 'yes where £0 is nothing, and not unknown; or empty'),
    },
    example: { text: 'Two wardens on Friday nights', priorityIds: 'Safer evenings', form: 'staff' },
  },
};
