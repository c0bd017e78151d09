#!/usr/bin/env node
// Built by scripts/build.mjs.
import { cli } from './main.js';

await cli();
