import { setMaxListeners } from 'node:events';

/** Ends what is done for a request: each of its calls and statements listens, and Node warns of the eleventh. */
export function requestAbort(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
}
