import {
  CONFORMANCE,
  definePartnership,
  EMERGENCY_CONTACTS_IN_BOTH,
  ImportedTables,
  inTodaysFormat,
  itemsSourceOf,
  PackageProblems,
  partnershipFromItems,
  Readings,
  runBuild,
  runCalculation,
  runImporter,
} from '@saferplan/partnership-kit';
import { testPartnership } from '@saferplan/partnership-kit/testing';
import { extensions, inShort, newest, wardensFile } from './code.ts';
import { source } from './parts.ts';

// Examples of the reference: each region is the example of the name that it bears, and a test runs them. Everything here is made up.

// #region definePartnership
export const partnership = definePartnership({ ...source, extensions });
// #endregion

// #region PackageProblems
export function problemsOf(changed: Partial<typeof source>): readonly string[] {
  try {
    definePartnership({ ...source, ...changed });
    return [];
  } catch (error) {
    if (error instanceof PackageProblems) return error.problems;
    throw error;
  }
}
// #endregion

// #region CONFORMANCE
export const faults = CONFORMANCE.flatMap((check) => check.problemsOf(partnership));
// #endregion

// #region testPartnership
/** In a test file of a package. */
export const tests = (): void => testPartnership(partnership);
// #endregion

// #region itemsSourceOf
export const exported = itemsSourceOf(partnership);
// #endregion

// #region partnershipFromItems
export const again = partnershipFromItems({ ...exported, extensions });
// #endregion

// #region inTodaysFormat
export const read = inTodaysFormat({ ...partnership, format: 3 });
// #endregion

// #region EMERGENCY_CONTACTS_IN_BOTH
export const inBoth = definePartnership({ ...source, contacts: EMERGENCY_CONTACTS_IN_BOTH });
// #endregion

// #region ImportedTables
export const isTable = (value: unknown): boolean => ImportedTables.safeParse(value).success;
// #endregion

// #region Readings
export const isReading = (value: unknown): boolean => Readings.safeParse(value).success;
// #endregion

// #region runImporter
export const tables = runImporter(wardensFile, { name: 'april.log', bytes: new TextEncoder().encode('2026-04 12\n2026-05 9\n') });
// #endregion

// #region runCalculation
export const readings = runCalculation(newest, {
  observations: [{ period: '2026-04', value: 12, denominator: null, note: '' }],
  indicator: { title: '', unit: '', direction: 'increase', baseline: null, target: { kind: 'not-set' } },
});
// #endregion

// #region runBuild
export const blocksIn = (snapshot: Parameters<typeof inShort.build>[0]['snapshot']) => runBuild(inShort, { snapshot, language: 'en' });
// #endregion
