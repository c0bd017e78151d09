/** `npm run screenshot`: the picture of the HTML report that README.md shows, docs/images/report.png, taken in Chromium. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { runCli } from '../src/command-line.js';
import { RULES } from '../src/rules/index.js';
import { VERSION } from '../src/version.js';

const EXAMPLE = 'examples/insecure/openworkspace';
const IMAGE = path.resolve('docs/images/report.png');
const WIDTH = 1200;
const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** The report of the example as HTML. */
async function report(): Promise<string> {
  let html = '';
  await runCli(['scan', EXAMPLE, '--format', 'html'], {
    stdout: (text) => {
      html += text;
    },
    stderr: (text) => void process.stderr.write(text),
    env: {},
    cwd: process.cwd(),
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    clock: () => performance.now(),
    today: new Date().toISOString().slice(0, 10),
    version: VERSION,
    rules: RULES,
  });
  return html;
}

const folder = mkdtempSync(path.join(tmpdir(), 'azureml-gate-screenshot-'));
const browser = await chromium.launch({ executablePath: EXECUTABLE });
try {
  const file = path.join(folder, 'report.html');
  writeFileSync(file, await report());
  const page = await browser.newPage({ viewport: { width: WIDTH, height: 860 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(file).href);
  // Down to the end of the first drawing.
  const { y, height } = (await page.locator('.scroll').first().boundingBox()) ?? { y: 0, height: 860 };
  await page.screenshot({ path: IMAGE, fullPage: true, clip: { x: 0, y: 0, width: WIDTH, height: y + height + 6 } });
  process.stdout.write(`${path.relative(process.cwd(), IMAGE)}\n`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
