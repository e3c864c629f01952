import { Checkbox } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { singleKeysAreOn, switchSingleKeys } from '../ui/single-keys.ts';
import { GO_KEYS } from './go-keys.ts';
import { teamworkWords } from '../words/teamwork-words.ts';

/** What keys do, and whether single letters do anything. */
export function KeysList(): ReactElement {
  const [singles, setSingles] = useState(singleKeysAreOn);
  return (
    <>
      <dl className="keys">
        {KEYS.map(([keys, meaning]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={teamworkWords.commandPalette.singleLettersDoSomethingWhile}
        checked={singles}
        onChange={(event) => {
          switchSingleKeys(event.currentTarget.checked);
          setSingles(event.currentTarget.checked);
        }}
      />
    </>
  );
}

/** What keys do, in the order in which they are of use. */
const KEYS: readonly (readonly [string, string])[] = [
  ['Ctrl K', teamworkWords.commandPalette.findOrDoAnything],
  ...Object.entries(GO_KEYS).map(([letter, { name }]) => [`G ${letter.toUpperCase()}`, teamworkWords.commandPalette.goTo(name)] as const),
  ['[', teamworkWords.commandPalette.theNavigationInFullOr],
  ['J, K', teamworkWords.commandPalette.theNextItemTheOne],
  [']', teamworkWords.commandPalette.thePanelBesideTheList],
  ['A', teamworkWords.commandPalette.aNewAction],
  ['R', teamworkWords.commandPalette.reportOnTheAction],
  ['M', teamworkWords.commandPalette.commentOnWhatIsOpen],
  ['Enter, F2', teamworkWords.commandPalette.openOrEditEnterSaves],
  [teamworkWords.commandPalette.aLetterOrANumber, teamworkWords.commandPalette.beginTheValueOfACell],
  ['X, Space', teamworkWords.commandPalette.chooseARowWithShift],
  ['Ctrl V', teamworkWords.commandPalette.pasteRowsFromExcelOr],
  ['Alt ↑, Alt ↓', teamworkWords.commandPalette.moveTheItemThatYou],
  ['Ctrl Enter', teamworkWords.commandPalette.saveAReportAndGo],
  ['Ctrl B', teamworkWords.commandPalette.boldInATextWith],
  ['Ctrl Z', teamworkWords.commandPalette.undoWhileYouTypeNowhere],
  ['Ctrl Alt Z', teamworkWords.commandPalette.undoYourLastChange],
  [teamworkWords.commandPalette.arrows, teamworkWords.commandPalette.walkTheGridOfScores],
  [teamworkWords.commandPalette.aNumberALetter, teamworkWords.commandPalette.answerACellOfThe],
  ['?', teamworkWords.commandPalette.thisList],
];
