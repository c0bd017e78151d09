/** Asking about the outbound rules of a managed network, wherever they are declared. */
import { allOf, type Evidence, type Judgement, judged } from '../model/judgement.js';
import type { Property } from '../model/property.js';
import type { ResourceView } from '../model/resource-view.js';
import type { System } from '../model/system.js';
import { WORKSPACE } from '../model/types.js';
import { isolationModeIs, ofWorkspace, outboundRulesOf } from '../model/workspaces.js';
import { failUnless, type Outcome, onlyIf } from './outcome.js';

/** A rule as its object of `type` and `destination`, and whether it is there for certain. */
interface OutboundRule {
  readonly rule: Property;
  readonly presence: Judgement;
}

/** The outbound rules that a workspace lists, or the one that a resource is; `open` if there may be more. */
function outboundRulesIn(view: ResourceView): { readonly rules: readonly OutboundRule[]; readonly open?: Evidence } {
  if (!view.isA(WORKSPACE)) return { rules: [{ rule: view.property('properties'), presence: judged(true) }] };
  const { elements, open } = outboundRulesOf(view);
  const rules = elements.map(({ property, presence }) => ({ rule: property, presence }));
  return open === undefined ? { rules } : { rules, open };
}

/** True if the managed network of the workspace, or of the rule's workspace, is in one of these modes. */
export function isInMode(view: ResourceView, system: System, ...modes: readonly string[]): Judgement {
  const inMode = (workspace: ResourceView) => isolationModeIs(workspace, system, ...modes);
  return view.isA(WORKSPACE) ? inMode(view) : ofWorkspace(view, system, inMode);
}

/**
 * What `judge` says about every outbound rule of the type that is declared here, and that nobody knows more if there may be
 * further ones.
 *
 * @param unlisted the message for those
 */
export function ofOutboundRules<Key extends string>(
  view: ResourceView,
  type: 'FQDN' | 'ServiceTag' | 'PrivateEndpoint',
  unlisted: Key,
  judge: (rule: Property) => Outcome<Key> | readonly Outcome<Key>[],
): readonly Outcome<Key>[] {
  const { rules, open } = outboundRulesIn(view);
  const judgedOnes = rules.flatMap(({ rule, presence }) =>
    onlyIf(allOf(presence, rule.property('type').is(type)), `it is no rule of type ${type}`, () => judge(rule)),
  );
  return open === undefined ? judgedOnes : [...judgedOnes, failUnless(judged('unknown', [open]), unlisted)];
}
