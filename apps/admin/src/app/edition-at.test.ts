import { expect, it } from 'vitest';
import { editionAt, openedAs } from './edition-at.ts';

const [older, newer] = [
  { id: 'edn_older', label: '2016-17' },
  { id: 'edn_newer', label: '2017-18' },
];

it('names no edition by a label that none has, whichever was opened before', () => {
  const opened = openedAs(newer, null);
  expect(editionAt([older, newer], '2055-56', opened)).toBeUndefined();
  expect(editionAt([older, newer], '2016-17', opened)).toBe(older);
  expect(editionAt([older, newer], '2055-56', null)).toBeUndefined();
});

it('still names the edition on the screen by every label that it had there', () => {
  const renamed = { ...newer, label: '2017-19' };
  const again = { ...newer, label: '2017-20' };
  const first = openedAs(newer, null);
  expect(editionAt([older, renamed], '2017-18', first)).toBe(renamed);
  const then = openedAs(renamed, first);
  expect(openedAs(renamed, then)).toBe(then);
  expect(editionAt([older, again], '2017-18', then)).toBe(again);
  expect(editionAt([older, again], '2017-19', then)).toBe(again);
  // Of another edition's labels it has none.
  expect(editionAt([again], '2017-19', openedAs(older, then))).toBeUndefined();
  // A label that another edition has by now is that edition's.
  expect(editionAt([{ ...older, label: '2017-18' }, again], '2017-18', then)?.id).toBe('edn_older');
});
