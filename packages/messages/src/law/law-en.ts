import type { MeetingGap } from '@saferplan/domain/law';
import type { LawCatalogue } from './catalogue.ts';

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

const MEETING_GAPS: Readonly<Record<MeetingGap, string>> = {
  day: 'a day in this edition’s time',
  attendance: 'who came of the responsible authorities',
  notice: 'where it was made known',
};

/** What the law asks and where a plan answers, in English. */
export const lawEn: LawCatalogue = {
  answers: {
    'by-rule': 'Answered in the plan',
    recorded: 'Recorded',
    gap: 'Gap',
    'not-applicable': 'Asks nothing here now',
  },
  kinds: {
    contain: 'must hold',
    do: 'must be done',
    send: 'must be sent',
    meet: 'group or meeting',
    publish: 'must be published',
    'answer-within': 'must be answered in time',
  },
  heads: {
    'crime-and-disorder': 'crime and disorder',
    reoffending: 're-offending',
    'substance-misuse': 'substance misuse',
    'serious-violence': 'serious violence',
  },
  roles: {
    council: 'the council',
    'county-council': 'the county council',
    police: 'the police',
    fire: 'the fire and rescue authority',
    probation: 'a provider of probation services',
    health: 'the health service',
  },
  missing: {
    assessment: 'No finding is written down, so there is no assessment here.',
    change: 'No finding says how a measure has changed.',
    reason: 'Nothing is said beside the findings of why they changed.',
    recommendation: 'No topic recommends a priority or a theme.',
    'topic-that-serves': 'No topic of the assessment is given as the evidence for a priority or a theme.',
    consultation: 'No consultation is recorded that says whom it asked and what they said.',
    'review-of-last-year': 'Nothing is reported as done in the year before.',
    'revision-date': 'It is not recorded when the plan was revised.',
    priority: 'The plan has no priority.',
    step: 'No action is carried by an agency or a group.',
    resources: 'No resources are given by priority: money, staff or help in kind.',
    'case-reviews': 'No counts of reviews of anti-social behaviour cases are recorded.',
    measure: 'The plan has no indicator.',
    'public-meeting': 'No public meeting is recorded.',
    'published-summary': 'This edition has not been published here.',
    'police-and-crime-plan': 'No priority of the local policing body is listed that the plan aligns with.',
    'county-agreement': 'No community safety agreement of the county is listed that the plan aligns with.',
    'scrutiny-meeting': 'No meeting of the crime and disorder committee is recorded for this edition, or in the twelve months before it.',
    'statutory-agency': 'No agency is listed as statutory.',
    source: 'No finding names its source.',
  },
  parts: {
    regulation: { one: 'regulation', many: 'regulations' },
    section: { one: 'section', many: 'sections' },
    article: { one: 'article', many: 'articles' },
    paragraph: { one: 'paragraph', many: 'paragraphs' },
  },
  inForce: (from, until, announced) => {
    if (from === null && until === null) return null;
    const end = until === null ? '' : `${until}${announced ? ', as announced and not yet law' : ''}`;
    return [from ?? '', end].filter((part) => part !== '').join(' ');
  },
  due: {
    assessment: 'Last day for this year’s strategic assessment',
    revision: 'Last day to revise the plan for the year that begins the day after',
    agreement: 'Last day for this year’s community safety agreement of the county',
    scrutiny: 'Last day for the next meeting of the crime and disorder committee',
    'scrutiny-answer': 'Last day to answer a recommendation of the crime and disorder committee in time',
  },
  page: {
    heading: 'What the law asks, and where this plan answers',
    summary: ({ asked, gaps }) =>
      `The law asks ${asked} ${plural(asked, 'thing', 'things')} of this edition’s time and area. ${gaps === 0 ? 'None is a gap.' : `${gaps} ${plural(gaps, 'is a gap', 'are gaps')}.`}`,
    howToRead:
      'Answers are found by rules in what the plan holds, and each leads to where it stands. A rule finds; whether what it found is enough is for you to say. Gaps keep nothing from being published. The texts are ours: the law itself stands behind each link.',
    sections: {
      gap: 'Gaps',
      recorded: 'Recorded as done',
      'by-rule': 'Answered in the plan',
      'not-applicable': 'Asks nothing here now',
    },
    noGap: 'There is no gap.',
    evidence: 'Evidence',
    readIn: 'Read this page in',
  },
  evidence: {
    covers: ({ title, head }, { heads }) => `“${title}” is about ${heads[head]}.`,
    'head-missing': ({ head }, { heads }) => `Nothing here is about ${heads[head]}.`,
    'change-stated': ({ title, head }, { heads }) => `“${title}” says how ${heads[head]} has changed.`,
    'reason-given': ({ title }) => `Something is said of what lies behind “${title}”.`,
    recommended: ({ title }) => `“${title}” is recommended for a priority or a theme.`,
    serves: ({ title, count }, words) =>
      `The topic “${title}” is the evidence for ${words.count(count)} ${plural(count, 'priority or theme', 'priorities or themes')}.`,
    'assessment-held': ({ topics, findings }, { count }) =>
      `The assessment has ${count(findings)} ${plural(findings, 'finding', 'findings')} on ${count(topics)} ${plural(topics, 'topic', 'topics')}.`,
    'last-year-reported': ({ count }, words) =>
      `${words.count(count)} ${plural(count, 'thing is', 'things are')} reported as done in the year before.`,
    revised: ({ on, before }, { when }) => `Revised in time: ${when.name(on)}, before ${when.name(before)}.`,
    'revised-late': ({ on, before }, { when }) => `Revised too late: ${when.name(on)}; the year began ${when.at(before)}.`,
    decided: ({ title, on }, { when }) => `A meeting agreed to “${title}” ${when.at(on)}.`,
    'steps-carried': ({ title, count }, words) =>
      `“${title}” has ${words.count(count)} ${plural(count, 'action', 'actions')} that an agency or a group carries.`,
    'priority-without': ({ title, what }) =>
      ({
        step: `“${title}” has no action that somebody carries.`,
        topic: `No topic of the assessment is the evidence for “${title}”.`,
        resource: `Nothing is said of the resources for “${title}”.`,
      })[what],
    measured: ({ title, count }, words) =>
      `${title}: ${words.count(count)} ${plural(count, 'indicator', 'indicators')} under priorities that it leads or works on.`,
    'authority-without-measure': ({ title }) => `${title}: no indicator under a priority that it leads or works on.`,
    member: ({ title }) => `${title} is a statutory member.`,
    'authority-missing': ({ role }, { roles }) => `Among the statutory agencies ${roles[role]} is not found by name.`,
    providers: ({ count }, words) =>
      count === 0
        ? 'No provider of probation services is listed.'
        : `${words.count(count)} provider of probation services is listed, not several.`,
    resourced: ({ title, count }, words) => `${words.count(count)} ${plural(count, 'resource is', 'resources are')} given for “${title}”.`,
    'money-not-by-priority': ({ count }, words) =>
      `${words.count(count)} ${plural(count, 'grant is', 'grants are')} recorded for the partnership as a whole, not by priority.`,
    'spending-not-reviewed': ({ count }, words) =>
      `${words.count(count)} ${plural(count, 'grant is', 'grants are')} recorded; a review of what was spent has no place here yet.`,
    'sources-named': ({ count }, words) =>
      `${words.count(count)} ${plural(count, 'finding names its source', 'findings name their source')}; who supplied what for the assessment does not stand here.`,
    consulted: ({ title, from, to }, { when }) => `Consultation “${title}”, ${when.span(from, to)}.`,
    surveyed: ({ title, survey, waves, newest }, { when, count }) =>
      `Residents were asked “${title}”${survey === '' ? '' : ` (${survey})`}: ${count(waves)} ${plural(waves, 'wave', 'waves')}, the newest ${when.name(newest)}. Whether that asks what should be prioritised is not recorded.`,
    aligned: ({ title, body }) => `Aligns with ${body}: “${title}”.`,
    'scrutiny-answer': ({ title, on, isLate }, { when }) =>
      `“${title}” was answered ${on === null ? 'on a day that is not recorded' : when.at(on)}${isLate ? ', later than 28 days after its date' : ''}.`,
    'scrutiny-unanswered': ({ title, due }, { when }) =>
      `No answer is recorded to “${title}”; ${due === null ? 'its date is not recorded' : `28 days end ${when.at(due)}`}.`,
    met: ({ title, on }, { when }) => `${title} met ${when.at(on)}.`,
    'not-known-as-public': ({ count }, words) =>
      `${words.count(count)} ${plural(count, 'meeting is', 'meetings are')} recorded; whether the public was invited and which senior people came does not stand there.`,
    'public-meeting': ({ title, on, without }, { when }) =>
      without.length === 0 && on !== null
        ? `“${title}” was held in public ${when.at(on)}.`
        : `“${title}” is recorded as held in public; not recorded of it: ${without.map((what) => MEETING_GAPS[what]).join(', ')}.`,
    'case-reviews': ({ title, known }, words) =>
      `${title}: ${words.count(known)} of the four counts ${known === 1 ? 'is' : 'are'} recorded. Whether the way to ask for a review is published does not stand there.`,
    'recorded-as-done': ({ title, on, by }, { when }) =>
      `Recorded: “${title}”, ${on === null ? 'on a day that is not known' : when.at(on)}${by === '' ? '' : `, by ${by}`}.`,
    published: () => 'This edition is published here, with a summary of each priority.',
    none: ({ what }, { missing }) => missing[what],
    'not-held': () => 'Nothing in a plan shows it, and nobody has recorded here that it was done. That does not mean that it was not.',
    'only-when-asked': () => 'Asks something only when it arises; whether it did is not held here.',
    'power-of-others': () => 'A power of others: it asks something of the partnership only when they use it.',
    'duty-of-members': () => 'A duty of members of the partnership themselves. It is listed because the plan should fit it.',
    ends: ({ until }, { when }) =>
      `Expected to end ${when.at(until)}, in this edition’s time. That was announced and is not law yet, and what takes its place is to be checked.`,
    'area-not-known': () => 'Asked only where a county council stands above the district. Give the area its code to settle it.',
  },
};
