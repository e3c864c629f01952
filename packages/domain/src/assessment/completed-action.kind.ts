import { parent, sentence } from '../fields/index.ts';
import { defineKind } from '../items/define-kind.ts';

/** Something that was done in the year before, reported under the topic it served. */
export const completedAction = defineKind('completed-action', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: [],
  title: 'text',
  fields: { topicId: parent('topic'), text: sentence(600) },
});
