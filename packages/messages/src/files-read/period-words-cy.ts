import type { PeriodWords } from './say-of-file.ts';

/** What is asked about the periods of a table, in Welsh, which no speaker has read yet. */
export const periodWordsCy: PeriodWords = {
  'period-of-name': ({ name, period }) =>
    `Nid oes cyfnod wrth ymyl ffigurau’r daflen hon, ac mae “${name}” yn dweud “${period}”. A ydynt o’r cyfnod hwnnw?`,
  'period-of-name.name': ({ period }) => `Ydynt: ${period} yw eu cyfnod`,
  'period-of-name.leave-out': () => 'Nac ydynt: eu gadael allan',
  'date-order': () =>
    'A yw dyddiadau’n dechrau gyda’r diwrnod ynteu gyda’r mis? O’u darllen un ffordd maent yn ddyddiau o un mis, o’u darllen y ffordd arall maent mewn misoedd gwahanol.',
  'date-order.day-first': () => 'Y diwrnod, fel yn 31/01/2016',
  'date-order.month-first': () => 'Y mis, fel yn 01/31/2016',
  'quarter-end': () => 'Mae’r misoedd dri mis ar wahân. Ai mis olaf ei chwarter yw pob un, y cyntaf, ynteu mis ar ei ben ei hun?',
  'quarter-end.ends': () => 'Yr olaf: mae un a ysgrifennir fel Mawrth yn golygu Ionawr i Fawrth',
  'quarter-end.begins': () => 'Y cyntaf: mae un a ysgrifennir fel Mawrth yn golygu Mawrth i Fai',
  'quarter-end.months': () => 'Mis ar ei ben ei hun, a’r misoedd rhyngddynt ar goll',
  'year-end': () => 'Mae’r misoedd ddeuddeg mis neu fwy ar wahân. Ai mis olaf ei flwyddyn yw pob un, y cyntaf, ynteu mis ar ei ben ei hun?',
  'year-end.ends': () => 'Yr olaf: mae’r ffigurau o’r deuddeg mis hyd at ei ddiwedd',
  'year-end.begins': () => 'Y cyntaf: mae’r ffigurau o’r deuddeg mis sy’n dechrau gydag ef',
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
  'century-slip': () =>
    'Mae rhai o’r blynyddoedd hyn ganrifoedd oddi wrth y lleill, fel y mae 1926 a 0026 rhwng 2025 a 2027. A gawsant eu camdeipio?',
  'century-slip.as-others': () => 'Do: eu darllen fel y blynyddoedd sy’n dilyn y lleill, megis 2026',
  'century-slip.leave-out': () => 'Nid yw hynny’n hysbys: gadael y ffigurau hyn allan',
  'time-between': () =>
    'Mae’r cyfnodau’r un pellter ar wahân, ond nid diwrnod, wythnos, mis, chwarter na blwyddyn ydynt, fel y mae pythefnosau, pedair wythnos a hanner blynyddoedd. O beth y mae pob ffigur?',
  'time-between.between': () =>
    'O’r holl amser o un i’r nesaf: gadael y ffigurau hyn allan, gan na lunnir siart ar gyfer cyfnodau o’r fath',
  'time-between.alone': () => 'O’r diwrnod neu’r mis a ysgrifennwyd yn unig',
  cumulated: () =>
    'Mae’r cyfnodau i gyd yn dechrau lle y mae eu blwyddyn yn dechrau, ac yn tyfu, megis Ebrill i Fehefin ac Ebrill i Fedi. Ai cyfrifon wedi’u hadio yw’r ffigurau, fel y gellir cyfrifo pob mis neu chwarter?',
  'cumulated.differences': () => 'Ie: tynnu o bob ffigur yr un o’i flaen yn ei flwyddyn, a nodi iddo gael ei gyfrifo',
  'cumulated.leave-out': () =>
    'Nage, cyfraddau, cyfartaleddau neu gyfrannau ydynt: eu gadael allan, gan na lunnir siart ar gyfer cyfnodau o’r fath',
  'cumulated-falls': ({ name, cumulated, before }) =>
    `Mae “${name}” yn gostwng o fewn blwyddyn, o ${before.toLocaleString('cy')} i ${cumulated.toLocaleString('cy')}, ac nid yw cyfrifon wedi’u hadio yn gwneud hynny oni thynnwyd rhai yn ôl. Beth ydyw?`,
  'cumulated-falls.missing': () => 'Cyfrif y tynnwyd rhai yn ôl ohono: gadael pob ffigur sy’n gostwng ar goll, a chyfrifo’r lleill',
  'cumulated-falls.negative': () => 'Swm a all ostwng, megis gwariant net: cadw’r hyn a dynnwyd yn ôl fel ffigurau o dan 0',
  'cumulated-falls.leave-out': () => 'Cyfradd, cyfartaledd neu gyfran: ei adael allan',
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
  'weeks-of-years': () =>
    'Wythnosau wedi’u rhifo o flynyddoedd nad ydynt yn dechrau ym mis Ionawr yw’r rhain. Pryd mae wythnos 1 yn dechrau?',
  'weeks-of-years.first-monday': () => 'Ar ddydd Llun cyntaf y flwyddyn: yn 2020/21, ddydd Llun 6 Ebrill 2020',
  'weeks-of-years.with-first': () => 'Ar ddydd Llun yr wythnos y mae’r flwyddyn yn dechrau ynddi: yn 2020/21, ddydd Llun 30 Mawrth 2020',
  'weeks-of-years.leave-out': () => 'Ar ddiwrnod arall: gadael y ffigurau hyn allan',
  'bare-numbers': () =>
    'Mae rhifau a all fod yn flynyddoedd, yn fisoedd neu’n ddyddiau, megis 2015, o dan bennawd nad yw’n dweud eu bod felly. A yw’r ffigurau wrth eu hymyl o’r cyfnodau hyn?',
  'bare-numbers.periods': () => 'Ydynt: o’r flwyddyn, y mis neu’r diwrnod yr ysgrifennir pob rhif fel',
  'bare-numbers.leave-out': () => 'Nac ydynt: gadael y ffigurau hyn allan',
  'labelled-years': () =>
    'Mae rhai rhesi’n sôn am flynyddoedd academaidd ac eraill am rai ariannol. A yw pob ffigur o’r flwyddyn y mae ei res yn ei henwi?',
  'labelled-years.as-labelled': () => 'Ydy: mae blynyddoedd academaidd yn dechrau ym mis Medi, a rhai ariannol ym mis Ebrill',
  'labelled-years.leave-out': () => 'Nid yw hynny’n hysbys: gadael y ffigurau hyn allan',
  'several-months': () =>
    'Mae pob un o’r ffigurau hyn am sawl wythnos neu fis nad ydynt yn fis, yn chwarter nac yn flwyddyn, fel hanner blynyddoedd a phedair wythnos. Ni lunnir siart ar gyfer cyfnodau o’r fath. A gellir eu gadael allan?',
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
    'Gall rhifau o 1 i 31 wrth ymyl y misoedd ddweud o ba ddiwrnod o’r mis y mae pob ffigur, neu rywbeth arall, megis nifer y dyddiau neu ddiwrnod yr wythnos. Pa un ydyw?',
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
};

/** '2015/16' by the year that it begins in. */
function financial(year: number): string {
  return `${year.toString()}/${(year + 1).toString().slice(2)}`;
}
