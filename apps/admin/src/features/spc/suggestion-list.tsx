import { Button, TextInput } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import type { SnapshotSeries } from '@saferplan/domain/publication';
import { FEWEST_FOR_LIMITS, type PhaseSuggestion } from '@saferplan/domain/spc';
import { PERIODS, suggestionInWords } from '@saferplan/messages';
import { type ReactElement, useState } from 'react';
import { useHalfTyped, useWasLeft } from '../../edition-store/use-half-typed.tsx';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { words, language } from '../../words/spoken.ts';
import { formOfMark, MarkForm } from './point-panel.tsx';
import { spcWords } from '../../words/spc-words.ts';

/** Where new limits are suggested, with the evidence; a person accepts or refuses each, with a reason. */
export function SuggestionList(props: {
  readonly series: Item<'series'>;
  readonly suggestions: readonly PhaseSuggestion[];
  /** The chart as it is drawn. */
  readonly drawn: SnapshotSeries;
  readonly onShow: (index: number) => void;
}): ReactElement | null {
  const { series, suggestions, drawn, onShow } = props;
  const { points } = drawn;
  if (suggestions.length === 0) return null;
  return (
    <section>
      <h2>{spcWords.suggestionList.suggestedNewLimits}</h2>
      <p className="quiet">{spcWords.suggestionList.nothingIsAppliedUntilSomebody}</p>
      <ul className="items">
        {suggestions.map((suggestion) => (
          <Suggestion
            key={suggestion.index}
            series={series}
            suggestion={suggestion}
            drawn={drawn}
            at={points[suggestion.index]?.period ?? ''}
            values={points.slice(suggestion.index).filter(({ value }) => value !== null).length}
            onShow={() => onShow(suggestion.index)}
          />
        ))}
      </ul>
    </section>
  );
}

function Suggestion(props: {
  readonly series: Item<'series'>;
  readonly suggestion: PhaseSuggestion;
  readonly drawn: SnapshotSeries;
  readonly at: string;
  /** How many values there are from here on. */
  readonly values: number;
  readonly onShow: () => void;
}): ReactElement {
  const { series, suggestion, drawn, at, values, onShow } = props;
  const { evidence } = suggestion;
  const sentence = suggestionInWords(suggestion, at, drawn, language);
  const { wasLeft } = useWasLeft(formOfRefusal(series, at));
  const wasAccepting = useWasLeft(formOfMark('phase', series.id, at)).wasLeft;
  const [answer, setAnswer] = useState<'accept' | 'refuse' | null>(wasLeft ? 'refuse' : wasAccepting ? 'accept' : null);
  const limits =
    evidence.upperLimit === null
      ? ''
      : values < FEWEST_FOR_LIMITS
        ? spcWords.suggestionList.thereAreValuesSinceLimits(values, FEWEST_FOR_LIMITS)
        : spcWords.suggestionList.theLimitsWouldBecomeTo(number(evidence.lowerLimit ?? 0), number(evidence.upperLimit));
  const when = PERIODS[language][series.interval].name(at);
  return (
    <li className="suggestion">
      <p>
        {sentence}
        {limits}
      </p>
      <p className="quiet">
        {spcWords.suggestionList.evidenceTheAveragesDifferBy(
          evidence.standardErrors === null
            ? spcWords.suggestionList.farMoreThanChance
            : spcWords.suggestionList.standardErrors(number(evidence.standardErrors)),
          evidence.runLength,
        )}
      </p>
      <div className="buttons">
        <Button size="compact-md" variant="default" onClick={onShow}>
          {spcWords.suggestionList.showOnTheChart}
        </Button>
        <Button
          size="compact-md"
          aria-expanded={answer === 'accept'}
          onClick={() => setAnswer(answer === 'accept' ? null : 'accept')}
          aria-label={spcWords.suggestionList.acceptNewLimitsFrom(when)}
        >
          {spcWords.suggestionList.accept}
        </Button>
        <Button
          size="compact-md"
          variant="light"
          aria-expanded={answer === 'refuse'}
          onClick={() => setAnswer(answer === 'refuse' ? null : 'refuse')}
          aria-label={spcWords.suggestionList.refuseNewLimitsFrom(when)}
        >
          {spcWords.suggestionList.refuse}
        </Button>
      </div>
      {answer === 'accept' ? <MarkForm markKind="phase" series={series} at={at} onDone={() => setAnswer(null)} /> : null}
      {answer === 'refuse' ? <RefusalForm series={series} at={at} onDone={() => setAnswer(null)} /> : null}
    </li>
  );
}

/** What the form is called that refuses new limits of a series from a period on. */
export const formOfRefusal = (series: Item<'series'>, at: string): string => `limits-stay/${series.id}/${at}`;

/** Why limits stay as they are where new ones were suggested. */
export function RefusalForm({
  series,
  at,
  onDone,
}: {
  readonly series: Item<'series'>;
  readonly at: string;
  readonly onDone: () => void;
}): ReactElement {
  const { create } = useEdition();
  const { typed: reason, type: setReason, notice, send, isSending } = useHalfTyped(formOfRefusal(series, at), '', 'series-mark');
  const [error, setError] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    if (reason.trim() === '') setError(spcWords.suggestionList.sayWhyTheLimitsStay);
    else {
      const fields = { seriesId: series.id, at, mark: { kind: 'suggestion-refused', reason } };
      if (await send(async (change) => (await create('series-mark', fields, change)) !== null)) onDone();
    }
  };
  return (
    <form
      className="stack narrow after"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextInput
        label={spcWords.suggestionList.whyDoTheLimitsStay}
        value={reason}
        error={error}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {notice}
      <div className="buttons">
        <Button type="submit" loading={isSending}>
          {spcWords.suggestionList.save}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            setReason('');
            onDone();
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

const number = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
