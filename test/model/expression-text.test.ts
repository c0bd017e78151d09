import { describe, expect, test } from 'vitest';
import { expressionText } from '../../src/model/expression-text.js';

describe('an expression as text for people', () => {
  test.each([
    ['a short one', "toLower(parameters('name'))", "toLower(parameters('name'))"],
    ['a short one without arguments', 'resourceGroup().name', 'resourceGroup().name'],
    [
      'a long one loses its innermost calls',
      "take(concat(parameters('prefix'),'-aml-',toLower(uniqueString(subscription().id,resourceGroup().id))),32)",
      "take(concat(parameters(...),'-aml-',toLower(...)),32)",
    ],
    [
      'calls without arguments keep their form',
      "toLower(uniqueString(tenantResourceId('Microsoft.Resources/subscriptions',subscription().subscriptionId),'a-name'))",
      "toLower(uniqueString(subscription().id,'a-name'))",
    ],
    ['what tells two calls apart is left out', "substring(utcNow('u')#bc54b677.12,0,3)", "substring(utcNow('u'),0,3)"],
    ['what tells two results of a script apart is left out', '$(date +%s)@896', '$(date +%s)'],
    ['the same of variables', '${RANDOM}@70', '${RANDOM}'],
    ['so is a choice that nobody wrote', "toLower(oneOf(if(x,'a','b'),'a','b'))", 'toLower(...)'],
    ['a choice alone', "oneOf(if(x,'a','b'),'a','b')", '...'],
    ['a parenthesis in a text is none', `concat('(${'a'.repeat(60)}',parameters('x'))`, 'concat(...)'],
    ['one cut off', `concat(parameters('${'x'.repeat(80)}...#abc`, 'concat(parameters(...))'],
  ])('%s', (_, canonical, written) => {
    expect(expressionText(canonical)).toBe(written);
  });
});
