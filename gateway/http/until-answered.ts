import type { ServerResponse } from 'node:http';

/** Gives a place back when an answer begins: whoever takes long to read it, or is sent much, keeps nobody waiting. */
export function untilAnswered(place: Disposable, res: ServerResponse): void {
  const release = () => place[Symbol.dispose]();
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => ServerResponse;
  res.writeHead = (...args: unknown[]) => {
    release();
    return writeHead(...args);
  };
  res.once('close', release);
}
