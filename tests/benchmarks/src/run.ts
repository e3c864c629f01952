import { availableParallelism } from 'node:os';
import { measureBackup } from './backup.ts';
import { measureCharts } from './charts.ts';
import { measurePartnershipIndex } from './partnership-index.ts';
import { measureInteractions } from './interactions.ts';
import { measurePapers } from './papers.ts';
import { measurePoliceImport } from './police-import.ts';
import { measurePublicSite } from './public-site.ts';
import { measureResponsiveness } from './responsiveness.ts';
import { measureScoring } from './scoring.ts';
import { measureSeasons } from './seasons.ts';
import { measureServer } from './server.ts';

/** Measures what is asked for (`pnpm benchmarks charts`), or everything. It only measures; nothing passes or fails here. */
const BENCHMARKS = new Map<string, () => Promise<void> | void>([
  ['backup', measureBackup],
  ['charts', measureCharts],
  ['county', measurePartnershipIndex],
  ['interactions', measureInteractions],
  ['papers', measurePapers],
  ['police-import', measurePoliceImport],
  ['public-site', measurePublicSite],
  ['responsiveness', measureResponsiveness],
  ['scoring', measureScoring],
  ['seasons', measureSeasons],
  ['server', measureServer],
]);

const asked = process.argv.slice(2).filter((argument) => argument !== '--');
const unknown = asked.filter((name) => !BENCHMARKS.has(name));
if (unknown.length > 0) throw new Error(`There is no benchmark ${unknown.join(', ')}. There are: ${[...BENCHMARKS.keys()].join(', ')}`);
console.log(`Node ${process.version}, ${availableParallelism().toString()} cores`);
for (const [name, measure] of BENCHMARKS) if (asked.length === 0 || asked.includes(name)) await measure();
