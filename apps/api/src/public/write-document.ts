import type { PlanDocument, PlanDocumentOptions } from '@saferplan/documents/plan-document';
import type { SlideSubject } from '@saferplan/documents/slide';
import type { ReportedProgress } from '@saferplan/documents/progress-document';
import type { ChapterVersion } from '@saferplan/domain/assessment';
import { type Snapshot, snapshotIn, textsLeftIn } from '@saferplan/domain/publication';
import { funnelSvg, lineageSvg, organisationSvg, placesSvg, scorecardInWords, seriesSvg, wordsOf } from '@saferplan/viewer/render';
import { type Card, drawCard } from './card.ts';
import type { FileKind, PaperName, PictureKind } from './paper-names.ts';

/** A snapshot that is to become a document, published or not: plain data. */
export interface DocumentRequest extends Pick<PlanDocumentOptions, 'language' | 'status' | 'sections'> {
  readonly paper: PaperName;
  readonly snapshot: Snapshot;
  readonly kind: FileKind;
  /** `full` where the snapshot holds what is restricted to partners, which the document then says. */
  readonly version: 'public' | 'full';
  /** ISO 8601: the day as of which progress is told; null where nothing is said of dates that have passed. */
  readonly on: string | null;
  /** Who changed which chapter of the assessment, for members alone; null in what everybody reads. */
  readonly changedBy: readonly ChapterVersion[] | null;
  /** What was reported, with colours, for members alone; null in what everybody reads. */
  readonly reported: ReportedProgress | null;
}

/** A paper as PDF or Word, or the figures of the plan as a workbook. Takes up to seconds of a whole core: it runs in a worker thread. */
export async function writeDocument(given: DocumentRequest): Promise<Uint8Array> {
  const request = { ...given, snapshot: snapshotIn(given.snapshot, given.language) };
  if (request.kind === 'xlsx') return writeFigures(request);
  const left = textsLeftIn([given.snapshot], given.language);
  const document = { ...(await MAKERS[request.paper](request)), ...(left === null ? {} : { left }) };
  return request.kind === 'pdf' ? writeAsPdf(document) : writeAsWord(document);
}

/** The scorecard, actions, indicators and series of an edition as an Excel workbook. */
async function writeFigures({ snapshot, language, status, on }: DocumentRequest): Promise<Uint8Array> {
  const { figuresWorkbook } = await import('@saferplan/documents/figures-workbook');
  const { writeWorkbook } = await import('@saferplan/documents/workbook');
  const { partnership, plan } = snapshot;
  const siteWords = wordsOf(language, partnership.terms);
  const sheets = figuresWorkbook(snapshot, { language, on, siteWords, scorecard: scorecardInWords(snapshot, on, language) });
  return writeWorkbook(sheets, { title: plan.title, author: partnership.name, colour: partnership.brandColour, madeAt: status.at });
}

/** How each paper is made of a snapshot. What makes it is loaded with the first one that a thread writes. */
const MAKERS: Readonly<Record<PaperName, (request: DocumentRequest) => Promise<PlanDocument>>> = {
  plan: async ({ snapshot, language, status, sections }) => {
    const { planDocument, TYPEFACE } = await import('@saferplan/documents/plan-document');
    const siteWords = wordsOf(language, snapshot.partnership.terms);
    const pictures = { lineage: lineageSvg(snapshot, language, TYPEFACE), organisation: organisationSvg(snapshot, language, TYPEFACE) };
    const drawChart: PlanDocumentOptions['drawChart'] = (series) => seriesSvg(series, language, TYPEFACE, 'paper');
    return planDocument(snapshot, { language, status, siteWords, drawChart, pictures, sections });
  },
  assessment: async ({ snapshot, language, status, version, changedBy }) => {
    const { assessmentDocument } = await import('@saferplan/documents/assessment-document');
    const { TYPEFACE } = await import('@saferplan/documents/plan-document');
    return assessmentDocument(snapshot, {
      language,
      status,
      version,
      changedBy,
      siteWords: wordsOf(language, snapshot.partnership.terms),
      drawChart: (series) => seriesSvg(series, language, TYPEFACE, 'paper'),
      drawFunnel: (neighbours) => funnelSvg(snapshot, neighbours, language, TYPEFACE),
      drawMap: (places) => placesSvg(places, language, TYPEFACE),
    });
  },
  progress: async ({ snapshot, language, status, on, reported }) => {
    const { progressDocument } = await import('@saferplan/documents/progress-document');
    const { TYPEFACE } = await import('@saferplan/documents/plan-document');
    return progressDocument(snapshot, {
      language,
      status,
      on,
      reported,
      scorecard: scorecardInWords(snapshot, on, language),
      siteWords: wordsOf(language, snapshot.partnership.terms),
      drawChart: (series) => seriesSvg(series, language, TYPEFACE, 'paper'),
    });
  },
  summary: async ({ snapshot, language, status, on }) => {
    const { summaryDocument } = await import('@saferplan/documents/summary-document');
    const scorecard = scorecardInWords(snapshot, on, language);
    return summaryDocument(snapshot, { language, status, on, scorecard, siteWords: wordsOf(language, snapshot.partnership.terms) });
  },
};

/** A paper that is made already, as PDF or Word. */
export interface PaperRequest {
  readonly document: PlanDocument;
  readonly kind: 'pdf' | 'docx';
}

/** The bytes of a paper as a Word document or a PDF. */
export const writePaper = ({ document, kind }: PaperRequest): Promise<Uint8Array> =>
  kind === 'pdf' ? writeAsPdf(document) : writeAsWord(document);

/** A picture in the shape of a slide, of a snapshot that has its subject. */
export interface SlideRequest extends Pick<DocumentRequest, 'snapshot' | 'language' | 'status' | 'on'> {
  readonly subject: SlideSubject;
  readonly kind: PictureKind;
}

/** A priority, a chart or the scorecard as a picture in the shape of a slide. Throws where the snapshot does not have it. */
export async function writeSlide(request: SlideRequest): Promise<Uint8Array> {
  const { subject, kind, language, status, on } = request;
  const snapshot = snapshotIn(request.snapshot, language);
  const { slideOf } = await import('@saferplan/documents/slide');
  const { slidePng, slideSvg } = await import('@saferplan/documents/write-slide');
  const { TYPEFACE } = await import('@saferplan/documents/plan-document');
  const slide = slideOf(snapshot, subject, {
    language,
    status,
    siteWords: wordsOf(language, snapshot.partnership.terms),
    scorecard: scorecardInWords(snapshot, on, language),
    drawChart: (series) => seriesSvg(series, language, `${TYPEFACE}, Arial, sans-serif`),
  });
  if (slide === null) throw new Error(`There is no ${subject.kind} of this address`);
  return kind === 'png' ? slidePng(slide) : new TextEncoder().encode(await slideSvg(slide));
}

/** The picture of a page as PNG. */
export const writeCard = (card: Card): Promise<Uint8Array> => drawCard(card);

const writeAsPdf = async (document: PlanDocument): Promise<Uint8Array> => (await import('@saferplan/documents/pdf')).writePdf(document);
const writeAsWord = async (document: PlanDocument): Promise<Uint8Array> => (await import('@saferplan/documents/word')).writeWord(document);
