import type { Logger } from '../platform/logging/logger.ts';
import { untilAborted } from '@saferplan/database';
import { describeFailure, EditionId, type Failure } from '@saferplan/domain/shared';
import { Hono } from 'hono';
import { packageExtensionsOf } from '../extensions/package-extensions.ts';
import { answerForWorkerFailure } from '../platform/workers/answer-for-worker-failure.ts';
import { nameOf } from '../public/plan-documents.ts';
import type { Renderings } from '../public/renderings.ts';
import type { DocumentRequest } from '../public/write-document.ts';
import type { Member } from '../trpc/context.ts';
import { readDraft } from './service.ts';

/**
 * `GET /drafts/<edition>/plan.<pdf or docx>`: an edition as it stands, marked as a draft on each page, for the meeting that is to
 * decide on it. Where it could not be published it says what is missing.
 */
export function draftRoutes(readMember: (headers: Headers) => Promise<Member | null>, renderings: Renderings, logger: Logger): Hono {
  return new Hono().get('/:edition/:file{plan\\.(?:pdf|docx)}', async (c) => {
    const member = await readMember(c.req.raw.headers);
    if (member === null) return c.text('Sign in to do this.', 401);
    const editionId = EditionId.safeParse(c.req.param('edition'));
    if (!editionId.success) return c.text('We cannot find this edition.', 404);
    const { signal } = c.req.raw;
    const draft = await readDraft(
      { ...member.context, db: untilAborted(member.context.db, signal) },
      { editionId: editionId.data, signal },
    );
    if (!draft.ok) return c.text(describeFailure(draft.failure), STATUS[draft.failure.code] ?? 422);
    const { languages } = draft.value.partnership;
    const language = languages.includes('en') ? 'en' : 'cy';
    const request: DocumentRequest = {
      snapshot: draft.value,
      kind: c.req.param('file').endsWith('.pdf') ? 'pdf' : 'docx',
      language,
      status: { kind: 'draft', at: member.context.now().toISOString() },
      sections: await packageExtensionsOf(member.context.code, logger).sectionsOf(draft.value, language),
    };
    const made = await renderings.draft(request, signal);
    if (!made.ok) {
      const { status, retryAfterSeconds, words } = answerForWorkerFailure(made.failure);
      return c.text(words.en, status, retryAfterSeconds === null ? {} : { 'retry-after': retryAfterSeconds.toString() });
    }
    const { type, download } = nameOf(request);
    return c.body(new Uint8Array(made.value), 200, {
      'content-type': type,
      'content-disposition': `attachment; filename="${download}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });
}

const STATUS: Readonly<Partial<Record<Failure['code'], 404 | 503>>> = { 'not-found': 404, 'not-made': 503 };
