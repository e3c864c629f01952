import { type Database, openDatabase } from '@saferplan/database';
import { listBegunPartnerships } from '@saferplan/database/plan';
import { scopeFor } from '@saferplan/database/scope';
import { readConfig } from '../platform/config.ts';
import type { PartnershipId } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import { NO_CODE, openPackage, type PackageCode } from '../platform/package-code/package-worker.ts';
import { createLogger } from '../platform/logging/logger.ts';
import { loadInstallation } from '../features/install/installation.ts';
import { InstallationProblem } from '../platform/package-code/load-package.ts';
import { installPartnership } from '../features/install/install-partnership.ts';
import { closePools } from '../platform/workers/pool-on-demand.ts';
import { randomId, type ServiceContext } from '../platform/service-context.ts';

/**
 * Runs a command on the partnership's own database, and closes it again. Whoever can run it on the machine may. The partnership
 * is the one of this address, else that of SAFERPLAN_PARTNERSHIP, else the first; with `byName` it is never merely the first of
 * several.
 */
export async function withPartnership<Value>(
  command: (context: ServiceContext) => Promise<Value>,
  { slug: named = null, byName = false }: { readonly slug?: string | null; readonly byName?: boolean } = {},
): Promise<Value> {
  const config = readConfig();
  const { partnerships } = await loadInstallation(config.installation);
  const db = await openDatabase(config.database);
  try {
    const packaged = partnerships.map(({ partnership: { slug } }) => slug);
    const begun = (await listBegunPartnerships(db)).filter(({ slug }) => !packaged.includes(slug));
    const all = [...packaged, ...begun.map(({ slug }) => slug)];
    const asked = named ?? config.partnership;
    if (byName && asked === null && all.length > 1)
      throw new InstallationProblem(`Say of which partnership, by --partnership. There are: ${all.join(', ')}.`);
    const chosen = asked ?? all[0];
    const alone = begun.find((one) => one.slug === chosen);
    if (alone !== undefined) return await command(operatorContext(db, alone.id, NO_CODE));
    const defined = partnerships.find(({ partnership }) => partnership.slug === chosen);
    if (defined === undefined) throw new InstallationProblem(`There is no partnership ${asked ?? ''} here. There are: ${all.join(', ')}.`);
    const code = openPackage(defined, createLogger('warn').error);
    try {
      await installPartnership(db, defined, () => new Date(), code);
      return await command(operatorContext(db, defined.partnership.id, code));
    } finally {
      await code.close();
    }
  } finally {
    // Waits for no worker that is idle.
    await closePools();
    await db.destroy();
  }
}

/** The work of whoever runs the server, in one of its partnerships. */
export const operatorContext = (db: Kysely<Database>, id: PartnershipId, code: PackageCode): ServiceContext => ({
  db,
  scope: scopeFor(id),
  actor: { id: 'command-line', name: 'Command line', role: 'administrator', leads: [] },
  now: () => new Date(),
  makeId: randomId,
  code,
});
