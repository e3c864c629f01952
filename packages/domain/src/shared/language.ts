import { z } from 'zod';

/** A language that a partnership writes in, and that its public site speaks. */
export const Language = z.enum(['en', 'cy']);
export type Language = z.infer<typeof Language>;
