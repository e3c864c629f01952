import type { ItemKind } from '@saferplan/domain/plan';
import { words } from '../words/en.ts';
import { chartNames, ruleSetNames } from '@saferplan/messages';

/** One line of a small structure; `empty` is what it holds when nothing is typed. */
export interface FieldPart {
  readonly name: string;
  readonly label: string;
  readonly numeric?: boolean;
  readonly empty: unknown;
  readonly options?: Readonly<Record<string, string>>;
}

/** How one field of an item is edited. Fields of richer kinds have editors of their own under `fields/`. */
export type FieldForm =
  | { readonly field: string; readonly label: string; readonly control: 'line' | 'prose' | 'number' | 'checkbox'; readonly hint?: string }
  /** A number that may be left empty. */
  | { readonly field: string; readonly label: string; readonly control: 'optional-number'; readonly hint?: string }
  | { readonly field: string; readonly label: string; readonly control: 'choice'; readonly options: Readonly<Record<string, string>> }
  | {
      readonly field: string;
      readonly label: string;
      readonly control: 'parts';
      readonly parts: readonly FieldPart[];
    }
  | { readonly field: string; readonly label: string; readonly control: 'own' };

const line = (field: string, label: string, hint?: string): FieldForm => ({
  field,
  label,
  control: 'line',
  ...(hint === undefined ? {} : { hint }),
});
const prose = (field: string, label: string): FieldForm => ({ field, label, control: 'prose' });
const own = (field: string, label: string): FieldForm => ({ field, label, control: 'own' });
const choice = (field: string, label: string, options: Readonly<Record<string, string>>): FieldForm => ({
  field,
  label,
  control: 'choice',
  options,
});
const slug = line('slug', 'Public address', 'The last part of the page’s address. It should not change once published.');
const measurement = (field: string, label: string): FieldForm => ({
  field,
  label,
  control: 'parts',
  parts: [
    { name: 'value', label: 'Value', numeric: true, empty: '' },
    { name: 'from', label: 'From, such as 2015-11', empty: null },
    { name: 'to', label: 'To, such as 2016-10', empty: null },
  ],
});

/** The fields of each kind that a person edits, in the order in which they are read. */
export const FORMS: Readonly<Record<ItemKind, readonly FieldForm[]>> = {
  agency: [
    line('name', 'Name'),
    line('shortName', 'Short name'),
    choice('standing', 'Member', { statutory: 'by law', voluntary: 'voluntary' }),
    prose('about', 'About'),
  ],
  contact: [
    line('name', 'Name'),
    choice('category', 'Kind', { emergency: 'Emergency and police', helpline: 'Helpline', service: 'Service' }),
    line('telephone', 'Telephone'),
    line('textNumber', 'Text message number'),
    prose('description', 'What it is for'),
    line('web', 'Website'),
    line('address', 'Address'),
  ],
  'glossary-entry': [line('term', 'Term'), line('meaning', 'Stands for'), line('note', 'Note')],
  series: [
    line('title', 'Title'),
    line('unit', 'What is counted, in the plural'),
    line('area', 'Where'),
    choice('improvement', 'Better is', { lower: 'a lower number', higher: 'a higher number', neutral: 'neither: it depends' }),
    choice('chart', 'Chart', chartNames.en),
    choice('rules', 'Rules', ruleSetNames),
    choice('interval', 'Each value is for', { month: 'a month', quarter: 'a quarter', year: 'a year', event: 'an event' }),
    { field: 'multiplier', label: 'Rates per (for u and p charts)', control: 'number' },
    {
      field: 'baselinePoints',
      label: 'Limits from the first … values of each phase',
      control: 'optional-number',
      hint: 'Leave empty to use all of them.',
    },
    {
      field: 'limitsFrom',
      label: 'Limits carried over from a period',
      control: 'parts',
      parts: [
        { name: 'from', label: 'From, such as 2015-04', empty: '' },
        { name: 'to', label: 'To, such as 2016-03', empty: '' },
      ],
    },
    {
      field: 'target',
      label: 'Target line',
      control: 'parts',
      parts: [
        { name: 'label', label: 'Called', empty: '' },
        { name: 'value', label: 'At', numeric: true, empty: '' },
      ],
    },
    choice('audience', 'Who may see it', { public: 'the public, from the next publication', partners: 'only those who sign in' }),
    prose('about', 'About it'),
    prose('caveat', 'What to bear in mind'),
    line('source', 'Source'),
    line('licence', 'Licence'),
    own('feed', 'Filled by'),
    slug,
  ],
  // A mark has an editor of its own, beside the chart.
  'series-mark': [],
  // A model and a score have screens of their own.
  'scoring-model': [],
  score: [],
  meeting: [
    line('body', 'Body'),
    line('heldOn', 'Date, such as 2017-02-14'),
    line('item', 'What it is about'),
    line('agendaItem', 'Number on the agenda'),
    prose('recommendation', 'What the meeting is asked to decide'),
    choice('outcome', 'Outcome', words.outcomes),
    prose('decision', 'Decision'),
    {
      field: 'votes',
      label: 'Votes (empty if there was none)',
      control: 'parts',
      parts: [
        { name: 'for', label: 'For', numeric: true, empty: '' },
        { name: 'against', label: 'Against', numeric: true, empty: '' },
        { name: 'abstain', label: 'Abstained', numeric: true, empty: '' },
      ],
    },
    line('minute', 'Minuted as'),
    own('documentId', 'Report or minutes'),
  ],
  consultation: [
    line('title', 'Title'),
    line('startsOn', 'First day, such as 2017-01-09'),
    line('endsOn', 'Last day, such as 2017-02-03'),
    prose('audiences', 'Who is asked'),
    prose('questions', 'What they are asked'),
    prose('summary', 'What came back, in short'),
  ],
  response: [
    line('respondent', 'Who answered, as it will be published'),
    prose('summary', 'What they said'),
    prose('whatChanged', 'What changed for it'),
  ],
  implication: [
    choice('aspect', 'On', words.implicationAspects),
    prose('text', 'What the plan means for it'),
    line('officer', 'Answered for by'),
    { field: 'signedOff', label: 'Signed off', control: 'checkbox' },
  ],
  'action-update': [
    line('on', 'Date, such as 2017-08-31'),
    choice('status', 'Status', words.statuses),
    prose('done', 'What was done'),
    prose('next', 'What is next'),
    line('evidence', 'Where it can be seen (a web address)'),
    {
      field: 'override',
      label: 'Another colour than the rules give, with its reason',
      control: 'parts',
      parts: [
        { name: 'rag', label: 'Colour', empty: '', options: words.rags },
        { name: 'reason', label: 'Reason', empty: '' },
      ],
    },
  ],
  grant: [
    line('name', 'Name'),
    line('funder', 'From'),
    { field: 'amount', label: 'Amount in pounds', control: 'number' },
    prose('about', 'About it'),
  ],
  bid: [
    line('applicant', 'Who asks'),
    prose('purpose', 'What for'),
    { field: 'amount', label: 'Asked for, in pounds', control: 'number' },
    own('priorityIds', 'Serves'),
    choice('decision', 'Decision', words.bidDecisions),
    { field: 'awarded', label: 'Awarded, in pounds', control: 'optional-number', hint: 'Leave empty where all of it was.' },
    line('note', 'Note'),
  ],
  area: [
    line('name', 'Name'),
    choice('kind', 'It is', { district: 'a district', partnership: 'a partnership' }),
    line('code', 'ONS code, such as E07000110'),
    line('policeName', 'Name in police files', 'Leave empty where they spell it the same.'),
  ],
  'area-change': [
    choice('kind', 'What happened', words.areaChanges),
    line('on', 'From, such as 2023-04-01'),
    own('fromIds', 'Before'),
    own('toIds', 'After'),
    line('authority', 'By what order or decision'),
    prose('reason', 'Why'),
  ],
  page: [
    line('title', 'Title'),
    line('summary', 'What it is about, in a sentence'),
    { field: 'body', label: 'Text', control: 'prose', hint: 'Markdown: ## heading, - list, **bold**, [link](https://…), | tables |.' },
    slug,
  ],
  subgroup: [line('name', 'Name'), line('note', 'Note')],
  priority: [
    line('title', 'Title'),
    prose('summary', 'Summary for the front page'),
    own('lead', 'Lead'),
    own('subgroupId', 'Subgroup'),
    prose('aim', 'What we want overall'),
    prose('why', 'Why it is a priority'),
    own('contactIds', 'Who can help'),
    own('actionPlan', 'Action plan'),
    own('extra', 'Further details'),
    slug,
  ],
  theme: [line('title', 'Title'), prose('summary', 'Summary'), prose('about', 'More about it'), own('runsThrough', 'Runs through'), slug],
  outcome: [prose('text', 'Outcome')],
  action: [
    prose('text', 'Action'),
    own('leadAgency', 'Lead agency'),
    own('due', 'Due'),
    choice('status', 'Status in the plan', words.statuses),
    own('extra', 'Further details'),
  ],
  indicator: [
    prose('title', 'What is counted'),
    line('unit', 'Unit'),
    choice('direction', 'Wanted', { increase: 'more', decrease: 'fewer', neither: 'neither: for information' }),
    choice('frequency', 'Read', { monthly: 'each month', quarterly: 'each quarter', annually: 'each year', 'not-agreed': 'not agreed' }),
    {
      field: 'baseline',
      label: 'Baseline',
      control: 'parts',
      parts: [
        { name: 'name', label: 'Named', empty: '' },
        { name: 'value', label: 'Value, if known', numeric: true, empty: null },
      ],
    },
    own('target', 'Target'),
    own('seriesId', 'Reads its values from'),
    own('calculation', 'Calculated as'),
    own('extra', 'Further details'),
  ],
  reading: [line('when', 'Month or date'), { field: 'value', label: 'Value', control: 'number' }, line('note', 'Note')],
  topic: [
    line('title', 'Title'),
    prose('summary', 'Summary'),
    choice('recommendation', words.recommendation, words.recommendations),
    prose('reason', 'Reason'),
    prose('departure', 'Why it differs from the ranking, where it does'),
    own('reviews', 'Reviews, of the edition before'),
    own('informs', 'Is the evidence for'),
    own('seriesIds', 'Shows the series'),
    slug,
  ],
  finding: [
    line('measure', 'What is counted'),
    line('unit', 'Unit'),
    measurement('now', 'Now'),
    measurement('before', 'Before'),
    {
      field: 'stated',
      label: 'Change as the source states it',
      control: 'parts',
      parts: [
        {
          name: 'kind',
          label: 'Stated as',
          empty: '',
          options: { 'percent-change': 'Change in per cent', difference: 'Difference', 'percent-share': 'Share in per cent' },
        },
        { name: 'value', label: 'Value', numeric: true, empty: '' },
        { name: 'decimals', label: 'Decimals', numeric: true, empty: 0 },
      ],
    },
    line('source', 'Source'),
    prose('caveat', 'How to read it'),
    prose('disagreement', 'Why the stated change is published although the numbers give another'),
  ],
  'completed-action': [prose('text', 'What was done')],
  // What was decided has an editor of its own, beside last year's plan.
  lineage: [prose('reason', 'Reason'), own('recommendedId', 'Recommended at'), own('meetingId', 'Decided at')],
  alignment: [line('body', 'Body'), line('text', 'Its priority')],
  'context-section': [line('title', 'Title'), prose('body', 'Text'), slug],
  contradiction: [
    line('subject', 'About'),
    prose('statements', 'What the source says, and where'),
    prose('carried', 'What this plan carries'),
    { field: 'settled', label: 'Settled', control: 'checkbox' },
    { field: 'isPublic', label: 'Show it to the public', control: 'checkbox' },
  ],
};
