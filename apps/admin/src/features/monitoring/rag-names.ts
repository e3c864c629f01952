import { type ActionStatus, Rag } from '@saferplan/domain/plan';
import { monitoringWords } from '../../words/monitoring-words.ts';

/** How an action is doing, in two words at most. */
export const RAG_NAMES: Readonly<Record<Rag, string>> = {
  'not-reported': monitoringWords.ragNames.notReported,
  red: monitoringWords.ragNames.late,
  amber: monitoringWords.ragNames.atRisk,
  green: monitoringWords.ragNames.onTrack,
  done: monitoringWords.ragNames.done,
  stopped: monitoringWords.ragNames.stopped,
};

/** From what needs a look first to what is over. */
export const RAG_ORDER = ['not-reported', 'red', 'amber', 'green', 'done', 'stopped'] as const satisfies readonly Rag[];

/** What somebody can say of an action in one press. */
export const SAYABLE = ['green', 'amber', 'red', 'done', 'stopped'] as const satisfies readonly Rag[];
export type Sayable = (typeof SAYABLE)[number];

/** Where an action stands of which that is said. */
export const STATUS_OF: Readonly<Record<Sayable, ActionStatus>> = {
  green: 'under-way',
  amber: 'under-way',
  red: 'under-way',
  done: 'done',
  stopped: 'stopped',
};

export const isRag = (text: string): text is Rag => Rag.safeParse(text).success;
