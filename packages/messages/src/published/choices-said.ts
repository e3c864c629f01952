import { choices as choicesEn } from '../admin/choices.ts';
import { common as commonEn } from '../admin/common.ts';
import { choices as choicesCy } from '../admin/cy/choices.ts';
import { common as commonCy } from '../admin/cy/common.ts';
import { fields as fieldsCy } from '../admin/cy/fields.ts';
import { forms as formsCy } from '../admin/cy/forms.ts';
import { versions as versionsCy } from '../admin/cy/versions.ts';
import { fields as fieldsEn } from '../admin/fields.ts';
import { forms as formsEn } from '../admin/forms.ts';
import { versions as versionsEn } from '../admin/versions.ts';
import { itemWords } from '../items/say-item.ts';
import type { Language } from '../language.ts';
import { chartNames, ruleSetNames } from '../verdict/names.ts';
import { publishedCy } from './published-cy.ts';
import { publishedEn } from './published-en.ts';

type Labels = Readonly<Record<string, string>>;

/** What the choices of a published edition are called, by the fields that lead there: the words of the forms in which they are chosen. */
function choicesOf(language: Language): Readonly<Record<string, Labels>> {
  const [choices, common, fields, { forms, expectedEffectForm }, versions, own] =
    language === 'en'
      ? [choicesEn, commonEn, fieldsEn, formsEn, versionsEn, publishedEn.choices]
      : [choicesCy, commonCy, fieldsCy, formsCy, versionsCy, publishedCy.choices];
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
    'priorities.actions.status': common.statuses,
    'priorities.actions.updates.status': common.statuses,
    'priorities.actions.effects.way': {
      'not-said': expectedEffectForm.notSaidYet,
      fall: expectedEffectForm.itIsToFall,
      rise: expectedEffectForm.itIsToRise,
    },
    'priorities.indicators.direction': { increase: forms.more, decrease: forms.fewer, neither: forms.neitherForInformation },
    'priorities.indicators.frequency': {
      monthly: forms.eachMonth,
      quarterly: forms.eachQuarter,
      annually: forms.eachYear,
      'not-agreed': forms.notAgreed,
    },
    'lineage.kind': choices.lineageKinds,
    'lineage.from.type': elements,
    'lineage.to.type': elements,
    'lineage.recommended.outcome': choices.outcomes,
    'lineage.meeting.outcome': choices.outcomes,
    'meetings.outcome': choices.outcomes,
    'topics.reviews.type': elements,
    'topics.informs.type': elements,
    'topics.recommendation': choices.recommendations,
    'topics.findings.stated.kind': {
      'percent-change': forms.changeInPerCent,
      difference: forms.difference,
      'percent-share': forms.shareInPerCent,
    },
    'scoring.topics.confidence': choices.confidence,
    'adoption.move': common.movesDone,
    'series.interval': { ...forms.intervals, event: forms.anEvent },
    'series.chart': chartNames[language],
    'series.rules': ruleSetNames,
    'series.improvement': {
      'not-said': forms.notSaidYet,
      lower: forms.aLowerNumber,
      higher: forms.aHigherNumber,
      neutral: forms.neitherItDepends,
    },
    'horizon.heading': choices.horizonHeadings,
    'scrutiny.answer': choices.scrutinyAnswers,
    'chapterVersions.chapter': versions.chapters,
    'contacts.category': { emergency: forms.emergencyAndPolice, helpline: forms.helpline, service: forms.service },
    'areaChanges.kind': choices.areaChanges,
    'areaChanges.of': forms.areaKinds,
  };
}

const CHOICES: Readonly<Record<Language, Readonly<Record<string, Labels>>>> = { en: choicesOf('en'), cy: choicesOf('cy') };

/** A choice of a published edition by its label, such as 'Not reported'; null where the list has no such choice. */
export const choiceSaid = (place: string, value: string, language: Language): string | null => CHOICES[language][place]?.[value] ?? null;
