import { type RefusedAnswer, sayRefused } from './refused-answer.ts';
import { headersOfWindow } from './window-member.ts';
import { spcWords } from '../words/spc-words.ts';

/** Sends a file as it is and answers its identifier; `onProgress` hears the share that has arrived, from 0 to 1. */
export function uploadFile(file: File, onProgress: (share: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    // fetch cannot tell how much of a request has been sent; XMLHttpRequest can.
    const request = new XMLHttpRequest();
    request.open('POST', '/uploads');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    for (const [name, value] of Object.entries(headersOfWindow('mutation'))) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total));
    request.addEventListener('error', () => reject(new Error(spcWords.upload.connectionLost)));
    request.addEventListener('load', () => {
      const answer = JSON.parse(request.responseText) as RefusedAnswer & { readonly id?: string };
      if (request.status === 200 && answer.id !== undefined) resolve(answer.id);
      else reject(new Error(sayRefused(answer) ?? spcWords.upload.theFileCouldNotBe));
    });
    request.send(file);
  });
}
