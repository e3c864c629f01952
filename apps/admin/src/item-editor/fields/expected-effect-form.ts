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
      crime: { label: formsWords.expectedEffectForm.kindOfCrime, empty: '' },
      months: { label: formsWords.expectedEffectForm.monthsBeforeAndAfter, numeric: true, empty: '' },
      treated: { label: formsWords.expectedEffectForm.areasOfTheAction, empty: '' },
      control: { label: formsWords.expectedEffectForm.areasToCompareWith, empty: '' },
      aroundTreated: { label: formsWords.expectedEffectForm.areasAroundTheAction, empty: '' },
      aroundControl: { label: formsWords.expectedEffectForm.areasAroundThoseComparedWith, empty: '' },
    },
  },
  counts: {
    control: 'parts',
    parts: {
      treatedBefore: { label: formsWords.expectedEffectForm.whereTheActionIsBefore, numeric: true, empty: '' },
      treatedAfter: { label: formsWords.expectedEffectForm.whereTheActionIsAfter, numeric: true, empty: '' },
      controlBefore: { label: formsWords.expectedEffectForm.inTheAreasComparedWith, numeric: true, empty: '' },
      controlAfter: { label: formsWords.expectedEffectForm.inTheAreasComparedWithAfter, numeric: true, empty: '' },
      aroundTreatedBefore: { label: formsWords.expectedEffectForm.aroundTheActionBeforeIf, numeric: true, empty: null },
      aroundTreatedAfter: { label: formsWords.expectedEffectForm.aroundTheActionAfter, numeric: true, empty: null },
      aroundControlBefore: { label: formsWords.expectedEffectForm.aroundTheAreasComparedWith, numeric: true, empty: null },
      aroundControlAfter: { label: formsWords.expectedEffectForm.aroundTheAreasComparedWithAfter, numeric: true, empty: null },
    },
  },
  source: line(),
  saidAt: elsewhere(formsWords.expectedEffectForm.theServerNotesIt),
  amendedAt: elsewhere(formsWords.expectedEffectForm.theServerNotesIt),
};
