import { Button } from '@mantine/core';
import { checkFinding } from '@saferplan/domain/assessment';
import type { Item } from '@saferplan/domain/plan';
import { findingInWords } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { assessmentWords } from '../../words/assessment-words.ts';
import { noteInWords } from '../../words/finding-words.ts';
import { language } from '../../words/spoken.ts';

/** Whether the stated change follows from its two numbers, whether it is more than chance, what is doubtful about it, and the figure that does follow. */
export function FindingVerdict({ finding }: { readonly finding: Item<'finding'> }): ReactElement | null {
  const { change, locked } = useEdition();
  const { stated } = finding;
  const check = checkFinding(finding);
  const { verdict, computed, notes } = check;
  const doubts = notes.filter(({ code }) => code !== 'nothing-stated' && code !== 'no-value-now' && code !== 'no-value-before');
  const said = findingInWords({ ...finding, check: { ...check, computed: computed ?? null } }, language);
  if (said.disagreement === '' && said.chance === '' && doubts.length === 0) return null;
  const corrected = computed === undefined ? null : Number(computed.toFixed(stated?.decimals ?? 0));
  return (
    <div className="verdict" role="status">
      {verdict === 'disagrees' && stated !== null && corrected !== null ? (
        <p className="trouble">
          {said.disagreement}{' '}
          {locked ? null : (
            <Button variant="light" size="compact-sm" onClick={() => change('finding', finding, 'stated', { ...stated, value: corrected })}>
              {assessmentWords.findingVerdict.use(corrected, stated.kind === 'difference' ? '' : '%')}
            </Button>
          )}
        </p>
      ) : null}
      {said.chance === '' ? null : <p>{said.chance}</p>}
      {doubts.map((doubt) => (
        <p key={doubt.code}>{noteInWords(doubt)}</p>
      ))}
    </div>
  );
}
