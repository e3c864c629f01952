export interface PartnershipTable {
  id: string;
  slug: string;
  name: string;
  short_name: string;
  area: string;
  force: string;
  chair: string;
  about: string;
  final_decision_by: string;
  four_eyes: number;
  /** JSON: everything else that is said of it; what is absent is as `DEFAULT_SITE` has it. */
  site: string;
  version: number;
}

export interface PlanTable {
  id: string;
  partnership_id: string;
  title: string;
  motto: string;
  start_year: number;
  end_year: number;
}

/** A partnership that was begun without a package. */
export interface BegunPartnershipTable {
  partnership_id: string;
  /** ISO 8601, in UTC. */
  begun_at: string;
}

/** The package that a partnership was installed from. */
export interface InstalledPackageTable {
  partnership_id: string;
  /** Of its files, as they were then. */
  sha256: string;
}
