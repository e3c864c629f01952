import { shortDue } from '@saferplan/domain/dates';
import type { EditionContent, Item } from '@saferplan/domain/plan';
import { words } from '../../../words/spoken.ts';
import { carriersInWords } from '../../../ui/leads-in-words.ts';
import { workbenchWords } from '../../../words/workbench-words.ts';

/** Actions as a spreadsheet and a word processor take them: cells between tabs, and a table. They are read back when pasted here. */
export function writtenRows(
  actions: readonly Item<'action'>[],
  content: EditionContent,
): { readonly plain: string; readonly html: string } {
  const rows = [
    [
      workbenchWords.writtenRows.action,
      workbenchWords.writtenRows.leadAgencies,
      workbenchWords.writtenRows.due,
      workbenchWords.writtenRows.state,
    ],
    ...actions.map(({ text, leadAgency, due, status }) => [
      text,
      carriersInWords(leadAgency, content),
      shortDue(due),
      words.statuses[status],
    ]),
  ];
  const quoted = (cell: string): string => (/["\t\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const escaped = (cell: string): string => cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return {
    plain: rows.map((row) => row.map(quoted).join('\t')).join('\r\n'),
    html: `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`,
  };
}
