/** Live Azure beside what files declare: the whole Action, over TLS, against an estate. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GateWorld } from '../../src/gate.js';
import { WORKSPACE } from '../../src/model/types.js';
import { RULES } from '../../src/rules/index.js';
import { failIf } from '../../src/rules/outcome.js';
import { defineRule, type Rule } from '../../src/rules/rule.js';
import { folderWith } from '../support/files.js';
import { checkoutOf, repositoryWith } from '../support/git.js';
import { runJob } from '../support/job.js';
import { CLOSED, OPEN } from '../support/workspaces.js';
import type { Azure } from './estate/azure.js';
import { body, cleanEstate, idsOf, SUBSCRIPTION } from './estate/estates.js';
import { CLIENT, type Fault, serveEstate, TENANT } from './estate/server.js';

const IDS = idsOf('mlw');
const PRIVATE = { repository: { private: true } };

const opened = (): Azure =>
  cleanEstate().with({
    [IDS.workspace]: (body) => ({
      ...body,
      properties: { ...Object(body['properties']), publicNetworkAccess: 'Enabled' },
    }),
  });

interface Found {
  readonly ruleId: string;
  readonly severity: string;
  readonly status: string;
  readonly message: string;
  readonly new: boolean | null;
  readonly fix: object | null;
  readonly location: { readonly file: string; readonly startLine: number; readonly startColumn: number } | null;
  readonly azure: { readonly id: string | null; readonly portal: string | null; readonly state: string } | null;
}

interface Asked {
  readonly folder: string;
  readonly azure: Azure;
  readonly fault?: Fault;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly payload?: unknown;
  readonly world?: Partial<Omit<GateWorld, 'env'>>;
}

async function run({ folder, azure, fault, inputs = {}, payload, world = {} }: Asked) {
  await using server = await serveEstate(azure, fault);
  const given = {
    live: 'on',
    'subscription-id': SUBSCRIPTION,
    'client-id': CLIENT,
    'tenant-id': TENANT,
    'authority-host': server.origin,
    'resource-manager-url': server.origin,
    'json-file': 'out.json',
    ...inputs,
  };
  const event = payload === undefined ? { payload: PRIVATE, eventName: 'push' } : { payload };
  const job = await runJob(folder, given, { env: server.env, ...event, ...world });
  const text = readFileSync(path.join(folder, 'out.json'), 'utf8');
  const report: {
    result: string;
    findings: readonly Found[];
    diagnostics: readonly { level: string; code: string; message: string }[];
  } = JSON.parse(text);
  return { job, report, text };
}

/** Rule, state, severity or status, and place of each finding. */
function rows(findings: readonly Found[]): readonly string[] {
  return findings.map(({ ruleId, azure, severity, status, location }) => {
    const place = location === null ? 'Azure' : `${location.file}:${location.startLine}:${location.startColumn}`;
    return `${ruleId} ${azure?.state ?? '-'} ${status === 'fail' ? severity : status} ${place}`;
  });
}

const aboutAccess = (findings: readonly Found[]): readonly string[] =>
  rows(findings).filter((row) => row.startsWith('AML-NET-001'));

async function pullRequest(before: string, after: string, azure: Azure, rules?: readonly Rule[]) {
  const origin = repositoryWith({ 'main.bicep': before });
  const fork = origin.git('rev-parse', 'HEAD');
  origin.branch('topic', fork);
  const headSha = origin.commit({ 'main.bicep': after, 'note.md': 'x' });
  origin.git('checkout', '--quiet', 'main');
  const baseSha = origin.commit({ 'unrelated.md': 'x' });
  const merged = origin.merge(baseSha, headSha);
  const repo = { full_name: 'o/r' };
  const payload = {
    ...PRIVATE,
    pull_request: { number: 7, base: { sha: baseSha, repo }, head: { sha: headSha, repo } },
  };
  const world = rules === undefined ? {} : { rules };
  return run({ folder: checkoutOf(origin, merged).folder, azure, payload, world });
}

/** Rules about how a subscription is set up. */
const OF_SUBSCRIPTION = ['AML-MON-007', 'AML-MON-009', 'AML-MON-109', 'AML-MON-111', 'AML-POL-001'];

describe('drift', () => {
  it.each<[string, string, () => Azure, readonly string[]]>([
    ['both right', CLOSED, cleanEstate, []],
    ['Azure is weaker', CLOSED, opened, ['AML-NET-001 weaker high main.bicep:6:5']],
    ['the files would weaken Azure', OPEN, cleanEstate, ['AML-NET-001 weakened high main.bicep:6:5']],
    ['both wrong', OPEN, opened, ['AML-NET-001 same high main.bicep:6:5']],
    ['nobody declares it', "param a string = ''\n", opened, ['AML-NET-001 undeclared high Azure']],
    [
      'one of a name that is not known is declared',
      `param name string\n${CLOSED.replace("'mlw'", 'name')}`,
      opened,
      ['AML-NET-001 unmatched high Azure'],
    ],
    [
      'one of a name that cannot be it is declared',
      `param name string\n${CLOSED.replace("'mlw'", "'prod-${name}'")}`,
      opened,
      ['AML-NET-001 undeclared high Azure'],
    ],
    ['another workspace is declared', CLOSED.replace('mlw', 'mlw2'), opened, ['AML-NET-001 undeclared high Azure']],
    [
      'a workspace of that name in another resource group is declared',
      "targetScope = 'subscription'\nmodule m 'm.bicep' = {\n  name: 'm'\n  scope: resourceGroup('rg-other')\n}\n",
      opened,
      ['AML-NET-001 undeclared high Azure'],
    ],
  ])('%s', async (_, template, azure, expected) => {
    const module = template.includes("'m.bicep'") ? { 'm.bicep': CLOSED } : {};
    const { report } = await run({ folder: folderWith({ 'main.bicep': template, ...module }), azure: azure() });
    expect(aboutAccess(report.findings)).toEqual(expected);
    expect(report.diagnostics.filter(({ code }) => code !== 'no-files')).toEqual([]);
  });

  it('is told in a sentence, with the page of the portal', async () => {
    const { report, job } = await run({ folder: folderWith({ 'main.bicep': CLOSED }), azure: opened() });
    const [finding] = report.findings;
    expect(finding?.message).toContain("publicNetworkAccess is 'Enabled'");
    expect(finding?.message).toContain('Azure has it otherwise');
    expect(finding?.azure).toEqual({
      id: IDS.workspace,
      portal: `https://portal.azure.com/#@/resource${IDS.workspace}`,
      state: 'weaker',
    });
    expect(job.outputs['result']).toBe('fail');
    expect(job.annotations.map(({ level, file, line }) => `${level} ${file}:${line}`)).toContain('error main.bicep:6');
  });

  it('leaves to Azure how the subscription is set up, as far as it may be read', async () => {
    const openIn = async (fault?: Fault) => {
      const { report } = await run({
        folder: folderWith({ 'main.bicep': CLOSED }),
        azure: cleanEstate(),
        world: { rules: RULES },
        ...(fault && { fault }),
      });
      const open = report.findings.filter(({ status, location }) => status === 'unknown' && location !== null);
      return open
        .map(({ ruleId }) => ruleId)
        .filter((id) => OF_SUBSCRIPTION.includes(id))
        .sort();
    };
    const { report: alone } = await run({
      folder: folderWith({ 'main.bicep': CLOSED.replace("'mlw'", "'other'") }),
      azure: cleanEstate(),
      world: { rules: RULES },
    });
    const ofFiles = alone.findings.filter(({ status, location }) => status === 'unknown' && location !== null);
    expect(ofFiles.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(OF_SUBSCRIPTION));
    expect(await openIn()).toEqual([]);
    const refused: Fault = ({ path: asked, body }) =>
      /Microsoft\.Security\/pricings/i.test(`${asked} ${body}`)
        ? { status: 403, body: { error: { code: 'AuthorizationFailed', message: 'It may not.' } } }
        : undefined;
    // What is missing in a read that is not whole proves nothing.
    expect(await openIn(refused)).toEqual(OF_SUBSCRIPTION);
  });

  it('calls nothing fixed that only Azure answers', async () => {
    const { job } = await pullRequest(OPEN, CLOSED, cleanEstate(), RULES);
    const [, fixed = ''] = /findings? fixed<\/summary>([\s\S]*?)<\/details>/.exec(job.summary) ?? [];
    expect(fixed).toContain('AML-NET-001');
    expect(OF_SUBSCRIPTION.filter((id) => fixed.includes(id))).toEqual([]);
  });

  it('keeps no fix from being tried that only changes what files say', async () => {
    const { report } = await run({
      folder: folderWith({ 'main.bicep': OPEN }),
      azure: cleanEstate(),
      inputs: { suggestions: 'true' },
      world: { rules: RULES },
    });
    const fixes = report.findings.filter(({ ruleId }) => ruleId === 'AML-NET-001').map(({ fix }) => fix);
    expect(fixes).toMatchObject([{ tried: true }]);
  });

  it('tells what a declared workspace has and no file declares, but for what the service makes', async () => {
    const { report } = await run({ folder: folderWith({ 'main.bicep': CLOSED }), azure: cleanEstate() });
    const told = report.findings.filter(({ ruleId }) => ruleId === 'AML-GATE-005');
    expect(rows(told)).toEqual([
      'AML-GATE-005 undeclared medium main.bicep:2:1',
      'AML-GATE-005 undeclared low main.bicep:2:1',
      'AML-GATE-005 undeclared low main.bicep:2:1',
      'AML-GATE-005 undeclared low main.bicep:2:1',
    ]);
    expect(told.map(({ message }) => message).join('\n')).toContain('none of the files declares: ci-mlw, cpu.');
    expect(told.map(({ message }) => message).join('\n')).not.toContain('workspaceblobstore');
  });

  it.each([
    [
      { createdBy: 'ann@contoso.com', createdByType: 'User', createdAt: '2026-10-01T08:00:00Z' },
      ' (made by ann@contoso.com on 2026-10-01)',
    ],
    [{ createdBy: CLIENT, createdByType: 'Application' }, ` (made by application ${CLIENT})`],
    [{ createdAt: '2026-10-01T08:00:00Z' }, ''],
    [undefined, ''],
  ])('says who made it: %j', async (systemData, maker) => {
    const made = cleanEstate().with({ [IDS.cluster]: (body) => ({ ...body, systemData }) });
    const { report } = await run({ folder: folderWith({ 'main.bicep': CLOSED }), azure: made });
    const told = report.findings.filter(({ ruleId }) => ruleId === 'AML-GATE-005').map(({ message }) => message);
    expect(told.join('\n')).toContain(`none of the files declares: ci-mlw, cpu${maker}. Nobody reviewed`);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['of its own', { 'main.bicep': `${CLOSED}module m 'missing.bicep' = {\n  name: 'm'\n}\n` }],
    ['of others', { 'main.bicep': CLOSED, 'other.bicep': "module m 'missing.bicep' = {\n  name: 'm'\n}\n" }],
  ])('cannot tell what nobody declares where a part %s is not read', async (_, files) => {
    const { report } = await run({ folder: folderWith(files), azure: cleanEstate() });
    const statuses = report.findings.filter(({ ruleId }) => ruleId === 'AML-GATE-005').map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(['unknown']));
  });

  describe('on a pull request', () => {
    it('is news where the change mends it', async () => {
      const { report } = await pullRequest(OPEN, CLOSED, opened());
      expect(aboutAccess(report.findings)).toEqual(['AML-NET-001 mended info main.bicep:6:5']);
      expect(report.findings.find(({ ruleId }) => ruleId === 'AML-NET-001')?.message).toContain('This change mends it');
      expect(report.result).toBe('pass');
    });

    it('is new where the change would weaken Azure', async () => {
      const { report, job } = await pullRequest(CLOSED, OPEN, cleanEstate());
      const [finding] = report.findings.filter(({ ruleId }) => ruleId === 'AML-NET-001');
      expect([finding?.azure?.state, finding?.new]).toEqual(['weakened', true]);
      expect(job.outputs['result']).toBe('fail');
    });

    it('is old where the change has nothing to do with it', async () => {
      const { report } = await pullRequest(CLOSED, `${CLOSED}// more\n`, opened());
      const [finding] = report.findings.filter(({ ruleId }) => ruleId === 'AML-NET-001');
      expect([finding?.azure?.state, finding?.new]).toEqual(['weaker', false]);
      expect(report.result).toBe('pass');
    });
  });
});

/** Says two things of a workspace, and one of each of its networks. */
const TWO_THINGS = defineRule({
  id: 'AML-NET-001',
  title: 'Two things',
  category: 'network',
  severity: 'high',
  mission: ['S2'],
  mcsb: ['NS-2'],
  appliesTo: [WORKSPACE],
  messages: {
    open: { problem: 'It is open.', impact: 'So.', remedy: 'Close it.' },
    keyed: { problem: 'It takes keys.', impact: 'So.', remedy: 'Take identities.' },
    wide: { problem: 'The address {actual} is wide.', impact: 'So.', remedy: 'Name one.' },
  },
  check: (workspace) => [
    failIf(workspace.property('properties.publicNetworkAccess').is('Enabled'), 'open', { expected: 'Disabled' }),
    failIf(workspace.property('properties.systemDatastoresAuthMode').is('AccessKey'), 'keyed', {
      expected: 'Identity',
    }),
    ...workspace
      .property('properties.ipAllowlist')
      .items()
      .elements.map(({ property }) =>
        failIf(
          property.reads((text) => text.endsWith('/8')),
          'wide',
          { expected: 'one address' },
        ),
      ),
  ],
});

describe('drift of a rule that says several things', () => {
  const workspace = (...lines: readonly string[]): string =>
    CLOSED.replace('2024-10-01', '2025-10-01-preview').replace(
      "    publicNetworkAccess: 'Disabled'",
      lines.map((line) => `    ${line}`).join('\n'),
    );
  const azure = (over: Readonly<Record<string, unknown>>): Azure =>
    cleanEstate().with({
      [IDS.workspace]: (body) => ({ ...body, properties: { ...Object(body['properties']), ...over } }),
    });
  const told = ({ findings }: { readonly findings: readonly Found[] }): readonly string[] =>
    findings
      .filter(({ ruleId }) => ruleId === 'AML-NET-001')
      .map(({ azure: state, severity, message }) => `${state?.state ?? '-'} ${severity} ${message.split('.')[0]}`)
      .sort();

  it.each<[string, readonly string[], Readonly<Record<string, unknown>>, readonly string[]]>([
    [
      'one fault each',
      ["publicNetworkAccess: 'Enabled'", "systemDatastoresAuthMode: 'Identity'"],
      { systemDatastoresAuthMode: 'AccessKey' },
      ['weakened high It is open', 'weaker high It takes keys'],
    ],
    [
      'a common one, and one of Azure',
      ["publicNetworkAccess: 'Enabled'", "systemDatastoresAuthMode: 'Identity'"],
      { publicNetworkAccess: 'Enabled', systemDatastoresAuthMode: 'AccessKey' },
      ['same high It is open', 'weaker high It takes keys'],
    ],
    [
      'a common item, and one of Azure',
      ["publicNetworkAccess: 'Disabled'", "systemDatastoresAuthMode: 'Identity'", "ipAllowlist: ['10.0.0.0/8']"],
      { ipAllowlist: ['10.0.0.0/8', '11.0.0.0/8'] },
      ["only-azure high The address '11", "same high The address '10"],
    ],
  ])('%s', async (_, lines, over, expected) => {
    const folder = folderWith({ 'main.bicep': workspace(...lines) });
    const { report } = await run({ folder, azure: azure(over), world: { rules: [TWO_THINGS] } });
    expect(told(report)).toEqual(expected);
  });

  it('keeps the severity of what a change does not mend', async () => {
    const before = workspace("publicNetworkAccess: 'Enabled'", "systemDatastoresAuthMode: 'Identity'");
    const after = workspace("publicNetworkAccess: 'Disabled'", "systemDatastoresAuthMode: 'Identity'");
    const live = azure({ publicNetworkAccess: 'Enabled', systemDatastoresAuthMode: 'AccessKey' });
    const { report } = await pullRequest(before, after, live, [TWO_THINGS]);
    expect(told(report)).toEqual(['mended info It is open', 'weaker high It takes keys']);
  });
});

describe('what stands in a resource of Azure', () => {
  const RULE = { type: 'FQDN', destination: '*.blob.core.windows.net', category: 'UserDefined', status: 'Active' };
  const azure = () =>
    cleanEstate()
      .with({
        [IDS.workspace]: (one) => {
          const managedNetwork = { isolationMode: 'AllowOnlyApprovedOutbound', outboundRules: { wide: RULE } };
          return { ...one, properties: { ...Object(one['properties']), managedNetwork } };
        },
      })
      .and(body(`${IDS.workspace}/outboundRules/wide`, RULE));
  const NOTHING = "param a string = ''\n";
  const told = (template: string, live: Azure) =>
    run({ folder: folderWith({ 'main.bicep': template }), azure: live, world: { rules: RULES } });
  const declared = (inBody: string, apart: string) =>
    `${CLOSED.replace("publicNetworkAccess: 'Disabled'", `publicNetworkAccess: 'Disabled'\n    managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound'${inBody} }`)}${apart}`;

  it.each<[string, string, readonly string[]]>([
    ['of nobody who declares it', NOTHING, ['AML-DAT-002 undeclared high Azure']],
    ['of a workspace that is declared', declared('', ''), ['AML-DAT-002 only-azure high main.bicep:2:1']],
    [
      'of a workspace that declares it right',
      declared(", outboundRules: { wide: { type: 'FQDN', destination: 'pypi.org' } }", ''),
      ['AML-DAT-002 weaker high main.bicep:7:106'],
    ],
    [
      'of a resource that declares it right',
      declared(
        '',
        "\nresource r 'Microsoft.MachineLearningServices/workspaces/outboundRules@2024-10-01' = {\n  parent: ws\n  name: 'wide'\n  properties: { type: 'FQDN', destination: 'pypi.org' }\n}\n",
      ),
      ['AML-DAT-002 weaker high main.bicep:14:31'],
    ],
  ])('twice is told once: %s', async (_, template, expected) => {
    const { report } = await told(template, azure());
    const found = report.findings.filter(({ ruleId }) => ruleId === 'AML-DAT-002');
    expect(rows(found)).toEqual(expected);
  });

  it('is named, as no line of a file shows it', async () => {
    const unguarded = azure().with({
      [IDS.vnet]: (one) => {
        const [subnet] = [Object(one['properties']).subnets].flat();
        const bare = { ...subnet, properties: { ...subnet.properties, networkSecurityGroup: null } };
        return { ...one, properties: { ...Object(one['properties']), subnets: [bare] } };
      },
    });
    const { report } = await told(NOTHING, unguarded);
    const saidOf = (rule: string) => report.findings.find(({ ruleId }) => ruleId === rule)?.message;
    expect(saidOf('AML-DAT-002')).toMatch(/It is about 'wide' in outboundRules\.$/);
    expect(saidOf('AML-NET-113')).toMatch(/It is about 'endpoints' in subnets\.$/);
  });

  it('may lead to nothing any more: a connection whose endpoint is gone', async () => {
    const orphaned = cleanEstate().with({
      [IDS.workspaceEndpoint]: () => undefined,
      [`${IDS.workspaceEndpoint}/privateDnsZoneGroups/default`]: () => undefined,
    });
    const { report } = await told(CLOSED, orphaned);
    const found = report.findings.filter(({ ruleId }) => ruleId === 'AML-NET-124');
    expect(rows(found)).toEqual(['AML-NET-124 only-azure low main.bicep:2:1']);
    expect(found[0]?.message).toContain("left of the private endpoint 'pe-mlw-mlw', which does not exist any more");
  });

  it('leads to a page of the portal: of what policies and roles stand on', async () => {
    const state = body(`${IDS.workspace}/providers/Microsoft.PolicyInsights/policyStates/s1`, {
      resourceId: IDS.workspace,
      policyDefinitionId: '/providers/Microsoft.Authorization/policyDefinitions/438c38d2-3772-465a-a9cc-7a6666a275ce',
      policyDefinitionAction: 'audit',
      complianceState: 'NonCompliant',
    });
    const { report } = await told(NOTHING, cleanEstate().and(state));
    const [found] = report.findings.filter(({ ruleId }) => ruleId === 'AML-POL-110');
    expect(found?.azure?.portal).toBe(`https://portal.azure.com/#@/resource${IDS.workspace.toLowerCase()}`);
  });
});

describe('what cannot be read', () => {
  it('is told where nothing at all is found', async () => {
    const folder = folderWith({ 'main.bicep': CLOSED });
    const { report } = await run({ folder, azure: cleanEstate().with({ [IDS.workspace]: () => undefined }) });
    expect(report.diagnostics.map(({ message }) => message).join('\n')).toContain(
      'No workspace of Azure Machine Learning was read',
    );
  });

  const forbidden: Fault = ({ path: asked }) =>
    /\/computes(?:$|\?)/.test(asked)
      ? { status: 403, body: { error: { code: 'AuthorizationFailed', message: 'no' } } }
      : undefined;

  it('is said with the role it takes, and the rest is judged', async () => {
    const { report } = await run({ folder: folderWith({ 'main.bicep': OPEN }), azure: opened(), fault: forbidden });
    expect(aboutAccess(report.findings)).toEqual(['AML-NET-001 same high main.bicep:6:5']);
    const [said] = report.diagnostics.filter(({ code }) => code === 'live-not-read');
    expect(said?.level).toBe('warning');
    expect(said?.message).toMatch(/No access to .*\/computes of .*: needs role Reader \(.*computes\/read\)/);
  });

  it('makes the result incomplete where it is required', async () => {
    const { report } = await run({
      folder: folderWith({ 'main.bicep': CLOSED }),
      azure: cleanEstate(),
      fault: forbidden,
      inputs: { live: 'required', 'fail-on': 'never' },
    });
    expect(report.result).toBe('incomplete');
    expect(report.diagnostics.map(({ code }) => code)).toContain('live-unavailable');
  });
});

describe('a public repository', () => {
  it('shows nothing that only Azure tells', async () => {
    const folder = folderWith({ 'main.bicep': "param a string = ''\n" });
    const forbidden: Fault = ({ path: asked }) =>
      /\/datastores/.test(asked)
        ? { status: 403, body: { error: { code: 'AuthorizationFailed', message: 'no' } } }
        : undefined;
    const inputs = { 'html-file': 'out.html', 'sarif-file': 'out.sarif' };
    const payload = { repository: { private: false, visibility: 'public' } };
    const { job, report, text } = await run({
      folder,
      azure: opened(),
      fault: forbidden,
      inputs,
      payload,
      world: { eventName: 'push' },
    });
    expect(aboutAccess(report.findings)).toEqual(['AML-NET-001 undeclared high Azure']);
    const printed = [
      text,
      job.summary,
      job.stdout,
      readFileSync(path.join(folder, 'out.html'), 'utf8'),
      readFileSync(path.join(folder, 'out.sarif'), 'utf8'),
    ];
    for (const output of printed) {
      // The subscription is an input of the workflow, which anybody can read, and the host is of this test.
      expect(output).not.toContain('rg-mlw');
      expect(output).not.toContain('mlw');
      expect(output).not.toContain("'Enabled'");
    }
  });
});
