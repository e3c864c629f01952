import type { Database } from '@saferplan/database';
import { countTry, type Limit } from '@saferplan/database/accounts';
import { insertFeedback } from '@saferplan/database/feedback';
import type { PartnershipScope } from '@saferplan/database/scope';
import { type Feedback, FeedbackPage, readFeedback, type FeedbackFault } from '@saferplan/domain/feedback';
import { FeedbackId, ok, refuse, type Result } from '@saferplan/domain/shared';
import type { Kysely } from 'kysely';
import { networkOf } from '../../http/client-address.ts';
import { randomId } from '../../platform/service-context.ts';

/** What was sent from the form of a public page, as it was typed. */
interface SentFeedback {
  readonly page: string;
  readonly text: string;
  readonly language: Feedback['language'];
  /** What stands in the field that people do not see. */
  readonly trap: string;
  /** The network address that it comes from: it is counted for an hour, and not kept with what was written. */
  readonly address: string;
}

/** Why feedback was not taken: `too-many` is none of its own fault. */
type FeedbackRefusal = FeedbackFault | 'too-many';

const DAY_S = 24 * 60 * 60;

/**
 * From one network in an hour, and on one partnership in a day. Beyond that a network that has sent nothing that day is heard once, as
 * long as there is room: a few networks that send all that they may keep nobody else from writing.
 */
const LIMITS = {
  network: { max: 6, windowS: 60 * 60 },
  partnership: { max: 300, windowS: DAY_S },
  firstOfNetwork: { max: 1, windowS: DAY_S },
  room: { max: 2700, windowS: DAY_S },
} as const satisfies Readonly<Record<string, Limit>>;

/**
 * The one function by which what residents send is written. What a program has filled in that people do not see is answered like any
 * other and not kept. It reads nothing of what is kept.
 */
export async function receiveFeedback(
  db: Kysely<Database>,
  scope: PartnershipScope,
  { page, text, language, trap, address }: SentFeedback,
  now: Date,
): Promise<Result<null, FeedbackRefusal>> {
  const read = readFeedback(text);
  if (!read.ok) return read;
  if (trap !== '') return ok(null);
  if (!(await hasRoom(db, { scope, address, now }))) return refuse('too-many');
  const about = FeedbackPage.safeParse(page);
  await insertFeedback(db, scope, {
    id: FeedbackId.parse(randomId('fdb')),
    page: about.success ? about.data : '',
    text: read.value,
    language,
    at: now.toISOString(),
  });
  return ok(null);
}

/** Counts one more from an address, and says whether it is taken. */
async function hasRoom(
  db: Kysely<Database>,
  { scope, address, now }: { readonly scope: PartnershipScope; readonly address: string; readonly now: Date },
): Promise<boolean> {
  const ofPartnership = `feedback|${scope.partnershipId}`;
  const ofNetwork = `${ofPartnership}|${networkOf(address)}`;
  const mayCount = async (key: string, limit: keyof typeof LIMITS): Promise<boolean> =>
    (await countTry(db, key, LIMITS[limit], now.getTime())).allowed;
  if (!(await mayCount(ofNetwork, 'network'))) return false;
  const isFirst = await mayCount(`${ofNetwork}|day`, 'firstOfNetwork');
  if (await mayCount(ofPartnership, 'partnership')) return true;
  return isFirst && (await mayCount(`${ofPartnership}|room`, 'room'));
}
