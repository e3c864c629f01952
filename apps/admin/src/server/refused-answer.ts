import type { Failure } from '@saferplan/domain/shared';
import { failuresInWelsh } from '../words/spoken.ts';

/** What the server answers where it refuses a request that is no call of a procedure: the refusal as data, and in English. */
export interface RefusedAnswer {
  readonly failure?: Failure;
  readonly message?: string | undefined;
}

/** The refusal in the language that is spoken; undefined where the answer has none. */
export const sayRefused = ({ failure, message }: RefusedAnswer): string | undefined =>
  failure === undefined || failuresInWelsh === null ? message : failuresInWelsh.say(failure);
