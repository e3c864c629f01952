import { coversSeveralYears, type Item } from '@saferplan/domain/plan';
import { dayKnown } from '@saferplan/domain/shared';
import { IconCheck } from '@tabler/icons-react';
import type { CSSProperties, ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { PHASES, phasesOf, standingOf } from '../../places/phases.ts';
import { today } from '../../ui/today.ts';
import { words } from '../../words/spoken.ts';
import { ribbonOf } from './year-ribbon.ts';
import { overviewWords } from '../../words/overview-words.ts';
import { inWords } from '../../ui/dates-in-words.ts';
import { choices as choiceWords } from '../../words/choices.ts';

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** The year of the edition as a line: what prepares it, its months, the meetings that decided, and today. */
export function YearRibbon({ publishedOn }: { readonly publishedOn: string | null }): ReactElement {
  const { content } = useEdition();
  const { edition, items } = content;
  const now = today();
  const states = phasesOf(standingOf(content));
  const ribbon = ribbonOf(edition, now, [
    ...items.meeting.flatMap((meeting) =>
      [dayKnown(meeting.heldOn)].flatMap((on) => (on === null ? [] : [{ on, title: decisionOf(meeting), detail: inWords(on) }])),
    ),
    ...(publishedOn === null ? [] : [{ on: publishedOn, title: words.states.published, detail: inWords(publishedOn) }]),
  ]);
  const before = PHASES.filter((phase) => phase === 'assess' || phase === 'plan' || phase === 'decide');
  const run = Math.max(0, (ribbon.today - ribbon.yearFrom) / (1 - ribbon.yearFrom));
  const inYear = now >= edition.startsOn && now <= edition.endsOn;
  return (
    <section className="box ribbon">
      <header className="box-head">
        <h2>{overviewWords.ribbon.theYearsOfThisEdition(coversSeveralYears(edition))}</h2>
        <span className="box-more quiet">{overviewWords.ribbon.to(inWords(edition.startsOn), inWords(edition.endsOn))}</span>
      </header>
      <p className="ribbon-words">
        {before.map((phase) => `${words.phases[phase]}: ${words.phaseStates[states[phase]]}`).join('. ')}. {words.phases.deliver}:{' '}
        {words.phaseStates[states.deliver]}.
      </p>
      <div className="ribbon-line" aria-hidden="true">
        {before.map((phase, index) => (
          <span
            key={phase}
            className="ribbon-part"
            data-state={states[phase]}
            style={{ left: percent((index * ribbon.yearFrom) / before.length), width: percent(ribbon.yearFrom / before.length) }}
          >
            <span>
              {states[phase] === 'past' ? <IconCheck size={14} stroke={3} /> : null} {words.phases[phase]}
            </span>
          </span>
        ))}
        <span
          className="ribbon-part"
          data-state={states.deliver}
          // The custom property is not among the names that React types.
          style={{ left: percent(ribbon.yearFrom), width: percent(1 - ribbon.yearFrom), '--run': percent(run) } as CSSProperties}
        >
          <span>{words.phases.deliver}</span>
        </span>
        {ribbon.marks.map(({ at, title, detail }) => (
          <span key={`${title} ${detail}`} className="ribbon-mark" style={{ left: percent(at) }}>
            <b>{title}</b>
            {detail}
          </span>
        ))}
        {ribbon.months.map(({ at, name }) => (
          <span key={name} className="ribbon-month" style={{ left: percent(at) }}>
            {name}
          </span>
        ))}
        <span className="ribbon-today" data-end={inYear ? undefined : true} style={{ left: percent(ribbon.today) }}>
          <b>{inYear ? inWords(now).replace(/ \d{4}$/, '') : inWords(now)}</b>
        </span>
      </div>
    </section>
  );
}

const decisionOf = ({ outcome, votes }: Item<'meeting'>): string =>
  votes === null ? choiceWords.outcomes[outcome] : overviewWords.ribbon.to2(choiceWords.outcomes[outcome], votes.for, votes.against);
