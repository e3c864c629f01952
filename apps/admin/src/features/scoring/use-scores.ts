import type { Item } from '@saferplan/domain/plan';
import type { Answer } from '@saferplan/domain/scoring';
import { useEffect, useRef } from 'react';
import { newId, useEdition } from '../../edition-store/edition-data.tsx';
import { outbox } from '../../edition-store/outbox.ts';
import type { Batch } from '../../edition-store/outbox-storage.ts';
import { isSheet, type Sheet, sheetKey } from './sheet.ts';

/** Changes to the answers of one topic, by criterion; null empties one. */
export type AnswerChanges = Readonly<Record<string, Answer | null>>;

/** The scores of one assessor, or those that are agreed, by one model, and how to change them. */
export function useScores(model: Item<'scoring-model'>, sheet: Sheet) {
  const { content, change, create, batch, outboxState } = useEdition();
  /** Scores that were asked for and do not stand on the screen yet. */
  const creating = useRef(new Map<string, Promise<Item<'score'> | null>>());
  /** What was answered and is not on the server yet: keys can be faster than the screen, and each write holds all answers. */
  const typed = useRef(new Map<string, AnswerChanges>());
  const own = content.items.score.filter((score) => score.modelId === model.id && isSheet(score, sheet));
  const ofTopic = (topicId: string): Item<'score'> | undefined => own.find((score) => score.topicId === topicId);
  const keyOf = (topicId: string): string => `${model.id} ${sheetKey(sheet)} ${topicId}`;
  useEffect(() => {
    for (const { topicId } of own) creating.current.delete(keyOf(topicId));
  });

  const put = async (topicId: string, changes: AnswerChanges): Promise<void> => {
    const score = ofTopic(topicId);
    const key = keyOf(topicId);
    const waiting = creating.current.get(key);
    const isSettled = waiting === undefined && !outboxState.pending.some(({ id }) => id === score?.id);
    const unsaved = { ...(isSettled ? {} : typed.current.get(key)), ...changes };
    typed.current.set(key, unsaved);
    if (score !== undefined) return change('score', score, 'answers', merged(score.answers, unsaved));
    if (waiting !== undefined) {
      // The first answer is on its way; this one follows it into the same score.
      return outbox.during(async () => {
        const made = await waiting;
        if (made !== null) change('score', made, 'answers', merged(made.answers, typed.current.get(key) ?? unsaved));
      });
    }
    const made = create('score', newScore(topicId, changes));
    creating.current.set(key, made);
    if ((await made) === null) creating.current.delete(key);
  };
  const newScore = (topicId: string, changes: AnswerChanges): Readonly<Record<string, unknown>> => ({
    topicId,
    modelId: model.id,
    modelHash: '',
    ...sheet,
    enteredBy: '',
    answers: merged({}, changes),
    discussion: {},
    confidence: 'not-graded',
    illustrative: false,
  });

  /** Takes the answers of several topics as one change. */
  const putAll = (answers: ReadonlyMap<string, AnswerChanges>): void => {
    const operations: Batch['operations'] = [];
    const added = new Map<string, string>();
    for (const [topicId, changes] of answers) {
      const score = ofTopic(topicId);
      const isWaiting = creating.current.has(keyOf(topicId)) || outboxState.pending.some(({ id }) => id === score?.id);
      // What is on its way already has its own order; and one answer is one change in any case.
      if (isWaiting || answers.size === 1) void put(topicId, changes);
      else if (score !== undefined)
        operations.push({
          op: 'change',
          kind: 'score',
          id: score.id,
          version: score.version,
          changes: { answers: merged(score.answers, changes) },
        });
      else {
        const id = newId('score');
        added.set(keyOf(topicId), id);
        operations.push({ op: 'add', kind: 'score', id, fields: newScore(topicId, changes) });
      }
    }
    if (operations.length === 0) return;
    const done = batch('edition', operations, model.title);
    for (const [key, id] of added)
      creating.current.set(
        key,
        // The server answers with the items that were added.
        done.then((touched) => (touched?.kept.find(({ item }) => item.id === id)?.item ?? null) as Item<'score'> | null),
      );
    void forgetRefused(done, [...added.keys()]);
  };
  const forgetRefused = async (done: Promise<unknown>, keys: readonly string[]): Promise<void> => {
    if ((await done) === null) for (const key of keys) creating.current.delete(key);
  };
  return { own, ofTopic, put, putAll };
}

function merged(answers: Item<'score'>['answers'], changes: AnswerChanges): Item<'score'>['answers'] {
  const all = Object.entries({ ...answers, ...changes });
  return Object.fromEntries(all.flatMap(([criterion, answer]) => (answer === null ? [] : [[criterion, answer]])));
}
