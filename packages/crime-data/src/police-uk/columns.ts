/** The columns of a street-level crime file of data.police.uk, in their order, since 2011. */
export const POLICE_COLUMNS = [
  'Crime ID',
  'Month',
  'Reported by',
  'Falls within',
  'Longitude',
  'Latitude',
  'Location',
  'LSOA code',
  'LSOA name',
  'Crime type',
  'Last outcome category',
  'Context',
] as const;

export type PoliceColumn = (typeof POLICE_COLUMNS)[number];

/** Without these offences cannot be counted by month, type and place. */
export const NEEDED_COLUMNS: readonly PoliceColumn[] = [
  'Month',
  'Falls within',
  'Longitude',
  'Latitude',
  'LSOA code',
  'LSOA name',
  'Crime type',
];

/** What each column of a file is, the first one first; null where it is none of data.police.uk's. */
export type Layout = readonly (PoliceColumn | null)[];

/**
 * How data.police.uk names a file: `2016-01-kent-street.csv`; a browser or a person may have added ` (1)`, `[1]`, `_1`, ` - Copy`, `Copy of `, or
 * an ending. So few additions that no name takes long to be refused. Files of other names are known by their columns.
 */
export const STREET_FILE =
  /^(?:copy[\s_]of[\s_])?(?<month>\d{4}-(?:0[1-9]|1[0-2]))-(?<force>[a-z-]+?)-street(?:[\s_-]{0,3}(?:\(\d{1,3}\)|\[\d{1,3}\]|copy|\d{1,2})){0,4}\.csv(?:\.csv|\.txt)?$/i;

/** How data.police.uk names the files that it serves beside them. */
export const FILE_BESIDE = /^\d{4}-\d{2}-[a-z-]{1,60}-(?<is>outcomes|stop-and-search)\.csv$/i;
