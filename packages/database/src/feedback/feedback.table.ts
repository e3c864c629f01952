/** What residents write about public pages. */
export interface FeedbackTable {
  id: string;
  partnership_id: string;
  page: string;
  text: string;
  language: string;
  at: string;
  state: string;
  note: string;
  sorted_by: string;
  version: number;
}
