/** A table as rows of cells, each as its text; paragraphs in a cell are lines. */
export type WordTable = readonly (readonly string[])[];

/** What a table is read from: the marks of WordprocessingML (ECMA-376, part 1, 17.4) that say where rows, cells and words are. */
const TOKEN =
  /<(?<end>\/?)(?:\w+:)?(?<name>tbl|tr|tc|p|t|br|cr|tab|gridSpan|vMerge|del|moveFrom)(?<attributes>(?:\s[^<>]*?)?)(?<empty>\/?)>|(?<text>[^<]+)/gu;

interface Cell {
  text: string;
  span: number;
  /** Whether it goes on with the cell above it. */
  goesOn: boolean;
}

/**
 * The tables of a Word document, from its `word/document.xml`, in their order. A cell that spans columns is followed by empty ones; one
 * that spans rows says the same in each of them; a table within a cell is part of the cell's text. What was deleted in a tracked change is
 * left out.
 */
export function tablesOfWord(documentXml: string): readonly WordTable[] {
  const tables: Cell[][][] = [];
  let depth = 0;
  let isWords = false;
  let deleted = 0;
  const row = (): Cell[] | undefined => tables.at(-1)?.at(-1);
  const cell = (): Cell | undefined => (depth === 0 ? undefined : row()?.at(-1));
  const write = (text: string): void => {
    const at = cell();
    if (at !== undefined && deleted === 0) at.text += text;
  };
  for (const { groups = {} } of documentXml.matchAll(TOKEN)) {
    const { name, text } = groups;
    if (text !== undefined) {
      if (isWords) write(decoded(text));
      continue;
    }
    const ends = groups['end'] === '/';
    const begins = !ends && groups['empty'] !== '/';
    switch (name) {
      case 'tbl':
        if (begins && depth === 0) tables.push([]);
        depth += begins ? 1 : ends ? -1 : 0;
        break;
      case 'tr':
        if (begins && depth === 1) tables.at(-1)?.push([]);
        break;
      case 'tc':
        if (begins && depth === 1) row()?.push({ text: '', span: 1, goesOn: false });
        break;
      case 'gridSpan': {
        const at = cell();
        if (at !== undefined && depth === 1) at.span = Math.max(1, Math.min(63, Number(valueOf(groups['attributes'])) || 1));
        break;
      }
      case 'vMerge': {
        const at = cell();
        if (at !== undefined && depth === 1) at.goesOn = valueOf(groups['attributes']) !== 'restart';
        break;
      }
      case 'p':
        if (ends) write('\n');
        break;
      case 't':
        isWords = begins;
        break;
      case 'br':
      case 'cr':
        if (!ends) write('\n');
        break;
      case 'tab':
        // With attributes it says where a tab stops, and is none.
        if (!ends && (groups['attributes'] ?? '') === '') write(' ');
        break;
      case 'del':
      case 'moveFrom':
        deleted += begins ? 1 : ends ? -1 : 0;
        break;
      default:
        break;
    }
  }
  return tables.map(asRows).filter((table) => table.some((cells) => cells.some((text) => text !== '')));
}

const valueOf = (attributes = ''): string => /(?:^|[\s:])val="(?<value>[^"]*)"/u.exec(attributes)?.groups?.['value'] ?? '';

function asRows(table: readonly (readonly Cell[])[]): WordTable {
  const rows: string[][] = [];
  for (const cells of table) {
    const row: string[] = [];
    const above = rows.at(-1);
    for (const { text, span, goesOn } of cells) {
      row.push(goesOn ? (above?.[row.length] ?? '') : text.trim());
      for (let more = 1; more < span; more += 1) row.push('');
    }
    rows.push(row);
  }
  const widest = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array.from({ length: widest - row.length }, () => '')]);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x(?<hex>[0-9a-f]{1,6})|#(?<decimal>\d{1,7})|(?<name>\w+));/giu, (whole, ...rest) => {
    // The groups are what is handed over last.
    const { hex, decimal, name } = rest.at(-1) as { readonly hex?: string; readonly decimal?: string; readonly name?: string };
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}

/** A table as a word processor puts it on the clipboard, which `readPastedCells` reads: tabs between cells, each in quotation marks. */
export const asPasted = (table: WordTable): string =>
  table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join('\t')).join('\n');
