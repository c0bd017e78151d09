import { describe, expect, it } from 'vitest';
import { riskIn } from '../../../src/model/scripts.js';
import { setupScript } from '../../../src/rules/supply-chain/setup-script.js';
import { compute, workspace } from '../../support/bicep.js';
import { testRule } from '../../support/rule-tester.js';

const script = (name: string, data: string) =>
  compute(
    'ComputeInstance',
    `setupScripts: {\n  scripts: {\n    ${name}: { scriptSource: 'inline', scriptData: ${data} }\n  }\n}`,
  ) + workspace('');
const BAD = 'curl -sSL https://get.contoso.com/install.sh | sudo bash';

testRule(setupScript, {
  valid: {
    'packages of fixed versions': script('creationScript', "base64('pip install numpy==2.1.0')"),
    'the path of a script': script('startupScript', "'Users/admin/setup.sh'"),
  },
  invalid: {
    'a script that runs what it fetches': {
      files: script('creationScript', `base64('${BAD}')`),
      found: [[9, 53, 'unpinned']],
      says: ['The setup script runs what it has just fetched.'],
    },
    'a script as it is': { files: script('startupScript', `'${BAD}'`), found: [[9, 52, 'unpinned']] },
    'plain HTTP': {
      files: script('startupScript', "base64('wget http://contoso.com/tool.deb')"),
      found: [[9, 52, 'unpinned']],
      says: ['The setup script fetches over plain HTTP.'],
    },
  },
  unknown: {
    'a required parameter': {
      files: `param text string\n${script('startupScript', 'base64(text)')}`,
      found: [[10, 52, 'unpinned']],
      says: ['If so: Whoever controls that address'],
    },
  },
  silent: { 'no script': compute('ComputeInstance', '') + workspace('') },
});

describe('scripts', () => {
  it.each([
    ['wget -qO- https://a.com/x | sh', 'runs what it has just fetched'],
    ['curl https://a.com/x \\\n  | bash', 'runs what it has just fetched'],
    ['bash <(curl -s https://a.com/x)', 'runs what it has just fetched'],
    ['sh -c "$(curl -fsSL https://a.com/x)"', 'runs what it has just fetched'],
    ['pip install --trusted-host a.com x', 'trusts a package host without a certificate'],
    ['curl http://169.254.169.254/metadata', undefined],
    ['# curl https://a.com/x | bash', undefined],
    ['curl -o x https://a.com/x && sha256sum -c x.sha256', undefined],
    ['curl https://a.com/x | jq .sh', undefined],
  ])('%j: %j', (text, risk) => expect(riskIn(text)).toBe(risk));
});
