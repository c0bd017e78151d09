/** Outbound rules stand twice in Azure: in the body of their workspace, and as resources of their own. Each is told once. */
import type { RuleResult } from '../../rules/engine.js';
import type { Finding } from '../../rules/finding.js';

export interface TwinsOf {
  /** True if a file declares the resource of this address. */
  readonly isDeclared: (address: string) => boolean;
  /** What a rule says of the resource of this address; undefined if there is none. */
  readonly answerOf: (ruleId: string, address: string) => RuleResult | undefined;
}

/** True if the same is said of the twin: of the resource where a file declares it, else of the workspace. */
export function isSaidOfTwin({ rule, resource, property = '' }: Finding, { isDeclared, answerOf }: TwinsOf): boolean {
  const [, workspace, name] = /^(.+)\/outboundRules\/([^/]+)$/i.exec(resource.address) ?? [];
  if (workspace !== undefined && name !== undefined) {
    if (isDeclared(resource.address)) return false;
    return faultsIn(answerOf(rule.id, workspace)).some((path) => listedIn(path) === name.toLowerCase());
  }
  const listed = listedIn(property);
  if (listed === undefined) return false;
  const twin = `${resource.address}/outboundRules/${listed}`;
  return isDeclared(twin) && faultsIn(answerOf(rule.id, twin)).length > 0;
}

/** The outbound rule that a path in the body of a workspace leads to, in lower case. */
function listedIn(path: string): string | undefined {
  return /^properties\.managedNetwork\.outboundRules\.([^.]+)/i.exec(path)?.[1]?.toLowerCase();
}

/** The paths at which the rule fails or cannot tell. */
function faultsIn(result: RuleResult | undefined): readonly string[] {
  return (result?.outcomes ?? []).flatMap(({ finding }) => (finding === undefined ? [] : [finding.property ?? '']));
}
