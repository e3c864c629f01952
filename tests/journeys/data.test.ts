import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writePoliceFiles } from '../generators/write-police-files.ts';
import { violations } from './accessible.ts';
import { adopt, allSaved, enter, removeFolder, type Saferplan, startBrowser, startSaferplan } from './saferplan.ts';

const COMMANDS = fileURLToPath(new URL('../../apps/api/dist/saferplan.mjs', import.meta.url));
const DATA = '/admin/editions/2017-18/data';
const VIOLENCE = `${DATA}/series/violence-and-sexual-offences`;
const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
const offences = (month: string, count: number, crimeType: string): string[] =>
  Array.from(
    { length: count },
    (_, index) => `${crimeType}${index},${month},Kent Police,Kent Police,0.5,51.2,Here,E01,Maidstone 001A,${crimeType},,`,
  );

describe('from a file to a trend that the public reads', () => {
  let saferplan: Saferplan;
  let browser: Browser;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-data-journey-'));
  const goTo = (path: string) => page.goto(`${saferplan.address}${path}`);
  const point = () => page.getByRole('slider', { name: /^Points of the chart/ });

  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    page = await (await browser.newContext()).newPage();
    await enter(page, saferplan.address);
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
    removeFolder(folder);
  });

  it('an analyst sees every series with its state, and where limits are suggested', async () => {
    await goTo(DATA);
    await page.getByRole('link', { name: 'Burglary', exact: true }).waitFor();
    expect(await page.locator('.series-table tbody tr').count()).toBe(14);
    await page.getByRole('button', { name: 'Limits suggested 3' }).click();
    await page.getByRole('link', { name: 'Burglary', exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'New limits: May 2016 for Violence and sexual offences' }).waitFor();
    await page.getByLabel('Find a series').fill('shop');
    expect(await page.locator('.series-table tbody tr').allInnerTexts()).toEqual([expect.stringContaining('Shoplifting')]);
  });

  it('goes through the chart by keyboard, point by point, in words', async () => {
    await goTo(VIOLENCE);
    await point().focus();
    await page.keyboard.press('End');
    expect(await point().getAttribute('aria-valuetext')).toBe('December 2016: 313, in a long run above average');
    await page.keyboard.press('Home');
    expect(await point().getAttribute('aria-valuetext')).toContain('January 2014: 188, below the usual range');
    for (let month = 0; month < 11; month += 1) await page.keyboard.press('ArrowRight');
    expect(await point().getAttribute('aria-valuetext')).toBe('December 2014: missing');
  });

  it('accepts a suggested step, but not without a reason; the chart follows', async () => {
    await goTo(VIOLENCE);
    await page.getByRole('button', { name: 'Accept new limits from May 2016' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Say why, in a sentence that a resident understands').waitFor();
    await page.getByLabel('Cause', { exact: true }).selectOption('recording-practice');
    await page.getByLabel('Why did the level change?').fill('The police began to record violence more strictly');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('New limits from May 2016, because of a change in recording').waitFor();
    expect(await page.locator('.cc-centre').count()).toBe(2);
    await page
      .getByText(/Since May 2016, the number of recorded offences has been higher than before: about 325 a month instead of about 221/)
      .first()
      .waitFor();
  });

  it('starts a phase by a click on a point, takes it away, and leaves a point out', async () => {
    await goTo(`${DATA}/series/burglary`);
    const box = await point().boundingBox();
    if (box === null) throw new Error('the chart is on the screen');
    await page.mouse.click(box.x + box.width * 0.7, box.y + box.height * 0.5);
    await page.getByRole('button', { name: 'Start new limits here' }).click();
    await page.getByLabel('Why did the level change?').fill('Tried out');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: /^Take away: New limits/ }).click();
    await page.getByText(/^New limits from/).waitFor({ state: 'detached' });
    await point().focus();
    await page.keyboard.press('Home');
    for (let month = 0; month < 29; month += 1) await page.keyboard.press('ArrowRight');
    expect(await point().getAttribute('aria-valuetext')).toBe('June 2016: 120, above the usual range');
    await page.getByRole('button', { name: 'Leave this point out of the limits' }).click();
    await page.getByLabel('Why is it left out?').fill('One gang, caught in July');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('June 2016 is left out of the limits: One gang, caught in July').waitFor();
  });

  it('changes the kind of chart, and is told what does not fit', async () => {
    await goTo(`${DATA}/series/other-crime`);
    await page.getByRole('tab', { name: 'Settings' }).click();
    await page.getByRole('combobox', { name: 'Chart', exact: true }).selectOption('c');
    await page.getByText(/The values vary \d\.\d times as much as chance alone/).waitFor();
    await page.getByRole('combobox', { name: 'Chart', exact: true }).selectOption('u');
    await page
      .getByText(/it is not known what the figures are out of/)
      .first()
      .waitFor();
    await page.getByRole('combobox', { name: 'Chart', exact: true }).selectOption('i');
    await allSaved(page);
  });

  it('types into the grid of values, pastes a column after looking at it, and the chart follows', async () => {
    await goTo(`${DATA}/series/bicycle-theft`);
    const cell = (name: string) => page.locator(`.value-grid [data-label="${name}"]`);
    await cell('Jan 2017').click();
    await page.getByLabel('Jan 2017, value').fill('7');
    await page.keyboard.press('Enter');
    await cell('Jan 2017').getByText('7', { exact: true }).waitFor();
    // What cannot be stored waits, each figure of it.
    await page.route('**/spc.typeValues**', (route) => route.abort());
    for (const name of ['May 2017', 'Jun 2017']) {
      await cell(name).click();
      await page.getByLabel(`${name}, value`).fill(name === 'May 2017' ? '5' : '6');
      await page.keyboard.press('Enter');
    }
    await page.getByText('Values, 2 numbers from May 2017 to Jun 2017: 5, 6.').waitFor();
    await page.unroute('**/spc.typeValues**');
    await cell('Feb 2017').focus();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '9\nnot known\n11\n');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.getByText('Values, Feb 2017: 9.').waitFor();
    await page.getByText('Values, 3 numbers from Apr 2017 to Jun 2017: 11, 5, 6.').waitFor();
    await page.getByText('Not entered: not known.').waitFor();
    // They stay values, also once the grid shows what the values are out of.
    await page.getByRole('button', { name: 'What they are out of' }).click();
    await page.getByRole('button', { name: 'Store them' }).click();
    await page.getByText('4 values were stored.').waitFor();
    await page.getByRole('radiogroup', { name: 'What the cells hold' }).getByText('Values').click();
    await cell('Apr 2017').getByText('11', { exact: true }).waitFor();
    await point().focus();
    await page.keyboard.press('End');
    expect(await point().getAttribute('aria-valuetext')).toContain('June 2017: 6');
    await goTo(DATA);
    const takeBack = page.getByRole('button', { name: /^Take back the import of Typed in/ }).first();
    for (const values of ['4 values are', '1 value is']) {
      await takeBack.click();
      await page.getByText(`Taken back: ${values} as before.`).waitFor();
    }
  });

  it('imports a police file after reading what is odd in it, and undoes it', async () => {
    const file = join(folder, '2017-01-kent-street.csv');
    writeFileSync(file, [HEADER, ...offences('2017-01', 70, 'Burglary'), ...offences('2017-01', 2, 'Cybercrime'), ''].join('\r\n'));
    await goTo(`${DATA}/import-police`);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('72 rows, 1 month: January 2017').waitFor();
    await page.getByLabel('What the file counts, as it stands').check();
    await page.getByLabel('Cybercrime (2)').check();
    await page.getByRole('button', { name: 'Import these counts' }).click();
    await page.getByText('2 values were stored. 13 more are kept as missing, with the reason.').waitFor();
    await goTo(DATA);
    const burglary = page.getByRole('row', { name: /^Burglary/ });
    await burglary.getByText('Jan 2017').waitFor();
    expect(await burglary.getByRole('cell', { name: '70', exact: true }).count()).toBe(1);
    await page.getByRole('button', { name: /^Take back the import of 2017-01-kent-street.csv/ }).click();
    await burglary.getByText('Dec 2016').waitFor();
    expect(await burglary.getByRole('cell', { name: '79', exact: true }).count()).toBe(1);
  });

  it('is asked about a month that is not whole, answers by keyboard on a narrow screen, and nothing is chosen beforehand', async () => {
    const file = join(folder, 'kent-2017.zip');
    const monthly = (month: string, count: number): [name: string, content: Uint8Array] => [
      `${month}/${month}-kent-street.csv`,
      strToU8([HEADER, ...offences(month, count, 'Burglary'), ''].join('\r\n')),
    ];
    writeFileSync(file, zipSync(Object.fromEntries([monthly('2016-12', 3), monthly('2017-01', 70), monthly('2017-02', 4)])));
    await page.setViewportSize({ width: 390, height: 844 });
    await goTo(`${DATA}/import-police`);
    await page.locator('input[type=file]').setInputFiles(file);
    const question = (month: string) =>
      page
        .getByRole('radiogroup', { name: `${month} has`, exact: false })
        .locator('xpath=ancestor::*[contains(@class,"coverage-question")]');
    await question('February 2017').getByRole('row', { name: 'February 2017: asked about 4' }).waitFor();
    await question('December 2016')
      .getByText(/What is kept stays: .*Burglary 79/)
      .waitFor();
    await question('February 2017').getByText('Stored, and shown like any other month: Burglary 4.').waitFor();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    const store = page.getByRole('button', { name: 'Import these counts' });
    expect(await store.isDisabled()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await question('December 2016').getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    // 70 rows stand out in the file, and are few beside the months that are kept.
    await question('January 2017').getByLabel('What the file counts, as it stands').check();
    await question('February 2017').getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('as-counted');
    await page.getByText('All questions are answered.').first().waitFor();
    await store.click();
    await page.getByText(/values were stored\. \d+ more are kept as missing/).waitFor();
    await page.setViewportSize({ width: 1280, height: 720 });
    await goTo(DATA);
    const burglary = page.getByRole('row', { name: /^Burglary/ });
    await burglary.getByText('Feb 2017').waitFor();
    expect(await burglary.getByRole('cell', { name: '4', exact: true }).count()).toBe(1);
    await page.getByRole('button', { name: /^Take back the import of kent-2017.zip/ }).click();
    await burglary.getByText('Dec 2016').waitFor();
    expect(await burglary.getByRole('cell', { name: '79', exact: true }).count()).toBe(1);
  });

  it('is told in a sentence what is wrong with a broken file', async () => {
    const file = join(folder, 'kent.zip');
    writeFileSync(file, 'PK\u0003\u0004 cut short');
    await goTo(`${DATA}/import-police`);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('kent.zip is a zip file that is damaged or not complete. Download it again.').waitFor();
  });

  it('imports a partner’s spreadsheet once every doubt is answered', async () => {
    const file = join(folder, 'needles.csv');
    writeFileSync(file, 'Needles found;\nMonth;Needles\nNov-15;12\nDec-15;-\nJan-16;9\nTotal;21\n');
    await goTo(`${DATA}/import-table`);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('What does a dash, “nil” or “none” mean in this table?').waitFor();
    expect(await page.getByLabel('Where “Needles” goes').inputValue()).toBe('new');
    expect(await page.getByLabel('What is counted, in the plural').inputValue()).toBe('needles');
    await page.getByRole('button', { name: /B4, question$/ }).click();
    await page.getByRole('region', { name: 'Cell B4' }).getByText('What does a dash, “nil” or “none” mean').waitFor();
    await page.getByLabel('What is counted, in the plural').fill('needles');
    expect(await page.getByRole('button', { name: 'Confirm all' }).isDisabled()).toBe(true);
    await page.getByLabel('None: zero').first().check();
    await page.getByRole('button', { name: /B4, value$/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Confirm all' }).click();
    await page.getByText('3 values were stored').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Needles' }).waitFor();
    await goTo(`${DATA}/import-table`);
    await page.getByText('Or paste a table').click();
    await page
      .getByLabel('Cells from a spreadsheet')
      .fill('Needles found\t\nMonth\tNeedles\nFeb-16\t12\nMar-16\t-\nApr-16\t9\nTotal\t21\n');
    await page.getByRole('button', { name: 'Read this table' }).click();
    await page.getByText('Answered and chosen as for the last file of this shape.').waitFor();
    await page.getByRole('button', { name: 'Confirm all' }).click();
    await page.getByText('3 values were stored').waitFor();
  });

  it('publishes, and the public reads the step with its reason', async () => {
    await goTo('/admin/');
    await page.getByRole('button', { name: 'Copy 2017-18 forward' }).click();
    await page.getByRole('heading', { name: 'What became of 2017-18 in 2018-19' }).waitFor();
    await page.getByLabel(/^One reason for all/).fill('It stays.');
    await page.getByRole('button', { name: 'Give this reason' }).click();
    await page.getByText('Every priority and theme is decided, with its reason.').waitFor();
    await allSaved(page);
    await adopt(page, saferplan.address, '2018-19');
    await goTo('/admin/editions/2018-19/publish');
    await page.getByRole('button', { name: 'Publish 2018-19 now' }).click();
    await page.getByText('Edition 2018-19 is published.').waitFor();
    await goTo('/trends/violence-and-sexual-offences');
    await page.getByText('New average and range from May 2016, because of a change in recording').first().waitFor();
    expect(await page.getByText('Needles').count()).toBe(0);
    const csv = await (await fetch(`${saferplan.address}/data/series/violence-and-sexual-offences.csv`)).text();
    expect(csv).toMatch(/\r\n2016-05,328,,328,324.625,,,2,,,/);
    expect(csv).toMatch(/\r\n2015-06,,,,/);
    await goTo('/editions/2017-18/trends/violence-and-sexual-offences');
    expect(await page.getByText('New average and range').count()).toBe(0);
  });
});

describe('the saferplan command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-command-'));
  beforeAll(() => cpSync(inject('installedFolder'), join(folder, 'data'), { recursive: true }));
  afterAll(() => removeFolder(folder));
  const run = async (...words: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> => {
    const environment = {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      SAFERPLAN_DATA: join(folder, 'data'),
      INIT_CWD: folder,
    };
    try {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [COMMANDS, ...words], { env: environment });
      return { code: 0, out: stdout, err: stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { readonly code: number; readonly stdout: string; readonly stderr: string };
      return { code, out: stdout, err: stderr };
    }
  };

  it('imports police files, and says that what a program made is not of this force', async () => {
    await writePoliceFiles(join(folder, 'synthetic'), 2000, 3);
    expect(await run('import', 'police', 'synthetic')).toMatchObject({
      code: 1,
      err: expect.stringContaining('The files are of Synthetic Constabulary'),
    });
    writeFileSync(join(folder, '2017-01-kent-street.csv'), [HEADER, ...offences('2017-01', 5, 'Burglary'), ''].join('\r\n'));
    expect((await run('import', 'police', '2017-01-kent-street.csv', '--dry-run')).out).toContain('Nothing was stored');
    const stored = await run('import', 'police', '2017-01-kent-street.csv', '--json');
    expect(JSON.parse(stored.out)).toMatchObject({ months: ['2017-01'], stored: 14 });
    expect((await run('import', 'police', '2017-01-kent-street.csv')).out).toContain('Burglary: 0 new, 0 revised, 1 unchanged');
  });

  it('imports a spreadsheet, and asks what it must', async () => {
    writeFileSync(join(folder, 'needles.csv'), 'Month,Needles\nNov-15,12\nDec-15,-\nJan-16,9\n');
    expect((await run('import', 'table', 'needles.csv', '--new', 'Needles=needles')).err).toContain(
      'First answer: What does a dash, “nil” or “none” mean',
    );
    expect((await run('import', 'table', 'needles.csv', '--new', 'Needles=needles', '--answer', 'dash=zero')).out).toContain(
      '3 values stored',
    );
  });

  it('charts a file without a database', async () => {
    writeFileSync(
      join(folder, 'counts.csv'),
      `Month,Thefts\n${Array.from({ length: 24 }, (_, index) => `${2015 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')},${index === 20 ? 40 : 10 + (index % 3)}`).join('\n')}\n`,
    );
    const { code, out } = await run('spc', 'counts.csv', '--chart', 'c', '--json');
    expect(code).toBe(0);
    const [chart] = JSON.parse(out) as { points: { signals: { rule: string }[] }[] }[];
    expect(chart?.points[20]?.signals).toEqual([{ rule: 'outside-limits', direction: 'above' }]);
    expect(await run('spc', 'counts.csv', '--chart', 'pie')).toMatchObject({ code: 2, err: expect.stringContaining('chart') });
  });

  it('reads a table without storing it, and begins a partnership whose administrator is invited', async () => {
    expect((await run('read-table', 'needles.csv')).out).toContain('Needles');
    const begun = await run(
      'new-partnership',
      ...'--slug swale --area Swale --country england --administrator jo@example.org --name'.split(' '),
      'Safer Swale',
    );
    expect(begun).toMatchObject({ code: 0, out: expect.stringContaining('Hand jo@example.org this invitation') });
  });

  it('says how it is used', async () => {
    expect(await run()).toMatchObject({ code: 2 });
    expect(await run('--nonsense')).toMatchObject({ code: 2 });
    expect((await run('--help')).out).toContain('saferplan import police <path>');
  });
});
