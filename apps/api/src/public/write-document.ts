import type { PlanDocument, PlanDocumentOptions } from '@saferplan/documents/plan-document';
import type { Snapshot } from '@saferplan/domain/publication';
import { seriesSvg, wordsOf } from '@saferplan/viewer/render';
import { type Card, drawCard } from './card.ts';

/** A snapshot that is to become a document, published or not: plain data. */
export interface DocumentRequest extends Pick<PlanDocumentOptions, 'language' | 'status' | 'sections'> {
  readonly snapshot: Snapshot;
  readonly kind: 'pdf' | 'docx';
}

/** The plan as PDF or Word. Takes up to seconds of a whole core: it runs in a worker thread. */
export async function writeDocument({ snapshot, kind, language, status, sections }: DocumentRequest): Promise<Uint8Array> {
  // Loaded with the first document that a thread writes.
  const { planDocument, TYPEFACE } = await import('@saferplan/documents/plan-document');
  const document = planDocument(snapshot, {
    language,
    status,
    siteWords: wordsOf(language, snapshot.partnership.terms),
    drawChart: (series) => seriesSvg(series, language, TYPEFACE),
    sections,
  });
  return kind === 'pdf' ? writeAsPdf(document) : writeAsWord(document);
}

/** A paper that is made already, as PDF or Word. */
export interface PaperRequest {
  readonly document: PlanDocument;
  readonly kind: 'pdf' | 'docx';
}

export const writePaper = ({ document, kind }: PaperRequest): Promise<Uint8Array> =>
  kind === 'pdf' ? writeAsPdf(document) : writeAsWord(document);

/** The picture of a page as PNG. */
export const writeCard = (card: Card): Promise<Uint8Array> => drawCard(card);

const writeAsPdf = async (document: PlanDocument): Promise<Uint8Array> => (await import('@saferplan/documents/pdf')).writePdf(document);
const writeAsWord = async (document: PlanDocument): Promise<Uint8Array> => (await import('@saferplan/documents/word')).writeWord(document);
