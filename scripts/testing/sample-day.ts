/**
 * The day from which the sample looks back in tests that know its figures: the first one of an academic year, so that
 * the last one it has figures of is 2024/2025, with 2023/2024 before it.
 */
export const SAMPLE_DAY = '2025-09-01';
