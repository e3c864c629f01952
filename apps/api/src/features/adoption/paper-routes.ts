import { untilAborted } from '@saferplan/database';
import { committeeReport } from './committee-report/committee-report.ts';
import { mayChange } from '@saferplan/domain/accounts';
import { EditionId } from '@saferplan/domain/shared';
import { Hono } from 'hono';
import { readEdition } from '../plan/index.ts';
import { TYPES } from '../../public/plan-documents.ts';
import type { Renderings } from '../../public/renderings.ts';
import { refuseAsText } from '../../platform/http/refuse-request.ts';
import { sendDocument } from '../../http/send-document.ts';
import type { Member } from '../../platform/trpc/context.ts';

/**
 * `GET /drafts/<edition>/papers/<report>.<pdf or docx>`: a paper for a committee as it stands, for members. `?version=exempt` holds what
 * is exempt too, for those who may write it; `?language=cy` is in Welsh where the partnership has Welsh.
 */
export function paperRoutes(readMember: (headers: Headers) => Promise<Member | null>, renderings: Renderings): Hono {
  return new Hono().get('/:edition/papers/:file{[a-z]+_[^/]+\\.(?:pdf|docx)}', async (c) => {
    const member = await readMember(c.req.raw.headers);
    if (member === null) return refuseAsText(c, { code: 'sign-in' }, 401);
    const { signal } = c.req.raw;
    const [reportId = '', extension = ''] = c.req.param('file').split('.');
    const editionId = EditionId.safeParse(c.req.param('edition'));
    const context = { ...member.context, db: untilAborted(member.context.db, signal) };
    const read = editionId.success ? await readEdition(context, { editionId: editionId.data }) : null;
    if (read === null || !read.ok) return refuseAsText(c, { code: 'not-found', what: 'edition' }, 404);
    const { content } = read.value;
    const report = content.items['committee-report'].find(({ id }) => id === reportId);
    if (report === undefined) return refuseAsText(c, { code: 'not-found', what: 'paper' }, 404);
    const { languages } = content.partnership;
    const isWelsh = c.req.query('language') === 'cy' ? languages.includes('cy') : !languages.includes('en');
    const version = c.req.query('version') === 'exempt' ? 'exempt' : 'public';
    if (version === 'exempt' && !mayChange(member.context.actor, 'committee-report', null))
      return refuseAsText(c, { code: 'not-allowed' }, 403);
    const kind = extension === 'pdf' ? 'pdf' : 'docx';
    const document = committeeReport(content, report, {
      language: isWelsh ? 'cy' : 'en',
      version,
      madeAt: member.context.now().toISOString(),
    });
    const download = `${content.partnership.slug}-${content.edition.label}-report${version === 'exempt' ? '-exempt' : ''}.${kind}`;
    return sendDocument(c, await renderings.paper({ document, kind }, signal), { type: TYPES[kind], download });
  });
}
