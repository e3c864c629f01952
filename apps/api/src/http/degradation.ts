import type { Logger } from '../platform/logging/logger.ts';
import { type StorageFailure, storageFailureOf } from '@saferplan/database';

/** Something that does not work although the server answers; `what` names it once, `sentence` tells an operator what to do. */
interface Degradation {
  readonly what: string;
  readonly sentence: string;
}

/** What does not work at the moment, for `/healthz` and the log. */
export interface Degradations {
  readonly list: () => readonly Degradation[];
  /** Says that something does not work; logged when it is new. */
  readonly note: (what: string, sentence: string) => void;
  /** Says that it works again; logged where it did not. */
  readonly clear: (what: string) => void;
  /** Notes an error by which storage refuses to be written to; answers whether it was one. */
  readonly noteStorage: (error: unknown) => boolean;
}

export const STORAGE = 'storage';

const SENTENCES: Readonly<Record<StorageFailure, string>> = {
  full: 'The disk is full, or refuses to take more: nothing can be saved. Make room; saving goes on by itself.',
  'read-only':
    'The data folder or the database may not be written to: nothing can be saved. Give the account of the server the right to write; saving goes on by itself.',
};

/** A list of what does not work fully at present. Each new sentence is logged as a warning, and each that ends as information, once. */
export function watchDegradations(logger: Pick<Logger, 'warn' | 'info'>): Degradations {
  const now = new Map<string, string>();
  const note = (what: string, sentence: string): void => {
    if (now.get(what) === sentence) return;
    now.set(what, sentence);
    logger.warn(sentence, { degraded: what });
  };
  return {
    list: () => [...now].map(([what, sentence]) => ({ what, sentence })),
    note,
    clear: (what) => {
      if (now.delete(what)) logger.info('It works again', { recovered: what });
    },
    noteStorage: (error) => {
      const why = storageFailureOf(error);
      if (why !== null) note(STORAGE, SENTENCES[why]);
      return why !== null;
    },
  };
}
