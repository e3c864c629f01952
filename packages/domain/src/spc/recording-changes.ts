import { monthAfter } from '../shared/months.ts';
import type { IsoMonthOrDate } from '../shared/calendar.ts';
import type { SeriesFields } from './series.kind.ts';
import { MONTHS_OF_PERIOD } from './period.ts';
import type { Mark } from './prepared-series.ts';

/** Every change on the list, by its name. */
export type RecordingChangeName =
  | 'national-crime-recording-standard'
  | 'police-uk-types-2011'
  | 'police-uk-types-2013'
  | 'crime-data-inspection'
  | 'stalking-counted-apart'
  | 'harassment-by-letter-or-message'
  | 'psychoactive-substances'
  | 'residential-burglary'
  | 'conduct-counted-besides'
  | 'stalking-by-former-partners'
  | 'police-uk-points-2022'
  | 'residential-burglary-split'
  | 'counting-rules-review'
  | 'census-2021-areas';

/**
 * A change in how offences are recorded, counted or placed everywhere, so that a figure may step although nothing happened. No
 * surer than its source: whether it shows in a series is for the figures to tell.
 */
export interface RecordingChange {
  readonly name: RecordingChangeName;
  /** When it began. */
  readonly at: IsoMonthOrDate;
  /** 'about' where it came force by force or over some time, so that no day is the right one everywhere. */
  readonly precision: 'exact' | 'about';
  /** Whether it touches the figures of data.police.uk alone, or all recorded crime. */
  readonly figures: 'police-uk' | 'all';
  /** The crime types that it touches, as data.police.uk names them; 'crime' is all but anti-social behaviour, which is not recorded as crime. */
  readonly types: 'all' | 'crime' | readonly string[];
  /** Whether a copy of the source itself, which the messages name, was read in November 2026, or what others quote of it. */
  readonly isSourceRead: boolean;
}

const VIOLENCE = ['Violence and sexual offences'];

/** National changes of recording in England and Wales, oldest first. The messages name the source of each. */
export const RECORDING_CHANGES: readonly RecordingChange[] = [
  {
    name: 'national-crime-recording-standard',
    figures: 'all',
    at: '2002-04-01',
    precision: 'about',
    types: 'crime',
    isSourceRead: true,
  },
  {
    name: 'police-uk-types-2011',
    figures: 'police-uk',
    at: '2011-09',
    precision: 'exact',
    types: ['Other crime', 'Criminal damage and arson', 'Drugs', 'Other theft', 'Shoplifting'],
    isSourceRead: false,
  },
  {
    name: 'police-uk-types-2013',
    figures: 'police-uk',
    at: '2013-05',
    precision: 'exact',
    types: [...VIOLENCE, 'Bicycle theft', 'Theft from the person', 'Possession of weapons', 'Public order'],
    isSourceRead: false,
  },
  {
    name: 'crime-data-inspection',
    figures: 'all',
    at: '2014-04',
    precision: 'about',
    types: 'crime',
    isSourceRead: true,
  },
  {
    name: 'stalking-counted-apart',
    figures: 'all',
    at: '2014-04',
    precision: 'exact',
    types: VIOLENCE,
    isSourceRead: false,
  },
  {
    name: 'harassment-by-letter-or-message',
    figures: 'all',
    at: '2015-04',
    precision: 'exact',
    types: VIOLENCE,
    isSourceRead: false,
  },
  {
    name: 'psychoactive-substances',
    figures: 'all',
    at: '2016-05-26',
    precision: 'exact',
    types: ['Drugs'],
    isSourceRead: true,
  },
  {
    name: 'residential-burglary',
    figures: 'all',
    at: '2017-04',
    precision: 'about',
    types: ['Burglary'],
    isSourceRead: true,
  },
  {
    name: 'conduct-counted-besides',
    figures: 'all',
    at: '2018-04',
    precision: 'exact',
    types: VIOLENCE,
    isSourceRead: false,
  },
  {
    name: 'stalking-by-former-partners',
    figures: 'all',
    at: '2020-04',
    precision: 'exact',
    types: VIOLENCE,
    isSourceRead: false,
  },
  {
    name: 'police-uk-points-2022',
    figures: 'police-uk',
    at: '2022-07',
    precision: 'exact',
    types: 'all',
    isSourceRead: false,
  },
  {
    name: 'residential-burglary-split',
    figures: 'all',
    at: '2023-04',
    precision: 'about',
    types: ['Burglary'],
    isSourceRead: true,
  },
  {
    name: 'counting-rules-review',
    figures: 'all',
    at: '2023-05',
    precision: 'about',
    types: 'crime',
    isSourceRead: true,
  },
  {
    name: 'census-2021-areas',
    figures: 'police-uk',
    at: '2023-06',
    precision: 'exact',
    types: 'all',
    isSourceRead: false,
  },
];

/** A change that a series crosses, and the period with which new limits would begin. */
export interface CrossedChange {
  readonly change: RecordingChange;
  /** The first period that lies wholly after the change. */
  readonly at: string;
}

/**
 * The changes that a series of recorded crime crosses: that touch what it counts, with values before and after. Left out where somebody has
 * begun new limits at that period, or refused to. None for a series that counts something else, or days, weeks or single events.
 */
export function recordingChangesIn(
  series: Pick<SeriesFields, 'feed' | 'interval'>,
  marks: readonly Mark[],
  points: readonly { readonly period: string; readonly value: number | null }[],
): readonly CrossedChange[] {
  const { feed, interval } = series;
  const counted = countedTypes(feed);
  const months = MONTHS_OF_PERIOD[interval];
  if (counted === null || months === null) return [];
  const known = points.flatMap(({ period, value }) => (value === null ? [] : [period])).toSorted();
  const settled = new Set<string>(
    marks.flatMap(({ at, mark }) => (mark.kind === 'phase' || mark.kind === 'suggestion-refused' ? [at] : [])),
  );
  return RECORDING_CHANGES.flatMap((change): readonly CrossedChange[] => {
    if (change.figures === 'police-uk' && feed.kind !== 'police') return [];
    if (!touches(change.types, counted)) return [];
    // The period in which it falls is a mixture, unless it is its first day.
    const begin = change.at.length === 7 || change.at.endsWith('-01') ? change.at.slice(0, 7) : monthAfter(change.at.slice(0, 7), 1);
    const at = known.find((period) => period >= begin);
    if (at === undefined || settled.has(at)) return [];
    // A value before it, of a period that had ended by then.
    if (!known.some((period) => monthAfter(period, months) <= begin)) return [];
    return [{ change, at }];
  });
}

/** Incidents that the police record and that are no crimes. */
const NO_CRIME = 'Anti-social behaviour';

function touches(types: RecordingChange['types'], counted: 'all' | readonly string[]): boolean {
  if (types === 'all' || counted === 'all') return true;
  // Official figures of a group that lies in none of the types are crimes all the same.
  if (types === 'crime') return counted.length === 0 || counted.some((type) => type !== NO_CRIME);
  return types.some((type) => counted.includes(type));
}

/**
 * The crime types of data.police.uk in which offence groups of official figures lie, by words in their names. Sexual offences and violence with
 * injury are groups of their own there, which stalking and harassment are no part of.
 */
const GROUPS: readonly (readonly [words: RegExp, type: string])[] = [
  [/violence (?:against|without)|stalking|harassment/iu, 'Violence and sexual offences'],
  [/drug/iu, 'Drugs'],
  [/burglary/iu, 'Burglary'],
];

/** The crime types that a feed counts; 'all' for all recorded crime; null where it need not be recorded crime. */
function countedTypes(feed: SeriesFields['feed']): 'all' | readonly string[] | null {
  switch (feed.kind) {
    case 'official':
      return /^all\b/iu.test(feed.measure) ? 'all' : GROUPS.flatMap(([words, type]) => (words.test(feed.measure) ? [type] : []));
    case 'police':
      return feed.crimeTypes;
    case 'none':
    case 'table':
      return null;
  }
}
