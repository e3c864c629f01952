import { describe, expect, it } from 'vitest';
import { editionTimeline } from './edition-timeline.ts';
import { planElementStory } from './plan-element-story.ts';
import type { Snapshot, SnapshotStep } from './snapshot.ts';

const meeting = (heldOn: string | null, outcome: 'awaited' | 'agreed' | 'noted', body = 'Committee') => ({
  body,
  heldOn,
  item: 'The plan',
  decision: '',
  votes: null,
  agendaItem: '',
  recommendation: '',
  outcome,
  minute: '',
});
const edition = (label: string, previous: string | null) => ({
  label,
  startsOn: '2017-04-01',
  endsOn: '2018-03-31',
  headline: 'A plan',
  introduction: '',
  refreshed: null,
  previous,
  areas: [],
});

describe('the way of an edition', () => {
  it('has its adoption without a day where none is recorded, between the meetings and the year', () => {
    const points = editionTimeline({
      edition: edition('2017-18', null),
      adoption: [],
      meetings: [meeting('2017-03-28', 'awaited'), meeting('2017-02-14', 'agreed'), meeting('2017-02-16', 'noted')],
    });
    expect(points.map(({ kind, on }) => [kind, on])).toEqual([
      ['meeting', '2017-02-14'],
      ['meeting', '2017-03-28'],
      ['no-adoption', null],
      ['begins', '2017-04-01'],
      ['ends', '2018-03-31'],
    ]);
  });

  it('takes no agreement of a meeting for its adoption, and keeps the order of time where that was within its year', () => {
    const points = editionTimeline({
      edition: edition('2017-18', null),
      adoption: [],
      meetings: [meeting('2017-05-16', 'agreed', 'Board'), meeting('2017-02-14', 'agreed')],
    });
    expect(points.map(({ kind, on }) => [kind, on])).toEqual([
      ['meeting', '2017-02-14'],
      ['begins', '2017-04-01'],
      ['meeting', '2017-05-16'],
      ['no-adoption', null],
      ['ends', '2018-03-31'],
    ]);
  });

  it('has the step that adopted it on its day, once, also where that was within its year', () => {
    const step = { move: 'adopt', on: '2017-04-19', body: 'Council', reason: '' } as const;
    const points = editionTimeline({
      edition: edition('2017-18', null),
      adoption: [step],
      meetings: [meeting('2017-04-19', 'agreed', 'Council')],
    });
    expect(points.map(({ kind }) => kind)).toEqual(['begins', 'step', 'ends']);
  });

  it('keeps what another body decided on the day of a step', () => {
    const step = { move: 'adopt', on: '2017-03-28', body: 'Council', reason: '' } as const;
    const points = editionTimeline({
      edition: edition('2017-18', null),
      adoption: [step],
      meetings: [meeting('2017-03-28', 'agreed', 'Council'), meeting('2017-03-28', 'agreed')],
    });
    expect(points.map(({ kind }) => kind)).toEqual(['meeting', 'step', 'begins', 'ends']);
  });

  it('has steps of which a part of the day is known, or nothing, in the order in which they were taken, and tells each once', () => {
    const recommended = { move: 'recommend', on: '2017-03-14', body: 'Committee', reason: '' } as const;
    const adopted = { move: 'adopt', on: null, body: 'Council', reason: '' } as const;
    const way = (step: SnapshotStep, held: ReturnType<typeof meeting> & { readonly heldIn?: string }) =>
      editionTimeline({
        edition: edition('2017-18', null),
        adoption: [recommended, step],
        meetings: [held, meeting('2017-03-14', 'agreed')],
      }).map(({ kind, on }) => [kind, on]);
    for (const heldIn of ['2017-03', '2017'])
      expect(way({ ...adopted, heldIn }, { ...meeting(null, 'agreed', 'Council'), heldIn })).toEqual([
        ['step', '2017-03-14'],
        ['step', heldIn],
        ['begins', '2017-04-01'],
        ['ends', '2018-03-31'],
      ]);
    expect(way(adopted, meeting(null, 'agreed', 'Council'))).toEqual([
      ['step', '2017-03-14'],
      ['step', null],
      ['begins', '2017-04-01'],
      ['ends', '2018-03-31'],
    ]);
    expect(
      way({ ...adopted, heldIn: '2017-05' }, { ...meeting(null, 'agreed', 'Council'), heldIn: '2017-05' }).map(([, on]) => on),
    ).toEqual(['2017-03-14', '2017-04-01', '2017-05', '2018-03-31']);
  });
});

describe('what a priority was through the years', () => {
  const priority = (slug: string) => ({ slug, title: slug.toUpperCase() });
  const planElement = (slug: string) => ({ type: 'priority' as const, slug, title: slug.toUpperCase() });
  const snapshot = (
    label: string,
    previous: string | null,
    slugs: readonly string[],
    lineage: readonly { from: string[]; to: string[] }[],
  ) =>
    ({
      edition: edition(label, previous),
      priorities: slugs.map(priority),
      themes: [],
      lineage: lineage.map(({ from, to }) => ({
        kind: 'merged',
        from: from.map(planElement),
        to: to.map(planElement),
        reason: 'So.',
        meeting: null,
      })),
      // Only these parts are read.
    }) as unknown as Snapshot;

  it('is followed backwards through every edition held, and one year before of which only its successor tells', () => {
    const newer = snapshot('2018', '2017', ['c'], [{ from: ['a', 'b'], to: ['c'] }]);
    const older = snapshot('2017', '2016', ['a', 'b', 'x'], [{ from: ['z'], to: ['a'] }]);
    const years = planElementStory([newer, older], '2018', { type: 'priority', slug: 'c' });
    expect(years.map(({ label, was, isHeld }) => [label, was.map(({ slug }) => slug).join(), isHeld])).toEqual([
      ['2016', 'z', false],
      ['2017', 'a,b', true],
      ['2018', 'c', true],
    ]);
  });

  it('begins where it was new', () => {
    const newer = snapshot('2018', '2017', ['c'], [{ from: [], to: ['c'] }]);
    expect(planElementStory([newer], '2018', { type: 'priority', slug: 'c' }).map(({ label }) => label)).toEqual(['2018']);
  });
});
