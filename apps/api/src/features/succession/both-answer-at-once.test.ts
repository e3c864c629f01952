import { findClosure, publicTablesOf } from '@saferplan/database/publication';
import { type PartnershipScope, scopeFor } from '@saferplan/database/scope';
import { onDatabase } from '@saferplan/database/testing';
import { PartnershipId } from '@saferplan/domain/shared';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { randomId, type ServiceContext } from '../../platform/service-context.ts';
import { INSTALLED } from '../../testing/installed.ts';
import { NO_CODE } from '../../platform/package-code/package-worker.ts';
import { beginPartnership } from '../install/begin-partnership.ts';
import { answerSuccession, proposeSuccession } from './succession.service.ts';

/** What the test holds so that neither answer is kept before both were given. */
const HELD = 90_417;

onDatabase(
  'postgres',
  'the last two partnerships that agree',
  (database) => {
    it('end what ends also where neither answer is kept before both were given', async () => {
      const { db } = database();
      const now = () => new Date('2026-11-26T10:00:00Z');
      const workOf = (scope: PartnershipScope): ServiceContext => ({
        db,
        scope,
        actor: { id: 'ann', name: 'Ann', role: 'administrator', leads: [] },
        now,
        makeId: randomId,
        code: NO_CODE,
      });
      const own = workOf(scopeFor(maidstone.partnership.id));
      const others: ServiceContext[] = [];
      for (const slug of ['east', 'west']) {
        const begun = { slug, name: `Safer ${slug}`, area: slug, frame: 'england', force: 'Example Police' };
        expect(await beginPartnership(db, begun, { actor: own.actor, now, packaged: [] })).toMatchObject({ ok: true });
        others.push(workOf(scopeFor(PartnershipId.parse(`par_${slug}`))));
      }
      const given = {
        kind: 'merged',
        on: '2026-04-01',
        authority: 'The West (Structural Changes) Order 2026',
        reason: '',
        before: ['maidstone', 'east'],
        after: ['west'],
      };
      const proposed = await proposeSuccession(own, db, { given, sharesRestricted: false, isOperator: true });
      if (!proposed.ok) throw new Error('it can be proposed');
      await sql`create function wait_before_keeping() returns trigger language plpgsql as $$
          begin perform pg_advisory_xact_lock(${sql.lit(HELD)}); return null; end $$`.execute(db);
      await sql`create constraint trigger wait_before_keeping after insert on succession_answer
          deferrable initially deferred for each row execute function wait_before_keeping()`.execute(db);

      const waiting = async (): Promise<number> => {
        const { rows } = await sql<{ count: string }>`select count(*) from pg_locks join pg_database on pg_database.oid = pg_locks.database
            where datname = current_database() and locktype = 'advisory' and not granted`.execute(db);
        return Number(rows[0]?.count);
      };
      const answers = await db.transaction().execute(async (holder) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(HELD)})`.execute(holder);
        const asked = others.map((one) => answerSuccession(one, db, { id: proposed.value.id, answer: 'agreed' }));
        await expect.poll(waiting, { timeout: 20_000, interval: 20 }).toBe(2);
        return asked;
      });
      const agreed = (await Promise.all(answers)).map((answer) => answer.ok && answer.value.agreed);
      expect(new Set(agreed)).toEqual(new Set([false, true]));
      expect(await findClosure(publicTablesOf(db), own.scope)).toMatchObject({ on: '2026-04-01' });
    }, 60_000);
  },
  INSTALLED,
);
