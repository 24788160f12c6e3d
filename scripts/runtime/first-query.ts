/** The query that GraphiQL opens with and README shows: how a region takes part in mentoring, in one request. */
export const FIRST_QUERY = `query RegionAtAGlance($year: AcademicYear! = "2024/2025") {
  region(code: "26") {
    name
    scorecard(year: $year) {
      asOf
      indicators { indicator { code title } status value numerator denominator target gap coverage { reported expected } }
    }
    colleges(first: 50) {
      totalCount
      nodes {
        code name
        scorecard(year: $year) { indicators { indicator { code } status value numerator denominator } }
        mentoringPrograms(year: $year) { totalCount nodes { form { code title } stage { number title } mentorshipCount } }
        courses { totalCount trainedMentors }
      }
    }
  }
}
`;
