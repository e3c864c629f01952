import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { closeWithin, endsWithin } from './close-within.ts';

const listening = async (listener: RequestListener): Promise<{ readonly server: Server; readonly address: string }> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port.toString()}` };
};

describe('a server that is stopped', () => {
  it('ends what is in hand, closes connections that wait for nothing, and takes nothing new', async () => {
    const inHand = Promise.withResolvers<undefined>();
    const { server, address } = await listening((request, response) => {
      if (request.url === '/idle') return response.end('idle');
      inHand.resolve(undefined);
      setTimeout(() => response.end('whole'), 100);
      return response;
    });
    expect(await (await fetch(`${address}/idle`)).text()).toBe('idle');
    const slow = fetch(`${address}/slow`).then((response) => response.text());
    await inHand.promise;
    const began = performance.now();
    await closeWithin(server, 10_000);
    expect(performance.now() - began).toBeLessThan(9000);
    expect(await slow).toBe('whole');
    await expect(fetch(address)).rejects.toThrow();
  });

  it('cuts off what does not end in time', async () => {
    const inHand = Promise.withResolvers<undefined>();
    const { server, address } = await listening(() => inHand.resolve(undefined));
    const hanging = fetch(address).then(
      () => 'answered',
      () => 'cut off',
    );
    await inHand.promise;
    const began = performance.now();
    await closeWithin(server, 200);
    expect(performance.now() - began).toBeGreaterThanOrEqual(190);
    expect(await hanging).toBe('cut off');
  });

  it('waits no longer than it may for what else there is to close, and tells what goes wrong in time', async () => {
    expect(await endsWithin(Promise.resolve('closed'), 10_000)).toBe(true);
    expect(await endsWithin(new Promise(() => undefined), 20)).toBe(false);
    await expect(endsWithin(Promise.reject(new Error('it broke')), 10_000)).rejects.toThrow('it broke');
    await sleep(1);
  });
});
