import type { FileFaults, OtherFileKind } from '@saferplan/domain/shared';
import { fileWordsCy } from '../files-read/file-words-cy.ts';
import { sayOfFile } from '../files-read/say-of-file.ts';
import { localeTools } from '../locale/locale-tools.ts';
import { PERIODS } from '../locale/periods.ts';
import { cellFaultsCy } from './cell-faults-cy.ts';
import { sayFound } from './describe-found.ts';
import { sayNote } from './say-note.ts';
import { valueNotesCy } from './value-notes-cy.ts';
import { remarksCy } from './remarks-cy.ts';
import { sayCoded, type WordsOf } from './say-coded.ts';
import { otherWeekCy } from './service-faults-cy.ts';
import { valueFaultsCy } from './value-faults-cy.ts';

const { date, list } = localeTools('cy');
const number = (value: number): string => value.toLocaleString('cy');
const listed = (parts: readonly string[]): string => parts.join(', ');
const where = ({ name, line }: { readonly name: string | null; readonly line: number | null }): string =>
  line === null ? (name ?? 'Un o’r ffeiliau') : `${name ?? 'Un o’r ffeiliau'}, llinell ${number(line)}`;
const DELIMITERS = { semicolon: 'hanner colonau', tab: 'tabiau' } as const;
const EVERY = {
  day: 'diwrnodau',
  week: 'wythnosau',
  month: 'misoedd',
  quarter: 'chwarteri',
  year: 'blynyddoedd',
  event: 'digwyddiadau unigol',
} as const;
const AS_DOWNLOADED = 'Defnyddiwch y ffeil fel y’i lawrlwythwyd.';
const MONTHLY_FIGURES = 'Cadwch y daflen â’r ffigurau misol yn unig, a mewnforiwch honno.';
const BRING_IN = 'Dewch ag ef i mewn unwaith o dan “Uwchlwytho tabl”: cofir yr hyn a ddewiswch yno.';
const NOTHING_STORED = 'Ni storiwyd dim.';

const AS_SPREADSHEET = 'Gofynnwch am y ffigurau fel taenlen, a mewnforiwch honno.';
const COPY_TABLE = 'Copïwch ei thabl i daenlen, a mewnforiwch honno.';
const OTHER_KINDS: Readonly<Record<OtherFileKind, (name: string) => string>> = {
  pdf: (name) => `PDF yw ${name}, ac ni ellir darllen ffigurau ohono’n sicr. ${AS_SPREADSHEET}`,
  'rich-text': (name) => `Dogfen destun (RTF) yw ${name}, beth bynnag yw diwedd ei henw. ${COPY_TABLE}`,
  picture: (name) => `Llun yw ${name}. ${AS_SPREADSHEET}`,
  archive: (name) => `Archif o ffeiliau yw ${name}. Dadbaciwch hi, a mewnforiwch y ffeil â’r ffigurau.`,
  xml: (name) =>
    `Mae ${name} wedi’i hysgrifennu yn XML, ond nid fel tabl. Agorwch hi yn eich rhaglen daenlen, cadwch hi fel XLSX, a mewnforiwch honno.`,
  json: (name) => `Mae ${name} yn dal data yn JSON, nid tabl. ${AS_SPREADSHEET}`,
  'web-page': (name) =>
    `Tudalen we heb dabl yw ${name}, beth bynnag yw diwedd ei henw; efallai fod angen mewngofnodi i’w lawrlwytho. Lawrlwythwch hi eto.`,
  'text-document': (name) => `Dogfen destun yw ${name}. ${COPY_TABLE}`,
  numbers: (name) => `Dogfen Numbers yw ${name}. Allforiwch hi o Numbers fel ffeil Excel, a mewnforiwch honno.`,
  slides: (name) => `Cyflwyniad yw ${name}. Copïwch ei dabl i daenlen, a mewnforiwch honno.`,
};

// To be read by a Welsh speaker before a partnership relies on it.
/** Why a file is not read, in Welsh. Nothing mutates the name of a file; other names stand where nothing would. */
export const fileFaultsCy: WordsOf<FileFaults> = {
  'no-file-or-folder': ({ path }) => `Nid oes ffeil na ffolder o’r enw hwn: ${path}.`,
  'police-file-empty': ({ name }) => `Mae ${name} yn wag (0 beit). Lawrlwythwch hi eto.`,
  'no-street-files': ({ name }) =>
    `Nid oes ffeil troseddau ar lefel stryd yma: ${name}. Chwiliwch am ffeiliau ag enwau fel 2016-01-kent-street.csv, fel y mae data.police.uk yn eu rhoi.`,
  'zip-damaged': ({ name, entry }) =>
    entry === null
      ? `Mae’r ffeil zip ${name} wedi’i difrodi neu’n anghyflawn. Lawrlwythwch hi eto.`
      : `Mae ffeil yn y zip ${name} wedi’i difrodi: ${entry}. Lawrlwythwch hi eto.`,
  'zip-other-method': ({ name }) =>
    `Mae ${name} wedi’i phacio mewn ffordd na ddarllenir. Dadbaciwch hi, a gwnewch zip o’i ffeiliau o’r newydd, neu mewnforiwch y ffeiliau fesul un.`,
  'zip-in-zips': ({ name }) =>
    `Mae ${name} yn zip mewn zip mewn zip mewn un arall, ac ni chaiff ei dadbacio. Tynnwch hi allan, a mewnforiwch hi ar ei phen ei hun.`,
  'other-archive': ({ name, format }) =>
    `Mae ${name} wedi’i phacio fel ${format}, na ddarllenir. Dadbaciwch hi’n gyntaf, neu gwnewch zip o’i ffeiliau.`,
  'police-rows-in-workbook': ({ name }) =>
    `Llyfr gwaith yw ${name}, nid ffeil troseddau ar lefel stryd. Defnyddiwch y ffeil fel y’i lawrlwythwyd o data.police.uk; fel taenlen y mewnforir tabl o ffigurau.`,
  'other-police-file': ({ name, is }) =>
    is === 'outcomes'
      ? `Mae’r ffeil hon yn dal canlyniadau troseddau: ${name}. Cyfrifir troseddau o ffeiliau troseddau lefel stryd yr un lawrlwythiad, fel 2016-01-kent-street.csv.`
      : `Mae’r ffeil hon yn dal cofnodion stopio a chwilio: ${name}. Cyfrifir troseddau o’r ffeiliau troseddau lefel stryd, fel 2016-01-kent-street.csv.`,
  'zip-too-large': ({ name }) => `Mae ${name} yn dadbacio i fwy nag unrhyw lawrlwythiad gan data.police.uk. Ni ddarllenwyd dim.`,
  'disk-full-unpacking': ({ name }) => `Mae’r ddisg yn llawn: ni ellir dadbacio ${name}. ${NOTHING_STORED}`,
  'file-there-twice': ({ name }) =>
    `Mae ${name} yno ddwywaith, efallai o ddau lawrlwythiad. Cadwch yr un diweddaraf, fel na chyfrifir unrhyw drosedd ddwywaith.`,
  'same-month-and-force': ({ name, earlier, month }) =>
    `Mae’r ddwy ffeil hyn o’r un mis (${PERIODS.cy.month.name(month)}) a’r un heddlu, ac yn wahanol: ${earlier}, ${name}. Cadwch yr un ddiweddaraf, fel na chyfrifir unrhyw drosedd ddwywaith.`,
  'written-in-utf-16': ({ name }) => `Mae ${name} wedi’i hysgrifennu yn UTF-16, efallai am i raglen arall ei chadw. ${AS_DOWNLOADED}`,
  'not-text': ({ name }) => `Nid ffeil destun yw ${name}. ${AS_DOWNLOADED}`,
  'other-delimiter': ({ name, delimiter }) =>
    `Mae gan “${name}” y rhain rhwng ei cholofnau, am i raglen daenlen ei chadw: ${DELIMITERS[delimiter]}. ${AS_DOWNLOADED}`,
  'not-street-header': ({ name }) =>
    `Nid pennawd ffeil troseddau ar lefel stryd data.police.uk yw llinell gyntaf y ffeil: ${name}. Fel taenlen y mewnforir tabl o ffigurau.`,
  'columns-missing': ({ name, columns }) =>
    `Nid oes gan “${name}” y ${columns.length > 1 ? 'colofnau' : 'golofn'} ${listed(columns)}. Heb ${columns.length > 1 ? 'y rheini' : 'honno'} ni ellir cyfrif troseddau yn ôl mis, math a dosbarth.`,
  'no-police-rows': 'Nid oes rhes yn y ffeiliau. Lawrlwythwch hwy eto.',
  'no-month-of-rows': ({ months }) =>
    `Nid oes rhes yn dweud ei mis fel 2016-01. Dywedant: ${listed(months.map((month) => `“${month}”`))}. Efallai i raglen daenlen eu newid. ${AS_DOWNLOADED}`,
  'no-rows-of-force': ({ force, forces }) => `Nid oes rhes yn perthyn i’r heddlu hwn: ${force}. Heddluoedd y ffeiliau: ${listed(forces)}.`,
  'no-rows-of-district': ({ district, districts }) =>
    `Nid oes rhes yn y dosbarth hwn: ${district}. Dosbarthau mwyaf y ffeiliau: ${listed(districts)}.`,
  'no-duckdb':
    'Ni ellir cyfrif ffeiliau’r heddlu ar y gweinydd hwn, gan nad yw DuckDB wedi’i osod yno neu nad oes ganddo ddim ar gyfer ei blatfform. Mae pwy bynnag sy’n rhedeg y gweinydd yn ei osod â: pnpm install. Gellir mewnforio taenlenni a thablau swyddogol hebddo.',
  'not-utf-8': (line) => `${where(line)}: nid yw wedi’i hysgrifennu yn UTF-8, efallai am i raglen arall ei chadw. ${AS_DOWNLOADED}`,
  'line-too-long': (line) => `${where(line)}: mae ynddi linell o fwy na 2 MB, felly nid rhestr o droseddau yw hi. ${AS_DOWNLOADED}`,
  'uneven-police-row': (line) =>
    `${where(line)}: nid oes ganddi gynifer o golofnau â’i phennawd. Efallai iddi gael ei thorri’n fyr neu ei golygu. ${AS_DOWNLOADED}`,
  'no-such-file': ({ name }) => `Nid oes ffeil o’r enw hwn: ${name}.`,
  'file-empty': ({ name }) => `Mae ${name} yn wag (0 beit).`,
  'table-file-too-large': ({ name, megabytes }) => `Mae ${name} yn fwy na ${number(megabytes)} MB. ${MONTHLY_FIGURES}`,
  'no-filled-cell': ({ name }) => `Nid oes gan “${name}” unrhyw gell ag unrhyw beth ynddi.`,
  'has-password': ({ name }) => `Mae ${name} wedi’i diogelu â chyfrinair. Cadwch hi heb un, a mewnforiwch honno.`,
  'holds-too-much': ({ name, limit }) => `Mae ${name} yn dal mwy nag y caiff tabl ei ddal (${limit}). ${MONTHLY_FIGURES}`,
  'not-a-table': ({ name }) =>
    `Nid tabl yw ${name}: mae ynddi feitiau nad oes gan unrhyw destun. Mewnforiwch ffeil CSV, XLSX, XLS neu ODS.`,
  'other-kind': ({ name, kind }) => OTHER_KINDS[kind](name),
  'quotation-mark': ({ name, fault }) =>
    `Ni ellir darllen ${name} fel tabl, oherwydd dyfynnod (${fault}). Cywirwch hynny, neu cadwch y ffeil eto.`,
  'book-damaged': ({ name, ending }) =>
    `Mae ${name} wedi’i difrodi neu’n anghyflawn, neu nid ${ending === null ? 'taenlen' : `ffeil ${ending}`} yw hi. Agorwch hi yn eich rhaglen daenlen, cadwch hi eto, a mewnforiwch honno.`,
  'no-sheet': ({ name }) => `Nid oes gan “${name}” daflen.`,
  'no-such-sheet': ({ name, sheet, sheets }) => `Nid oes gan “${name}” daflen o’r enw “${sheet}”. Dyma’r taflenni: ${listed(sheets)}.`,
  'no-figures': ({ sheet, why }) => `“${sheet}”: ${why === null ? 'nid oes ffigurau ynddi.' : sayOfFile(why, fileWordsCy)}`,
  'unpacks-too-large': ({ name, megabytes, most }) =>
    `Mae ${name} yn dadbacio i ${number(megabytes)} MB, mwy na’r ${number(most)} MB y caiff tabl eu cael. ${MONTHLY_FIGURES}`,
  'too-many-cells': ({ name, most }) =>
    `Mae gan “${name}” fwy o gelloedd na ${number(most)}. Os yw’n rhestru digwyddiadau unigol, cyfrifwch hwy fesul mis yn gyntaf; fel arall cadwch y ffigurau misol yn unig, a mewnforiwch y rheini.`,
  'too-many-measures': ({ name, measures, most }) =>
    `Nifer y mesurau a ddeuai o “${name}”: ${number(measures)}, sy’n fwy na ${number(most)}. Efallai ei bod yn rhestru digwyddiadau unigol: cyfrifwch hwy fesul mis yn gyntaf.`,
  'questions-open': ({ questions }) => `Atebwch yn gyntaf: ${questions.map((one) => sayOfFile(one, fileWordsCy)).join(' ')}`,
  'measure-refused': ({ why }) => sayOfFile(why, fileWordsCy),
  'no-measure-chosen': 'Dewiswch o leiaf un mesur i’w fewnforio.',
  'weeks-overlap': ({ measure, ...week }) => `Mae gan “${measure}” wythnosau sy’n gorgyffwrdd. ${otherWeekCy(week)}`,
  'too-many-a-day': ({ measure, most, days, more }) => {
    const others = more === 0 ? '' : `; nifer y diwrnodau eraill: ${number(more)}`;
    return most === 1
      ? `Mae gan “${measure}” fwy nag un ffigur ar gyfer yr un diwrnod (${list(days.map(date))}${others}). Gadewch yr un sy’n gywir, a dewch â’r tabl i mewn eto.`
      : `Mae gan “${measure}” fwy na ${number(most)} o ddigwyddiadau ar yr un diwrnod (${list(days.map(date))}${others}), sef mwy nag y gall cyfres o ddyddiadau eu gwahaniaethu. Atebwch “${sayOfFile({ code: 'events.by-month' }, fileWordsCy)}”.`;
  },
  'not-days-between': ({ series }) =>
    `Rhestr o ddyddiadau digwyddiadau yw hon, ac nid y dyddiau rhwng dyddiadau yw ffigurau “${series}”. Dewch â hi i mewn fel cyfres newydd.`,
  'other-interval': ({ interval, series, stored }) =>
    `Mae ei ffigurau yn ôl ${EVERY[interval]}, a rhai “${series}” yn ôl ${EVERY[stored]}.`,
  'other-weeks': ({ series, ...week }) => `Mae ei wythnosau’n wahanol i rai “${series}”. ${otherWeekCy(week)}`,
  'measure-unfit': ({ measure, why }) => `Ni all “${measure}” fynd yno. ${sayCoded(fileFaultsCy, why)}`,
  'importer-failed': ({ said }) => `Ni allai mewnforiwr ddarllen y ffeil. Dyma’r hyn a ddywedodd, yn Saesneg: ${said}`,
  'official-unreadable': ({ name, problem }) => `Ni ellir darllen ${name} fel taenlen (${problem}). ${AS_DOWNLOADED}`,
  'not-official': ({ name }) =>
    `Nid oes gan “${name}” golofnau ffigurau’r Swyddfa Gartref yn ôl Partneriaeth Diogelwch Cymunedol (Financial Year, Financial Quarter, CSP Name, Offence Count) na rhai amcangyfrifon canol blwyddyn o nifer y bobl, yn ôl codau ardaloedd megis E07000110: llyfr gwaith y Swyddfa Ystadegau Gwladol (Code, Name, All ages, neu Mid-2024), ei chyfres fanwl (ladcode23, laname23, population_2024) neu dabl Nomis (DATE, GEOGRAPHY_CODE, OBS_VALUE, neu mnemonic a blynyddoedd).`,
  'census-table': ({ name }) =>
    `Tabl cyfrifiad yw “${name}”, nid un o amcangyfrifon canol blwyddyn (Nomis NM_2002_1, gyda cholofnau rhyw ac oedran). Daw niferoedd pobl cyfrifiadau 2011 a 2021 gyda Saferplan.`,
  'people-projected': ({ name }) =>
    `Amcanestyniadau o faint o bobl a fydd sydd yn “${name}”. Mae angen amcangyfrifon o faint oedd yno ar gyfer cyfraddau: amcangyfrifon canol blwyddyn y Swyddfa Ystadegau Gwladol.`,
  'people-of-some': ({ name }) =>
    `Mae gan “${name}” niferoedd pobl, ond dim un o bob oedran a’r ddau ryw mewn blwyddyn y mae’n ei henwi. Defnyddiwch dabl pob oedran, gyda’i deitl.`,
  'area-shared': ({ name, area, partnership }) =>
    `Nid oes gan yr ardal hon ffigurau ei hun yn “${name}”: ${area}. Mae’n rhannu’r bartneriaeth ${partnership}. Rhowch --area "${partnership}" ar gyfer rhai ei holl gynghorau.`,
  'no-such-area': ({ name, area, similar }) =>
    `Nid yw’r ardal ${area} yn “${name}”.${similar.length === 0 ? '' : ` Mae ganddi’r rhain: ${listed(similar)}.`}`,
  'plan-file-too-large': ({ name, megabytes }) => `Mae ${name} yn fwy na ${number(megabytes)} MB, felly nid ffeil gynllun yw hi.`,
  'not-plan-spreadsheet': ({ name }) =>
    `Nid taenlen y gallwn ei darllen yw ${name}. Cadwch hi fel XLSX neu ODS heb gyfrinair, a dewiswch hi eto.`,
  'not-json': ({ fault }) => `Nid JSON yw hwn: ${fault ?? 'ni ellir ei ddarllen'}.`,
  'key-twice': ({ key, first, line }) =>
    `Mae “${key}” yn sefyll ddwywaith mewn un gwrthrych, ar linellau ${first.toString()} a ${line.toString()}: cadwch un o’r ddau, neu rhowch y ddwy res mewn un rhestr.`,
  'no-plan-in-json': 'Nid ffeil gynllun yw’r JSON hwn: ysgrifennwch { "Priorities": [ … ] }, fel yn yr un y gellir ei lawrlwytho yma.',
  'not-list-of-rows': ({ at }) => `${at}: ysgrifennwch restr o resi, [ { "Title": "…" } ].`,
  'row-not-object': ({ at }) => `${at}: ysgrifennwch res fel gwrthrych, { "Title": "…" }.`,
  'cell-not-text': ({ at }) =>
    `${at}: ysgrifennwch destun mewn dyfynodau, neu rif; mae sawl enw’n sefyll fesul llinell, gyda \\n rhyngddynt.`,
  several: ({ faults }) => faults.map((fault) => sayCoded(fileFaultsCy, fault)).join('\n'),
  'plan-file-problems': ({ problems }) =>
    problems
      .map(
        ({ sheet, cell, found }) =>
          `${sheet} ${cell}: ${sayFound(found, { cells: cellFaultsCy, values: valueFaultsCy, remarks: remarksCy })}`,
      )
      .join('. '),
  'no-sheet-of-texts': ({ name }) =>
    `Nid oes gan “${name}” daflen â thestunau’r cynllun hwn: lawrlwythwch hi yma, llenwch hi, a chadwch ei phenawdau fel y maent.`,
  'not-a-scoring-model': ({ name, faults, more }) =>
    [
      `Nid model sgorio y gellir ei ddefnyddio yw ${name}.`,
      ...faults.map(({ at, fault }) => `${at.join(', ')}: ${sayCoded(valueFaultsCy, fault)}.`),
      ...(more > 0 ? [`A ${more.toString()} arall.`] : []),
    ].join(' '),
  'model-damaged': ({ name }) => `Mae ${name} wedi’i difrodi: mae’n gorffen yn rhy gynnar, neu fe’i newidiwyd â llaw. Lawrlwythwch hi eto.`,
  'quotation-never-closed': ({ name }) =>
    `Ni ellir darllen ${name} fel CSV: mae ynddi ddyfynnod nad yw byth yn cau. Cadwch hi eto, a dewiswch hi eto.`,
  'model-rows': ({ fault }) => sayCoded(valueFaultsCy, fault),
  'no-series-counts': ({ total }) =>
    `Nid oes cyfres yn ei gyfrif: ${number(total)} yn y ffeil hon. Dewch â’r ffeil i mewn o dan “Dod â ffeiliau’r heddlu i mewn” i wneud un.`,
  'no-series-takes': `Nid oes cyfres yn ei gymryd. ${BRING_IN}`,
  'no-series-takes-official':
    'Nid oes cyfres yn ei gymryd. Dewch â’r tabl i mewn unwaith â “saferplan import official”, sy’n gwneud cyfres.',
  'series-gone': `Nid yw’r gyfres yr aeth iddi yno mwyach. ${BRING_IN}`,
  'measure-gone': ({ file }) => `Yr oedd yn “${file}”, ac nid yw yn y ffeil hon.`,
  'value-stays': ({ note }) => `Nid oes gwerth yn y ffeil (${sayNote(note, valueNotesCy)}). Mae’r gwerth a gedwir yn aros.`,
  'numbers-of-people': 'Niferoedd pobl sydd ynddi: dewch â hwy i mewn â “saferplan import official”.',
  'file-asks': ({ questions }) => `Gofynnir: ${questions.map((one) => sayOfFile(one, fileWordsCy)).join(' ')}`,
  'name-says-when':
    'Mae ei henw’n dweud o ba bryd y mae, ac nid beth sydd ynddi: rhowch hynny yn yr enw, neu dewch â hi i mewn o dan “Uwchlwytho tabl”.',
  'not-brought-in-before': `Ni ddaethpwyd â thabl o’r enw hwn i mewn o’r blaen. ${BRING_IN}`,
  'called-otherwise': ({ file }) =>
    `Mae ynddi’r hyn sydd yn “${file}”, ac mae iddi enw arall: efallai ei bod am rywbeth arall. ${BRING_IN}`,
  contradicts: ({ by, period }) => `${period}: mae’n gwrth-ddweud “${by}”. Dewiswch un o’r ddwy ffeil.`,
  'needs-memory': ({ name, megabytes }) =>
    `Mae ar “${name}” angen mwy o gof nag y caiff mewnforio ei ddefnyddio (${megabytes.toString()} MB). ${MONTHLY_FIGURES} ${NOTHING_STORED}`,
  'took-too-long': ({ name, seconds }) =>
    `Cymerodd ${name} fwy na ${seconds.toString()} eiliad, a chafodd ei hatal. ${MONTHLY_FIGURES} ${NOTHING_STORED}`,
  'many-files-read': ({ seconds }) =>
    `Mae llawer o ffeiliau’n cael eu darllen ar hyn o bryd. Rhowch gynnig arall arni ymhen ${seconds.toString()} eiliad. ${NOTHING_STORED}`,
  'ended-reader': ({ name }) =>
    `Ni ellir darllen ${name}: daeth â’r rhaglen sy’n ei darllen i ben. Agorwch hi yn eich rhaglen daenlen, cadwch hi eto, a mewnforiwch honno. ${NOTHING_STORED}`,
  'server-restarting': `Mae’r gweinydd yn cael ei ailgychwyn. Rhowch gynnig arall arni ymhen munud. ${NOTHING_STORED}`,
};
