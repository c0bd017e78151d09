import { describe } from 'vitest';
import { oneOf, param, type Row, testRows } from './calls.js';

const p = param('p');

const SUBNETS: readonly Row[] = [
  ['cidrSubnet', ['10.144.0.0/20', 24, 0], '10.144.0.0/24'],
  ['cidrSubnet', ['10.144.0.0/20', 24, 15], '10.144.15.0/24'],
  ['cidrSubnet', ['10.144.0.7/20', 24, 1], '10.144.1.0/24'],
  ['cidrSubnet', ['10.0.0.0/16', 32, 65535], '10.0.255.255/32'],
  ['cidrSubnet', ['0.0.0.0/0', 8, 255], '255.0.0.0/8'],
  ['cidrSubnet', ['fdad:3236:5555::/48', 64, 3], 'fdad:3236:5555:3::/64'],
  ['cidrSubnet', ['fdad:3236:5555::/48', 72, 5], 'fdad:3236:5555:0:500::/72'],
  ['cidrSubnet', ['2001:DB8:0:0:1::/64', 80, 2], '2001:db8:0:0:2::/80'],
  ['cidrSubnet', ['::ffff:10.0.0.0/112', 120, 1], '::ffff:10.0.1.0/120'],
  ['cidrSubnet', ['::/0', 128, 5], '::5/128'],
  ['cidrSubnet', ['10.0.0.0', 24, 1], '10.0.1.0/24'],
  ['cidrSubnet', ['172.16.5.0', 24, 1], '172.16.1.0/24'],
  ['cidrSubnet', ['192.168.1.0', 24, 0], '192.168.1.0/24'],
  ['cidrSubnet', ['fd00::1', 64, 0], 'fd00::/64'],
];

const HOSTS: readonly Row[] = [
  ['cidrHost', ['10.144.3.0/24', 0], '10.144.3.1'],
  ['cidrHost', ['10.144.3.7/24', 4], '10.144.3.5'],
  ['cidrHost', ['10.144.3.0/24', 253], '10.144.3.254'],
  ['cidrHost', ['10.144.3.0/24', -1], '10.144.3.0'],
  ['cidrHost', ['fdad:3236:5555:3::/64', 8], 'fdad:3236:5555:3::9'],
  ['cidrHost', ['::ffff:0:1.2.3.0/120', 3], '::ffff:0:1.2.3.4'],
  ['cidrHost', ['1::5efe:1.2.3.0/120', 3], '1::5efe:1.2.3.4'],
  ['cidrHost', ['1:0:0:2:3:0:0:0/126', 0], '1::2:3:0:0:1'],
  ['cidrHost', ['fdad:3236:5555:3::/126', 1], 'fdad:3236:5555:3::2'],
];

const RANGES: readonly Row[] = [
  [
    'parseCidr',
    ['10.144.0.9/20'],
    {
      network: '10.144.0.0',
      netmask: '255.255.240.0',
      broadcast: '10.144.15.255',
      firstUsable: '10.144.0.1',
      lastUsable: '10.144.15.254',
      cidr: 20,
    },
  ],
  [
    'parseCidr',
    ['10.144.0.0/31'],
    {
      network: '10.144.0.0',
      netmask: '255.255.255.254',
      broadcast: '10.144.0.1',
      firstUsable: '10.144.0.0',
      lastUsable: '10.144.0.0',
      cidr: 31,
    },
  ],
  [
    'parseCidr',
    ['0.0.0.0/0'],
    {
      network: '0.0.0.0',
      netmask: '0.0.0.0',
      broadcast: '255.255.255.255',
      firstUsable: '0.0.0.1',
      lastUsable: '255.255.255.254',
      cidr: 0,
    },
  ],
  [
    'parseCidr',
    ['1:0:0:4:0:0:0:8/112'],
    {
      network: '1:0:0:4::',
      netmask: 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:0',
      firstUsable: '1:0:0:4::',
      lastUsable: '1:0:0:4::ffff',
      cidr: 112,
    },
  ],
  [
    'parseCidr',
    ['::1.2.3.4/96'],
    {
      network: '::',
      netmask: 'ffff:ffff:ffff:ffff:ffff:ffff::',
      firstUsable: '::',
      lastUsable: '::255.255.255.255',
      cidr: 96,
    },
  ],
];

const PARTLY_KNOWN: readonly Row[] = [
  ['parseCidr', [p], "<parseCidr(parameters('p'))>"],
  ['parseCidr', ['10.0/8'], "<parseCidr('10.0/8')>"],
  ['parseCidr', ['010.0.0.0/8'], "<parseCidr('010.0.0.0/8')>"],
  ['cidrSubnet', ['10.0.0.0/8', p, 0], "<cidrSubnet('10.0.0.0/8',parameters('p'),0)>"],
  ['cidrSubnet', [oneOf('c', '10.0.0.0/8', '10.1.0.0/16'), 24, 1], { oneOf: ['10.0.1.0/24', '10.1.1.0/24'] }],
  ['cidrHost', [p, 0], "<cidrHost(parameters('p'),0)>"],
];

const WRONG: readonly Row[] = [
  ['cidrSubnet', ['10.144.0.0/20', 24, 16], '! cidrSubnet() reads network 16 of 16.'],
  ['cidrSubnet', ['10.144.0.0/20', 24, -1], '! cidrSubnet() reads network -1 of 16.'],
  ['cidrSubnet', ['10.144.0.0/20', 19, 0], '! cidrSubnet() cannot divide a /20 network into /19 networks.'],
  ['cidrSubnet', ['10.144.0.0/20', 33, 0], '! cidrSubnet() cannot divide a /20 network into /33 networks.'],
  ['cidrSubnet', ['x', 24, 0], '! cidrSubnet() needs a network in CIDR notation.'],
  ['cidrHost', ['10.144.3.0/24', 254], '! cidrHost() finds no host 254 in a /24 network.'],
  ['cidrHost', ['10.144.3.0/31', 0], '! cidrHost() finds no host 0 in a /31 network.'],
  ['cidrHost', ['fdad::/127', 0], '! cidrHost() finds no host 0 in a /127 network.'],
  ['parseCidr', ['10.1.256.0/20'], '! parseCidr() needs a network in CIDR notation.'],
  ['parseCidr', ['10.1.0.0/33'], '! parseCidr() needs a network in CIDR notation.'],
  ['parseCidr', [5], '! parseCidr() needs a string as argument 1, but got an integer.'],
];

describe('network functions', () => {
  testRows(SUBNETS, HOSTS, RANGES, PARTLY_KNOWN, WRONG);
});
