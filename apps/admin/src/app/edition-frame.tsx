import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useCallback, useEffect, useState } from 'react';
import { Shell } from '../shell/shell.tsx';
import { trpc } from '../server/trpc.ts';
import { Await } from '../ui/screen-states.tsx';
import { words } from '../words/spoken.ts';
import { EditionDataProvider } from '../edition-store/edition-data.tsx';
import { editorWords } from '../words/editor-words.ts';
import { editionAt, openedAs, type Opened } from './edition-at.ts';

/**
 * Reads the edition that the address names, and puts the shell with one of its screens round it. An edition that is on the screen stays there
 * where its label changes, and the address follows it.
 */
export function EditionFrame({ label }: { readonly label: string }): ReactElement {
  const editions = useQuery(trpc.plan.editions.queryOptions());
  const [opened, setOpened] = useState<Opened | null>(null);
  const onOpened = useCallback((id: string, own: string) => setOpened((before) => openedAs({ id, label: own }, before)), []);
  return (
    <Await query={editions}>
      {(list) => {
        const edition = editionAt(list, label, opened);
        return edition === undefined ? (
          <NoEdition key={label} label={label} />
        ) : (
          <Loaded key={edition.id} editionId={edition.id} label={edition.label} isNamed={edition.label === label} onOpened={onOpened} />
        );
      }}
    </Await>
  );
}

/** There is no edition of that label in the list: it is read anew, since somebody may have begun it meanwhile. */
function NoEdition({ label }: { readonly label: string }): ReactElement {
  const queries = useQueryClient();
  useEffect(() => void queries.invalidateQueries({ queryKey: trpc.plan.editions.queryKey() }), [queries]);
  return (
    <main className="lone">
      <h1>{editorWords.editionFrame.thereIsNoEdition(label)}</h1>
      <Link to="/">{words.editions}</Link>
    </main>
  );
}

function Loaded(props: {
  readonly editionId: string;
  readonly label: string;
  readonly isNamed: boolean;
  readonly onOpened: (editionId: string, label: string) => void;
}): ReactElement {
  const { editionId, label, isNamed, onOpened } = props;
  const read = useQuery(trpc.plan.edition.queryOptions({ editionId }));
  const navigate = useNavigate();
  useEffect(() => {
    if (isNamed) onOpened(editionId, label);
  }, [onOpened, isNamed, editionId, label]);
  useEffect(() => {
    if (!isNamed) void navigate({ to: '.', params: (others) => ({ ...others, label }), search: true, hash: true, replace: true });
  }, [isNamed, label, navigate]);
  return (
    <Await query={read}>
      {(data) => (
        <EditionDataProvider read={data}>
          <Shell />
        </EditionDataProvider>
      )}
    </Await>
  );
}
