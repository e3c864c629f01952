import type { EditionState } from '@saferplan/domain/adoption';
import type { EditionContent } from '@saferplan/domain/plan';

/** What a year of a plan is made of, in order. */
export const PHASES = ['assess', 'plan', 'decide', 'deliver', 'publish'] as const;
export type Phase = (typeof PHASES)[number];

/** Whether a phase is behind an edition, is what it is at, is still to come, or was passed by: an assessment in which no topic is. */
export type PhaseState = 'past' | 'now' | 'ahead' | 'empty';

type States = Readonly<Record<Phase, PhaseState>>;

const AT_DECISION: States = { assess: 'past', plan: 'past', decide: 'now', deliver: 'ahead', publish: 'ahead' };

const STATES: Readonly<Record<Exclude<EditionState, 'draft'>, States>> = {
  consultation: AT_DECISION,
  recommended: AT_DECISION,
  adopted: { ...AT_DECISION, decide: 'past', publish: 'now' },
  published: { ...AT_DECISION, decide: 'past', deliver: 'now' },
  superseded: { assess: 'past', plan: 'past', decide: 'past', deliver: 'past', publish: 'past' },
};

/** What of an edition its phases depend on. */
interface Standing {
  readonly state: EditionState;
  /** Why it is being amended after it was published; null where it is not. */
  readonly amendment: string | null;
  readonly topics: number;
  /** How many topics have no recommendation yet. */
  readonly undecidedTopics: number;
  readonly priorities: number;
}

/**
 * Where an edition stands in its year. A draft is at its assessment while a topic has no recommendation, and while it has neither
 * topic nor priority; afterwards it is at its plan. An edition with an amendment open is at its plan again, and at publishing it.
 * An assessment without a topic is never one that was done.
 */
export function phasesOf(standing: Standing): States {
  const states = phasesWithAssessment(standing);
  return states.assess === 'past' && standing.topics === 0 ? { ...states, assess: 'empty' } : states;
}

function phasesWithAssessment({ state, amendment, topics, undecidedTopics, priorities }: Standing): States {
  if (state === 'draft') {
    const assesses = undecidedTopics > 0 || topics + priorities === 0;
    return { assess: assesses ? 'now' : 'past', plan: assesses ? 'ahead' : 'now', decide: 'ahead', deliver: 'ahead', publish: 'ahead' };
  }
  const states = STATES[state];
  return amendment === null ? states : { ...states, plan: 'now', publish: 'now' };
}

/** What of an edition's content its phases depend on. */
export const standingOf = ({ edition, items }: Pick<EditionContent, 'edition' | 'items'>): Standing => ({
  state: edition.state,
  amendment: edition.amendment,
  topics: items.topic.length,
  undecidedTopics: items.topic.filter(({ recommendation }) => recommendation === 'not-decided').length,
  priorities: items.priority.length,
});
