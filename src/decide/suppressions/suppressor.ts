/** Who takes responsibility for which finding, and what is wrong with the suppressions themselves. */
import type { Form } from '../../expand/resource.js';
import { daysAfter } from '../../inputs/days.js';
import { type FormName, formsNamed } from '../../inputs/forms.js';
import type { SuppressionPolicy } from '../../inputs/options.js';
import type { Span } from '../../inputs/source-file.js';
import type { BaselineEntry, ConfiguredSuppression } from '../../inputs/suppression-sources.js';
import type { Finding } from '../../rules/finding.js';
import type { Rule } from '../../rules/rule.js';
import { BaselineIndex } from '../baseline.js';
import type { Suppression } from '../scan-result.js';
import { EXPIRED, FORBIDDEN, MALFORMED, UNUSED } from './gate-rules.js';
import { InlineIndex, type InlineSuppressions } from './inline.js';

export interface SuppressionSources {
  readonly inline: InlineSuppressions;
  readonly configured: readonly ConfiguredSuppression[];
  readonly baseline: readonly BaselineEntry[];
  readonly policy: SuppressionPolicy;
  /** `2026-11-28`. */
  readonly today: string;
}

/** A suppression of whatever kind. */
interface Claim {
  readonly kind: 'inline' | 'config';
  readonly rules: readonly string[];
  readonly reason: string;
  readonly expires: string | undefined;
  readonly ticket: string | undefined;
  readonly span: Span;
}

/** Asked about each finding of one state of the repository; afterwards it knows which suppressions were of use. */
export class Suppressor {
  private readonly index: InlineIndex;
  private readonly baseline: BaselineIndex;
  private readonly inline: ReadonlyMap<object, Claim>;
  private readonly configured: ReadonlyMap<ConfiguredSuppression, Claim>;
  private readonly used = new Set<Claim>();

  constructor(private readonly sources: SuppressionSources) {
    const { inline, configured, baseline } = sources;
    this.index = new InlineIndex(inline.suppressions);
    this.baseline = new BaselineIndex(baseline);
    this.inline = new Map(inline.suppressions.map((one) => [one, { ...one, kind: 'inline' }]));
    this.configured = new Map(configured.map((one) => [one, { ...one, kind: 'config', rules: [one.rule] }]));
  }

  /** Who takes responsibility for the finding; undefined if nobody does, or not in a way that counts. */
  suppressionOf(finding: Finding): Suppression | undefined {
    const claims = this.claimsOn(finding);
    for (const claim of claims) this.used.add(claim);
    const counting = claims.find((claim) => this.problemWith(claim, finding.rule.id) === undefined);
    if (counting !== undefined) {
      const { kind, reason, expires, ticket } = counting;
      return { kind, reason, expires, ticket };
    }
    if (!this.baseline.has(finding) || this.sources.policy.forbidden.has(finding.rule.id)) return undefined;
    return { kind: 'baseline', reason: 'found before the gate was adopted', expires: undefined, ticket: undefined };
  }

  private claimsOn(finding: Finding): readonly Claim[] {
    const inline = this.index.about(finding).flatMap((one) => this.inline.get(one) ?? []);
    const { rule, resource, span } = finding;
    const configured = this.sources.configured.filter(
      (one) =>
        one.rule === rule.id &&
        one.isIn(span.source.path) &&
        (one.isAbout(resource.name) || one.isAbout(resource.address)),
    );
    return [...inline, ...configured.flatMap((one) => this.configured.get(one) ?? [])];
  }

  /** Why the suppression does not count, as a rule of the gate and a sentence. */
  private problemWith(claim: Claim, ruleId: string): { readonly rule: Rule; readonly sentence: string } | undefined {
    const { policy, today } = this.sources;
    const { expires, ticket } = claim;
    if (policy.forbidden.has(ruleId)) return forbidden(`Findings of ${ruleId} must not be suppressed`);
    if (policy.requireExpiry && expires === undefined) return forbidden('A suppression needs a last day: expires');
    if (policy.requireTicket && ticket === undefined) return forbidden('A suppression needs a ticket');
    if (expires !== undefined && expires < today) return { rule: EXPIRED, sentence: `It held until ${expires}` };
    const { maxDays } = policy;
    if (maxDays === undefined || expires === undefined || expires <= daysAfter(today, maxDays)) return undefined;
    return forbidden(`A suppression may hold for ${maxDays} days from today at most`);
  }

  /**
   * What is wrong with the suppressions, as findings. Call it when every finding was asked about.
   *
   * @param allRead false if something was not read: then nothing is called unused
   */
  findings(allRead: boolean): readonly Finding[] {
    const { inline } = this.sources;
    const malformed = inline.malformed.map(({ span, message }) =>
      gateFinding(MALFORMED, span, 'suppression', `A comment means to suppress a finding and does not. ${message}`),
    );
    const claims = [...this.inline.values(), ...this.configured.values()];
    return [...malformed, ...claims.flatMap((claim) => this.findingsAbout(claim, allRead))];
  }

  private findingsAbout(claim: Claim, allRead: boolean): readonly Finding[] {
    const named = claim.rules.join(', ');
    const problem = claim.rules.map((rule) => this.problemWith(claim, rule)).find((one) => one !== undefined);
    if (problem !== undefined) {
      const message = `The suppression of ${named} does not count. ${problem.sentence}. Mend the cause, or renew it with a reason.`;
      return [gateFinding(problem.rule, claim.span, named, message)];
    }
    if (!allRead || this.used.has(claim)) return [];
    const message = `Nothing here is found by ${named} any more, so the suppression hides only what may come. Remove it.`;
    return [gateFinding(UNUSED, claim.span, named, message)];
  }
}

function forbidden(sentence: string): { readonly rule: Rule; readonly sentence: string } {
  return { rule: FORBIDDEN, sentence };
}

const FORMS: Readonly<Record<FormName, Form>> = {
  bicep: 'bicep',
  'arm-json': 'arm',
  terraform: 'terraform',
  'terraform-plan': 'terraform',
  'azureml-yaml': 'azureml-yaml',
  'az-cli': 'az-cli',
};

function gateFinding(rule: Rule, span: Span, about: string, message: string): Finding {
  const { path } = span.source;
  const form = formsNamed(path)[0]?.name;
  return {
    rule,
    status: 'fail',
    severity: rule.severity,
    message,
    resource: {
      type: 'azureml-gate/suppression',
      name: about,
      address: `${path}:suppression`,
      form: form === undefined ? 'configuration' : FORMS[form],
    },
    property: undefined,
    actual: undefined,
    expected: undefined,
    absent: false,
    span,
    declaration: { whole: span, header: span },
    related: [],
    mendings: [],
    assumptions: [],
    copies: [],
    environments: [],
    fingerprint: `${rule.id}:${path}:${about}`,
    identity: { address: `${path}:suppression`, path: '', value: about, message },
  };
}
