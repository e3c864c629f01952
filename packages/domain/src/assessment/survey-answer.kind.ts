import { z } from 'zod';
import { line, monthOrDate, optionalLine, optionalNumber, optionalPercentage } from '../fields/index.ts';
import { asItIs, defineKind, type FieldsOf } from '../items/define-kind.ts';
import { coded } from '../shared/value-fault.ts';

/**
 * What share of those asked gave an answer in one wave of a survey of residents. Waves of the same question and answer in the same survey
 * are compared with each other. Shares and bases are as the survey states them; null is not stated.
 */
export const surveyAnswer = defineKind('survey-answer', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: ['analyst'],
  title: 'question',
  fields: {
    /** As it was asked: 'How safe do you feel outside in your area by day?' */
    question: line(300),
    /** The answer that is counted: 'very or fairly safe'. */
    answer: optionalLine(200),
    /** 'Residents’ survey of the county'. */
    survey: optionalLine(200),
    /** When the wave was held. */
    when: monthOrDate(),
    percent: optionalPercentage(),
    /** How many answered. */
    base: optionalNumber(z.int({ error: coded('not-whole') }).min(1, { error: coded('too-small', { least: 1 }) })),
    source: optionalLine(300),
  },
  carryForward: asItIs,
});
export type SurveyAnswerFields = FieldsOf<typeof surveyAnswer>;
