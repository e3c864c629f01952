import { untilAborted } from '@saferplan/database';
import { EditionId, Language } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { failuresEn } from '@saferplan/messages/failures/en';
import { Hono } from 'hono';
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
    if (member === null) return c.json({ message: failuresEn.signIn }, 401);
    const editionId = EditionId.safeParse(c.req.param('edition'));
    const language = Language.parse(c.req.param('file').slice(0, 2));
    const said = c.req.query('said') === 'cy' ? 'cy' : 'en';
    const context = { ...member.context, db: untilAborted(member.context.db, signal) };
    const found = editionId.success ? await translationFileOf(context, { editionId: editionId.data, language }, said) : null;
    if (found === null || !found.ok) return c.json({ message: 'We cannot find this edition in this language.' }, 404);
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
      : c.json({ message: describeFailure(written.failure) }, 503);
  });
}
