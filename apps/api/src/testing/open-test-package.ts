import { fileURLToPath } from 'node:url';
import { describePackages, openPackage, type PackageCode } from '../platform/package-code/package-worker.ts';

/** The code of the package that a file exports, in a worker of its own. */
export async function openTestPackage(
  at: URL,
  logError: (error: unknown) => void = () => undefined,
  partMs?: number,
): Promise<PackageCode> {
  const [found] = await describePackages([{ entry: fileURLToPath(at), name: at.pathname }]);
  if (found?.ok !== true) throw new Error(`${at.pathname} cannot be loaded: ${found?.failure.message ?? ''}`);
  return openPackage(found.value, logError, partMs);
}
