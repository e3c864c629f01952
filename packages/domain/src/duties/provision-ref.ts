import { z } from 'zod';

/** The name of a provision, or '' for none: 'uksi-2007-1830:13A:2012-11-22'. */
export const ProvisionRef = z
  .string()
  .max(120)
  .regex(/^(?:[a-z0-9-]+:[^:]+:\d{4}-\d\d-\d\d)?$/u, { error: 'Choose a provision of the list' });
