/** Where what is nested in a container registry stands. */
import { nestedByName, nestedIn } from '../locators.js';

export const IN_NAMED_REGISTRY = nestedByName(['container_registry_name']);
export const IN_REGISTRY = nestedIn('container_registry_id');
