import type { ReactElement } from 'react';
import { LineField } from '../ui/line-field.tsx';
import type { PartnershipSettings } from './use-partnership-settings.ts';
import { settingsWords } from '../words/settings-words.ts';

const FIELDS: readonly {
  readonly field: 'name' | 'shortName' | 'area' | 'force' | 'chair' | 'about';
  readonly label: string;
  readonly multiline?: boolean;
}[] = [
  { field: 'name', label: settingsWords.settingsPages.nameOfThePartnership },
  { field: 'shortName', label: settingsWords.settingsPages.shortName },
  { field: 'area', label: settingsWords.settingsPages.area },
  { field: 'force', label: settingsWords.settingsPages.policeForce },
  { field: 'chair', label: settingsWords.settingsPages.chair },
  { field: 'about', label: settingsWords.settingsPages.aboutThePartnership, multiline: true },
];

/** What the partnership is called, where it acts and what it says of itself. */
export function PartnershipDetails({ settings }: { readonly settings: PartnershipSettings }): ReactElement {
  const { readOnly, valueOf, errorOf, save } = settings;
  return (
    <section className="stack narrow">
      {FIELDS.map(({ field, label, multiline = false }) => (
        <LineField
          key={field}
          id={`partnership--${field}`}
          label={label}
          value={valueOf(field)}
          error={errorOf(field)}
          multiline={multiline}
          readOnly={readOnly}
          onCommit={(value) => save(field, value)}
        />
      ))}
    </section>
  );
}
