import './testing/addresses.ts';
import { snapshotsOf } from '@saferplan/messages/testing';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { describe, expect, it } from 'vitest';
import { published, SITE } from './testing/published.ts';
import { renderPage } from './render.tsx';

const maidstones = snapshotsOf(maidstone);

interface Years {
  readonly label: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Renders pages of a partnership whose newest edition is of these years, in English and Welsh; another follows where there is one. */
function pagesOf(newest: Years, older: Years | null = null): (today: string, path?: string) => string {
  const years = older === null ? [newest] : [newest, older];
  const editions = years.flatMap((edition, index) =>
    maidstones.slice(-1).map((snapshot) =>
      published({
        ...snapshot,
        partnership: { ...snapshot.partnership, languages: ['en', 'cy'] },
        edition: { ...snapshot.edition, ...edition, previous: years[index + 1]?.label ?? null },
      }),
    ),
  );
  return (today, path = '/') => renderPage({ site: SITE, editions, path, today }).html;
}

const PATTERNS = {
  'three years': { label: '2023-26', startsOn: '2023-04-01', endsOn: '2026-03-31' },
  'five calendar years': { label: '2021-2025', startsOn: '2021-01-01', endsOn: '2025-12-31' },
  'five years of a rolling plan': { label: '2022-27', startsOn: '2022-04-01', endsOn: '2027-03-31' },
  'a financial year': { label: '2025-26', startsOn: '2025-04-01', endsOn: '2026-03-31' },
  'a calendar year': { label: '2025', startsOn: '2025-01-01', endsOn: '2025-12-31' },
} as const satisfies Readonly<Record<string, Years>>;

describe('an edition of several years', () => {
  it.each(['three years', 'five calendar years', 'five years of a rolling plan'] as const)('of %s is never told of as one year', (name) => {
    const edition = PATTERNS[name];
    const on = pagesOf(edition);
    const underWay = on('2025-07-01');
    expect(underWay).toContain(`Priorities of ${edition.label}`);
    expect(underWay).not.toMatch(/This year’s|The year of this edition/u);
    expect(underWay).toContain('The years of this edition begin');
    expect(underWay).not.toContain('are over');
    const over = on('2027-04-01');
    expect(over).toContain('<b>The years of this plan are over.</b>');
    expect(over).not.toContain('year is over');
    expect(on('2027-04-01', '/cy/')).toContain('Mae blynyddoedd y cynllun hwn ar ben.');
    for (const path of ['/editions', '/actions', '/changes'])
      expect(on('2025-07-01', path)).not.toMatch(/Each year the plan|year of this plan|year before/u);
  });
});

describe('an edition of one year', () => {
  it.each(['a financial year', 'a calendar year'] as const)('of %s is this year’s from its first day to its last', (name) => {
    const { label, startsOn, endsOn } = PATTERNS[name];
    const on = pagesOf({ label, startsOn, endsOn });
    for (const day of [startsOn, endsOn]) expect(on(day)).toContain('This year’s priorities');
    expect(on(endsOn)).not.toContain('year is over');
    expect(on('2026-04-01')).not.toContain('This year’s');
    expect(on('2026-04-01')).toContain('<b>This plan’s year is over.</b>');
    expect(on('2024-12-31')).toContain(`Priorities of ${label}`);
  });
});

describe('yearly editions of a rolling plan', () => {
  const newest = { label: '2023-28', startsOn: '2023-04-01', endsOn: '2028-03-31' };

  it('mark the newest as the current one, though the older has years to run', () => {
    const html = pagesOf(newest, PATTERNS['five years of a rolling plan'])('2023-05-01', '/editions');
    expect(html).toMatch(/2023-28<\/a><\/strong>|2023-28<\/a> \(current/u);
    expect(html).not.toContain('2022-27</a> (current');
  });

  it('say on the older that another is current, and not that its years are over', () => {
    const html = pagesOf(newest, PATTERNS['five years of a rolling plan'])('2023-05-01', '/editions/2022-27/');
    expect(html).toContain('You are reading the edition of 2022-27.');
    expect(html).not.toMatch(/are over|It ran from/u);
  });
});

describe('a gap between two plans', () => {
  it('says that the older is over, until the newer is published and after', () => {
    const older = { label: '2017-20', startsOn: '2017-04-01', endsOn: '2020-03-31' };
    expect(pagesOf(older)('2021-06-01')).toContain('The years of this plan are over.');
    const on = pagesOf(PATTERNS['three years'], older);
    expect(on('2023-05-01', '/editions/2017-20/')).toContain('It ran from 1 April 2017 to 31 March 2020.');
    expect(on('2023-05-01')).not.toContain('are over');
  });
});

describe('an edition that is published before its years', () => {
  const on = pagesOf({ label: '2026', startsOn: '2026-01-01', endsOn: '2026-12-31' }, PATTERNS['a calendar year']);
  const [before, first] = ['2025-12-31', '2026-01-01'];

  it('says when it begins, and which edition runs until then', () => {
    expect(on(before)).toContain('<b>This plan begins on 1 January 2026.</b>');
    expect(on(before)).toMatch(/<a href="[^"]*editions\/2025\/">The plan of 2025 runs to 31 December 2025<\/a>/u);
    expect(on(before, '/cy/')).toContain('Diwrnod cyntaf y cynllun hwn yw 1 Ionawr 2026.');
    expect(on(before, '/editions/2025/')).toContain('Read the plan of 2026, which begins on 1 January 2026');
    for (const path of ['/', '/editions/2025/']) expect(on(first, path)).not.toContain('begins on');
  });

  it('is not the current one before them, in the list of editions', () => {
    expect(on(before, '/editions')).toMatch(/2026<\/a> \(begins on 1 January 2026\)/u);
    expect(on(before, '/editions')).toMatch(/2025<\/a> \(current\)/u);
    expect(on(first, '/editions')).toMatch(/2026<\/a> \(current\)/u);
    expect(on(first, '/editions')).not.toMatch(/2025<\/a> \(/u);
  });
});
