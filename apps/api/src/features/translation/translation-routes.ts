import { untilAborted } from '@saferplan/database';
import { EditionId, Language } from '@saferplan/domain/shared';
import { Hono } from 'hono';
import { refuseAsText } from '../../platform/http/refuse-request.ts';
import { runImportJob } from '../../platform/workers/import-thread.ts';
import { WRITE_PLAN_SHEETS } from '../plan-file/index.ts';
import type { Member } from '../../platform/trpc/context.ts';
import { translationFileOf } from './translation.service.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /translation-files/<edition>/<language>.xlsx`: the texts of an edition of the member's own partnership, for a translator; `?said=cy` says in Welsh how to fill it in. */
export function translationRoutes(readMember: (headers: Headers) => Promise<Member | null>): Hono {
  return new Hono().get('/:edition/:file{(?:en|cy)\\.xlsx}', async (c) => {
    const { headers: sent, signal } = c.req.raw;
    const member = await readMember(sent);
    if (member === null) return refuseAsText(c, { code: 'sign-in' }, 401);
    const editionId = EditionId.safeParse(c.req.param('edition'));
    const language = Language.parse(c.req.param('file').slice(0, 2));
    const said = c.req.query('said') === 'cy' ? 'cy' : 'en';
    const context = { ...member.context, db: untilAborted(member.context.db, signal) };
    const found = editionId.success ? await translationFileOf(context, { editionId: editionId.data, language }, said) : null;
    if (found === null) return refuseAsText(c, { code: 'not-found', what: 'edition' }, 404);
    if (!found.ok) return refuseAsText(c, found.failure, 404, { language: said });
    const { label, sheets } = found.value;
    const name = `${member.context.scope.partnershipId.replace(/^par_/u, '')}-${label}-translation-${language}.xlsx`;
    const written = await runImportJob(WRITE_PLAN_SHEETS, sheets, name, signal);
    return written.ok
      ? c.body(new Uint8Array(written.value), 200, {
          'content-disposition': `attachment; filename="${name}"`,
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
          'content-type': XLSX,
        })
      : refuseAsText(c, written.failure, 503, { language: said });
  });
}
