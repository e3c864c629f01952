import '../../css/workbench.css';
import './assessment.css';
import { mayChange } from '@saferplan/domain/accounts';
import { useLocation } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { useChosenPart } from '../../ui/use-chosen-part.ts';
import { AllTopics } from './all-topics.tsx';
import { BEGIN_NEXT } from '../../edition-store/use-copy-forward.ts';
import { useSession } from '../../session/session.ts';
import { BeginNext } from './begin-next.tsx';
import { BeginYear } from './begin-year.tsx';
import { TopicDocument } from './topic-document.tsx';
import { TopicOutline } from './topic-outline.tsx';

/** The evidence: an outline of the topics, and one of them at a time, or all in a line each. */
export function AssessmentScreen(): ReactElement {
  const { content, closed } = useEdition();
  const session = useSession();
  const topic = useTopicOfAddress();
  const shown = useChosenPart(topic?.id ?? '');
  const isBeginning = useLocation({ select: ({ hash }) => hash === BEGIN_NEXT });
  if (isBeginning && mayChange(session, 'topic', null)) return <BeginNext heading="h1" />;
  if (content.items.topic.length === 0 && !closed) return <BeginYear />;
  return (
    <div className="workbench">
      <TopicOutline here={topic?.id ?? null} />
      <div ref={shown} className="workbench-document">
        {topic === undefined ? <AllTopics /> : <TopicDocument key={topic.id} topic={topic} index={content.items.topic.indexOf(topic)} />}
      </div>
    </div>
  );
}

/** The topic that the address leads to: itself, one of its fields, or something that hangs on it. */
function useTopicOfAddress() {
  const { items } = useEdition().content;
  const [id] = useLocation({ select: ({ hash }) => hash }).split('--');
  const below = [...items.finding, ...items['completed-action']].find((one) => one.id === id);
  return items.topic.find((topic) => topic.id === (below?.topicId ?? id));
}
