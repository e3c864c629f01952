import type { ListedPart, NamedPart, NoticedChange, PriorityPart, WholePart } from '@saferplan/domain/publication';
import type { Language } from '../language.ts';

interface NoticedWords {
  readonly nothing: string;
  readonly first: (label: string) => string;
  readonly current: (label: string, before: string) => string;
  readonly element: (of: 'priority' | 'theme', title: string) => string;
  readonly gone: (element: string) => string;
  readonly come: (element: string) => string;
  readonly renamed: (element: string, title: string) => string;
  readonly order: Readonly<Record<'priority' | NamedPart, string>>;
  readonly listed: (of: ListedPart | NamedPart, count: number) => string;
  readonly added: (counted: string, under: string, texts: string) => string;
  readonly removed: (counted: string, under: string, texts: string) => string;
  readonly altered: (counted: string, texts: string) => string;
  readonly byPlace: string;
  readonly reworded: (of: ListedPart, under: string, before: string, after: string) => string;
  readonly under: (title: string) => string;
  readonly priorityParts: Readonly<Record<PriorityPart, string>>;
  readonly ofPriority: (title: string, parts: readonly string[]) => string;
  readonly parts: Readonly<Record<WholePart, string>>;
}

const en: NoticedWords = {
  nothing: 'Nothing that the public can see changes.',
  first: (label) => `The plan for ${label} is published for the first time.`,
  current: (label, before) => `The current plan becomes ${label}. ${before} stays at its own address.`,
  element: (of, title) => `${of === 'priority' ? 'Priority' : 'Theme'} “${title}”`,
  gone: (element) => `${element} goes.`,
  come: (element) => `${element} is added.`,
  renamed: (element, title) => `${element} is now called “${title}”.`,
  order: {
    priority: 'The order of the priorities changes.',
    theme: 'The order of the themes changes.',
    contact: 'The order of the contacts, or how they are told, changes.',
    agency: 'The order of the agencies, or how they are told, changes.',
  },
  listed: (of, count) => `${count.toString()} ${count === 1 ? of : of === 'agency' ? 'agencies' : `${of}s`}`,
  added: (counted, under, texts) => `${counted} added${under}: ${texts}.`,
  removed: (counted, under, texts) => `${counted} removed${under}: ${texts}.`,
  altered: (counted, texts) => `${counted} changed: ${texts}.`,
  byPlace: 'What changes is told place by place.',
  reworded: (of, under, before, after) => `1 ${of} worded anew${under}: “${before}” becomes “${after}”.`,
  under: (title) => ` under “${title}”`,
  priorityParts: {
    summary: 'the summary',
    aim: 'the aim',
    why: 'the reasons',
    easyRead: 'the easy read',
    leads: 'the lead',
    leadState: 'the state of the lead',
    subgroup: 'the subgroup',
    actionPlan: 'the state of the action plan',
    themes: 'the themes that run through it',
    contacts: 'who can help',
    extra: 'the further details',
    group: 'what it is grouped under',
    actions: 'the lead agency, due date, status or progress of an action',
    outcomes: 'what is told of an outcome',
    indicators: 'what is told of an indicator, such as its readings or target',
  },
  ofPriority: (title, parts) => `“${title}”: ${parts.join(', ')} ${parts.length === 1 ? 'changes' : 'change'}.`,
  parts: {
    partnership: 'What is told of the partnership changes, such as its name, its licence or how to reach it.',
    plan: 'The title, the motto or the years of the plan change.',
    edition: 'What is told of the edition itself changes, such as its headline, its introduction or its dates.',
    lineage: 'What became of the priorities of the edition before changes.',
    topics: 'The evidence changes.',
    scoring: 'How topics ranked changes.',
    series: 'A trend, or its numbers, changes.',
    meetings: 'The list of meetings and decisions changes.',
    adoption: 'How the plan was consulted on and decided changes.',
    consultations: 'The account of a consultation changes.',
    grants: 'The list of grants and awards changes.',
    glossary: 'The glossary changes.',
    sections: 'The background text changes.',
    alignments: 'The alignment with other plans changes.',
    areaChanges: 'The story of the areas changes.',
    pages: 'A page of your own, or its text, changes.',
    contradictions: 'What is told of where the source of the plan disagrees with itself changes.',
    law: 'What is told of the law changes.',
    neighbours: 'The comparison with other areas changes.',
    places: 'The recorded crime by ward and small area changes.',
    surveys: 'What residents answered in surveys changes.',
    horizon: 'What is expected, or what it could mean, changes.',
    dataGaps: 'What is told of what could not be known changes.',
    scrutiny: 'The recommendations of the crime and disorder committee, or the answers to them, change.',
    caseReviews: 'The counts of reviews of anti-social behaviour cases change.',
    risks: 'The register of risks changes.',
    chapterVersions: 'The table of versions of the strategic assessment changes.',
    origins: 'What is told of where items were carried over from changes.',
    translations: 'A text in another language changes.',
    redacted: 'What was withdrawn after publication changes.',
  },
};

const LISTED_CY: Readonly<Record<ListedPart | NamedPart, string>> = {
  theme: 'thema',
  outcome: 'canlyniad',
  action: 'cam gweithredu',
  indicator: 'dangosydd',
  district: 'dosbarth',
  contact: 'cyswllt',
  agency: 'asiantaeth',
};

/** Which no Welsh speaker has read yet. */
const cy: NoticedWords = {
  nothing: 'Nid oes dim y gall y cyhoedd ei weld yn newid.',
  first: (label) => `Cyhoeddir y cynllun ar gyfer ${label} am y tro cyntaf.`,
  current: (label, before) => `Daw ${label} yn gynllun cyfredol. Mae ${before} yn aros yn ei gyfeiriad ei hun.`,
  element: (of, title) => `${of === 'priority' ? 'Y flaenoriaeth' : 'Y thema'} “${title}”`,
  gone: (element) => `${element}: mae’n mynd.`,
  come: (element) => `${element}: fe’i hychwanegir.`,
  renamed: (element, title) => `${element}: ei henw bellach yw “${title}”.`,
  order: {
    priority: 'Mae trefn y blaenoriaethau’n newid.',
    theme: 'Mae trefn y themâu’n newid.',
    contact: 'Mae trefn y cysylltiadau, neu’r modd y’u disgrifir, yn newid.',
    agency: 'Mae trefn yr asiantaethau, neu’r modd y’u disgrifir, yn newid.',
  },
  // A noun stays singular after a number in Welsh; no number that would change its first letter stands before it.
  listed: (of, count) => `${LISTED_CY[of]} (${count.toString()})`,
  added: (counted, under, texts) => `Ychwanegwyd${under}, ${counted}: ${texts}.`,
  removed: (counted, under, texts) => `Dilëwyd${under}, ${counted}: ${texts}.`,
  altered: (counted, texts) => `Newidiwyd, ${counted}: ${texts}.`,
  byPlace: 'Dywedir fesul man beth sy’n newid.',
  reworded: (of, under, before, after) => `Aileiriwyd${under}, ${LISTED_CY[of]}: daw “${before}” yn “${after}”.`,
  under: (title) => ` dan “${title}”`,
  priorityParts: {
    summary: 'y crynodeb',
    aim: 'y nod',
    why: 'y rhesymau',
    easyRead: 'y testun hawdd ei ddeall',
    leads: 'yr arweinydd',
    leadState: 'cyflwr yr arweinydd',
    subgroup: 'yr is-grŵp',
    actionPlan: 'cyflwr y cynllun gweithredu',
    themes: 'y themâu sy’n rhedeg drwyddi',
    contacts: 'pwy all helpu',
    extra: 'y manylion pellach',
    group: 'yr hyn y’i grwpir dano',
    actions: 'asiantaeth arweiniol, dyddiad, statws neu gynnydd cam gweithredu',
    outcomes: 'yr hyn a ddywedir am ganlyniad',
    indicators: 'yr hyn a ddywedir am ddangosydd, megis ei ddarlleniadau neu ei darged',
  },
  ofPriority: (title, parts) => `“${title}”, yn newid: ${parts.join(', ')}.`,
  parts: {
    partnership: 'Mae’r hyn a ddywedir am y bartneriaeth yn newid, megis ei henw, ei thrwydded neu sut i gysylltu â hi.',
    plan: 'Mae teitl, arwyddair neu flynyddoedd y cynllun yn newid.',
    edition: 'Mae’r hyn a ddywedir am y rhifyn ei hun yn newid, megis ei bennawd, ei gyflwyniad neu ei ddyddiadau.',
    lineage: 'Mae’r hyn a ddaeth o flaenoriaethau’r rhifyn blaenorol yn newid.',
    topics: 'Mae’r dystiolaeth yn newid.',
    scoring: 'Mae trefn y pynciau’n newid.',
    series: 'Mae tuedd, neu ei rhifau, yn newid.',
    meetings: 'Mae’r rhestr o gyfarfodydd a phenderfyniadau’n newid.',
    adoption: 'Mae’r hanes o ymgynghori a phenderfynu ar y cynllun yn newid.',
    consultations: 'Mae’r hanes o ymgynghoriad yn newid.',
    grants: 'Mae’r rhestr o grantiau a dyfarniadau’n newid.',
    glossary: 'Mae’r eirfa’n newid.',
    sections: 'Mae’r testun cefndir yn newid.',
    alignments: 'Mae’r cyd-fynd â chynlluniau eraill yn newid.',
    areaChanges: 'Mae hanes yr ardaloedd yn newid.',
    pages: 'Mae un o’ch tudalennau eich hun, neu ei thestun, yn newid.',
    contradictions: 'Mae’r hyn a ddywedir am y mannau lle mae ffynhonnell y cynllun yn anghytuno â hi ei hun yn newid.',
    law: 'Mae’r hyn a ddywedir am y gyfraith yn newid.',
    neighbours: 'Mae’r gymhariaeth ag ardaloedd eraill yn newid.',
    places: 'Mae’r troseddau a gofnodwyd fesul ward ac ardal fach yn newid.',
    surveys: 'Mae atebion trigolion mewn arolygon yn newid.',
    horizon: 'Mae’r hyn a ddisgwylir, neu’r hyn y gallai ei olygu, yn newid.',
    dataGaps: 'Mae’r hyn a ddywedir am yr hyn na ellid ei wybod yn newid.',
    scrutiny: 'Mae argymhellion y pwyllgor trosedd ac anhrefn, neu’r atebion iddynt, yn newid.',
    caseReviews: 'Mae nifer yr adolygiadau o achosion ymddygiad gwrthgymdeithasol yn newid.',
    risks: 'Mae’r gofrestr risgiau’n newid.',
    chapterVersions: 'Mae tabl fersiynau’r asesiad strategol yn newid.',
    origins: 'Mae’r hyn a ddywedir am darddiad eitemau a gariwyd drosodd yn newid.',
    translations: 'Mae testun mewn iaith arall yn newid.',
    redacted: 'Mae’r hyn a dynnwyd yn ôl ar ôl cyhoeddi yn newid.',
  },
};

const WORDS: Readonly<Record<Language, NoticedWords>> = { en, cy };

/** What a reader will notice first, as a sentence. */
export function sayNoticed(change: NoticedChange, language: Language): string {
  const words = WORDS[language];
  switch (change.kind) {
    case 'nothing':
      return words.nothing;
    case 'first':
      return words.first(change.label);
    case 'current':
      return words.current(change.label, change.before);
    case 'gone':
    case 'come':
      return words[change.kind](words.element(change.of, change.title));
    case 'renamed':
      return words.renamed(words.element(change.of, change.before), change.after);
    case 'order':
      return words.order[change.of];
    case 'added':
    case 'removed':
      return words[change.kind](
        words.listed(change.of, change.texts.length),
        change.under === null ? '' : words.under(change.under),
        change.texts.map((text) => `“${text}”`).join('; '),
      );
    case 'reworded':
      return words.reworded(change.of, words.under(change.under), change.before, change.after);
    case 'altered':
      return words.altered(words.listed(change.of, change.texts.length), change.texts.map((text) => `“${text}”`).join('; '));
    case 'by-place':
      return words.byPlace;
    case 'of-priority':
      return words.ofPriority(
        change.title,
        change.parts.map((part) => words.priorityParts[part]),
      );
    case 'part':
      return words.parts[change.part];
  }
}
