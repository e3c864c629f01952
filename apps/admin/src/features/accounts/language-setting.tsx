import { NativeSelect } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { client } from '../../server/trpc.ts';
import { frame, language, speakLanguage, type SpokenLanguage } from '../../words/spoken.ts';

/** In which language the app speaks to whoever uses this browser. */
export function LanguageSetting(): ReactElement {
  const [kept, setKept] = useState(true);
  const choose = async (chosen: SpokenLanguage): Promise<void> => {
    // Emails follow the same choice; where it cannot be stored for them now, this browser speaks the language all the same.
    await client.accounts.noteLanguage.mutate({ language: chosen }).catch(() => null);
    setKept(speakLanguage(chosen));
  };
  return (
    <NativeSelect
      mb="lg"
      label={frame.language}
      description={frame.languageHelp}
      error={kept ? undefined : frame.languageNotKept}
      value={language}
      data={(['en', 'cy'] as const).map((value) => ({ value, label: frame.languages[value] }))}
      onChange={(event) => void choose(event.currentTarget.value === 'cy' ? 'cy' : 'en')}
    />
  );
}
