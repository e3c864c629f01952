/**
 * What priorities and themes of any partnership are about, and the words of titles by which each is known, in English and Welsh. A word
 * stands for every word that begins with it; several are looked for as they stand. Duties are those of the Crime and Disorder Act 1998
 * (section 6), the serious violence duty of 2022 and the practice of community safety plans.
 */
const WORDS = {
  'domestic-abuse': [
    'domestic abuse',
    'domestic violence',
    'abuse at home',
    'vawg',
    'vawdasv',
    'violence against women',
    'coercive',
    'stalking',
    'cam-drin domestig',
    'trais domestig',
  ],
  violence: ['violent', 'violence', 'serious violence', 'knife', 'weapon', 'homicide', 'assault', 'robbery', 'trais', 'treisgar'],
  'sexual-offences': ['sexual violence', 'sexual offences', 'rape', 'troseddau rhywiol'],
  substances: ['substance', 'drug', 'alcohol', 'county lines', 'cyffur', 'sylweddau', 'alcohol'],
  'antisocial-behaviour': ['anti-social', 'antisocial', 'asb', 'nuisance', 'neighbourhood crime', 'neighbour', 'gwrthgymdeithasol'],
  exploitation: ['exploit', 'gang', 'cse', 'county lines', 'modern slavery', 'trafficking', 'grooming', 'camfanteisio', 'caethwasiaeth'],
  'organised-crime': ['organised crime', 'organised criminal', 'gang', 'cyfundrefnol'],
  extremism: ['prevent duty', '‘prevent’', 'radicalis', 'extremis', 'terroris', 'eithafiaeth'],
  hate: ['hate', 'cohesion', 'casineb', 'cydlyniant'],
  'mental-health': ['mental health', 'mental ill', 'suicide', 'wellbeing', 'well-being', 'iechyd meddwl'],
  reoffending: ['reoffend', 're-offend', 'repeat offend', 'offender', 'aildroseddu'],
  'young-people': ['young people', 'youth', 'children', 'young adults', 'pobl ifanc', 'ieuenctid'],
  'road-safety': ['road safety', 'road', 'speeding', 'killed or seriously', 'ffyrdd'],
  acquisitive: [
    'burglar',
    'theft',
    'robbery',
    'vehicle crime',
    'shoplift',
    'acquisitive',
    'retail crime',
    'business crime',
    'dwyn',
    'bwrgleriaeth',
  ],
  fire: ['fires', 'arson', 'fire setting', 'deliberate fire', 'tanau', 'llosgi'],
  'night-time': ['night-time', 'night time', 'evening', 'at night', 'town centre', 'economi’r nos'],
  rural: ['rural', 'wildlife crime', 'heritage crime', 'gwledig'],
  fraud: ['fraud', 'scam', 'cyber', 'online crime', 'twyll'],
  vulnerability: ['vulnerab', 'safeguarding', 'victims', 'diogelu'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Subject = keyof typeof WORDS;

/** What a title is about, by the words in it; several things, or none that is known here. */
export function subjectsOf(title: string): readonly Subject[] {
  const text = ` ${title
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}‘’-]+/gu, ' ')} `;
  return SUBJECTS.filter((subject) => WORDS[subject].some((word) => text.includes(` ${word}`)));
}

// The keys of a constant are the subjects.
const SUBJECTS = Object.keys(WORDS) as readonly Subject[];
