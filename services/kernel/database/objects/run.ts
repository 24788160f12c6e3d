/** Runs one statement of the transaction that brings a database up to date. */
export type Run = <Row extends object>(sql: string, params?: readonly unknown[]) => Promise<Row[]>;
