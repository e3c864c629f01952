import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FiledSheet } from '@saferplan/domain/plan-file';
import { EditionId } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { describeFound } from '@saferplan/messages/faults/found';
import { beforeAll, expect, inject, it } from 'vitest';
import { EDITION_2017, onBothInstalled, openApi, type TestApi } from '../../testing/open-api.ts';
import { checkPlanFile, importPlanFile, planFileOf } from './plan-file.service.ts';
import { asJson, asSpreadsheet, sheetsOfFile } from './sheets-of-file.ts';

/** Uploads of which one is there already, at its path. */
const uploadOf = (path: string, name: string): Parameters<typeof checkPlanFile>[1] => ({
  receive: () => Promise.reject(new Error('nothing is sent here')),
  find: (id) => Promise.resolve({ id, path, name }),
  forget: () => Promise.resolve(),
  note: () => undefined,
  progress: () => null,
});

const saved = (name: string, body: Uint8Array | string): string => {
  const path = join(inject('templateFolder'), `${crypto.randomUUID()}-${name}`);
  writeFileSync(path, body);
  return path;
};

onBothInstalled('a plan as a file', (database) => {
  let api: TestApi;
  let draft: EditionId;
  /** The draft as a file before anything was taken out of it. */
  let full: readonly FiledSheet[];
  const ann = () => api.contextOf('ann');
  const sheetsNow = async (editionId: EditionId) => {
    const file = await planFileOf(ann(), { editionId, empty: false });
    if (!file.ok) throw new Error('it is there');
    return file.value.sheets;
  };
  beforeAll(async () => {
    api = await openApi(database());
    const edition = await api.callerOf('ann').plan.copyForward({ editionId: EDITION_2017 });
    draft = EditionId.parse(edition.id);
    const { content } = await api.callerOf('ann').plan.edition({ editionId: draft });
    await api.callerOf('ann').items.risk.add({
      editionId: draft,
      fields: { title: 'The grant ends', likelihood: 3, impact: null, owner: '', control: '' },
    });
    full = await sheetsNow(draft);
    for (const kind of ['lineage', 'priority', 'theme', 'topic', 'alignment'] as const)
      for (const { id, version } of content.items[kind]) await api.callerOf('ann').plan.remove({ kind, id, version });
  });

  it('comes back exactly as it went, through a workbook and through JSON, and is undone as one', async () => {
    const before = await sheetsNow(draft);
    // With an agency that the partnership does not have yet.
    const sheets = full.map((sheet) =>
      sheet.name === 'Agencies' ? { ...sheet, rows: [...sheet.rows, ['The hospital', 'Hospital', 'voluntary', '']] } : sheet,
    );
    const name = 'plan.xlsx';
    const path = saved(name, await asSpreadsheet(sheets));
    const input = { editionId: draft, uploadId: crypto.randomUUID() };
    const asked = await checkPlanFile(ann(), uploadOf(saved('plan.json', asJson(sheets)), 'plan.json'), input);
    const check = await checkPlanFile(ann(), uploadOf(path, name), input);
    if (!check.ok) throw new Error('it can be read');
    expect(check.value).toMatchObject({
      counts: { priority: 5, outcome: 14, action: 12, indicator: 11, agency: 1 },
      problems: [],
    });
    expect(check.value.already).toBeGreaterThan(20);
    expect(asked).toEqual({ ok: true, value: { ...check.value, name: 'plan.json' } });
    expect(await sheetsNow(draft)).toEqual(before);
    const done = await importPlanFile(ann(), uploadOf(path, name), input);
    expect(done.ok).toBe(true);
    expect(await sheetsNow(draft)).toEqual(sheets);
    // Now all of it stands there, and the same file adds nothing.
    expect(await checkPlanFile(ann(), uploadOf(path, name), input)).toMatchObject({ value: { counts: {}, problems: [] } });
    expect(await importPlanFile(ann(), uploadOf(path, name), input)).toMatchObject({ ok: false, failure: { code: 'invalid' } });
    await api.callerOf('ann').plan.undo({ editionId: draft });
    expect(await sheetsNow(draft)).toEqual(before);
  });

  it('tells every problem at once with its cell, and stores nothing', async () => {
    const before = await sheetsNow(draft);
    const sheets = full.map(({ name, rows }) => ({
      name,
      rows: rows.map((row, index) =>
        index === 1 && name === 'Priorities'
          ? row.with(4, 'The navy')
          : index === 2 && name === 'Actions'
            ? row.with(0, 'No such thing').with(3, 'soon')
            : row,
      ),
    }));
    const path = saved('wrong.xlsx', await asSpreadsheet(sheets));
    const input = { editionId: draft, uploadId: crypto.randomUUID() };
    const check = await checkPlanFile(ann(), uploadOf(path, 'wrong.xlsx'), input);
    if (!check.ok) throw new Error('it can be read');
    expect(check.value.problems.map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual(['Priorities E2', 'Actions A3', 'Actions D3']);
    const [first] = check.value.problems;
    expect(first === undefined ? '' : describeFound(first.message)).toContain('There is no agency “The navy”');
    expect((await importPlanFile(ann(), uploadOf(path, 'wrong.xlsx'), input)).ok).toBe(false);
    expect(await sheetsNow(draft)).toEqual(before);
  });

  it('is told by its paths what is wrong in JSON, where a row may leave out what it does not say, and a number stand without quotes', async () => {
    const input = { editionId: draft, uploadId: crypto.randomUUID() };
    const told = async (file: object | string) => {
      const body = typeof file === 'string' ? file : JSON.stringify(file);
      const check = await checkPlanFile(ann(), uploadOf(saved('ours.json', body), 'ours.json'), input);
      if (check.ok) return check.value.problems.map(({ cell, message }) => `${cell}: ${describeFound(message)}`);
      return describeFailure(check.failure).split('\n');
    };
    const night = { Title: 'Night', Summary: 'S', Lead: 'Kent Police', 'Action plan': 'agreed' };
    expect(await told({ Priorities: [night], 'Case reviews': [{ Year: '2017-18', 'Asked for': 3 }] })).toEqual([]);
    const doubt = {
      About: 'A share',
      'What the source says': '28% and 29%',
      'What this plan carries': '28%',
      Settled: true,
      Public: false,
    };
    expect(await told({ Contradictions: [doubt] })).toEqual([]);
    for (const [file, ...says] of [
      [{ Priorities: [night, { ...night, Title: 'Day', Lead: 'The navy' }] }, 'Priorities[1].Lead: There is no agency “The navy”'],
      [{ Priorities: [night, { ...night, Title: 'Day', Colour: 'red' }] }, 'Priorities[1].Colour: No column is called “Colour” here'],
      [{ Priority: [night] }, 'Priority: No sheet is called “Priority” in a plan file'],
      [{ 'Case reviews': [{ Year: '2017-18', 'Asked for': -3 }] }, 'Case reviews[0].Asked for: Enter 0 or more'],
      [{ Priorities: { night } }, 'Priorities: write a list of rows, [ {'],
      [{ Priorities: ['Night'] }, 'Priorities[0]: write a row as an object, {'],
      [{ Priorities: [{ ...night, Lead: ['Kent Police'] }] }, 'Priorities[0].Lead: write a text in quotes, or a number'],
      ['[]', 'This JSON is no plan file: write {'],
      ['{"Priorities": [],\n"Priorities": []}', '“Priorities” stands twice in one object, on lines 1 and 2'],
    ] as const)
      expect(await told(file)).toEqual(says.map((one) => expect.stringContaining(one) as string));
  });

  it('is refused in words where it is no plan file, or the edition is closed', async () => {
    const input = { editionId: draft, uploadId: crypto.randomUUID() };
    for (const [name, body] of [
      ['plan.json', '{"Priorities": 3}'],
      ['plan.json', '{'],
      ['plan.xlsx', 'no spreadsheet'],
    ] as const)
      expect(await checkPlanFile(ann(), uploadOf(saved(name, body), name), input)).toMatchObject({ failure: { code: 'unreadable-file' } });
    const path = saved('plan.json', asJson(full).replaceAll('"Title": "', '"Title": "Other '));
    const closed = await importPlanFile(ann(), uploadOf(path, 'plan.json'), { ...input, editionId: EDITION_2017 });
    expect(closed.ok).toBe(false);
  });

  it('adds what it holds once, however many press at the same time', async () => {
    const path = saved('twice.json', asJson(full));
    const input = { editionId: draft, uploadId: crypto.randomUUID() };
    const done = await Promise.all([1, 2].map(() => importPlanFile(ann(), uploadOf(path, 'twice.json'), input)));
    expect(done.filter(({ ok }) => ok).length).toBe(1);
    expect(done.find(({ ok }) => !ok)).toMatchObject({ failure: { code: 'invalid', faults: [{ path: 'uploadId' }] } });
    expect(await sheetsNow(draft)).toEqual(full);
    await api.callerOf('ann').plan.undo({ editionId: draft });
  });

  it('keeps what is exempt from those who may not write the paper for a committee, as every other answer does', async () => {
    const writer = api.callerOf('ann');
    const secret = 'What only writers read.';
    const { content } = await writer.plan.edition({ editionId: EDITION_2017 });
    const [paper] = content.items['committee-report'];
    if (paper === undefined) throw new Error('the example has a paper');
    const kind = 'committee-report';
    await writer.plan.change({ kind, id: paper.id, version: paper.version, changes: { exemptText: secret } });
    const input = { editionId: EDITION_2017 };
    const answersTo = async (role: 'editor' | 'reader' | 'lead' | 'analyst') => {
      const rights = { role, publisher: false, leads: [] };
      const { plan, items } = api.callerOf('them', rights);
      const answers = [
        planFileOf(api.contextOf('them', rights), { ...input, empty: false }),
        plan.edition(input),
        plan.list({ kind, ...input }),
        plan.item({ kind, id: paper.id }),
        items[kind].list(input),
        plan.history({ kind, id: paper.id }),
        plan.recentChanges(input),
      ];
      return Promise.all(answers.map(async (answer) => JSON.stringify(await answer).includes(secret)));
    };
    expect(await answersTo('editor')).toEqual([true, true, true, true, true, true, true]);
    for (const role of ['reader', 'lead', 'analyst'] as const)
      expect([role, await answersTo(role)]).toEqual([role, [false, false, false, false, false, false, false]]);
  });

  it('holds a share as people read it, where a spreadsheet keeps it as a part of one', async () => {
    const { default: exceljs } = await import('exceljs');
    const book = new exceljs.Workbook();
    const row = book.addWorksheet('Shares').addRow([0.62, 0.07, 0.125, -0.29, 1, 0.62]);
    for (let column = 1; column <= 5; column += 1) row.getCell(column).numFmt = column === 3 ? '0.0%' : '0%';
    const path = saved('shares.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
    expect(await sheetsOfFile(path, 'shares.xlsx')).toMatchObject({ value: [{ rows: [['62%', '7%', '12.5%', '-29%', '100%', '0.62']] }] });
  });

  it('is downloaded by members alone', async () => {
    const refused = await api.app.request(`/plan-files/${EDITION_2017}/plan.xlsx`);
    expect(refused.status).toBe(401);
  });

  it('can be read by what read it: the spreadsheet holds what it says to write', async () => {
    const template = await planFileOf(ann(), { editionId: draft, empty: true });
    if (!template.ok) throw new Error('it is there');
    const path = saved('template.xlsx', await asSpreadsheet(template.value.sheets));
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');
    const { default: exceljs } = await import('exceljs');
    const book = await new exceljs.Workbook().xlsx.readFile(path);
    const offered = (cell: string) => book.getWorksheet('Actions')?.getCell(cell).dataValidation?.formulae;
    expect([offered('A2'), offered('E300')]).toEqual([["'Priorities'!$A$2:$A$300"], ['"not started,under way,done,stopped"']]);
    const read = await sheetsOfFile(path, 'template.xlsx');
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value.map(({ name }) => name)).toEqual(template.value.sheets.map(({ name }) => name));
    expect(read.value.length).toBeGreaterThan(35);
    expect(await checkPlanFile(ann(), uploadOf(path, 'template.xlsx'), { editionId: draft, uploadId: crypto.randomUUID() })).toMatchObject({
      value: { counts: {}, problems: [] },
    });
  });
});
