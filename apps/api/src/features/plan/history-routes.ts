import { untilAborted } from '@saferplan/database';
import { type ChangeSet, eachChangeSet } from '@saferplan/database/change-log';
import { findEdition } from '@saferplan/database/plan';
import type { Asking } from '@saferplan/domain/accounts';
import { inFormOfPackages, ItemKind } from '@saferplan/domain/plan';
import { EditionId, Language } from '@saferplan/domain/shared';
import { sayChange } from '@saferplan/messages/changes';
import { Hono } from 'hono';
import { refuseAsText } from '../../platform/http/refuse-request.ts';
import { writeCsv } from '../../platform/files/write-csv.ts';
import type { Logger } from '../../platform/logging/logger.ts';
import type { Member } from '../../platform/trpc/context.ts';
import { readableChanges } from './readable-changes.ts';
import { ANALYSTS, isAllowed } from '../../platform/trpc/access.ts';

const COLUMNS = ['at', 'who', 'summary', 'kind', 'item', 'change', 'before', 'after'] as const;

/**
 * `GET /drafts/<edition, or "shared">/history.csv`: every change of an edition, or of what editions share, as CSV (RFC 4180), the
 * newest first, a line for each item; formulas are escaped. It is read and sent in parts, so that a history of any length takes
 * little memory and keeps nobody waiting. `language` (en, cy) is that of the summaries.
 */
export function historyRoutes(readMember: (headers: Headers) => Promise<Member | null>, logger: Logger): Hono {
  return new Hono().get('/:home/history.csv', async (c) => {
    const { headers, signal } = c.req.raw;
    const member = await readMember(headers);
    if (member === null) return refuseAsText(c, { code: 'sign-in' }, 401);
    if (!isAllowed(ANALYSTS, member)) return refuseAsText(c, { code: 'not-allowed' }, 403);
    const home = c.req.param('home');
    const { scope } = member.context;
    const db = untilAborted(member.context.db, signal);
    const id = EditionId.safeParse(home);
    const edition = id.success ? await findEdition(db, scope, id.data) : null;
    if (home !== 'shared' && edition === null) return refuseAsText(c, { code: 'not-found', what: 'edition' }, 404);
    const language = Language.catch('en').parse(c.req.query('language'));
    const sets = eachChangeSet(db, scope, edition?.id ?? null);
    return c.body(ReadableStream.from(loggingFailure(linesOf(sets, member.context.actor, language), signal, logger)), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="history-${edition?.label ?? home}.csv"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });
}

async function* linesOf(sets: AsyncIterable<readonly ChangeSet[]>, asking: Asking, language: Language): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const encode = (rows: readonly (readonly string[])[]): Uint8Array => encoder.encode(rows.length === 0 ? '' : `${writeCsv(rows)}\r\n`);
  yield encode([COLUMNS]);
  for await (const some of sets)
    yield encode(
      readableChanges(asking, some).flatMap(({ at, actorName, summary, changes }) =>
        changes.map(({ kind, itemId, changeType, before, after }) => [
          at,
          actorName,
          sayChange(summary, language),
          kind,
          itemId,
          changeType,
          inCell(kind, before),
          inCell(kind, after),
        ]),
      ),
    );
}

/** The answer has begun when it fails: it is cut off, which the browser tells as a failed download, and the operator reads why. */
async function* loggingFailure<Value>(values: AsyncIterable<Value>, signal: AbortSignal, logger: Logger): AsyncGenerator<Value> {
  try {
    yield* values;
  } catch (error) {
    if (!signal.aborted) logger.error(error, { route: '/drafts/:home/history.csv' });
    throw error;
  }
}

/** Values as JSON, money among them in pounds. */
function inCell(logged: string, values: unknown): string {
  if (values === null) return '';
  const kind = ItemKind.safeParse(logged);
  return JSON.stringify(kind.success ? inFormOfPackages(kind.data, values) : values);
}
