import { inWords, type IsoDate } from '@saferplan/domain/shared';

/** A day as people write it; of one that nobody has said yet, that. */
export const dayInWords = (day: IsoDate | null): string => (day === null ? 'Day not yet said' : inWords(day));
