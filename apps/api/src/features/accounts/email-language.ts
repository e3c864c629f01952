import type { Database } from '@saferplan/database';
import { type Account, listMemberships } from '@saferplan/database/accounts';
import { readPartnership } from '@saferplan/database/plan';
import { scopeFor } from '@saferplan/database/scope';
import { firstLanguageOf, type Language } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';

/** In which language an account is written to: the one that they chose, else the first of the partnership that they belong to. */
export async function emailLanguageOf(db: Kysely<Database>, { id, language }: Pick<Account, 'id' | 'language'>): Promise<Language> {
  if (language !== null) return language;
  const [first] = await listMemberships(db, id);
  return first === undefined ? 'en' : firstLanguageOf(await readPartnership(db, scopeFor(first.partnershipId)));
}
