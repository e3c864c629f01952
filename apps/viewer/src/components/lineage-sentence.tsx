import {
  isRecommendation,
  type PublishedPlanElement,
  type SnapshotLineage,
  type SnapshotMeeting,
  whenHeld,
} from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';
import { splitTitle } from './split-title.ts';

/** 'Community Resilience was split into Organised Crime Groups and Gangs …' */
export function lineageSentence(view: View, decision: SnapshotLineage): string {
  const { words } = view;
  const names = (planElements: readonly PublishedPlanElement[]): string =>
    words.list(planElements.map((planElement) => splitTitle(planElement.title).name));
  const whole = (planElements: readonly PublishedPlanElement[]): string => words.list(planElements.map((planElement) => planElement.title));
  const [from, to] = [decision.kind === 'merged' ? whole(decision.from) : names(decision.from), names(decision.to)];
  // Where only what stands in brackets was renamed, the short names would be the same.
  return decision.kind === 'renamed' && from === to
    ? words.became(decision.kind, whole(decision.from), whole(decision.to), false)
    : words.became(decision.kind, from, to, isRecommendation(decision));
}

/** The day of a meeting, or as much of it as is recorded. */
export const dayHeld = (meeting: SnapshotMeeting, words: View['words']): string => {
  const when = whenHeld(meeting);
  return when === null ? words.dayNotRecorded : words.date(when);
};

/** Who recommended it, who decided it, and their votes; that the decision is not recorded, where it is not. */
export function DecidedBy({ view, decision }: { readonly view: View; readonly decision: SnapshotLineage }): ReactElement | null {
  const { words } = view;
  const { recommended, meeting } = decision;
  if (recommended === null && meeting === null) return null;
  const votesOf = ({ votes }: SnapshotMeeting): string => (votes === null ? '' : ` (${words.votes(votes)})`);
  return (
    <p className="quiet small">
      {recommended === null ? null : `${words.recommendedBy(recommended.body, dayHeld(recommended, words))}${votesOf(recommended)}. `}
      {meeting === null ? words.decisionNotRecorded : `${words.decided(meeting.body, dayHeld(meeting, words))}${votesOf(meeting)}`}
    </p>
  );
}
