/** What the sides are asked about: a region of about 50 colleges, an academic year with figures, colleges by code. */
export interface AskedAbout {
  readonly regionId: string;
  readonly regionCode: string;
  readonly year: number;
  readonly colleges: readonly { readonly id: string; readonly code: string }[];
}
