import type { Database } from '@saferplan/database';
import { listItems } from '@saferplan/database/plan';
import { findClosure, publicTablesOf } from '@saferplan/database/publication';
import { type PartnershipScope, scopeFor } from '@saferplan/database/scope';
import { onDatabase } from '@saferplan/database/testing';
import { DEFAULT_SITE, firstYears } from '@saferplan/domain/plan';
import { PartnershipId, type SuccessionId } from '@saferplan/domain/shared';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { type Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { randomId, type ServiceContext } from '../../platform/service-context.ts';
import { INSTALLED } from '../../testing/installed.ts';
import { NO_CODE } from '../../platform/package-code/package-worker.ts';
import { beginPartnership } from '../install/begin-partnership.ts';
import { beginFirstPlan } from '../plan/first-plan.service.ts';
import { carryIntoDraft } from './carry-over.service.ts';
import { matchPriorities } from './plans-before.ts';
import { answerSuccession, proposeSuccession } from './succession.service.ts';

/** What the tests hold so that neither of two is kept before both were asked for. */
const HELD = 90_417;

onDatabase(
  'postgres',
  'the last two partnerships that agree',
  (database) => {
    let west: ServiceContext;
    let id: SuccessionId;
    const waiting = async (db: Kysely<Database>): Promise<number> => {
      const { rows } = await sql<{ count: string }>`select count(*) from pg_locks join pg_database on pg_database.oid = pg_locks.database
          where datname = current_database() and locktype = 'advisory' and not granted`.execute(db);
      return Number(rows[0]?.count);
    };
    /** What both answer that are asked at once: none of them is kept before both wait. */
    const atOnce = async <Answer>(db: Kysely<Database>, ask: () => readonly Promise<Answer>[]): Promise<readonly Answer[]> => {
      const asked = await db.transaction().execute(async (holder) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(HELD)})`.execute(holder);
        const both = ask();
        await expect.poll(() => waiting(db), { timeout: 20_000, interval: 20 }).toBe(2);
        return both;
      });
      return Promise.all(asked);
    };

    it('end what ends also where neither answer is kept before both were given', async () => {
      const { db } = database();
      const now = () => new Date('2026-11-26T10:00:00Z');
      const contextOf = (scope: PartnershipScope): ServiceContext => ({
        db,
        scope,
        actor: { id: 'ann', name: 'Ann', role: 'administrator', leads: [] },
        now,
        makeId: randomId,
        code: NO_CODE,
      });
      const own = contextOf(scopeFor(maidstone.partnership.id));
      const others: ServiceContext[] = [];
      for (const slug of ['east', 'west']) {
        const begun = { slug, name: `Safer ${slug}`, area: slug, frame: 'england', force: 'Example Police' };
        expect(await beginPartnership(db, begun, { actor: own.actor, now, packaged: [] })).toMatchObject({ ok: true });
        others.push(contextOf(scopeFor(PartnershipId.parse(`par_${slug}`))));
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

      ({ id } = proposed.value);
      const answers = await atOnce(db, () => others.map((one) => answerSuccession(one, db, { id, answer: 'agreed' })));
      const agreed = answers.map((answer) => answer.ok && answer.value.agreed);
      expect(new Set(agreed)).toEqual(new Set([false, true]));
      expect(await findClosure(publicTablesOf(db), own.scope)).toMatchObject({ on: '2026-04-01' });
      const [, last] = others;
      if (last === undefined) throw new Error('there are two');
      west = last;
    });

    it('have what they carried over once, also where it is asked for twice before either is kept', async () => {
      const { db } = database();
      const begun = await beginFirstPlan(west, {
        partnership: {
          name: 'Safer west',
          shortName: 'West',
          area: 'west',
          force: 'Kent Police',
          frame: 'england',
          terms: DEFAULT_SITE.terms,
        },
        ...(({ plan, edition }) => ({
          plan: { title: 'Community Safety Plan', motto: '', ...plan },
          edition: { ...edition, headline: 'Safer together' },
        }))(firstYears({ from: 2026, years: 'financial', planYears: 3, editionYears: 1 })),
        agencies: [],
      });
      const matches = await matchPriorities(west, db, { id });
      if (!begun.ok || !matches.ok) throw new Error('it can be carried over');
      const decisions = matches.value
        .flatMap(({ priorities }) => priorities)
        .map(({ partnership, priority, title }) => ({ kind: 'carried', title, from: [{ partnership, priority }] }));
      await sql`create constraint trigger wait_before_keeping after insert on carried_item
          deferrable initially deferred for each row execute function wait_before_keeping()`.execute(db);
      const input = { id, editionId: begun.value.id, given: { decisions } };
      const answers = await atOnce(db, () => [carryIntoDraft(west, db, input), carryIntoDraft(west, db, input)]);
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect(answers.flatMap((answer) => (answer.ok ? [] : answer.failure))).toMatchObject([{ code: 'already-exists' }]);
      expect(await listItems(db, west.scope, 'priority', begun.value.id)).toHaveLength(decisions.length);
    });
  },
  INSTALLED,
);
