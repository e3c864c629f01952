import type { ReactElement } from 'react';
import { LineField } from '../ui/line-field.tsx';
import { PublicContactFields } from './public-contact-fields.tsx';
import type { PartnershipSettings } from './use-partnership-settings.ts';
import { settingsWords } from '../words/settings-words.ts';
import { ErrorAlert } from '../ui/error-alert.tsx';

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
export function PrivacySettings({ settings }: { readonly settings: PartnershipSettings }): ReactElement {
  const { readOnly, valueOf, errorOf, save } = settings;
  const privacy = valueOf('privacy');
  const error = errorOf('privacy');
  return (
    <section className="stack narrow" id="partnership--privacy">
      <p className="quiet">{settingsWords.privacySettings.theNoticeSaysItselfWhat}</p>
      <ErrorAlert error={error} />
      {LINES.map(({ field, label, description }) => (
        <LineField
          key={field}
          id={`partnership--privacy-${field}`}
          label={label}
          description={description}
          value={privacy[field]}
          multiline={field !== 'controller'}
          readOnly={readOnly}
          onCommit={(text) => save('privacy', { ...privacy, [field]: text.trim() })}
        />
      ))}
      <PublicContactFields
        id="partnership--privacy-contact"
        legend={settingsWords.privacySettings.whomToAskAboutPersonal}
        contact={privacy.contact}
        readOnly={readOnly}
        onSave={(contact) => save('privacy', { ...privacy, contact })}
      />
    </section>
  );
}
