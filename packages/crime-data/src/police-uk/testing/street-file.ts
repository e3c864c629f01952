import { POLICE_COLUMNS } from '../columns.ts';

export const HEADER = POLICE_COLUMNS.join(',');

/** A row of a made-up file; what it leaves out is that of a burglary in Maidstone. */
export interface Row {
  readonly id?: string;
  readonly month?: string;
  readonly by?: string;
  readonly within?: string;
  readonly place?: string;
  readonly lsoa?: string;
  readonly type?: string;
}

const line = ({
  id = '',
  month = '2016-01',
  by = 'Kent Police',
  within = 'Kent Police',
  place = '0.5,51.2',
  lsoa = 'Maidstone 013B',
  type = 'Burglary',
}: Row): string =>
  [
    id,
    month,
    by,
    within,
    place,
    place === ',' ? 'No Location' : 'On or near High Street',
    lsoa === '' ? '' : 'E01024370',
    lsoa,
    type,
    '',
    '',
  ].join(',');
/** A file in the format of data.police.uk, made up. */
export const streetFile = (rows: readonly Row[]): string => `${[HEADER, ...rows.map(line)].join('\r\n')}\r\n`;
