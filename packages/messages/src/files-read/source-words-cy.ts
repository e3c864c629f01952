import { localeTools } from '../locale/locale-tools.ts';
import { PERIODS } from '../locale/periods.ts';
import { spansOf } from './month-spans.ts';
import type { WhyAside } from '@saferplan/domain/shared';
import type { SourceWords } from './say-of-file.ts';

const { list } = localeTools('cy');
const month = PERIODS.cy.month.name;
const number = (value: number): string => value.toLocaleString('en-GB');
const percent = (share: number): string => `${Math.round(share * 100).toString()}%`;
const rows = (count: number): string => `${number(count)} rhes`;
const spans = (months: readonly string[]): string =>
  list(spansOf(months).map(({ from, to }) => (from === to ? month(from) : `${month(from)} – ${month(to)}`)));
const quarter = PERIODS.cy.quarter.name;
/** Quarters by their first months, at most six of them by name. */
const quartersCy = (quarters: readonly string[]): string =>
  quarters.length <= MOST_NAMED
    ? list(quarters.map(quarter))
    : `${number(quarters.length)} chwarter (${quarter(quarters[0] ?? '')} – ${quarter(quarters.at(-1) ?? '')})`;
const MOST_NAMED = 6;
const untilAnswered = (of: { readonly isAccepted: boolean }): string =>
  of.isAccepted ? 'Fe’i cyfrifir fel y mae, yn ôl eich ateb.' : 'Fe’i cedwir fel mis sydd ar goll, oni atebir y dylid ei gyfrif fel y mae.';

const named = (names: readonly string[], all: number): string =>
  list(all > names.length ? [...names, `${number(all - names.length)} arall`] : names);

interface OddRows {
  readonly months: readonly string[];
  readonly surplus?: readonly string[];
  readonly usual: number;
}
/** Of which months there are too few rows and of which too many. */
function oddRows({ months, surplus = [], usual }: OddRows): string {
  const few = months.filter((one) => !surplus.includes(one));
  return [
    ...(few.length === 0 ? [] : [`nid oes ond ychydig o resi, neu ddim, ar gyfer ${spans(few)}`]),
    ...(surplus.length === 0 ? [] : [`mae llawer mwy o resi ar gyfer ${spans(surplus)}`]),
  ]
    .join(', ac ')
    .concat(`, lle mae tua ${number(usual)}`);
}

interface Besides {
  readonly withoutPlace?: { readonly found: number; readonly usual: number };
  readonly repeated?: { readonly found: number; readonly usual: number };
}
const oddBesides = ({ withoutPlace, repeated }: Besides): string =>
  [
    ...(repeated === undefined
      ? []
      : [`O ${rows(repeated.usual)} â Crime ID, mae ${number(repeated.found)} yn ailadrodd un rhes arall o’r mis. `]),
    ...(withoutPlace === undefined
      ? []
      : [
          `Nid oes lle gan ${percent(withoutPlace.found)} o’r rhesi, a ${percent(withoutPlace.usual)} sy’n arferol: mae cyfrifon ardaloedd yn rhy isel. `,
        ]),
  ].join('');

/** Why files beside those that are counted are not read. */
const ASIDE: Readonly<Record<WhyAside, string>> = {
  empty: 'dim byd ynddi (0 beit). Lawrlwythwch hi eto.',
  outcomes: 'ni chyfrifir canlyniadau, dim ond troseddau lefel stryd.',
  'stop-and-search': 'ni chyfrifir stopio a chwilio, dim ond troseddau lefel stryd.',
  damaged:
    'ffeil zip yw hi sydd wedi’i difrodi, neu wedi’i phacio mewn ffordd na ddarllenir. Lawrlwythwch hi eto, neu dadbaciwch hi’n gyntaf.',
  layers: 'zip mewn zip mewn zip mewn un arall yw hi, ac ni chaiff ei dadbacio. Tynnwch hi allan yn gyntaf.',
  archive: 'ni ddarllenir archifau heblaw zip. Dadbaciwch hi’n gyntaf.',
  workbook: 'ni ddarllenir llyfrau gwaith yma. Defnyddiwch y ffeiliau fel y’u lawrlwythwyd.',
  password: 'mae wedi’i diogelu â chyfrinair.',
  'other-form': 'fe’i cadwyd gan raglen arall mewn ffurf na ddarllenir. Defnyddiwch y ffeil fel y’i lawrlwythwyd.',
  'columns-missing': 'nid oes ganddi holl golofnau ffeil troseddau lefel stryd.',
  'no-offences': 'enw ffeil troseddau lefel stryd sydd arni, ond nid dyna yw ei chynnwys.',
};

/** What is said of police files, official tables and lists of events, in Welsh, which no speaker has read yet. */
export const sourceWordsCy: SourceWords = {
  'months-missing': ({ months }) =>
    `Nid yw’r canlynol yn y ffeiliau: ${spans(months)}. ${months.length === 1 ? 'Fe’i dangosir' : 'Fe’u dangosir'} fel ar goll, nid fel sero.`,
  'months-not-judged': ({ months }) =>
    `Ni ellid barnu a yw’r canlynol yn gyfan: ${spans(months)}. Nid oes mis arall o’r blynyddoedd hyn yn y ffeiliau i gymharu ag ef, ac ni chedwir yr un.`,
  'partial-month': (of) =>
    `${month(of.month)}: mae ganddo ${rows(of.found)} lle mae tua ${number(of.usual)} yn arferol. Efallai nad yw’r mis yn gyfan. ${untilAnswered(of)}`,
  'partial-district': (of) =>
    `${month(of.month)}: mae ganddo ${rows(of.found)} o’r ardal hon, ${of.district}, lle mae tua ${number(of.usual)} yn arferol${of.isForceWhole === false ? '. Ni wyddys a yw gweddill yr heddlu’n gyfan' : `, er i’r heddlu (${of.force}) anfon tua’r un nifer o resi ag mewn misoedd eraill`}. ${untilAnswered(of)}`,
  'surplus-month': (of) =>
    `${month(of.month)}: mae ganddo ${rows(of.found)} lle mae tua ${number(of.usual)} yn arferol. Efallai fod rhesi yn y ffeiliau ddwywaith, neu o heddlu arall. ${untilAnswered(of)}`,
  'surplus-district': (of) =>
    `${month(of.month)}: mae ganddo ${rows(of.found)} o’r ardal hon, ${of.district}, lle mae tua ${number(of.usual)} yn arferol${of.isForceWhole === false ? '' : `, er i’r heddlu (${of.force}) anfon tua’r un nifer o resi ag mewn misoedd eraill`}. ${untilAnswered(of)}`,
  'repeated-rows': (of) =>
    `${month(of.month)}: o ${rows(of.usual)} â Crime ID, mae ${number(of.found)} yn ailadrodd un rhes arall o’r mis, fel y gellid cyfrif troseddau ddwywaith. ${untilAnswered(of)}`,
  'partial-neighbour': ({ district, force, isAccepted, ...of }) =>
    `${district}: ${oddRows(of)} y mis yn arferol, er i’r heddlu (${force}) anfon tua’r un nifer o resi ag mewn misoedd eraill. ${
      isAccepted
        ? 'Fe’u cyfrifir fel y maent, yn ôl eich ateb.'
        : 'Ni chedwir dim i gymharu ag ef yno, oni atebir y dylid eu cyfrif fel y maent.'
    }`,
  'places-lost': (of) =>
    `${month(of.month)}: nid oes lle gan ${percent(of.found)} o’r rhesi, o’i gymharu â ${percent(of.usual)} mewn misoedd eraill, fel y cyfrifir rhy ychydig ar gyfer ${of.district}. ${untilAnswered(of)}`,
  'type-left-out': ({ force, crimeType, months }) =>
    `Ni anfonodd ${force} unrhyw res o “${crimeType}” ar gyfer ${spans(months)}, mewn unrhyw ardal. Mae hynny ar goll, nid yn sero.`,
  'months-resaved': ({ rows: count }) =>
    `Mae gan ${rows(count)} eu mis fel y mae rhaglen daenlen yn ei ysgrifennu (Jan-16): fe’i darllenwyd fel 2016-01. Efallai fod y Crime ID wedi’i newid hefyd.`,
  'reported-by': ({ month: of, rows: count, areAll, reportedBy, force }) =>
    `${month(of)}: mae ${areAll ? `pob un o’r ${rows(count)}` : rows(count)} yn enwi ${reportedBy} fel yr heddlu a’u hadroddodd, ond maent o fewn ${force}. Fe’u cyfrifir.`,
  'other-force': ({ rows: count, other, force }) =>
    `Mae ${rows(count)} ${other === '' ? 'heb fod o fewn unrhyw heddlu' : `o fewn ${other}`}, nid ${force}. Ni chyfrifir y rheini.`,
  'no-place': ({ rows: count, all, district }) =>
    `Nid oes lle gan ${number(count)} o ${rows(all)}. Ni all neb ddweud ym mha ardal y maent, felly ni chyfrifir yr un ohonynt ar gyfer ${district}.`,
  'no-district': ({ rows: count, district }) =>
    `Mae gan ${rows(count)} bwynt ar y map ond dim ardal. ${count === 1 ? 'Ni chaiff ei chyfrif' : 'Ni chânt eu cyfrif'} ar gyfer ${district}.`,
  'hardly-any': ({ rows: count, districts, all, district }) => {
    const shown = districts.map(({ name, rows: own }) => `${name} (${number(own)})`);
    const rest = all - shown.length;
    return `Mae ${rows(count)} mewn ${number(all)} ${all === 1 ? 'ardal' : 'o ardaloedd'} lle nad yw’r heddlu hwn yn cofnodi bron dim: ${list(rest > 0 ? [...shown, `${rest.toString()} arall`] : shown)}. Fe’u cyfrifir yno, nid ar gyfer ${district}.`;
  },
  'repeated-ids': ({ rows: count }) =>
    `Mae ${rows(count)} yn ailadrodd Crime ID rhes arall. Cyfrifir pob rhes: gall ID a ailadroddir ddwyn canlyniad neu le arall, felly byddai ei hepgor yn newid y cyfrif.`,
  'repeated-without-id': ({ rows: count }) =>
    `Mae ${rows(count)} heb Crime ID yn edrych yr un fath â rhes arall. Nid oes ID gan ymddygiad gwrthgymdeithasol, felly mae rhesi tebyg yn adroddiadau ar wahân, a chyfrifir pob un.`,
  'months-strayed': ({ rows: count }) =>
    `Mae ${rows(count)} wedi’u dyddio i fis gwahanol i’r un yn enw’r ffeil. Mis y rhes ei hun sy’n cyfrif.`,
  'months-malformed': ({ months, all }) =>
    `Nid yw ${number(all)} ${all === 1 ? 'mis' : 'o fisoedd'} wedi’u hysgrifennu fel 2016-01, ac ni ellid eu cyfrif: ${list(months)}.`,
  'type-renamed': ({ crimeType, today }) =>
    `Cyfrifir “${crimeType}” fel “${today}”, ei enw ers mis Mai 2013, sydd hefyd yn cynnwys troseddau rhywiol: disgwyliwch gam yno.`,
  'type-respelt': ({ crimeType, today }) => `Cyfrifir “${crimeType}” fel “${today}”: y sillafiad yn unig sy’n wahanol.`,
  'type-split': ({ crimeType, parts }) =>
    `Rhannwyd “${crimeType}” yn ${parts.map((part) => `“${part}”`).join(' a ')} ym mis Mai 2013. Mae’n aros ar wahân, am na all neb ddweud pa drosedd sy’n perthyn i ba un.`,
  'files-left-aside': ({ files }) =>
    `Gadawyd ${number(files)} ${files === 1 ? 'ffeil arall' : 'o ffeiliau eraill'} o’r neilltu: ffeiliau troseddau lefel stryd yn unig a ddarllenir.`,
  'left-aside': ({ is, names, all }) =>
    `${all === 1 ? 'Gadawyd y ffeil hon' : `Gadawyd ${number(all)} o ffeiliau`} o’r neilltu (${named(names, all)}): ${ASIDE[is]}`,
  'taken-once': ({ names, all }) =>
    `${all === 1 ? 'Mae’r ffeil hon' : `Mae ${number(all)} o ffeiliau`} yr un fath, beit am feit, ag un arall o’r ffeiliau (${named(names, all)}). Unwaith y cyfrifir pob un.`,
  'headers-among-rows': ({ rows: count }) =>
    `Mae ${rows(count)} yn enwi’r colofnau eto, lle unwyd ffeiliau. ${count === 1 ? 'Ni chaiff ei chyfrif' : 'Ni chânt eu cyfrif'}.`,
  'month-partial': ({ month: of, found, usual, ...besides }) =>
    `${month(of)}: mae ganddo ${rows(found)}, a misoedd eraill ryw ${number(usual)}: efallai mai rhan o’r mis yn unig ydyw. ${oddBesides(besides)}Beth a ddylid ei gadw?`,
  'month-surplus': ({ month: of, found, usual, ...besides }) =>
    `${month(of)}: mae ganddo ${rows(found)}, a misoedd eraill ryw ${number(usual)}: efallai fod rhesi yn y ffeiliau ddwywaith, neu o heddlu arall. ${oddBesides(besides)}Beth a ddylid ei gadw?`,
  'month-surplus-district': ({ month: of, found, usual, isForceWhole = true }) =>
    `${month(of)}: mae ganddo ${rows(found)} o’r ardal, a misoedd eraill ryw ${number(usual)}${isForceWhole ? ', tra anfonodd yr heddlu tua’r nifer arferol' : ''}: efallai fod rhesi yn y ffeiliau ddwywaith, neu o ardal arall. Beth a ddylid ei gadw?`,
  'month-repeated': ({ month: of, found, usual, ...besides }) =>
    `${month(of)}: o ${rows(usual)} â Crime ID, mae ${number(found)} yn ailadrodd un rhes arall o’r mis: gellid cyfrif troseddau ddwywaith. ${oddBesides(besides)}Beth a ddylid ei gadw?`,
  'month-partial-district': ({ month: of, found, usual, isForceWhole = true }) =>
    `${month(of)}: mae ganddo ${rows(found)} o’r ardal, a misoedd eraill ryw ${number(usual)}${isForceWhole ? ', tra anfonodd yr heddlu tua’r nifer arferol' : ''}. Beth a ddylid ei gadw?`,
  'month-places-lost': ({ month: of, found, usual }) =>
    `${month(of)}: nid oes lle gan ${percent(found)} o’r rhesi, a ${percent(usual)} sy’n arferol: mae cyfrifon ardaloedd yn rhy isel. Beth a ddylid ei gadw?`,
  'neighbour-partial': ({ district, ...of }) =>
    `${district}: ${oddRows(of)} y mis yn arferol, tra anfonodd yr heddlu tua’r nifer arferol. Beth a ddylid ei gadw, i gymharu ag ef?`,
  'neighbour-partial.missing': () => 'Dim byd: gadael y misoedd hyn ohoni allan',
  'month.missing': () => 'Dim byd: gadael y mis allan',
  'month.as-counted': () => 'Yr hyn y mae’r ffeil yn ei gyfrif, fel y mae',

  'offences-unassigned': ({ count, force, from, to }) =>
    `Nid yw ${number(count)} o droseddau ${force} ${PERIODS.cy.quarter.through(from, to)} wedi’u priodoli i unrhyw ardal. Ni chyfrifir hwy yn unman.`,
  'areas-unusable': ({ areas }) =>
    `Dywed y cyhoeddwr na ellir defnyddio’r rhain: ${areas.join(', ')}. Nid oes ganddynt werth yno, gyda’r nodyn hwnnw.`,
  'publisher-notes': ({ note }) => `Noda’r cyhoeddwr: ${note}`,
  'rows-left-out': ({ leftOut, all, row, sheet, why }, say) =>
    `Gadawyd allan ${number(leftOut)} o ${rows(all)}; y gyntaf, rhes ${row.toString()} o’r daflen “${sheet}”, am y rheswm hwn: ${say(why)}.`,
  'hidden-sheets-left-out': ({ sheets }) =>
    `${sheets.length === 1 ? 'Ni ddarllenwyd taflen gudd' : 'Ni ddarllenwyd taflenni cudd'}: ${sheets.join(', ')}.`,
  'estimates-left-out': ({ leftOut, row, why }, say) =>
    `Gadawyd ${leftOut.toString()} rhes allan; y gyntaf, rhes ${row.toString()}: ${say(why)}.`,
  'quarters-not-in-file': ({ quarters }) =>
    `Nid oes gan y ffeil res o ${quartersCy(quarters)}, er bod ganddi chwarteri cyn ac ar ôl. Nid oes gwerth iddynt; efallai fod y cyhoeddwr yn eu rhoi mewn ffeil arall.`,
  'quarters-without-rows': ({ area, quarters }) =>
    `Nid oes gan yr ardal hon res yn y ffeil ar gyfer ${quartersCy(quarters)}: ${area}. Nid oes gwerth iddynt.`,
  'figures-of-former-areas': ({ area, areas, to }) =>
    `Hyd at ${quartersCy([to])}, rhai ${areas.join(', ')} yw ffigurau ${area}: felly y’i gelwid neu y’i rhennid cyn hynny.`,
  'people-added-up': () =>
    'Nid oes gan y ffeil niferoedd yr holl bobl. Adiwyd rhai dynion a menywod, neu rai pob oedran, i gael pob oedran a’r ddau ryw.',
  'people-of-all-ages': () =>
    'Mae gan y ffeil niferoedd rhai pobl hefyd, er enghraifft o un rhyw neu oedran: dim ond rhai pob oedran a’r ddau ryw a ddarllenir.',
  'sum-of-areas': ({ area, areas }) => `Swm ${areas.join(', ')} yw ${area}.`,
  'names-no-area': () => 'nid yw’n enwi ardal',
  'is-no-quarter': ({ text }) => `nid blwyddyn ariannol a chwarter yw “${text}”`,
  'is-no-count': ({ text }) => `nid cyfrif yw “${text}”`,
  'is-no-code': ({ text }) => `nid cod ardal yw “${text}”`,
  'is-no-year': ({ text }) => `nid blwyddyn yw “${text}”`,
  'is-no-number-of-people': ({ text }) => `nid nifer o bobl yw “${text}”`,
  'people-said-twice': ({ text }) => `mae’r ffeil yn dweud dau nifer gwahanol o bobl ar gyfer ${text}`,
  'events-taken-away': ({ series, days, more }) =>
    `Mae llai o ddigwyddiadau yn y rhestr nag oedd gan “${series}” ar y diwrnodau hyn: ${list(days.map(PERIODS.cy.day.name))}${more === 0 ? '' : `; nifer y diwrnodau eraill: ${number(more)}`}. Tynnwyd ymaith y rhai nad ydynt yn y rhestr.`,
};
