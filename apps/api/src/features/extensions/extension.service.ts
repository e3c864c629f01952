import { listPublications } from '@saferplan/database/publication';
import { loadObservations } from '@saferplan/database/spc';
import { type EditionId, type EditionRemark, type Failure, ok, type Result } from '@saferplan/domain/shared';
import { readEdition, calculatedReadings } from '../plan/index.ts';
import { newestSound } from '../../public/newest-sound.ts';
import { sectionTitle } from '../../platform/package-code/described-extensions.ts';
import { BUILT_IN } from '../spc/index.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

/** One part that the partnership's package adds as code, and what is wrong with it; null where nothing is. */
export interface ListedExtension {
  readonly kind: 'importer' | 'calculation' | 'section' | 'page';
  readonly key: string;
  readonly title: string;
  /** For an importer: how the names of its files end. */
  readonly endings: readonly string[];
  readonly fault: string | null;
  /** Whether it is Saferplan's own, and not the package's. */
  readonly isBuiltIn: boolean;
}

/** Everything that the package adds; pages and sections are tried with what is published. */
export async function listExtensions(context: ServiceContext): Promise<readonly ListedExtension[]> {
  const { importers, calculations, sections, pages } = context.code.described;
  const snapshot = await newestSound(await listPublications(context.db, context.scope));
  const faults = new Map<string, string | null>();
  for (const part of [
    ...sections.map(({ key }) => ({ kind: 'section' as const, key })),
    ...pages.map(({ slug }) => ({ kind: 'page' as const, key: slug })),
  ]) {
    const made = snapshot === null ? null : await context.code.build(part, snapshot, 'en');
    faults.set(`${part.kind} ${part.key}`, made === null || made.ok ? null : made.failure);
  }
  const late = context.code.lateFault();
  const faultOf = (kind: ListedExtension['kind'], key: string): string | null =>
    faults.get(`${kind} ${key}`) ?? (late?.kind === kind && late.key === key ? late.fault : null);
  const own = [
    ...importers.map(({ key, title, endings }) => ({ kind: 'importer' as const, key, title, endings, fault: faultOf('importer', key) })),
    ...calculations.map(({ key, title }) => ({
      kind: 'calculation' as const,
      key,
      title,
      endings: [],
      fault: faultOf('calculation', key),
    })),
    ...sections.map(({ key, title }) => ({
      kind: 'section' as const,
      key,
      title: sectionTitle(title, 'en'),
      endings: [],
      fault: faultOf('section', key),
    })),
    ...pages.map(({ slug, title }) => ({ kind: 'page' as const, key: slug, title: title.en, endings: [], fault: faultOf('page', slug) })),
  ];
  return [
    ...own.map((part) => ({ ...part, isBuiltIn: false })),
    ...BUILT_IN.map(({ key, title, endings }) => ({ kind: 'importer' as const, key, title, endings, fault: null, isBuiltIn: true })),
  ];
}

/** The newest reading that each calculation makes of an edition's indicators, or what went wrong, by the indicator. */
export async function readCalculated(
  context: ServiceContext,
  input: { readonly editionId: EditionId },
): Promise<
  Result<
    readonly {
      readonly indicatorId: string;
      readonly newest: { readonly when: string; readonly value: number } | null;
      readonly fault: EditionRemark | null;
    }[],
    Failure
  >
> {
  const read = await readEdition(context, input);
  if (!read.ok) return read;
  const { calculated, problems } = await calculatedReadings(
    context.code,
    read.value.content,
    await loadObservations(context.db, context.scope),
  );
  return ok([
    ...[...calculated].map(([indicatorId, { readings }]) => ({ indicatorId, newest: readings.at(-1) ?? null, fault: null })),
    ...problems.map(({ place, remark }) => ({ indicatorId: place.id, newest: null, fault: remark })),
  ]);
}
