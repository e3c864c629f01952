/* What other parts of the app may use of this feature; its screens are named by the router alone. */

export { LanguageSetting } from './language-setting.tsx';
export { PasswordForm } from './password-form.tsx';
export { PeopleSection } from './people-section.tsx';
export { RemindersSetting } from './reminders-setting.tsx';
export { SecondFactor } from './second-factor.tsx';
export { SessionList } from './session-list.tsx';
export { WorkAccount } from './work-account.tsx';
