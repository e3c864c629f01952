import { untilAborted } from '@saferplan/database';
import type { Snapshot } from '@saferplan/domain/publication';
import { EditionId, type Failure } from '@saferplan/domain/shared';
import { describeFailure } from '@saferplan/messages/failures';
import { failuresEn } from '@saferplan/messages/failures/en';
import type { Context } from 'hono';
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
  if (member === null) return { answer: c.text(failuresEn.signIn, 401) };
  const editionId = EditionId.safeParse(c.req.param('edition'));
  if (!editionId.success) return { answer: c.text('We cannot find this edition.', 404) };
  const context = { ...member.context, db: untilAborted(member.context.db, signal) };
  const draft = await readDraft(context, { editionId: editionId.data, signal, version });
  if (!draft.ok) return { answer: c.text(describeFailure(draft.failure), STATUS[draft.failure.code] ?? 422) };
  return { member, editionId: editionId.data, snapshot: draft.value, answer: null };
}

const STATUS: Readonly<Partial<Record<Failure['code'], 404 | 503>>> = { 'not-found': 404, 'not-made': 503 };
