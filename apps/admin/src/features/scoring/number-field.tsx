import { TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { numberFrom } from '../../ui/number-from.ts';
import { scoringModelsWords } from '../../words/scoring-models-words.ts';

/** A number that is handed over when the field is left; what is no number stays in it, with the reason. */
export function NumberField(props: {
  readonly label: string;
  readonly value: number;
  readonly onCommit: (value: number) => void;
}): ReactElement {
  const { label, value, onCommit } = props;
  const [text, setText] = useState<string | null>(null);
  const typed = numberFrom(text ?? '');
  const isWrong = text !== null && typeof typed !== 'number';
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      value={text ?? String(value)}
      error={isWrong ? scoringModelsWords.numberField.enterANumber : null}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        if (typeof typed !== 'number' || text === null) return;
        setText(null);
        onCommit(typed);
      }}
    />
  );
}
