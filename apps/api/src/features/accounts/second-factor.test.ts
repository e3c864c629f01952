import { expect, it } from 'vitest';
import type { Email } from '../../platform/mail/mailer.ts';
import { tellOfReset } from './second-factor.service.ts';

it('a reset of the second factor is told in the language of its owner', async () => {
  const sent: Email[] = [];
  const mailer = (message: Email): Promise<void> => Promise.resolve(void sent.push(message));
  await tellOfReset(mailer, { email: 'lee@example.org', language: 'cy', by: null, origin: 'https://plan.example' });
  expect(sent).toMatchObject([{ to: 'lee@example.org', subject: 'Ailosodwyd eich ail ffactor ar gyfer Saferplan' }]);
  expect(sent[0]?.text).toContain('Tynnwyd yr ail ffactor oddi ar eich cyfrif gan bwy bynnag sy’n rhedeg y gweinydd hwn.');
});
