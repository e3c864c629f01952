import { dayKnown, isBefore, type IsoDate } from '../shared/calendar.ts';
import type { EditionRemark } from '../shared/edition-remark.ts';
import { firstDayIn } from '../shared/days.ts';
import { refuse, ok, type Result } from '../shared/result.ts';
import type { PlainUnmet, UnmetCondition } from '../shared/unmet.ts';
import type { ConsultationFields } from './consultation.kind.ts';
import { consultationState } from './consultation-state.ts';
import { ImplicationAspect } from './adoption-parts.ts';
import type { ImplicationFields } from './implication.kind.ts';
import type { MeetingFields } from './meeting.kind.ts';
import type { ResponseFields } from './response.kind.ts';
import { isDecidingBody } from './deciding-body.ts';
import { AdoptionTransition } from '../shared/adoption-transition.ts';
import type { EditionState, FinalDecisionBy } from './state.ts';

/** One step that an edition took: kept for good, in order. */
export interface AdoptionStep {
  readonly move: AdoptionTransition;
  readonly from: EditionState;
  readonly to: EditionState;
  /** The meeting that decided it, where one did. */
  readonly meetingId: string | null;
  readonly reason: string;
  readonly actorId: string;
  readonly actorName: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Of 'ask-to-publish': the SHA-256 of what was to be published. Null of every other step, and of those noted before it was kept. */
  readonly contentSha256: string | null;
}

/** All that the rules look at. */
export interface AdoptionFacts {
  readonly state: EditionState;
  /** Why the content is open although a decision was taken; null where it is not. */
  readonly amendment: string | null;
  readonly finalDecisionBy: FinalDecisionBy;
  /** The name of the body that decides, where the settings give one; else empty. */
  readonly decidingBody: string;
  /** The meeting that recommended the edition as it now stands; null where none did. */
  readonly recommendedBy: MeetingOfTransition | null;
  /** The meeting of the last step that adopted it, as it is recorded now; null where none did, or none is recorded. */
  readonly adoptedBy: MeetingOfTransition | null;
  /** Whether whoever publishes must be somebody else than whoever asked for it. */
  readonly fourEyes: boolean;
  /**
   * Whether it was public before it was brought in here (`wasPublicBefore`). Its way to that is history, of which not everything is known
   * and nothing can be made up for.
   */
  readonly wasPublic: boolean;
  /** What keeps the content from being published, as codes. */
  readonly faults: readonly EditionRemark[];
  readonly consultations: readonly (Pick<ConsultationFields, 'title' | 'startsOn' | 'endsOn' | 'audiences'> & {
    readonly responses: readonly Pick<ResponseFields, 'respondent' | 'whatChanged'>[];
  })[];
  readonly implications: readonly Pick<ImplicationFields, 'aspect' | 'text' | 'signedOff'>[];
  readonly steps: readonly Pick<AdoptionStep, 'move' | 'meetingId' | 'actorId' | 'actorName' | 'contentSha256'>[];
  /** The SHA-256 of what would be published now; null where it cannot be published or is not known. */
  readonly contentSha256: string | null;
  readonly today: IsoDate;
}

/** What the rules ask of the meeting that decided. */
export type MeetingOfTransition = Pick<MeetingFields, 'body' | 'heldOn' | 'outcome'> & { readonly id: string };

/** What whoever moves an edition says about it. */
export interface MoveRequest {
  readonly move: AdoptionTransition;
  readonly meeting: MeetingOfTransition | null;
  readonly reason: string;
  readonly actorId: string;
}

/** From which states each step can be taken, and where it leads; null where the state stays. */
const TRANSITIONS: Readonly<Record<AdoptionTransition, { readonly from: readonly EditionState[]; readonly to: EditionState | null }>> = {
  'open-consultation': { from: ['draft'], to: 'consultation' },
  'close-consultation': { from: ['consultation'], to: 'draft' },
  recommend: { from: ['draft', 'consultation'], to: 'recommended' },
  adopt: { from: ['recommended'], to: 'adopted' },
  'refer-back': { from: ['recommended', 'adopted'], to: 'draft' },
  'ask-to-publish': { from: ['adopted', 'published', 'superseded'], to: null },
  'send-back': { from: ['adopted', 'published', 'superseded'], to: null },
  publish: { from: ['adopted', 'published', 'superseded'], to: 'published' },
  'open-amendment': { from: ['recommended', 'adopted', 'published', 'superseded'], to: null },
  'close-amendment': { from: ['recommended', 'adopted', 'published', 'superseded'], to: null },
};

type Way = Pick<AdoptionFacts, 'finalDecisionBy' | 'wasPublic'>;

/**
 * The states from which a step can be taken where this body has the final decision: without a council, a committee or the partnership adopts
 * at once. What was public already needs no recommendation that nobody recorded.
 */
function startsOf(move: AdoptionTransition, { finalDecisionBy, wasPublic }: Way): readonly EditionState[] {
  if (finalDecisionBy === 'council') return wasPublic && move === 'adopt' ? ['draft', 'recommended'] : TRANSITIONS[move].from;
  if (move === 'recommend') return [];
  return move === 'adopt' ? ['draft', 'consultation'] : TRANSITIONS[move].from;
}

/** The steps that begin at this state, whether or not all is ready for them. */
export const movesFrom = (state: EditionState, way: Way): readonly AdoptionTransition[] =>
  AdoptionTransition.options.filter((move) => startsOf(move, way).includes(state));

/**
 * The state that a step leads to, or every condition that is not met yet. Pure: who asks, what the
 * meeting decided and what day it is are all given.
 */
export function decideTransition(facts: AdoptionFacts, request: MoveRequest): Result<EditionState, readonly UnmetCondition[]> {
  const { move } = request;
  if (!startsOf(move, facts).includes(facts.state)) return refuse([{ code: 'wrong-state', state: facts.state }]);
  const unmet = CONDITIONS[move](facts, request);
  return unmet.length > 0 ? refuse(unmet) : ok(TRANSITIONS[move].to ?? facts.state);
}

type Condition = (facts: AdoptionFacts, request: MoveRequest) => readonly UnmetCondition[];

const when = (unmet: boolean, condition: UnmetCondition): readonly UnmetCondition[] => (unmet ? [condition] : []);
const sound: Condition = ({ faults }) => faults.map((fault) => ({ code: 'fault', fault }));

const fitToDecide: Condition = (facts, request) => [...sound(facts, request), ...answeredAndReported(facts)];

const answeredAndReported = ({ consultations, implications, today, wasPublic }: AdoptionFacts): readonly UnmetCondition[] => [
  ...consultations.flatMap(({ title, startsOn, endsOn, responses }) => [
    ...notOver({ title, startsOn, endsOn }, { today, wasPublic }),
    ...responses.flatMap(({ respondent, whatChanged }) => when(whatChanged === '', { code: 'response-unanswered', title, respondent })),
  ]),
  // What was public already had its report to a committee, if any.
  ...(wasPublic ? [] : ImplicationAspect.options).flatMap((aspect) => {
    const lines = implications.filter((line) => line.aspect === aspect);
    return when(!lines.some(({ text, signedOff }) => text !== '' && signedOff), { code: 'implication-unsigned', aspect });
  }),
];

/** That a consultation is not over, or may not be: of what was public already the days may be lost. */
function notOver(
  { title, ...days }: Pick<ConsultationFields, 'title' | 'startsOn' | 'endsOn'>,
  { today, wasPublic }: Pick<AdoptionFacts, 'today' | 'wasPublic'>,
): readonly UnmetCondition[] {
  switch (consultationState(days, today)) {
    case 'over':
      return [];
    case 'open':
      return [{ code: 'consultation-runs', title }];
    case 'to-come':
      return [{ code: 'consultation-to-come', title }];
    case 'not-known':
      return when(!wasPublic, { code: 'consultation-may-run', title });
  }
}

/** Whether all of what is known of the day of a meeting is past. */
const isPast = ({ heldOn }: MeetingOfTransition, today: IsoDate): boolean => heldOn !== null && isBefore(heldOn, today);

const decidedBy =
  (outcome: MeetingFields['outcome'], code: PlainUnmet): Condition =>
  ({ today, wasPublic }, { meeting }) => [
    ...when(meeting === null, { code: 'no-meeting' }),
    ...when(meeting !== null && dayKnown(meeting.heldOn) === null && !(wasPublic && isPast(meeting, today)), { code: 'meeting-undated' }),
    ...when(meeting !== null && (dayKnown(meeting.heldOn) ?? today) > today, { code: 'meeting-to-come' }),
    ...when(meeting !== null && meeting.outcome !== outcome, { code }),
  ];

/** Held to the settings: the body that decides must have met, and not before the plan was put to it. */
const byDecidingBody: Condition = ({ finalDecisionBy, decidingBody, recommendedBy }, { meeting }) => {
  const deciding = { by: finalDecisionBy, name: decidingBody };
  if (meeting === null) return [];
  if (!isDecidingBody(meeting.body, deciding)) return [{ code: 'other-body', ...deciding, body: meeting.body }];
  if (finalDecisionBy !== 'council' || recommendedBy === null) return [];
  const [decided, recommended] = [meeting.heldOn, recommendedBy.heldOn];
  return when(decided !== null && recommended !== null && isBefore(decided, recommended), { code: 'before-recommended' });
};

/** After each of these, what was asked for before no longer counts. */
const ANSWERED_BY_ASKING_AGAIN: readonly AdoptionTransition[] = [
  'ask-to-publish',
  'send-back',
  'adopt',
  'refer-back',
  'open-amendment',
  'close-amendment',
  'publish',
];

/**
 * The step by which a request to publish stands, of an edition's steps oldest first: it waits where that asked for it, was sent back where
 * that sent it back, and nothing is asked for where it is another or there is none.
 */
export const lastOfRequest = <Step extends Pick<AdoptionStep, 'move'>>(steps: readonly Step[]): Step | undefined =>
  steps.findLast(({ move }) => ANSWERED_BY_ASKING_AGAIN.includes(move));

/** With four eyes, somebody else must have asked for what is published, as it stands now, since the last decision on it. */
const askedBySomebodyElse: Condition = ({ fourEyes, steps, contentSha256 }, { actorId }) => {
  if (!fourEyes) return [];
  const asked = lastOfRequest(steps);
  if (asked?.move === 'send-back') return [{ code: 'sent-back' }];
  if (asked?.move !== 'ask-to-publish') return [{ code: 'not-asked-for' }];
  return [
    ...when(asked.actorId === actorId, { code: 'asked-by-yourself' }),
    ...when(asked.contentSha256 === null || (contentSha256 !== null && asked.contentSha256 !== contentSha256), {
      code: 'changed-since-asked',
    }),
  ];
};

/** Whoever is asked to publish says instead what is to be put right first: nobody answers what they asked for themselves. */
const sentBackBySomebodyElse: Condition = ({ steps }, { actorId, reason }) => {
  const asked = lastOfRequest(steps);
  if (asked?.move !== 'ask-to-publish') return [{ code: asked?.move === 'send-back' ? 'sent-back' : 'not-asked-for' }];
  return [...when(asked.actorId === actorId, { code: 'asked-by-yourself' }), ...when(reason === '', { code: 'no-reason-to-send-back' })];
};

/**
 * An adoption of which no meeting is recorded holds for as long as the edition says that it was public before; one at a meeting for as long
 * as that is recorded as agreed, and not as still to come: what is said of a meeting can be corrected after the step that rests on it.
 */
const adoptionIsKnown: Condition = ({ steps, wasPublic, adoptedBy, today }) => {
  const adopted = steps.findLast(({ move }) => move === 'adopt');
  if (adoptedBy === null) return when(adopted?.meetingId === null && !wasPublic, { code: 'no-meeting' });
  const { heldOn, outcome } = adoptedBy;
  return [
    ...when(outcome !== 'agreed', { code: 'not-agreed' }),
    ...when(heldOn !== null && firstDayIn(heldOn) > today, { code: 'meeting-to-come' }),
  ];
};

const agreed = decidedBy('agreed', 'not-agreed');
const noOpenAmendment: Condition = ({ amendment }) => when(amendment !== null, { code: 'amendment-open' });

const CONDITIONS: Readonly<Record<AdoptionTransition, Condition>> = {
  'open-consultation': ({ consultations, today }) =>
    when(!consultations.some((consultation) => consultationState(consultation, today) === 'open' && consultation.audiences !== ''), {
      code: 'no-consultation',
    }),
  'close-consultation': ({ consultations, today }) =>
    consultations.flatMap(({ title, startsOn, endsOn }): readonly UnmetCondition[] => {
      const state = consultationState({ startsOn, endsOn }, today);
      if (endsOn === null || state === 'over') return [];
      return [state === 'not-known' ? { code: 'consultation-may-run', title } : { code: 'consultation-runs-until', title, endsOn }];
    }),
  recommend: (facts, request) => [...fitToDecide(facts, request), ...agreed(facts, request)],
  adopt: (facts, request) => [
    ...(facts.finalDecisionBy === 'council' && facts.state === 'recommended' ? [] : fitToDecide(facts, request)),
    ...(facts.wasPublic && request.meeting === null ? [] : agreed(facts, request)),
    ...byDecidingBody(facts, request),
    ...noOpenAmendment(facts, request),
  ],
  'refer-back': (facts, request) => [
    ...when(request.reason === '', { code: 'no-reason' }),
    ...(request.meeting === null ? [] : decidedBy('referred-back', 'not-referred-back')(facts, request)),
  ],
  'ask-to-publish': (facts, request) => [...sound(facts, request), ...adoptionIsKnown(facts, request), ...noOpenAmendment(facts, request)],
  'send-back': sentBackBySomebodyElse,
  publish: (facts, request) => [...sound(facts, request), ...adoptionIsKnown(facts, request), ...askedBySomebodyElse(facts, request)],
  'open-amendment': ({ amendment }, { reason }) => [
    ...when(amendment !== null, { code: 'amendment-open-already' }),
    ...when(reason === '', { code: 'nothing-to-amend' }),
  ],
  'close-amendment': (facts, request) => [
    ...when(facts.amendment === null, { code: 'no-amendment' }),
    ...(facts.state === 'published' || facts.state === 'superseded' ? [] : sound(facts, request)),
  ],
};
