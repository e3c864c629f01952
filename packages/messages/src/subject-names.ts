import type { Subject } from '@saferplan/domain/publication';

/** What priorities and themes can be about, in English. */
export const SUBJECT_NAMES: Readonly<Record<Subject, string>> = {
  'domestic-abuse': 'Domestic abuse, and violence against women and girls',
  violence: 'Violence',
  'sexual-offences': 'Sexual offences',
  substances: 'Drugs and alcohol',
  'antisocial-behaviour': 'Anti-social behaviour',
  exploitation: 'Exploitation and modern slavery',
  'organised-crime': 'Gangs and organised crime',
  extremism: 'Extremism',
  hate: 'Hate crime and cohesion',
  'mental-health': 'Mental health',
  reoffending: 'Reoffending',
  'young-people': 'Children and young people',
  'road-safety': 'Road safety',
  acquisitive: 'Theft, burglary and robbery',
  fire: 'Fires',
  'night-time': 'Evenings and town centres',
  rural: 'Rural crime',
  fraud: 'Fraud and online crime',
  vulnerability: 'People who are vulnerable',
};
