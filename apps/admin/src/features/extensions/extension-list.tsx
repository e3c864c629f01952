import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { trpc } from '../../server/trpc.ts';
import { extensionsWords } from '../../words/extensions-words.ts';
import { choices as choiceWords } from '../../words/choices.ts';
import { ErrorAlert } from '../../ui/error-alert.tsx';

/** What the partnership's package adds as code, and what is wrong with any of it; nothing where it adds nothing. */
export function ExtensionList(): ReactElement | null {
  const listed = useQuery(trpc.extensions.list.queryOptions());
  const own = (listed.data ?? []).filter(({ isBuiltIn }) => !isBuiltIn);
  if (own.length === 0) return null;
  return (
    <section className="stack narrow">
      <h2>{extensionsWords.extensionList.addedByYourPackage}</h2>
      <ul>
        {own.map(({ kind, key, title, endings, fault }) => (
          <li key={`${kind} ${key}`}>
            {title} <span className="quiet">{choiceWords.extensionKinds[kind](endings.join(', '))}</span>
            <ErrorAlert error={fault} />
          </li>
        ))}
      </ul>
    </section>
  );
}
