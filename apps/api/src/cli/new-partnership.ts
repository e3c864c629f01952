import { openDatabase } from '@saferplan/database';
import { countUsers } from '@saferplan/database/accounts';
import { Invitation } from '@saferplan/domain/accounts';
import { describeFailure } from '@saferplan/messages/failures';
import { describeFault, withWords } from '@saferplan/messages/faults/values';
import { makeAdministrator } from '../features/accounts/operator.service.ts';
import { readConfig } from '../platform/config.ts';
import { NO_CODE } from '../platform/package-code/package-worker.ts';
import { beginPartnership } from '../features/install/begin-partnership.ts';
import { loadInstallation } from '../features/install/installation.ts';
import { linkOf } from './people.ts';
import { operatorContext } from './with-partnership.ts';

/** The flags of the command, each left out or as it was typed. */
export interface NewPartnershipFlags {
  readonly slug: string | undefined;
  readonly name: string | undefined;
  readonly area: string | undefined;
  readonly force: string | undefined;
  readonly country: string | undefined;
  readonly administrator: string | undefined;
}

/**
 * `saferplan new-partnership`: begins a partnership without a package, and prints the invitation of its first administrator, who says
 * the rest in the app. Nothing of it is public. Answers the exit code.
 */
export async function newPartnershipCommand(flags: NewPartnershipFlags): Promise<number> {
  const { force, country, administrator = '', ...identity } = flags;
  const address = Invitation.shape.email.safeParse(administrator);
  if (!address.success) {
    console.error(`--administrator: ${withWords(address.error.issues)[0]?.message ?? ''}`);
    return 1;
  }
  const config = readConfig();
  const { partnerships } = await loadInstallation(config.installation);
  const db = await openDatabase(config.database);
  try {
    const begun = await beginPartnership(
      db,
      { ...identity, frame: country?.toLowerCase(), ...(force === undefined ? {} : { force }) },
      {
        actor: { id: 'command-line', name: 'Command line', role: 'administrator', leads: [] },
        now: () => new Date(),
        packaged: partnerships.map(({ partnership }) => partnership.slug),
      },
    );
    if (!begun.ok) {
      const { failure } = begun;
      if (failure.code === 'invalid')
        for (const { path, message } of failure.faults) console.error(`${FLAGS[path] ?? path}: ${describeFault(message)}`);
      else console.error(describeFailure(failure));
      return 1;
    }
    console.log(
      `${identity.name ?? ''} is begun, at ${config.origin}/${begun.value.slug}. Nothing of it is public before an edition is published.`,
    );
    const made = await makeAdministrator(operatorContext(db, begun.value.id, NO_CODE), { email: address.data });
    if (!made.ok) {
      console.error(describeFailure(made.failure));
      return 1;
    }
    if (made.value.kind === 'invited')
      console.log(
        `\nHand ${address.data} this invitation as an administrator, which works once, until ${made.value.expiresAt}:\n\n${linkOf(made.value.token)}\n\nThe app then asks for the years of the plan, the agencies and an existing plan to bring in.`,
      );
    if ((await countUsers(db)) === 0)
      console.log('\nNobody has an account here yet. The server makes the first administrator when it starts.');
    return 0;
  } finally {
    await db.destroy();
  }
}

/** The flag by which a field is said. */
const FLAGS: Readonly<Record<string, string>> = {
  slug: '--slug',
  name: '--name',
  area: '--area',
  force: '--force',
  frame: '--country (england or wales)',
};
