import { buildSnapshot, type Snapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { planElementsOf } from '@saferplan/domain/plan';
import { type DocumentRequest, writeDocument } from '@saferplan/api/papers';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';

/** So often each paper is written: the first time what makes it is loaded, and its charts are drawn. */
const ROUNDS = 4;
const PAPERS = ['plan', 'assessment', 'progress', 'summary'] as const;
const KINDS = ['docx', 'pdf'] as const;

/**
 * Measures what each paper of Maidstone's plan takes of a processor, in milliseconds, in a thread that has written it before: with nothing
 * changed but a sentence, and with every chart new, as after figures that came. What a machine does beside it does not count.
 */
export async function measurePapers(): Promise<void> {
  const snapshot = editionOf();
  console.log('papers: milliseconds of processor in a warm thread; a sentence changed / every chart new; size');
  for (const paper of PAPERS)
    for (const kind of KINDS) {
      const write = (changed: Snapshot) => timed(() => writeDocument(requestOf(paper, kind, changed)));
      for (let round = 0; round < ROUNDS; round += 1) await write(withSentence(snapshot, round));
      const sentence = await write(withSentence(snapshot, ROUNDS));
      const charts = await write(withCharts(snapshot));
      const size = (sentence.bytes / 1024).toFixed(0);
      console.log(`  ${paper}.${kind}: ${sentence.processorMs.toFixed(0)} / ${charts.processorMs.toFixed(0)} ms, ${size} kB`);
    }
}

function editionOf(): Snapshot {
  const [older, newer] = maidstone.editions;
  if (older === undefined || newer === undefined) throw new Error('there are two editions');
  const previous = { label: older.edition.label, planElements: planElementsOf(older.items) };
  const built = buildSnapshot(SNAPSHOT_WORDINGS, { ...maidstone, ...newer }, previous, maidstone.observations);
  if (!built.ok) throw new Error('it can be published');
  return built.value;
}

const withSentence = (snapshot: Snapshot, round: number): Snapshot => ({
  ...snapshot,
  edition: { ...snapshot.edition, introduction: `${snapshot.edition.introduction} Version ${round.toString()}.` },
});

/** Every value a little higher, so that no chart has been drawn before. */
const withCharts = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  series: snapshot.series.map((series) => ({
    ...series,
    points: series.points.map((point) => ({ ...point, value: point.value === null ? null : point.value + 0.5 })),
  })),
});

const requestOf = (paper: DocumentRequest['paper'], kind: (typeof KINDS)[number], snapshot: Snapshot): DocumentRequest => ({
  paper,
  kind,
  snapshot,
  version: 'public',
  language: 'en',
  status: { kind: 'published', at: '2026-11-25T10:00:00.000Z', sha256: 'a'.repeat(64), address: 'https://plan.example.org/', storedAs: 4 },
  sections: [],
  on: '2017-11-01',
  reported: null,
  changedBy: null,
});

async function timed(write: () => Promise<Uint8Array>): Promise<{ readonly processorMs: number; readonly bytes: number }> {
  const before = process.cpuUsage();
  const { length } = await write();
  const { user, system } = process.cpuUsage(before);
  return { processorMs: (user + system) / 1000, bytes: length };
}
