import type { EditionRemarks } from '@saferplan/domain/shared';
import { WHEN } from '../locale/when.ts';
import { extraFaultsCy, yearsFaultsCy } from './years-and-extras-cy.ts';
import type { WordsOf } from './say-coded.ts';

const { at, by, name: date } = WHEN.cy;

/** What is done with a priority or theme: “Mae … wedi’i …”. */
const DONE = {
  introduced: 'yn newydd',
  retained: 'wedi’i gadw',
  renamed: 'wedi’i ailenwi',
  split: 'wedi’i rannu',
  merged: 'wedi’i gyfuno',
  'became-theme': 'wedi’i droi’n thema',
  'became-priority': 'wedi’i droi’n flaenoriaeth',
  removed: 'wedi’i ddileu',
} as const;

const number = (count: number): string => ['dim un', 'un', 'dwy'][count] ?? String(count);
const quoted = (title: string | null): string => (title === null ? 'Penderfyniad' : `“${title}”`);

const AREAS_NEEDED = {
  formed: 'enwch yr hyn a ffurfiwyd, a dim y daeth ohono',
  renamed: 'enwch un ardal cynt ac un wedyn',
  merged: 'enwch ddwy ardal neu ragor cynt ac un wedyn',
  split: 'enwch un ardal cynt a dwy neu ragor wedyn',
  abolished: 'enwch yr hyn a ddaeth i ben, a dim ar ei ôl',
} as const;

const LACKS = { 'lead-agency': 'asiantaeth arweiniol', due: 'dyddiad cyflawni' } as const;
const NOTHING_OF = { outcome: 'ganlyniad', action: 'gam gweithredu', indicator: 'ddangosydd' } as const;
const WAS = { priority: 'yn flaenoriaeth', theme: 'yn thema' } as const;
const FIELDS = { headline: 'pennawd', introduction: 'cyflwyniad' } as const;

// To be read by a Welsh speaker before a partnership relies on it.
export const remarksCy: WordsOf<EditionRemarks> = {
  'no-priority': 'Nid oes gan y cynllun flaenoriaeth eto.',
  'name-of-new-package': ({ text }) => `“${text}” yw’r enw y mae pecyn newydd yn ei roi: gwnewch yn siŵr mai dyna a elwir y corff.`,
  proposal: ({ text }) =>
    `Cynigir “${text}”, ac nid oes neb wedi’i gadarnhau: tynnwch y bachau petryal, neu ysgrifennwch eich geiriau eich hun.`,
  duplicate: ({ text }) => `Mae “${text}” yma ddwywaith: gadewch un o’r ddau allan, neu ysgrifennwch beth sy’n eu gwahaniaethu.`,
  placeholder: ({ text }) => `Dim ond dal lle i’ch geiriau eich hun y mae “${text}”: ysgrifennwch y rheini yn ei le.`,
  'no-summary': ({ title }) => `Nid oes gan “${title}” grynodeb ar gyfer y dudalen flaen.`,
  'no-lead': ({ title }) => `Nid oes gan “${title}” arweinydd: enwch un, neu dywedwch ei fod i’w gadarnhau.`,
  'lead-to-be-confirmed': ({ title }) => `Mae arweinydd “${title}” i’w gadarnhau o hyd.`,
  'led-by-former-agency': ({ title }) => `Arweinir “${title}” gan asiantaeth nad yw yn y bartneriaeth mwyach.`,
  'former-subgroup': ({ title }) => `Cyflawnir “${title}” gan is-grŵp nad yw yn y cynllun mwyach.`,
  'former-contact': ({ title }) => `Mae “${title}” yn cyfeirio at gyswllt nad yw wedi’i restru mwyach.`,
  'action-plan-not-looked-at': ({ title, note }) =>
    `Mae “${title}” yn dweud “${note}”, fel pob blaenoriaeth newydd: gwnewch yn siŵr bod hynny’n wir, neu dywedwch beth sydd.`,
  'action-plan-to-come': ({ title }) => `Mae cynllun gweithredu “${title}” eto i ddod.`,
  'nothing-of-kind': ({ title, kind }) =>
    `Nid oes gan “${title}” ${NOTHING_OF[kind]}: ychwanegwch un, neu dywedwch fod ei gynllun gweithredu i ddod.`,
  'no-direction': ({ title }) => `Nid yw’r dangosydd “${title}” yn dweud pa ffordd a ddymunir: mwy, llai neu’r naill na’r llall.`,
  'carried-by-former': ({ text }) => `Cyflawnir y cam “${text}” gan asiantaeth neu is-grŵp nad yw wedi’i restru mwyach.`,
  'action-incomplete': ({ text, lacks }) => `Nid oes gan y cam “${text}” ${lacks.map((part) => LACKS[part]).join(' na ')} eto.`,
  'amount-not-said': ({ of, title }) =>
    ({
      grant: `Ni ddywedwyd eto beth yw swm “${title}”.`,
      bid: `Ni ddywedwyd eto faint y mae “${title}” yn gofyn amdano.`,
      award: `Ni ddywedwyd eto faint a ddyfarnwyd i “${title}”.`,
    })[of],
  'amount-zero': ({ of, title }) =>
    `${
      {
        grant: `Swm “${title}” yw £0.`,
        bid: `Mae “${title}” yn gofyn am £0.`,
        award: `Dyfarnwyd £0 i “${title}”.`,
        resource: `Rhoddir “${title}” fel £0.`,
      }[of]
    } Ai dim ydyw, neu nad yw’n hysbys? Ticiwch mai dim ydyw, neu gadewch y swm yn wag lle nad yw’n hysbys.`,
  'reading-not-said': ({ title, when }) => `Ni ddywedwyd eto beth yw gwerth “${title}” (${date(when)}), ac nid yw’n cael ei gyhoeddi.`,
  'theme-through-none': ({ title }) => `Nid yw’r thema “${title}” yn rhedeg drwy unrhyw flaenoriaeth: ticiwch o leiaf un.`,
  'theme-through-former': ({ title }) => `Mae’r thema “${title}” yn rhedeg drwy flaenoriaeth nad yw yn y cynllun mwyach.`,
  'same-address': ({ title, other, slug }) => `Mae gan “${title}” ac “${other}” yr un cyfeiriad cyhoeddus, ${slug}.`,
  'informs-former': ({ title }) => `Mae’r pwnc “${title}” yn llywio blaenoriaeth neu thema nad yw yn y cynllun mwyach.`,
  'reviews-unknown': ({ title }) => `Mae’r pwnc “${title}” yn adolygu rhywbeth nad oedd yn y rhifyn blaenorol.`,
  'nothing-recommended': ({ title }) => `Nid oes dim wedi’i argymell ar “${title}” eto.`,
  'recommendation-not-recorded': ({ title }) => `Nid yw’r hyn a argymhellwyd ar “${title}” wedi’i gofnodi.`,
  'recommendation-without-reason': ({ title }) => `Nid yw’r argymhelliad ar “${title}” yn rhoi rheswm.`,
  'statement-without-contact': 'Nid yw’r datganiad hygyrchedd yn enwi cyswllt, y mae rheoliadau 2018 yn gofyn amdano.',
  'statement-undated': 'Nid yw’r datganiad hygyrchedd yn dweud pryd y’i paratowyd.',
  'improvement-not-said': ({ title }) =>
    `Nid oes neb wedi dweud ai mwy ynteu llai o “${title}” sydd orau, felly ni fernir unrhyw newid ynddo.`,
  'reads-former-series': ({ title }) => `Darllenir “${title}” o gyfres nad yw’n cael ei chadw mwyach.`,
  'reads-series-of-partners': ({ title, series }) =>
    `Darllenir “${title}” o “${series}”, na chaiff ond y rhai sy’n mewngofnodi ei darllen: mae’r cyhoedd yn darllen ei ffigurau diweddaraf, ac am ei hynt na ellir dweud.`,
  'shows-former-series': ({ title }) => `Mae’r pwnc “${title}” yn dangos cyfres nad yw’n cael ei chadw mwyach.`,
  'change-disagrees': ({ measure }) =>
    `Nid yw’r newid a nodir ar gyfer “${measure}” yn dilyn o’i ddau rif: cywirwch ef, neu dywedwch pam y’i cyhoeddir fel y mae.`,
  'change-disagrees-with-reason': ({ measure }) =>
    `Nid yw’r newid a nodir ar gyfer “${measure}” yn dilyn o’i ddau rif. Fe’i cyhoeddir gyda’r rheswm a roddir.`,
  'not-scored-in-full': ({ title, model }) =>
    `Nid yw “${title}” wedi’i sgorio’n llawn yn ôl ${model}, felly ni fydd y cyhoedd yn gweld ei safle.`,
  'differs-from-place': ({ title, model }) => `Mae’r hyn a argymhellir ar “${title}” yn wahanol i’w safle yn ôl ${model}: dywedwch pam.`,
  'reason-not-recorded': ({ title }) => `Nid yw’r rheswm dros yr hyn a ddaeth o “${title}” wedi’i gofnodi.`,
  'decided-without-record': ({ title }) => `Argymhellwyd yr hyn a ddaeth o “${title}”; nid yw’r cyfarfod a’i penderfynodd wedi’i gofnodi.`,
  'decided-without-meeting': ({ title }) => `Nid yw’r penderfyniad ar “${title}” yn seiliedig ar gyfarfod eto.`,
  'published-form-invalid': ({ path, issue }) => `Byddai’r ffurf gyhoeddedig yn annilys yn ${path}: ${issue}`,

  'extra-not-number': (given) => `${extraFaultsCy['extra-not-number'](given)}.`,
  'extra-not-date': (given) => `${extraFaultsCy['extra-not-date'](given)}.`,
  'extra-not-choice': (given) => `${extraFaultsCy['extra-not-choice'](given)}.`,

  undecided: ({ title }) => `“${title}”: penderfynwch beth a ddaw ohono.`,
  'decided-twice': ({ title, count }) => `Mae gan “${title}” ${count.toString()} penderfyniad: cadwch un.`,
  'retained-and-removed': ({ title }) => `Ni ellir dileu “${title}” a’i barhau hefyd.`,
  'no-origin': ({ title }) => `“${title}”: dywedwch o beth y daw, neu ei fod yn newydd.`,
  'introduced-with-origin': ({ title }) => `Gelwir “${title}” yn newydd, ond mae hefyd yn dod o benderfyniad arall.`,
  'too-few-sources': ({ title, kind, count }) =>
    `Mae ${quoted(title)} ${DONE[kind]}: enwch ${number(count)} neu ragor o flaenoriaethau neu themâu’r rhifyn blaenorol.`,
  'too-many-sources': ({ title, kind, count }) =>
    `Mae ${quoted(title)} ${DONE[kind]}: mae hynny’n caniatáu ${number(count)} o flaenoriaethau neu themâu’r rhifyn blaenorol.`,
  'too-few-successors': ({ title, kind, count }) =>
    `Mae ${quoted(title)} ${DONE[kind]}: enwch ${number(count)} neu ragor o flaenoriaethau neu themâu’r rhifyn hwn.`,
  'too-many-successors': ({ title, kind, count }) =>
    `Mae ${quoted(title)} ${DONE[kind]}: mae hynny’n caniatáu ${number(count)} o flaenoriaethau neu themâu’r rhifyn hwn.`,
  'named-twice': ({ title }) => `${quoted(title)}: mae’r penderfyniad yn enwi’r un flaenoriaeth neu thema ddwywaith.`,
  'wrong-type': ({ title, wrong }) =>
    wrong === 'not-to-theme'
      ? `Daeth “${title}” yn thema: rhaid iddo arwain o flaenoriaeth i thema.`
      : `Daeth “${title}” yn flaenoriaeth: rhaid iddo arwain o thema i flaenoriaeth.`,
  'type-changed': ({ title, successor, was, is }) =>
    `Roedd “${title}” ${WAS[was]} ac mae “${successor}” ${WAS[is]}: dywedwch ei fod wedi troi’n un.`,
  'name-changed': ({ title, successor }) => `Gelwir “${title}” bellach yn “${successor}”: dywedwch ei fod wedi’i ailenwi.`,
  'name-unchanged': ({ title }) => `Mae gan “${title}” ei enw o hyd: dywedwch ei fod wedi’i gadw.`,
  unknown: ({ title }) => `${quoted(title)}: mae’r penderfyniad yn enwi blaenoriaeth neu thema nad yw yn y rhifynnau hyn.`,
  'no-reason': ({ title, kind }) => `Mae ${quoted(title)} ${DONE[kind]}: dywedwch pam.`,

  'area-not-listed': ({ on }) => `Mae newid ${at(on)} yn enwi ardal nad yw wedi’i rhestru.`,
  'area-change-arity': ({ areas, on, change }) =>
    `${areas.length === 0 ? 'Newid' : areas.join(', ')} (${date(on)}): ${AREAS_NEEDED[change]}.`,
  'area-change-mixes': ({ areas, on }) =>
    `${areas.join(', ')} (${date(on)}): daw dosbarthau’n ddosbarthau, a phartneriaethau’n bartneriaethau.`,
  'area-begins-often': ({ name, times }) => `Mae ${name} yn dechrau ${times.toString()} gwaith: cadwch un o’r newidiadau.`,
  'area-ends-often': ({ name, times }) => `Mae ${name} yn dod i ben ${times.toString()} gwaith: cadwch un o’r newidiadau.`,
  'area-ends-first': ({ name, endsOn, beginsOn }) => `Daw ${name} i ben ${at(endsOn)}, cyn iddo ddechrau (${date(beginsOn)}).`,

  ...yearsFaultsCy,

  'edition-ends-before-start': ({ startsOn, endsOn }) =>
    `Daw’r rhifyn i ben ${at(endsOn)}, cyn iddo ddechrau ${at(startsOn)}: ysgrifennwch ei ddiwrnod cyntaf yn gyntaf.`,
  'far-from-edition': ({ when, years, label }) =>
    `Mae ${date(when)} fwy na ${years.toString()} mlynedd o flynyddoedd ${label}: ysgrifennwch y flwyddyn gywir.`,
  'long-after-edition': ({ when, label }) =>
    `Mae ${date(when)} fwy na blwyddyn ar ôl i ${label} ddod i ben: gwnewch yn siŵr mai dyma’r flwyddyn gywir.`,
  'meeting-day-unknown': ({ title }) => `Nid yw’r diwrnod y cynhaliwyd y cyfarfod ar “${title}” wedi’i gofnodi.`,
  'consultation-start-unknown': ({ title }) => `Nid yw dechrau’r ymgynghoriad “${title}” wedi’i gofnodi.`,
  'consultation-end-unknown': ({ title }) => `Nid yw diwedd yr ymgynghoriad “${title}” wedi’i gofnodi.`,
  'due-after-plan': ({ text, due, last }) =>
    `Mae “${text}” i’w gyflawni ${by(due)}, ar ôl i’r cynllun ddod i ben ${at(last)}: ysgrifennwch ddiwrnod o’i fewn, neu cywirwch flynyddoedd y cynllun.`,
  'consultation-ends-before-start': ({ title, startsOn, endsOn }) =>
    `Daw’r ymgynghoriad “${title}” i ben ${at(endsOn)}, cyn iddo ddechrau ${at(startsOn)}: ysgrifennwch ei ddiwrnod cyntaf yn gyntaf.`,
  'period-ends-before-start': ({ measure, from, to }) =>
    `Daw cyfnod o “${measure}” i ben ${at(to)}, cyn iddo ddechrau ${at(from)}: ysgrifennwch ei ddechrau’n gyntaf.`,
  'answered-before-made': ({ answered, made }) =>
    `Fe’i hatebwyd ${at(answered)}, cyn iddo gael ei wneud ${at(made)}: cywirwch un o’r dyddiadau.`,
  'decided-before-recommended': ({ decided, recommended }) =>
    `Fe’i penderfynwyd ${at(decided)}, cyn ei argymell ${at(recommended)}: cywirwch un o’r dyddiau, neu newidiwch y ddau gyfarfod.`,

  'due-before-edition': ({ text, due }) =>
    `Roedd “${text}” i’w gyflawni ${by(due)}, cyn i’r rhifyn hwn ddechrau: dywedwch erbyn pryd y mae bellach, neu ei fod wedi’i wneud neu wedi’i atal.`,
  'other-count': ({ field, counted, count, term }) =>
    `Mae’r ${FIELDS[field]} yn sôn am ${counted.toString()}, ac mae ${count.toString()} o’r rhain (${term}): cywirwch un ohonynt.`,
  'other-years': ({ field, other, label }) =>
    `Mae’r ${FIELDS[field]} yn enwi ${other}, a ${label} yw’r rhifyn hwn: ysgrifennwch flynyddoedd hwn.`,
  'called-new': ({ title }) => `Gelwir “${title}” yn newydd yn y rhifyn hwn, ac roedd yn y rhifyn blaenorol.`,

  'no-such-calculation': ({ title, calculation }) => `Mae “${title}” i’w gyfrifo gan “${calculation}”, nad yw ym mhecyn y bartneriaeth.`,
  'calculation-failed': ({ title, why }) => `“${title}”: ${why} Nid oes ganddo ddarlleniadau hyd nes y caiff hynny ei gywiro.`,

  'withdrawn-edition': ({ label, reason }) =>
    `Tynnwyd ${label} i gyd yn ôl (${reason}). Edrychwch ar yr hyn a achosodd hynny cyn ei gyhoeddi eto.`,
  'withdrawn-text': ({ text, label, reason }) =>
    `${text}: mae hwn yn cynnwys yr hyn a dynnwyd yn ôl o ${label} (${reason}). Byddai’n gyhoeddus eto.`,
};
