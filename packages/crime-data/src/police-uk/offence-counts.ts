import type { PlaceCount } from '@saferplan/domain/publication';
import type { WardAt } from './wards.ts';

/** How many rows of the files agree in all of these. */
export interface OffenceCount {
  readonly month: string;
  /** Whether the month was written as a spreadsheet program writes it: `Jan-16`. */
  readonly isResaved: boolean;
  /** The place of their file among those that were counted, from 0. */
  readonly file: number;
  readonly reportedBy: string;
  readonly fallsWithin: string;
  readonly crimeType: string;
  /** The LSOA name without its last code: `Maidstone 013B` lies in Maidstone. Empty where no LSOA is given. */
  readonly district: string;
  readonly hasPlace: boolean;
  readonly rows: number;
}

/** How many rows of the district's own a ward or a small area has of a type, by month. */
export interface PlaceTally extends Pick<PlaceCount, 'layer' | 'code' | 'name'> {
  readonly crimeType: string;
  readonly months: readonly { readonly month: string; readonly rows: number }[];
}

export interface CountedOffences {
  readonly counts: readonly OffenceCount[];
  readonly places: readonly PlaceTally[];
  readonly rows: number;
  /** Rows whose Crime ID stands in an earlier row too. */
  readonly repeatedIds: number;
  /** Rows without a Crime ID that agree with an earlier row in month, type and place. */
  readonly repeatedWithoutId: number;
}

/** Rows of a month with a Crime ID, and how many of them repeat that of another row of the month. */
export interface RepeatsInMonth {
  readonly month: string;
  readonly withId: number;
  readonly repeated: number;
}

/** Whose places are wanted: a district of a force, and the ward in which a point lies. */
export interface OwnPlaces {
  readonly force: string;
  /** How the files spell the district. */
  readonly spelt: readonly string[];
  /** Null where there are no outlines of wards. */
  readonly wardAt: WardAt | null;
}

/** What has been counted so far. */
export interface CountingProgress {
  readonly bytes: number;
  readonly rows: number;
  readonly months: number;
}
