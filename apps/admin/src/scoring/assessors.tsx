import { Button } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { agreementOf, type Answer, criteriaOf, type CriterionAgreement } from '@saferplan/domain/scoring';
import type { ReactElement } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { LineField } from '../ui/line-field.tsx';
import { type AnswerChanges, useScores } from './use-scores.ts';

/** How those who scored alone agree: where they differ a note is asked for, and their medians can become the agreed answers. */
export function Assessors({ model }: { readonly model: Item<'scoring-model'> }): ReactElement | null {
  const { content, locked } = useEdition();
  const agreed = useScores(model, '');
  const sheets = content.items.score.filter(({ modelId, assessor }) => modelId === model.id && assessor !== '');
  if (sheets.length === 0) return null;
  const { criteria, alpha } = agreementOf(model.definition, sheets);
  const people = [...new Set(sheets.map(({ assessor }) => assessor))].toSorted();
  const differing = criteria.filter(({ asksForNote }) => asksForNote);
  const takeMedians = (): void => {
    const answers = new Map<string, AnswerChanges>();
    for (const [topicId, own] of Map.groupBy(criteria, (one) => one.topicId)) {
      const open = own.filter(({ criterionId, median }) => median !== null && agreed.ofTopic(topicId)?.answers[criterionId] === undefined);
      if (open.length > 0) answers.set(topicId, Object.fromEntries(open.map((one) => [one.criterionId, medianAnswer(one)])));
    }
    agreed.putAll(answers);
  };
  return (
    <section>
      <h2>Scored alone</h2>
      <p>
        {people.join(', ')}. {alpha === null ? 'There is too little to say how far they agree.' : agreementInWords(alpha)}
      </p>
      {locked ? null : (
        <Button variant="light" onClick={takeMedians}>
          Take their medians where nothing is agreed yet
        </Button>
      )}
      {differing.length === 0 ? null : (
        <>
          <h3>To be talked about: answers two levels or more apart</h3>
          <ul className="items">
            {differing.map((one) => (
              <Difference key={`${one.topicId} ${one.criterionId}`} model={model} one={one} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const medianAnswer = ({ median, answers }: CriterionAgreement): Answer => ({
  status: 'assessed',
  level: median ?? '',
  proposed: true,
  cites: [],
  note: `Median of ${answers.length}`,
});

/** Krippendorff (2004) trusts conclusions from 0.8 on, and tentative ones from 0.667. */
function agreementInWords(alpha: number): string {
  const rounded = alpha.toFixed(2);
  if (alpha >= 0.8) return `They agree well (Krippendorff’s alpha ${rounded}).`;
  if (alpha >= 0.667) return `They agree well enough for tentative conclusions (Krippendorff’s alpha ${rounded}).`;
  return `They do not agree well enough to rely on (Krippendorff’s alpha ${rounded}; 0.67 is the least). Talk about what the criteria mean.`;
}

function Difference({ model, one }: { readonly model: Item<'scoring-model'>; readonly one: CriterionAgreement }): ReactElement {
  const { content, locked, change } = useEdition();
  const agreed = useScores(model, '').ofTopic(one.topicId);
  const criterion = criteriaOf(model.definition).find(({ criterion: { id } }) => id === one.criterionId)?.criterion;
  const topic = content.items.topic.find(({ id }) => id === one.topicId);
  const labelOf = (level: string | null): string => criterion?.levels.find(({ id }) => id === level)?.label ?? '';
  return (
    <li className="item">
      <p>
        <strong>
          {topic?.title}: {criterion?.name}.
        </strong>{' '}
        {one.answers.map(({ assessor, level }) => `${assessor} ${labelOf(level)}`).join(', ')}. Median {labelOf(one.median)}.
      </p>
      {agreed === undefined ? (
        <p className="quiet">Agree an answer first; then note here what was said.</p>
      ) : (
        <LineField
          id={`${one.topicId}-${one.criterionId}-discussion`}
          label="What was said"
          multiline
          readOnly={locked}
          value={agreed.discussion[one.criterionId] ?? ''}
          onCommit={(text) => change('score', agreed, 'discussion', { ...agreed.discussion, [one.criterionId]: text })}
        />
      )}
    </li>
  );
}
