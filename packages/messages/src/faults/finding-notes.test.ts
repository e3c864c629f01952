import { checkFinding, type FindingNote } from '@saferplan/domain/assessment';
import { expect, it } from 'vitest';
import { findingNotesCy } from './finding-notes-cy.ts';
import { findingNotesEn } from './finding-notes-en.ts';
import { sayCoded } from './say-coded.ts';

type Value = NonNullable<Parameters<typeof checkFinding>[0]['now']>;
const value = (from: string, to: string, count = 100): Value => ({ value: count, from, to });
const notesOn = (now: Value | null, before: Value | null, kind: 'percent-change' | null = 'percent-change'): readonly FindingNote[] =>
  checkFinding({
    measure: 'Offences',
    source: 'Police',
    now,
    before,
    stated: kind === null ? null : { kind, value: 1, decimals: 0 },
  }).notes;

it.each<readonly [readonly FindingNote[], string, string]>([
  [
    notesOn(value('2016-01', '2016-12'), value('2015-01', '2015-12'), null),
    'No change is stated, so there is nothing to check.',
    'Ni nodir newid, felly nid oes dim i’w wirio.',
  ],
  [notesOn(null, value('2015-01', '2015-12')), 'The value now is not given.', 'Ni roddir y gwerth nawr.'],
  [notesOn(value('2016-01', '2016-12'), null), 'The value before is not given.', 'Ni roddir y gwerth cynt.'],
  [
    notesOn(value('2016-01', '2016-12'), value('2015-01', '2015-12', 0)).slice(0, 1),
    'A percentage of 0 means nothing: give the difference instead.',
    'Nid yw canran o 0 yn golygu dim: rhowch y gwahaniaeth yn ei lle.',
  ],
  [
    notesOn(value('2016-01', '2016-12', 7), value('2015-01', '2015-12')),
    'A number is below 20, where a percentage misleads: say the counts.',
    'Mae rhif yn is na 20, lle mae canran yn camarwain: rhowch y niferoedd.',
  ],
  [
    notesOn(value('2016-12', '2016-01'), value('2015-01', '2015-12')),
    'A period ends before it begins.',
    'Mae cyfnod yn dod i ben cyn iddo ddechrau.',
  ],
  [
    notesOn(value('2016-01', '2016-12'), value('2015-12', '2015-12')),
    'The periods differ in length: 12 months against 1 month.',
    'Nid yw’r cyfnodau o’r un hyd: 12 mis yn erbyn 1 mis.',
  ],
  [
    notesOn(value('2016-01-02', '2016-01-31'), value('2015-12-20', '2016-01-01')),
    'The periods differ in length: 30 days against 13 days.',
    'Nid yw’r cyfnodau o’r un hyd: 30 diwrnod yn erbyn 13 diwrnod.',
  ],
  [
    notesOn(value('2016-01', '2016-12'), value('2015-02', '2016-01')),
    'The periods overlap: some of the same time is counted in both.',
    'Mae’r cyfnodau’n gorgyffwrdd: cyfrifir peth o’r un amser yn y ddau.',
  ],
  [
    notesOn(value('2016-01', '2016-12'), value('2014-01', '2014-12')),
    'There is a gap between the periods: what happened between them is not counted.',
    'Mae bwlch rhwng y cyfnodau: nid yw’r hyn a ddigwyddodd rhyngddynt wedi’i gyfrif.',
  ],
])('%o', (notes, english, welsh) => {
  expect(notes.map((note) => sayCoded(findingNotesEn, note))).toEqual([english]);
  expect(notes.map((note) => sayCoded(findingNotesCy, note))).toEqual([welsh]);
});
