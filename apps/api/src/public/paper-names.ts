import type { Snapshot } from '@saferplan/domain/publication';

/** The papers that are made of a snapshot, as they are called in addresses: `/plan.pdf`. */
export const PAPER_NAMES = ['plan', 'assessment', 'progress', 'summary'] as const;
export type PaperName = (typeof PAPER_NAMES)[number];

/** Whether an edition holds what a paper is made of: an assessment has topics. */
export const hasPaper = (paper: PaperName, { topics }: Snapshot): boolean => paper !== 'assessment' || topics.length > 0;

/** A file name's part that says which paper it is; the plan itself goes without. */
export const inFileName = (paper: PaperName): string => (paper === 'plan' ? '' : `-${paper}`);
