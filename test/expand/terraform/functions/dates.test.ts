import { describe, expect, it } from 'vitest';
import { isRejected, resultOf } from '../evaluated.js';

// The expectations are what Terraform 1.11.4 gives.
describe('dates', () => {
  it.each([
    ['timeadd("2017-11-22T00:00:00Z", "10m")', '2017-11-22T00:10:00Z'],
    ['timeadd("2017-11-22T00:00:00Z", "-1h30m")', '2017-11-21T22:30:00Z'],
    ['timeadd("2017-11-22T00:00:00Z", "1.5h")', '2017-11-22T01:30:00Z'],
    ['timeadd("2017-11-22T00:00:00+02:00", "24h")', '2017-11-23T00:00:00+02:00'],
    ['timeadd("2017-11-22T00:00:00.5Z", "1ms")', '2017-11-22T00:00:00Z'],
    ['timeadd("2017-11-22T00:00:00Z", "0")', '2017-11-22T00:00:00Z'],
    ['timeadd("2017-11-22T00:00:00Z", "1h1us1ns")', '2017-11-22T01:00:00Z'],
    ['timeadd("2017-11-22T00:00:00.999999999Z", "1ns")', '2017-11-22T00:00:01Z'],
    ['timeadd("2017-11-22T00:00:00-00:00", "1h")', '2017-11-22T01:00:00Z'],
    ['timeadd("2017-11-22T00:00:00Z", "+1h")', '2017-11-22T01:00:00Z'],
    ['timeadd("2017-11-22T00:00:00Z", "8760h")', '2018-11-22T00:00:00Z'],
    ['timeadd("2017-11-22T00:00:00Z", ".5h")', '2017-11-22T00:30:00Z'],
    ['timeadd("2017-11-22T00:00:00Z", "1µs")', '2017-11-22T00:00:00Z'],
    ['timeadd("9999-12-31T23:00:00Z", "2h")', '10000-01-01T01:00:00Z'],
    ['timecmp("2017-11-22T00:00:00Z", "2017-11-22T00:00:00Z")', 0],
    ['timecmp("2017-11-22T00:00:00Z", "2017-11-22T01:00:00+01:00")', 0],
    ['timecmp("2017-11-22T00:00:00Z", "2017-11-22T00:00:01Z")', -1],
    ['timecmp("2017-11-22T01:00:00Z", "2017-11-22T00:59:00Z")', 1],
    ['formatdate("DD MMM YYYY hh:mm ZZZ", "2018-01-02T23:12:01Z")', '02 Jan 2018 23:12 UTC'],
    ['formatdate("EEEE, DD-MMM-YY hh:mm:ss ZZZ", "2018-01-02T23:12:01Z")', 'Tuesday, 02-Jan-18 23:12:01 UTC'],
    ['formatdate("EEE, DD MMM YYYY hh:mm:ss ZZZ", "2018-01-02T23:12:01-08:00")', 'Tue, 02 Jan 2018 23:12:01 -0800'],
    ['formatdate("MMM DD, YYYY", "2018-01-02T23:12:01Z")', 'Jan 02, 2018'],
    ['formatdate("HH:mmaa", "2018-01-02T23:12:01Z")', '11:12pm'],
    ['formatdate("h\'h\'mmAA", "2018-01-02T03:12:01Z")', '3h12AM'],
    ['formatdate("YYYY-MM-DD\'T\'hh:mm:ssZ", "2018-01-02T23:12:01Z")', '2018-01-02T23:12:01Z'],
    ['formatdate("MMMM", "2018-01-02T23:12:01Z")', 'January'],
    ['formatdate("H h m s", "2018-01-02T00:02:01Z")', '12 0 2 1'],
    ['formatdate("HH", "2018-01-02T00:02:01Z")', '12'],
    ['formatdate("\'it\'\'s\'", "2018-01-02T00:02:01Z")', "it's"],
    ['formatdate("", "2018-01-02T00:02:01Z")', ''],
    ['formatdate("YYYYMMDDhhmmss", "2018-01-02T00:02:01Z")', '20180102000201'],
  ])('%s', (expression, expected) => {
    expect(resultOf(expression)).toEqual(expected);
  });

  it.each([
    ['timeadd("2017-11-22T00:00:00Z", "1d")'],
    ['timeadd("2017-11-22", "1h")'],
    ['timeadd("2017-11-22T00:00:00Z", "")'],
    ['timeadd("2017-11-22T25:00:00Z", "1h")'],
    ['timeadd("2017-02-30T00:00:00Z", "1h")'],
    ['timeadd("2017-11-22t00:00:00z", "1h")'],
    ['timeadd("2016-12-31T23:59:60Z", "1h")'],
    ['timecmp("x", "2017-11-22T00:59:00Z")'],
    ['formatdate("Z ZZ ZZZ ZZZZ ZZZZZ", "2018-01-02T23:12:01+05:30")'],
    ['formatdate("Z ZZ ZZZ ZZZZ ZZZZZ", "2018-01-02T23:12:01Z")'],
    ['formatdate("D M YY E", "2018-01-02T23:12:01Z")'],
    ['formatdate("\'x", "2018-01-02T00:02:01Z")'],
    ['formatdate("YYY", "2018-01-02T00:02:01Z")'],
    ['formatdate("q", "2018-01-02T00:02:01Z")'],
    ['formatdate("MMMMM", "2018-01-02T00:02:01Z")'],
    ['formatdate("YYYY", "2018-1-02T00:02:01Z")'],
    ['formatdate("YYYY", null)'],
    ['formatdate("aA", "2018-01-02T00:02:01Z")'],
    ['formatdate("EE", "2018-01-02T00:02:01Z")'],
  ])('%s is rejected', (expression) => {
    expect(isRejected(expression)).toBe(true);
  });
});
