import { listItems } from '@saferplan/database/plan';
import type { EditionContent } from '@saferplan/domain/plan';
import {
  type ChangeSummary,
  type EditionId,
  type Failure,
  firstLanguageOf,
  type Language,
  ok,
  refuse,
  type Result,
  type ValueFault,
} from '@saferplan/domain/shared';
import {
  type LocalisedText,
  otherLanguages,
  readTranslationFile,
  type RowOutcome,
  type TranslatedText,
  translatedTexts,
  translationKindOf,
  type TranslationSheet,
  whyNot,
  writeTranslationFile,
} from '@saferplan/domain/translation';
import { textOwnersIn, textsCalledIn } from '@saferplan/messages';
import { TRANSLATION_FILE_WORDS } from '@saferplan/messages/translation-file';
import { runImportJob } from '../../platform/workers/import-thread.ts';
import { READ_PLAN_SHEETS } from '../plan-file/index.ts';
import { addItem, amendItem, readEdition, holdForRemoval, removeAsRead, changePlan, type PlanChange } from '../plan/index.ts';
import type { Touched } from '../../platform/record-changes.ts';
import type { ServiceContext } from '../../platform/service-context.ts';
import { abort } from '../../platform/transaction.ts';
import type { Upload, Uploads } from '../../platform/uploads.ts';

/** An edition and a language that it is translated into. */
interface Into {
  readonly editionId: EditionId;
  readonly language: Language;
}

/** Every text of an edition that is said in every language, with how far it is in one. Refuses the language that the partnership writes in. */
export async function listTranslations(
  context: ServiceContext,
  { editionId, language }: Into,
): Promise<Result<{ readonly content: EditionContent; readonly texts: readonly TranslatedText[] }, Failure>> {
  const read = await readEdition(context, { editionId });
  if (!read.ok) return read;
  const { content } = read.value;
  if (!otherLanguages(content.partnership).includes(language))
    return refuse({
      code: 'invalid',
      faults: [{ path: 'language', message: { code: 'language-not-public' } }],
    });
  return ok({ content, texts: translatedTexts(content, language) });
}

/** What one text says in a language; an empty text takes the translation away. */
export interface SetTranslation extends Into, Pick<LocalisedText, 'ownerId' | 'field'> {
  readonly text: string;
  /** The original that was translated, as the caller saw it: where it has changed since, the translation is stale at once. */
  readonly original: string;
  /** Whether the caller speaks the language, and has read the translation. */
  readonly isRead: boolean;
  /** The translation as it was when the caller began, empty where there was none; not given by an app from before this was asked. */
  readonly before?: string | undefined;
}

/** Says one text in a language. The reader is the caller, on this day, and nobody else. Refuses where somebody has said it otherwise since. */
export async function setTranslation(context: ServiceContext, given: SetTranslation): Promise<Result<Touched, Failure>> {
  const listed = await listTranslations(context, given);
  if (!listed.ok) return listed;
  const of = listed.value.texts.find(({ ownerId, field }) => ownerId === given.ownerId && field === given.field);
  if (of === undefined) return refuse({ code: 'not-found', what: 'text' });
  const wrong = given.text.trim() === '' ? null : whyNot(of, given.text);
  if (wrong !== null) return refuse({ code: 'invalid', faults: [{ path: 'text', message: wrong }] });
  const kind = translationKindOf(of.kind);
  const home = kind === 'translation' ? given.editionId : null;
  return changePlan(context, async (change) => {
    // Of two who say one text at the same moment the second waits for the first, and sees what is said by then.
    await holdForRemoval(context, change.trx, home);
    const translation =
      (await listItems(change.trx, context.scope, kind, home)).find(
        ({ ownerId, field, language }) => ownerId === given.ownerId && field === given.field && language === given.language,
      ) ?? null;
    const now = translation?.text ?? '';
    if (given.before !== undefined && now !== given.before && now !== given.text.trim())
      abort({ code: 'stale-version', what: 'text', yours: given.text, theirs: now, version: translation?.version ?? 0 });
    await store(change, given, { of: { ...of, translation }, original: given.original, text: given.text.trim(), isRead: given.isRead });
    const text = { kind: of.kind, name: textOwnersIn(listed.value.content)(of), field: of.field };
    const summary: ChangeSummary =
      given.text.trim() === '' ? { code: 'translation-removed', ...text } : { code: 'text-translated', ...text };
    return { editionId: home, summary, extra: {} };
  });
}

/** What to store: what a text says, of which original, and whether the caller has read it. */
interface Stored {
  readonly of: TranslatedText;
  readonly original: string;
  readonly text: string;
  readonly isRead: boolean;
}

async function store(change: PlanChange, { editionId, language }: Into, { of, original, text, isRead }: Stored): Promise<void> {
  const { context } = change;
  const kind = translationKindOf(of.kind);
  const home = kind === 'translation' ? editionId : null;
  const { translation } = of;
  if (text === '') {
    if (translation === null) return;
    await holdForRemoval(context, change.trx, home);
    await removeAsRead(change, { kind, id: translation.id, version: translation.version });
    return;
  }
  const said = {
    text,
    original,
    readBy: isRead ? context.actor.name : '',
    readOn: isRead ? context.now().toISOString().slice(0, 10) : null,
  };
  if (translation === null) {
    const { ownerId, field } = of;
    await addItem(change, { kind, editionId: home, fields: { ownerId, field, language, ...said }, origin: 'file' });
  } else await amendItem(change, { kind, id: translation.id, version: translation.version, changes: said });
}

/** The texts of an edition as the sheets of a file for a translator who reads `said`, and the label of the edition. */
export async function translationFileOf(
  context: ServiceContext,
  into: Into,
  said: Language = 'en',
): Promise<Result<{ readonly label: string; readonly sheets: readonly TranslationSheet[] }, Failure>> {
  const listed = await listTranslations(context, into);
  if (!listed.ok) return listed;
  const { content, texts } = listed.value;
  const sheets = writeTranslationFile(texts, languagesOf(content, into), textsCalledIn(content), TRANSLATION_FILE_WORDS[said]);
  return ok({ label: content.edition.label, sheets });
}

const languagesOf = ({ partnership }: EditionContent, { language }: Into) =>
  ({ from: firstLanguageOf(partnership), to: language }) as const;

/** A row of a translator's file as it is told before anything is stored. */
export interface CheckedRow {
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly where: string;
  readonly text: string;
  readonly message: ValueFault | null;
}

interface FileInto extends Into {
  readonly uploadId: string;
}

/** A translator's file on this machine, and what it is called where it comes from. */
type TranslatorFile = Pick<Upload, 'path' | 'name'>;

/** What a translator's file would change, row by row. */
export interface CheckedFile {
  readonly name: string;
  readonly rows: readonly CheckedRow[];
}

/** What a file that was sent would change. Nothing is stored. */
export async function checkTranslationFile(
  context: ServiceContext,
  uploads: Uploads,
  given: FileInto,
): Promise<Result<CheckedFile, Failure>> {
  const upload = await uploads.find(given.uploadId);
  return upload === null ? refuse({ code: 'not-found', what: 'file' }) : checkTranslations(context, upload, given);
}

/** Stores what a file that was sent brings, and keeps the file no longer. */
export async function importTranslationFile(context: ServiceContext, uploads: Uploads, given: FileInto): Promise<Result<Touched, Failure>> {
  const upload = await uploads.find(given.uploadId);
  if (upload === null) return refuse({ code: 'not-found', what: 'file' });
  const done = await importTranslations(context, upload, given);
  if (done.ok) await uploads.forget(given.uploadId);
  return done;
}

/** What a translator's file would change, row by row. Nothing is stored. */
export async function checkTranslations(context: ServiceContext, file: TranslatorFile, given: Into): Promise<Result<CheckedFile, Failure>> {
  const reading = await readFile(context, file, given);
  if (!reading.ok) return reading;
  const { name, rows } = reading.value;
  return ok({ name, rows: rows.map(({ row, outcome, where, text, message }) => ({ row, outcome, where, text, message })) });
}

/** Stores what a translator's file brings, as one change that is undone at once. What is not taken stays out, and was told. */
export async function importTranslations(context: ServiceContext, file: TranslatorFile, given: Into): Promise<Result<Touched, Failure>> {
  const reading = await readFile(context, file, given);
  if (!reading.ok) return reading;
  const { name, rows } = reading.value;
  // Of two rows of the same text the later one counts.
  const last = new Map(
    rows.flatMap(({ store: found, text }) =>
      found === null ? [] : [[`${found.of.ownerId} ${found.of.field}`, { ...found, text }] as const],
    ),
  );
  return changePlan(context, async (change) => {
    for (const one of last.values()) await store(change, given, { ...one, isRead: false });
    return { editionId: given.editionId, summary: { code: 'translations-taken', count: last.size, name }, extra: {} };
  });
}

async function readFile(
  context: ServiceContext,
  upload: TranslatorFile,
  given: Into,
): Promise<Result<{ readonly name: string; readonly rows: NonNullable<ReturnType<typeof readTranslationFile>> }, Failure>> {
  const listed = await listTranslations(context, given);
  if (!listed.ok) return listed;
  const read = await runImportJob(READ_PLAN_SHEETS, { path: upload.path, name: upload.name }, upload.name);
  if (!read.ok) return read;
  if (!read.value.ok) return refuse({ code: 'unreadable-file', why: read.value.failure });
  const { content, texts } = listed.value;
  const rows = readTranslationFile(read.value.value, texts, languagesOf(content, given), Object.values(TRANSLATION_FILE_WORDS));
  return rows === null
    ? refuse({
        code: 'unreadable-file',
        why: { code: 'no-sheet-of-texts', name: upload.name },
      })
    : ok({ name: upload.name, rows });
}
