import { untilAborted } from '@saferplan/database';
import type { Snapshot } from '@saferplan/domain/publication';
import { EditionId, type Failure } from '@saferplan/domain/shared';
import type { Context } from 'hono';
import { refuseAsJson, refuseAsText } from '../../platform/http/refuse-request.ts';
import type { Member } from '../../platform/trpc/context.ts';
import { readDraft } from './service.ts';

/** A draft that a member asked for by the address of its edition; or the answer that says why there is none. */
type AskedDraft =
  | { readonly member: Member; readonly editionId: EditionId; readonly snapshot: Snapshot; readonly answer: null }
  | { readonly answer: Response };

/**
 * The draft of the edition that the address names (`:edition`), for whoever asks; reading it is aborted when they have gone. In its
 * `full` version it holds what is restricted to partners too.
 */
export async function askedDraft(
  c: Context<object, '/:edition/*'>,
  readMember: (headers: Headers) => Promise<Member | null>,
  version: 'public' | 'full' = 'public',
): Promise<AskedDraft> {
  const { headers, signal } = c.req.raw;
  const member = await readMember(headers);
  if (member === null) return { answer: refused(c, { code: 'sign-in' }, 401) };
  const editionId = EditionId.safeParse(c.req.param('edition'));
  if (!editionId.success) return { answer: refused(c, { code: 'not-found', what: 'edition' }, 404) };
  const context = { ...member.context, db: untilAborted(member.context.db, signal) };
  const draft = await readDraft(context, { editionId: editionId.data, signal, version });
  if (!draft.ok) return { answer: refused(c, draft.failure, STATUS[draft.failure.code] ?? 422) };
  return { member, editionId: editionId.data, snapshot: draft.value, answer: null };
}

/** Why there is no draft: as text, and as data for a program that says it in the language of whoever asked. */
const refused = (c: Context, failure: Failure, status: 401 | 404 | 422 | 503): Response =>
  c.req.header('accept')?.includes('application/json') === true ? refuseAsJson(c, failure, status) : refuseAsText(c, failure, status);

const STATUS: Readonly<Partial<Record<Failure['code'], 404 | 503>>> = { 'not-found': 404, 'not-made': 503 };
