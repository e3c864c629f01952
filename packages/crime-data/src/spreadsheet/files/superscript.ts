const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits as superscripts: a run of a rich text that is raised is the number of a footnote, and no further digits of the figure before it. */
export const raised = (text: string): string => text.replaceAll(/\d/g, (digit) => SUPERSCRIPT[Number(digit)] ?? digit);
