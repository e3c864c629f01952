import { beforeAll, expect, it } from 'vitest';
import { EDITION_2017, onBothInstalled, openApi, ORIGIN, type TestApi } from '../../testing/open-api.ts';

onBothInstalled('a change that is sent again under the identifier that its caller has made', (database) => {
  let api: TestApi;
  let cookie: string;
  beforeAll(async () => {
    api = await openApi(database(), undefined, () => undefined);
    cookie = await api.signIn();
  });
  const ID = 'pri_maidstone-2017-18-mental-health';
  const idOf = (digit: string): string => `chg_${digit.repeat(32)}`;

  /** What a comment is answered with: the code of a refusal; null where it was added. */
  const comment = async (text: string, change: string | null): Promise<string | null> => {
    const answer = await api.app.request('/trpc/teamwork.comment', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: ORIGIN,
        cookie,
        ...(change === null ? {} : { 'saferplan-change': change }),
      },
      body: JSON.stringify({ kind: 'priority', id: ID, text }),
    });
    const { error } = (await answer.json()) as { readonly error?: { readonly data: { readonly failure: { code: string; what: string } } } };
    return error === undefined ? null : `${error.data.failure.code} ${error.data.failure.what}`;
  };
  const texts = async (): Promise<readonly string[]> =>
    (await api.callerOf('ann').teamwork.comments({ editionId: EDITION_2017 })).map(({ text }) => text);

  it('is done once, one after the other and at once, and said to be done', async () => {
    expect(await comment('One', idOf('1'))).toBeNull();
    expect(await comment('One', idOf('1'))).toBe('already-exists change');
    const answers = await Promise.all(Array.from({ length: 4 }, () => comment('At once', idOf('2'))));
    expect(answers.filter((answer) => answer === null)).toHaveLength(1);
    expect(new Set(answers)).toEqual(new Set([null, 'already-exists change']));
    expect((await texts()).filter((text) => text === 'One' || text === 'At once').toSorted()).toEqual(['At once', 'One']);
  });

  it('is another change under another identifier, under none, or under what is none', async () => {
    for (const change of [idOf('3'), idOf('4'), null, 'chg_of-somebody']) expect(await comment('Again', change)).toBeNull();
    expect((await texts()).filter((text) => text === 'Again')).toHaveLength(4);
  });

  it('can be sent again after it was refused', async () => {
    expect(await comment('', idOf('5'))).toMatch(/^invalid/u);
    expect(await comment('Mended', idOf('5'))).toBeNull();
  });
});
