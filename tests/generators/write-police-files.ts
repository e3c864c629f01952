import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from 'node:events';

const HEADER =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
const TYPES = [
  ['Anti-social behaviour', 26],
  ['Violence and sexual offences', 24],
  ['Criminal damage and arson', 10],
  ['Other theft', 9],
  ['Burglary', 8],
  ['Vehicle crime', 7],
  ['Shoplifting', 6],
  ['Public order', 4],
  ['Drugs', 2],
  ['Other crime', 1],
  ['Bicycle theft', 1],
  ['Theft from the person', 1],
  ['Robbery', 1],
] as const;
const DISTRICTS = ['Maidstone', 'Ashford', 'Swale', 'Canterbury', 'Dover', 'Thanet', 'Medway', 'Gravesham'];
const PICKS = TYPES.flatMap(([type, weight]) => Array.from({ length: weight }, () => type));

/**
 * Writes files in the format of data.police.uk, one a month from 2015-01 on, of made-up offences: the force is
 * called 'Synthetic Constabulary' unless another is named, a note beside the files says so, and the same seed writes the same bytes.
 * Answers the number of data bytes.
 */
export async function writePoliceFiles(folder: string, rows: number, months: number, force = 'Synthetic Constabulary'): Promise<number> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'SYNTHETIC.txt'),
    'These files are synthetic: made by a program to measure imports. No offence in them happened.\n',
  );
  let state = 12_345;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return Math.floor((state / 0x80_00_00_00) * below);
  };
  let bytes = 0;
  for (let index = 0; index < months; index += 1) {
    const month = `${2015 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
    const file = createWriteStream(join(folder, `${month}-synthetic-street.csv`));
    const lines = [HEADER];
    const share = Math.floor(rows / months) + (index < rows % months ? 1 : 0);
    for (let row = 0; row < share; row += 1) {
      const type = PICKS[next(PICKS.length)] ?? 'Other crime';
      const isAsb = type === 'Anti-social behaviour';
      const id = isAsb ? '' : createHash('sha256').update(`${month} ${row}`).digest('hex');
      const district = DISTRICTS[next(DISTRICTS.length)] ?? 'Maidstone';
      const [area, letter, place] = [next(20), next(5), next(30)];
      // As in true files, a census area has one code and one name, and offences are put at a few dozen places in it.
      const code = 4000 + DISTRICTS.indexOf(district) * 100 + area * 5 + letter;
      const point = (code - 4000) * 30 + place;
      lines.push(
        `${id},${month},${force},${force},0.${500_000 + point},51.${200_000 + ((point * 37) % 100_000)},On or near Street ${place},E0102${code},${district} ${String(area + 1).padStart(3, '0')}${'ABCDE'[letter] ?? 'A'},${type},${isAsb ? '' : 'Investigation complete; no suspect identified'},`,
      );
    }
    const text = `${lines.join('\r\n')}\r\n`;
    bytes += text.length;
    file.end(text);
    await once(file, 'close');
  }
  return bytes;
}
