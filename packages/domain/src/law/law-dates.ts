import type { EditionContent } from '../plan/edition-content.ts';
import { dayKnown, type IsoDate } from '../shared/calendar.ts';
import { addDays } from '../shared/days.ts';
import { areaLawOn } from './area-law.ts';
import { answerDueOn, lastScrutiny, scrutinyDueBy, yearEndOf, yearStartOf } from './clocks.ts';
import type { EvidenceRule, Provision } from './provision.ts';
import { provisionsFor } from './provisions.ts';

/** The last day for something that the law asks in an edition's time. */
export interface LawDate {
  readonly on: IsoDate;
  readonly what: 'assessment' | 'revision' | 'agreement' | 'scrutiny' | 'scrutiny-answer';
  /** What an answer is due to; null for what is due of the edition as a whole. */
  readonly of: { readonly id: string; readonly text: string } | null;
  readonly provision: Provision;
}

/**
 * The days by which the law asks for something, as far as the plan holds the dates that they are counted from, oldest first: the
 * assessment of the year, the plan for the next, the agreement of the county, the next meeting of the scrutiny committee, and the answer to
 * each of its recommendations that has none yet.
 */
export function lawDates(content: EditionContent): readonly LawDate[] {
  const { edition, items } = content;
  const asked = provisionsFor(content);
  const by = (what: LawDate['what'], on: IsoDate | null, isIt: (one: Provision) => boolean): readonly LawDate[] => {
    const provision = asked.findLast(isIt);
    return on === null || provision === undefined ? [] : [{ on, what, provision, of: null }];
  };
  const rule = (evidence: EvidenceRule) => (one: Provision) => one.evidence === evidence;
  const [first, ...later] = yearEndsOf(edition);
  // Of the first year the day on which the edition begins counts, as for the other rows of the county.
  const isTwoTierOn = (yearEnd: IsoDate): boolean => areaLawOn(content, yearEnd === first ? edition.startsOn : yearEnd) === 'two-tier';
  const metOn = dayKnown(lastScrutiny(items.meeting, edition)?.heldOn ?? null);
  const answers = items['scrutiny-recommendation'].flatMap(({ id, text, madeOn, answeredOn, answer }): LawDate[] =>
    madeOn === null || answeredOn !== null || answer !== 'not-answered'
      ? []
      : by('scrutiny-answer', answerDueOn(madeOn), rule('scrutiny-answered')).map((date) => ({ ...date, of: { id, text } })),
  );
  return [
    ...answers,
    ...by('scrutiny', metOn === null ? null : scrutinyDueBy(metOn), rule('scrutiny-met')),
    ...[first, ...later].flatMap((yearEnd) => [
      ...by('assessment', yearEnd, rule('assessment')),
      ...by('revision', yearEnd, rule('revised-in-time')),
      ...by('agreement', isTwoTierOn(yearEnd) ? yearEnd : null, ({ number, law }) => law.key === 'uksi-2007-1830' && number === '8, 9(1)'),
    ]),
  ].toSorted((one, other) => one.on.localeCompare(other.on));
}

/** The last day of each year that an edition is the plan for: of the first one, and of those after it that end within its time. */
function yearEndsOf(edition: EditionContent['edition']): readonly [IsoDate, ...IsoDate[]] {
  const first = yearEndOf(yearStartOf(edition));
  const ends: [IsoDate, ...IsoDate[]] = [first];
  for (let next = yearEndOf(addDays(first, 1)); next <= edition.endsOn; next = yearEndOf(addDays(next, 1))) ends.push(next);
  return ends;
}
