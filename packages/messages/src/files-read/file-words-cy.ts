import { LINE_ROLE_NAMES } from './line-roles.ts';
import { sourceWordsCy } from './source-words-cy.ts';
import type { FileWords } from './say-of-file.ts';

const number = (value: number): string => value.toLocaleString('en-GB');
const rows = (count: number): string => `${number(count)} rhes`;
const line = (name: string): string => (name === '' ? 'Llinell heb enw' : `“${name}”`);
const yearsAway = (years: number): string =>
  `${Math.abs(years) === 1 ? 'flwyddyn' : `${Math.abs(years).toString()} o flynyddoedd`} ${years > 0 ? 'yn gynharach' : 'yn ddiweddarach'}`;
const shortly = (parts: readonly string[]): string => {
  const quoted = parts.map((part) => `“${part}”`);
  return quoted.length > 4 ? `${quoted.slice(0, 3).join(', ')} a ${(quoted.length - 3).toString()} arall` : quoted.join(' a ');
};
const SEPARATORS = { point: '1.234', comma: '1,234' } as const;
const SIGNS = { point: 'bwynt', comma: 'goma' } as const;
/** After a word that softens: 'yn fis cyfan', 'o fis cyfan'. */
const WHOLE = {
  day: 'ddiwrnod cyfan',
  week: 'wythnos gyfan',
  month: 'fis cyfan',
  quarter: 'chwarter cyfan',
  year: 'flwyddyn gyfan',
} as const;

/** What is said of files that are brought in, in Welsh, which no speaker has read yet. */
export const fileWordsCy: FileWords = {
  ...sourceWordsCy,
  'sheet-aside': ({ sheet }) => `Ni chawsom ffigurau cyfnodau yn nhaflenni eraill y ffeil hon. A ydynt yn y daflen “${sheet}”?`,
  'sheet-aside.read': () => 'Ydynt: darllenwch hi',
  'sheet-aside.leave-out': () => 'Nac ydynt: nid oes rhai yn y ffeil hon',
  delimiter: () => 'Gallai mwy nag un arwydd wahanu colofnau’r ffeil hon. Pa un ydyw?',
  'delimiter.comma': () => 'Coma',
  'delimiter.semicolon': () => 'Hanner colon',
  'delimiter.tab': () => 'Tab',
  'delimiter.bar': () => 'Bar',
  hidden: ({ rows: ofRows, columns }) => {
    const what = [
      ofRows.length === 0
        ? ''
        : `${ofRows.length === 1 ? 'rhes' : 'rhesi'} ${ofRows.slice(0, 12).join(', ')}${ofRows.length > 12 ? ' a rhagor' : ''}`,
      columns.length === 0 ? '' : `${columns.length === 1 ? 'colofn' : 'colofnau'} ${columns.join(', ')}`,
    ].filter((text) => text !== '');
    return `Mae’r canlynol yn y daflen hon wedi’u cuddio: ${what.join(' a ')}. A ddylid darllen yr hyn sydd wedi’i guddio?`;
  },
  'hidden.read': () => 'Dylid, ei ddarllen gyda’r gweddill',
  'hidden.leave-out': () => 'Na ddylid, ei adael allan',
  'percent-mixed': ({ name }) => `Mae gan “${name}” ganrannau a rhifau plaen. Beth yw’r rhifau plaen?`,
  'percent-mixed.per-cent': () => 'Y cant eisoes: 12.5 yw 12.5%',
  'percent-mixed.fraction': () => 'Ffracsiynau: 0.125 yw 12.5%',
  'percent-mixed.missing': () => 'Camgymeriad: eu cadw fel rhai sydd ar goll',
  fractions: ({ name, first, are }) =>
    `Canran yw “${name}”, ac mae ei ffigurau’n ${are === 'small' ? 'fach' : 'fawr, a hwythau’n ffracsiynau o’r blaen'}. Beth yw ${first.toString()}?`,
  'fractions.fraction': ({ percent: value }) => `Ffracsiwn: ${value.toString()}%`,
  'fractions.per-cent': ({ first }) => `Y cant eisoes: ${first.toString()}%`,
  'no-value': () =>
    'Nid oes canlyniad wedi’i gadw gan rai fformiwlâu, felly ni wyddom beth y maent yn ei ddangos. Agorwch y ffeil yn eich rhaglen daenlen, cadwch hi, a dewiswch hi eto; neu cadwch y rhain fel rhai sydd ar goll.',
  'no-value.missing': () => 'Eu cadw fel rhai sydd ar goll',
  'decimal-comma': () => 'Mae gan rai ffigurau goma lle mae’r degolion yn dechrau, fel yn 1,5. A ddarllenwyd hwy fel y’u bwriadwyd?',
  'decimal-comma.decimals': () => 'Do: un a hanner yw 1,5',
  words: () => 'Mae rhai celloedd yn dal geiriau lle disgwyliwyd ffigur. A gânt eu cadw fel rhai sydd ar goll?',
  'words.missing': () => 'Cânt, fel rhai sydd ar goll',
  dash: () => 'Mae rhai celloedd yn dal llinell doriad, “nil”, “none” neu “dim”. Beth mae’n ei olygu yn y tabl hwn?',
  'dash.zero': () => 'Dim un: sero',
  'dash.missing': () => 'Ddim yn hysbys: ar goll',
  figures: () =>
    'Mae rhai celloedd yn dal ffigur gyda geiriau neu arwyddion wrth ei ymyl. A ddylid ei ddarllen fel y ffigur y mae’n ei awgrymu?',
  'figures.as-suggested': ({ shown, hasMore }) =>
    `Dylid: ${shown.map(({ cell, value }) => `${cell} yw ${value.toString()}`).join(', ')}${hasMore ? ' ac yn y blaen' : ''}`,
  'figures.missing': () => 'Na ddylid: eu cadw fel rhai sydd ar goll',
  time: ({ written }) => `Mae rhai celloedd yn dal amser, fel ${written}. Ym mha uned y dylid eu cadw?`,
  'time.hours': ({ written, value }) => `Oriau: ${written} yw ${value.toString()}`,
  'time.minutes': ({ written, value }) => `Munudau: ${written} yw ${value.toString()}`,
  'time.minutes-and-seconds': ({ written, value }) => `Munudau ac eiliadau: ${written} yw ${value.toString()} munud`,
  'time.missing': () => 'Dim un: eu cadw fel rhai sydd ar goll',
  separator: ({ sign }) =>
    `Mae gan rai ffigurau ${SIGNS[sign]} o flaen tri digid, fel ${SEPARATORS[sign]}. A yw’n nodi miloedd, ynteu a yw’n dechrau’r degolion?`,
  'separator.thousands': ({ sign }) => `Miloedd: mil dau gant tri deg pedwar yw ${SEPARATORS[sign]}`,
  'separator.decimals': ({ sign }) => `Degolion: ychydig mwy nag un yw ${SEPARATORS[sign]}`,
  events: ({ rows: count }) => `Mae pob un o’r ${rows(count)} yn edrych fel un digwyddiad gyda’i ddyddiad. Beth a wneir ohonynt?`,
  'events.by-month': () => 'Nifer digwyddiadau pob mis',
  'events.by-month-and': ({ name, groups }) => `Nifer pob mis, ar wahân yn ôl “${name}” (${groups.toString()})`,
  'events.by-year': () => 'Nifer digwyddiadau pob blwyddyn',
  'events.by-year-and': ({ name, groups }) => `Nifer pob blwyddyn, ar wahân yn ôl “${name}” (${groups.toString()})`,
  'events.dates': () => 'Y dyddiadau eu hunain, ar gyfer siartiau o’r amser rhwng digwyddiadau',
  'events.figures': () => 'Nid digwyddiadau ydynt: darllen y rhifau yn y rhesi fel ffigurau eu cyfnodau',
  'events.leave-out': () => 'Dim byd: gadael y rhestr allan',
  'event-date': () => 'Mae gan bob rhes fwy nag un dyddiad. Pa un yw dyddiad y digwyddiad?',
  'event-date.column': ({ name }) => `Y dyddiad o dan “${name}”`,
  part: ({ text, interval, note }) =>
    `Efallai fod nodyn yn dweud nad yw “${text}” yn ${WHOLE[interval]}: “${note}”. A ddylid darllen ei ffigurau wrth ymyl rhai cyfnodau cyfan?`,
  'part.leave-out': () => 'Na ddylid: eu gadael allan',
  'part.keep': ({ interval }) => `Dylid: maent o ${WHOLE[interval]}`,
  'one-period': ({ measures }) =>
    `Mae’r rhestr hon yn rhoi un ffigur i bob peth, fel y gwneid ${number(measures)} mesur ohoni, y rhan fwyaf gydag un gwerth. A ddylid ei darllen felly?`,
  'one-period.leave-out': () => 'Na ddylid: gadael y rhestr allan',
  'one-period.read': () => 'Dylid: mae pob un yn fesur',
  'which-row': ({ row, words }) => `Yn y ffeil flaenorol, dywedwyd beth y mae rhes ${row} yn ei ddal: “${words}”. Pa res yw honno bellach?`,
  'which-row.row': ({ row, words }) => `Rhes ${row}: ${words}`,
  'which-row.none': () => 'Dim un: darllen pob rhes fel y mae’r daflen yn ei awgrymu',
  'words-beside': ({ cell }) =>
    `Efallai nad yw’r geiriau o ${cell} ymlaen yn perthyn i unrhyw res o’r tabl. A yw pob un yn dweud rhywbeth am y ffigurau yn ei res?`,
  'words-beside.rows': () => 'Ydyw: eu cadw gyda ffigurau eu rhesi',
  'words-beside.leave-out': () => 'Nac ydyw: eu gadael allan',
  beside: ({ cell }) =>
    `Mae’r hyn sy’n dechrau yn ${cell} ar wahân i’r tabl wrth ei ymyl, ac mae ganddo ei enwau ei hun. A yw cyfnodau’r tabl hwnnw’n dal ar ei gyfer hefyd?`,
  'beside.same': () => 'Ydynt: mae ei ffigurau o’r cyfnodau hynny',
  'beside.leave-out': () => 'Nac ydynt: ei adael allan',
  duplicates: ({ name, periods }) =>
    `Mae gan “${name}” fwy nag un ffigur ar gyfer ${periods === 1 ? 'un cyfnod' : `${periods.toString()} o gyfnodau`}. Pa un sy’n dal?`,
  'duplicates.first': () => 'Y cyntaf',
  'duplicates.last': () => 'Yr olaf',
  'duplicates.sum': () => 'Pob un ohonynt, wedi’u hadio',
  'duplicates.apart': ({ line: one }) =>
    `Pob un: maent yn fesurau gwahanol, a’u ${one === 'column' ? 'colofnau' : 'rhesi'} sy’n eu gwahaniaethu`,
  rolling: ({ name }) => `Prin y mae ffigurau “${name}” yn newid o fis i fis. A yw pob un yn gyfanswm deuddeg mis?`,
  'rolling.no': () => 'Nac ydyw, un mis yn unig yw pob un',
  'rolling.yes': () => 'Ydyw, cyfansymiau treigl ydynt',
  previous: ({ name, years }) =>
    years === 1
      ? `Ymddengys fod “${name}” yn dal ffigurau’r flwyddyn cyn y cyfnodau wrth eu hymyl. Beth a ddylai ddigwydd iddynt?`
      : `Ymddengys fod “${name}” yn dal ffigurau blwyddyn arall i’r cyfnodau wrth eu hymyl. Beth a ddylai ddigwydd iddynt?`,
  'previous.before': ({ years }) => `Maent o ${yearsAway(years)}: eu cadw o dan y cyfnodau hynny`,
  'previous.beside': () => 'Maent o’r cyfnodau wrth eu hymyl',
  'previous.leave-out': () => 'Eu gadael allan',
  forecast: () =>
    'Mae’r hyn sydd wrth ymyl rhai ffigurau’n dweud mai rhagolygon ydynt, neu’r hyn a gynlluniwyd neu a anelwyd ato. A ddylid eu darllen fel ffigurau o’r hyn a ddigwyddodd?',
  'forecast.leave-out': () => 'Na ddylid: eu gadael allan',
  'forecast.keep': () => 'Dylid: digwyddasant ers hynny',
  'long-rows': ({ rows: count }) =>
    `${count === 1 ? 'Mae un rhes' : `Mae ${count.toString()} rhes`} yn hirach na’r pennawd, felly efallai fod celloedd wedi symud. Beth sydd y tu hwnt i’r pennawd olaf?`,
  'long-rows.measure': () => 'Ffigurau ar wahân: darllen pob colofn heb bennawd fel mesur',
  'long-rows.leave-out': () => 'Dim byd sydd ei eisiau: ei adael allan',
  'long-rows.join': () => 'Diwedd y ffigur cynt, a dorrwyd wrth ei goma: eu rhoi at ei gilydd',
  'rounded-total': ({ name, parts }) =>
    `Nid yw “${name}” yn gwahaniaethu oddi wrth swm ${shortly(parts)} o fwy nag y mae talgrynnu yn ei wneud. Ai eu cyfanswm ydyw?`,
  'rounded-total.total': () => 'Ie: ei adael allan',
  'rounded-total.measure': () => 'Nage: mae’n fesur ar wahân',
  'possible-total': ({ name, parts }) =>
    `Swm ${shortly(parts)} yw “${name}” lle mae pob un ohonynt yn hysbys. Gyda chyn lleied o ffigurau, gall hynny fod ar hap. Ai eu cyfanswm ydyw?`,
  'possible-total.total': () => 'Ie: ei adael allan',
  'possible-total.measure': () => 'Nage: mae’n fesur ar wahân',
  'incomplete-total': ({ name, parts }) =>
    `Swm ${shortly(parts)} yw “${name}” lle mae pob un ohonynt yn hysbys. Mewn cyfnodau eraill mae un ohonynt ar goll, felly nid yw adio’n rhoi ffigur “${name}”. Ai eu cyfanswm ydyw, i’w adael allan?`,
  'incomplete-total.total': () => 'Ie: ei adael allan',
  'incomplete-total.measure': () => 'Nage: ei gadw’n fesur ar wahân',
  'hidden-total': ({ name, parts }) =>
    `Mae rhai o’r ffigurau wrth ymyl “${name}” wedi’u dal yn ôl ym mhob cyfnod, felly ni ellir ei wirio drwy adio. Ai cyfanswm ${shortly(parts)} ydyw?`,
  'hidden-total.total': () => 'Ie: ei adael allan',
  'hidden-total.measure': () => 'Nage: mae’n fesur ar wahân',
  denominator: ({ name }) => `A gyfrifir y ffigurau eraill allan o “${name}”?`,
  'denominator.yes': () => 'Gwneir: ei ddefnyddio fel yr enwadur',
  'denominator.no': () => 'Na wneir: mae’n fesur ar wahân',

  'period-of-name': ({ name, period }) =>
    `Nid oes cyfnod wrth ymyl ffigurau’r daflen hon, ac mae “${name}” yn dweud “${period}”. A ydynt o’r cyfnod hwnnw?`,
  'period-of-name.name': ({ period }) => `Ydynt: ${period} yw eu cyfnod`,
  'period-of-name.leave-out': () => 'Nac ydynt: eu gadael allan',
  'date-order': () =>
    'A yw dyddiadau’n dechrau gyda’r diwrnod ynteu gyda’r mis? O’u darllen un ffordd maent yn ddyddiau o un mis, o’u darllen y ffordd arall maent mewn misoedd gwahanol.',
  'date-order.day-first': () => 'Y diwrnod, fel yn 31/01/2016',
  'date-order.month-first': () => 'Y mis, fel yn 01/31/2016',
  'quarter-end': () => 'Mae’r misoedd dri mis ar wahân. Ai mis olaf ei chwarter yw pob un, y cyntaf, ynteu mis ar ei ben ei hun?',
  'quarter-end.ends': () => 'Yr olaf: Mawrth 2016 yw Ionawr i Fawrth',
  'quarter-end.begins': () => 'Y cyntaf: Mawrth 2016 yw Mawrth i Fai',
  'quarter-end.months': () => 'Mis ar ei ben ei hun, a’r misoedd rhyngddynt ar goll',
  'year-end': () => 'Mae’r misoedd ddeuddeg mis neu fwy ar wahân. Ai mis olaf ei flwyddyn yw pob un, y cyntaf, ynteu mis ar ei ben ei hun?',
  'year-end.ends': () => 'Yr olaf: Mawrth 2018 yw Ebrill 2017 i Fawrth 2018',
  'year-end.begins': () => 'Y cyntaf: Mawrth 2018 yw Mawrth 2018 i Chwefror 2019',
  'year-end.months': () => 'Mis ar ei ben ei hun, a’r misoedd rhyngddynt ar goll',
  'mixed-years': () => 'Ysgrifennir rhai blynyddoedd fel 2013 ac eraill fel 2012/13. Pryd mae’r ychydig yn dechrau?',
  'mixed-years.as-others': () => 'Yn yr un mis â’r lleill: 2013 yw 2013/14',
  'mixed-years.as-others-ending': () => 'Yn yr un mis â’r lleill, wedi’u henwi ar ôl y flwyddyn y maent yn gorffen ynddi: 2013 yw 2012/13',
  'mixed-years.leave-out': () => 'Mewn mis arall, felly eu gadael allan',
  'year-of-title': () => 'Nid oes blwyddyn wrth ymyl y misoedd. Ai’r flwyddyn y mae’r teitl yn ei henwi ydyw?',
  'year-of-title.yes': () => 'Ie',
  'year-of-title.leave-out': () => 'Nage: gadael y ffigurau hyn allan',
  'year-order': () =>
    'O dan un flwyddyn mae’r misoedd yn mynd ymlaen o Ragfyr i Ionawr, fel mewn blwyddyn ariannol. Ai Ionawr y flwyddyn a enwir yw hwnnw, ynteu’r nesaf?',
  'year-order.next-year': () => 'Y nesaf: Ebrill i Fawrth o dan 2015 yw Ebrill 2015 i Fawrth 2016',
  'year-order.same-year': () => 'Y flwyddyn a enwir: Ionawr o dan 2015 yw Ionawr 2015',
  'year-order.leave-out': () => 'Y naill na’r llall: gadael y ffigurau hyn allan',
  'month-number': () => 'Rhifau o fewn blwyddyn nad yw o reidrwydd yn dechrau ym mis Ionawr yw’r misoedd. Pa fis yw rhif 1?',
  'month-number.april': () =>
    'Yr un y mae’r flwyddyn yn dechrau ynddo, megis Ebrill: rhif 1 o 2015/16 yw Ebrill 2015, a rhif 12 yw Mawrth 2016',
  'month-number.january': () => 'Ionawr: rhif 1 o 2015/16 yw Ionawr 2016, a rhif 4 yw Ebrill 2015',
  'month-number.names': () => 'Nid misoedd ydynt: enwau yw P1, P2 a P3, fel rhai graddau a blaenoriaethau',
  'month-number.leave-out': () => 'Y naill na’r llall: gadael y ffigurau hyn allan',
  'year-slip': () =>
    'Mae blynyddoedd y misoedd hyn yn gwrth-ddweud ei gilydd, fel y gwna Jan-16 rhwng Dec-16 a Feb-17. Blwyddyn pa fisoedd a gamdeipiwyd?',
  'year-slip.later': () => 'Y rhai nad ydynt yn dilyn y rhai o’u blaen: Jan-16 ar ôl Dec-16 yw Ionawr 2017',
  'year-slip.earlier': () => 'Y rhai o’u blaen: Dec-16 cyn Jan-16 yw Rhagfyr 2015',
  'year-slip.as-written': () => 'Dim un: eu darllen fel y’u hysgrifennwyd',
  'year-slip.leave-out': () => 'Nid yw hynny’n hysbys: gadael y ffigurau hyn allan',
  'time-between': () =>
    'Mae’r cyfnodau’r un pellter ar wahân, ond nid diwrnod, wythnos, mis, chwarter na blwyddyn ydynt, fel y mae pythefnosau, pedair wythnos a hanner blynyddoedd. O beth y mae pob ffigur?',
  'time-between.between': () =>
    'O’r holl amser o un i’r nesaf: gadael y ffigurau hyn allan, gan na lunnir siart ar gyfer cyfnodau o’r fath',
  'time-between.alone': () => 'O’r diwrnod neu’r mis a ysgrifennwyd yn unig',
  'turned-date': () =>
    'Gall cyfnodau megis 16-Jan fod yn fisoedd a drodd taenlen o chwith (Ionawr 2016) neu’n ddyddiau (16 Ionawr). Pa rai ydynt?',
  'turned-date.months': () => 'Misoedd: 16-Jan yw Ionawr 2016',
  'turned-date.days': () => 'Dyddiau: 16-Jan yw 16 Ionawr. Fe’u gadewir allan lle nad yw’r ffeil yn dweud o ba flwyddyn',
  'year-kind': () => 'Nid yw’r pennawd yn dweud yn eglur pryd mae’r blynyddoedd hyn yn dechrau. Beth yw 2015?',
  'year-kind.ends': () => 'Y flwyddyn ariannol sy’n gorffen ynddi: Ebrill 2014 i Fawrth 2015',
  'year-kind.begins': () => 'Y flwyddyn ariannol sy’n dechrau ynddi: Ebrill 2015 i Fawrth 2016',
  'year-kind.academic': () => 'Y flwyddyn academaidd sy’n dechrau ynddi: Medi 2015 i Awst 2016',
  'year-kind.calendar': () => 'Y flwyddyn galendr: Ionawr i Ragfyr 2015',
  'year-kind.leave-out': () => 'Blwyddyn arall: gadael y ffigurau hyn allan',
  'academic-years': () => 'Gall y blynyddoedd hyn fod yn rhai academaidd neu’n rhai ariannol. Pryd mae blynyddoedd fel 2015/16 yn dechrau?',
  'academic-years.september': () => 'Ym mis Medi: 2015/16 yw Medi 2015 i Awst 2016',
  'academic-years.april': () => 'Ym mis Ebrill: 2015/16 yw Ebrill 2015 i Fawrth 2016',
  'academic-years.leave-out': () => 'Mewn mis arall: gadael y ffigurau hyn allan',
  'academic-quarters': () => 'Chwarteri blynyddoedd academaidd, wedi’u rhifo, yw’r rhain. Pryd mae’r chwarter cyntaf yn dechrau?',
  'academic-quarters.september': () => 'Ym mis Medi: Ch1 2015/16 yw Medi i Dachwedd 2015',
  'academic-quarters.august': () => 'Ym mis Awst: Ch1 2015/16 yw Awst i Hydref 2015',
  'academic-quarters.leave-out': () => 'Mewn mis arall: gadael y ffigurau hyn allan',
  'bare-numbers': () =>
    'Mae rhifau a all fod yn flynyddoedd, yn fisoedd neu’n ddyddiau, megis 2015, o dan bennawd nad yw’n dweud eu bod felly. A yw’r ffigurau wrth eu hymyl o’r cyfnodau hyn?',
  'bare-numbers.periods': () => 'Ydynt: 2015 yw’r flwyddyn 2015',
  'bare-numbers.leave-out': () => 'Nac ydynt: gadael y ffigurau hyn allan',
  'labelled-years': () =>
    'Mae rhai rhesi’n sôn am flynyddoedd academaidd ac eraill am rai ariannol. A yw pob ffigur o’r flwyddyn y mae ei res yn ei henwi?',
  'labelled-years.as-labelled': () => 'Ydy: mae blynyddoedd academaidd yn dechrau ym mis Medi, a rhai ariannol ym mis Ebrill',
  'labelled-years.leave-out': () => 'Nid yw hynny’n hysbys: gadael y ffigurau hyn allan',
  'several-months': () =>
    'Mae pob un o’r ffigurau hyn am sawl mis nad ydynt yn chwarter nac yn flwyddyn, fel hanner blynyddoedd. Ni lunnir siart ar gyfer cyfnodau o’r fath. A gellir eu gadael allan?',
  'several-months.leave-out': () => 'Gellir: eu gadael allan',
  'one-date': () => 'Saif yr holl ffigurau wrth ymyl un dyddiad. Am beth y maent?',
  'one-date.day': () => 'Y diwrnod ei hun, fel cyfrif a wnaed y diwrnod hwnnw',
  'one-date.month': () => 'Y mis y mae’r diwrnod ynddo',
  'one-date.year': () => 'Y flwyddyn sy’n gorffen gyda’r mis, neu sy’n dechrau gydag ef lle mae’r dyddiad yn ddiwrnod cyntaf iddo',
  'one-date.leave-out': () => 'Dim un o’r rhain: gadael y ffigurau hyn allan',
  'half-years': () => 'Gall H1 a H2 wrth ymyl blynyddoedd fod yn haneri pob blwyddyn, neu’n enwau. Pa rai ydynt?',
  'half-years.leave-out': () => 'Haneri blynyddoedd: gadael eu ffigurau allan, gan na lunnir siart ar gyfer cyfnodau o’r fath',
  'half-years.names': () => 'Enwau: ffigurau blynyddoedd cyfan ydynt',
  seasons: () =>
    'Mae rhai ffigurau wrth ymyl blynyddoedd o dymor. Ni lunnir siart o dymhorau un ar ôl y llall. A ddylai pob tymor fod yn fesur ar wahân, ag un ffigur y flwyddyn?',
  'seasons.leave-out': () => 'Na ddylai: gadael y ffigurau hyn allan',
  'seasons.yearly': () => 'Dylai: mesur ar gyfer pob tymor, wedi’i alw wrth ei enw',
  'day-column': () =>
    'Gall y golofn o ddyddiau wrth ymyl y misoedd ddweud o ba ddiwrnod o’r mis y mae pob ffigur, neu rywbeth arall, megis nifer y dyddiau neu ddiwrnod yr wythnos. Pa un ydyw?',
  'day-column.days': () => 'Y diwrnod o’r mis: mae pob ffigur o un diwrnod',
  'day-column.months': () => 'Rhywbeth arall: ffigurau misoedd ydynt',
  'day-column.leave-out': () => 'Nid yw hynny’n hysbys: gadael y ffigurau hyn allan',
  'fraction-month': () =>
    'Gall cyfnodau megis 1/16 fod yn fisoedd (Ionawr 2016) neu’n ffracsiynau, ac nid yw eu pennawd yn dweud pa rai. Ai misoedd ydynt?',
  'fraction-month.month': () => 'Ie: 1/16 yw Ionawr 2016',
  'fraction-month.leave-out': () => 'Nage: gadael y ffigurau hyn allan',
  'slash-month': () =>
    'Gall un cyfnod fod yn fis neu’n flwyddyn ariannol, fel y gall 2010/11 fod yn Dachwedd 2010. Misoedd yw’r lleill. Ai mis yw hwn hefyd?',
  'slash-month.month': () => 'Ie, mis',
  'slash-month.leave-out': () => 'Nage: ei adael allan',
  weeks: () =>
    'Ffigurau wythnosau yw’r rhain. Ni chaiff wythnos sy’n pontio dau fis byth ei hadio at un ohonynt. Beth a ddylai ddigwydd i’r wythnosau?',
  'weeks.weeks': () => 'Eu cadw fel wythnosau',
  'weeks.leave-out': () => 'Eu gadael allan, a mewnforio ffigurau misoedd yn eu lle',
  year: ({ text, cell }) => `Nid yw’r cyfnodau’n enwi blwyddyn. O ba flwyddyn y mae “${text}” yn ${cell}? Mae’r rhai ar ei ôl yn dilyn.`,
  'year.year': ({ year }) => year.toString(),
  'year.quarters': ({ year, isFinancial }) =>
    isFinancial
      ? `${financial(year)}: Ebrill i Fehefin ${year.toString()} yw’r chwarter cyntaf`
      : `${year.toString()}: Ionawr i Fawrth ${year.toString()} yw’r chwarter cyntaf`,
  'year.leave-out': () => 'Dim un: gadael y ffigurau hyn allan',
  following: ({ text, cell, first }) =>
    `Nid yw rhai misoedd yn enwi blwyddyn, fel “${text}” yn ${cell}. A ydynt yn mynd ymlaen o “${first}” heb fwlch?`,
  'following.follow': () => 'Ydynt',
  'following.leave-out': () => 'Nac ydynt: gadael y misoedd heb flwyddyn allan',
  'short-years': ({ text, cell }) => `Ysgrifennir y blynyddoedd â dau ddigid. Pa flwyddyn yw “${text}” yn ${cell}?`,
  'short-years.calendar': ({ year }) => `${year.toString()}, o Ionawr i Ragfyr`,
  'short-years.begins': ({ year }) => `${financial(year)}, o Ebrill ${year.toString()}`,
  'short-years.ends': ({ year }) => `${financial(year - 1)}, hyd at Fawrth ${year.toString()}`,
  'joined-years': ({ text, cell }) =>
    `Ysgrifennir y blynyddoedd fel dwy flynedd un ar ôl y llall. Pa flwyddyn yw “${text}” yn ${cell}? Mae’r lleill o’r un math.`,
  'joined-years.academic': ({ year }) => `${financial(year)}, o Fedi ${year.toString()}`,

  outside: () => 'Mae y tu allan i’r tablau a gawsom.',
  'words-outside': () => 'Geiriau y tu allan i’r tablau a gawsom.',
  'no-periods': () =>
    'Ni chawsom res na cholofn o gyfnodau gyda ffigurau wrth ei hymyl. Ysgrifennwch gyfnodau fel Nov-15, 2015-11, November 2015, Q1 2015/16 neu 2015/16, un ar gyfer pob gwerth.',
  'names-delimiter': () => 'Mae’n enwi’r arwydd sy’n gwahanu colofnau’r ffeil.',
  'hidden-left-out': () => 'Mae wedi’i guddio, ac fe’i gadawyd allan yn ôl eich ateb.',
  'too-sparse': () => 'Mae celloedd y daflen hon yn rhy bell oddi wrth ei gilydd i fod yn dabl.',
  'no-year': () => 'Nid yw ei gyfnod yn enwi blwyddyn.',
  'left-out-by-answer': () => 'Gadawyd allan yn ôl eich ateb.',
  'forecast-left-out': () => 'Rhagolwg, neu’r hyn a gynlluniwyd neu a anelwyd ato: gadawyd allan yn ôl eich ateb.',
  'line-left-out': () => 'Gadawyd allan yn ôl yr hyn a ddywedwyd am ei res neu ei golofn.',
  'note-by-answer': () => 'Nodyn, yn ôl yr hyn a ddywedwyd am ei res neu ei golofn.',
  target: () => 'Targed mesur: daw’n darged ei gyfres, ac nid yw’n werth.',
  'remark-beside': () => 'Sylw wrth ymyl mesur cyfan; nid yw’n perthyn i un cyfnod.',
  'note-in-table': () => 'Nodyn yn y tabl neu oddi tano.',
  'of-page': () => 'Mae’n perthyn i dudalen o adroddiad a argraffwyd: ei rhif, neu pryd yr argraffwyd ef.',
  incomplete: ({ text }) => `Nid yw “${text}” yn gyfnod cyflawn, felly ni ellir cymharu ei ffigurau â rhai’r lleill.`,
  'figures-without-period': ({ name }) => `${line(name)}: mae’n dal ffigurau nad ydynt yn enwi cyfnod.`,
  'sum-before': ({ name }) => `${line(name)}: swm y ffigurau o’i flaen ydyw.`,
  'no-period-with-others': ({ name }) => `${line(name)}: nid yw’n enwi cyfnod sy’n perthyn gyda’r lleill.`,
  'sum-beside': ({ name }) => `${line(name)}: swm y misoedd wrth ei ymyl ydyw.`,
  'no-month': ({ name }) => `${line(name)}: nid yw’n enwi mis na chwarter.`,
  'event-detail': () => 'Manylyn un digwyddiad; cyfrifir digwyddiadau, ac ni chedwir eu manylion.',
  'event-without-day': ({ name }) =>
    `Nid yw’r rhes hon yn rhoi dyddiad llawn o dan “${name}”, fel y mae eraill, felly ni chaiff ei chyfrif.`,
  'event-without-date': ({ name }) => `Nid oes yn y rhes hon ddyddiad y gallwn ei ddarllen o dan “${name}”, felly ni chaiff ei chyfrif.`,
  'beyond-heading': () => 'Mae y tu hwnt i’r pennawd olaf.',
  'key-of-signs': () => 'Geiriau wrth ymyl y tabl nad ydynt yn perthyn i’r un o’i resi.',
  'several-years': ({ text }) =>
    `Mae “${text}” yn golygu sawl blwyddyn gyda’i gilydd: nid yr un ohonynt ydyw, ac ni lunnir siart ar gyfer cyfnodau o’r fath.`,
  'hidden-sum-of': ({ name, parts }) => `Cyfanswm ${shortly(parts)}, y mae rhai ohonynt wedi’u dal yn ôl, yw “${name}”, yn ôl eich ateb.`,
  'rounded-sum-of': ({ name, parts }) => `Swm ${shortly(parts)} yw “${name}” heblaw am dalgrynnu, yn ôl eich ateb.`,
  'total-by-answer': ({ name, parts }) => `Cyfanswm ${shortly(parts)} yw “${name}”, yn ôl eich ateb.`,
  'sum-of': ({ name, parts }) => `Ym mhob cyfnod, swm ${shortly(parts)} yw “${name}”.`,
  'bound-of-estimate': ({ name }) => `Mae “${name}” yn dweud pa mor sicr yw ffigur wrth ei ymyl, ac nid yw’n ffigur ynddo’i hun.`,
  'control-line': ({ name }) => `Mae “${name}” yn edrych fel llinell siart reoli, a gyfrifir o’r newydd o’r ffigurau.`,
  'running-total': ({ name }) => `Cyfanswm cynyddol ei flwyddyn yw “${name}”: mae pob gwerth yn dal y rhai o’i flaen.`,
  'rolling-totals': ({ name }) =>
    `Mae “${name}” yn edrych fel cyfansymiau treigl: mae pob gwerth yn ailadrodd y rhan fwyaf o’r un o’i flaen, felly ni fyddai rhediadau a therfynau’n golygu dim. Mewnforiwch ffigurau pob cyfnod ar ei ben ei hun.`,
  'rolling-averages': ({ name }) =>
    `Cyfartaledd sawl cyfnod o fesur wrth ei ymyl yw “${name}”: mae pob gwerth yn ailadrodd y rhan fwyaf o’r un o’i flaen, felly ni fyddai rhediadau a therfynau’n golygu dim.`,
  'rolling-by-answer': ({ name }) => `Cyfansymiau treigl yw “${name}”, yn ôl eich ateb.`,
  refused: ({ name, why }, say) => `${say(why)} I’w fewnforio er hynny, atebwch “keep:${name}” gyda’ch rheswm.`,

  'windows-1252': () =>
    'Nid yw’r ffeil wedi’i hysgrifennu yn UTF-8, felly fe’i darllenwyd fel y mae Windows yn ei hysgrifennu (Windows-1252). Edrychwch a yw enwau ag acenion yn gywir.',
  'utf-16': () => 'Mae’r ffeil wedi’i hysgrifennu yn UTF-16.',
  'fixed-width': () => 'Adnabuwyd colofnau’r ffeil wrth y lle y maent yn dechrau ym mhob llinell.',
  'read-by-importer': ({ title }) => `Darllenwyd y ffeil gan y mewnforiwr “${title}”.`,
  overruled: ({ name, reason }) => `Mewnforiwyd “${name}” er ei fod yn edrych fel cyfanswm: ${reason}`,
  answered: ({ question, answer }, say) => `${say(question)} ${say(answer)}.`,
  'cells-left-out': ({ why, cells, more }, say) => `${say(why)} (${cells.join(', ')}${more === 0 ? '' : ` a ${more.toString()} arall`})`,

  'row-again': ({ row, file, role }) =>
    `Dywedwyd beth y mae rhes ${row} o “${file}” yn ei ddal: ${LINE_ROLE_NAMES.cy[role]}. Gall rhesi eraill fod yno bellach. Beth y mae rhes ${row} o’r ffeil hon yn ei ddal?`,
  'row-again.role': ({ role }) => LINE_ROLE_NAMES.cy[role],
  'row-again.as-found': () => 'Yr hyn y mae’r daflen yn ei awgrymu',
  'which-area': ({ name }) => `Pa ardal o “${name}” sy’n eiddo i’r bartneriaeth?`,
  'which-area.area': ({ area }) => area,
};

/** '2015/16' by the year that it begins in. */
function financial(year: number): string {
  return `${year.toString()}/${(year + 1).toString().slice(2)}`;
}
