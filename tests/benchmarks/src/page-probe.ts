import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks for one page after another, each so often, for so many seconds, and prints how long each took in milliseconds as JSON. A process
 * of its own, so that what it measures is the server and not the client that keeps the server busy.
 */
const [address = '', seconds = '10', everyMs = '20', ...pages] = process.argv.slice(2);
const until = performance.now() + Number(seconds) * 1000;
const taken: number[] = [];

async function ask(page: string): Promise<void> {
  const began = performance.now();
  const answer = await fetch(`${address}${page}`, { headers: { 'accept-encoding': 'br' } });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${page}: ${answer.status.toString()}`);
  taken.push(performance.now() - began);
}

const asked: Promise<void>[] = [];
for (let index = 0; performance.now() < until; index += 1) {
  asked.push(ask(pages[index % pages.length] ?? '/'));
  await pause(Number(everyMs));
}
await Promise.all(asked);
console.log(JSON.stringify(taken));
