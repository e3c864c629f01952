import { describe, expect, it } from 'vitest';
import { findArea } from './known-areas.ts';

describe('an area of official figures', () => {
  const areas = [
    'North Hampshire',
    'Dartford and Gravesham',
    'Maidstone',
    'Aylesbury Vale',
    'Chiltern',
    'South Bucks',
    'Wycombe',
    'Ryedale',
    'Selby',
  ].map((name) => ({ name }));

  it('is found by its name, by those that it was made of, or in the partnership that it shares', () => {
    expect(findArea('maidstone', [], areas)).toEqual({ kind: 'own', names: ['Maidstone'] });
    expect(findArea('Buckinghamshire', [], areas)).toMatchObject({
      kind: 'parts',
      names: ['Aylesbury Vale', 'Chiltern', 'South Bucks', 'Wycombe'],
    });
    expect(findArea('North Yorkshire', ['Ryedale', 'Selby'], areas)).toMatchObject({ kind: 'parts', names: ['Ryedale', 'Selby'] });
    expect(findArea('North Yorkshire', ['Ryedale', 'Selby', 'Craven'], areas).kind).toBe('unknown');
    expect(findArea('Hart', [], areas)).toEqual({ kind: 'shared', partnership: 'North Hampshire' });
    const joint = ['North Devon and Torridge', 'Blaby, Hinckley and Bosworth', 'Newcastle-under-Lyme'].map((name) => ({ name }));
    expect(findArea('Devon', [], joint)).toMatchObject({ kind: 'unknown' });
    expect(findArea('Newcastle', [], joint)).toMatchObject({ kind: 'unknown', similar: ['Newcastle-under-Lyme'] });
    expect(findArea('Newcastle under Lyme', [], joint)).toEqual({ kind: 'own', names: ['Newcastle-under-Lyme'] });
    expect(findArea('Hinckley & Bosworth', [], joint)).toEqual({ kind: 'shared', partnership: 'Blaby, Hinckley and Bosworth' });
    expect(findArea('Gravesham', [], areas)).toEqual({ kind: 'shared', partnership: 'Dartford and Gravesham' });
    expect(findArea('Maidston', [], areas)).toEqual({ kind: 'unknown', similar: ['Maidstone'] });
  });
});
