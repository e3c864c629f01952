import type { Failure } from '@saferplan/domain/shared';
import { fileFaultsCy } from '../faults/file-faults-cy.ts';
import { remarksCy } from '../faults/remarks-cy.ts';
import { valueFaultsCy } from '../faults/value-faults-cy.ts';
import { itemWordsCy } from '../items/words-cy.ts';
import { failuresCy } from './failures-cy.ts';
import { sayFailure } from './say-failure.ts';

/** A failure in Welsh. */
export const failureInWelsh = (failure: Failure): string =>
  sayFailure(failure, { said: failuresCy, items: itemWordsCy, remarks: remarksCy, values: valueFaultsCy, files: fileFaultsCy });
