import { Button } from '@mantine/core';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { words } from '../words/spoken.ts';

/**
 * A button that opens a form, which takes the focus and is told how to close once its work is done. Escape and “Cancel” close it without
 * keeping what was typed. The focus is on the button again, unless somebody has moved it elsewhere meanwhile.
 */
export function OpensForm(props: {
  readonly label: string;
  /** Whether the form was left with something in it, and is open therefore; and how that is forgotten. */
  readonly left: { readonly wasLeft: boolean; readonly forget: () => void };
  readonly children: (close: () => void) => ReactNode;
}): ReactElement {
  const { label, left, children } = props;
  const [open, setOpen] = useState(left.wasLeft);
  /** Of the button, and of what takes its place. */
  const id = useId();
  const close = (): void => {
    const { activeElement } = document;
    const isHere =
      activeElement === null || activeElement === document.body || document.getElementById(id)?.contains(activeElement) === true;
    left.forget();
    flushSync(() => setOpen(false));
    if (isHere) document.getElementById(id)?.focus();
  };
  if (!open)
    return (
      <Button id={id} variant="default" size="compact-md" onClick={() => setOpen(true)}>
        {label}
      </Button>
    );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut for the fields inside; “Cancel” does the same
    <div
      id={id}
      ref={comesIntoView}
      role="group"
      aria-label={label}
      className="stack"
      onKeyDown={(event) => {
        // A calendar that is open takes the key for itself.
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      {children(close)}
      <div>
        <Button variant="subtle" size="compact-md" onClick={close}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

/** Brings a form that has just opened into view as a whole, so that no bar at the foot of a small screen lies over its last button. */
const comesIntoView = (form: HTMLElement | null): void => form?.scrollIntoView({ block: 'nearest' });
