import { type PostcodeFault, postcodeLookup, type PostcodeLookup } from '@saferplan/domain/publication';
import { refuse, type Result } from '@saferplan/domain/shared';

const COLUMNS = ['postcode', 'small_area', 'ward'] as const;
const ENDED = 'ended';

/** A lookup of postcodes from CSV (RFC 4180; no field of it holds a comma), or a sentence on the first line that cannot be read. */
export function lookupFromCsv({
  csv,
  ...about
}: Pick<PostcodeLookup, 'source' | 'datedOn' | 'licence'> & { readonly csv: string }): Result<PostcodeLookup, string> {
  const [head = [], ...lines] = csv
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(',').map((field) => field.trim().replace(/^"(?<inner>.*)"$/u, '$<inner>')));
  const missing = COLUMNS.filter((name) => !head.includes(name));
  if (missing.length > 0) return refuse(`its first line names no column ${missing.join(', ')}`);
  const uneven = lines.findIndex((fields) => fields.length !== head.length);
  if (uneven !== -1)
    return refuse(`line ${(uneven + 2).toString()} has ${(lines[uneven]?.length ?? 0).toString()} fields, not ${head.length.toString()}`);
  const field = (fields: readonly string[], name: string): string => fields[head.indexOf(name)] ?? '';
  const made = postcodeLookup(
    lines.map((fields) => ({
      postcode: field(fields, 'postcode'),
      smallArea: field(fields, 'small_area'),
      ward: field(fields, 'ward'),
      ended: head.includes(ENDED) ? field(fields, ENDED) : '',
    })),
    about,
  );
  return made.ok ? made : refuse(faultInWords(made.failure));
}

/** What is wrong with the rows, for whoever writes the package. */
function faultInWords(fault: PostcodeFault): string {
  switch (fault.code) {
    case 'no-postcode':
      return `“${fault.postcode}” is no postcode`;
    case 'no-place':
      return `${fault.postcode} has no small area or no ward`;
    case 'twice':
      return `${fault.postcode} is there twice`;
    case 'no-month':
      return `${fault.postcode} ended “${fault.ended}”: write a month, as in 2015-03`;
    case 'no-rows':
      return 'there are no rows';
  }
}
