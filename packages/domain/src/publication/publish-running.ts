import type { AdoptionStep } from '../adoption/decide-transition.ts';
import { newestUpdate } from '../plan/action-update.kind.ts';
import type { EditionContent, EditionItems } from '../plan/edition-content.ts';
import type { Item } from '../plan/item.ts';
import type { LeadAgency } from '../plan/lead.ts';
import type { SnapshotAction, SnapshotConsultation, SnapshotStep } from './snapshot.ts';
import type { SnapshotGrant } from './snapshot-grant.ts';
import { dayKnown, partKnown, type PartialDate } from '../shared/calendar.ts';
import { type Money, poundsOf } from '../shared/money.ts';
import type { SnapshotWording } from './snapshot-wording.ts';
import type { SnapshotEffect } from './snapshot-effect.ts';
import { publishExtra } from './publish-extra.ts';

/** What an item is listed among, and how that is said. */
type Listed = Pick<EditionContent, 'shared' | 'items' | 'partnership'> & { readonly wording: SnapshotWording };

/** What is published beside an action: what was expected of each, by the identifier of the expectation. */
export type WithEffects = Listed & { readonly effects: ReadonlyMap<string, SnapshotEffect> };

/** An action with what was reported of it, newest first. */
export function publishAction({ id, text, leadAgency, due, status, extra }: Item<'action'>, listed: WithEffects): SnapshotAction {
  const own = listed.items['action-update'].filter(({ actionId }) => actionId === id);
  return {
    text,
    leadAgency: leadAgencyInWords(leadAgency, listed),
    due,
    status: newestUpdate(own)?.status ?? status,
    updates: own
      .toSorted((one, other) => other.on.localeCompare(one.on) || other.position - one.position)
      .map(({ on, status: then, done, next, evidence }) => ({ on, status: then, done, next, evidence })),
    effects: listed.items['expected-effect']
      .filter(({ actionId }) => actionId === id)
      .flatMap((effect) => listed.effects.get(effect.id) ?? []),
    extra: publishExtra(listed.partnership.extraFields, 'action', extra),
  };
}

/** 'Kent Police and partners', 'Substance Misuse subgroup', 'Members of the … subgroup'; null where not yet agreed. */
function leadAgencyInWords(lead: LeadAgency, { shared, items, wording }: Listed): string | null {
  switch (lead.kind) {
    case 'not-agreed':
      return null;
    case 'subgroup': {
      const name = items.subgroup.find((subgroup) => subgroup.id === lead.subgroupId)?.name ?? '';
      return lead.members ? wording.members(name) : name;
    }
    case 'agencies': {
      const names = lead.agencyIds.map((id) => shared.agency.find((agency) => agency.id === id)?.name ?? '');
      return wording.agencies(names, lead.andPartners);
    }
  }
}

/** The steps that concern the public; who took them stays inside. */
export function publishSteps(steps: readonly AdoptionStep[], items: EditionItems): SnapshotStep[] {
  return steps.flatMap(({ move, meetingId, reason, at }) => {
    if (move === 'ask-to-publish' || move === 'send-back' || move === 'publish') return [];
    // Of a plan that was public already and whose adoption is not recorded: the day on which that was noted here is no day of its adoption; that it was adopted is said of the edition.
    if (move === 'adopt' && meetingId === null) return [];
    const meeting = items.meeting.find(({ id }) => id === meetingId);
    // A meeting that decided it has a day of its own, of which a part may be known, or nothing: the day on which that was noted here is another.
    const when = meetingId === null ? at.slice(0, 10) : (meeting?.heldOn ?? null);
    return [{ move, on: dayKnown(when), ...inPart('heldIn', when), body: meeting?.body ?? null, reason }];
  });
}

/** Whether the last word on its adoption is that it was adopted, at a meeting that is not recorded. */
export function isAdoptedWithoutMeeting(steps: readonly AdoptionStep[]): boolean {
  const last = steps.findLast(({ move }) => move === 'adopt' || move === 'refer-back');
  return last?.move === 'adopt' && last.meetingId === null;
}

/** The field that holds the month or year of what happened, where the day is not known and that is. */
export function inPart<Name extends string>(name: Name, when: PartialDate | null): { readonly [Field in Name]?: string } {
  const part = partKnown(when);
  // An object with this one key, whichever it is.
  return (part === null ? {} : { [name]: part }) as { readonly [Field in Name]?: string };
}

/** The consultations of an edition as they are published, with the responses to each. */
export function publishConsultations(items: EditionItems): SnapshotConsultation[] {
  return items.consultation.map(({ id, title, startsOn, endsOn, audiences, questions, summary }) => ({
    title,
    startsOn: dayKnown(startsOn),
    ...inPart('startsIn', startsOn),
    endsOn: dayKnown(endsOn),
    ...inPart('endsIn', endsOn),
    audiences,
    questions,
    summary,
    responses: items.response
      .filter(({ consultationId }) => consultationId === id)
      .map((response) => ({ respondent: response.respondent, summary: response.summary, whatChanged: response.whatChanged })),
  }));
}

/** Each grant with what was awarded of it; bids that were refused or wait stay inside. */
export function publishGrants(items: EditionItems): SnapshotGrant[] {
  return items.grant.map(({ id, name, funder, amount, about }) => ({
    name,
    funder,
    ...inPounds(amount),
    about,
    awards: items.bid
      .filter(({ grantId, decision }) => grantId === id && decision === 'agreed')
      .map((bid) => ({
        applicant: bid.applicant,
        purpose: bid.purpose,
        ...inPounds(bid.awarded ?? bid.amount),
        priorities: bid.priorityIds.flatMap((priorityId) => items.priority.find((priority) => priority.id === priorityId)?.slug ?? []),
      })),
  }));
}

/** The field that holds an amount in what is published, where one is known. */
const inPounds = (amount: Money | null): { amount?: number } => (amount === null ? {} : { amount: poundsOf(amount) });
