import { type RefObject, useEffect, useRef } from 'react';

/**
 * A ref for a form: whenever it was refused anew, its first field with a fault takes the focus, so that the fault is read with the name of
 * its field. `refused` is what tells one refusal from the next: the error itself, or how many there were; null and 0 are none.
 */
export function useFirstFault<Form extends HTMLElement>(refused: unknown): RefObject<Form | null> {
  const form = useRef<Form>(null);
  useEffect(() => {
    if (refused !== null && refused !== 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refused]);
  return form;
}
