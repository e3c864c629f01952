import { Button } from '@mantine/core';
import { lawDates } from '@saferplan/domain/law';
import { type YearDate, yearCalendar } from '@saferplan/domain/monitoring';
import { lawDateInWords, CALENDAR_WORDS } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { client, messageWithLang } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { today } from '../../ui/today.ts';
import { Empty } from '../../ui/screen-states.tsx';
import { ProgressTabs } from './progress-tabs.tsx';
import { monitoringWords } from '../../words/monitoring-words.ts';
import { language } from '../../words/spoken.ts';
import { inWords } from '../../ui/dates-in-words.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

const KINDS = {
  action: monitoringWords.calendarScreen.due,
  meeting: monitoringWords.calendarScreen.meeting,
  consultation: monitoringWords.calendarScreen.consultation,
  law: monitoringWords.calendarScreen.byLaw,
} as const;

/** A day of the plan, or one by which the law asks for something. */
type CalendarDate = Omit<YearDate, 'kind'> & { readonly kind: keyof typeof KINDS };

/** What is due and held when, month by month; also as a file for Outlook and other calendars. */
export function CalendarScreen(): ReactElement {
  const { content } = useEdition();
  const announce = useAnnounce();
  const now = today();
  const dates: readonly CalendarDate[] = [
    ...yearCalendar(content, now).map((date) =>
      date.kind === 'consultation' ? { ...date, title: CALENDAR_WORDS[language].lastDay(date.title, null) } : date,
    ),
    ...lawDates(content).map((date) => ({ kind: 'law' as const, when: date.on, ...lawDateInWords(date, language) })),
  ].toSorted((one, other) => one.on.localeCompare(other.on));
  const months = Map.groupBy(dates, ({ on }) => on.slice(0, 7));
  const download = async (): Promise<void> => {
    try {
      const calendar = await client.monitoring.calendar.query({ editionId: content.edition.id, language });
      saveFile(`plan-${content.edition.label}.ics`, 'text/calendar', calendar);
    } catch (error) {
      announce(messageWithLang(error));
    }
  };
  return (
    <>
      <h1>{monitoringWords.calendarScreen.calendarOf(content.edition.label)}</h1>
      <ProgressTabs />
      <p>
        <Button variant="default" onClick={() => void download()}>
          {monitoringWords.calendarScreen.downloadAsACalendarIcs}
        </Button>
      </p>
      {months.size === 0 ? <Empty>{monitoringWords.calendarScreen.noDateIsSetYet}</Empty> : null}
      {[...months].map(([month, own]) => (
        <section key={month}>
          <h2>{inWords(month)}</h2>
          <ul className="plain calendar">
            {own.map((date) => (
              <CalendarLine key={`${date.id} ${date.on}`} date={date} isPast={date.on < now} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function CalendarLine({ date, isPast }: { readonly date: CalendarDate; readonly isPast: boolean }): ReactElement {
  return (
    <li data-past={isPast ? true : undefined}>
      <time dateTime={date.when}>{inWords(date.when)}</time>
      <span>
        <strong>{KINDS[date.kind]}:</strong> <OwnText>{date.title}</OwnText>
        {date.detail === '' ? null : <span className="quiet"> {date.detail}</span>}
      </span>
    </li>
  );
}
