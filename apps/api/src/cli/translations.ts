import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { listEditions } from '@saferplan/database/plan';
import { type EditionId, type Failure, Language } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { describeFault } from '@saferplan/messages/faults/values';
import type { RowOutcome } from '@saferplan/domain/translation';
import { WRITE_PLAN_SHEETS } from '../features/plan-file/index.ts';
import { checkTranslations, importTranslations, type CheckedRow, translationFileOf } from '../features/translation/translation.service.ts';
import type { ServiceContext } from '../platform/service-context.ts';
import { runImportJob } from '../platform/workers/import-thread.ts';
import { typedPath } from '../platform/config.ts';
import { withPartnership } from './with-partnership.ts';

type Output = Pick<Console, 'log' | 'error'>;

/** Of which partnership and edition, and into which language; the last two as they were typed. */
interface Named {
  readonly partnership: string | null;
  readonly edition: string;
  readonly language: string | undefined;
}

/** `saferplan export-translations <edition>`: the texts of an edition as a spreadsheet for a translator. Answers the exit code. */
export function exportTranslationsCommand(named: Named & { readonly out: string | undefined }): Promise<number> {
  const { out } = named;
  if (out === undefined) {
    console.error('Say with --out into which file, such as translation-cy.xlsx.');
    return Promise.resolve(2);
  }
  return withPartnership((context) => exportTranslations(context, named, typedPath(out)), { slug: named.partnership, byName: true });
}

/** `saferplan import-translations <edition> <file>`: a translator's file, row by row, and stored as one change. Answers the exit code. */
export function importTranslationsCommand(
  named: Named & { readonly file: string; readonly dryRun: boolean; readonly json: boolean },
): Promise<number> {
  return withPartnership((context) => importTranslationsFrom(context, { ...named, file: typedPath(named.file) }), {
    slug: named.partnership,
    byName: true,
  });
}

/** Writes the spreadsheet for a translator. */
export async function exportTranslations(
  context: ServiceContext,
  named: Omit<Named, 'partnership'>,
  file: string,
  output: Output = console,
): Promise<number> {
  const into = await findInto(context, named, output);
  if (into === null) return 1;
  const found = await translationFileOf(context, into);
  if (!found.ok) return refused(found.failure, output);
  const written = await runImportJob(WRITE_PLAN_SHEETS, found.value.sheets, basename(file));
  if (!written.ok) return refused(written.failure, output);
  writeFileSync(file, new Uint8Array(written.value));
  const [{ rows } = { rows: [] }] = found.value.sheets;
  output.log(`${(rows.length - 1).toString()} texts of edition ${named.edition} in ${file}. Fill it in, and bring it back with`);
  output.log(`  saferplan import-translations ${named.edition} ${file} --language ${into.language}`);
  return 0;
}

/** Reads a translator's file, tells what becomes of its rows, and stores them unless it is only asked. */
export async function importTranslationsFrom(
  context: ServiceContext,
  {
    file,
    dryRun,
    json,
    ...named
  }: Omit<Named, 'partnership'> & { readonly file: string; readonly dryRun: boolean; readonly json: boolean },
  output: Output = console,
): Promise<number> {
  const into = await findInto(context, named, output);
  if (into === null) return 1;
  const source = { path: file, name: basename(file) };
  const checked = await checkTranslations(context, source, into);
  if (!checked.ok) return refused(checked.failure, output);
  const { rows } = checked.value;
  if (json) output.log(JSON.stringify(rows, null, 2));
  else for (const line of rowsInLines(rows)) output.log(line);
  const isAnyTaken = rows.some(({ outcome }) => outcome === 'taken' || outcome === 'original-changed');
  if (dryRun || !isAnyTaken) {
    if (!json) output.log('Nothing was stored.');
    return 0;
  }
  const stored = await importTranslations(context, source, into);
  if (!stored.ok) return refused(stored.failure, output);
  if (!json) output.log('Stored, as not yet read by a speaker of the language.');
  return 0;
}

function refused(failure: Failure, output: Output): number {
  output.error(describeFailure(failure));
  return 1;
}

/** The edition and the language that were named; null where one of them is not there, which is told with what there is. */
async function findInto(
  { db, scope }: ServiceContext,
  { edition, language }: Omit<Named, 'partnership'>,
  output: Output,
): Promise<{ readonly editionId: EditionId; readonly language: Language } | null> {
  const spoken = Language.safeParse(language);
  if (!spoken.success) {
    output.error(`Say with --language into which language: ${Language.options.join(' or ')}.`);
    return null;
  }
  const editions = await listEditions(db, scope);
  const found = editions.find(({ label }) => label === edition);
  if (found === undefined) {
    output.error(`There is no edition ${edition}. There are: ${editions.map(({ label }) => label).join(', ')}.`);
    return null;
  }
  return { editionId: found.id, language: spoken.data };
}

const OUTCOMES: Readonly<Record<RowOutcome, string>> = {
  taken: 'taken',
  unchanged: 'as they stand already',
  empty: 'not translated',
  'original-changed': 'translate a text that has changed since; kept as such where nothing newer is there',
  unknown: 'have no text of this plan by their key',
  refused: 'cannot be stored',
};

/** How many rows came out how, and each row that needs somebody. */
export function rowsInLines(rows: readonly CheckedRow[]): readonly string[] {
  const counts = Object.entries(OUTCOMES).flatMap(([outcome, words]) => {
    const count = rows.filter((row) => row.outcome === outcome).length;
    return count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${words}`];
  });
  const needing = rows
    .filter(({ outcome }) => outcome === 'unknown' || outcome === 'refused' || outcome === 'original-changed')
    .map(
      ({ row, outcome, where, message }) =>
        `  row ${row.toString()}${where === '' ? '' : ` (${where})`}: ${message === null ? OUTCOMES[outcome] : describeFault(message)}`,
    );
  return [...counts, ...needing];
}
