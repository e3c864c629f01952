import type { ImportedCell, ImportedTable, Importer } from '@saferplan/partnership-kit';

type Fields = Readonly<Record<string, unknown>>;

/** Lists of records as open data portals give them: an array of objects, or one under a name of an object; of GeoJSON what each feature says. */
export const jsonRecords: Importer = {
  key: 'json-records',
  title: 'JSON',
  endings: ['.json', '.geojson'],
  read: ({ name, text }) => {
    const found: unknown = JSON.parse(text().replace(/^\uFEFF/u, ''));
    const lists = Array.isArray(found) ? [[name, found] as const] : isFields(found) ? Object.entries(found) : [];
    const tables = lists.flatMap(([own, list]) => tableOf(own, list) ?? []);
    if (tables.length === 0) throw new Error('it holds no list of records');
    return tables;
  },
};

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of records as a table with the names of their fields above it; null where it is no such list. */
function tableOf(name: string, list: unknown): ImportedTable | null {
  if (!Array.isArray(list) || list.length === 0 || !list.every(isFields)) return null;
  const records = list.map((record) => (isFields(record['properties']) ? record['properties'] : record));
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return { name, rows: [names, ...records.map((record) => names.map((field) => cellOf(record[field])))] };
}

function cellOf(value: unknown): ImportedCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}
