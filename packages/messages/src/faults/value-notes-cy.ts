import type { ValueNotes } from '@saferplan/domain/spc';
import type { WordsOf } from './say-coded.ts';

const besides = (beside: string): string => (beside === '' ? '' : `; ${beside}`);

/** What the app notes of values, in Welsh. No speaker has read it yet. */
export const valueNotesCy: WordsOf<ValueNotes> = {
  'empty-in-source': 'Yn wag yn y ffynhonnell',
  'source-says': ({ said }) => `Mae’r ffynhonnell yn dweud “${said}”`,
  'not-calculated': ({ beside }) => `Fformiwla nad oes neb wedi’i chyfrifo${besides(beside)}`,
  'no-row-of-list': 'Nid oes gan yr un rhes o’r rhestr y mis hwn',
  'events-without-date': ({ count }) =>
    `Nifer rhesi’r rhestr nad oes iddynt ddyddiad y gellir ei ddarllen, ac a all fod o’r cyfnod hwn: ${count.toLocaleString('cy')}`,
  'from-cumulated': ({ cumulated, before, beside }) =>
    `Cyfrifwyd o ffigurau a gronnwyd yn y flwyddyn: ${cumulated.toLocaleString('cy')} llai ${before.toLocaleString('cy')}${besides(beside)}`,
  'cumulated-alone': ({ cumulated, beside }) =>
    `${cumulated.toLocaleString('cy')} wedi’i gronni yn y flwyddyn sydd yn y ffynhonnell, heb y ffigur o’i flaen${besides(beside)}`,
  'cumulated-fell': ({ cumulated, before, beside }) =>
    `${cumulated.toLocaleString('cy')} wedi’i gronni yn y flwyddyn sydd yn y ffynhonnell, yn is na’r ${before.toLocaleString('cy')} o’i flaen${besides(beside)}`,
  'first-event': 'Nid oes digwyddiad cyn hwn yn hysbys',
  'not-counted-apart': 'Ni chyfrifwyd y math hwn o drosedd ar wahân yn y mis hwn',
  'no-row-of-force': 'Nid anfonodd yr heddlu res o’r math hwn o drosedd ar gyfer y mis hwn',
  'partial-month': 'Dim ond rhan o’r mis hwn sydd yn y ffeiliau',
  'partial-district': 'Nid yw’r ffeiliau’n dal dim, neu ond ychydig, o resi’r ardal hon ar gyfer y mis hwn',
  'surplus-month': 'Mae’r ffeiliau’n dal llawer mwy o resi o’r mis hwn nag o fisoedd eraill',
  'surplus-district': 'Mae’r ffeiliau’n dal llawer mwy o resi o’r ardal hon ar gyfer y mis hwn nag ar gyfer misoedd eraill',
  'repeated-rows': 'Mae rhesi o’r mis hwn yn y ffeiliau fwy nag unwaith',
  'places-lost': 'Nid oes lle gan ormod o resi’r mis hwn',
  'area-without-figure': 'Nid oes ffigur gan un o’r ardaloedd y’i gwneir ohonynt',
  'no-row-of-quarter': 'Nid oes rhes ohono yn y ffeil yn y chwarter hwn',
  'no-row-of-part': ({ said }) =>
    `Nid oes rhes o “${said}” yn y ffeil yn y chwarter hwn, er bod rhai mewn chwarteri eraill, fel bod hyn yn rhy isel`,
  'row-twice': 'Mae rhes o’r chwarter hwn ddwywaith yn y ffeil, fel y gall hyn fod yn rhy uchel',
  'row-of-no-quarter': ({ said }) => `Mae un o resi’r ardal o dan “${said}”, nad yw’n chwarter, fel y gall hyn fod yn rhy isel`,
  'count-empty': 'Mae cyfrif yn wag yn y ffeil',
  'count-marked': ({ said }) => `Mae cyfrif wedi’i farcio “${said}” yn y ffeil`,
  'publisher-refuses': ({ said }) => `Mae’r cyhoeddwr yn dweud na ellir ei ddefnyddio: ${said}`,
  'offences-unassigned': ({ count, force }) =>
    `Nifer y troseddau yn y chwarter hwn (${force}) nas rhoddwyd i unrhyw ardal, fel bod hyn yn rhy isel: ${count.toLocaleString('cy')}`,
  'not-known-for': ({ parts }) => `Ddim yn hysbys ar gyfer: ${parts.join(', ')}`,
  'not-known-for-some': ({ parts }) => `Ddim yn hysbys ar gyfer ${parts.toString()} o’i rannau`,
};
