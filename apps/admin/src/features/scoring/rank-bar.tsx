import type { RankedTopic } from '@saferplan/domain/scoring';
import type { CSSProperties, ReactElement } from 'react';
import { scoringWords } from '../../words/scoring-words.ts';

/** The place of a topic among all, and the places that one change could lead to. */
export function RankBar(props: {
  readonly ranked: RankedTopic;
  readonly best: number;
  readonly worst: number;
  /** How many topics have a place. */
  readonly of: number;
}): ReactElement {
  const { ranked, best, worst, of } = props;
  const share = (rank: number): string => `${of < 2 ? 0 : ((rank - 1) / (of - 1)) * 100}%`;
  const { risen } = ranked;
  return (
    <span className="rank">
      <b>{ranked.rankInWords}</b>
      <span
        className="rank-bar"
        role="img"
        aria-label={best === worst ? scoringWords.rankBar.noSingleChangeMovesIt : scoringWords.rankBar.couldBeTo(best, worst)}
        style={{ '--from': share(best), '--to': share(worst), '--at': share(ranked.rank) } as CSSProperties}
      >
        <i />
        <u />
        <b />
      </span>
      {risen === null || risen === 0 ? null : (
        <small title={scoringWords.rankBar.placeTheYearBefore(ranked.rank + risen)}>
          <span aria-hidden="true">
            {risen > 0 ? '↑' : '↓'}
            {Math.abs(risen)}
          </span>
          <span className="visually-hidden">{scoringWords.rankBar.placeTheYearBefore(ranked.rank + risen)}</span>
        </small>
      )}
    </span>
  );
}
