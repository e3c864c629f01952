import { inWords } from './field-names.ts';

/** A heading in small letters, its words apart and without signs around them: `LACode`, `la_code` and `LA code:` are `la code`. */
export const plainHeading = (heading: string): string =>
  inWords(heading)
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replace(/[.:\s]+$/, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

const AGE =
  /^(?:(?:\S+ )?(?:victim|offender|suspect|client|driver|casualty|perpetrator|complainant|caller|person|subject|child)s? )?age(?: (?:at|on|when)\b.*|(?: in)? ?\(?years\)?)?$|^oed(?:ran)?(?: .*)?$/;
const YEAR_OF =
  /\b(?:year|yr) (?:of (?:birth|build|construction|manufacture|death)|built|born|made|registered|of registration)\b|^yob$|^blwyddyn (?:geni|adeiladu)$/;
const BUILT = /\b(?:build|built|construction|manufacture|made|adeiladu)\b/;
const BIRTH = /\b(?:birth|born|dob|yob|geni)\b/;
const GRADED =
  /\b(?:severity|risk|priority|grade|grading|gravity|tier|harm|difrifoldeb|blaenoriaeth)(?: (?:code|level|band|grade|category|class))?$/;

/** Whether a column says how old a person or a building is. */
export const isAgeHeading = (heading: string): boolean => AGE.test(plainHeading(heading)) || YEAR_OF.test(plainHeading(heading));
/** Whether a column says when somebody was born. */
export const isOfBirth = (heading: string): boolean => BIRTH.test(plainHeading(heading));
/** Whether the periods below a heading can be those of what stands in each row, as when people were born and when buildings were built. */
export const isOfOrigin = (heading: string): boolean => isOfBirth(heading) || YEAR_OF.test(plainHeading(heading));
/** Whether a heading says when people were born, or when something was built. */
export const isOfBuilding = (heading: string): boolean => isOfBirth(heading) || BUILT.test(plainHeading(heading));
/** Whether numbers below a heading can be grades, as of severity. */
export const isGradeHeading = (heading: string): boolean => GRADED.test(plainHeading(heading));

/** Headings of days on which something was or will be published: no figures are of them. */
const OF_RELEASE =
  /^(?:(?:date|day|month) (?:of )?(?:first |last |next )?(?:release|publication|published|issued?|updated?)|(?:release|publication|published|issued?|(?:last |next )?updated?|(?:last|next|first) (?:release|publication|published)|extract(?:ed|ion)?)(?: (?:date|day|on|month))?)\b/i;
/** Whether a heading says that something was or will be published, or issued, in the periods below it. */
export const isOfRelease = (heading: string): boolean => OF_RELEASE.test(heading);

/** What the rows of a list are, one each; plural, they are counted. */
export const ONE =
  'incident|event|case|record|row|line|crime|offence|item|entry|call|report|log|client|victim|offender|suspect|person|nominal|casualty|accident|collision|complaint|referral|review|dhr|licen[cs]e|notice|permit|application|order|warrant|ticket|job|occurrence|visit|arrest|digwyddiad|achos|trosedd|cofnod|galwad|adroddiad|cleient|dioddefwr|troseddwr|unigolyn|damwain|gwrthdrawiad|cwyn|atgyfeiriad|adolygiad|trwydded|hysbysiad|cais|gorchymyn';
const HAPPENED =
  'date|issued|granted|revoked|refused|served|received|reported|opened|closed|made|signed|seized|attended|completed|expired|renewed';
const OF_EVENT = new RegExp(
  `^(?:date (?:of |the )*)?(?:the |an? )?(?:${ONE}|offence|inspection|fire|seizure|assault) (?:was )?(?:${HAPPENED})$|^date of (?:the |an? )?(?:${ONE}|offence|inspection|fire|seizure|assault)$`,
);
/** Whether a heading says of the days below it what happened on each, as `Notice issued` and `Date of inspection`. */
export const isOfEvent = (heading: string): boolean => OF_EVENT.test(plainHeading(heading));
const OF_ROW = new RegExp(`^(?:the |y |yr )?(?:${ONE}|#)$`);
/** Whether a heading says what a row is, as `Incident` does, which heads a number of each as well as what happened. */
export const isRowHeading = (heading: string): boolean => OF_ROW.test(plainHeading(heading));
