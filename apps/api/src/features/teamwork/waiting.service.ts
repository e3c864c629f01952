import { loadAdoptionSteps } from '@saferplan/database/adoption';
import { listEditions, readPartnership } from '@saferplan/database/plan';
import { listSecondPersonRequests } from '@saferplan/database/publication';
import { listComments } from '@saferplan/database/teamwork';
import { asksAccount, awaitsAccount, actionsShownTo } from '@saferplan/domain/accounts';
import { type AdoptionStep, type EditionState, isAskedOf, sentBackTo } from '@saferplan/domain/adoption';
import { isOwnAction, rateAction } from '@saferplan/domain/monitoring';
import type { Edition } from '@saferplan/domain/plan';
import { type Failure, ok, type Result } from '@saferplan/domain/shared';
import { readEdition } from '../plan/index.ts';
import type { ServiceContext } from '../../platform/service-context.ts';

/** Where the editions of one partnership stand, and what waits in it for whoever asks. */
export interface WaitingHere {
  readonly editions: readonly { readonly id: string; readonly label: string; readonly state: EditionState }[];
  /** How many open comments ask them by name, with the edition that has the first; null where none does. */
  readonly comments: { readonly count: number; readonly label: string } | null;
  /** How much was asked of a second person, whom they can be, with the edition to agree in. */
  readonly requests: { readonly count: number; readonly label: string } | null;
  /** How many editions that they asked to have published were sent back to them, with the first of them. */
  readonly sentBack: { readonly count: number; readonly label: string } | null;
  /** How many actions of the edition that is delivered are late, and how many due within `SOON_DAYS`, of those that they are told of. */
  readonly delivery: { readonly late: number; readonly dueSoon: number; readonly label: string } | null;
}

/** Reads what waits for a member in their partnership; `publisher` says whether they may be the second person. */
export async function readWaiting(
  context: ServiceContext,
  { publisher }: { readonly publisher: boolean },
): Promise<Result<WaitingHere, Failure>> {
  const editions = await listEditions(context.db, context.scope);
  const stepsOf = await loadAdoptionSteps(context.db, context.scope);
  // What another edition has taken the place of waits for nobody.
  const waited = editions.flatMap(({ id, label, state }) => (state === 'superseded' ? [] : [{ label, steps: stepsOf.get(id) ?? [] }]));
  const delivery = await readDelivery(context, editions);
  if (!delivery.ok) return delivery;
  return ok({
    editions: editions.map(({ id, label, state }) => ({ id, label, state })),
    comments: await readAsked(context, editions),
    requests: publisher ? await readRequests(context, editions, waited) : null,
    sentBack: counted(waited.filter(({ steps }) => sentBackTo(steps, context.actor.id) !== null).map(({ label }) => label)),
    delivery: delivery.value,
  });
}

async function readAsked({ db, scope, actor }: ServiceContext, editions: readonly Edition[]): Promise<WaitingHere['comments']> {
  const asked: string[] = [];
  for (const edition of [...editions, null]) {
    const comments = await listComments(db, scope, edition?.id ?? null);
    const label = edition?.label ?? editions[0]?.label;
    if (label !== undefined) asked.push(...comments.filter((comment) => asksAccount(comment, actor.id)).map(() => label));
  }
  return counted(asked);
}

/** An edition that no other has taken the place of, with its steps oldest first. */
interface WaitedEdition {
  readonly label: string;
  readonly steps: readonly AdoptionStep[];
}

async function readRequests(
  { db, scope, actor }: ServiceContext,
  editions: readonly Edition[],
  waited: readonly WaitedEdition[],
): Promise<WaitingHere['requests']> {
  const asked = (await listSecondPersonRequests(db, scope))
    .filter((request) => awaitsAccount(request, actor.id))
    .flatMap(() => editions.slice(0, 1).map(({ label }) => label));
  const { fourEyes } = await readPartnership(db, scope);
  const toPublish = fourEyes ? waited.filter(({ steps }) => isAskedOf(steps, actor.id)) : [];
  return counted([...asked, ...toPublish.map(({ label }) => label)]);
}

/** How many there are, with the edition of the first; null where there is none. */
function counted(labels: readonly string[]): { readonly count: number; readonly label: string } | null {
  const [label] = labels;
  return label === undefined ? null : { count: labels.length, label };
}

async function readDelivery(context: ServiceContext, editions: readonly Edition[]): Promise<Result<WaitingHere['delivery'], Failure>> {
  const delivered = editions.find(({ state }) => state === 'published');
  if (delivered === undefined) return ok(null);
  const read = await readEdition(context, { editionId: delivered.id });
  if (!read.ok) return read;
  const { items, edition } = read.value.content;
  const today = context.now().toISOString().slice(0, 10);
  const shown = actionsShownTo(
    items.action.map((action) => ({ action, isOwn: isOwnAction(items, action, context.actor) })),
    context.actor.role,
  );
  const ratings = shown.map(({ action }) =>
    rateAction({ action, updates: items['action-update'].filter(({ actionId }) => actionId === action.id), year: edition, today }),
  );
  const late = ratings.filter(({ rag }) => rag === 'red').length;
  const dueSoon = ratings.filter((rating) => rating.dueSoon).length;
  return ok(late + dueSoon === 0 ? null : { late, dueSoon, label: edition.label });
}
