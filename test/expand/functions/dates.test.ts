import { describe, expect, it } from 'vitest';
import { oneOf, param, type Row, run, testRows } from './calls.js';

const p = param('p');
const TIME = '2020-04-07T14:53:14Z';
const EARLY = '2020-04-07T04:03:04.1234567Z';
const AHEAD = '2020-04-07T14:53:14+02:00';

const SUMS: readonly Row[] = [
  ['dateTimeAdd', ['2020-04-07 14:53:14Z', 'P3Y'], '2023-04-07T14:53:14Z'],
  ['dateTimeAdd', [TIME, '-P9D'], '2020-03-29T14:53:14Z'],
  ['dateTimeAdd', [TIME, 'PT1H'], '2020-04-07T15:53:14Z'],
  ['dateTimeAdd', ['2020-01-31T00:00:00Z', 'P1M'], '2020-03-01T00:00:00Z'],
  ['dateTimeAdd', ['2020-02-29T00:00:00Z', 'P1Y'], '2021-02-28T00:00:00Z'],
  ['dateTimeAdd', [TIME, 'P1Y2M10DT2H30M'], '2021-06-16T17:23:14Z'],
  ['dateTimeAdd', [TIME, 'PT36H'], '2020-04-09T02:53:14Z'],
  ['dateTimeAdd', [TIME, 'PT1.5S'], '2020-04-07T14:53:15Z'],
  ['dateTimeAdd', [TIME, 'P0D'], TIME],
  ['dateTimeAdd', ['2020-04-07', 'P1D'], '2020-04-08T00:00:00Z'],
  ['dateTimeAdd', ['2020-04', 'P1D'], '2020-04-02T00:00:00Z'],
  ['dateTimeAdd', ['20200407T145314Z', 'P1D'], '2020-04-08T14:53:14Z'],
  ['dateTimeAdd', [AHEAD, 'PT0S'], TIME],
];

const FORMATS: readonly Row[] = [
  ['dateTimeAdd', [TIME, 'P1D', 'yyyy-MM-dd'], '2020-04-08'],
  ['dateTimeAdd', [TIME, 'P1D', 'yyyyMMddTHHmmssZ'], '20200408T145314Z'],
  ['dateTimeAdd', [TIME, 'P1D', 'MM/dd/yy h:mm tt'], '04/08/20 2:53 PM'],
  ['dateTimeAdd', ['2020-04-07T12:00:00Z', 'PT0S', 'h tt'], '12 PM'],
  ['dateTimeAdd', ['2020-04-07T00:00:00Z', 'PT0S', 'h tt'], '12 AM'],
  ['dateTimeAdd', ['0001-01-01T00:00:00Z', 'PT0S'], '0001-01-01T00:00:00Z'],
  ['dateTimeAdd', [TIME, 'P1D', 'd'], '04/08/2020'],
  ['dateTimeAdd', [TIME, 'P1D', 'f'], 'Wednesday, 08 April 2020 14:53'],
  ['dateTimeAdd', [TIME, 'P1D', 's'], '2020-04-08T14:53:14'],
  ['dateTimeAdd', [AHEAD, 'PT0S', 'u'], '2020-04-07 12:53:14Z'],
  ['dateTimeAdd', [AHEAD, 'PT0S', 'R'], 'Tue, 07 Apr 2020 12:53:14 GMT'],
  ['dateTimeAdd', [AHEAD, 'PT0S', 'o'], '2020-04-07T14:53:14.0000000+02:00'],
  ['dateTimeAdd', [AHEAD, 'PT0S', 'sszzz K'], '14+02:00 +02:00'],
  ['dateTimeAdd', ['2020-04-07T04:03:04+0230', 'PT0S', 'zzz'], '+02:30'],
  ['dateTimeAdd', ['2020-04-07T04:03:04-02', 'PT0S', 'zzz'], '-02:00'],
  ['dateTimeAdd', ['2020-04-07T04:03:04+02', 'PT0S', 'u'], '2020-04-07 02:03:04Z'],
  ['dateTimeAdd', [EARLY, 'PT0S', 'fff FFF ff F t tt h hh H HH'], '123 123 12 1 A AM 4 04 4 04'],
  [
    'dateTimeAdd',
    [EARLY, 'PT0S', 'm mm s ss d dd ddd dddd M MM MMM MMMM'],
    '3 03 4 04 7 07 Tue Tuesday 4 04 Apr April',
  ],
  ['dateTimeAdd', [EARLY, 'PT0S', 'y yy yyy yyyy yyyyy z zz'], '20 20 2020 2020 02020 +0 +00'],
  ['dateTimeAdd', [TIME, 'PT0S', '\'at\' \\h "h" %d'], 'at h h 7'],
  ['dateTimeAdd', [TIME, 'PT0S', ''], '04/07/2020 14:53:14 +00:00'],
];

const EPOCHS: readonly Row[] = [
  ['dateTimeToEpoch', [TIME], 1586271194],
  ['dateTimeToEpoch', ['2020-04-07T14:53:14.9Z'], 1586271194],
  ['dateTimeToEpoch', ['2020-04-07T14:53:14+01:00'], 1586267594],
  ['dateTimeToEpoch', ['1960-01-01T00:00:00Z'], -315619200],
  ['dateTimeFromEpoch', [1586271194], TIME],
  ['dateTimeFromEpoch', ['1586271194'], TIME],
  ['dateTimeFromEpoch', [-1], '1969-12-31T23:59:59Z'],
];

const PARTLY_KNOWN: readonly Row[] = [
  ['dateTimeAdd', [p, 'P1D'], "<dateTimeAdd(parameters('p'),'P1D')>"],
  ['dateTimeAdd', [TIME, p], `<dateTimeAdd('${TIME}',parameters('p'))>`],
  ['dateTimeAdd', ['4/7/2020', 'P1D'], "<dateTimeAdd('4/7/2020','P1D')>"],
  ['dateTimeAdd', ['2020-01-01', oneOf('c', 'P1D', 'P2D'), 'dd'], { oneOf: ['02', '03'] }],
  ['dateTimeToEpoch', [p], "<dateTimeToEpoch(parameters('p'))>"],
  ['dateTimeFromEpoch', [p], "<dateTimeFromEpoch(parameters('p'))>"],
  ['utcNow', [], '<utcNow()#1>'],
  ['utcNow', ['yyyy'], "<utcNow('yyyy')#1>"],
];

const WRONG: readonly Row[] = [
  ['dateTimeAdd', [TIME, 'P1W'], '! dateTimeAdd() needs an ISO 8601 duration as argument 2.'],
  ['dateTimeAdd', [TIME, 'P'], '! dateTimeAdd() needs an ISO 8601 duration as argument 2.'],
  ['dateTimeAdd', [TIME, '+P1D'], '! dateTimeAdd() needs an ISO 8601 duration as argument 2.'],
  ['dateTimeAdd', ['xyz', 'P1D'], '! dateTimeAdd() needs a date and time in ISO 8601.'],
  ['dateTimeAdd', ['2020-02-30', 'P1D'], '! dateTimeAdd() needs a date and time that exists.'],
  ['dateTimeAdd', ['2020-04-07T24:00:00Z', 'P1D'], '! dateTimeAdd() needs a date and time that exists.'],
  ['dateTimeAdd', ['9999-12-31T00:00:00Z', 'P1Y'], '! dateTimeAdd() leaves the years 1 to 9999.'],
  ['dateTimeAdd', [TIME, 'PT0S', 'q'], "! dateTimeAdd() cannot read the format 'q'."],
  ['dateTimeAdd', [TIME, 'PT0S', "yyyy'"], "! dateTimeAdd() cannot read the format 'yyyy''."],
  ['dateTimeAdd', [TIME, 'PT0S', 'ffffffff'], "! dateTimeAdd() cannot read the format 'ffffffff'."],
  ['dateTimeAdd', [5, 'P1D'], '! dateTimeAdd() needs a string as argument 1, but got an integer.'],
  ['dateTimeFromEpoch', ['x'], '! dateTimeFromEpoch() needs an integer.'],
  ['dateTimeFromEpoch', [999999999999999], '! dateTimeFromEpoch() leaves the years 1 to 9999.'],
];

describe('date functions', () => {
  testRows(SUMS, FORMATS, EPOCHS, PARTLY_KNOWN, WRONG);

  it('says that the time is the time of the deployment', () => {
    expect(run('utcNow', []).value).toMatchObject({ kind: 'unknown', reason: 'deployment' });
  });
});
