/** What `POST /imports` answers, by the names that the page has for it. */
export type {
  Attests,
  FirstRows,
  ImportError as Refusal,
  ImportLine,
  ImportPhase as Phase,
  ImportProgress as Progress,
  ImportSummary as Summary,
  NameAnswer,
  PageReport as Report,
  PageRow as ReportRow,
  RefusedFile as RefusedRows,
  RefusedRow,
  RowOutcome as Outcome,
  CohortSheetKind as CohortSheet,
  CollegeSheetKind as Sheet,
} from '../../../exchange/import-lines.type.js';
