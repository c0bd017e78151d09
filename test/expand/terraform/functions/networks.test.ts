import { describe, expect, it } from 'vitest';
import { isRejected, resultOf } from '../evaluated.js';

// The expectations are what Terraform 1.11.4 gives.
describe('networks', () => {
  it.each([
    ['cidrhost("10.12.112.0/20", 16)', '10.12.112.16'],
    ['cidrhost("10.12.112.0/20", 268)', '10.12.113.12'],
    ['cidrhost("10.12.112.0/20", -1)', '10.12.127.255'],
    ['cidrhost("fd00:fd12:3456:7890:00a2::/72", 34)', 'fd00:fd12:3456:7890::22'],
    ['cidrhost("10.0.0.0/30", -4)', '10.0.0.0'],
    ['cidrhost("10.0.0.5/24", 1)', '10.0.0.1'],
    ['cidrhost("010.0.0.0/8", 1)', '10.0.0.1'],
    ['cidrhost("fd00::/48", -1)', 'fd00::ffff:ffff:ffff:ffff:ffff'],
    ['cidrhost("10.0.0.0/24", "7")', '10.0.0.7'],
    ['cidrnetmask("172.16.0.0/12")', '255.240.0.0'],
    ['cidrnetmask("0.0.0.0/0")', '0.0.0.0'],
    ['cidrnetmask("1.2.3.4/32")', '255.255.255.255'],
    ['cidrsubnet("172.16.0.0/12", 4, 2)', '172.18.0.0/16'],
    ['cidrsubnet("10.1.2.0/24", 4, 15)', '10.1.2.240/28'],
    ['cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)', 'fd00:fd12:3456:7800:a200::/72'],
    ['cidrsubnet("10.1.2.0/24", 0, 0)', '10.1.2.0/24'],
    ['cidrsubnet("10.1.2.7/24", 4, 1)', '10.1.2.16/28'],
    ['cidrsubnet("10.1.2.0/24", "4", "1")', '10.1.2.16/28'],
    ['cidrsubnet("fe80::/48", 64, 6)', 'fe80::6:0/112'],
    ['cidrsubnet("fe80::/48", 80, 6)', 'fe80::6/128'],
    ['cidrsubnet("::/0", 33, 1)', '0:0:8000::/33'],
    ['cidrsubnets("10.1.0.0/16", 4, 4, 8, 4)', ['10.1.0.0/20', '10.1.16.0/20', '10.1.32.0/24', '10.1.48.0/20']],
    ['cidrsubnets("10.1.0.0/16")', []],
    [
      'cidrsubnets("fd00:fd12:3456:7890::/56", 16, 16, 16, 32)',
      [
        'fd00:fd12:3456:7800::/72',
        'fd00:fd12:3456:7800:100::/72',
        'fd00:fd12:3456:7800:200::/72',
        'fd00:fd12:3456:7800:300::/88',
      ],
    ],
    ['cidrsubnets("10.0.0.0/8", 8, 4)', ['10.0.0.0/16', '10.16.0.0/12']],
    ['cidrsubnets("10.1.0.0/16", 16, 1)', ['10.1.0.0/32', '10.1.128.0/17']],
    ['cidrsubnets("10.1.0.0/16", "4")', ['10.1.0.0/20']],
    ['cidrsubnets("10.1.2.3/16", 4)', ['10.1.0.0/20']],
    ['cidrsubnets("10.0.0.0/16", [4,4]...)', ['10.0.0.0/20', '10.0.16.0/20']],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression)).toEqual(expected);
  });

  it.each([
    ['cidrhost("10.0.0.0/30", 4)'],
    ['cidrhost("10.0.0.0/30", -5)'],
    ['cidrhost("10.0.0.0", 1)'],
    ['cidrhost("10.0.0.0/24", 1.5)'],
    ['cidrhost("10.0.0.0/33", 1)'],
    ['cidrnetmask("1.2.3.4")'],
    ['cidrnetmask("fd00::/48")'],
    ['cidrsubnet("10.1.2.0/24", 4, 16)'],
    ['cidrsubnet("10.1.2.0/24", 9, 0)'],
    ['cidrsubnet("10.1.2.0/24", 0, 1)'],
    ['cidrsubnet("10.1.2.0/24", 1.5, 1)'],
    ['cidrsubnet("not", 1, 1)'],
    ['cidrsubnets("10.1.0.0/30", 1, 1, 1)'],
    ['cidrsubnets("10.1.0.0/30", 0)'],
    ['cidrsubnets("10.1.0.0/30", 3)'],
    ['cidrsubnets("fd00::/48", 33)'],
    ['cidrsubnets("10.0.0.0/8", 1.5)'],
  ])('%s is rejected', (expression) => {
    expect(isRejected(expression)).toBe(true);
  });
});
