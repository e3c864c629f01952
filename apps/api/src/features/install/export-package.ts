import { listAdoptionSteps } from '@saferplan/database/adoption';
import { listPeerGroups } from '@saferplan/database/peers';
import { listEditions, listPlans, loadEditionItems, loadPartnershipItems, readPartnership } from '@saferplan/database/plan';
import { loadObservations } from '@saferplan/database/spc';
import { isOpenToChanges } from '@saferplan/domain/adoption';
import { type Edition, type EditionItems, EditionLabel } from '@saferplan/domain/plan';
import { isAdoptedWithoutMeeting } from '@saferplan/domain/publication';
import { firstLanguageOf, ok, refuse, type Result } from '@saferplan/domain/shared';
import { sayValueNote } from '@saferplan/messages/value-notes';
import { type ItemsSource, itemsSourceOf, type KeptEdition } from '@saferplan/partnership-kit';
import type { ServiceContext } from '../../platform/service-context.ts';
import { CHECKOUT, filesOfLinked } from './package-files.ts';
import { relative } from 'node:path';

/** A partnership as it is exported, and what a package cannot hold of it, a sentence each. */
export interface ExportedPartnership {
  readonly source: ItemsSource;
  readonly leftOut: readonly string[];
}

const isPublished = ({ state }: Edition): boolean => state === 'published' || state === 'superseded';

/**
 * Everything of a partnership that a package holds: itself, its plans, editions with every item, series with their values and peer
 * groups. Refuses in a sentence where an edition is not named by its years, while an amendment of a published edition is open, which nobody has agreed to publish, and where there is
 * no plan yet.
 */
export async function partnershipAsItems({
  db,
  scope,
}: Pick<ServiceContext, 'db' | 'scope'>): Promise<Result<ExportedPartnership, string>> {
  const [partnership, plans, shared, stored, peerGroups, listed] = await Promise.all([
    readPartnership(db, scope),
    listPlans(db, scope),
    loadPartnershipItems(db, scope),
    loadObservations(db, scope),
    listPeerGroups(db, scope),
    listEditions(db, scope),
  ]);
  const plan = plans.at(-1);
  if (plan === undefined) return refuse('There is no plan yet: begin it in the app first.');
  const amended = listed.find((edition) => isPublished(edition) && isOpenToChanges(edition));
  if (amended !== undefined)
    return refuse(`An amendment of ${amended.label} is open, and nobody has agreed to publish it: close it or publish it first.`);
  // Editions become files and constants by their labels; what was stored by the first releases may hold any words there.
  const unnamed = listed.find(({ label }) => !EditionLabel.safeParse(label).success);
  if (unnamed !== undefined)
    return refuse(`The edition “${unnamed.label}” cannot be a file of a package: name it by its years, as in 2026-27.`);
  // A package is read by people, and by versions that know other notes: it holds words.
  const noteOf = (note: string): string => sayValueNote(note, firstLanguageOf(partnership));
  const observations = new Map(
    [...stored].map(([id, values]) => [
      id,
      values.map(({ period, value, denominator, note }) => ({ period, value, denominator, note: noteOf(note) })),
    ]),
  );
  const editions = await Promise.all(
    listed.toReversed().map(async (edition) => ({
      edition: { ...edition, state: edition.state === 'consultation' ? edition.state : ('draft' as const), amendment: null },
      isPublished: isPublished(edition),
      ...(await adoptionSaid(db, scope, edition)),
      items: withoutDocuments(await loadEditionItems(db, scope, edition.id)),
    })),
  );
  const decided = listed.filter(({ state }) => state === 'recommended' || state === 'adopted').map(({ label }) => label);
  const beside = {
    peerGroups: peerGroups.map(({ title, reason, source, areas }) => ({ title, reason, source, areas })),
    areaCounts: null,
    outlines: null,
    smallAreaCounts: null,
  };
  return ok({
    source: itemsSourceOf({ partnership, plan, earlierPlans: plans.slice(0, -1), shared, observations, beside, editions }),
    leftOut: [
      'People, comments, history, the steps of adoption with who noted them and when, uploaded documents, and what was counted in other areas and by place: import police files again for those.',
      ...(decided.length === 0 ? [] : [`The steps of adoption of ${decided.join(', ')}: it is a draft in the package.`]),
    ],
  });
}

/** That a published edition was adopted at a meeting that is not recorded, where its steps say so. */
async function adoptionSaid(
  db: ServiceContext['db'],
  scope: ServiceContext['scope'],
  edition: Edition,
): Promise<Pick<KeptEdition, 'adoption'>> {
  if (!isPublished(edition)) return {};
  return isAdoptedWithoutMeeting(await listAdoptionSteps(db, scope, edition.id)) ? { adoption: 'meeting-not-recorded' } : {};
}

/** The documents themselves are not in a package, so that no meeting can name one. */
const withoutDocuments = (items: EditionItems): EditionItems => ({
  ...items,
  meeting: items.meeting.map((meeting) => ({ ...meeting, documentId: null })),
});

/** The files of the package, by path within `folder`, which is linked to this checkout. */
export function packageOfItems(
  { partnership, plans, shared, observations, beside, editions }: ItemsSource,
  folder: string,
): Readonly<Record<string, string>> {
  const labels = editions.map(({ edition: { label } }) => label);
  const nameOf = (label: string): string => `edition${label.replaceAll('-', '_')}`;
  return {
    ...filesOfLinked(partnership, relative(folder, CHECKOUT)),
    'README.md': `# ${partnership.name}\n\nThe plan of this partnership as a package of Saferplan, exported from an installation. Each item has the identifier that it had there.\nTry it with \`pnpm saferplan check-partnership\` and the path of this folder.\n`,
    'src/index.ts': `import { partnershipFromItems } from '@saferplan/partnership-kit';
import { identity, plans } from './identity.ts';
import { shared } from './shared.ts';
import { beside, observations } from './figures.ts';
${labels.map((label) => `import { ${nameOf(label)} } from './editions/${label}.ts';\n`).join('')}
export const partnership = partnershipFromItems({
  partnership: identity,
  plans,
  shared,
  observations,
  beside,
  editions: [${labels.map(nameOf).join(', ')}],
});
`,
    'src/index.test.ts': `import { testPartnership } from '@saferplan/partnership-kit/testing';\nimport { partnership } from './index.ts';\n\ntestPartnership(partnership);\n`,
    'src/identity.ts': `${IMPORT}${constant('identity', 'ItemsSource["partnership"]', partnership)}\n${constant('plans', 'ItemsSource["plans"]', plans)}`,
    'src/shared.ts': `${IMPORT}/** What all editions share. */\n${constant('shared', 'ItemsSource["shared"]', shared)}`,
    'src/figures.ts': `${IMPORT}/** The values of each series, by its identifier. */\n${constant('observations', 'NonNullable<ItemsSource["observations"]>', observations)}\n${constant('beside', 'NonNullable<ItemsSource["beside"]>', beside)}`,
    ...Object.fromEntries(
      editions.map((edition) => [
        `src/editions/${edition.edition.label}.ts`,
        `${IMPORT.replace('ItemsSource', 'KeptEdition')}${constant(nameOf(edition.edition.label), 'KeptEdition', edition)}`,
      ]),
    ),
  };
}

const IMPORT = "import type { ItemsSource } from '@saferplan/partnership-kit';\n\n";

/** A value as source: JSON is TypeScript too. */
const constant = (name: string, type: string, value: unknown): string =>
  `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};\n`;
