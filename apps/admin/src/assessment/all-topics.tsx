import { Alert, Button } from '@mantine/core';
import { mayChange } from '@saferplan/domain/accounts';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useSession } from '../accounts/session.tsx';
import { useEdition } from '../plan/edition-data.tsx';
import { client, messageOf } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { words } from '../words/en.ts';
import { BeginNext } from './begin-year.tsx';
import { decisionsOn } from './decisions-on.ts';
import { Versions } from './versions.tsx';

/** All topics, a line each: what is known, what is recommended, and what was decided. */
export function AllTopics(): ReactElement {
  const { content, closed } = useEdition();
  const session = useSession();
  const { topic: topics, finding: findings } = content.items;
  const open = topics.filter(({ recommendation }) => recommendation === 'not-decided').length;
  const mayBegin = mayChange(session, 'topic', null);
  return (
    <article className="plan-document">
      <h2>All topics</h2>
      <p className="why">
        {open === 0
          ? 'Every topic has its recommendation.'
          : `${open === 1 ? 'One topic has' : `${open} topics have`} no recommendation yet.`}
      </p>
      <table className="plan-table topics-table">
        <thead>
          <tr>
            <th scope="col">Topic</th>
            <th scope="col">Findings</th>
            <th scope="col">Recommended</th>
            <th scope="col">Decided</th>
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <tr key={topic.id}>
              <th scope="row">
                <Link to="/editions/$label/assessment" params={{ label: content.edition.label }} hash={topic.id}>
                  {topic.title}
                </Link>
              </th>
              <td>{findings.filter(({ topicId }) => topicId === topic.id).length}</td>
              <td>
                {topic.recommendation === 'not-decided' ? (
                  <span className="missing">{words.recommendations[topic.recommendation]}</span>
                ) : (
                  words.recommendations[topic.recommendation]
                )}
              </td>
              <td>
                {decisionsOn(topic, content)
                  .map(({ kind }) => words.lineageKinds[kind])
                  .join(', ') || <span className="quiet">Not yet</span>}
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
  const [left, setLeft] = useState<readonly string[]>([]);
  const apply = async (): Promise<void> => {
    try {
      const done = await client.assessment.applyRecommendations.mutate({ editionId: content.edition.id });
      setLeft(done.left);
      await refresh();
      announce(
        done.kept.length + done.gone.length === 0
          ? 'The plan follows the recommendations already.'
          : 'The plan now follows the recommendations.',
      );
    } catch (error) {
      announce(messageOf(error));
    }
  };
  return (
    <section className="box">
      <div className="box-head">
        <h3>When the recommendations are agreed</h3>
      </div>
      <div className="box-text">
        <p>
          One step makes the plan follow them: priorities and themes are kept, split, merged, turned, removed or added, and What changed is
          filled in with the reasons. Undo takes it all back.
          {open === 0 ? '' : ' What has no recommendation yet stays as it is.'}
        </p>
        <Button variant="light" onClick={() => void apply()}>
          Let the plan follow the recommendations
        </Button>
        {left.length === 0 ? null : (
          <Alert color="orange" mt="md" title="Left to decide">
            <ul>
              {left.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </Alert>
        )}
      </div>
    </section>
  );
}
