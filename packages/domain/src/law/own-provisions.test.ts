import { describe, expect, it } from 'vitest';
import { OwnProvisions } from '../duties/own-provision.ts';
import { ProvisionRef } from '../duties/provision-ref.ts';
import type { EditionItems } from '../plan/edition-content.ts';
import { KINDS } from '../plan/kinds.ts';
import { bareEdition } from '../plan/testing/bare-edition.ts';
import { checkLaw } from './check-law.ts';
import { PROVISIONS, provisionsFor } from './provisions.ts';
import { coded } from '../shared/value-fault.ts';

const year = { startsOn: '2017-04-01', endsOn: '2018-03-31' };
const written = {
  key: 'harbour-byelaw',
  law: { title: { en: 'Harbour Act 1990', cy: null }, parts: 'article' },
  number: '4(2)',
  kind: 'do',
  from: '2017-01-01',
  text: { en: 'The harbour is asked.', cy: 'Gofynnir i’r harbwr.' },
  address: 'https://harbour.example/act',
};
const editionWith = (provisions: unknown, items: Partial<EditionItems> = {}) => {
  const bare = bareEdition({ ...year, items });
  return { ...bare, partnership: { ...bare.partnership, provisions: OwnProvisions.parse(provisions) } };
};
const own = (content: ReturnType<typeof editionWith>) => checkLaw(content).filter(({ provision }) => provision.id.startsWith('own-'));

describe('provisions of a partnership’s own', () => {
  it('are asked after the law of its country, with their address, and closed by what people record', () => {
    const content = editionWith([written]);
    expect(provisionsFor(content).at(-1)).toMatchObject({ id: 'own-harbour-byelaw:4(2):2017-01-01', address: written.address, end: null });
    expect(own(content)).toMatchObject([{ answer: 'gap', evidence: [{ code: 'not-held' }] }]);
    const record = KINDS['duty-record'].schema.parse({
      text: 'The harbour was asked',
      provision: 'own-harbour-byelaw:4(2):2017-01-01',
      on: '2017-06-01',
      by: '',
      where: '',
    });
    // The identifier of the test is one of its kind.
    const items = { 'duty-record': [{ ...record, id: 'dty_1', position: 0, version: 1 }] } as unknown as Partial<EditionItems>;
    expect(own(editionWith([written], items))).toMatchObject([{ answer: 'recorded' }]);
  });

  it('are answered by a rule where they name one', () => {
    expect(own(editionWith([{ ...written, evidence: 'steps' }]))).toMatchObject([
      { answer: 'gap', evidence: [{ code: 'none', what: 'step' }] },
    ]);
  });

  it.each([
    ['before the edition', { from: '2010-01-01', until: '2017-03-31' }, 0],
    ['on its first day alone', { from: '2010-01-01', until: '2017-04-01' }, 1],
    ['from its last day on', { from: '2018-03-31' }, 1],
    ['after it', { from: '2018-04-01' }, 0],
    ['under a condition that the area does not meet', { appliesWhen: 'london' }, 0],
  ])('hold by their dates and their condition: %s', (_when, fields, count) => {
    expect(own(editionWith([{ ...written, ...fields }]))).toHaveLength(count);
  });

  it.each([
    ['no Welsh', { text: { en: 'The harbour is asked.' } }, '0.text.cy'],
    ['no text', { text: { en: '', cy: '' } }, '0.text.en'],
    ['an address that is no page', { address: 'mailto:a@b.example' }, '0.address'],
    ['a day that is none', { from: '2017-02-30' }, '0.from'],
    ['an end before its beginning', { until: '2016-12' }, '0.until'],
    ['a rule that there is not', { evidence: 'luck' }, '0.evidence'],
    ['a number with a colon', { number: '4:2' }, '0.number'],
  ])('are refused with their path where they have %s', (_what, fields, path) => {
    const read = OwnProvisions.safeParse([{ ...written, ...fields }]);
    expect(read.error?.issues.map((issue) => issue.path.join('.'))).toContain(path);
  });

  it('are refused where two have one key', () => {
    const read = OwnProvisions.safeParse([written, { ...written, number: '5' }]);
    expect(read.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['1.key', coded('provision-twice', { key: 'harbour-byelaw' })],
    ]);
  });
});

it('every provision of the law can be named by what people record, also one that holds in some areas only', () => {
  expect(PROVISIONS.filter(({ id }) => !ProvisionRef.safeParse(id).success)).toEqual([]);
});
