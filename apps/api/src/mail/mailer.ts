import { createTransport } from 'nodemailer';

/** One plain-text email. */
export interface Email {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends emails; null where no mail server is set up. */
export type Mailer = ((message: Email) => Promise<void>) | null;

/** A mailer for an SMTP address such as `smtps://user:password@mail.example.gov.uk`; null without one. */
export function createMailer(settings: { readonly smtpUrl: string | null; readonly from: string }): Mailer {
  if (settings.smtpUrl === null) return null;
  const transport = createTransport(settings.smtpUrl, { from: settings.from });
  return async (message) => {
    await transport.sendMail(message);
  };
}
