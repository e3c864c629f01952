import type { CellFault, CellFaults, NamedKind } from '@saferplan/domain/shared';
import { sayCoded, type WordsOf } from './say-coded.ts';

/** A kind as the template of a plan file calls it. */
const named = (kind: NamedKind): string => kind.replaceAll('-', ' ');
const oneOf = (kinds: readonly NamedKind[]): string => kinds.map(named).join(' or ');

/** How a list in a cell is written, by what it lists. */
const LISTS = {
  lead: 'Write a person with their agency, as Ann Lee / Police, several a line each; or to be confirmed; or not recorded',
  'lead-agency': 'Put ; between several; write a subgroup as subgroup: and its name; leave it empty where nobody is agreed',
  'runs-through': 'Write several a line each, or all',
} as const;

/** What is wrong with a cell of a plan file, without a stop at the end. */
export const cellFaultsEn: WordsOf<CellFaults> = {
  'file-holds-nothing': 'This file holds nothing that could be added: fill in at least one sheet of the template',
  'no-such-sheet': ({ name, sheets }) =>
    `No sheet is called “${name}” in a plan file, so nothing of it would be added. Call it as the template does (${sheets.join(', ')}), or remove it`,
  'column-missing': ({ column }) => `The column “${column}” is missing from the first row`,
  'no-such-column': ({ column }) => `No column is called “${column}” here, so nothing of it would be added`,
  'name-in-plan': ({ kind, name }) =>
    `There is a row for the ${named(kind)} “${name}” in the plan already, and this one says something else: change it in the app, or leave its row as the file was written`,
  'one-in-plan': ({ kind }) =>
    `There is a ${named(kind)} of this already, which says something else: change it in the app, or leave its row as the file was written`,
  'title-taken': ({ kind, title }) => `There is a ${named(kind)} “${title}” already`,
  'name-uncertain': ({ kinds, text }) =>
    `“${text}” may mean either of two: the ${oneOf(kinds)} of this name in the plan, or the one in this file. Give the one in this file a name of its own, in its row and here`,
  'name-missing': ({ kinds }) => `Write the name of its ${oneOf(kinds)}`,
  'no-such-name': ({ kinds, text, edition, names, hasMore }) => {
    const where = edition === 'before' ? 'the edition before' : 'this file or in the plan';
    const others = names.length === 0 ? '' : `. Add it, or use one of: ${names.join('; ')}${hasMore ? '; …' : ''}`;
    return `There is no ${oneOf(kinds)} “${text}” in ${where}${others}`;
  },
  'kind-and-name-needed': ({ alone, kinds }) =>
    `Write what it is of by its kind and its name, as in priority: Safer evenings, or ${alone.join(' or ')}. Kinds that can be named here: ${kinds.join(', ')}`,
  'list-unreadable': ({ why, list }) => `${describe(why)}. ${LISTS[list]}`,
  'not-one-of': ({ words, mayBeEmpty }) => `Write one of: ${words.join(', ')}${mayBeEmpty ? '; or leave it empty' : ''}`,
  'not-yes-or-no': 'Write yes or no',
  'cell-not-number': 'Write a number',
  'cell-not-money': 'Write an amount in pounds and pence, such as 1250.50',
  'not-as-in': ({ example }) => `Write it as in: ${example}`,
  'not-action-plan': 'Write agreed, not recorded, or to come: and what is known of it',
  'not-target': 'Write below 20, at least 50, 10% against the year before, change against the year before; or leave it empty',
  'baseline-without-name': ({ value }) =>
    `Write when or of what it is, too, as 2016-17 = ${value}; or ${value} = not known, where that is what it is called`,
};

const describe = (fault: CellFault): string => sayCoded(cellFaultsEn, fault);
