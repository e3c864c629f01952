import type { Snapshot, SnapshotNeighbours, SnapshotPlaces, SnapshotSeries } from '@saferplan/domain/publication';
import type { Language } from '@saferplan/messages';
import type { ChartBlock } from '../plan-document/document.ts';
import type { AssessmentWords } from '../words/assessment-en.ts';
import type { DocumentWords } from '../words/en.ts';

/** What every chapter of an assessment is made of. */
export interface AssessmentContext {
  readonly snapshot: Snapshot;
  readonly language: Language;
  readonly words: AssessmentWords;
  readonly documentWords: DocumentWords;
  readonly chartOf: (series: SnapshotSeries) => ChartBlock;
  readonly drawFunnel: (neighbours: SnapshotNeighbours) => string | null;
  readonly drawMap: (places: SnapshotPlaces) => string | null;
}
