import { findPostcode } from '@saferplan/domain/publication';
import { describe, expect, it } from 'vitest';
import { BesideSource } from './beside.ts';

// Made up: no postcode of this test stands for a real place.
const ABOUT = { source: 'A synthetic lookup of this test', datedOn: '2017-02-01', licence: 'None: it is made up' };
const read = (csv: string) => BesideSource.safeParse({ postcodes: { ...ABOUT, csv } });
const problemOf = (csv: string): string => {
  const found = read(csv);
  return found.success ? '' : (found.error.issues[0]?.message ?? '');
};

describe('a lookup of postcodes that a package brings', () => {
  it('is read by the names of its columns, in any order, quoted or not, with others beside them', () => {
    const found = read(
      '\uFEFFward,"postcode",grid,small_area,ended\r\nE05000001,"ZZ1 1AA",1,E01000001,\r\nE05000002,ZZ11AB,2,E01000002,201503\r\n',
    );
    if (!found.success || found.data.postcodes === undefined) throw new Error('it can be read');
    const { postcodes } = found.data;
    expect(postcodes).toMatchObject(ABOUT);
    expect(findPostcode(postcodes, 'zz1 1aa')).toEqual({ kind: 'found', place: { smallArea: 'E01000001', ward: 'E05000001' } });
    expect(findPostcode(postcodes, 'ZZ1 1AB')).toMatchObject({ kind: 'ended', since: '2015-03' });
  });

  it('is refused with its first fault, and needs a source, a day and a licence', () => {
    expect(problemOf('postcode,ward\nZZ1 1AA,E05000001')).toContain('names no column small_area');
    expect(problemOf('postcode,small_area,ward\nZZ1 1AA,E01000001')).toContain('line 2 has 2 fields, not 3');
    expect(problemOf('postcode,small_area,ward\nHere,E01000001,E05000001')).toContain('“Here” is no postcode');
    expect(problemOf('postcode,small_area,ward\nZZ1 1AA,,E05000001')).toContain('ZZ1 1AA has no small area or no ward');
    expect(problemOf('postcode,small_area,ward\nZZ1 1AA,E1,E2\nzz11aa,E1,E2')).toContain('ZZ1 1AA is there twice');
    expect(problemOf('postcode,small_area,ward,ended\nZZ1 1AA,E1,E2,soon')).toContain('ZZ1 1AA ended “soon”: write a month, as in 2015-03');
    expect(problemOf('postcode,small_area,ward')).toContain('there are no rows');
    for (const name of ['source', 'datedOn', 'licence'])
      expect(BesideSource.safeParse({ postcodes: { ...ABOUT, csv: 'postcode,small_area,ward\nZZ1 1AA,E1,E2', [name]: '' } }).success).toBe(
        false,
      );
  });
});
