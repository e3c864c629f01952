/** What somebody reads who says what the rows and columns of a partner's table hold. */
export const tables = {
  row: (number: string) => `Row ${number}`,
  column: (letters: string) => `Column ${letters}`,
  holds: (line: string) => `${line} holds`,
  chooseLine: (line: string) => `${line}: say what it holds`,
  asFound: 'What the sheet suggests',
  roles: {
    value: 'Values',
    period: 'Periods',
    label: 'Names of what is counted',
    note: 'Notes on the figures',
    'leave-out': 'Nothing: leave it out',
  },
  kept: 'What you say is kept for the next file of the same shape.',
};

export type TableWords = typeof tables;
