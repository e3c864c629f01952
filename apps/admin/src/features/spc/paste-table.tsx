import { Button, Textarea } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { lang, words } from '../../words/spoken.ts';
import { useUpload } from '../../server/use-upload.ts';
import { ErrorAlert } from '../../ui/error-alert.tsx';

/** How a table that was pasted is called where files have their names. */
const NAME = 'Pasted table.tsv';

/** A field to paste cells in as a spreadsheet copies them, parted by tabs, instead of choosing a file. */
export function PasteTable({ onUploaded }: { readonly onUploaded: (uploadId: string) => void }): ReactElement {
  const said = words.pasteTable;
  const [text, setText] = useState('');
  const { share, error, send } = useUpload(onUploaded, said.notSent);
  const sendText = (): Promise<void> => send(new File([text], NAME, { type: 'text/tab-separated-values' }));
  return (
    <details className="narrow" lang={lang}>
      <summary>{said.or}</summary>
      <div className="stack">
        <Textarea
          label={said.cells}
          description={said.how}
          autosize
          minRows={4}
          maxRows={12}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className="buttons">
          <Button variant="light" loading={share !== null} disabled={text.trim() === ''} onClick={() => void sendText()}>
            {said.read}
          </Button>
        </div>
        <ErrorAlert error={error} />
      </div>
    </details>
  );
}
