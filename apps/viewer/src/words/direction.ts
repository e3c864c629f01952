/** Languages that are written from right to left, by the first part of their tag (Unicode CLDR 48, `layout/characterOrder`). */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);

/** In which direction a language is written, by its tag (BCP 47): what `dir` of a page says. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(language.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr');
