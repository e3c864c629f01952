import { peopleIn, PopulationEdition } from '@saferplan/domain/peers';
import { describe, expect, it } from 'vitest';
import { codeOfDistrict, SHIPPED_POPULATIONS } from './index.ts';

describe('the numbers of people that come with Saferplan', () => {
  it('hold 331 districts at each census, each once, and name their source', () => {
    for (const edition of SHIPPED_POPULATIONS) {
      expect(PopulationEdition.parse(edition)).toEqual(edition);
      expect(new Set(edition.estimates.map(({ code }) => code)).size).toBe(331);
      expect([edition.source, edition.licence]).toEqual([
        expect.stringContaining('Office for National Statistics'),
        expect.stringContaining('v3.0'),
      ]);
    }
    const [first, second, between] = SHIPPED_POPULATIONS.map((edition) => peopleIn(edition, ['E07000110'], '2016-01', '2016-12'));
    expect([first, second, Math.round(between ?? 0)]).toEqual([155_143, 175_500, 165_830]);
  });

  it('are found by code, by whatever name police files give a district', () => {
    expect(
      ['Maidstone', 'Shepway', 'Folkestone and Hythe', 'Bristol, City of', 'tonbridge & malling', 'Atlantis', 'Caerdydd', 'Durham'].map(
        codeOfDistrict,
      ),
    ).toEqual(['E07000110', 'E07000112', 'E07000112', 'E06000023', 'E07000115', null, 'W06000015', 'E06000047']);
  });
});
