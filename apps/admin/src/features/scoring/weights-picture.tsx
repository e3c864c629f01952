import type { Item } from '@saferplan/domain/plan';
import { placesByWeights, type PlacesByWeights, type ScoredTopic } from '@saferplan/domain/scoring';
import { type ReactElement, useMemo } from 'react';
import { scoringModelsWords } from '../../words/scoring-models-words.ts';
import { useOwnLang } from '../../edition-store/own-text.tsx';

const LEFT = 176;
const COLUMN = 84;
const ROW = 26;
const HEAD = 34;
/** As many topics and columns as can be told apart. */
const MOST_TOPICS = 12;
const MOST_COLUMNS = 7;

/** The places of topics when the weights move: a line for each topic, those that change places in amber; a list where there is no room. */
export function WeightsPicture(props: {
  readonly model: Item<'scoring-model'>;
  readonly scored: readonly ScoredTopic[];
  readonly titleOf: (id: string) => string;
}): ReactElement | null {
  const { model, scored, titleOf } = props;
  const own = useOwnLang();
  const columns = useMemo(() => chosen(placesByWeights(model.definition, scored)), [model, scored]);
  const [agreed] = columns;
  if (agreed === undefined || agreed.ranks.size < 2) return null;
  const rows = lines(columns).slice(0, MOST_TOPICS);
  const moving = rows.filter(({ moves }) => moves);
  const width = LEFT + COLUMN * columns.length;
  const height = HEAD + ROW * (1 + Math.max(...rows.flatMap(({ slots }) => slots)));
  const x = (column: number): number => LEFT + COLUMN * (column + 0.5);
  const y = (slot: number): number => HEAD + ROW * (slot + 0.5);
  const said = scoringModelsWords.weightsPicture.changePlaces(moving.length, moving.map(({ id }) => titleOf(id)).join(', '));
  return (
    <>
      <svg
        className="weights-picture"
        viewBox={`0 0 ${width.toString()} ${height.toString()}`}
        role="img"
        aria-label={scoringModelsWords.weightsPicture.placesWhenTheWeightsMove(said)}
      >
        {columns.map(({ weights }, column) => (
          <text key={column} x={x(column)} y={12} textAnchor="middle" className="weights-head">
            {headOf(weights).map((line, at) => (
              <tspan key={line} x={x(column)} dy={at === 0 ? 0 : 13}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
        {rows.map(({ id, slots, ranks, moves }) => (
          <g key={id} data-moves={moves ? true : undefined}>
            <text x={LEFT - 4} y={y(slots[0] ?? 0) + 4} textAnchor="end" className="weights-name" lang={own}>
              {shortened(titleOf(id))}
            </text>
            <polyline points={slots.map((slot, column) => `${x(column).toString()},${y(slot).toString()}`).join(' ')} />
            {slots.map((slot, column) => (
              <g key={column}>
                <circle cx={x(column)} cy={y(slot)} r={9} />
                <text x={x(column)} y={y(slot) + 4} textAnchor="middle">
                  {ranks[column]}
                </text>
              </g>
            ))}
          </g>
        ))}
      </svg>
      <ol className="weights-list">
        {rows.map(({ id, ranks }) => (
          <li key={id}>
            <span lang={own}>{titleOf(id)}</span> <b>{rangeOf(ranks)}</b>
          </li>
        ))}
      </ol>
    </>
  );
}

/** '2', or '2–4' where the weights move it. */
function rangeOf(ranks: readonly number[]): string {
  const [best, worst] = [Math.min(...ranks), Math.max(...ranks)];
  return best === worst ? best.toString() : `${best.toString()}–${worst.toString()}`;
}

interface Line {
  readonly id: string;
  /** In each column: how many lines stand above. */
  readonly slots: readonly number[];
  readonly ranks: readonly number[];
  readonly moves: boolean;
}

function lines(columns: readonly PlacesByWeights[]): readonly Line[] {
  const orders = columns.map(({ ranks }) =>
    [...ranks].toSorted(([a, one], [b, other]) => one - other || (a < b ? -1 : 1)).map(([id]) => id),
  );
  return (orders[0] ?? []).map((id) => {
    const ranks = columns.map((column) => column.ranks.get(id) ?? 0);
    return { id, slots: orders.map((order) => order.indexOf(id)), ranks, moves: new Set(ranks).size > 1 };
  });
}

const chosen = (columns: readonly PlacesByWeights[]): readonly PlacesByWeights[] =>
  columns.length <= MOST_COLUMNS ? columns : [...columns.slice(0, MOST_COLUMNS - 1), ...columns.slice(-1)];

function headOf(weights: PlacesByWeights['weights']): readonly string[] {
  switch (weights.kind) {
    case 'as-agreed':
      return scoringModelsWords.weightsPicture.asAgreed;
    case 'more':
      return [shortened(weights.name, 13), '+20%'];
    case 'equal':
      return scoringModelsWords.weightsPicture.equalWeights;
  }
}

const shortened = (text: string, longest = 26): string => (text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`);
