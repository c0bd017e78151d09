/** The name git gives a content. */
import { createHash } from 'node:crypto';
import type { SourceFile } from '../inputs/source-file.js';

/** The name of a blob with these bytes. */
export function blobId(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

/** The name of the blob of a UTF-8 file; one that is written in UTF-16 has another one. */
export function blobIdOf({ text, hasByteOrderMark }: SourceFile): string {
  return blobId(Buffer.from(hasByteOrderMark ? `\ufeff${text}` : text));
}
