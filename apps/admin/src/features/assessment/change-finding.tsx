import { Button } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { numberFormat, isSameValue } from '@saferplan/domain/shared';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { outbox } from '../../edition-store/outbox.ts';
import { fieldKey } from '../../edition-store/outbox-storage.ts';
import { useDateContext } from '../../ui/date-field/use-date-context.ts';
import { lang } from '../../words/spoken.ts';
import { FindingBoxes } from './finding-boxes.tsx';
import { findingWords } from '../../words/finding-words.ts';
import {
  BOXES_DRAFT,
  FINDING_FIELDS,
  type FindingReasons,
  notUnderstood,
  readFinding,
  type TypedBoxes,
  typedBoxes,
  valueOfYearBefore,
  withRefused,
  writtenFinding,
} from './read-finding.ts';

const FIGURES = numberFormat('en-GB', { maximumFractionDigits: 6 });

/**
 * A finding in the same boxes as a new one, saved when they are left or at Enter, which closes them too: a box that was not touched
 * changes nothing. What cannot be read stays in its box and in the outbox, with the reason, and the other boxes are saved. Where the next
 * year is typed, the value that stood before is offered to compare with.
 */
export function ChangeFinding(props: { readonly finding: Item<'finding'>; readonly onDone: () => void }): ReactElement {
  const { finding, onDone } = props;
  const { change, outboxState } = useEdition();
  const context = useDateContext();
  const { held, reasons: refusals } = withRefused(finding, (field) => outboxState.refused[fieldKey(finding.id, field)]);
  const shown = writtenFinding(held);
  // What was typed over what stands; a box that somebody else changes meanwhile shows that, unless it was typed into here.
  const [over, setOver] = useState<TypedBoxes>(() => typedBoxes(outboxState.drafts[fieldKey(finding.id, BOXES_DRAFT)]));
  const typed = { ...shown, ...over };
  const [reasons, setReasons] = useState<FindingReasons>(() =>
    Object.keys(over).length === 0 ? {} : readFinding(typed, held, context).reasons,
  );
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.select(), []);
  const offered = valueOfYearBefore(typed, held, context);
  const save = (): boolean => {
    const read = readFinding(typed, held, context);
    for (const field of FINDING_FIELDS)
      if (field in read.understood && !isSameValue(read.understood[field], finding[field]))
        change('finding', finding, field, read.understood[field]);
    const left = notUnderstood(over, read.understood);
    if (Object.keys(left).length > 0) outbox.keepDraft(finding.id, BOXES_DRAFT, left);
    else outbox.dropDraft(finding.id, BOXES_DRAFT);
    setOver(left);
    setReasons(read.reasons);
    return read.facts !== null;
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
        shown={shown}
        reasons={{ ...refusals, ...reasons }}
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
          // The boxes keep the focus: leaving them would save them, and take the offer away before it is taken.
          onMouseDown={(event) => event.preventDefault()}
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
