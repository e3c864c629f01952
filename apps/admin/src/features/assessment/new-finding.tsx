import { Button } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { useFirstFault } from '../../ui/use-first-fault.ts';
import { useHalfTyped } from '../../edition-store/use-half-typed.tsx';
import { useDateContext } from '../../ui/date-field/use-date-context.ts';
import { lang } from '../../words/spoken.ts';
import { FindingBoxes } from './finding-boxes.tsx';
import { findingWords } from '../../words/finding-words.ts';
import { EMPTY_FINDING, type FindingReasons, readFinding } from './read-finding.ts';

/** A finding on one line: Enter adds it. What cannot be understood stays, with the reason below it. */
export function NewFinding({ topicId }: { readonly topicId: string }): ReactElement {
  const { create } = useEdition();
  const context = useDateContext();
  const { typed, type: setTyped, notice, send, isSending } = useHalfTyped(`new-finding/${topicId}`, EMPTY_FINDING, 'finding');
  const [reasons, setReasons] = useState<FindingReasons>({});
  const [refusals, setRefusals] = useState(0);
  const form = useFirstFault<HTMLFormElement>(refusals);
  const add = async (): Promise<void> => {
    const read = readFinding(typed, null, context);
    setReasons(read.reasons);
    if (read.facts === null) return setRefusals((before) => before + 1);
    const fields = { topicId, unit: '', caveat: '', disagreement: '', ...read.facts };
    if (!(await send(async (change) => (await create('finding', fields, change)) !== null))) return;
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form
      ref={form}
      lang={lang}
      className="finding-new"
      aria-label={findingWords.newFinding}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <FindingBoxes
        id={null}
        typed={typed}
        shown={EMPTY_FINDING}
        reasons={reasons}
        context={context}
        onType={(box, text) => {
          setTyped((before) => ({ ...before, [box]: text }));
          setReasons((before) => ({ ...before, [box]: undefined }));
        }}
      />
      <Button type="submit" variant="light" loading={isSending}>
        {findingWords.add}
      </Button>
      {notice}
    </form>
  );
}
