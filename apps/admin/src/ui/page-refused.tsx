import { Alert } from '@mantine/core';
import type { ReactElement } from 'react';
import { failuresInWelsh, lang } from '../words/spoken.ts';
import { shellWords } from '../words/shell-words.ts';
import { uiWords } from '../words/ui-words.ts';
import type { PageRefusal } from './public-page.ts';

/** Says why the server shows no page: in the language that is spoken where it can be, else as the server says it, which is English. */
export function PageRefused({ refusal }: { readonly refusal: PageRefusal }): ReactElement {
  const { text, language } = sayRefusal(refusal);
  return (
    <Alert color="red" title={uiWords.screenStates.thisCouldNotBeLoaded} role="alert">
      <p lang={language}>{text}</p>
    </Alert>
  );
}

function sayRefusal({ failure, message }: PageRefusal): { readonly text: string; readonly language: string } {
  const own = failure === null ? null : (failuresInWelsh?.say(failure) ?? null);
  if (own !== null) return { text: own, language: lang };
  return message === '' ? { text: shellWords.trpc.somethingWentWrong, language: lang } : { text: message, language: 'en-GB' };
}
