/** The channel on which PostgreSQL says whose plan has changed (NOTIFY); its payload is the identifier of a partnership. */
export const CHANGES_CHANNEL = 'saferplan_changes';
