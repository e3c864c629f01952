import type { Snapshot } from '@saferplan/domain/publication';
import type { Observation } from '@saferplan/domain/spc';
import { Slug } from '@saferplan/domain/shared';
import type { DefinedPartnership } from '../define-partnership.ts';
import { runBuild, runCalculation } from './run-extensions.ts';

const NOTHING: readonly Observation[] = [];

/**
 * What is wrong with the code of a partnership: two parts under one key, a section or page that cannot be made of one of its
 * editions in one of its languages, a calculation that fails on a series of its own, or on one that has no value yet. An importer
 * is tried by its author with a file, by `runImporter`.
 */
export function tryExtensions(
  { extensions, observations, partnership }: Pick<DefinedPartnership, 'extensions' | 'observations' | 'partnership'>,
  snapshots: readonly Snapshot[],
): readonly string[] {
  const { importers = [], calculations = [], sections = [], pages = [] } = extensions;
  const built = [...sections, ...pages].flatMap((part) => {
    const failures = new Map<string, string[]>();
    for (const snapshot of snapshots)
      for (const language of partnership.languages) {
        const made = runBuild(part, { snapshot, language });
        if (!made.ok) failures.set(made.failure, [...(failures.get(made.failure) ?? []), `edition ${snapshot.edition.label}, ${language}`]);
      }
    return [...failures].map(([failure, where]) => `${failure} (${where.join('; ')})`);
  });
  const calculated = calculations.flatMap((calculation) =>
    [NOTHING, ...observations.values()].flatMap((values) => {
      const made = runCalculation(calculation, { observations: values, indicator: EXAMPLE });
      return made.ok ? [] : [made.failure];
    }),
  );
  return [
    ...keyProblems('importer', importers),
    ...keyProblems('calculation', calculations),
    ...keyProblems('section', sections),
    ...keyProblems('page', [
      ...pages.map(({ slug }) => ({ key: slug })),
      ...(snapshots.at(-1)?.pages ?? []).map(({ slug }) => ({ key: slug })),
    ]),
    ...built,
    ...calculated,
  ];
}

const EXAMPLE = { title: 'Example', unit: '', direction: 'decrease', baseline: null, target: { kind: 'not-set' } } as const;

function keyProblems(kind: string, parts: readonly { readonly key: string }[]): readonly string[] {
  const keys = parts.map(({ key }) => key);
  return [
    ...keys.filter((key) => !Slug.safeParse(key).success).map((key) => `extensions: “${key}” cannot be the key of a ${kind}`),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `extensions: two of kind ${kind} are called “${key}”`),
  ];
}
