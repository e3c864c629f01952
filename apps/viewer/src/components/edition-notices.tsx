import type { Snapshot } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { href, hrefAcross, type View } from '../view.ts';

/** What is known of an edition's adoption from its steps and meetings. */
type Adoption =
  | { readonly state: 'adopted' }
  | { readonly state: 'recommended' | 'put'; readonly body: string; readonly on: string }
  | { readonly state: 'not-recorded' };

/**
 * Adopted where a step says so, or where a meeting agreed and none is awaited; recommended where the last step is that; put to
 * a meeting whose outcome is awaited; else not recorded.
 */
function adoptionOf({ adoption, meetings }: Pick<Snapshot, 'adoption' | 'meetings'>): Adoption {
  if (adoption.some(({ move }) => move === 'adopt')) return { state: 'adopted' };
  const step = adoption.findLast(({ move }) => move === 'recommend');
  if (step !== undefined && step.body !== null) return { state: 'recommended', body: step.body, on: step.on };
  const awaited = meetings.filter(({ outcome }) => outcome === 'awaited').toSorted((one, other) => one.heldOn.localeCompare(other.heldOn));
  const last = awaited.at(-1);
  if (last !== undefined) return { state: 'put', body: last.body, on: last.heldOn };
  return meetings.some(({ outcome }) => outcome === 'agreed') ? { state: 'adopted' } : { state: 'not-recorded' };
}

/** Whether this is the current edition, and today is one of its days. */
export const isUnderWay = ({ today, isCurrent, snapshot: { edition } }: View): boolean =>
  isCurrent && today !== null && edition.startsOn <= today && today <= edition.endsOn;

/** What a reader must know of an edition before its content: that another is current, that its time is over, that no adoption is recorded. */
export function EditionNotices({ view }: { readonly view: View }): ReactElement | null {
  const { words, snapshot, editions, today, isCurrent } = view;
  const { edition } = snapshot;
  const isOver = today !== null && edition.endsOn < today;
  const adoption = adoptionOf(snapshot);
  if (isCurrent && !isOver && adoption.state === 'adopted') return null;
  const current = editions[0]?.snapshot.edition.label ?? '';
  return (
    <aside className="archive-notice" aria-label={words.editionNotices}>
      <div className="width">
        {isCurrent ? null : (
          <p>
            {words.archived(edition.label)} <a href={hrefAcross(view, '/')}>{words.toCurrent(current)}</a>
          </p>
        )}
        {isOver ? (
          <p>
            {words.editionOver(words.date(edition.startsOn), words.date(edition.endsOn))} {isCurrent ? words.noNewerEdition : ''}
          </p>
        ) : null}
        {adoption.state === 'adopted' ? null : (
          <p>
            {adoptionInWords(view, adoption)} <a href={href(view, '/decisions')}>{words.decisions}</a>
          </p>
        )}
      </div>
    </aside>
  );
}

function adoptionInWords({ words }: View, adoption: Exclude<Adoption, { readonly state: 'adopted' }>): string {
  switch (adoption.state) {
    case 'recommended':
      return words.adoptionRecommended(adoption.body, words.date(adoption.on));
    case 'put':
      return words.adoptionPutTo(adoption.body, words.date(adoption.on));
    case 'not-recorded':
      return words.adoptionNotRecorded;
  }
}
