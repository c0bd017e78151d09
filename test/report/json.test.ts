import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/inputs/diagnostic.js';
import { SourceFile } from '../../src/inputs/source-file.js';
import { renderJson, resultData } from '../../src/report/json.js';
import { findingOf, scanResultOf, spanOf, WORKSPACE_FILE } from '../support/findings.js';
import { HOSTILE_TEXTS } from '../support/hostile.js';
import { runnerView } from '../support/runner.js';

const schema: object = JSON.parse(readFileSync(new URL('../../docs/result.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema);

function problems(data: unknown): unknown {
  validate(data);
  return validate.errors ?? [];
}

describe('JSON', () => {
  test('has the published shape', () => {
    const finding = findingOf({ environments: ['dev.bicepparam'] });
    const suppressed = [
      {
        finding: findingOf({ fingerprint: 'f2' }),
        kind: 'config' as const,
        reason: 'accepted',
        expires: undefined,
        ticket: undefined,
      },
    ];
    const diagnostics = [diagnostic('module-not-found', "There is no file 'x.bicep'.", spanOf(WORKSPACE_FILE, 'ws'))];
    const data = resultData(scanResultOf({ findings: [finding], suppressed, diagnostics }), '1.2.3');
    expect(problems(data)).toEqual([]);
    expect(data).toEqual({
      schemaVersion: 1,
      tool: { name: 'azureml-gate', version: '1.2.3' },
      result: 'fail',
      counts: { critical: 0, high: 1, medium: 0, low: 0, info: 0, unknown: 0, suppressed: 1 },
      findings: [
        {
          ruleId: 'AML-NET-001',
          title: 'Workspace accepts traffic from public networks',
          severity: 'high',
          category: 'network',
          status: 'fail',
          message: "publicNetworkAccess is 'Enabled'. Anyone on the internet reaches its studio. Set it to 'Disabled'.",
          resource: {
            type: 'Microsoft.MachineLearningServices/workspaces',
            name: 'mlw-risk',
            address: 'infra/workspace.bicep:ws',
            form: 'bicep',
          },
          property: 'properties.publicNetworkAccess',
          actual: 'Enabled',
          expected: 'Disabled',
          absent: false,
          location: { file: 'infra/workspace.bicep', startLine: 5, startColumn: 5, endLine: 5, endColumn: 38 },
          related: [
            {
              file: 'infra/workspace.bicep',
              startLine: 1,
              startColumn: 29,
              endLine: 1,
              endColumn: 38,
              message: 'default of parameter publicAccess',
            },
          ],
          azure: null,
          environments: ['dev.bicepparam'],
          assumptions: ['default of parameter publicAccess'],
          new: null,
          suppressed: null,
          fix: null,
          references: {
            policies: ['438c38d2-3772-465a-a9cc-7a6666a275ce'],
            mcsb: ['NS-2'],
            docs: 'docs/rules/AML-NET-001.md',
          },
          fingerprint: 'f1',
        },
        expect.objectContaining({
          fingerprint: 'f2',
          suppressed: { kind: 'config', reason: 'accepted', expires: null },
        }),
      ],
      diagnostics: [
        {
          level: 'error',
          code: 'module-not-found',
          message: "There is no file 'x.bicep'.",
          location: { file: 'infra/workspace.bicep', startLine: 2, startColumn: 10, endLine: 2, endColumn: 12 },
        },
      ],
      coverage: { files: 1, entryPoints: 1, resources: 1, unresolvedModules: [] },
      timing: { totalMs: 12.3, stages: { expand: 10 } },
    });
  });

  test('names the other copies in the message, as the shape has no other place for them', () => {
    const data = JSON.parse(renderJson(scanResultOf({ findings: [findingOf({ copies: ['mlw-language'] })] }), '1.2.3'));
    expect(problems(data)).toEqual([]);
    expect(data.findings[0].message).toContain(" Set it to 'Disabled'. The same holds for 1 more: mlw-language.");
  });

  test('has it in every corner', () => {
    const empty = new SourceFile('empty.bicep', '');
    const place = { source: empty, start: 0, end: 0 };
    const bare = findingOf({
      property: undefined,
      actual: undefined,
      expected: undefined,
      absent: true,
      span: place,
      related: [],
      status: 'unknown',
    });
    const diagnostics = [
      diagnostic('out-of-time', 'x'),
      diagnostic('unreadable-file', 'x', 'a.bicep'),
      diagnostic('compiled-artefact', 'x', place),
    ];
    const unresolvedModules = [
      {
        address: 'main.bicep:m',
        name: objectAt(place),
        reference: 'br:x',
        arguments: objectAt(place),
        span: place,
        condition: true as const,
        way: [],
      },
    ];
    const coverage = { files: 0, entryPoints: 0, resources: 0, unresolvedModules };
    const data = resultData(
      scanResultOf({ findings: [bare, findingOf({ actual: { a: [1, null] } })], diagnostics, coverage }),
      '0',
    );
    expect(problems(data)).toEqual([]);
    expect(data).toMatchObject({
      diagnostics: [{ location: null }, { location: { file: 'a.bicep', startLine: 1 } }, {}],
    });
  });

  test('says what the file calls the property, where that is not its name in ARM', () => {
    const written = {
      propertyAsWritten: 'public_network_access_enabled',
      expectedAsWritten: 'public_network_access_enabled = false',
    };
    const data = resultData(scanResultOf({ findings: [findingOf(written)] }), '1');
    expect(data).toMatchObject({ findings: [{ property: 'properties.publicNetworkAccess', ...written }] });
    expect(problems(JSON.parse(JSON.stringify(data)))).toEqual([]);
    const without = JSON.stringify(resultData(scanResultOf({ findings: [findingOf()] }), '1'));
    expect(without).not.toContain('AsWritten');
  });

  test('the schema refuses what is not in it', () => {
    expect(problems({ ...resultData(scanResultOf(), '1'), extra: 1 })).not.toEqual([]);
    expect(problems({ ...resultData(scanResultOf(), '1'), result: 'ok' })).not.toEqual([]);
  });

  test('leaves out what is not shown, but counts it', () => {
    const findings = [findingOf({ severity: 'low' }), findingOf({ status: 'unknown' })];
    const thresholds = { failOn: 'high', reportFrom: 'medium', onUnknown: 'ignore', onIncomplete: 'fail' } as const;
    expect(resultData(scanResultOf({ findings, thresholds }), '1')).toMatchObject({
      findings: [],
      counts: { low: 1, unknown: 1 },
    });
  });

  test('shows no secret', () => {
    const key = `${'a'.repeat(86)}==`;
    const finding = findingOf({
      message: `AccountKey=${key}; x`,
      actual: { adminPassword: 'hunter2', list: [`SharedAccessKey=${key}`] },
    });
    const text = renderJson(scanResultOf({ findings: [finding] }), '1');
    expect(text).not.toContain('hunter2');
    expect(text).not.toContain('aaaaaaaaaa');
  });

  test('is no command in a log', () => {
    const findings = HOSTILE_TEXTS.map((text, index) =>
      findingOf({
        fingerprint: `${index}`,
        message: text,
        actual: { [text]: text },
        resource: { type: text, name: text, address: text, form: 'arm' },
      }),
    );
    const diagnostics = HOSTILE_TEXTS.map((text) => diagnostic('syntax-error', text, text));
    const text = renderJson(scanResultOf({ findings, diagnostics }), '1');
    expect(runnerView(text).commands).toEqual([]);
    expect(problems(JSON.parse(text))).toEqual([]);
  });
});

function objectAt(span: { source: SourceFile; start: number; end: number }) {
  return { kind: 'object' as const, members: new Map(), origin: { span, steps: [] } };
}
