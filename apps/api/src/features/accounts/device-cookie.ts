import { randomBytes } from 'node:crypto';
import { parseSigned, serializeSigned } from 'hono/utils/cookie';

/** The cookie by which a browser is known in which somebody has signed in before. It lets nobody in: it only keeps strangers from slowing them down. */
const DEVICE_COOKIE = 'saferplan.device';
const KNOWN_FOR_S = 180 * 24 * 60 * 60;

/** The signed `Set-Cookie` of a browser in which the person of this account has just proved who they are. */
export const deviceCookie = (secret: string, userId: string, { secure }: { readonly secure: boolean }): Promise<string> =>
  serializeSigned(DEVICE_COOKIE, `${userId}:${randomBytes(16).toString('base64url')}`, secret, {
    path: '/auth',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: KNOWN_FOR_S,
  });

/** The identifier of the browser, where this person has signed in with it before; null for every other. */
export async function knownDevice(secret: string, cookieHeader: string | null, userId: string): Promise<string | null> {
  const value = (await parseSigned(cookieHeader ?? '', secret, DEVICE_COOKIE))[DEVICE_COOKIE];
  if (typeof value !== 'string') return null;
  const [owner, device] = value.split(':');
  return owner === userId && device !== undefined ? device : null;
}
