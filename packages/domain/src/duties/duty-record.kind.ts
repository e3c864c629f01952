import { formattedLine, inOneLanguage, link, optionalDate, optionalLine, sentence } from '../fields/index.ts';
import { defineKind } from '../items/define-kind.ts';
import { ProvisionRef } from './provision-ref.ts';

/**
 * That something which the law asks was done in the year of an edition, and which nothing else in a plan could show: a protocol that
 * was signed, a copy that was sent, a review that was held.
 */
export const dutyRecord = defineKind('duty-record', {
  home: 'edition',
  lifecycle: 'running',
  changedBy: [],
  title: 'text',
  fields: {
    /** What was done, in a sentence. */
    text: inOneLanguage(sentence(600)),
    /** The provision that asks it, as the law's list of provisions names it; '' until somebody says which. */
    provision: formattedLine(ProvisionRef),
    /** Null where the day is not known. */
    on: optionalDate(),
    /** Who did it, or sent it. */
    by: inOneLanguage(optionalLine()),
    /** Where it can be seen. */
    where: link(),
  },
});
