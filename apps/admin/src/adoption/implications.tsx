import { Button } from '@mantine/core';
import { ImplicationAspect } from '@saferplan/domain/adoption';
import { type ReactElement, useState } from 'react';
import { useEdition, useLock } from '../plan/edition-data.tsx';
import { ItemList } from '../plan/item-list.tsx';

/** The implications table of the committee's report; lines that every report must have can be added at once. */
export function Implications(): ReactElement {
  const { content, batch } = useEdition();
  const locked = useLock('implication', {});
  const [busy, setBusy] = useState(false);
  const missing = ImplicationAspect.options.filter((aspect) => !content.items.implication.some((line) => line.aspect === aspect));
  const addMissing = async (): Promise<void> => {
    setBusy(true);
    const lines = missing.map(
      (aspect) => ({ op: 'add', kind: 'implication', fields: { aspect, text: 'None.', officer: '', signedOff: false } }) as const,
    );
    await batch('edition', lines, 'The lines that the report lacked');
    setBusy(false);
  };
  return (
    <>
      <ItemList kind="implication" layout="row" heading="h2" />
      {locked || missing.length === 0 ? null : (
        <Button variant="default" loading={busy} onClick={() => void addMissing()}>
          Add the {missing.length === 1 ? 'line' : `${missing.length.toString()} lines`} that the report still lacks
        </Button>
      )}
    </>
  );
}
