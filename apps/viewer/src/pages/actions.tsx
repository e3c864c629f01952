import type { SnapshotAction, SnapshotPriority } from '@saferplan/domain/publication';
import { ActionTable } from '../components/action-table.tsx';
import { splitTitle } from '../components/split-title.ts';
import { Button } from '../govuk/button.tsx';
import { Select } from '../govuk/select.tsx';
import type { Page } from '../page.ts';
import { href, type View } from '../view.ts';
import { definePage, linkTo } from '../define-page.ts';
import { pageEntry } from '../search/search-entry.ts';

/** As the address of a choice names them: `this-year`, its first name, is every due day or month, in whichever year of the edition. */
type DueKind = 'this-year' | 'rhythm' | 'not-agreed';
const DUE_KINDS: readonly DueKind[] = ['this-year', 'rhythm', 'not-agreed'];

interface Choice {
  readonly who: string;
  readonly due: string;
  readonly status: string;
}

/** Every action of the edition; the form chooses by who does it, when it is due and where it stands, on the server. */
function actionsPage(view: View): Page {
  const { words, snapshot, query } = view;
  const choice: Choice = { who: query.get('who') ?? '', due: query.get('due') ?? '', status: query.get('status') ?? '' };
  const all = snapshot.priorities.flatMap(({ actions }) => actions);
  const groups = snapshot.priorities
    .map((priority) => ({ priority, actions: priority.actions.filter((action) => isChosen(action, choice)) }))
    .filter(({ actions }) => actions.length > 0);
  const shown = groups.reduce((sum, { actions }) => sum + actions.length, 0);
  const names = [...new Set(all.flatMap(({ leadAgency }) => leadAgency ?? []))].toSorted((one, other) => one.localeCompare(other));
  const statuses = [...new Set(all.map(({ status }) => status))];
  return {
    title: words.allActions,
    description: words.actionsLede,
    section: null,
    body: (
      <div className="width">
        <h1>{words.allActions}</h1>
        <p className="lede">{words.actionsLede}</p>
        <form className="filters" method="get" action={href(view, '/actions')} data-filter="actions">
          <Select
            label={words.whose}
            name="who"
            value={choice.who}
            items={[{ value: '', text: words.anybody }, ...names.map((name) => ({ value: name, text: name }))]}
          />
          <Select
            label={words.when}
            name="due"
            value={choice.due}
            items={[{ value: '', text: words.anyTime }, ...DUE_KINDS.map((kind) => ({ value: kind, text: words.dueBy[kind] }))]}
          />
          <Select
            label={words.now}
            name="status"
            value={choice.status}
            items={[{ value: '', text: words.anyStatus }, ...statuses.map((status) => ({ value: status, text: words.status[status] }))]}
          />
          <Button text={words.show} />
        </form>
        <p role="status" data-count={words.foundActions(0)}>
          {shown === 0 ? words.noSuchAction : words.foundActions(shown)}
        </p>
        {groups.map(({ priority, actions }) => (
          <section key={priority.slug} data-group="">
            <h2>
              <a href={href(view, `/priorities/${priority.slug}`)}>{titleOf(priority)}</a>
            </h2>
            <ActionTable view={view} actions={actions} attributesOf={attributesOf} />
          </section>
        ))}
      </div>
    ),
  };
}

const titleOf = (priority: SnapshotPriority): string => splitTitle(priority.title).name;

function dueKindOf(due: SnapshotAction['due']): DueKind {
  if (due === 'not-agreed') return 'not-agreed';
  return due === 'ongoing' || due === 'quarterly' || due === 'annually' ? 'rhythm' : 'this-year';
}

const isChosen = (action: SnapshotAction, { who, due, status }: Choice): boolean =>
  (who === '' || action.leadAgency === who) && (due === '' || dueKindOf(action.due) === due) && (status === '' || action.status === status);

/** What the script filters by where there is no server: in the site as files. */
const attributesOf = (action: SnapshotAction): Readonly<Record<string, string>> => ({
  'data-who': action.leadAgency ?? '',
  'data-due': dueKindOf(action.due),
  'data-status': action.status,
});

export const actions = definePage({
  path: '/actions',
  of: 'edition',
  navigation: { list: 'plan', links: linkTo('/actions', (words) => words.allActions) },
  hasContent: ({ priorities }) => priorities.some(({ actions: its }) => its.length > 0),
  search: (_, words) => pageEntry('/actions', words.allActions, words.actionsLede),
  render: actionsPage,
});
