import { NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';
import { frame, language, speakLanguage } from '../words/spoken.ts';

/** In which language the app speaks to whoever uses this browser. */
export const LanguageSetting = (): ReactElement => (
  <NativeSelect
    mb="lg"
    label={frame.language}
    description={frame.languageHelp}
    value={language}
    data={(['en', 'cy'] as const).map((value) => ({ value, label: frame.languages[value] }))}
    onChange={(event) => speakLanguage(event.currentTarget.value === 'cy' ? 'cy' : 'en')}
  />
);
