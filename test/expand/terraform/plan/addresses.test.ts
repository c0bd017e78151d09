import { describe, expect, it } from 'vitest';
import {
  addressText,
  declarationPath,
  parseAddress,
  partsOf,
} from '../../../../src/expand/terraform/plan/addresses.js';

describe('addresses in a plan', () => {
  it.each([
    ['azurerm_subnet.a', 'azurerm_subnet.a', 'azurerm_subnet.a'],
    ['data.azurerm_subnet.a', 'data.azurerm_subnet.a', 'data.azurerm_subnet.a'],
    ['azurerm_subnet.a[0]', 'azurerm_subnet.a[0]', 'azurerm_subnet.a'],
    ['azurerm_subnet.a["x.y[0]"]', 'azurerm_subnet.a["x.y[0]"]', 'azurerm_subnet.a'],
    ['azurerm_subnet.a["\\"q\\" $${x}"]', 'azurerm_subnet.a["\\"q\\" ${x}"]', 'azurerm_subnet.a'],
    ['azurerm_subnet.a["\\u00e4"]', 'azurerm_subnet.a["ä"]', 'azurerm_subnet.a'],
    [
      'module.m["eu"].module.n[1].azurerm_subnet.a',
      'module.m["eu"].module.n[1].azurerm_subnet.a',
      'module.m.module.n.azurerm_subnet.a',
    ],
    ['module.m.data.azurerm_subnet.a-b[2]', 'module.m.data.azurerm_subnet.a-b[2]', 'module.m.data.azurerm_subnet.a-b'],
    ['azurerm_subnet.a[*]', 'azurerm_subnet.a["*"]', 'azurerm_subnet.a'],
  ])('reads %s', (written, text, declaration) => {
    const address = parseAddress(written);
    if (address === undefined) throw new Error('not read');
    expect([addressText(address), declarationPath(address)]).toEqual([text, declaration]);
  });

  it.each([
    '',
    'azurerm_subnet',
    'module.m',
    'module',
    'module.m.azurerm_subnet',
    'data.azurerm_subnet',
    'azurerm_subnet.a.b',
    'azurerm_subnet.a[0][1]',
    'azurerm_subnet.a[x]',
    'azurerm_subnet.a["x]',
    '.azurerm_subnet.a',
    '[0].azurerm_subnet.a',
    'azurerm_subnet..a',
    'azurerm subnet.a',
    `${'module.m.'.repeat(101)}azurerm_subnet.a`,
  ])('does not read %j', (written) => {
    expect(parseAddress(written)).toBeUndefined();
  });

  it('takes references apart', () => {
    expect(partsOf('module.m["k"].out[0].id')).toEqual([
      { name: 'module' },
      { name: 'm' },
      { key: 'k' },
      { name: 'out' },
      { key: 0 },
      { name: 'id' },
    ]);
    expect(partsOf('a..b')).toBeUndefined();
  });
});
