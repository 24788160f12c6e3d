/** Figures of one owner that are counted together: they rest on the same facts and replace one another together. */
interface Group {
  /** Its name among the groups of its owner; its functions are found by it. */
  readonly name: string;
  /**
   * Facts of whomsoever that it rests on, by the names under which their changes are told (`Recounts.moved`). What its
   * owner changes alone needs no name: the owner touches the group.
   */
  readonly restsOn: readonly string[];
}

/** Measures of academic years, rows of the owner's table of measures. */
export interface YearGroup extends Group {
  /** The measures that it counts, so that whoever asks for one finds the group's sheets. */
  readonly measures: readonly string[];
  /**
   * A query of (measure, category, form, value) for a college (`p_college`) and academic year (`p_year`), as the facts
   * are on a day (`p_day`).
   */
  readonly counts: string;
  /** A condition on `p_college` and `p_year` without which there is no row at all, not even a zero: it reads as MISSING. */
  readonly present?: string;
  /** Things that colleges share, so that whoever adds colleges up counts each of them once. */
  readonly things?: {
    /** The measure that counts them. */
    readonly measure: string;
    /** A query of their ids, of the same parameters as `counts`. */
    readonly found: string;
    /** Where they are kept themselves: a table of the owner, of (college_id, academic_year) and the column, its key. */
    readonly kept?: { readonly table: string; readonly column: string };
  };
}

/**
 * One figure of a college over all years: people are distinct, and years can't be added up. It stands in a table of its
 * own of (college_id, value, as_of) and is always counted for today.
 */
export interface TotalGroup extends Group {
  readonly total: {
    readonly table: string;
    /** A query of (value) for a college (`p_college`), as the facts are on a day (`p_day`); without a row it has none. */
    readonly counts: string;
  };
}

export type MeasureGroup = YearGroup | TotalGroup;

export const isTotal = (group: MeasureGroup): group is TotalGroup => 'total' in group;
