import type { DocumentStatus, PlanDocument } from '@saferplan/documents/plan-document';
import type { Snapshot } from '@saferplan/domain/publication';
import { seriesSvg, type Site, wordsOf } from '@saferplan/viewer/render';
import type { OwnParts } from './own-parts.ts';
import type { Shelf } from './shelf.ts';

const TYPES = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const;
const ADDRESS = /^(?:\/(?<language>en|cy))?(?:\/editions\/(?<label>[^/]+))?\/plan\.(?<kind>pdf|docx)$/u;

/** The addresses of the plan as PDF and Word: the current one, and each edition by its name, in every language. */
export function documentAddresses({ editions }: Shelf): readonly string[] {
  const languages = editions[0]?.snapshot.partnership.languages ?? [];
  return languages
    .flatMap((language) =>
      ['', ...editions.map(({ snapshot }) => `/editions/${snapshot.edition.label}`)].map(
        (base) => `${language === 'en' ? '' : `/${language}`}${base}`,
      ),
    )
    .flatMap((base) => [`${base}/plan.pdf`, `${base}/plan.docx`]);
}

/** A document as it is sent: its media type, its bytes, and the name that it is saved under. */
export interface SentDocument {
  readonly type: string;
  readonly body: Uint8Array;
  readonly download: string;
}

/** The plan as PDF or Word; null where the address is of neither. */
export async function documentAt(
  { site, own, shelf }: { readonly site: Site; readonly own: OwnParts; readonly shelf: Shelf },
  path: string,
): Promise<SentDocument | null> {
  const asked = ADDRESS.exec(path)?.groups;
  if (asked === undefined) return null;
  const { label } = asked;
  const found = label === undefined ? shelf.editions[0] : shelf.editions.find(({ snapshot }) => snapshot.edition.label === label);
  const language = asked['language'] === 'cy' ? 'cy' : 'en';
  if (found === undefined || !found.snapshot.partnership.languages.includes(language)) return null;
  const { snapshot, publishedAt, sha256 } = found;
  const base = `${site.origin}${site.root}${language === 'cy' ? '/cy' : ''}`;
  const address = label === undefined ? `${base}/` : `${base}/editions/${label}/`;
  return writeDocument(snapshot, {
    kind: asked['kind'] === 'docx' ? 'docx' : 'pdf',
    language,
    status: { kind: 'published', at: publishedAt, sha256, address },
    own,
  });
}

/** A snapshot as PDF or Word, published or not. */
export async function writeDocument(
  snapshot: Snapshot,
  as: { readonly kind: 'pdf' | 'docx'; readonly language: 'en' | 'cy'; readonly status: DocumentStatus; readonly own: OwnParts },
): Promise<SentDocument> {
  const { kind, language, status, own } = as;
  // Loaded with the first document that somebody asks for.
  const { planDocument, TYPEFACE } = await import('@saferplan/documents/plan-document');
  const document = planDocument(snapshot, {
    language,
    status,
    siteWords: wordsOf(language, snapshot.partnership.terms),
    drawChart: (series) => seriesSvg(series, language, TYPEFACE),
    sections: own.sectionsOf(snapshot, language),
  });
  const body = await (kind === 'pdf' ? writeAsPdf(document) : writeAsWord(document));
  const name = `${snapshot.partnership.slug}-${snapshot.edition.label}${status.kind === 'draft' ? '-draft' : ''}`;
  return { type: TYPES[kind], body, download: `${name}.${kind}` };
}

const writeAsPdf = async (document: PlanDocument): Promise<Uint8Array> => (await import('@saferplan/documents/pdf')).writePdf(document);
const writeAsWord = async (document: PlanDocument): Promise<Uint8Array> => (await import('@saferplan/documents/word')).writeWord(document);
