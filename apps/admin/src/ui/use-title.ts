import { useEffect } from 'react';
import { words } from '../words/spoken.ts';

/** Names the window after what is on the screen, the narrowest first: “Plan · 2017-18 · Safer Maidstone Partnership · Saferplan”. */
export function useTitle(...parts: readonly string[]): void {
  const title = [...parts, words.product].filter((part) => part !== '').join(' · ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
