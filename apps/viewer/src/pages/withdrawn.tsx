import type { Page } from '../page.ts';
import { hrefAcross, type View, type WithdrawnEdition } from '../view.ts';
import type { Words } from '../words/en.ts';

/** When and by whose decision an edition was withdrawn, and why, as one text. */
export const withdrawnInWords = ({ on, decidedBy, reason }: WithdrawnEdition, words: Words): string =>
  words.withdrawnText(words.date(on.slice(0, 10)), words.list(decidedBy.split(', ').map((role) => words.roles[role] ?? role)), reason);

/** What stands at every address of an edition that was withdrawn. */
export function withdrawnPage(view: View, note: WithdrawnEdition): Page {
  const { words } = view;
  return {
    title: words.withdrawnTitle(note.label),
    description: withdrawnInWords(note, words),
    section: null,
    body: (
      <div className="width">
        <h1>{words.withdrawnTitle(note.label)}</h1>
        <p className="lede">{withdrawnInWords(note, words)}</p>
        <p className="small hash">{words.withdrawnHash(note.sha256)}</p>
        <p>
          <a href={hrefAcross(view, '/editions')}>{words.editions}</a>
        </p>
      </div>
    ),
  };
}
