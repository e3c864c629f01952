import { Button, Checkbox } from '@mantine/core';
import { ImplicationAspect } from '@saferplan/domain/adoption';
import { type ReactElement, useState } from 'react';
import { useEdition, useLock } from '../../edition-store/edition-data.tsx';
import { LineList } from '../../item-editor/line-list.tsx';
import { adoptionWords } from '../../words/adoption-words.ts';
import { choices as choiceWords } from '../../words/choices.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

const NONE = 'None.';

/** The implications table of the committee's report; lines that every report must have can be added at once. */
export function Implications(): ReactElement {
  const { content, change } = useEdition();
  const locked = useLock('implication', {});
  const lines = content.items.implication;
  const empty = lines.filter(({ text }) => text === '');
  return (
    <div id="implications">
      <LineList
        kind="implication"
        line={({ aspect, text, officer }) => (
          <>
            <b>{choiceWords.implicationAspects[aspect]}</b>
            <span>
              {text === '' ? adoptionWords.implications.notYetSaid : <OwnText>{text}</OwnText>}
              {officer === '' ? '' : ` (${officer})`}
            </span>
          </>
        )}
        aside={(line) => (
          <Checkbox
            label={
              <>
                {adoptionWords.implications.signedOff}
                <span className="visually-hidden">: {choiceWords.implicationAspects[line.aspect]}</span>
              </>
            }
            checked={line.signedOff}
            disabled={locked}
            onChange={(event) => change('implication', line, 'signedOff', event.currentTarget.checked)}
          />
        )}
        empty={adoptionWords.implications.theReportToACommittee}
        add={
          <div className="buttons">
            <AddMissing />
            {empty.length === 0 ? null : (
              <Button
                variant="default"
                onClick={() => {
                  for (const line of empty) change('implication', line, 'text', NONE);
                }}
              >
                {adoptionWords.implications.writeOnAllLinesNot(NONE, empty.length)}
              </Button>
            )}
          </div>
        }
      />
    </div>
  );
}

function AddMissing(): ReactElement | null {
  const { content, batch } = useEdition();
  const [busy, setBusy] = useState(false);
  const missing = ImplicationAspect.options.filter((aspect) => !content.items.implication.some((line) => line.aspect === aspect));
  if (missing.length === 0) return null;
  const add = async (): Promise<void> => {
    setBusy(true);
    const lines = missing.map(
      (aspect) => ({ op: 'add', kind: 'implication', fields: { aspect, text: '', officer: '', signedOff: false } }) as const,
    );
    await batch('edition', lines, adoptionWords.implications.theLinesThatTheReport);
    setBusy(false);
  };
  return (
    <Button variant="default" loading={busy} onClick={() => void add()}>
      {adoptionWords.implications.addTheLinesThatThe(missing.length)}
    </Button>
  );
}
