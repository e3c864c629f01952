import type { ListedPart, NoticedChange, PriorityPart, WholePart } from '@saferplan/domain/publication';
import type { Language } from '../language.ts';

interface NoticedWords {
  readonly nothing: string;
  readonly first: (label: string) => string;
  readonly current: (label: string, before: string) => string;
  readonly element: (of: 'priority' | 'theme', title: string) => string;
  readonly gone: (element: string) => string;
  readonly come: (element: string) => string;
  readonly renamed: (element: string, title: string) => string;
  readonly order: Readonly<Record<'priority' | 'theme', string>>;
  readonly listed: (of: ListedPart, count: number) => string;
  readonly added: (counted: string, under: string, texts: string) => string;
  readonly removed: (counted: string, under: string, texts: string) => string;
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
  order: { priority: 'The order of the priorities changes.', theme: 'The order of the themes changes.' },
  listed: (of, count) => `${count.toString()} ${count === 1 ? of : of === 'agency' ? 'agencies' : `${of}s`}`,
  added: (counted, under, texts) => `${counted} added${under}: ${texts}.`,
  removed: (counted, under, texts) => `${counted} removed${under}: ${texts}.`,
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
    actions: 'the lead agency, due date, status or progress of an action',
  },
  ofPriority: (title, parts) => `“${title}”: ${parts.join(', ')} ${parts.length === 1 ? 'changes' : 'change'}.`,
  parts: {
    edition: 'The introduction or the dates of the edition changes.',
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
  },
};

const LISTED_CY: Readonly<Record<ListedPart, string>> = {
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
  order: { priority: 'Mae trefn y blaenoriaethau’n newid.', theme: 'Mae trefn y themâu’n newid.' },
  // A noun stays singular after a number in Welsh; no number that would change its first letter stands before it.
  listed: (of, count) => `${LISTED_CY[of]} (${count.toString()})`,
  added: (counted, under, texts) => `Ychwanegwyd${under}, ${counted}: ${texts}.`,
  removed: (counted, under, texts) => `Dilëwyd${under}, ${counted}: ${texts}.`,
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
    actions: 'asiantaeth arweiniol, dyddiad, statws neu gynnydd cam gweithredu',
  },
  ofPriority: (title, parts) => `“${title}”, yn newid: ${parts.join(', ')}.`,
  parts: {
    edition: 'Mae cyflwyniad neu ddyddiadau’r rhifyn yn newid.',
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
    case 'of-priority':
      return words.ofPriority(
        change.title,
        change.parts.map((part) => words.priorityParts[part]),
      );
    case 'part':
      return words.parts[change.part];
  }
}
