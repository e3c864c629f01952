import { Button } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { numberFormat } from '@saferplan/domain/shared';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { useDateContext } from '../ui/date-field/use-date-context.ts';
import { lang } from '../words/spoken.ts';
import { FindingBoxes } from './finding-boxes.tsx';
import { findingWords } from './finding-words.ts';
import { type FindingFacts, type FindingReasons, readFinding, valueOfYearBefore, writtenFinding } from './read-finding.ts';

const FIGURES = numberFormat('en-GB', { maximumFractionDigits: 6 });
const FIELDS = ['measure', 'now', 'before', 'stated', 'source'] as const satisfies readonly (keyof FindingFacts)[];

/**
 * A finding in the same boxes as a new one, saved when they are left or at Enter, which closes them too: a box that was not touched
 * changes nothing. Where the next year is typed, the value that stood before is offered to compare with.
 */
export function ChangeFinding(props: { readonly finding: Item<'finding'>; readonly onDone: () => void }): ReactElement {
  const { finding, onDone } = props;
  const { change } = useEdition();
  const context = useDateContext();
  const shown = writtenFinding(finding);
  // What was typed over what stands; a box that somebody else changes meanwhile shows that, unless it was typed into here.
  const [over, setOver] = useState<Partial<typeof shown>>({});
  const [reasons, setReasons] = useState<FindingReasons>({});
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.select(), []);
  const typed = { ...shown, ...over };
  const offered = valueOfYearBefore(typed, finding, context);
  const save = (): boolean => {
    const read = readFinding(typed, finding, context);
    setReasons(read.reasons);
    if (read.facts === null) return false;
    for (const field of FIELDS)
      if (JSON.stringify(read.facts[field]) !== JSON.stringify(finding[field])) change('finding', finding, field, read.facts[field]);
    setOver({});
    return true;
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- leaving the boxes saves them, as leaving a field does
    <form
      lang={lang}
      className="finding-new finding-change"
      aria-label={findingWords.changeOf(finding.measure)}
      onSubmit={(event) => {
        event.preventDefault();
        if (save()) onDone();
      }}
      onBlur={(event) => {
        if (Object.keys(over).length > 0 && !event.currentTarget.contains(event.relatedTarget)) save();
      }}
    >
      <FindingBoxes
        id={finding.id}
        typed={typed}
        reasons={reasons}
        context={context}
        first={first}
        onType={(box, text) => {
          setOver((before) => ({ ...before, [box]: text }));
          setReasons((before) => ({ ...before, [box]: undefined }));
        }}
      />
      {offered === null ? null : (
        <Button
          variant="light"
          size="compact-sm"
          className="finding-offer"
          onClick={() => setOver((before) => ({ ...before, ...offered }))}
        >
          {findingWords.compareWith(FIGURES.format(Number(offered.before)), offered.periodBefore)}
        </Button>
      )}
      {/* Enter in a box sends a form that has one. */}
      <button type="submit" hidden>
        {findingWords.add}
      </button>
    </form>
  );
}
