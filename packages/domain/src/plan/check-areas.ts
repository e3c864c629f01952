import { AREA_CHANGE_ARITY, type AreaChangeFields, type AreaChangeKind } from './area-change.kind.ts';
import type { AreaFields } from './area.kind.ts';

/** What keeps the story of the areas from being whole, and the change or area where to mend it. */
export interface AreaFault {
  readonly kind: 'area' | 'area-change';
  readonly id: string;
  readonly message: string;
}

type Area = AreaFields & { readonly id: string };
type Change = AreaChangeFields & { readonly id: string };

/**
 * Everything that contradicts in the story of the areas: an area that begins or ends twice, or ends before it begins; a change
 * with too few or too many areas, or between a district and a partnership. Empty where the story is whole.
 */
export function checkAreas(areas: readonly Area[], changes: readonly Change[]): readonly AreaFault[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return [...changes.flatMap((change) => checkChange(change, byId)), ...areas.flatMap((area) => checkArea(area, changes))];
}

function checkChange(change: Change, byId: ReadonlyMap<string, Area>): AreaFault[] {
  const { kind, fromIds, toIds } = change;
  const fault = (message: string): AreaFault => ({ kind: 'area-change', id: change.id, message });
  const parts = [...fromIds, ...toIds].map((id) => byId.get(id));
  const known = parts.filter((area) => area !== undefined);
  const named = known.map(({ name }) => name).join(', ');
  const arity = AREA_CHANGE_ARITY[kind];
  const faults: AreaFault[] = [];
  if (known.length < parts.length) faults.push(fault(`A change of ${change.on} names an area that is not listed.`));
  if (!within(fromIds.length, arity.from) || !within(toIds.length, arity.to))
    faults.push(fault(`${named === '' ? 'A change' : named} (${change.on}): ${NEEDS[kind]}.`));
  if (new Set(known.map((area) => area.kind)).size > 1)
    faults.push(fault(`${named} (${change.on}): districts become districts, and partnerships become partnerships.`));
  return faults;
}

const within = (count: number, [least, most]: readonly [number, number]): boolean => count >= least && count <= most;

const NEEDS: Readonly<Record<AreaChangeKind, string>> = {
  formed: 'name what was formed, and nothing that it came from',
  renamed: 'name one area before and one after',
  merged: 'name two or more areas before and one after',
  split: 'name one area before and two or more after',
  abolished: 'name what ended, and nothing after it',
};

function checkArea({ id, name }: Area, changes: readonly Change[]): AreaFault[] {
  const fault = (message: string): AreaFault => ({ kind: 'area', id, message });
  const begins = changes.filter(({ toIds }) => toIds.some((to) => to === id));
  const ends = changes.filter(({ fromIds }) => fromIds.some((from) => from === id));
  const [begin] = begins;
  const [end] = ends;
  return [
    ...(begins.length > 1 ? [fault(`${name} begins ${begins.length} times: keep one of the changes.`)] : []),
    ...(ends.length > 1 ? [fault(`${name} ends ${ends.length} times: keep one of the changes.`)] : []),
    ...(begin !== undefined && end !== undefined && end.on <= begin.on
      ? [fault(`${name} ends on ${end.on}, before it has begun (${begin.on}).`)]
      : []),
  ];
}
