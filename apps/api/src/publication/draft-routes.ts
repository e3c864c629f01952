import type { Logger } from '../platform/logging/logger.ts';
import { Hono } from 'hono';
import { packageExtensionsOf } from '../extensions/package-extensions.ts';
import { nameOf } from '../public/plan-documents.ts';
import type { Renderings } from '../public/renderings.ts';
import type { DocumentRequest } from '../public/write-document.ts';
import type { Member } from '../trpc/context.ts';
import { askedDraft } from './asked-draft.ts';
import { sendDocument } from './send-document.ts';

/**
 * `GET /drafts/<edition>/plan.<pdf or docx>`: an edition as it stands, marked as a draft on each page, for the meeting that is to
 * decide on it. Where it could not be published it says what is missing.
 */
export function draftRoutes(readMember: (headers: Headers) => Promise<Member | null>, renderings: Renderings, logger: Logger): Hono {
  return new Hono().get('/:edition/:file{plan\\.(?:pdf|docx)}', async (c) => {
    const asked = await askedDraft(c, readMember);
    if (asked.answer !== null) return asked.answer;
    const { member, snapshot } = asked;
    const { languages } = snapshot.partnership;
    const language = languages.includes('en') ? 'en' : 'cy';
    const request: DocumentRequest = {
      snapshot,
      kind: c.req.param('file').endsWith('.pdf') ? 'pdf' : 'docx',
      language,
      status: { kind: 'draft', at: member.context.now().toISOString() },
      sections: await packageExtensionsOf(member.context.code, logger).sectionsOf(snapshot, language),
    };
    return sendDocument(c, await renderings.draft(request, c.req.raw.signal), nameOf(request));
  });
}
