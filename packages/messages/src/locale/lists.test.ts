import { expect, it } from 'vitest';
import { localeTools } from './locale-tools.ts';

it('joins the last of a Welsh list as its first letters have it, and by a comma where “a” would change them', () => {
  const { list } = localeTools('cy');
  expect(list(['Caerdydd', 'Bangor'])).toBe('Caerdydd a Bangor');
  expect(list(['Bangor', 'Abertawe'])).toBe('Bangor ac Abertawe');
  expect(list(['Cymraeg', 'Beth ddigwyddodd', 'Casnewydd'])).toBe('Cymraeg, Beth ddigwyddodd, Casnewydd');
  for (const name of ['Cymraeg', 'Kent Police', 'Probation Service', 'Tai']) expect(list(['Bangor', name])).not.toMatch(/ a [CPT]/u);
  expect(list(['Bangor', 'Theatr'])).toBe('Bangor a Theatr');
  expect([list([]), list(['Bangor']), list(['Bangor', 'Wrecsam', '2016'])]).toEqual(['', 'Bangor', 'Bangor, Wrecsam a 2016']);
  expect(list(['mae 2 yn parhau', 'nid oes dyddiad gan 1'])).toBe('mae 2 yn parhau ac nid oes dyddiad gan 1');
});
