/** Whole scans of folders, as reports get them that draw. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScanResult } from '../../src/decide/scan-result.js';
import { GATE_RULES } from '../../src/decide/suppressions/gate-rules.js';
import { compareWorkTree } from '../../src/inputs/compare-work-tree.js';
import { DiagnosticBag } from '../../src/inputs/diagnostic.js';
import { DEFAULT_LIMITS } from '../../src/inputs/limits.js';
import { prepare } from '../../src/inputs/prepare.js';
import { idsOf } from '../../src/report/explain.js';
import { renderHtml } from '../../src/report/html/page.js';
import { RULES } from '../../src/rules/index.js';
import { settingReadersOf } from '../../src/rules/settings.js';
import { scan } from '../../src/scan.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Folders with examples. */
export const EXAMPLES = ['examples/insecure', 'examples/secure'] as const;

/** A folder of this repository, such as `examples/insecure`, scanned by all rules. */
export function scanExamples(folder: string): Promise<ScanResult> {
  return scanFolder(path.join(ROOT, folder));
}

/** @param baseRef the commit that the work tree is compared with */
export async function scanFolder(cwd: string, baseRef?: string): Promise<ScanResult> {
  const bag = new DiagnosticBag();
  const ruleIds = idsOf([...RULES, ...GATE_RULES]);
  const comparison =
    baseRef === undefined ? undefined : await compareWorkTree(baseRef, '.', cwd, process.env, DEFAULT_LIMITS);
  const settingReaders = settingReadersOf(RULES);
  const request = { given: {}, cwd, limits: DEFAULT_LIMITS, ruleIds, settingReaders, comparison };
  const prepared = await prepare(request, bag);
  const fixed = { rules: RULES, ruleIds, limits: DEFAULT_LIMITS, clock: () => 0, today: '2026-11-28' };
  return scan({ ...prepared, ...fixed, bag, expectsTemplates: true, draws: true });
}

export function pageOf(result: ScanResult): string {
  return renderHtml(result, { version: '1.2.3', rules: RULES });
}
