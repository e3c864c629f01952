import { listMembers } from '@saferplan/database/accounts';
import { listBegunPartnerships } from '@saferplan/database/plan';
import { type PartnershipScope, scopeFor } from '@saferplan/database/scope';
import { DEFAULT_SITE, type FirstPlan, firstYears } from '@saferplan/domain/plan';
import { PartnershipId, Slug } from '@saferplan/domain/shared';
import { TRPCError } from '@trpc/server';
import { beforeAll, expect, it } from 'vitest';
import type { SignedIn } from '../../platform/trpc/context.ts';
import { failureOf } from '../../platform/trpc/failure.ts';
import { everyAddress } from '../../public/public-response.ts';
import { indexRoutes } from '../../public/index-routes.ts';
import { siteRoutes } from '../../public/site-routes.ts';
import { NO_EXTENSIONS } from '../../public/package-extensions.ts';
import { publicRoots } from '../../public/public-root.ts';
import { openPublishedEditions } from '../../public/published-editions.ts';
import { EMAIL, onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { SITE_ADDRESSES } from '../../public/own-addresses.ts';
import { appRouter } from '../../router.ts';

const SWALE = { slug: 'swale', name: 'Safer Swale Partnership', area: 'Swale', frame: 'england' };

const FIRST: FirstPlan = {
  partnership: {
    name: 'Safer Swale Partnership',
    shortName: 'SSP',
    area: 'Swale',
    force: 'Kent Police',
    frame: 'england',
    terms: { ...DEFAULT_SITE.terms, priority: { one: 'objective', many: 'objectives' } },
  },
  ...(({ plan, edition }) => ({
    plan: { title: 'Community Safety Plan', motto: '', ...plan },
    edition: { ...edition, headline: 'A safer Swale' },
  }))(firstYears({ from: 2026, years: 'financial', planYears: 3, editionYears: 1 })),
  agencies: [{ name: 'Kent Police', shortName: 'Police', standing: 'statutory', about: '' }],
};

const refusal = async (asked: Promise<unknown>): Promise<unknown> => {
  try {
    return await asked;
  } catch (error) {
    return error instanceof TRPCError ? (failureOf(error) ?? error.code) : error;
  }
};

onBothInstalled('a partnership that is begun without a package', (database) => {
  let api: TestApi;
  let scope: PartnershipScope;
  const swale = () => api.callerOf('ann', undefined, scope);
  const page = async (path: string) => {
    const response = await api.app.request(path, { headers: { accept: 'text/html' } });
    return { status: response.status, text: await response.text() };
  };
  beforeAll(async () => {
    api = await openApi(database());
    scope = scopeFor(PartnershipId.parse('par_swale'));
  });

  it('is begun by the operator alone, at an address that nobody else has', async () => {
    const other = api.callerOf('ben', undefined, undefined, 'ben@example.org');
    expect(await refusal(other.partnerships.begin({ given: SWALE }))).toEqual({ code: 'not-allowed' });
    const operator = api.callerOf('ann');
    for (const slug of ['maidstone', 'admin', 'priorities'])
      expect(await refusal(operator.partnerships.begin({ given: { ...SWALE, slug } }))).toHaveProperty('code');
    expect(await refusal(operator.partnerships.begin({ given: { ...SWALE, frame: 'scotland', name: '' } }))).toMatchObject({
      code: 'invalid',
      faults: [{ path: 'name' }, { path: 'frame' }],
    });
    expect(await listBegunPartnerships(api.db)).toEqual([]);
    // Whoever cannot belong to it has not begun it either: the address is free still.
    await expect(api.callerOf('nobody-has-this-account').partnerships.begin({ given: SWALE })).rejects.toThrow();
    expect(await listBegunPartnerships(api.db)).toEqual([]);
    const user = (await listMembers(api.db, api.contextOf('ann').scope))[0]?.userId ?? '';
    expect(await api.callerOf(user).partnerships.begin({ given: SWALE })).toEqual({ slug: 'swale' });
    expect(await listBegunPartnerships(api.db)).toEqual([{ id: 'par_swale', slug: 'swale' }]);
    expect(await listMembers(api.db, scope)).toMatchObject([{ role: 'administrator' }]);
    expect(await refusal(operator.partnerships.begin({ given: SWALE }))).toMatchObject({ code: 'already-exists' });
  });

  it('is begun by the operator who belongs to none yet, and by nobody else without a partnership', async () => {
    const as = (who: SignedIn | null) =>
      appRouter.createCaller({ member: null, accounts: { ...api.accounts, signedIn: () => Promise.resolve(who) }, services: api.services });
    const given = { ...SWALE, slug: 'thanet', area: 'Thanet' };
    const stranger = { id: 'ben', name: 'Ben', email: 'ben@example.org' };
    for (const who of [null, stranger]) expect(await refusal(as(who).partnerships.beginFirst({ given }))).toEqual({ code: 'not-allowed' });
    expect(await as(null).accounts.withoutPartnership()).toBeNull();
    expect(await as(stranger).accounts.withoutPartnership()).toEqual({ email: 'ben@example.org', isOperator: false });
    // Whoever belongs to a partnership begins others from there.
    expect(await api.callerOf('ann').accounts.withoutPartnership()).toBeNull();
    expect(await refusal(api.callerOf('ann').partnerships.beginFirst({ given }))).toEqual({ code: 'not-allowed' });
    const [member] = await listMembers(api.db, api.contextOf('ann').scope);
    const operator = as({ id: member?.userId ?? '', name: 'Ann', email: EMAIL });
    expect(await operator.accounts.withoutPartnership()).toEqual({ email: EMAIL, isOperator: true });
    expect(await operator.partnerships.beginFirst({ given })).toEqual({ slug: 'thanet' });
    expect(await listMembers(api.db, scopeFor(PartnershipId.parse('par_thanet')))).toMatchObject([{ role: 'administrator' }]);
  });

  it('has a public site of its own that says that nothing is published, and says nothing else; the one beside it stays where it was', async () => {
    const { status, text } = await page('/swale');
    expect(status).toBe(404);
    expect(text).not.toContain('Swale');
    expect((await page('/')).text).toContain('Safer Maidstone');
    expect((await page('/priorities/substance-misuse')).status).toBe(200);
  });

  it('begins its first plan with years that agree, once, as a draft that nobody reads yet', async () => {
    const wrong = { ...FIRST, edition: { ...FIRST.edition, endsOn: '2026-03-31' } };
    expect(await refusal(swale().plan.beginFirst({ given: wrong }))).toMatchObject({
      code: 'invalid',
      faults: [{ path: 'edition.endsOn' }],
    });
    expect(await swale().plan.editions()).toEqual([]);
    const edition = await swale().plan.beginFirst({ given: FIRST });
    expect(edition).toMatchObject({ label: '2026-27', startsOn: '2026-04-01', endsOn: '2027-03-31', state: 'draft', previousId: null });
    expect(await refusal(swale().plan.beginFirst({ given: FIRST }))).toMatchObject({ code: 'already-exists' });
    const { content } = await swale().plan.edition({ editionId: edition.id });
    expect(content.partnership).toMatchObject({ force: 'Kent Police', shortName: 'SSP', terms: FIRST.partnership.terms });
    expect(content.plan).toMatchObject({ title: 'Community Safety Plan', startYear: 2026, endYear: 2029 });
    expect(content.shared.agency.map(({ name }) => name)).toEqual(['Kent Police']);
    expect(content.shared.contact.map(({ telephone }) => telephone)).toEqual(['999', '101']);
    expect(content.shared['scoring-model'].length).toBe(2);
    expect(content.items.priority).toEqual([]);
    expect((await page('/swale')).status).toBe(404);
    expect(await swale().publication.list()).toEqual([]);
  });

  it('is led to from the top while it is the only one, and is one of several in the index once another is begun', async () => {
    const { publications } = api;
    const roots = publicRoots([]);
    const open = (slug: string, of: PartnershipScope) =>
      roots.add({ slug, publishedEditions: openPublishedEditions(publications, of), own: NO_EXTENSIONS });
    open('maidstone', api.contextOf('ann').scope);
    const routes = indexRoutes(roots, { name: 'saferplan.example', about: '' });
    const sites = siteRoutes(roots, {
      above: 'saferplan.example',
      origin: 'http://localhost:4000',
      accessibility: {},
      renderings: api.renderings,
      onTrouble: (error) => {
        throw error;
      },
    });
    const home = async (): Promise<string> => (await sites.request('/maidstone/')).text();
    expect(await home()).not.toContain('All partnerships');
    const led = await routes.request('/');
    expect([led.status, led.headers.get('location')]).toEqual([302, '/maidstone/']);
    for (const path of ['/search', '/accessibility', '/agreement']) expect((await routes.request(path)).status, path).toBe(200);
    open('swale', scope);
    const index = await routes.request('/');
    const text = await index.text();
    expect([index.status, text]).toEqual([200, expect.stringContaining('href="/maidstone/"')]);
    // Nobody shares anything with one that has published nothing, and nothing tells that it is there.
    expect(text).not.toMatch(/1 of 1|swale/iu);
    expect(await home()).toContain('All partnerships of saferplan.example');
  });

  it('can have no address that the site at the top uses for a page of its own', async () => {
    const top = api.roots.at('/');
    if (top === undefined) throw new Error('Maidstone stands at the top');
    const site = { origin: 'http://localhost:4000', root: '', accessibility: {}, pagesOf: () => [] };
    const publishedEditions = await top.publishedEditions.read();
    const addresses = everyAddress({ site, own: NO_EXTENSIONS, publishedEditions, searches: null, renderings: api.renderings });
    const first = new Set(addresses.map((address) => address.split('/')[1] ?? '').filter((part) => Slug.safeParse(part).success));
    expect(first.size).toBeGreaterThan(10);
    expect([...first].filter((part) => !SITE_ADDRESSES.includes(part))).toEqual([]);
  });

  it('is read by nobody of the partnership beside it', async () => {
    expect((await api.callerOf('ann').plan.editions()).map(({ label }) => label)).not.toContain('2026-27');
  });

  it('cannot be published while its police force is still to be named', async () => {
    const [edition] = await swale().plan.editions();
    if (edition === undefined) throw new Error('it was begun');
    const { partnership } = (await swale().plan.edition({ editionId: edition.id })).content;
    await swale().plan.changePartnership({ version: partnership.version, changes: { force: 'To be named' } });
    const problems = await swale().plan.check({ editionId: edition.id });
    expect(problems).toContainEqual(
      expect.objectContaining({ severity: 'fault', place: { kind: 'partnership', id: 'par_swale', field: 'force' } }),
    );
  });

  it('has its emergency contacts in Welsh too, where its law asks for it, read by no speaker yet; at once, or when its law is chosen', async () => {
    for (const frame of ['wales', 'england'] as const) {
      const slug = `cwm-${frame}`;
      const userId = (await listMembers(api.db, api.contextOf('ann').scope))[0]?.userId ?? '';
      await api.callerOf(userId).partnerships.begin({ given: { ...SWALE, slug, frame } });
      const cwm = api.callerOf(userId, undefined, scopeFor(PartnershipId.parse(`par_${slug}`)));
      const { id } = await cwm.plan.beginFirst({ given: { ...FIRST, partnership: { ...FIRST.partnership, frame: 'wales' } } });
      const { shared, partnership } = (await cwm.plan.edition({ editionId: id })).content;
      expect(partnership.languages).toEqual(['en', 'cy']);
      expect(shared['shared-translation'].map(({ text, readBy }) => [text, readBy])).toEqual([
        ['Argyfwng: heddlu, tân neu ambiwlans', ''],
        ['Ffoniwch pan fydd bywyd mewn perygl neu pan fydd trosedd yn digwydd nawr.', ''],
        ['Heddlu', ''],
        ['I roi gwybod am rywbeth nad yw’n argyfwng.', ''],
      ]);
    }
  });
});
