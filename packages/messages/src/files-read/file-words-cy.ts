import { LINE_ROLE_NAMES } from './line-roles.ts';
import { periodWordsCy } from './period-words-cy.ts';
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
  ...periodWordsCy,
  'sheet-aside': ({ sheet }) => `Ni chawsom ffigurau cyfnodau yn nhaflenni eraill y ffeil hon. A ydynt yn y daflen “${sheet}”?`,
  'sheet-aside.read': () => 'Ydynt: darllenwch hi',
  'sheet-aside.leave-out': () => 'Nac ydynt: nid oes rhai yn y ffeil hon',
  delimiter: () => 'Gallai mwy nag un arwydd wahanu colofnau’r ffeil hon. Pa un ydyw?',
  'delimiter.comma': () => 'Coma',
  'delimiter.semicolon': () => 'Hanner colon',
  'delimiter.tab': () => 'Tab',
  'delimiter.bar': () => 'Bar',
  'delimiter.caret': () => 'Nod to (^)',
  'delimiter.tilde': () => 'Tild (~)',
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
  'words.suppressed': () => 'Fel rhai a ataliwyd: dim ond rhwng pa ffigurau y mae pob un a ddywedir',
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
  'no-such-day': () =>
    'Mae’r ffigurau hyn o dan ddiwrnod neu wythnos nad yw’n bod, megis 31 Ebrill. Ni wyddys eu bod o unrhyw ddiwrnod arall. A gaiff y rhain eu gadael allan?',
  'no-such-day.leave-out': () => 'Cânt: gadewch nhw allan',
  'which-periods': () => 'Mae gan bob ffigur fwy nag un cyfnod. Yn ôl pa un ohonynt y mae’r ffigurau’n cyfrif?',
  'which-periods.column': ({ name }) => `Yn ôl “${name}”: mae ffigurau â’r un cyfnod yno yn perthyn i’w gilydd`,
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
  running: ({ name, others }) =>
    `Mae ffigurau “${name}”${others === 0 ? '' : ` a ${others === 1 ? 'mesur arall' : `${others.toString()} o fesurau eraill`}`} yn gronnus: mae pob un yn dal y rhai o’i flaen yn ei flwyddyn. Sut y dylid eu darllen?`,
  'running.since-april': () =>
    'Wedi’u hadio ers mis Ebrill: tynnu o bob ffigur yr un o’i flaen yn ei flwyddyn, a nodi iddo gael ei gyfrifo',
  'running.since-january': () =>
    'Wedi’u hadio ers mis Ionawr: tynnu o bob ffigur yr un o’i flaen yn ei flwyddyn, a nodi iddo gael ei gyfrifo',
  'running.as-it-is': () => 'Fel y maent: eu cadw’n gronnus',
  'running.leave-out': () => 'Dim o gwbl: eu gadael allan',
  previous: ({ name, years }) =>
    years === 1
      ? `Ymddengys fod “${name}” yn dal ffigurau’r flwyddyn cyn y cyfnodau wrth eu hymyl. Beth a ddylai ddigwydd iddynt?`
      : `Ymddengys fod “${name}” yn dal ffigurau blwyddyn arall i’r cyfnodau wrth eu hymyl. Beth a ddylai ddigwydd iddynt?`,
  'previous.before': ({ years }) => `Maent o ${yearsAway(years)}: eu cadw o dan y cyfnodau hynny`,
  'previous.beside': () => 'Maent o’r cyfnodau wrth eu hymyl',
  'previous.leave-out': () => 'Eu gadael allan',
  'previous-period': ({ name }) =>
    `Dylai “${name}” ailadrodd ffigurau’r cyfnod cyn pob un, ond ffigurau eraill sydd ganddo. Beth a ddylai ddigwydd iddynt?`,
  'previous-period.before': () => 'Maent o’r cyfnod cyn pob un: eu cadw o dano, fel mesur ar wahân',
  'number-key': ({ name }) =>
    `Mae gan resi pob cyfnod rifau gwahanol ${name === '' ? 'mewn colofn heb bennawd' : `o dan “${name}”`}. Beth yw’r rhifau hyn?`,
  'number-key.key': () => 'Maent yn dweud am beth y mae pob rhes, fel y gwna rhifau wardiau neu bympiau',
  'number-key.figures': () => 'Ffigurau ydynt: mesur ar wahân',
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
  'mean-of': ({ name, parts }) => `Ym mhob cyfnod, cyfartaledd ${shortly(parts)} yw “${name}”.`,
  'bound-of-estimate': ({ name }) => `Mae “${name}” yn dweud pa mor sicr yw ffigur wrth ei ymyl, ac nid yw’n ffigur ynddo’i hun.`,
  'control-line': ({ name }) => `Mae “${name}” yn edrych fel llinell siart reoli, a gyfrifir o’r newydd o’r ffigurau.`,
  'period-before': ({ name }) => `Mae “${name}” yn ailadrodd ffigur y cyfnod cyn pob un.`,
  'no-difference': ({ name }) =>
    `Cyfradd, cyfartaledd neu gyfran o’r flwyddyn hyd at bob cyfnod yw “${name}”: ni ellir cyfrifo’r hyn a ychwanegodd un cyfnod ati.`,
  'difference-of': ({ name, of, from }) =>
    of === from ? `“${name}” yw’r newid yn “${of}” o un cyfnod i’r nesaf.` : `“${name}” yw’r gwahaniaeth rhwng “${of}” a “${from}”.`,
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
