import type { EntryWords } from '../entry.ts';

/** What the screens of entry say, in Welsh, which no speaker has read yet. */
export const entry: EntryWords = {
  acceptInvitation: {
    invitesToJoinInThe: (partnership, email, role) => `Mae ${partnership} yn gwahodd ${email} i ymuno, yn rôl “${role}”.`,
    thereIsAnAccountFor: 'Mae cyfrif eisoes ar gyfer y cyfeiriad hwn. Mewngofnodwch ag ef i dderbyn.',
    youAreSignedInAs: (email, email2) =>
      `Rydych wedi mewngofnodi fel ${email}. Allgofnodwch, a mewngofnodwch eto fel ${email2}, i dderbyn.`,
    yourNameAddressAndPassword: (partnership) =>
      `Mae’ch enw, eich cyfeiriad a’ch cyfrinair yn aros yn eiddo i chi. Mae gweinyddwyr ${partnership} yn gweld pryd y byddwch yn mewngofnodi iddi.`,
    join: (partnership) => `Ymuno â “${partnership}”`,
    notNow: 'Nid nawr',
  },
  forgottenPassword: {
    sendMeALink: 'Anfon dolen ataf',
    backToSigningIn: 'Yn ôl i fewngofnodi',
  },
  joinScreen: {
    title: 'Gwahoddiad neu gyfrinair newydd',
    thisLinkWasUsedAlready:
      'Defnyddiwyd y ddolen hon eisoes, mae wedi dod i ben, neu nid yw’n gyfan. Gofynnwch i bwy bynnag a’i hanfonodd am un arall.',
    oneMoment: 'Un eiliad…',
    yourPasswordIsSetSign: 'Mae’ch cyfrinair wedi’i osod. <0>Mewngofnodi</0>',
    chooseAPassword: (name) => `${name}, dewiswch gyfrinair.`,
    chooseANewPasswordYou: (name) => `${name}, dewiswch gyfrinair newydd. Rydych wedi’ch allgofnodi ym mhob man arall.`,
    youWillSignInAs: (isNew, email) => `${isNew} Byddwch yn mewngofnodi fel ${email}.`,
    password12CharactersOrMore: 'Cyfrinair, 12 nod neu fwy',
    setThePassword: 'Gosod y cyfrinair',
  },
  signInScreen: {
    noConnectionToTheServer: 'Dim cysylltiad â’r gweinydd. Rhowch gynnig arall arni.',
    startAgain: 'Dechrau eto',
  },
};
