import type { EmailWords } from './emails-en.ts';

// To be read by a Welsh speaker before a partnership relies on it.
export const emailsCy: EmailWords = {
  dear: (name) => `Annwyl ${name},`,
  digest: {
    subject: (partnership, edition, day) => `Cynllun ${partnership} ${edition}: eich camau ar ${day}`,
    late: 'Hwyr',
    dueWithinAMonth: 'I’w cyflawni o fewn mis',
    notUpdated: 'Dim newyddion ers chwarter',
    action: (text, due, reason) => `${text} (i’w gyflawni: ${due}). ${reason}`,
    toAnswer: 'Argymhellion craffu i’w hateb',
    answerDue: (text, day) => `${text} (daw’r 28 diwrnod i ben ar ${day}).`,
    answerLate: (text, day) => `${text} (daeth y 28 diwrnod i ben ar ${day}: hwyr).`,
    sayHow: (address) => `Dywedwch sut y maent: ${address}`,
    turnOff: (address) => `Cewch hwn unwaith yr wythnos tra bo rhywbeth yn aros amdanoch. Gallwch ei ddiffodd o dan Gosodiadau: ${address}`,
  },
  reminder: {
    subject: (partnership, edition, when) => `Cynllun ${partnership} ${edition}: i’w gyflawni ${when}`,
    due: (when, text) => `Mae hwn i’w gyflawni ${when}: ${text}`,
    sayHow: (address) => `Dywedwch sut y mae: ${address}`,
  },
  resetLink: {
    subject: 'Cyfrinair newydd ar gyfer Saferplan',
    text: (address) =>
      `Gofynnodd rhywun, chi gobeithio, am gyfrinair newydd. Dewiswch un yma o fewn diwrnod:\n\n${address}\n\nOs nad chi oedd hynny, peidiwch â gwneud dim: mae’ch cyfrinair yn aros fel y mae.\n`,
  },
  secondFactor: {
    subject: 'Ailosodwyd eich ail ffactor ar gyfer Saferplan',
    text: (by, address) =>
      `Tynnwyd yr ail ffactor oddi ar eich cyfrif gan ${by === null ? 'bwy bynnag sy’n rhedeg y gweinydd hwn' : `“${by}”`}. Rydych yn mewngofnodi â’ch cyfrinair yn unig hyd nes y gosodwch un eto, o dan Gosodiadau:\n\n${address}\n\nOs na ofynnoch am hyn, newidiwch eich cyfrinair a dywedwch wrthynt.\n`,
  },
  test: {
    subject: 'Gall Saferplan anfon post',
    text: 'Gofynnwyd am yr e-bost hwn o dan Gosodiadau. Mae’r post yn gweithio.\n',
  },
};
