/** What every email says, in English. */
export const emailsEn = {
  dear: (name: string) => `Dear ${name},`,
  digest: {
    subject: (partnership: string, edition: string, day: string) => `${partnership} plan ${edition}: your actions on ${day}`,
    late: 'Late',
    dueWithinAMonth: 'Due within a month',
    notUpdated: 'No news for a quarter',
    action: (text: string, due: string, reason: string) => `${text} (due: ${due}). ${reason}`,
    toAnswer: 'Recommendations of scrutiny to answer',
    answerDue: (text: string, day: string) => `${text} (28 days end on ${day}).`,
    answerLate: (text: string, day: string) => `${text} (28 days end on ${day}: late).`,
    sayHow: (address: string) => `Say how they stand: ${address}`,
    turnOff: (address: string) => `You get this once a week while something waits for you. Turn it off under Settings: ${address}`,
  },
  reminder: {
    subject: (partnership: string, edition: string, when: string) => `${partnership} plan ${edition}: due ${when}`,
    due: (when: string, text: string) => `This is due ${when}: ${text}`,
    sayHow: (address: string) => `Say how it stands: ${address}`,
  },
  resetLink: {
    subject: 'A new password for Saferplan',
    text: (address: string) =>
      `Somebody, we hope you, asked for a new password. Choose one here within a day:\n\n${address}\n\nIf it was not you, do nothing: your password stays as it is.\n`,
  },
  secondFactor: {
    subject: 'Your second factor for Saferplan was reset',
    /** `by` is the name of who did it; null where that is whoever runs the server. */
    text: (by: string | null, address: string) =>
      `${by ?? 'Whoever runs this server'} has taken the second factor off your account. You sign in with your password alone until you set one up again, under Settings:\n\n${address}\n\nIf you did not ask for this, change your password and tell them.\n`,
  },
  test: {
    subject: 'Saferplan can send mail',
    text: 'This email was asked for under Settings. Mail works.\n',
  },
} as const;

type SaidBy<Words> = {
  readonly [Name in keyof Words]: Words[Name] extends string
    ? string
    : Words[Name] extends (...given: infer Given) => string
      ? (...given: Given) => string
      : SaidBy<Words[Name]>;
};

/** What every email says, in one language. */
export type EmailWords = SaidBy<typeof emailsEn>;
