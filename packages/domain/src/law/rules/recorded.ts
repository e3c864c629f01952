import type { EditionContent } from '../../plan/edition-content.ts';
import { answerDueOn } from '../clocks.ts';
import { about, type Evidence, type Finding, nothing } from '../evidence.ts';
import type { Provision } from '../provision.ts';

/** What people recorded as done of what a provision asks. A gap is one no longer; what a rule found stands beside it. */
export function withRecords({ id }: Provision, found: Finding, { items }: Pick<EditionContent, 'items'>): Finding {
  const records = items['duty-record']
    .filter(({ provision }) => provision === id)
    .map((record): Evidence => ({
      code: 'recorded-as-done',
      title: record.text,
      on: record.on,
      by: record.by,
      about: about('duty-record', record.id),
    }));
  if (records.length === 0) return found;
  const beside = found.evidence.filter(({ code }) => code !== 'not-held');
  return { answer: found.answer === 'gap' ? 'recorded' : found.answer, evidence: [...records, ...beside] };
}

/** The four counts that are to be published of reviews of anti-social behaviour cases: all of them known for a year. */
export function caseReviews({ items }: EditionContent): Finding {
  const years = items['case-review'].map((year) => ({
    known: [year.applications, year.thresholdNotMet, year.reviewsHeld, year.withRecommendations].filter((count) => count !== null).length,
    year,
  }));
  if (years.length === 0) return { answer: 'gap', evidence: [nothing({ code: 'none', what: 'case-reviews' })] };
  return {
    answer: years.some(({ known }) => known === FOUR) ? 'recorded' : 'gap',
    evidence: years.map(({ known, year }) => ({ code: 'case-reviews', title: year.period, known, about: about('case-review', year.id) })),
  };
}

const FOUR = 4;

/** The recommendations of scrutiny: each is answered, and in time or late; where there is none, nothing is asked. */
export function scrutinyAnswered({ items }: EditionContent): Finding {
  const recommendations = items['scrutiny-recommendation'];
  if (recommendations.length === 0) return { answer: 'not-applicable', evidence: [nothing({ code: 'only-when-asked' })] };
  const evidence = recommendations.map(({ id, text, madeOn, answeredOn, answer }): Evidence => {
    const dueOn = madeOn === null ? null : answerDueOn(madeOn);
    const where = about('scrutiny-recommendation', id);
    if (answeredOn === null && answer === 'not-answered') return { code: 'scrutiny-unanswered', title: text, due: dueOn, about: where };
    const isLate = dueOn !== null && answeredOn !== null && answeredOn > dueOn;
    return { code: 'scrutiny-answer', title: text, on: answeredOn, isLate, about: where };
  });
  return { answer: evidence.some(({ code }) => code === 'scrutiny-unanswered') ? 'gap' : 'recorded', evidence };
}
