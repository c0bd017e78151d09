import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inertLabel, lookalike, mermaidOf } from '../../src/report/mermaid.js';
import { markedPictures } from '../../src/report/picture-marks.js';
import { compute, dependency, privateEndpoint, workspace } from '../support/bicep.js';
import { scanResultOf } from '../support/findings.js';
import { HOSTILE_TEXTS, hostileText } from '../support/hostile.js';
import { changesOf, pictureIn, picturesIn } from '../support/pictures.js';

function diagramOf(text: string): readonly string[] {
  const [picture] = markedPictures(scanResultOf({ systems: picturesIn(text) }));
  return picture === undefined ? [] : mermaidOf(picture).split('\n');
}

describe('a diagram', () => {
  test('has nodes, frames, arrows and their marks', () => {
    const text =
      dependency('Microsoft.Storage/storageAccounts', "networkAcls: { defaultAction: 'Allow' }") +
      workspace("publicNetworkAccess: 'Disabled'\nstorageAccount: dep.id") +
      privateEndpoint('ws.id') +
      `param subnet object\n${compute('AmlCompute', 'enableNodePublicIp: false\nsubnet: subnet')}`;
    expect(diagramOf(text)).toEqual([
      'flowchart LR',
      '  classDef frame fill:none,stroke:#8c959f',
      '  classDef open fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-width:2px',
      '  classDef unknown stroke-dasharray:6 4',
      '  classDef changed stroke:#8250df,stroke-width:5px',
      '  n2["dep<br/>Storage account"]',
      '  n3(["Internet<br/>anyone"])',
      '  n5(["Internet<br/>any place"])',
      '  n6[["pe<br/>Private endpoint<br/>amlworkspace"]]',
      '  subgraph g1["mlw"]',
      '    n1["mlw<br/>Workspace"]',
      '    n4["child<br/>Compute cluster"]',
      '  end',
      '  class g1 frame',
      '  n3 ==>|"public access"| n2',
      '  n1 --> n2',
      '  n4 -.->|"anything"| n5',
      '  n6 --> n1',
      '  class n2 open',
      '  linkStyle 0 stroke:#cf222e,stroke-width:3px',
    ]);
  });

  test('marks what the pull request changes', () => {
    const systems = [pictureIn(workspace(''), changesOf({ 'main.bicep': [[1, 1]] }))];
    const [picture] = markedPictures(scanResultOf({ systems }));
    expect(picture && mermaidOf(picture)).toMatch(/^ {2}class n1 open\n {2}class n1 changed$/m);
  });
});

/** What a label may consist of; with it nobody leaves the quotes, opens a directive, a tag or a link. */
const HARMLESS = /^(?:[\p{L}\p{N} .,_/()∖ˋ∗∼＄＠［］⁋-]|#\d+;)*$/u;

describe('a label', () => {
  test.each([
    ['mlw-risk', 'mlw-risk'],
    ['a "b"', 'a #34;b#34;'],
    ['"]; click n1 "javascript:alert(1)', '#8203;#34;］#59; click n1 #34;javascript#58;#8203;alert(1)'],
    ['%%{init: {}}%%', '#8203;#37;#37;#123;init#58;#8203; #123;#125;#125;#37;#37;'],
    ['<script>', '#8203;#60;script#62;'],
    ['1. one', '#8203;1. one'],
    ['`**b**`', 'ˋ∗∗b∗∗ˋ'],
    ['_b_ a_b', 'ˍbˍ a_b'],
    ['$$x$$', '#8203;＄＄x＄＄'],
    ['www.example', 'www#8203;.example'],
    ['ﬂ°°35¶ß', 'fl#176;#176;35⁋ß'],
    ['a\nb', 'a∖nb'],
    ['日本', '日本'],
  ])('of %s', (text, label) => {
    expect(inertLabel(text)).toBe(label);
  });

  test('of hostile text is made of harmless signs only', () => {
    for (const text of HOSTILE_TEXTS) expect(inertLabel(text)).toMatch(HARMLESS);
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string({ unit: 'grapheme' })), (text) => HARMLESS.test(inertLabel(text))),
    );
  });

  test('tells different names apart', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        fc.pre(lookalike(one) !== lookalike(other));
        return inertLabel(one) !== inertLabel(other);
      }),
    );
  });
});
