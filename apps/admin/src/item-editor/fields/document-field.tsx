import { Button, FileButton } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { type RefusedAnswer, sayRefused } from '../../server/refused-answer.ts';
import { trpc } from '../../server/trpc.ts';
import { headersOfWindow } from '../../server/window-member.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { useEdition, useFieldValue } from '../../edition-store/edition-data.tsx';
import { fieldsWords } from '../../words/fields-words.ts';

/** The report or the minutes of a meeting, attached. */
export function DocumentField({ item, label }: { readonly item: Item<'meeting'>; readonly label: string }): ReactElement {
  const { change, locked } = useEdition();
  const { value } = useFieldValue(item, 'documentId');
  const documents = useQuery(trpc.adoption.documents.queryOptions());
  const announce = useAnnounce();
  const attached = documents.data?.find(({ id }) => id === value);
  const attach = async (file: File | null): Promise<void> => {
    if (file === null) return;
    const response = await fetch('/documents', {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-file-name': encodeURIComponent(file.name),
        ...headersOfWindow('mutation'),
      },
      body: file,
    });
    const answer = (await response.json()) as RefusedAnswer & { readonly id?: string };
    if (answer.id === undefined) return announce(sayRefused(answer) ?? fieldsWords.documentField.theFileCouldNotBe);
    await documents.refetch();
    change('meeting', item, 'documentId', answer.id);
    return announce(fieldsWords.documentField.isAttached(file.name));
  };
  return (
    <div id={`${item.id}--documentId`}>
      <p className="plain-value">
        {label}:{' '}
        {value === null ? (
          fieldsWords.documentField.noneAttached
        ) : (
          <a href={`/documents/${value}`}>{attached === undefined ? fieldsWords.documentField.theAttachedFile : attached.name}</a>
        )}
      </p>
      {locked ? null : (
        <div className="buttons">
          <FileButton accept=".pdf,.docx,.odt" onChange={(file) => void attach(file)}>
            {(props) => (
              <Button {...props} variant="default" size="compact-sm">
                {value === null ? fieldsWords.documentField.attachAFile : fieldsWords.documentField.attachAnother}
                <span className="visually-hidden"> {fieldsWords.documentField.to(item.item)}</span>
              </Button>
            )}
          </FileButton>
          {value === null ? null : (
            <Button variant="subtle" size="compact-sm" onClick={() => change('meeting', item, 'documentId', null)}>
              {fieldsWords.documentField.detach}
              <span className="visually-hidden"> {fieldsWords.documentField.from(item.item)}</span>
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
