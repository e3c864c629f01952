import { planElementsOf } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { useEdition } from '../../../edition-store/edition-data.tsx';
import { lineageWords } from '../../../words/lineage-words.ts';
import { shortDate } from '../../../ui/dates-in-words.ts';
import { choices as choiceWords } from '../../../words/choices.ts';
import { OwnText } from '../../../edition-store/own-text.tsx';

/**
 * Every decision on a line: what became of what, why, and where it was recommended and decided. On a phone, where there is nothing to
 * open beside it (`onOpen` is null), the whole of each decision is read.
 */
export function DecisionsInWords({ onOpen }: { readonly onOpen: ((planElementId: string) => void) | null }): ReactElement | null {
  const { content, previous } = useEdition();
  const { lineage, meeting: meetings } = content.items;
  if (lineage.length === 0) return null;
  const planElements = [...(previous?.planElements ?? []), ...planElementsOf(content.items)];
  const titles = (ids: readonly string[]): string =>
    ids.map((id) => planElements.find((planElement) => planElement.id === id)?.title ?? '').join(', ');
  const at = (id: string | null): string => {
    const meeting = meetings.find((one) => one.id === id);
    return meeting === undefined
      ? ''
      : `${meeting.body}, ${meeting.heldOn === null ? lineageWords.decisionsInWords.dayNotRecorded : shortDate(meeting.heldOn)}`;
  };
  return (
    <section>
      <h2>{lineageWords.decisionsInWords.theDecisionsInWords}</h2>
      <div className="decision-lines" role="table" aria-label={lineageWords.decisionsInWords.theDecisionsInWords}>
        <div role="row" className="decision-line-head">
          <span role="columnheader">{lineageWords.decisionsInWords.became}</span>
          <span role="columnheader">{lineageWords.decisionsInWords.ofWhat}</span>
          <span role="columnheader">{lineageWords.decisionsInWords.why}</span>
          <span role="columnheader">{lineageWords.decisionsInWords.recommendedAndDecided}</span>
        </div>
        {lineage.map((decision) => {
          const { id, kind, fromIds, toIds, reason, recommendedId, meetingId } = decision;
          const [recommended, decided] = [at(recommendedId), at(meetingId)];
          const first = fromIds[0] ?? toIds[0];
          return (
            <div key={id} role="row">
              <span role="cell">
                {first === undefined || onOpen === null ? (
                  <b>{choiceWords.lineageKinds[kind]}</b>
                ) : (
                  <button type="button" className="link-button" onClick={() => onOpen(first)}>
                    {choiceWords.lineageKinds[kind]}
                    <span className="visually-hidden">
                      : <OwnText>{titles([...fromIds, ...toIds])}</OwnText>
                    </span>
                  </button>
                )}
              </span>
              <span role="cell">
                <OwnText>{[titles(fromIds), titles(toIds)].filter((part) => part !== '').join(' → ')}</OwnText>
              </span>
              <span role="cell" title={reason}>
                {reason === '' ? <b className="trouble">{lineageWords.decisionsInWords.sayWhy}</b> : <OwnText>{reason}</OwnText>}
              </span>
              <span role="cell" className="quiet">
                {[
                  recommended === '' ? '' : lineageWords.decisionsInWords.recommended(recommended),
                  decided === '' ? '' : lineageWords.decisionsInWords.decided(decided),
                ]
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
