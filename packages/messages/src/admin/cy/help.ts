import type { HelpWords } from '../help.ts';

/** What each screen is for, in Welsh, which no speaker has read yet. */
export const help: HelpWords = {
  screens: {
    '/editions/$label': 'Ble mae’r flwyddyn arni, beth sy’n aros amdanoch, a beth sydd ar ôl i’w ddweud cyn y gellir cyhoeddi’r cynllun.',
    '/editions/$label/plan':
      'Y cynllun fel dogfen: cliciwch ar destun i’w newid, ar res i’w hagor. Nid oes dim yn gyhoeddus nes i chi gyhoeddi.',
    '/editions/$label/plan/translation':
      'Yr hyn y mae testunau’r cynllun yn ei ddweud yn yr iaith arall, beth sydd ar goll, a beth sydd heb ei ddarllen.',
    '/editions/$label/changes': 'Beth a ddaeth o bob blaenoriaeth a thema o’r rhifyn blaenorol, gyda’i reswm.',
    '/editions/$label/assessment': 'Y dystiolaeth, fesul pwnc: canfyddiadau gyda’u dau rif, a’r hyn a argymhellir.',
    '/editions/$label/assessment/scores': 'Pob pwnc wedi’i sgorio yn erbyn meini prawf model. Rydych yn sgorio dan eich enw eich hun.',
    '/editions/$label/assessment/models': 'Y matricsau y sgorir pynciau â nhw. Mae un a ddefnyddiwyd yn aros fel yr oedd.',
    '/editions/$label/data': 'Cyfresi o ffigurau fesul mis, yr hyn y mae eu siartiau’n ei ddweud, a’r hyn sy’n aros am benderfyniad.',
    '/editions/$label/data/this-month': 'Ffeiliau’r mis hwn, wedi’u derbyn ar gyfer pob cyfres y maent yn ei ffitio, fel un newid.',
    '/editions/$label/data/import-police': 'Cyfrifon fesul mis o ffeiliau data.police.uk, ar gyfer pob cyfres y maent yn ei ffitio.',
    '/editions/$label/data/import-table': 'Taenlen a ddarllenir fesul cell: gwelwch sut y deallwyd pob un cyn i ddim gael ei storio.',
    '/editions/$label/adoption': 'Y camau o ddrafft i gyhoeddi, pob un gyda’i gyfarfod, ei benderfyniad a’i bleidleisiau.',
    '/editions/$label/adoption/paper': 'Yr adroddiad i’r pwyllgor, wedi’i wneud o’r hyn y mae’r cynllun yn ei ddal.',
    '/editions/$label/progress': 'Sut mae pob cam gweithredu’n mynd, yn ôl rheolau datganedig. Agorwch un i ddweud sut mae’n mynd.',
    '/editions/$label/progress/calendar': 'Pob dyddiad yn y rhifyn, fel rhestr neu ffeil ar gyfer eich calendr eich hun.',
    '/editions/$label/progress/report': 'Beth a ddigwyddodd rhwng dau ddiwrnod, ar gyfer y cyfarfod nesaf.',
    '/editions/$label/progress/funding': 'Grantiau, pwy a ofynnodd am gyfran, a beth sydd ar ôl.',
    '/editions/$label/law': 'Yr hyn y mae’r gyfraith yn ei ofyn gan y bartneriaeth, a’r hyn yn y cynllun sy’n ei ateb.',
    '/editions/$label/publish':
      'Yr hyn y bydd y cyhoedd yn ei weld yn newid, cyn iddo wneud. Mae’r hyn a gyhoeddir yn aros yn ei gyfeiriad am byth.',
    '/editions/$label/feedback': 'Yr hyn a ysgrifennodd trigolion am dudalen. Nid yw’n enwi neb oni bai iddynt wneud hynny.',
    '/editions/$label/history': 'Pwy a newidiodd beth a phryd, gyda ffordd o ddod â’r hyn a oedd yno yn ôl.',
    '/editions/$label/settings': 'Yr hyn y mae pob rhifyn yn ei rannu: y bartneriaeth, ei gwefan gyhoeddus, a phwy sy’n gweithio yma.',
    '/editions/$label/settings/partnership': 'Pwy yw’r bartneriaeth, fel y mae pob tudalen yn ei henwi.',
    '/editions/$label/settings/decisions': 'Pwy sy’n gwneud y penderfyniad terfynol, ac a yw ail berson yn cyhoeddi.',
    '/editions/$label/settings/methods': 'Cyfraith pwy, pa rannau o Saferplan a pha siartiau y mae’r bartneriaeth yn eu defnyddio.',
    '/editions/$label/settings/site': 'Lliw ac ieithoedd y wefan gyhoeddus.',
    '/editions/$label/settings/accessibility': 'Yr hyn y mae rheoliadau 2018 yn gofyn i’r datganiad ei ddweud.',
    '/editions/$label/settings/privacy': 'Pwy sy’n gyfrifol am ddata personol ar y wefan gyhoeddus.',
    '/editions/$label/settings/agencies': 'Pwy sy’n perthyn i’r bartneriaeth, drwy gyfraith neu drwy ddewis.',
    '/editions/$label/settings/contacts': 'Pwy y gall trigolion ofyn iddynt.',
    '/editions/$label/settings/glossary': 'Geiriau y mae tudalennau cyhoeddus yn eu hesbonio lle maent.',
    '/editions/$label/settings/pages': 'Tudalennau o’ch eiddo eich hun ochr yn ochr â’r cynllun: penawdau, rhestrau, dolenni a thablau.',
    '/editions/$label/settings/areas': 'Yr ardaloedd y mae ffigurau ohonynt, a beth a ddaeth ohonynt.',
    '/editions/$label/settings/sources': 'O ble y daw ffigurau, fel y mae’r dudalen ddata gyhoeddus yn eu rhestru.',
    '/editions/$label/settings/succession': 'Partneriaethau sy’n dod i ben, a pha rai sy’n cymryd eu lle.',
    '/editions/$label/settings/people': 'Pwy sy’n gweithio yma a beth gânt ei wneud; dolenni yr ydych yn eu trosglwyddo yw gwahoddiadau.',
    '/editions/$label/settings/practice-copies': 'Copïau i roi cynnig ar flwyddyn ynddynt, nad oes dim yn mynd allan ohonynt.',
    '/editions/$label/settings/you': 'Eich cyfrinair, eich ail ffactor a’ch nodiadau atgoffa, a ble rydych wedi mewngofnodi.',
  },
  manual: 'Llawlyfr',
  guides: { plan: 'Cadw’r cynllun', figures: 'Ffigurau wrth iddynt gyrraedd', neighbours: 'Ochr yn ochr â’i chymdogion' },
  tour: {
    name: 'Taith fer',
    back: 'Yn ôl',
    next: 'Nesaf',
    done: 'Wedi gorffen',
    closeForGood: 'Cau am byth',
    at: (step, of) => `${step} o ${of}`,
    steps: [
      {
        title: 'Y flwyddyn yw’r llywio',
        text: 'Asesu, Cynllunio, Penderfynu, Cyflawni, Cyhoeddi: mae’r hyn sydd wedi’i lenwi y tu ôl i’r rhifyn hwn, y cylch yw lle mae arni. Mae G a llythyren yn arwain yno o’r bysellfwrdd.',
      },
      {
        title: 'Dod o hyd i unrhyw beth, neu ei wneud',
        text: 'Mae Ctrl K yn arwain at unrhyw sgrin neu gofnod drwy dair llythyren, ac yn gwneud pethau: “new action in Mental Health”.',
      },
      {
        title: 'Darllen yn gyntaf, ysgrifennu yn ei le',
        text: 'Mae sgriniau’n darllen fel y ddogfen. Cliciwch ar destun, neu pwyswch Enter arno, i’w newid; mae rhes yn agor wrth ochr y dudalen.',
      },
      {
        title: 'Mae’n cadw ei hun',
        text: 'Caiff maes ei gadw pan fyddwch yn ei adael, heb gysylltiad hefyd, ac mae Dadwneud yn mynd â’ch newid diwethaf yn ôl. Pwyswch ? am bob bysell.',
      },
      {
        title: 'Nid oes dim yn gyhoeddus nes i chi gyhoeddi',
        text: 'Mae Cyhoeddi yn dangos yr hyn y byddai darllenwyr yn ei weld yn newid, fesul tudalen, cyn i neb wneud.',
      },
    ],
  },
};
