/** The functions of Terraform that are evaluated. Not here: those that look at errors, at types or at files. */
import type { TemplateFunction } from '../../functions/call.js';
import { COLLECTIONS } from './collections.js';
import { CONVERSION } from './conversion.js';
import { DATES } from './dates.js';
import { ENCODING } from './encoding.js';
import { FORMAT } from './format.js';
import { LISTS } from './lists.js';
import { NETWORKS } from './networks.js';
import { NUMBERS } from './numbers.js';
import { PATHS } from './paths.js';
import { PROVIDER_FUNCTIONS } from './provider-functions.js';
import { SETS } from './sets.js';
import { TEXT } from './text.js';
import { UNPREDICTABLE } from './unpredictable.js';

/** By name; Terraform's names are lower-cased. */
export const TERRAFORM_FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map([
  ...TEXT,
  ...FORMAT,
  ...COLLECTIONS,
  ...LISTS,
  ...SETS,
  ...CONVERSION,
  ...ENCODING,
  ...NUMBERS,
  ...NETWORKS,
  ...DATES,
  ...PATHS,
  ...UNPREDICTABLE,
  ...PROVIDER_FUNCTIONS,
]);
