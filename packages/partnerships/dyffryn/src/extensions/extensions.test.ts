import { runCalculation, runImporter } from '@saferplan/partnership-kit';
import { describe, expect, it } from 'vitest';
import { fireLog } from './fire-log.ts';
import { lastFourQuarters } from './last-four-quarters.ts';

const indicator = { title: 'Fires', unit: 'fires', direction: 'decrease', baseline: null, target: { kind: 'not-set' } } as const;
const quarter = (period: string, value: number | null) => ({ period, value, denominator: null, note: '' });

describe('the sum of four quarters', () => {
  it('moves on by a quarter, and leaves out a year with a gap', () => {
    const observations = [
      quarter('2025-01', 4),
      quarter('2025-04', 3),
      quarter('2025-07', 2),
      quarter('2025-10', 1),
      quarter('2026-01', 9),
      quarter('2026-04', null),
    ];
    expect(runCalculation(lastFourQuarters, { observations, indicator })).toEqual({
      ok: true,
      value: [
        { when: '2025-10', value: 10, note: '' },
        { when: '2026-01', value: 15, note: '' },
      ],
    });
  });
});

describe('the log of the fire service', () => {
  const read = (text: string) =>
    runImporter(fireLog, { name: 'april.firelog', bytes: Uint8Array.from(text, (letter) => letter.charCodeAt(0)) });

  it('is counted by month and kind', async () => {
    expect(await read('2026-04-03;Grass;Cwm Uchaf\n2026-04-09;Grass;Bryn\n2026-05-01;Bins;Stryd Fawr\n')).toEqual({
      ok: true,
      value: [
        {
          name: 'Calls by month',
          rows: [
            ['Month', 'Bins', 'Grass'],
            ['2026-04', 0, 2],
            ['2026-05', 1, 0],
          ],
        },
      ],
    });
  });

  it('names the line that it cannot read', async () => {
    const wrong = await read('2026-04-03;Grass;Cwm Uchaf\nApril: none');
    expect(wrong.ok ? '' : wrong.failure).toBe(
      'The importer “Log of the fire service” could not read april.firelog: line 2 is not a call: “April: none”. Nothing was stored.',
    );
  });
});
