import type { Importer } from '@saferplan/partnership-kit';

/** A file of lines such as `2026-04 12`: turned into a table, which is then read, shown and stored as any spreadsheet is. */
export const ambulanceFile: Importer = {
  key: 'ambulance',
  title: 'Ambulance call-outs',
  endings: ['.amb'],
  read: ({ text }) => {
    const lines = text().trim().split(/\r?\n/u);
    const rows = lines.map((line, index) => {
      const { month, count } = /^(?<month>\d{4}-\d{2})\s+(?<count>\d+)$/u.exec(line)?.groups ?? {};
      // What is thrown is told to the person who sent the file, and nothing is stored.
      if (month === undefined || count === undefined) throw new Error(`line ${(index + 1).toString()} is no month and number: “${line}”`);
      return [month, Number(count)];
    });
    return [{ name: 'Call-outs by month', rows: [['Month', 'Call-outs'], ...rows] }];
  },
};
