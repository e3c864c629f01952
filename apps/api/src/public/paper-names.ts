import type { Snapshot } from '@saferplan/domain/publication';

/** The papers that are made of a snapshot, as they are called in addresses: `/plan.pdf`. */
export const PAPER_NAMES = ['plan', 'assessment', 'progress', 'summary'] as const;
/** The kinds of files that a paper comes as: the plan as a workbook too. */
export const FILE_KINDS = {
  plan: ['pdf', 'docx', 'xlsx'],
  assessment: ['pdf', 'docx'],
  progress: ['pdf', 'docx'],
  summary: ['pdf', 'docx'],
} as const;
export type FileKind = 'pdf' | 'docx' | 'xlsx';
/** The kinds of files that a picture in the shape of a slide comes as. */
export type PictureKind = 'svg' | 'png';

/** The paper and the kind of file that a file name asks for: `plan.xlsx`; null where it is none of them. */
export function paperOf(file: string): { readonly paper: PaperName; readonly kind: FileKind } | null {
  const [name, extension] = file.split('.');
  const paper = PAPER_NAMES.find((one) => one === name);
  const kinds: readonly FileKind[] = paper === undefined ? [] : FILE_KINDS[paper];
  const kind = kinds.find((one) => one === extension);
  return paper === undefined || kind === undefined ? null : { paper, kind };
}

export type PaperName = (typeof PAPER_NAMES)[number];

/** Whether an edition holds what a paper is made of: an assessment has topics. */
export const hasPaper = (paper: PaperName, { topics }: Snapshot): boolean => paper !== 'assessment' || topics.length > 0;

/** A file name's part that says which paper it is; the plan itself goes without. */
export const inFileName = (paper: PaperName): string => (paper === 'plan' ? '' : `-${paper}`);
