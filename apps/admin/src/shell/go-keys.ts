import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Place } from '../places/places.ts';
import { isSingleKey } from '../ui/single-key.ts';
import { shellWords } from '../words/shell-words.ts';

/** Where the second key leads after G: the phases of the year, the overview, settings and history. */
export const GO_KEYS = {
  o: { to: '/editions/$label', name: shellWords.goKeys.theOverview },
  a: { to: '/editions/$label/assessment', name: shellWords.goKeys.theAssessment },
  p: { to: '/editions/$label/plan', name: shellWords.goKeys.thePlan },
  d: { to: '/editions/$label/adoption', name: shellWords.goKeys.theDecisions },
  v: { to: '/editions/$label/progress', name: shellWords.goKeys.delivery },
  u: { to: '/editions/$label/publish', name: shellWords.goKeys.publishing },
  s: { to: '/editions/$label/settings', name: shellWords.goKeys.theSettings },
} as const satisfies Readonly<Record<string, { readonly to: Place['to']; readonly name: string }>>;

/** How long the second key is waited for, in milliseconds. */
const WAIT_MS = 1500;

/** The place that a key leads to, when G was pressed at `began` (null: it was not) and it is `now`. */
export function goesTo(key: string, began: number | null, now: number): (typeof GO_KEYS)[keyof typeof GO_KEYS] | null {
  if (began === null || now - began > WAIT_MS) return null;
  const found = Object.entries(GO_KEYS).find(([letter]) => letter === key.toLowerCase());
  return found?.[1] ?? null;
}

/** G and a letter lead to a phase, wherever one is and types into no field; they are off where single letters are. */
export function useGoKeys(label: string): void {
  const navigate = useNavigate();
  const began = useRef<number | null>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isSingleKey(event)) return;
      const place = goesTo(event.key, began.current, event.timeStamp);
      began.current = place === null && event.key.toLowerCase() === 'g' ? event.timeStamp : null;
      if (place === null) return;
      // Before anything else that the letter does on the screen that is left.
      event.preventDefault();
      event.stopPropagation();
      void navigate({ to: place.to, params: { label } });
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [navigate, label]);
}
