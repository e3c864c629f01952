import type { ReactElement } from 'react';
import { DateField } from '../ui/date-field/date-field.tsx';
import { LineField } from '../ui/line-field.tsx';
import { PublicContactFields } from './public-contact-fields.tsx';
import type { PartnershipSettings } from './use-partnership-settings.ts';
import { settingsWords } from '../words/settings-words.ts';
import { ErrorAlert } from '../ui/error-alert.tsx';

const CONTACTS: readonly { readonly field: 'contact' | 'otherForms'; readonly legend: string }[] = [
  { field: 'contact', legend: settingsWords.accessibilitySettings.whomToTellOfA },
  { field: 'otherForms', legend: settingsWords.accessibilitySettings.whomToAskForAnother },
];

const DATES: readonly { readonly field: 'preparedOn' | 'reviewedOn'; readonly id: string; readonly label: string }[] = [
  { field: 'preparedOn', id: 'prepared', label: settingsWords.accessibilitySettings.dayOnWhichTheStatement },
  { field: 'reviewedOn', id: 'reviewed', label: settingsWords.accessibilitySettings.dayOnWhichItWas },
];

/** What the accessibility statement of the public site says of this partnership. */
export function AccessibilitySettings({ settings }: { readonly settings: PartnershipSettings }): ReactElement {
  const { readOnly, valueOf, errorOf, save } = settings;
  const accessibility = valueOf('accessibility');
  const error = errorOf('accessibility');
  return (
    <section className="stack narrow" id="partnership--accessibility">
      <p className="quiet">{settingsWords.accessibilitySettings.theRegulationsOf2018Require}</p>
      <ErrorAlert error={error} />
      {CONTACTS.map(({ field: which, legend }) => (
        <PublicContactFields
          key={which}
          id={`partnership--accessibility-${which}`}
          legend={legend}
          contact={accessibility[which]}
          readOnly={readOnly}
          onSave={(contact) => save('accessibility', { ...accessibility, [which]: contact })}
        />
      ))}
      <LineField
        id="partnership--accessibility-not-accessible"
        label={settingsWords.accessibilitySettings.contentThatIsNotAccessible}
        description={settingsWords.accessibilitySettings.sayWhatFailsWhetherPutting}
        value={accessibility.notAccessible}
        multiline
        readOnly={readOnly}
        onCommit={(notAccessible) => save('accessibility', { ...accessibility, notAccessible })}
      />
      {DATES.map(({ field, id, label }) => (
        <DateField
          key={field}
          id={`partnership--accessibility-${id}`}
          label={label}
          kind="day"
          mayBeUnknown
          value={accessibility[field] ?? ''}
          readOnly={readOnly}
          onChange={(day) => save('accessibility', { ...accessibility, [field]: day === '' ? null : day })}
        />
      ))}
    </section>
  );
}
