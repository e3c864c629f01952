import { type Import, listImports, listObservationChanges } from '@saferplan/database/spc';
import { listItems } from '@saferplan/database/plan';
import type { Item } from '@saferplan/domain/plan';
import type { TableChoices } from '@saferplan/domain/spc';
import { nameEveryMonth } from '@saferplan/domain/spc';
import type { ServiceContext } from '../../../platform/service-context.ts';

/** A table that was brought in before, with what was chosen for it. */
export interface RememberedTable {
  readonly fileName: string;
  readonly choices: TableChoices;
}

/** The tables that were brought in and not taken back, the newest first, each with what was chosen for it. */
export async function rememberedTables(context: ServiceContext): Promise<readonly RememberedTable[]> {
  const imports = await listImports(context.db, context.scope);
  const series = await listItems(context.db, context.scope, 'series', null);
  const taken = new Set(imports.flatMap(({ undoes }) => undoes ?? []));
  const tables = imports.filter(({ id, kind }) => kind === 'table' && !taken.has(id));
  const remembered: RememberedTable[] = [];
  for (const table of tables) {
    const choices = table.choices ?? (await choicesByFeed(context, table, series));
    if (Object.keys(choices.into).length > 0) remembered.push({ fileName: table.fileName, choices });
  }
  return remembered;
}

/** What was chosen for a table that was brought in before choices were kept: series that it changed say of which measure they are. */
async function choicesByFeed(context: ServiceContext, { id }: Import, series: readonly Item<'series'>[]): Promise<TableChoices> {
  const changed = new Set((await listObservationChanges(context.db, context.scope, id)).map(({ seriesId }) => seriesId));
  const into = series.flatMap((one) => (one.feed.kind === 'table' && changed.has(one.id) ? [[one.feed.measure, one.id] as const] : []));
  return { sheet: null, answers: {}, into: Object.fromEntries(into) };
}

/**
 * Of the remembered tables that are called like a file every month, the newest of each sheet. None where the name says nothing but when
 * the file is from: another partner's may be called so too, and its values would go into the series of this one.
 */
export function tablesLike(fileName: string, remembered: readonly RememberedTable[]): readonly RememberedTable[] {
  const name = nameEveryMonth(fileName);
  if (name === '') return [];
  const bySheet = new Map<string | null, RememberedTable>();
  for (const table of remembered)
    if (nameEveryMonth(table.fileName) === name && !bySheet.has(table.choices.sheet)) bySheet.set(table.choices.sheet, table);
  return [...bySheet.values()];
}
