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

const ANSWERS_WITHIN_MS = 10_000;

/** Connects to a mail server and signs in to it, without sending anything; throws why it does not let us in. */
export async function tryMailServer(smtpUrl: string): Promise<void> {
  const limits = { connectionTimeout: ANSWERS_WITHIN_MS, greetingTimeout: ANSWERS_WITHIN_MS, socketTimeout: ANSWERS_WITHIN_MS };
  const transport = createTransport({ url: smtpUrl, ...limits });
  try {
    await transport.verify();
  } finally {
    transport.close();
  }
}
