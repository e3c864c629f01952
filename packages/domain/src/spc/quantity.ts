import { z } from 'zod';

/** What sort of number is plotted: 'changes' are the distances from one value to the next, on mr charts. */
export const Quantity = z.enum(['counts', 'figures', 'rates', 'shares', 'changes', 'cases-between', 'time-between']);
export type Quantity = z.infer<typeof Quantity>;
