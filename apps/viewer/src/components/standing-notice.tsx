import { adoptionOf, coversSeveralYears } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { href, hrefAcross, type View } from '../view.ts';

/** Whether this is the current edition, and today is one of its days. */
export const isUnderWay = ({ today, isCurrent, snapshot: { edition } }: View): boolean =>
  isCurrent && today !== null && edition.startsOn <= today && today <= edition.endsOn;

/**
 * What a reader must know of an edition beside its content, in one line: that another is current, that its years are over, that no
 * adoption is recorded, or no meeting of it. The link leads to the steps of its decision. Null where there is nothing of it to say.
 */
export function StandingNotice({ view }: { readonly view: View }): ReactElement | null {
  const { words, snapshot, editions, today, isCurrent } = view;
  const { edition } = snapshot;
  const isOver = today !== null && edition.endsOn < today;
  const adoption = adoptionOf(snapshot);
  if (isCurrent && !isOver && adoption.state === 'adopted') return null;
  const current = editions[0]?.snapshot.edition.label ?? '';
  const said = words.standing;
  const decision = href(view, '/#standing');
  return (
    <aside className="standing" aria-label={words.editionNotices}>
      <p>
        {isOver ? (
          <>
            <b>{isCurrent ? said.yearOver(!coversSeveralYears(edition)) : said.olderEdition(edition.label)}</b>{' '}
            {said.itRan(words.date(edition.startsOn), words.date(edition.endsOn))}{' '}
          </>
        ) : isCurrent ? null : (
          <>
            <b>{said.olderEdition(edition.label)}</b>{' '}
          </>
        )}
        {isCurrent ? null : (
          <>
            <a href={hrefAcross(view, '/')}>{words.toCurrent(current)}</a>.{' '}
          </>
        )}
        {adoption.state === 'adopted' ? null : adoption.state === 'not-recorded' || adoption.state === 'adopted-unrecorded' ? (
          <b>
            <a href={decision}>{adoption.state === 'not-recorded' ? said.noAdoptionAlone : said.adoptedUnrecorded}</a>.
          </b>
        ) : adoption.state === 'agreed' ? (
          <>
            {said.agreed(adoption.body, adoption.item, adoption.on === null ? null : words.dated.at(adoption.on))}{' '}
            <a href={decision}>{said.noAdoption}</a>.
          </>
        ) : (
          <>
            {isOver || !isCurrent ? null : <b>{said.step[adoption.state]} </b>}
            {adoption.on === null ? null : said.stepTaken[adoption.state](words.dated.at(adoption.on))}{' '}
            <a href={decision}>{said.noAdoption}</a>.
          </>
        )}
      </p>
    </aside>
  );
}
