import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { POLICE_COLUMNS } from './columns.ts';
import { readPoliceData } from './read-police-data.ts';
import { policeFolder } from './testing/police-folder.ts';

const { root } = policeFolder();

const MONTHS = ['2016-11', '2016-12', '2017-01'] as const;
const offence = fc.record({
  month: fc.constantFrom(...MONTHS),
  within: fc.constantFrom('Kent Police', 'Kent Police', 'Kent Police', 'Sussex Police'),
  // Census areas of 2011 and of 2021, one under two names; of another district; and a row without a place.
  area: fc.constantFrom(
    ['E01024370', 'Maidstone 013B', '0.5,51.2'],
    ['E01024370', 'Maidstone 013F', '0.5,51.3'],
    ['E01035309', 'Maidstone 013F', '0.6,51.2'],
    ['E01024999', 'Ashford 001A', '0.9,51.1'],
    ['', '', ','],
  ),
  type: fc.constantFrom('Burglary', 'Violent crime', 'Violence and sexual offences', 'Anti-social behaviour', 'Criminal damage and Arson'),
});

it('the counts of the small areas of a district add up to its own, month by month and type by type', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(offence, { minLength: 1, maxLength: 60 }), async (offences) => {
      const own = { month: '2016-11', within: 'Kent Police', area: ['E01024370', 'Maidstone 013B', '0.5,51.2'], type: 'Burglary' } as const;
      const entries = MONTHS.map((month) => [
        `${month}/${month}-kent-street.csv`,
        strToU8(
          [
            POLICE_COLUMNS.join(','),
            ...[own, ...offences]
              .filter((one) => one.month === month)
              .map(({ within, area: [code, name, place], type }, at) =>
                [at, month, within, within, place, 'On or near High Street', code, name, type, '', ''].join(','),
              ),
            '',
          ].join('\r\n'),
        ),
      ]);
      const path = join(root, 'random.zip');
      writeFileSync(path, zipSync(Object.fromEntries(entries)));
      const answers = Object.fromEntries(MONTHS.map((month) => [month, 'as-counted']));
      const read = await readPoliceData(path, { force: 'Kent Police', district: 'Maidstone', answers });
      if (!read.ok) throw new Error(read.failure.code);
      const { counts, places } = read.value;
      for (const { month, crimeType, count } of counts) {
        const ofPlaces = places
          .filter(({ layer, measure, year }) => layer === 'small-area' && measure === crimeType && month.startsWith(year))
          .map(({ counts: months }) => months[Number(month.slice(5)) - 1] ?? null);
        const sum = ofPlaces.every((one) => one === null) ? null : ofPlaces.reduce<number>((all, one) => all + (one ?? 0), 0);
        expect([month, crimeType, sum]).toEqual([month, crimeType, count]);
      }
    }),
    { numRuns: 40 },
  );
});
