import { Hono } from 'hono';
import { readFileName } from '../../http/read-file-name.ts';
import { refuseAsJson } from '../../platform/http/refuse-request.ts';
import type { Member } from '../../platform/trpc/context.ts';
import { ANALYSTS, isAllowed } from '../../platform/trpc/access.ts';
import { UploadTooLarge } from '../../platform/uploads.ts';

/** `POST /uploads`: takes a file as it is, its name beside it, from a member who may import. Answers its identifier. */
export function uploadRoutes(readMember: (headers: Headers) => Promise<Member | null>): Hono {
  return new Hono().post('/', async (context) => {
    const member = await readMember(context.req.raw.headers);
    if (member === null) return refuseAsJson(context, { code: 'sign-in' }, 401);
    if (!isAllowed(ANALYSTS, member)) return refuseAsJson(context, { code: 'not-allowed' }, 403);
    // Forms of other sites cannot send this type, and scripts of theirs must ask first.
    if (context.req.header('content-type') !== 'application/octet-stream')
      return refuseAsJson(context, { code: 'request-refused', why: { code: 'not-bytes' } }, 415);
    const name = readFileName(context.req.header('x-file-name'));
    const { body } = context.req.raw;
    if (name === null || body === null) return refuseAsJson(context, { code: 'request-refused', why: { code: 'file-without-name' } }, 400);
    try {
      const { id } = await member.uploads.receive(name, body);
      return context.json({ id });
    } catch (error) {
      if (error instanceof UploadTooLarge) return refuseAsJson(context, { code: 'request-refused', why: error.why }, 413);
      throw error;
    }
  });
}
