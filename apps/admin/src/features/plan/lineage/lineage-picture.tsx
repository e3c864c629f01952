import { Button } from '@mantine/core';
import { type PlanElement, planElementsOf, type LineageFault } from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { useAnnounce } from '../../../ui/announce.tsx';
import { words } from '../../../words/spoken.ts';
import { DecisionCard } from './decision-card.tsx';
import { newId, useEdition } from '../../../edition-store/edition-data.tsx';
import { newItem } from '../../../item-editor/new-item.ts';
import { joined } from './joined.ts';
import { curve, lineagePicture, PORT, ROW } from './lineage-layout.ts';
import { OriginCard } from './origin-card.tsx';
import { remarkInWords } from '../../../words/remark-words.ts';
import { lineageWords } from '../../../words/lineage-words.ts';
import { choices as choiceWords } from '../../../words/choices.ts';
import { OwnText } from '../../../edition-store/own-text.tsx';

const DRAGGED = 'text/saferplan-focus';

/**
 * Last year at the left, this year at the right, and what became of each between them. One is chosen at the left and then one at
 * the right, or dragged there, and that is decided; a line's name or either end opens the decision.
 */
export function LineagePicture(props: {
  readonly older: readonly PlanElement[];
  readonly faults: readonly LineageFault[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
}): ReactElement {
  const { older, faults, chosen, onChoose } = props;
  const { content, previous, batch, locked } = useEdition();
  const announce = useAnnounce();
  const { lineage } = content.items;
  const picture = lineagePicture(older, planElementsOf(content.items), lineage);
  const [from, setFrom] = useState<string | null>(null);
  const left = older.find(({ id }) => id === chosen);
  const right = picture.newer.find(({ id }) => id === chosen);
  const shown = lineage.filter(({ fromIds, toIds }) => [...fromIds, ...toIds].some((id) => id === chosen));
  const join = async (old: PlanElement, now: PlanElement): Promise<void> => {
    setFrom(null);
    const joining = joined(old, now, lineage);
    const isNew = lineage.filter(({ kind, toIds }) => kind === 'introduced' && toIds.some((id) => id === now.id));
    const done = await batch(
      'edition',
      [
        // What comes from something is not new.
        ...isNew.map(({ id, version }) => ({ op: 'remove', kind: 'lineage', id, version }) as const),
        joining.op === 'add'
          ? { op: 'add', kind: 'lineage', id: newId('lineage'), fields: { ...newItem('lineage', '', null), ...joining.fields } }
          : { op: 'change', kind: 'lineage', id: joining.decision.id, version: joining.decision.version, changes: joining.changes },
      ],
      words.changes,
    );
    if (done === null) return;
    onChoose(old.id);
    announce(lineageWords.lineagePicture.leadsTo(old.title, now.title));
  };
  const pressRight = (now: PlanElement): void => {
    const old = older.find(({ id }) => id === from);
    if (old === undefined || locked) onChoose(now.id);
    else void join(old, now);
  };
  return (
    <div className="lineage-picture" style={{ height: `${Math.max(picture.height, chosen === null ? 0 : 480).toString()}px` }}>
      <svg
        viewBox={`0 0 100 ${picture.height.toString()}`}
        preserveAspectRatio="none"
        style={{ height: picture.height }}
        aria-hidden="true"
      >
        {picture.decisions.map(({ decision, lines }) =>
          lines.map((line) => (
            <path
              key={`${decision.id} ${curve(line)}`}
              d={curve(line)}
              data-on={shown.includes(decision) ? true : undefined}
              data-new={decision.kind === 'introduced' ? true : undefined}
            />
          )),
        )}
      </svg>
      {older.map((planElement, row) => {
        const decision = lineage.find(({ fromIds }) => fromIds.some((id) => id === planElement.id));
        const became =
          decision === undefined ? lineageWords.lineagePicture.notDecided : choiceWords.lineageKinds[decision.kind].toLowerCase();
        return (
          <button
            key={planElement.id}
            type="button"
            className="lineage-node"
            style={{ top: `${(row * ROW).toString()}px` }}
            aria-pressed={from === planElement.id || chosen === planElement.id}
            data-open-fault={faults.some(({ planElementId }) => planElementId === planElement.id) ? true : undefined}
            draggable={!locked}
            onDragStart={(event) => event.dataTransfer.setData(DRAGGED, planElement.id)}
            onClick={() => {
              setFrom(planElement.id);
              onChoose(chosen === planElement.id ? null : planElement.id);
            }}
          >
            <b>
              <OwnText>{planElement.title}</OwnText>
            </b>
            <small>
              {lineageWords.lineagePicture.of(
                planElement.type === 'theme' ? lineageWords.lineagePicture.theme : lineageWords.lineagePicture.priority,
                previous?.label,
                became,
              )}
            </small>
          </button>
        );
      })}
      {picture.newer.map((planElement, row) => (
        <button
          key={planElement.id}
          type="button"
          className="lineage-node lineage-node-right"
          style={{ top: `${(row * ROW).toString()}px` }}
          aria-pressed={chosen === planElement.id}
          data-open-fault={faults.some(({ planElementId }) => planElementId === planElement.id) ? true : undefined}
          onDragOver={(event) => {
            if (event.dataTransfer.types.includes(DRAGGED)) event.preventDefault();
          }}
          onDrop={(event) => {
            const old = older.find(({ id }) => id === event.dataTransfer.getData(DRAGGED));
            if (old === undefined) return;
            event.preventDefault();
            void join(old, planElement);
          }}
          onClick={() => pressRight(planElement)}
        >
          <b>
            <OwnText>{planElement.title}</OwnText>
          </b>
          <small>
            {lineageWords.lineagePicture.of2(
              planElement.type === 'theme' ? lineageWords.lineagePicture.theme : lineageWords.lineagePicture.priority,
              content.edition.label,
            )}
          </small>
        </button>
      ))}
      {picture.decisions.map(({ decision, at }) => (
        <button
          key={decision.id}
          type="button"
          className="lineage-pill"
          style={{ left: `${(26 + at.x * 0.48).toString()}%`, top: `${at.y.toString()}px` }}
          data-on={shown.includes(decision) ? true : undefined}
          onClick={() => onChoose(decision.fromIds[0] ?? decision.toIds[0] ?? null)}
        >
          {choiceWords.lineageKinds[decision.kind]}
          <span className="visually-hidden">
            : <OwnText>{[...decision.fromIds, ...decision.toIds].map(titleIn([...older, ...picture.newer])).join(', ')}</OwnText>
          </span>
        </button>
      ))}
      {left === undefined && right === undefined ? null : (
        <section
          id={`decide-${chosen ?? ''}`}
          className="decision-card"
          aria-label={lineageWords.lineagePicture.decisionOn((left ?? right)?.title ?? '')}
          style={{
            top: `${Math.max(0, Math.min((left === undefined ? picture.newer.findIndex(({ id }) => id === chosen) : older.indexOf(left)) * ROW + PORT - 40, picture.height - 300)).toString()}px`,
          }}
        >
          <Button variant="subtle" size="compact-xs" className="decision-close" onClick={() => onChoose(null)}>
            {lineageWords.lineagePicture.close}
          </Button>
          {left !== undefined ? (
            <>
              <h2>
                <OwnText>{left.title}</OwnText>
              </h2>
              <DecisionCard planElement={left} decision={shown[0] ?? null} />
              {from === left.id && !locked ? <p className="quiet">{lineageWords.lineagePicture.chooseAtTheRightWhat}</p> : null}
            </>
          ) : right === undefined ? null : (
            <OriginCard planElement={right} origins={shown} />
          )}
          {faults
            .filter(({ planElementId }) => planElementId === chosen)
            .map(({ fault }) => (
              <p key={fault.code} className="trouble">
                {remarkInWords(fault)}
              </p>
            ))}
        </section>
      )}
    </div>
  );
}

const titleIn =
  (planElements: readonly PlanElement[]) =>
  (id: string): string =>
    planElements.find((planElement) => planElement.id === id)?.title ?? '';
