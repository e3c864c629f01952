import type { Item } from '@saferplan/domain/plan';
import type { Answer } from '@saferplan/domain/scoring';
import { useRef } from 'react';
import { useEdition } from '../plan/edition-data.tsx';

/** Changes to the answers of one topic, by criterion; null empties one. */
export type AnswerChanges = Readonly<Record<string, Answer | null>>;

/** The scores of one assessor (empty: those that are agreed) by one model, and how to change them. */
export function useScores(model: Item<'scoring-model'>, assessor: string) {
  const { content, change, create, outboxState } = useEdition();
  const creating = useRef(new Map<string, Promise<Item<'score'> | null>>());
  /** What was answered and is not on the server yet: keys can be faster than the screen, and each write holds all answers. */
  const typed = useRef(new Map<string, AnswerChanges>());
  const own = content.items.score.filter((score) => score.modelId === model.id && score.assessor === assessor);
  const ofTopic = (topicId: string): Item<'score'> | undefined => own.find((score) => score.topicId === topicId);

  const put = async (topicId: string, changes: AnswerChanges): Promise<void> => {
    const score = ofTopic(topicId);
    const waiting = creating.current.get(topicId);
    const isSettled = waiting === undefined && !outboxState.pending.some(({ id }) => id === score?.id);
    const unsaved = { ...(isSettled ? {} : typed.current.get(topicId)), ...changes };
    typed.current.set(topicId, unsaved);
    if (score !== undefined) return change('score', score, 'answers', merged(score.answers, unsaved));
    if (waiting !== undefined) {
      // The first answer is on its way; this one follows it into the same score.
      const made = await waiting;
      if (made !== null) change('score', made, 'answers', merged(made.answers, typed.current.get(topicId) ?? unsaved));
      return;
    }
    const made = create('score', {
      topicId,
      modelId: model.id,
      modelHash: '',
      assessor,
      answers: merged({}, changes),
      discussion: {},
      confidence: 'not-graded',
      illustrative: false,
    });
    creating.current.set(topicId, made);
    await made;
    creating.current.delete(topicId);
  };
  return { own, ofTopic, put };
}

function merged(answers: Item<'score'>['answers'], changes: AnswerChanges): Item<'score'>['answers'] {
  const all = Object.entries({ ...answers, ...changes });
  return Object.fromEntries(all.flatMap(([criterion, answer]) => (answer === null ? [] : [[criterion, answer]])));
}
