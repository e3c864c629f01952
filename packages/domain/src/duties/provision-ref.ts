import { z } from 'zod';
import { coded } from '../shared/value-fault.ts';

/** The name of a provision, or '' for none: 'uksi-2007-1830:12(4):2007-08-01', 'uksi-2007-1830:13A:2012-11-22:has-commissioner'. */
export const ProvisionRef = z
  .string()
  .max(200)
  .regex(/^(?:[a-z0-9-]+:[^:]+:\d{4}-\d\d-\d\d(?::[a-z-]+)?)?$/u, { error: coded('not-a-provision') });
