import { Alert, Button } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import type { Answer } from '@saferplan/domain/scoring';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { useAnnounce } from '../../ui/announce.tsx';
import { AGREED } from './sheet.ts';
import { useScores } from './use-scores.ts';
import { scoringWords } from '../../words/scoring-words.ts';

/** Of the agreed answers: confirms all that are proposed, and says of an example that it is none any more. */
export function ConfirmProposed({ model }: { readonly model: Item<'scoring-model'> }): ReactElement | null {
  const { locked, batch } = useEdition();
  const announce = useAnnounce();
  const scores = useScores(model, AGREED);
  const examples = scores.own.filter(({ illustrative }) => illustrative);
  const proposed = new Map(
    scores.own.flatMap(({ topicId, answers }) => {
      const own = Object.entries(answers).filter(([, answer]) => answer.status === 'assessed' && answer.proposed);
      return own.length === 0 ? [] : [[topicId, Object.fromEntries(own.map(([id, answer]) => [id, confirmed(answer)]))] as const];
    }),
  );
  const count = [...proposed.values()].reduce((sum, own) => sum + Object.keys(own).length, 0);
  const ownThem = (): void => {
    const operations = examples.map(
      ({ id, version }) => ({ op: 'change', kind: 'score', id, version, changes: { illustrative: false } }) as const,
    );
    void batch('edition', operations, model.title);
  };
  return (
    <>
      {examples.length === 0 ? null : (
        <Alert color="orange" mb="md">
          {scoringWords.confirmProposed.theseAnswersAreAnExample}{' '}
          {locked ? null : (
            <Button variant="default" size="compact-sm" onClick={ownThem}>
              {scoringWords.confirmProposed.theseAreOurOwnAnswers}
            </Button>
          )}
        </Alert>
      )}
      {locked || count === 0 ? null : (
        <p>
          <Button
            variant="light"
            onClick={() => {
              scores.putAll(proposed);
              announce(scoringWords.confirmProposed.answersAreConfirmed(count));
            }}
          >
            {scoringWords.confirmProposed.confirmAllThatIsProposed(count)}
          </Button>
        </p>
      )}
    </>
  );
}

const confirmed = (answer: Answer): Answer => (answer.status === 'assessed' ? { ...answer, proposed: false } : answer);
