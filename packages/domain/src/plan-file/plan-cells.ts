import { AgencyId, PriorityId, SubgroupId } from '../shared/id.ts';
import type { CellFaults } from '../shared/cell-fault.ts';
import { ok, refuse } from '../shared/result.ts';
import type { Baseline, Target } from '../plan/indicator.kind.ts';
import type { Lead, LeadAgency } from '../plan/lead.ts';
import type { ActionPlan } from '../plan/priority.kind.ts';
import type { RunsThrough } from '../plan/theme.kind.ts';
import { AMOUNT, amountOf, type CellForm, every, linesOf, NUMBER, type ReadCell } from './cell-form.ts';
import { type Names, same } from './names.ts';
import { idNamed, labelOf } from './reference-cells.ts';

const AGENCY = { to: ['agency'] } as const;
const SUBGROUP = { to: ['subgroup'] } as const;
const PRIORITY = { to: ['priority'] } as const;

const parsed = <Id>(found: ReadCell<string>, schema: { readonly parse: (id: string) => Id }): ReadCell<Id> =>
  found.ok ? ok(schema.parse(found.value)) : found;
const agencyNamed = (text: string, names: Names) => parsed(idNamed(text, AGENCY, names), AgencyId);
/** The same refusal, with what else can be written here. */
const orElse = <Value>(found: ReadCell<Value>, list: CellFaults['list-unreadable']['list']): ReadCell<Value> =>
  found.ok || found.failure === null ? found : refuse({ code: 'list-unreadable', why: found.failure, list });

export const leadCell: CellForm<Lead> = {
  write: (lead, names) => {
    switch (lead.state) {
      case 'not-decided':
        return '';
      case 'to-be-confirmed':
      case 'not-recorded':
        return lead.state.replaceAll('-', ' ');
      case 'named':
        return lead.holders
          .map(({ person, agencyId }) => [person, labelOf(agencyId, AGENCY, names)].filter((part) => part !== '').join(' / '))
          .join('\n');
    }
  },
  read: (text, names) => {
    if (text === '') return ok({ state: 'not-decided' });
    if (same(text, 'to be confirmed')) return ok({ state: 'to-be-confirmed' });
    if (same(text, 'not recorded')) return ok({ state: 'not-recorded' });
    const holders = every(linesOf(text).map((line) => holderOf(line, names)));
    return holders.ok ? ok({ state: 'named', holders: holders.value }) : orElse(holders, 'lead');
  },
};

/** An agency, or a person and an agency. The name of an agency may hold a stroke itself. */
function holderOf(line: string, names: Names) {
  const alone = agencyNamed(line, names);
  if (alone.ok) return ok({ person: '', agencyId: alone.value });
  const parts = line.split(' / ');
  let { failure } = alone;
  for (let at = 1; at < parts.length; at += 1) {
    const id = agencyNamed(parts.slice(at).join(' / '), names);
    if (id.ok) return ok({ person: parts.slice(0, at).join(' / ').trim(), agencyId: id.value });
    failure = id.failure;
  }
  return refuse(failure);
}

const PARTNERS = 'and partners';

export const leadAgencyCell: CellForm<LeadAgency> = {
  write: (lead, names) => {
    switch (lead.kind) {
      case 'not-agreed':
        return '';
      case 'agencies': {
        const agencies = lead.agencyIds.map((id) => labelOf(id, AGENCY, names));
        // Names that hold the mark between names stand a line each.
        return [...agencies, ...(lead.andPartners ? [PARTNERS] : [])].join(agencies.some((name) => name.includes(';')) ? '\n' : '; ');
      }
      case 'subgroup':
        return `${lead.members ? 'members of subgroup' : 'subgroup'}: ${labelOf(lead.subgroupId, SUBGROUP, names)}`;
    }
  },
  read: (text, names) => {
    if (text === '') return ok({ kind: 'not-agreed' });
    const subgroup = /^(?<members>members of )?subgroup: *(?<name>.+)$/isu.exec(text)?.groups;
    if (subgroup !== undefined) {
      const id = parsed(idNamed(subgroup['name'] ?? '', SUBGROUP, names), SubgroupId);
      return id.ok ? ok({ kind: 'subgroup', subgroupId: id.value, members: subgroup['members'] !== undefined }) : id;
    }
    const alone = agencyNamed(text, names);
    if (alone.ok) return ok({ kind: 'agencies', agencyIds: [alone.value], andPartners: false });
    const parts = text.includes('\n') ? linesOf(text) : text.split(';').map((part) => part.trim());
    const ids = every(parts.filter((part) => !same(part, PARTNERS)).map((part) => agencyNamed(part, names)));
    return ids.ok
      ? ok({ kind: 'agencies', agencyIds: ids.value, andPartners: parts.some((part) => same(part, PARTNERS)) })
      : orElse(ids, 'lead-agency');
  },
};

export const actionPlanCell: CellForm<ActionPlan> = {
  write: (plan) => {
    switch (plan.state) {
      case 'agreed':
        return 'agreed';
      case 'not-recorded':
        return 'not recorded';
      case 'to-come':
        return `to come: ${plan.note}`;
    }
  },
  read: (text) => {
    if (same(text, 'agreed')) return ok({ state: 'agreed' });
    if (same(text, 'not recorded')) return ok({ state: 'not-recorded' });
    const note = /^to come: *(?<note>.+)$/isu.exec(text)?.groups?.['note'];
    return note === undefined ? refuse({ code: 'not-action-plan' }) : ok({ state: 'to-come', note });
  },
};

export const targetCell: CellForm<Target> = {
  write: (target) => {
    switch (target.kind) {
      case 'not-set':
        return '';
      case 'below':
        return `below ${target.value.toString()}`;
      case 'at-least':
        return `at least ${target.value.toString()}`;
      case 'percent-change':
        return `${target.percent === null ? 'change' : `${target.percent.toString()}%`} against ${target.baseline}`;
    }
  },
  read: (text) => {
    if (text === '') return ok({ kind: 'not-set' });
    const limit = new RegExp(`^(?<kind>below|at least) (?<value>${AMOUNT})$`, 'iu').exec(text)?.groups;
    if (limit !== undefined)
      return ok({ kind: limit['kind']?.toLowerCase() === 'below' ? 'below' : 'at-least', value: amountOf(limit['value']) });
    const change = new RegExp(`^(?:(?<percent>${NUMBER}) ?%|change) against (?<baseline>.+)$`, 'isu').exec(text)?.groups;
    return change === undefined
      ? refuse({ code: 'not-target' })
      : ok({
          kind: 'percent-change',
          percent: change['percent'] === undefined ? null : Number(change['percent']),
          baseline: change['baseline'] ?? '',
        });
  },
};

const BASELINE = new RegExp(`^(?<name>.+) = (?<value>${AMOUNT}|not known)$`, 'isu');
const VALUE_ALONE = new RegExp(`^(?:${AMOUNT})%?$`, 'iu');

export const baselineCell: CellForm<Baseline | null> = {
  write: (baseline) => {
    if (baseline === null) return '';
    if (baseline.value !== null) return `${baseline.name} = ${baseline.value.toString()}`;
    return BASELINE.test(baseline.name) || VALUE_ALONE.test(baseline.name) ? `${baseline.name} = not known` : baseline.name;
  },
  read: (text) => {
    if (text === '') return ok(null);
    const known = BASELINE.exec(text)?.groups;
    if (known === undefined)
      return VALUE_ALONE.test(text) ? refuse({ code: 'baseline-without-name', value: text }) : ok({ name: text, value: null });
    const value = known['value'] ?? '';
    return ok({ name: known['name'] ?? '', value: same(value, 'not known') ? null : amountOf(value) });
  },
};

export const runsThroughCell: CellForm<RunsThrough> = {
  write: (runs, names) =>
    runs.kind === 'all'
      ? 'all'
      : runs.priorityIds
          .flatMap((id) => names(PRIORITY.to).withId(id) ?? [])
          // The order in which they were chosen says nothing, so they stand in that of the plan.
          .toSorted((one, other) => one.place - other.place)
          .map(({ label }) => label)
          .join('\n'),
  read: (text, names) => {
    if (same(text, 'all')) return ok({ kind: 'all' });
    const ids = every(linesOf(text).map((line) => parsed(idNamed(line, PRIORITY, names), PriorityId)));
    return ids.ok ? ok({ kind: 'some', priorityIds: ids.value }) : orElse(ids, 'runs-through');
  },
};
