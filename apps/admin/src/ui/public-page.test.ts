import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageAt } from './public-page.ts';

const server = createServer((request, response) => {
  const answer = { '/none': [404, 'text/html', '<p>Nothing</p>'], '/broken': [500, 'text/html', '<p>Stack</p>'] } as const;
  const refused = { failure: { code: 'unfit-to-publish', faults: [{ code: 'no-priority' }] }, message: 'It cannot be published.' };
  const [status, type, body] =
    request.url === '/none' || request.url === '/broken'
      ? answer[request.url]
      : ([422, 'application/json; charset=UTF-8', JSON.stringify(refused)] as const);
  response.writeHead(status, { 'content-type': type }).end(body);
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  origin = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port.toString()}` : '';
});
afterAll(() => {
  server.close();
});

it('tells a page that is not there from one that the server refuses, with the reason as data, and shows no body as a sentence', async () => {
  expect(await pageAt(`${origin}/none`)).toEqual({ ok: true, value: null });
  expect(await pageAt(`${origin}/draft`)).toEqual({
    ok: false,
    failure: { failure: { code: 'unfit-to-publish', faults: [{ code: 'no-priority' }] }, message: 'It cannot be published.' },
  });
  expect(await pageAt(`${origin}/broken`)).toEqual({ ok: false, failure: { failure: null, message: '' } });
});

it('throws where no server answers', async () => {
  await expect(pageAt('http://127.0.0.1:9/')).rejects.toThrow();
});
