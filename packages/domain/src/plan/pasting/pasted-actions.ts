import { type DateContext, readDue } from '../../dates/index.ts';
import type { Due } from '../../fields/date-fields.ts';
import type { Item } from '../item.ts';
import type { LeadAgency } from '../lead.ts';
import type { PastedColumn } from './pasted-cells.ts';

/** The agencies and subgroups that can carry an action. */
export interface Leads {
  readonly agencies: readonly Pick<Item<'agency'>, 'id' | 'name' | 'shortName'>[];
  readonly subgroups: readonly Pick<Item<'subgroup'>, 'id' | 'name'>[];
}

/** A value that was read from a cell; `unread` is what of it could not be, which a person is asked about. */
interface FromCell<Value> {
  readonly value: Value;
  readonly unread: string | null;
}

export interface PastedAction {
  readonly text: string;
  readonly leadAgency: FromCell<LeadAgency>;
  readonly due: FromCell<Due>;
}

/** The actions that pasted rows hold. A row without words for an action is none; what is not read stays to be asked about. */
export function pastedActions(
  rows: readonly (readonly string[])[],
  columns: readonly PastedColumn[],
  known: Leads & { readonly dates: DateContext },
): readonly PastedAction[] {
  const cellOf = (row: readonly string[], column: PastedColumn): string => row[columns.indexOf(column)] ?? '';
  return rows.flatMap((row) => {
    const text = cellOf(row, 'text').replace(/^(?:[•·▪◦*–-]|\d{1,2}[.)])\s+/u, '');
    return text === ''
      ? []
      : [{ text, leadAgency: readLeads(cellOf(row, 'leadAgency'), known), due: dueFrom(cellOf(row, 'due'), known.dates) }];
  });
}

/** The rows that hold something and no words for an action: they become none, which is said rather than lost. */
export const rowsWithoutAction = (rows: readonly (readonly string[])[], columns: readonly PastedColumn[]): readonly (readonly string[])[] =>
  rows.filter((row) => (row[columns.indexOf('text')] ?? '') === '' && row.some((cell) => cell !== ''));

function dueFrom(cell: string, dates: DateContext): FromCell<Due> {
  if (cell === '') return { value: 'not-agreed', unread: null };
  const read = readDue(cell, dates);
  return read.ok ? { value: read.value, unread: null } : { value: 'not-agreed', unread: cell };
}

/**
 * Who carries an action, as people write it: names or short names between commas, semicolons, slashes or `and`; a subgroup by its
 * name, with or without the word; `and partners` at the end. Names that are not known are `unread`.
 */
export function readLeads(cell: string, { agencies, subgroups }: Leads): FromCell<LeadAgency> {
  const open = { kind: 'not-agreed' } as const;
  const said = cell.trim();
  if (said === '' || /^(?:tbc|tba|not (?:yet )?agreed|none|to be (?:agreed|confirmed))$/iu.test(said)) return { value: open, unread: null };
  const withoutPartners = said.replace(/(?:[,;]|\s+and|\s*&)?\s+(?:other\s+)?partners$/iu, '');
  const andPartners = withoutPartners !== said;
  const subgroup = subgroups.find(({ name }) => [name, `${name} subgroup`].some((called) => same(called, withoutPartners)));
  if (subgroup !== undefined) return { value: { kind: 'subgroup', subgroupId: subgroup.id, members: andPartners }, unread: null };
  const agencyOf = (name: string) => agencies.find((agency) => same(agency.name, name) || same(agency.shortName, name));
  const whole = agencyOf(withoutPartners);
  const names =
    whole === undefined
      ? partsOf(
          withoutPartners,
          agencies.flatMap(({ name, shortName }) => [name, shortName]),
        )
      : [withoutPartners];
  const found = names.flatMap((name) => agencyOf(name)?.id ?? []);
  const unknown = names.filter((name) => agencyOf(name) === undefined);
  return {
    value: found.length === 0 ? open : { kind: 'agencies', agencyIds: [...new Set(found)], andPartners },
    unread: unknown.length === 0 ? null : unknown.join('; '),
  };
}

/** What stands between two names. */
const BETWEEN = /(\s*[,;/&+\n]\s*(?:and\s+)?|\s+and\s+)/iu;

/**
 * Names between signs and `and`. A known name that holds one of these itself, such as Kent Fire and Rescue Service, stays whole,
 * also where it stands among others: at each place the longest known name counts. No more pieces are joined than a known name has.
 */
function partsOf(text: string, known: readonly string[]): readonly string[] {
  const names = new Set(known.map(plain));
  const longest = Math.max(1, ...known.map((name) => name.split(BETWEEN).length));
  // Every second piece is what stands between two names.
  const pieces = text.split(BETWEEN);
  const parts: string[] = [];
  let from = 0;
  while (from < pieces.length) {
    let length = Math.min(longest, pieces.length - from);
    while (length > 1 && !(length % 2 === 1 && names.has(plain(pieces.slice(from, from + length).join(''))))) length -= 1;
    parts.push(
      pieces
        .slice(from, from + length)
        .join('')
        .trim(),
    );
    from += length + 1;
  }
  return parts.filter((part) => part !== '');
}

const plain = (name: string): string => name.trim().toLowerCase();

const same = (one: string, other: string): boolean => plain(one) === plain(other);
