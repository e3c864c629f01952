import type { ActionReason, IndicatorReason } from '@saferplan/domain/monitoring';
import type { Language } from '../language.ts';
import { NUMBERS } from '../locale/numbers.ts';
import { WHEN } from '../locale/when.ts';
import type { monitoring } from './monitoring.ts';

/** Why an action or an indicator has its colour, in a sentence of `said`; a person's own words as they wrote them. */
export function reasonSaid(
  reason: ActionReason | IndicatorReason,
  { said, language }: { readonly said: typeof monitoring.reasons; readonly language: Language },
): string {
  switch (reason.code) {
    case 'done':
      return said.done;
    case 'stopped':
      return said.stopped;
    case 'late':
      return said.late(WHEN[language].at(reason.due));
    case 'due-soon':
      return said.dueSoon(WHEN[language].at(reason.due));
    case 'silent':
      return reason.since === null ? said.silentSinceTheYearBegan : said.silentSince(WHEN[language].name(reason.since));
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
