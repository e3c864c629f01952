import type { MeetingGap } from '@saferplan/domain/law';
import type { LawCatalogue } from './catalogue.ts';

/** 'â throsedd': the heads after 'â', which changes their first sound. */
const WITH: LawCatalogue['heads'] = {
  'crime-and-disorder': 'â throsedd ac anhrefn',
  reoffending: 'ag aildroseddu',
  'substance-misuse': 'â chamddefnyddio sylweddau',
  'serious-violence': 'â thrais difrifol',
};

const MEETING_GAPS: Readonly<Record<MeetingGap, string>> = {
  day: 'diwrnod yn amser y rhifyn hwn',
  attendance: 'pwy a ddaeth o’r awdurdodau cyfrifol',
  notice: 'ble y rhoddwyd gwybod amdano',
};

/** What the law asks and where a plan answers, in Welsh. To be read by a Welsh speaker before a partnership relies on it. */
export const lawCy: LawCatalogue = {
  answers: {
    'by-rule': 'Atebir yn y cynllun',
    recorded: 'Wedi’i gofnodi',
    gap: 'Bwlch',
    'not-applicable': 'Nid yw’n gofyn dim yma yn awr',
  },
  kinds: {
    contain: 'rhaid ei gynnwys',
    do: 'rhaid ei wneud',
    send: 'rhaid ei anfon',
    meet: 'grŵp neu gyfarfod',
    publish: 'rhaid ei gyhoeddi',
    'answer-within': 'rhaid ei ateb mewn pryd',
  },
  heads: {
    'crime-and-disorder': 'trosedd ac anhrefn',
    reoffending: 'aildroseddu',
    'substance-misuse': 'camddefnyddio sylweddau',
    'serious-violence': 'trais difrifol',
  },
  roles: {
    council: 'y cyngor',
    'county-council': 'y cyngor sir',
    police: 'yr heddlu',
    fire: 'yr awdurdod tân ac achub',
    probation: 'darparwr gwasanaethau prawf',
    health: 'y gwasanaeth iechyd',
  },
  missing: {
    assessment: 'Nid oes canfyddiad wedi’i nodi, felly nid oes asesiad yma.',
    change: 'Nid oes canfyddiad sy’n dweud sut y mae mesur wedi newid.',
    reason: 'Nid oes dim wrth y canfyddiadau sy’n dweud pam y newidiasant.',
    recommendation: 'Nid oes pwnc sy’n argymell blaenoriaeth na thema.',
    'topic-that-serves': 'Ni roddir yr un pwnc o’r asesiad fel tystiolaeth dros flaenoriaeth na thema.',
    consultation: 'Ni chofnodir ymgynghoriad sy’n dweud pwy a holwyd a beth a ddywedwyd.',
    'review-of-last-year': 'Nid adroddir bod dim wedi’i wneud yn y flwyddyn flaenorol.',
    'revision-date': 'Ni chofnodir pryd y diwygiwyd y cynllun.',
    priority: 'Nid oes blaenoriaeth yn y cynllun.',
    step: 'Nid oes gweithred sy’n cael ei chyflawni gan asiantaeth neu grŵp.',
    resources: 'Ni roddir adnoddau fesul blaenoriaeth: arian, staff na chymorth mewn nwyddau.',
    'case-reviews': 'Ni chofnodir cyfrifon adolygiadau o achosion ymddygiad gwrthgymdeithasol.',
    measure: 'Nid oes dangosydd yn y cynllun.',
    'public-meeting': 'Ni chofnodir cyfarfod cyhoeddus.',
    'published-summary': 'Nid yw’r rhifyn hwn wedi’i gyhoeddi yma.',
    'police-and-crime-plan': 'Ni restrir blaenoriaeth y corff plismona lleol y mae’r cynllun yn cyd-fynd â hi.',
    'county-agreement': 'Ni restrir cytundeb diogelwch cymunedol y sir y mae’r cynllun yn cyd-fynd ag ef.',
    'scrutiny-meeting': 'Ni chofnodir cyfarfod o’r pwyllgor trosedd ac anhrefn ar gyfer y rhifyn hwn, nac yn y deuddeg mis cynt.',
    'statutory-agency': 'Nid oes asiantaeth wedi’i rhestru’n statudol.',
    source: 'Nid oes canfyddiad sy’n enwi ei ffynhonnell.',
  },
  parts: {
    regulation: { one: 'rheoliad', many: 'rheoliadau' },
    section: { one: 'adran', many: 'adrannau' },
    article: { one: 'erthygl', many: 'erthyglau' },
    paragraph: { one: 'paragraff', many: 'paragraffau' },
  },
  inForce: (from, until, announced) => {
    if (from === null && until === null) return null;
    const end = until === null ? '' : `${until}${announced ? ', fel y cyhoeddwyd, heb fod yn gyfraith eto' : ''}`;
    return [from ?? '', end].filter((part) => part !== '').join(' ');
  },
  due: {
    assessment: 'Y diwrnod olaf ar gyfer asesiad strategol eleni',
    revision: 'Y diwrnod olaf i ddiwygio’r cynllun ar gyfer y flwyddyn sy’n dechrau drannoeth',
    agreement: 'Y diwrnod olaf ar gyfer cytundeb diogelwch cymunedol y sir eleni',
    scrutiny: 'Y diwrnod olaf ar gyfer cyfarfod nesaf y pwyllgor trosedd ac anhrefn',
    'scrutiny-answer': 'Diwrnod olaf i ateb argymhelliad y pwyllgor trosedd ac anhrefn mewn pryd',
  },
  page: {
    heading: 'Beth mae’r gyfraith yn ei ofyn, a ble mae’r cynllun hwn yn ateb',
    summary: ({ asked, gaps }) => `Nifer y pethau y mae’r gyfraith yn eu gofyn yn amser ac ardal y rhifyn hwn: ${asked}. Bylchau: ${gaps}.`,
    howToRead:
      'Caiff atebion eu canfod gan reolau yn yr hyn sydd yn y cynllun, ac mae pob un yn arwain at ble mae’n sefyll. Canfod y mae rheol; chi sydd i ddweud a yw’r hyn a ganfu’n ddigon. Nid yw bylchau’n atal dim rhag cael ei gyhoeddi. Ein geiriau ni yw’r testunau: mae’r gyfraith ei hun y tu ôl i bob dolen. Mae gan gyfraith a wnaed yn Saesneg ei theitl Saesneg. Mae’r Gymraeg ar y dudalen hon i’w darllen gan siaradwr Cymraeg cyn dibynnu arni.',
    sections: {
      gap: 'Bylchau',
      recorded: 'Wedi’i gofnodi fel wedi’i wneud',
      'by-rule': 'Atebir yn y cynllun',
      'not-applicable': 'Nid yw’n gofyn dim yma yn awr',
    },
    noGap: 'Nid oes bwlch.',
    evidence: 'Tystiolaeth',
    readIn: 'Darllen y dudalen hon yn',
  },
  evidence: {
    covers: ({ title, head }) => `Mae “${title}” yn ymwneud ${WITH[head]}.`,
    'head-missing': ({ head }) => `Nid oes dim yma sy’n ymwneud ${WITH[head]}.`,
    'change-stated': ({ title, head }, { heads }) => `Mae “${title}” yn dweud sut y mae ${heads[head]} wedi newid.`,
    'reason-given': ({ title }) => `Dywedir rhywbeth am yr hyn sydd y tu ôl i “${title}”.`,
    recommended: ({ title }) => `Argymhellir “${title}” ar gyfer blaenoriaeth neu thema.`,
    serves: ({ title, count }, words) => `Mae’r pwnc “${title}” yn dystiolaeth dros flaenoriaethau neu themâu (${words.count(count)}).`,
    'assessment-held': ({ topics, findings }, { count }) =>
      `Yn yr asesiad mae canfyddiadau (${count(findings)}) ar bynciau (${count(topics)}).`,
    'last-year-reported': ({ count }, words) => `Adroddir am bethau a wnaed yn y flwyddyn flaenorol (${words.count(count)}).`,
    revised: ({ on, before }, { when }) => `Diwygiwyd mewn pryd: ${when.name(on)}, cyn ${when.name(before)}.`,
    'revised-late': ({ on, before }, { when }) => `Diwygiwyd yn rhy hwyr: ${when.name(on)}; dechreuodd y flwyddyn ${when.at(before)}.`,
    decided: ({ title, on }, { when }) => `Cytunodd cyfarfod â “${title}” ${when.at(on)}.`,
    'steps-carried': ({ title, count }, words) =>
      `Mae gan “${title}” weithredoedd y mae asiantaeth neu grŵp yn eu cyflawni (${words.count(count)}).`,
    'priority-without': ({ title, what }) =>
      ({
        step: `Nid oes gan “${title}” weithred y mae rhywun yn ei chyflawni.`,
        topic: `Nid oes pwnc o’r asesiad yn dystiolaeth dros “${title}”.`,
        resource: `Ni ddywedir dim am yr adnoddau ar gyfer “${title}”.`,
      })[what],
    measured: ({ title, count }, words) =>
      `${title}: dangosyddion o dan flaenoriaethau y mae’n eu harwain neu’n gweithio arnynt (${words.count(count)}).`,
    'authority-without-measure': ({ title }) => `${title}: dim dangosydd o dan flaenoriaeth y mae’n ei harwain neu’n gweithio arni.`,
    member: ({ title }) => `Mae ${title} yn aelod statudol.`,
    'authority-missing': ({ role }, { roles }) => `Ni cheir ${roles[role]} wrth ei enw ymhlith yr asiantaethau statudol.`,
    providers: ({ count }, words) =>
      count === 0
        ? 'Nid oes darparwr gwasanaethau prawf wedi’i restru.'
        : `Rhestrir ${words.count(count)} darparwr gwasanaethau prawf, nid sawl un.`,
    resourced: ({ title, count }, words) => `Rhoddir adnoddau ar gyfer “${title}” (${words.count(count)}).`,
    'money-not-by-priority': ({ count }, words) =>
      `Cofnodir grantiau (${words.count(count)}) i’r bartneriaeth gyfan, nid fesul blaenoriaeth.`,
    'spending-not-reviewed': ({ count }, words) =>
      `Cofnodir grantiau (${words.count(count)}); nid oes lle yma eto i adolygiad o’r hyn a wariwyd.`,
    'sources-named': ({ count }, words) =>
      `Mae canfyddiadau (${words.count(count)}) yn enwi eu ffynhonnell; nid yw’n sefyll yma pwy a roddodd beth ar gyfer yr asesiad.`,
    consulted: ({ title, from, to }, { when }) => `Ymgynghoriad “${title}”, ${when.span(from, to)}.`,
    surveyed: ({ title, survey, waves, newest }, { when, count }) =>
      `Gofynnwyd i drigolion “${title}”${survey === '' ? '' : ` (${survey})`}: nifer y tonnau ${count(waves)}, y diweddaraf ${when.name(newest)}. Ni chofnodwyd a yw hynny’n gofyn beth ddylai gael blaenoriaeth.`,
    aligned: ({ title, body }) => `Yn cyd-fynd â “${body}”: “${title}”.`,
    'scrutiny-answer': ({ title, on, isLate }, { when }) =>
      `Atebwyd “${title}” ${on === null ? 'ar ddiwrnod na chofnodwyd' : when.at(on)}${isLate ? ', yn hwyrach na 28 diwrnod ar ôl ei ddyddiad' : ''}.`,
    'scrutiny-unanswered': ({ title, due }, { when }) =>
      `Ni chofnodwyd ateb i “${title}”; ${due === null ? 'ni chofnodwyd ei ddyddiad' : `daw 28 diwrnod i ben ${when.at(due)}`}.`,
    met: ({ title, on }, { when }) => `Cyfarfu ${title} ${when.at(on)}.`,
    'not-known-as-public': ({ count }, words) =>
      `Cofnodir cyfarfodydd (${words.count(count)}); nid yw’n sefyll yno a wahoddwyd y cyhoedd a pha bobl mewn swydd uwch a ddaeth.`,
    'public-meeting': ({ title, on, without }, { when }) =>
      without.length === 0 && on !== null
        ? `Cynhaliwyd “${title}” yn gyhoeddus ${when.at(on)}.`
        : `Cofnodir i “${title}” gael ei gynnal yn gyhoeddus; heb ei gofnodi amdano: ${without.map((what) => MEETING_GAPS[what]).join(', ')}.`,
    'case-reviews': ({ title, known }, words) =>
      `${title}: cofnodir ${words.count(known)} o’r pedwar cyfrif. Nid yw’n sefyll yno a gyhoeddir y ffordd o ofyn am adolygiad.`,
    'recorded-as-done': ({ title, on, by }, { when }) =>
      `Cofnodwyd: “${title}”, ${on === null ? 'ar ddiwrnod nad yw’n hysbys' : when.at(on)}${by === '' ? '' : `, gan “${by}”`}.`,
    published: () => 'Mae’r rhifyn hwn wedi’i gyhoeddi yma, gyda chrynodeb o bob blaenoriaeth.',
    none: ({ what }, { missing }) => missing[what],
    'not-held': () =>
      'Nid oes dim mewn cynllun yn ei ddangos, ac nid oes neb wedi cofnodi yma iddo gael ei wneud. Nid yw hynny’n golygu na chafodd ei wneud.',
    'only-when-asked': () => 'Yn gofyn rhywbeth dim ond pan fydd yn codi; ni chedwir yma a wnaeth.',
    'power-of-others': () => 'Pŵer i eraill: mae’n gofyn rhywbeth gan y bartneriaeth dim ond pan fyddant yn ei ddefnyddio.',
    'duty-of-members': () => 'Dyletswydd ar aelodau’r bartneriaeth eu hunain. Fe’i rhestrir am y dylai’r cynllun gyd-fynd â hi.',
    ends: ({ until }, { when }) =>
      `Disgwylir iddo ddod i ben ${when.at(until)}, yn amser y rhifyn hwn. Cyhoeddwyd hynny ac nid yw’n gyfraith eto, a rhaid gwirio beth a ddaw yn ei le.`,
    'area-not-known': () => 'Gofynnir hyn dim ond lle mae cyngor sir uwchben y dosbarth. Rhowch ei god i’r ardal i’w setlo.',
  },
};
