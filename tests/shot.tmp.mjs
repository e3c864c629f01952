import { chromium } from 'playwright-core';
import sparticuz from '@sparticuz/chromium';
const [,, base, ...paths] = process.argv;
const browser = await chromium.launch({ executablePath: await sparticuz.executablePath(), args: ['--no-sandbox','--disable-gpu','--disable-dev-shm-usage'], headless: true });
for (const w of [1280, 360]) for (const p of paths) {
  const page = await browser.newPage({ viewport: { width: w, height: 900 } });
  page.on('console', m => m.type()==='error' && console.log('console', p, m.text()));
  await page.goto(base + p, { waitUntil: 'networkidle' });
  const sw = await page.evaluate(() => document.documentElement.scrollWidth);
  if (sw > w) console.log('WIDE', p, w, sw);
  await page.screenshot({ path: `/tmp/shots/${w}${p.replaceAll('/', '_')}.png`, fullPage: true });
  await page.close();
}
await browser.close();
