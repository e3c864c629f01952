import { EditionId } from '@saferplan/domain/shared';
import { SMTPServer } from 'smtp-server';
import { beforeAll, describe, expect, it } from 'vitest';
import { createMailer, type Email } from '../../platform/mail/mailer.ts';
import { EDITION_2017, onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { askForReminders, type ReminderParts, sendReminders } from './reminders.ts';

onBothInstalled('reminders', (database) => {
  let api: TestApi;
  const MONDAY = new Date('2017-08-14T08:00:00Z');
  const partsAt = (now: Date, replica: string, mailer: (message: Email) => Promise<void>): ReminderParts => ({
    db: api.db,
    mailer,
    origin: 'https://plan.example',
    now: () => now,
    replica,
  });
  beforeAll(async () => {
    api = await openApi(database());
    const { token } = await api.callerOf('ann').accounts.invite({
      invitation: { name: 'Lee', email: 'lee@example.org', role: 'lead', publisher: false, leads: ['organised-crime-groups'] },
    });
    await api.anonymous().accounts.useLink({ token, password: 'wombat gravel tulip seven' });
  });

  it('each email is sent once, however many replicas ask and send at once', async () => {
    const sent: string[] = [];
    const replicas = ['one', 'two', 'three'].map((replica) =>
      partsAt(MONDAY, replica, ({ subject }) => {
        sent.push(subject);
        return Promise.resolve();
      }),
    );
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(replicas.map((parts) => askForReminders(parts)));
      await Promise.all(replicas.map((parts) => sendReminders(parts)));
    }
    expect(sent).toEqual(['SMP plan 2017-18: your actions on 14 August 2017']);
  });

  it('an email that could not be sent is tried again later, and not for ever', async () => {
    const tuesday = new Date('2017-08-29T08:00:00Z');
    let tries = 0;
    const failing = (now: Date) =>
      partsAt(now, 'one', () => {
        tries += 1;
        return Promise.reject(new Error('mailbox full'));
      });
    await askForReminders(failing(tuesday));
    await sendReminders(failing(tuesday));
    expect(tries).toBe(1);
    await sendReminders(failing(tuesday));
    expect(tries).toBe(1);
    for (let day = 1; day < 20; day += 1) await sendReminders(failing(new Date(tuesday.getTime() + day * 86_400_000)));
    expect(tries).toBe(5);
  });

  it('speaks the language that its reader chose, else the first of the partnership', async () => {
    const { userId } = (await api.callerOf('ann').accounts.people()).members.find(({ name }) => name === 'Lee') ?? { userId: '' };
    const lee = () => api.callerOf(userId, { role: 'lead', publisher: false, leads: ['organised-crime-groups'] });
    const digest = async () =>
      (await api.callerOf('ann').monitoring.digests({ editionId: EDITION_2017 })).find(({ name }) => name === 'Lee')?.message;
    const english = await digest();
    expect(english?.text).toContain('Dear Lee,');
    await lee().accounts.noteLanguage({ language: 'cy' });
    expect((await lee().accounts.session())?.language).toBe('cy');
    const welsh = await digest();
    expect(welsh?.subject).toMatch(/^Cynllun SMP 2017-18: eich camau ar \d+ \p{Lu}/u);
    expect(welsh?.text).toContain('Annwyl Lee,');
    expect(welsh?.text).not.toMatch(/Dear|\bdue\b|Turn it off/u);
    expect(welsh?.text.split('\n').length).toBe(english?.text.split('\n').length);
    await api.callerOf(userId).monitoring.sendTestEmail();
    expect(api.sentEmails.at(-1)).toMatchObject({ subject: 'Gall Saferplan anfon post' });
    const languagesAre = async (languages: readonly string[]): Promise<void> => {
      const { partnership } = (await api.callerOf('ann').plan.edition({ editionId: EDITION_2017 })).content;
      await api.callerOf('ann').plan.changePartnership({ version: partnership.version, changes: { languages } });
    };
    await api.db.updateTable('user').set({ language: null }).where('id', '=', userId).execute();
    await languagesAre(['cy', 'en']);
    expect((await digest())?.subject).toBe(welsh?.subject);
    await lee().accounts.noteLanguage({ language: 'en' });
    expect((await digest())?.subject).toBe(english?.subject);
    await languagesAre(['en']);
    expect(await api.callerOf('ann').monitoring.calendar({ editionId: EDITION_2017, language: 'cy' })).not.toContain('SUMMARY:Due');
  });

  it('whoever turned them off gets none', async () => {
    const { userId } = (await api.callerOf('ann').accounts.people()).members.find(({ name }) => name === 'Lee') ?? { userId: '' };
    await api.db.updateTable('membership').set({ reminders: 0 }).where('user_id', '=', userId).execute();
    const sent: string[] = [];
    const parts = partsAt(new Date('2017-08-21T08:00:00Z'), 'one', ({ to }) => {
      sent.push(to);
      return Promise.resolve();
    });
    await askForReminders(parts);
    await sendReminders(parts);
    expect(sent).toEqual([]);
  });

  it('their preview is what would be sent', async () => {
    const [digest] = await api.callerOf('ann').monitoring.digests({ editionId: EDITION_2017 });
    expect(digest).toMatchObject({ name: 'Lee', wanted: false });
    expect(digest?.message?.text).toContain('agree how to share information');
  });

  it('the report tells what was reported in between, and the calendar is one that other programs read', async () => {
    const { items } = (await api.callerOf('ann').plan.edition({ editionId: EDITION_2017 })).content;
    const action = items.action.find(({ priorityId }) => priorityId === items.priority[0]?.id);
    await api.callerOf('ann').plan.create({
      kind: 'action-update',
      editionId: EDITION_2017,
      fields: {
        actionId: action?.id,
        on: '2017-06-10',
        status: 'under-way',
        done: 'Protocol drafted.',
        next: 'Sign it.',
        evidence: '',
        override: null,
      },
    });
    const report = await api.callerOf('ann').monitoring.report({ editionId: EDITION_2017, since: '2017-06-01', until: '2017-06-30' });
    expect(report.counts).toMatchObject({ green: 1 });
    expect(report.priorities[0]?.actions[0]?.updates).toEqual([{ on: '2017-06-10', done: 'Protocol drafted.', next: 'Sign it.' }]);
    const later = await api.callerOf('ann').monitoring.report({ editionId: EDITION_2017, since: '2017-06-10', until: '2017-06-30' });
    expect(later.priorities[0]?.actions[0]?.updates).toEqual([]);
    await expect(
      api.callerOf('ann').monitoring.report({ editionId: EDITION_2017, since: '2017-07-01', until: '2017-06-30' }),
    ).rejects.toThrow('must begin before it ends');
    await expect(
      api.callerOf('ann').monitoring.report({ editionId: EditionId.parse('edn_other'), since: '2017-06-01', until: '2017-06-30' }),
    ).rejects.toThrow('cannot find this edition');
    const calendar = await api.callerOf('ann').monitoring.calendar({ editionId: EDITION_2017 });
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20170831');
    expect(calendar).toContain('SUMMARY:Last day to revise the plan');
  });

  it('the owner of an action, who leads nothing, gets its letters, reports on it alone, and is named to nobody outside', async () => {
    const ann = () => api.callerOf('ann');
    const { token } = await ann().accounts.invite({
      invitation: { name: 'Olwen Canary', email: 'olwen@example.org', role: 'lead', publisher: false, leads: [] },
    });
    await api.anonymous().accounts.useLink({ token, password: 'wombat gravel tulip seven' });
    const { userId = '' } = (await ann().accounts.people()).members.find(({ name }) => name === 'Olwen Canary') ?? {};
    const olwen = () => api.callerOf(userId, { role: 'lead', publisher: false, leads: [] });
    const [own, other] = (await ann().plan.edition({ editionId: EDITION_2017 })).content.items.action;
    const set = (actionId: string | undefined, accountId: string) =>
      ann().plan.create({ kind: 'action-owner', editionId: EDITION_2017, fields: { actionId, accountId, name: 'Typed by somebody' } });
    const report = (actionId: string | undefined) =>
      olwen().plan.create({
        kind: 'action-update',
        editionId: EDITION_2017,
        fields: { actionId, on: '2017-06-12', status: 'under-way', done: 'Begun.', next: '', evidence: '', override: null },
      });
    await expect(report(own?.id)).rejects.toThrow('Your role does not allow this');
    await expect(set(own?.id, 'nobody-here')).rejects.toThrow('cannot find this member');
    await set(own?.id, userId);
    await expect(set(own?.id, userId)).rejects.toThrow('already an owner of this action');
    await report(own?.id);
    await expect(report(other?.id)).rejects.toThrow('Your role does not allow this');
    const digests = await ann().monitoring.digests({ editionId: EDITION_2017 });
    const text = digests.find(({ name }) => name === 'Olwen Canary')?.message?.text ?? '';
    expect(text).toContain(`/progress#${own?.id ?? ''}`);
    expect(text).not.toContain(`#${other?.id ?? ''}`);
    for (const path of ['/data/plan.json', '/actions', '/feed.atom'])
      expect(await (await api.app.request(path)).text()).not.toContain('Olwen');
    expect(JSON.stringify(await ann().publication.preview({ editionId: EDITION_2017 }))).not.toContain('Olwen');
    const ownersOf = async () => (await ann().plan.edition({ editionId: EDITION_2017 })).content.items['action-owner'];
    expect(await ownersOf()).toMatchObject([{ accountId: userId, name: 'Olwen Canary' }]);
    await ann().accounts.removeMember({ userId });
    const [left] = await ownersOf();
    expect(left).toMatchObject({ actionId: own?.id, accountId: '', name: '' });
    const history = await ann().plan.history({ kind: 'action-owner', id: left?.id ?? '' });
    expect(history).toContainEqual(expect.objectContaining({ summary: { code: 'member-removed', name: 'Olwen Canary' } }));
    expect((await ann().monitoring.digests({ editionId: EDITION_2017 })).map(({ name }) => name)).toEqual(['Lee']);
  });
});

describe('mail', () => {
  it('reaches a real SMTP server, and without one there is none', async () => {
    const received: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, _session, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        stream.on('end', () => {
          received.push(text);
          done();
        });
      },
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.server.address();
    if (address === null || typeof address === 'string') throw new Error('it listens on a port');
    const mailer = createMailer({ smtpUrl: `smtp://127.0.0.1:${address.port.toString()}`, from: 'Saferplan <plan@example.org>' });
    await mailer?.({ to: 'lee@example.org', subject: 'Your actions', text: 'Mae un yn hwyr – i’w wneud.\n' });
    await new Promise<void>((resolve) => {
      server.close(resolve);
    });
    expect(received[0]).toMatch(/To: lee@example.org/);
    expect(
      Buffer.from(
        (received[0] ?? '')
          .replaceAll(/=\r?\n/gu, '')
          .replaceAll(/=([0-9A-F]{2})/gu, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ).toString(),
    ).toContain('Mae un yn hwyr – i’w wneud.');
    expect(createMailer({ smtpUrl: null, from: '' })).toBeNull();
  });
});
