/** What the screens of entry say, by the file that says it. */
export const entry = {
  acceptInvitation: {
    invitesToJoinInThe: (partnership: string, email: string, role: string) =>
      `${partnership} invites ${email} to join, in the role of “${role}”.`,
    thereIsAnAccountFor: 'There is an account for this address already. Sign in with it to accept.',
    youAreSignedInAs: (email: string, email2: string) => `You are signed in as ${email}. Sign out, and in again as ${email2}, to accept.`,
    yourNameAddressAndPassword: (partnership: string) =>
      `Your name, address and password stay your own. The administrators of ${partnership} see when you sign in for it.`,
    join: (partnership: string) => `Join ${partnership}`,
    notNow: 'Not now',
  },
  forgottenPassword: {
    sendMeALink: 'Send me a link',
    backToSigningIn: 'Back to signing in',
  },
  joinScreen: {
    title: 'Invitation or new password',
    thisLinkWasUsedAlready: 'This link was used already, has run out, or is not whole. Ask whoever sent it for another.',
    oneMoment: 'One moment…',
    yourPasswordIsSetSign: 'Your password is set. <0>Sign in</0>',
    chooseAPassword: (name: string) => `${name}, choose a password.`,
    chooseANewPasswordYou: (name: string) => `${name}, choose a new password. You are signed out everywhere else.`,
    youWillSignInAs: (isNew: string, email: string) => `${isNew} You will sign in as ${email}.`,
    password12CharactersOrMore: 'Password, 12 characters or more',
    setThePassword: 'Set the password',
  },
  signInScreen: {
    noConnectionToTheServer: 'No connection to the server. Try again.',
    startAgain: 'Start again',
  },
};

export type EntryWords = typeof entry;
