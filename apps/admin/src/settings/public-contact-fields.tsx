import type { PublicContact } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { LineField } from '../ui/line-field.tsx';
import { settingsWords } from '../words/settings-words.ts';

const LINES: readonly { readonly field: keyof PublicContact; readonly label: string; readonly inputMode: 'text' | 'email' | 'tel' }[] = [
  { field: 'name', label: settingsWords.publicContactFields.nameOfThePersonOr, inputMode: 'text' },
  { field: 'email', label: settingsWords.publicContactFields.emailAddress, inputMode: 'email' },
  { field: 'telephone', label: settingsWords.publicContactFields.telephone, inputMode: 'tel' },
  { field: 'address', label: settingsWords.publicContactFields.postalAddress, inputMode: 'text' },
  { field: 'about', label: settingsWords.publicContactFields.whatItIsTheContact, inputMode: 'text' },
];

/** The fields of a contact that the public can turn to; each is saved when it is left. */
export function PublicContactFields(props: {
  /** What the identifiers of the fields begin with. */
  readonly id: string;
  readonly legend: string;
  readonly contact: PublicContact;
  readonly readOnly: boolean;
  readonly onSave: (contact: PublicContact) => void;
}): ReactElement {
  const { id, legend, contact, readOnly, onSave } = props;
  return (
    <fieldset className="stack">
      <legend>{legend}</legend>
      {LINES.map(({ field, label, inputMode }) => (
        <LineField
          key={field}
          id={`${id}-${field}`}
          label={label}
          value={contact[field]}
          readOnly={readOnly}
          inputMode={inputMode}
          multiline={field === 'about'}
          onCommit={(text) => onSave({ ...contact, [field]: text.trim() })}
        />
      ))}
    </fieldset>
  );
}
