import { NativeSelect } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { frame, language, speakLanguage } from '../../words/spoken.ts';

/** In which language the app speaks to whoever uses this browser. */
export function LanguageSetting(): ReactElement {
  const [kept, setKept] = useState(true);
  return (
    <NativeSelect
      mb="lg"
      label={frame.language}
      description={frame.languageHelp}
      error={kept ? undefined : frame.languageNotKept}
      value={language}
      data={(['en', 'cy'] as const).map((value) => ({ value, label: frame.languages[value] }))}
      onChange={(event) => setKept(speakLanguage(event.currentTarget.value === 'cy' ? 'cy' : 'en'))}
    />
  );
}
