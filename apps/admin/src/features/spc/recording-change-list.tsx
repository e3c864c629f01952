import { Button } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import type { CrossedChange } from '@saferplan/domain/spc';
import { PERIODS, recordingChangeInWords, sourceOfRecordingChange } from '@saferplan/messages';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { useWasLeft } from '../../edition-store/use-half-typed.tsx';
import { formOfMark, MarkForm } from './point-panel.tsx';
import { formOfRefusal, RefusalForm } from './suggestion-list.tsx';
import { spcWords } from '../../words/spc-words.ts';
import { language } from '../../words/spoken.ts';

/** National changes of recording that the series crosses; a person begins new limits with one as the reason, or refuses to. */
export function RecordingChangeList(props: {
  readonly series: Item<'series'>;
  readonly crossed: readonly CrossedChange[];
}): ReactElement | null {
  const { series, crossed } = props;
  if (crossed.length === 0) return null;
  return (
    <section>
      <h2>{spcWords.recordingChangeList.recordingChangedInTheseYears}</h2>
      <p className="quiet">{spcWords.recordingChangeList.figuresMayStepWhenRecording}</p>
      <ul className="items">
        {crossed.map((one) => (
          <Crossed key={one.change.name} series={series} crossed={one} />
        ))}
      </ul>
    </section>
  );
}

function Crossed({ series, crossed }: { readonly series: Item<'series'>; readonly crossed: CrossedChange }): ReactElement {
  const { change, at } = crossed;
  const { locked } = useEdition();
  const wasRefusing = useWasLeft(formOfRefusal(series, at)).wasLeft;
  const wasAccepting = useWasLeft(formOfMark('phase', series.id, at)).wasLeft;
  const [answer, setAnswer] = useState<'accept' | 'refuse' | null>(wasRefusing ? 'refuse' : wasAccepting ? 'accept' : null);
  const { reason, effect } = recordingChangeInWords(change, language);
  const when = PERIODS[language][series.interval].name(at);
  const done = (): void => setAnswer(null);
  return (
    <li className="suggestion">
      <p>{reason}.</p>
      <p className="quiet">
        {change.isSourceRead
          ? spcWords.recordingChangeList.source(effect, sourceOfRecordingChange(change))
          : spcWords.recordingChangeList.sourceAsQuoted(effect, sourceOfRecordingChange(change))}
      </p>
      {locked ? null : (
        <div className="buttons">
          <Button
            size="compact-md"
            variant="light"
            aria-expanded={answer === 'accept'}
            aria-label={spcWords.recordingChangeList.beginNewLimitsFrom(when, reason)}
            onClick={() => setAnswer(answer === 'accept' ? null : 'accept')}
          >
            {spcWords.recordingChangeList.beginNewLimitsFrom2(when)}
          </Button>
          <Button
            size="compact-md"
            variant="light"
            aria-expanded={answer === 'refuse'}
            aria-label={spcWords.recordingChangeList.theLimitsStayAsThey(when)}
            onClick={() => setAnswer(answer === 'refuse' ? null : 'refuse')}
          >
            {spcWords.recordingChangeList.theLimitsStay}
          </Button>
        </div>
      )}
      {answer === 'accept' ? (
        <MarkForm markKind="phase" series={series} at={at} begin={reason} beginCause="recording-practice" onDone={done} />
      ) : null}
      {answer === 'refuse' ? <RefusalForm series={series} at={at} onDone={done} /> : null}
    </li>
  );
}
