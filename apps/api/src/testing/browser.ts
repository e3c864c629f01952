import { expect } from 'vitest';
import type { TestApi } from './open-api.ts';
import { ORIGIN } from './open-api.ts';

interface Answer {
  readonly result?: { readonly data: unknown };
  readonly error?: { readonly message: string; readonly data: { readonly httpStatus: number } };
}

/** A browser as far as cookies go, at a network address of its own. */
export function browserOf(
  app: TestApi['app'],
  at: { readonly address?: string; readonly userAgent?: string; readonly forwardedFor?: string } = {},
) {
  const jar = new Map<string, string>();
  const address = at.address ?? '203.0.113.7';
  const environment = { incoming: { socket: { remoteAddress: address, remotePort: 1, remoteFamily: 'IPv4' } } };
  const send = async (
    path: string,
    init: { readonly method?: string; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
  ): Promise<Response> => {
    const response = await app.request(
      path,
      {
        method: init.method ?? (init.body === undefined ? 'GET' : 'POST'),
        headers: {
          origin: ORIGIN,
          cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
          ...(at.forwardedFor === undefined ? {} : { 'x-forwarded-for': at.forwardedFor }),
          ...(at.userAgent === undefined ? {} : { 'user-agent': at.userAgent }),
          ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
          ...init.headers,
        },
        ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
      },
      environment,
    );
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const equals = pair.indexOf('=');
      if (/max-age=0/iu.test(cookie)) jar.delete(pair.slice(0, equals));
      else jar.set(pair.slice(0, equals), pair.slice(equals + 1));
    }
    return response;
  };
  const whoAmI = async (): Promise<string | null> => {
    const answer = (await (await send('/trpc/accounts.session')).json()) as { result: { data: { email: string } | null } };
    return answer.result.data?.email ?? null;
  };
  /** Signs in by password; answers the status. */
  const signIn = async (email: string, password: string): Promise<number> =>
    (await send('/auth/sign-in/email', { body: { email, password } })).status;
  /** Calls a mutation for the partnership of this address; answers its data, or throws what it says. */
  const call = async (procedure: string, input: unknown, partnership?: string): Promise<unknown> => {
    const headers = partnership === undefined ? {} : { 'x-saferplan-partnership': partnership };
    const answer = (await (await send(`/trpc/${procedure}`, { body: input, headers })).json()) as Answer;
    if (answer.error !== undefined) throw new Error(answer.error.message);
    return answer.result?.data;
  };
  /** Asks a query for the partnership of this address; answers its data, or throws what it says. */
  const ask = async (procedure: string, partnership?: string): Promise<unknown> => {
    const headers = partnership === undefined ? {} : { 'x-saferplan-partnership': partnership };
    const answer = (await (await send(`/trpc/${procedure}`, { headers })).json()) as Answer;
    if (answer.error !== undefined) throw new Error(answer.error.message);
    return answer.result?.data;
  };
  return { send, whoAmI, signIn, call, ask, jar };
}

export type TestBrowser = ReturnType<typeof browserOf>;

/** The token in the link of an email. */
export function tokenIn(message: { readonly text: string } | undefined): string {
  const token = /join#(?<token>\S+)/u.exec(message?.text ?? '')?.groups?.['token'] ?? '';
  expect(token).not.toBe('');
  return token;
}
