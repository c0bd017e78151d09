import type { ShellScript } from '../../../src/syntax/shell/nodes.js';

/** The nodes, at any depth, whose place lies outside of the text or of what they are part of. */
export function misplaced(script: ShellScript, text: string): readonly unknown[] {
  const found: unknown[] = [];
  visit(script, 0, text.length, found);
  return found;
}

function visit(node: unknown, start: number, end: number, found: unknown[]): void {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, start, end, found);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const place = node as { readonly start?: number; readonly end?: number };
  if (place.start !== undefined && place.end !== undefined) {
    if (place.start < start || place.end > end || place.start > place.end) found.push(node);
  }
  for (const child of Object.values(node)) visit(child, start, end, found);
}
