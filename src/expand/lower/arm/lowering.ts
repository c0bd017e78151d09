/** What lowering an ARM template carries along: the file, where to report, and what names mean at this place. */
import type { DiagnosticBag, DiagnosticCode } from '../../../inputs/diagnostic.js';
import type { Limits } from '../../../inputs/limits.js';
import type { SourceFile, Span } from '../../../inputs/source-file.js';
import { membersOf, valueNamed } from '../../../syntax/arm/access.js';
import type { JsonNode, Node } from '../../../syntax/arm/nodes.js';
import { copyIndexLocal, type LiteralExpression, type UnsupportedExpression } from '../../expression.js';
import type { ModuleDeclaration, ModuleSource } from '../../template.js';
import type { Scalar } from '../../value.js';

export interface Lowering {
  readonly source: SourceFile;
  readonly bag: DiagnosticBag;
  readonly limits: Limits;
  /** In the body of a user-defined function `parameters('x')` reads the function's own parameter. */
  readonly inFunction: boolean;
  /** The local that `copyIndex()` without a name reads: the index of the resource's copy, whatever property copies are inside. */
  readonly unnamedCopy: string;
  /** What the variables that `variables('x')` reads here are given, as written, by lower-cased name. */
  readonly variables: ReadonlyMap<string, JsonNode>;
  /**
   * In a nested template whose expressions the caller evaluates, `[[...]` is not literal text: the caller makes `[...]`
   * of it, which the nested deployment then evaluates.
   */
  readonly escapedIsExpression: boolean;
  /** Templates in variables that were lowered already, by the variable's value: many deployments may use one. */
  readonly heldTemplates: Map<JsonNode, ModuleSource>;
  /** Templates written in place around this one. */
  readonly templateDepth: number;
}

/** What resources and nested deployments have in common. */
export type DeclarationHead = Pick<
  ModuleDeclaration,
  'symbol' | 'condition' | 'conditionSpan' | 'loop' | 'scope' | 'span' | 'headerSpan'
>;

/** What lowering the root of a document begins with. */
export function newLowering(source: SourceFile, root: JsonNode, bag: DiagnosticBag, limits: Limits): Lowering {
  return { source, bag, limits, ...ownNames(root), heldTemplates: new Map(), templateDepth: 0 };
}

/** What names mean in a template that sees nothing of its caller. */
export function ownNames(
  template: JsonNode,
): Pick<Lowering, 'inFunction' | 'unnamedCopy' | 'variables' | 'escapedIsExpression'> {
  const variables = membersOf(valueNamed(template, 'variables'));
  return {
    inFunction: false,
    unnamedCopy: copyIndexLocal(undefined),
    variables: new Map(variables.map((member) => [member.key.value.toLowerCase(), member.value])),
    escapedIsExpression: false,
  };
}

export function spanOf({ start, end }: Node, lowering: Lowering): Span {
  return { source: lowering.source, start, end };
}

export function literalAt(value: Scalar, place: Node, lowering: Lowering): LiteralExpression {
  return { kind: 'literal', value, span: spanOf(place, lowering) };
}

/** Reports what cannot be used and stands for it as an expression that evaluates to unknown. */
export function unsupportedAt(
  reason: string,
  place: Node,
  lowering: Lowering,
  code: DiagnosticCode = 'unsupported',
): UnsupportedExpression {
  const span = spanOf(place, lowering);
  lowering.bag.report(code, `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`, span);
  return { kind: 'unsupported', reason, span };
}
