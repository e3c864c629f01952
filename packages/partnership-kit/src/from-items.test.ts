import { describe, expect, it } from 'vitest';
import { type DefinedPartnership, definePartnership } from './define-partnership.ts';
import { type ItemsSource, itemsSourceOf, partnershipFromItems } from './from-items.ts';
import type { PartnershipSource } from './source.ts';

const source: PartnershipSource = {
  identity: { slug: 'example', name: 'Example', shortName: 'Ex', area: 'Example', force: 'Example Police', chair: '', about: '' },
  earlierPlans: { old: { title: 'Old plan', motto: '', startYear: 2014, endYear: 2017 } },
  plan: { title: 'Plan', motto: 'Together', startYear: 2017, endYear: 2018 },
  agencies: { police: { name: 'Example Police', shortName: 'Police', standing: 'statutory', about: '' } },
  contacts: {},
  glossary: [],
  series: {
    theft: {
      title: 'Theft',
      slug: 'theft',
      unit: 'offences',
      area: 'Example',
      observations: [{ period: '2017-04', value: 3 }],
      marks: [{ at: '2017-04', mark: { kind: 'annotation', text: 'Here' } }],
    },
  },
  editions: [
    {
      label: '2017-18',
      state: 'draft',
      headline: 'What we do',
      grants: {
        county: { name: 'County', funder: 'Kent', amount: 1250.07, about: '' },
        other: { name: 'Other', funder: 'Kent', amount: null, about: '' },
      },
      resources: [{ text: 'A van', form: 'money', priorities: ['first'], amount: 37_104 }],
      priorities: {
        first: {
          title: 'First',
          slug: 'first',
          summary: 'One',
          lead: [{ person: '', agency: 'police' }],
          actionPlan: { state: 'to-come', note: 'Soon.' },
          outcomes: ['Fewer thefts'],
          actions: [{ text: 'Walk', leadAgency: { agencies: ['police'] }, due: '2017-08' }],
        },
      },
    },
  ],
};

/** What a package says, but for what is only told of it and for its code. */
const said = ({ open: _open, extensions: _extensions, ...rest }: DefinedPartnership) => rest;

describe('a package of items', () => {
  const defined = definePartnership(source);
  const kept = itemsSourceOf(defined);

  it('gives the same partnership as the one that it was written of, through JSON too', () => {
    expect(said(partnershipFromItems(kept))).toEqual(said(defined));
    const written = JSON.parse(JSON.stringify(kept)) as ItemsSource;
    expect(said(partnershipFromItems(written))).toEqual(said(defined));
  });

  it('holds money in pence, and writes it in pounds', () => {
    expect(defined.editions[0]?.items.grant.map(({ amount }) => amount)).toEqual([{ pence: 125_007 }, null]);
    expect(defined.editions[0]?.items.resource.map(({ amount }) => amount)).toEqual([{ pence: 3_710_400 }]);
    expect(kept.editions[0]?.items.grant?.map(({ amount }) => amount)).toEqual([1250.07, null]);
  });

  it('says of each mistake where it is and what is wrong', () => {
    const [only] = kept.editions;
    if (only === undefined) throw new Error('it has an edition');
    const items = { ...only.items, outcome: [{ id: 'act_1', priorityId: 'pri_1', text: '' }] };
    const wrong = { ...kept, editions: [{ ...only, edition: { ...only.edition, planId: 'pla_nowhere' }, items }] };
    expect(() => partnershipFromItems(wrong)).toThrow(
      /editions\.2017-18\.planId: there is no plan pla_nowhere[^]*editions\.2017-18\.outcome\.0/u,
    );
  });

  it('refuses nothing published for what it says twice, and tells of it', () => {
    const [only] = kept.editions;
    if (only === undefined) throw new Error('it has an edition');
    const [outcome] = only.items.outcome ?? [];
    if (outcome === undefined) throw new Error('it has an outcome');
    const items = { ...only.items, outcome: [outcome, { ...outcome, id: 'out_again', text: outcome.text.toUpperCase() }] };
    const { open } = partnershipFromItems({ ...kept, editions: [{ ...only, isPublished: true, items }] });
    expect(open.filter((line) => line.includes('out_again'))).toHaveLength(1);
  });
});
