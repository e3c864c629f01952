import type { Migration } from 'kysely/migration';
import * as createPlan from './2026_11_23_1100_create_plan.ts';
import * as createAccounts from './2026_11_23_1110_create_accounts.ts';
import * as createSeries from './2026_11_23_1600_create_series.ts';
import * as createScoring from './2026_11_23_1900_create_scoring.ts';
import * as createMembers from './2026_11_23_2000_create_members.ts';
import * as createAdoption from './2026_11_25_0900_create_adoption.ts';
import * as addSecondFactor from './2026_11_25_0930_add_second_factor.ts';
import * as addSiteSettings from './2026_11_25_1000_add_site_settings.ts';
import * as secureRows from './2026_11_25_1100_secure_rows.ts';
import * as addExtraFields from './2026_11_25_1200_add_extra_fields.ts';
import * as indexMembers from './2026_11_25_1300_index_members.ts';
import * as createAreasAndPages from './2026_11_25_1400_create_areas_and_pages.ts';
import * as ownAccounts from './2026_11_26_0000_own_accounts.ts';
import * as createWithdrawals from './2026_11_26_0100_create_withdrawals.ts';
import * as tellRecommendedFromDecided from './2026_11_26_0600_tell_recommended_from_decided.ts';
import * as createPeers from './2026_11_26_3000_create_peers.ts';
import * as keepSeveralPlans from './2026_11_26_4800_keep_several_plans.ts';
import * as createDutiesAndRegisters from './2026_11_26_5000_create_duties_and_registers.ts';
import * as createCommitteeReports from './2026_11_26_5100_create_committee_reports.ts';
import * as createPlaces from './2026_11_26_5200_create_places.ts';
import * as nameAssessors from './2026_11_26_6100_name_assessors.ts';
import * as beginPartnerships from './2026_11_26_6200_begin_partnerships.ts';
import * as createFeedback from './2026_11_26_6300_create_feedback.ts';
import * as createRegisters from './2026_11_26_6400_create_registers.ts';
import * as noteInstalledPackages from './2026_11_26_6500_note_installed_packages.ts';
import * as createTranslations from './2026_11_26_7000_create_translations.ts';
import * as createActionOwners from './2026_11_26_7100_create_action_owners.ts';
import * as createPracticeCopies from './2026_11_26_7110_create_practice_copies.ts';
import * as noteClosedNotices from './2026_11_26_7120_note_closed_notices.ts';
import * as noteRevisions from './2026_11_26_7200_note_revisions.ts';
import * as createExpectedEffects from './2026_11_26_7210_create_expected_effects.ts';
import * as createSuccessions from './2026_11_26_7300_create_successions.ts';
import * as nameChangeType from './2026_11_26_7530_name_change_type.ts';
import * as addEasyRead from './2026_11_26_7570_add_easy_read.ts';
import * as countEffectsByArea from './2026_11_27_0096_count_effects_by_area.ts';
import * as noteLanguageSpoken from './2026_11_27_0097_note_language_spoken.ts';
import * as keepMoneyInPence from './2026_11_27_0098_keep_money_in_pence.ts';
import * as indexFirstChanges from './2026_11_27_0099_index_first_changes.ts';
import * as confirmAmountsOfNothing from './2026_11_27_0130_confirm_amounts_of_nothing.ts';
import * as takeBackMonths from './2026_11_27_0157_take_back_months.ts';

/** Every migration in its order. A migration that has run anywhere is frozen; the next one corrects it. */
export const migrations: Readonly<Record<string, Migration>> = {
  '2026_11_23_1100_create_plan': createPlan,
  '2026_11_23_1110_create_accounts': createAccounts,
  '2026_11_23_1600_create_series': createSeries,
  '2026_11_23_1900_create_scoring': createScoring,
  '2026_11_23_2000_create_members': createMembers,
  '2026_11_25_0900_create_adoption': createAdoption,
  '2026_11_25_0930_add_second_factor': addSecondFactor,
  '2026_11_25_1000_add_site_settings': addSiteSettings,
  '2026_11_25_1100_secure_rows': secureRows,
  '2026_11_25_1200_add_extra_fields': addExtraFields,
  '2026_11_25_1300_index_members': indexMembers,
  '2026_11_25_1400_create_areas_and_pages': createAreasAndPages,
  '2026_11_26_0000_own_accounts': ownAccounts,
  '2026_11_26_0100_create_withdrawals': createWithdrawals,
  '2026_11_26_0600_tell_recommended_from_decided': tellRecommendedFromDecided,
  '2026_11_26_3000_create_peers': createPeers,
  '2026_11_26_4800_keep_several_plans': keepSeveralPlans,
  '2026_11_26_5000_create_duties_and_registers': createDutiesAndRegisters,
  '2026_11_26_5100_create_committee_reports': createCommitteeReports,
  '2026_11_26_5200_create_places': createPlaces,
  '2026_11_26_6100_name_assessors': nameAssessors,
  '2026_11_26_6200_begin_partnerships': beginPartnerships,
  '2026_11_26_6300_create_feedback': createFeedback,
  '2026_11_26_6400_create_registers': createRegisters,
  '2026_11_26_6500_note_installed_packages': noteInstalledPackages,
  '2026_11_26_7000_create_translations': createTranslations,
  '2026_11_26_7100_create_action_owners': createActionOwners,
  '2026_11_26_7110_create_practice_copies': createPracticeCopies,
  '2026_11_26_7120_note_closed_notices': noteClosedNotices,
  '2026_11_26_7200_note_revisions': noteRevisions,
  '2026_11_26_7210_create_expected_effects': createExpectedEffects,
  '2026_11_26_7300_create_successions': createSuccessions,
  '2026_11_26_7530_name_change_type': nameChangeType,
  '2026_11_26_7570_add_easy_read': addEasyRead,
  '2026_11_27_0096_count_effects_by_area': countEffectsByArea,
  '2026_11_27_0097_note_language_spoken': noteLanguageSpoken,
  '2026_11_27_0098_keep_money_in_pence': keepMoneyInPence,
  '2026_11_27_0099_index_first_changes': indexFirstChanges,
  '2026_11_27_0130_confirm_amounts_of_nothing': confirmAmountsOfNothing,
  '2026_11_27_0157_take_back_months': takeBackMonths,
};
