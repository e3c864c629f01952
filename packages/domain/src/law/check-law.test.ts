import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProvisionRef } from '../duties/provision-ref.ts';
import type { EditionContent } from '../plan/edition-content.ts';
import type { Item } from '../plan/item.ts';
import { KINDS } from '../plan/kinds.ts';
import { addDays } from '../shared/days.ts';
import { areaLawOn } from './area-law.ts';
import { checkLaw } from './check-law.ts';
import { lawDates } from './law-dates.ts';
import { isInForce, PROVISIONS, provisionsFor } from './provisions.ts';
import { anItem, bareEdition } from '../plan/testing/bare-edition.ts';

const YEAR = { startsOn: '2024-04-01', endsOn: '2025-03-31' };
const textsOf = (content: EditionContent): string =>
  provisionsFor(content)
    .map(({ text }) => text.en)
    .join(' ');
const numbersOf = (content: EditionContent, law = 'uksi-2007-1830'): readonly string[] =>
  provisionsFor(content)
    .filter((provision) => provision.law.key === law)
    .map(({ number }) => number);
const answerOf = (content: EditionContent, number: string) =>
  checkLaw(content).find(({ provision }) => provision.number === number && provision.evidence !== 'scrutiny-met');

/** The 34 rows of SI 2007/1830 as it stands since 22 November 2012. */
const ENGLAND =
  '3(1), (2)|3(3), (4)|3(5)|4|5(1)|5(2)|6|7(a)|7(b)|7(c)|7(d)|7(e)|7(f)|7(g)|8, 9(1)|9(2)|9(3)(a), (b)|9A|10(1), (2)|10(3)|11(a)|11(b)|11(c)|11(d)|11(e)|11(f)|12(1), (2)|12(3)|12(4)|13|13A|14|14A|15'.split(
    '|',
  );
const COUNTY = ['7(g)', '8, 9(1)', '9(2)', '9(3)(a), (b)', '9A'];
const WALES =
  '3(1), (2)|3(3), (4)|3(5)|4|5(1)|5(2)|6|7(a)|7(b)|7(c)|7(d)|7(e)|7(f)|8(1), (2)|8(3)|9(a)|9(aa)|9(b)|9(c)|9(d)|9(e)|9(f)|10(1), (2)|10(3)|10(4)|11|12|13'.split(
    '|',
  );

describe('what the law asks of an edition', () => {
  it('can be recorded as done, whichever provision it is, those of a county or of London among them', () => {
    expect(PROVISIONS.filter(({ id }) => !ProvisionRef.safeParse(id).success)).toEqual([]);
    expect(ProvisionRef.safeParse('').success).toBe(true);
    expect(ProvisionRef.safeParse('regulation 7(g)').success).toBe(false);
  });

  it('is 34 rows of the regulations in a county with two tiers of councils', () => {
    expect(numbersOf(bareEdition(YEAR))).toEqual(ENGLAND);
  });

  it('has no county row where one council governs, by code or by name', () => {
    const withoutCounty = ENGLAND.filter((number) => !COUNTY.includes(number));
    expect(numbersOf(bareEdition({ ...YEAR, districts: [['Medway', 'E06000035']] }))).toEqual(withoutCounty);
    expect(numbersOf(bareEdition({ ...YEAR, area: 'Harrogate' }))).toEqual(withoutCounty);
    expect(numbersOf(bareEdition({ startsOn: '2022-04-01', endsOn: '2023-03-31', area: 'Harrogate' }))).toEqual(ENGLAND);
  });

  it('has no county row where one partnership covers every district of the county', () => {
    const districts = ['Craven', 'Hambleton', 'Harrogate', 'Richmondshire', 'Ryedale', 'Scarborough', 'Selby'];
    const covering = (names: readonly string[]) =>
      numbersOf(
        bareEdition({
          startsOn: '2022-04-01',
          endsOn: '2023-03-31',
          districts: names.map((name, at) => [name, `E0700016${(at + 3).toString()}`]),
        }),
      );
    expect(covering(districts)).not.toContain('9A');
    expect(covering(districts.slice(1))).toContain('9A');
  });

  it('of Wales has other numbers, no county row and no copy to the policing body', () => {
    expect(numbersOf(bareEdition({ ...YEAR, frame: 'wales' }), 'uksi-2007-3076')).toEqual(WALES);
    expect(numbersOf(bareEdition({ ...YEAR, frame: 'wales' }))).toEqual([]);
  });

  it('in the City of London sends no copy of the plan, and in London nobody calls to a meeting', () => {
    const city = numbersOf(bareEdition({ ...YEAR, districts: [['City of London', 'E09000001']] }));
    expect(city).not.toContain('13A');
    expect(city).not.toContain('14A');
    const camden = numbersOf(bareEdition({ ...YEAR, districts: [['Camden', 'E09000007']] }));
    expect(camden.filter((number) => number === '13A')).toHaveLength(1);
    expect(camden).not.toContain('14A');
  });

  it('of a plan of 30 May 2011 has three years and an elected member, and of 1 June 2011 neither', () => {
    const before = bareEdition({ startsOn: '2011-05-30', endsOn: '2012-03-31' });
    const after = bareEdition({ startsOn: '2011-06-01', endsOn: '2012-03-31' });
    expect(textsOf(before)).toMatch(/three years/u);
    expect(textsOf(before)).toMatch(/elected member/u);
    expect(textsOf(after)).not.toMatch(/three years|elected member/u);
    expect(numbersOf(after)).not.toContain('3(3)');
  });

  it('of a plan of 2028 to 2031 asks for no commissioner after May 2028, and says until when', () => {
    const from2028 = bareEdition({ startsOn: '2028-04-01', endsOn: '2031-03-31' });
    for (const number of ['9A', '13A', '14A', 's6(1A)'])
      expect(answerOf(from2028, number)).toMatchObject({
        answer: 'not-applicable',
        evidence: expect.arrayContaining([{ code: 'ends', until: '2028-05', about: null }]),
      });
    expect(textsOf(bareEdition({ startsOn: '2028-06-01', endsOn: '2031-03-31' }))).not.toMatch(/commissioner/u);
    expect(answerOf(bareEdition({ startsOn: '2027-04-01', endsOn: '2028-03-31' }), '13A')).toMatchObject({ answer: 'gap' });
  });

  it('of a county that ends has no county row from that day', () => {
    expect(numbersOf(bareEdition({ startsOn: '2026-04-01', endsOn: '2027-03-31', area: 'Woking' }))).toContain('9A');
    expect(numbersOf(bareEdition({ startsOn: '2027-04-01', endsOn: '2028-03-31', area: 'Woking' }))).not.toContain('9A');
  });

  it('names re-offending since 1 April 2010 and serious violence since 31 January 2023', () => {
    const numbers = (startsOn: string, endsOn: string) => numbersOf(bareEdition({ startsOn, endsOn }), 'ukpga-1998-37');
    expect(numbers('2009-04-01', '2010-03-31')).not.toContain('s6(1)(c)');
    expect(numbers('2010-04-01', '2011-03-31')).toContain('s6(1)(c)');
    expect(numbers('2021-04-01', '2022-03-31')).not.toContain('s6(1)(d)');
    expect(numbers('2022-04-01', '2023-03-31')).toContain('s6(1)(d)');
    expect(textsOf(bareEdition({ startsOn: '2009-05-01', endsOn: '2010-03-31' }))).not.toMatch(/re-offending/u);
  });

  it('where it is not known how the area is governed, lists the county rows and says so', () => {
    const content = bareEdition({ ...YEAR, area: 'Somewhere' });
    expect(areaLawOn(content, YEAR.startsOn)).toBe('not-known');
    expect(answerOf(content, '9A')?.evidence[0]).toEqual({ code: 'area-not-known', about: null });
  });

  it('knows districts with one council, and those of London, by their names', () => {
    const of = (area: string) => areaLawOn(bareEdition({ ...YEAR, area }), YEAR.startsOn);
    expect(
      ['Medway', 'Bournemouth, Christchurch and Poole', 'St. Helens', 'Telford & Wrekin', 'Hammersmith and Fulham', 'City of London'].map(
        of,
      ),
    ).toEqual(['one-tier', 'one-tier', 'one-tier', 'one-tier', 'london', 'city-of-london']);
  });

  it('takes a name for two districts where it is of neither', () => {
    expect(areaLawOn(bareEdition({ ...YEAR, area: 'Dartford and Gravesham' }), YEAR.startsOn)).toBe('two-tier');
    expect(areaLawOn(bareEdition({ ...YEAR, area: 'Tonbridge & Malling' }), YEAR.startsOn)).toBe('two-tier');
  });
});

describe('what residents would prioritise', () => {
  const answer = (id: string, when: string, percent: number | null) =>
    anItem<'survey-answer'>(id, {
      question: 'What matters most?',
      answer: 'litter',
      survey: 'Panel',
      when,
      percent,
      base: 900,
      source: '',
    });
  const asked = (answers: readonly ReturnType<typeof answer>[], consultations: readonly Item<'consultation'>[] = []) =>
    answerOf(bareEdition({ ...YEAR, items: { 'survey-answer': answers, consultation: consultations } }), '7(e)');

  it('is not answered by a survey, of which nobody says that it asked that; what it found stands beside, with its waves', () => {
    const surveyed = {
      code: 'surveyed',
      title: 'What matters most?',
      waves: 2,
      newest: '2024-06',
      about: { kind: 'survey-answer', id: 'svy_2' },
    };
    const answers = [answer('svy_1', '2023-06', 40), answer('svy_2', '2024-06', 44)];
    expect(asked(answers)).toMatchObject({ answer: 'gap', evidence: [{ code: 'none', what: 'consultation' }, surveyed] });
    const said = anItem<'consultation'>('con_1', { ...KINDS.consultation.blank('What next?'), summary: 'Litter first.' });
    expect(asked(answers, [said])).toMatchObject({ answer: 'recorded', evidence: [{ code: 'consulted' }, surveyed] });
  });

  it('is not shown by a share that nobody states, that came later, or that is older than a year before the edition begins', () => {
    for (const [when, percent] of [
      ['2024-06', null],
      ['2031-06', 40],
      ['2023-03', 40],
      ['2023-03-31', 40],
    ] as const)
      expect(asked([answer('svy_1', when, percent)])).toMatchObject({ answer: 'gap', evidence: [{ code: 'none' }] });
    expect(asked([answer('svy_1', '2023-04', 40)])?.evidence.map(({ code }) => code)).toEqual(['none', 'surveyed']);
    // Of a month all days must lie within: this edition begins and ends in the middle of one.
    const within = (when: string) => {
      const days = { startsOn: '2024-04-15', endsOn: '2025-03-15' };
      const content = bareEdition({ ...YEAR, ...days, items: { 'survey-answer': [answer('svy_1', when, 40)] } });
      return answerOf(content, '7(e)')?.evidence.some(({ code }) => code === 'surveyed');
    };
    expect(['2023-04', '2023-05', '2025-02', '2025-03', '2023-04-15'].map(within)).toEqual([false, true, true, false, true]);
  });
});

describe('the provisions', () => {
  it('have names of their own in each country, texts in both languages and real addresses', () => {
    for (const frame of ['england', 'wales'] as const) {
      const own = PROVISIONS.filter((provision) => provision.frame === frame);
      expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    }
    for (const { text, address, from, until } of PROVISIONS) {
      expect(text.en.endsWith('.') && text.cy.endsWith('.')).toBe(true);
      expect(text.cy).not.toBe(text.en);
      expect(address).toMatch(/^https:\/\/www\.legislation\.gov\.uk\/(?:uksi|ukpga|anaw)\/\d{4}\/\d+\/(?:regulation|section)\/\d+A?$/u);
      expect(until === null || from < until).toBe(true);
    }
  });

  it('have one wording of a number on any day, wherever they hold', () => {
    const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2007-08-01', days));
    fc.assert(
      fc.property(day, fc.constantFrom('england', 'wales'), (on, frame) => {
        const inForce = PROVISIONS.filter((provision) => provision.frame === frame && isInForce(provision, on, on));
        const keys = inForce.map(({ law, number, appliesWhen }) => `${law.key} ${number} ${appliesWhen}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('go over from one wording to the next without a day between or twice', () => {
    for (const { law, number, frame, until } of PROVISIONS.filter(({ end }) => end === 'enacted')) {
      if (until === null) continue;
      const next = PROVISIONS.filter((one) => one.law === law && one.frame === frame && one.number === number && one.from > until);
      // What was put anew under another number has no next wording.
      if (next.length > 0) expect(next.map(({ from }) => from)).toContain(addDays(until, 1));
    }
  });
});

const finding = (id: string, measure: string, change: boolean) =>
  anItem<'finding'>(id, {
    topicId: 'top_1',
    measure,
    source: 'Police',
    caveat: '',
    now: { value: 5, from: null, to: null },
    before: change ? { value: 4, from: null, to: null } : null,
    stated: null,
  });
const topic = anItem<'topic'>('top_1', { title: 'Topic', summary: '', informs: [], seriesIds: [], recommendation: 'watch' });
const priority = anItem<'priority'>('pri_1', { title: 'Safe streets', summary: '', aim: '', why: '', lead: { state: 'to-be-confirmed' } });

describe('evidence', () => {
  it('levels are answered once every head has a finding, and the missing head is named', () => {
    const measures = ['Burglaries', 'People who reoffend', 'Drug deaths'];
    for (const taken of [0, 1, 2, 3]) {
      const content = bareEdition({
        ...YEAR,
        items: { topic: [topic], finding: measures.slice(0, taken).map((measure, at) => finding(`fin_${at.toString()}`, measure, false)) },
      });
      expect(answerOf(content, '7(a)')?.answer).toBe(taken === 3 ? 'by-rule' : 'gap');
      expect(answerOf(content, '7(b)')?.answer).toBe('gap');
    }
    const changed = measures.map((measure, at) => finding(`fin_${at.toString()}`, measure, true));
    expect(answerOf(bareEdition({ ...YEAR, items: { topic: [topic], finding: changed } }), '7(b)')?.answer).toBe('by-rule');
  });

  it('a head is known by words of either language, and reoffending alone is not crime and disorder of its own', () => {
    const headsOf = (measure: string) =>
      answerOf(bareEdition({ ...YEAR, items: { topic: [topic], finding: [finding('fin_1', measure, false)] } }), '7(a)')?.evidence.flatMap(
        (fact) => (fact.code === 'covers' ? [fact.head] : []),
      );
    expect(headsOf('Aildroseddu ymhlith oedolion')).toEqual(['reoffending']);
    expect(headsOf('Troseddau cyffuriau')).toEqual(['crime-and-disorder', 'substance-misuse']);
    expect(headsOf('Re-offending within 12 months')).toEqual(['reoffending']);
    expect(headsOf('People who feel safe after dark')).toEqual([]);
  });

  it('an action answers for steps once somebody carries it', () => {
    const action = (kind: 'not-agreed' | 'agencies') =>
      anItem<'action'>('act_1', {
        priorityId: 'pri_1',
        text: 'Patrol',
        leadAgency: kind === 'agencies' ? { kind, agencyIds: ['agy_1'], andPartners: false } : { kind },
      });
    const withAction = (kind: 'not-agreed' | 'agencies') =>
      bareEdition({ ...YEAR, items: { priority: [priority], action: [action(kind)] } });
    expect(answerOf(withAction('not-agreed'), '11(c)')?.answer).toBe('gap');
    expect(answerOf(withAction('agencies'), '11(c)')).toMatchObject({
      answer: 'by-rule',
      evidence: [{ code: 'steps-carried', title: 'Safe streets', count: 1 }],
    });
  });

  it('a revision is in time until 31 March, by its date or by a meeting that agreed', () => {
    const meeting = (heldOn: string) => anItem<'meeting'>('mtg_1', { body: 'Board', item: 'Plan', heldOn, outcome: 'agreed' });
    const refreshed = (when: string | null, heldOn?: string) => {
      const content = bareEdition({ ...YEAR, items: { meeting: heldOn === undefined ? [] : [meeting(heldOn)] } });
      return answerOf({ ...content, edition: { ...content.edition, refreshed: when } }, '10(1), (2)')?.answer;
    };
    expect(refreshed('2024-03')).toBe('by-rule');
    expect(refreshed('2024-03-31')).toBe('by-rule');
    expect(refreshed('2024-04-01')).toBe('gap');
    expect(refreshed('2024-04', '2024-03-20')).toBe('recorded');
    expect([refreshed(null, '2024-03'), refreshed(null, '2024-04'), refreshed(null, '2024')]).toEqual(['recorded', 'gap', 'gap']);
    expect(refreshed(null)).toBe('gap');
  });

  it('a scrutiny meeting counts within twelve months before the edition begins, and not a day longer', () => {
    const metOn = (heldOn: string) =>
      checkLaw(
        bareEdition({
          ...YEAR,
          items: { meeting: [anItem<'meeting'>('mtg_1', { body: 'Scrutiny Panel', item: 'CSP', heldOn, outcome: 'noted' })] },
        }),
      ).find(({ provision }) => provision.evidence === 'scrutiny-met')?.answer;
    expect(metOn('2023-04-01')).toBe('recorded');
    expect(metOn('2023-03-31')).toBe('gap');
    expect(metOn('2025-04-01')).toBe('gap');
    // Of a month or a year all of it must count.
    expect([metOn('2023-04'), metOn('2023-03'), metOn('2025-03'), metOn('2023'), metOn('2024')]).toEqual([
      'recorded',
      'gap',
      'recorded',
      'gap',
      'recorded',
    ]);
  });

  it('every provision has an answer with a reason, whatever the years and the country', () => {
    const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2007-12-01', days));
    fc.assert(
      fc.property(
        day,
        fc.constantFrom('england', 'wales'),
        fc.constantFrom('Maidstone', 'Medway', 'Somewhere'),
        (startsOn, frame, area) => {
          const content = bareEdition({ frame, area, startsOn, endsOn: addDays(startsOn, 364) });
          const answers = checkLaw(content);
          expect(answers.map(({ provision }) => provision)).toEqual(provisionsFor(content));
          // In a bare edition nothing is answered, and nothing is said to be without a reason.
          for (const { answer, evidence } of answers) {
            expect(['gap', 'not-applicable']).toContain(answer);
            expect(evidence.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the days by which the law asks for something', () => {
  const content = (area: string, heldOn: string | null) =>
    bareEdition({
      ...YEAR,
      area,
      items: {
        meeting: heldOn === null ? [] : [anItem<'meeting'>('mtg_1', { body: 'Scrutiny Panel', item: 'CSP', heldOn, outcome: 'noted' })],
      },
    });
  const said = (edition: EditionContent) => lawDates(edition).map(({ on, what, provision }) => `${on} ${what} ${provision.number}`);

  it('come round in each year of an edition of several, and once in one of a calendar year', () => {
    const ends = (startsOn: string, endsOn: string) =>
      lawDates(bareEdition({ startsOn, endsOn, area: 'Brighton and Hove' })).flatMap(({ on, what }) => (what === 'assessment' ? [on] : []));
    expect(ends('2017-04-01', '2020-03-31')).toEqual(['2018-03-31', '2019-03-31', '2020-03-31']);
    expect(ends('2018-01-01', '2018-12-31')).toEqual(['2019-03-31']);
    expect(ends('2017-04-01', '2018-03-31')).toEqual(['2018-03-31']);
  });

  it('are the end of the year, with the county’s agreement where there are two tiers, and the next scrutiny meeting', () => {
    expect(said(content('Maidstone', '2024-02-14'))).toEqual([
      '2025-02-13 scrutiny 4',
      '2025-03-31 assessment 5(1)',
      '2025-03-31 revision 10(1), (2)',
      '2025-03-31 agreement 8, 9(1)',
    ]);
    expect(said(content('Harrogate', null))).toEqual(['2025-03-31 assessment 5(1)', '2025-03-31 revision 10(1), (2)']);
  });
});
