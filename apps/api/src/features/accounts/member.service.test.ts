import { MemberFields } from '@saferplan/domain/accounts';
import { beforeAll, describe, expect, it } from 'vitest';
import { EMAIL, onBothInstalled, openApi, ORIGIN, type TestApi } from '../../testing/open-api.ts';

onBothInstalled('the people of a partnership', (database) => {
  let api: TestApi;
  const admin = () => api.callerOf('ann');
  const nobody = () => api.anonymous();
  const invitation = { name: 'Lee', email: 'Lee@Example.org', role: 'lead', publisher: false, leads: ['substance-misuse'] };
  const signIn = (email: string, password: string) =>
    api.app.request('/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: ORIGIN },
      body: JSON.stringify({ email, password }),
    });
  const idOf = async (email: string): Promise<string> =>
    (await admin().accounts.people()).members.find((member) => member.email === email)?.userId ?? '';

  beforeAll(async () => {
    api = await openApi(database());
  });

  it('are invited by a link that lets in once, with the role that was given', async () => {
    const { token } = await admin().accounts.invite({ invitation });
    expect(await nobody().accounts.readLink({ token })).toEqual({
      purpose: 'invitation',
      name: 'Lee',
      email: 'lee@example.org',
      role: 'lead',
      partnership: 'Safer Maidstone Partnership',
      hasAccount: false,
    });
    await expect(nobody().accounts.useLink({ token, password: 'short' })).rejects.toThrow('12 characters');
    await nobody().accounts.useLink({ token, password: 'three plain words' });
    await expect(nobody().accounts.useLink({ token, password: 'three plain words' })).rejects.toThrow('cannot find this link');
    const response = await signIn('lee@example.org', 'three plain words');
    expect(response.status).toBe(200);
    const { members, links } = await admin().accounts.people();
    expect(members.find(({ name }) => name === 'Lee')).toMatchObject({
      email: 'lee@example.org',
      role: 'lead',
      leads: ['substance-misuse'],
    });
    expect(links).toEqual([]);
    await expect(admin().accounts.invite({ invitation })).rejects.toThrow('already a member');
  });

  it('the token stands in no table', async () => {
    const { token } = await admin().accounts.invite({ invitation: { ...invitation, email: 'kim@example.org' } });
    const rows = await api.db.selectFrom('access_link').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    const [link] = (await admin().accounts.people()).links;
    await admin().accounts.revokeLink({ id: link?.id ?? '' });
    await expect(nobody().accounts.readLink({ token })).rejects.toThrow('cannot find this link');
  });

  it('get a new password by a link, which ends every session', async () => {
    const cookie = (await signIn('lee@example.org', 'three plain words')).headers.get('set-cookie') ?? '';
    const session = () => api.app.request('/trpc/accounts.session', { headers: { cookie } });
    expect(await (await session()).text()).toContain('lee@example.org');
    const { token } = await admin().accounts.makeResetLink({ userId: await idOf('lee@example.org') });
    await nobody().accounts.useLink({ token, password: 'four quite plain words' });
    expect(await (await session()).text()).not.toContain('lee@example.org');
    expect((await signIn('lee@example.org', 'three plain words')).status).toBe(401);
    expect((await signIn('lee@example.org', 'four quite plain words')).status).toBe(200);
  });

  it('two invitations to one address: the later one works, once, and leaves one member', async () => {
    const again = { ...invitation, email: 'twice@example.org', name: 'Twice' };
    const first = await admin().accounts.invite({ invitation: again });
    const second = await admin().accounts.invite({ invitation: again });
    await expect(nobody().accounts.readLink({ token: first.token })).rejects.toThrow('cannot find this link');
    const password = 'three plain words';
    const uses = await Promise.allSettled([first, second, second].map(({ token }) => nobody().accounts.useLink({ token, password })));
    expect(uses.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect((await admin().accounts.people()).members.filter(({ email }) => email === 'twice@example.org')).toHaveLength(1);
    await admin().accounts.removeMember({ userId: await idOf('twice@example.org') });
    expect((await signIn('twice@example.org', password)).status).toBe(401);
  });

  it('the last administrator stays one', async () => {
    const userId = await idOf(EMAIL);
    const fields = { role: 'reader', publisher: false, leads: [] };
    await expect(admin().accounts.changeMember({ userId, fields })).rejects.toThrow('last administrator');
    await expect(admin().accounts.removeMember({ userId })).rejects.toThrow('last administrator');
    await expect(admin().accounts.changeMember({ userId: 'nobody', fields })).rejects.toThrow('cannot find this member');
    await expect(admin().accounts.changeMember({ userId, fields: { ...fields, admin: true } })).rejects.toThrow();
    const before = { ...fields, role: 'administrator', leads: ['town-centre'] };
    await expect(admin().accounts.changeMember({ userId, fields, before: MemberFields.parse(before) })).rejects.toThrow(
      'Someone else changed this member',
    );
  });

  describe('signing in', () => {
    it('is kept, and the same is said of an account that is not there', async () => {
      const [wrong, unknown] = await Promise.all([signIn(EMAIL, 'not the password'), signIn('nobody@example.org', 'not the password')]);
      expect([wrong.status, unknown.status]).toEqual([401, 401]);
      expect(await wrong.text()).toBe(await unknown.text());
      const { signIns } = await admin().accounts.people();
      expect(signIns[0]).toMatchObject({ email: EMAIL, outcome: 'refused' });
      expect(signIns.some(({ email }) => email === 'nobody@example.org')).toBe(false);
    });
  });
});
