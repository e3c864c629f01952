import { LINE_ROLE_NAMES } from '../files-read/line-roles.ts';

/** What somebody reads who says what the rows and columns of a partner's table hold. */
export const tables = {
  row: (number: string) => `Row ${number}`,
  column: (letters: string) => `Column ${letters}`,
  holds: (line: string) => `${line} holds`,
  chooseLine: (line: string) => `${line}: say what it holds`,
  asFound: 'What the sheet suggests',
  roles: LINE_ROLE_NAMES.en,
  kept: 'What you say is kept for the next file of the same shape.',
};

export type TableWords = typeof tables;
