import { coversSeveralYears, editionTimeline, type TimelinePoint } from '@saferplan/domain/publication';
import { capital } from '@saferplan/messages';
import type { ReactElement } from 'react';
import type { View } from '../view.ts';

/** The way of the edition from its first meeting to its last day; what no record is held of is dashed, and says so. */
export function Timeline({ view }: { readonly view: View }): ReactElement {
  const points = editionTimeline(view.snapshot);
  return (
    <ol className="timeline">
      {points.map((point) => (
        <li key={`${point.kind} ${point.on ?? ''} ${pointInWords(view, point)}`} className={point.on === null ? 'unknown' : undefined}>
          <b>{dayInWords(view, point)}</b>
          {pointInWords(view, point)}
        </li>
      ))}
    </ol>
  );
}

function dayInWords({ words }: View, { kind, on }: TimelinePoint): string {
  if (on !== null) return words.date(on);
  return kind === 'meeting' || kind === 'step' ? words.dayNotRecorded : words.onHome.adoption;
}

function pointInWords({ words, snapshot }: View, point: TimelinePoint): string {
  const { onHome } = words;
  switch (point.kind) {
    case 'begins':
    case 'ends':
      return onHome[point.kind](!coversSeveralYears(snapshot.edition));
    case 'no-adoption':
      return onHome.noAdoptionHeld;
    case 'adopted-unrecorded':
      return onHome.adoptedUnrecorded;
    case 'step':
      return `${capital(words.step[point.step.move])}${point.step.body === null ? '' : `: ${point.step.body}`}`;
    case 'meeting': {
      const { item, body, decision, outcome, votes } = point.meeting;
      if (outcome === 'awaited') return `${item}. ${onHome.wasAsked(body)}`;
      return `${body}: ${decision === '' ? item : decision}${votes === null ? '' : ` ${words.votes(votes)}.`}`;
    }
  }
}
