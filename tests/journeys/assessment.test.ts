import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { violations } from './accessible.ts';
import { inOutline } from './plan-screen.ts';
import { allSaved, enter, removeFolder, type Saferplan, startBrowser, startSaferplan } from './saferplan.ts';
import { stepsOfJourney } from './steps.ts';

const NEXT = '/admin/editions/2018-19/assessment';

describe('from the evidence to the priorities of next year', () => {
  const step = stepsOfJourney();
  let saferplan: Saferplan;
  let browser: Browser;
  let page: Page;
  const goTo = (path: string) => page.goto(`${saferplan.address}${path}`);
  const row = (topic: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: topic, exact: true }) });
  /** The cells of a topic: its place, the criteria, what they come to, the score. Without the place where answers are of one person. */
  const cell = (topic: string, index: number) => row(topic).getByRole('gridcell').nth(index);
  const said = () => page.locator('output.announcement');
  const paste = (text: string) =>
    page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);

  beforeAll(async () => {
    [saferplan, browser] = await Promise.all([startSaferplan(), startBrowser()]);
    page = await (await browser.newContext()).newPage();
    await enter(page, saferplan.address);
  });
  afterAll(async () => {
    await browser.close();
    await saferplan.stop();
    removeFolder(saferplan.dataFolder);
  });

  step('the example of 2017-18 is called one, and how each score comes about stands beside it', [], async () => {
    await goTo('/admin/editions/2017-18/assessment/scores');
    await page.getByText('These answers are an example').waitFor();
    expect(await cell('Anti-Social Behaviour in Maidstone', 0).textContent()).toBe('1');
    await cell('Substance Misuse', 1).focus();
    await page.getByText('Factors = 3 + 4 + 4 + 3 = 14').waitFor();
    await page.getByLabel('Scoring model').selectOption({ label: 'MoRiLE-style thematic' });
    await page.getByText('cannot be compared with any').first().waitFor();
    await page.getByText('How firm the ranking is').waitFor();
  });

  const begun = step('one step starts 2018-19 with a topic for all that the year before had', [], async () => {
    await goTo('/admin/editions/2017-18/assessment');
    // The plan ends with 2017-18, so that a new one is proposed; that it has no title is said at its field alone.
    await page.getByRole('button', { name: 'Start 2018-19 with the plan' }).click();
    await page.getByText('This cannot be empty').waitFor();
    await page.waitForTimeout(300);
    expect(await page.getByText('This cannot be empty').count()).toBe(1);
    await page.getByRole('radio', { name: 'The same plan goes on' }).check();
    await page.getByRole('button', { name: 'Start 2018-19 with its assessment' }).click();
    await page.getByRole('heading', { name: 'Assessment for 2018-19' }).waitFor();
    await page.getByText('9 topics have no recommendation yet').or(page.getByText('10 topics have no recommendation yet')).waitFor();
  });

  const scored = step('topics are scored by keyboard, and what is no level is refused in words', [begun], async () => {
    await goTo(`${NEXT}/scores`);
    // On a slow line the keys are faster than the answer to the first: nobody may be told meanwhile that all is saved.
    await page.route(/plan\.batch/, async (route) => {
      await setTimeout(1500);
      await route.continue();
    });
    await cell('Substance Misuse', 1).focus();
    await page.keyboard.press('4');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('r');
    await said().getByText('“r” is no level of Trend over time').waitFor();
    await page.keyboard.press('4');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('?');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog', { name: 'Keys' }).count()).toBe(0);
    await page.getByRole('combobox', { name: 'Influence' }).selectOption('some');
    await allSaved(page);
    await page.reload();
    await cell('Substance Misuse', 6).getByText('12 to 16').waitFor();
    await page.unroute(/plan\.batch/);
    expect(await row('Substance Misuse').getByRole('gridcell').allTextContents()).toEqual([
      '1',
      '4',
      '4',
      '?',
      '3',
      '12 to 16',
      '12 to 16Not certain',
    ]);
    for (const name of ['4, High', '4, Rising', 'Not known', '3, Somewhat'])
      await row('Substance Misuse').getByRole('gridcell', { name, exact: true }).waitFor();
  });

  const pasted = step('cells copied from a spreadsheet are pasted, by name or by number', [scored], async () => {
    await cell('Mental Health', 1).focus();
    await paste('Very high\tsteady\t5\tMuch');
    await said().getByText('One line pasted').waitFor();
    await cell('Mental Health', 6).getByText('17', { exact: true }).waitFor();
    expect(await cell('Mental Health', 0).textContent()).toBe('1');
  });

  const agreed = step(
    'people score alone; the middle of two is a question, what they share becomes the agreed answer, and all proposals are confirmed at once',
    [pasted],
    async () => {
      const topic = 'Gangs and Child Sexual Exploitation (CSE)';
      for (const [name, level, shown] of [
        ['Ann', '1', '1, Very low'],
        ['Bob', '5', '5, Very high'],
      ] as const) {
        await page.getByLabel('Answers of').selectOption({ label: 'Answers: enter them for somebody else…' });
        await page.getByLabel('Whose answers do you enter?').fill(name);
        await page.getByRole('button', { name: 'Enter their answers' }).click();
        await page.getByText(`These are the answers of ${name}. What you enter here says that you entered it for them.`).waitFor();
        await cell(topic, 0).focus();
        await page.keyboard.press(level);
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('3');
        await row(topic).getByRole('gridcell', { name: shown, exact: true }).waitFor();
      }
      await page.getByLabel('Answers of').selectOption({ label: 'Answers: all together, as agreed' });
      const question = page.getByRole('listitem').filter({ hasText: `${topic}: Volume. Ann Very low, Bob Very high.` });
      await question.getByText('The middle lies between Very low and Very high. Which is it?').waitFor();
      await page.getByRole('button', { name: 'Take the middle answer where nothing is agreed yet (1)' }).click();
      await row(topic).getByRole('gridcell', { name: '3, Steady (proposed)' }).waitFor();
      await question.getByRole('button', { name: 'Medium' }).click();
      await row(topic).getByRole('gridcell', { name: '3, Medium; partners differ' }).waitFor();
      await page.getByText('To be talked about').waitFor();
      await page.getByLabel('What was said').fill('Bob counts what is not reported.');
      await page.getByRole('button', { name: 'Confirm all that is proposed (1)' }).click();
      await row(topic).getByRole('gridcell', { name: '3, Steady', exact: true }).waitFor();
      await cell(topic, 1).focus();
      await page.getByText(/Who said what\. Ann 1 \(entered by .+\) · Bob 5/).waitFor();
      await allSaved(page);
    },
  );

  step('a choice that differs from the ranking is asked for its reason, and the plan follows in one step', [agreed], async () => {
    await cell('Mental Health', 1).focus();
    await page.getByLabel('Recommendation on Mental Health').selectOption('remove');
    await page.getByLabel('Reason for what is recommended on Mental Health').fill('The health service leads on it now.');
    await cell('Substance Misuse', 1).focus();
    await page.getByLabel('Recommendation on Substance Misuse').selectOption('make-or-keep-priority');
    await page.getByLabel('Reason for what is recommended on Substance Misuse').fill('Drug offences rose.');
    await page.getByLabel('This differs from its place. Why?').first().fill('Others are better placed to act.');
    await page.getByRole('heading', { name: 'How firm the ranking is' }).click();
    await allSaved(page);
    await goTo(NEXT);
    await page.getByRole('button', { name: 'Let the plan follow the recommendations' }).click();
    await said().getByText('The plan now follows the recommendations').waitFor();
    await goTo('/admin/editions/2018-19/changes');
    await page.getByText('The health service leads on it now.').first().waitFor();
    await goTo('/admin/editions/2018-19/plan');
    await inOutline(page, /Substance Misuse/).waitFor();
    expect(await inOutline(page, /Mental Health/).count()).toBe(0);
  });

  step('another matrix is entered through the screens alone: five groups, levels to 100, a product', [begun], async () => {
    await goTo(`${NEXT}/models`);
    await page.getByRole('button', { name: 'Enter a matrix' }).click();
    const editor = page.getByRole('group', { name: 'The matrix' });
    await editor.getByLabel('Name', { exact: true }).fill('Hazard');
    for (let group = 2; group <= 5; group += 1) await editor.getByRole('button', { name: 'Add a group' }).click();
    for (const [index, value] of [10, 20, 30, 40, 100].entries()) {
      const criterion = editor.locator('details.criterion-editor').nth(index);
      await criterion.locator('summary').click();
      await criterion.getByLabel('Value of level 2').fill(String(value));
      await criterion.getByLabel('Level 2', { exact: true }).focus();
    }
    await editor.getByRole('combobox', { name: 'Formula', exact: true }).selectOption('multiply');
    await editor.getByLabel('Band 1 begins at').fill('1');
    await editor.getByLabel('Band 1', { exact: true }).focus();
    await page.getByText('The lowest score is 0, so the first band must begin there or below.').waitFor();
    // It counts as not saved, and leaving the screen does not lose it.
    await page.getByText('One change is typed and not saved yet').waitFor();
    await goTo(`${NEXT}/scores`);
    await page.getByText('One change is typed and not saved yet').waitFor();
    await goTo(`${NEXT}/models`);
    await page.getByRole('button', { name: /^Open “Hazard/ }).click();
    expect(await editor.getByLabel('Name', { exact: true }).inputValue()).toBe('Hazard');
    await editor.getByLabel('Band 1 begins at').fill('0');
    await editor.getByLabel('Band 1', { exact: true }).focus();
    await page.getByRole('button', { name: 'Close “Hazard”' }).waitFor();
    await allSaved(page);
    // From its top: a target that is half under the bar of a page that was scrolled is none that is too small.
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await violations(page)).toEqual([]);

    await goTo(`${NEXT}/scores`);
    await page.getByLabel('Scoring model').selectOption({ label: 'Hazard' });
    await cell('Substance Misuse', 1).focus();
    await paste('High\tHigh\tHigh\tHigh\tHigh');
    await row('Substance Misuse').locator('.score-total').getByText('24,000,000').waitFor();
  });

  step('a matrix comes in from CSV, and a broken file is refused in a sentence', [begun], async () => {
    await goTo(`${NEXT}/models`);
    const file = (name: string, text: string) =>
      page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
    await file('ours.csv', 'group,criterion,level,value\nHarm,Injury,None,x\n');
    await page.getByText('Line 2 of ours has no number as its value.').waitFor();
    await file('Ours.csv', 'group,criterion,level,value\nHarm,Injury,None,0\nHarm,Injury,Grave,9\nScope,Wards,One,1\nScope,Wards,All,3\n');
    await page.getByRole('heading', { name: 'Ours' }).waitFor();
    await page.getByText('Score = Harm + Scope').waitFor();
  });
});
