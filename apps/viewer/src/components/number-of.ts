import type { SnapshotPriority } from '@saferplan/domain/publication';
import type { View } from '../view.ts';

/** What a priority is numbered: `1`, `A`, or nothing, as the partnership does it. */
export function numberOf({ snapshot }: Pick<View, 'snapshot'>, { number }: Pick<SnapshotPriority, 'number'>): string {
  switch (snapshot.partnership.numbering) {
    case 'numbers':
      return number.toString();
    case 'letters':
      return number <= 26 ? String.fromCodePoint(64 + number) : number.toString();
    case 'none':
      return '';
  }
}
