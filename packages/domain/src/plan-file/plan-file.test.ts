import { describe, expect, it } from 'vitest';
import type { EditionContent } from '../plan/edition-content.ts';
import { KINDS } from '../plan/kinds.ts';
import { bareEdition } from '../plan/testing/bare-edition.ts';
import { isExample, withoutMark } from './example-rows.ts';
import type { FiledSheet } from './filed-sheet.ts';
import { readPlanFile } from './read-plan-file.ts';
import { FILED_KINDS, READ_IN_ORDER, SHEETS } from './sheets.ts';
import { writePlanFile, writePlanTemplate } from './write-plan-file.ts';

const inOneLanguage = bareEdition({ startsOn: '2017-04-01', endsOn: '2018-03-31' });
const content: EditionContent = { ...inOneLanguage, partnership: { ...inOneLanguage.partnership, languages: ['en', 'cy'] } };
const makeId = (prefix: string): string => `${prefix}_1`;

describe('a plan file', () => {
  it('says of a sheet that nothing reads that it would not be added, and nothing of an empty one or of its own guide', () => {
    const template = writePlanFile(content, []);
    const problemsOf = (name: string, text: string) =>
      readPlanFile(content, [], [...template, { name, rows: [[text]] }], makeId).problems.filter(({ sheet }) => sheet === name);
    expect(problemsOf('Actoins', 'Text of the action')).toEqual([
      {
        sheet: 'Actoins',
        cell: 'A1',
        message: { code: 'no-such-sheet', name: 'Actoins', sheets: template.slice(0, -1).map(({ name }) => name) },
      },
    ]);
    expect(problemsOf('Sheet1', ' ')).toEqual([]);
    expect(readPlanFile(content, [], template, makeId).problems.map(({ message }) => message)).toEqual([{ code: 'file-holds-nothing' }]);
  });

  it('has an example row in each sheet of its template, which can be read once its mark is taken off, and never with it', () => {
    const template = writePlanTemplate(content, []);
    expect(template.slice(0, -1).map(({ rows }) => rows.length)).toEqual(FILED_KINDS.map(() => 2));
    expect(readPlanFile(content, [], template, makeId).items).toEqual([]);
    const written = template.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => (isExample(row) ? withoutMark(row) : row)) }));
    const { items, problems } = readPlanFile(content, [], written, makeId);
    expect(problems).toEqual([]);
    expect(items.map(({ kind }) => kind)).toEqual(READ_IN_ORDER);
  });

  it('offers what may be chosen in the columns that are lists', () => {
    const [, , actions] = writePlanTemplate(content, []);
    const offered = Object.fromEntries((actions?.rows[0] ?? []).map((heading, index) => [heading, actions?.choices?.[index] ?? null]));
    expect(offered).toMatchObject({
      Priority: { sheet: 'Priorities', column: 0 },
      Action: null,
      Status: ['not started', 'under way', 'done', 'stopped'],
    });
  });

  it('names what a translation is of by its kind and name, and refuses a second one of the same text', () => {
    const heads = ['What it is of', 'Which text', 'Language', 'Translation', 'Original'];
    const priority = { ...KINDS.priority.blank('Night'), id: 'pri_1', position: 0, version: 1 };
    const theme = { ...KINDS.theme.blank('Night'), id: 'thm_1', position: 0, version: 1 };
    const kept = {
      ownerId: 'thm_1',
      field: 'title',
      language: 'cy',
      text: 'Y nos',
      original: 'Night',
      readBy: 'Ann',
      readOn: '2017-05-01',
    };
    const items = {
      ...content.items,
      priority: [priority],
      theme: [theme],
      translation: [{ ...kept, id: 'trn_1', position: 0, version: 1 }],
    };
    // Blank items have what their kinds hold.
    const plan = { ...content, items } as unknown as EditionContent;
    const read = (...rows: readonly (readonly string[])[]) =>
      readPlanFile(plan, [], [{ name: 'Translations', rows: [heads, ...rows] }], makeId);
    expect(writePlanFile(plan, []).find(({ name }) => name === 'Translations')?.rows).toEqual([
      heads,
      ['theme: Night', 'title', 'cy', 'Y nos', 'Night'],
    ]);
    const added = read(['priority: Night', 'title', 'cy', 'Nos', 'Night'], ['Edition', 'headline', 'cy', 'Cynllun', 'Plan']);
    expect(added.problems).toEqual([]);
    expect(added.items.map(({ fields }) => [fields['ownerId'], fields['text'], fields['readBy']])).toEqual([
      ['pri_1', 'Nos', ''],
      ['edn_example', 'Cynllun', ''],
    ]);
    expect(read(['theme: Night', 'title', 'cy', 'Y nos', 'Night'])).toMatchObject({ items: [], already: 1, problems: [] });
    expect(read(['theme: Night', 'title', 'cy', 'Noson', 'Night']).problems).toMatchObject([
      { cell: 'A2', message: { code: 'one-in-plan', kind: 'translation' } },
    ]);
    expect(read(['Night', 'title', 'cy', 'Nos', 'Night']).problems).toMatchObject([
      { cell: 'A2', message: { code: 'kind-and-name-needed', alone: ['edition'] } },
    ]);
    expect(read(['priority: Day', 'title', 'cy', 'Dydd', 'Day']).problems).toMatchObject([
      { message: { code: 'no-such-name', kinds: ['priority'], text: 'Day' } },
    ]);
    expect(read(['agency: Police', 'name', 'cy', 'Heddlu', 'Police']).problems).toMatchObject([
      { message: { code: 'kind-and-name-needed' } },
    ]);
  });

  describe('that translates', () => {
    const heads = ['What it is of', 'Which text', 'Language', 'Translation', 'Original'];
    const night = { ...KINDS.priority.blank('Night'), id: 'pri_1', position: 0, version: 1, summary: 'One\n\nTwo' };
    // Blank items have what their kinds hold.
    const plan = { ...content, items: { ...content.items, priority: [night] } } as unknown as EditionContent;
    const read = (row: readonly string[], into = plan, others: readonly FiledSheet[] = []) =>
      readPlanFile(into, [], [...others, { name: 'Translations', rows: [heads, row] }], (prefix) => `${prefix}_new`);

    it.each([
      ['nothing', 'D2', ['priority: Night', 'title', 'cy', '', 'Night'], 'no-translation'],
      ['spaces', 'D2', ['priority: Night', 'title', 'cy', ' \n ', 'Night'], 'no-translation'],
      ['a text that it has not', 'B2', ['priority: Night', 'titel', 'cy', 'Nos', 'Night'], '"no-such-text","field":"titel"'],
      ['what is no text', 'B2', ['priority: Night', 'slug', 'cy', 'nos', 'night'], '"texts":["title"'],
      ['a text that says nothing yet', 'B2', ['edition', 'introduction', 'cy', 'Nos', 'Night'], '"texts":["headline"'],
      ['into the language of the plan', 'C2', ['priority: Night', 'title', 'en', 'Nos', 'Night'], 'language-of-plan'],
      ['a title on several lines', 'D2', ['priority: Night', 'title', 'cy', 'Nos\na\ndydd', 'Night'], 'not-one-line'],
    ])('is refused at its cell where it translates %s', (_what, cell, row, says) => {
      const { problems } = read(row);
      expect(problems).toMatchObject([{ sheet: 'Translations', cell }]);
      expect(JSON.stringify(problems[0]?.message)).toContain(says);
    });

    it('is refused where the language is none of the site', () => {
      const { problems } = read(['priority: Night', 'title', 'cy', 'Nos', 'Night'], { ...plan, partnership: inOneLanguage.partnership });
      expect(problems).toMatchObject([{ sheet: 'Translations', cell: 'C2' }]);
      expect(problems[0]?.message).toEqual({ code: 'language-not-public' });
    });

    it('may say on several lines what the plan says on several, and what the file itself adds', () => {
      expect(read(['priority: Night', 'summary', 'cy', 'Un\n\nDau', 'One\n\nTwo'])).toMatchObject({ items: [{}], problems: [] });
      const [written] = writePlanFile(plan, []).filter(({ name }) => name === SHEETS.priority.name);
      const [head = [], row = []] = written?.rows ?? [];
      const day = { name: SHEETS.priority.name, rows: [head, row.map((text) => (text === 'Night' ? 'Day' : text))] };
      const added = read(['priority: Day', 'title', 'cy', 'Dydd', 'Day'], plan, [day]);
      expect(added).toMatchObject({ items: [{ kind: 'priority' }, { kind: 'translation' }], problems: [] });
      expect(read(['priority: Day', 'titel', 'cy', 'Dydd', 'Day'], plan, [day]).problems).toMatchObject([{ cell: 'B2' }]);
    });
  });

  it('says of a column that nothing reads that it would not be added', () => {
    const sheets = [{ name: 'Outcomes', rows: [['Priority', 'Outcome', 'Budget']] }];
    expect(readPlanFile(content, [], sheets, makeId).problems).toMatchObject([{ sheet: 'Outcomes', cell: 'C1' }]);
  });

  /** A plan with actions and a report on each, in its order; and what a file says of it, sheet by sheet. */
  const planWith = (actions: readonly string[], updates: readonly string[] = []): EditionContent => {
    const priority = { ...KINDS.priority.blank('Calm'), id: 'pri_1', position: 0, version: 1 };
    const made = {
      priority: [priority],
      action: actions.map((text, at) => ({
        ...KINDS.action.blank(text),
        priorityId: 'pri_1',
        id: `act_${at.toString()}`,
        position: at,
        version: 1,
        due: `2017-0${((at % 9) + 1).toString()}`,
      })),
      'action-update': updates.map((text, at) => ({
        ...KINDS['action-update'].blank(text),
        on: '2018-01-01',
        status: 'under-way',
        actionId: `act_${at.toString()}`,
        id: `upd_${at.toString()}`,
        position: 0,
        version: 1,
      })),
    };
    // Tests of reading need no more of an item than what its blank holds.
    return { ...content, items: { ...content.items, ...(made as unknown as Partial<EditionContent['items']>) } };
  };
  const withRows = (
    sheets: readonly FiledSheet[],
    name: string,
    change: (rows: readonly (readonly string[])[]) => readonly (readonly string[])[],
  ) => sheets.map((sheet) => (sheet.name === name ? { ...sheet, rows: change(sheet.rows) } : sheet));
  const [ACTIONS, UPDATES] = [SHEETS.action.name, SHEETS['action-update'].name];

  it('still knows to which of two of one name a row belongs when the row of the other has been deleted', () => {
    const plan = planWith(['Meet monthly', 'Meet monthly'], ['We met.', 'They met.']);
    const sheets = writePlanFile(plan, []);
    for (const gone of [1, 2]) {
      const without = withRows(sheets, ACTIONS, (rows) => rows.filter((_row, at) => at !== gone));
      expect(readPlanFile(plan, [], without, makeId)).toMatchObject({ items: [], problems: [] });
    }
  });

  it('asks for another name rather than guess which of two is meant, of the plan or of the file', () => {
    const plan = planWith(['Meet monthly']);
    const sheets = writePlanFile(plan, []);
    const [head = [], first = []] = sheets.find(({ name }) => name === ACTIONS)?.rows ?? [];
    const newAction = (title: string) =>
      withRows(sheets, ACTIONS, () => [
        head,
        first.map((text) => (text === 'Meet monthly' ? title : text === '2017-01' ? '2018-01' : text)),
      ]);
    const update = (on: string) => (rows: readonly (readonly string[])[]) => [
      ...rows,
      (rows[0] ?? []).map(
        (heading) => ({ Action: on, Date: '2018-01-01', Status: 'under way', 'What was done': 'We met.' })[heading] ?? '',
      ),
    ];
    const read = (title: string, on: string) => readPlanFile(plan, [], withRows(newAction(title), UPDATES, update(on)), makeId);
    const uncertain = read('Meet monthly', 'meet monthly').problems.filter(({ sheet }) => sheet === UPDATES);
    expect(uncertain).toMatchObject([{ cell: 'A2', message: { code: 'name-uncertain', kinds: ['action'], text: 'meet monthly' } }]);
    const actionOf = ({ items }: ReturnType<typeof readPlanFile>) => items.find(({ kind }) => kind === 'action-update')?.fields['actionId'];
    expect(actionOf(read('Meet weekly', 'Meet monthly'))).toBe('act_0');
    expect(actionOf(read('Meet weekly', 'Meet weekly'))).toBe('act_1');
    expect(actionOf(read('Meet monthly', 'Meet monthly (2)'))).toBe('act_1');
  });

  it('reads in time that grows with its rows, however many share a title', () => {
    const many = 4000;
    const sheets = writePlanFile(planWith(Array.from({ length: many }, () => 'Meet')), []);
    const withUpdates = withRows(sheets, UPDATES, ([head = []]) => [
      head,
      ...Array.from({ length: many }, (_row, at) =>
        head.map(
          (heading) =>
            ({
              Action: at === 0 ? 'Meet' : `Meet (${(at + 1).toString()})`,
              Date: '2018-01-01',
              Status: 'under way',
              'What was done': 'We met.',
            })[heading] ?? '',
        ),
      ),
    ]);
    let made = 0;
    const began = Date.now();
    const { items, problems } = readPlanFile(planWith([]), [], withUpdates, (prefix) => `${prefix}_${(made += 1).toString()}`);
    expect(Date.now() - began).toBeLessThan(7000);
    expect(items.length).toBe(2 * many);
    // Each time after the first that the same is said.
    expect(problems.filter(({ message }) => message.code !== 'duplicate')).toEqual([]);
  });
});
