import { Button } from '@mantine/core';
import { inWords } from '@saferplan/domain/shared';
import { useLocation } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { EditionYears } from '../plan/edition-years.tsx';
import { client, messageOf } from '../trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { LineField } from '../ui/line-field.tsx';

/** The headline and introduction of the public front page: read first, written in place. */
export function FrontPage(): ReactElement {
  const { content, locked } = useEdition();
  const { edition } = content;
  const isAskedFor = useLocation({ select: ({ hash }) => hash.startsWith(edition.id) });
  const [editing, setEditing] = useState(false);
  const open = !locked && (editing || isAskedFor);
  return (
    <section className="box">
      <header className="box-head">
        <h2>The front page and its years</h2>
        {locked || isAskedFor ? null : (
          <span className="box-more">
            <Button variant="default" size="compact-md" aria-expanded={open} onClick={() => setEditing(!editing)}>
              {editing ? 'Done' : 'Edit the front page and years'}
            </Button>
          </span>
        )}
      </header>
      <div className="box-text">
        {open ? (
          <>
            <Fields />
            <EditionYears />
          </>
        ) : (
          <>
            <p>
              <b>{edition.headline === '' ? 'No headline yet' : edition.headline}</b>
            </p>
            <p>{edition.introduction === '' ? 'No introduction yet.' : edition.introduction}</p>
            {edition.refreshed === null ? null : <p className="quiet">Refreshed in {inWords(edition.refreshed)}</p>}
          </>
        )}
      </div>
    </section>
  );
}

function Fields(): ReactElement {
  const { content, refresh } = useEdition();
  const { edition } = content;
  const announce = useAnnounce();
  const save = async (changes: Readonly<Record<string, unknown>>): Promise<void> => {
    try {
      await client.plan.changeEdition.mutate({ editionId: edition.id, version: edition.version, changes });
      await refresh();
    } catch (error) {
      announce(messageOf(error));
    }
  };
  return (
    <div className="stack">
      <LineField
        id={`${edition.id}--headline`}
        label="Headline of the front page"
        value={edition.headline}
        onCommit={(headline) => void save({ headline })}
      />
      <LineField
        id={`${edition.id}--introduction`}
        label="Introduction"
        value={edition.introduction}
        multiline
        onCommit={(introduction) => void save({ introduction })}
      />
      <LineField
        id={`${edition.id}--refreshed`}
        label="Refreshed in, such as 2017-03"
        value={edition.refreshed ?? ''}
        onCommit={(text) => void save({ refreshed: text.trim() === '' ? null : text.trim() })}
      />
    </div>
  );
}
