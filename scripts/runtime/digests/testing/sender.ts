import { loadConfig } from '#kernel/config/config.js';
import { createLog } from '#kernel/log/log.js';
import { keepSending } from '../../keep-sending.js';

/** What of a hub sends digests, in a process of its own, until it is asked to end. */
const config = loadConfig();
const log = createLog({ level: 'silent', name: 'sender' });
const sending = await keepSending(config.databaseUrl!, config, log);
process.once('SIGTERM', () => void sending.stop().then(() => process.exit(0)));
