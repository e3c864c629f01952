import { WHEN } from '../locale/when.ts';
import type { FailureWords } from './failures-en.ts';

const SECONDS_A_MINUTE = 60;
/** How long to wait, in whole minutes, one at least. */
const minutesOf = (seconds: number): string => {
  const minutes = Math.ceil(seconds / SECONDS_A_MINUTE);
  return minutes <= 1 ? 'funud' : `am hyn o funudau: ${minutes}`;
};

/** What refusals say in Welsh. No speaker has read it yet. */
export const failuresCy: FailureWords = {
  things: {
    account: 'cyfrif',
    comment: 'sylw',
    document: 'dogfen',
    edition: 'rhifyn',
    'edition-before': 'y rhifyn cyn hwn',
    feedback: 'adborth',
    file: 'ffeil',
    import: 'mewnforiad',
    link: 'dolen',
    measure: 'mesur',
    member: 'aelod',
    'number-of-people': 'nifer y bobl',
    paper: 'papur',
    partnership: 'partneriaeth',
    'peer-group': 'grŵp cymharu',
    picture: 'llun',
    'practice-copy': 'copi ymarfer',
    publication: 'cyhoeddiad',
    removal: 'tynnu eitem',
    request: 'cais',
    'second-factor': 'ail ffactor',
    succession: 'olyniaeth',
    text: 'testun',
    value: 'gwerth',
  },
  when: WHEN.cy,
  notFound: (thing) => `Ni allwn ddod o hyd i hyn: ${thing}. Efallai ei fod wedi’i dynnu.`,
  notFoundByName: (thing, name) => `Ni allwn ddod o hyd i hyn: ${thing} “${name}”. Efallai ei fod wedi’i dynnu.`,
  staleVersion: (thing) => `Newidiodd rhywun arall hyn tra oeddech yn ei olygu: ${thing}. Dewiswch pa destun i’w gadw.`,
  editionLocked: (label) =>
    `Mae rhifyn ${label} wedi’i roi gerbron cyfarfod neu wedi’i gyhoeddi, felly mae ei gynnwys yn aros fel y mae. Agorwch ddiwygiad i’w newid.`,
  existing: {
    administrator: (name) => `Mae gweinyddwr â’r cyfeiriad ${name} eisoes.`,
    assessment: (name) => `Mae asesiad ar gyfer ${name} eisoes.`,
    'carry-over': (name) => `Mae’r hyn a gariodd yr olyniaeth hon drosodd yn rhifyn ${name} eisoes; dadwnewch hynny yn gyntaf.`,
    change: () => 'Mae newid â’r dynodydd hwn eisoes.',
    edition: (name) => `Mae rhifyn ${name} eisoes.`,
    member: (name) => `Mae aelod â’r cyfeiriad ${name} eisoes.`,
    owner: () => 'Mae perchennog i’r cam hwn eisoes.',
    partnership: (name) => `Mae partneriaeth yn y cyfeiriad ${name} eisoes.`,
    plan: () => 'Mae cynllun eisoes, a ddechreuwyd gan rywun.',
    'practice-copy': () => 'Mae ail gopi ymarfer eisoes, ac ni all fod trydydd.',
    'same-item': (name) => `Mae un o’r un fath eisoes: ${name}.`,
    score: () => 'Mae sgôr i’r pwnc hwn gan yr un asesydd a’r un model eisoes.',
    'scoring-model': (name, version) => `Mae model sgorio ${name}, fersiwn ${version}, eisoes.`,
    succession: (name) => `Mae olyniaeth sy’n dod â “${name}” i ben eisoes.`,
    withdrawal: (name) => `Mae hyn wedi’i dynnu yn ôl o “${name}” eisoes.`,
  },
  inUse: (thing, by) => `Mae hyn yn dal i gael ei ddefnyddio (${thing}) gan: ${by}. Newidiwch y rheini yn gyntaf.`,
  versionInUse:
    'Mae’r model sgorio hwn wedi’i ddefnyddio i sgorio, felly mae’r fersiwn hon yn aros fel y mae. Gwnewch fersiwn newydd a newidiwch honno.',
  notAllowed: 'Nid yw eich rôl yn caniatáu hyn.',
  lastAdministrator: 'Dyma’r gweinyddwr olaf. Gwnewch rywun arall yn weinyddwr yn gyntaf.',
  partnershipEnded: (day) =>
    `Daeth y bartneriaeth hon i ben ar ${day}, felly mae’r hyn a gyhoeddodd yn aros fel y mae. Gellir tynnu rhywbeth yn ôl o hyd.`,
  accountElsewhere: {
    'set-password':
      'Mae cyfrif y person hwn yn perthyn i bartneriaeth arall hefyd, felly ni allwch osod ei gyfrinair. Gall ofyn am ddolen ei hun o dan “Wedi anghofio eich cyfrinair?”; fel arall gall pwy bynnag sy’n rhedeg y gweinydd hwn helpu.',
    'reset-second-factor':
      'Mae cyfrif y person hwn yn perthyn i bartneriaeth arall hefyd, felly ni allwch ailosod ei ail ffactor. Gall ofyn am ddolen ei hun o dan “Wedi anghofio eich cyfrinair?”; fel arall gall pwy bynnag sy’n rhedeg y gweinydd hwn helpu.',
  },
  ownAccount: 'Eich cyfrif chi eich hun yw hwn. Newidiwch ef o dan Gosodiadau, gyda’ch cyfrinair.',
  operatorAccount:
    'Cyfrif pwy bynnag sy’n rhedeg y gweinydd hwn yw hwn, felly ni all unrhyw bartneriaeth wneud hyn iddo. Gofynnwch iddyn nhw; mae canllaw’r gweithredwr yn dweud sut.',
  practiceCopy:
    'Copi ymarfer yw hwn. Nid oes dim ynddo yn cael ei gyhoeddi, ei anfon drwy’r post na’i ddangos i neb y tu allan, a chaiff pobl eu gadael i mewn ac allan yn y bartneriaeth ei hun.',
  signInFirst: (email) => `Mae cyfrif ar gyfer ${email}. Mewngofnodwch ag ef i dderbyn y gwahoddiad hwn.`,
  tooManyRequests: (retryAfterS) => `Gormod o geisiadau. Arhoswch ${minutesOf(retryAfterS)}, yna rhowch gynnig arall arni.`,
  needsSecondPerson: {
    'begin-four-eyes':
      'Ni allai neb gyhoeddi wedyn: mae un person yn gofyn amdano, a rhywun arall â’r hawl i gyhoeddi yn ei wneud. Gwahoddwch ail berson, neu rhowch yr hawl i rywun, yn gyntaf.',
    'end-four-eyes':
      'Ni all un person ar ei ben ei hun ddiffodd hyn. Gofynnwch amdano gyda rheswm o dan Cyhoeddi; rhaid i weinyddwr neu gyhoeddwr arall gytuno.',
    'lose-member':
      'Rhaid i bwy bynnag sy’n cyhoeddi fod yn rhywun gwahanol i bwy bynnag sy’n gofyn amdano, a heb y person hwn ni allai neb. Gadewch rywun arall i mewn, rhowch yr hawl iddynt, neu cytunwch ag ail berson i ddiffodd hynny yn gyntaf.',
    'end-partnership':
      'Daw partneriaeth i ben yn gyhoeddus ac am byth, ac nid yw un person yn penderfynu hynny tra bo cyhoeddi’n gofyn am ddau. Cytunwch ag ail berson i ddiffodd hynny yn gyntaf.',
  },
  nothingToUndo: 'Nid oes dim o’ch eiddo chi ar ôl i’w ddadwneud yma.',
  overtaken: (thing, by) =>
    `Ni ellir dadwneud hyn (${thing}), oherwydd newidiodd rhai diweddarach yr un gwerthoedd: ${by}. Dadwnewch y rheini yn gyntaf.`,
  noMail: 'Nid oes gweinydd post wedi’i osod yma, felly ni ellir anfon dim. Mae canllaw’r gweithredwr yn dweud sut i osod un.',
  notMade: {
    busy: 'Mae’r gweinydd yn gwneud ffurf gyhoeddedig rhifynnau eraill. Ni chadwyd na chyhoeddwyd dim. Rhowch gynnig arall arni ymhen munud.',
    'too-large':
      'Mae’r rhifyn hwn yn rhy fawr i’r gweinydd wneud ei ffurf gyhoeddedig. Ni chadwyd na chyhoeddwyd dim. Dywedwch wrth bwy bynnag sy’n rhedeg y gweinydd.',
    failed:
      'Ni ellid gwneud ffurf gyhoeddedig y rhifyn hwn. Ni chadwyd na chyhoeddwyd dim. Dywedwch wrth bwy bynnag sy’n rhedeg y gweinydd.',
  },
  storageFull:
    'Mae disg y gweinydd yn llawn, felly ni chadwyd dim. Dywedwch wrth bwy bynnag sy’n rhedeg y gweinydd, a rhowch gynnig arall arni pan fydd lle.',
  storageReadOnly:
    'Ni chaiff y gweinydd ysgrifennu i’w ddisg, felly ni chadwyd dim. Dywedwch wrth bwy bynnag sy’n rhedeg y gweinydd, a rhowch gynnig arall arni yn nes ymlaen.',
  unavailable: {
    busy: 'Mae’r gronfa ddata yn brysur ac ni atebodd mewn pryd. Ni chadwyd dim; cedwir yr hyn a deipioch yma. Rhowch gynnig arall arni ymhen munud.',
    unreachable:
      'Ni ellir cyrraedd y gronfa ddata ar hyn o bryd. Ni chadwyd dim; cedwir yr hyn a deipioch yma. Rhowch gynnig arall arni ymhen munud.',
  },
  savedUnknown:
    'Torrodd y cysylltiad â’r gronfa ddata wrth gadw hyn, felly ni allwn ddweud a gafodd ei gadw. Llwythwch y dudalen eto ac edrychwch cyn ei wneud eilwaith.',
  unfitToPublish: (faults) => `Ni ellir cyhoeddi’r rhifyn hwn eto: ${faults}`,
  stepNotYet: (unmet) => `Ni ellir cymryd y cam hwn eto. ${unmet}`,
  unmet: {
    plain: {
      'no-consultation': 'Ychwanegwch ymgynghoriad sy’n rhedeg heddiw ac sy’n dweud â phwy yr ymgynghorir.',
      'no-meeting': 'Enwch y cyfarfod a benderfynodd.',
      'meeting-undated': 'Ysgrifennwch ar ba ddiwrnod y cynhaliwyd y cyfarfod.',
      'meeting-to-come': 'Mae’r cyfarfod eto i ddod.',
      'not-agreed': 'Ni chofnodwyd i’r cyfarfod gytuno.',
      'not-referred-back': 'Ni chofnodwyd i’r cyfarfod ei gyfeirio’n ôl.',
      'before-recommended': 'Cyfarfu’r cyngor cyn i’r cynllun gael ei argymell iddo.',
      'no-reason': 'Dywedwch pam y mae’n mynd yn ôl yn ddrafft.',
      'no-reason-to-send-back': 'Dywedwch beth sydd i’w gywiro cyn ei gyhoeddi.',
      'nothing-to-amend': 'Dywedwch beth sydd i’w ddiwygio, a pham.',
      'amendment-open': 'Mae diwygiad ar agor: caewch ef yn gyntaf.',
      'amendment-open-already': 'Mae diwygiad ar agor eisoes.',
      'no-amendment': 'Nid oes diwygiad ar agor.',
      'not-asked-for': 'Nid oes neb wedi gofyn am ei gyhoeddi eto.',
      'sent-back': 'Anfonwyd ef yn ôl: rhaid gofyn amdano eto ar ôl cywiro hynny.',
      'asked-by-yourself': 'Chi a ofynnodd am ei gyhoeddi, felly rhaid i rywun arall wneud hynny.',
      'changed-since-asked':
        'Mae’r hyn a fyddai’n cael ei gyhoeddi wedi newid ers gofyn amdano: gofynnwch eto, fel bod dau berson wedi’i weld fel y mae.',
      'decided-already': 'Penderfynwyd ar hyn eisoes.',
      'not-yours-to-take-back': 'Dim ond pwy bynnag a ofynnodd am hyn a all ei dynnu’n ôl.',
      'yours-to-be-decided': 'Chi a ofynnodd am hyn, felly rhaid i rywun arall benderfynu arno.',
      'off-already': 'Mae hyn wedi’i ddiffodd eisoes.',
      'not-all-agreed': 'Nid yw pob partneriaeth a enwir ynddo wedi cytuno i’r olyniaeth.',
      'agreed-and-told': 'Mae pob partneriaeth wedi cytuno iddi, ac mae’r cyhoedd wedi cael gwybod.',
    },
    wrongState: {
      draft: 'Ni all rhifyn sy’n ddrafft gymryd y cam hwn.',
      consultation: 'Ni all rhifyn yr ymgynghorir arno gymryd y cam hwn.',
      recommended: 'Ni all rhifyn a argymhellwyd gymryd y cam hwn.',
      adopted: 'Ni all rhifyn a fabwysiadwyd gymryd y cam hwn.',
      published: 'Ni all rhifyn a gyhoeddwyd gymryd y cam hwn.',
      superseded: 'Ni all rhifyn a ddisodlwyd gymryd y cam hwn.',
    },
    consultationToCome: (title) => `Nid yw’r ymgynghoriad “${title}” wedi dechrau.`,
    consultationMayRun: (title) => `Nid yw’n hysbys a yw’r ymgynghoriad “${title}” yn dal ar agor: ysgrifennwch y diwrnod y daw i ben.`,
    consultationRuns: (title) => `Mae’r ymgynghoriad “${title}” yn dal i redeg.`,
    consultationRunsUntil: (title, until) => `Mae’r ymgynghoriad “${title}” yn rhedeg ${until}.`,
    responseUnanswered: (respondent, title) => `Ni ddywedir beth a newidiodd yn sgil ymateb ${respondent} i “${title}”.`,
    implicationUnsigned: (aspect) => `Nid oes llinell wedi’i chymeradwyo ar hyn yng ngoblygiadau’r adroddiad: ${aspect}.`,
    aspects: {
      'corporate-priorities': 'blaenoriaethau corfforaethol',
      risk: 'rheoli risg',
      financial: 'arian',
      staffing: 'staffio',
      legal: 'y gyfraith',
      equality: 'cydraddoldeb',
      environment: 'yr amgylchedd',
      'community-safety': 'diogelwch cymunedol',
      'human-rights': 'hawliau dynol',
      procurement: 'caffael',
      assets: 'asedau',
    },
    bodies: { council: 'y cyngor', committee: 'pwyllgor', partnership: 'y bartneriaeth' },
    otherBody: (deciding, body) =>
      `Yn ôl y gosodiadau, ${deciding} sy’n penderfynu ar y cynllun hwn, ac nid “${body}” yw hynny: enwch ei gyfarfod, neu ysgrifennwch ei enw o dan Gosodiadau.`,
    tooManyProposals: (most, days) =>
      `Nifer y cynigion a wnaeth eich partneriaeth yn y dyddiau diwethaf (${days}) nad yw pawb wedi cytuno iddynt: ${most}.`,
  },
  ownFault: 'Aeth rhywbeth o’i le ar ein hochr ni. Ni chadwyd dim.',
  signIn: 'Mewngofnodwch i wneud hyn.',
  requests: {
    'body-too-large': ({ megabytes }) => `Mae hyn yn rhy fawr. Anfonwch ${megabytes} MB neu lai.`,
    'other-site': 'Anfonwyd hyn gan wefan arall, ac fe’i gwrthodwyd.',
    'not-json': 'Anfonwch hyn fel JSON.',
    'not-bytes': 'Anfonwch y ffeil fel y mae.',
    'file-without-name': 'Dewiswch ffeil ag enw.',
    'not-a-report': 'Atodwch PDF, dogfen Word (.docx) neu destun OpenDocument (.odt).',
    'attachment-too-large': ({ megabytes }) => `Atodwch ffeil o ${megabytes} MB neu lai.`,
    'upload-too-large': ({ gigabytes }) => `Mae’r ffeil hon yn fwy na ${gigabytes} GB. Lawrlwythwch lai o fisoedd ar y tro.`,
    'uploads-waiting': ({ files }) =>
      `Nifer y ffeiliau a anfonoch nad ydynt wedi’u mewnforio eto: ${files}. Mewnforiwch rai ohonynt yn gyntaf; mae pob un yn mynd ohoni’i hun ddiwrnod ar ôl ei hanfon.`,
    'too-many-tries': ({ retryAfterS }) => `Gormod o gynigion. Arhoswch ${minutesOf(retryAfterS)}, yna rhowch gynnig arall arni.`,
    'not-the-form': 'Anfonwch ffurflen y dudalen hon.',
    'nothing-published': 'Nid oes dim wedi’i gyhoeddi yma.',
    'not-embeddable': 'Ni ellir mewnosod y cyfeiriad hwn.',
    'no-topics': 'Nid oes pynciau yn y rhifyn hwn, felly nid oes asesiad i’w ysgrifennu.',
  },
};
