import { Alert } from '@mantine/core';
import type { Outputs } from '@saferplan/api/router';
import type { ReactElement } from 'react';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { dataImportsWords } from '../../words/data-imports-words.ts';

/** Says that the very same file was brought in before, where it was. */
export function BroughtInBefore({ before }: Pick<Outputs['spc']['readPolice'], 'before'>): ReactElement | null {
  return before === null ? null : (
    <Alert color="brand" mt="md">
      {dataImportsWords.broughtInBefore.said(before.fileName, momentInWords(before.at), before.actorName)}
    </Alert>
  );
}
