import './progress.css';
import { Button } from '@mantine/core';
import { type ProgressReport } from '@saferplan/domain/monitoring';
import { dayKnown } from '@saferplan/domain/shared';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { trpc } from '../../server/trpc.ts';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { today } from '../../ui/today.ts';
import { Await, Empty } from '../../ui/screen-states.tsx';
import { ProgressTabs } from './progress-tabs.tsx';
import { reasonInWords } from './reasons-in-words.ts';
import { RAG_ORDER } from './rag-names.ts';
import { RagWords } from './progress-words.tsx';
import { monitoringWords } from '../../words/monitoring-words.ts';
import { inWords } from '../../ui/dates-in-words.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

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
  const paper = (file: string, query = ''): string => `/drafts/${encodeURIComponent(edition.id)}/${file}${query}`;
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{monitoringWords.reportScreen.progressReport}</h1>
          <p>{monitoringWords.reportScreen.planFromTo(content.partnership.name, edition.label, inWords(since), inWords(until))}</p>
        </div>
        <div className="page-actions no-print">
          <Button variant="default" onClick={() => print()}>
            {monitoringWords.reportScreen.print}
          </Button>
          {FORMATS.map(({ extension, name }) => (
            <Button key={extension} variant="default" component="a" href={paper(`progress.${extension}`, `?since=${since}&until=${until}`)}>
              {name}
            </Button>
          ))}
          <Button variant="default" component="a" href={paper('slides/scorecard.png')}>
            {monitoringWords.reportScreen.slide}
          </Button>
        </div>
      </header>
      <div className="no-print">
        <ProgressTabs />
        <div className="form-row">
          <DateField label={monitoringWords.reportScreen.since} kind="day" value={since} onChange={setSince} />
          <DateField label={monitoringWords.reportScreen.until} kind="day" value={until} onChange={setUntil} />
        </div>
      </div>
      <Await query={report}>{(data) => <Report report={data} />}</Await>
    </>
  );
}

/** The words of a report: what was said of each action between two days, and how it and the indicators stand. */
function Report({ report }: { readonly report: ProgressReport }): ReactElement {
  return (
    <article className="report">
      <ul className="counts">
        {RAG_ORDER.filter((rag) => report.counts[rag] > 0).map((rag) => (
          <li key={rag}>
            <RagWords rag={rag} count={report.counts[rag]} />
          </li>
        ))}
      </ul>
      {report.priorities.map(({ id, title, actions, indicators }) => (
        <section key={id}>
          <h2>
            <OwnText>{title}</OwnText>
          </h2>
          {actions.length === 0 ? <Empty>{monitoringWords.reportScreen.noActionIsAgreedYet}</Empty> : null}
          {actions.map((action) => (
            <div key={action.id} className="report-line">
              <RagWords rag={action.rating.rag} />
              <div>
                <h3>
                  <OwnText>{action.text}</OwnText>
                </h3>
                {action.updates.length === 0 ? (
                  <p className="quiet">
                    {reasonInWords(action.rating.reason)} {isSilent(action) ? '' : monitoringWords.reportScreen.nothingNew}
                  </p>
                ) : (
                  <>
                    <p className="quiet">{reasonInWords(action.rating.reason)}</p>
                    <ul className="plain">
                      {action.updates.map(({ on, done, next }) => (
                        <li key={`${on} ${done}`}>
                          {inWords(on)}: <OwnText>{done}</OwnText> {next === '' ? '' : monitoringWords.reportScreen.next(next)}
                        </li>
                      ))}
                    </ul>
                  </>
                )}
              </div>
            </div>
          ))}
          {indicators.length === 0 ? null : (
            <>
              <h3>{monitoringWords.reportScreen.indicators}</h3>
              {indicators.map(({ id: indicatorId, title: measured, rating }) => (
                <div key={indicatorId} className="report-line">
                  {rating.rag === 'not-rated' ? (
                    <span className="quiet">{monitoringWords.reportScreen.notRated}</span>
                  ) : (
                    <RagWords rag={rating.rag} />
                  )}
                  <div>
                    <p>
                      <OwnText>{measured}</OwnText>
                    </p>
                    <p className="quiet">{reasonInWords(rating.reason)}</p>
                  </div>
                </div>
              ))}
            </>
          )}
        </section>
      ))}
    </article>
  );
}

/** Whether the reason of an action's colour says already that nothing was reported. */
const isSilent = ({ rating }: ProgressReport['priorities'][number]['actions'][number]): boolean =>
  rating.reason.code === 'silent' || rating.reason.code === 'not-reported';
