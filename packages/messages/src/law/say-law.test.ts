import { type Evidence, PROVISIONS } from '@saferplan/domain/law';
import { describe, expect, it } from 'vitest';
import { lawCy } from './law-cy.ts';
import { lawEn } from './law-en.ts';
import { citationInWords, evidenceInWords, inForceInWords, lawTitle, titleOfAct } from './say-law.ts';

const provision = (number: string, key: string) => {
  const found = PROVISIONS.filter((one) => one.number === number && one.law.key === key).at(-1);
  if (found === undefined) throw new Error(`there is a ${number}`);
  return found;
};

/** Every parameter that any fact has, so that each sentence finds its own. */
const PARAMETERS = {
  title: 'Title',
  body: 'Body',
  head: 'reoffending',
  role: 'county-council',
  on: '2017-03',
  before: '2017-04-01',
  from: '2017-01-10',
  to: '2017-02-10',
  until: '2028-05',
  newest: '2016-06',
  survey: 'Residents’ panel',
  waves: 2,
  count: 3,
  topics: 4,
  findings: 12,
  what: 'step',
  without: ['attendance', 'notice'],
  known: 3,
  due: '2017-04-28',
  isLate: true,
  by: 'The council',
  about: null,
};

describe('what the law asks, in words', () => {
  it('has a whole sentence for each fact in both languages, and none that is the same in both', () => {
    for (const code of Object.keys(lawEn.evidence)) {
      // The parameters are those of all facts together, and the code one of theirs.
      const fact = { ...PARAMETERS, code } as unknown as Evidence;
      const [en, cy] = [evidenceInWords(fact, 'en'), evidenceInWords(fact, 'cy')];
      expect(en).toMatch(/^\P{Ll}.*\.$/u);
      expect(cy).toMatch(/^\P{Ll}.*\.$/u);
      expect(`${en}${cy}`).not.toMatch(/undefined|NaN/u);
      expect(cy).not.toBe(en);
    }
    expect(Object.keys(lawCy.missing)).toEqual(Object.keys(lawEn.missing));
  });

  it('says what is missing in the words of its head', () => {
    expect(evidenceInWords({ code: 'head-missing', head: 'reoffending', about: null }, 'en')).toBe('Nothing here is about re-offending.');
    expect(evidenceInWords({ code: 'head-missing', head: 'reoffending', about: null }, 'cy')).toBe(
      'Nid oes dim yma sy’n ymwneud ag aildroseddu.',
    );
    expect(evidenceInWords({ code: 'revised-late', on: '2023-03', before: '2022-04-01', about: null }, 'en')).toBe(
      'Revised too late: March 2023; the year began on 1 April 2022.',
    );
  });

  it('cites regulations and sections, one or several', () => {
    expect(citationInWords(provision('11(d)', 'uksi-2007-1830'), 'en')).toBe('regulation 11(d)');
    expect(citationInWords(provision('8, 9(1)', 'uksi-2007-1830'), 'en')).toBe('regulations 8, 9(1)');
    expect(citationInWords(provision('3(1), (2)', 'uksi-2007-3076'), 'cy')).toBe('rheoliad 3(1), (2)');
    expect(citationInWords(provision('s6(1)(c)', 'ukpga-1998-37'), 'cy')).toBe('adran 6(1)(c)');
  });

  it('gives a law of Wales its Welsh title, and one made in English its own', () => {
    expect(lawTitle(provision('s5', 'anaw-2015-3'), 'cy')).toEqual({
      title: 'Deddf Trais yn erbyn Menywod, Cam-drin Domestig a Thrais Rhywiol (Cymru) 2015',
      language: 'cy',
    });
    expect(lawTitle(provision('9(d)', 'uksi-2007-3076'), 'cy').language).toBe('en');
    const act = 'Well-being of Future Generations (Wales) Act 2015';
    expect(titleOfAct(act, 'cy')).toEqual({ title: 'Deddf Llesiant Cenedlaethau’r Dyfodol (Cymru) 2015', language: 'cy' });
    expect(titleOfAct(act, 'en')).toEqual({ title: act, language: 'en' });
    for (const title of ['Crime and Disorder Act 1998', 'Crime and Disorder Act 1998, section 5'])
      expect(titleOfAct(title, 'cy')).toEqual({ title, language: 'en' });
  });

  it('says from and until when a provision holds, where that does not go without saying', () => {
    const year = { startsOn: '2012-04-01', endsOn: '2013-03-31' };
    expect(inForceInWords(provision('13A', 'uksi-2007-1830'), year, 'en')).toBe('from 22 November 2012');
    expect(inForceInWords(provision('9A', 'uksi-2007-1830'), { ...year, startsOn: '2013-04-01' }, 'en')).toBe(
      'until May 2028, as announced and not yet law',
    );
    expect(inForceInWords(provision('11(d)', 'uksi-2007-1830'), year, 'en')).toBeNull();
  });
});
