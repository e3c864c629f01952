import { z } from 'zod';
import { choice, confirmationOf, inOneLanguage, money, references, sentence } from '../fields/index.ts';
import { defineKind } from '../items/define-kind.ts';

/** What a resource is; not said until somebody says it. */
export const ResourceForm = z.enum(['not-said', 'money', 'staff', 'in-kind']);
export type ResourceForm = z.infer<typeof ResourceForm>;

/**
 * What agencies give to carry out priorities: money, people's time, or something in kind. The plan is to say how resources are used to
 * meet its priorities (SI 2007/1830, regulation 11(d); SI 2007/3076, 9(d)).
 */
export const resource = defineKind('resource', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: [],
  title: 'text',
  fields: {
    text: inOneLanguage(sentence(600)),
    priorityIds: references({ to: ['priority'], most: 60, onRemoval: 'release' }),
    form: choice(ResourceForm, 'not-said'),
    agencyIds: references({ to: ['agency'], most: 60, onRemoval: 'release' }),
    /** For the year of the edition; null where it is not money, or the amount is not known. */
    amount: money(),
    /** That £0 is nothing, and not unknown. */
    zeroConfirmed: confirmationOf(['amount']),
  },
});
