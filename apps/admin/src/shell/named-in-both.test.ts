import { welsh } from '@saferplan/messages/admin/cy';
import { expect, it } from 'vitest';
import { type Entry, findEntries } from './find-entries.ts';
import { namedInBoth, type ToDoNames } from './named-in-both.ts';

const entry = (say: (from: ToDoNames) => string): Entry => ({ ...namedInBoth(say, welsh), group: 'Do', detail: '', run: () => undefined });

it('finds what can be done by its Welsh name and by its English one, and shows it in Welsh, as Welsh', () => {
  const actions = [
    entry(({ newActionIn }) => newActionIn('Mental Health')),
    entry(({ reportOn }) => reportOn('Train the wardens')),
    entry(({ copyForward }) => copyForward('2017-18')),
    entry(({ undo }) => undo),
  ];
  for (const [typed, at] of [
    ['new action', 0],
    ['cam gweithredu newydd', 0],
    ['report on', 1],
    ['adrodd ar', 1],
    ['copy', 2],
    ['undo', 3],
    ['dadwneud', 3],
  ] as const)
    expect(findEntries(actions, typed), typed).toEqual([actions[at]]);
  for (const { name, lang, alsoNamed } of actions) {
    expect(lang).toBe('cy');
    expect(name).not.toBe(alsoNamed);
  }
});

it('says it in English, with no language of its own, where the app speaks English', () => {
  expect(namedInBoth(({ newActionIn }) => newActionIn('Mental Health'), null)).toMatchObject({
    name: 'New action in Mental Health',
    lang: undefined,
  });
});
