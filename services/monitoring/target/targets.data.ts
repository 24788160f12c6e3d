export interface TargetSeed {
  /** Code of an indicator. */
  readonly indicator: string;
  /** Calendar year in which the academic year starts: 2024 for 2024/2025. */
  readonly year: number;
  /** Percentage to reach, with at most one decimal. */
  readonly value: number;
  /** True when a document of the region gives the figure; sample data otherwise, and to be shown as such. */
  readonly verified: boolean;
}

/** The year that the trajectory begins with. */
export const FIRST_TARGET_YEAR = 2020;

/** Targets of 2020/2021 to 2024/2025, one after another (domain.md; from outside the region's own documents). */
const TRAJECTORIES: Readonly<Record<string, readonly number[]>> = {
  learners_as_mentees: [10, 20, 35, 50, 70],
  learners_as_mentors: [2, 4, 6, 8, 10],
  young_specialists_as_mentees: [10, 20, 35, 50, 70],
  mentors_from_employers: [2, 4, 10, 20, 30],
  enterprises_with_mentors: [2, 4, 10, 20, 30],
  mentees_satisfied: [50, 60, 70, 80, 85],
  mentors_satisfied: [50, 60, 70, 80, 85],
};

/** The targets that the region itself has published, all for 2024 (Stavropol notice on the target model, S004). */
const PUBLISHED: Readonly<Record<string, number>> = {
  learners_as_mentees: 70,
  learners_as_mentors: 10,
  young_specialists_as_mentees: 70,
  mentors_from_employers: 30,
};
const PUBLISHED_YEAR = 2024;

/** Targets of Stavropol Krai. Calendar year 2024 is academic year 2024/2025 (domain.md, Counting rules). */
export const STAVROPOL_TARGETS: readonly TargetSeed[] = Object.entries(TRAJECTORIES).flatMap(([indicator, values]) =>
  values.map((value, at) => {
    const year = FIRST_TARGET_YEAR + at;
    return { indicator, year, value, verified: year === PUBLISHED_YEAR && PUBLISHED[indicator] === value };
  }),
);
