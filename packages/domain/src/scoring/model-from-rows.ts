import type { CodedOf } from '../shared/coded.ts';
import type { ModelFaults } from '../shared/model-fault.ts';
import { ok, refuse, type Result } from '../shared/result.ts';
import { slugFrom } from '../shared/text.ts';

/** The columns of a table of levels, one a line; those after `value` may be missing. */
const NEEDED = ['group', 'criterion', 'level', 'value'] as const;

/**
 * A model from a table with a line for each level (columns group, criterion, level, value, and if wanted question, weight,
 * descriptor, combine, group weight). Groups are added up, and all scores are in one band, until somebody says otherwise.
 * Refuses a table that lacks a column or holds a value that is no number. Answers what `ScoringModel` reads.
 */
export function modelFromRows(rows: readonly (readonly string[])[], name: string): Result<unknown, CodedOf<ModelFaults>> {
  const [header = [], ...lines] = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const columns = header.map((cell) => cell.trim().toLowerCase());
  const missing = NEEDED.filter((column) => !columns.includes(column));
  if (missing.length > 0) return refuse({ code: 'file-lacks-columns', file: name, columns: missing, needed: NEEDED });
  const cellOf = (line: readonly string[], column: string): string => (line[columns.indexOf(column)] ?? '').trim();
  const wrong = lines.findIndex((line) => cellOf(line, 'value') === '' || !Number.isFinite(Number(cellOf(line, 'value'))));
  if (wrong !== -1) return refuse({ code: 'line-without-value', file: name, line: wrong + 2 });

  const groups = Map.groupBy(lines, (line) => cellOf(line, 'group'));
  const built = [...groups].map(([groupName, own]) => ({
    id: slugFrom(groupName) || 'group',
    name: groupName,
    combine: cellOf(own[0] ?? [], 'combine') || 'sum',
    weight: Number(cellOf(own[0] ?? [], 'group weight') || 1),
    criteria: [...Map.groupBy(own, (line) => cellOf(line, 'criterion'))].map(([criterion, levels]) => ({
      id: slugFrom(criterion) || 'criterion',
      name: criterion,
      question: cellOf(levels[0] ?? [], 'question'),
      weight: Number(cellOf(levels[0] ?? [], 'weight') || 1),
      levels: levels
        .map((line) => ({
          id: slugFrom(cellOf(line, 'level')) || 'level',
          value: Number(cellOf(line, 'value')),
          label: cellOf(line, 'level'),
          descriptor: cellOf(line, 'descriptor'),
        }))
        .toSorted((one, other) => one.value - other.value),
    })),
  }));
  const [only] = built;
  const lowest = built
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ levels }) => levels.map(({ value }) => Math.min(0, value)))
    .reduce((sum, value) => sum + value, 0);
  return ok({
    id: slugFrom(name) || 'model',
    version: 1,
    name,
    provenance: '',
    groups: built,
    formula:
      built.length === 1 && only !== undefined
        ? { op: 'group', group: only.id }
        : { op: 'add', of: built.map(({ id }) => ({ op: 'group', group: id })) },
    bands: [{ name: 'All', from: lowest }],
  });
}
