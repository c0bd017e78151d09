import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/expand/azureml/kinds/index.js';
import type { Member, Value } from '../../../src/expand/value.js';
import { expandFiles, printDiagnostic } from '../../support/memory-repository.js';
import { plain } from '../../support/plain.js';
import { startOf } from '../../support/resources.js';
import { FILES } from './files.js';

const SCHEMA = 'https://azuremlschemas.azureedge.net/latest';
const AML = 'Microsoft.MachineLearningServices';

function read(files: string | Readonly<Record<string, string>>) {
  return expandFiles(typeof files === 'string' ? { 'a.yml': files } : files);
}

function only(text: string) {
  const { expansions, diagnostics } = read(text);
  const [resource, ...more] = expansions.flatMap(({ resources }) => resources);
  if (resource === undefined || more.length > 0) throw new Error('not one resource');
  return { resource, diagnostics: diagnostics.map(printDiagnostic), body: plain(resource.body) };
}

describe('a file for the Azure CLI', () => {
  it.each(FILES)('of schema %s is a resource', (schema, text, type, body) => {
    const found = only(`$schema: ${SCHEMA}/${schema}.schema.json\n${text}\n`);
    expect(found.resource.type).toBe(`${AML}/${type}`);
    expect(found.body).toEqual(body);
    expect(found.diagnostics).toEqual([]);
  });

  it('is named by its keys below the workspace it is deployed to', () => {
    const { resource } = only(`$schema: ${SCHEMA}/managedOnlineDeployment.schema.json\nname: blue\nendpoint_name: e\n`);
    expect(resource.names.map(plain)).toEqual(['<workspace()>', 'e', 'blue']);
    expect(plain(resource.name)).toBe('e/blue');
    expect(startOf(resource.headerSpan)).toBe('2:1');
  });

  it('points at the key of each property, with its value', () => {
    const { resource } = only('name: cpu\ntype: amlcompute\nssh_settings:\n  admin_username: me\n');
    const at = (...path: readonly string[]) => {
      let value: Value | undefined = resource.body;
      let span = resource.span;
      for (const name of path) {
        const member: Member | undefined = value?.kind === 'object' ? value.members.get(name.toLowerCase()) : undefined;
        if (member === undefined) return undefined;
        [value, span] = [member.value, member.span];
      }
      return startOf(span);
    };
    expect(at('properties', 'properties', 'userAccountCredentials', 'adminUserName')).toBe('4:3');
  });

  it.each([
    ['a cluster', 'name: c\ntype: AmlCompute\n', 'workspaces/computes'],
    ['a datastore', 'name: d\ntype: azure_blob\naccount_name: a\ncontainer_name: c\n', 'workspaces/datastores'],
    ['an endpoint', 'name: e\nauth_mode: key\n', 'workspaces/onlineEndpoints'],
    ['a deployment', 'name: e\nendpoint_name: e\ninstance_type: s\n', 'workspaces/onlineEndpoints/deployments'],
    ['a connection', 'name: c\ntype: azure_open_ai\n', 'workspaces/connections'],
    ['a pipeline', 'type: pipeline\njobs: {}\n', 'workspaces/jobs'],
    ['a workspace', 'name: w\nhbi_workspace: false\n', 'workspaces'],
  ])('without $schema is known by its keys: %s', (_, text, type) => {
    expect(only(text).resource.type).toBe(`${AML}/${type}`);
  });

  it.each([
    ['a workflow', 'name: ci\non: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n'],
    ['a conda file', 'name: env\nchannels: [conda-forge]\ndependencies: [python=3.10]\n'],
    ['a manifest of Kubernetes', 'apiVersion: v1\nkind: Service\nmetadata: {name: a}\nspec: {type: LoadBalancer}\n'],
    ['a composition', 'services:\n  db:\n    image: postgres\n    environment: {A: b}\n'],
    ['an OpenAPI document', 'openapi: 3.0.0\ninfo: {title: x}\npaths: {}\n'],
    ['a flow', '$schema: https://azuremlschemas.azureedge.net/promptflow/latest/Flow.schema.json\nnodes: []\n'],
    ['a list', '- type: amlcompute\n  name: x\n'],
    ['text', 'type: amlcompute'],
    ['nothing', ''],
    ['another schema', '$schema: https://json.schemastore.org/x.json\nname: c\ntype: amlcompute\n'],
    ['what may be two things', 'type: pipeline\n'],
  ])('is not seen in %s', (name, text) => {
    const { expansions, diagnostics } = read(text);
    const expected = name === 'text' ? 1 : 0;
    expect(expansions.flatMap(({ resources }) => resources)).toHaveLength(expected);
    expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each([
    [
      'amlComptue.schema.json',
      "No schema 'amlComptue' of Azure Machine Learning is known, so the file is not read. Did you mean 'amlcompute'?",
    ],
    [
      'somethingNew.schema.json',
      "No schema 'somethingNew' of Azure Machine Learning is known, so the file is not read.",
    ],
  ])('tells that a schema is not known: %s', (name, message) => {
    const { expansions, diagnostics } = read(`$schema: https://azuremlschemas.azureedge.net/latest/${name}\nname: c\n`);
    expect(expansions).toEqual([]);
    expect(diagnostics.map((one) => `${one.level} ${one.message}`)).toEqual([`warning ${message}`]);
  });

  it.each(['http://azureml/sdk-2-0/ModelVersionPackage.json', 'http://azureml/sdk-2-0/DataIndex.json'])(
    'says nothing of a schema that declares no resource: %s',
    (schema) => {
      expect(read(`$schema: ${schema}\nname: c\n`)).toMatchObject({ expansions: [], diagnostics: [] });
    },
  );

  it('tells of keys that its kind does not have', () => {
    const { diagnostics } = only('name: e\nauth_mode: key\npublic_network_acess: disabled\nfoo: 1\n');
    expect(diagnostics).toEqual([
      "unknown-key a.yml:3:1 A managed online endpoint file has no key 'public_network_acess', so the Azure CLI refuses it. Did you mean 'public_network_access'?",
      "unknown-key a.yml:4:1 A managed online endpoint file has no key 'foo', so the Azure CLI refuses it.",
    ]);
  });

  it.each<[string, string, readonly string[]]>([
    [
      'managed networks',
      'name: w\nhbi_workspace: true\nmanaged_network:\n  isolation_mod: disabled\n  status: {}\n',
      [
        "4:3 'managed_network' of a workspace file has no key 'isolation_mod', so the Azure CLI refuses it. Did you mean 'isolation_mode'?",
      ],
    ],
    [
      'keys of customers',
      'name: w\nhbi_workspace: true\ncustomer_managed_key: {key_vault: v, keyuri: k}\n',
      [
        "3:38 'customer_managed_key' of a workspace file has no key 'keyuri', so the Azure CLI refuses it. Did you mean 'key_uri'?",
      ],
    ],
    [
      'networks and SSH of clusters',
      'name: c\ntype: amlcompute\nnetwork_settings: {vnet: v, subnet: s, public_ip_address: x}\nssh_settings: {admin_user: a}\n',
      [
        "3:20 'network_settings' of a compute cluster file has no key 'vnet', so the Azure CLI refuses it.",
        "4:16 'ssh_settings' of a compute cluster file has no key 'admin_user', so the Azure CLI refuses it. Did you mean 'admin_username'?",
      ],
    ],
    [
      'outbound rules',
      'name: w\nhbi_workspace: true\nmanaged_network:\n  outbound_rules:\n  - {name: a, type: fqdn, destinaton: x}\n',
      [
        "5:27 One of 'managed_network.outbound_rules' of a workspace file has no key 'destinaton', so the Azure CLI refuses it. Did you mean 'destination'?",
      ],
    ],
    [
      'sign-ins of connections',
      'name: c\ntype: git\ntarget: x\ncredentials: {type: pat, patt: $PAT}\n',
      ["4:26 'credentials' of a connection file has no key 'patt', so the Azure CLI refuses it. Did you mean 'pat'?"],
    ],
    [
      'resources of jobs',
      '$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json\ncommand: x\nenvironment: azureml:e:1\nresources: {instance_coun: 2, shm_size: 2g}\n',
      [
        "4:13 'resources' of a command job file has no key 'instance_coun', so the Azure CLI refuses it. Did you mean 'instance_count'?",
      ],
    ],
    ['tags, whose names are free', 'name: w\nhbi_workspace: true\ntags: {anything: goes}\n', []],
    ['text in place of a block', 'name: w\nhbi_workspace: true\nidentity: system_assigned\n', []],
  ])('tells of unknown keys of %s', (_, text, expected) => {
    const { diagnostics } = only(text);
    expect(diagnostics).toEqual(expected.map((line) => `unknown-key a.yml:${line}`));
  });

  it('tells of unknown keys of definitions that stand in it', () => {
    const { diagnostics } = read('name: blue\nendpoint_name: e\ninstance_type: s\nenvironment:\n  imag: python:3.12\n');
    const [first, ...more] = diagnostics.map(printDiagnostic);
    expect(first).toBe(
      "unknown-key a.yml:5:3 An environment file has no key 'imag', so the Azure CLI refuses it. Did you mean 'image'?",
    );
    expect(more).toEqual([]);
  });

  it('tells of keys that are repeated, and of documents that nobody reads', () => {
    const { diagnostics, body } = only('name: e\nhbi_workspace: true\nhbi_workspace: false\n---\nname: f\n');
    expect(diagnostics.map((line) => line.split(' ', 2).join(' '))).toEqual([
      'duplicate-key a.yml:3:1',
      'syntax-error a.yml:4:1',
    ]);
    expect(body).toEqual({ properties: { hbiWorkspace: false } });
  });

  it('has a resource for each definition that stands in it', () => {
    const { expansions } = read(
      'name: blue\nendpoint_name: e\ninstance_type: s\nenvironment:\n  image: python:latest\nmodel:\n  path: https://x/m\n',
    );
    const resources = expansions.flatMap((one) => one.resources);
    expect(resources.map(({ type, address }) => [type.replace(`${AML}/workspaces/`, ''), address])).toEqual([
      ['onlineEndpoints/deployments', 'a.yml'],
      ['environments/versions', 'a.yml/environment'],
      ['models/versions', 'a.yml/model'],
    ]);
    const [deployment, environment] = resources;
    const id = deployment?.body.members.get('properties')?.value;
    const reference = id?.kind === 'object' ? id.members.get('environmentid')?.value : undefined;
    expect(reference).toMatchObject({ kind: 'resource-id', address: environment?.address });
  });

  it('has definitions in the steps of a pipeline', () => {
    const { expansions } = read(
      'type: pipeline\njobs:\n  one:\n    command: x\n    environment: {image: a}\n  two: {environment: azureml:e:1}\n',
    );
    expect(expansions.flatMap((one) => one.resources).map(({ address }) => address)).toEqual([
      'a.yml',
      'a.yml/jobs/one/environment',
    ]);
  });

  it('is deployed with the others of its folder', () => {
    const { expansions } = read({
      'a/endpoint.yml': 'name: e\nauth_mode: key\n',
      'a/blue.yml': 'name: blue\nendpoint_name: e\ninstance_type: s\n',
      'b/endpoint.yml': 'name: e\nauth_mode: key\n',
      'b/readme.yml': 'nothing: here\n',
    });
    expect(expansions.map(({ entryPoint, resources }) => [entryPoint, resources.length])).toEqual([
      ['a/blue.yml', 2],
      ['b/endpoint.yml', 1],
    ]);
  });

  it.each([
    ['${{ parent.inputs.x }}', 'is only known when it runs'],
    ['<SUBSCRIPTION_ID>', 'is a placeholder'],
    ['$(serviceConnection)', 'is a variable that is set elsewhere'],
    ['${IMAGE}', 'is a variable that is set elsewhere'],
    ['$IMAGE_TAG', 'is a variable that is set elsewhere'],
    ['#{image}#', 'is a token that a tool replaces'],
    ['__IMAGE__', 'is a token that a tool replaces'],
  ])('does not know what stands for %s', (written, message) => {
    const { resource } = only(`name: e\nversion: 1\nconda_file: c.yml\nimage: "${written}"\n`);
    const properties = resource.body.members.get('properties')?.value;
    const image = properties?.kind === 'object' ? properties.members.get('image')?.value : undefined;
    expect(image).toMatchObject({ kind: 'unknown', message: `'${written}' ${message}` });
  });

  it('that is a template is read around its holes', () => {
    const { body } = only('name: e\nversion: 1\nconda_file: c.yml\nimage: {{REGISTRY}}/base:1\n');
    expect(body).toMatchObject({ properties: { image: '<{{REGISTRY}}>/base:1' } });
  });

  it('tells of the extension only for what has a key, as the rest is set in ARM', () => {
    const { resource } = only('name: i\ntype: computeinstance\n');
    expect(resource.words?.since('properties.properties.sshSettings.sshPublicAccess')).toContain('extension');
    expect(resource.words?.since('properties.properties.applicationSharingPolicy')).toBeUndefined();
  });

  it('that is broken concludes nothing from what is missing', () => {
    const { expansions, diagnostics } = read('name: e\nauth_mode: key\ntags: {a: "x\n');
    const [resource] = expansions.flatMap(({ resources }) => resources);
    expect(expansions[0]?.complete).toBe(false);
    expect(resource?.body.members.get('properties')?.value).toMatchObject({
      open: { message: 'a part of the file could not be read' },
    });
    expect(diagnostics.map(({ code }) => code)).toContain('syntax-error');
  });
});

describe('the kinds of files', () => {
  it('have schemas of their own', () => {
    const schemas = KINDS.flatMap((kind) => kind.schemas);
    expect(schemas).toEqual([...new Set(schemas)]);
    expect(schemas.every((schema) => /^[a-z0-9]+$/.test(schema))).toBe(true);
  });

  it.each(KINDS.map((kind) => [kind.label, kind] as const))('%s: names every key once', (_, kind) => {
    const keys = [...Object.keys(kind.arguments), ...kind.otherKeys];
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('have a case in this table, but for those that differ in a word only', () => {
    const tested = new Set(FILES.map(([schema]) => schema.toLowerCase()));
    const others = KINDS.filter(({ schemas }) => !schemas.some((schema) => tested.has(schema))).map(
      ({ label }) => label,
    );
    expect(others).toEqual([]);
  });
});
