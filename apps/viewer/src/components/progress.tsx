import type { SnapshotPriority } from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { Tag } from '../govuk/tag.tsx';
import type { View } from '../view.ts';

const REPORTED = ['done', 'under-way', 'not-started', 'stopped'] as const;

/** How many actions there are and where they stand; nothing is drawn of what nobody has reported. */
export function Progress({ view, priority }: { readonly view: View; readonly priority: SnapshotPriority }): ReactElement {
  const { words } = view;
  if (priority.actionPlan.state === 'to-come')
    return (
      <p className="progress">
        <Tag text={words.actionsToCome} kind="open" />
      </p>
    );
  if (priority.actionPlan.state === 'not-recorded') return <p className="progress quiet">{words.notRecorded}</p>;
  const { actions } = priority;
  const counts = REPORTED.map((status) => ({ status, value: actions.filter((action) => action.status === status).length })).filter(
    ({ value }) => value > 0,
  );
  const done = actions.filter((action) => action.status === 'done').length;
  return (
    <div className="progress">
      {counts.length === 0 ? null : <progress value={done} max={actions.length} aria-hidden="true" />}
      <p>
        {words.actionCount(actions.length)}:{' '}
        {counts.length === 0 ? words.notReported : words.progress(counts.map(({ status, value }) => words.statusCount(status, value)))}
      </p>
    </div>
  );
}
