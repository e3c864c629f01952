import { type EditionId, MeetingId } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { beforeAll, describe, expect, it } from 'vitest';
import { adoptEdition, agreedMeeting, signImplications } from '../../testing/adopt-edition.ts';
import { EDITION_2017, onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';

onBothInstalled('the adoption of an edition', (database) => {
  let api: TestApi;
  let draft: EditionId;
  const ann = () => api.callerOf('ann');
  const PUBLISHER = { role: 'reader', publisher: true, leads: [] } as const;
  beforeAll(async () => {
    api = await openApi(database());
    draft = (await ann().plan.copyForward({ editionId: EDITION_2017 })).id;
    for (const decision of (await ann().plan.edition({ editionId: draft })).content.items.lineage)
      await ann().plan.change({ kind: 'lineage', id: decision.id, version: decision.version, changes: { reason: 'Reviewed.' } });
  });

  it('says of each step what is missing, and refuses it with the same sentences', async () => {
    const { moves } = await ann().adoption.read({ editionId: draft });
    const unmet = moves.find(({ move }) => move === 'recommend')?.unmet ?? [];
    expect(unmet).toHaveLength(11);
    await expect(ann().adoption.move({ editionId: draft, move: 'recommend', meetingId: null, reason: '' })).rejects.toThrow(
      describeFailure({ code: 'invalid-transition', unmet: unmet.slice(0, 1) }),
    );
    expect((await ann().adoption.read({ editionId: draft })).steps).toEqual([]);
  });

  it('asks of a plan that was public already for nothing that nobody recorded, and then goes on to be published', async () => {
    const move = (step: 'adopt' | 'refer-back') =>
      ann().adoption.move({ editionId: draft, move: step, meetingId: null, reason: 'It was.' });
    const say = async (changes: Record<string, unknown>) => {
      const { version } = (await ann().plan.edition({ editionId: draft })).content.edition;
      await ann().plan.changeEdition({ editionId: draft, version, changes });
    };
    await expect(move('adopt')).rejects.toThrow();
    const source = { title: 'The plan of 2018', address: '', datedOn: null, sha256: '' };
    await say({ publishedOn: '2018-04', source });
    expect((await ann().adoption.read({ editionId: draft })).moves.find((one) => one.move === 'adopt')?.unmet).toEqual([]);
    // Nobody but an administrator says that it was, and nobody of a day to come.
    const editor = api.callerOf('ann', { role: 'editor', publisher: false, leads: [] });
    await expect(editor.adoption.move({ editionId: draft, move: 'adopt', meetingId: null, reason: '' })).rejects.toThrow();
    expect((await editor.adoption.read({ editionId: draft })).moves.map((one) => one.move)).not.toContain('adopt');
    expect([
      (await ann().adoption.read({ editionId: draft })).mayLackMeeting,
      (await editor.adoption.read({ editionId: draft })).mayLackMeeting,
    ]).toEqual(['here', 'administrator']);
    // A day to come is refused beside its field, and what was public only since the partnership began here was public from here.
    await expect(say({ publishedOn: '2099-04' })).rejects.toThrow('is still to come');
    await say({ publishedOn: new Date().toISOString().slice(0, 10) });
    await expect(move('adopt')).rejects.toThrow();
    expect((await ann().adoption.read({ editionId: draft })).mayLackMeeting).toBeNull();
    await say({ publishedOn: '2018-04' });
    expect((await move('adopt')).state).toBe('adopted');
    // The public is told what is known: that it was, and that the meeting is not recorded.
    const { differences } = await ann().publication.preview({ editionId: draft });
    expect(differences.find(({ path }) => path === '/edition/adoption')).toMatchObject({
      where: 'This edition › Adoption',
      after: 'adopted; the meeting is not recorded',
    });
    // The tests below take the whole way.
    expect((await move('refer-back')).state).toBe('draft');
    await say({ publishedOn: null, source: null });
  });

  it('goes through a consultation, whose responses must say what changed', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const { kept } = await ann().plan.create({
      kind: 'consultation',
      editionId: draft,
      fields: {
        title: 'Spring',
        startsOn: '2018-01-01',
        endsOn: today,
        audiences: 'Parish councils',
        questions: 'Do you agree?',
        summary: '',
      },
    });
    const consultation = kept[0]?.item;
    if (consultation === undefined) throw new Error('it was added');
    await ann().adoption.move({ editionId: draft, move: 'open-consultation', meetingId: null, reason: '' });
    const answer = await ann().plan.create({
      kind: 'response',
      editionId: draft,
      fields: { consultationId: consultation.id, respondent: 'A parish council', summary: 'More on rural crime.', whatChanged: '' },
    });
    await ann().plan.change({ kind: 'consultation', id: consultation.id, version: 1, changes: { endsOn: '2018-02-01' } });
    const missing = async () => (await ann().adoption.read({ editionId: draft })).moves.find(({ move }) => move === 'recommend')?.unmet;
    expect(await missing()).toContainEqual({ code: 'response-unanswered', title: 'Spring', respondent: 'A parish council' });
    await ann().plan.change({ kind: 'response', id: answer.kept[0]?.item.id ?? '', version: 1, changes: { whatChanged: 'Nothing.' } });
    expect(await missing()).toHaveLength(11);
  });

  it('closes the content while a decision is awaited, and leaves meetings and progress open', async () => {
    await adoptEdition(api, draft);
    const { content } = await ann().plan.edition({ editionId: draft });
    expect(content.edition.state).toBe('adopted');
    const [priority] = content.items.priority;
    const [meeting] = content.items.meeting;
    if (priority === undefined || meeting === undefined) throw new Error('they are there');
    await expect(
      ann().plan.change({ kind: 'priority', id: priority.id, version: priority.version, changes: { summary: 'Other.' } }),
    ).rejects.toThrow('Open an amendment');
    await ann().plan.change({ kind: 'meeting', id: meeting.id, version: meeting.version, changes: { minute: 'Minute 40' } });
  });

  it('an amendment opens it in sight of all, and closes it again', async () => {
    const move = (step: 'open-amendment' | 'close-amendment', reason = '') =>
      ann().adoption.move({ editionId: draft, move: step, meetingId: null, reason });
    await move('open-amendment', 'The name of a subgroup was wrong.');
    const { content } = await ann().plan.edition({ editionId: draft });
    expect(content.edition).toMatchObject({ state: 'adopted', amendment: 'The name of a subgroup was wrong.' });
    const [subgroup] = content.items.subgroup;
    await ann().plan.change({ kind: 'subgroup', id: subgroup?.id ?? '', version: 1, changes: { note: 'Right.' } });
    await expect(ann().adoption.move({ editionId: draft, move: 'ask-to-publish', meetingId: null, reason: '' })).rejects.toThrow(
      'close it first',
    );
    await move('close-amendment');
    expect((await ann().adoption.read({ editionId: draft })).steps.map((step) => step.move)).toEqual([
      'adopt',
      'refer-back',
      'open-consultation',
      'recommend',
      'adopt',
      'open-amendment',
      'close-amendment',
    ]);
  });

  it('with four eyes is published by a second person only', async () => {
    const { content } = await ann().plan.edition({ editionId: draft });
    const switchOn = () => ann().plan.changePartnership({ version: content.partnership.version, changes: { fourEyes: true } });
    await expect(switchOn()).rejects.toThrow('Nobody could publish then');
    await letInEditor(api);
    await switchOn();
    await expect(api.callerOf('bob', PUBLISHER).publication.publish({ editionId: draft })).rejects.toThrow('Nobody has asked');
    await ann().adoption.move({ editionId: draft, move: 'ask-to-publish', meetingId: null, reason: '' });
    await expect(ann().publication.publish({ editionId: draft })).rejects.toThrow('somebody else has to do it');
    // Whoever is asked may send it back instead, and it waits for whoever asked until somebody asks again.
    const bob = api.callerOf('bob', PUBLISHER);
    const sendBack = (who: typeof bob, reason: string) => who.adoption.sendBack({ editionId: draft, reason });
    const reason = 'The lead of one action is wrong.';
    await expect(sendBack(ann(), reason)).rejects.toThrow('somebody else has to do it');
    await expect(sendBack(bob, ' ')).rejects.toThrow('Say what is to be put right');
    const editor = api.callerOf('cai', { role: 'editor', publisher: false, leads: [] });
    await expect(sendBack(editor, reason)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await sendBack(bob, reason)).state).toBe('adopted');
    expect((await ann().adoption.read({ editionId: draft })).steps.at(-1)).toMatchObject({ move: 'send-back', reason, actorName: 'bob' });
    const [newest] = await ann().plan.recentChanges({ editionId: draft });
    expect(newest).toMatchObject({ summary: { code: 'adoption-step', move: 'send-back', reason } });
    const label = '2018-19';
    const waits = async () => [(await ann().teamwork.waiting()).sentBack, (await bob.teamwork.waiting()).requests];
    expect(await waits()).toEqual([{ count: 1, label }, null]);
    await expect(bob.publication.publish({ editionId: draft })).rejects.toThrow('It was sent back');
    await expect(sendBack(bob, reason)).rejects.toThrow('It was sent back');
    await ann().adoption.move({ editionId: draft, move: 'ask-to-publish', meetingId: null, reason: '' });
    expect(await waits()).toEqual([null, { count: 1, label }]);
    await bob.publication.publish({ editionId: draft });
    // The public is told nothing of who asked, nor of what was sent back.
    expect(JSON.stringify(await ann().publication.preview({ editionId: draft }))).not.toContain(reason);
    expect((await ann().plan.edition({ editionId: draft })).content.edition.state).toBe('published');
    // What another edition has taken the place of waits for nobody.
    expect((await ann().plan.edition({ editionId: EDITION_2017 })).content.edition.state).toBe('superseded');
    await ann().adoption.move({ editionId: EDITION_2017, move: 'ask-to-publish', meetingId: null, reason: '' });
    expect(await waits()).toEqual([null, null]);
    await bob.adoption.sendBack({ editionId: EDITION_2017, reason });
    expect(await waits()).toEqual([null, null]);
  });

  it('with four eyes no way to the public is for one person: not an amendment, not publishing again, not ending the rule', async () => {
    const bob = api.callerOf('bob', PUBLISHER);
    const publish = (who: 'ann' | 'bob') => (who === 'ann' ? ann() : bob).publication.publish({ editionId: draft });
    const move = (step: 'open-amendment' | 'close-amendment' | 'ask-to-publish', reason = '') =>
      ann().adoption.move({ editionId: draft, move: step, meetingId: null, reason });
    await expect(publish('ann')).rejects.toThrow('Nobody has asked');
    await move('open-amendment', 'The headline.');
    const { content } = await ann().plan.edition({ editionId: draft });
    await ann().plan.changeEdition({ editionId: draft, version: content.edition.version, changes: { headline: 'Another headline.' } });
    await expect(publish('ann')).rejects.toThrow('Nobody has asked');
    await move('close-amendment');
    await move('ask-to-publish');
    await expect(publish('ann')).rejects.toThrow('somebody else has to do it');
    const [contact] = (await ann().plan.edition({ editionId: draft })).content.shared.contact;
    if (contact === undefined) throw new Error('there is a contact');
    await ann().plan.change({ kind: 'contact', id: contact.id, version: contact.version, changes: { telephone: '0800 000 000' } });
    await expect(publish('bob')).rejects.toThrow('has changed since it was asked for');
    await move('ask-to-publish');
    await publish('bob');
    const { partnership } = (await ann().plan.edition({ editionId: draft })).content;
    await expect(ann().plan.changePartnership({ version: partnership.version, changes: { fourEyes: false } })).rejects.toThrow(
      'One person alone cannot switch this off',
    );
  });

  it('with four eyes nobody leaves without whom nothing could be published', async () => {
    const { members } = await ann().accounts.people();
    const administrator = members.find(({ role }) => role === 'administrator');
    const editor = members.find(({ role }) => role === 'editor');
    if (administrator === undefined || editor === undefined) throw new Error('both are members');
    await expect(ann().accounts.removeMember({ userId: editor.userId })).rejects.toThrow('without this person nobody could');
    const fields = { role: 'reader', publisher: false, leads: [] } as const;
    await expect(ann().accounts.changeMember({ userId: editor.userId, fields })).rejects.toThrow('without this person nobody could');
    const { id } = await ann().publication.ask({ subject: { kind: 'end-four-eyes' }, reason: 'We are few.' });
    await expect(ann().publication.decide({ requestId: id, outcome: 'agreed' })).rejects.toThrow('somebody else has to decide');
    await api.callerOf('bob', PUBLISHER).publication.decide({ requestId: id, outcome: 'agreed' });
    expect((await ann().plan.edition({ editionId: draft })).content.partnership.fourEyes).toBe(false);
    await ann().accounts.removeMember({ userId: editor.userId });
  });

  it('is not noted as of the council where a committee met', async () => {
    const { content } = await ann().plan.edition({ editionId: draft });
    const committee = content.items.meeting.find(({ body }) => body === 'Communities Committee');
    await ann().adoption.move({ editionId: draft, move: 'open-amendment', meetingId: null, reason: 'To look again.' });
    const next = (await ann().plan.copyForward({ editionId: draft })).id;
    for (const decision of (await ann().plan.edition({ editionId: next })).content.items.lineage)
      await ann().plan.change({ kind: 'lineage', id: decision.id, version: decision.version, changes: { reason: 'Reviewed.' } });
    await signImplications(api, next);
    const { kept } = await ann().plan.create({
      kind: 'meeting',
      editionId: next,
      fields: { ...agreedMeeting('Communities Committee'), documentId: committee?.documentId ?? null },
    });
    const meetingId = MeetingId.parse(kept[0]?.item.id);
    await ann().adoption.move({ editionId: next, move: 'recommend', meetingId, reason: '' });
    await expect(ann().adoption.move({ editionId: next, move: 'adopt', meetingId, reason: '' })).rejects.toThrow(
      'the council decides on this plan',
    );
    expect((await ann().adoption.read({ editionId: next })).moves.find(({ move }) => move === 'adopt')?.unmet).toEqual([]);
  });

  it('steps cannot be changed or removed, whoever asks', async () => {
    await expect(api.db.updateTable('adoption_step').set({ reason: 'forged' }).execute()).rejects.toThrow('append-only');
    await expect(api.db.deleteFrom('adoption_step').execute()).rejects.toThrow('append-only');
  });

  it('a meeting that is not of this edition decides nothing here', async () => {
    const foreign = MeetingId.parse('mtg_maidstone-2017-18-away-day');
    await expect(ann().adoption.move({ editionId: draft, move: 'refer-back', meetingId: foreign, reason: 'No.' })).rejects.toThrow(
      'cannot find this meeting',
    );
  });

  describe('a report that is attached', () => {
    const send = async (name: string, body: string, headers: Record<string, string> = {}) =>
      api.app.request('/documents', {
        method: 'POST',
        headers: {
          cookie: await api.signIn(),
          'content-type': 'application/octet-stream',
          'x-file-name': encodeURIComponent(name),
          ...headers,
        },
        body,
      });

    it('comes back byte for byte, as a download, to members only', async () => {
      const sent = await send('Report of March.pdf', '%PDF-1.7 a report');
      expect(sent.status).toBe(200);
      const { id } = (await sent.json()) as { readonly id: string };
      const back = await api.app.request(`/documents/${id}`, { headers: { cookie: await api.signIn() } });
      expect(await back.text()).toBe('%PDF-1.7 a report');
      expect(back.headers.get('content-disposition')).toContain('attachment');
      expect((await api.app.request(`/documents/${id}`)).status).toBe(401);
    });

    it.each([
      ['page.pdf', '<html>', {}, 400],
      ['page.html', '<html>', {}, 400],
      ['report.pdf', '%PDF-1.7', { 'content-type': 'text/plain' }, 415],
      ['report.pdf', '%PDF-1.7', { origin: 'https://evil.example' }, 403],
    ])('is refused as %s with %s', async (name, body, headers, status) => {
      expect((await send(name, body, headers)).status).toBe(status);
    });
  });
});

/** A second person with an account of their own, who may ask for an edition to be published. */
async function letInEditor(api: TestApi): Promise<void> {
  const invitation = { name: 'Ed', email: 'ed@example.org', role: 'editor', publisher: false, leads: [] };
  const { token } = await api.callerOf('ann').accounts.invite({ invitation });
  await api.anonymous().accounts.useLink({ token, password: 'wombat gravel tulip seven' });
}
