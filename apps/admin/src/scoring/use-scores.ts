import type { Item } from '@saferplan/domain/plan';
import type { Answer } from '@saferplan/domain/scoring';
import { useEffect, useRef } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { outbox } from '../plan/outbox.ts';

/** Changes to the answers of one topic, by criterion; null empties one. */
export type AnswerChanges = Readonly<Record<string, Answer | null>>;

/** The scores of one assessor (empty: those that are agreed) by one model, and how to change them. */
export function useScores(model: Item<'scoring-model'>, assessor: string) {
  const { content, change, create, outboxState } = useEdition();
  /** Scores that were asked for and do not stand on the screen yet. */
  const creating = useRef(new Map<string, Promise<Item<'score'> | null>>());
  /** What was answered and is not on the server yet: keys can be faster than the screen, and each write holds all answers. */
  const typed = useRef(new Map<string, AnswerChanges>());
  const own = content.items.score.filter((score) => score.modelId === model.id && score.assessor === assessor);
  const ofTopic = (topicId: string): Item<'score'> | undefined => own.find((score) => score.topicId === topicId);
  const sheetOf = (topicId: string): string => `${model.id} ${assessor} ${topicId}`;
  useEffect(() => {
    for (const { topicId } of own) creating.current.delete(sheetOf(topicId));
  });

  const put = async (topicId: string, changes: AnswerChanges): Promise<void> => {
    const score = ofTopic(topicId);
    const sheet = sheetOf(topicId);
    const waiting = creating.current.get(sheet);
    const isSettled = waiting === undefined && !outboxState.pending.some(({ id }) => id === score?.id);
    const unsaved = { ...(isSettled ? {} : typed.current.get(sheet)), ...changes };
    typed.current.set(sheet, unsaved);
    if (score !== undefined) return change('score', score, 'answers', merged(score.answers, unsaved));
    if (waiting !== undefined) {
      // The first answer is on its way; this one follows it into the same score.
      return outbox.during(async () => {
        const made = await waiting;
        if (made !== null) change('score', made, 'answers', merged(made.answers, typed.current.get(sheet) ?? unsaved));
      });
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
    creating.current.set(sheet, made);
    if ((await made) === null) creating.current.delete(sheet);
  };
  return { own, ofTopic, put };
}

function merged(answers: Item<'score'>['answers'], changes: AnswerChanges): Item<'score'>['answers'] {
  const all = Object.entries({ ...answers, ...changes });
  return Object.fromEntries(all.flatMap(([criterion, answer]) => (answer === null ? [] : [[criterion, answer]])));
}
