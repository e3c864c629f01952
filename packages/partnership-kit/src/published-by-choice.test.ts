import type { Feature } from '@saferplan/domain/plan';
import { buildSnapshot, NOTHING_BESIDE, type Snapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { describe, expect, it } from 'vitest';
import { definePartnership } from './define-partnership.ts';
import type { EditionSource } from './source.ts';

const RISKS: NonNullable<EditionSource['risks']> = [
  { title: 'Funding ends', likelihood: 2, impact: 5, owner: 'The chair', control: '' },
  { title: 'Nobody judged it', likelihood: null, impact: 3, owner: '', control: '' },
];

/** What is published of a partnership that uses these features and wrote down these risks. */
function published(features: readonly Feature[], risks: typeof RISKS, chapterVersions = NOTHING_BESIDE.chapterVersions): Snapshot {
  const defined = definePartnership({
    identity: { slug: 'e', name: 'E', shortName: 'E', area: 'E', force: 'E Police', chair: '', about: '', features: [...features] },
    plan: { title: 'Plan', motto: '', startYear: 2017, endYear: 2018 },
    agencies: { police: { name: 'Police', shortName: 'Pol', standing: 'statutory', about: '' } },
    contacts: {},
    glossary: [],
    editions: [
      {
        label: '2017-18',
        headline: 'What we do',
        risks,
        priorities: {
          first: { title: 'First', slug: 'first', summary: 'One', lead: 'to-be-confirmed', actionPlan: { state: 'not-recorded' } },
        },
      },
    ],
  });
  const [edition] = defined.editions;
  if (edition === undefined) throw new Error('there is an edition');
  const beside = { ...NOTHING_BESIDE, chapterVersions };
  const built = buildSnapshot(SNAPSHOT_WORDINGS, { ...defined, ...edition }, null, defined.observations, [], new Map(), beside);
  if (!built.ok) throw new Error(JSON.stringify(built.failure));
  return built.value;
}

describe('the register of risks', () => {
  it('is published where the partnership chooses it, with the level of what is judged', () => {
    expect(published(['risks'], RISKS).risks).toEqual([
      { title: 'Funding ends', likelihood: 2, impact: 5, level: 10, owner: 'The chair', control: '' },
      { title: 'Nobody judged it', likelihood: null, impact: 3, level: null, owner: '', control: '' },
    ]);
  });

  it('leaves nothing behind where it is not chosen, or no risk is written down', () => {
    const hidden = published(['trends', 'law'], RISKS);
    expect(Object.keys(hidden)).not.toContain('risks');
    expect(JSON.stringify(hidden)).not.toContain('Funding ends');
    expect(Object.keys(published(['risks'], []))).not.toContain('risks');
  });
});

describe('the versions of the assessment by chapter', () => {
  it('are published without who made them, and only where there are any', () => {
    const version = { chapter: 'gaps', version: 2, changedOn: '2017-06-01', against: '2017-05-01' } as const;
    const byName = { ...version, by: ['Ann'] };
    expect(published([], [], [byName]).chapterVersions).toEqual([version]);
    expect(Object.keys(published([], []))).not.toContain('chapterVersions');
  });
});
