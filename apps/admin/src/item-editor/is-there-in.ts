import { type EditionContent, isKindOpen, kindOf } from '@saferplan/domain/plan';
import type { FormPlace } from '../session/half-typed.ts';

/** Whether a form is there in an edition as it stands: what the editions share is changed whatever the state of any. */
export function isThereIn(
  edition: Pick<EditionContent['edition'], 'state' | 'amendment'>,
  place: Pick<FormPlace, 'writes'> | null,
): boolean {
  const writes = place?.writes ?? null;
  return writes === null || kindOf(writes).home === 'partnership' || isKindOpen(writes, edition);
}
