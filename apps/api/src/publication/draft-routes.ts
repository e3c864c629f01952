import type { Logger } from '../platform/logging/logger.ts';
import { describeFailure, EditionId } from '@saferplan/domain/shared';
import { Hono } from 'hono';
import { ownPartsOf } from '../extensions/own-parts.ts';
import { writeDocument } from '../public/plan-documents.ts';
import type { Member } from '../trpc/context.ts';
import { readDraft } from './service.ts';

/**
 * `GET /drafts/<edition>/plan.<pdf or docx>`: an edition as it stands, marked as a draft on each page, for the meeting that is to
 * decide on it. Where it could not be published it says what is missing.
 */
export function draftRoutes(readMember: (headers: Headers) => Promise<Member | null>, logger: Logger): Hono {
  return new Hono().get('/:edition/:file{plan\\.(?:pdf|docx)}', async (context) => {
    const member = await readMember(context.req.raw.headers);
    if (member === null) return context.text('Sign in to do this.', 401);
    const editionId = EditionId.safeParse(context.req.param('edition'));
    if (!editionId.success) return context.text('We cannot find this edition.', 404);
    const draft = await readDraft(member.work, { editionId: editionId.data });
    if (!draft.ok) return context.text(describeFailure(draft.failure), draft.failure.code === 'not-found' ? 404 : 422);
    const { languages } = draft.value.partnership;
    const { type, body, download } = await writeDocument(draft.value, {
      kind: context.req.param('file').endsWith('.pdf') ? 'pdf' : 'docx',
      language: languages.includes('en') ? 'en' : 'cy',
      status: { kind: 'draft', at: member.work.now().toISOString() },
      own: ownPartsOf(member.work.extensions, logger),
    });
    return context.body(new Uint8Array(body), 200, {
      'content-type': type,
      'content-disposition': `attachment; filename="${download}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });
}
