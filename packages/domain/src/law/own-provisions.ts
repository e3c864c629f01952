import type { Partnership } from '../plan/partnership.ts';
import { endOf, type Provision } from './provision.ts';

/** The duties that a partnership has of its own, as provisions: each is known by its key, and never mistaken for one of a country's law. */
export const ownProvisions = ({ frame, provisions }: Pick<Partnership, 'frame' | 'provisions'>): readonly Provision[] =>
  provisions.map(({ key, law, number, kind, from, until, announced, appliesWhen, text, address, evidence, heads }) => ({
    id: `own-${key}:${number}:${from}`,
    frame,
    law: { key: `own-${key}`, ...law, address },
    number,
    from,
    until,
    end: endOf(until, announced),
    appliesWhen,
    kind,
    text,
    address,
    evidence,
    heads,
  }));
