import { useRef, useState } from 'react';
import { client } from './trpc.ts';
import { uploadFile } from './upload.ts';

/** How far a file is that is being sent: a share from 0 to 1, null where none is; and why the last one could not be sent. */
interface Upload {
  readonly share: number | null;
  readonly error: string | null;
  /** Sends a file, and says its identifier once it has arrived; with null it forgets what was said of the last one. */
  readonly send: (file: File | null) => Promise<void>;
}

/** Sends files, one at a time, each in place of the one before, which the server then keeps no longer; `notSent` is said where a failure says nothing itself. */
export function useUpload(onUploaded: (uploadId: string) => void, notSent: string): Upload {
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  const before = useRef<string | null>(null);
  const send = async (file: File | null): Promise<void> => {
    setError(null);
    if (file === null) return;
    setShare(0);
    try {
      const uploadId = await uploadFile(file, setShare);
      // What was corrected and sent again must not use up what one person may have sent. One that was imported is gone already.
      if (before.current !== null) void client.spc.forgetUpload.mutate({ uploadId: before.current }).catch(() => null);
      before.current = uploadId;
      onUploaded(uploadId);
    } catch (failure) {
      setError(failure instanceof Error ? failure.message : notSent);
    } finally {
      setShare(null);
    }
  };
  return { share, error, send };
}
