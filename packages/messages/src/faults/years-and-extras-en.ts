import type { ExtraFaults, YearsFaults } from '@saferplan/domain/shared';
import { OVERLAP_LABEL } from '../items/overlap-label.ts';
import { WHEN } from '../locale/when.ts';
import type { WordsOf } from './say-coded.ts';

const { at, name: date, span } = WHEN.en;

/** Without the stop at their end, so that they can stand beside a field. */
export const extraFaultsEn: WordsOf<ExtraFaults> = {
  'extra-not-number': ({ label }) => `${label} is to be a number, such as 12.5`,
  'extra-not-date': ({ label }) => `${label} is to be a day such as 2017-08-31 or a month such as 2017-08`,
  'extra-not-choice': ({ label, choices }) => `${label} is to be one of: ${choices.join(', ')}`,
};

export const yearsFaultsEn: WordsOf<YearsFaults> = {
  'same-label': ({ label }) => `Two editions are called ${label}: give each a label of its own, which is its address too.`,
  'ends-before-start': ({ startsOn, endsOn }) => `It ends ${at(endsOn)}, before it begins ${at(startsOn)}: write its first day first.`,
  'label-without-years': ({ label }) =>
    `“${label}” names no years: write them as 2017-18, as 2017-20 where they are three, or as 2018 for a calendar year.`,
  'label-of-other-years': ({ label, startsOn, endsOn, right }) =>
    `“${label}” names other years than those ${span(startsOn, endsOn)}: write ${right}, or correct the days.`,
  'before-previous': ({ previous }) => `It begins before ${previous}, which it follows: put the editions in the order of their years.`,
  'overlaps-previous': ({ startsOn, previous, previousEndsOn }) =>
    `It begins ${at(startsOn)}, and ${previous} ends ${at(previousEndsOn)}: correct one of the days, or say why both hold, in “${OVERLAP_LABEL.en}” (“overlap” in a package).`,
  'begins-before-plan': ({ title, startYear, endYear }) =>
    `“${title}” holds the years ${startYear.toString()} to ${endYear.toString()}, and this begins before them: correct the years of the plan, or give it to an earlier one.`,
  'ends-after-plan': ({ title, startYear, endYear }) =>
    `“${title}” holds the years ${startYear.toString()} to ${endYear.toString()}, and this ends after them: correct the years of the plan, or begin a new one.`,
  'public-in-future': ({ when }) => `${date(when)} is still to come: write when it was first public, or nothing where it was not.`,
};
