import { Alert, Button } from '@mantine/core';
import { mayChange } from '@saferplan/domain/accounts';
import { yearAfter } from '@saferplan/domain/plan';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useSession } from '../accounts/session.tsx';
import { useEdition } from '../plan/edition-data.tsx';
import { client, messageOf, trpc } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';

/** What can be done with the assessment as a whole: begin it, let the plan follow it, start next year’s. */
export function AssessmentSteps(): ReactElement | null {
  const { content, closed } = useEdition();
  const session = useSession();
  if (!mayChange(session, 'topic', null)) return null;
  if (closed) return <StartNextYear />;
  return content.items.topic.length === 0 ? <Begin /> : <Apply />;
}

function Begin(): ReactElement | null {
  const { content, refresh } = useEdition();
  const announce = useAnnounce();
  const { id, previousId } = content.edition;
  if (previousId === null) return null;
  const begin = async (): Promise<void> => {
    try {
      const { kept } = await client.assessment.begin.mutate({ editionId: id });
      await refresh();
      announce(`${kept.length} topics were made.`);
    } catch (error) {
      announce(messageOf(error));
    }
  };
  return (
    <section>
      <p>Begin with a topic for every priority and theme of the year before, and for what was only watched.</p>
      <Button onClick={() => void begin()}>Begin the assessment</Button>
    </section>
  );
}

function Apply(): ReactElement {
  const { content, refresh } = useEdition();
  const announce = useAnnounce();
  const [left, setLeft] = useState<readonly string[]>([]);
  const open = content.items.topic.filter(({ recommendation }) => recommendation === 'not-decided').length;
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
    <section>
      <p>
        When the recommendations are agreed, one step makes the plan follow them: priorities and themes are kept, split, merged, turned,
        removed or added, and What changed is filled in with the reasons. Undo takes it all back.
        {open === 0
          ? ''
          : ` ${open === 1 ? 'One topic has' : `${open} topics have`} no recommendation yet; what they review stays as it is.`}
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
    </section>
  );
}

function StartNextYear(): ReactElement | null {
  const { content } = useEdition();
  const editions = useQuery(trpc.plan.editions.queryOptions());
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { label } = yearAfter(content.edition);
  if (editions.data === undefined || editions.data.some((edition) => edition.previousId === content.edition.id)) return null;
  const start = async (): Promise<void> => {
    try {
      const made = await client.plan.copyForward.mutate({ editionId: content.edition.id });
      await client.assessment.begin.mutate({ editionId: made.id });
      await queries.invalidateQueries({ queryKey: trpc.plan.editions.queryKey() });
      await navigate({ to: '/editions/$label/assessment', params: { label: made.label } });
    } catch (error) {
      announce(messageOf(error));
    }
  };
  return (
    <section>
      <Button onClick={() => void start()}>Start {label} with its assessment</Button>
    </section>
  );
}
