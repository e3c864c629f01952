import { createHash } from 'node:crypto';
import { ok, type Result } from '@saferplan/domain/shared';
import type { CachedFile, FileCache } from '../platform/files/file-cache.ts';
import { workerJob, type WorkerFailure, type WorkerJob } from '../platform/workers/worker-job.ts';
import type { WorkerPool } from '../platform/workers/worker-pool.ts';
import type { Card } from './card.ts';
import type { FileKind, PictureKind } from './paper-names.ts';
import type { PublishedEditions } from './published-editions.ts';
import type * as Writers from './write-document.ts';
import type { DocumentRequest, PaperRequest, SlideRequest } from './write-document.ts';

const MODULE = { module: new URL('write-document.ts', import.meta.url), deadlineMs: 60_000, whenAbandoned: 'finish' } as const;
const documentJob = workerJob<typeof Writers, 'writeDocument'>({ ...MODULE, name: 'document', exported: 'writeDocument' });
const paperJob = workerJob<typeof Writers, 'writePaper'>({ ...MODULE, name: 'paper', exported: 'writePaper' });
const slideJob = workerJob<typeof Writers, 'writeSlide'>({ ...MODULE, name: 'slide', exported: 'writeSlide' });
const cardJob = workerJob<typeof Writers, 'writeCard'>({ ...MODULE, name: 'card', exported: 'writeCard' });

type PublishedEdition = PublishedEditions['editions'][number];

/**
 * Documents and cards of what is published: each is made once, in a worker thread, and kept as a file. Its name is made of all that
 * it is made of: the edition in the form in which it is public, the language, the kind, and the version of the writer.
 */
export class Renderings {
  private readonly pool: WorkerPool;
  private readonly files: FileCache;
  private readonly writerVersion: () => Promise<string>;
  private readonly onTrouble: (error: unknown) => void;
  private made = 0;
  private readonly filesMade = new WeakMap<Uint8Array, CachedFile>();
  /** The public forms of each partnership, by its slug, since they were last told. */
  private readonly publicForms = new Map<string, ReadonlySet<string>>();

  constructor(parts: {
    readonly pool: WorkerPool;
    readonly files: FileCache;
    readonly writerVersion: () => Promise<string>;
    readonly onTrouble: (error: unknown) => void;
  }) {
    this.pool = parts.pool;
    this.files = parts.files;
    this.writerVersion = parts.writerVersion;
    this.onTrouble = parts.onTrouble;
  }

  /** How many documents and cards were made and not found, and the milliseconds that threads worked for them. */
  cost(): { readonly made: number; readonly makingMs: number } {
    return { made: this.made, makingMs: this.pool.state().busyMs };
  }

  /** A paper of a published edition. */
  document(
    edition: PublishedEdition,
    request: Omit<DocumentRequest, 'snapshot'>,
    signal: AbortSignal | undefined,
  ): Promise<Result<CachedFile, WorkerFailure>> {
    return this.make(edition, documentJob, { snapshot: edition.snapshot, ...request }, { ...request }, request.kind, signal);
  }

  /** The picture of a page of a published edition, as PNG. */
  card(edition: PublishedEdition, card: Card, signal: AbortSignal | undefined): Promise<Result<CachedFile, WorkerFailure>> {
    return this.make(edition, cardJob, card, card, 'png', signal);
  }

  /** A picture of a published edition in the shape of a slide. */
  slide(
    edition: PublishedEdition,
    request: Omit<SlideRequest, 'snapshot'>,
    signal: AbortSignal | undefined,
  ): Promise<Result<CachedFile, WorkerFailure>> {
    return this.make(edition, slideJob, { snapshot: edition.snapshot, ...request }, request, request.kind, signal);
  }

  /** The same of a draft: kept nowhere. */
  async draftSlide(request: SlideRequest, signal: AbortSignal): Promise<Result<Uint8Array, WorkerFailure>> {
    return this.logged(await this.pool.run(slideJob, request, { signal }));
  }

  /** A paper of a draft: made for whoever asks, shared with nobody and kept nowhere. */
  async draft(request: DocumentRequest, signal: AbortSignal): Promise<Result<Uint8Array, WorkerFailure>> {
    return this.logged(await this.pool.run(documentJob, request, { signal }));
  }

  /** A paper as PDF or Word, for whoever asks; kept nowhere. */
  async paper(request: PaperRequest, signal: AbortSignal): Promise<Result<Uint8Array, WorkerFailure>> {
    return this.logged(await this.pool.run(paperJob, request, { signal }));
  }

  /** Removes the files of whatever a partnership no longer has in public: what was withdrawn, or published again since. */
  async keepOnly(slug: string, editions: readonly PublishedEdition[]): Promise<void> {
    const forms = new Set(editions.map(publicFormOf));
    this.publicForms.set(slug, forms);
    await this.files.removeWhere((name) => {
      const [owner, form = ''] = name.split('.');
      return owner === slug && !forms.has(form);
    });
  }

  private async make<Input>(
    edition: PublishedEdition,
    job: WorkerJob<Input, Uint8Array>,
    input: Input,
    described: object,
    extension: FileKind | PictureKind,
    signal: AbortSignal | undefined,
  ): Promise<Result<CachedFile, WorkerFailure>> {
    const { slug } = edition.snapshot.partnership;
    const form = publicFormOf(edition);
    const name = `${slug}.${form}.${digestOf([job.name, described, await this.writerVersion()])}.${extension}`;
    const found = await this.files.read(name);
    if (found !== null) return ok(found);
    const made = await this.pool.run(job, input, {
      ...(signal === undefined ? {} : { signal }),
      shareAs: name,
      keep: async (bytes) => {
        this.made += 1;
        // Withdrawn while it was being made.
        if (this.publicForms.get(slug)?.has(form) !== false) await this.files.write(name, this.fileOf(bytes).bytes);
      },
    });
    return made.ok ? ok(this.fileOf(made.value)) : this.logged(made);
  }

  /** What a thread has made, copied and summed up once for all who waited for it. */
  private fileOf(made: Uint8Array): CachedFile {
    const known = this.filesMade.get(made);
    if (known !== undefined) return known;
    const bytes = new Uint8Array(made);
    const file = { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
    this.filesMade.set(made, file);
    return file;
  }

  /** The same result, of which the operator is told where something is wrong with the document and not with the moment. */
  private logged<Value>(result: Result<Value, WorkerFailure>): Result<Value, WorkerFailure> {
    if (!result.ok && !['busy', 'aborted', 'closed'].includes(result.failure.code))
      this.onTrouble(new Error(JSON.stringify(result.failure)));
    return result;
  }
}

const digestOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);

const forms = new WeakMap<PublishedEdition, string>();

/**
 * Names an edition in exactly the form in which it is public: once something in it is withdrawn, it has another name, and what was
 * made of the earlier form is never found again.
 */
function publicFormOf(edition: PublishedEdition): string {
  const known = forms.get(edition) ?? digestOf([edition.sha256, edition.publishedAt, edition.snapshot]);
  forms.set(edition, known);
  return known;
}
