import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { reloadingProxy, withReload } from './reloading-proxy.ts';

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

it('lets public pages load themselves again when something has changed, and leaves all else as it is', async () => {
  const behind = createServer((asked, answer) => {
    const type = asked.url === '/data.json' ? 'application/json' : 'text/html';
    answer.writeHead(200, { 'content-type': type, 'content-security-policy': "default-src 'none'", etag: '"1"' });
    answer.end(asked.url === '/data.json' ? '{}' : '<body><h1>Plan</h1></body>');
  });
  const { server, reload } = reloadingProxy(await listen(behind));
  const address = `http://127.0.0.1:${(await listen(server)).toString()}`;
  try {
    const page = await fetch(`${address}/`);
    expect(await page.text()).toBe(withReload('<body><h1>Plan</h1></body>'));
    expect(page.headers.get('content-security-policy')).toBeNull();
    expect(await (await fetch(`${address}/admin/`)).text()).toBe('<body><h1>Plan</h1></body>');
    const data = await fetch(`${address}/data.json`);
    expect([await data.text(), data.headers.get('etag')]).toEqual(['{}', '"1"']);
    const events = (await fetch(`${address}/assets/__reloads`)).body?.getReader();
    const told = async (): Promise<string> => new TextDecoder().decode((await events?.read())?.value as Uint8Array);
    expect(await told()).toContain('retry');
    reload();
    expect(await told()).toContain('event: reload');
    await events?.cancel();
    behind.closeAllConnections();
    await new Promise((resolve) => {
      behind.close(resolve);
    });
    expect((await fetch(`${address}/`)).status).toBe(503);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
