import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import type { SnapshotPoint, SnapshotSeries } from '@saferplan/domain/publication';
import type { StepCause } from '@saferplan/domain/spc';
import { stepCauses } from '@saferplan/messages';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { words } from '../../words/spoken.ts';
import { pointInWords } from './chart-explorer.tsx';
import { spcWords } from '../../words/spc-words.ts';

type Mark = Item<'series-mark'>;
type MarkKind = 'phase' | 'excluded' | 'annotation';

const MARK_KINDS: Readonly<Record<MarkKind, { readonly button: string; readonly reason: string }>> = {
  phase: { button: spcWords.pointPanel.startNewLimitsHere, reason: spcWords.pointPanel.whyDidTheLevelChange },
  excluded: { button: spcWords.pointPanel.leaveThisPointOutOf, reason: spcWords.pointPanel.whyIsItLeftOut },
  annotation: { button: spcWords.pointPanel.addANote, reason: spcWords.pointPanel.theNoteAsItStands },
};

/** What a person can do at a point of the chart; each wants its reason. */
export function PointPanel(props: {
  readonly series: Item<'series'>;
  readonly point: SnapshotPoint;
  readonly drawn: SnapshotSeries;
  readonly marks: readonly Mark[];
}): ReactElement {
  const { series, point, drawn, marks } = props;
  const [markKind, setMarkKind] = useState<MarkKind | null>(null);
  const here = new Set(marks.filter(({ at }) => at === point.period).map(({ mark }) => mark.kind));
  const isFirst = drawn.points[0] === point;
  const possible = (['phase', 'excluded', 'annotation'] as const).filter(
    (kind) => kind === 'annotation' || (!here.has(kind) && !(kind === 'phase' && isFirst)),
  );
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
  const [cause, setCause] = useState<StepCause>(beginCause);
  const [reason, setReason] = useState(begin);
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
    if ((await create('series-mark', { seriesId: series.id, at, mark })) !== null) onDone();
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
          data={Object.entries(stepCauses.en).map(([value, label]) => ({ value, label }))}
          onChange={(event) => setCause(event.currentTarget.value as StepCause)}
        />
      ) : null}
      <TextInput
        label={MARK_KINDS[markKind].reason}
        value={reason}
        error={error}
        maxLength={markKind === 'annotation' ? 80 : 300}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setError(null);
        }}
      />
      <div className="buttons">
        <Button type="submit">{spcWords.pointPanel.save}</Button>
        <Button variant="default" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
