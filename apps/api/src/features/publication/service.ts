import type { Database } from '@saferplan/database';
import { holdEdition, listEditions, setEditionState } from '@saferplan/database/plan';
import { isPracticeCopy } from '@saferplan/database/practice';
import { insertPublication, listPublications, type Publication } from '@saferplan/database/publication';
import { loadObservations } from '@saferplan/database/spc';
import type { Edition, EditionContent, EditionProblem, Item } from '@saferplan/domain/plan';
import { type Snapshot, withRestricted } from '@saferplan/domain/publication';
import { type EditionId, type Failure, type Language, ok, PublicationId, refuse, type Result } from '@saferplan/domain/shared';
import type { Transaction } from 'kysely';
import { readSteps, takePublishingStep, calculatedReadings, readEdition, refuseWhereEnded, withdrawnInEdition } from '../plan/index.ts';
import { recordChanges } from '../../platform/record-changes.ts';
import { abort, inTransaction } from '../../platform/transaction.ts';
import { notePublishedHere } from '../../public/published-here.ts';
import { newestSoundPublication } from '../../public/newest-sound.ts';
import { readSnapshot, type Unsound } from '../../public/read-snapshot.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { type PublishedOtherwise, publishedOtherwise, readNewestPublished } from '../spc/index.ts';
import type { BuiltPublication, PublicationChanges } from './build-job.ts';
import { buildPublication, comparePublications } from './build-publication.ts';
import { earlierTexts } from './earlier-texts.ts';

/**
 * What publishing would do: what keeps it from being done; or what readers will see change, in sentences, what they notice first,
 * and every place in which what would be published differs from what is (none where nothing is published yet).
 */
export interface PublicationPreview extends PublicationChanges {
  readonly faults: readonly EditionProblem[];
  /** Where what was withdrawn would become public again. */
  readonly withdrawn: readonly EditionProblem[];
  /** The public series of which editions have values that are kept otherwise by now. */
  readonly revised: readonly RevisedSincePublished[];
}

/** A series of which values were revised after they were published, and in which editions they stand as they were. */
interface RevisedSincePublished {
  readonly title: string;
  readonly slug: string;
  readonly interval: Item<'series'>['interval'];
  readonly editions: readonly PublishedOtherwise[];
}

/** A publication without its bytes. */
export type PublicationEntry = Omit<Publication, 'body'>;

/** What publishing this edition now would change for the public, told in a language, or the faults that forbid it. */
export async function previewPublication(
  context: ServiceContext,
  input: { readonly editionId: EditionId; readonly language: Language },
): Promise<Result<PublicationPreview, Failure>> {
  const read = await readEdition(context, input);
  if (!read.ok) return read;
  const built = await buildPublication(context, context.db, read.value, await readSteps(context, context.db, input.editionId));
  if (!built.ok) return built;
  const stillThere = await withdrawnInEdition(context, context.db, read.value.content);
  if (!stillThere.ok) return stillThere;
  const withdrawn = stillThere.value;
  const revised = await revisedSincePublished(context, read.value.content);
  if (!built.value.ok) return ok({ faults: built.value.failure, withdrawn, revised, changes: [], differences: [] });
  const published = await listPublications(context.db, context.scope);
  const ofEdition = published.filter((publication) => publication.editionId === input.editionId);
  const before = (await newestSoundPublication(ofEdition)) ?? (await newestSoundPublication(published));
  const compared = await comparePublications({
    before: before === null ? null : { snapshot: before.snapshot, body: before.publication.body },
    after: built.value.value,
    earlier: await earlierTexts(context, read.value.content),
    language: input.language,
  });
  return compared.ok ? ok({ faults: [], withdrawn, revised, ...compared.value }) : compared;
}

async function revisedSincePublished(context: ServiceContext, { shared }: EditionContent): Promise<readonly RevisedSincePublished[]> {
  const published = await readNewestPublished(context, context.db);
  const kept = await loadObservations(context.db, context.scope);
  return shared.series
    .filter(({ audience }) => audience === 'public')
    .map(({ id, title, slug, interval }) => ({ title, slug, interval, editions: publishedOtherwise(published, slug, kept.get(id) ?? []) }))
    .filter(({ editions }) => editions.length > 0);
}

/**
 * Builds the snapshot, refuses a broken plan with each fault and an edition that is not adopted, stores it under its SHA-256
 * for good, and marks the editions before it as superseded. One transaction: readers see the old plan or the new one. What is
 * published already can be published again, with what was amended or reported since. Refuses a practice copy, whoever asks, as does
 * the database.
 */
export async function publishEdition(
  context: ServiceContext,
  input: { readonly editionId: EditionId; readonly isImport?: boolean },
): Promise<Result<PublicationEntry, Failure>> {
  if (await isPracticeCopy(context.db, context.scope)) return refuse({ code: 'practice-copy' });
  // What the package calculates is made before the transaction, which keeps others waiting, and found again within it.
  await calculateAhead(context, input);
  const published = await inTransaction(context.db, async (trx) => {
    if (input.isImport !== true) await refuseWhereEnded(context, trx);
    const edition = (await holdEdition(trx, context.scope, input.editionId, 'update')) ?? abort({ code: 'not-found', what: 'edition' });
    const read = await readEdition(context, input, trx);
    if (!read.ok) return abort(read.failure);
    const steps = await readSteps(context, trx, edition.id);
    // What a package brings is published before the server answers anybody.
    const built = await buildPublication(context, trx, read.value, steps, { where: input.isImport === true ? 'here' : 'thread' });
    if (!built.ok) return abort(built.failure);
    if (!built.value.ok) return abort({ code: 'unfit-to-publish', faults: built.value.failure.map(({ remark }) => remark) });
    const { sha256 } = built.value.value;
    await takePublishingStep(context, trx, read.value, { isImport: input.isImport === true, contentSha256: sha256 });
    const { body: _body, ...publication } = await store(context, trx, edition, built.value.value);
    await supersede(context, trx, edition);
    await recordChanges(context, trx, {
      editionId: edition.id,
      summary: { code: 'published', label: edition.label },
      changes: [{ kind: 'publication', itemId: publication.id, changeType: 'created', before: null, after: publication }],
    });
    return publication;
  });
  if (published.ok) notePublishedHere();
  return published;
}

/**
 * An edition as it would be published now, or the faults that forbid it; nothing is stored. Its `full` version, for papers of members,
 * holds what is restricted to partners too. Given up when `signal` is aborted.
 */
export async function readDraft(
  context: ServiceContext,
  input: { readonly editionId: EditionId; readonly signal: AbortSignal; readonly version: 'public' | 'full' },
): Promise<Result<Snapshot, Failure>> {
  const read = await readEdition(context, input);
  if (!read.ok) return read;
  const steps = await readSteps(context, context.db, input.editionId);
  const { content, previous } = read.value;
  const shown = { content: input.version === 'full' ? withRestricted(content) : content, previous };
  const built = await buildPublication(context, context.db, shown, steps, { where: 'thread', signal: input.signal });
  if (!built.ok) return built;
  return built.value.ok
    ? ok(built.value.value.snapshot)
    : refuse({ code: 'unfit-to-publish', faults: built.value.failure.map(({ remark }) => remark) });
}

async function calculateAhead(context: ServiceContext, input: { readonly editionId: EditionId }): Promise<void> {
  const read = await readEdition(context, input);
  if (read.ok) await calculatedReadings(context.code, read.value.content, await loadObservations(context.db, context.scope));
}

/** A publication as officers see it: why it is left out of everything public, or null where it is shown. */
export interface ListedPublication extends PublicationEntry {
  readonly unsound: Unsound | null;
}

/** Every publication, newest year first, without the bytes; each is held to its hash. */
export async function listPublicationEntries(context: ServiceContext): Promise<readonly ListedPublication[]> {
  const publications = await listPublications(context.db, context.scope);
  const listed: ListedPublication[] = [];
  for (const { body, ...entry } of publications) {
    const read = await readSnapshot({ body, sha256: entry.sha256 });
    listed.push({ ...entry, unsound: read.ok ? null : read.failure });
  }
  return listed;
}

async function store(
  context: ServiceContext,
  trx: Transaction<Database>,
  edition: Edition,
  { body, sha256 }: BuiltPublication,
): Promise<Publication> {
  const publication: Publication = {
    id: PublicationId.parse(context.makeId('pub')),
    editionId: edition.id,
    label: edition.label,
    startsOn: edition.startsOn,
    sha256,
    body,
    publishedAt: context.now().toISOString(),
    publishedBy: context.actor.name,
  };
  await insertPublication(trx, context.scope, publication);
  return publication;
}

async function supersede(context: ServiceContext, trx: Transaction<Database>, published: Edition): Promise<void> {
  const others = (await listEditions(trx, context.scope)).filter((edition) => edition.id !== published.id);
  const isSuperseded = others.some((edition) => edition.state === 'published' && edition.startsOn > published.startsOn);
  await setEditionState(trx, context.scope, published.id, { state: isSuperseded ? 'superseded' : 'published', amendment: null });
  for (const edition of others)
    if (edition.state === 'published' && edition.startsOn < published.startsOn)
      await setEditionState(trx, context.scope, edition.id, { state: 'superseded' });
}
