import { snapshotsOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { expect, it } from 'vitest';
import { siteWordsForTests } from '../testing/site-words.ts';
import { decisionsChapter } from './evidence-chapters.ts';
import { documentWordsOf } from './paper.ts';

const snapshot = snapshotsOf(maidstone).at(-1);
if (snapshot === undefined) throw new Error('Maidstone has editions');
const [meeting] = snapshot.meetings;
if (meeting === undefined) throw new Error('Maidstone has meetings');
const saidFirst = (of: typeof snapshot): unknown =>
  decisionsChapter(of, documentWordsOf(of, 'en', siteWordsForTests))[0]?.blocks.find(({ kind }) => kind === 'paragraph');

it('says before the meetings who agreed what, and that no adoption is recorded, only where that is all that is known', () => {
  const agreed = { ...meeting, body: 'Board', item: 'The plan', outcome: 'agreed' as const, heldOn: '2017-03-14' };
  expect(saidFirst({ ...snapshot, meetings: [agreed] })).toEqual({
    kind: 'paragraph',
    words: [{ text: 'Agreed by Board on 14 March 2017: “The plan”; no adoption is recorded here.' }],
  });
  const step = { move: 'adopt', on: '2017-04-19', body: 'Council', reason: '' } as const;
  expect(saidFirst({ ...snapshot, meetings: [agreed], adoption: [step] })).toBeUndefined();
  expect(saidFirst({ ...snapshot, edition: { ...snapshot.edition, adoption: 'meeting-not-recorded' } })).toEqual({
    kind: 'paragraph',
    words: [{ text: 'Adopted; the meeting is not recorded.' }],
  });
  expect(saidFirst(snapshot)).toBeUndefined();
});
