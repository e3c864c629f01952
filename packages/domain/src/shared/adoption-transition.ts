import { z } from 'zod';

/** The steps that an edition can take. Publishing is the last of them, and is done by the publication itself. */
export const AdoptionTransition = z.enum([
  'open-consultation',
  'close-consultation',
  'recommend',
  'adopt',
  'refer-back',
  'ask-to-publish',
  'send-back',
  'publish',
  'open-amendment',
  'close-amendment',
]);
export type AdoptionTransition = z.infer<typeof AdoptionTransition>;
