import { describe, expect, it } from 'vitest';
import { documentedArguments, newInEach } from '../../scripts/provider-arguments/documentation.js';

const PAGE = `# azurerm_thing

## Example Usage

\`\`\`hcl
* \`not_an_argument\`
\`\`\`

## Arguments Reference

The following arguments are supported:

* \`name\` - (Required) The name.

* \`sku\` - (Optional) A \`sku\` block as defined below.

  * \`family\` - indented bullets stand in the argument above.

~> **Note:** A \`note\` block supports nothing.

---

* \`rule\` - (Optional) One or more \`rule\` blocks.

---

A \`sku\` block supports the following:

* \`tier\` - (Optional) The tier.

The \`rule\` and \`other_rule\` blocks support:

* \`port\` - (Required) A port.

## Attributes Reference

* \`id\` - The ID.
`;

describe('the argument reference of a page', () => {
  it('gives arguments and what stands in blocks', () => {
    expect(documentedArguments(PAGE)).toEqual({
      arguments: ['name', 'rule', 'sku'],
      inBlocks: ['other_rule.port', 'rule.port', 'sku.family', 'sku.tier'],
    });
  });

  it('is empty where there is none', () => {
    expect(documentedArguments('# azurerm_thing\n\n* `name`\n')).toEqual({ arguments: [], inBlocks: [] });
  });

  it('may be the last section', () => {
    expect(documentedArguments('## Argument Reference\r\n\r\n* `name` - x\r\n').arguments).toEqual(['name']);
  });
});

describe('releases', () => {
  it('list what no newer one has, and are left out without a page', () => {
    const newer = '## Arguments Reference\n* `a`\n';
    const older = '## Argument Reference\n* `a`\n* `b`\n';
    expect(
      newInEach([
        ['2.0.0', newer],
        ['1.5.0', undefined],
        ['1.0.0', older],
      ]),
    ).toEqual({
      '2.0.0': { arguments: ['a'], inBlocks: [] },
      '1.0.0': { arguments: ['b'], inBlocks: [] },
    });
  });
});
