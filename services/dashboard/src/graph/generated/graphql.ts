/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether there is a figure, and if not, what kind of absence it is. */
export type FigureStatus =
  /** Not reported, or not published to this caller; it is not zero. The note says which. */
  | 'MISSING'
  /** There is nothing to divide by, or the measure is not counted that way. */
  | 'NOT_APPLICABLE'
  /** The figure stands. */
  | 'OK'
  /** Hidden in a published table, since it would tell of too few people. */
  | 'SUPPRESSED';

/** What an indicator counts, and so how the parts of colleges become those of their region. */
export type IndicatorUnit =
  /** Partner enterprises: distinct in the region, as several colleges share them. */
  | 'ORGANISATIONS'
  /** People, or records of one college: distinct in each college, and added up over colleges. */
  | 'PEOPLE';

/** A role that an account may hold in the hub. */
export type Role =
  /** Reads published figures of all colleges of regions. */
  | 'ANALYST'
  /** Information system of colleges: as their curator, in bulk. */
  | 'COLLEGE_SYSTEM'
  /** Regional working group: live figures of its colleges, targets, indicators, courses; nobody by name. */
  | 'COORDINATOR'
  /** Runs the whole cycle of mentoring of colleges, and sees their people. */
  | 'CURATOR'
  /** Director of colleges: as their curator. */
  | 'DIRECTOR'
  /** Sees themself and their mentorships. */
  | 'MENTEE'
  /** Sees themself and their mentorships. */
  | 'MENTOR'
  /** Runs the hub; sees no figures and no people. */
  | 'OPERATOR';

export type FigurePartsFragment = { status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetSource: string | null, gap: number | null, aboveHundred: boolean, formulaVersion: number, note: string | null, coverage: { reported: number, expected: number } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { me: { account: string | null, roles: Array<Role>, regions: Array<{ code: string, name: string }>, colleges: Array<{ code: string, name: string }> } | null, regions: Array<{ code: string, name: string, sample: boolean, currentYear: string | null, years: Array<{ year: string, figures: boolean }> | null }> | null };

export type RegionCollegesQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type RegionCollegesQuery = { region: { code: string, colleges: { totalCount: number, nodes: Array<{ code: string, name: string, municipality: string, scorecard: { indicators: Array<{ status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, target: number | null, gap: number | null, note: string | null, indicator: { code: string, title: string } }> } | null }> } } | null };

export type RegionFiguresQueryVariables = Exact<{
  code: string;
  year: string;
}>;


export type RegionFiguresQuery = { region: { code: string, name: string, scorecard: { asOf: string | null, approved: boolean, indicators: Array<{ status: FigureStatus, value: number | null, numerator: number | null, denominator: number | null, target: number | null, targetVerified: boolean | null, targetSource: string | null, gap: number | null, aboveHundred: boolean, formulaVersion: number, note: string | null, indicator: { code: string, title: string, description: string, unit: IndicatorUnit }, coverage: { reported: number, expected: number } }> } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FigurePartsFragmentDoc = new TypedDocumentString(`
    fragment FigureParts on IndicatorScore {
  status
  value
  numerator
  denominator
  target
  targetVerified
  targetSource
  gap
  aboveHundred
  formulaVersion
  coverage {
    reported
    expected
  }
  note
}
    `, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const HomeDocument = {"__meta__":{"hash":"sha256:7fc8f87d04980103f8c320b2536621f2f251ce4801b26f1b0cc1cb1facf422e6"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const RegionCollegesDocument = {"__meta__":{"hash":"sha256:b85728a067c7d2409613bfc59d6bac0fce282f8c117f598902eab5bd2a27bb57"}} as unknown as TypedDocumentString<RegionCollegesQuery, RegionCollegesQueryVariables>;
export const RegionFiguresDocument = {"__meta__":{"hash":"sha256:3eaad005c22c2efac9f6a687be38abb1d6160c2f79c83281462843323c1f3eb3"}} as unknown as TypedDocumentString<RegionFiguresQuery, RegionFiguresQueryVariables>;
