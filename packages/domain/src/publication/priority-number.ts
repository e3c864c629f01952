import type { Snapshot, SnapshotPriority } from './snapshot.ts';

/** What a priority is numbered: `1`, `A`, or nothing, as the partnership does it. */
export function priorityNumber({ number }: Pick<SnapshotPriority, 'number'>, numbering: Snapshot['partnership']['numbering']): string {
  switch (numbering) {
    case 'numbers':
      return number.toString();
    case 'letters':
      return number <= 26 ? String.fromCodePoint(64 + number) : number.toString();
    case 'none':
      return '';
  }
}
