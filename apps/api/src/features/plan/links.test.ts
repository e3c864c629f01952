import { ITEM_KINDS, KINDS } from '@saferplan/domain/plan';
import { beforeAll, expect, it } from 'vitest';
import { EDITION_2017, onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';

const HOSTILE = 'javascript:alert(1)';

onBothInstalled('an address that may not become a link', (database) => {
  let api: TestApi;
  const ann = () => api.callerOf('ann');
  const partnership = async () => {
    const { content } = await ann().plan.edition({ editionId: EDITION_2017 });
    return content.partnership;
  };
  const pageAt = async (path: string): Promise<string> => (await api.app.request(path)).text();

  beforeAll(async () => {
    api = await openApi(database());
  });

  it('is refused in every field of an address, and is only words in every other', () => {
    let addresses = 0;
    for (const kind of ITEM_KINDS) {
      const shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>> = KINDS[kind].schema.shape;
      for (const [field, schema] of Object.entries(shape)) {
        // What takes an address and not just any words is a field of an address.
        const isAddress = schema.safeParse('https://example.org').success && !schema.safeParse('any words').success;
        if (!isAddress) continue;
        addresses += 1;
        for (const text of [HOSTILE, 'data:text/html,x', 'vbscript:x', ' JavaScript:x'])
          expect(schema.safeParse(text).success, `${kind}.${field}`).toBe(false);
      }
    }
    expect(addresses).toBe(3);
  });

  it('is refused for the licence and for sources, wherever it is typed', async () => {
    const { version, licence } = await partnership();
    for (const address of [HOSTILE, 'data:text/html,x', 'file:///etc/passwd', '//example.org']) {
      await expect(ann().plan.changePartnership({ version, changes: { licence: { ...licence, address } } })).rejects.toThrow(
        'whole address',
      );
      const source = { name: 'A source', address, licence: '', about: '' };
      await expect(ann().plan.changePartnership({ version, changes: { dataSources: [source] } })).rejects.toThrow('whole address');
    }
  });

  it('that was stored before is read, shown as words and never linked to, and keeps nobody from changing anything else', async () => {
    const { site } = await database().db.selectFrom('partnership').select('site').executeTakeFirstOrThrow();
    const old = {
      ...Object(JSON.parse(site)),
      licence: { name: 'Our licence', address: HOSTILE },
      dataSources: [{ name: 'A source', address: HOSTILE, licence: '', about: '' }],
    };
    await database()
      .db.updateTable('partnership')
      .set({ site: JSON.stringify(old) })
      .execute();
    const { version } = await partnership();
    await ann().plan.changePartnership({ version, changes: { chair: 'Somebody else' } });
    await ann().publication.publish({ editionId: EDITION_2017 });
    const page = await pageAt('/data');
    expect(page).toContain('Our licence (javascript:alert(1))');
    expect(page).toContain('A source (javascript:alert(1))');
    for (const path of ['/', '/data', '/about', '/partners', '/contacts', '/cy'])
      expect(await pageAt(path), path).not.toMatch(/href="\s*(?!https?:|mailto:|tel:|sms:|\/|#|data:image)[a-z]+:/iu);
    expect(await pageAt('/data/catalogue.jsonld')).not.toContain(HOSTILE);
  });
});
