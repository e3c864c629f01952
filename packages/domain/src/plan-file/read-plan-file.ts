import type { CellFault } from '../shared/cell-fault.ts';
import { cellName } from '../shared/cell-name.ts';
import type { EditionRemark } from '../shared/edition-remark.ts';
import type { IdMaker } from '../shared/id.ts';
import { PREFIXES } from '../shared/named-kind.ts';
import { slugFrom } from '../shared/text.ts';
import { faultIn, type ValueFault } from '../shared/value-fault.ts';
import type { EditionContent, PlanElement } from '../plan/edition-content.ts';
import { checkDates } from '../plan/check-dates.ts';
import { duplicateKeyOf } from '../plan/check-duplicates.ts';
import { checkExtra } from '../plan/extra-field.ts';
import { nameOf } from '../plan/item.ts';
import { EDITION_KINDS, type ItemKind, kindOf, KINDS } from '../plan/kinds.ts';
import { localisedTexts, localisedTextsOf } from '../translation/localised-texts.ts';
import { translationFaults } from '../translation/translation-faults.ts';
import { isTranslation } from '../translation/translations.ts';
import { isExample } from './example-rows.ts';
import type { FiledSheet } from './filed-sheet.ts';
import { itemsInOrder } from './items-in-order.ts';
import { type Names, namesOf, same } from './names.ts';
import { type Column, FILED_KINDS, type FiledKind, notFiled, READ_IN_ORDER, type Sheet, sheetOf, valueAt } from './sheets.ts';
import { GUIDE } from './write-plan-file.ts';

/**
 * What is wrong in a plan file, and in which cell, as a spreadsheet names it (`E2`) or as the path in JSON (`Priorities[0].Lead`): with
 * the cell, with its value, or with the edition that would have the row.
 */
export interface FileProblem {
  readonly sheet: string;
  readonly cell: string;
  readonly message: CellFault | EditionRemark | ValueFault;
}

/** Something to add to the plan. */
export interface FiledItem {
  readonly kind: FiledKind;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface PlanFileReading {
  readonly items: readonly FiledItem[];
  /** How many rows say what an item of the plan says already: they add nothing. */
  readonly already: number;
  readonly problems: readonly FileProblem[];
}

/**
 * What a plan file would add to a draft, and everything that is wrong with it, at once. A row that says in each of its columns what an item
 * of the plan says is that item, and adds nothing. Titles name items as a file written from the draft calls them, and after those what the
 * file adds; a new row that names what may be one of two is refused. Nothing is stored.
 */
export function readPlanFile(
  content: EditionContent,
  before: readonly PlanElement[],
  sheets: readonly FiledSheet[],
  makeId: IdMaker,
): PlanFileReading {
  const { partnership } = content;
  const problems: FileProblem[] = [];
  const found: NewRow[] = [];
  const { lists: plan, ofKind } = itemsInOrder(content);
  const added: Partial<Record<FiledKind, readonly { readonly id: string }[]>> = {};
  const rows: Partial<Record<FiledKind, readonly { readonly id: string }[]>> = {};
  let already = 0;
  for (const kind of READ_IN_ORDER) {
    const sheet = sheetOf(kind, partnership.extraFields);
    const given = sheets.find(({ name }) => same(name, sheet.name));
    if (given === undefined) continue;
    const filed = given.isKeyed === true ? withAllColumns(sheet, given) : given;
    const names = namesOf(plan, before, { added });
    const certain = namesOf(plan, before, { added, rows });
    const columns = columnsOf(sheet, filed, problems);
    const rowOf = (item: object): string =>
      JSON.stringify([...columns.keys()].map((column) => column.form.write(valueAt(item, column), names)));
    const present = Map.groupBy(ofKind(kind), rowOf);
    const taken = new Set(ofKind(kind).flatMap((item) => ('slug' in item ? [item.slug] : [])));
    const usedKeys = new Set(ofKind(kind).map((item) => uniqueKeyOf(kind, item)));
    const distinctKeys = new Set(ofKind(kind).map((item) => duplicateKeyOf(kind, item)));
    const here: { readonly id: string; readonly isNew: boolean }[] = [];
    for (const [index, row] of filed.rows.entries()) {
      if (index === 0 || isExample(row) || row.every((text) => text.trim() === '')) continue;
      const read: ReadRow = { kind, sheet, filed, index, columns, problems, content };
      const { fields, faults } = fieldsOf(read, row, names);
      const known = faults.length === 0 ? present.get(rowOf(fields))?.shift() : undefined;
      if (known !== undefined) {
        already += 1;
        here.push({ ...known, isNew: false });
        continue;
      }
      const id = makeId(PREFIXES[kind]);
      const problemsBefore = problems.length;
      const checked = checkedFields(read, fieldsOf(read, row, certain), taken);
      const isSound = problems.length === problemsBefore;
      const namesake = CALLED_BY_NAME.has(kind) ? ofKind(kind).find((item) => same(nameOf(kind, item), nameOf(kind, checked))) : undefined;
      if (namesake !== undefined) {
        say(read, kindOf(kind).title ?? '', { code: 'name-in-plan', kind, name: nameOf(kind, namesake) });
        // What names it means the one that is there.
        here.push({ ...namesake, isNew: false });
        continue;
      }
      refuseTwin(read, checked, usedKeys);
      if (isSound) refuseDuplicate(read, checked, distinctKeys);
      here.push({ ...checked, id, isNew: true });
      found.push({ read, item: { kind, id, fields: checked }, isSound });
    }
    rows[kind] = here;
    added[kind] = here.filter(({ isNew }) => isNew);
  }
  refuseTranslationsOfNothing(content, found);
  refuseContradictoryDates(content, found);
  problems.push(...sheetsNotKnown(content, sheets));
  if (found.length === 0 && already === 0 && problems.length === 0)
    problems.push({
      sheet: sheets[0]?.name ?? '',
      cell: 'A1',
      message: { code: 'file-holds-nothing' },
    });
  return { items: found.map(({ item }) => item), already, problems };
}

/** Sheets that hold something and that nothing reads: rather than lose it, it is said. */
function sheetsNotKnown({ partnership }: EditionContent, sheets: readonly FiledSheet[]): readonly FileProblem[] {
  const known = [GUIDE, ...FILED_KINDS.map((kind) => sheetOf(kind, partnership.extraFields).name)];
  return sheets
    .filter(({ name, rows }) => !known.some((one) => same(name, one)) && rows.flat().some((text) => text.trim() !== ''))
    .map(({ name, isKeyed = false }) => ({
      sheet: name,
      cell: isKeyed ? name : 'A1',
      message: { code: 'no-such-sheet', name, sheets: known.slice(1) },
    }));
}

interface ReadRow {
  readonly kind: FiledKind;
  readonly sheet: Sheet;
  readonly filed: FiledSheet;
  /** Where the row stands in its sheet, from 0. */
  readonly index: number;
  readonly columns: ReadonlyMap<Column, number>;
  readonly problems: FileProblem[];
  readonly content: EditionContent;
}

/** A row that adds an item. */
interface NewRow {
  readonly read: ReadRow;
  readonly item: FiledItem;
  /** Whether its schema has read it. */
  readonly isSound: boolean;
}

/** Says of each new translation why the app would not take it as one: its text may be in the plan, or be added by the file. */
function refuseTranslationsOfNothing(content: EditionContent, found: readonly NewRow[]): void {
  const translations = found.filter(({ item }) => isTranslation(item.kind));
  if (translations.length === 0) return;
  const { partnership } = content;
  const ofFile = found.flatMap(({ item: { kind, id, fields } }) => localisedTextsOf(kind, { ...fields, id }, partnership.extraFields));
  const faultOf = translationFaults(partnership, [...localisedTexts(content), ...ofFile]);
  for (const { read, item } of translations) {
    const fault = faultOf(item.fields);
    if (fault !== null) say(read, fault.field, fault.message);
  }
}

/** Says of each date in new rows what it contradicts: another of its row, of what the row names, or the years of the edition. */
function refuseContradictoryDates(content: EditionContent, found: readonly NewRow[]): void {
  const rows = new Map(found.filter(({ isSound }) => isSound).map((row) => [row.item.id, row]));
  const added = Map.groupBy(rows.values(), ({ item }) => item.kind);
  const items = Object.fromEntries(
    EDITION_KINDS.map((kind) => {
      const list: readonly object[] = content.items[kind];
      return [
        kind,
        [...list, ...(isFiled(kind) ? (added.get(kind) ?? []) : []).map(({ item }, position) => asItem(item, list.length + position))],
      ];
    }),
    // What is added has been read by the schema of its kind, which a list by kind cannot say.
  ) as unknown as EditionContent['items'];
  for (const { severity, id, field, remark } of checkDates({ ...content, items })) {
    const row = rows.get(id);
    if (severity === 'fault' && row !== undefined) say(row.read, field, remark);
  }
}

const asItem = ({ id, fields }: FiledItem, position: number): object => ({ ...fields, id, position, version: 1 });
const isFiled = (kind: ItemKind): kind is FiledKind => FILED_KINDS.some((one) => one === kind);

/** Kinds of which there is one of a name: a row of the same name that says something else is meant to change it. */
const CALLED_BY_NAME: ReadonlySet<FiledKind> = new Set(['agency', 'contact', 'glossary-entry', 'subgroup', 'area']);

/** A cell as whoever made the file finds it: row and column are counted from 0, the headings first. */
const placeIn = ({ name, rows, isKeyed = false }: FiledSheet, row: number, column: number): string =>
  isKeyed ? `${name}[${Math.max(row - 1, 0).toString()}].${rows[0]?.[column] ?? ''}` : cellName(row, column);

/** A sheet of rows that name their cells, with the columns that none of them names. */
function withAllColumns(sheet: Sheet, { rows: [headings = [], ...rows], ...filed }: FiledSheet): FiledSheet {
  const others = sheet.columns.flatMap(({ heading }) => (headings.some((text) => same(text, heading)) ? [] : [heading]));
  return { ...filed, rows: [[...headings, ...others], ...rows] };
}

/** Where each column of the sheet stands in the file. */
function columnsOf(sheet: Sheet, filed: FiledSheet, problems: FileProblem[]): ReadonlyMap<Column, number> {
  const [headings = [], ...rows] = filed.rows;
  const missing = sheet.columns.filter(({ heading }) => !headings.some((text) => same(text, heading)));
  // A sheet without a row, such as an empty list of JSON, has no headings to lack.
  const isEmpty = rows.every((row) => row.every((text) => text.trim() === ''));
  for (const { heading } of missing.filter(({ mayLack }) => !mayLack && !isEmpty))
    problems.push({ sheet: sheet.name, cell: 'A1', message: { code: 'column-missing', column: heading } });
  for (const [at, heading] of headings.entries())
    if (heading.trim() !== '' && !sheet.columns.some((column) => same(column.heading, heading)))
      problems.push({
        sheet: sheet.name,
        cell: placeIn(filed, filed.isKeyed === true ? 1 + rows.findIndex((row) => (row[at] ?? '') !== '') : 0, at),
        message: { code: 'no-such-column', column: heading },
      });
  return new Map(
    sheet.columns
      .filter((column) => !missing.includes(column))
      .map((column) => [column, headings.findIndex((text) => same(text, column.heading))]),
  );
}

/** Notes what is wrong with a field of a row at the cell of its column; nothing where it is reported at another cell. */
function say({ columns, problems, sheet, filed, index }: ReadRow, field: string, message: FileProblem['message'] | null): void {
  if (message === null) return;
  const at = [...columns].find(([column]) => column.field === field)?.[1] ?? 0;
  problems.push({ sheet: sheet.name, cell: placeIn(filed, index, at), message });
}

interface FaultOfField {
  readonly field: string;
  readonly message: CellFault | null;
}

/** The fields of a row as its cells say them, and what is wrong with those whose cell cannot be read. */
interface RowFields {
  readonly fields: Record<string, unknown>;
  readonly faults: readonly FaultOfField[];
}

function fieldsOf(read: ReadRow, row: readonly string[], names: Names): RowFields {
  const fields: Record<string, unknown> = { ...notFiled(read.kind) };
  const extra: Record<string, string> = {};
  const faults: FaultOfField[] = [];
  for (const [column, at] of read.columns) {
    const text = (row[at] ?? '').replaceAll('\r\n', '\n').trim();
    const [name = '', key] = column.field.split('.');
    const value = column.form.read(text, names);
    if (!value.ok) faults.push({ field: column.field, message: value.failure });
    else if (key === undefined) fields[name] = value.value;
    else if (text !== '') extra[key] = text;
  }
  if ('extra' in kindOf(read.kind).fields) fields['extra'] = extra;
  return { fields, faults };
}

/** What tells an item from every other of its kind, where only one may stand for the same: as one text. Empty where any number may. */
const uniqueKeyOf = (kind: FiledKind, fields: object): string =>
  kindOf(kind)
    .uniqueBy.map((name) => `${name} ${JSON.stringify(Reflect.get(fields, name))}`)
    .join('\n');

/** Says of a new item that there is one for the same already, in the plan or above in the file. */
function refuseTwin(read: ReadRow, fields: object, usedKeys: Set<string>): void {
  const key = uniqueKeyOf(read.kind, fields);
  if (key === '') return;
  if (usedKeys.has(key)) say(read, kindOf(read.kind).uniqueBy[0] ?? '', { code: 'one-in-plan', kind: read.kind });
  usedKeys.add(key);
}

/** Says of a new item that the plan, or the file above it, says the same already; an edition taken from a document may say twice what that does. */
function refuseDuplicate(read: ReadRow, fields: object, keys: Set<string>): void {
  const [field] = kindOf(read.kind).distinctBy;
  if (field === undefined || (read.content.edition.source !== null && kindOf(read.kind).home === 'edition')) return;
  const key = duplicateKeyOf(read.kind, fields);
  if (keys.has(key)) say(read, field, { code: 'duplicate', text: String(Reflect.get(fields, field)) });
  keys.add(key);
}

/** The fields of a new item as their schema reads them, with an address of its own; what is wrong with them joins the problems. */
function checkedFields(read: ReadRow, given: RowFields, taken: Set<string>): Readonly<Record<string, unknown>> {
  const { kind, content } = read;
  const fields = { ...given.fields };
  for (const { field, message } of given.faults) say(read, field, message);
  const refused = new Set(given.faults.map(({ field }) => field.split('.')[0] ?? ''));
  for (const field of content.partnership.extraFields.filter(({ on }) => on === kind)) {
    const value: unknown = Reflect.get(Object(fields['extra']), field.key);
    const wrong = checkExtra(field, typeof value === 'string' ? value : '');
    if (wrong !== null) say(read, `extra.${field.key}`, wrong);
  }
  if ('slug' in kindOf(kind).fields && typeof fields['title'] === 'string') {
    const slug = slugFrom(fields['title']);
    if (taken.has(slug)) say(read, 'title', { code: 'title-taken', kind, title: fields['title'] });
    fields['slug'] = slug;
    taken.add(slug);
  }
  const parsed = KINDS[kind].schema.safeParse(fields);
  const faults = parsed.success ? [] : parsed.error.issues.filter(({ path }) => !refused.has(String(path[0])));
  for (const { path, message } of faults) say(read, path[0] === 'slug' ? 'title' : String(path[0]), faultIn(message));
  return parsed.success ? parsed.data : fields;
}
