import type { FileSaying } from '@saferplan/domain/shared';

/**
 * How data.police.uk's crime types changed over the years. It began in December 2010 with six, split 'Other
 * crime' in September 2011, and split and renamed again in May 2013 (the site's own change log).
 */

/** Types that go on under another name. */
const RENAMED: Readonly<Record<string, string>> = {
  'Violent crime': 'Violence and sexual offences',
  'Criminal damage and Arson': 'Criminal damage and arson',
};

/** Types that were split later, so that no type of today goes on from them. */
const SPLIT: Readonly<Record<string, readonly string[]>> = {
  'Public disorder and weapons': ['Public order', 'Possession of weapons'],
};

/** The first month of each type that was not there from the beginning. Before it there was no zero: nobody counted. */
const FIRST_MONTH: Readonly<Record<string, string>> = {
  'Criminal damage and arson': '2011-09',
  Drugs: '2011-09',
  'Other theft': '2011-09',
  Shoplifting: '2011-09',
  'Bicycle theft': '2013-05',
  'Possession of weapons': '2013-05',
  'Public order': '2013-05',
  'Theft from the person': '2013-05',
};

/** The types that data.police.uk uses today. */
export const CURRENT_TYPES: readonly string[] = [
  'Anti-social behaviour',
  'Burglary',
  'Other crime',
  'Robbery',
  'Vehicle crime',
  'Violence and sexual offences',
  ...Object.keys(FIRST_MONTH),
];

/** The name that a crime type bears today. */
export const currentName = (crimeType: string): string => RENAMED[crimeType] ?? crimeType;

/** Whether offences of this type were counted apart in this month: a month without any is then a true zero. */
export const wasCounted = (crimeType: string, month: string): boolean => month >= (FIRST_MONTH[crimeType] ?? '2010-12');

/** What a reader must know about old type names that stand in a file. */
export function noticesOfTypes(crimeTypes: readonly string[]): readonly FileSaying[] {
  return crimeTypes.flatMap((crimeType): readonly FileSaying[] => {
    const today = RENAMED[crimeType];
    const parts = SPLIT[crimeType];
    if (today !== undefined && today.toLowerCase() !== crimeType.toLowerCase()) return [{ code: 'type-renamed', crimeType, today }];
    if (today !== undefined) return [{ code: 'type-respelt', crimeType, today }];
    return parts === undefined ? [] : [{ code: 'type-split', crimeType, parts }];
  });
}
