import { chartWordsCy, chartWordsEn } from '@saferplan/charts/control-chart';
import { language } from '../../words/spoken.ts';

/** What control charts say, in the language that is spoken. */
export const chartWords = language === 'cy' ? chartWordsCy : chartWordsEn;
