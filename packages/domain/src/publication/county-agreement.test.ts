import { describe, expect, it } from 'vitest';
import { countyOfArea } from '../law/area-law.ts';
import { countyAgreements, type CountyPart } from './county-agreement.ts';

const partOf = (area: string): { readonly name: string; readonly countyPart: CountyPart | null } => {
  const found = countyOfArea(area, []);
  return {
    name: area,
    countyPart:
      found === null
        ? null
        : {
            county: found.name,
            until: found.until,
            districts: found.districts,
            allDistricts: found.all,
            prioritised: [],
            matters: null,
            ways: null,
            aligned: [],
          },
  };
};
const on = (today: string, ...areas: readonly string[]) => countyAgreements(areas.map(partOf), today);

describe('the county that an area is part of', () => {
  it('is told by its districts, under the names that they have or had', () => {
    expect(countyOfArea('Maidstone', [])).toMatchObject({ name: 'Kent', districts: ['Maidstone'], until: null });
    expect(countyOfArea('Bassetlaw, Newark and Sherwood', [])).toMatchObject({ districts: ['Bassetlaw', 'Newark and Sherwood'] });
    expect(countyOfArea('Maidstone Borough', [])).toMatchObject({ districts: ['Maidstone'] });
    expect(countyOfArea('Stratford on Avon District Council', [])).toMatchObject({ districts: ['Stratford-on-Avon'] });
    expect(countyOfArea('Shepway', [])).toMatchObject({ name: 'Kent', districts: ['Folkestone and Hythe'] });
    expect(countyOfArea('Dartford and Gravesham', [])).toMatchObject({ name: 'Kent', districts: ['Dartford', 'Gravesham'] });
  });

  it('is none of a single council, of a whole county, and of districts of two counties', () => {
    expect(countyOfArea('Medway', [])).toBeNull();
    expect(countyOfArea('Bucks', [])).toBeNull();
    const buckinghamshire = ['Aylesbury Vale', 'Chiltern', 'South Bucks', 'Wycombe'].map((name) => ({ name, code: '' }));
    expect(countyOfArea('Buckinghamshire', buckinghamshire)).toBeNull();
    expect(countyOfArea('Maidstone and Woking', [])).toBeNull();
    // A council of one tier that took over the name of a district of a county.
    expect(countyOfArea('Maidstone', [{ name: 'Maidstone', code: 'E06000099' }])).toBeNull();
  });
});

describe('the agreement of a county', () => {
  it('is asked of two or more partnerships, before the end of the year that begins on 1 April', () => {
    expect(on('2026-11-26', 'Maidstone')).toEqual([]);
    expect(on('2026-11-26', 'Maidstone', 'Ashford', 'Medway')).toMatchObject([
      { county: 'Kent', state: 'asked', dueBy: '2027-03-31', until: null, partnerships: [{ name: 'Maidstone' }, { name: 'Ashford' }] },
    ]);
    expect(on('2027-04-01', 'Maidstone', 'Ashford')[0]?.dueBy).toBe('2028-03-31');
    expect(on('2026-11-26', 'Maidstone', 'Ashford')[0]?.notHere).toHaveLength(10);
  });

  it('is asked up to the last day of the county’s two tiers, and lapses the day after', () => {
    expect(on('2027-03-31', 'Woking', 'Guildford')).toMatchObject([{ county: 'Surrey', state: 'asked', dueBy: '2027-03-31' }]);
    expect(on('2027-04-01', 'Woking', 'Guildford')).toMatchObject([
      { county: 'Surrey', state: 'lapsed', dueBy: null, until: '2027-03-31' },
    ]);
    expect(on('2024-01-01', 'Craven', 'Selby')).toMatchObject([{ county: 'North Yorkshire', state: 'lapsed' }]);
  });

  it('is one for each county', () => {
    expect(on('2026-11-26', 'Woking', 'Maidstone', 'Swale', 'Guildford').map(({ county }) => county)).toEqual(['Kent', 'Surrey']);
  });
});
