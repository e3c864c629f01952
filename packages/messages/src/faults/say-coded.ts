import type { CodedOf } from '@saferplan/domain/shared';

/** A sentence for each code of a table: a text, or made of its parameters. A code that is missing or is none of the table is a type error. */
export type WordsOf<Parameters> = {
  readonly [Code in keyof Parameters]: Parameters[Code] extends null ? string : (given: Parameters[Code]) => string;
};

/** The sentence of what is coded. */
export function sayCoded<Parameters>(words: WordsOf<Parameters>, coded: CodedOf<Parameters>): string {
  // `WordsOf` has for each code what its own parameters are said with, which TypeScript does not see through the union.
  const said = words[coded.code] as string | ((given: unknown) => string);
  return typeof said === 'string' ? said : said(coded);
}
