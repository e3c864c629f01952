import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import type { SnapshotPoint, SnapshotSeries } from '@saferplan/domain/publication';
import type { StepCause } from '@saferplan/domain/spc';
import { stepCauses } from '@saferplan/messages';
import { type ReactElement, useState } from 'react';
import { useHalfTyped, useWasLeft } from '../../edition-store/use-half-typed.tsx';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { language, words } from '../../words/spoken.ts';
import { pointInWords } from './chart-explorer.tsx';
import { spcWords } from '../../words/spc-words.ts';

type Mark = Item<'series-mark'>;
type MarkKind = 'phase' | 'excluded' | 'annotation';

const MARK_KINDS: Readonly<Record<MarkKind, { readonly button: string; readonly reason: string }>> = {
  phase: { button: spcWords.pointPanel.startNewLimitsHere, reason: spcWords.pointPanel.whyDidTheLevelChange },
  excluded: { button: spcWords.pointPanel.leaveThisPointOutOf, reason: spcWords.pointPanel.whyIsItLeftOut },
  annotation: { button: spcWords.pointPanel.addANote, reason: spcWords.pointPanel.theNoteAsItStands },
};

const MARK_ORDER = ['phase', 'excluded', 'annotation'] as const;

/** What a person can do at a point of the chart; each wants its reason. */
export function PointPanel(props: {
  readonly series: Item<'series'>;
  readonly point: SnapshotPoint;
  readonly drawn: SnapshotSeries;
  readonly marks: readonly Mark[];
}): ReactElement {
  const { series, point, drawn, marks } = props;
  const left: Readonly<Record<MarkKind, boolean>> = {
    phase: useWasLeft(formOfMark('phase', series.id, point.period)).wasLeft,
    excluded: useWasLeft(formOfMark('excluded', series.id, point.period)).wasLeft,
    annotation: useWasLeft(formOfMark('annotation', series.id, point.period)).wasLeft,
  };
  const [markKind, setMarkKind] = useState<MarkKind | null>(MARK_ORDER.find((kind) => left[kind]) ?? null);
  const here = new Set(marks.filter(({ at }) => at === point.period).map(({ mark }) => mark.kind));
  const isFirst = drawn.points[0] === point;
  const possible = MARK_ORDER.filter((kind) => kind === 'annotation' || (!here.has(kind) && !(kind === 'phase' && isFirst)));
  return (
    <section className="point-panel" aria-label={spcWords.pointPanel.theChosenPoint}>
      <p>
        <strong>{pointInWords(point, drawn)}</strong>
      </p>
      <div className="buttons">
        {possible.map((kind) => (
          <Button
            key={kind}
            variant={markKind === kind ? 'filled' : 'light'}
            size="compact-md"
            aria-expanded={markKind === kind}
            onClick={() => setMarkKind(markKind === kind ? null : kind)}
          >
            {MARK_KINDS[kind].button}
          </Button>
        ))}
      </div>
      {markKind === null ? null : (
        <MarkForm key={markKind} markKind={markKind} series={series} at={point.period} onDone={() => setMarkKind(null)} />
      )}
    </section>
  );
}

/** What the form is called in which a point of a series is marked. */
export const formOfMark = (markKind: MarkKind, seriesId: string, at: string): string => `mark/${markKind}/${seriesId}/${at}`;

/** The cause and reason of a mark; nothing is marked without one. */
export function MarkForm(props: {
  readonly markKind: MarkKind;
  readonly series: Item<'series'>;
  readonly at: string;
  readonly onDone: () => void;
  /** What the reason begins with, such as the sentence of a suggestion. */
  readonly begin?: string;
  /** The cause that is chosen first. */
  readonly beginCause?: StepCause;
}): ReactElement {
  const { markKind, series, at, onDone, begin = '', beginCause = 'not-known' } = props;
  const { create } = useEdition();
  const { typed, type, notice, send, isSending } = useHalfTyped(
    formOfMark(markKind, series.id, at),
    { cause: beginCause, reason: begin },
    'series-mark',
    ['cause'],
  );
  const { cause, reason } = typed;
  const [error, setError] = useState<string | null>(null);
  const submit = async (): Promise<void> => {
    if (reason.trim() === '') {
      setError(spcWords.pointPanel.sayWhyInASentence);
      return;
    }
    const mark =
      markKind === 'phase'
        ? { kind: markKind, cause, reason }
        : markKind === 'excluded'
          ? { kind: markKind, reason }
          : { kind: markKind, text: reason };
    if (await send(async (change) => (await create('series-mark', { seriesId: series.id, at, mark }, change)) !== null)) onDone();
  };
  return (
    <form
      className="stack narrow after"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {markKind === 'phase' ? (
        <NativeSelect
          label={spcWords.pointPanel.cause}
          value={cause}
          data={Object.entries(stepCauses[language]).map(([value, label]) => ({ value, label }))}
          onChange={(event) => type({ ...typed, cause: event.currentTarget.value as StepCause })}
        />
      ) : null}
      <TextInput
        label={MARK_KINDS[markKind].reason}
        value={reason}
        error={error}
        maxLength={markKind === 'annotation' ? 80 : 300}
        onChange={(event) => {
          type({ ...typed, reason: event.currentTarget.value });
          setError(null);
        }}
      />
      {notice}
      <div className="buttons">
        <Button type="submit" loading={isSending}>
          {spcWords.pointPanel.save}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            type({ cause: beginCause, reason: begin });
            onDone();
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
