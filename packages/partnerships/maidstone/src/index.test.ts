import { checkFinding } from '@saferplan/domain/assessment';
import { checkLaw } from '@saferplan/domain/law';
import { checkEdition, type EditionContent, planElementsOf, type PlanElement } from '@saferplan/domain/plan';
import { buildSnapshot, type PreviousEdition, type Snapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { testPartnership } from '@saferplan/partnership-kit/testing';
import { describe, expect, it } from 'vitest';
import { partnership as maidstone } from './index.ts';

const [older, newer] = maidstone.editions;
if (older === undefined || newer === undefined) throw new Error('Maidstone has two editions');
const contentOf = ({ edition, items }: typeof older): EditionContent => ({ ...maidstone, edition, items });
const previous: PreviousEdition = { label: older.edition.label, planElements: planElementsOf(older.items) };

function published(content: EditionContent, before: PreviousEdition | null): Snapshot {
  const built = buildSnapshot(SNAPSHOT_WORDINGS, content, before, maidstone.observations);
  if (!built.ok) throw new Error(built.failure.map(({ remark }) => remark.code).join(' '));
  return built.value;
}
const plan2016 = published(contentOf(older), null);
const plan2017 = published(contentOf(newer), previous);
const text = JSON.stringify(plan2017);

testPartnership(maidstone);

describe('the Maidstone plan of 2017-18', () => {
  it('has the five priorities of the adopted table, in their order', () => {
    expect(plan2017.priorities.map(({ number, title }) => `${number.toString()} ${title}`)).toEqual([
      '1 Organised Crime Groups (including modern slavery)',
      '2 Gangs and Child Sexual Exploitation (CSE)',
      '3 Substance Misuse',
      '4 Domestic Abuse and other violent crime',
      '5 Mental Health',
    ]);
  });

  it('has every outcome, action and indicator of the action plan, and is honest about what is to come', () => {
    expect(plan2017.priorities.map(({ outcomes, actions, indicators }) => [outcomes.length, actions.length, indicators.length])).toEqual([
      [4, 4, 3],
      [5, 4, 3],
      [4, 4, 5],
      [0, 0, 0],
      [1, 0, 0],
    ]);
    expect(plan2017.priorities.map(({ actionPlan }) => actionPlan.state)).toEqual(['agreed', 'agreed', 'agreed', 'to-come', 'to-come']);
  });

  it('says who carries each action and until when', () => {
    const [ocg, gangs, substances] = plan2017.priorities;
    expect(ocg?.actions.map(({ leadAgency, due }) => [leadAgency, due])).toEqual([
      ['Organised Crime Groups subgroup', '2017-08'],
      ['Kent Police and partners', '2018-03'],
      ['Partners in the Organised Crime Groups subgroup', 'ongoing'],
      ['Kent Police', 'ongoing'],
    ]);
    expect(gangs?.actions.map(({ leadAgency, due }) => [leadAgency, due])).toEqual([
      [null, 'not-agreed'],
      [null, 'quarterly'],
      [null, 'not-agreed'],
      [null, 'not-agreed'],
    ]);
    expect(substances?.actions.map(({ leadAgency, due }) => [leadAgency, due])).toEqual([
      ['Change, Grow, Live (CGL)', 'ongoing'],
      ['Substance Misuse subgroup', 'ongoing'],
      ['Substance Misuse subgroup', 'ongoing'],
      ['Kent Police', 'quarterly'],
    ]);
  });

  it('names the leads, and says that one is to be confirmed', () => {
    expect(plan2017.priorities.map(({ leads }) => leads.map(({ person, agency }) => `${person}, ${agency}`))).toEqual([
      ['Matt Roberts, Maidstone Borough Council', 'Inspector Jody Gagan-Cook, Kent Police'],
      ['Inspector Jody Gagan-Cook, Kent Police'],
      ['Nic Rathbone, Maidstone Borough Council'],
      ['Nick Fenton, Kent County Council', 'Stacey Stewart, Golding Homes'],
      [],
    ]);
    expect(plan2017.priorities[4]?.leadState).toBe('to-be-confirmed');
  });

  it('has three themes that run through all priorities', () => {
    expect(plan2017.themes.map(({ title, priorities }) => [title, priorities.length])).toEqual([
      ['ASB & Reducing Reoffending', 5],
      ['Identifying Vulnerabilities', 5],
      ['‘Prevent’ and Radicalisation', 5],
    ]);
  });

  it('tells what became of each priority of 2016-17', () => {
    const told = plan2017.lineage.map(({ kind, from, to }) => [
      kind,
      from.map(({ slug }) => slug).join(),
      to.map(({ slug }) => slug).join(),
    ]);
    expect(told).toEqual([
      ['split', 'community-resilience', 'organised-crime-groups,gangs-and-child-sexual-exploitation,prevent-and-radicalisation'],
      ['retained', 'substance-misuse', 'substance-misuse'],
      ['became-theme', 'reducing-reoffending', 'asb-and-reducing-reoffending'],
      ['removed', 'road-safety', ''],
      ['merged', 'violent-crime-domestic-abuse,violent-crime-other', 'domestic-abuse-and-other-violent-crime'],
      ['introduced', '', 'mental-health'],
      ['introduced', '', 'identifying-vulnerabilities'],
    ]);
    expect(plan2017.lineage.every(({ recommended }) => recommended?.heldOn === '2017-02-14' && recommended.votes?.for === 9)).toBe(true);
  });

  it.each([
    ['drug offences', [345, 282, 22.3, 63]],
    ['hospital admissions', [637, 734, -13]],
    ['needle exchanges', [422, 538, -20, -50]],
    ['reoffending', [-45]],
    ['road casualties', [50, 74, 63, -20.6, 59, 51, 16, 163]],
    ['domestic abuse', [2683, 2258, 34, 26.4, 26.2, 42.3, 93, 11.7, 22]],
    ['violent crime', [26.3, 60]],
    ['mental health', [75, 66, 46, 1358, 701]],
    ['anti-social behaviour', [3697, 3588, 3, 0.5, -33.1, 113]],
  ])('carries the numbers on %s', (_topic, numbers) => {
    const values = plan2017.topics.flatMap(({ findings }) =>
      findings.flatMap(({ now, before, stated }) => [now?.value, before?.value, stated?.value]),
    );
    for (const value of numbers) expect(values).toContain(value);
  });

  it.each([
    '9,100 people',
    '29 primary schools',
    '8 places in six months',
    '121 attendees',
    '25 victims',
    '7th highest of 42',
    '4th lowest of 13',
    '2nd highest',
    'other 7%',
    'aged 5 to 25',
    '17-24',
    'aged 14-25',
    'Two motorways',
    'about £60 million',
    '2 pharmacies',
    'October 2017',
    'April 2017',
    'Fiona Pilkington',
    'Brenchley Gardens',
    'Know Your Score',
    'Reduce the Strength',
    'Sanctuary Scheme',
    'MARAC',
    'High Street ward',
    'Theatre ADAD',
  ])('carries the fact “%s”', (fact) => {
    expect(text.toLowerCase()).toContain(fact.toLowerCase());
  });

  it('counts the completed actions under each priority of 2016-17', () => {
    expect(plan2017.topics.map(({ slug, completedActions }) => [slug, completedActions.length])).toEqual([
      ['community-resilience', 4],
      ['substance-misuse', 13],
      ['reducing-reoffending', 7],
      ['road-safety', 7],
      ['violent-crime-domestic-abuse', 15],
      ['violent-crime-other', 5],
      ['mental-health', 0],
      ['anti-social-behaviour', 0],
    ]);
  });

  it('lists members, contacts, acronyms and the commissioner’s priorities', () => {
    expect(plan2017.partnership.agencies.filter(({ standing }) => standing === 'statutory')).toHaveLength(7);
    expect(plan2017.partnership.agencies.filter(({ standing }) => standing === 'voluntary')).toHaveLength(6);
    const numbers = plan2017.contacts.flatMap(({ telephone, textNumber }) => [telephone, textNumber]).filter((number) => number !== '');
    expect(numbers).toEqual([
      '999',
      '101',
      '60066',
      '0808 2000247',
      '01622 761146',
      '0800 789321',
      '01622 724100',
      '01634 602000',
      '01622 692121',
      '01622 692843',
      '01303 817470',
    ]);
    expect(plan2017.glossary).toHaveLength(28);
    expect(plan2017.alignments).toHaveLength(6);
  });

  it('publishes the contradictions of its source that touch the public, and keeps the others for administrators', () => {
    expect(plan2017.contradictions.map(({ subject }) => subject)).toEqual(
      newer.items.contradiction.filter(({ isPublic }) => isPublic).map(({ subject }) => subject),
    );
    expect(plan2017.contradictions.length).toBeGreaterThan(8);
    const kept = newer.items.contradiction.filter(({ isPublic }) => !isPublic);
    expect(kept.length).toBeGreaterThan(2);
    for (const { subject } of kept) expect(text).not.toContain(subject);
  });

  it('states changes of which the system itself finds the wrong ones, and the periods that overlap', () => {
    const checked = newer.items.finding.map((finding) => ({ measure: finding.measure, ...checkFinding(finding) }));
    expect(checked.filter(({ verdict }) => verdict === 'agrees')).toHaveLength(6);
    expect(
      checked.filter(({ verdict }) => verdict === 'disagrees').map(({ measure, computed }) => [measure, computed?.toFixed(1)]),
    ).toEqual([
      ['Needle exchanges in Maidstone', '-21.6'],
      ['Recorded incidents of domestic abuse in Maidstone', '18.8'],
    ]);
    expect(checked.filter(({ notes }) => notes.some(({ code }) => code === 'overlap')).map(({ measure }) => measure)).toEqual([
      'Hospital admissions for mental and behavioural disorders from psychoactive substances',
    ]);
  });

  it('says what is still open', () => {
    const planElements: readonly PlanElement[] = planElementsOf(older.items);
    const gaps = checkEdition(contentOf(newer), planElements).map(({ remark }) => remark);
    expect(gaps).toContainEqual({ code: 'lead-to-be-confirmed', title: 'Mental Health' });
    expect(gaps).toContainEqual({ code: 'action-plan-to-come', title: 'Domestic Abuse and other violent crime' });
    expect(gaps).toContainEqual({ code: 'statement-without-contact' });
  });

  it('is not published while nobody has said which way an indicator is wanted', () => {
    const [first, ...others] = newer.items.indicator;
    if (first === undefined) throw new Error('Maidstone has indicators');
    const unsaid = { ...newer, items: { ...newer.items, indicator: [{ ...first, direction: 'not-said' as const }, ...others] } };
    const faults = checkEdition(contentOf(unsaid), planElementsOf(older.items)).filter(({ severity }) => severity === 'fault');
    expect(faults).toMatchObject([{ remark: { code: 'no-direction' }, place: { id: first.id, field: 'direction' } }]);
  });
});

describe('the Maidstone plan of 2017-18 before the law', () => {
  const answers = checkLaw(contentOf(newer));
  const numbersWith = (answer: (typeof answers)[number]['answer']) =>
    answers.filter((one) => one.answer === answer && one.provision.law.key === 'uksi-2007-1830').map(({ provision }) => provision.number);

  it('has gaps, which are said plainly: among them resources, engagement in the year ahead and a public meeting', () => {
    expect(numbersWith('gap')).toEqual(
      expect.arrayContaining(['7(e)', '8, 9(1)', '9(2)', '9(3)(a), (b)', '9A', '10(3)', '11(d)', '11(e)', '11(f)', '12(4)', '13A']),
    );
  });

  it('answers by what it holds: its assessment, its priorities and the steps that somebody carries', () => {
    expect(numbersWith('by-rule')).toEqual(
      expect.arrayContaining(['5(1)', '7(a)', '7(b)', '7(c)', '7(d)', '7(f)', '10(1), (2)', '11(a)', '11(b)', '11(c)']),
    );
  });

  it('was put before the crime and disorder committee within twelve months', () => {
    expect(answers.find(({ provision }) => provision.evidence === 'scrutiny-met')).toMatchObject({
      answer: 'recorded',
      evidence: [{ code: 'met', on: '2017-03-28' }],
    });
  });
});

describe('the Maidstone plan of 2016-17', () => {
  it('has the priorities that the later plan reviews, and claims nothing that is not recorded', () => {
    expect(plan2016.priorities.map(({ title }) => title)).toEqual([
      'Community Resilience',
      'Substance Misuse',
      'Reducing Reoffending',
      'Road Safety (killed or seriously injured)',
      'Violent Crime (domestic abuse)',
      'Violent Crime (other)',
    ]);
    expect(new Set(plan2016.priorities.map(({ leadState, actionPlan }) => `${leadState} ${actionPlan.state}`))).toEqual(
      new Set(['not-recorded not-recorded']),
    );
  });
});
