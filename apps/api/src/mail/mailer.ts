import { createTransport } from 'nodemailer';

/** One plain-text letter. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends letters; null where no mail server is set up. */
export type Mailer = ((letter: Letter) => Promise<void>) | null;

/** A mailer for an SMTP address such as `smtps://user:password@mail.example.gov.uk`; null without one. */
export function createMailer(settings: { readonly smtpUrl: string | null; readonly from: string }): Mailer {
  if (settings.smtpUrl === null) return null;
  const transport = createTransport(settings.smtpUrl, { from: settings.from });
  return async (letter) => {
    await transport.sendMail(letter);
  };
}
