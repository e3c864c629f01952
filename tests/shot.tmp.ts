import { startBrowser } from './journeys/saferplan.ts';
const [,, out, ...paths] = process.argv;
const browser = await startBrowser();
for (const p of paths) {
  const [path, width='1280', mode='light', full='full'] = p.split('@');
  const ctx = await browser.newContext({ viewport: { width: Number(width), height: 900 }, colorScheme: mode === 'dark' ? 'dark' : 'light' });
  const page = await ctx.newPage();
  if (mode === 'print') await page.emulateMedia({ media: 'print' });
  await page.goto('http://localhost:4100' + path);
  const name = `${out}/${path.replaceAll('/', '_').slice(0, 40)}-${width}-${mode}.png`;
  await page.screenshot({ path: name, fullPage: full === 'full' });
  console.log(name, await page.evaluate(() => document.documentElement.scrollWidth));
  await ctx.close();
}
await browser.close();
