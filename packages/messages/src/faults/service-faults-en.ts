import type { PasswordHint, ServiceFaults } from '@saferplan/domain/shared';
import { sayWeekday } from '../locale/weekdays.ts';
import { WHEN } from '../locale/when.ts';
import { itemWordsEn } from '../items/words-en.ts';
import type { WordsOf } from './say-coded.ts';

const { at } = WHEN.en;

const listed = (parts: readonly string[]): string => parts.join(', ');

const weekday = (day: string): string => sayWeekday(day, 'en');

/** That a week begins on another weekday than those of its series. */
export const otherWeekEn = ({ first, period, begun }: Readonly<Record<'first' | 'period' | 'begun', string>>): string =>
  `The weeks here begin on a ${weekday(first)}, and ${period} is a ${weekday(period)}. That day belongs to the week of ${begun}.`;

const PASSWORD_HINTS: Readonly<Record<PasswordHint, string>> = {
  straightRow: 'Straight rows of keys on your keyboard are easy to guess.',
  keyPattern: 'Short keyboard patterns are easy to guess.',
  simpleRepeat: 'Repeated characters like "aaa" are easy to guess.',
  extendedRepeat: 'Repeated character patterns like "abcabcabc" are easy to guess.',
  sequences: 'Common character sequences like "abc" are easy to guess.',
  recentYears: 'Recent years are easy to guess.',
  dates: 'Dates are easy to guess.',
  topTen: 'This is a heavily used password.',
  topHundred: 'This is a frequently used password.',
  common: 'This is a commonly used password.',
  similarToCommon: 'This is similar to a commonly used password.',
  wordByItself: 'Single words are easy to guess.',
  namesByThemselves: 'Single names or surnames are easy to guess.',
  commonNames: 'Common names and surnames are easy to guess.',
  userInputs: 'There should not be any personal or page related data.',
  pwned: 'Your password was exposed by a data breach on the Internet.',
};

/** What is wrong with a value beside what is stored. */
export const serviceFaultsEn: WordsOf<ServiceFaults> = {
  'too-few-parts': 'Choose two series or more',
  events: 'Series of single events cannot be added',
  'intervals-differ': ({ parts }) => `These are counted by other periods than the first: ${listed(parts)}`,
  'units-differ': ({ parts }) => `These count something else than the first: ${listed(parts)}`,
  'not-counts': ({ parts }) => `These are no counts, and rates or averages of parts do not add up to that of the whole: ${listed(parts)}`,
  'denominators-differ': ({ parts }) =>
    `Of these it is said what they are counted out of, or of the first and not of these: ${listed(parts)}`,
  'no-common-period': 'There is no period for which all of them have a value',
  'language-not-public': 'Add this language to those of the public site first, in Settings',
  'language-of-plan': 'The plan is written in this language: there is nothing to translate into it',
  'no-such-text': ({ field, texts }) =>
    `There is no text “${field}” here. ${texts.length === 0 ? 'It has none to be translated' : `Its texts are: ${listed(texts)}`}`,
  'no-translation': 'Write the translation here, or take the row out',
  'denominator-of-value': 'Enter what this value is out of, such as the population: the other values of this series have one',
  'denominator-of-values': 'Enter what these values are out of first, such as the population: the other values of this series have one',
  'day-wanted': 'Enter a day, such as 2017-08-28: this series is of days or weeks',
  'month-wanted': 'Enter a month, such as 2017-08',
  'weeks-begin-otherwise': otherWeekEn,
  'too-easy-to-guess': ({ hint }) =>
    `This password is too easy to guess. ${hint === null ? '' : `${PASSWORD_HINTS[hint]} `}Use four or five words that have nothing to do with each other.`,
  'cannot-take-out': ({ path }) => `What stands at ${path} cannot be taken out by itself: withdraw the whole publication`,
  'nothing-written': 'Write something first',
  'too-few-letters': 'Give three letters or more',
  'not-change-id': 'Make an identifier of 32 hexadecimal digits',
  'report-ends-before-start': 'The report must begin before it ends',
  'not-here': 'This names nothing that it can belong to here',
  'published-of-plan': ({ label, title }) => `${label} has been published as an edition of “${title}”, and stays one.`,
  'only-edition-of-plan': ({ label, title }) => `${label} is the only edition of “${title}”: change its title and years instead.`,
  'shared-by-editions': ({ kind }) => `All editions share each ${itemWordsEn[kind].name}`,
  'edition-not-named': ({ kind }) => `Name the edition of this ${itemWordsEn[kind].name}`,
  'not-in-plan': ({ kind }) => `This names a ${itemWordsEn[kind].name} that is not in the plan`,
  'id-of-other-kind': 'This identifier is of another kind',
  'of-other-edition': 'This item belongs to another edition',
  'address-published': ({ label }) => `It has been published at the address of ${label}, which stays: change its days or its title instead`,
  'no-file-of-areas': 'Only figures that a file of many areas feeds can be compared',
  'no-period-compared': 'No period is counted both here and in other areas yet. Import a file of many areas first',
  'first-period-after-last': 'The first period lies after the last',
  'address-of-software': ({ slug }) => `Saferplan uses the address ${slug} itself: choose another`,
  'all-in-plan-already': ({ name }) => `All that ${name} holds stands in the plan already`,
  'plan-changed-meanwhile': 'The plan was changed while the file was being added, so nothing was. Try again in a minute',
  'no-public-reason': 'Say why, in words that the public may read',
  'no-such-series': ({ series, partnership }) => `There is no series ${series} of ${partnership} to add`,
  'series-twice': ({ name }) => `${name} is chosen twice: its area would count twice`,
  'not-nameable': ({ slug }) => `You can name no partnership ${slug} here`,
  'own-not-named': 'Your own partnership must be among those that end or follow',
  'successor-has-ended': ({ name, endsOn, on }) => `${name} ends ${at(endsOn)}: name one that is there ${at(on)}`,
  'ends-before-it-takes-place': ({ name, on }) =>
    `${name} takes the place of another ${at(on)}, so it can only end after that: write a later day`,
};
