import type { Rag } from '@saferplan/domain/plan';
import { type KeyboardEvent, type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { CarrierNames } from '../../item-editor/carrier-names.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { useAnnounce } from '../../ui/announce.tsx';
import { DueWords } from './progress-words.tsx';
import { RAG_NAMES, RAG_ORDER, SAYABLE, type Sayable } from './rag-names.ts';
import type { RatedAction } from './use-rated-actions.ts';
import { monitoringWords } from '../../words/monitoring-words.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

const DRAGGED = 'text/saferplan-action';
const isSayable = (rag: Rag): rag is Sayable => SAYABLE.some((one) => one === rag);

/**
 * The actions in a column for each colour. A card is dragged to another, or lifted with Space, moved with the arrow keys and put
 * down with Space; either way one sentence is asked for before anything is said.
 */
export function ProgressBoard(props: {
  readonly shown: readonly RatedAction[];
  readonly onOpen: (id: string) => void;
  readonly onMove: (id: string, to: Sayable) => void;
}): ReactElement {
  const { shown, onOpen, onMove } = props;
  const [over, setOver] = useState<Rag | null>(null);
  const [lifted, setLifted] = useState<{ readonly id: string; readonly to: Rag } | null>(null);
  const announce = useAnnounce();
  const columns = RAG_ORDER.filter((rag) => rag !== 'stopped' || lifted !== null || shown.some(({ rating }) => rating.rag === 'stopped'));
  const onKeyDown = (event: KeyboardEvent, { action, rating }: RatedAction): void => {
    const isUp = lifted?.id === action.id;
    if (event.key === ' ') {
      if (isUp && isSayable(lifted.to) && lifted.to !== rating.rag) onMove(action.id, lifted.to);
      setLifted(isUp ? null : { id: action.id, to: rating.rag });
      if (!isUp) announce(monitoringWords.progressBoard.liftedTheArrowKeysMove);
    } else if (event.key === 'Escape' && isUp) setLifted(null);
    else if (isUp && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
      const at = RAG_ORDER.indexOf(lifted.to) + (event.key === 'ArrowRight' ? 1 : -1);
      const to = RAG_ORDER[Math.max(1, Math.min(at, RAG_ORDER.length - 1))] ?? lifted.to;
      setLifted({ id: action.id, to });
      announce(monitoringWords.progressBoard.over(RAG_NAMES[to]));
    } else return;
    event.preventDefault();
  };
  return (
    <div className="progress-board" style={{ gridTemplateColumns: `repeat(${columns.length.toString()}, minmax(0, 1fr))` }}>
      {columns.map((rag) => {
        const column = shown.filter(({ rating }) => rating.rag === rag);
        return (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop on; the cards move by keyboard too
          <section
            key={rag}
            aria-label={RAG_NAMES[rag]}
            data-over={over === rag || lifted?.to === rag ? true : undefined}
            onDragOver={(event) => {
              if (!isSayable(rag) || !event.dataTransfer.types.includes(DRAGGED)) return;
              event.preventDefault();
              setOver(rag);
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => {
              setOver(null);
              const id = event.dataTransfer.getData(DRAGGED);
              if (id === '' || !isSayable(rag) || column.some(({ action }) => action.id === id)) return;
              event.preventDefault();
              onMove(id, rag);
            }}
          >
            <h2>
              <StateMark of={rag} /> {RAG_NAMES[rag]} <span className="quiet">{column.length}</span>
            </h2>
            <ul className="plain">
              {column.map((rated) => (
                <Card
                  key={rated.action.id}
                  rated={rated}
                  isLifted={lifted?.id === rated.action.id}
                  onOpen={() => onOpen(rated.action.id)}
                  onKeyDown={(event) => onKeyDown(event, rated)}
                />
              ))}
            </ul>
            {column.length === 0 && isSayable(rag) ? (
              <p className="board-empty">{monitoringWords.progressBoard.putAnActionHereTo(RAG_NAMES[rag].toLowerCase())}</p>
            ) : null}
          </section>
        );
      })}
    </div>
  );
}

function Card(props: {
  readonly rated: RatedAction;
  readonly isLifted: boolean;
  readonly onOpen: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}): ReactElement {
  const { rated, isLifted, onOpen, onKeyDown } = props;
  const { content } = useEdition();
  const { action, priority } = rated;
  const number = priority === undefined ? '' : `${(content.items.priority.indexOf(priority) + 1).toString()} · `;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragged by mouse; the button inside moves it by keyboard
    <li
      className="board-card"
      data-action={action.id}
      data-lifted={isLifted ? true : undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(DRAGGED, action.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <button type="button" aria-pressed={isLifted} onClick={onOpen} onKeyDown={onKeyDown}>
        <OwnText>{action.text}</OwnText>
        <span className="visually-hidden">{monitoringWords.progressBoard.spaceLiftsIt}</span>
      </button>
      <p>
        {number}
        <CarrierNames lead={action.leadAgency} none={monitoringWords.noLead} />
      </p>
      <p className="progress-due">
        <DueWords rated={rated} />
      </p>
    </li>
  );
}
