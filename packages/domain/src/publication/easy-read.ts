/** The sentences of a text in easy read, which stand a line each; lines without words are none. */
export const easyReadSentences = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
