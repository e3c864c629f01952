export interface Database {
  readonly edition: string;
}
