/** The part of @actions/core that the Action uses. */
import * as core from '@actions/core';
import type { Toolkit } from './gate.js';

export const TOOLKIT: Toolkit = {
  getInput: (name) => core.getInput(name),
  setOutput: (name, value) => core.setOutput(name, value),
  info: (message) => core.info(message),
  error: (message, properties) => core.error(message, properties),
  warning: (message, properties) => core.warning(message, properties),
  notice: (message, properties) => core.notice(message, properties),
  setFailed: (message) => core.setFailed(message),
  getIDToken: (audience) => core.getIDToken(audience),
  setSecret: (secret) => core.setSecret(secret),
  writeSummary: async (markdown) => void (await core.summary.addRaw(markdown).write()),
};
