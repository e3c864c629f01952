import { z } from 'zod';

/**
 * Where an edition stands on its way: written (draft), put out for comment (consultation), put to the body that
 * decides (recommended), decided on (adopted), public (published), and followed by a newer one (superseded).
 */
export const EditionState = z.enum(['draft', 'consultation', 'recommended', 'adopted', 'published', 'superseded']);
export type EditionState = z.infer<typeof EditionState>;

/** Who takes the final decision on a plan. Under a council's constitution it is often the full council, on a committee's recommendation. */
export const FinalDecisionBy = z.enum(['council', 'committee', 'partnership']);
export type FinalDecisionBy = z.infer<typeof FinalDecisionBy>;

/**
 * Whether the content of an edition may be changed: while it is a draft or out for comment, or while an amendment
 * is open. While a decision is awaited, and after it, what was put to the meeting stays as it was put.
 */
export const isOpenToChanges = (edition: { readonly state: EditionState; readonly amendment: string | null }): boolean =>
  edition.state === 'draft' || edition.state === 'consultation' || edition.amendment !== null;

/** Whether no body has been asked to decide on an edition yet. */
export const isUndecided = ({ state }: { readonly state: EditionState }): boolean => state === 'draft' || state === 'consultation';
