import type { SnapshotLineage } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { href, type View } from '../view.ts';
import { DecidedBy, dayHeld, lineageSentence } from './lineage-sentence.tsx';

type Group = 'split' | 'merged' | 'stays' | 'new' | 'moved' | 'ended';
const GROUPS: readonly Group[] = ['split', 'merged', 'stays', 'new', 'moved', 'ended'];
const GROUP_OF: Readonly<Record<SnapshotLineage['kind'], Group>> = {
  split: 'split',
  merged: 'merged',
  retained: 'stays',
  renamed: 'stays',
  introduced: 'new',
  'became-theme': 'moved',
  'became-priority': 'moved',
  removed: 'ended',
};

/** What became of priorities and themes as an article: what was split, came together, stays, is new, moved, and ended, each with its reason. */
export function LineageArticle(props: {
  readonly view: View;
  readonly decisions: readonly SnapshotLineage[];
  /** Whether each says by whom it was recommended and decided: where that is not the same for all. */
  readonly withDecider: boolean;
  readonly heading: 'h2' | 'h3';
}): ReactElement {
  const { view, decisions, withDecider, heading: Heading } = props;
  const said = view.words.onChanges;
  return (
    <>
      {GROUPS.map((group) => {
        const own = decisions.filter(({ kind }) => GROUP_OF[kind] === group);
        return own.length === 0 ? null : (
          <section key={group} className="article-part">
            <Heading>{said.groups[group]}</Heading>
            {own.map((decision) => (
              <div key={[...decision.from, ...decision.to].map(({ type, slug }) => `${type}/${slug}`).join()}>
                <p>
                  <b>{lineageSentence(view, decision)}.</b> {decision.reason === '' ? said.reasonNotRecorded : decision.reason}
                </p>
                {decision.to.length === 0 || group === 'stays' ? null : (
                  <p className="small">
                    {decision.to.map((focus, index) => (
                      <span key={`${focus.type}/${focus.slug}`}>
                        {index === 0 ? '' : ' · '}
                        <a href={href(view, `/${focus.type === 'priority' ? 'priorities' : 'themes'}/${focus.slug}`)}>{focus.title}</a>
                      </span>
                    ))}
                  </p>
                )}
                {withDecider ? <DecidedBy view={view} decision={decision} /> : null}
              </div>
            ))}
          </section>
        );
      })}
    </>
  );
}

/** Who recommended and who decided, where that is the same for every change; null where it is not. */
export function sharedDecider(decisions: readonly SnapshotLineage[]): SnapshotLineage | null {
  const [first] = decisions;
  const keyOf = ({ recommended, meeting }: SnapshotLineage): string => JSON.stringify([recommended, meeting]);
  return first !== undefined && decisions.every((decision) => keyOf(decision) === keyOf(first)) ? first : null;
}

/** Who recommended, who decided, and the edition in numbers. What is not on record says so. */
export function DecisionFacts({ view, decisions }: { readonly view: View; readonly decisions: readonly SnapshotLineage[] }): ReactElement {
  const { words, snapshot } = view;
  const said = words.onChanges;
  const shared = sharedDecider(decisions);
  return (
    <dl className="facts">
      {shared === null || shared.recommended === null ? null : (
        <div>
          <dt>{said.recommendedBy}</dt>
          <dd>
            {shared.recommended.body}
            <p>
              {dayHeld(shared.recommended, words)}
              {shared.recommended.votes === null ? '' : `: ${words.votes(shared.recommended.votes)}`}
            </p>
          </dd>
        </div>
      )}
      {shared === null ? null : (
        <div>
          <dt>{said.decidedBy}</dt>
          <dd className={shared.meeting === null ? 'is-late' : undefined}>
            {shared.meeting === null ? said.noRecord : `${shared.meeting.body}, ${dayHeld(shared.meeting, words)}`}
          </dd>
        </div>
      )}
      <div>
        <dt>{said.inNumbers}</dt>
        <dd>
          {said.nowPriorities(snapshot.priorities.length)}, {said.nowThemes(snapshot.themes.length)}
        </dd>
      </div>
    </dl>
  );
}
