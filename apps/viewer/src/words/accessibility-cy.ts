import { localeTools } from '@saferplan/messages/locale';
import type { AccessibilityWords } from './accessibility-en.ts';

const { number, list } = localeTools('cy');

const COLOURS = { light: 'golau', dark: 'tywyll', forced: 'gorfodol' } as const;

/** The accessibility statement in Welsh, as in English. */
export const accessibilityCy: AccessibilityWords = {
  title: 'Datganiad hygyrchedd',
  lede: 'I ba raddau y gall pawb ddefnyddio’r wefan hon, sut y gwyddom, a phwy i’w hysbysu os nad yw’n gweithio i chi.',
  law: (name) =>
    `Mae’r datganiad hwn yn ymwneud â gwefan “${name}”. Mae Rheoliadau Hygyrchedd Cyrff Sector Cyhoeddus (Gwefannau a Rhaglenni Symudol) (Rhif 2) 2018 (“y rheoliadau hygyrchedd”) yn ei gwneud yn ofynnol i gyrff cyhoeddus sicrhau bod eu gwefannau’n hygyrch a chyhoeddi datganiad fel hwn.`,
  how: 'Pa mor hygyrch yw’r wefan hon',
  should: 'Mae’r wefan wedi’i llunio fel y dylech allu:',
  uses: [
    'gwneud y testun hyd at bedair gwaith yn fwy heb i ddim fynd oddi ar y sgrin',
    'ei defnyddio â’r bysellfwrdd yn unig, neu ag adnabod lleferydd',
    'gwrando arni â darllenydd sgrin',
    'ei darllen yn olau neu’n dywyll, neu yn eich lliwiau eich hun',
    'ei defnyddio heb JavaScript',
  ],
  untested: 'Nid yw tudalennau’r bartneriaeth hon wedi’u profi am hygyrchedd, felly ni wyddys a yw hyn i gyd yn wir.',
  feedback: 'Adborth a gwybodaeth gyswllt',
  tell: 'Os dewch o hyd i broblem nad yw wedi’i rhestru yma, neu os credwch nad yw’r wefan hon yn bodloni’r rheoliadau hygyrchedd, cysylltwch â:',
  noContact: 'Nid yw’r bartneriaeth wedi rhoi cyswllt ar gyfer hygyrchedd y wefan hon.',
  askForms: 'Cyswllt ar gyfer dogfennau ar ffurfiau eraill, megis print bras, hawdd ei ddeall, sain neu braille:',
  sameForForms:
    'Gofynnwch i’r un cyswllt os oes angen rhywbeth ar y wefan hon arnoch ar ffurf arall, megis print bras, hawdd ei ddeall, sain neu braille.',
  email: 'E-bost',
  telephone: 'Ffôn',
  address: 'Cyfeiriad',
  enforcement: 'Y weithdrefn orfodi',
  enforcer:
    'Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy’n gyfrifol am orfodi’r rheoliadau hygyrchedd yng Nghymru, Lloegr a’r Alban. Os nad ydych yn fodlon ar yr ymateb i’ch cwyn, cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS):',
  technical: 'Gwybodaeth dechnegol am hygyrchedd y wefan hon',
  status: 'Statws cydymffurfio',
  statusUnknown:
    'Ni wyddys i ba raddau y mae’r wefan hon yn cydymffurfio â Chanllawiau Hygyrchedd Cynnwys y We fersiwn 2.2 ar lefel AA: nid yw ei thudalennau wedi’u profi.',
  statusPartial:
    'Mae’r wefan hon yn cydymffurfio’n rhannol â Chanllawiau Hygyrchedd Cynnwys y We fersiwn 2.2 ar lefel AA, oherwydd yr hyn a restrir o dan “Cynnwys nad yw’n hygyrch”.',
  statusNothingFound:
    'Ni chanfu profion awtomatig ddim ar y wefan hon sy’n methu Canllawiau Hygyrchedd Cynnwys y We fersiwn 2.2 ar lefel AA. Dim ond rhai methiannau y mae profion o’r fath yn eu canfod, felly nid yw hyn yn dangos bod y wefan yn cydymffurfio’n llawn.',
  notAccessible: 'Cynnwys nad yw’n hygyrch',
  noneListed: 'Nid yw’r bartneriaeth wedi rhestru dim.',
  found: (failures) => `Nifer y methiannau a ganfu’r profion: ${number(failures)}.`,
  preparation: 'Paratoi’r datganiad hygyrchedd hwn',
  prepared: (date) => `Paratowyd y datganiad hwn ar ${date}.`,
  notPrepared: (date) => `Nid yw’r dyddiad y paratowyd y datganiad hwn wedi’i gofnodi. Cyhoeddwyd ef gyda’r cynllun ar ${date}.`,
  reviewed: (date) => `Fe’i hadolygwyd ddiwethaf ar ${date}.`,
  notTested: 'Nid yw tudalennau’r bartneriaeth hon wedi’u profi am hygyrchedd.',
  tested: (date, pages, widths, colours) =>
    `Ar ${date}, profwyd ${number(pages)} tudalen o’r wefan hon, fel yr oeddent y diwrnod hwnnw, ag axe-core yn Chromium: ${list(widths.map((width) => number(width)))} picsel o led, mewn lliwiau ${list(colours.map((colour) => COLOURS[colour]))}, gyda phob rhan y gellir ei hagor ar agor.`,
  keyboard: 'Dilynwyd y ffordd o’r dudalen flaen i flaenoriaeth â’r bysellfwrdd yn unig hefyd.',
};
