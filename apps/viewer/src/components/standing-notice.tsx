import { adoptionOf, coversSeveralYears, type RecordedAdoption, type Snapshot } from '@saferplan/domain/publication';
import type { IsoDate } from '@saferplan/domain/shared';
import type { ReactElement } from 'react';
import { href, hrefAcross, type View } from '../view.ts';

/** Whether this is the current edition, and today is one of its days. */
export const isUnderWay = ({ today, isCurrent, snapshot: { edition } }: View): boolean =>
  isCurrent && today !== null && edition.startsOn <= today && today <= edition.endsOn;

/** Whether the years of an edition are still to begin: it was published before its first day. */
export const isToBegin = (edition: Snapshot['edition'] | undefined, today: IsoDate | null): boolean =>
  edition !== undefined && today !== null && today < edition.startsOn;

/**
 * What a reader must know of an edition beside its content, in one line: that another is current, that its years are over or to begin, that no
 * adoption is recorded, or no meeting of it. The link leads to the steps of its decision. Null where there is nothing of it to say.
 */
export function StandingNotice({ view }: { readonly view: View }): ReactElement | null {
  const { words, snapshot, editions, today, isCurrent } = view;
  const { edition } = snapshot;
  const isOver = today !== null && edition.endsOn < today;
  const adoption = adoptionOf(snapshot);
  const newest = editions[0]?.snapshot.edition;
  const isNextToBegin = isToBegin(newest, today);
  if (isCurrent && !isOver && !isNextToBegin && adoption.state === 'adopted') return null;
  const stillRuns = editions.find(({ snapshot: { edition: other } }) => today !== null && other.startsOn <= today && today <= other.endsOn)
    ?.snapshot.edition;
  const isRunning = stillRuns?.label === edition.label;
  const said = words.standing;
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
            <b>{isRunning && isNextToBegin ? said.runs(words.date(edition.endsOn)) : said.olderEdition(edition.label)}</b>{' '}
          </>
        )}
        {isCurrent && isNextToBegin ? (
          <>
            <b>{said.begins(words.date(edition.startsOn))}</b>{' '}
          </>
        ) : null}
        {stillRuns === undefined || isRunning || stillRuns.label === newest?.label ? null : (
          <>
            <a href={hrefAcross(view, `/editions/${stillRuns.label}/`)}>{said.stillRuns(stillRuns.label, words.date(stillRuns.endsOn))}</a>
            .{' '}
          </>
        )}
        {isCurrent || newest === undefined ? null : (
          <>
            <a href={hrefAcross(view, '/')}>
              {isNextToBegin ? said.toNext(newest.label, words.date(newest.startsOn)) : words.toCurrent(newest.label)}
            </a>
            .{' '}
          </>
        )}
        <Adoption view={view} adoption={adoption} isNamed={!isOver && isCurrent} />
      </p>
    </aside>
  );
}

/** What is recorded of its adoption, where that is not a meeting that adopted it; `isNamed` has the step that was taken first. */
function Adoption(props: { readonly view: View; readonly adoption: RecordedAdoption; readonly isNamed: boolean }): ReactElement | null {
  const { view, adoption, isNamed } = props;
  const { standing: said, dated } = view.words;
  const decision = href(view, '/#standing');
  switch (adoption.state) {
    case 'adopted':
      return null;
    case 'not-recorded':
    case 'adopted-unrecorded':
      return (
        <b>
          <a href={decision}>{adoption.state === 'not-recorded' ? said.noAdoptionAlone : said.adoptedUnrecorded}</a>.
        </b>
      );
    case 'agreed':
      return (
        <>
          {said.agreed(adoption.body, adoption.item, adoption.on === null ? null : dated.at(adoption.on))}{' '}
          <a href={decision}>{said.noAdoption}</a>.
        </>
      );
    case 'recommended':
    case 'put':
      return (
        <>
          {isNamed ? <b>{said.step[adoption.state]} </b> : null}
          {adoption.on === null ? null : said.stepTaken[adoption.state](dated.at(adoption.on))} <a href={decision}>{said.noAdoption}</a>.
        </>
      );
  }
}
