import type { EditionContent } from '../../plan/edition-content.ts';
import { isBefore } from '../../shared/calendar.ts';
import { lastDayIn } from '../../shared/days.ts';
import { yearStartOf } from '../clocks.ts';
import { about, answered, type Evidence, type Finding, nothing } from '../evidence.ts';

/** Revised before the year's start: by the date of the refresh that the edition gives, or a meeting that agreed to it. */
export function revisedInTime({ edition, items }: EditionContent): Finding {
  const before = yearStartOf(edition);
  const place = about('edition', edition.id, 'refreshed');
  if (edition.refreshed !== null && lastDayIn(edition.refreshed) < before)
    return answered([{ code: 'revised', on: edition.refreshed, before, about: place }], []);
  const agreed = items.meeting.flatMap(({ id, item, outcome, heldOn }): Evidence[] => {
    return outcome === 'agreed' && heldOn !== null && isBefore(heldOn, before)
      ? [{ code: 'decided', title: item, on: heldOn, about: about('meeting', id) }]
      : [];
  });
  if (agreed.length > 0) return answered(agreed, [], 'recorded');
  return answered(
    [],
    [
      edition.refreshed === null
        ? { code: 'none', what: 'revision-date', about: place }
        : { code: 'revised-late', on: edition.refreshed, before, about: place },
    ],
  );
}

/** Steps: actions that an agency or a subgroup carries, by priority. Priorities without one are named beside. */
export function steps({ items }: EditionContent): Finding {
  const carried = items.priority.map((priority) => ({
    priority,
    count: items.action.filter(({ priorityId, leadAgency }) => priorityId === priority.id && leadAgency.kind !== 'not-agreed').length,
  }));
  const found = carried
    .filter(({ count }) => count > 0)
    .map(({ priority, count }): Evidence => ({
      code: 'steps-carried',
      title: priority.title,
      count,
      about: about('priority', priority.id),
    }));
  const without = carried
    .filter(({ count }) => count === 0)
    .map(({ priority }): Evidence => ({
      code: 'priority-without',
      what: 'step',
      title: priority.title,
      about: about('priority', priority.id),
    }));
  if (found.length === 0) return { answer: 'gap', evidence: [nothing({ code: 'none', what: 'step' }), ...without] };
  return { answer: 'by-rule', evidence: [...found, ...without] };
}

/**
 * Resources: what agencies give, by the priorities that it is given for. Priorities without any are named beside. Grants are kept for the
 * partnership as a whole, so that they do not answer it.
 */
export function resources({ items }: EditionContent): Finding {
  const given = items.priority.map((priority) => ({
    priority,
    count: items.resource.filter(({ priorityIds }) => priorityIds.some((id) => id === priority.id)).length,
  }));
  const found = given
    .filter(({ count }) => count > 0)
    .map(({ priority, count }): Evidence => ({ code: 'resourced', title: priority.title, count, about: about('priority', priority.id) }));
  if (found.length > 0)
    return {
      answer: 'by-rule',
      evidence: [
        ...found,
        ...given
          .filter(({ count }) => count === 0)
          .map(({ priority }): Evidence => ({
            code: 'priority-without',
            what: 'resource',
            title: priority.title,
            about: about('priority', priority.id),
          })),
      ],
    };
  const count = items.grant.length;
  return {
    answer: 'gap',
    evidence: [nothing({ code: 'none', what: 'resources' }), ...(count === 0 ? [] : [nothing({ code: 'money-not-by-priority', count })])],
  };
}

/**
 * Whether the plan holds how its money was spent. A gap in any case: that grants are recorded does not show that spending was reviewed.
 */
export function spendingReview({ items }: EditionContent): Finding {
  const count = items.grant.length;
  return { answer: 'gap', evidence: [nothing(count === 0 ? { code: 'not-held' } : { code: 'spending-not-reviewed', count })] };
}

/**
 * How each responsible authority measures its success: an indicator under a priority that the authority leads, or in which it
 * carries an action. Those without are named.
 */
export function successMeasures({ items, shared }: EditionContent): Finding {
  if (items.indicator.length === 0) return { answer: 'gap', evidence: [nothing({ code: 'none', what: 'measure' })] };
  const statutory = shared.agency.filter(({ standing }) => standing === 'statutory');
  const found: Evidence[] = [];
  const against: Evidence[] = statutory.length === 0 ? [nothing({ code: 'none', what: 'statutory-agency' })] : [];
  for (const { id, name } of statutory) {
    const own = new Set<string>([
      ...items.priority
        .filter(({ lead }) => lead.state === 'named' && lead.holders.some(({ agencyId }) => agencyId === id))
        .map((priority) => priority.id),
      ...items.action
        .filter(({ leadAgency }) => leadAgency.kind === 'agencies' && leadAgency.agencyIds.some((agencyId) => agencyId === id))
        .map(({ priorityId }) => priorityId),
    ]);
    const count = items.indicator.filter(({ priorityId }) => own.has(priorityId)).length;
    if (count > 0) found.push({ code: 'measured', title: name, count, about: about('agency', id) });
    else against.push({ code: 'authority-without-measure', title: name, about: about('agency', id) });
  }
  return answered(found, against);
}

const POLICING_BODY = /police|policing|commissioner|mayor|heddlu|plismona|comisiynydd|maer/iu;

/** Regard to the police and crime plan: an alignment with the local policing body. */
export function policeAndCrimePlan({ items }: EditionContent): Finding {
  const found = items.alignment
    .filter(({ body }) => POLICING_BODY.test(body))
    .map(({ id, body, text }): Evidence => ({ code: 'aligned', title: text, body, about: about('alignment', id) }));
  return answered(found, found.length === 0 ? [nothing({ code: 'none', what: 'police-and-crime-plan' })] : []);
}

/** A published edition has a page for everybody, with a summary of each priority. */
export const summaryPublished = ({ edition }: EditionContent): Finding =>
  edition.state === 'published' || edition.state === 'superseded'
    ? answered([{ code: 'published', about: about('edition', edition.id) }], [])
    : answered([], [nothing({ code: 'none', what: 'published-summary' })]);
