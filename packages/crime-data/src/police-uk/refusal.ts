/** Ends the reading of a source, with a sentence that says what is wrong and what to do. */
export class SourceRefused extends Error {}

export function refuseSource(sentence: string): never {
  throw new SourceRefused(sentence);
}
