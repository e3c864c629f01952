import { scopeFor } from '@saferplan/database/scope';
import { DEFAULT_SITE, firstYears } from '@saferplan/domain/plan';
import { PartnershipId } from '@saferplan/domain/shared';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { expect, it } from 'vitest';
import { onInstalled, openApi } from '../../testing/open-api.ts';
import { beginPartnership } from '../install/begin-partnership.ts';

const ON = '2026-04-01';

const firstPlan = (name: string) => ({
  partnership: { name, shortName: name.slice(0, 10), area: name, force: 'Kent Police', frame: 'england', terms: DEFAULT_SITE.terms },
  ...(({ plan, edition }) => ({
    plan: { title: 'Community Safety Plan', motto: '', ...plan },
    edition: { ...edition, headline: 'Safer together' },
  }))(firstYears({ from: 2026, years: 'financial', planYears: 3, editionYears: 1 })),
  agencies: [],
});

// Each on a database of its own: a partnership ends once.
for (const [kind, after] of [
  ['split', ['east', 'west']],
  ['renamed', ['maidstone-and-malling']],
] as const)
  onInstalled(`a partnership that is ${kind}`, (database) => {
    it('hands on what each new one decides to carry over, and the areas as they became', async () => {
      const api = await openApi(database());
      const maker = { actor: api.contextOf('ann').actor, now: () => new Date('2026-11-26T10:00:00Z'), packaged: ['maidstone'] };
      const successors = [];
      for (const slug of after) {
        const begun = { slug, name: `Safer ${slug}`, area: slug, frame: 'england', force: 'Kent Police' };
        expect(await beginPartnership(api.db, begun, maker)).toMatchObject({ ok: true });
        successors.push(api.callerOf('ann', undefined, scopeFor(PartnershipId.parse(`par_${slug}`))));
      }
      const own = api.callerOf('ann', undefined, scopeFor(maidstone.partnership.id));
      const given = { kind, on: ON, authority: 'The Kent (Structural Changes) Order 2026', reason: '', before: ['maidstone'], after };
      const { id } = await own.succession.propose({ given, sharesRestricted: false });
      for (const successor of successors) await successor.succession.answer({ id, answer: 'agreed' });
      for (const [index, successor] of successors.entries()) {
        const { id: editionId } = await successor.plan.beginFirst({ given: firstPlan(`Safer ${after[index] ?? ''}`) });
        const refs = (await successor.succession.matches({ id })).flatMap(({ priorities }) => priorities);
        const decisions = refs.map(({ partnership, priority, title }) => ({ kind: 'carried', title, from: [{ partnership, priority }] }));
        const carry = async () => (await successor.succession.carryOver({ id, editionId, given: { decisions } })).counts;
        const counts = await carry();
        expect(counts['priority']).toBe(5);
        // What was carried over and undone leaves nothing behind, and can be carried over again.
        await successor.plan.undo({ editionId });
        const { shared: left, items: none } = (await successor.plan.edition({ editionId })).content;
        expect([none.priority, none.action, left.area, left['area-change'], left.agency]).toEqual([[], [], [], [], []]);
        expect(await carry()).toEqual(counts);
        const { shared, items } = (await successor.plan.edition({ editionId })).content;
        // In the order of the plan that ends, not by the alphabet.
        expect(items.priority.map(({ title }) => title)).toEqual(maidstone.editions.at(-1)?.items.priority.map(({ title }) => title));
        const nameOf = (areaId: string) => shared.area.find((area) => area.id === areaId)?.name;
        expect(shared['area-change'].map((change) => [change.kind, change.fromIds.map(nameOf), change.toIds.map(nameOf)])).toEqual([
          [kind, [maidstone.partnership.name], after.map((slug) => `Safer ${slug}`)],
        ]);
      }
      // A partnership ends after it has taken the place of another, and takes it while it is there.
      const [first = ''] = after;
      const end = (on: string) => ({ kind: 'abolished', on, authority: 'The Order of 2027', reason: '', before: [first], after: [] });
      const [successor] = successors;
      for (const on of ['2020-04-01', ON])
        await expect(successor?.succession.propose({ given: end(on), sharesRestricted: false })).rejects.toThrow(
          'it can only end after that',
        );
      await successor?.succession.propose({ given: end('2027-04-01'), sharesRestricted: false });
      await beginPartnership(
        api.db,
        { slug: 'newest', name: 'Safer newest', area: 'newest', frame: 'england', force: 'Kent Police' },
        maker,
      );
      const newest = api.callerOf('ann', undefined, scopeFor(PartnershipId.parse('par_newest')));
      const late = { kind: 'renamed', on: '2028-04-01', authority: 'The Order of 2028', reason: '', before: ['newest'], after: [first] };
      await expect(newest.succession.propose({ given: late, sharesRestricted: false })).rejects.toThrow('ends on 1 April 2027');
      const page = await (await api.app.request('/', { headers: { accept: 'text/html' } })).text();
      for (const slug of after) expect(page).toContain(`Safer ${slug}`);
    });
  });
