import { inOneLanguage, line, parent, prose, yesNo } from '../fields/index.ts';
import { defineKind } from '../items/define-kind.ts';

/** One of the options that a committee's paper lays before it. */
export const reportOption = defineKind('report-option', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: [],
  title: 'title',
  fields: {
    reportId: parent('committee-report'),
    title: inOneLanguage(line()),
    text: inOneLanguage(prose(3000)),
    /** Whether it is the one that is recommended. */
    isPreferred: yesNo(),
  },
});
