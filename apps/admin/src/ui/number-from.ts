/**
 * The number that somebody typed: with or without commas, as money (£37,104) or per cent (−15%), which is not divided by 100; the
 * text itself where it is none, for the schema to refuse.
 */
export function numberFrom(text: string): number | string {
  const plain = text
    .trim()
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/gu, '')
    .replace(/^(?<sign>[-−–+]?) ?£ ?/u, '$<sign>')
    .replace(/^£ ?(?<sign>[-−–])/u, '$<sign>')
    .replace(/^[−–]/u, '-')
    .replace(/ ?(?:%|per cent|percent)$/u, '');
  return /^[-+]?(?:\d+\.?\d*|\.\d+)$/u.test(plain) ? Number(plain) : text;
}
