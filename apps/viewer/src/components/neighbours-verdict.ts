import type { SnapshotNeighbours } from '@saferplan/domain/publication';
import type { VerdictKey } from '../words/verdicts-en.ts';

type State = SnapshotNeighbours['comparison']['state'];

/** What a comparison says in a word; whether more is worse depends on what is counted, which a funnel does not know. */
export const NEIGHBOURS_VERDICTS: Readonly<Record<State, VerdictKey>> = {
  'as-neighbours': 'as-neighbours',
  higher: 'above-neighbours',
  lower: 'below-neighbours',
  'cannot-tell': 'cannot-say',
};
