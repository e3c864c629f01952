import { DatabaseProblem } from '@saferplan/database';
import { PackageProblems } from '@saferplan/partnership-kit';
import { InstallationProblem } from '../../platform/package-code/load-package.ts';

/** What is printed of an error: its words alone where they say what to correct, else all that is known of it. */
export function whatToPrint(error: unknown): unknown {
  if (error instanceof InstallationProblem || error instanceof DatabaseProblem) return error.message;
  // A package that was built elsewhere brings a kit, and so a class, of its own.
  const isOfPackage = error instanceof PackageProblems || (error instanceof Error && error.name === 'PackageProblems');
  return isOfPackage ? `The package of the partnership is not right yet:\n\n${error.message.replaceAll(/^/gm, '  ')}` : error;
}
