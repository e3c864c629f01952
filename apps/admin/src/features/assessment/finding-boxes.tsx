import { TextInput } from '@mantine/core';
import { type DateContext, readPeriod, yearBefore } from '@saferplan/domain/dates';
import { writtenPeriod } from '../../ui/dates-in-words.ts';
import type { ReactElement, Ref } from 'react';
import { findingWords } from '../../words/finding-words.ts';
import {
  BOXES,
  BOXES_OF,
  FINDING_FIELDS,
  type FindingBox,
  type FindingReasons,
  type FindingText,
  withPeriodsApart,
} from './read-finding.ts';

/** Examples of what can be typed: no value of anybody's. */
const EXAMPLES: Readonly<FindingText> = {
  measure: 'Violent crime',
  value: '5,102',
  period: '2016-17',
  before: '4,410',
  periodBefore: '2015-16',
  change: '+15.7%',
  source: 'Kent Police',
};

/** The field of a finding that a box says first. */
const FIELD_OF = new Map<FindingBox, string>(FINDING_FIELDS.map((field) => [BOXES_OF[field][0], field]));
const NUMERIC: ReadonlySet<FindingBox> = new Set(['value', 'before', 'change']);

/** The boxes of a finding, side by side: Tab goes on, and Enter sends the form that they stand in. */
export function FindingBoxes(props: {
  readonly typed: FindingText;
  /** What the boxes say where nothing is typed. */
  readonly shown: FindingText;
  readonly reasons: FindingReasons;
  readonly context: DateContext;
  /** The finding whose fields are told by their identifiers; null of a new one. */
  readonly id: string | null;
  readonly first?: Ref<HTMLInputElement>;
  readonly onType: (box: FindingBox, text: string) => void;
}): ReactElement {
  const { typed, shown, reasons, context, id, first, onType } = props;
  const now = readPeriod(typed.period, context);
  const examples = { ...EXAMPLES, ...(now.ok ? { periodBefore: writtenPeriod(yearBefore(now.value)) } : {}) };
  return (
    <>
      {BOXES.map((box) => (
        <TextInput
          key={box}
          {...(box === 'value' && first !== undefined ? { ref: first } : {})}
          {...(id !== null && FIELD_OF.has(box) ? { id: `${id}--${FIELD_OF.get(box) ?? ''}` } : {})}
          label={findingWords.boxes[box]}
          placeholder={examples[box]}
          value={typed[box]}
          error={reasons[box] ?? null}
          {...(NUMERIC.has(box) ? { inputMode: 'decimal' as const } : {})}
          onChange={(event) => onType(box, event.currentTarget.value)}
          onBlur={() => {
            const apart = withPeriodsApart(typed, shown, context);
            for (const one of BOXES) if (apart[one] !== typed[one]) onType(one, apart[one]);
          }}
        />
      ))}
    </>
  );
}
