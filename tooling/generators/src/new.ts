import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { newPartnership, type Place } from './new-partnership.ts';

const HELP = `pnpm new partnership <slug>

Writes the package of a new partnership that passes its tests at once. What no flag says is asked.

  --name NAME      As it calls itself, such as "Safer Swale Partnership"
  --area AREA      The place, such as Swale
  --force FORCE    The police force, such as "Kent Police"
  --from YEAR      The year in which the plan begins; this year when left out
  --years N        How long it lasts, 1 to 5; 5 when left out
  --colour #rrggbb Dark enough for white letters
  --welsh          It is in Wales: its law, and a site that speaks Welsh too
  --january        Its plan years begin in January, not in April
  --into FOLDER    Outside this repository, linked to it
  --kit FOLDER     With --into: needs no checkout; built with the kit that pnpm pack-kit FOLDER has packed, or
                   that npm has where FOLDER is npm
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    area: { type: 'string' },
    force: { type: 'string' },
    from: { type: 'string', default: new Date().getFullYear().toString() },
    years: { type: 'string', default: '5' },
    colour: { type: 'string', default: '#1d4f73' },
    welsh: { type: 'boolean', default: false },
    january: { type: 'boolean', default: false },
    into: { type: 'string' },
    kit: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

/** What a flag said, or what is answered now; where nobody can answer, the flag that is missing. */
async function answerTo(flag: string, question: string, given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  if (!stdin.isTTY) throw new Error(`Say --${flag}: ${question}`);
  const asking = createInterface({ input: stdin, output: stdout });
  const answer = await asking.question(`${question} `);
  asking.close();
  return answer.trim();
}

function placeOf(into: string | undefined, kit: string | undefined, started: string): Place {
  if (into === undefined) return { kind: 'ours' };
  const folder = resolve(started, into);
  if (kit === undefined) return { kind: 'linked', folder, kit: null };
  return { kind: 'built', folder, kit: kit === 'npm' ? null : resolve(started, kit) };
}

async function run(): Promise<number> {
  const [what, slug] = positionals;
  if (values.help || what !== 'partnership' || slug === undefined) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const started = process.env['INIT_CWD'] ?? process.cwd();
  const folder = newPartnership(
    {
      slug,
      name: await answerTo('name', 'What is the partnership called?', values.name),
      area: await answerTo('area', 'Which place is it for?', values.area),
      force: await answerTo('force', 'Which police force?', values.force),
      startYear: Number(values.from),
      years: Number(values.years),
      colour: values.colour,
      welsh: values.welsh,
      yearStarts: values.january ? 'january' : 'april',
    },
    placeOf(values.into, values.kit, started),
  );
  const shown = relative(started, folder);
  const served =
    values.into === undefined
      ? 'name ../../packages/partnerships/' + slug + ' in apps/api/saferplan.config.ts, and pnpm start'
      : `SAFERPLAN_CONFIG=${shown}/saferplan.config.ts SAFERPLAN_DATA=${shown}/data pnpm start`;
  const first = values.kit === undefined ? '' : `  Build it:  cd ${shown} && npm install && npm run build && npm test\n`;
  console.log(
    `Written to ${shown}. Its README says what to fill in.\n\n${first}  Check it:  pnpm saferplan check-partnership ${shown}\n  See it:    ${served}\n`,
  );
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
