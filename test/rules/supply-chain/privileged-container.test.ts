import { describe, expect, it } from 'vitest';
import { isNodePath, nodeRightIn } from '../../../src/model/containers.js';
import { privilegedContainer } from '../../../src/rules/supply-chain/privileged-container.js';
import { child as childOf, compute as computeOf, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const WORKSPACE = workspace('');
const child: typeof childOf = (...given) => childOf(...given) + WORKSPACE;
const compute: typeof computeOf = (...given) => computeOf(...given) + WORKSPACE;
const instance = (service: string) => compute('ComputeInstance', `customServices: [\n  {\n    ${service}\n  }\n]`);
const job = (lines: string) => child('jobs', `jobType: 'Command'\n${lines}`, { api: '2025-06-01' });

testRule(privilegedContainer, {
  valid: {
    'not privileged': instance('docker: { privileged: false }'),
    'a folder of its own': instance("volumes: [{ type: 'bind', source: '/home/azureuser/app', target: '/app' }]"),
    'harmless arguments': job("resources: { dockerArgs: '--shm-size=16g --ipc=host --gpus all' }"),
    'a list of harmless arguments': job("resources: { dockerArgsList: ['--shm-size=16g', '-v', '/data:/data'] }"),
  },
  invalid: {
    privileged: {
      files: instance("docker: { privileged: 'True' }"),
      found: [[9, 21, 'privileged']],
    },
    'the socket of Docker': {
      files: instance("volumes: [{ type: 'bind', source: '/var/run/docker.sock', target: '/s' }]"),
      found: [[9, 37, 'volume']],
    },
    'an argument of a job': {
      files: job("resources: { dockerArgs: '--ipc=host --privileged' }"),
      found: [[6, 18, 'arguments']],
      says: ["The job starts its container with '--ipc=host --privileged'."],
    },
    'one of a list': {
      files: job("resources: { dockerArgsList: ['--gpus=all', '--cap-add=SYS_ADMIN'] }"),
      found: [[6, 49, 'arguments']],
    },
    'a step of a pipeline': {
      files: child('jobs', "jobType: 'Pipeline'\njobs: {\n  train: { resources: { dockerArgs: '--pid host' } }\n}"),
      found: [[7, 29, 'arguments']],
    },
    'the trial of a sweep': {
      files: child('jobs', "jobType: 'Sweep'\ntrial: { resources: { dockerArgs: '-v /:/host' } }"),
      found: [[6, 27, 'arguments']],
    },
    'a job on a schedule': {
      files: child(
        'schedules',
        "action: { actionType: 'CreateJob', jobDefinition: { resources: { dockerArgs: '--net=host' } } }",
      ),
      found: [[5, 70, 'arguments']],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param args string\n${job('resources: { dockerArgs: args }')}`,
      found: [[7, 18, 'arguments']],
    },
    'services that nobody knows': {
      files: `param services array\n${compute('ComputeInstance', 'customServices: services')}`,
      found: [
        [8, 7, 'privileged'],
        [8, 7, 'volume'],
      ],
    },
    'privileged under a condition': {
      files: `param debug bool\n${instance('docker: debug ? { privileged: true } : {}')}`,
      found: [[10, 29, 'privileged']],
    },
  },
  silent: {
    'a cluster': compute('AmlCompute', ''),
    'a job without arguments': job('resources: { instanceCount: 2 }'),
    'a workspace alone': workspace(''),
  },
});

describe('arguments of docker run', () => {
  it.each([
    ['--privileged', '--privileged'],
    ['--privileged=false', undefined],
    ['--privileged=true', '--privileged=true'],
    ['--cap-add SYS_PTRACE', '--cap-add SYS_PTRACE'],
    ['--network bridge', undefined],
    ['--network=host', '--network=host'],
    ['--security-opt seccomp=unconfined', '--security-opt seccomp=unconfined'],
    ['--mount type=bind,source=/,target=/host', '--mount type=bind,source=/,target=/host'],
    ['--mount type=bind,source=/data,target=/data', undefined],
    ['-v /etc/:/e', '-v /etc/:/e'],
    ['', undefined],
  ])('%j give %j', (text, right) => expect(nodeRightIn(text)).toBe(right));

  it.each([
    ['/', true],
    ['//', true],
    ['/var/run/docker.sock', true],
    ['/home/azureuser', false],
    ['', false],
  ])('%j is a path of the node: %j', (path, is) => expect(isNodePath(path)).toBe(is));
});
