import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Shell } from '../shell/shell.tsx';
import { trpc } from '../server/trpc.ts';
import { Await } from '../ui/screen-states.tsx';
import { words } from '../words/spoken.ts';
import { EditionDataProvider } from '../edition-store/edition-data.tsx';
import { editorWords } from '../words/editor-words.ts';

/** Reads the edition that the address names, and puts the shell with one of its screens round it. */
export function EditionFrame({ label }: { readonly label: string }): ReactElement {
  const editions = useQuery(trpc.plan.editions.queryOptions());
  return (
    <Await query={editions}>
      {(list) => {
        const edition = list.find((candidate) => candidate.label === label);
        return edition === undefined ? (
          <main className="lone">
            <h1>{editorWords.editionFrame.thereIsNoEdition(label)}</h1>
            <Link to="/">{words.editions}</Link>
          </main>
        ) : (
          <Loaded key={edition.id} editionId={edition.id} />
        );
      }}
    </Await>
  );
}

function Loaded({ editionId }: { readonly editionId: string }): ReactElement {
  const read = useQuery(trpc.plan.edition.queryOptions({ editionId }));
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
