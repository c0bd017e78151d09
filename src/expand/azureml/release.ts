/** The release of the Azure CLI that files are read with: no file says which, so the newest is meant. */
import type { AssumedRelease } from '../mapping/version.js';

/** Source: releases of the extension `ml` of the Azure CLI, and of azure-ai-ml, which it reads files with. */
export const COMMAND_LINE_RELEASE: AssumedRelease = { version: { major: 2, minor: 40, patch: 0 }, possible: [] };
