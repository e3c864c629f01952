import type { ReactElement } from 'react';
import { messageOf, messageWithLang } from '../server/trpc.ts';

/** What to tell the user about an error, in the language that it is in: what the server answers is English. */
export const ServerMessage = ({ error }: { readonly error: unknown }): ReactElement => (
  <span lang={messageWithLang(error).lang}>{messageOf(error)}</span>
);
