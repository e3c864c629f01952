import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from '@saferplan/database';
import { listEditions } from '@saferplan/database/plan';
import { listPublications } from '@saferplan/database/publication';
import { openAnother } from '@saferplan/database/testing';
import { adoptionOf, Snapshot } from '@saferplan/domain/publication';
import { partnershipFromItems } from '@saferplan/partnership-kit';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import type { Kysely } from 'kysely';
import { afterAll, expect, it } from 'vitest';
import { exportPackage } from '../../cli/export-package.ts';
import { operatorContext } from '../../cli/with-partnership.ts';
import { NO_CODE } from '../../platform/package-code/package-worker.ts';
import { planFileOf } from '../plan-file/plan-file.service.ts';
import { onInstalled } from '../../testing/open-api.ts';
import { partnershipAsItems } from './export-package.ts';
import { filesOfBuilt, filesOfLinked } from './package-files.ts';
import { installPartnership } from './install-partnership.ts';
import { loadPartnership } from './installation.ts';

const TSC = fileURLToPath(new URL('../../../../../node_modules/typescript/bin/tsc', import.meta.url));

onInstalled('a partnership that is exported as a package', (database) => {
  const folder = mkdtempSync(join(tmpdir(), 'saferplan-exported-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const workIn = (db: Kysely<Database>) => operatorContext(db, maidstone.partnership.id, NO_CODE);
  const planFiles = async (db: Kysely<Database>) =>
    Promise.all(
      (await listEditions(db, workIn(db).scope)).map(async ({ id, label }) => [
        label,
        await planFileOf(workIn(db), { editionId: id, empty: false }),
      ]),
    );

  it('type-checks, installs anew, and yields the same plan, published as it is published here', async () => {
    const { db } = database();
    const said: string[] = [];
    const output = { log: (text: string) => said.push(text), error: (text: string) => said.push(text) };
    expect(await exportPackage(workIn(db), folder, output), said.join('\n')).toBe(0);
    execFileSync(process.execPath, [TSC, '-p', folder], { stdio: 'pipe' });

    const opened = await openAnother('sqlite');
    await installPartnership(opened.db, await loadPartnership(folder, import.meta.filename), () => new Date('2026-11-23T10:00:00Z'));
    expect(await planFiles(opened.db)).toEqual(await planFiles(db));
    // What was counted in other areas and by place is imported again, and is not in a package.
    const published = async (of: Kysely<Database>) =>
      (await listPublications(of, workIn(of).scope)).map(({ label, body }) => {
        const { neighbours: _neighbours, places: _places, ...snapshot } = Object(JSON.parse(body)) as Readonly<Record<string, unknown>>;
        return { label, snapshot };
      });
    expect((await published(db)).length).toBeGreaterThan(0);
    expect(await published(opened.db)).toEqual(await published(db));
    await opened.close();

    expect(await exportPackage(workIn(db), folder, output)).toBe(1);
    expect(said.at(-1)).toContain('holds something already');
  });

  it('keeps that an edition was adopted at a meeting that is not recorded', async () => {
    const unrecorded = {
      ...maidstone,
      editions: maidstone.editions.map((edition) => ({ ...edition, adoption: 'meeting-not-recorded' as const })),
    };
    const [first, second] = [await openAnother('sqlite'), await openAnother('sqlite')];
    const now = () => new Date('2026-11-23T10:00:00Z');
    await installPartnership(first.db, unrecorded, now);
    const exported = await partnershipAsItems(workIn(first.db));
    if (!exported.ok) throw new Error(exported.failure);
    await installPartnership(second.db, partnershipFromItems(exported.value.source), now);
    const said = async ({ db }: typeof first) =>
      (await listPublications(db, workIn(db).scope)).map(({ label, body }) => [label, adoptionOf(Snapshot.parse(JSON.parse(body)))]);
    expect(await said(second)).toEqual(
      maidstone.editions.map(({ edition }) => [edition.label, { state: 'adopted-unrecorded' }]).toReversed(),
    );
    expect(await planFiles(second.db)).toEqual(await planFiles(first.db));
    const bodies = async ({ db }: typeof first) =>
      (await listPublications(db, workIn(db).scope)).map(({ body }) => {
        const { neighbours: _neighbours, places: _places, ...snapshot } = Object(JSON.parse(body)) as Readonly<Record<string, unknown>>;
        return snapshot;
      });
    expect(await bodies(second)).toEqual(await bodies(first));
    await Promise.all([first.close(), second.close()]);
  });

  it('has no words of the partnership in what is run, and no edition that could be a file elsewhere', async () => {
    const area = '*/ throw new Error("run"); /*';
    const named = { slug: 'swale', area };
    for (const files of [filesOfLinked(named, '..'), filesOfBuilt(named, {})]) expect(JSON.stringify(files)).not.toContain('throw new');
    const { db } = database();
    const [edition] = await listEditions(db, workIn(db).scope);
    const labelled = (label: string) =>
      db
        .updateTable('edition')
        .set({ label })
        .where('id', '=', edition?.id ?? '')
        .execute();
    // As a database of the first releases may hold it.
    await labelled('../../../2017');
    const said = await partnershipAsItems(workIn(db));
    await labelled(edition?.label ?? '');
    expect(said).toMatchObject({ ok: false, failure: expect.stringContaining('name it by its years') });
    expect((await partnershipAsItems(workIn(db))).ok).toBe(true);
  });
});
