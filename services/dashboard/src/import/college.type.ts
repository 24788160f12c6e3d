export interface College {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}
