/** Rows below its head with which a table is still so short that it is kept on one page. */
const MOST_ROWS = 5;

/** Whether a table of so many rows below its head is kept on one page. */
export const isKeptWhole = (rows: number): boolean => rows <= MOST_ROWS;
