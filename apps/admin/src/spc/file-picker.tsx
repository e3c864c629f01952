import { Alert, FileInput, Progress } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { uploadFile } from './upload.ts';

/** A field to choose a file in, that sends it at once and says how far it is. */
export function FilePicker(props: {
  readonly label: string;
  readonly description: string;
  readonly accept: string;
  readonly onUploaded: (uploadId: string) => void;
}): ReactElement {
  const { label, description, accept, onUploaded } = props;
  const [file, setFile] = useState<File | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const send = async (chosen: File | null): Promise<void> => {
    setFile(chosen);
    setError(null);
    if (chosen === null) return;
    try {
      setShare(0);
      onUploaded(await uploadFile(chosen, setShare));
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : 'The file could not be sent.');
    } finally {
      setShare(null);
    }
  };
  return (
    <div className="stack narrow">
      <FileInput
        label={label}
        description={description}
        accept={accept}
        value={file}
        placeholder="Choose a file"
        onChange={(chosen) => void send(chosen)}
      />
      {share === null ? null : (
        <div role="status">
          Sending: {Math.round(share * 100)}%
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
