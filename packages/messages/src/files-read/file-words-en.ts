import { LINE_ROLE_NAMES } from './line-roles.ts';
import { periodWordsEn } from './period-words-en.ts';
import { sourceWordsEn } from './source-words-en.ts';
import type { FileWords } from './say-of-file.ts';

const number = (value: number): string => value.toLocaleString('en-GB');
/** What a line is called; lines without a name are. */
const line = (name: string): string => (name === '' ? 'A line without a name' : `“${name}”`);
const yearsAway = (years: number): string =>
  `${Math.abs(years) === 1 ? 'a year' : `${Math.abs(years).toString()} years`} ${years > 0 ? 'earlier' : 'later'}`;
const shortly = (parts: readonly string[]): string => {
  const quoted = parts.map((part) => `“${part}”`);
  return quoted.length > 4 ? `${quoted.slice(0, 3).join(', ')} and ${(quoted.length - 3).toString()} more` : quoted.join(' and ');
};
const SEPARATORS = { point: '1.234', comma: '1,234' } as const;

/** What is said of files that are brought in, in English. */
export const fileWordsEn: FileWords = {
  ...sourceWordsEn,
  ...periodWordsEn,
  'sheet-aside': ({ sheet }) => `We found no figures of periods in the other sheets of this file. Are they in the sheet “${sheet}”?`,
  'sheet-aside.read': () => 'Yes: read it',
  'sheet-aside.leave-out': () => 'No: there are none in this file',
  delimiter: () => 'The columns of this file could be parted by more than one sign. Which one is it?',
  'delimiter.comma': () => 'A comma',
  'delimiter.semicolon': () => 'A semicolon',
  'delimiter.tab': () => 'A tab',
  'delimiter.bar': () => 'A bar',
  'delimiter.caret': () => 'A caret (^)',
  'delimiter.tilde': () => 'A tilde (~)',
  hidden: ({ rows, columns }) => {
    const what = [
      rows.length === 0
        ? ''
        : `${rows.length === 1 ? 'Row' : 'Rows'} ${rows.slice(0, 12).join(', ')}${rows.length > 12 ? ' and more' : ''}`,
      columns.length === 0 ? '' : `${columns.length === 1 ? 'column' : 'columns'} ${columns.join(', ')}`,
    ].filter((text) => text !== '');
    return `${what.join(' and ')} of this sheet ${rows.length + columns.length === 1 ? 'is' : 'are'} hidden. Shall what is hidden be read?`;
  },
  'hidden.read': () => 'Yes, read it with the rest',
  'hidden.leave-out': () => 'No, leave it out',
  'percent-mixed': ({ name }) => `“${name}” has percentages and plain numbers. What are the plain numbers?`,
  'percent-mixed.per-cent': () => 'Per cent already: 12.5 is 12.5%',
  'percent-mixed.fraction': () => 'Fractions: 0.125 is 12.5%',
  'percent-mixed.missing': () => 'A mistake: store them as missing',
  fractions: ({ name, first, are }) =>
    `“${name}” is a percentage, and its figures are ${are === 'small' ? 'small' : 'large, which were fractions before'}. What is ${first.toString()}?`,
  'fractions.fraction': ({ percent: value }) => `A fraction: ${value.toString()}%`,
  'fractions.per-cent': ({ first }) => `Per cent already: ${first.toString()}%`,
  'no-value': () =>
    'Some formulas have no stored outcome, so that we do not know what they show. Open the file in your spreadsheet program, save it, and choose it again; or store these as missing.',
  'no-value.missing': () => 'Store them as missing',
  'decimal-comma': () => 'Some figures have a comma where decimals begin, as in 1,5. Were they read as they are meant?',
  'decimal-comma.decimals': () => 'Yes: 1,5 is one and a half',
  words: () => 'Some cells hold words where a figure was expected. May they be stored as missing?',
  'words.missing': () => 'Yes, as missing',
  'words.suppressed': () => 'As withheld: only between which figures each lies is told',
  dash: () => 'What does a dash, “nil” or “none” mean in this table?',
  'dash.zero': () => 'None: zero',
  'dash.missing': () => 'Not known: missing',
  figures: () => 'Some cells hold a figure with words or signs beside it. Is it to be read as the figure that it suggests?',
  'figures.as-suggested': ({ shown, hasMore }) =>
    `Yes: ${shown.map(({ cell, value }) => `${cell} is ${value.toString()}`).join(', ')}${hasMore ? ' and so on' : ''}`,
  'figures.missing': () => 'No: store them as missing',
  time: ({ written }) => `Some cells hold a time, as ${written}. In which unit are they to be stored?`,
  'time.hours': ({ written, value }) => `Hours: ${written} is ${value.toString()}`,
  'time.minutes': ({ written, value }) => `Minutes: ${written} is ${value.toString()}`,
  'time.minutes-and-seconds': ({ written, value }) => `Minutes and seconds: ${written} is ${value.toString()} minutes`,
  'time.missing': () => 'None: store them as missing',
  separator: ({ sign }) =>
    `Some figures have a ${sign} before three digits, as ${SEPARATORS[sign]}. Does it mark thousands, or does it begin the decimals?`,
  'separator.thousands': ({ sign }) => `Thousands: ${SEPARATORS[sign]} is one thousand two hundred and thirty-four`,
  'separator.decimals': ({ sign }) => `Decimals: ${SEPARATORS[sign]} is a little more than one`,
  events: ({ rows }) => `Each of the ${number(rows)} rows looks like one event with its date. What shall be made of them?`,
  'events.by-month': () => 'The number of events of each month',
  'events.by-month-and': ({ name, groups }) => `The number of each month, apart by “${name}” (${groups.toString()})`,
  'events.by-year': () => 'The number of events of each year',
  'events.by-year-and': ({ name, groups }) => `The number of each year, apart by “${name}” (${groups.toString()})`,
  'events.dates': () => 'The dates themselves, for charts of the time between events',
  'events.figures': () => 'They are no events: read the numbers in the rows as figures of their periods',
  'events.leave-out': () => 'Nothing: leave the list out',
  'event-date': () => 'Each row has more than one date. Which is the date of the event?',
  'no-such-day': () =>
    'These figures stand under a day or a week that there is not, as 31 April. Of no other day are they known to be. May they be left out?',
  'no-such-day.leave-out': () => 'Yes: leave them out',
  'which-periods': () => 'Each figure has more than one period. By which of them do the figures count?',
  'which-periods.column': ({ name }) => `By “${name}”: figures that have the same one belong together`,
  'event-date.column': ({ name }) => `The date under “${name}”`,
  part: ({ text, interval, note }) =>
    `A note may say that “${text}” is not a whole ${interval}: “${note}”. Shall its figures be read beside those of whole ones?`,
  'part.leave-out': () => 'No: leave them out',
  'part.keep': ({ interval }) => `Yes: they are of a whole ${interval}`,
  'one-period': ({ measures }) =>
    `This list gives each thing one figure, so that ${number(measures)} measures would be made of it, most with one value. Shall it be read so?`,
  'one-period.leave-out': () => 'No: leave the list out',
  'one-period.read': () => 'Yes: each is a measure',
  'which-row': ({ row, words }) => `In the file before, it was said what row ${row} holds: “${words}”. Which row is that now?`,
  'which-row.row': ({ row, words }) => `Row ${row}: ${words}`,
  'which-row.none': () => 'None: read all rows as the sheet suggests',
  'words-beside': ({ cell }) =>
    `The words from ${cell} on may belong to no row of the table. Does each say something of the figures in its row?`,
  'words-beside.rows': () => 'Yes: keep them with the figures of their rows',
  'words-beside.leave-out': () => 'No: leave them out',
  beside: ({ cell }) =>
    `What begins at ${cell} stands apart from the table beside it, and has names of its own. Do the periods of that table hold for it too?`,
  'beside.same': () => 'Yes: its figures are of those periods',
  'beside.leave-out': () => 'No: leave it out',
  duplicates: ({ name, periods }) =>
    `“${name}” has more than one figure for ${periods === 1 ? 'one period' : `${periods.toString()} periods`}. Which one holds?`,
  'duplicates.first': () => 'The first',
  'duplicates.last': () => 'The last',
  'duplicates.sum': () => 'All of them, added up',
  'duplicates.apart': ({ line: one }) => `Each: they are different measures, told apart by their ${one}s`,
  rolling: ({ name }) => `The figures of “${name}” hardly change from month to month. Is each the total of twelve months?`,
  'rolling.no': () => 'No, each is one month alone',
  'rolling.yes': () => 'Yes, they are rolling totals',
  running: ({ name, others }) =>
    `The figures of “${name}”${others === 0 ? '' : ` and of ${others === 1 ? 'one other measure' : `${others.toString()} other measures`}`} are cumulated: each holds those before it in its year. How shall they be read?`,
  'running.since-april': () => 'Added up since April: take from each figure the one before it in its year, and note that it was worked out',
  'running.since-january': () =>
    'Added up since January: take from each figure the one before it in its year, and note that it was worked out',
  'running.as-it-is': () => 'As they are: keep them cumulated',
  'running.leave-out': () => 'Not at all: leave them out',
  previous: ({ name, years }) =>
    `“${name}” seems to hold figures of ${years === 1 ? 'a year before' : 'another year than'} the periods beside them. What shall become of them?`,
  'previous.before': ({ years }) => `They are of ${yearsAway(years)}: store them under those periods`,
  'previous.beside': () => 'They are of the periods beside them',
  'previous.leave-out': () => 'Leave them out',
  'previous-period': ({ name }) =>
    `“${name}” should say again the figures of the period before each, and its figures are others. What shall become of them?`,
  'previous-period.before': () => 'They are of the period before each: store them under it, as a measure of their own',
  'number-key': ({ name }) =>
    `The rows of each period have different numbers ${name === '' ? 'in a column without a heading' : `under “${name}”`}. What are these numbers?`,
  'number-key.key': () => 'They say what each row is of, as the numbers of wards or pumps do',
  'number-key.figures': () => 'They are figures: a measure of its own',
  forecast: () =>
    'What stands beside some figures says that they are forecasts, or what was planned or aimed at. Shall they be read as figures of what happened?',
  'forecast.leave-out': () => 'No: leave them out',
  'forecast.keep': () => 'Yes: they happened since',
  'long-rows': ({ rows }) =>
    `${rows === 1 ? 'One row is' : `${rows.toString()} rows are`} longer than the header, so that cells may have moved. What stands beyond the last heading?`,
  'long-rows.measure': () => 'Figures of their own: read each column without a heading as a measure',
  'long-rows.leave-out': () => 'Nothing that is wanted: leave it out',
  'long-rows.join': () => 'The end of the figure before, cut off at its comma: put them together',
  'rounded-total': ({ name, parts }) =>
    `“${name}” differs from the sum of ${shortly(parts)} by no more than rounding does. Is it their total?`,
  'rounded-total.total': () => 'Yes: leave it out',
  'rounded-total.measure': () => 'No: it is a measure of its own',
  'possible-total': ({ name, parts }) =>
    `“${name}” is the sum of ${shortly(parts)} where all of them are known. With so few figures that can be chance. Is it their total?`,
  'possible-total.total': () => 'Yes: leave it out',
  'possible-total.measure': () => 'No: it is a measure of its own',
  'incomplete-total': ({ name, parts }) =>
    `“${name}” is the sum of ${shortly(parts)} where all of them are known. In other periods one of them is missing, so that adding up does not give the figure of “${name}”. Is it their total, to be left out?`,
  'incomplete-total.total': () => 'Yes: leave it out',
  'incomplete-total.measure': () => 'No: keep it as a measure of its own',
  'hidden-total': ({ name, parts }) =>
    `Some of the figures beside “${name}” are withheld in every period, so that it cannot be checked by adding up. Is it the total of ${shortly(parts)}?`,
  'hidden-total.total': () => 'Yes: leave it out',
  'hidden-total.measure': () => 'No: it is a measure of its own',
  denominator: ({ name }) => `Are the other figures counted out of “${name}”?`,
  'denominator.yes': () => 'Yes: use it as the denominator',
  'denominator.no': () => 'No: it is a measure of its own',

  outside: () => 'It stands outside the tables that we found.',
  'words-outside': () => 'Words outside the tables that we found.',
  'no-periods': () =>
    'We found no row or column of periods with figures beside it. Write periods as Nov-15, 2015-11, November 2015, Q1 2015/16 or 2015/16, one for each value.',
  'names-delimiter': () => 'It names the delimiter of the file.',
  'hidden-left-out': () => 'It is hidden, and was left out by your answer.',
  'too-sparse': () => 'The cells of this sheet lie too far apart to be a table.',
  'no-year': () => 'Its period names no year.',
  'left-out-by-answer': () => 'Left out by your answer.',
  'forecast-left-out': () => 'A forecast, or what was planned or aimed at: left out by your answer.',
  'line-left-out': () => 'Left out by what was said of its row or column.',
  'note-by-answer': () => 'A note, by what was said of its row or column.',
  target: () => 'The target of a measure: it becomes the target of its series, and is no value.',
  'remark-beside': () => 'A remark beside a whole measure; it belongs to no single period.',
  'note-in-table': () => 'A note in or under the table.',
  'of-page': () => 'It belongs to a page of a printed report: its number, or when it was printed.',
  incomplete: ({ text }) => `“${text}” is not a complete period, so its figures are not comparable with those of the others.`,
  'figures-without-period': ({ name }) => `${line(name)} holds figures that name no period.`,
  'sum-before': ({ name }) => `${line(name)} is the sum of the figures before it.`,
  'no-period-with-others': ({ name }) => `${line(name)} names no period that belongs with the others.`,
  'sum-beside': ({ name }) => `${line(name)} is the sum of the months beside it.`,
  'no-month': ({ name }) => `${line(name)} names no month or quarter.`,
  'event-detail': () => 'A detail of a single event; events are counted, and their details are not kept.',
  'event-without-day': ({ name }) => `This row does not say a whole date under “${name}”, as others do, so it is not counted.`,
  'event-without-date': ({ name }) => `This row has no date that we can read under “${name}”, so it is not counted.`,
  'beyond-heading': () => 'It stands beyond the last heading.',
  'key-of-signs': () => 'Words beside the table that belong to none of its rows.',
  'several-years': ({ text }) => `“${text}” stands for several years together: it is none of them, and no chart is drawn for such periods.`,
  'hidden-sum-of': ({ name, parts }) => `“${name}” is the total of ${shortly(parts)}, some of which are withheld, by your answer.`,
  'rounded-sum-of': ({ name, parts }) => `“${name}” is the sum of ${shortly(parts)} but for rounding, by your answer.`,
  'total-by-answer': ({ name, parts }) => `“${name}” is the total of ${shortly(parts)}, by your answer.`,
  'sum-of': ({ name, parts }) => `“${name}” is in every period the sum of ${shortly(parts)}.`,
  'mean-of': ({ name, parts }) => `“${name}” is in every period the average of ${shortly(parts)}.`,
  'bound-of-estimate': ({ name }) => `“${name}” says how sure a figure beside it is, and is no figure of its own.`,
  'control-line': ({ name }) => `“${name}” looks like a line of a control chart, which is worked out anew from the figures.`,
  'period-before': ({ name }) => `“${name}” says again the figure of the period before each.`,
  'no-difference': ({ name }) =>
    `“${name}” is a rate, an average or a share of the year up to each period: what one period added to it cannot be worked out.`,
  'difference-of': ({ name, of, from }) =>
    of === from
      ? `“${name}” is the change in “${of}” from one period to the next.`
      : `“${name}” is the difference between “${of}” and “${from}”.`,
  'running-total': ({ name }) => `“${name}” is a running total of its year: each value holds those before it.`,
  'rolling-totals': ({ name }) =>
    `“${name}” looks like rolling totals: each value repeats most of the one before, so runs and limits would mean nothing. Import the figures of each period alone.`,
  'rolling-averages': ({ name }) =>
    `“${name}” is an average of several periods of a measure beside it: each value repeats most of the one before, so runs and limits would mean nothing.`,
  'rolling-by-answer': ({ name }) => `“${name}” is rolling totals, by your answer.`,
  refused: ({ name, why }, say) => `${say(why)} To import it all the same, answer “keep:${name}” with your reason.`,

  'windows-1252': () =>
    'The file is not written in UTF-8, so it was read as Windows writes it (Windows-1252). Look whether names with accents are right.',
  'utf-16': () => 'The file is written in UTF-16.',
  'fixed-width': () => 'The columns of the file were told by where they begin in each line.',
  'read-by-importer': ({ title }) => `The file was read by the importer “${title}”.`,
  overruled: ({ name, reason }) => `“${name}” was imported although it looks like a total: ${reason}`,
  answered: ({ question, answer }, say) => `${say(question)} ${say(answer)}.`,
  'cells-left-out': ({ why, cells, more }, say) => `${say(why)} (${cells.join(', ')}${more === 0 ? '' : ` and ${more.toString()} more`})`,

  'row-again': ({ row, file, role }) =>
    `It was said what row ${row} of “${file}” holds: ${LINE_ROLE_NAMES.en[role]}. Other rows can stand there now. What does row ${row} of this file hold?`,
  'row-again.role': ({ role }) => LINE_ROLE_NAMES.en[role],
  'row-again.as-found': () => 'What the sheet suggests',
  'which-area': ({ name }) => `Which area of ${name} is the partnership’s?`,
  'which-area.area': ({ area }) => area,
};
