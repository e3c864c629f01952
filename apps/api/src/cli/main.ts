import { parseArgs } from 'node:util';
import { inLittleMemory } from './in-little-memory.ts';

const HELP = `saferplan: the commands

  saferplan backup <file>            Everything in the database, while the server runs or not
      --passphrase-file FILE         Put the installation's secret in it too, closed with the passphrase in the file
  saferplan restore <file>           Puts a backup into an empty database, and proves that it is the same
      --passphrase-file FILE         The passphrase with which the secret in it was closed
      --without-secret               Leave the secret out; who uses a second factor sets it up anew

  saferplan reset-link <email>       A link by which the person of an account sets a new password
  saferplan reset-second-factor <email>  Takes the second factor off an account whose person has lost it
  saferplan make-administrator <email>   Makes a member an administrator, or an invitation for who is none
      --partnership SLUG             Of this partnership, where there are several

  saferplan doctor                   Versions, port, database, disk, mail, clock, proxy and backups: what is wrong and what to do
      --backup FILE                  The newest backup, to see how old it is
      --json

  saferplan new-partnership          Begins a partnership without a package; nothing of it is public before it is published
      --slug swale --name "Safer Swale Partnership" --area Swale
      --country england|wales --force "Kent Police"
      --administrator EMAIL          Who says the rest in the app: the command prints their invitation

  saferplan empty-data               Removes the database where nobody has signed in or changed anything, so that packages are
                                     installed anew

  saferplan export-package <slug>    A partnership as a package: type-checked, installed, it yields the same plan
      --out FOLDER                   An empty folder, or a new one

  saferplan export-translations <edition> --language cy --out FILE.xlsx
                                     The texts of an edition, named by its label, for a translator
  saferplan import-translations <edition> <file> --language cy
                                     What a translator sends back, told row by row, and stored as one change
      --partnership SLUG             Of this partnership, where there are several
      --dry-run, --json

  saferplan export-site <folder>     The public site as plain files, for any web server or a disk; again into the
                                     same folder writes only what changed
      --origin https://…             Where the files will stand; without it they name no whole address
      --without-cards                Leave out the pictures for shared links
      --without-documents            Leave out the plan as PDF and Word

  saferplan check-partnership <path>  Tries a package of a partnership, by folder or by name: into a database and out
                                     again, and every public page with every link of it

  saferplan check-law <edition>      What the law asks of an edition, named by its label, and where it answers: gaps first
      --partnership SLUG             Of this partnership, where there are several
      --json                         Answer as JSON

  saferplan import police <path>     A zip, a folder or a file of street-level crime from data.police.uk
      --district NAME                Count this district instead of the partnership's own
      --new                          Also make a series of each crime type that has none
      --answer 2015-06=as-counted    Count a month as it stands that looks like a part of one; repeat for each
      --answer Ashford=as-counted    Count the months of a neighbour as they stand that look like a part of its rows
      --dry-run                      Say what would change, and store nothing
      --json                         Answer as JSON

  saferplan import table <file>      A CSV, XLSX, XLS or ODS file with months and figures
      --sheet NAME                   The sheet to read
      --answer QUESTION=OPTION       Answer a question; repeat for each
      --into "MEASURE=series-slug"   Where a measure goes; repeat for each
      --new "MEASURE=unit"           Make a series of a measure; repeat for each
      --dry-run, --json

  saferplan monthly-round <file>…    This month's files at once: police files, and tables called as those brought in before
      --partnership SLUG             Of this partnership, where there are several
      --answer QUESTION=OPTION       Answer a question of every file that asks it; repeat for each
      --answer "FILE:QUESTION=OPTION"  Answer it of one file
      --dry-run                      Say what would change, and store nothing
      --json                         Answer as JSON

  saferplan import official <file>   The Home Office's recorded crime by Community Safety Partnership (ODS, XLSX or CSV), or
                                     mid-year estimates of people: ONS's workbook (MYE) or detailed series (MYEB), a table of Nomis
      --area NAME                    This area instead of the partnership's own
      --new, --new "OFFENCE GROUP"   Make a series of each group that has none, or of the groups that are named
      --edition TITLE                Keep estimates of people under this name; a rate says it
      --dry-run, --json

  saferplan read-table <file>        How a spreadsheet is understood, with every filled cell accounted for; stores nothing
      --sheet NAME                   The sheet to read
      --answer QUESTION=OPTION       Answer a question; repeat for each. keep:MEASURE=reason imports what was left out
      --json

  saferplan spc <file>               The control chart of each measure in a file; stores nothing
      --chart i|mr|c|u|uPrime|p|pPrime|g|t|run  As named; left out: by what the figures are, around a yearly season where there is one
      --rules making-data-count|kent-police|western-electric|nelson|anhoej
      --phase 2016-04                New limits begin here; repeat for each
      --baseline N                   The first N points of a phase set its limits
      --improvement lower|higher|neutral
      --interval day|week|month|quarter|year|event  How far apart the values are; told from the periods where left out
      --sheet NAME, --answer DOUBT=OPTION, --json
`;

/** Ends with 0 where all went well, 1 where something was refused, 2 where the command itself was wrong. */
async function run(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      district: { type: 'string' },
      area: { type: 'string' },
      edition: { type: 'string' },
      language: { type: 'string' },
      new: { type: 'string', multiple: true },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      'passphrase-file': { type: 'string' },
      'without-secret': { type: 'boolean', default: false },
      'without-cards': { type: 'boolean', default: false },
      origin: { type: 'string' },
      partnership: { type: 'string' },
      slug: { type: 'string' },
      out: { type: 'string' },
      backup: { type: 'string' },
      name: { type: 'string' },
      force: { type: 'string' },
      country: { type: 'string' },
      administrator: { type: 'string' },
      'without-documents': { type: 'boolean', default: false },
      sheet: { type: 'string' },
      answer: { type: 'string', multiple: true, default: [] },
      into: { type: 'string', multiple: true, default: [] },
      chart: { type: 'string' },
      interval: { type: 'string' },
      rules: { type: 'string', default: 'making-data-count' },
      phase: { type: 'string', multiple: true, default: [] },
      baseline: { type: 'string' },
      improvement: { type: 'string', default: 'neutral' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [command, ...rest] = positionals;
  const [what, path] = rest;
  const sheet = values.sheet ?? null;
  const answers = pairs(values.answer);
  if (values.help || command === undefined || command === 'help') {
    console.log(HELP);
    return command === undefined && !values.help ? 2 : 0;
  }
  if (command === 'import' && what === 'police' && path !== undefined)
    return (await import('./import-police.ts')).importPoliceCommand(path, {
      answers,
      district: values.district ?? null,
      createNew: values.new !== undefined,
      dryRun: values['dry-run'],
      json: values.json,
    });
  if (command === 'monthly-round' && what !== undefined)
    return (await import('./monthly-round.ts')).monthlyRoundCommand(rest, {
      partnership: values.partnership ?? null,
      answers,
      dryRun: values['dry-run'],
      json: values.json,
    });
  if (command === 'import' && what === 'official' && path !== undefined)
    return (await import('./import-official.ts')).importOfficialCommand(path, {
      area: values.area ?? null,
      create: values.new?.includes('') === true ? 'all' : (values.new ?? []),
      edition: values.edition ?? null,
      dryRun: values['dry-run'],
      json: values.json,
    });
  if (command === 'import' && what === 'table' && path !== undefined)
    return (await import('./import-table.ts')).importTableCommand(path, {
      sheet,
      answers,
      into: pairs(values.into),
      create: pairs(values.new ?? []),
      dryRun: values['dry-run'],
      json: values.json,
    });
  if ((command === 'backup' || command === 'restore') && what !== undefined)
    return inLittleMemory({
      command,
      path: what,
      passphraseFile: values['passphrase-file'] ?? null,
      withoutSecret: values['without-secret'],
    });
  if (command === 'export-site' && what !== undefined)
    return (await import('./export-site.ts')).exportSiteCommand(what, {
      cards: !values['without-cards'],
      documents: !values['without-documents'],
      origin: values.origin ?? null,
    });
  if (command === 'check-partnership' && what !== undefined) return (await import('./check-partnership.ts')).checkPartnershipCommand(what);
  if (command === 'check-law' && what !== undefined)
    return (await import('./check-law.ts')).checkLawCommand(what, { partnership: values.partnership ?? null, json: values.json });
  if (command === 'reset-link' && what !== undefined) return (await import('./people.ts')).resetLinkCommand(what);
  if (command === 'reset-second-factor' && what !== undefined) return (await import('./people.ts')).resetSecondFactorCommand(what);
  if (command === 'make-administrator' && what !== undefined)
    return (await import('./people.ts')).makeAdministratorCommand(what, values.partnership ?? null);
  if (command === 'doctor') return (await import('./doctor.ts')).doctorCommand({ backup: values.backup ?? null, json: values.json });
  if (command === 'export-package' && what !== undefined)
    return (await import('./export-package.ts')).exportPackageCommand(what, values.out);
  if (command === 'export-translations' && what !== undefined)
    return (await import('./translations.ts')).exportTranslationsCommand({ ...translated(what, values), out: values.out });
  if (command === 'import-translations' && what !== undefined && path !== undefined)
    return (await import('./translations.ts')).importTranslationsCommand({
      ...translated(what, values),
      file: path,
      dryRun: values['dry-run'],
      json: values.json,
    });
  if (command === 'empty-data') return (await import('./empty-data.ts')).emptyDataCommand();
  if (command === 'new-partnership') {
    const { slug, name, area, force, country, administrator } = values;
    return (await import('./new-partnership.ts')).newPartnershipCommand({ slug, name, area, force, country, administrator });
  }
  if (command === 'read-table' && what !== undefined)
    return (await import('./read-table.ts')).readTableCommand(what, { sheet, answers, json: values.json });
  if (command === 'spc' && what !== undefined)
    return inThreads(async () =>
      (await import('./spc.ts')).spcCommand(what, {
        sheet,
        answers,
        chart: values.chart ?? null,
        interval: values.interval ?? null,
        rules: values.rules,
        phases: values.phase,
        baseline: values.baseline ?? null,
        improvement: values.improvement,
        json: values.json,
      }),
    );
  console.error(HELP);
  return 2;
}

/** Which edition of which partnership, into which language. */
const translated = (edition: string, { partnership, language }: { readonly partnership?: string; readonly language?: string }) => ({
  edition,
  partnership: partnership ?? null,
  language,
});

/** Runs a command that reads a file in a worker thread, and ends the thread. */
async function inThreads(command: () => Promise<number>): Promise<number> {
  const { closePools } = await import('../platform/workers/pool-on-demand.ts');
  try {
    return await command();
  } finally {
    await closePools();
  }
}

/** `a=b` as a pair; what stands after the last sign of equality is the value. */
function pairs(words: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    words.map((word) => {
      const at = word.lastIndexOf('=');
      return at === -1 ? [word, ''] : [word.slice(0, at), word.slice(at + 1)];
    }),
  );
}

/** `--new` alone means all crime types; parseArgs wants a value, so it gets an empty one. */
const withValues = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, index) => (word === '--new' && (words[index + 1]?.startsWith('--') ?? true) ? ['--new='] : [word]));

try {
  process.exitCode = await run(withValues(process.argv.slice(2)));
} catch (error) {
  const isWrongUse = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  console.error(isWrongUse ? `${error.message}\n\n${HELP}` : (await import('../features/install/what-to-print.ts')).whatToPrint(error));
  process.exitCode = isWrongUse ? 2 : 1;
}
