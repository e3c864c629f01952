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
    expect(findArea('maidstone', [], areas)).toEqual({ kind: 'own', names: ['Maidstone'], earlier: [] });
    expect(findArea('Buckinghamshire', [], areas)).toMatchObject({
      kind: 'parts',
      names: ['Aylesbury Vale', 'Chiltern', 'South Bucks', 'Wycombe'],
    });
    expect(findArea('North Yorkshire', ['Ryedale', 'Selby'], areas)).toMatchObject({ kind: 'parts', names: ['Ryedale', 'Selby'] });
    const renamed = [{ name: 'Shepway' }, { name: 'Folkestone & Hythe' }];
    expect(findArea('Folkestone and Hythe', [], renamed)).toEqual({ kind: 'own', names: ['Folkestone & Hythe'], earlier: [['Shepway']] });
    expect(findArea('Folkestone and Hythe', [], renamed.slice(0, 1))).toEqual({ kind: 'parts', names: ['Shepway'], earlier: [] });
    const called = [{ name: 'Caerdydd' }, { name: 'Bristol, City of' }];
    expect(findArea('Cardiff', [], called)).toMatchObject({ kind: 'own', names: ['Caerdydd'] });
    expect(findArea('Bristol', [], called)).toMatchObject({ kind: 'own', names: ['Bristol, City of'] });
    expect(findArea('North Yorkshire', ['Ryedale', 'Selby', 'Craven'], areas).kind).toBe('unknown');
    expect(findArea('Hart', [], areas)).toEqual({ kind: 'shared', partnership: 'North Hampshire' });
    const joint = ['North Devon and Torridge', 'Blaby, Hinckley and Bosworth', 'Newcastle-under-Lyme'].map((name) => ({ name }));
    expect(findArea('Devon', [], joint)).toMatchObject({ kind: 'unknown' });
    expect(findArea('Newcastle', [], joint)).toMatchObject({ kind: 'unknown', similar: ['Newcastle-under-Lyme'] });
    expect(findArea('Newcastle under Lyme', [], joint)).toEqual({ kind: 'own', names: ['Newcastle-under-Lyme'], earlier: [] });
    expect(findArea('Hinckley & Bosworth', [], joint)).toEqual({ kind: 'shared', partnership: 'Blaby, Hinckley and Bosworth' });
    expect(findArea('Gravesham', [], areas)).toEqual({ kind: 'shared', partnership: 'Dartford and Gravesham' });
    expect(findArea('Maidston', [], areas)).toEqual({ kind: 'unknown', similar: ['Maidstone'] });
  });
});
