import { z } from 'zod';
import { TopicId } from '../shared/id.ts';
import { lineOfText } from '../shared/text.ts';

/** Something that was done in the year before, reported under the topic it served. */
export const CompletedActionFields = z.strictObject({
  topicId: TopicId,
  text: lineOfText(600),
});
