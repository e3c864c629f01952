import type { EditionRemarks } from '@saferplan/domain/shared';
import { WHEN } from '../locale/when.ts';
import { extraFaultsEn, yearsFaultsEn } from './years-and-extras-en.ts';
import type { WordsOf } from './say-coded.ts';

const { at, name: date } = WHEN.en;

/** What is done with a priority or theme, as it stands behind its name. */
const VERBS = {
  introduced: 'new',
  retained: 'kept',
  renamed: 'renamed',
  split: 'split',
  merged: 'merged',
  'became-theme': 'made a theme',
  'became-priority': 'made a priority',
  removed: 'removed',
} as const;

const number = (count: number): string => ['none', 'one', 'two'][count] ?? String(count);
const quoted = (title: string | null): string => (title === null ? 'A decision' : `“${title}”`);

const AREAS_NEEDED = {
  formed: 'name what was formed, and nothing that it came from',
  renamed: 'name one area before and one after',
  merged: 'name two or more areas before and one after',
  split: 'name one area before and two or more after',
  abolished: 'name what ended, and nothing after it',
} as const;

const LACKS = { 'lead-agency': 'lead agency', due: 'due date' } as const;

export const remarksEn: WordsOf<EditionRemarks> = {
  'no-priority': 'The plan has no priority yet.',
  'name-of-new-package': ({ text }) => `“${text}” is the name that a new package gives: make sure that the body is called so.`,
  proposal: ({ text }) => `“${text}” is proposed, and nobody has confirmed it: take the square brackets away, or write your own words.`,
  duplicate: ({ text }) => `“${text}” stands here twice: leave one of the two out, or write what sets them apart.`,
  placeholder: ({ text }) => `“${text}” only holds the place of your own words: write those instead.`,
  'no-summary': ({ title }) => `“${title}” has no summary for the front page.`,
  'no-lead': ({ title }) => `“${title}” has no lead: name one, or say that it is to be confirmed.`,
  'lead-to-be-confirmed': ({ title }) => `The lead of “${title}” is still to be confirmed.`,
  'led-by-former-agency': ({ title }) => `“${title}” is led by an agency that is no longer in the partnership.`,
  'former-subgroup': ({ title }) => `“${title}” is delivered by a subgroup that is no longer in the plan.`,
  'former-contact': ({ title }) => `“${title}” points to a contact that is no longer listed.`,
  'action-plan-not-looked-at': ({ title, note }) =>
    `“${title}” says “${note}”, as every new priority does: make sure that it is so, or say what is.`,
  'action-plan-to-come': ({ title }) => `The action plan of “${title}” is still to come.`,
  'nothing-of-kind': ({ title, kind }) => `“${title}” has no ${kind}: add one, or say that its action plan is to come.`,
  'no-direction': ({ title }) => `The indicator “${title}” does not say which way is wanted: more, fewer or neither.`,
  'carried-by-former': ({ text }) => `The action “${text}” is carried by an agency or subgroup that is no longer listed.`,
  'action-incomplete': ({ text, lacks }) => `The action “${text}” has no ${lacks.map((part) => LACKS[part]).join(' and no ')} yet.`,
  'amount-not-said': ({ of, title }) =>
    ({
      grant: `The amount of “${title}” is not yet said.`,
      bid: `How much “${title}” asks for is not yet said.`,
      award: `How much “${title}” is awarded is not yet said.`,
    })[of],
  'amount-zero': ({ of, title }) =>
    `${
      {
        grant: `The amount of “${title}” is £0.`,
        bid: `“${title}” asks for £0.`,
        award: `“${title}” is awarded £0.`,
        resource: `“${title}” is given as £0.`,
      }[of]
    } Is it nothing, or not known? Tick that it is nothing, or leave the amount empty where it is not known.`,
  'reading-not-said': ({ title, when }) => `The value of “${title}” for ${date(when)} is not yet said, and is not published.`,
  'theme-through-none': ({ title }) => `The theme “${title}” runs through no priority: tick at least one.`,
  'theme-through-former': ({ title }) => `The theme “${title}” runs through a priority that is no longer in the plan.`,
  'same-address': ({ title, other, slug }) => `“${title}” and “${other}” have the same public address, ${slug}.`,
  'informs-former': ({ title }) => `The topic “${title}” informs a priority or theme that is no longer in the plan.`,
  'reviews-unknown': ({ title }) => `The topic “${title}” reviews something that the edition before did not have.`,
  'nothing-recommended': ({ title }) => `Nothing is recommended on “${title}” yet.`,
  'recommendation-not-recorded': ({ title }) => `What was recommended on “${title}” is not recorded.`,
  'recommendation-without-reason': ({ title }) => `The recommendation on “${title}” gives no reason.`,
  'statement-without-contact': 'The accessibility statement names no contact, which the regulations of 2018 ask for.',
  'statement-undated': 'The accessibility statement does not say when it was prepared.',
  'improvement-not-said': ({ title }) => `Nobody has said whether more or less of “${title}” is better, so no change of it is judged.`,
  'reads-former-series': ({ title }) => `“${title}” is read from a series that is no longer kept.`,
  'reads-series-of-partners': ({ title, series }) =>
    `“${title}” is read from “${series}”, which only those who sign in may read: the public reads its newest figures, and of its course that it cannot be told.`,
  'shows-former-series': ({ title }) => `The topic “${title}” shows a series that is no longer kept.`,
  'change-disagrees': ({ measure }) =>
    `The change stated for “${measure}” does not follow from its two numbers: correct it, or say why it is published as it is.`,
  'change-disagrees-with-reason': ({ measure }) =>
    `The change stated for “${measure}” does not follow from its two numbers. It is published with the reason that is given.`,
  'not-scored-in-full': ({ title, model }) => `“${title}” is not scored in full by ${model}, so the public will not see its place.`,
  'differs-from-place': ({ title, model }) => `What is recommended on “${title}” differs from its place by ${model}: say why.`,
  'reason-not-recorded': ({ title }) => `The reason for what became of “${title}” is not recorded.`,
  'decided-without-record': ({ title }) => `What became of “${title}” is recommended; which meeting decided it is not recorded.`,
  'decided-without-meeting': ({ title }) => `The decision on “${title}” does not yet rest on a meeting.`,
  'published-form-invalid': ({ path, issue }) => `The published form would be invalid at ${path}: ${issue}`,

  'extra-not-number': (given) => `${extraFaultsEn['extra-not-number'](given)}.`,
  'extra-not-date': (given) => `${extraFaultsEn['extra-not-date'](given)}.`,
  'extra-not-choice': (given) => `${extraFaultsEn['extra-not-choice'](given)}.`,

  undecided: ({ title }) => `“${title}”: decide what becomes of it.`,
  'decided-twice': ({ title, count }) => `“${title}” has ${count.toString()} decisions: keep one.`,
  'retained-and-removed': ({ title }) => `“${title}” cannot be both removed and carried on.`,
  'no-origin': ({ title }) => `“${title}”: say what it comes from, or that it is new.`,
  'introduced-with-origin': ({ title }) => `“${title}” is called new, but also comes from another decision.`,
  'too-few-sources': ({ title, kind, count }) =>
    `${quoted(title)} is ${VERBS[kind]}: name ${number(count)} or more of the priorities or themes of the edition before.`,
  'too-many-sources': ({ title, kind, count }) =>
    `${quoted(title)} is ${VERBS[kind]}: that allows ${number(count)} of the priorities or themes of the edition before.`,
  'too-few-successors': ({ title, kind, count }) =>
    `${quoted(title)} is ${VERBS[kind]}: name ${number(count)} or more of the priorities or themes of this edition.`,
  'too-many-successors': ({ title, kind, count }) =>
    `${quoted(title)} is ${VERBS[kind]}: that allows ${number(count)} of the priorities or themes of this edition.`,
  'named-twice': ({ title }) => `${quoted(title)}: the decision names the same priority or theme twice.`,
  'wrong-type': ({ title, wrong }) =>
    wrong === 'not-to-theme'
      ? `“${title}” became a theme: it must lead from a priority to a theme.`
      : `“${title}” became a priority: it must lead from a theme to a priority.`,
  'type-changed': ({ title, successor, was, is }) => `“${title}” was a ${was} and “${successor}” is a ${is}: say that it became one.`,
  'name-changed': ({ title, successor }) => `“${title}” is now called “${successor}”: say that it was renamed.`,
  'name-unchanged': ({ title }) => `“${title}” still has its name: say that it was kept.`,
  unknown: ({ title }) => `${quoted(title)}: the decision names a priority or theme that is not in these editions.`,
  'no-reason': ({ title, kind }) => `${quoted(title)} is ${VERBS[kind]}: say why.`,

  'area-not-listed': ({ on }) => `A change of ${date(on)} names an area that is not listed.`,
  'area-change-arity': ({ areas, on, change }) =>
    `${areas.length === 0 ? 'A change' : areas.join(', ')} (${date(on)}): ${AREAS_NEEDED[change]}.`,
  'area-change-mixes': ({ areas, on }) =>
    `${areas.join(', ')} (${date(on)}): districts become districts, and partnerships become partnerships.`,
  'area-begins-often': ({ name, times }) => `${name} begins ${times.toString()} times: keep one of the changes.`,
  'area-ends-often': ({ name, times }) => `${name} ends ${times.toString()} times: keep one of the changes.`,
  'area-ends-first': ({ name, endsOn, beginsOn }) => `${name} ends ${at(endsOn)}, before it has begun (${date(beginsOn)}).`,

  ...yearsFaultsEn,

  'edition-ends-before-start': ({ startsOn, endsOn }) =>
    `The edition ends ${at(endsOn)}, before it begins ${at(startsOn)}: write its first day first.`,
  'far-from-edition': ({ when, years, label }) =>
    `${date(when)} is more than ${years.toString()} years from the years of ${label}: write the right year.`,
  'long-after-edition': ({ when, label }) =>
    `${date(when)} is more than a year after ${label} ends: make sure that this is the right year.`,
  'meeting-day-unknown': ({ title }) => `When the meeting on “${title}” was held is not recorded.`,
  'consultation-start-unknown': ({ title }) => `When the consultation “${title}” began is not recorded.`,
  'consultation-end-unknown': ({ title }) => `When the consultation “${title}” ended is not recorded.`,
  'due-after-plan': ({ text, due, last }) =>
    `“${text}” is due ${at(due)}, after the plan ends ${at(last)}: write a day within it, or correct the years of the plan.`,
  'consultation-ends-before-start': ({ title, startsOn, endsOn }) =>
    `The consultation “${title}” ends ${at(endsOn)}, before it begins ${at(startsOn)}: write its first day first.`,
  'period-ends-before-start': ({ measure, from, to }) =>
    `A period of “${measure}” ends ${at(to)}, before it begins ${at(from)}: write its beginning first.`,
  'answered-before-made': ({ answered, made }) =>
    `It was answered ${at(answered)}, before it was made ${at(made)}: correct one of the days.`,
  'decided-before-recommended': ({ decided, recommended }) =>
    `It was decided ${at(decided)}, before it was recommended ${at(recommended)}: correct one of the days, or change the two meetings.`,

  'due-before-edition': ({ text, due }) =>
    `“${text}” was due ${at(due)}, before this edition begins: say when it is due now, or that it is done or stopped.`,
  'other-count': ({ field, counted, count, term }) =>
    `The ${field} speaks of ${counted.toString()}, and there are ${count.toString()} ${term}: correct one of them.`,
  'other-years': ({ field, other, label }) => `The ${field} names ${other}, and this edition is ${label}: write the years of this one.`,
  'called-new': ({ title }) => `“${title}” is called new in this edition, and stood in the edition before.`,

  'no-such-calculation': ({ title, calculation }) =>
    `“${title}” is to be calculated by “${calculation}”, which the package of the partnership does not have.`,
  'calculation-failed': ({ title, why }) => `“${title}”: ${why} It has no readings until that is corrected.`,

  'withdrawn-edition': ({ label, reason }) =>
    `All of ${label} was withdrawn (${reason}). Look at what made it so before it is published again.`,
  'withdrawn-text': ({ text, label, reason }) =>
    `${text}: this holds what was withdrawn from ${label} (${reason}). It would be public again.`,
};
