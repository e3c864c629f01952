import type { FileSayingOf } from '@saferplan/domain/shared';
import type { Language } from '../language.ts';

type LineRole = FileSayingOf<'row-again.role'>['role'];

/** What a row or a column of a table can hold, in words. */
export const LINE_ROLE_NAMES: Readonly<Record<Language, Readonly<Record<LineRole, string>>>> = {
  en: {
    value: 'Values',
    period: 'Periods',
    label: 'Names of what is counted',
    note: 'Notes on the figures',
    'leave-out': 'Nothing: leave it out',
  },
  cy: {
    value: 'Gwerthoedd',
    period: 'Cyfnodau',
    label: 'Enwau’r hyn a gyfrifir',
    note: 'Nodiadau ar y ffigurau',
    'leave-out': 'Dim: ei adael allan',
  },
};
