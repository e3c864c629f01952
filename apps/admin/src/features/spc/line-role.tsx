import { NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';
import { lang } from '../../words/spoken.ts';
import { tables } from '../../words/table-words.ts';

/** The name of a row (`7`) or of a column (`C`) of a sheet. */
export const nameOfLine = (line: string): string => (/^\d/u.test(line) ? tables.row(line) : tables.column(line));

/** The row and the column that a cell (`C7`) stands in; the row or the column alone where only that was chosen. */
export const linesOf = (chosen: string): readonly string[] => chosen.match(/[A-Z]+|\d+/gu) ?? [];

/** What somebody says that rows and columns hold, in place of what the sheet suggests. */
export function LineRoles(props: {
  readonly lines: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
  readonly onAnswer: (id: string, answer: string) => void;
}): ReactElement {
  return (
    <div lang={lang}>
      <div className="line-roles">
        {props.lines.map((line) => (
          <NativeSelect
            key={line}
            label={tables.holds(nameOfLine(line))}
            value={props.answers[`role:${line}`] ?? ''}
            data={[{ value: '', label: tables.asFound }, ...Object.entries(tables.roles).map(([value, label]) => ({ value, label }))]}
            onChange={({ currentTarget }) => props.onAnswer(`role:${line}`, currentTarget.value)}
          />
        ))}
      </div>
      <p className="quiet small">{tables.kept}</p>
    </div>
  );
}
