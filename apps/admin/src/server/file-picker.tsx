import { Alert, FileInput, Progress } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useUpload } from './use-upload.ts';
import { dataImportsWords } from '../words/data-imports-words.ts';

/** A field to choose a file in, that sends it at once and says how far it is. */
export function FilePicker(props: {
  readonly label: string;
  readonly description: string;
  readonly accept: string;
  readonly onUploaded: (uploadId: string) => void;
}): ReactElement {
  const { label, description, accept, onUploaded } = props;
  const [file, setFile] = useState<File | null>(null);
  const { share, error, send } = useUpload(onUploaded, dataImportsWords.filePicker.theFileCouldNotBe);
  return (
    <div className="stack narrow">
      <FileInput
        label={label}
        description={description}
        accept={accept}
        value={file}
        placeholder={dataImportsWords.filePicker.chooseAFile}
        onChange={(chosen) => {
          setFile(chosen);
          void send(chosen);
        }}
      />
      {share === null ? null : (
        <div role="status">
          {dataImportsWords.filePicker.sending(Math.round(share * 100))}
          <Progress value={share * 100} aria-hidden="true" />
        </div>
      )}
      {error === null ? null : (
        <Alert color="red" role="alert">
          {error}
        </Alert>
      )}
    </div>
  );
}
