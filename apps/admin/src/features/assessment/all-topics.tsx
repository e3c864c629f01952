import { Alert, Button } from '@mantine/core';
import { mayChange } from '@saferplan/domain/accounts';
import type { LeftToDecide } from '@saferplan/domain/plan';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useSession } from '../../session/session.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { client, messageWithLang } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { BeginNext } from './begin-next.tsx';
import { decisionsOn } from './decisions-on.ts';
import { Versions } from './versions.tsx';
import { assessmentWords } from '../../words/assessment-words.ts';
import { choices as choiceWords } from '../../words/choices.ts';
import { useOwnLang } from '../../edition-store/own-text.tsx';

/** All topics, a line each: what is known, what is recommended, and what was decided. */
export function AllTopics(): ReactElement {
  const { content, closed } = useEdition();
  const session = useSession();
  const { topic: topics, finding: findings } = content.items;
  const own = useOwnLang();
  const open = topics.filter(({ recommendation }) => recommendation === 'not-decided').length;
  const mayBegin = mayChange(session, 'topic', null);
  return (
    <article className="plan-document">
      <h2>{assessmentWords.allTopics.allTopics}</h2>
      <p className="why">{assessmentWords.allTopics.topicsHaveNoRecommendationYet(open)}</p>
      <table className="plan-table topics-table">
        <thead>
          <tr>
            <th scope="col">{assessmentWords.allTopics.topic}</th>
            <th scope="col" className="number">
              {assessmentWords.allTopics.findings}
            </th>
            <th scope="col">{assessmentWords.allTopics.recommended}</th>
            <th scope="col">{assessmentWords.allTopics.decided}</th>
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <tr key={topic.id}>
              <th scope="row">
                <Link to="/editions/$label/assessment" params={{ label: content.edition.label }} hash={topic.id} lang={own}>
                  {topic.title}
                </Link>
              </th>
              <td className="number" data-label={assessmentWords.allTopics.findings}>
                {findings.filter(({ topicId }) => topicId === topic.id).length}
              </td>
              <td data-label={assessmentWords.allTopics.recommended}>
                {topic.recommendation === 'not-decided' ? (
                  <span className="missing">{choiceWords.recommendations[topic.recommendation]}</span>
                ) : (
                  choiceWords.recommendations[topic.recommendation]
                )}
              </td>
              <td data-label={assessmentWords.allTopics.decided}>
                {[...new Set(decisionsOn(topic, content).map(({ kind }) => choiceWords.lineageKinds[kind]))].join(', ') || (
                  <span className="quiet">{assessmentWords.allTopics.notYet}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {!mayBegin ? null : closed ? <BeginNext /> : <Apply open={open} />}
      <Versions />
    </article>
  );
}

function Apply({ open }: { readonly open: number }): ReactElement {
  const { content, refresh } = useEdition();
  const announce = useAnnounce();
  const [left, setLeft] = useState<readonly LeftToDecide[]>([]);
  const apply = async (): Promise<void> => {
    try {
      const done = await client.assessment.applyRecommendations.mutate({ editionId: content.edition.id });
      setLeft(done.left);
      await refresh();
      announce(assessmentWords.allTopics.thePlanNowFollowsThe(done.kept.length + done.gone.length));
    } catch (error) {
      announce(messageWithLang(error));
    }
  };
  return (
    <section className="box">
      <div className="box-head">
        <h3>{assessmentWords.allTopics.whenTheRecommendationsAreAgreed}</h3>
      </div>
      <div className="box-text">
        <p>{assessmentWords.allTopics.oneStepMakesThePlan(open)}</p>
        <Button variant="light" onClick={() => void apply()}>
          {assessmentWords.allTopics.letThePlanFollowThe}
        </Button>
        {left.length === 0 ? null : (
          <Alert color="orange" mt="md" title={assessmentWords.allTopics.leftToDecide}>
            <ul>
              {left.map(({ code, title }) => (
                <li key={`${code} ${title}`}>{assessmentWords.allTopics.left[code](title)}</li>
              ))}
            </ul>
          </Alert>
        )}
      </div>
    </section>
  );
}
