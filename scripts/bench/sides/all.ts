import { floor } from './floor.js';
import { apolloGatewayAlone, hubGatewayAlone } from './gateways-alone.js';
import { hubInFiveProcesses, hubInOneProcess } from './hub.js';
import { postgraphile } from './postgraphile.js';
import { reference } from './reference.js';
import type { Side } from './side.type.js';

export const SIDES: readonly Side[] = [hubInOneProcess, hubInFiveProcesses, reference, postgraphile, floor];

/** Gateways over subgraphs that answer from memory. */
export const GATEWAYS: readonly Side[] = [hubGatewayAlone, apolloGatewayAlone];
