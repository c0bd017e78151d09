/** The files of the workspace as git would name their contents, without git. */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { DiagnosticBag } from '../inputs/diagnostic.js';
import { discover } from '../inputs/discovery.js';
import type { Limits } from '../inputs/limits.js';
import { readPlainFile } from '../inputs/plain-file.js';
import { DEFAULT_CONFIG_FILE } from '../inputs/prepare.js';
import { blobId } from './blob-id.js';

export interface LocalFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string;
  /** The name of its content; undefined if it cannot be read as UTF-8 text. */
  readonly blob: string | undefined;
}

/** Every file that may be infrastructure or decides what counts. */
export function localFiles(workspace: string, limits: Limits): readonly LocalFile[] {
  // What cannot be listed or read is reported where the files are read to be checked.
  const root = realpathSync(workspace);
  const found = discover({ root, paths: [''] }, () => false, limits, new DiagnosticBag());
  return [...found, DEFAULT_CONFIG_FILE].flatMap((file) => {
    const content = readPlainFile(path.join(root, file), limits.fileBytes);
    if (content.kind === 'missing') return [];
    return [{ path: file, blob: content.kind === 'text' ? blobId(Buffer.from(content.text)) : undefined }];
  });
}
