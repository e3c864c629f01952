import { untilAborted } from '@saferplan/database';
import { EditionId } from '@saferplan/domain/shared';
import { Hono } from 'hono';
import { refuseAsText } from '../../platform/http/refuse-request.ts';
import { runImportJob } from '../../platform/workers/import-thread.ts';
import { WRITE_PLAN_SHEETS } from './plan-sheets.ts';
import type { Member } from '../../platform/trpc/context.ts';
import { planFileOf } from './plan-file.service.ts';
import { asJson } from './sheets-of-file.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /plan-files/<edition>/<plan or template>.<xlsx or json>`: an edition of the member's own partnership as a file to fill in. */
export function planFileRoutes(readMember: (headers: Headers) => Promise<Member | null>): Hono {
  return new Hono().get('/:edition/:file{(?:plan|template)\\.(?:xlsx|json)}', async (c) => {
    const { headers: sent, signal } = c.req.raw;
    const member = await readMember(sent);
    if (member === null) return refuseAsText(c, { code: 'sign-in' }, 401);
    const editionId = EditionId.safeParse(c.req.param('edition'));
    const name = c.req.param('file');
    const found = editionId.success
      ? await planFileOf(
          { ...member.context, db: untilAborted(member.context.db, signal) },
          { editionId: editionId.data, empty: name.startsWith('template') },
        )
      : null;
    if (found === null || !found.ok) return refuseAsText(c, { code: 'not-found', what: 'edition' }, 404);
    const { label, sheets } = found.value;
    const headers = {
      'content-disposition': `attachment; filename="${member.context.scope.partnershipId.replace(/^par_/u, '')}-${label}-${name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    };
    if (name.endsWith('.json')) return c.body(asJson(sheets), 200, { ...headers, 'content-type': 'application/json; charset=utf-8' });
    const written = await runImportJob(WRITE_PLAN_SHEETS, sheets, name, signal);
    return written.ok
      ? c.body(new Uint8Array(written.value), 200, { ...headers, 'content-type': XLSX })
      : refuseAsText(c, written.failure, 503);
  });
}
