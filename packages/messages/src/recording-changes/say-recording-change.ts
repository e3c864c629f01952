import type { RecordingChange, RecordingChangeName } from '@saferplan/domain/spc';
import type { Language } from '../language.ts';

interface ChangeWords {
  /** What happened and when, as the reason for new limits: a sentence without its stop. */
  readonly reason: string;
  /** What it may do to figures, no surer than the source. */
  readonly effect: string;
}

const WORDS: Readonly<Record<Language, Readonly<Record<RecordingChangeName, ChangeWords>>>> = {
  en: {
    'national-crime-recording-standard': {
      reason: 'The National Crime Recording Standard was adopted from April 2002',
      effect: 'More was recorded from then on, and in the years after as forces kept to it more closely.',
    },
    'police-uk-types-2011': {
      reason: 'data.police.uk split “Other crime” into more types in September 2011',
      effect: 'What a type holds before and after is not the same.',
    },
    'police-uk-types-2013': {
      reason: 'data.police.uk split and renamed its crime types in May 2013',
      effect: 'What a type holds before and after is not the same; violence takes in sexual offences since.',
    },
    'crime-data-inspection': {
      reason: 'The police are likely to record crime more fully since inspections of all forces in 2014',
      effect:
        'The Office for National Statistics said so in October 2014, above all of violence and public order. When and by how much a force changed differs, so the month is only about right.',
    },
    'stalking-counted-apart': {
      reason: 'Stalking is recorded as an offence of its own since April 2014',
      effect: 'It was part of harassment before. All violence together need not change by it.',
    },
    'harassment-by-letter-or-message': {
      reason: 'Two more kinds of harassment are counted since April 2015, among them sending letters or messages to cause distress',
      effect: 'They were not counted before, so recorded violence without injury may rise.',
    },
    'psychoactive-substances': {
      reason: 'The Psychoactive Substances Act 2016 came into force on 26 May 2016',
      effect: 'It made new offences. Whether drug offences here changed by it is for the figures to tell.',
    },
    'residential-burglary': {
      reason: 'Burglaries of sheds and garages within the bounds of a home are residential burglaries since 2017',
      effect: 'Residential burglary may seem to rise and other burglary to fall. All burglary together need not change by it.',
    },
    'conduct-counted-besides': {
      reason: 'Stalking, harassment and controlling behaviour are recorded besides the most serious other offence since April 2018',
      effect: 'The Home Office expects more harassment and stalking to be recorded by it.',
    },
    'stalking-by-former-partners': {
      reason: 'A course of conduct by a former partner is recorded as stalking since April 2020, unless it is harassment alone in law',
      effect:
        'More stalking is recorded by it, and figures of stalking before and after cannot be compared. All violence together need not change.',
    },
    'police-uk-points-2022': {
      reason: 'data.police.uk places offences at new points of the map since July 2022',
      effect: 'Figures of small areas may step. Whether those of a whole district do is for them to tell.',
    },
    'residential-burglary-split': {
      reason: 'Burglaries of a home and of sheds and garages apart from it are recorded apart since spring 2023',
      effect:
        'Figures of residential burglary may then be of homes alone. The month is only about right. All burglary together need not change by it.',
    },
    'counting-rules-review': {
      reason: 'All offences of one incident are recorded as the principal one since the middle of May 2023',
      effect:
        'Fewer offences may be recorded, of stalking and harassment, some messages and disorder above all. The month is only about right.',
    },
    'census-2021-areas': {
      reason: 'data.police.uk places offences in the small areas of the Census of 2021 since June 2023',
      effect:
        'Figures of small areas before and after are not of the same ground. Whether those of a whole district step is for them to tell.',
    },
  },
  // To be read by a Welsh speaker before a partnership relies on it.
  cy: {
    'national-crime-recording-standard': {
      reason: 'Mabwysiadwyd y Safon Genedlaethol ar gyfer Cofnodi Troseddau o fis Ebrill 2002',
      effect: 'Cofnodwyd mwy o hynny ymlaen, ac yn y blynyddoedd wedyn wrth i heddluoedd gadw ati’n agosach.',
    },
    'police-uk-types-2011': {
      reason: 'Rhannodd data.police.uk “Troseddau eraill” yn fwy o fathau ym mis Medi 2011',
      effect: 'Nid yr un peth sydd mewn math cyn ac ar ôl hynny.',
    },
    'police-uk-types-2013': {
      reason: 'Rhannodd ac ailenwodd data.police.uk ei fathau o droseddau ym mis Mai 2013',
      effect: 'Nid yr un peth sydd mewn math cyn ac ar ôl hynny; mae trais yn cynnwys troseddau rhywiol ers hynny.',
    },
    'crime-data-inspection': {
      reason: 'Mae’r heddlu’n debygol o gofnodi troseddau’n llawnach ers arolygu pob heddlu yn 2014',
      effect:
        'Dywedodd y Swyddfa Ystadegau Gwladol hynny ym mis Hydref 2014, yn anad dim am drais a threfn gyhoeddus. Mae pryd a faint y newidiodd pob heddlu yn amrywio, felly bras yw’r mis.',
    },
    'stalking-counted-apart': {
      reason: 'Cofnodir stelcio fel trosedd ar wahân ers mis Ebrill 2014',
      effect: 'Roedd yn rhan o aflonyddu cyn hynny. Nid oes rhaid i drais i gyd newid o’i herwydd.',
    },
    'harassment-by-letter-or-message': {
      reason: 'Cyfrifir dau fath arall o aflonyddu ers mis Ebrill 2015, gan gynnwys anfon llythyrau neu negeseuon i beri gofid',
      effect: 'Ni chyfrifwyd hwy o’r blaen, felly gall trais heb anaf a gofnodir godi.',
    },
    'psychoactive-substances': {
      reason: 'Daeth Deddf Sylweddau Seicoweithredol 2016 i rym ar 26 Mai 2016',
      effect: 'Creodd droseddau newydd. Y ffigurau sydd i ddweud a newidiodd troseddau cyffuriau yma o’i herwydd.',
    },
    'residential-burglary': {
      reason: 'Mae byrgleriaethau mewn siediau a garejis o fewn terfynau cartref yn fyrgleriaethau preswyl ers 2017',
      effect: 'Gall byrgleriaeth breswyl ymddangos fel pe bai’n codi a byrgleriaeth arall yn gostwng. Nid oes rhaid i’r cyfan newid.',
    },
    'conduct-counted-besides': {
      reason: 'Cofnodir stelcio, aflonyddu ac ymddygiad rheolaethol yn ogystal â’r drosedd arall fwyaf difrifol ers mis Ebrill 2018',
      effect: 'Mae’r Swyddfa Gartref yn disgwyl cofnodi mwy o aflonyddu a stelcio o’r herwydd.',
    },
    'stalking-by-former-partners': {
      reason:
        'Cofnodir cyfres o weithredoedd gan gyn-bartner fel stelcio ers mis Ebrill 2020, oni bai mai aflonyddu yn unig ydyw yn ôl y gyfraith',
      effect:
        'Cofnodir mwy o stelcio o’r herwydd, ac ni ellir cymharu ffigurau stelcio cyn ac ar ôl hynny. Nid oes rhaid i drais i gyd newid.',
    },
    'police-uk-points-2022': {
      reason: 'Mae data.police.uk yn gosod troseddau ar bwyntiau newydd ar y map ers mis Gorffennaf 2022',
      effect: 'Gall ffigurau ardaloedd bach ddangos cam. Y ffigurau sydd i ddweud a oes cam yn rhai dosbarth cyfan.',
    },
    'residential-burglary-split': {
      reason: 'Cofnodir byrgleriaethau mewn cartref, ac mewn siediau a garejis ar wahân iddo, ar wahân i’w gilydd ers gwanwyn 2023',
      effect: 'Gall ffigurau byrgleriaeth breswyl fod am gartrefi’n unig wedyn. Bras yw’r mis. Nid oes rhaid i fyrgleriaeth i gyd newid.',
    },
    'counting-rules-review': {
      reason: 'Cofnodir holl droseddau un digwyddiad fel y brif drosedd ers canol mis Mai 2023',
      effect: 'Gellir cofnodi llai o droseddau, yn anad dim stelcio ac aflonyddu, rhai negeseuon ac anhrefn. Bras yw’r mis.',
    },
    'census-2021-areas': {
      reason: 'Mae data.police.uk yn gosod troseddau yn ardaloedd bach Cyfrifiad 2021 ers mis Mehefin 2023',
      effect: 'Nid o’r un tir y mae ffigurau ardaloedd bach cyn ac ar ôl hynny. Y ffigurau sydd i ddweud a oes cam yn rhai dosbarth cyfan.',
    },
  },
};

/** Where each change is stated; the same in every language. */
const SOURCES: Readonly<Record<RecordingChangeName, string>> = {
  'national-crime-recording-standard': 'Home Office Online Report 31/03, July 2003; House of Commons Library, SN/SG/2607, October 2008',
  'police-uk-types-2011': 'the files of data.police.uk, which have six types to August 2011 and eleven from September 2011',
  'police-uk-types-2013': 'data.police.uk, change log of June 2013; the files have the new types from May 2013',
  'crime-data-inspection':
    'HMIC, Crime-recording: making the victim count, November 2014; ONS, Crime in England and Wales, year ending June 2014, October 2014',
  'stalking-counted-apart': 'Home Office, police recorded crime, appendix tables to March 2022, table A4, note 5',
  'harassment-by-letter-or-message': 'Home Office, police recorded crime, appendix tables to March 2022, table A4, note 6',
  'psychoactive-substances': 'Psychoactive Substances Act 2016 (Commencement) Regulations 2016, S.I. 2016/553',
  'residential-burglary': 'Home Office Counting Rules, Burglary (April 2021); Lincolnshire Police and Crime Commissioner, 2017',
  'conduct-counted-besides': 'Home Office, police recorded crime, appendix tables to March 2022, table A4, notes',
  'stalking-by-former-partners': 'Home Office, police recorded crime, appendix tables to March 2022, table A4, notes',
  'police-uk-points-2022': 'data.police.uk, change log of July 2022',
  'residential-burglary-split':
    'College of Policing, Residential burglary: definitions; National Police Chiefs’ Council, as in the press of April 2023',
  'counting-rules-review': 'Home Office, announcement of April 2023; Police Oracle, Changes to counting rules to take effect in mid-May',
  'census-2021-areas': 'data.police.uk, change log of June 2023',
};

/** The source in which a national change of recording is stated. */
export const sourceOfRecordingChange = ({ name }: Pick<RecordingChange, 'name'>): string => SOURCES[name];

/** A national change of recording in words: the reason that it would be for new limits, and what it may do to figures. */
export const recordingChangeInWords = ({ name }: Pick<RecordingChange, 'name'>, language: Language): ChangeWords => WORDS[language][name];
