/** The functions of Terraform that are evaluated. Not here: those that look at errors (`try`, `can`) or read files. */
import type { TemplateFunction } from '../../functions/call.js';
import { COLLECTIONS } from './collections.js';
import { CONVERSION } from './conversion.js';
import { TEXT } from './text.js';

/** By name; Terraform's names are lower-cased. */
export const TERRAFORM_FUNCTIONS: ReadonlyMap<string, TemplateFunction> = new Map([
  ...TEXT,
  ...COLLECTIONS,
  ...CONVERSION,
]);

/** Functions of Terraform 1.x whose results are known only when Terraform runs, or matter to no rule. */
export const NOT_EVALUATED: ReadonlySet<string> = new Set([
  'abspath',
  'base64gzip',
  'base64sha256',
  'base64sha512',
  'bcrypt',
  'cidrsubnets',
  'csvdecode',
  'filebase64sha256',
  'filebase64sha512',
  'filemd5',
  'fileset',
  'filesha1',
  'filesha256',
  'filesha512',
  'issensitive',
  'list',
  'map',
  'pathexpand',
  'plantimestamp',
  'rsadecrypt',
  'textdecodebase64',
  'textencodebase64',
  'timeadd',
  'timecmp',
  'timestamp',
  'uuid',
  'uuidv5',
  'yamldecode',
  'yamlencode',
  'trimleft',
  'trimright',
]);
