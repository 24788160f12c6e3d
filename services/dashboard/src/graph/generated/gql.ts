/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Home {\n  me {\n    account\n    roles\n    regions {\n      code\n      name\n    }\n    colleges {\n      code\n      name\n    }\n  }\n  regions {\n    code\n    name\n    sample\n  }\n}": typeof types.HomeDocument,
    "query RegionColleges($code: String!, $year: AcademicYear!) {\n  region(code: $code) {\n    code\n    colleges(first: 200) {\n      totalCount\n      nodes {\n        code\n        name\n        municipality\n        scorecard(year: $year) {\n          indicators {\n            indicator {\n              code\n            }\n            status\n            value\n            numerator\n            denominator\n            target\n            gap\n            note\n          }\n        }\n      }\n    }\n  }\n}": typeof types.RegionCollegesDocument,
    "query RegionFigures($code: String!, $year: AcademicYear!) {\n  region(code: $code) {\n    code\n    name\n    scorecard(year: $year) {\n      asOf\n      approved\n      indicators {\n        indicator {\n          code\n          title\n          description\n          unit\n        }\n        ...FigureParts\n        targetSource\n        aboveHundred\n        formulaVersion\n        coverage {\n          reported\n          expected\n        }\n      }\n    }\n  }\n}\n\nfragment FigureParts on IndicatorScore {\n  status\n  value\n  numerator\n  denominator\n  target\n  targetVerified\n  gap\n  note\n}": typeof types.RegionFiguresDocument,
};
const documents: Documents = {
    "query Home {\n  me {\n    account\n    roles\n    regions {\n      code\n      name\n    }\n    colleges {\n      code\n      name\n    }\n  }\n  regions {\n    code\n    name\n    sample\n  }\n}": types.HomeDocument,
    "query RegionColleges($code: String!, $year: AcademicYear!) {\n  region(code: $code) {\n    code\n    colleges(first: 200) {\n      totalCount\n      nodes {\n        code\n        name\n        municipality\n        scorecard(year: $year) {\n          indicators {\n            indicator {\n              code\n            }\n            status\n            value\n            numerator\n            denominator\n            target\n            gap\n            note\n          }\n        }\n      }\n    }\n  }\n}": types.RegionCollegesDocument,
    "query RegionFigures($code: String!, $year: AcademicYear!) {\n  region(code: $code) {\n    code\n    name\n    scorecard(year: $year) {\n      asOf\n      approved\n      indicators {\n        indicator {\n          code\n          title\n          description\n          unit\n        }\n        ...FigureParts\n        targetSource\n        aboveHundred\n        formulaVersion\n        coverage {\n          reported\n          expected\n        }\n      }\n    }\n  }\n}\n\nfragment FigureParts on IndicatorScore {\n  status\n  value\n  numerator\n  denominator\n  target\n  targetVerified\n  gap\n  note\n}": types.RegionFiguresDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Home {\n  me {\n    account\n    roles\n    regions {\n      code\n      name\n    }\n    colleges {\n      code\n      name\n    }\n  }\n  regions {\n    code\n    name\n    sample\n  }\n}"): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RegionColleges($code: String!, $year: AcademicYear!) {\n  region(code: $code) {\n    code\n    colleges(first: 200) {\n      totalCount\n      nodes {\n        code\n        name\n        municipality\n        scorecard(year: $year) {\n          indicators {\n            indicator {\n              code\n            }\n            status\n            value\n            numerator\n            denominator\n            target\n            gap\n            note\n          }\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').RegionCollegesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RegionFigures($code: String!, $year: AcademicYear!) {\n  region(code: $code) {\n    code\n    name\n    scorecard(year: $year) {\n      asOf\n      approved\n      indicators {\n        indicator {\n          code\n          title\n          description\n          unit\n        }\n        ...FigureParts\n        targetSource\n        aboveHundred\n        formulaVersion\n        coverage {\n          reported\n          expected\n        }\n      }\n    }\n  }\n}\n\nfragment FigureParts on IndicatorScore {\n  status\n  value\n  numerator\n  denominator\n  target\n  targetVerified\n  gap\n  note\n}"): typeof import('./graphql').RegionFiguresDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
