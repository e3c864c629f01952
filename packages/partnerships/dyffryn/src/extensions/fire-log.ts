import type { Importer } from '@saferplan/partnership-kit';

const LINE = /^(?<month>\d{4}-\d{2})-\d{2};(?<kind>[^;]+);/u;

/** The fire service's log, one call a line (`2026-04-03;Grass;Cwm Uchaf`), counted by month and kind. */
export const fireLog: Importer = {
  key: 'fire-log',
  title: 'Log of the fire service',
  endings: ['.firelog'],
  read: ({ text }) => {
    const counts = new Map<string, Map<string, number>>();
    const kinds = new Set<string>();
    for (const [index, line] of text().trim().split(/\r?\n/u).entries()) {
      const { month, kind } = LINE.exec(line)?.groups ?? {};
      if (month === undefined || kind === undefined)
        throw new Error(`line ${(index + 1).toString()} is not a call: “${line.slice(0, 60)}”`);
      kinds.add(kind);
      const calls = counts.get(month) ?? new Map<string, number>();
      calls.set(kind, (calls.get(kind) ?? 0) + 1);
      counts.set(month, calls);
    }
    const columns = [...kinds].toSorted();
    const rows = [...counts]
      .toSorted(([one], [other]) => one.localeCompare(other))
      .map(([month, calls]) => [month, ...columns.map((kind) => calls.get(kind) ?? 0)]);
    return [{ name: 'Calls by month', rows: [['Month', ...columns], ...rows] }];
  },
};
