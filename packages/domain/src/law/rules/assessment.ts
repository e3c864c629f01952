import type { EditionContent } from '../../plan/edition-content.ts';
import { about, answered, type Evidence, type Finding, nothing } from '../evidence.ts';
import { isChange } from './heads.ts';

const none = (what: Extract<Evidence, { code: 'none' }>['what'], found: readonly unknown[]): readonly Evidence[] =>
  found.length === 0 ? [nothing({ code: 'none', what })] : [];

/** An assessment in this edition: topics with findings. */
export function assessment({ items }: EditionContent): Finding {
  const topics = items.topic.filter(({ id }) => items.finding.some(({ topicId }) => topicId === id)).length;
  const findings = items.finding.length;
  return answered(topics === 0 ? [] : [nothing({ code: 'assessment-held', topics, findings })], none('assessment', items.finding));
}

/** Topics that are the evidence for priorities or themes. */
function serving({ items }: EditionContent): readonly Evidence[] {
  return items.topic
    .filter(({ informs }) => informs.length > 0)
    .map(({ id, title, informs }) => ({ code: 'serves', title, count: informs.length, about: about('topic', id, 'informs') }));
}

/** That the assessment helps to revise the plan: a topic of it informs a priority or theme. */
export function assessmentServesPlan(content: EditionContent): Finding {
  const found = serving(content);
  return answered(found, none('topic-that-serves', found));
}

/** Names, English and Welsh, of the agreement of a county. */
export const AGREEMENT = /community safety agreement|county (?:strategy|community safety)|cytundeb diogelwch cymunedol/iu;

/** That the agreement of the county, where one is due, was considered beside the assessment: the plan aligns with it. */
export function consideredAgreementToo(content: EditionContent, isTwoTier: boolean): Finding {
  const found = serving(content);
  const agreements = content.items.alignment
    .filter(({ body, text }) => AGREEMENT.test(`${body} ${text}`))
    .map(({ id, body, text }): Evidence => ({ code: 'aligned', title: text, body, about: about('alignment', id) }));
  return answered(
    [...found, ...agreements],
    [...none('topic-that-serves', found), ...(isTwoTier ? none('county-agreement', agreements) : [])],
  );
}

/** Sources of findings are named; who supplied what to the assessment is not kept. */
export function informationSupplied({ items }: EditionContent): Finding {
  const sourced = items.finding.filter(({ source }) => source !== '').length;
  return {
    answer: 'gap',
    evidence: [nothing(sourced === 0 ? { code: 'none', what: 'source' } : { code: 'sources-named', count: sourced })],
  };
}

/** Why levels changed: what is said beside a finding that changed, or the known cause of a change in a series that a topic shows. */
export function reasonsForChanges({ items, shared }: EditionContent): Finding {
  const shown = new Set<string>(items.topic.flatMap(({ seriesIds }) => seriesIds));
  const stated = items.finding
    .filter((finding) => isChange(finding) && finding.caveat !== '')
    .map(({ id, measure }): Evidence => ({ code: 'reason-given', title: measure, about: about('finding', id, 'caveat') }));
  const marked = shared['series-mark'].flatMap(({ id, seriesId, mark }): Evidence[] => {
    const series = shared.series.find((one) => one.id === seriesId);
    if (mark.kind !== 'phase' || mark.cause === 'not-known' || !shown.has(seriesId) || series === undefined) return [];
    return [{ code: 'reason-given', title: series.title, about: about('series-mark', id) }];
  });
  const found = [...stated, ...marked];
  return answered(found, none('reason', found));
}

/** Recommendations that say that a topic should be prioritised (regulation 7(d)). */
export const PRIORITISES: ReadonlySet<string> = new Set(['make-or-keep-priority', 'split', 'merge', 'make-theme']);

/** What should be prioritised: topics for which a priority or theme is recommended. */
export function mattersToPrioritise({ items }: EditionContent): Finding {
  const found = items.topic
    .filter(({ recommendation }) => PRIORITISES.has(recommendation))
    .map(({ id, title }): Evidence => ({ code: 'recommended', title, about: about('topic', id, 'recommendation') }));
  return answered(found, none('recommendation', found));
}

/** How far last year's plan was carried out: what was done, reported under the topics. */
export function lastYearReviewed({ items }: EditionContent): Finding {
  const count = items['completed-action'].length;
  return answered(
    count === 0 ? [] : [nothing({ code: 'last-year-reported', count })],
    none('review-of-last-year', items['completed-action']),
  );
}

/** Each priority of the plan rests on a topic of the assessment. */
export function prioritiesFromAssessment(content: EditionContent): Finding {
  const { items } = content;
  const informed = new Set<string>(items.topic.flatMap(({ informs }) => informs));
  const without = items.priority
    .filter(({ id }) => !informed.has(id))
    .map(({ id, title }): Evidence => ({ code: 'priority-without', what: 'topic', title, about: about('priority', id) }));
  return answered(serving(content), [...none('priority', items.priority), ...without]);
}
