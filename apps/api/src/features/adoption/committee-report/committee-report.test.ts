import { partnership as maidstone } from '@saferplan/partnership-maidstone';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writePdf } from '@saferplan/documents/pdf';
import { writeWord } from '@saferplan/documents/word';
import { committeeReport } from './committee-report.ts';

const edition = maidstone.editions.find((one) => one.edition.label === '2017-18');
const report = edition?.items['committee-report'][0];
if (edition === undefined || report === undefined) throw new Error('the example has a paper');
const content = { partnership: maidstone.partnership, edition: edition.edition, items: edition.items };
const made = (fields: Partial<typeof report> = {}, version: 'public' | 'exempt' = 'public', language: 'en' | 'cy' = 'en') =>
  committeeReport(content, { ...report, ...fields }, { language, version, madeAt: '2017-03-20T10:00:00.000Z' });

describe('a paper for a committee', () => {
  it('has every heading and fact of item 11 of 28 March 2017', () => {
    const paper = made();
    expect(paper.lines).toEqual([
      'Communities, Housing and Environment Committee, acting as the Crime and Disorder Committee',
      '28 March 2017',
      'Agenda item 11',
    ]);
    expect(paper.chapters.map(({ title }) => title)).toEqual([
      'Purpose of the report and summary',
      'Introduction and background',
      'Available options',
      'Preferred option and reasons for the recommendations',
      'Consultation results and previous committee feedback',
      'Next steps: communication and implementation',
      'Cross-cutting issues and implications',
      'Appendices',
    ]);
    const all = JSON.stringify([paper.opening, paper.chapters]);
    for (const fact of [
      'made at this meeting? No',
      'Council',
      'John Littlemore, Head of Housing and Community Services',
      'Nicolas Rathbone, Community Safety Partnerships Officer',
      'Non-exempt',
      'All wards',
      '14 February 2017',
      '16 February 2017',
      'Do nothing (not recommended)',
      '(recommended)',
      '£37,104',
      'by 30 May',
      'Appendix 1',
      'Head of HR Shared Service',
      'Head of Legal Partnership',
      'Policy & Information Manager',
      'section 5(1)(a)',
      '2013-18 Community Safety Partnership Plan refresh',
      'be recommended to Council',
      'Safer Maidstone Partnership: Away day',
      'five-year rolling document',
      'Organised Crime Groups (including modern slavery)',
      'Gangs and Child Sexual Exploitation (CSE)',
      'Substance Misuse',
      'Domestic Abuse and violent crime',
      'Community Safety and Vulnerabilities Group',
      '“safe places”',
      'scoping exercise',
      'trends in community safety have changed',
      'constructive dialogue',
      'Being co-located',
      'wide range of services',
      'to be published with this report',
      'Kent Police and Crime Commissioner',
      'A new subgroup will be formed for Mental Health',
      'Community Resilience subgroup will be reformed',
      'broad section of partners',
      'advertised externally',
      'align with the priorities',
      'attractive place for all',
      'Director of Finance and Business Improvement',
      'Head of Finance and Resources',
      'mainstream',
      'prevent',
      'Fiona Pilkington',
    ])
      expect(all).toContain(fact);
    expect(edition.items.implication).toHaveLength(11);
    expect(paper.chapters[6]?.blocks).toMatchObject([{ kind: 'table', rows: edition.items.implication.map(() => expect.anything()) }]);
  });

  it('says what is not yet written, and decides nothing for its author', () => {
    const paper = made({ purpose: '', finalDecisionMaker: '', classification: 'not-said', wards: '' });
    expect(paper.chapters[0]?.blocks).toEqual([{ kind: 'paragraph', words: [{ text: 'Not yet written.' }] }]);
    const opening = JSON.stringify(paper.opening);
    expect(opening).toContain('["Classification","Not yet said"]');
    expect(opening).not.toContain('Is the final decision');
  });

  it('keeps what is exempt, and its marking, out of the version for everybody', () => {
    const secret = { exemptText: 'A named premises', marking: 'official-sensitive' as const };
    expect(JSON.stringify(made(secret))).not.toMatch(/named premises|SENSITIVE/u);
    const exempt = made(secret, 'exempt');
    expect(exempt.mark).toBe('OFFICIAL-SENSITIVE · Draft of 20 March 2017');
    expect(exempt.chapters.at(-1)).toMatchObject({ title: 'Exempt information' });
  });

  it('numbers chapters and paragraphs in Word, and is PDF/UA, in Welsh too', async () => {
    const files = unzipSync(await writeWord(made()));
    const main = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    const levels = main.match(/<w:ilvl w:val="\d"\/>/g) ?? [];
    expect(levels.filter((level) => level.includes('"0"')).length).toBeGreaterThanOrEqual(8);
    expect(levels.filter((level) => level.includes('"1"')).length).toBeGreaterThan(10);
    expect(strFromU8(files['word/numbering.xml'] ?? new Uint8Array())).toContain('w:val="%1.%2"');
    const welsh = made({}, 'public', 'cy');
    expect(welsh.chapters.map(({ title }) => title)).toContain('Camau nesaf: cyfathrebu a gweithredu');
    const pdf = Buffer.from(await writePdf(welsh)).toString('latin1');
    expect(['<pdfuaid:part>1</pdfuaid:part>', '/Lang (cy-GB)'].filter((mark) => !pdf.includes(mark))).toEqual([]);
  });
});
