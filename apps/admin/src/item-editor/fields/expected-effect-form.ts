import type { KINDS } from '@saferplan/domain/plan';
import { choice, elsewhere, type FormOf, line, oneItem, optionalDay, place, prose } from './field-form.ts';
import { fieldChoices } from '../../words/field-choices.ts';
import { formsWords } from '../../words/forms-words.ts';

/** How what an action is expected to do is said. */
export const EXPECTED_EFFECT_FORM: FormOf<'expected-effect', (typeof KINDS)['expected-effect']['fields']> = {
  actionId: place,
  text: prose(formsWords.expectedEffectForm.sayItBeforeTheAction),
  where: line(),
  measure: line(),
  way: choice(fieldChoices['expected-effect'].way),
  seriesId: oneItem,
  comparedWith: line(),
  beganOn: optionalDay,
  areas: {
    control: 'parts',
    parts: {
      crime: { label: formsWords.parts['effect-areas'].crime, empty: '' },
      months: { label: formsWords.parts['effect-areas'].months, numeric: true, empty: '' },
      treated: { label: formsWords.parts['effect-areas'].treated, empty: '' },
      control: { label: formsWords.parts['effect-areas'].control, empty: '' },
      aroundTreated: { label: formsWords.parts['effect-areas'].aroundTreated, empty: '' },
      aroundControl: { label: formsWords.parts['effect-areas'].aroundControl, empty: '' },
    },
  },
  counts: {
    control: 'parts',
    parts: {
      treatedBefore: { label: formsWords.parts['effect-counts'].treatedBefore, numeric: true, empty: '' },
      treatedAfter: { label: formsWords.parts['effect-counts'].treatedAfter, numeric: true, empty: '' },
      controlBefore: { label: formsWords.parts['effect-counts'].controlBefore, numeric: true, empty: '' },
      controlAfter: { label: formsWords.parts['effect-counts'].controlAfter, numeric: true, empty: '' },
      aroundTreatedBefore: { label: formsWords.parts['effect-counts'].aroundTreatedBefore, numeric: true, empty: null },
      aroundTreatedAfter: { label: formsWords.parts['effect-counts'].aroundTreatedAfter, numeric: true, empty: null },
      aroundControlBefore: { label: formsWords.parts['effect-counts'].aroundControlBefore, numeric: true, empty: null },
      aroundControlAfter: { label: formsWords.parts['effect-counts'].aroundControlAfter, numeric: true, empty: null },
    },
  },
  source: line(),
  saidAt: elsewhere(formsWords.expectedEffectForm.theServerNotesIt),
  amendedAt: elsewhere(formsWords.expectedEffectForm.theServerNotesIt),
};
