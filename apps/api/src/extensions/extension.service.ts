import { listPublications } from '@saferplan/database/publication';
import { loadObservations } from '@saferplan/database/spc';
import { type EditionId, type Failure, ok, type Result } from '@saferplan/domain/shared';
import { runBuild } from '@saferplan/partnership-kit';
import { readEdition } from '../plan/edition.service.ts';
import { newestSound } from '../publication/service.ts';
import type { Work } from '../work.ts';
import { calculatedReadings } from './calculated-readings.ts';

/** One part that the partnership's package adds as code, and what is wrong with it; null where nothing is. */
export interface ListedExtension {
  readonly kind: 'importer' | 'calculation' | 'section' | 'page';
  readonly key: string;
  readonly title: string;
  /** For an importer: how the names of its files end. */
  readonly endings: readonly string[];
  readonly fault: string | null;
}

/** Everything that the package adds; pages and sections are tried with what is published. */
export async function listExtensions(work: Work): Promise<readonly ListedExtension[]> {
  const { importers = [], calculations = [], sections = [], pages = [] } = work.extensions;
  const snapshot = await newestSound(await listPublications(work.db, work.scope));
  const faultOf = (part: Parameters<typeof runBuild>[0]): string | null => {
    const made = snapshot === null ? null : runBuild(part, { snapshot, language: 'en' });
    return made === null || made.ok ? null : made.failure;
  };
  return [
    ...importers.map(({ key, title, endings }) => ({ kind: 'importer' as const, key, title, endings, fault: null })),
    ...calculations.map(({ key, title }) => ({ kind: 'calculation' as const, key, title, endings: [], fault: null })),
    ...sections.map((part) => ({ kind: 'section' as const, key: part.key, title: part.title, endings: [], fault: faultOf(part) })),
    ...pages.map((part) => ({ kind: 'page' as const, key: part.slug, title: part.title.en, endings: [], fault: faultOf(part) })),
  ];
}

/** The newest reading that each calculation makes of an edition's indicators, or what went wrong, by the indicator. */
export async function readCalculated(
  work: Work,
  input: { readonly editionId: EditionId },
): Promise<
  Result<
    readonly {
      readonly indicatorId: string;
      readonly newest: { readonly when: string; readonly value: number } | null;
      readonly fault: string | null;
    }[],
    Failure
  >
> {
  const read = await readEdition(work, input);
  if (!read.ok) return read;
  const { calculated, problems } = calculatedReadings(work.extensions, read.value.content, await loadObservations(work.db, work.scope));
  return ok([
    ...[...calculated].map(([indicatorId, { readings }]) => ({ indicatorId, newest: readings.at(-1) ?? null, fault: null })),
    ...problems.map(({ place, message }) => ({ indicatorId: place.id, newest: null, fault: message })),
  ]);
}
