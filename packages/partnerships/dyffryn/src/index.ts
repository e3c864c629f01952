import { definePartnership } from '@saferplan/partnership-kit';
import { agencies } from './agencies.ts';
import { contacts } from './contacts.ts';
import { edition2025 } from './editions/2025-26/index.ts';
import { edition2026 } from './editions/2026-27/index.ts';
import { glossary } from './glossary.ts';
import { identity, plan } from './identity.ts';
import { needs } from './needs.ts';
import { series } from './series.ts';

/**
 * An example, and no real partnership: Dyffryn is made up, as are its people, figures and decisions. It shows what differs most
 * from Maidstone: Wales, two languages, a plan of three years, quarterly figures, a matrix of its own, themes that touch some.
 */
export const partnership = definePartnership({
  identity,
  plan,
  agencies,
  contacts,
  glossary,
  series,
  scoringModels: [needs],
  editions: [edition2025, edition2026],
});
