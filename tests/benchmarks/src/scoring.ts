import { agreementOf, criteriaOf, rankTopics, ScoringModel, sensitivity } from '@saferplan/domain/scoring';
import { report, time } from './time.ts';

const TOPICS = 200;
const CRITERIA = 20;
const ASSESSORS = 12;
const LEVELS = 5;

const model = ScoringModel.parse({
  id: 'benchmark',
  version: 1,
  name: 'Benchmark',
  provenance: 'Made to measure',
  groups: Array.from({ length: 4 }, (_, group) => ({
    id: `group-${group}`,
    name: `Group ${group}`,
    combine: 'sum',
    weight: 1,
    criteria: Array.from({ length: CRITERIA / 4 }, (_criterion, index) => ({
      id: `criterion-${group}-${index}`,
      name: `Criterion ${group} ${index}`,
      question: '',
      weight: 1 + index / 10,
      levels: Array.from({ length: LEVELS }, (_level, value) => ({ id: `l${value}`, value: value + 1, label: `${value}`, descriptor: '' })),
    })),
  })),
  formula: {
    op: 'add',
    of: [
      {
        op: 'multiply',
        of: [
          { op: 'group', group: 'group-0' },
          { op: 'group', group: 'group-1' },
        ],
      },
      { op: 'scale', of: { op: 'group', group: 'group-2' }, from: 0, to: 100 },
      { op: 'group', group: 'group-3' },
    ],
  },
  bands: [{ name: 'All', from: 0 }],
});

/** 200 topics, 20 criteria, 12 assessors: their agreement, the ranking, and everything that could alter it. */
export async function measureScoring(): Promise<void> {
  console.log(`\nScoring: ${TOPICS} topics, ${CRITERIA} criteria of ${LEVELS} levels, ${ASSESSORS} assessors`);
  let state = 7;
  const level = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `l${Math.floor((state / 2 ** 32) * LEVELS)}`;
  };
  const answers = () => Object.fromEntries(criteriaOf(model).map(({ criterion }) => [criterion.id, level()]));
  const topics = Array.from({ length: TOPICS }, (_, index) => ({ id: `topic-${index}`, answers: answers() }));
  const sheets = Array.from({ length: ASSESSORS }, (_, index) => `Assessor ${index}`).flatMap((assessor) =>
    topics.map(({ id }) => ({ assessor, topicId: id, answers: answers() })),
  );
  report('agreement of all assessors', await time(5, () => agreementOf(model, sheets)));
  report('ranking, with every step of every score', await time(5, () => rankTopics(model, topics)));
  report('sensitivity: every answer by a level, every weight by a fifth', await time(5, () => sensitivity(model, topics)));
}
