import { kindOf, ITEM_KINDS, type ItemKind } from '@saferplan/domain/plan';
import { describe, expect, it } from 'vitest';

/**
 * What is known of each kind, as it stood in a dozen lists before there was one definition a kind: prefix, home, what it hangs on,
 * whether it stays open, whether it is carried forward, who changes it, by what it is called; its fields in order; those kept as JSON
 * and as yes or no; and what it names, in which edition, with what a removal does. A change here is a change of behaviour.
 */
const FACTS: Readonly<Record<ItemKind, readonly string[]>> = {
  agency: [
    'age | partnership | under nothing | content | stays | changed by editors | titled name',
    'name shortName standing about',
    'json: ; yes-no: ',
    'names: ',
  ],
  contact: [
    'cnt | partnership | under nothing | content | stays | changed by editors | titled name',
    'name category description telephone textNumber web address',
    'json: ; yes-no: ',
    'names: ',
  ],
  'glossary-entry': [
    'glo | partnership | under nothing | content | stays | changed by editors | titled term',
    'term meaning note',
    'json: ; yes-no: ',
    'names: ',
  ],
  series: [
    'ser | partnership | under nothing | content | stays | changed by analyst | titled title',
    'title slug unit area about source licence caveat audience interval feed chart rules multiplier improvement baselinePoints limitsFrom target',
    'json: feed limitsFrom target; yes-no: ',
    'names: ',
  ],
  'series-mark': [
    'mrk | partnership | under seriesId series | content | stays | changed by analyst | untitled at',
    'seriesId at mark',
    'json: mark; yes-no: ',
    'names: seriesId this cascade',
  ],
  'scoring-model': [
    'mod | partnership | under nothing | content | stays | changed by analyst | titled title',
    'title definition hash',
    'json: definition; yes-no: ',
    'names: ',
  ],
  meeting: [
    'mtg | edition | under nothing | running | stays | changed by editors | titled item',
    'body heldOn item agendaItem recommendation outcome decision votes minute documentId',
    'json: votes; yes-no: ',
    'names: ',
  ],
  subgroup: [
    'sub | edition | under nothing | content | carried | changed by editors | titled name',
    'name note',
    'json: ; yes-no: ',
    'names: ',
  ],
  priority: [
    'pri | edition | under nothing | content | carried | changed by editors | titled title',
    'title slug summary aim why easyRead lead subgroupId actionPlan contactIds extra',
    'json: lead actionPlan contactIds extra; yes-no: ',
    'names: contactIds this refuse | lead this refuse | subgroupId this refuse',
  ],
  theme: [
    'thm | edition | under nothing | content | carried | changed by editors | titled title',
    'title slug summary about runsThrough',
    'json: runsThrough; yes-no: ',
    'names: runsThrough this release',
  ],
  outcome: [
    'out | edition | under priorityId priority | content | carried | changed by editors | titled text',
    'priorityId text',
    'json: ; yes-no: ',
    'names: priorityId this cascade',
  ],
  action: [
    'act | edition | under priorityId priority | content | carried | changed by lead | titled text',
    'priorityId text leadAgency due status extra',
    'json: leadAgency extra; yes-no: ',
    'names: leadAgency this refuse | priorityId this cascade',
  ],
  indicator: [
    'ind | edition | under priorityId priority | content | carried | changed by editors | titled title',
    'priorityId title unit direction frequency baseline target seriesId calculation extra',
    'json: baseline target extra; yes-no: ',
    'names: priorityId this cascade | seriesId this refuse',
  ],
  reading: [
    'rdg | edition | under indicatorId indicator | running | stays | changed by lead analyst | untitled when',
    'indicatorId when value note',
    'json: ; yes-no: ',
    'names: indicatorId this cascade',
  ],
  topic: [
    'top | edition | under nothing | content | stays | changed by editors | titled title',
    'title slug summary reviews informs seriesIds recommendation reason departure',
    'json: informs seriesIds; yes-no: ',
    'names: informs this release | reviews before release | seriesIds this refuse',
  ],
  finding: [
    'fin | edition | under topicId topic | content | stays | changed by analyst | titled measure',
    'topicId measure unit now before stated source caveat disagreement',
    'json: now before stated; yes-no: ',
    'names: topicId this cascade',
  ],
  score: [
    'scr | edition | under topicId topic | content | stays | changed by analyst | untitled',
    'topicId modelId modelHash assessor assessorId enteredBy answers discussion confidence illustrative',
    'json: answers discussion; yes-no: illustrative',
    'names: modelId this refuse | topicId this cascade',
  ],
  'completed-action': [
    'don | edition | under topicId topic | content | stays | changed by editors | titled text',
    'topicId text',
    'json: ; yes-no: ',
    'names: topicId this cascade',
  ],
  'survey-answer': [
    'svy | edition | under nothing | content | carried | changed by analyst | titled question',
    'question answer survey when percent base source',
    'json: ; yes-no: ',
    'names: ',
  ],
  'horizon-item': [
    'hor | edition | under nothing | content | carried | changed by analyst | titled title',
    'title heading expected effect source',
    'json: ; yes-no: ',
    'names: ',
  ],
  'data-gap': [
    'gap | edition | under nothing | content | carried | changed by analyst | titled title',
    'title why remedy owner by',
    'json: ; yes-no: ',
    'names: ',
  ],
  lineage: [
    'lin | edition | under nothing | content | stays | changed by editors | untitled kind',
    'kind fromIds toIds reason recommendedId meetingId',
    'json: fromIds toIds; yes-no: ',
    'names: fromIds before release | meetingId this refuse | recommendedId this refuse | toIds this release',
  ],
  alignment: [
    'ali | edition | under nothing | content | carried | changed by editors | titled text',
    'body text',
    'json: ; yes-no: ',
    'names: ',
  ],
  'context-section': [
    'ctx | edition | under nothing | content | carried | changed by editors | titled title',
    'title slug body',
    'json: ; yes-no: ',
    'names: ',
  ],
  contradiction: [
    'con | edition | under nothing | content | stays | changed by editors | titled subject',
    'subject statements carried settled isPublic',
    'json: ; yes-no: settled isPublic',
    'names: ',
  ],
  consultation: [
    'cns | edition | under nothing | running | stays | changed by editors | titled title',
    'title startsOn endsOn audiences questions summary',
    'json: ; yes-no: ',
    'names: ',
  ],
  response: [
    'rsp | edition | under consultationId consultation | running | stays | changed by editors | titled respondent',
    'consultationId respondent summary whatChanged',
    'json: ; yes-no: ',
    'names: consultationId this cascade',
  ],
  implication: [
    'ipl | edition | under nothing | running | stays | changed by editors | titled text aspect',
    'aspect text officer signedOff',
    'json: ; yes-no: signedOff',
    'names: ',
  ],
  'action-update': [
    'upd | edition | under actionId action | running | stays | changed by lead | untitled done on',
    'actionId on status done next evidence override',
    'json: override; yes-no: ',
    'names: actionId this cascade',
  ],
  'action-owner': [
    'own | edition | under actionId action | running | stays | changed by lead | untitled name',
    'actionId accountId name',
    'json: ; yes-no: ',
    'names: actionId this cascade',
  ],
  'expected-effect': [
    'eff | edition | under actionId action | running | stays | changed by lead analyst | titled text',
    'actionId text where measure way seriesId comparedWith beganOn areas counts source saidAt amendedAt',
    'json: areas counts; yes-no: ',
    'names: actionId this cascade | seriesId this refuse',
  ],
  grant: [
    'grt | edition | under nothing | running | stays | changed by editors | titled name',
    'name funder amount zeroConfirmed about',
    'json: ; yes-no: zeroConfirmed',
    'names: ',
  ],
  bid: [
    'bid | edition | under grantId grant | running | stays | changed by editors | titled applicant',
    'grantId applicant purpose amount priorityIds decision awarded zeroConfirmed note',
    'json: priorityIds; yes-no: zeroConfirmed',
    'names: grantId this cascade | priorityIds this release',
  ],
  resource: [
    'rsc | edition | under nothing | content | stays | changed by editors | titled text',
    'text priorityIds form agencyIds amount zeroConfirmed',
    'json: priorityIds agencyIds; yes-no: zeroConfirmed',
    'names: agencyIds this release | priorityIds this release',
  ],
  'public-meeting': [
    'pbm | edition | under nothing | running | stays | changed by editors | titled title',
    'title heldOn place attendance madeKnown discussed',
    'json: ; yes-no: ',
    'names: ',
  ],
  'duty-record': [
    'dty | edition | under nothing | running | stays | changed by editors | titled text',
    'text provision on by where',
    'json: ; yes-no: ',
    'names: ',
  ],
  'case-review': [
    'crv | edition | under nothing | running | stays | changed by editors | titled period',
    'period applications thresholdNotMet reviewsHeld withRecommendations source',
    'json: ; yes-no: ',
    'names: ',
  ],
  'scrutiny-recommendation': [
    'scu | edition | under nothing | running | stays | changed by editors | titled text',
    'text committee madeOn madeTo answer answeredOn response done',
    'json: ; yes-no: ',
    'names: ',
  ],
  risk: [
    'rsk | edition | under nothing | running | stays | changed by editors | titled title',
    'title likelihood impact owner control',
    'json: ; yes-no: ',
    'names: ',
  ],
  'committee-report': [
    'rep | edition | under nothing | running | stays | changed by editors | titled title',
    'title meetingId finalDecisionMaker leadOfficer author classification marking wards corporatePriorities purpose background preferredWhy feedback nextSteps appendices exemptText',
    'json: ; yes-no: ',
    'names: meetingId this release',
  ],
  'report-option': [
    'opt | edition | under reportId committee-report | running | stays | changed by editors | titled title',
    'reportId title text isPreferred',
    'json: ; yes-no: isPreferred',
    'names: reportId this cascade',
  ],
  area: [
    'are | partnership | under nothing | content | stays | changed by editors | titled name',
    'name kind code policeName',
    'json: ; yes-no: ',
    'names: ',
  ],
  'area-change': [
    'ach | partnership | under nothing | content | stays | changed by editors | untitled on',
    'kind on fromIds toIds authority reason',
    'json: fromIds toIds; yes-no: ',
    'names: fromIds this refuse | toIds this refuse',
  ],
  page: [
    'pag | partnership | under nothing | content | stays | changed by editors | titled title',
    'title slug summary body',
    'json: ; yes-no: ',
    'names: ',
  ],
  translation: [
    'trn | edition | under ownerId any | running | carried | changed by editors | untitled field',
    'ownerId field language text original readBy readOn',
    'json: ; yes-no: ',
    'names: ownerId this cascade',
  ],
  'shared-translation': [
    'trs | partnership | under ownerId any | running | stays | changed by editors | untitled field',
    'ownerId field language text original readBy readOn',
    'json: ; yes-no: ',
    'names: ownerId this cascade',
  ],
};

function factsOf(kind: ItemKind): readonly string[] {
  const { prefix, home, parent, lifecycle, changedBy, title, calledBy, fields } = kindOf(kind);
  const keptAs = (column: string) => Object.entries(fields).flatMap(([name, field]) => (field.column === column ? [name] : []));
  const names = Object.entries(fields).flatMap(([name, { references }]) =>
    references === null ? [] : [`${name} ${references.edition} ${references.onRemoval}`],
  );
  return [
    [
      prefix,
      home,
      parent === null ? 'under nothing' : `under ${parent.field} ${parent.kinds.length === 1 ? parent.kinds.join(' ') : 'any'}`,
      lifecycle,
      kindOf(kind).carryForward === undefined ? 'stays' : 'carried',
      `changed by ${changedBy.join(' ') || 'editors'}`,
      [title === null ? 'untitled' : 'titled', ...calledBy].join(' '),
    ].join(' | '),
    Object.keys(fields).join(' '),
    `json: ${keptAs('json').join(' ')}; yes-no: ${keptAs('boolean').join(' ')}`,
    `names: ${names.toSorted().join(' | ')}`,
  ];
}

describe('the facts of each kind', () => {
  it.each(ITEM_KINDS)('%s', (kind) => {
    expect(factsOf(kind)).toEqual(FACTS[kind]);
  });

  it('are stated of every kind and of no other', () => {
    expect(Object.keys(FACTS)).toEqual(ITEM_KINDS);
  });
});
