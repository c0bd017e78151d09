/** Saying why a file was not read. */
import type { DiagnosticBag } from './diagnostic.js';
import type { Limits } from './limits.js';
import type { PlainFile } from './plain-file.js';

/** Reports what keeps a file from being read; a missing file or text is no problem. */
export function reportUnread(file: string, content: PlainFile, limits: Limits, bag: DiagnosticBag): void {
  switch (content.kind) {
    case 'text':
    case 'missing':
      break;
    case 'too-large':
      bag.report('file-too-large', `It has ${content.bytes} bytes; at most ${limits.fileBytes} are read.`, file);
      break;
    case 'not-a-file':
      bag.report('skipped-path', `This ${content.what} is not followed; nothing is read through it.`, file);
      break;
    case 'not-text':
      bag.report('unreadable-file', 'It is not UTF-8 text.', file);
      break;
    case 'unreadable':
      bag.report('unreadable-file', `It cannot be read: ${content.why}.`, file);
      break;
  }
}
