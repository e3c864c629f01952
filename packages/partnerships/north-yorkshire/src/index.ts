import { definePartnership, EMERGENCY_CONTACTS } from '@saferplan/partnership-kit';
import { agencies } from './agencies.ts';
import { areaChanges, areas } from './areas.ts';
import { edition2022 } from './editions/2022-23/index.ts';
import { edition2023 } from './editions/2023-24/index.ts';
import { glossary } from './glossary.ts';
import { identity, plan } from './identity.ts';
import { sourcesPage } from './pages.ts';

/**
 * A real partnership, as far as public reports tell of it, kept here as an example by people who do not belong to it. What the
 * reports do not say is given as not recorded. It shows what the others do not: a merger of partnerships, then one of districts,
 * between two editions; and a partnership that does without scoring, charts, themes and funding.
 */
export const partnership = definePartnership({
  identity,
  plan,
  agencies,
  contacts: EMERGENCY_CONTACTS,
  glossary,
  areas,
  areaChanges,
  pages: [sourcesPage],
  editions: [edition2022, edition2023],
});
