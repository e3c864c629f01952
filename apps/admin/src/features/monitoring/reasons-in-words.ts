import type { ActionReason, IndicatorReason } from '@saferplan/domain/monitoring';
import { NUMBERS } from '@saferplan/messages';
import { inWords } from '../../ui/dates-in-words.ts';
import { language } from '../../words/spoken.ts';
import { monitoringWords } from '../../words/monitoring-words.ts';

const said = monitoringWords.reasons;

/** Why an action or an indicator has its colour, in a sentence in the language that is spoken; a person's own words as they wrote them. */
export function reasonInWords(reason: ActionReason | IndicatorReason): string {
  switch (reason.code) {
    case 'done':
      return said.done;
    case 'stopped':
      return said.stopped;
    case 'late':
      return said.late(inWords(reason.dueOn));
    case 'due-soon':
      return said.dueSoon(inWords(reason.dueOn));
    case 'silent':
      return reason.since === null ? said.silentSinceTheYearBegan : said.silentSince(inWords(reason.since));
    case 'not-reported':
      return said.notReported;
    case 'on-track':
      return said.onTrack;
    case 'chosen':
      return reason.said;
    case 'no-reading':
      return said.noReading;
    case 'no-target':
      return said.noTarget;
    case 'not-agreed':
      return said.notAgreed;
    case 'reading': {
      const [value = '', expected = ''] = NUMBERS[language].together([reason.value, reason.expected]);
      return reason.bound === 'at-most' ? said.aimedAtAtMost(value, expected) : said.aimedAtAtLeast(value, expected);
    }
  }
}
