import { Button } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { ExtensionList } from '../extensions/extension-list.tsx';
import { Unlocked, useEdition } from '../plan/edition-data.tsx';
import { ItemList } from '../plan/item-list.tsx';
import { client, messageOf } from '../trpc.ts';
import { LineField } from '../ui/line-field.tsx';
import { words } from '../words/en.ts';
import { AccessibilitySettings } from './accessibility-settings.tsx';
import { DataSources } from './data-sources.tsx';
import { DecisionSettings } from './decision-settings.tsx';
import { PasswordForm } from './password-form.tsx';
import { PeopleSection } from './people-section.tsx';
import { PracticeSettings } from './practice-settings.tsx';
import { RemindersSetting } from './reminders-setting.tsx';
import { SecondFactor } from './second-factor.tsx';
import { useSession } from './session.tsx';
import { SessionList } from './session-list.tsx';
import { SiteSettings } from './site-settings.tsx';
import { WorkAccount } from './work-account.tsx';

const FIELDS: readonly {
  readonly field: 'name' | 'shortName' | 'area' | 'force' | 'chair' | 'about';
  readonly label: string;
  readonly multiline?: boolean;
}[] = [
  { field: 'name', label: 'Name of the partnership' },
  { field: 'shortName', label: 'Short name' },
  { field: 'area', label: 'Area' },
  { field: 'force', label: 'Police force' },
  { field: 'chair', label: 'Chair' },
  { field: 'about', label: 'About the partnership', multiline: true },
];

/** What all editions share: the partnership, its agencies, contacts and glossary; and one's own password. */
export function SettingsScreen(): ReactElement {
  return (
    <Unlocked>
      <Shared />
    </Unlocked>
  );
}

function Shared(): ReactElement {
  const { content, locked, undo, refresh } = useEdition();
  const { role } = useSession();
  const { partnership } = content;
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const save = async (field: string, value: unknown): Promise<void> => {
    try {
      await client.plan.changePartnership.mutate({ version: partnership.version, changes: { [field]: value } });
      setErrors(({ [field]: _gone, ...others }) => others);
      await refresh();
    } catch (error) {
      setErrors((others) => ({ ...others, [field]: messageOf(error) }));
    }
  };
  return (
    <>
      <header className="screen-heading">
        <h1>{words.settings}</h1>
        <Button variant="default" onClick={() => void undo('shared')}>
          {words.undo}
        </Button>
      </header>
      <p className="quiet">All editions share what is on this screen. The public sees a change with the next publication.</p>
      <section className="stack narrow">
        <h2>Partnership</h2>
        {FIELDS.map(({ field, label, multiline = false }) => (
          <LineField
            key={field}
            id={`partnership--${field}`}
            label={label}
            value={partnership[field]}
            error={errors[field] ?? null}
            multiline={multiline}
            readOnly={locked || role !== 'administrator'}
            onCommit={(value) => void save(field, value)}
          />
        ))}
      </section>
      <DecisionSettings readOnly={locked || role !== 'administrator'} errors={errors} onSave={(field, value) => void save(field, value)} />
      <PracticeSettings readOnly={locked || role !== 'administrator'} errors={errors} onSave={(field, value) => void save(field, value)} />
      <SiteSettings readOnly={locked || role !== 'administrator'} errors={errors} onSave={(field, value) => void save(field, value)} />
      <AccessibilitySettings
        readOnly={locked || role !== 'administrator'}
        error={errors['accessibility'] ?? null}
        onSave={(value) => void save('accessibility', value)}
      />
      <ItemList kind="agency" layout="row" heading="h2" />
      <ItemList kind="contact" heading="h2" />
      <ItemList kind="glossary-entry" layout="row" heading="h2" />
      <ItemList kind="page" heading="h2" />
      <ItemList kind="area" layout="row" heading="h2" />
      <ItemList kind="area-change" heading="h2" />
      <DataSources
        readOnly={locked || role !== 'administrator'}
        error={errors['dataSources'] ?? null}
        onSave={(value) => void save('dataSources', value)}
      />
      <ExtensionList />
      {role === 'administrator' ? <PeopleSection /> : null}
      <section>
        <h2>Where you are signed in</h2>
        <SessionList />
      </section>
      <RemindersSetting />
      <section>
        <h2>Your password</h2>
        <PasswordForm />
      </section>
      <SecondFactor />
      <WorkAccount />
    </>
  );
}
