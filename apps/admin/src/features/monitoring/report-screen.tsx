import { Button } from '@mantine/core';
import { type ProgressReport } from '@saferplan/domain/monitoring';
import { Rag } from '@saferplan/domain/plan';
import { dayKnown } from '@saferplan/domain/shared';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { trpc } from '../../server/trpc.ts';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { today } from '../../ui/today.ts';
import { Await, Empty } from '../../ui/screen-states.tsx';
import { words } from '../../words/spoken.ts';
import { ProgressTabs } from './progress-tabs.tsx';
import { reasonInWords } from './reasons-in-words.ts';
import { RagTag } from './rag-tag.tsx';
import { monitoringWords } from '../../words/monitoring-words.ts';
import { inWords } from '../../ui/dates-in-words.ts';

const FORMATS = [
  { extension: 'docx', name: 'Word' },
  { extension: 'pdf', name: 'PDF' },
] as const;

/** The report for the partnership's next meeting: what was reported since the last one. It prints as a document of its own. */
export function ReportScreen(): ReactElement {
  const { content } = useEdition();
  const { edition, items } = content;
  const now = today();
  const lastMeeting = items.meeting
    .flatMap(({ heldOn }) => {
      const day = dayKnown(heldOn);
      return day !== null && day < now ? [day] : [];
    })
    .toSorted()
    .at(-1);
  const [since, setSince] = useState(lastMeeting ?? edition.startsOn);
  const [until, setUntil] = useState(now);
  const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
  const report = useQuery({
    ...trpc.monitoring.report.queryOptions({ editionId: edition.id, since, until }),
    enabled: isDate(since) && isDate(until),
  });
  return (
    <>
      <h1>{monitoringWords.reportScreen.progressReport}</h1>
      <div className="no-print">
        <ProgressTabs />
        <div className="score-tools">
          <DateField label={monitoringWords.reportScreen.since} kind="day" value={since} onChange={setSince} />
          <DateField label={monitoringWords.reportScreen.until} kind="day" value={until} onChange={setUntil} />
          <Button variant="default" onClick={() => print()}>
            {monitoringWords.reportScreen.print}
          </Button>
          {FORMATS.map(({ extension, name }) => (
            <Button
              key={extension}
              variant="default"
              component="a"
              href={`/drafts/${encodeURIComponent(edition.id)}/progress.${extension}?since=${since}&until=${until}`}
            >
              {name}
            </Button>
          ))}
        </div>
      </div>
      <Await query={report}>{(data) => <Report report={data} />}</Await>
    </>
  );
}

function Report({ report }: { readonly report: ProgressReport }): ReactElement {
  const { content } = useEdition();
  return (
    <article className="report">
      <p>
        {monitoringWords.reportScreen.planFromTo(
          content.partnership.name,
          content.edition.label,
          inWords(report.since),
          inWords(report.until),
        )}
      </p>
      <ul className="counts">
        {Rag.options
          .filter((rag) => report.counts[rag] > 0)
          .map((rag) => (
            <li key={rag}>
              <strong>{report.counts[rag]}</strong> {words.rags[rag]}
            </li>
          ))}
      </ul>
      {report.priorities.map(({ id, title, actions, indicators }) => (
        <section key={id}>
          <h2>{title}</h2>
          {actions.length === 0 ? <Empty>{monitoringWords.reportScreen.noActionIsAgreedYet}</Empty> : null}
          {actions.map((action) => (
            <div key={action.id} className="report-action">
              <h3>{action.text}</h3>
              <p>
                <RagTag rag={action.rating.rag} /> {reasonInWords(action.rating.reason)}
              </p>
              {action.updates.length === 0 ? (
                <p className="quiet">{monitoringWords.reportScreen.nothingNew}</p>
              ) : (
                <ul>
                  {action.updates.map(({ on, done, next }) => (
                    <li key={`${on} ${done}`}>
                      {inWords(on)}: {done} {next === '' ? '' : monitoringWords.reportScreen.next(next)}
                    </li>
                  ))}
                </ul>
              )}
            </div>
          ))}
          {indicators.length === 0 ? null : (
            <ul>
              {indicators.map(({ id: indicatorId, title: measured, rating }) => (
                <li key={indicatorId}>
                  {measured} <RagTag rag={rating.rag} /> <span className="quiet">{reasonInWords(rating.reason)}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </article>
  );
}
