import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageOfItems, partnershipAsItems } from '../features/install/export-package.ts';
import { linkKit } from '../features/install/package-files.ts';
import type { ServiceContext } from '../platform/service-context.ts';
import { typedPath } from '../platform/config.ts';
import { withPartnership } from './with-partnership.ts';

/** `saferplan export-package <slug> --out <folder>`: a partnership as a package that installs and yields the same plan. Answers the exit code. */
export function exportPackageCommand(slug: string, out: string | undefined): Promise<number> {
  if (out === undefined) {
    console.error('Say with --out into which folder.');
    return Promise.resolve(2);
  }
  return withPartnership((context) => exportPackage(context, typedPath(out)), { slug, byName: true });
}

/** Writes the package of a partnership into an empty or new folder. Answers the exit code. */
export async function exportPackage(
  context: ServiceContext,
  folder: string,
  output: Pick<Console, 'log' | 'error'> = console,
): Promise<number> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    output.error(`${folder} holds something already. Name an empty folder, or a new one.`);
    return 1;
  }
  const exported = await partnershipAsItems(context);
  if (!exported.ok) {
    output.error(exported.failure);
    return 1;
  }
  const { source, leftOut } = exported.value;
  const files = Object.entries(packageOfItems(source, folder));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  linkKit(folder);
  output.log(
    `${files.length.toString()} files in ${folder}. Not in it:\n  ${leftOut.join('\n  ')}\n\nTry it:  pnpm saferplan check-partnership ${folder}`,
  );
  return 0;
}
