/** What people say to each other about an item. `mentions` is JSON: identifiers of users. */
export interface CommentTable {
  id: string;
  partnership_id: string;
  edition_id: string | null;
  item_kind: string;
  item_id: string;
  text: string;
  mentions: string;
  author_id: string;
  author_name: string;
  at: string;
  settled_by: string | null;
  settled_at: string | null;
}

/** Who is here: a row for each window that somebody has open, as it was last heard of. */
export interface PresenceTable {
  user_id: string;
  tab: string;
  partnership_id: string;
  user_name: string;
  place: string;
  seen_at: string;
}
