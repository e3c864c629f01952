import { z } from 'zod';
import { choice, formattedLine, inOneLanguage, line, optionalLine } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';
import { coded } from '../shared/value-fault.ts';

/**
 * A district, or a partnership itself, under the name that it had. Areas are not edited when councils are reorganised: they end,
 * and others begin, by a change of area.
 */
export const area = defineKind('area', {
  home: 'partnership',
  lifecycle: 'content',
  changedBy: [],
  title: 'name',
  distinctBy: ['name', 'kind'],
  fields: {
    name: line(),
    kind: choice(z.enum(['district', 'partnership'])),
    /** The nine characters of the Office for National Statistics, as in E07000110; empty where it has none. */
    code: formattedLine(
      z
        .string()
        .trim()
        .regex(/^(?:|[EW]\d{8})$/, { error: coded('not-area-code-or-empty') }),
    ),
    /** How files of data.police.uk spell it; empty where they spell it as its name. */
    policeName: inOneLanguage(optionalLine(120)),
  },
});
export type AreaFields = FieldsOf<typeof area>;
