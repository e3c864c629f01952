import { monthAfter } from '../shared/months.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IsoMonthOrDate } from '../shared/calendar.ts';
import { RECORDING_CHANGES, recordingChangesIn } from './recording-changes.ts';

const months = (from: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ period: monthAfter(from, index), value: 1 as number | null }));
const police = (...crimeTypes: string[]) => ({ feed: { kind: 'police', district: 'Maidstone', crimeTypes }, interval: 'month' }) as const;
const names = (found: ReturnType<typeof recordingChangesIn>) => found.map(({ change, at }) => [change.name, at]);

describe('the national list of recording changes', () => {
  it('is in order of time, with a real date for each', () => {
    const dates = RECORDING_CHANGES.map(({ at }) => IsoMonthOrDate.parse(at));
    expect(dates.map((at) => at.slice(0, 7))).toEqual(dates.map((at) => at.slice(0, 7)).toSorted());
    for (const { types } of RECORDING_CHANGES) expect(types.length).toBeGreaterThan(0);
  });

  it('offers a series what touches it and it crosses, from the first period wholly after', () => {
    expect(names(recordingChangesIn(police('Drugs'), [], months('2014-01', 36)))).toEqual([
      ['crime-data-inspection', '2014-04'],
      ['psychoactive-substances', '2016-06'],
    ]);
    const violence = names(recordingChangesIn(police('Violence and sexual offences'), [], months('2014-01', 36)));
    expect(violence.map(([name]) => name)).toEqual(['crime-data-inspection', 'stalking-counted-apart', 'harassment-by-letter-or-message']);
    const quarters = Array.from({ length: 6 }, (_, index) => ({ period: monthAfter('2016-01', 3 * index), value: 1 }));
    expect(names(recordingChangesIn({ ...police('Drugs'), interval: 'quarter' }, [], quarters))).toEqual([
      ['psychoactive-substances', '2016-07'],
    ]);
  });

  it('offers official figures what touches their offence group, and nothing of data.police.uk alone', () => {
    const official = (measure: string) => ({ feed: { kind: 'official', area: 'Maidstone', measure }, interval: 'quarter' }) as const;
    const quarters = Array.from({ length: 48 }, (_, index) => ({ period: monthAfter('2012-04', 3 * index), value: 1 }));
    const offered = (measure: string) => recordingChangesIn(official(measure), [], quarters).map(({ change }) => change.name);
    expect(offered('Drug offences')).toEqual(['crime-data-inspection', 'psychoactive-substances', 'counting-rules-review']);
    expect(offered('Robbery')).toEqual(['crime-data-inspection', 'counting-rules-review']);
    // Stalking and harassment lie in the group of violence without injury, and in no group of their neighbours.
    for (const group of ['Sexual offences', 'Violence with injury', 'Homicide', 'Theft offences', 'Public order offences'])
      expect([group, offered(group)]).toEqual([group, ['crime-data-inspection', 'counting-rules-review']]);
    for (const group of ['Violence against the person', 'Violence without injury', 'Stalking and harassment'])
      expect(offered(group)).toContain('harassment-by-letter-or-message');
    expect(offered('All recorded crime')).not.toContain('census-2021-areas');
    expect(offered('All recorded crime')).toContain('residential-burglary');
  });

  it('offers figures of anti-social behaviour nothing that is of crimes alone', () => {
    const offered = (...types: string[]) => names(recordingChangesIn(police(...types), [], months('2014-01', 120))).map(([name]) => name);
    expect(offered('Anti-social behaviour')).toEqual(['police-uk-points-2022', 'census-2021-areas']);
    expect(offered('Anti-social behaviour', 'Robbery')).toEqual([
      'crime-data-inspection',
      'police-uk-points-2022',
      'counting-rules-review',
      'census-2021-areas',
    ]);
  });

  it('asks nothing again that somebody has settled, and nothing of other figures', () => {
    const reason = 'Seen';
    for (const mark of [{ kind: 'phase', cause: 'recording-practice', reason } as const, { kind: 'suggestion-refused', reason } as const])
      expect(names(recordingChangesIn(police('Drugs'), [{ at: '2016-06', mark }], months('2016-01', 12)))).toEqual([]);
    expect(recordingChangesIn({ feed: { kind: 'none' }, interval: 'month' }, [], months('2014-01', 36))).toEqual([]);
    expect(recordingChangesIn({ ...police('Drugs'), interval: 'event' }, [], months('2014-01', 36))).toEqual([]);
  });

  it('is crossed only with a value before and a value after', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.nat({ max: 59 })),
        (start, count, missing) => {
          const points = months(monthAfter('2001-01', start), count).map((point, index) =>
            missing.includes(index) ? { ...point, value: null } : point,
          );
          for (const { change, at } of recordingChangesIn(police('Drugs', 'Burglary'), [], points)) {
            const known = points.filter(({ value }) => value !== null).map(({ period }) => period);
            expect(known).toContain(at);
            expect(at >= change.at.slice(0, 7)).toBe(true);
            expect(known.some((period) => period < at && period <= change.at)).toBe(true);
          }
        },
      ),
    );
  });
});
