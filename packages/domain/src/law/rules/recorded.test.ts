import { describe, expect, it } from 'vitest';
import type { EditionItems } from '../../plan/edition-content.ts';
import { KINDS } from '../../plan/kinds.ts';
import { checkLaw } from '../check-law.ts';
import { lawDates } from '../law-dates.ts';
import { provisionsFor } from '../provisions.ts';
import { bareEdition } from '../../plan/testing/bare-edition.ts';

const year = { startsOn: '2017-04-01', endsOn: '2018-03-31' };

const answerTo = (number: string, items: Partial<EditionItems>) =>
  checkLaw(bareEdition({ ...year, items })).find(({ provision }) => provision.number === number);

const publicMeeting = (fields: object) =>
  KINDS['public-meeting'].schema.parse({
    title: 'Crime and you',
    place: '',
    heldOn: null,
    attendance: '',
    madeKnown: '',
    discussed: '',
    ...fields,
  });
const asItem = <Fields extends object>(id: string, fields: Fields) => ({ ...fields, id, position: 0, version: 1 });

describe('what people record', () => {
  it('closes a gap that nothing in a plan could show, with day and person, or without where they are not known', () => {
    const content = bareEdition(year);
    const protocol = provisionsFor(content).find(({ number }) => number === '4');
    const record = (fields: object) =>
      asItem(
        'dty_1',
        KINDS['duty-record'].schema.parse({
          text: 'The protocol was signed',
          provision: protocol?.id,
          on: '2017-06-01',
          by: 'The council',
          where: '',
          ...fields,
        }),
      );
    expect(answerTo('4', {})?.answer).toBe('gap');
    // The identifier of the test is one of its kind.
    const items = (fields: object) => ({ 'duty-record': [record(fields)] }) as unknown as Partial<EditionItems>;
    expect(answerTo('4', items({}))).toMatchObject({
      answer: 'recorded',
      evidence: [{ code: 'recorded-as-done', title: 'The protocol was signed', on: '2017-06-01', by: 'The council' }],
    });
    expect(answerTo('4', items({ on: null, by: '' }))).toMatchObject({ answer: 'recorded', evidence: [{ on: null, by: '' }] });
    // A record of something else closes nothing.
    expect(answerTo('4', items({ provision: 'uksi-2007-1830:15:2007-08-01' }))?.answer).toBe('gap');
  });

  it.each([
    ['all that is asked', { heldOn: '2017-09-12', attendance: 'The chief executive', madeKnown: 'The website' }, 'recorded', []],
    ['no day', { attendance: 'The chief executive', madeKnown: 'The website' }, 'gap', ['day']],
    ['a day of another year', { heldOn: '2016-09-12', attendance: 'The chief executive', madeKnown: 'The website' }, 'gap', ['day']],
    ['nobody named', { heldOn: '2017-09-12', madeKnown: 'The website' }, 'gap', ['attendance']],
    ['nothing else', {}, 'gap', ['day', 'attendance', 'notice']],
  ])('takes a public meeting with %s for what it is', (_what, fields, answer, without) => {
    const items = { 'public-meeting': [asItem('pbm_1', publicMeeting(fields))] } as unknown as Partial<EditionItems>;
    expect(answerTo('12(4)', items)).toMatchObject({ answer, evidence: [{ code: 'public-meeting', without }] });
  });

  it('counts case reviews as recorded only where all four counts of a year are known, 0 among them', () => {
    const counted = (withRecommendations: number | null) =>
      ({
        'case-review': [
          asItem(
            'crv_1',
            KINDS['case-review'].schema.parse({
              period: '2016-17',
              applications: 5,
              thresholdNotMet: 2,
              reviewsHeld: 3,
              withRecommendations,
              source: '',
            }),
          ),
        ],
      }) as unknown as Partial<EditionItems>;
    expect(answerTo('s104', counted(0))).toMatchObject({ answer: 'recorded', evidence: [{ known: 4 }] });
    expect(answerTo('s104', counted(null))).toMatchObject({ answer: 'gap', evidence: [{ known: 3 }] });
  });

  it('asks for an answer to each recommendation of scrutiny, and tells one of day 29 from one of day 28', () => {
    const made = (fields: object) =>
      asItem(
        'scu_1',
        KINDS['scrutiny-recommendation'].schema.parse({
          text: 'Publish ward figures',
          committee: '',
          madeOn: '2017-06-01',
          madeTo: '',
          response: '',
          done: '',
          answer: 'not-answered',
          answeredOn: null,
          ...fields,
        }),
      );
    const items = (fields: object) => ({ 'scrutiny-recommendation': [made(fields)] }) as unknown as Partial<EditionItems>;
    expect(answerTo('7', {})).toMatchObject({ answer: 'not-applicable' });
    expect(answerTo('7', items({}))).toMatchObject({ answer: 'gap', evidence: [{ code: 'scrutiny-unanswered', due: '2017-06-29' }] });
    const answered = { answer: 'accepted', answeredOn: '2017-06-29' };
    expect(answerTo('7', items(answered))).toMatchObject({ answer: 'recorded', evidence: [{ isLate: false }] });
    expect(answerTo('7', items({ ...answered, answeredOn: '2017-06-30' }))).toMatchObject({ evidence: [{ isLate: true }] });
    const dates = (fields: object) =>
      lawDates(bareEdition({ ...year, items: items(fields) })).filter(({ what }) => what === 'scrutiny-answer');
    expect(dates({}).map(({ on, of }) => [on, of?.text])).toEqual([['2017-06-29', 'Publish ward figures']]);
    expect(dates(answered)).toEqual([]);
  });
});
