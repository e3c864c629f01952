import { Checkbox, ColorInput } from '@mantine/core';
import { Language } from '@saferplan/domain/shared';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../edition-store/edition-data.tsx';
import { LineField } from '../ui/line-field.tsx';
import { settingsWords } from '../words/settings-words.ts';
import { words } from '../words/spoken.ts';

/** How the partnership's public site looks and speaks, from the next publication on. */
export function SiteSettings(props: {
  readonly readOnly: boolean;
  readonly errors: Readonly<Record<string, string>>;
  readonly onSave: (field: string, value: unknown) => void;
}): ReactElement {
  const { readOnly, errors, onSave } = props;
  const { partnership } = useEdition().content;
  const [colour, setColour] = useState(partnership.brandColour);
  return (
    <section className="stack narrow">
      <ColorInput
        label={settingsWords.siteSettings.colour}
        description={settingsWords.siteSettings.whiteLettersStandOnIt}
        format="hex"
        value={colour}
        readOnly={readOnly}
        error={errors['brandColour'] ?? null}
        withEyeDropper={false}
        onChange={setColour}
        onChangeEnd={(value) => onSave('brandColour', value)}
        onBlur={() => {
          if (colour !== partnership.brandColour) onSave('brandColour', colour);
        }}
      />
      <Checkbox.Group
        label={settingsWords.siteSettings.languages}
        value={[...partnership.languages]}
        error={errors['languages'] ?? null}
        onChange={(languages) => onSave('languages', languages)}
      >
        {Language.options.map((language) => (
          <Checkbox key={language} mt="xs" value={language} label={words.languageNames[language]} disabled={readOnly} />
        ))}
      </Checkbox.Group>
      <LineField
        id="partnership--licence"
        label={settingsWords.siteSettings.licenceOfWhatIsPublished}
        description={settingsWords.siteSettings.leftEmptyIsNotStated}
        value={partnership.licence.name}
        error={errors['licence'] ?? null}
        readOnly={readOnly}
        onCommit={(name) => onSave('licence', name.trim() === '' ? { name: '', address: '' } : { ...partnership.licence, name })}
      />
      <LineField
        id="partnership--licence-address"
        label={settingsWords.siteSettings.whereItCanBeRead}
        value={partnership.licence.address}
        readOnly={readOnly}
        inputMode="url"
        onCommit={(address) => onSave('licence', { ...partnership.licence, address })}
      />
    </section>
  );
}
