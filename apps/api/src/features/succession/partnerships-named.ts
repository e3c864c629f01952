import type { Database } from '@saferplan/database';
import { findPartnershipId, readPartnership } from '@saferplan/database/plan';
import { type PartnershipScope, scopeFor } from '@saferplan/database/scope';
import { listNameablePartnerships, listSuccessions, type NameablePartnership, type StoredSuccession } from '@saferplan/database/succession';
import type { Failure, Result, SuccessionId } from '@saferplan/domain/shared';
import { ok, refuse } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import type { ServiceContext } from '../../platform/service-context.ts';

/** A partnership that a succession names. Its scope reads what everybody may read, or what its administrators have agreed to share. */
export interface NamedPartnership {
  readonly slug: string;
  readonly name: string;
  readonly area: string;
  readonly scope: PartnershipScope;
}

/** The partnerships of these addresses, in this order; the first address at which there is none, where there is one. */
export async function partnershipsNamed(
  installation: Kysely<Database>,
  slugs: readonly string[],
): Promise<Result<readonly NamedPartnership[], string>> {
  const found: NamedPartnership[] = [];
  for (const slug of slugs) {
    const id = await findPartnershipId(installation, slug);
    if (id === null) return refuse(slug);
    const scope = scopeFor(id);
    const { name, area } = await readPartnership(installation, scope);
    found.push({ slug, name, area, scope });
  }
  return ok(found);
}

/**
 * The partnerships that the asker may name in a succession, by name. Of one that has published nothing yet nobody learns that it is here
 * but its members and whoever runs the installation.
 */
export const nameablePartnerships = (
  context: Pick<ServiceContext, 'scope' | 'actor'>,
  installation: Kysely<Database>,
  { isOperator }: { readonly isOperator: boolean },
): Promise<readonly NameablePartnership[]> =>
  listNameablePartnerships(installation, context.scope, { userId: context.actor.id, all: isOperator });

/** A succession that names the partnership of the context, which is among those that were asked. */
export async function readSuccession(
  context: Pick<ServiceContext, 'scope'>,
  installation: Kysely<Database>,
  id: SuccessionId,
): Promise<Result<StoredSuccession, Failure>> {
  const found = (await listSuccessions(installation, context.scope)).find((one) => one.id === id);
  return found === undefined ? refuse({ code: 'not-found', what: 'succession' }) : ok(found);
}
