/** The number that somebody typed, with or without commas; the text itself where it is none, for the schema to refuse. */
export function numberFrom(text: string): number | string {
  const plain = text.trim().replaceAll(',', '').replace('−', '-');
  const value = Number(plain);
  return plain === '' || !Number.isFinite(value) ? text : value;
}
