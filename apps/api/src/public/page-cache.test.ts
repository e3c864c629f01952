import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { beforeEach, describe, expect, it } from 'vitest';
import { pageCache } from './page-cache.ts';
import { NO_EXTENSIONS } from './package-extensions.ts';
import { publicRoots } from './public-root.ts';

describe('the cache of pages', () => {
  let asked: string[] = [];
  let version = 1;
  let known = true;
  const publishedEditions = {
    peek: () => (known ? version : null),
    version: () => Promise.resolve(version),
    staleForSeconds: () => null,
    read: () =>
      Promise.resolve({
        version,
        today: '2026-11-26',
        editions: [],
        history: [],
        withdrawn: [],
        withdrawals: [],
        closure: null,
        unsound: [],
      }),
  };
  /** What the handler says beside its etag and type. */
  let headers: Record<string, string> = {};
  const handler = (request: Request): Response => {
    asked.push(new URL(request.url).pathname);
    return new Response(`version ${version.toString()}`, {
      headers: { etag: `"${version.toString()}"`, 'content-type': 'text/html', ...headers },
    });
  };
  let door = pageCache(handler, publicRoots([]));
  const get = async (url: string, sent: Record<string, string> = {}, method = 'GET') => {
    const incoming = Object.assign(new IncomingMessage(new Socket()), {
      method,
      url,
      headers: { 'accept-encoding': 'gzip, br', ...sent },
    });
    const answer = await door.fetch(new Request(`http://localhost${url}`, { method }), { incoming });
    return `${answer.status.toString()} ${await answer.text()}`;
  };
  /** What is answered at once, as it goes over the wire without its date; null where it is left to the handler. */
  const getAtOnce = (url: string, sent: Record<string, string> = {}): string | null => {
    const incoming = Object.assign(new IncomingMessage(new Socket()), {
      method: 'GET',
      url,
      headers: { 'accept-encoding': 'br', ...sent },
    });
    const outgoing = new ServerResponse(incoming);
    const written: string[] = [];
    outgoing.sendDate = false;
    outgoing.assignSocket(
      Object.assign(new Socket(), {
        write: (text: string) => {
          written.push(text);
          return true;
        },
      }),
    );
    return door.answer(incoming, outgoing) ? written.join('') : null;
  };
  beforeEach(() => {
    asked = [];
    headers = { 'cache-control': 'public, max-age=0, must-revalidate' };
    version = 1;
    known = true;
    door = pageCache(handler, publicRoots([{ slug: 'maidstone', publishedEditions, own: NO_EXTENSIONS }]));
  });

  it('keeps nothing that is not for everybody', async () => {
    for (const one of [
      { 'cache-control': 'no-store' },
      { 'cache-control': 'private' },
      { 'cache-control': 'public', 'set-cookie': 'who=ann' },
      {},
    ]) {
      headers = one;
      await get('/partners');
      await get('/partners');
      expect(asked.splice(0)).toEqual(['/partners', '/partners']);
    }
  });

  it('asks the handler once for a page, until something is published', async () => {
    expect([await get('/about'), await get('/about'), await get('/about')]).toEqual(['200 version 1', '200 version 1', '200 version 1']);
    expect(asked).toEqual(['/about']);
    version = 2;
    expect([await get('/about'), await get('/about')]).toEqual(['200 version 2', '200 version 2']);
    expect(asked).toEqual(['/about', '/about']);
  });

  it('asks the database and not the handler where nobody has read for a while', async () => {
    await get('/about');
    known = false;
    expect(await get('/about')).toBe('200 version 1');
    expect(asked).toEqual(['/about']);
    version = 2;
    expect(await get('/about')).toBe('200 version 2');
  });

  it('keeps the pages of a partnership that comes later under its own name, beside those of the one at the top', async () => {
    const roots = publicRoots([{ slug: 'maidstone', publishedEditions, own: NO_EXTENSIONS }]);
    door = pageCache(handler, roots);
    expect(roots.at('/swale/priorities')?.slug).toBe('maidstone');
    const later = { ...publishedEditions, peek: () => 7 };
    roots.add({ slug: 'swale', publishedEditions: later, own: NO_EXTENSIONS });
    expect([roots.at('/swale/priorities')?.root, roots.at('/swale')?.root, roots.at('/swales')?.root]).toEqual(['/swale', '/swale', '']);
    await get('/swale/about');
    await get('/about');
    version = 2;
    expect([await get('/swale/about'), await get('/about')]).toEqual(['200 version 1', '200 version 2']);
  });

  it('keeps nothing under an address that leads out of the root that it begins with, whose publications would say how long it holds', async () => {
    const roots = publicRoots([{ slug: 'maidstone', publishedEditions, own: NO_EXTENSIONS }]);
    door = pageCache(handler, roots);
    roots.add({ slug: 'swale', publishedEditions: { ...publishedEditions, peek: () => 7 }, own: NO_EXTENSIONS });
    for (const address of ['/swale/../about', '/swale/./../about', '/swale\\..\\about']) {
      version = 1;
      expect(await get(address)).toBe('200 version 1');
      // What it led to is withdrawn, and nothing has changed under the root that it begins with.
      version = 2;
      expect([await get(address), getAtOnce(address)]).toEqual(['200 version 2', null]);
    }
  });

  it('answers at once what was answered before, byte for byte, and leaves the rest to the handler', async () => {
    expect(getAtOnce('/about')).toBeNull();
    await get('/about');
    expect(getAtOnce('/about')).toContain('\r\ncontent-length: 9\r\n');
    expect(getAtOnce('/about')).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*etag: "1"\r\n[^]*\r\n\r\nversion 1$/u);
    expect(getAtOnce('/about', { 'if-none-match': '"1"' })).toBeNull();
    expect(getAtOnce('/about', { 'accept-encoding': 'gzip' })).toBeNull();
    version = 2;
    expect(getAtOnce('/about')).toBeNull();
    known = false;
    version = 1;
    expect(getAtOnce('/about')).toBeNull();
  });

  it('says 304 from memory to those who have the page, and to nobody else', async () => {
    await get('/about');
    expect(await get('/about', { 'if-none-match': 'W/"1"' })).toBe('304 ');
    expect(await get('/about', { 'if-none-match': '"other"' })).toBe('200 version 1');
    expect(asked).toEqual(['/about']);
  });

  it('keeps nothing of what is asked for with words, by members, in another way, or without Brotli', async () => {
    for (let round = 0; round < 2; round += 1) {
      await get('/search?q=x');
      await get('/pl%61n');
      await get('/about', { 'accept-encoding': 'gzip, br;q=0' });
      await get('/admin/');
      await get('/about', {}, 'POST');
      await get('/about', { 'accept-encoding': 'gzip' });
    }
    expect(asked).toHaveLength(12);
  });

  it('keeps one answer for a page, whatever parameters are sent that it does not know', async () => {
    for (const address of ['/about', '/about?', '/about?x=1', '/about?x=2&q=y', '/search', '/search?x=3', '/search?q=']) await get(address);
    expect(asked).toEqual(['/about', '/search']);
  });

  it('keeps no documents and pictures, which are files already', async () => {
    let made = 0;
    const files = (): Response => {
      made += 1;
      return new Response('%PDF', { headers: { etag: '"1"', 'content-type': 'application/pdf' } });
    };
    door = pageCache(files, publicRoots([{ slug: 'maidstone', publishedEditions, own: NO_EXTENSIONS }]));
    expect([await get('/plan.pdf'), await get('/plan.pdf')]).toEqual(['200 %PDF', '200 %PDF']);
    expect(made).toBe(2);
  });
});
