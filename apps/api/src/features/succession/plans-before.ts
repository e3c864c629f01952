import type { Database } from '@saferplan/database';
import { listPublications, listWithdrawals, publicTablesOf } from '@saferplan/database/publication';
import type { StoredSuccession } from '@saferplan/database/succession';
import { wholeWithdrawal, withdrawnTexts } from '@saferplan/domain/publication';
import { type Failure, ok, refuse, type Result, type SuccessionId } from '@saferplan/domain/shared';
import { type PlanBefore, proposeMatches, type ProposedMatch } from '@saferplan/domain/succession';
import type { Kysely } from 'kysely';
import type { ServiceContext } from '../../platform/service-context.ts';
import { readSnapshot } from '../../public/read-snapshot.ts';
import { type NamedPartnership, partnershipsNamed, readSuccession } from './partnerships-named.ts';

/** What a succession leads from: the partnerships that end, and the newest published edition of each that has one. */
export interface Ending {
  readonly succession: StoredSuccession;
  readonly partnerships: readonly NamedPartnership[];
  readonly plans: readonly PlanBefore[];
  /** The partnerships that take their place. */
  readonly successors: readonly NamedPartnership[];
}

/** The plans before a succession, as everybody can read them: what was withdrawn is in none of them. */
export async function readEnding(
  context: Pick<ServiceContext, 'scope'>,
  installation: Kysely<Database>,
  id: SuccessionId,
): Promise<Result<Ending, Failure>> {
  const found = await readSuccession(context, installation, id);
  if (!found.ok) return found;
  const named = await partnershipsNamed(installation, found.value.before);
  if (!named.ok) return refuse({ code: 'not-found', what: 'partnership' });
  const successors = await partnershipsNamed(installation, found.value.after);
  if (!successors.ok) return refuse({ code: 'not-found', what: 'partnership' });
  const plans: PlanBefore[] = [];
  for (const { scope } of named.value) {
    const plan = await newestPlan(installation, scope);
    if (plan !== null) plans.push(plan);
  }
  return ok({ succession: found.value, partnerships: named.value, successors: successors.value, plans });
}

async function newestPlan(installation: Kysely<Database>, scope: NamedPartnership['scope']): Promise<PlanBefore | null> {
  const db = publicTablesOf(installation);
  const withdrawals = await listWithdrawals(db, scope);
  for (const publication of await listPublications(db, scope)) {
    if (wholeWithdrawal(publication.id, withdrawals) !== null) continue;
    const read = await readSnapshot(publication, withdrawnTexts(publication.id, withdrawals));
    if (read.ok) return { snapshot: read.value.snapshot, sha256: publication.sha256 };
  }
  return null;
}

/** How priorities of the plans before could become one, with what speaks for it; nothing is stored. */
export async function matchPriorities(
  context: ServiceContext,
  installation: Kysely<Database>,
  input: { readonly id: SuccessionId },
): Promise<Result<readonly ProposedMatch[], Failure>> {
  const ending = await readEnding(context, installation, input.id);
  return ending.ok ? ok(proposeMatches(ending.value.plans)) : ending;
}
