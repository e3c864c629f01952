import { shortDate } from '@saferplan/domain/dates';
import { planElementsOf } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { words } from '../../words/en.ts';
import { useEdition } from '../edition-data.tsx';

/** Every decision on a line: what became of what, why, and where it was recommended and decided. */
export function DecisionsInWords({ onOpen }: { readonly onOpen: (planElementId: string) => void }): ReactElement | null {
  const { content, previous } = useEdition();
  const { lineage, meeting: meetings } = content.items;
  if (lineage.length === 0) return null;
  const planElements = [...(previous?.planElements ?? []), ...planElementsOf(content.items)];
  const titles = (ids: readonly string[]): string =>
    ids.map((id) => planElements.find((planElement) => planElement.id === id)?.title ?? '').join(', ');
  const at = (id: string | null): string => {
    const meeting = meetings.find((one) => one.id === id);
    return meeting === undefined ? '' : `${meeting.body}, ${meeting.heldOn === null ? 'day not recorded' : shortDate(meeting.heldOn)}`;
  };
  return (
    <section>
      <h2>The decisions in words</h2>
      <div className="decision-lines" role="table" aria-label="The decisions in words">
        <div role="row" className="decision-line-head">
          <span role="columnheader">Became</span>
          <span role="columnheader">Of what</span>
          <span role="columnheader">Why</span>
          <span role="columnheader">Recommended and decided</span>
        </div>
        {lineage.map((decision) => {
          const { id, kind, fromIds, toIds, reason, recommendedId, meetingId } = decision;
          const [recommended, decided] = [at(recommendedId), at(meetingId)];
          const first = fromIds[0] ?? toIds[0];
          return (
            <div key={id} role="row">
              <span role="cell">
                <button type="button" className="link-button" onClick={() => (first === undefined ? undefined : onOpen(first))}>
                  {words.lineageKinds[kind]}
                  <span className="visually-hidden">: {titles([...fromIds, ...toIds])}</span>
                </button>
              </span>
              <span role="cell">{[titles(fromIds), titles(toIds)].filter((part) => part !== '').join(' → ')}</span>
              <span role="cell" title={reason}>
                {reason === '' ? <b className="trouble">Say why</b> : reason}
              </span>
              <span role="cell" className="quiet">
                {[recommended === '' ? '' : `Recommended: ${recommended}`, decided === '' ? '' : `Decided: ${decided}`]
                  .filter((part) => part !== '')
                  .join('. ')}
              </span>
            </div>
          );
        })}
      </div>
    </section>
  );
}
