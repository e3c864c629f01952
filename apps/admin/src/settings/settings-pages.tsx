import type { ReactElement } from 'react';
import {
  PasswordForm,
  PeopleSection,
  LanguageSetting,
  RemindersSetting,
  SecondFactor,
  SessionList,
  WorkAccount,
} from '../features/accounts/index.ts';
import { ExtensionList } from '../features/extensions/index.ts';
import { useEdition } from '../edition-store/edition-data.tsx';
import { LineList } from '../item-editor/line-list.tsx';
import { choicesOf } from '../item-editor/value-in-words.ts';
import { fieldLabel } from '../words/item-names.ts';
import { lang } from '../words/spoken.ts';
import { account } from '../words/account-words.ts';
import { AccessibilitySettings } from './accessibility-settings.tsx';
import { DataSources } from './data-sources.tsx';
import { DecisionSettings } from './decision-settings.tsx';
import { PartnershipDetails } from './partnership-details.tsx';
import { PrivacySettings } from './privacy-settings.tsx';
import { PracticeCopies } from './practice-copies.tsx';
import { MethodsSettings } from './methods-settings.tsx';
import { useSession } from '../session/session.ts';
import { SiteSettings } from './site-settings.tsx';
import { usePartnershipSettings } from './use-partnership-settings.ts';
import { settingsWords } from '../words/settings-words.ts';
import { OwnText } from '../edition-store/own-text.tsx';

export const PartnershipPage = (): ReactElement => <PartnershipDetails settings={usePartnershipSettings()} />;
export const DecisionsPage = (): ReactElement => <DecisionSettings settings={usePartnershipSettings()} />;

export function MethodsPage(): ReactElement {
  return (
    <>
      <MethodsSettings settings={usePartnershipSettings()} />
      <ExtensionList />
    </>
  );
}

export const SitePage = (): ReactElement => <SiteSettings settings={usePartnershipSettings()} />;
export const AccessibilityPage = (): ReactElement => <AccessibilitySettings settings={usePartnershipSettings()} />;
export const PrivacyPage = (): ReactElement => <PrivacySettings settings={usePartnershipSettings()} />;
export const SourcesPage = (): ReactElement => <DataSources settings={usePartnershipSettings()} />;

export const AgenciesPage = (): ReactElement => (
  <LineList
    kind="agency"
    line={({ name, shortName, standing }) => (
      <>
        <b>{name}</b>
        <span>
          {shortName === name ? '' : `${shortName} · `}
          {fieldLabel('agency', 'standing')}: {choicesOf('agency', 'standing')[standing]}
        </span>
      </>
    )}
  />
);

export const ContactsPage = (): ReactElement => (
  <LineList
    kind="contact"
    line={({ name, telephone, textNumber, web, address }) => (
      <>
        <b>{name}</b>
        <span>
          {[telephone, textNumber === '' ? '' : `${fieldLabel('contact', 'textNumber')}: ${textNumber}`, web, address]
            .filter((way) => way !== '')
            .join(' · ')}
        </span>
      </>
    )}
  />
);

export const GlossaryPage = (): ReactElement => (
  <LineList
    kind="glossary-entry"
    line={({ term, meaning, note }) => (
      <span className="term">
        <b>
          <OwnText>{term}</OwnText>
        </b>
        <span>
          <OwnText>{[meaning, note].filter((text) => text !== '').join(' · ')}</OwnText>
        </span>
      </span>
    )}
  />
);

export const OwnPagesPage = (): ReactElement => <LineList kind="page" />;

export const AreasPage = (): ReactElement => (
  <>
    <LineList kind="area" />
    <LineList kind="area-change" />
  </>
);

export function PeoplePage(): ReactElement {
  const { role } = useSession();
  const { items } = useEdition().content;
  return role === 'administrator' ? (
    <PeopleSection priorities={items.priority} />
  ) : (
    <p>{settingsWords.settingsPages.onlyAnAdministratorSeesWho}</p>
  );
}

export function PracticeCopiesPage(): ReactElement {
  const { role } = useSession();
  return role === 'administrator' ? <PracticeCopies /> : <p>{settingsWords.settingsPages.onlyAnAdministratorMakesPractice}</p>;
}

export const AccountPage = (): ReactElement => (
  <div className="settings-section" lang={lang}>
    <LanguageSetting />
    <section>
      <h2>{account.sessions}</h2>
      <SessionList />
    </section>
    <RemindersSetting />
    <section>
      <h2>{account.password}</h2>
      <PasswordForm />
    </section>
    <SecondFactor />
    <WorkAccount />
  </div>
);
