import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TRPCClientError } from '@trpc/client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isAnswer, isSignedOut, messageWithLang, orStatus, serverTroubleOf } from './trpc.ts';

/** Answers with the status and the body that its address names, as the server or a proxy before it does. */
const server = createServer((request, response) => {
  const [, status = '', body = ''] = (request.url ?? '').split('/');
  response.writeHead(Number(status), { 'content-type': 'text/plain' });
  response.end(decodeURIComponent(body));
});
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => new Promise((done) => server.close(done)));

/** What a call fails with that is answered so. */
async function failureOf(status: number, body: string): Promise<unknown> {
  const { port } = server.address() as AddressInfo;
  const failed: unknown = await fetch(`http://127.0.0.1:${port.toString()}/${status.toString()}/${encodeURIComponent(body)}`)
    .then(orStatus)
    .catch((error: unknown) => error);
  return failed instanceof Error ? TRPCClientError.from(failed) : failed;
}

it.each([
  [401, '', null, 'Your session has ended. Sign in again to do this.'],
  [413, '{"message":"This is too large. Send 1 MB or less."}', null, 'This is too large. Send 1 MB or less.'],
  [429, '', 'unavailable', 'Too many requests. Wait a minute, then try again.'],
  [502, '<h1>Bad Gateway</h1>', 'unavailable', 'The server does not answer just now. Try again in a minute.'],
  [503, '', 'unavailable', 'The server cannot do this just now. Try again in a minute.'],
  [504, '', 'unavailable', 'The server did not answer in time. Try again in a minute.'],
] as const)('an answer %i that says nothing else is told by its status', async (status, body, trouble, text) => {
  const error = await failureOf(status, body);
  expect([isAnswer(error), serverTroubleOf(error), messageWithLang(error)]).toEqual([true, trouble, { text, lang: 'en-GB' }]);
  expect(isSignedOut(error)).toBe(status === 401);
});

it('an answer that says why is left as it is, and so is one of another status', async () => {
  expect(await failureOf(503, '{"error":{"message":"The disk is full."}}')).toBeInstanceOf(Response);
  expect(await failureOf(404, '<h1>Not found</h1>')).toBeInstanceOf(Response);
});
