import { z } from 'zod';

/** The chapters of the manual that can be read in the app. */
export const GuideName = z.enum(['plan', 'figures', 'neighbours']);
export type GuideName = z.infer<typeof GuideName>;

/** Which chapter the address names; the first where it names none. */
export const guideAddress = (search: Record<string, unknown>): { readonly guide: GuideName } => ({
  guide: GuideName.catch('plan').parse(search['guide']),
});
