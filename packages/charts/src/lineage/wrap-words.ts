/** The words in at most `most` lines of about `letters` each; what does not fit ends in an ellipsis. */
export function linesOf(words: string, letters: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return kept.map((line, index) => (index === most - 1 ? `${line}…` : line));
}
