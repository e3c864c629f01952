import { openDatabase } from '@saferplan/database';
import { scopeFor } from '@saferplan/database/scope';
import { readConfig } from '../config.ts';
import { openPackage } from '../extensions/package-worker.ts';
import { createLogger } from '../platform/logging/logger.ts';
import { loadInstallation } from '../install/installation.ts';
import { InstallationProblem } from '../install/load-package.ts';
import { installPartnership } from '../install/install-partnership.ts';
import { closePools } from '../platform/workers/pool-on-demand.ts';
import { randomId, type ServiceContext } from '../platform/service-context.ts';

/**
 * Runs a command on the partnership's own database, and closes it again. Whoever can run it on the machine may. The partnership
 * is the one of this address, else that of SAFERPLAN_PARTNERSHIP, else the first; with `byName` it is never merely the first of
 * several.
 */
export async function withPartnership<Value>(
  changeType: (context: ServiceContext) => Promise<Value>,
  { slug = null, byName = false }: { readonly slug?: string | null; readonly byName?: boolean } = {},
): Promise<Value> {
  const config = readConfig();
  const { partnerships } = await loadInstallation(config.installation);
  const asked = slug ?? process.env['SAFERPLAN_PARTNERSHIP'];
  const slugs = partnerships.map(({ partnership }) => partnership.slug).join(', ');
  if (byName && asked === undefined && partnerships.length > 1)
    throw new InstallationProblem(`Say of which partnership, by --partnership. There are: ${slugs}.`);
  const defined = partnerships.find(({ partnership }) => asked === undefined || partnership.slug === asked);
  if (defined === undefined) throw new InstallationProblem(`There is no partnership ${asked ?? ''} here. There are: ${slugs}.`);
  const db = await openDatabase(config.database);
  const code = openPackage(defined, createLogger('warn').error);
  try {
    await installPartnership(db, defined, () => new Date(), code);
    return await changeType({
      db,
      scope: scopeFor(defined.partnership.id),
      actor: { id: 'command-line', name: 'Command line', role: 'administrator', leads: [] },
      now: () => new Date(),
      makeId: randomId,
      code,
    });
  } finally {
    await closePools();
    await code.close();
    await db.destroy();
  }
}
