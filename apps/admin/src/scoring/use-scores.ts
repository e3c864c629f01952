import type { Item } from '@saferplan/domain/plan';
import type { Answer } from '@saferplan/domain/scoring';
import { useEffect, useRef } from 'react';
import { newId, useEdition } from '../plan/edition-data.tsx';
import { outbox } from '../plan/outbox.ts';
import type { Batch } from '../plan/outbox-storage.ts';

/** Changes to the answers of one topic, by criterion; null empties one. */
export type AnswerChanges = Readonly<Record<string, Answer | null>>;

/** The scores of one assessor (empty: those that are agreed) by one model, and how to change them. */
export function useScores(model: Item<'scoring-model'>, assessor: string) {
  const { content, change, create, batch, outboxState } = useEdition();
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
    const made = create('score', newScore(topicId, changes));
    creating.current.set(sheet, made);
    if ((await made) === null) creating.current.delete(sheet);
  };
  const newScore = (topicId: string, changes: AnswerChanges): Readonly<Record<string, unknown>> => ({
    topicId,
    modelId: model.id,
    modelHash: '',
    assessor,
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
      const isWaiting = creating.current.has(sheetOf(topicId)) || outboxState.pending.some(({ id }) => id === score?.id);
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
        added.set(sheetOf(topicId), id);
        operations.push({ op: 'add', kind: 'score', id, fields: newScore(topicId, changes) });
      }
    }
    if (operations.length === 0) return;
    const done = batch('edition', operations, model.title);
    for (const [sheet, id] of added)
      creating.current.set(
        sheet,
        // The server answers with the items that were added.
        done.then((touched) => (touched?.kept.find(({ item }) => item.id === id)?.item ?? null) as Item<'score'> | null),
      );
    void forgetRefused(done, [...added.keys()]);
  };
  const forgetRefused = async (done: Promise<unknown>, sheets: readonly string[]): Promise<void> => {
    if ((await done) === null) for (const sheet of sheets) creating.current.delete(sheet);
  };
  return { own, ofTopic, put, putAll };
}

function merged(answers: Item<'score'>['answers'], changes: AnswerChanges): Item<'score'>['answers'] {
  const all = Object.entries({ ...answers, ...changes });
  return Object.fromEntries(all.flatMap(([criterion, answer]) => (answer === null ? [] : [[criterion, answer]])));
}
