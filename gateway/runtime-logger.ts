import { Logger } from '@graphql-hive/gateway-runtime';
import type { Log } from '#kernel/log/log.js';

/** The runtime's own messages in the hub's log. Below a warning they speak of its inner workings. */
export function runtimeLogger(log: Log): Logger {
  return new Logger({
    level: 'warn',
    writers: [
      {
        write(level, attributes, message) {
          const details = Array.isArray(attributes) ? { attributes } : { ...attributes };
          log[level === 'error' ? 'error' : 'warn'](details, message ?? 'gateway runtime');
        },
      },
    ],
  });
}
