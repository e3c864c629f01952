import { Alert } from '@mantine/core';
import type { Partnership } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { useEdition } from '../edition-store/edition-data.tsx';
import { LineField } from '../ui/line-field.tsx';
import { PublicContactFields } from './public-contact-fields.tsx';
import { settingsWords } from '../words/settings-words.ts';

type Privacy = Partnership['privacy'];

const LINES: readonly { readonly field: 'controller' | 'lawfulBasis' | 'more'; readonly label: string; readonly description: string }[] = [
  {
    field: 'controller',
    label: settingsWords.privacySettings.theController,
    description: settingsWords.privacySettings.theOrganisationThatDecidesWhy,
  },
  {
    field: 'lawfulBasis',
    label: settingsWords.privacySettings.theLawfulBasis,
    description: settingsWords.privacySettings.underArticle6OfThe,
  },
  { field: 'more', label: settingsWords.privacySettings.whatElseThereIsTo, description: '' },
];

/** What the privacy notice of the public site says of this partnership. */
export function PrivacySettings(props: {
  readonly readOnly: boolean;
  readonly error: string | null;
  readonly onSave: (privacy: Privacy) => void;
}): ReactElement {
  const { readOnly, error, onSave } = props;
  const { privacy } = useEdition().content.partnership;
  return (
    <section className="stack narrow" id="privacy-notice">
      <p className="quiet">{settingsWords.privacySettings.theNoticeSaysItselfWhat}</p>
      {error === null ? null : (
        <Alert color="red" role="alert">
          {error}
        </Alert>
      )}
      {LINES.map(({ field, label, description }) => (
        <LineField
          key={field}
          id={`partnership--privacy-${field}`}
          label={label}
          description={description}
          value={privacy[field]}
          multiline={field !== 'controller'}
          readOnly={readOnly}
          onCommit={(text) => onSave({ ...privacy, [field]: text.trim() })}
        />
      ))}
      <PublicContactFields
        id="partnership--privacy-contact"
        legend={settingsWords.privacySettings.whomToAskAboutPersonal}
        contact={privacy.contact}
        readOnly={readOnly}
        onSave={(contact) => onSave({ ...privacy, contact })}
      />
    </section>
  );
}
