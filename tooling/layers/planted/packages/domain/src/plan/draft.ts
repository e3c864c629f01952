export interface Draft {
  readonly title: string;
}
