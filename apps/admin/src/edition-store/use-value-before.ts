import type { EditionContent } from '@saferplan/domain/plan';
import { isSameValue } from '@saferplan/domain/shared';
import { useEffect, useMemo, useRef } from 'react';
import { isTypedIn } from '../ui/single-key.ts';
import { type Before, fieldKey } from './outbox-storage.ts';

/**
 * What fields held when somebody began to type in them. What others write into that very field meanwhile is on no screen yet: at the
 * version that was on the screen the server refuses the change, and answers with theirs.
 */
export function useValueBefore(content: EditionContent): {
  readonly before: (item: Numbered, field: string) => Before;
  /** Notes what was typed in a field that may still have the cursor. */
  readonly noteTyped: (id: string, field: string, value: unknown) => void;
} {
  const now = useRef(content);
  /** As it was when the cursor came into the field that has it; null where nobody types. */
  const read = useRef<EditionContent | null>(null);
  const typed = useRef(new Map<string, unknown>());
  useEffect(() => {
    now.current = content;
  }, [content]);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      read.current = isTypedIn(target) ? now.current : null;
      typed.current.clear();
    };
    // Before any field hears of it.
    document.addEventListener('focusin', onFocus, true);
    return () => document.removeEventListener('focusin', onFocus, true);
  }, []);
  return useMemo(
    () => ({
      before: (item, field) => {
        const earlier = (read.current === null ? undefined : numberedIn(read.current, item.id)) ?? item;
        const key = fieldKey(item.id, field);
        const value = typed.current.has(key) ? typed.current.get(key) : valueIn(earlier, field);
        return { value, version: isSameValue(value, valueIn(item, field)) ? item.version : earlier.version };
      },
      noteTyped: (id, field, value) => {
        if (read.current !== null) typed.current.set(fieldKey(id, field), value);
      },
    }),
    [],
  );
}

/** An item, or what stands beside the items, at a version. */
export type Numbered = { readonly id: string; readonly version: number };

/** What of a content has an identifier; a plan counts as always at its first version, see `versionsIn`. */
function numberedIn({ items, shared, edition, plan, partnership }: EditionContent, id: string): Numbered | undefined {
  const lists: readonly (readonly Numbered[])[] = [
    Object.values({ ...items, ...shared }).flat(),
    [edition, numberedPlan(plan), partnership],
  ];
  return lists.flat().find((one) => one.id === id);
}

/** A plan with the version that it counts as being at. */
export const numberedPlan = (plan: EditionContent['plan']): EditionContent['plan'] & Numbered => ({ ...plan, version: 1 });

/** The value of a field whose name is not known before. */
export const valueIn = (item: { readonly id: string }, field: string): unknown => new Map<string, unknown>(Object.entries(item)).get(field);
