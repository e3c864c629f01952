import { Button, TextInput } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import type { SnapshotSeries } from '@saferplan/domain/publication';
import { FEWEST_FOR_LIMITS, type PhaseSuggestion } from '@saferplan/domain/spc';
import { PERIODS, suggestionInWords } from '@saferplan/messages';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { words } from '../words/en.ts';
import { MarkForm } from './point-panel.tsx';

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
      <h2>Suggested: new limits</h2>
      <p className="quiet">Nothing is applied until somebody accepts it.</p>
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
  const sentence = suggestionInWords(suggestion, at, drawn, 'en');
  const [answer, setAnswer] = useState<'accept' | 'refuse' | null>(null);
  const limits =
    evidence.upperLimit === null
      ? ''
      : values < FEWEST_FOR_LIMITS
        ? ` There are ${values} values since; limits are drawn from ${FEWEST_FOR_LIMITS} on.`
        : ` The limits would become ${number(evidence.lowerLimit ?? 0)} to ${number(evidence.upperLimit)}.`;
  const when = PERIODS.en[series.interval].name(at);
  return (
    <li className="suggestion">
      <p>
        {sentence}
        {limits}
      </p>
      <p className="quiet">
        Evidence: the averages differ by{' '}
        {evidence.standardErrors === null ? 'far more than chance' : `${number(evidence.standardErrors)} standard errors`};{' '}
        {evidence.runLength} in a row from here lie on the new side of the old average.
      </p>
      <div className="buttons">
        <Button size="compact-md" variant="default" onClick={onShow}>
          Show on the chart
        </Button>
        <Button
          size="compact-md"
          aria-expanded={answer === 'accept'}
          onClick={() => setAnswer(answer === 'accept' ? null : 'accept')}
          aria-label={`Accept new limits from ${when}`}
        >
          Accept
        </Button>
        <Button
          size="compact-md"
          variant="light"
          aria-expanded={answer === 'refuse'}
          onClick={() => setAnswer(answer === 'refuse' ? null : 'refuse')}
          aria-label={`Refuse new limits from ${when}`}
        >
          Refuse
        </Button>
      </div>
      {answer === 'accept' ? <MarkForm markKind="phase" series={series} at={at} onDone={() => setAnswer(null)} /> : null}
      {answer === 'refuse' ? <RefusalForm series={series} at={at} onDone={() => setAnswer(null)} /> : null}
    </li>
  );
}

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
  const [reason, setReason] = useState('');
  const [error, setError] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    if (reason.trim() === '') setError('Say why the limits stay as they are');
    else if ((await create('series-mark', { seriesId: series.id, at, mark: { kind: 'suggestion-refused', reason } })) !== null) onDone();
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
        label="Why do the limits stay as they are?"
        value={reason}
        error={error}
        maxLength={300}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className="buttons">
        <Button type="submit">Save</Button>
        <Button variant="default" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

const number = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
