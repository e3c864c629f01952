/** The lines of text with which a table is still so short that it is kept on one page: a quarter of it. */
const MOST_LINES = 16;

/** Whether a table that is about so many lines high is kept on one page. */
export const isKeptWhole = (lines: number): boolean => lines <= MOST_LINES;
