/** Deployments as source and as plan. */
import { CLOSED_CREATED, CLOSED_DEPLOYED, CLOSED_FILES } from './closed.js';
import { NETWORK_FILES, NETWORK_PLAN } from './network.js';
import { OPEN_FILES, OPEN_PLAN } from './open.js';

/** Name, source files and plan. */
export const DEPLOYMENTS = [
  ['an open workspace', OPEN_FILES, OPEN_PLAN],
  ['a closed workspace behind a module', CLOSED_FILES, CLOSED_CREATED],
  ['a closed workspace that exists', CLOSED_FILES, CLOSED_DEPLOYED],
  ['a workspace in a virtual network', NETWORK_FILES, NETWORK_PLAN],
] as const;
