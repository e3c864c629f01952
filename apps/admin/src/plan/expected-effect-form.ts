import type { KINDS } from '@saferplan/domain/plan';
import { choice, elsewhere, type FormOf, line, oneItem, optionalDay, place, prose } from './field-form.ts';

/** How what an action is expected to do is said. */
export const EXPECTED_EFFECT_FORM: FormOf<'expected-effect', (typeof KINDS)['expected-effect']['fields']> = {
  actionId: place,
  text: prose('Say it before the action begins. The server notes when; what is said or changed later is told as such.'),
  where: line(),
  measure: line(),
  way: choice({ 'not-said': 'Not said yet', fall: 'It is to fall', rise: 'It is to rise' }),
  seriesId: oneItem,
  comparedWith: line(),
  beganOn: optionalDay,
  counts: {
    control: 'parts',
    parts: {
      treatedBefore: { label: 'Where the action is, before', numeric: true, empty: '' },
      treatedAfter: { label: 'Where the action is, after', numeric: true, empty: '' },
      controlBefore: { label: 'In the areas compared with, before', numeric: true, empty: '' },
      controlAfter: { label: 'In the areas compared with, after', numeric: true, empty: '' },
      aroundTreatedBefore: { label: 'Around the action, before (if known)', numeric: true, empty: null },
      aroundTreatedAfter: { label: 'Around the action, after', numeric: true, empty: null },
      aroundControlBefore: { label: 'Around the areas compared with, before', numeric: true, empty: null },
      aroundControlAfter: { label: 'Around the areas compared with, after', numeric: true, empty: null },
    },
  },
  source: line(),
  saidAt: elsewhere('The server notes it'),
  amendedAt: elsewhere('The server notes it'),
};
