import type { ActionReason, IndicatorReason } from '@saferplan/domain/monitoring';
import { reasonSaid } from '@saferplan/messages/admin/reason-said';
import { monitoringWords } from '../../words/monitoring-words.ts';
import { language } from '../../words/spoken.ts';

/** Why an action or an indicator has its colour, in a sentence in the language that is spoken. */
export const reasonInWords = (reason: ActionReason | IndicatorReason): string =>
  reasonSaid(reason, { said: monitoringWords.reasons, language });
