import { checkLaw, type LawAnswer } from '../law/check-law.ts';
import type { Evidence } from '../law/evidence.ts';
import type { EditionContent } from '../plan/edition-content.ts';
import type { SnapshotLawFact, SnapshotProvision } from './snapshot-law.ts';

/** What the law asks of an edition that is being published, and where it answers, in the order of the law. */
export function publishLaw(content: EditionContent): SnapshotProvision[] {
  // Once it can be read it is published: that is what the rule asks.
  const answers = checkLaw({ ...content, edition: { ...content.edition, state: 'published' } });
  return answers.map(({ provision, answer, evidence }) => ({
    id: provision.id,
    law: { title: { ...provision.law.title }, parts: provision.law.parts },
    number: provision.number,
    kind: provision.kind,
    from: provision.from,
    until: provision.until,
    text: { ...provision.text },
    address: provision.address,
    answer: answerOf(answer, evidence),
    evidence: evidence.map((fact) => publishFact(fact, content)),
  }));
}

/** A gap of which something was found is answered in part. */
function answerOf(answer: LawAnswer['answer'], evidence: readonly Evidence[]): SnapshotProvision['answer'] {
  switch (answer) {
    case 'by-rule':
    case 'recorded':
      return 'answered';
    case 'not-applicable':
      return 'not-asked';
    case 'gap':
      return evidence.some(({ about, code }) => about !== null && !AGAINST.has(code)) ? 'in-part' : 'not-found';
  }
}

/** Facts about an item that are no part of an answer, but say what it lacks. */
const AGAINST: ReadonlySet<Evidence['code']> = new Set([
  'priority-without',
  'authority-without-measure',
  'money-not-by-priority',
  'spending-not-reviewed',
  'sources-named',
  'not-known-as-public',
  'providers',
  'revised-late',
]);

/** A fact without identifiers, which stay inside. */
function publishFact({ about, code, ...facts }: Evidence, content: EditionContent): SnapshotLawFact {
  const page = about === null ? null : pageOf(about, content);
  return { code, facts: plain(facts), ...(page === null ? {} : { page }) };
}

/** The same values in lists that may be changed. */
const plain = (facts: object): SnapshotLawFact['facts'] =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]: [string, SnapshotLawFact['facts'][string]]) => [
      name,
      Array.isArray(value) ? [...value] : value,
    ]),
  );

/** The public page that shows an item. */
function pageOf({ kind, id }: NonNullable<Evidence['about']>, { items }: EditionContent): string | null {
  switch (kind) {
    case 'priority': {
      const priority = items.priority.find((one) => one.id === id);
      return priority === undefined ? null : `/priorities/${priority.slug}`;
    }
    case 'theme': {
      const theme = items.theme.find((one) => one.id === id);
      return theme === undefined ? null : `/themes/${theme.slug}`;
    }
    case 'topic': {
      const topic = items.topic.find((one) => one.id === id);
      return topic === undefined ? null : `/how-we-chose#${topic.slug}`;
    }
    case 'finding':
    case 'completed-action':
      return '/how-we-chose';
    case 'action':
    case 'indicator':
      return '/progress';
    case 'agency':
      return '/partners';
    case 'meeting':
    case 'consultation':
    case 'grant':
      return '/decisions';
    default:
      return null;
  }
}
