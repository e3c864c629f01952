import { Hono } from 'hono';
import { failuresEn } from '@saferplan/messages/failures/en';
import { readFileName } from '../../http/read-file-name.ts';
import type { Member } from '../../platform/trpc/context.ts';
import { ANALYSTS, isAllowed } from '../../platform/trpc/access.ts';
import { UploadTooLarge } from '../../platform/uploads.ts';

/** `POST /uploads`: takes a file as it is, its name beside it, from a member who may import. Answers its identifier. */
export function uploadRoutes(readMember: (headers: Headers) => Promise<Member | null>): Hono {
  return new Hono().post('/', async (context) => {
    const member = await readMember(context.req.raw.headers);
    if (member === null) return context.json({ message: failuresEn.signIn }, 401);
    if (!isAllowed(ANALYSTS, member)) return context.json({ message: failuresEn.notAllowed }, 403);
    // Forms of other sites cannot send this type, and scripts of theirs must ask first.
    if (context.req.header('content-type') !== 'application/octet-stream') return context.json({ message: 'Send the file as it is.' }, 415);
    const name = readFileName(context.req.header('x-file-name'));
    const { body } = context.req.raw;
    if (name === null || body === null) return context.json({ message: 'Choose a file with a name.' }, 400);
    try {
      const { id } = await member.uploads.receive(name, body);
      return context.json({ id });
    } catch (error) {
      if (error instanceof UploadTooLarge) return context.json({ message: error.message }, 413);
      throw error;
    }
  });
}
