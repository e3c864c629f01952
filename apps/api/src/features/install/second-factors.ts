import type { Database } from '@saferplan/database';
import { type Transaction, sql } from 'kysely';

/**
 * Takes away every second factor that this installation's secret does not open, as after a restore without the secret: its owner
 * signs in by password and sets one up anew, instead of being locked out. Answers the addresses of these people.
 */
export async function dropUnreadableSecondFactors(trx: Transaction<Database>, secret: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string; secret: string; userId: string; email: string }>`
    select ${sql.ref('twoFactor.id')} as id, secret, ${sql.ref('userId')}, email
    from ${sql.table('twoFactor')} join ${sql.table('user')} as people on people.id = ${sql.ref('twoFactor.userId')} order by email
  `.execute(trx);
  if (rows.length === 0) return [];
  // Loaded where somebody uses a second factor: a restore is to take little memory.
  const { symmetricDecrypt } = await import('better-auth/crypto');
  const opens = (data: string): Promise<boolean> =>
    symmetricDecrypt({ key: secret, data }).then(
      () => true,
      () => false,
    );
  const dropped: string[] = [];
  for (const factor of rows) {
    if (await opens(factor.secret)) continue;
    await sql`delete from ${sql.table('twoFactor')} where id = ${factor.id}`.execute(trx);
    await sql`update ${sql.table('user')} set ${sql.ref('twoFactorEnabled')} = ${false} where id = ${factor.userId}`.execute(trx);
    dropped.push(factor.email);
  }
  return dropped;
}
