import { mayChange } from '@saferplan/domain/accounts';
import type { ReactElement, ReactNode } from 'react';
import { useSession } from '../../session/session.ts';
import { dataImportsWords } from '../../words/data-imports-words.ts';

/** What brings figures in, for those who may; the others are told who may, before they choose a file. */
export function MayImport({ children }: { readonly children: ReactNode }): ReactElement {
  const session = useSession();
  return mayChange(session, 'series', null) ? <>{children}</> : <p className="narrow">{dataImportsWords.mayImport.othersBringFiguresIn}</p>;
}
