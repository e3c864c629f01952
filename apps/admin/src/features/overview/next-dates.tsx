import { lawDates } from '@saferplan/domain/law';
import { yearCalendar } from '@saferplan/domain/monitoring';
import { daysBetween, partKnown } from '@saferplan/domain/shared';
import { lawDateInWords, CALENDAR_WORDS } from '@saferplan/messages';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { today } from '../../ui/today.ts';
import { overviewWords } from '../../words/overview-words.ts';
import { language } from '../../words/spoken.ts';
import { inWords } from '../../ui/dates-in-words.ts';

const SHOWN = 5;
const DAYS_OF_MONTH = 30.4;

/** The next days on which something is due, held, or asked for by law. */
export function NextDates(): ReactElement {
  const { content } = useEdition();
  const { label } = content.edition;
  const now = today();
  const ahead = [
    ...yearCalendar(content, now).map((date) =>
      date.kind === 'consultation' ? { ...date, title: CALENDAR_WORDS[language].lastDay(date.title, null) } : date,
    ),
    ...lawDates(content).map((date) => ({ ...lawDateInWords(date, language), when: date.on })),
  ]
    .filter(({ on }) => on >= now)
    .toSorted((one, other) => one.on.localeCompare(other.on));
  return (
    <section className="box">
      <header className="box-head">
        <h2>{overviewWords.nextDates.nextDates}</h2>
        <span className="box-more">
          <Link to="/editions/$label/progress/calendar" params={{ label }}>
            {overviewWords.nextDates.calendar}
          </Link>
        </span>
      </header>
      {ahead.length === 0 ? (
        <p className="box-text quiet">{overviewWords.nextDates.noDateOfLiesAhead(label)}</p>
      ) : (
        <ul className="lines">
          {ahead.slice(0, SHOWN).map(({ on, when, id, title }) => (
            <li key={`${on} ${id}`} className="line">
              <time className="line-date" dateTime={when}>
                {inWords(when)}
              </time>
              <span className="line-text">{title}</span>
              <span className="quiet">{partKnown(when) === null ? untilInWords(daysBetween(now, on)) : ''}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** How far off a day is, as people say it. */
function untilInWords(days: number): string {
  if (days === 0) return overviewWords.nextDates.today;
  if (days === 1) return overviewWords.nextDates.tomorrow;
  return days < 2 * DAYS_OF_MONTH ? overviewWords.nextDates.days(days) : overviewWords.nextDates.months(Math.round(days / DAYS_OF_MONTH));
}
