/** What PostgreSQL logs of a statement, by the simple protocol and by the extended one. */
const STATEMENT = /LOG: {2}(?:statement|execute [^:]+): (.*)$/;

/** Puts the session and the transaction around statements; what the benchmark itself says to the server. */
const AROUND =
  /^\s*(?:select set_config\(|select .*set_config\(\(?el|begin|commit|rollback|start transaction|savepoint|release|set |show |alter system|select pg_reload_conf)/i;

/** SQL statements in a part of PostgreSQL's log, without those that put the session and the transaction around them. */
export function countStatements(log: string): number {
  return log.split('\n').filter((line) => {
    const text = STATEMENT.exec(line)?.[1];
    return text !== undefined && !AROUND.test(text);
  }).length;
}
