import { planElementsOf } from '@saferplan/domain/plan';
import { buildSnapshot, type Snapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { describe, expect, it } from 'vitest';
import { partnership as maidstone } from '../index.ts';
import type { Fact } from './fact.ts';
import { FACTS } from './facts.ts';

const [older, newer] = maidstone.editions;
if (older === undefined || newer === undefined) throw new Error('Maidstone has two editions');
const built = buildSnapshot(
  SNAPSHOT_WORDINGS,
  { ...maidstone, edition: newer.edition, items: newer.items },
  { label: older.edition.label, planElements: planElementsOf(older.items) },
  maidstone.observations,
);
if (!built.ok) throw new Error(built.failure.map(({ remark }) => remark.code).join(' '));
const plan = built.value;

/** The parts of the plan in which facts stand, and by what each is known. */
const PARTS: Readonly<Record<string, readonly (readonly [key: string, part: unknown])[]>> = {
  edition: [['', [plan.edition.headline, plan.edition.introduction, older.edition.headline, older.edition.introduction]]],
  priorities: plan.priorities.map((priority) => [priority.slug, priority]),
  topics: plan.topics.map((topic) => [topic.slug, topic]),
  lineage: plan.lineage.flatMap((decision) => [...decision.from, ...decision.to].map(({ slug }) => [slug, decision] as const)),
  meetings: plan.meetings.map((meeting) => [meeting.heldOn ?? '', meeting]),
  contradictions: plan.contradictions.map((contradiction) => [contradiction.subject, contradiction]),
  contacts: plan.contacts.map((contact) => [contact.slug, contact]),
  grants: plan.grants.map((grant) => [grant.name, grant]),
  sections: plan.sections.map((section) => [section.slug, section]),
  accessibility: [['', plan.partnership.accessibility]],
  agencies: plan.partnership.agencies.map((agency) => [agency.name, agency]),
};

function told({ at: [list, key = ''] }: Fact): string {
  const found = PARTS[list]?.find(([known]) => known === key);
  if (found === undefined) throw new Error(`The plan has no “${key}” among ${list}.`);
  return JSON.stringify(found[1]);
}

describe('the table of facts', () => {
  it.each(FACTS.map((fact) => [fact.claim, fact] as const))('%s', (_claim, fact) => {
    const text = told(fact);
    for (const words of fact.says) expect(text).toContain(words);
    for (const words of fact.neverSays) expect(text).not.toContain(words);
  });

  it('says of each fact where it stands and something that the plan says or never says', () => {
    for (const { claim, where, says, neverSays } of FACTS) {
      expect(`${claim}: ${where}`).toMatch(/section|minutes|report|appendix/);
      expect(says.length + neverSays.length).toBeGreaterThan(0);
    }
  });

  it('covers every topic, priority and lineage decision of the plan', () => {
    const covered = new Set(FACTS.map(({ at }) => at.join(' ')));
    const needed = [
      ...plan.topics.filter(({ findings }) => findings.length > 0).map(({ slug }) => `topics ${slug}`),
      ...plan.priorities.filter(({ slug }) => slug !== 'organised-crime-groups').map(({ slug }) => `priorities ${slug}`),
    ];
    for (const part of needed) expect(covered).toContain(part);
  });

  it('names a source for a finding only where the document names it', () => {
    const named: Snapshot['topics'][number]['findings'][number]['source'][] = [
      'Strategic Assessment 2017-18, as summarised in the plan',
      'Kent Police recorded crime',
      'Kent and Medway Public Health Observatory',
      'Integrated Offender Management programme',
    ];
    const sources = new Set(plan.topics.flatMap(({ findings }) => findings.map(({ source }) => source)));
    expect([...sources].filter((source) => !named.includes(source))).toEqual([]);
  });

  it('rests no lineage decision on a meeting as if that had decided', () => {
    expect(plan.lineage.map(({ recommended, meeting }) => [recommended?.heldOn, meeting])).toEqual(
      plan.lineage.map(() => ['2017-02-14', null]),
    );
  });
});
