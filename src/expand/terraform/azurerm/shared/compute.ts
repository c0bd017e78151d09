/** Where computes of a workspace stand. */
import { nestedIn } from '../locators.js';

export const IN_WORKSPACE = nestedIn('machine_learning_workspace_id');
