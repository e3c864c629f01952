import { z } from 'zod';
import { choice, formattedLine, line, link, optionalLine, prose } from '../fields/index.ts';
import { defineKind } from '../items/define-kind.ts';
import { coded } from '../shared/value-fault.ts';

const telephone = formattedLine(
  z
    .string()
    .trim()
    .regex(/^(?:|[0-9][0-9 ]{1,18}[0-9])$/, { error: coded('not-telephone') }),
);

/** Where someone can turn: for an emergency, for help in confidence, or to a service. */
export const contact = defineKind('contact', {
  home: 'partnership',
  lifecycle: 'content',
  changedBy: [],
  title: 'name',
  distinctBy: ['name', 'telephone', 'textNumber', 'web', 'address'],
  fields: {
    name: line(),
    category: choice(z.enum(['emergency', 'helpline', 'service'])),
    description: prose(600),
    telephone,
    textNumber: telephone,
    web: link(),
    address: optionalLine(300),
  },
});
