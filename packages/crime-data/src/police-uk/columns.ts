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

/**
 * How data.police.uk names a file: `2016-01-kent-street.csv`; a browser or a person may have added ` (1)`, `[1]`, `_1`, ` - Copy`, `Copy of `, or
 * an ending. So few additions that no name takes long to be refused.
 */
export const STREET_FILE =
  /^(?:copy[\s_]of[\s_])?(?<month>\d{4}-(?:0[1-9]|1[0-2]))-(?<force>[a-z-]+?)-street(?:[\s_-]{0,3}(?:\(\d{1,3}\)|\[\d{1,3}\]|copy|\d{1,2})){0,4}\.csv(?:\.csv|\.txt)?$/i;
