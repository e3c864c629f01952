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

/** What priorities and themes can be about, in Welsh. To be read by a first-language speaker before a partnership relies on it. */
export const SUBJECT_NAMES_CY: Readonly<Record<Subject, string>> = {
  'domestic-abuse': 'Cam-drin domestig, a thrais yn erbyn menywod a merched',
  violence: 'Trais',
  'sexual-offences': 'Troseddau rhywiol',
  substances: 'Cyffuriau ac alcohol',
  'antisocial-behaviour': 'Ymddygiad gwrthgymdeithasol',
  exploitation: 'Camfanteisio a chaethwasiaeth fodern',
  'organised-crime': 'Gangiau a throseddau cyfundrefnol',
  extremism: 'Eithafiaeth',
  hate: 'Troseddau casineb a chydlyniant',
  'mental-health': 'Iechyd meddwl',
  reoffending: 'Aildroseddu',
  'young-people': 'Plant a phobl ifanc',
  'road-safety': 'Diogelwch ar y ffyrdd',
  acquisitive: 'Dwyn, bwrgleriaeth a lladrad',
  fire: 'Tanau',
  'night-time': 'Nosweithiau a chanol trefi',
  rural: 'Troseddau gwledig',
  fraud: 'Twyll a throseddau ar-lein',
  vulnerability: 'Pobl sy’n agored i niwed',
};
