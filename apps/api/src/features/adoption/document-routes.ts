import { createHash } from 'node:crypto';
import { type DocumentEntry, findDocument, insertDocument } from '@saferplan/database/adoption';
import { mayChange } from '@saferplan/domain/accounts';
import { DocumentId } from '@saferplan/domain/shared';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { readFileName } from '../../http/read-file-name.ts';
import { refuseAsJson, refuseAsText } from '../../platform/http/refuse-request.ts';
import type { Member } from '../../platform/trpc/context.ts';

const MOST_MEGABYTES = 10;

/** What may be attached, and how a file of that kind begins: a report is a PDF or an office document (which is a zip). */
const KINDS: Readonly<Record<string, { readonly mediaType: string; readonly begins: string }>> = {
  pdf: { mediaType: 'application/pdf', begins: '%PDF-' },
  docx: { mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', begins: 'PK' },
  odt: { mediaType: 'application/vnd.oasis.opendocument.text', begins: 'PK' },
};

/** `POST /documents` keeps a report or minutes as sent; `GET /documents/<id>` gives it back, to members of the same partnership only. */
export function documentRoutes(readMember: (headers: Headers) => Promise<Member | null>): Hono {
  return new Hono()
    .post(
      '/',
      bodyLimit({
        maxSize: MOST_MEGABYTES * 1024 * 1024,
        onError: (c) => refuseAsJson(c, { code: 'request-refused', why: { code: 'attachment-too-large', megabytes: MOST_MEGABYTES } }, 413),
      }),
      async (c) => {
        const member = await readMember(c.req.raw.headers);
        if (member === null) return refuseAsJson(c, { code: 'sign-in' }, 401);
        const { context } = member;
        if (!mayChange(context.actor, 'meeting', null)) return refuseAsJson(c, { code: 'not-allowed' }, 403);
        if (c.req.header('content-type') !== 'application/octet-stream')
          return refuseAsJson(c, { code: 'request-refused', why: { code: 'not-bytes' } }, 415);
        const name = readFileName(c.req.header('x-file-name'));
        if (name === null) return refuseAsJson(c, { code: 'request-refused', why: { code: 'file-without-name' } }, 400);
        const kind = KINDS[name.split('.').at(-1)?.toLowerCase() ?? ''];
        const body = Buffer.from(await c.req.arrayBuffer());
        if (kind === undefined || !body.subarray(0, kind.begins.length).equals(Buffer.from(kind.begins)))
          return refuseAsJson(c, { code: 'request-refused', why: { code: 'not-a-report' } }, 400);
        const entry: DocumentEntry = {
          id: DocumentId.parse(context.makeId('doc')),
          name,
          mediaType: kind.mediaType,
          bytes: body.length,
          sha256: createHash('sha256').update(body).digest('hex'),
          at: context.now().toISOString(),
          actorName: context.actor.name,
        };
        await insertDocument(context.db, context.scope, entry, body);
        return c.json(entry);
      },
    )
    .get('/:id', async (c) => {
      const member = await readMember(c.req.raw.headers);
      if (member === null) return refuseAsText(c, { code: 'sign-in' }, 401);
      const found = await findDocument(member.context.db, member.context.scope, c.req.param('id'));
      if (found === null) return refuseAsText(c, { code: 'not-found', what: 'document' }, 404);
      return c.body(new Uint8Array(found.body), 200, {
        'content-type': found.entry.mediaType,
        'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(found.entry.name)}`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
    });
}
