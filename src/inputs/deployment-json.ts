/**
 * Telling deployment templates and parameter files from the many other JSON files of a repository without parsing them.
 * It errs on the side of yes: what it lets through is judged by its content later, what it turns away is never looked at.
 */
import { readSync } from 'node:fs';

/** `https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#` and its kin for scopes and parameters. */
const DEPLOYMENT_SCHEMA = /deployment(?:template|parameters)\.json/i;
/** Both formats demand it (https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax). */
const CONTENT_VERSION = /"contentVersion"/i;
const MEMBER_OF_BOTH = /"(?:resources|parameters)"/i;
/** ASCII written as an escape: the way to hide a member name from a text search. */
const ASCII_ESCAPE = /\\u00([2-7][0-9a-f])/gi;

/** True if the text of a JSON file may be a deployment template or a parameter file. */
export function mayBeDeploymentJson(text: string): boolean {
  const plain = text.includes('\\u00') ? text.replace(ASCII_ESCAPE, unescapeAscii) : text;
  return DEPLOYMENT_SCHEMA.test(plain) || (CONTENT_VERSION.test(plain) && MEMBER_OF_BOTH.test(plain));
}

function unescapeAscii(_escape: string, hex: string): string {
  const code = Number.parseInt(hex, 16);
  // A quotation mark made by an escape is content, not syntax.
  return code === 0x22 ? ' ' : String.fromCharCode(code);
}

const CHUNK_BYTES = 1024 * 1024;
const OVERLAP_CHARACTERS = 256;
/** Larger files are searched up to here; Azure Resource Manager takes templates and parameters of at most 4 MB. */
const SEARCHED_BYTES = 64 * 1024 * 1024;

/** The same question about an open file that is too large to be read at once. */
export function mayBeLargeDeploymentJson(descriptor: number): boolean {
  const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
  let seenVersion = false;
  let seenMember = false;
  let tail = '';
  for (let searched = 0; searched < SEARCHED_BYTES; ) {
    const count = readSync(descriptor, buffer, 0, CHUNK_BYTES, null);
    if (count === 0) return false;
    searched += count;
    // Zero bytes go so that UTF-16 reads like ASCII here.
    const chunk = tail + buffer.toString('latin1', 0, count).replaceAll('\0', '');
    const plain = chunk.includes('\\u00') ? chunk.replace(ASCII_ESCAPE, unescapeAscii) : chunk;
    seenVersion ||= CONTENT_VERSION.test(plain);
    seenMember ||= MEMBER_OF_BOTH.test(plain);
    if (DEPLOYMENT_SCHEMA.test(plain) || (seenVersion && seenMember)) return true;
    tail = chunk.slice(-OVERLAP_CHARACTERS);
  }
  return false;
}
