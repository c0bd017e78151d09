import { expect, test } from 'vitest';
import { bodySegmentsOf, EVERY, tagNamed, tagPath } from '../../../src/policy/conditions/body-path.js';

test.each<[string, readonly unknown[]]>([
  ['properties.a', ['properties', 'a']],
  ['properties.rules[*].value', ['properties', 'rules', EVERY, 'value']],
  ['properties.a[*].b[*]', ['properties', 'a', EVERY, 'b', EVERY]],
  ["tags['cost.center']", ['tags', 'cost.center']],
  ["tags['it''s']", ['tags', "it's"]],
])('the segments of %s', (path, expected) => {
  expect(bodySegmentsOf(path)).toEqual(expected);
});

test.each<[string, string | undefined]>([
  ["tags['env']", 'env'],
  ['tags[env]', 'env'],
  ['TAGS.env', 'env'],
  ["tags['a b.c']", 'a b.c'],
  ["tags['it''s']", "it's"],
  ['tags.a.b', 'a.b'],
  ['tags', undefined],
  ['properties.tags.env', undefined],
  ['Microsoft.X/y/tags.env', undefined],
])('the tag in %s', (field, expected) => {
  expect(tagNamed(field)).toBe(expected);
});

test.each(['env', 'cost.center', "it's", 'a b'])('the path of the tag %s leads to it', (name) => {
  expect(bodySegmentsOf(tagPath(name))).toEqual(['tags', name]);
});
