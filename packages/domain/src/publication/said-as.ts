import { z } from 'zod';
import { type ItemKind, kindOf } from '../plan/kinds.ts';
import { SAID_BY_FIELD_KIND, type ScalarWay } from '../plan/said-by-field-kind.ts';
import { PUBLISHED_FIELDS } from './published-fields.ts';
import { isList, isObject, type Json } from '../shared/json-leaves.ts';
import { Snapshot } from './snapshot.ts';
import type { SnapshotPath } from './snapshot-path.ts';

/**
 * How a value of a snapshot is said to somebody who reads it. `reference` is the address (slug) of another part, which is called by its
 * title; `moment` an instant (ISO 8601), of which the day is said; `choice` one of a closed list, which has its words; `part` an object
 * or a list; `as-one` whatever follows from the rest or is meant for machines, of which only that it differs can be said.
 */
export type SaidAs =
  | 'text'
  | 'date'
  | 'moment'
  | 'choice'
  | 'reference'
  | 'number'
  | 'year'
  | 'money'
  | 'percent'
  | 'yes-no'
  | 'part'
  | 'as-one';

/** The field of a kind of items that stands at a place of a snapshot. */
export interface PublishedField {
  readonly kind: ItemKind;
  readonly field: string;
}

/** A part of the value of such a field, by its name in the published form; null where it is the whole value. */
export interface PublishedPart extends PublishedField {
  readonly part: string | null;
}

/** What is known of a place: how its values are said, and the closed list that they may be of. */
interface Place {
  readonly ways: ReadonlySet<SaidAs>;
  readonly options: readonly string[];
}

/** The names of the fields that lead to a value, without the places in lists: `priorities.actions.due`. */
export const placeOf = (steps: readonly (string | number)[]): string => steps.filter((step) => typeof step === 'string').join('.');

/** What follows from other parts (charts, tests, comparisons), what only machines read, and what another part says in words: a path that leads nowhere is a type error. */
const AS_ONE: ReadonlySet<string> = new Set<
  SnapshotPath | `series.points.${keyof Snapshot['series'][number]['points'][number]}` | 'origins' | 'redacted'
>([
  'version',
  'partnership.slug',
  'partnership.duties',
  'partnership.logo',
  'edition.source.sha256',
  'priorities.actions.effects.said',
  'priorities.actions.effects.result',
  'priorities.indicators.target',
  'topics.findings.check',
  'scoring.model.id',
  'scoring.model.hash',
  'scoring.model.method',
  'series.reading',
  'series.evidence',
  'series.people',
  'series.points.centreLine',
  'series.points.lowerLimit',
  'series.points.upperLimit',
  'series.points.phase',
  'series.points.signals',
  'series.phases',
  'series.advice',
  'law.id',
  'law.law',
  'law.number',
  'law.kind',
  'law.from',
  'law.until',
  'law.text',
  'law.address',
  'law.evidence',
  'neighbours',
  'places',
  'surveys.waves.change',
  'origins',
  'redacted',
]);

/** The choices that are published although nobody has made them, by the place of the field beside each that says so. */
const NOT_CHOSEN: ReadonlyMap<string, string> = new Map([['series.improvementNotSaid', 'series.improvement']]);
const MAY_BE_NOT_CHOSEN: ReadonlySet<string> = new Set(NOT_CHOSEN.values());

/** A choice that nobody has made, where bodies are compared; it is in no snapshot. */
const NOT_SAID = 'not-said';

/** A body in which every choice that nobody has made stands as one that is not said, and not as what is published for want of it. */
export function withChoicesNotSaid(value: Json, place = ''): Json {
  if (isList(value)) return value.map((item) => withChoicesNotSaid(item, place));
  if (!isObject(value)) return value;
  const at = (key: string): string => (place === '' ? key : `${place}.${key}`);
  const open = new Set(Object.keys(value).flatMap((key) => (value[key] === true ? (NOT_CHOSEN.get(at(key)) ?? []) : [])));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => value[key] !== true || !NOT_CHOSEN.has(at(key)))
      .map(([key, inner]) => [key, open.has(at(key)) ? NOT_SAID : withChoicesNotSaid(inner, at(key))]),
  );
}

const YEARS: ReadonlySet<string> = new Set<SnapshotPath>(['plan.startYear', 'plan.endYear']);

/** What says a field, or a part of it, in words beside where it is published. */
const BESIDE: ReadonlyMap<string, PublishedPart> = new Map<SnapshotPath, PublishedPart>([
  ['priorities.leadState', { kind: 'priority', field: 'lead', part: 'state' }],
  ['priorities.indicators.targetInWords', { kind: 'indicator', field: 'target', part: null }],
]);

const FIELDS: ReadonlyMap<string, PublishedField> = new Map(
  Object.entries(PUBLISHED_FIELDS).flatMap(([kind, fields]) =>
    Object.entries(fields).flatMap(([field, place]): (readonly [string, PublishedField])[] =>
      // The record has an entry for each kind, under its name.
      typeof place === 'string' ? [[place, { kind: kind as ItemKind, field }]] : [],
    ),
  ),
);

/** What the kind of a field says of its values that the published form does not: that a number is money or a share, and a text an instant. */
const SAY_MORE: ReadonlySet<string> = new Set<SaidAs & ScalarWay>(['money', 'percent', 'moment']);
const BY_FIELD_KIND: Readonly<Record<string, ScalarWay | null>> = SAID_BY_FIELD_KIND;

function fieldKindAt(place: string): SaidAs | null {
  const found = FIELDS.get(place);
  const way = found === undefined ? null : (BY_FIELD_KIND[kindOf(found.kind).fields[found.field]?.kind ?? ''] ?? null);
  return way !== null && way !== 'due' && SAY_MORE.has(way) ? way : null;
}

const PLACES: ReadonlyMap<string, Place> = placesOf(Snapshot);

/** How a value is said that stands at these steps of a snapshot; a date that may also be a rhythm is told by the value. */
export function saidAs(place: string, value: unknown): SaidAs {
  const known = PLACES.get(place);
  if (isComparedAsOne(place) || known?.ways.has('as-one') === true) return 'as-one';
  if (typeof value === 'object') return 'part';
  if (typeof value === 'boolean') return 'yes-no';
  if (known === undefined) return typeof value === 'number' ? 'number' : 'text';
  if (typeof value === 'string' && known.options.includes(value)) return 'choice';
  return [...known.ways].find((way) => way !== 'choice' && way !== 'part') ?? 'text';
}

/** Whether of what stands here, or of what it stands in, only that it differs is said. */
export const isComparedAsOne = (place: string): boolean =>
  AS_ONE.has(place) || place.split('.').some((_part, index, parts) => AS_ONE.has(parts.slice(0, index).join('.')));

/**
 * The field of a kind of items that is published at a place; null where what stands there is no field of an item. Where an item is
 * published with what it names, the fields of that are those of its own kind: of `lineage.meeting.body` that of a meeting.
 */
export const publishedFieldAt = (place: string): PublishedField | null => FIELDS.get(place) ?? fieldOfNamed(place);

function fieldOfNamed(place: string): PublishedField | null {
  const end = place.lastIndexOf('.');
  const holder = FIELDS.get(place.slice(0, Math.max(end, 0)));
  const named = holder === undefined ? [] : (kindOf(holder.kind).fields[holder.field]?.references?.to ?? []);
  const field = place.slice(end + 1);
  const kind = named.find((one) => Object.hasOwn(kindOf(one).fields, field));
  return kind === undefined ? null : { kind, field };
}

/** The part of a published field that stands at a place; null where what stands there is in no field of an item. */
export function publishedPartAt(place: string): PublishedPart | null {
  const beside = BESIDE.get(place);
  if (beside !== undefined) return beside;
  const whole = publishedFieldAt(place);
  if (whole !== null) return { ...whole, part: null };
  const end = place.lastIndexOf('.');
  const holder = publishedFieldAt(place.slice(0, Math.max(end, 0)));
  return holder === null ? null : { ...holder, part: place.slice(end + 1) };
}

/** Every place of a snapshot, and the closed list that its values may be of: none where they are of no such list. */
export const publishedPlaces = (): readonly { readonly place: string; readonly options: readonly string[] }[] =>
  [...PLACES].map(([place, { options }]) => ({ place, options }));

function placesOf(schema: z.core.$ZodType): ReadonlyMap<string, Place> {
  const found = new Map<string, { ways: Set<SaidAs>; options: string[] }>();
  const note = (place: string, way: SaidAs, options: readonly string[] = []): void => {
    const known = found.get(place) ?? { ways: new Set<SaidAs>(), options: [] };
    found.set(place, known);
    known.ways.add(fieldKindAt(place) ?? (YEARS.has(place) && way === 'number' ? 'year' : way));
    known.options.push(...options);
  };
  const walk = (type: z.core.$ZodType, place: string): void => {
    if (AS_ONE.has(place)) return note(place, 'as-one');
    // The choice beside it says so.
    if (NOT_CHOSEN.has(place)) return;
    if (type instanceof z.ZodOptional || type instanceof z.ZodNullable || type instanceof z.ZodDefault || type instanceof z.ZodPrefault)
      return walk(type.unwrap(), place);
    if (type instanceof z.ZodArray) return walk(type.element, place);
    if (type instanceof z.ZodUnion) return type.options.forEach((option) => walk(option, place));
    if (type instanceof z.ZodObject) {
      if (place !== '') note(place, 'part');
      return Object.entries<z.core.$ZodType>(type.shape).forEach(([name, inner]) => walk(inner, place === '' ? name : `${place}.${name}`));
    }
    if (type instanceof z.ZodRecord) return note(place, 'part');
    if (type instanceof z.ZodEnum) {
      return note(place, 'choice', [...type.options.map(String), ...(MAY_BE_NOT_CHOSEN.has(place) ? [NOT_SAID] : [])]);
    }
    if (type instanceof z.ZodLiteral) {
      // An empty text is no choice: it is told as nothing, beside whatever else may stand there.
      const choices = [...type.values].map(String).filter((choice) => choice !== '');
      return choices.length === 0 ? undefined : note(place, 'choice', choices);
    }
    if (type instanceof z.ZodBoolean) return note(place, 'yes-no');
    if (type instanceof z.ZodNumber) return note(place, 'number');
    // What is named beside its address is told by its name.
    if (place.endsWith('.slug') && !FIELDS.has(place)) return note(place, 'as-one');
    return note(place, wayOfText(type, place));
  };
  walk(schema, '');
  return found;
}

/** A month or a day, the address of another part, or words. */
function wayOfText(type: z.core.$ZodType, place: string): SaidAs {
  const accepts = (text: string): boolean => z.safeParse(type, text).success;
  if (!accepts('Some words.')) {
    if (accepts('2017-03-28') !== accepts('2017-13')) return 'date';
    if (accepts('2017-03') && !accepts('2017-13')) return 'date';
    if (accepts('some-part') && !place.endsWith('.slug')) return 'reference';
  }
  return 'text';
}
