import { definePartnership } from '@saferplan/partnership-kit';
import { agencies } from './agencies.ts';
import { contacts } from './contacts.ts';
import { edition2016 } from './editions/2016-17/index.ts';
import { edition2017 } from './editions/2017-18/index.ts';
import { glossary } from './glossary.ts';
import { identity, plan } from './identity.ts';
import { beside } from './places/index.ts';
import { series } from './series/index.ts';

/** The Safer Maidstone Partnership, from its plan as refreshed in March 2017. */
export const partnership = definePartnership({
  identity,
  plan,
  agencies,
  contacts,
  glossary,
  series,
  beside,
  editions: [edition2016, edition2017],
});
