import { Checkbox, ColorInput } from '@mantine/core';
import { Language } from '@saferplan/domain/shared';
import { type ReactElement, useState } from 'react';
import { LineField } from '../ui/line-field.tsx';
import type { PartnershipSettings } from './use-partnership-settings.ts';
import { settingsWords } from '../words/settings-words.ts';
import { words } from '../words/spoken.ts';

/** How the partnership's public site looks and speaks, from the next publication on. */
export function SiteSettings({ settings }: { readonly settings: PartnershipSettings }): ReactElement {
  const { readOnly, valueOf, errorOf, save } = settings;
  const shown = valueOf('brandColour');
  const licence = valueOf('licence');
  const [colour, setColour] = useState(shown);
  return (
    <section className="stack narrow">
      <ColorInput
        id="partnership--brandColour"
        label={settingsWords.siteSettings.colour}
        description={settingsWords.siteSettings.whiteLettersStandOnIt}
        format="hex"
        value={colour}
        readOnly={readOnly}
        error={errorOf('brandColour')}
        withEyeDropper={false}
        onChange={setColour}
        onChangeEnd={(value) => save('brandColour', value)}
        onBlur={() => {
          if (colour !== shown) save('brandColour', colour);
        }}
      />
      <Checkbox.Group
        id="partnership--languages"
        label={settingsWords.siteSettings.languages}
        value={[...valueOf('languages')]}
        error={errorOf('languages')}
        onChange={(languages) => save('languages', languages)}
      >
        {Language.options.map((language) => (
          <Checkbox key={language} mt="xs" value={language} label={words.languageNames[language]} disabled={readOnly} />
        ))}
      </Checkbox.Group>
      <LineField
        id="partnership--licence"
        label={settingsWords.siteSettings.licenceOfWhatIsPublished}
        description={settingsWords.siteSettings.leftEmptyIsNotStated}
        value={licence.name}
        error={errorOf('licence')}
        readOnly={readOnly}
        onCommit={(name) => save('licence', name.trim() === '' ? { name: '', address: '' } : { ...licence, name })}
      />
      <LineField
        id="partnership--licence-address"
        label={settingsWords.siteSettings.whereItCanBeRead}
        value={licence.address}
        readOnly={readOnly}
        inputMode="url"
        onCommit={(address) => save('licence', { ...licence, address })}
      />
    </section>
  );
}
