import { type BlockList, isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { familyOf, proxyList } from '../platform/http/proxy-list.ts';
import type { Variables } from './set-up-security.ts';

/** What requests without a connection, as in tests, come from. */
const UNKNOWN = 'unknown';

/** Notes on each request from which network address it comes. Only what a proxy of these addresses or networks says of it is believed. */
export function noteClientAddress(trustedProxies: readonly string[]): MiddlewareHandler<Variables> {
  const trusted = proxyList(trustedProxies);
  return async (context, next) => {
    context.set('clientAddress', clientAddressOf(remoteAddress(context), context.req.header('x-forwarded-for'), trusted));
    await next();
  };
}

/**
 * The address of whoever sent a request. `X-Forwarded-For` lists the client first and then each proxy, and a client can write
 * anything before what the proxies add; so it is read from its end, and only as far as each hop is a trusted proxy.
 */
export function clientAddressOf(remote: string | undefined, forwardedFor: string | undefined, trusted: BlockList): string {
  let address = plainAddress(remote ?? '');
  if (address === null) return UNKNOWN;
  for (const hop of (forwardedFor ?? '').split(',').toReversed()) {
    if (!trusted.check(address, familyOf(address))) break;
    const before = plainAddress(hop);
    if (before === null) break;
    address = before;
  }
  return address;
}

/** The network that an address stands for in limits: itself for IPv4; for IPv6 its first 64 bits, which one customer has to themselves (RFC 6177). */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = (part: string): readonly string[] => (part === '' ? [] : part.split(':'));
  const missing = address.includes('::') ? 8 - groups(head).length - groups(tail).length : 0;
  const all = [...groups(head), ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...groups(tail)];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

/** An address without port, brackets and zone, IPv4 as such where it is mapped into IPv6; null where it is none. */
function plainAddress(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^\[(?<inside>[^\]]*)\](?::\d+)?$/u, '$<inside>')
    .replace(/^(?<ipv4>\d+\.\d+\.\d+\.\d+):\d+$/u, '$<ipv4>')
    .replace(/%.*$/u, '')
    .replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/iu, '');
  return isIP(bare) === 0 ? null : bare.toLowerCase();
}

function remoteAddress(context: Context): string | undefined {
  try {
    return getConnInfo(context).remote.address;
  } catch {
    // A request that came through no connection.
    return undefined;
  }
}
