import { definePartnership } from '@saferplan/partnership-kit';
import { agencies } from './agencies.ts';
import { contacts } from './contacts.ts';
import { edition2025 } from './editions/2025/index.ts';
import { edition2026 } from './editions/2026/index.ts';
import { costSection } from './extensions/cost-section.ts';
import { fireLog } from './extensions/fire-log.ts';
import { lastFourQuarters } from './extensions/last-four-quarters.ts';
import { pillarsPage } from './extensions/pillars-page.ts';
import { glossary } from './glossary.ts';
import { identity, plan } from './identity.ts';
import { needs } from './needs.ts';
import { wellbeingPage } from './pages.ts';
import { provisions } from './provisions.ts';
import { series } from './series.ts';

/**
 * An example, and no real partnership: Dyffryn is made up, as are its people, figures and decisions. It shows what differs most
 * from Maidstone: Wales, two languages, a provision of its own beside the law, a plan of three calendar years, quarterly figures, parts that are code, a matrix of its own, themes that touch some.
 */
export const partnership = definePartnership({
  identity,
  plan,
  agencies,
  contacts,
  glossary,
  series,
  scoringModels: [needs],
  pages: [wellbeingPage],
  provisions,
  extensions: { importers: [fireLog], calculations: [lastFourQuarters], sections: [costSection], pages: [pillarsPage] },
  editions: [edition2025, edition2026],
});
