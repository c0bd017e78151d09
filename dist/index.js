#!/usr/bin/env node
// Built by scripts/build.mjs.
import { action } from './main.js';

await action();
