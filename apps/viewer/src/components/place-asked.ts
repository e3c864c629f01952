import { findPostcode, type PostcodeAnswer, type SnapshotPlaces, type SnapshotWard } from '@saferplan/domain/publication';
import { slugFrom } from '@saferplan/domain/shared';
import type { View } from '../view.ts';

/** What was asked of the page of places, and what is known of it. */
export type PlaceAsked =
  | { readonly kind: 'nothing' }
  /** The field was sent without anything in it. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'ward'; readonly ward: SnapshotWard }
  /** Words that are no postcode, and the wards whose names hold them. */
  | { readonly kind: 'named'; readonly typed: string; readonly wards: readonly SnapshotWard[] }
  | {
      readonly kind: 'postcode';
      readonly answer: PostcodeAnswer;
      /** Null where the ward or the small area is not among those of the page: borders change. */
      readonly ward: SnapshotWard | null;
      readonly smallArea: SnapshotPlaces['smallAreas'][number] | null;
    };

/** Reads `ward` (by its address) and, where there is a lookup, `postcode`, which may be a name too. */
export function placeAsked({ site, query }: Pick<View, 'site' | 'query'>, places: SnapshotPlaces): PlaceAsked {
  const typed = query.get('postcode') ?? '';
  if (typed.trim() === '' || site.postcodes === undefined) {
    const ward = places.wards.find(({ name }) => slugFrom(name) === query.get('ward'));
    if (ward !== undefined) return { kind: 'ward', ward };
    return { kind: query.has('postcode') && site.postcodes !== undefined ? 'empty' : 'nothing' };
  }
  const answer = findPostcode(site.postcodes, typed);
  if (answer.kind === 'malformed') {
    const words = slugFrom(typed).split('-');
    const isNamed = ({ name }: SnapshotWard): boolean => words.every((word) => slugFrom(name).split('-').includes(word));
    const wards = places.wards.filter(isNamed);
    const [only, ...others] = wards;
    return only !== undefined && others.length === 0 ? { kind: 'ward', ward: only } : { kind: 'named', typed, wards };
  }
  const place = answer.kind === 'found' || answer.kind === 'ended' ? answer.place : null;
  return {
    kind: 'postcode',
    answer,
    ward: places.wards.find(({ code }) => code === place?.ward) ?? null,
    smallArea: places.smallAreas.find(({ code }) => code === place?.smallArea) ?? null,
  };
}
