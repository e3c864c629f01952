import { describe, expect, it } from 'vitest';
import { CONFORMANCE } from '../conformance.ts';
import type { DefinedPartnership } from '../define-partnership.ts';

/**
 * What every package of a partnership must hold to, as tests of Vitest: call it in a test file of the package. The pages
 * themselves, and the way into a database and out again, are tried by `saferplan check-partnership`.
 */
export function testPartnership(defined: DefinedPartnership): void {
  describe(`the package of ${defined.partnership.name}`, () => {
    it.each(CONFORMANCE)('$name', ({ problemsOf }) => {
      expect(problemsOf(defined)).toEqual([]);
    });
  });
}
