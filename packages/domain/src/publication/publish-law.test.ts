import { expect, it } from 'vitest';
import { OwnProvisions } from '../duties/own-provision.ts';
import { bareEdition } from '../plan/testing/bare-edition.ts';
import { publishLaw } from './publish-law.ts';

const year = { startsOn: '2017-04-01', endsOn: '2018-03-31' };

it('what a partnership is bound to of its own is published in both languages, as the law is', () => {
  const bare = bareEdition(year);
  const provisions = OwnProvisions.parse([
    {
      key: 'harbour-act',
      law: { title: { en: 'Harbour Act 1990', cy: null }, parts: 'article' },
      number: '4(2)',
      kind: 'do',
      from: '2017-01-01',
      text: { en: 'The harbour is asked.', cy: 'Gofynnir i’r harbwr.' },
      address: 'https://harbour.example/act',
    },
  ]);
  expect(publishLaw({ ...bare, partnership: { ...bare.partnership, provisions } }).at(-1)).toMatchObject({
    law: { title: { en: 'Harbour Act 1990', cy: null }, parts: 'article' },
    number: '4(2)',
    text: { en: 'The harbour is asked.', cy: 'Gofynnir i’r harbwr.' },
    address: 'https://harbour.example/act',
    answer: 'not-found',
  });
});
