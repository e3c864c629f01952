import type { EditionItems } from '@saferplan/domain/plan';
import type { Maker } from './maker.ts';
import type { EditionSource } from './source.ts';

const NOT_YET_WRITTEN = {
  finalDecisionMaker: '',
  leadOfficer: '',
  author: '',
  classification: 'not-said',
  marking: 'none',
  wards: '',
  corporatePriorities: '',
  purpose: '',
  background: '',
  preferredWhy: '',
  feedback: '',
  nextSteps: '',
  appendices: '',
  exemptText: '',
} as const;

/** The papers of an edition with their options; `meetingId` answers the identifier of the meeting that a key names. */
export function committeeReports(
  make: Maker,
  { committeeReports: reports = {} }: EditionSource,
  scope: string,
  path: string,
  meetingId: (key: string, from: string) => string,
): Pick<EditionItems, 'committee-report' | 'report-option'> {
  const at = `${path}.committeeReports`;
  const fields = Object.fromEntries(
    Object.entries(reports).map(([key, { meeting, options: _options, ...own }]) => [
      key,
      { ...NOT_YET_WRITTEN, ...own, meetingId: meeting === undefined ? null : meetingId(meeting, `${at}.${key}.meeting`) },
    ]),
  );
  return {
    'committee-report': make.keyed('committee-report', fields, scope, at),
    'report-option': make.listed(
      'report-option',
      Object.entries(reports).flatMap(([key, { options = [] }]) =>
        options.map((option) => ({ ...option, reportId: make.point('committee-report', reports, scope, key, at) })),
      ),
      scope,
      at,
    ),
  };
}
