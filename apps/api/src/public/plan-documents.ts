import { snapshotIn } from '@saferplan/domain/publication';
import type { Result } from '@saferplan/domain/shared';
import type { CachedFile } from '../platform/files/file-cache.ts';
import type { WorkerFailure } from '../platform/workers/worker-job.ts';
import { languageFolder, type Site } from '@saferplan/viewer/render';
import { editionFolders, FOLDER, folderAsked } from './edition-folders.ts';
import type { PackageExtensions } from './package-extensions.ts';
import { FILE_KINDS, hasPaper, inFileName, PAPER_NAMES, paperOf, type PaperName } from './paper-names.ts';
import type { Renderings } from './renderings.ts';
import type { PublishedEditions } from './published-editions.ts';
import type { DocumentRequest } from './write-document.ts';

/** The media type of each kind of document. */
export const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
const ADDRESS = new RegExp(String.raw`^${FOLDER}\/(?<file>[a-z]+\.[a-z]+)$`, 'u');

/** The addresses of every paper as each kind of file: of the current edition, and of each edition by its name, in every language. */
export const documentAddresses = (published: PublishedEditions): readonly string[] =>
  editionFolders(published).flatMap(({ folder, snapshot }) =>
    PAPER_NAMES.filter((paper) => hasPaper(paper, snapshot)).flatMap((paper) =>
      FILE_KINDS[paper].map((kind) => `${folder}/${paper}.${kind}`),
    ),
  );

/** The papers that tell of dates which have passed. */
const TELLS_OF_DATES: readonly PaperName[] = ['progress', 'summary'];

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

/** A paper as PDF or Word, or the plan as a workbook; null where the address is of none. */
export async function documentAt(
  { site, own, publishedEditions, renderings }: DocumentSite,
  path: string,
  signal: AbortSignal | undefined,
): Promise<SentDocument | null> {
  const asked = ADDRESS.exec(path)?.groups;
  const paperAsked = paperOf(asked?.['file'] ?? '');
  if (asked === undefined || paperAsked === null) return null;
  const { paper, kind } = paperAsked;
  const found = folderAsked(asked, publishedEditions);
  if (found === null) return null;
  const { edition, language, label } = found;
  const { snapshot, publishedAt, sha256, storedAs } = edition;
  if (!hasPaper(paper, snapshot)) return null;
  const base = `${site.origin}${site.root}${languageFolder(language)}`;
  const address = label === undefined ? `${base}/` : `${base}/editions/${label}/`;
  const status = { kind: 'published', at: publishedAt, sha256, address, storedAs } as const;
  const sections = paper === 'plan' && kind !== 'xlsx' ? await own.sectionsOf(snapshotIn(snapshot, language), language) : [];
  // Only what tells of dates is made anew each day.
  const on = TELLS_OF_DATES.includes(paper) || kind === 'xlsx' ? publishedEditions.today : null;
  const request = { paper, version: 'public', kind, language, status, sections, on, reported: null, changedBy: null } as const;
  const made = await renderings.document(edition, request, signal);
  return { ...nameOf({ paper, version: 'public', snapshot, kind, status }), language, made };
}

/** The media type of a document, and the file name that it is saved under. */
export function nameOf({
  paper,
  version,
  snapshot,
  kind,
  status,
}: Pick<DocumentRequest, 'paper' | 'version' | 'snapshot' | 'kind' | 'status'>): {
  readonly type: string;
  readonly download: string;
} {
  const marks = `${version === 'full' ? '-full' : ''}${status.kind === 'draft' ? '-draft' : ''}`;
  const name = `${snapshot.partnership.slug}-${snapshot.edition.label}${inFileName(paper)}${marks}`;
  return { type: TYPES[kind], download: `${name}.${kind}` };
}
