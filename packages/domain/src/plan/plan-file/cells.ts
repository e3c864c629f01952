import { refuse, ok, type Result } from '../../shared/result.ts';
import type { AgencyId, ContactId, PriorityId, SeriesId, SubgroupId } from '../../shared/id.ts';
import type { Item } from '../item.ts';
import type { Lead, LeadAgency } from '../lead.ts';
import type { ActionPlan } from '../priority.kind.ts';
import type { RunsThrough } from '../theme.kind.ts';
import type { Baseline, Target } from '../indicator.kind.ts';

/** How a field stands in a cell of a plan file, and how the cell is read; a cell that cannot be read is told in a sentence. */
export interface CellForm<Value> {
  readonly write: (value: Value, names: Names) => string;
  readonly read: (text: string, names: Names) => Result<Value, string>;
  /** What may be chosen, where that is a list: these words, or the titles of the priorities of the file. */
  readonly choices?: CellChoices;
}

export type CellChoices = readonly string[] | 'priorities';

/** What cells name by its name. */
export interface Names {
  readonly agencies: readonly Pick<Item<'agency'>, 'id' | 'name' | 'shortName'>[];
  readonly subgroups: readonly Pick<Item<'subgroup'>, 'id' | 'name'>[];
  readonly contacts: readonly Pick<Item<'contact'>, 'id' | 'name'>[];
  readonly series: readonly Pick<Item<'series'>, 'id' | 'title'>[];
  readonly priorities: readonly Pick<Item<'priority'>, 'id' | 'title'>[];
}

/** Whether two texts name the same thing: capitals and spaces round them make no difference. */
export const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
const listed = (names: readonly string[]): string => (names.length === 0 ? 'none yet' : names.join('; '));
const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function agencyId(text: string, { agencies }: Names): Result<AgencyId, string> {
  const found = agencies.find(({ name, shortName }) => same(name, text) || same(shortName, text));
  return found === undefined
    ? refuse(`There is no agency “${text}”. Add it under Settings, or use one of: ${listed(agencies.map(({ name }) => name))}`)
    : ok(found.id);
}

function subgroupId(text: string, { subgroups }: Names): Result<SubgroupId, string> {
  const found = subgroups.find(({ name }) => same(name, text));
  return found === undefined
    ? refuse(`There is no subgroup “${text}”. Add it under Plan, or use one of: ${listed(subgroups.map(({ name }) => name))}`)
    : ok(found.id);
}

const agencyName = (id: string, { agencies }: Names): string => agencies.find((agency) => agency.id === id)?.name ?? '';
const subgroupName = (id: string, { subgroups }: Names): string => subgroups.find((subgroup) => subgroup.id === id)?.name ?? '';

/** All values, or the first refusal. */
function every<Value>(results: readonly Result<Value, string>[]): Result<Value[], string> {
  const values: Value[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}

export const textCell: CellForm<string> = { write: (text) => text, read: ok };

/** A closed set of words, with spaces for hyphens; the one that says that nothing is known is an empty cell. */
export const wordCell = <Word extends string>(words: readonly Word[], unknown: Word | null): CellForm<Word> => ({
  choices: words.filter((word) => word !== unknown).map((word) => word.replaceAll('-', ' ')),
  write: (word) => (word === unknown ? '' : word.replaceAll('-', ' ')),
  read: (text) => {
    if (text === '' && unknown !== null) return ok(unknown);
    const found = words.find((word) => same(word.replaceAll('-', ' '), text.replaceAll('-', ' ')));
    const possible = words.filter((word) => word !== unknown).map((word) => word.replaceAll('-', ' '));
    return found === undefined ? refuse(`Write one of: ${possible.join(', ')}${unknown === null ? '' : '; or leave it empty'}`) : ok(found);
  },
});

export const dueCell: CellForm<string> = {
  write: (due) => (due === 'not-agreed' ? '' : due),
  // The schema of an action says which dates and rhythms there are.
  read: (text) => ok(text === '' ? 'not-agreed' : text.toLowerCase()),
};

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
          .map(({ person, agencyId: id }) => [person, agencyName(id, names)].filter((part) => part !== '').join(' / '))
          .join('\n');
    }
  },
  read: (text, names) => {
    if (text === '') return ok({ state: 'not-decided' });
    if (same(text, 'to be confirmed')) return ok({ state: 'to-be-confirmed' });
    if (same(text, 'not recorded')) return ok({ state: 'not-recorded' });
    const holders = every(
      linesOf(text).map((line) => {
        const at = line.lastIndexOf(' / ');
        const id = agencyId(at === -1 ? line : line.slice(at + 3), names);
        return id.ok ? ok({ person: at === -1 ? '' : line.slice(0, at), agencyId: id.value }) : id;
      }),
    );
    return holders.ok ? ok({ state: 'named', holders: holders.value }) : holders;
  },
};

const PARTNERS = 'and partners';

export const leadAgencyCell: CellForm<LeadAgency> = {
  write: (lead, names) => {
    switch (lead.kind) {
      case 'not-agreed':
        return '';
      case 'agencies':
        return [...lead.agencyIds.map((id) => agencyName(id, names)), ...(lead.andPartners ? [PARTNERS] : [])].join('; ');
      case 'subgroup':
        return `${lead.members ? 'members of subgroup' : 'subgroup'}: ${subgroupName(lead.subgroupId, names)}`;
    }
  },
  read: (text, names) => {
    if (text === '') return ok({ kind: 'not-agreed' });
    const subgroup = /^(?<members>members of )?subgroup: *(?<name>.+)$/isu.exec(text)?.groups;
    if (subgroup !== undefined) {
      const id = subgroupId(subgroup['name'] ?? '', names);
      return id.ok ? ok({ kind: 'subgroup', subgroupId: id.value, members: subgroup['members'] !== undefined }) : id;
    }
    const parts = text.split(';').map((part) => part.trim());
    const ids = every(parts.filter((part) => !same(part, PARTNERS)).map((part) => agencyId(part, names)));
    return ids.ok ? ok({ kind: 'agencies', agencyIds: ids.value, andPartners: parts.some((part) => same(part, PARTNERS)) }) : ids;
  },
};

export const subgroupCell: CellForm<SubgroupId | null> = {
  write: (id, names) => (id === null ? '' : subgroupName(id, names)),
  read: (text, names) => (text === '' ? ok(null) : subgroupId(text, names)),
};

export const priorityCell: CellForm<PriorityId> = {
  choices: 'priorities',
  write: (id, { priorities }) => priorities.find((priority) => priority.id === id)?.title ?? '',
  read: (text, { priorities }) => {
    const found = priorities.find(({ title }) => same(title, text));
    return found === undefined
      ? refuse(text === '' ? 'Write the title of its priority' : `There is no priority “${text}” in this file or in the plan`)
      : ok(found.id);
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
    return note === undefined ? refuse('Write agreed, not recorded, or to come: and what is known of it') : ok({ state: 'to-come', note });
  },
};

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;

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
    const limit = new RegExp(`^(?<kind>below|at least) (?<value>${NUMBER})$`, 'iu').exec(text)?.groups;
    if (limit !== undefined)
      return ok({ kind: limit['kind']?.toLowerCase() === 'below' ? 'below' : 'at-least', value: Number(limit['value']) });
    const change = new RegExp(`^(?:(?<percent>${NUMBER})%|change) against (?<baseline>.+)$`, 'isu').exec(text)?.groups;
    return change === undefined
      ? refuse('Write below 20, at least 50, 10% against the year before, change against the year before; or leave it empty')
      : ok({
          kind: 'percent-change',
          percent: change['percent'] === undefined ? null : Number(change['percent']),
          baseline: change['baseline'] ?? '',
        });
  },
};

export const contactsCell: CellForm<ContactId[]> = {
  write: (ids, { contacts }) => ids.flatMap((id) => contacts.find((contact) => contact.id === id)?.name ?? []).join('\n'),
  read: (text, { contacts }) =>
    every(
      linesOf(text).map((line) => {
        const found = contacts.find(({ name }) => same(name, line));
        return found === undefined
          ? refuse(`There is no contact “${line}”. Add it under Settings, or use one of: ${listed(contacts.map(({ name }) => name))}`)
          : ok(found.id);
      }),
    ),
};

export const baselineCell: CellForm<Baseline | null> = {
  write: (baseline) =>
    baseline === null ? '' : baseline.value === null ? baseline.name : `${baseline.name} = ${baseline.value.toString()}`,
  read: (text) => {
    if (text === '') return ok(null);
    const known = new RegExp(`^(?<name>.+) = (?<value>${NUMBER})$`, 'su').exec(text)?.groups;
    return ok(known === undefined ? { name: text, value: null } : { name: known['name'] ?? '', value: Number(known['value']) });
  },
};

export const seriesCell: CellForm<SeriesId | null> = {
  write: (id, { series }) => series.find((one) => one.id === id)?.title ?? '',
  read: (text, { series }) => {
    if (text === '') return ok(null);
    const found = series.find(({ title }) => same(title, text));
    return found === undefined
      ? refuse(`There is no series “${text}”. Add it under Data, or use one of: ${listed(series.map(({ title }) => title))}`)
      : ok(found.id);
  },
};

export const calculationCell: CellForm<string | null> = {
  write: (key) => key ?? '',
  read: (text) => ok(text === '' ? null : text),
};

export const runsThroughCell: CellForm<RunsThrough> = {
  write: (runs, { priorities }) =>
    runs.kind === 'all'
      ? 'all'
      : priorities
          .filter(({ id }) => runs.priorityIds.includes(id))
          .map(({ title }) => title)
          .join('\n'),
  read: (text, names) => {
    if (same(text, 'all')) return ok({ kind: 'all' });
    const ids = every(linesOf(text).map((line) => priorityCell.read(line, names)));
    return ids.ok ? ok({ kind: 'some', priorityIds: ids.value }) : ids;
  },
};
