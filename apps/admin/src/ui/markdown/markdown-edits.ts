import { uiWords } from '../../words/ui-words.ts';

/** A text with what is selected in it: from one place up to another, in characters. */
export interface Selected {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const STRONG = '**';

/** Makes the selected words bold, or no longer bold; where nothing is selected, puts words there to be typed over. */
export function toggleBold({ text, from, to }: Selected): Selected {
  const picked = text.slice(from, to);
  const start = from + (picked.length - picked.trimStart().length);
  const end = Math.max(start, to - (picked.length - picked.trimEnd().length));
  if (text.slice(start - 2, start) === STRONG && text.slice(end, end + 2) === STRONG)
    return { text: text.slice(0, start - 2) + text.slice(start, end) + text.slice(end + 2), from: start - 2, to: end - 2 };
  const words = start === end ? uiWords.markdownEdits.boldWords : text.slice(start, end);
  return { text: text.slice(0, start) + STRONG + words + STRONG + text.slice(end), from: start + 2, to: start + 2 + words.length };
}

/** What stands before a line of each kind, and how such a line is told. */
const LINES = {
  heading: { prefix: '## ', pattern: /^##\s+/u },
  subheading: { prefix: '### ', pattern: /^###\s+/u },
  list: { prefix: '- ', pattern: /^[-*]\s+/u },
  numbers: { prefix: '1. ', pattern: /^\d+[.)]\s+/u },
} as const;
export type LineKind = keyof typeof LINES;

const ANY_PREFIX = /^(?:#{1,6}|[-*]|\d+[.)])\s+/u;

/** Makes every selected line that holds words one of a kind, or, where all of them are, a plain line again. */
export function toggleLines({ text, from, to }: Selected, kind: LineKind): Selected {
  const { prefix, pattern } = LINES[kind];
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const after = text.indexOf('\n', to);
  const end = after === -1 ? text.length : after;
  const lines = text.slice(start, end).split('\n');
  const written = lines.filter((line) => line.trim() !== '');
  const isAll = written.length > 0 && written.every((line) => pattern.test(line));
  const made = lines.map((line) => {
    if (line.trim() === '' && written.length > 0) return line;
    return isAll ? line.replace(pattern, '') : prefix + line.replace(ANY_PREFIX, '');
  });
  const changed = made.join('\n');
  return { text: text.slice(0, start) + changed + text.slice(end), from: start, to: start + changed.length };
}

/** Makes the selected words a link, with its address selected to be typed over. */
export function insertLink({ text, from, to }: Selected): Selected {
  const words = from === to ? uiWords.markdownEdits.wordsOfTheLink : text.slice(from, to);
  const address = 'https://';
  const start = from + words.length + 3;
  return { text: `${text.slice(0, from)}[${words}](${address})${text.slice(to)}`, from: start, to: start + address.length };
}

const TABLE = '| First | Second |\n| --- | --- |\n| one | two |';

/** Puts a small table after the line in which the selection ends, with its head selected to be typed over. */
export function insertTable({ text, to }: Selected): Selected {
  const after = text.indexOf('\n', to);
  const end = after === -1 ? text.length : after;
  const before = text.slice(0, end);
  const gap = before === '' ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const start = before.length + gap.length;
  const rest = text.slice(end);
  return { text: `${before}${gap}${TABLE}${rest === '' ? '' : `\n${rest}`}`, from: start + 2, to: start + 7 };
}

const asShown = (text: string): string => text.replaceAll(/\r\n?/gu, '\n');

/**
 * The text that was typed, with what nobody touched byte for byte as it was: a text field shows every line break as one character,
 * whatever it is in the original.
 */
export function keepUntouched(original: string, typed: string): string {
  const shown = asShown(original);
  if (shown === typed) return original;
  const most = Math.min(shown.length, typed.length);
  let head = 0;
  while (head < most && shown[head] === typed[head]) head += 1;
  let tail = 0;
  while (tail < most - head && shown[shown.length - 1 - tail] === typed[typed.length - 1 - tail]) tail += 1;
  return (
    original.slice(0, placeIn(original, head)) +
    typed.slice(head, typed.length - tail) +
    original.slice(placeIn(original, shown.length - tail))
  );
}

/** Where in the original the character stands that is shown at this place. */
function placeIn(original: string, shownAt: number): number {
  let at = 0;
  for (let shown = 0; shown < shownAt; shown += 1) at += original[at] === '\r' && original[at + 1] === '\n' ? 2 : 1;
  return at;
}
