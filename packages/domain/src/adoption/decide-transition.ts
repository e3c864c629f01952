import { z } from 'zod';
import type { IsoDate } from '../shared/calendar.ts';
import { refuse, ok, type Result } from '../shared/result.ts';
import type { ConsultationFields } from './consultation.kind.ts';
import { ImplicationAspect } from './adoption-parts.ts';
import type { ImplicationFields } from './implication.kind.ts';
import type { MeetingFields } from './meeting.kind.ts';
import type { ResponseFields } from './response.kind.ts';
import { decidingBodyInWords, isDecidingBody } from './deciding-body.ts';
import type { EditionState, FinalDecisionBy } from './state.ts';

/** The steps that an edition can take. Publishing is the last of them, and is done by the publication itself. */
export const AdoptionTransition = z.enum([
  'open-consultation',
  'close-consultation',
  'recommend',
  'adopt',
  'refer-back',
  'ask-to-publish',
  'publish',
  'open-amendment',
  'close-amendment',
]);
export type AdoptionTransition = z.infer<typeof AdoptionTransition>;

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
  /** Whether whoever publishes must be somebody else than whoever asked for it. */
  readonly fourEyes: boolean;
  /**
   * Whether it was public before it was brought in here: it says on which day or in which month, and which document it was taken from. Its
   * way to that is history, of which not everything is known and nothing can be made up for.
   */
  readonly wasPublic: boolean;
  /** What keeps the content from being published, in sentences. */
  readonly faults: readonly string[];
  readonly consultations: readonly (Pick<ConsultationFields, 'title' | 'startsOn' | 'endsOn' | 'audiences'> & {
    readonly responses: readonly Pick<ResponseFields, 'respondent' | 'whatChanged'>[];
  })[];
  readonly implications: readonly Pick<ImplicationFields, 'aspect' | 'text' | 'signedOff'>[];
  readonly steps: readonly Pick<AdoptionStep, 'move' | 'actorId' | 'actorName' | 'contentSha256'>[];
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
 * The state that a step leads to, or every condition that is not met yet, in sentences. Pure: who asks, what the
 * meeting decided and what day it is are all given.
 */
export function decideTransition(facts: AdoptionFacts, request: MoveRequest): Result<EditionState, readonly string[]> {
  const { move } = request;
  if (!startsOf(move, facts).includes(facts.state))
    return refuse([`An edition that is ${STATE_WORDS[facts.state]} cannot take this step.`]);
  const unmet = CONDITIONS[move](facts, request);
  return unmet.length > 0 ? refuse(unmet) : ok(TRANSITIONS[move].to ?? facts.state);
}

const STATE_WORDS: Readonly<Record<EditionState, string>> = {
  draft: 'a draft',
  consultation: 'out for consultation',
  recommended: 'recommended',
  adopted: 'adopted',
  published: 'published',
  superseded: 'superseded',
};

type Condition = (facts: AdoptionFacts, request: MoveRequest) => readonly string[];

const when = (unmet: boolean, sentence: string): readonly string[] => (unmet ? [sentence] : []);

const fitToDecide: Condition = ({ faults, consultations, implications, today, wasPublic }) => [
  ...faults,
  ...consultations.flatMap(({ title, endsOn, responses }) => [
    ...when(endsOn !== null && endsOn >= today, `The consultation “${title}” still runs.`),
    ...responses.flatMap(({ respondent, whatChanged }) =>
      when(whatChanged === '', `It is not said what changed for the response of ${respondent} to “${title}”.`),
    ),
  ]),
  // What was public already had its report to a committee, if any.
  ...(wasPublic ? [] : ImplicationAspect.options).flatMap((aspect) => {
    const lines = implications.filter((line) => line.aspect === aspect);
    return when(
      !lines.some(({ text, signedOff }) => text !== '' && signedOff),
      `The report’s implications lack a signed-off line on ${IMPLICATION_WORDS[aspect]}.`,
    );
  }),
];

const decidedBy =
  (outcome: MeetingFields['outcome'], sentence: string): Condition =>
  ({ today }, { meeting }) => [
    ...when(meeting === null, 'Name the meeting that decided.'),
    ...when(meeting !== null && meeting.heldOn === null, 'Write the day on which the meeting was held.'),
    ...when(meeting !== null && meeting.heldOn !== null && meeting.heldOn > today, 'The meeting is still to come.'),
    ...when(meeting !== null && meeting.outcome !== outcome, sentence),
  ];

/** Held to the settings: the body that decides must have met, and not before the plan was put to it. */
const byDecidingBody: Condition = ({ finalDecisionBy, decidingBody, recommendedBy }, { meeting }) => {
  const deciding = { by: finalDecisionBy, name: decidingBody };
  if (meeting === null) return [];
  if (!isDecidingBody(meeting.body, deciding))
    return [
      `By the settings ${decidingBodyInWords(deciding)} decides on this plan, and “${meeting.body}” is not it: name its meeting, or write its name under Settings.`,
    ];
  if (finalDecisionBy !== 'council' || recommendedBy === null) return [];
  const [decided, recommended] = [meeting.heldOn, recommendedBy.heldOn];
  return when(decided !== null && recommended !== null && decided < recommended, 'The council met before the plan was recommended to it.');
};

/** With four eyes, somebody else must have asked for what is published, as it stands now, since the last decision on it. */
const askedBySomebodyElse: Condition = ({ fourEyes, steps, contentSha256 }, { actorId }) => {
  if (!fourEyes) return [];
  const asked = steps.findLast(({ move }) => ANSWERED_BY_ASKING_AGAIN.includes(move));
  if (asked?.move !== 'ask-to-publish') return ['Nobody has asked for it to be published yet.'];
  return [
    ...when(asked.actorId === actorId, 'You asked for it to be published, so somebody else has to do it.'),
    ...when(
      asked.contentSha256 === null || (contentSha256 !== null && asked.contentSha256 !== contentSha256),
      'What would be published has changed since it was asked for: ask again, so that two people have seen it as it is.',
    ),
  ];
};

/** After each of these, what was asked for before no longer counts. */
const ANSWERED_BY_ASKING_AGAIN: readonly AdoptionTransition[] = [
  'ask-to-publish',
  'adopt',
  'refer-back',
  'open-amendment',
  'close-amendment',
  'publish',
];

const agreed = decidedBy('agreed', 'The outcome of the meeting is not recorded as agreed.');
const noOpenAmendment: Condition = ({ amendment }) => when(amendment !== null, 'An amendment is open: close it first.');

const CONDITIONS: Readonly<Record<AdoptionTransition, Condition>> = {
  'open-consultation': ({ consultations, today }) =>
    when(
      !consultations.some(
        ({ startsOn, endsOn, audiences }) =>
          startsOn !== null && endsOn !== null && startsOn <= today && endsOn >= today && audiences !== '',
      ),
      'Add a consultation that runs today and says who is asked.',
    ),
  'close-consultation': ({ consultations, today }) =>
    consultations.flatMap(({ title, endsOn }) =>
      endsOn === null || endsOn < today ? [] : [`The consultation “${title}” runs until ${endsOn}.`],
    ),
  recommend: (facts, request) => [...fitToDecide(facts, request), ...agreed(facts, request)],
  adopt: (facts, request) => [
    ...(facts.finalDecisionBy === 'council' && facts.state === 'recommended' ? [] : fitToDecide(facts, request)),
    ...(facts.wasPublic && request.meeting === null ? [] : agreed(facts, request)),
    ...byDecidingBody(facts, request),
    ...noOpenAmendment(facts, request),
  ],
  'refer-back': (facts, request) => [
    ...when(request.reason === '', 'Say why it goes back to draft.'),
    ...(request.meeting === null
      ? []
      : decidedBy('referred-back', 'The outcome of the meeting is not recorded as referred back.')(facts, request)),
  ],
  'ask-to-publish': (facts, request) => [...facts.faults, ...noOpenAmendment(facts, request)],
  publish: (facts, request) => [...facts.faults, ...askedBySomebodyElse(facts, request)],
  'open-amendment': ({ amendment }, { reason }) => [
    ...when(amendment !== null, 'An amendment is open already.'),
    ...when(reason === '', 'Say what is to be amended, and why.'),
  ],
  'close-amendment': ({ amendment, faults, state }) => [
    ...when(amendment === null, 'No amendment is open.'),
    ...(state === 'published' || state === 'superseded' ? [] : faults),
  ],
};

/** The aspects of the implications table, as words in a sentence. */
export const IMPLICATION_WORDS: Readonly<Record<ImplicationAspect, string>> = {
  'corporate-priorities': 'corporate priorities',
  risk: 'risk management',
  financial: 'money',
  staffing: 'staffing',
  legal: 'the law',
  equality: 'equality',
  environment: 'the environment',
  'community-safety': 'community safety',
  'human-rights': 'human rights',
  procurement: 'procurement',
  assets: 'assets',
};
