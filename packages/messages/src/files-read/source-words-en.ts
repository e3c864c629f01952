import { localeTools } from '../locale/locale-tools.ts';
import { PERIODS } from '../locale/periods.ts';
import { spansOf } from './month-spans.ts';
import type { WhyAside } from '@saferplan/domain/shared';
import type { SourceWords } from './say-of-file.ts';

const { list } = localeTools('en');
const month = PERIODS.en.month.name;
const number = (value: number): string => value.toLocaleString('en-GB');
const percent = (share: number): string => `${Math.round(share * 100).toString()}%`;
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;
/** 'December 2014 to December 2015', 'March 2016'. */
const spans = (months: readonly string[]): string =>
  list(spansOf(months).map(({ from, to }) => (from === to ? month(from) : `${month(from)} to ${month(to)}`)));
const quarter = PERIODS.en.quarter.name;
/** Quarters by their first months, at most six of them by name. */
const quartersEn = (quarters: readonly string[]): string =>
  quarters.length <= MOST_NAMED
    ? list(quarters.map(quarter))
    : `${number(quarters.length)} quarters (${quarter(quarters[0] ?? '')} to ${quarter(quarters.at(-1) ?? '')})`;
const MOST_NAMED = 6;
const untilAnswered = (of: { readonly isAccepted: boolean }): string =>
  of.isAccepted
    ? 'It is counted as it stands, by your answer.'
    : 'It is kept as missing, unless it is answered that it is to be counted as it stands.';

interface OddRows {
  readonly months: readonly string[];
  readonly surplus?: readonly string[];
  readonly usual: number;
}
/** Of which months there are too few rows and of which too many. */
function oddRows({ months, surplus = [], usual }: OddRows): string {
  const few = months.filter((one) => !surplus.includes(one));
  return [
    ...(few.length === 0 ? [] : [`no rows, or few, for ${spans(few)}`]),
    ...(surplus.length === 0 ? [] : [`far more rows for ${spans(surplus)}`]),
  ]
    .join(', and ')
    .concat(`, where about ${number(usual)}`);
}

interface Besides {
  readonly withoutPlace?: { readonly found: number; readonly usual: number };
  readonly repeated?: { readonly found: number; readonly usual: number };
}
const oddBesides = ({ withoutPlace, repeated }: Besides): string =>
  [
    ...(repeated === undefined
      ? []
      : [
          `${number(repeated.found)} of ${counted(repeated.usual, 'row', 'rows')} with a Crime ID repeat that of another row of the month. `,
        ]),
    ...(withoutPlace === undefined
      ? []
      : [
          `${percent(withoutPlace.found)} of its rows have no place, and usually ${percent(withoutPlace.usual)}: counts of areas are too low. `,
        ]),
  ].join('');

/** Why files beside those that are counted are not read. */
const ASIDE: Readonly<Record<WhyAside, string>> = {
  empty: 'it is empty (0 bytes). Download it again.',
  outcomes: 'outcomes are not counted, only street-level crime.',
  'stop-and-search': 'stop and search is not counted, only street-level crime.',
  damaged: 'it is a zip file that is damaged, or packed in a way that is not read. Download it again, or unpack it first.',
  layers: 'it is a zip in a zip in a zip in another, which is not unpacked. Take it out first.',
  archive: 'archives other than zip are not read. Unpack it first.',
  workbook: 'workbooks are not read here. Use the files as they were downloaded.',
  password: 'it is protected by a password.',
  'other-form': 'it was saved by another program in a form that is not read. Use the file as it was downloaded.',
  'columns-missing': 'it lacks columns of a street-level crime file.',
  'no-offences': 'its name is that of a street-level crime file, and its content is not.',
};

/** What is said of police files, official tables and lists of events, in English. */
export const sourceWordsEn: SourceWords = {
  'months-missing': ({ months }) =>
    `${spans(months)} ${months.length === 1 ? 'is' : 'are'} not in the files. ${months.length === 1 ? 'It is' : 'They are'} shown as missing, not as zero.`,
  'months-not-judged': ({ months }) =>
    `Whether ${spans(months)} ${months.length === 1 ? 'is' : 'are'} whole could not be judged: the files hold no other month of these years to compare with, and none is kept.`,
  'partial-month': (of) =>
    `${month(of.month)} has ${counted(of.found, 'row', 'rows')} where about ${number(of.usual)} are usual: the month may not be whole. ${untilAnswered(of)}`,
  'partial-district': (of) =>
    `${month(of.month)} has ${counted(of.found, 'row', 'rows')} of ${of.district} where about ${number(of.usual)} are usual${of.isForceWhole === false ? '. Whether the rest of the force is whole is not known' : `, although ${of.force} has sent about as many rows as in other months`}. ${untilAnswered(of)}`,
  'surplus-month': (of) =>
    `${month(of.month)} has ${counted(of.found, 'row', 'rows')} where about ${number(of.usual)} are usual: rows may stand in the files twice, or be of another force. ${untilAnswered(of)}`,
  'surplus-district': (of) =>
    `${month(of.month)} has ${counted(of.found, 'row', 'rows')} of ${of.district} where about ${number(of.usual)} are usual${of.isForceWhole === false ? '' : `, although ${of.force} has sent about as many rows as in other months`}. ${untilAnswered(of)}`,
  'repeated-rows': (of) =>
    `${month(of.month)}: ${number(of.found)} of ${counted(of.usual, 'row', 'rows')} with a Crime ID repeat that of another row of the month, so that offences may be counted twice. ${untilAnswered(of)}`,
  'partial-neighbour': ({ district, force, isAccepted, ...of }) =>
    `${district} has ${oddRows(of)} a month are usual, although ${force} has sent about as many rows as in other months. ${
      isAccepted
        ? 'They are counted as they stand, by your answer.'
        : 'Nothing is kept of it there to compare with, unless it is answered that they are to be counted as they stand.'
    }`,
  'places-lost': (of) =>
    `${month(of.month)}: ${percent(of.found)} of the rows have no place, against ${percent(of.usual)} in other months, so that too few are counted for ${of.district}. ${untilAnswered(of)}`,
  'type-left-out': ({ force, crimeType, months }) =>
    `${force} sent no row of “${crimeType}” for ${spans(months)}, in any district. That is missing, not zero.`,
  'months-resaved': ({ rows }) =>
    `${counted(rows, 'row has its month', 'rows have their month')} as a spreadsheet program writes it (Jan-16): it was read as 2016-01. Crime IDs may have been changed too.`,
  'reported-by': ({ month: of, rows, areAll, reportedBy, force }) =>
    `${month(of)}: ${areAll ? `all ${number(rows)} rows name` : counted(rows, 'row names', 'rows name')} ${reportedBy} as the force that reported them, but they fall within ${force}. They are counted.`,
  'other-force': ({ rows, other, force }) =>
    `${counted(rows, 'row falls', 'rows fall')} within ${other === '' ? 'no force' : other}, not ${force}. They are not counted.`,
  'no-place': ({ rows, all, district }) =>
    `${number(rows)} of ${number(all)} rows have no place. Nobody can tell their district, so none of them is counted for ${district}.`,
  'no-district': ({ rows, district }) =>
    `${counted(rows, 'row has', 'rows have')} a point on the map but no district. ${rows === 1 ? 'It is' : 'They are'} not counted for ${district}.`,
  'hardly-any': ({ rows, districts, all, district }) => {
    const shown = districts.map(({ name, rows: own }) => `${name} (${number(own)})`);
    const rest = all - shown.length;
    return `${counted(rows, 'row lies', 'rows lie')} in ${counted(all, 'district', 'districts')} where this force records hardly anything: ${list(rest > 0 ? [...shown, `${rest.toString()} more`] : shown)}. They are counted there, not for ${district}.`;
  },
  'repeated-ids': ({ rows }) =>
    `${counted(rows, 'row repeats', 'rows repeat')} the Crime ID of another. Every row is counted: a repeated ID can carry another outcome or place, so dropping it would change the count.`,
  'repeated-without-id': ({ rows }) =>
    `${counted(rows, 'row without a Crime ID looks', 'rows without a Crime ID look')} the same as another. Anti-social behaviour has no IDs, so like rows are separate reports, and each is counted.`,
  'months-strayed': ({ rows }) =>
    `${counted(rows, 'row is', 'rows are')} dated to another month than the name of the file says. The row’s own month counts.`,
  'months-malformed': ({ months, all }) =>
    `${counted(all, 'month is', 'months are')} not written as 2016-01 and could not be counted: ${list(months)}.`,
  'type-renamed': ({ crimeType, today }) =>
    `“${crimeType}” is counted as “${today}”, its name since May 2013, which also takes in sexual offences: expect a step there.`,
  'type-respelt': ({ crimeType, today }) => `“${crimeType}” is counted as “${today}”: only the spelling differs.`,
  'type-split': ({ crimeType, parts }) =>
    `“${crimeType}” was split into ${parts.map((part) => `“${part}”`).join(' and ')} in May 2013. It stays apart, because nobody can tell which offence belongs to which.`,
  'files-left-aside': ({ files }) =>
    `${counted(files, 'other file was', 'other files were')} left aside: only street-level crime files are read.`,
  'left-aside': ({ is, names, all }) => {
    const rest = all - names.length;
    const files = all === 1 ? list(names) : `${number(all)} files (${list(rest > 0 ? [...names, `${number(rest)} more`] : names)})`;
    return `${files} ${all === 1 ? 'was' : 'were'} left aside: ${ASIDE[is]}`;
  },
  'taken-once': ({ names, all }) =>
    `${all === 1 ? list(names) : `${number(all)} files (${list(all > names.length ? [...names, `${number(all - names.length)} more`] : names)})`} ${all === 1 ? 'is' : 'are'} the same, byte for byte, as another of the files. Each is counted once.`,
  'headers-among-rows': ({ rows }) =>
    `${counted(rows, 'row names', 'rows name')} the columns again, where files were joined. ${rows === 1 ? 'It is' : 'They are'} not counted.`,
  'month-partial': ({ month: of, found, usual, ...besides }) =>
    `${month(of)} has ${counted(found, 'row', 'rows')}, and other months some ${number(usual)}: it may be only a part of the month. ${oddBesides(besides)}What is to be stored?`,
  'month-surplus': ({ month: of, found, usual, ...besides }) =>
    `${month(of)} has ${counted(found, 'row', 'rows')}, and other months some ${number(usual)}: rows may stand in the files twice, or be of another force. ${oddBesides(besides)}What is to be stored?`,
  'month-surplus-district': ({ month: of, found, usual, isForceWhole = true }) =>
    `${month(of)} has ${counted(found, 'row', 'rows')} of the area, and other months some ${number(usual)}${isForceWhole ? ', while the force sent about as many as usual' : ''}: rows may stand in the files twice, or be of another area. What is to be stored?`,
  'month-repeated': ({ month: of, found, usual, ...besides }) =>
    `In ${month(of)} ${number(found)} of ${counted(usual, 'row', 'rows')} with a Crime ID repeat that of another row of the month: offences may be counted twice. ${oddBesides(besides)}What is to be stored?`,
  'month-partial-district': ({ month: of, found, usual, isForceWhole = true }) =>
    `${month(of)} has ${counted(found, 'row', 'rows')} of the area, and other months some ${number(usual)}${isForceWhole ? ', while the force sent about as many as usual' : ''}. What is to be stored?`,
  'month-places-lost': ({ month: of, found, usual }) =>
    `In ${month(of)} ${percent(found)} of the rows have no place, and usually ${percent(usual)}: counts of areas are too low. What is to be stored?`,
  'neighbour-partial': ({ district, ...of }) =>
    `${district} has ${oddRows(of)} a month are usual, while the force sent about as many as usual. What is to be stored of it, to compare with?`,
  'neighbour-partial.missing': () => 'Nothing: leave these months of it out',
  'month.missing': () => 'Nothing: leave the month out',
  'month.as-counted': () => 'What the file counts, as it stands',

  'offences-unassigned': ({ count, force, from, to }) =>
    `${number(count)} offences of ${force} ${PERIODS.en.quarter.through(from, to)} are assigned to no area. They are counted nowhere.`,
  'areas-unusable': ({ areas }) =>
    `The publisher says that these cannot be used: ${areas.join(', ')}. They have no value there, with that note.`,
  'publisher-notes': ({ note }) => `The publisher notes: ${note}`,
  'rows-left-out': ({ leftOut, all, row, sheet, why }, say) =>
    `${number(leftOut)} of ${number(all)} rows were left out; the first, row ${row.toString()} of ${sheet}, because ${say(why)}.`,
  'hidden-sheets-left-out': ({ sheets }) =>
    `${sheets.length === 1 ? 'A hidden sheet was' : 'Hidden sheets were'} not read: ${sheets.join(', ')}.`,
  'estimates-left-out': ({ leftOut, row, why }, say) =>
    `${leftOut.toString()} rows were left out; the first, row ${row.toString()}: ${say(why)}.`,
  'quarters-not-in-file': ({ quarters }) =>
    `The file has no row of ${quartersEn(quarters)}, though it has quarters before and after. They have no value; the publisher may have them in another file.`,
  'quarters-without-rows': ({ area, quarters }) => `The file has no row of ${area} for ${quartersEn(quarters)}. They have no value.`,
  'figures-of-former-areas': ({ area, areas, to }) =>
    `To ${quartersEn([to])}, the figures of ${area} are those of ${areas.join(', ')}: it was called or divided so before.`,
  'people-added-up': () =>
    'The file has no numbers of all people. Those of men and of women, or of every age, were added up to all ages and both sexes.',
  'people-of-all-ages': () =>
    'The file also has numbers of some people, as of one sex or age: only those of all ages and both sexes are read.',
  'sum-of-areas': ({ area, areas }) => `${area} is the sum of ${areas.join(', ')}.`,
  'names-no-area': () => 'it names no area',
  'is-no-quarter': ({ text }) => `“${text}” is no financial year and quarter`,
  'is-no-count': ({ text }) => `“${text}” is no count`,
  'is-no-code': ({ text }) => `“${text}” is no code of an area`,
  'is-no-year': ({ text }) => `“${text}” is no year`,
  'is-no-number-of-people': ({ text }) => `“${text}” is no number of people`,
  'people-said-twice': ({ text }) => `the file says two different numbers of people for ${text}`,
  'events-taken-away': ({ series, days, more }) =>
    `Fewer events are listed than “${series}” had on ${list([...days.map(PERIODS.en.day.name), ...(more === 0 ? [] : [counted(more, 'more day', 'more days')])])}: those that are not in the list were taken away.`,
};
