import { AREA_CHANGE_ARITY, type AreaChangeFields } from './area-change.kind.ts';
import type { CodedOf } from '../shared/coded.ts';
import type { AreaFaults } from '../shared/edition-remark.ts';
import type { AreaFields } from './area.kind.ts';

/** What keeps the history of the areas from being whole, and the change or area where to correct it. */
export interface AreaFault {
  readonly kind: 'area' | 'area-change';
  readonly id: string;
  readonly remark: CodedOf<AreaFaults>;
}

type Area = AreaFields & { readonly id: string };
type Change = AreaChangeFields & { readonly id: string };

/**
 * Everything that contradicts in the history of the areas: an area that begins or ends twice, or ends before it begins; a change
 * with too few or too many areas, or between a district and a partnership. Empty where the story is whole.
 */
export function checkAreas(areas: readonly Area[], changes: readonly Change[]): readonly AreaFault[] {
  const byId = new Map(areas.map((area) => [area.id, area]));
  return [...changes.flatMap((change) => checkChange(change, byId)), ...areas.flatMap((area) => checkArea(area, changes))];
}

function checkChange(change: Change, byId: ReadonlyMap<string, Area>): AreaFault[] {
  const { kind, fromIds, toIds, on } = change;
  const fault = (remark: AreaFault['remark']): AreaFault => ({ kind: 'area-change', id: change.id, remark });
  const parts = [...fromIds, ...toIds].map((id) => byId.get(id));
  const known = parts.filter((area) => area !== undefined);
  const named = known.map(({ name }) => name);
  const arity = AREA_CHANGE_ARITY[kind];
  const faults: AreaFault[] = [];
  if (known.length < parts.length) faults.push(fault({ code: 'area-not-listed', on }));
  if (!within(fromIds.length, arity.from) || !within(toIds.length, arity.to))
    faults.push(fault({ code: 'area-change-arity', areas: named, on, change: kind }));
  if (new Set(known.map((area) => area.kind)).size > 1) faults.push(fault({ code: 'area-change-mixes', areas: named, on }));
  return faults;
}

const within = (count: number, [least, most]: readonly [number, number]): boolean => count >= least && count <= most;

function checkArea({ id, name }: Area, changes: readonly Change[]): AreaFault[] {
  const fault = (remark: AreaFault['remark']): AreaFault => ({ kind: 'area', id, remark });
  const begins = changes.filter(({ toIds }) => toIds.some((to) => to === id));
  const ends = changes.filter(({ fromIds }) => fromIds.some((from) => from === id));
  const [begin] = begins;
  const [end] = ends;
  return [
    ...(begins.length > 1 ? [fault({ code: 'area-begins-often', name, times: begins.length })] : []),
    ...(ends.length > 1 ? [fault({ code: 'area-ends-often', name, times: ends.length })] : []),
    ...(begin !== undefined && end !== undefined && end.on <= begin.on
      ? [fault({ code: 'area-ends-first', name, endsOn: end.on, beginsOn: begin.on })]
      : []),
  ];
}
