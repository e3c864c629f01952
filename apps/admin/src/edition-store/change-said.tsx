import type { ChangeSummary } from '@saferplan/domain/shared';
import type { ReactElement } from 'react';
import { changeInWords } from '../words/change-words.ts';
import { language } from '../words/spoken.ts';
import { WithOwnNames } from './own-text.tsx';

/** What a change did, with what the partnership wrote marked with its language; marked as English where that is all there is. */
export function ChangeSaid({ summary }: { readonly summary: ChangeSummary }): ReactElement {
  const done = summary.code === 'undid' ? summary.of : summary;
  if (done.code !== 'stored' || language === 'en') return <WithOwnNames>{changeInWords(summary)}</WithOwnNames>;
  return (
    <>
      {summary.code === 'undid' ? changeInWords({ code: 'undid', of: { code: 'stored', text: '' } }) : null}
      <span lang="en-GB">{done.text}</span>
    </>
  );
}
