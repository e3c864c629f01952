import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkYears } from './check-years.ts';
import { EditionLabel } from './edition.ts';
import { yearsNamed } from './edition-label.ts';
import { type AskedYears, firstYears, languagesIn, NewPartnership, newPartnershipFields } from './first-plan.ts';

describe('the years of a first plan', () => {
  it.each<[AskedYears, ReturnType<typeof firstYears>]>([
    [
      { from: 2026, years: 'financial', planYears: 3, editionYears: 1 },
      { plan: { startYear: 2026, endYear: 2029 }, edition: { label: '2026-27', startsOn: '2026-04-01', endsOn: '2027-03-31' } },
    ],
    [
      { from: 2017, years: 'financial', planYears: 3, editionYears: 3 },
      { plan: { startYear: 2017, endYear: 2020 }, edition: { label: '2017-20', startsOn: '2017-04-01', endsOn: '2020-03-31' } },
    ],
    [
      { from: 2018, years: 'calendar', planYears: 1, editionYears: 1 },
      { plan: { startYear: 2018, endYear: 2018 }, edition: { label: '2018', startsOn: '2018-01-01', endsOn: '2018-12-31' } },
    ],
    [
      { from: 2021, years: 'calendar', planYears: 5, editionYears: 5 },
      { plan: { startYear: 2021, endYear: 2025 }, edition: { label: '2021-25', startsOn: '2021-01-01', endsOn: '2025-12-31' } },
    ],
  ])('%o', (asked, years) => {
    expect(firstYears(asked)).toEqual(years);
  });

  it('always are years that an edition can have: a label that names them, days that agree with it, within the plan', () => {
    const asked = fc.record<AskedYears>({
      from: fc.integer({ min: 1998, max: 2150 }),
      years: fc.constantFrom('financial', 'calendar'),
      planYears: fc.integer({ min: 1, max: 10 }),
      editionYears: fc.integer({ min: 1, max: 10 }),
    });
    fc.assert(
      fc.property(asked, (given) => {
        const { plan, edition } = firstYears(given);
        expect(EditionLabel.safeParse(edition.label).success).toBe(true);
        expect(yearsNamed(edition.label)?.from).toBe(given.from);
        expect(edition.endsOn > edition.startsOn).toBe(true);
        expect(Number(edition.endsOn.slice(0, 4))).toBeLessThanOrEqual(plan.endYear);
        const whole = { ...edition, id: 'edn_1', planId: 'pla_1', overlap: '', previousId: null } as Parameters<
          typeof checkYears
        >[0][number];
        expect(checkYears([whole], []).filter(({ severity }) => severity === 'fault')).toEqual([]);
      }),
    );
  });
});

describe('a partnership that is begun', () => {
  const given = NewPartnership.parse({ slug: 'gwent', name: 'Partneriaeth Gwent', area: 'Gwent', frame: 'wales' });

  it('speaks the languages that the law of its country asks for, and says that its force is still to be named', () => {
    expect(newPartnershipFields(given)).toMatchObject({ languages: ['en', 'cy'], shortName: 'Partneriaeth Gwent', force: 'To be named' });
    expect(languagesIn('wales', ['cy'])).toEqual(['cy', 'en']);
    expect(languagesIn('england', ['en', 'cy'])).toEqual(['en', 'cy']);
  });

  it('is given no licence for what it publishes before somebody confirms the one that is proposed', () => {
    expect(newPartnershipFields(given).licence.name).toBe('[Open Government Licence v3.0]');
  });

  it('is called by its area for short where its name is long', () => {
    const name = 'The Community Safety Partnership of Tonbridge and Malling';
    expect(newPartnershipFields({ ...given, name, area: 'Tonbridge and Malling' }).shortName).toBe('Tonbridge and Malling');
  });
});
