import { Button } from '@mantine/core';
import { checkFinding } from '@saferplan/domain/assessment';
import type { Item } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { useEdition } from '../plan/edition-data.tsx';

/** Whether the stated change follows from its two numbers, what is doubtful about it, and the figure that does follow. */
export function FindingVerdict({ finding }: { readonly finding: Item<'finding'> }): ReactElement | null {
  const { change, locked } = useEdition();
  const { stated } = finding;
  const { verdict, computed, notes } = checkFinding(finding);
  const doubts = notes.filter(({ code }) => code !== 'nothing-stated' && code !== 'no-value-now' && code !== 'no-value-before');
  if (verdict !== 'disagrees' && doubts.length === 0) return null;
  const unit = stated?.kind === 'difference' ? '' : '%';
  const corrected = computed === undefined ? null : Number(computed.toFixed(stated?.decimals ?? 0));
  return (
    <div className="verdict" role="status">
      {verdict === 'disagrees' && stated !== null && corrected !== null ? (
        <p className="trouble">
          Stated: {stated.value}
          {unit}. From the two numbers: {corrected}
          {unit}.{' '}
          {locked ? null : (
            <Button variant="light" size="compact-sm" onClick={() => change('finding', finding, 'stated', { ...stated, value: corrected })}>
              Use {corrected}
              {unit}
            </Button>
          )}
        </p>
      ) : null}
      {doubts.map(({ code, message }) => (
        <p key={code}>{message}</p>
      ))}
    </div>
  );
}
