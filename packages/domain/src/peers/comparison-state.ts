import { z } from 'zod';

/** How an area compares with those beside it; 'cannot-tell' where no verdict could be given. */
export const ComparisonState = z.enum(['as-neighbours', 'higher', 'lower', 'cannot-tell']);
export type ComparisonState = z.infer<typeof ComparisonState>;
