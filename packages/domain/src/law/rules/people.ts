import type { EditionContent } from '../../plan/edition-content.ts';
import { surveyQuestions } from '../../assessment/survey-waves.ts';
import { about, answered, type AuthorityRole, type Evidence, type Finding, nothing } from '../evidence.ts';
import { firstDayIn, lastDayIn } from '../../shared/days.ts';
import { aYearOn, lastScrutiny } from '../clocks.ts';

/** Words in the name of an agency that tell which responsible authority it is. */
const ROLES: Readonly<Record<AuthorityRole, RegExp>> = {
  'county-council': /county council/iu,
  council: /(?<!county )council|(?<!\p{L})[cg]h?yngor|corporation/iu,
  police: /(?<!\p{L})(?:police(?! and crime)|constabulary|heddlu)/iu,
  fire: /(?<!\p{L})(?:fire|d?tân)/iu,
  probation: /probation|rehabilitation company|(?<!\p{L})[pb]h?rawf/iu,
  health: /(?<!\p{L})(?:health|nhs|clinical commissioning|integrated care|primary care|iechyd)/iu,
};

const inRole = ({ shared }: EditionContent, role: AuthorityRole) =>
  shared.agency.filter(({ name, standing }) => standing === 'statutory' && ROLES[role].test(name));

/** Each kind of responsible authority is among the statutory agencies. In a county with two tiers that is two councils. */
export function responsibleAuthorities(content: EditionContent, since: string, isTwoTier: boolean): Finding {
  const roles: AuthorityRole[] = ['council', 'police', 'fire', 'health'];
  if (isTwoTier) roles.push('county-council');
  if (since >= '2010-04-01') roles.push('probation');
  const found = roles.map((role) => {
    const own = inRole(content, role);
    // A unitary county has one council, which may be called a county council.
    return { role, agencies: role === 'council' && !isTwoTier ? [...own, ...inRole(content, 'county-council')] : own };
  });
  return answered(
    found.flatMap(({ role, agencies }) =>
      agencies.map(({ id, name }): Evidence => ({ code: 'member', role, title: name, about: about('agency', id) })),
    ),
    found.filter(({ agencies }) => agencies.length === 0).map(({ role }) => nothing({ code: 'authority-missing', role })),
  );
}

/** Asks nothing of a partnership with one provider of probation services, or none that is listed. */
export function severalProbationProviders(content: EditionContent): Finding {
  const providers = inRole(content, 'probation');
  const members = providers.map(({ id, name }): Evidence => ({
    code: 'member',
    role: 'probation',
    title: name,
    about: about('agency', id),
  }));
  return providers.length < 2
    ? { answer: 'not-applicable', evidence: [nothing({ code: 'providers', count: providers.length }), ...members] }
    : { answer: 'gap', evidence: [...members, nothing({ code: 'not-held' })] };
}

type Consultation = EditionContent['items']['consultation'][number];

const consulted = ({ id, title, startsOn, endsOn }: Consultation): Evidence => ({
  code: 'consulted',
  title,
  from: startsOn,
  to: endsOn,
  about: about('consultation', id),
});

function consultations({ items }: EditionContent, counts: (one: Consultation) => boolean): Finding {
  const found = items.consultation.filter(counts).map(consulted);
  return answered(found, found.length === 0 ? [nothing({ code: 'none', what: 'consultation' })] : [], 'recorded');
}

/** Views obtained: a consultation that says whom it asked. */
export const viewsObtained = (content: EditionContent): Finding => consultations(content, ({ audiences }) => audiences !== '');

/**
 * What residents would prioritise: a consultation with what was said. What surveys of them found stands beside it and answers nothing: that a
 * question asked what should be prioritised is not recorded of any.
 */
export function residentsPriorities(content: EditionContent): Finding {
  const { answer, evidence } = consultations(
    content,
    ({ id, summary }) => summary !== '' || content.items.response.some(({ consultationId }) => consultationId === id),
  );
  return { answer, evidence: [...evidence, ...surveyed(content)] };
}

/** The questions of surveys to which a share is stated of a wave that was held in the edition's time, or in the twelve months before it, whichever day of a month it was. */
function surveyed({ items, edition: { startsOn, endsOn } }: EditionContent): readonly Evidence[] {
  const stated = items['survey-answer'].filter(
    ({ percent, when }) => percent !== null && lastDayIn(when) <= endsOn && aYearOn(firstDayIn(when)) >= startsOn,
  );
  return surveyQuestions(stated).flatMap(({ question, answer, survey, waves }): readonly Evidence[] => {
    const newest = waves.at(-1)?.when;
    const item = stated.find((one) => one.question === question && one.answer === answer && one.survey === survey && one.when === newest);
    if (newest === undefined || item === undefined) return [];
    return [{ code: 'surveyed', title: question, survey, waves: waves.length, newest, about: about('survey-answer', item.id) }];
  });
}

/**
 * A public meeting, with its day, who came of the responsible authorities, and where it was made known. Meetings that decide on the plan
 * do not say whether the public was invited, so that none of them answers.
 */
export function publicMeeting({ items, edition }: EditionContent): Finding {
  const held = items['public-meeting'].map(
    ({ id, title, heldOn, attendance, madeKnown }): Evidence & { readonly code: 'public-meeting' } => ({
      code: 'public-meeting',
      title,
      on: heldOn,
      without: [
        ...(heldOn === null || heldOn < edition.startsOn || heldOn > edition.endsOn ? (['day'] as const) : []),
        ...(attendance === '' ? (['attendance'] as const) : []),
        ...(madeKnown === '' ? (['notice'] as const) : []),
      ],
      about: about('public-meeting', id),
    }),
  );
  if (held.some(({ without }) => without.length === 0)) return { answer: 'recorded', evidence: held };
  if (held.length > 0) return { answer: 'gap', evidence: held };
  const count = items.meeting.length;
  return {
    answer: 'gap',
    evidence: [
      nothing({ code: 'none', what: 'public-meeting' }),
      ...(count === 0 ? [] : [nothing({ code: 'not-known-as-public', count })]),
    ],
  };
}

/** The crime and disorder committee met in the edition's time, or in the twelve months before it began. */
export function scrutinyMet({ edition, items }: EditionContent): Finding {
  const last = lastScrutiny(items.meeting, edition);
  return answered(
    last === null ? [] : [{ code: 'met', title: last.body, on: last.heldOn, about: about('meeting', last.id) }],
    last === null ? [nothing({ code: 'none', what: 'scrutiny-meeting' })] : [],
    'recorded',
  );
}
