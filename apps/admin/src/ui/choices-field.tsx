import { Input, MultiSelect } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { uiWords } from '../words/ui-words.ts';

export interface ChoicesFieldProps {
  readonly id?: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: readonly string[];
  readonly error?: ReactNode;
  readonly readOnly: boolean;
  readonly onChange: (value: readonly string[]) => void;
}

/** Of more than these one looks for a name by typing it. */
const MOST_UNSEARCHED = 12;

/** Some of several; where nothing can be changed, their names as plain words. */
export function ChoicesField(props: ChoicesFieldProps): ReactElement {
  const { id, label, labelHidden = false, options, value, error = null, readOnly, onChange } = props;
  if (readOnly) {
    const names = value.map((chosen) => options.find((option) => option.value === chosen)?.label ?? '');
    return (
      <Input.Wrapper label={labelHidden ? undefined : label} labelElement="div">
        <p className="plain-value">{names.length === 0 ? uiWords.choicesField.none : names.join('; ')}</p>
      </Input.Wrapper>
    );
  }
  return (
    <MultiSelect
      {...(id === undefined ? {} : { id })}
      {...(labelHidden ? { 'aria-label': label } : { label })}
      data={[...options]}
      searchable={options.length > MOST_UNSEARCHED}
      value={[...value]}
      error={error}
      onChange={onChange}
    />
  );
}
