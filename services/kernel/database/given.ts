/** The parameters of a statement whose text depends on what is asked. */
export class Given {
  readonly values: unknown[] = [];

  /** Takes a value in; answers how the text refers to it. */
  as(type: string, value: unknown): string {
    return `$${this.values.push(value)}::${type}`;
  }
}
