import { Textarea, TextInput } from '@mantine/core';
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from 'react';

export interface LineFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly error?: ReactNode;
  readonly description?: string | undefined;
  readonly readOnly?: boolean;
  readonly multiline?: boolean;
  readonly labelHidden?: boolean;
  /** The language of what is written in it, where the screen speaks another. */
  readonly lang?: string | undefined;
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'tel' | 'email' | 'url';
}

/** A line or some lines of text that are handed over when the field is left, and shown as they are until then. */
export function LineField(props: LineFieldProps): ReactElement {
  const {
    id,
    label,
    value,
    onCommit,
    error = null,
    description,
    readOnly = false,
    multiline = false,
    labelHidden = false,
    lang,
    inputMode,
  } = props;
  const [text, setText] = useState(value);
  const editing = useRef(false);
  useEffect(() => {
    if (!editing.current) setText(value);
  }, [value]);
  const shared = {
    id,
    lang,
    value: text,
    error,
    readOnly,
    inputMode,
    ...(labelHidden ? { 'aria-label': label } : { label, description }),
    onFocus: () => {
      editing.current = true;
    },
    onBlur: () => {
      editing.current = false;
      if (text !== value) onCommit(text);
    },
  };
  if (multiline) return <Textarea {...shared} autosize minRows={1} maxRows={14} onChange={(event) => setText(event.currentTarget.value)} />;
  return <TextInput {...shared} onChange={(event) => setText(event.currentTarget.value)} />;
}
