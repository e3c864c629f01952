import type { PeriodWords } from './say-of-file.ts';

/** What is asked about the periods of a table, in English. */
export const periodWordsEn: PeriodWords = {
  'period-of-name': ({ name, period }) =>
    `No period stands beside the figures of this sheet, and “${name}” says “${period}”. Are they of that period?`,
  'period-of-name.name': ({ period }) => `Yes: they are of ${period}`,
  'period-of-name.leave-out': () => 'No: leave them out',
  'date-order': () =>
    'Do dates begin with the day or with the month? Read one way they are days of a month, read the other way they are in different months.',
  'date-order.day-first': () => 'The day, as in 31/01/2016',
  'date-order.month-first': () => 'The month, as in 01/31/2016',
  'quarter-end': () => 'The months are three apart. Is each the last month of its quarter, the first, or a month alone?',
  'quarter-end.ends': () => 'The last: one written as March is January to March',
  'quarter-end.begins': () => 'The first: one written as March is March to May',
  'quarter-end.months': () => 'A month alone, with months between that are missing',
  'year-end': () => 'The months are twelve or more apart. Is each the last month of its year, the first, or a month alone?',
  'year-end.ends': () => 'The last: the figures are of the twelve months up to its end',
  'year-end.begins': () => 'The first: the figures are of the twelve months that begin with it',
  'year-end.months': () => 'A month alone, with months between that are missing',
  'mixed-years': () => 'Some years are written as 2013 and others as 2012/13. When do the few begin?',
  'mixed-years.as-others': () => 'In the same month as the others: 2013 is 2013/14',
  'mixed-years.as-others-ending': () => 'In the same month as the others, named by the year that they end in: 2013 is 2012/13',
  'mixed-years.leave-out': () => 'In another month, so leave them out',
  'year-of-title': () => 'The months have no year beside them. Is it the year that the title names?',
  'year-of-title.yes': () => 'Yes',
  'year-of-title.leave-out': () => 'No: leave these figures out',
  'year-order': () =>
    'Under one year the months go on from December to January, as in a financial year. Is that January of the year named, or of the next?',
  'year-order.next-year': () => 'Of the next: April to March under 2015 is April 2015 to March 2016',
  'year-order.same-year': () => 'Of the year named: January under 2015 is January 2015',
  'year-order.leave-out': () => 'Neither: leave these figures out',
  'month-number': () => 'Months are numbers of a year that may not begin in January. Which month is number 1?',
  'month-number.april': () =>
    'That in which the year begins, such as April: number 1 of 2015/16 is April 2015, and number 12 is March 2016',
  'month-number.january': () => 'January: number 1 of 2015/16 is January 2016, and number 4 is April 2015',
  'month-number.names': () => 'They are no months: P1, P2 and P3 are names, as those of grades and priorities are',
  'month-number.leave-out': () => 'Neither: leave these figures out',
  'year-slip': () =>
    'The years of these months contradict one another, as Jan-16 does between Dec-16 and Feb-17. Of which months was the year mistyped?',
  'year-slip.later': () => 'Of those that do not follow the ones before them: Jan-16 after Dec-16 is January 2017',
  'year-slip.earlier': () => 'Of the ones before them: Dec-16 before Jan-16 is December 2015',
  'year-slip.as-written': () => 'Of none: read them as they are written',
  'year-slip.leave-out': () => 'That is not known: leave these figures out',
  'century-slip': () =>
    'Some of these years lie centuries away from the others, as 1926 and 0026 do between 2025 and 2027. Were they mistyped?',
  'century-slip.as-others': () => 'Yes: read them as the years that follow the others, as 2026',
  'century-slip.leave-out': () => 'That is not known: leave these figures out',
  'time-between': () =>
    'The periods are evenly apart, but neither a day, a week, a month, a quarter nor a year, as fortnights, four weeks and half-years are. What is each figure of?',
  'time-between.between': () => 'Of all the time from one to the next: leave these figures out, since no chart is drawn for such periods',
  'time-between.alone': () => 'Of the day or the month that is written alone',
  cumulated: () =>
    'The periods all begin where their year begins and grow, as April to June and April to September. Are the figures counts that are added up, so that each month or quarter can be worked out?',
  'cumulated.differences': () => 'Yes: take from each figure the one before it in its year, and note that it was worked out',
  'cumulated.leave-out': () => 'No, as they are rates, averages or shares: leave them out, since no chart is drawn for such periods',
  'cumulated-falls': ({ name, cumulated, before }) =>
    `“${name}” falls within a year, from ${before.toLocaleString('en-GB')} to ${cumulated.toLocaleString('en-GB')}, which counts that are added up do not unless some were taken back. What is it?`,
  'cumulated-falls.missing': () => 'A count of which some were taken back: leave each figure that falls missing, and work out the others',
  'cumulated-falls.negative': () => 'An amount that can fall, as net spending: keep what was taken back as figures below 0',
  'cumulated-falls.leave-out': () => 'A rate, an average or a share: leave it out',
  'turned-date': () =>
    'Periods such as 16-Jan can be months that a spreadsheet turned round (January 2016) or days (16 January). Which are they?',
  'turned-date.months': () => 'Months: 16-Jan is January 2016',
  'turned-date.days': () => 'Days: 16-Jan is 16 January. They are left out where the file does not say of which year',
  'year-kind': () => 'The heading does not say plainly when these years begin. What is 2015?',
  'year-kind.ends': () => 'The financial year that ends in it: April 2014 to March 2015',
  'year-kind.begins': () => 'The financial year that begins in it: April 2015 to March 2016',
  'year-kind.academic': () => 'The academic year that begins in it: September 2015 to August 2016',
  'year-kind.calendar': () => 'The calendar year: January to December 2015',
  'year-kind.leave-out': () => 'Another year: leave these figures out',
  'academic-years': () => 'These years can be academic or financial ones. When do years such as 2015/16 begin?',
  'academic-years.september': () => 'In September: 2015/16 is September 2015 to August 2016',
  'academic-years.april': () => 'In April: 2015/16 is April 2015 to March 2016',
  'academic-years.leave-out': () => 'In another month: leave these figures out',
  'academic-quarters': () => 'These are numbered quarters of academic years. When does the first quarter begin?',
  'academic-quarters.september': () => 'In September: Q1 of 2015/16 is September to November 2015',
  'academic-quarters.august': () => 'In August: Q1 of 2015/16 is August to October 2015',
  'academic-quarters.leave-out': () => 'In another month: leave these figures out',
  'weeks-of-years': () => 'These are numbered weeks of years that do not begin in January. When does week 1 begin?',
  'weeks-of-years.first-monday': () => 'On the first Monday of the year: in 2020/21, on Monday 6 April 2020',
  'weeks-of-years.with-first': () => 'On the Monday of the week in which the year begins: in 2020/21, on Monday 30 March 2020',
  'weeks-of-years.leave-out': () => 'On another day: leave these figures out',
  'bare-numbers': () =>
    'Numbers that can be years, months or days, such as 2015, stand below a heading that does not say that they are. Are the figures beside them of these periods?',
  'bare-numbers.periods': () => 'Yes: of the year, the month or the day that each number is written as',
  'bare-numbers.leave-out': () => 'No: leave these figures out',
  'labelled-years': () => 'Some rows speak of academic years and others of financial ones. Is each figure of the year that its row names?',
  'labelled-years.as-labelled': () => 'Yes: academic years begin in September, financial years in April',
  'labelled-years.leave-out': () => 'That is not known: leave these figures out',
  'several-months': () =>
    'These figures are of several weeks or months each that are neither a month, a quarter nor a year, as half-years and four weeks are. No chart is drawn for such periods. May they be left out?',
  'several-months.leave-out': () => 'Yes: leave them out',
  'one-date': () => 'All figures stand beside one date. What are they of?',
  'one-date.day': () => 'The day itself, as of a count taken that day',
  'one-date.month': () => 'The month that the day lies in',
  'one-date.year': () => 'The year that ends with the month, or that begins with it where the date is its first day',
  'one-date.leave-out': () => 'None of these: leave these figures out',
  'half-years': () => 'H1 and H2 beside years can be the halves of each year, or names. Which are they?',
  'half-years.leave-out': () => 'Halves of years: leave their figures out, since no chart is drawn for such periods',
  'half-years.names': () => 'Names: the figures are of whole years',
  seasons: () =>
    'Some figures beside years are of a season or a term. No chart is drawn of seasons one after another. Is each season to be a measure of its own, with one figure a year?',
  'seasons.leave-out': () => 'No: leave these figures out',
  'seasons.yearly': () => 'Yes: a measure for each season or term, called by its name',
  'day-column': () =>
    'Numbers from 1 to 31 beside the months can say of which day of the month each figure is, or something else, as the number of days or the day of the week. Which is it?',
  'day-column.days': () => 'The day of the month: each figure is of a single day',
  'day-column.months': () => 'Something else: the figures are of months',
  'day-column.leave-out': () => 'That is not known: leave these figures out',
  'fraction-month': () =>
    'Periods such as 1/16 can be months (January 2016) or fractions, and their heading does not say which. Are they months?',
  'fraction-month.month': () => 'Yes: 1/16 is January 2016',
  'fraction-month.leave-out': () => 'No: leave these figures out',
  'slash-month': () =>
    'One period can be a month or a financial year, as 2010/11 can be November 2010. The others are months. Is it one too?',
  'slash-month.month': () => 'Yes, a month',
  'slash-month.leave-out': () => 'No: leave it out',
  weeks: () =>
    'These are figures of weeks. A week that straddles two months is never added to one of them. What shall become of the weeks?',
  'weeks.weeks': () => 'Keep them as weeks',
  'weeks.leave-out': () => 'Leave them out, and import figures of months instead',
  year: ({ text, cell }) => `The periods name no year. Which year is “${text}” in ${cell} of? Those after it follow.`,
  'year.year': ({ year }) => year.toString(),
  'year.quarters': ({ year, isFinancial }) =>
    isFinancial
      ? `${financial(year)}: the first quarter is April to June ${year.toString()}`
      : `${year.toString()}: the first quarter is January to March ${year.toString()}`,
  'year.leave-out': () => 'None: leave these figures out',
  following: ({ text, cell, first }) => `Some months name no year, as “${text}” in ${cell}. Do they go on from “${first}” without a gap?`,
  'following.follow': () => 'Yes',
  'following.leave-out': () => 'No: leave the months without a year out',
  'short-years': ({ text, cell }) => `The years are written with two digits. Which year is “${text}” in ${cell}?`,
  'short-years.calendar': ({ year }) => `${year.toString()}, from January to December`,
  'short-years.begins': ({ year }) => `${financial(year)}, from April ${year.toString()}`,
  'short-years.ends': ({ year }) => `${financial(year - 1)}, up to March ${year.toString()}`,
  'joined-years': ({ text, cell }) =>
    `The years are written as two years in a row. Which year is “${text}” in ${cell}? The others are of the same kind.`,
  'joined-years.academic': ({ year }) => `${financial(year)}, from September ${year.toString()}`,
};

/** '2015/16' by the year that it begins in. */
function financial(year: number): string {
  return `${year.toString()}/${(year + 1).toString().slice(2)}`;
}
