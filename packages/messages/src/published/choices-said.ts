import { publishedFieldAt } from '@saferplan/domain/publication';
import { choices as choicesEn } from '../admin/choices.ts';
import { common as commonEn } from '../admin/common.ts';
import { choices as choicesCy } from '../admin/cy/choices.ts';
import { common as commonCy } from '../admin/cy/common.ts';
import { editor as editorCy } from '../admin/cy/editor.ts';
import { fields as fieldsCy } from '../admin/cy/fields.ts';
import { forms as formsCy } from '../admin/cy/forms.ts';
import { versions as versionsCy } from '../admin/cy/versions.ts';
import { editor as editorEn } from '../admin/editor.ts';
import { choiceOfField, type FieldChoices, fieldChoicesOf } from '../admin/field-choices.ts';
import { fields as fieldsEn } from '../admin/fields.ts';
import { forms as formsEn } from '../admin/forms.ts';
import { versions as versionsEn } from '../admin/versions.ts';
import { itemWords } from '../items/say-item.ts';
import type { Language } from '../language.ts';
import { publishedCy } from './published-cy.ts';
import { publishedEn } from './published-en.ts';

type Labels = Readonly<Record<string, string>>;

const FIELD_CHOICES: Readonly<Record<Language, FieldChoices>> = {
  en: fieldChoicesOf({ choices: choicesEn, common: commonEn, forms: formsEn }, 'en'),
  cy: fieldChoicesOf({ choices: choicesCy, common: commonCy, forms: formsCy }, 'cy'),
};

/** What the choices of a published edition are called that are of no field of choices, by the fields that lead there. */
function choicesOf(language: Language): Readonly<Record<string, Labels>> {
  const [choices, common, fields, { forms }, { values }, versions, own] =
    language === 'en'
      ? [choicesEn, commonEn, fieldsEn, formsEn, editorEn, versionsEn, publishedEn.choices]
      : [choicesCy, commonCy, fieldsCy, formsCy, editorCy, versionsCy, publishedCy.choices];
  const elements: Labels = { priority: itemWords[language].priority.name, theme: itemWords[language].theme.name };
  const rhythms: Labels = common.rhythms;
  return {
    ...own,
    'partnership.frame': choices.frames,
    'partnership.numbering': choices.numberings,
    'partnership.features': choices.features,
    'priorities.leadState': {
      named: fields.leadField.named,
      'to-be-confirmed': fields.leadField.toBeConfirmed,
      'not-recorded': fields.leadField.notRecordedPastEditions,
    },
    'priorities.actionPlan.state': {
      agreed: fields.actionPlanField.agreedOutcomesActionsAndIndicators,
      'to-come': fields.actionPlanField.stillToCome,
      'not-recorded': fields.actionPlanField.notRecordedPastEditions,
    },
    'priorities.actions.due': rhythms,
    'lineage.from.type': elements,
    'lineage.to.type': elements,
    'lineage.recommended.outcome': choices.outcomes,
    'lineage.meeting.outcome': choices.outcomes,
    'topics.reviews.type': elements,
    'topics.informs.type': elements,
    'topics.findings.stated.kind': forms.statedChanges,
    'series.marks.kind': { excluded: values.leftOut, annotation: values.noteOnChart },
    'adoption.move': common.movesDone,
    'chapterVersions.chapter': versions.chapters,
    'areaChanges.of': forms.areaKinds,
  };
}

const CHOICES: Readonly<Record<Language, Readonly<Record<string, Labels>>>> = { en: choicesOf('en'), cy: choicesOf('cy') };

/** A choice of a published edition by its label, such as 'Not reported': that of the field that is published there, where it is one; null where the list has no such choice. */
export function choiceSaid(place: string, value: string, language: Language): string | null {
  const of = publishedFieldAt(place);
  const own = of === null ? null : choiceOfField(FIELD_CHOICES[language], of.kind, of.field, value);
  return own ?? CHOICES[language][place]?.[value] ?? null;
}
