import type { EditionContent } from '../plan/edition-content.ts';
import type { EditionProblem, Place } from '../plan/check-edition.ts';
import type { EditionRemark } from '../shared/edition-remark.ts';
import { type Json, textsIn } from '../shared/json-leaves.ts';

/** A text that was taken from the public. */
export interface WithdrawnText {
  /** The edition that it was taken out of. */
  readonly label: string;
  readonly text: string;
  readonly reason: string;
}

/** A text that is shorter than this is only found where it is all that a field holds: it would be found in words that hold it by chance. */
const LEAST_WITHIN = 6;

/**
 * Where texts that were withdrawn still stand in a draft, which would make them public again: each field that holds one, and why it
 * was withdrawn. `withdrawnEditions` are those of which all was withdrawn: of this edition that is said once.
 */
export function withdrawnInDraft(
  content: EditionContent,
  texts: readonly WithdrawnText[],
  withdrawnEditions: readonly Omit<WithdrawnText, 'text'>[],
): readonly EditionProblem[] {
  const { edition, partnership, plan, items, shared } = content;
  const said = (place: Place, remark: EditionRemark): EditionProblem => ({ severity: 'gap', place, remark });
  const editionPlace = { kind: 'edition', id: edition.id, field: null } as const;
  const whole = withdrawnEditions.find(({ label }) => label === edition.label);
  const about =
    whole === undefined ? [] : [said(editionPlace, { code: 'withdrawn-edition', label: edition.label, reason: bare(whole.reason) })];
  const sought = texts.map((one) => ({ ...one, folded: fold(one.text) })).filter(({ folded }) => folded !== '');
  const places: readonly (readonly [Omit<Place, 'field'>, object])[] = [
    [
      { kind: 'edition', id: edition.id },
      { headline: edition.headline, introduction: edition.introduction, refreshed: edition.refreshed },
    ],
    // The fields of the plan stand among those of the edition.
    [
      { kind: 'edition', id: edition.id },
      { 'plan-title': plan.title, 'plan-motto': plan.motto },
    ],
    [
      { kind: 'partnership', id: partnership.id },
      { ...partnership, logo: null },
    ],
    ...Object.entries({ ...shared, ...items }).flatMap(([kind, list]) =>
      // The entries of both are lists of items by their kind, which TypeScript does not keep in the key.
      list.map((item) => [{ kind: kind as Place['kind'], id: item.id }, item] as const),
    ),
  ];
  return [
    ...about,
    ...places.flatMap(([place, fields]) => {
      // Items are plain data, which is JSON.
      const found = textsIn(fields as Json).flatMap(({ path, text }) => {
        const of = sought.find((one) => holds(fold(text), one.folded));
        return of === undefined ? [] : [{ field: path.split('/')[1] ?? null, remark: remarkOn(text, of) }];
      });
      return [...new Map(found.map(({ field, remark }) => [field, said({ ...place, field }, remark)])).values()];
    }),
  ];
}

const holds = (text: string, sought: string): boolean => (sought.length < LEAST_WITHIN ? text === sought : text.includes(sought));

const remarkOn = (text: string, { label, reason }: WithdrawnText): EditionRemark => ({
  code: 'withdrawn-text',
  text: text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text,
  label,
  reason: bare(reason),
});

/** A reason without the full stop at its end, to stand in brackets. */
const bare = (reason: string): string => reason.trim().replace(/\.$/u, '');

const SHOWN = 80;

const fold = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/gu, ' ');
