import { type IdMaker, PREFIXES, PriorityId } from '../../shared/id.ts';
import { cellName } from '../../shared/cell-name.ts';
import { freeSlug, slugFrom } from '../../shared/text.ts';
import { checkExtra } from '../extra-field.ts';
import type { EditionContent } from '../edition-content.ts';
import type { Item } from '../item.ts';
import { KINDS } from '../kinds.ts';
import { type CellChoices, type Names, same } from './cells.ts';
import { exampleOf, isExample } from './example-rows.ts';
import { type Column, FILED_KINDS, type FiledKind, notFiled, type Sheet, sheetOf, valueAt } from './sheets.ts';

/** A sheet as rows of text, the headings first. */
export interface FiledSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** What may be chosen in each column; null or left out where anything may be written. */
  readonly choices?: readonly (CellChoices | null)[];
}

/** What is wrong in a plan file, and in which cell, as a spreadsheet names it. */
export interface FileProblem {
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
}

/** Something to add to the plan. */
export interface FiledItem {
  readonly kind: FiledKind;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface PlanFileReading {
  readonly items: readonly FiledItem[];
  readonly problems: readonly FileProblem[];
}

/** The sheet that tells what to write where; it is not read. */
const GUIDE = 'How to fill this in';

/** An edition as a plan file: the sheets of a spreadsheet. */
export function writePlanFile({ partnership, shared, items }: EditionContent): readonly FiledSheet[] {
  const names: Names = { ...namesOf(shared), subgroups: items.subgroup, priorities: items.priority };
  const sheets = FILED_KINDS.map((kind) => {
    const sheet = sheetOf(kind, partnership.extraFields);
    const rows = inOrder(items[kind], items.priority).map((item) => sheet.columns.map((column) => writeCell(item, column, names)));
    return {
      name: sheet.name,
      rows: [sheet.columns.map(({ heading }) => heading), ...rows],
      choices: sheet.columns.map(({ form }) => form.choices ?? null),
    };
  });
  const guide = FILED_KINDS.flatMap((kind) => {
    const sheet = sheetOf(kind, partnership.extraFields);
    return sheet.columns.map(({ heading, hint }) => [sheet.name, heading, hint]);
  });
  return [...sheets, { name: GUIDE, rows: [['Sheet', 'Column', 'What to write'], ...guide] }];
}

/** The template for a partnership: every sheet with one example row, which is marked as such and never read. */
export const writePlanTemplate = (content: EditionContent): readonly FiledSheet[] => {
  const items = { ...content.items, priority: [], outcome: [], action: [], indicator: [], theme: [] };
  return writePlanFile({ ...content, items }).map((sheet, index) => {
    const kind = FILED_KINDS[index];
    return kind === undefined ? sheet : { ...sheet, rows: [...sheet.rows, exampleOf(kind, content.partnership.extraFields)] };
  });
};

const namesOf = ({ agency, contact, series }: EditionContent['shared']) => ({ agencies: agency, contacts: contact, series });

/** By the priority that they hang on, in the order of the plan, and then in their own. */
function inOrder(list: readonly Item<FiledKind>[], priorities: readonly Item<'priority'>[]): readonly Item<FiledKind>[] {
  const placeOf = (item: Item<FiledKind>): number => ('priorityId' in item ? priorities.findIndex(({ id }) => id === item.priorityId) : 0);
  return list.toSorted((one, other) => placeOf(one) - placeOf(other) || one.position - other.position);
}

const writeCell = (item: Item<FiledKind>, column: Column, names: Names): string => column.form.write(valueAt(item, column), names);

/**
 * What a plan file would add to a draft, and everything that is wrong with it, at once. Titles name priorities; those of the file
 * come before those of the draft. Nothing is stored.
 */
export function readPlanFile(content: EditionContent, sheets: readonly FiledSheet[], makeId: IdMaker): PlanFileReading {
  const { partnership, shared, items } = content;
  const problems: FileProblem[] = [];
  const found: FiledItem[] = [];
  const priorities: { id: PriorityId; title: string }[] = [];
  for (const kind of FILED_KINDS) {
    const sheet = sheetOf(kind, partnership.extraFields);
    const filed = sheets.find(({ name }) => same(name, sheet.name));
    if (filed === undefined) continue;
    const columns = columnsOf(sheet, filed, problems);
    const taken = new Set<string>(kind === 'priority' || kind === 'theme' ? items[kind].map(({ slug }) => slug) : []);
    for (const [index, row] of filed.rows.entries()) {
      if (index === 0 || isExample(row) || row.every((text) => text.trim() === '')) continue;
      const names: Names = { ...namesOf(shared), subgroups: items.subgroup, priorities: [...priorities, ...items.priority] };
      const id = makeId(PREFIXES[kind]);
      const read: ReadRow = { kind, sheet, row, index, columns, names, problems, content };
      const fields = fieldsOf(read, taken);
      if (kind === 'priority' && typeof fields['title'] === 'string') priorities.push({ id: PriorityId.parse(id), title: fields['title'] });
      found.push({ kind, id, fields });
    }
  }
  problems.push(...sheetsNotKnown(content, sheets));
  if (found.length === 0 && problems.length === 0)
    problems.push({
      sheet: sheets[0]?.name ?? '',
      cell: 'A1',
      message: 'This file holds nothing that could be added: fill in at least one sheet of the template',
    });
  return { items: found, problems };
}

/** Sheets that hold something and that nothing reads: rather than lose it, it is said. */
function sheetsNotKnown({ partnership }: EditionContent, sheets: readonly FiledSheet[]): readonly FileProblem[] {
  const known = [GUIDE, ...FILED_KINDS.map((kind) => sheetOf(kind, partnership.extraFields).name)];
  return sheets
    .filter(({ name, rows }) => !known.some((one) => same(name, one)) && rows.flat().some((text) => text.trim() !== ''))
    .map(({ name }) => ({
      sheet: name,
      cell: 'A1',
      message: `No sheet is called “${name}” in a plan file, so nothing of it would be added. Call it as the template does (${known.slice(1).join(', ')}), or remove it`,
    }));
}

interface ReadRow {
  readonly kind: FiledKind;
  readonly sheet: Sheet;
  readonly row: readonly string[];
  /** Where the row stands in its sheet, from 0. */
  readonly index: number;
  readonly columns: ReadonlyMap<Column, number>;
  readonly names: Names;
  readonly problems: FileProblem[];
  readonly content: EditionContent;
}

/** Where each column of the sheet stands in the file. */
function columnsOf(sheet: Sheet, { rows: [headings = []] }: FiledSheet, problems: FileProblem[]): ReadonlyMap<Column, number> {
  const missing = sheet.columns.filter(({ heading }) => !headings.some((text) => same(text, heading)));
  for (const { heading } of missing.filter(({ mayLack }) => !mayLack))
    problems.push({ sheet: sheet.name, cell: 'A1', message: `The column “${heading}” is missing from the first row` });
  return new Map(
    sheet.columns
      .filter((column) => !missing.includes(column))
      .map((column) => [column, headings.findIndex((text) => same(text, column.heading))]),
  );
}

/** The fields of the item in a row; what is wrong with them joins the problems. */
function fieldsOf(read: ReadRow, taken: Set<string>): Readonly<Record<string, unknown>> {
  const { kind, row, columns, names, content } = read;
  const say = (field: string, message: string): void => {
    const at = [...columns].find(([column]) => column.field === field)?.[1] ?? 0;
    read.problems.push({ sheet: read.sheet.name, cell: cellName(read.index, at), message });
  };
  const fields: Record<string, unknown> = { ...notFiled(kind) };
  const extra: Record<string, string> = {};
  const refused = new Set<string>();
  for (const [column, at] of columns) {
    const text = (row[at] ?? '').replaceAll('\r\n', '\n').trim();
    const [name = '', key] = column.field.split('.');
    const value = column.form.read(text, names);
    if (!value.ok) {
      refused.add(name);
      say(column.field, value.failure);
    } else if (key === undefined) fields[name] = value.value;
    else if (text !== '') extra[key] = text;
  }
  if ('extra' in KINDS[kind].fields) fields['extra'] = extra;
  for (const field of content.partnership.extraFields.filter(({ on }) => on === kind)) {
    const wrong = checkExtra(field, extra[field.key] ?? '');
    if (wrong !== null) say(`extra.${field.key}`, wrong);
  }
  if ('slug' in KINDS[kind].fields && typeof fields['title'] === 'string') {
    const slug = slugFrom(fields['title']);
    if (taken.has(slug)) say('title', `There is a ${kind} “${fields['title']}” already`);
    fields['slug'] = freeSlug(slug, taken);
    taken.add(slug);
  }
  const parsed = KINDS[kind].schema.safeParse(fields);
  const faults = parsed.success ? [] : parsed.error.issues.filter(({ path }) => !refused.has(String(path[0])));
  for (const { path, message } of faults) say(path[0] === 'slug' ? 'title' : String(path[0]), message);
  return parsed.success ? parsed.data : fields;
}
