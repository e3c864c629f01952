import type { ItemKind, KINDS } from '@saferplan/domain/plan';
import { CalculationField } from './calculation-field.tsx';
import { ProvisionField } from './provision-field.tsx';
import { written } from '../../ui/date-field/date-kinds.ts';
import { words } from '../../words/spoken.ts';
import {
  checkbox,
  choice,
  day,
  elsewhere,
  type FieldForm,
  type FormOf,
  line,
  manyItems,
  markdown,
  monthOrDay,
  number,
  oneItem,
  optionalDay,
  partialDay,
  optionalNumber,
  optionalPercentage,
  place,
  prose,
  slug,
} from './field-form.ts';
import { EXPECTED_EFFECT_FORM } from './expected-effect-form.ts';
import { BID_FORM, GRANT_FORM, RESOURCE_FORM } from './funding-forms.ts';
import { ActionPlanField } from './action-plan-field.tsx';
import { DocumentField } from './document-field.tsx';
import { DueField } from './due-field.tsx';
import { ExtraFieldsOf } from './extra-fields.tsx';
import { FeedField } from './feed-field.tsx';
import { LeadAgencyField } from './lead-agency-field.tsx';
import { LeadField } from './lead-field.tsx';
import { RunsThroughField } from './runs-through-field.tsx';
import { TargetField } from './target-field.tsx';
import { formsWords } from '../../words/forms-words.ts';
import { fieldChoices } from '../../words/field-choices.ts';

const said = formsWords.forms;
const called = formsWords.parts;
const figure = (label: string) => ({ label, numeric: true, empty: '' }) as const;
const dated = (label: string) => ({ label, dated: true, empty: '' }) as const;

const measurement = {
  control: 'parts',
  parts: {
    value: figure(called.measurement.value),
    from: { label: called.measurement.from, dated: true, empty: null },
    to: { label: called.measurement.to, dated: true, empty: null },
  },
} as const;
const meeting = {
  ...oneItem,
  optionLabel: (item) =>
    'heldOn' in item && 'item' in item ? `${item.heldOn === null ? said.dayNotRecorded : written(item.heldOn)}: ${item.item}` : item.id,
} satisfies FormOf<'lineage', (typeof KINDS)['lineage']['fields']>['meetingId'];
const UNKNOWN_COUNT = said.leaveEmptyWhereItIs;
const byTheModel = elsewhere(said.theServerMakesItOf);
const onOwnScreen = elsewhere(said.aModelHasAScreen);
const scores = elsewhere(said.scoresHaveAScreenOf);
const owner = elsewhere(said.itIsChosenBesideThe);
const byTheAccount = elsewhere(said.theServerMakesItOfThe);
const marks = elsewhere(said.aMarkHasAnEditor);
const decisions = elsewhere(said.whatWasDecidedHasAn);

const besideItsText = elsewhere(said.aTranslationIsWrittenBeside);
const translation = {
  ownerId: place,
  field: besideItsText,
  language: besideItsText,
  text: besideItsText,
  original: besideItsText,
  readBy: besideItsText,
  readOn: besideItsText,
};

/** How each field of each kind is edited: a field without an answer is a type error. Its label is among the messages. */
export const FORMS: { readonly [Kind in ItemKind]: FormOf<Kind, (typeof KINDS)[Kind]['fields']> } = {
  agency: { name: line(), shortName: line(), standing: choice(fieldChoices.agency.standing), about: prose() },
  contact: {
    name: line(),
    category: choice(fieldChoices.contact.category),
    telephone: line(),
    textNumber: line(),
    description: prose(),
    web: line(),
    address: line(),
  },
  'glossary-entry': { term: line(), meaning: line(), note: line() },
  series: {
    title: line(),
    unit: line(),
    area: line(),
    improvement: choice(fieldChoices.series.improvement),
    chart: choice(fieldChoices.series.chart),
    rules: choice(fieldChoices.series.rules),
    interval: choice(fieldChoices.series.interval),
    multiplier: number,
    baselinePoints: optionalNumber(said.leaveEmptyToUseAll),
    limitsFrom: { control: 'parts', parts: { from: dated(called.stretch.from), to: dated(called.stretch.to) } },
    target: {
      control: 'parts',
      parts: { label: { label: called['target-line'].label, empty: '' }, value: figure(called['target-line'].value) },
    },
    audience: choice(fieldChoices.series.audience),
    about: prose(),
    caveat: prose(),
    source: line(),
    licence: line(),
    feed: { control: 'own', Editor: FeedField },
    slug,
  },
  translation,
  'shared-translation': translation,
  'series-mark': { seriesId: place, at: marks, mark: marks },
  'scoring-model': { title: onOwnScreen, definition: onOwnScreen, hash: byTheModel },
  score: {
    topicId: place,
    modelId: scores,
    modelHash: byTheModel,
    assessor: scores,
    assessorId: scores,
    enteredBy: scores,
    answers: scores,
    discussion: scores,
    confidence: scores,
    illustrative: scores,
  },
  meeting: {
    body: line(),
    heldOn: partialDay,
    item: line(),
    agendaItem: line(),
    recommendation: prose(),
    outcome: choice(fieldChoices.meeting.outcome),
    decision: prose(),
    votes: {
      control: 'parts',
      parts: { for: figure(called.votes.for), against: figure(called.votes.against), abstain: figure(called.votes.abstain) },
    },
    minute: line(),
    documentId: { control: 'own', Editor: DocumentField },
  },
  consultation: { title: line(), startsOn: partialDay, endsOn: partialDay, audiences: prose(), questions: prose(), summary: prose() },
  response: { consultationId: place, respondent: line(), summary: prose(), whatChanged: prose() },
  implication: { aspect: choice(fieldChoices.implication.aspect), text: prose(), officer: line(), signedOff: checkbox },
  'action-update': {
    actionId: place,
    on: day,
    status: choice(fieldChoices['action-update'].status),
    done: prose(),
    next: prose(),
    evidence: line(),
    override: {
      control: 'parts',
      parts: {
        rag: { label: called['rag-override'].rag, empty: '', options: words.rags },
        reason: { label: called['rag-override'].reason, empty: '' },
      },
    },
  },
  'action-owner': { actionId: place, accountId: owner, name: byTheAccount },
  'expected-effect': EXPECTED_EFFECT_FORM,
  grant: GRANT_FORM,
  bid: BID_FORM,
  resource: RESOURCE_FORM,
  'public-meeting': { title: line(), heldOn: optionalDay, place: line(), attendance: prose(), madeKnown: prose(), discussed: prose() },
  'duty-record': {
    text: prose(),
    provision: { control: 'own', Editor: ProvisionField },
    on: optionalDay,
    by: line(),
    where: line(),
  },
  'case-review': {
    period: line(),
    applications: optionalNumber(UNKNOWN_COUNT),
    thresholdNotMet: optionalNumber(UNKNOWN_COUNT),
    reviewsHeld: optionalNumber(UNKNOWN_COUNT),
    withRecommendations: optionalNumber(UNKNOWN_COUNT),
    source: line(),
  },
  'scrutiny-recommendation': {
    text: prose(),
    committee: line(),
    madeOn: optionalDay,
    madeTo: line(),
    answer: choice(fieldChoices['scrutiny-recommendation'].answer),
    answeredOn: optionalDay,
    response: prose(),
    done: prose(),
  },
  'survey-answer': {
    question: line(),
    answer: line(said.forExampleVeryOrFairly),
    survey: line(said.wavesAreComparedWithinOne),
    when: monthOrDay,
    percent: optionalPercentage(said.leaveEmptyWhereTheSurvey),
    base: optionalNumber(said.leaveEmptyWhereTheSurveyDoes),
    source: line(),
  },
  'horizon-item': {
    title: line(),
    heading: choice(fieldChoices['horizon-item'].heading),
    expected: line(),
    effect: prose(),
    source: line(),
  },
  'data-gap': { title: line(), why: prose(), remedy: prose(), owner: line(), by: optionalDay },
  risk: {
    title: line(),
    likelihood: optionalNumber(said.from1HardlyTo5),
    impact: optionalNumber(said.from1SmallTo5),
    owner: line(),
    control: prose(),
  },
  'committee-report': {
    title: line(),
    meetingId: meeting,
    finalDecisionMaker: line(),
    leadOfficer: line(),
    author: line(),
    classification: choice(fieldChoices['committee-report'].classification),
    marking: choice(fieldChoices['committee-report'].marking),
    wards: line(),
    corporatePriorities: prose(),
    purpose: prose(),
    background: prose(),
    preferredWhy: prose(),
    feedback: prose(),
    nextSteps: prose(),
    appendices: prose(),
    exemptText: prose(said.leftOutOfTheVersion),
  },
  'report-option': { reportId: place, title: line(), text: prose(), isPreferred: checkbox },
  area: {
    name: line(),
    kind: choice(fieldChoices.area.kind),
    code: line(),
    policeName: line(said.leaveEmptyWhereTheySpell),
  },
  'area-change': {
    kind: choice(fieldChoices['area-change'].kind),
    on: day,
    fromIds: manyItems,
    toIds: manyItems,
    authority: line(),
    reason: prose(),
  },
  page: { title: line(), summary: line(), body: markdown, slug },
  subgroup: { name: line(), note: line() },
  priority: {
    title: line(),
    summary: prose(),
    lead: { control: 'own', Editor: LeadField },
    subgroupId: oneItem,
    aim: prose(),
    why: prose(),
    easyRead: prose(),
    contactIds: manyItems,
    actionPlan: { control: 'own', Editor: ActionPlanField },
    extra: { control: 'own', Editor: ExtraFieldsOf('priority') },
    slug,
  },
  theme: { title: line(), summary: prose(), about: prose(), runsThrough: { control: 'own', Editor: RunsThroughField }, slug },
  outcome: { priorityId: place, text: prose() },
  action: {
    priorityId: place,
    text: prose(),
    leadAgency: { control: 'own', Editor: LeadAgencyField },
    due: { control: 'own', Editor: DueField },
    status: choice(fieldChoices.action.status),
    extra: { control: 'own', Editor: ExtraFieldsOf('action') },
  },
  indicator: {
    priorityId: place,
    title: prose(),
    unit: line(),
    direction: choice(fieldChoices.indicator.direction),
    frequency: choice(fieldChoices.indicator.frequency),
    baseline: {
      control: 'parts',
      parts: { name: { label: called.baseline.name, empty: '' }, value: { label: said.valueIfKnown, numeric: true, empty: null } },
    },
    target: { control: 'own', Editor: TargetField },
    seriesId: oneItem,
    calculation: { control: 'own', Editor: CalculationField },
    extra: { control: 'own', Editor: ExtraFieldsOf('indicator') },
  },
  reading: { indicatorId: place, when: monthOrDay, value: optionalNumber(UNKNOWN_COUNT), note: line() },
  topic: {
    title: line(),
    summary: prose(),
    recommendation: choice(fieldChoices.topic.recommendation),
    reason: prose(),
    departure: prose(),
    reviews: oneItem,
    informs: manyItems,
    seriesIds: manyItems,
    slug,
  },
  finding: {
    topicId: place,
    measure: line(),
    unit: line(),
    now: measurement,
    before: measurement,
    stated: {
      control: 'parts',
      parts: {
        kind: {
          label: called['stated-change'].kind,
          empty: '',
          options: said.statedChanges,
        },
        value: figure(called['stated-change'].value),
        decimals: { label: called['stated-change'].decimals, numeric: true, empty: 0 },
      },
    },
    source: line(),
    caveat: prose(),
    disagreement: prose(),
  },
  'completed-action': { topicId: place, text: prose() },
  lineage: { kind: decisions, fromIds: decisions, toIds: decisions, reason: prose(), recommendedId: meeting, meetingId: meeting },
  alignment: { body: line(), text: line() },
  'context-section': { title: line(), body: prose(), slug },
  contradiction: { subject: line(), statements: prose(), carried: prose(), settled: checkbox, isPublic: checkbox },
};

/** The form of each field of any kind, in the order in which they are read. */
export const formsOf = (kind: ItemKind): Readonly<Record<string, FieldForm>> => FORMS[kind];
