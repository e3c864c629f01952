import type { Result } from '@saferplan/domain/shared';
import type { CachedFile } from '../platform/files/file-cache.ts';
import type { WorkerFailure } from '../platform/workers/worker-job.ts';
import type { Site } from '@saferplan/viewer/render';
import type { PackageExtensions } from './package-extensions.ts';
import type { Renderings } from './renderings.ts';
import type { PublishedEditions } from './published-editions.ts';
import type { DocumentRequest } from './write-document.ts';

/** The media type of each kind of document. */
export const TYPES = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const;
const ADDRESS = /^(?:\/(?<language>en|cy))?(?:\/editions\/(?<label>[^/]+))?\/plan\.(?<kind>pdf|docx)$/u;

/** The addresses of the plan as PDF and Word: the current one, and each edition by its name, in every language. */
export function documentAddresses({ editions }: PublishedEditions): readonly string[] {
  const languages = editions[0]?.snapshot.partnership.languages ?? [];
  return languages
    .flatMap((language) =>
      ['', ...editions.map(({ snapshot }) => `/editions/${snapshot.edition.label}`)].map(
        (base) => `${language === 'en' ? '' : `/${language}`}${base}`,
      ),
    )
    .flatMap((base) => [`${base}/plan.pdf`, `${base}/plan.docx`]);
}

/** A document as it is sent: its media type, the name that it is saved under, and its bytes or why there are none. */
export interface SentDocument {
  readonly type: string;
  readonly download: string;
  readonly language: 'en' | 'cy';
  readonly made: Result<CachedFile, WorkerFailure>;
}

/** What of a public site its documents are made of. */
interface DocumentSite {
  readonly site: Pick<Site, 'origin' | 'root'>;
  readonly own: PackageExtensions;
  readonly publishedEditions: PublishedEditions;
  readonly renderings: Renderings;
}

/** The plan as PDF or Word; null where the address is of neither. */
export async function documentAt(
  { site, own, publishedEditions, renderings }: DocumentSite,
  path: string,
  signal: AbortSignal | undefined,
): Promise<SentDocument | null> {
  const asked = ADDRESS.exec(path)?.groups;
  if (asked === undefined) return null;
  const { label } = asked;
  const found =
    label === undefined
      ? publishedEditions.editions[0]
      : publishedEditions.editions.find(({ snapshot }) => snapshot.edition.label === label);
  const language = asked['language'] === 'cy' ? 'cy' : 'en';
  if (found === undefined || !found.snapshot.partnership.languages.includes(language)) return null;
  const { snapshot, publishedAt, sha256, storedAs } = found;
  const base = `${site.origin}${site.root}${language === 'cy' ? '/cy' : ''}`;
  const address = label === undefined ? `${base}/` : `${base}/editions/${label}/`;
  const kind = asked['kind'] === 'docx' ? 'docx' : 'pdf';
  const status = { kind: 'published', at: publishedAt, sha256, address, storedAs } as const;
  const made = await renderings.document(found, { kind, language, status, sections: await own.sectionsOf(snapshot, language) }, signal);
  return { ...nameOf({ snapshot, kind, status }), language, made };
}

/** The media type of a document, and the file name that it is saved under. */
export function nameOf({ snapshot, kind, status }: Pick<DocumentRequest, 'snapshot' | 'kind' | 'status'>): {
  readonly type: string;
  readonly download: string;
} {
  const name = `${snapshot.partnership.slug}-${snapshot.edition.label}${status.kind === 'draft' ? '-draft' : ''}`;
  return { type: TYPES[kind], download: `${name}.${kind}` };
}
