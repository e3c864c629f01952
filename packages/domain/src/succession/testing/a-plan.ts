import { Snapshot, SNAPSHOT_VERSION } from '../../publication/snapshot.ts';
import type { PlanBefore } from '../plan-before.ts';

/** What sets the priorities of one published plan apart from another's. */
export interface GivenPriority {
  readonly title: string;
  readonly slug?: string;
  readonly summary?: string;
  readonly leads?: readonly { readonly person: string; readonly agency: string }[];
  readonly subgroup?: string | null;
  readonly outcomes?: readonly string[];
  readonly actions?: readonly {
    readonly text: string;
    readonly leadAgency?: string | null;
    readonly status?: string;
    readonly due?: string;
  }[];
  readonly indicators?: readonly { readonly title: string; readonly series?: string | null; readonly target?: object }[];
  readonly themes?: readonly string[];
}

/** A published plan of a made-up partnership with the given priorities, and nothing else but what is given. */
export function aPlan(
  slug: string,
  priorities: readonly GivenPriority[],
  more: {
    readonly area?: string;
    readonly agencies?: readonly string[];
    readonly series?: readonly string[];
    readonly themes?: readonly string[];
  } = {},
): PlanBefore {
  const area = more.area ?? slug;
  const snapshot = Snapshot.parse({
    version: SNAPSHOT_VERSION,
    partnership: {
      slug,
      name: `Safer ${area}`,
      shortName: slug,
      area,
      force: 'Example Police',
      chair: '',
      about: '',
      agencies: (more.agencies ?? []).map((name) => ({ name, shortName: name, standing: 'statutory', about: '' })),
    },
    plan: { title: 'Plan', motto: '', startYear: 2025, endYear: 2028 },
    edition: {
      label: '2026-27',
      startsOn: '2026-04-01',
      endsOn: '2027-03-31',
      headline: 'Plan',
      introduction: '',
      refreshed: null,
      previous: null,
    },
    priorities: priorities.map((given, index) => ({
      number: index + 1,
      slug: given.slug ?? `priority-${index.toString()}`,
      title: given.title,
      summary: given.summary ?? '',
      aim: '',
      why: '',
      leadState: given.leads === undefined ? 'not-recorded' : 'named',
      leads: given.leads ?? [],
      subgroup: given.subgroup ?? null,
      actionPlan: { state: 'agreed' },
      outcomes: (given.outcomes ?? []).map((text) => ({ text })),
      actions: (given.actions ?? []).map(({ text, leadAgency = null, status = 'not-reported', due = 'not-agreed' }) => ({
        text,
        leadAgency,
        status,
        due,
      })),
      indicators: (given.indicators ?? []).map(({ title, series = null, target = { kind: 'not-set' } }) => ({
        title,
        unit: 'offences',
        direction: 'decrease',
        frequency: 'monthly',
        baseline: null,
        target,
        targetInWords: 'as agreed',
        readings: [],
        series,
      })),
      themes: given.themes ?? [],
      contacts: [],
    })),
    themes: (more.themes ?? []).map((title) => ({
      slug: title.toLowerCase().replaceAll(' ', '-'),
      title,
      summary: '',
      about: '',
      priorities: [],
    })),
    series: (more.series ?? []).map((title, index) => ({
      slug: `series-${index.toString()}`,
      title,
      unit: 'offences',
      area,
      about: '',
      source: '',
      licence: '',
      caveat: '',
      interval: 'month',
      chart: 'i',
      rules: 'making-data-count',
      multiplier: 1,
      improvement: 'lower',
      target: null,
      reading: { state: 'no-chart', claims: [] },
      points: [],
      phases: [],
      marks: [],
      advice: [],
    })),
    lineage: [],
    topics: [],
    meetings: [],
    alignments: [],
    contacts: [],
    glossary: [],
    sections: [],
  });
  return { snapshot, sha256: slug };
}
