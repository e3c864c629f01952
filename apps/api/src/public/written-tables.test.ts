import { buildSnapshot, type Snapshot } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { describe, expect, it } from 'vitest';
import { writtenTableAt, writtenTablesOf } from './written-tables.ts';

const [first] = maidstone.editions;
const built = first === undefined ? null : buildSnapshot(SNAPSHOT_WORDINGS, { ...maidstone, ...first }, null, maidstone.observations);
if (built === null || !built.ok) throw new Error('the first edition can be published');
const bare = built.value;
const said: Snapshot = {
  ...bare,
  partnership: { ...bare.partnership, languages: ['en', 'cy'] },
  risks: [{ title: 'Funding ends', likelihood: 2, impact: 5, level: 10, owner: 'The chair', control: 'Asked each quarter' }],
  translations: { cy: { '/risks/0/title': 'Daw’r cyllid i ben', '/priorities/0/actions/0/text': 'Cwrdd bob mis' } },
};

describe('the tables of what was written', () => {
  it('are there in every language that says anything of it, the risks among them', () => {
    const names = ['actions', 'indicators', 'findings', 'risks'];
    expect(writtenTablesOf(said)).toEqual([...names.map((name) => `/data/${name}.csv`), ...names.map((name) => `/data/cy/${name}.csv`)]);
    for (const path of writtenTablesOf(said)) expect(writtenTableAt(said, path), path).not.toBeNull();
    expect(writtenTableAt(said, '/data/cy/risks.csv')?.name).toBe('risks-cy.csv');
    expect(writtenTableAt(said, '/data/cy/risks.csv')?.csv).toContain('Daw’r cyllid i ben');
    expect(writtenTableAt(said, '/data/risks.csv')?.csv).toContain('Funding ends');
  });

  it('are none of risks where they are not published, and none in a language that says nothing', () => {
    expect(writtenTablesOf(bare)).toEqual(['/data/actions.csv', '/data/indicators.csv', '/data/findings.csv']);
    for (const path of ['/data/risks.csv', '/data/cy/actions.csv', '/data/other.csv']) expect(writtenTableAt(bare, path), path).toBeNull();
    for (const path of ['/data/en/risks.csv', '/data/cy/scorecard.csv']) expect(writtenTableAt(said, path), path).toBeNull();
  });
});
