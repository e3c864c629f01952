import { MantineProvider } from '@mantine/core';
import { Feature, newPartnershipFields, Partnership } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SCREENS_OF_PARTNERSHIP, hashOf, screenOf } from '../places/screen-of.ts';
import { PlanYear } from '../ui/date-field/use-date-context.ts';
import { AccessibilitySettings } from './accessibility-settings.tsx';
import { DataSources } from './data-sources.tsx';
import { DecisionSettings } from './decision-settings.tsx';
import { MethodsSettings } from './methods-settings.tsx';
import { PartnershipDetails } from './partnership-details.tsx';
import { PrivacySettings } from './privacy-settings.tsx';
import { SiteSettings } from './site-settings.tsx';
import type { PartnershipSettings } from './use-partnership-settings.ts';

const partnership = Partnership.parse({
  ...newPartnershipFields({
    slug: 'swale',
    name: 'Swale Community Safety Partnership',
    area: 'Swale',
    frame: 'england',
    force: 'Kent Police',
  }),
  features: Feature.options,
  id: 'par_swale',
  version: 1,
});

/** The settings as somebody sees them who has changed nothing. */
const settings: PartnershipSettings = {
  readOnly: false,
  valueOf: (field) => partnership[field],
  errorOf: () => null,
  save: () => undefined,
};

const SCREENS: Readonly<Record<string, (given: { readonly settings: PartnershipSettings }) => ReactElement>> = {
  '/editions/$label/settings/partnership': PartnershipDetails,
  '/editions/$label/settings/decisions': DecisionSettings,
  '/editions/$label/settings/site': SiteSettings,
  '/editions/$label/settings/methods': MethodsSettings,
  '/editions/$label/settings/sources': DataSources,
  '/editions/$label/settings/accessibility': AccessibilitySettings,
  '/editions/$label/settings/privacy': PrivacySettings,
};

const idsOn = (screen: string): ReadonlySet<string> => {
  const Screen = SCREENS[screen];
  if (Screen === undefined) return new Set();
  const html = renderToStaticMarkup(
    <MantineProvider>
      <PlanYear value={{ startsOn: '2018-04-01', endsOn: '2019-03-31' }}>
        <Screen settings={settings} />
      </PlanYear>
    </MantineProvider>,
  );
  return new Set([...html.matchAll(/ id="([^"]+)"/gu)].map(([, id = '']) => id));
};

it('the place of every field of the partnership that a screen changes is on that screen', () => {
  const changed = Object.entries(SCREENS_OF_PARTNERSHIP).filter(([, screen]) => screen !== null);
  expect(changed).toHaveLength(20);
  const missing = [...changed.map(([field]) => field), 'accessibility-contact-name', 'accessibility-prepared', 'licence-address'].filter(
    (field) => !idsOn(screenOf('partnership', field)).has(hashOf({ kind: 'partnership', id: partnership.id, field })),
  );
  expect(missing).toEqual([]);
});
