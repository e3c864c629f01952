import { z } from 'zod';

const Format2 = z.looseObject({ version: z.literal(2) });

/** From format 2 to 3: what the law asks, neighbours and places may stand beside the plan. What was published before has none of them. */
export const besideThePlan = (stored: unknown): unknown => ({
  ...Format2.parse(stored),
  version: 3,
  law: [],
  neighbours: [],
  places: null,
});
