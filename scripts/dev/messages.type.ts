/** What the hub of a day's work tells the process that started it, once it can answer. */
export interface HubUp {
  readonly url: string;
  /** The paths that are the hub's own, and not the page's; one that ends with a slash stands for all below it. */
  readonly paths: readonly string[];
}
