/** Something that is done in each database, as its users do it. */
export interface Operation {
  readonly name: string;
  /** How often it is done before it is measured, until plans are made and code is compiled. */
  readonly warming: number;
  /** How often in each turn. */
  readonly times: number;
  readonly run: () => Promise<unknown>;
}
