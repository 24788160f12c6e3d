const COMMAND_LINE = 'command-line:';

/** Whether an actor is nobody's account but the hub's own command line, which tells no more than its role. */
export function isCommandLine(actor: string): boolean {
  return actor.startsWith(COMMAND_LINE);
}
