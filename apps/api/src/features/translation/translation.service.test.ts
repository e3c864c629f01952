import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EditionId } from '@saferplan/domain/shared';
import type { TestDatabase } from '@saferplan/database/testing';
import { snapshotIn } from '@saferplan/domain/publication';
import { TRPCError } from '@trpc/server';
import { beforeAll, expect, inject, it } from 'vitest';
import { asSpreadsheet } from '../plan-file/sheets-of-file.ts';
import { failureOf } from '../../platform/trpc/failure.ts';
import { EDITION_2017, onBothInstalled, onInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { exportTranslations, importTranslationsFrom } from '../../cli/translations.ts';
import { checkTranslationFile, importTranslationFile, listTranslations, setTranslation, translationFileOf } from './translation.service.ts';

/** Uploads of which one is there already, at its path. */
const uploadOf = (path: string, name: string): Parameters<typeof checkTranslationFile>[1] => ({
  receive: () => Promise.reject(new Error('nothing is sent here')),
  find: (id) => Promise.resolve({ id, path, name }),
  forget: () => Promise.resolve(),
  note: () => undefined,
  progress: () => null,
});

/** A draft of Maidstone’s next year, with Welsh beside English, and what is asked of it. */
function secondLanguage(database: () => TestDatabase) {
  let api: TestApi;
  let editionId: EditionId;
  const ann = () => api.contextOf('ann');
  const into = () => ({ editionId, language: 'cy' }) as const;
  const textsNow = async () => {
    const listed = await listTranslations(ann(), into());
    if (!listed.ok) throw new Error(JSON.stringify(listed.failure));
    return listed.value.texts;
  };
  const oneOf = async (kind: string, field: string) => {
    const found = (await textsNow()).find((text) => text.kind === kind && text.field === field);
    if (found === undefined) throw new Error(`there is a ${field} of a ${kind}`);
    return found;
  };
  const say = async (kind: string, field: string, text: string, isRead = false) => {
    const { ownerId, text: original } = await oneOf(kind, field);
    return setTranslation(ann(), { ...into(), ownerId, field, text, original, isRead });
  };

  beforeAll(async () => {
    api = await openApi(database());
    const caller = api.callerOf('ann');
    editionId = EditionId.parse((await caller.plan.copyForward({ editionId: EDITION_2017 })).id);
    expect(await listTranslations(ann(), into())).toMatchObject({ failure: { code: 'invalid' } });
    const { content } = await caller.plan.edition({ editionId });
    await caller.plan.changePartnership({ version: content.partnership.version, changes: { languages: ['en', 'cy'] } });
  });
  return { api: () => api, ann, into, textsNow, oneOf, say };
}

onBothInstalled('a plan in a second language', (database) => {
  const { api: apiNow, into, ann, oneOf, say } = secondLanguage(database);

  it('is missing at first; said; read by whoever says so, on that day; stale once the original changes; and undone', async () => {
    expect((await oneOf('priority', 'title')).state).toBe('missing');
    expect((await say('priority', 'title', 'Teitl')).ok).toBe(true);
    expect(await oneOf('priority', 'title')).toMatchObject({ state: 'unread', translation: { text: 'Teitl', readBy: '', readOn: null } });
    const { ownerId, text: original } = await oneOf('priority', 'title');
    const over = { ...into(), ownerId, field: 'title', text: 'Pennawd', original, isRead: false, before: '' };
    expect(await setTranslation(ann(), over)).toMatchObject({ failure: { code: 'stale-version', theirs: 'Teitl' } });
    await say('priority', 'title', 'Teitl', true);
    const read = await oneOf('priority', 'title');
    expect(read).toMatchObject({
      state: 'read',
      translation: { readBy: ann().actor.name, readOn: ann().now().toISOString().slice(0, 10) },
    });
    const caller = apiNow().callerOf('ann');
    const { item } = await caller.plan.item({ kind: 'priority', id: read.ownerId });
    await caller.plan.change({ kind: 'priority', id: read.ownerId, version: item.version, changes: { title: 'Other words' } });
    expect((await oneOf('priority', 'title')).state).toBe('stale');
    await caller.plan.undo({ editionId: into().editionId });
    expect((await oneOf('priority', 'title')).state).toBe('read');
    await caller.plan.undo({ editionId: into().editionId });
    expect((await oneOf('priority', 'title')).state).toBe('unread');
    const { translation } = await oneOf('priority', 'title');
    const sets = await caller.plan.history({ kind: 'translation', id: translation?.id ?? '' });
    expect(sets.map(({ summary }) => summary)).toContainEqual({
      code: 'text-translated',
      kind: 'priority',
      name: read.text,
      field: 'title',
    });
  });

  it('is read by nobody in somebody else’s name, and no more once another has changed it', async () => {
    const { ownerId, text: original } = await oneOf('plan', 'title');
    const saying = (text: string) =>
      setTranslation(ann(), { ...into(), ownerId, field: 'title', text, original, isRead: false, before: '' });
    const twoAtOnce = await Promise.all([saying('Un'), saying('Dau')]);
    expect(twoAtOnce.filter(({ ok }) => !ok)).toMatchObject([{ failure: { code: 'stale-version' } }]);
    await say('plan', 'title', 'Cynllun', true);
    const { translation } = await oneOf('plan', 'title');
    if (translation === null) throw new Error('it is there');
    const bob = apiNow().callerOf('bob', { role: 'editor', publisher: false, leads: [] });
    const { id, version } = translation;
    const forged = bob.plan.change({ kind: 'shared-translation', id, version, changes: { readBy: 'Somebody else' } });
    await expect(forged).rejects.toThrow();
    await bob.plan.change({ kind: 'shared-translation', id, version, changes: { text: 'Y Cynllun' } });
    expect(await oneOf('plan', 'title')).toMatchObject({ state: 'unread', translation: { readBy: '' } });
    const twin = {
      ownerId: translation.ownerId,
      field: 'title',
      language: 'cy',
      text: 'Eto',
      original: '',
      readBy: '',
      readOn: null,
    } as const;
    await expect(bob.items['shared-translation'].add({ fields: twin })).rejects.toThrow();
    const reader = apiNow().callerOf('eve', { role: 'reader', publisher: false, leads: [] });
    await expect(
      reader.translation.set({ ...into(), ownerId: id, field: 'title', text: 'x', original: 'y', isRead: true }),
    ).rejects.toThrow();
  });

  it('is refused in words where it is of nothing here, or of what another says already', async () => {
    const caller = apiNow().callerOf('ann');
    const { editionId } = into();
    const { content } = await caller.plan.edition({ editionId });
    const [, second] = content.items.priority;
    const [agency] = content.shared.agency;
    const said = { field: 'title', language: 'cy', text: 'Teitl', original: '', readBy: '', readOn: null } as const;
    const refused = async (adding: Promise<unknown>) => {
      try {
        await adding;
        return null;
      } catch (error) {
        return error instanceof TRPCError ? (failureOf(error)?.code ?? error.code) : error;
      }
    };
    const ofEdition = (ownerId: string | undefined) =>
      refused(caller.plan.create({ kind: 'translation', editionId, fields: { ...said, ownerId } }));
    const shared = (ownerId: string | undefined) =>
      refused(caller.plan.create({ kind: 'shared-translation', editionId: null, fields: { ...said, ownerId } }));
    for (const ownerId of [agency?.id, content.partnership.id, content.plan.id, EDITION_2017, 'zzz_1', 'pri_gone', 'trn_1'])
      expect(await ofEdition(ownerId), String(ownerId)).toBe('invalid');
    for (const ownerId of [second?.id, editionId, 'zzz_1', 'age_gone']) expect(await shared(ownerId), String(ownerId)).toBe('invalid');
    expect(await ofEdition(second?.id)).toBe(null);
    expect(await ofEdition(second?.id)).toBe('already-exists');
    const { kept } = await caller.plan.create({ kind: 'translation', editionId, fields: { ...said, ownerId: second?.id, field: 'aim' } });
    const [aim] = kept;
    if (aim === undefined) throw new Error('it was added');
    const { id, version } = aim.item;
    expect(await refused(caller.plan.change({ kind: 'translation', id, version, changes: { field: 'title' } }))).toBe('already-exists');
    expect(await refused(caller.plan.change({ kind: 'translation', id, version, changes: { ownerId: agency?.id } }))).toBe('invalid');
  });

  it('goes with what it is of, and comes back with it', async () => {
    await say('outcome', 'text', 'Canlyniad');
    const { ownerId } = await oneOf('outcome', 'text');
    const caller = apiNow().callerOf('ann');
    const { item } = await caller.plan.item({ kind: 'outcome', id: ownerId });
    await caller.plan.remove({ kind: 'outcome', id: ownerId, version: item.version });
    const owners = async () => (await caller.items.translation.list({ editionId: into().editionId })).map((one) => one.ownerId);
    expect(await owners()).not.toContain(ownerId);
    await caller.plan.undo({ editionId: into().editionId });
    expect(await owners()).toContain(ownerId);
  });
});

onInstalled('a plan in a second language, as a file and in public', (database) => {
  const { api: apiNow, into, ann, oneOf, textsNow, say } = secondLanguage(database);

  it('goes to a translator and comes back as a spreadsheet, row by row, as one change', async () => {
    const file = await translationFileOf(ann(), into());
    if (!file.ok) throw new Error('it is there');
    const [sheet, help] = file.value.sheets;
    if (sheet === undefined || help === undefined) throw new Error('there are two sheets');
    const [head = [], ...rows] = sheet.rows;
    const filled = rows.slice(0, 30).map((row) => row.with(3, `Cymraeg: ${row[2] ?? ''}`));
    const path = join(inject('templateFolder'), `${crypto.randomUUID()}.xlsx`);
    writeFileSync(path, await asSpreadsheet([{ ...sheet, rows: [head, ...filled, ['', '', '', 'Dim byd', '', 'pri_gone title']] }, help]));
    const given = { ...into(), uploadId: crypto.randomUUID() };
    const check = await checkTranslationFile(ann(), uploadOf(path, 'cy.xlsx'), given);
    if (!check.ok) throw new Error(JSON.stringify(check.failure));
    expect(check.value.rows.filter(({ outcome }) => outcome !== 'taken').map(({ outcome, text }) => [outcome, text])).toEqual([
      ['unknown', 'Dim byd'],
    ]);
    expect(check.value.rows).toHaveLength(31);
    expect((await importTranslationFile(ann(), uploadOf(path, 'cy.xlsx'), given)).ok).toBe(true);
    const after = (await textsNow()).slice(0, 30);
    expect(after.filter(({ state }) => state !== 'unread')).toEqual([]);
    expect(after.every(({ text, translation }) => translation?.text === `Cymraeg: ${text}`.trim())).toBe(true);
    await apiNow().callerOf('ann').plan.undo({ editionId: into().editionId });
    expect((await textsNow()).filter(({ state }) => state === 'missing').length).toBeGreaterThan(100);
  });

  it('goes out and comes back by command, which tells each row that needs somebody, and stores nothing when only asked', async () => {
    const said: string[] = [];
    const output = { log: (line: string) => said.push(line), error: (line: string) => said.push(line) };
    const file = join(inject('templateFolder'), `${crypto.randomUUID()}.xlsx`);
    const { label } = (await apiNow().callerOf('ann').plan.edition({ editionId: into().editionId })).content.edition;
    const named = { edition: label, language: 'cy' };
    expect(await exportTranslations(ann(), { ...named, edition: '1999' }, file, output)).toBe(1);
    expect(await exportTranslations(ann(), { ...named, language: 'fr' }, file, output)).toBe(1);
    expect(said.splice(0)).toEqual([
      expect.stringMatching(/^There is no edition 1999\. There are: .*2017-18/u),
      'Say with --language into which language: en or cy.',
    ]);
    expect(await exportTranslations(ann(), named, file, output)).toBe(0);
    const of = await oneOf('priority', 'title');
    const row = ['', '', of.text, 'Blaenoriaeth', '', `${of.ownerId} title`];
    const heads = ['Where it stands', 'Which text', 'English', 'Welsh', 'State', 'Key (leave as it is)'];
    const lost = ['Priority “Gone”', 'Title', 'Gone', 'Wedi mynd', '', 'pri_gone title'];
    writeFileSync(file, await asSpreadsheet([{ name: 'Translation', rows: [heads, row, lost] }]));
    said.splice(0);
    expect(await importTranslationsFrom(ann(), { ...named, file, dryRun: true, json: false }, output)).toBe(0);
    expect(said.splice(0)).toEqual([
      '1 taken',
      '1 have no text of this plan by their key',
      '  row 3 (Priority “Gone”): have no text of this plan by their key',
      'Nothing was stored.',
    ]);
    expect((await oneOf('priority', 'title')).state).toBe('missing');
    expect(await importTranslationsFrom(ann(), { ...named, file, dryRun: false, json: false }, output)).toBe(0);
    expect(await oneOf('priority', 'title')).toMatchObject({ state: 'unread', translation: { text: 'Blaenoriaeth' } });
    await apiNow().callerOf('ann').plan.undo({ editionId: into().editionId });
  });

  it('is published beside the first language', async () => {
    await say('partnership', 'name', 'Partneriaeth');
    await apiNow().callerOf('ann').publication.publish({ editionId: EDITION_2017 });
    const [newest] =
      (await apiNow().publications.selectFrom('publication').select(['body']).orderBy('published_at', 'desc').execute()) ?? [];
    const snapshot = JSON.parse(String(newest?.body)) as Parameters<typeof snapshotIn>[0];
    expect(snapshotIn(snapshot, 'cy').partnership.name).toBe('Partneriaeth');
    expect(snapshot.partnership.name).toBe('Safer Maidstone Partnership');
  });

  it('is downloaded by members alone', async () => {
    expect((await apiNow().app.request(`/translation-files/${into().editionId}/cy.xlsx`)).status).toBe(401);
  });
});
