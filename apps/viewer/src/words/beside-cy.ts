import { capital } from '@saferplan/messages';
import type { BesideWords } from './beside-en.ts';

/** What the pages of the law, of neighbours and of places say, in Welsh. */
export const besideCy: BesideWords = {
  law: {
    title: 'Beth mae’r gyfraith yn ei ofyn, a ble mae’r cynllun hwn yn ateb',
    link: 'Beth mae’r gyfraith yn ei ofyn',
    lede: (asked, edition, answered, inPart, notFound) => ({
      before: `Pethau a ofynnir o gynllun ar gyfer ${edition}: ${asked}. Mae’r cynllun hwn `,
      counts: `yn ateb ${answered}, yn ateb ${inPart} yn rhannol, ac ni chafwyd hyd i ddim ar gyfer ${notFound}`,
      after: ' yn yr hyn a gedwir yma. Nid yw heb ei ganfod yn golygu heb ei wneud.',
    }),
    counted: {
      answered: (count) => `Wedi’u hateb: ${count}`,
      'in-part': (count) => `Yn rhannol: ${count}`,
      'not-found': (count) => `Heb eu canfod: ${count}`,
    },
    groups: {
      contain: 'Beth sy’n rhaid i’r asesiad a’r cynllun ei gynnwys',
      do: 'Beth sy’n rhaid ei wneud',
      meet: 'Pwy sy’n rhaid cyfarfod',
      send: 'Beth sy’n rhaid ei anfon',
      publish: 'Beth sy’n rhaid ei gyhoeddi',
      'answer-within': 'Beth sy’n rhaid ei ateb mewn pryd',
    },
    notAsked: 'Nid yw’n gofyn dim o’r rhifyn hwn nawr',
    columns: { asks: 'Beth mae’r gyfraith yn ei ofyn', answer: 'Ateb', where: 'Ble, neu beth sydd ar goll', provision: 'Darpariaeth' },
    asksNothing: 'Ni ofynnir dim',
    more: (count) => `a ${count} arall`,
    all: (count) => (count === 1 ? 'Yr un' : `Pob un o’r ${count}, fesul un`),
    laws: 'Y deddfau a’r rheoliadau, yn ôl eu blynyddoedd',
    note: 'Ceir hyd i atebion drwy reolau yn yr hyn sydd yn y cynllun: mae rheol yn canfod, ac nid yw’n barnu a yw’n ddigon. Ein geiriau ni sydd yma; testun y gyfraith, y tu ôl i bob dolen, sy’n penderfynu.',
  },
  neighbours: {
    title: 'Wrth ochr ein cymdogion',
    heading: {
      'as-neighbours': (title, area) => `${title} (${area}): cofnodir tua mor aml â’r disgwyl o edrych ar ei chymdogion`,
      higher: (title, area) => `${title} (${area}): cofnodir yn amlach na’r disgwyl o edrych ar ei chymdogion`,
      lower: (title, area) => `${title} (${area}): cofnodir yn llai aml na’r disgwyl o edrych ar ei chymdogion`,
      'cannot-tell': (title, area) => `${title} (${area}): ni ellir dweud sut y mae ymhlith ei chymdogion`,
    },
    rateOf: (title, per, time) => `${title} am bob ${per} o bobl, ${time}`,
    howToRead:
      'Ardal yw pob dot. Y tu mewn i’r band nid yw’n gwahaniaethu mwy nag y mae ardaloedd yma fel arfer; llai o bobl, band lletach. Dotiau: cyfradd anarferol iawn. Llinell doredig: pawb gyda’i gilydd.',
    whyNoRanking: 'Pam nad eu rhestru yn unig?',
    forAnalysts: 'I ddadansoddwyr',
    all: (areas) => `Pob ardal: ${areas}`,
    everything: 'Pob math y gellir ei gymharu',
    kind: 'Math',
    rate: 'Cyfradd yma',
    rateOfAll: 'Cyfradd pawb',
    verdict: 'Dyfarniad',
    people: (population) => `Cyfrifir pobl yn ôl ${population}.`,
    otherPeople: (population, rate, isSame) =>
      `${capital(population)}: y gyfradd yw ${rate}, ${isSame ? 'a’r un yw’r dyfarniad' : 'ac mae’r dyfarniad yn wahanol'}.`,
    why: (reason) => `Pam yr ardaloedd hyn: ${reason}`,
    dataText: 'Ffigurau’r cynllun wrth ochr rhai ardaloedd eraill, gyda chyfraddau a dyfarniadau, fel CSV.',
  },
  place: {
    title: 'Eich ardal',
    titleOf: (ward) => `Eich ardal: ${ward}`,
    recorded: (count, ward, year) => `${ward}: cofnodwyd ${count} trosedd a digwyddiad yn ${year}`,
    withheld: (ward, year) => `${ward}: rhif bach yw nifer y troseddau a’r digwyddiadau a gofnodwyd yn ${year}, ac nis dangosir`,
    placeOf: (place, of) => (place === 1 ? `, y mwyaf o ${of} ward.` : `: rhif ${place} o ${of} ward, y mwyaf yn gyntaf.`),
    lede: (count, area, year, most, mostCount) =>
      `${area}: cofnodwyd ${count} trosedd a digwyddiad yn ${year}. Y ward â’r nifer fwyaf: ${most} (${mostCount}).`,
    counts:
      'Cyfrifon yw’r rhain: ni chedwir yma faint o bobl sy’n byw ym mhob ward, ac mae llawer a gyfrifir yng nghanol tref yn byw mewn man arall.',
    onHome: (year, areas, of) =>
      `Roedd chwarter y troseddau a’r digwyddiadau a gofnodwyd yn ${year} mewn ${areas} o ${of} ardal fach. Gwelwch beth a gofnodwyd lle rydych yn byw.`,
    mapAndTable: 'Y map, a phob ward mewn tabl',
    besideNeighbours: (area) => `Sut mae ${area} yn cymharu â’i chymdogion`,
    yourWard: 'Yr hyn a gofnodwyd yn eich ward',
    choose: 'Dewiswch ward',
    anotherWard: 'Ward arall',
    show: 'Dangos',
    postcode: {
      empty: 'Teipiwch god post, neu enw ward.',
      label: 'Eich cod post, neu enw ward',
      find: 'Chwilio',
      notKept: 'Atebir yma yr hyn a deipiwch: ni chaiff ei drosglwyddo i neb na’i gadw. Mae yng nghyfeiriad yr ateb, yn eich porwr.',
      needsServer: 'Chwilir am godau post ar safle’r bartneriaeth ei hun. Yma, heb weinydd, dewiswch ward wrth ei henw.',
      found: (ward) => `Yn ôl y rhestr o godau post, y ward yw ${ward}.`,
      ended: (since, ward) => `Nid yw’r cod post hwn yn cael ei ddefnyddio ers ${since}. Ei ward oedd ${ward}.`,
      unknown: (area) =>
        `Nid yw’r cod post hwn ymhlith rhai ${area}, er bod eraill yn dechrau yr un fath. Gall fod ychydig y tu allan, yn fwy newydd na’r rhestr, neu’n cynnwys camgymeriad.`,
      outside: (area) => `Nid yw’r un o godau post ${area} yn dechrau fel hyn, felly yn ôl y rhestr mae y tu allan i’r ardal.`,
      partial: 'Dechrau cod post yw hwn. Teipiwch y cyfan: gall un dechreuad berthyn i sawl ward.',
      neither: 'Nid cod post nac enw ward yma yw hwn. Mae cod post yn edrych fel AB1 2CD.',
      several: 'Mae enwau sawl ward yn cynnwys hyn:',
      searchPlan: 'Chwilio’r cynllun amdano',
      otherBorders: (code) => `Yn ôl y rhestr, mae yn y ward â’r cod ${code}, nad yw ymhlith y rhai a ddangosir yma.`,
      source: (source, date, licence, area) =>
        `Codau post ${area}: ${source}, ar ${date} (${licence}). Rhoddir un ochr i god post y mae ei gartrefi ar ddwy ochr i ffin.`,
    },
    mapTitle: (year, outlines) => `Troseddau ac ymddygiad gwrthgymdeithasol a gofnodwyd yn ${year}, fesul ward (${outlines})`,
    mapDescription: 'Pob ward mewn un o bum dosbarth, gyda’i lle yn y tabl isod.',
    enlarged: 'Y dref, wedi’i chwyddo',
    classFrom: (from) => `${from} neu fwy`,
    classBetween: (from, to) => `${from} i ${to}`,
    classBelow: (to) => `o dan ${to}`,
    notShownClass: 'heb ei ddangos',
    mapNote: (outside, total) =>
      `Rhifau ar y map: lle yn y tabl. Mae’r heddlu’n symud pob cofnod i’r agosaf o restr o leoedd, felly gall rhai sefyll yn y ward nesaf; ${outside === null ? 'ni chyfrifir yma yr hyn nad yw mewn un.' : `mae ${outside} o ${total} heb fod mewn un.`}`,
    concentration: (areas, of) => `Roedd chwarter y troseddau a gofnodwyd mewn ${areas} o ${of} ardal`,
    concentrationNote: (half) =>
      `Ardaloedd bach y cyfrifiad yn eu trefn, y nifer fwyaf yn gyntaf; tua 1,600 o bobl sydd ym mhob un. Roedd hanner mewn ${half}.`,
    chartOf: (areas) => `Troseddau a gofnodwyd mewn ${areas} ardal fach yn eu trefn, y mwyaf yn gyntaf`,
    most: 'mwyaf',
    least: 'lleiaf',
    firstAlone: (name, percent) => `Mae gan y gyntaf yn unig, ${name}, ${percent}% ohono.`,
    recordedIn: (ward, year) => `Cofnodwyd, ${year}: ${ward}`,
    kind: 'Math',
    count: 'Cofnodwyd',
    all: 'Y cyfan',
    fewerThan: 'heb ei ddangos',
    smallFirst: 'Ni ddangosir rhifau bach.',
    small: (threshold) =>
      `O dan ${threshold} dywedwn hynny’n unig. Lle byddai un ar ei ben ei hun wedi’i guddio, cuddir y nesaf hefyd, fel na ellir ei gyfrifo o’r cyfanswm.`,
    whatPlanDoes: 'Beth mae’r cynllun yn ei wneud yma',
    naming: (ward, count) =>
      count === 0
        ? `Nid oes cam gweithredu yn y cynllun hwn yn enwi ${ward}.`
        : `Camau gweithredu yn y cynllun hwn sy’n enwi ${ward}: ${count}`,
    allWards: (count) => `Pob ward: ${count}`,
    captionWards: (year) => `Cofnodwyd yn ${year}, y mwyaf yn gyntaf`,
    ward: 'Ward',
    eachWard: 'Pob ward fesul math o drosedd',
    dataText: 'Troseddau a gofnodwyd fesul ward a math, a fesul ardal fach, fel CSV. Nid yw rhifau bach ynddo.',
    searchText: 'Troseddau a gofnodwyd fesul ward ac ardal fach, fel map a thabl. Ble rwy’n byw, fy ardal, fy ward.',
  },
  slides: {
    heading: 'Lluniau ar gyfer sleidiau',
    text: 'Pob un ar siâp sgrin (1920 wrth 1080), gyda’i deitl, ei ffynhonnell a’r rhifyn: fel PNG ar gyfer unrhyw raglen, ac fel SVG, sy’n aros yn eglur ar unrhyw faint.',
    scorecard: 'Cynnydd ar un dudalen',
  },
  scorecardText: 'Pob mesur gyda’i ffigur diweddaraf, ei oed, beth mae ei siart yn ei ddweud, ei darged ac a gaiff ei gyrraedd, fel CSV.',
};
