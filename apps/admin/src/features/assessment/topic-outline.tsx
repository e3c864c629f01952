import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition, useLock } from '../../edition-store/edition-data.tsx';
import { AddLine } from '../../item-editor/add-line.tsx';
import { assessmentWords } from '../../words/assessment-words.ts';
import { OwnText, useOwnLang } from '../../edition-store/own-text.tsx';

/** Every topic of the assessment, with what it still lacks. */
export function TopicOutline({ here }: { readonly here: string | null }): ReactElement {
  const own = useOwnLang();
  const { content } = useEdition();
  const { edition, items } = content;
  const locked = useLock('topic', {});
  const navigate = useNavigate();
  const params = { label: edition.label };
  const findingsOf = (id: string): number => items.finding.filter(({ topicId }) => topicId === id).length;
  return (
    <aside className="outline" aria-label={assessmentWords.topicOutline.outlineOfTheAssessment}>
      <h1>{assessmentWords.topicOutline.assessmentFor(edition.label)}</h1>
      <label className="outline-menu">
        <span className="visually-hidden">{assessmentWords.topicOutline.goTo}</span>
        <select
          value={here ?? ''}
          onChange={(event) => void navigate({ to: '/editions/$label/assessment', params, hash: event.currentTarget.value })}
        >
          <option value="">{assessmentWords.topicOutline.allTopics}</option>
          {items.topic.map(({ id, title }) => (
            <option key={id} value={id} lang={own}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <nav className="outline-list" aria-label={assessmentWords.topicOutline.topics}>
        <ol className="plain">
          <li>
            <Link
              to="/editions/$label/assessment"
              params={params}
              className="outline-priority"
              activeOptions={{ exact: true, includeHash: true }}
            >
              {assessmentWords.topicOutline.allTopics}
            </Link>
          </li>
          {items.topic.map(({ id, title, recommendation }) => (
            <li key={id}>
              <Link
                to="/editions/$label/assessment"
                params={params}
                hash={id}
                activeOptions={{ exact: true, includeHash: true }}
                resetScroll
              >
                <OwnText>{title}</OwnText>
                {recommendation === 'not-decided' ? (
                  <span className="outline-gaps" title={assessmentWords.topicOutline.nothingIsRecommendedYet}>
                    !<span className="visually-hidden"> {assessmentWords.topicOutline.nothingIsRecommendedYet}</span>
                  </span>
                ) : (
                  <span className="outline-count" title={assessmentWords.topicOutline.findings}>
                    {findingsOf(id)}
                    <span className="visually-hidden"> {assessmentWords.topicOutline.findings2(findingsOf(id))}</span>
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      {locked ? null : <AddLine kind="topic" parentId={null} label={assessmentWords.topicOutline.addATopic} />}
    </aside>
  );
}
