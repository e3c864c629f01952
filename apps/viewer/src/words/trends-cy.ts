import type { SnapshotSeries } from '@saferplan/domain/publication';
import { capital } from '@saferplan/messages';
import { localeTools } from '@saferplan/messages/locale';
import type { TrendsWords } from './trends-en.ts';

const { number } = localeTools('cy');
type Interval = SnapshotSeries['interval'];
const EACH: Readonly<Record<Interval, string>> = {
  day: ' y dydd',
  week: ' yr wythnos',
  month: ' y mis',
  quarter: ' y chwarter',
  year: ' y flwyddyn',
  event: '',
};
const PERIODS: Readonly<Record<Interval, string>> = {
  day: 'diwrnod',
  week: 'wythnos',
  month: 'mis',
  quarter: 'chwarter',
  year: 'blwyddyn',
  event: 'digwyddiad',
};

/** The pages of trends, in Welsh. To be read by a first-language speaker before a partnership relies on it. */
export const trendsCy: TrendsWords = {
  finding: (changed, total, until) =>
    `${changed === 0 ? 'Nid oedd yr un' : `Roedd ${changed.toString()}`} o ${number(total)} cyfres wedi newid erbyn ${until}`,
  couldBeChance: 'Ai hap yw hynny?',
  recordedOnly: 'Nid yr un peth yw’r hyn a gofnodir â’r hyn a ddigwyddodd. Bylchau yw misoedd heb ffigurau: ni chyfrifir dim ar eu traws.',
  all: (value) => `Pob un o’r ${number(value)}`,
  changed: (value) => `Wedi newid (${number(value)})`,
  asUsual: (value) => `Fel arfer (${number(value)})`,
  others: (value) => `Y lleill (${number(value)})`,
  inPriorities: (value) => `Mewn blaenoriaeth (${number(value)})`,
  whichTrends: 'Pa dueddiadau',
  asNumbers: 'Niferoedd',
  perPeople: 'Fel cyfraddau',
  titleOf: (shown, finding) => `${shown}: ${finding}`,
  ratesLede:
    'Rhennir pob ffigur a’i ystod arferol â’r bobl sy’n byw yno; rhai’r niferoedd yw’r dyfarniadau. Ni chyfrifir pobl sydd ond yn gweithio, yn siopa neu’n mynd allan yno.',
  withoutPeople: (titles) => `Ni wyddys faint o bobl sy’n byw yno ar gyfer: ${titles}.`,
  changedHeading: 'Wedi newid',
  asUsualHeading: 'Fel arfer',
  othersHeading: 'Y lleill',
  asUsualLede:
    'Nid yw’r codi a’r gostwng yn fwy nag y mae hap yn ei wneud. Y band yw’r ystod arferol; mae diemwnt uwchlaw iddo, a sgwâr islaw iddo.',
  ownScales: 'Mae gan bob siart ei raddfa ei hun, ac mae’n dechrau ar sero.',
  compared: ({ percent, periods }, before, after, interval) => {
    const change =
      percent === null
        ? ''
        : `: ${number(Math.abs(Math.round(percent)))}% yn ${percent < 0 ? 'llai' : 'fwy'} yn yr un ${number(periods)} ${PERIODS[interval]}`;
    return `Tua ${after}${EACH[interval]}, o’i gymharu â ${before}${change}.`;
  },
  usual: (lower, upper) => `Arferol: ${lower} i ${upper}.`,
  usualAt: (period, lower, upper) => `Arferol ${period}: ${lower} i ${upper}.`,
  oneOutside: (side, period, value) => `Un ffigur ${side === 'above' ? 'uchel' : 'isel'}, ${period} (${value}).`,
  title: (title, after, later, before, earlier, interval) => `${title}: tua ${after}${EACH[interval]} yn ${later}, ${before} yn ${earlier}`,
  partOf: 'Rhan o',
  newestFigure: 'Ffigur diweddaraf',
  monthsOld: (months) => {
    const [years, rest] = [Math.floor(months / 12), months % 12];
    const said = [years === 0 ? '' : `${years.toString()} blynedd`, rest === 0 ? '' : `${rest.toString()} mis`]
      .filter((text) => text !== '')
      .join(' ');
    return said === '' ? 'llai na mis oed' : `${said} oed`;
  },
  whatIsCounted: 'Beth a gyfrifir',
  source: 'Ffynhonnell',
  licence: 'Trwydded',
  beforeYouQuote: 'Beth i’w wybod cyn ei ddyfynnu',
  level: (from, to) => `${from} i ${to}`,
  averageOf: (value, interval) => `Cyfartaledd: tua ${value}${EACH[interval]}.`,
  typicalOf: (value, interval) => `Nodweddiadol: tua ${value}${EACH[interval]}.`,
  gap: (from, to, count) => `${from === to ? from : `${from} – ${to}`}: dim ffigurau (${number(count)} ar goll)`,
  gapMeans: 'Nid sero: anhysbys. Ni chyfrifir rhediad o ffigurau ar ei draws, ac ni thynnir llinell.',
  byYear: (unit) => `${capital(unit)}, gydag ystod arferol y flwyddyn ddiweddaraf`,
  month: 'Mis',
  quarter: 'Chwarter',
  usualIn: (year) => `Arferol yn ${year}`,
  range: (lower, upper) => `${lower} i ${upper}`,
  sameMonths: (count, interval) => `Y ${number(count)} ${PERIODS[interval]} sydd gan y ddwy flynedd`,
  change: (percent) => `${percent < 0 ? '−' : '+'}${number(Math.abs(Math.round(percent * 10) / 10))}%`,
  revisedSince: (count, first, last) =>
    count === 1
      ? `Diwygiwyd un o’r ffigurau hyn (${first}) ers ei gyhoeddi. Saif yma fel y’i cyhoeddwyd.`
      : `Diwygiwyd ${number(count)} o’r ffigurau hyn (${first} – ${last}) ers eu cyhoeddi. Safant yma fel y’u cyhoeddwyd.`,
  everyFigure: 'Pob ffigur, gyda’i derfynau a’r hyn sy’n anarferol',
  noValue: 'dim',
  showAs: 'Dangos fel',
  asCount: (interval) => `Nifer${EACH[interval]}`,
  asRate: (per) => `Fesul ${per} o bobl`,
  rateOfYear: (title, rate, per, year) => `${title}: tua ${rate} fesul ${per} o bobl yn ${year}`,
  rateWithoutYear: (title, per) => `${title}: fesul ${per} o bobl`,
  comparedYears: ({ earlier, later, percent, periods }, before, after, per, interval) => {
    const change = percent === null ? '' : `, ${number(Math.abs(Math.round(percent)))}% yn ${percent < 0 ? 'llai' : 'fwy'}`;
    return `Yn ${later} tua ${after}${EACH[interval]} am bob ${per} o bobl, o’i gymharu â ${before} yn yr un ${number(periods)} ${PERIODS[interval]} yn ${earlier}${change}.`;
  },
  sameChart: 'Siart y niferoedd ydyw, a phob ffigur a’i ystod arferol wedi’u rhannu â’r bobl sy’n byw yno.',
  dividedBy: (unit, per, people, population, interval) =>
    `${capital(unit)}${EACH[interval]} am bob ${per} o bobl sy’n byw yno (${people}: ${population}). Ni chyfrifir pobl sydd ond yn gweithio, yn siopa neu’n mynd allan yno.`,
  unitPer: (unit, per) => `${unit} fesul ${per} o bobl`,
  numberOfPeople: 'Nifer y bobl',
  besideNeighbours: 'Ochr yn ochr â’n cymdogion',
  whichNeighbours: 'Pa ardaloedd, a sut y’i bernir',
};
