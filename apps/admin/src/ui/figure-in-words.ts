import { uiWords } from '../words/ui-words.ts';

/** A figure as officers read it; what is not known is missing, and not 0. */
export const figureInWords = (value: number | null): string =>
  value === null ? uiWords.figureInWords.missing : value.toLocaleString('en-GB');
