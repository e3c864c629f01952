import { Alert } from '@mantine/core';
import type { Partnership } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { LineField } from '../ui/line-field.tsx';
import { PublicContactFields } from './public-contact-fields.tsx';

type Privacy = Partnership['privacy'];

const LINES: readonly { readonly field: 'controller' | 'lawfulBasis' | 'more'; readonly label: string; readonly description: string }[] = [
  { field: 'controller', label: 'The controller', description: 'The organisation that decides why and how personal data are used' },
  { field: 'lawfulBasis', label: 'The lawful basis', description: 'Under article 6 of the UK GDPR, such as a task in the public interest' },
  { field: 'more', label: 'What else there is to say', description: '' },
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
      <p className="quiet">
        The notice says itself what Saferplan does with personal data. What you leave empty is said to be not recorded. It changes with the
        next publication.
      </p>
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
        legend="Whom to ask about personal data, such as the data protection officer"
        contact={privacy.contact}
        readOnly={readOnly}
        onSave={(contact) => onSave({ ...privacy, contact })}
      />
    </section>
  );
}
