import type { ChangeSummaries, DoneSummary, NamedKind, PutBackRemarks } from '@saferplan/domain/shared';
import { sayCoded, type WordsOf } from '../faults/say-coded.ts';
import { textLabel, textOwnerName } from '../items/text-of-owner.ts';
import { textWordsCy } from '../items/text-words-cy.ts';
import { itemWordsCy } from '../items/words-cy.ts';

const called = (kind: NamedKind): string => itemWordsCy[kind].name;
const item = ({ kind, name }: { readonly kind: NamedKind; readonly name: string }): string => `${called(kind)} “${name}”`;
const items = ({ kind, count }: { readonly kind: NamedKind; readonly count: number }): string => `${count.toString()} × ${called(kind)}`;
const listed = (names: readonly string[]): string => names.join(', ');
const text = ({ kind, name, field }: ChangeSummaries['text-translated']): string =>
  `“${textLabel(textWordsCy, kind, field)}”, ${textOwnerName(textWordsCy, kind, name)}`;

// What is named stands after a colon: a name after a verb or a preposition would have to be mutated.
const MOVES = {
  'open-consultation': 'Agorwyd yr ymgynghoriad ar y rhifyn hwn',
  'close-consultation': 'Caewyd yr ymgynghoriad ar y rhifyn hwn',
  recommend: 'Nodwyd bod y rhifyn hwn wedi’i argymell',
  adopt: 'Nodwyd bod y rhifyn hwn wedi’i fabwysiadu',
  'refer-back': 'Aed â’r rhifyn hwn yn ôl i ddrafft',
  'ask-to-publish': 'Gofynnwyd am gyhoeddi’r rhifyn hwn',
  'send-back': 'Anfonwyd y rhifyn hwn yn ôl',
  'open-amendment': 'Agorwyd diwygiad i’r rhifyn hwn',
  'close-amendment': 'Caewyd y diwygiad i’r rhifyn hwn',
} as const;
const ASKED = {
  withdraw: 'tynnu’r hyn a gyhoeddwyd yn ôl',
  'end-four-eyes': 'diffodd y rheol bod rhaid i rywun arall gyhoeddi',
} as const;
const DECIDED = { agreed: 'Cytunwyd', refused: 'Gwrthodwyd', 'taken-back': 'Ni ofynnir mwyach' } as const;
const ANSWERS = { agreed: 'cytuno', 'agreed-with-restricted': 'cytuno, a chaiff ffigurau cyfyngedig groesi', refused: 'gwrthod' } as const;

// To be read by a Welsh speaker before a partnership relies on it.
/** What each change did, in Welsh. */
export const changesCy: WordsOf<ChangeSummaries> = {
  'item-added': (of) => `Ychwanegwyd: ${item(of)}`,
  'item-changed': (of) => `Newidiwyd: ${item(of)}`,
  'item-moved': (of) => `Symudwyd: ${item(of)}`,
  'item-removed': (of) => `Dilëwyd: ${item(of)}`,
  'items-added': (of) => `Ychwanegwyd: ${items(of)}`,
  'items-changed': (of) => `Newidiwyd: ${items(of)}`,
  'items-moved': (of) => `Symudwyd: ${items(of)}`,
  'items-removed': (of) => `Dilëwyd: ${items(of)}`,
  'several-changed': ({ count }) => `Nifer yr eitemau a newidiwyd: ${count.toString()}`,
  'one-put-back': ({ kind }) => `Tynnwyd o’r bin: ${called(kind)}`,
  'several-put-back': ({ count }) => `Nifer y pethau a dynnwyd o’r bin: ${count.toString()}`,
  'edition-changed': ({ label }) => `Newidiwyd yr hyn a ddywedir am y rhifyn hwn yn ei gyfanrwydd: ${label}`,
  'plan-changed': ({ title }) => `Newidiwyd yr hyn a ddywedir am y cynllun “${title}”`,
  'first-plan-began': ({ label }) => `Dechreuwyd y cynllun â’r rhifyn hwn: ${label}`,
  'plan-began': ({ title, label }) => `Dechreuwyd y cynllun “${title}” â’r rhifyn hwn: ${label}`,
  'partnership-began': ({ name }) => `Dechreuwyd y bartneriaeth hon: ${name}`,
  'partnership-changed': 'Newidiwyd manylion y bartneriaeth',
  'copied-forward': ({ from, label, plan }) =>
    `Copïwyd rhifyn ymlaen: ${from}. Y rhifyn newydd: ${label}${plan === null ? '' : `, sy’n dechrau’r cynllun “${plan}”`}`,
  'assessment-began': ({ label }) => `Dechreuwyd yr asesiad ar gyfer y rhifyn hwn: ${label}`,
  'recommendations-applied': ({ label }) => `Gweithredwyd yr argymhellion ar gyfer y rhifyn hwn: ${label}`,
  'adoption-step': ({ move, label, reason }) => `${MOVES[move]}: ${label}${reason === '' ? '' : `. Rheswm: ${reason}`}`,
  published: ({ label }) => `Cyhoeddwyd y rhifyn hwn: ${label}`,
  'second-person-asked': ({ subject, reason }) => `Gofynnwyd am hyn: ${ASKED[subject]}. Rheswm: ${reason}`,
  'second-person-decided': ({ outcome, subject, reason }) => `${DECIDED[outcome]}: ${ASKED[subject]}. Rheswm: ${reason}`,
  'four-eyes-ended': 'Cytunwyd y caiff pwy bynnag sy’n cyhoeddi fod yr un a ofynnodd am hynny',
  'plan-file-added': ({ name }) => `Ychwanegwyd cynnwys y ffeil hon: ${name}`,
  'text-translated': (of) => `Cyfieithwyd: ${text(of)}`,
  'translation-removed': (of) => `Dilëwyd y cyfieithiad o’r testun hwn: ${text(of)}`,
  'translations-taken': ({ count, name }) => `Nifer y cyfieithiadau a gymerwyd: ${count.toString()}. Ffeil: ${name}`,
  imported: ({ name }) => `Mewnforiwyd: ${name}`,
  'value-typed': ({ title }) => `Teipiwyd gwerth yn y gyfres “${title}”`,
  'values-typed': ({ title }) => `Teipiwyd gwerthoedd yn y gyfres “${title}”`,
  'import-undone': ({ files }) => `Dadwnaed y mewnforiad hwn: ${listed(files)}`,
  'monthly-round': ({ files }) => `Ffeiliau’r mis hwn: ${listed(files)}`,
  'series-added': ({ title }) => `Ychwanegwyd y gyfres “${title}”`,
  'people-imported': ({ title }) => `Mewnforiwyd niferoedd pobl, “${title}”`,
  'peer-group-added': ({ title }) => `Ychwanegwyd y grŵp cymheiriaid “${title}”`,
  'peer-group-changed': ({ title }) => `Newidiwyd y grŵp cymheiriaid “${title}”`,
  'peer-group-removed': ({ title }) => `Dilëwyd y grŵp cymheiriaid “${title}”`,
  'series-of-sum-added': ({ title, count }) =>
    `Ychwanegwyd cyfres: ${title}. Nifer y cyfresi y gwnaed hi ohonynt, o bartneriaethau sy’n dod i ben: ${count.toString()}`,
  'carried-over': ({ names }) => `Dygwyd drosodd oddi wrth y rhain: ${listed(names)}`,
  'succession-proposed': ({ on }) => `Cynigiwyd olyniaeth ar y diwrnod hwn: ${on}`,
  'succession-answered': ({ answer }) => `Atebwyd olyniaeth: ${ANSWERS[answer]}`,
  commented: ({ kind }) => `Gwnaed sylw ar eitem: ${called(kind)}`,
  'comment-settled': 'Setlwyd sylw',
  'comment-reopened': 'Ailagorwyd sylw',
  invited: ({ name }) => `Gwahoddwyd: ${name}`,
  'invitation-accepted': ({ name }) => `Derbyniwyd gwahoddiad. Enw: ${name}`,
  'rights-changed': ({ name }) => `Newidiwyd yr hyn y caiff ${name} ei wneud`,
  'member-removed': ({ name }) => `Tynnwyd rhywun o’r bartneriaeth: ${name}`,
  'member-erased': 'Dilëwyd manylion rhywun a adawodd',
  'administrator-made': ({ name }) => `Penodwyd gweinyddwr: ${name}`,
  'reset-link-made': ({ name }) => `Gwnaed dolen i ailosod cyfrinair. Enw: ${name}`,
  'second-factor-reset': ({ name }) => `Ailosodwyd ail ffactor. Enw: ${name}`,
  'practice-copy-made': 'Gwnaed copi ymarfer',
  'practice-copy-removed': 'Dilëwyd copi ymarfer',
  stored: ({ text: sentence }) => sentence,
  undid: ({ of }) => `Dadwnaed: ${inWelsh(of)}`,
};

const inWelsh = (summary: DoneSummary): string => sayCoded<ChangeSummaries>(changesCy, summary);

// To be read by a Welsh speaker before a partnership relies on it.
/** What could not be put back as it was, in Welsh. */
export const putBackCy: WordsOf<PutBackRemarks> = {
  'named-is-gone': ({ title, named }) =>
    `Roedd “${title}” yn enwi eitem nad yw yno mwyach (${called(named)}), ac nid yw’n ei henwi bellach.`,
  'address-taken': ({ kind, title, slug, free }) =>
    `Cyfeiriad “${title}” yw ${free} bellach, oherwydd bod eitem arall o’r un math (${called(kind)}) wedi cymryd y cyfeiriad ${slug}.`,
  'naming-is-gone': ({ kind }) => `Mae eitem a oedd yn ei henwi wedi’i dileu ers hynny (${called(kind)}).`,
  'naming-has-changed': ({ kind, title }) => `Mae’r eitem “${title}” (${called(kind)}) wedi newid ers hynny, ac nid yw’n ei henwi eto.`,
};
