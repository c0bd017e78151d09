import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/decide/scan-result.js';
import { GATE_RULES } from '../../src/decide/suppressions/gate-rules.js';
import { NO_CHANGES } from '../../src/inputs/changes.js';
import { diagnostic } from '../../src/inputs/diagnostic.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { renderSarif, sarifLog } from '../../src/report/sarif.js';
import { RULES } from '../../src/rules/index.js';
import { findingOf, ruleOf, scanResultOf, spanOf, WORKSPACE_FILE } from '../support/findings.js';
import { HOSTILE_TEXTS } from '../support/hostile.js';
import { runnerView } from '../support/runner.js';

const RUN = { version: '1.2.3', configuration: '' };
const library = createRequire(import.meta.url).resolve('@microsoft/jest-sarif');
const { $schema, id, ...shape } = JSON.parse(
  readFileSync(path.join(path.dirname(library), 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
);
// It is written in an older draft, whose names for itself are left out.
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
  shape,
);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly baselineState?: string;
  readonly suppressions?: readonly object[];
  readonly locations: readonly {
    readonly physicalLocation: { readonly region: object; readonly artifactLocation: object };
  }[];
}
interface Run {
  readonly automationDetails: { readonly id: string };
  readonly results: readonly Result[];
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly properties: object }[] };
  };
  readonly invocations: readonly {
    readonly exitCode: number;
    readonly toolExecutionNotifications: readonly object[];
  }[];
}

/** The one run of a result, held to the schema. */
function runOf(over: Parameters<typeof scanResultOf>[0] = {}, run = RUN): Run {
  const log: { runs: Run[] } = JSON.parse(renderSarif(scanResultOf(over), run));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  const [only, ...more] = log.runs;
  if (only === undefined || more.length > 0) throw new Error('not one run');
  return only;
}

const placesOf = (run: Run) =>
  run.results.map(({ locations }) => locations.map(({ physicalLocation }) => physicalLocation));

describe('SARIF', () => {
  test('tells a finding as GitHub reads it', () => {
    const run = runOf({ findings: [findingOf()] });
    expect(run.results).toMatchObject([
      {
        ruleId: 'AML-NET-001',
        ruleIndex: 0,
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'infra/workspace.bicep' },
              region: { startLine: 5, startColumn: 5, endLine: 5, endColumn: 38 },
            },
          },
        ],
        relatedLocations: [{ id: 1, physicalLocation: { region: { startLine: 1 } } }],
        partialFingerprints: { 'azuremlGate/v1': expect.any(String) },
      },
    ]);
    expect(run.results[0]?.message.text).toContain("Set it to 'Disabled'. Resource: mlw-risk (");
    expect(run.tool.driver.rules).toMatchObject([
      {
        id: 'AML-NET-001',
        shortDescription: { text: 'Workspace accepts traffic from public networks.' },
        help: { markdown: expect.stringContaining("*To change:* Set it to 'Disabled'.") },
        properties: { tags: ['security', 'network', 'NS-2'], 'security-severity': '8.0' },
      },
    ]);
    expect(run.automationDetails.id).toBe('azureml-gate/');
  });

  test.each([
    ['critical', 'error', '9.5'],
    ['high', 'error', '8.0'],
    ['medium', 'warning', '5.5'],
    ['low', 'note', '2.0'],
    ['info', 'note', '0.5'],
  ] as const)('grades %s as %s and %s', (severity, level, grade) => {
    const run = runOf({ findings: [findingOf({ severity })] });
    expect(run.results.map((one) => one.level)).toEqual([level]);
    expect(run.tool.driver.rules.map((one) => one.properties)).toMatchObject([{ 'security-severity': grade }]);
  });

  test('grades a rule by the worst of its findings', () => {
    const findings = (['low', 'critical', 'medium'] as const).map((severity) => findingOf({ severity }));
    const run = runOf({ findings });
    expect(run.tool.driver.rules.map((one) => one.properties)).toMatchObject([{ 'security-severity': '9.5' }]);
    expect(run.results.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 0, 0]);
  });

  test('places a finding on one line, in the file as an address', () => {
    const file = new SourceFile('a b/ä#%.bicep', "x\r\nresource ws 'T' = {\r\n  name: 'n'\r\n}\r\n");
    const span = { source: file, start: 3, end: file.text.length };
    const run = runOf({ findings: [findingOf({ span, annotateAt: span, related: [] })] });
    expect(placesOf(run)).toEqual([
      [
        {
          artifactLocation: { uri: 'a%20b/%C3%A4%23%25.bicep' },
          region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 20 },
        },
      ],
    ]);
  });

  test('stands where the pull request changed something', () => {
    const annotateAt = spanOf(WORKSPACE_FILE, "param publicAccess string = 'Enabled'");
    const run = runOf({ findings: [findingOf({ annotateAt })] });
    expect(placesOf(run)).toMatchObject([[{ region: { startLine: 1, endLine: 1 } }]]);
  });

  test('says what is suppressed, and why', () => {
    const more = { reason: 'agreed', expires: undefined, ticket: undefined };
    const run = runOf({
      suppressed: [
        { finding: findingOf(), kind: 'inline', ...more },
        { finding: findingOf({ fingerprint: '2' }), kind: 'baseline', ...more },
      ],
    });
    expect(run.results.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', status: 'accepted', justification: 'agreed' }],
      [{ kind: 'external', status: 'accepted', justification: 'agreed' }],
    ]);
  });

  test('tells new from old where that is known', () => {
    const comparison: Comparison = { mode: 'git', base: 'abc', changes: NO_CHANGES, fixed: [], nothingRelevant: false };
    const findings = [findingOf({ isNew: true }), findingOf({ isNew: false }), findingOf({ isNew: null })];
    expect(runOf({ findings, comparison }).results.map((one) => one.baselineState)).toEqual([
      'new',
      'unchanged',
      'new',
    ]);
    expect(runOf({ findings }).results.map((one) => one.baselineState)).toEqual([undefined, undefined, undefined]);
  });

  test('tells what kept the analysis from being complete', () => {
    const diagnostics = [
      diagnostic('module-not-found', "There is no file 'x.bicep'.", spanOf(WORKSPACE_FILE, 'ws')),
      diagnostic('unreadable-file', 'It is not UTF-8 text.', 'a b.bicep'),
      diagnostic('no-files', 'Nothing.'),
    ];
    const [invocation] = runOf({ diagnostics }).invocations;
    expect(invocation?.exitCode).toBe(3);
    expect(invocation?.toolExecutionNotifications).toMatchObject([
      { descriptor: { id: 'module-not-found' }, level: 'error', locations: [{}] },
      { locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20b.bicep' } } }] },
      { descriptor: { id: 'no-files' } },
    ]);
  });

  test('keeps what GitHub keeps, and says what it cut', () => {
    const findings = Array.from({ length: 5_003 }, (_, at) => findingOf({ fingerprint: String(at) }));
    const run = runOf({ findings });
    expect(run.results).toHaveLength(5_000);
    expect(run.invocations[0]?.toolExecutionNotifications).toMatchObject([
      { message: { text: '3 more results than GitHub keeps of one run are left out.' } },
    ]);
  });

  test('is another category for another configuration', () => {
    expect(runOf({}, { ...RUN, configuration: 'infra/prod' }).automationDetails.id).toBe('azureml-gate/infra/prod/');
  });

  test('has help for every rule, and nothing GitHub cuts', () => {
    const findings = [...RULES, ...GATE_RULES].map((rule) => findingOf({ rule }));
    const { rules } = runOf({ findings }).tool.driver;
    expect(rules).toHaveLength(RULES.length + GATE_RULES.length);
    for (const rule of rules) {
      expect(rule).toMatchObject({
        name: expect.stringMatching(/^.{5,255}$/),
        fullDescription: { text: expect.stringMatching(/^[\s\S]{5,1024}$/) },
        help: { text: expect.stringMatching(/\S/), markdown: expect.stringMatching(/\S/) },
      });
      expect(JSON.stringify(rule)).not.toMatch(/[{]\w|undefined/);
    }
  });

  test.each(HOSTILE_TEXTS)('is no command for a runner and stays valid, whatever the files hold: %j', (text) => {
    const source = new SourceFile(`${text}.bicep`, text);
    const span = { source, start: 0, end: text.length };
    const finding = findingOf({
      message: text,
      span,
      annotateAt: span,
      rule: ruleOf(),
      related: [{ span, message: text }],
    });
    const result = scanResultOf({ findings: [finding], diagnostics: [diagnostic('unsupported', text, `${text}.tf`)] });
    const printed = renderSarif(result, { ...RUN, configuration: text });
    validate(JSON.parse(printed));
    expect(validate.errors ?? []).toEqual([]);
    expect(runnerView(printed).commands).toEqual([]);
    expect(sarifLog(result, RUN)).toMatchObject({ version: '2.1.0' });
  });
});
