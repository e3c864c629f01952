import { ActionPlan, holderName, isParted, kindOf } from '@saferplan/domain/plan';
import {
  type BodyDifference,
  isList,
  isObject,
  isComparedAsOne,
  type Json,
  placeOf,
  pointerOf,
  type PublishedField,
  publishedFieldAt,
  publishedPartAt,
  saidAs,
  stepsOf,
  valueAt,
} from '@saferplan/domain/publication';
import { itemWords, fieldLabel } from '../items/say-item.ts';
import { joinedParts, labelled, partLabel, type SaidPart, sayActionPlan, sayExtra, sayMark, sayParted, textOfParts } from './say-parts.ts';
import { sayScalar } from '../items/say-scalar.ts';
import type { Language } from '../language.ts';
import { choiceSaid } from './choices-said.ts';
import { PARTS_WORDS } from './parts-words.ts';
import { publishedCy } from './published-cy.ts';
import { publishedEn, type PublishedWords } from './published-en.ts';

const WORDS: Readonly<Record<Language, PublishedWords>> = { en: publishedEn, cy: publishedCy };

/** What is said of a place or a value is said in this language; what is named by its address (slug) is called by its title in these bodies. */
export interface Saying {
  readonly language: Language;
  /** The newest first. */
  readonly bodies: readonly Json[];
}

/** Where words of the plan itself stand in what is said: from this letter up to that one, as `slice` counts them. */
export type OwnWords = readonly (readonly [number, number])[];

/** A difference as somebody reads it. */
export interface SaidDifference {
  readonly kind: BodyDifference['kind'];
  /** A JSON pointer (RFC 6901), into the newer body; into the older one for what was removed. */
  readonly path: string;
  /** The address of the priority, theme, series or other part of the plan in which it stands; null where that has none. */
  readonly slug: string | null;
  /** The names of the parts that lead there: `Contacts › “Samaritans” › Telephone`. */
  readonly where: string;
  /** Null where nothing stood there before; else the old value in words. */
  readonly before: string | null;
  /** Null where nothing stands there any more; else the new value in words. */
  readonly after: string | null;
  /** Of the old and the new value, what was written in the language of the plan and not in the one that this is said in. */
  readonly own: { readonly before: OwnWords; readonly after: OwnWords };
}

/** A difference between two published forms in the words of a reader: no value as it is stored. */
export function sayDifference({ kind, path, steps, items, before, after }: BodyDifference, saying: Saying): SaidDifference {
  const place = placeOf(steps);
  const where = stepsInWords(steps, items, saying);
  const [, outermost = null] = items;
  const slug = isObject(outermost) && typeof outermost['slug'] === 'string' ? outermost['slug'] : null;
  const at = { kind, path, slug, where };
  if (kind === 'anew') return { ...at, before: null, after: WORDS[saying.language].madeAnew, own: { before: [], after: [] } };
  const said = (value: Json): readonly Part[] =>
    kind === 'moved' && isList(value)
      ? joinedParts(
          value.map((item) => nameSaid(place, item, saying) ?? valueSaid(place, item, saying)),
          '; ',
        )
      : valueSaid(place, value, saying);
  const [old, now] = [kind === 'added' ? null : said(before), kind === 'removed' ? null : said(after)];
  return {
    ...at,
    before: old === null ? null : textOfParts(old),
    after: now === null ? null : textOfParts(now),
    own: { before: ownWordsOf(old ?? []), after: ownWordsOf(now ?? []) },
  };
}

/** A JSON pointer into a body by the names of the parts that lead there. */
export function sayPlace(body: Json, pointer: string, language: Language): string {
  const steps = numbered(body, stepsOf(pointer));
  const items = steps.map((step, index) =>
    typeof step === 'number' ? (valueAt(body, pointerOf(steps.slice(0, index + 1))) ?? null) : null,
  );
  return stepsInWords(steps, items, { language, bodies: [body] });
}

/** The steps of a pointer, in which those that are places in lists of the body are numbers. */
function numbered(body: Json, steps: readonly string[]): readonly (string | number)[] {
  let value: Json | undefined = body;
  return steps.map((step) => {
    const inList = value !== undefined && isList(value);
    value = value === undefined ? undefined : valueAt(value, pointerOf([step]));
    return inList ? Number(step) : step;
  });
}

function stepsInWords(steps: readonly (string | number)[], items: readonly Json[], saying: Saying): string {
  const words = WORDS[saying.language];
  if (steps.length === 0) return words.whole;
  return steps
    .map((step, index) => {
      const place = placeOf(steps.slice(0, index + 1));
      if (typeof step === 'string')
        return place.startsWith('translations.') ? translationStep(step, saying) : labelSaid(place, saying.language);
      const item = items[index] ?? null;
      const name = nameSaid(place, item, saying) ?? (isObject(item) || isList(item) ? null : valueSaid(place, item, saying));
      return name === null ? words.numbered(step + 1) : `“${textOfParts(name)}”`;
    })
    .join(' › ');
}

/** A translation is filed under the language, and under the place of what it says. */
function translationStep(step: string, { language, bodies }: Saying): string {
  if (!step.startsWith('/')) return choiceSaid('partnership.languages', step, language) ?? step;
  const body = bodies.find((one) => valueAt(one, step) !== undefined);
  return body === undefined ? WORDS[language].nothing : sayPlace(body, step, language);
}

/** What a field or part of a published form is called: by the words of the field of an item that it is, where it is one. */
export function labelSaid(place: string, language: Language): string {
  const { fields, last } = WORDS[language];
  const own = fields[place];
  if (own !== undefined) return own;
  const at = publishedPartAt(place);
  if (at !== null && at.part === null) return fieldLabel(at.kind, at.field, language);
  const part = at === null ? null : partSaid(fieldKindOf(at), at.part ?? '', language);
  if (part !== null) return part;
  const heading = headingOf(place, language);
  const name = place.slice(place.lastIndexOf('.') + 1);
  return heading ?? last[name] ?? WORDS[language].nothing;
}

const fieldKindOf = ({ kind, field }: PublishedField): string => kindOf(kind).fields[field]?.kind ?? '';

/** What a part of a field is called where it is published, by the kind of the field. */
function partSaid(fieldKind: string, part: string, language: Language): string | null {
  const published: Readonly<Record<string, Readonly<Record<string, string>>>> = WORDS[language].parts;
  const own = published[fieldKind]?.[part];
  return own ?? (isParted(fieldKind) ? partLabel(PARTS_WORDS[language].forms.parts, fieldKind, part) : null);
}

/** Over a list of items: by any field of theirs that stands in it. */
const HEADINGS = {
  priorities: 'priority',
  themes: 'theme',
  'priorities.actions.updates': 'action-update',
  'priorities.indicators.readings': 'reading',
  'topics.findings': 'finding',
  'topics.completedActions': 'completed-action',
  meetings: 'meeting',
  consultations: 'consultation',
  'consultations.responses': 'response',
  grants: 'grant',
  'grants.awards': 'bid',
  alignments: 'alignment',
  'series.marks': 'series-mark',
  horizon: 'horizon-item',
  caseReviews: 'case-review',
  risks: 'risk',
  glossary: 'glossary-entry',
  pages: 'page',
} as const;

const isHeaded = (place: string): place is keyof typeof HEADINGS => Object.hasOwn(HEADINGS, place);
const headingOf = (place: string, language: Language): string | null =>
  isHeaded(place) ? itemWords[language][HEADINGS[place]].heading : null;

type Part = SaidPart;

const inWords = (text: string): readonly Part[] => [{ text, isOwn: false }];
/** What the plan says as it is. A translation of it is in another language than the plan. */
const asWritten = (text: string, place: string): readonly Part[] => [{ text, isOwn: !place.startsWith('translations.') }];

function ownWordsOf(parts: readonly Part[]): OwnWords {
  let from = 0;
  return parts.flatMap(({ text, isOwn }) => {
    const at = [from, (from += text.length)] as const;
    return isOwn ? [at] : [];
  });
}

const NAMES = [
  'title',
  'name',
  'term',
  'text',
  'question',
  'measure',
  'subject',
  'label',
  'item',
  'respondent',
  'applicant',
  'person',
  'body',
] as const;
const PERIODS = ['period', 'when', 'at', 'on', 'changedOn'] as const;
const LONGEST_NAME = 70;

/** What people call an item of a list, or null where it has no name. */
function nameSaid(place: string, item: Json, saying: Saying): readonly Part[] | null {
  if (typeof item === 'string') return saidAs(place, item) === 'text' ? asWritten(shortened(item), place) : valueSaid(place, item, saying);
  if (!isObject(item)) return null;
  const name = NAMES.map((field) => item[field]).find((value) => typeof value === 'string' && value !== '');
  if (typeof name === 'string') return asWritten(shortened(name), place);
  // What the law asks is told in both languages.
  const text = item['text'];
  const inBoth = isObject(text) ? text[saying.language] : null;
  if (typeof inBoth === 'string') return inWords(shortened(inBoth));
  const dated = PERIODS.find((field) => typeof item[field] === 'string');
  if (dated !== undefined) return valueSaid(`${place}.${dated}`, item[dated] ?? null, saying);
  return isObject(item['model'] ?? null) ? nameSaid(`${place}.model`, item['model'] ?? null, saying) : null;
}

const shortened = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name);

/** A value of a published form as somebody reads it: a text as it is, an item as lines of its fields. */
function valueSaid(place: string, value: Json, saying: Saying): readonly Part[] {
  const words = WORDS[saying.language];
  if (value === null || value === '') return inWords(words.nothing);
  if (isList(value)) {
    if (value.length === 0) return inWords(words.none);
    return joinedParts(
      value.map((item) => valueSaid(place, item, saying)),
      '; ',
    );
  }
  const whole = isObject(value) ? wholeSaid(place, value, saying) : null;
  if (whole !== null) return whole;
  if (isObject(value)) {
    const parts = Object.entries(value).flatMap(([key, inner]) => {
      const at = `${place}.${key}`;
      if (isComparedAsOne(at) || saidAs(at, inner) === 'as-one' || isEmpty(inner)) return [];
      return [[...inWords(`${labelSaid(at, saying.language)}: `), ...valueSaid(at, inner, saying)]];
    });
    return parts.length === 0 ? inWords(words.nothing) : joinedParts(parts, ', ');
  }
  const way = saidAs(place, value);
  switch (way) {
    case 'yes-no':
    case 'money':
    case 'percent':
    case 'number':
    case 'date':
      return inWords(sayScalar(way, value, saying.language) ?? value.toString());
    case 'moment':
      return inWords(sayScalar('date', value.toString().slice(0, '2017-03-28'.length), saying.language) ?? value.toString());
    case 'choice':
      return inWords(choiceSaid(place, value.toString(), saying.language) ?? words.nothing);
    case 'reference': {
      const title = titleOf(place, value.toString(), saying);
      return title === null ? inWords(words.nothing) : asWritten(title, place);
    }
    case 'as-one':
      return inWords(words.madeAnew);
    case 'year':
      return inWords(value.toString());
    case 'text':
    case 'part':
      return asWritten(value.toString(), place);
  }
}

/** A value with parts, or one of a list of such, as the plan itself says it; null of what has none, or is published in parts of its own. */
function wholeSaid(place: string, value: Readonly<Record<string, Json>>, saying: Saying): readonly Part[] | null {
  const field = publishedFieldAt(place);
  if (field === null) return null;
  const words = PARTS_WORDS[saying.language];
  const fieldKind = fieldKindOf(field);
  const text = (part: string): string => (typeof value[part] === 'string' ? value[part] : '');
  switch (fieldKind) {
    case 'lead':
      return asWritten(holderName(text('person'), text('agency')), place);
    case 'extra':
      return sayExtra(text('label'), text('value'), saying.language);
    case 'action-plan': {
      const plan = ActionPlan.safeParse(value);
      return plan.success ? sayActionPlan(plan.data, words) : null;
    }
    case 'mark-on-chart': {
      const when = valueSaid(`${place}.at`, value['at'] ?? null, saying);
      const mark = sayMark(value['kind'] === 'excluded' ? 'excluded' : 'annotation', text('text'), words);
      return joinedParts([labelled(labelSaid(`${place}.at`, saying.language), when), mark], ', ');
    }
    default:
      return sayParted(fieldKind, value, words);
  }
}

const isEmpty = (value: Json): boolean => value === null || value === '' || (isList(value) && value.length === 0);

/** In which part of a published form what a field names by its address is called by its title. */
const NAMED: Readonly<Record<string, string>> = { topic: 'topics' };

function titleOf(place: string, slug: string, { bodies }: Saying): string | null {
  const field = place.slice(place.lastIndexOf('.') + 1);
  for (const body of bodies) {
    const list = valueAt(body, `/${NAMED[field] ?? field}`);
    const found = list !== undefined && isList(list) ? list.find((item) => isObject(item) && item['slug'] === slug) : undefined;
    const name = isObject(found) ? (found['title'] ?? found['name']) : undefined;
    if (typeof name === 'string') return name;
  }
  return null;
}
