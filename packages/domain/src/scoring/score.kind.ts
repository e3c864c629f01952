import {
  choice,
  inOneLanguage,
  optionalLine,
  parent,
  reference,
  startingWith,
  structure,
  theText,
  withDefault,
  yesNo,
} from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';
import { Answers, Confidence, Discussion } from './answers.ts';

/** How one assessor, or all of them together (`assessor` empty), scored a topic with one version of a model. */
export const score = defineKind('score', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: ['analyst'],
  title: null,
  fields: {
    topicId: parent('topic'),
    modelId: startingWith(reference('scoring-model'), theText),
    /** That of the model when the score was begun: with identifier and version it says for good what was scored with. */
    modelHash: inOneLanguage(optionalLine(64)),
    assessor: inOneLanguage(optionalLine(80)),
    /** The account of the assessor; empty in the agreed answers, and where the assessor has no account here. */
    assessorId: withDefault(inOneLanguage(optionalLine(64)), ''),
    /** The name of the administrator who entered the answers for the assessor; empty where the assessor did so. */
    enteredBy: withDefault(inOneLanguage(optionalLine(80)), ''),
    answers: structure('answers', Answers, {}),
    discussion: structure('discussion', Discussion, {}),
    confidence: choice(Confidence, 'not-graded'),
    /** An example, never to be published as the partnership's own. */
    illustrative: yesNo(),
  },
});
export type ScoreFields = FieldsOf<typeof score>;
