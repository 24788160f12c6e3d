export interface College {
  readonly code: string;
  readonly name: string;
}
