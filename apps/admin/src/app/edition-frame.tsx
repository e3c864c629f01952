import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import { Shell } from '../shell/shell.tsx';
import { trpc } from '../server/trpc.ts';
import { Await } from '../ui/screen-states.tsx';
import { words } from '../words/spoken.ts';
import { EditionDataProvider } from '../edition-store/edition-data.tsx';
import { editorWords } from '../words/editor-words.ts';

/**
 * Reads the edition that the address names, and puts the shell with one of its screens round it. An edition that is on the screen stays there
 * where its label changes, and the address follows it.
 */
export function EditionFrame({ label }: { readonly label: string }): ReactElement {
  const editions = useQuery(trpc.plan.editions.queryOptions());
  const [shown, setShown] = useState<string | null>(null);
  return (
    <Await query={editions}>
      {(list) => {
        const edition = list.find((candidate) => candidate.label === label) ?? list.find(({ id }) => id === shown);
        return edition === undefined ? (
          <main className="lone">
            <h1>{editorWords.editionFrame.thereIsNoEdition(label)}</h1>
            <Link to="/">{words.editions}</Link>
          </main>
        ) : (
          <Loaded key={edition.id} editionId={edition.id} label={edition.label} isNamed={edition.label === label} onShown={setShown} />
        );
      }}
    </Await>
  );
}

function Loaded(props: {
  readonly editionId: string;
  readonly label: string;
  readonly isNamed: boolean;
  readonly onShown: (editionId: string) => void;
}): ReactElement {
  const { editionId, label, isNamed, onShown } = props;
  const read = useQuery(trpc.plan.edition.queryOptions({ editionId }));
  const navigate = useNavigate();
  useEffect(() => onShown(editionId), [onShown, editionId]);
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
