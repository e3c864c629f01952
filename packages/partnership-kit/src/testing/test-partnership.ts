import { checkFinding } from '@saferplan/domain/assessment';
import { checkEdition, EDITION_KINDS, fociOf, type Item, type ItemKind, PARTNERSHIP_KINDS } from '@saferplan/domain/plan';
import { buildSnapshot, Snapshot } from '@saferplan/domain/publication';
import { contrast } from '@saferplan/domain/shared';
import { describe, expect, it } from 'vitest';
import type { DefinedPartnership } from '../define-partnership.ts';

/** WCAG 2.2, success criterion 1.4.3. */
const LEAST_CONTRAST = 4.5;

/**
 * What every package of a partnership must hold to, as tests of Vitest: call it in a test file of the package. The pages
 * themselves, and the way into a database and out again, are tried by `saferplan check-partnership`.
 */
export function testPartnership({ partnership, plan, shared, observations, editions }: DefinedPartnership): void {
  describe(`the package of ${partnership.name}`, () => {
    it('has an edition, and a plan whose years hold them all', () => {
      expect(editions.length).toBeGreaterThan(0);
      expect(plan.endYear - plan.startYear).toBeLessThanOrEqual(5);
      for (const { edition } of editions) {
        expect(Number(edition.startsOn.slice(0, 4))).toBeGreaterThanOrEqual(plan.startYear);
        expect(Number(edition.endsOn.slice(0, 4))).toBeLessThanOrEqual(plan.endYear);
      }
    });

    it('gives no two items the same identifier', () => {
      const ids = [
        ...PARTNERSHIP_KINDS.flatMap((kind) => shared[kind].map(idOf)),
        ...editions.flatMap(({ items }) => EDITION_KINDS.flatMap((kind) => items[kind].map(idOf))),
      ];
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    it('says in an emergency whom to call', () => {
      expect(shared.contact.filter(({ category }) => category === 'emergency').map(({ telephone }) => telephone)).toContain('999');
    });

    it('has a colour on which white letters can be read', () => {
      expect(contrast(partnership.brandColour, '#ffffff')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    });

    it.each(editions.map(({ edition }, index) => [edition.label, index] as const))(
      'can publish %s: no fault, every priority accounted for, every stated change checked',
      (_label, index) => {
        const { edition, items } = editions[index] ?? unreachable();
        const before = editions[index - 1];
        const older = before === undefined ? null : fociOf(before.items);
        const content = { partnership, plan, shared, edition, items };
        expect(checkEdition(content, older).filter(({ severity }) => severity === 'fault')).toEqual([]);
        const previous = before === undefined || older === null ? null : { label: before.edition.label, foci: older };
        const snapshot = buildSnapshot(content, previous, observations);
        if (!snapshot.ok) throw new Error(snapshot.failure.map(({ message }) => message).join(' '));
        expect(Snapshot.parse(JSON.parse(JSON.stringify(snapshot.value)))).toEqual(snapshot.value);
        const unexplained = items.finding.filter((finding) => checkFinding(finding).verdict === 'disagrees' && finding.disagreement === '');
        expect(unexplained.map(({ measure }) => measure)).toEqual([]);
      },
    );
  });
}

const idOf = ({ id }: Item<ItemKind>): string => id;

function unreachable(): never {
  throw new Error('the index is one of the list');
}
