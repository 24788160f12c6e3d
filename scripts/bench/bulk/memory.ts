import { setTimeout as pause } from 'node:timers/promises';
import { memoryOf } from '../usage/processes.js';
import { answers } from '../processes.js';

/**
 * Resident memory of a Node process once its garbage is collected, in MiB: V8 lets garbage lie as long as there is room,
 * so what a process holds at some moment tells little of what it needs. An inspector is let in on `port`, its
 * `--inspect-port`, for no longer than that takes.
 */
export async function memoryInUse(pid: number, port: number): Promise<number> {
  process.kill(pid, 'SIGUSR1');
  while (!(await answers(port, '/json').catch(() => false))) await pause(20);
  const [target] = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as { webSocketDebuggerUrl: string }[];
  const socket = new WebSocket(target!.webSocketDebuggerUrl);
  await event(socket, 'open');
  for (const id of [1, 2]) {
    socket.send(JSON.stringify({ id, method: 'HeapProfiler.collectGarbage' }));
    await event(socket, 'message');
  }
  const resident = Math.round(await memoryOf([pid]));
  socket.send(JSON.stringify({ id: 3, method: 'Runtime.evaluate', params: { expression: CLOSE } }));
  await event(socket, 'message');
  socket.close();
  return resident;
}

const CLOSE = `setTimeout(() => process.getBuiltinModule('node:inspector').close(), 10)`;

function event(socket: WebSocket, name: 'open' | 'message'): Promise<unknown> {
  return new Promise((resolve, reject) => {
    socket.addEventListener(name, resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error('the inspector does not answer')), { once: true });
  });
}
