import type { FindingNotes } from '@saferplan/domain/assessment';
import type { WordsOf } from './say-coded.ts';

const UNITS = { month: 'mis', day: 'diwrnod' } as const;
const length = ({ count, unit }: FindingNotes['different-lengths']['now']): string => `${count.toString()} ${UNITS[unit]}`;

// To be read by a Welsh speaker before a partnership relies on it.
export const findingNotesCy: WordsOf<FindingNotes> = {
  'nothing-stated': 'Ni nodir newid, felly nid oes dim i’w wirio.',
  'no-value-now': 'Ni roddir y gwerth nawr.',
  'no-value-before': 'Ni roddir y gwerth cynt.',
  'zero-base': 'Nid yw canran o 0 yn golygu dim: rhowch y gwahaniaeth yn ei lle.',
  'small-numbers': ({ least }) => `Mae rhif yn is na ${least.toString()}, lle mae canran yn camarwain: rhowch y niferoedd.`,
  'period-reversed': 'Mae cyfnod yn dod i ben cyn iddo ddechrau.',
  'different-lengths': ({ now, before }) => `Nid yw’r cyfnodau o’r un hyd: ${length(now)} yn erbyn ${length(before)}.`,
  overlap: 'Mae’r cyfnodau’n gorgyffwrdd: cyfrifir peth o’r un amser yn y ddau.',
  gap: 'Mae bwlch rhwng y cyfnodau: nid yw’r hyn a ddigwyddodd rhyngddynt wedi’i gyfrif.',
};
