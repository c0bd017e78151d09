/** One case of the command `policy`: a definition, values of its parameters, a resource and what exists beside it. */
import { originAt } from '../../expand/origins.js';
import type { Resource } from '../../expand/resource.js';
import type { ResourceScope, Value } from '../../expand/value.js';
import { memberOf, object, scalar } from '../../expand/values.js';
import { DiagnosticBag } from '../../inputs/diagnostic.js';
import type { Limits } from '../../inputs/limits.js';
import type { Aliases } from '../aliases.js';
import type { PolicyDefinition } from '../definition.js';
import { evaluatePolicy } from '../effects/evaluate-policy.js';
import { isExtensionType } from '../effects/related.js';
import type { PolicyOutcome } from '../outcome.js';
import { readParameterValues } from '../reading/parameter-values.js';
import { readDefinition } from '../reading/read-definition.js';
import { reportUnknownAliases } from '../reading/read-expressions.js';
import { givenParameters } from '../reading/read-parameters.js';
import { resourceOfBody } from './body-resource.js';
import { factsAbout } from './facts.js';

export interface PolicyCase {
  readonly definition: Value;
  readonly parameters: Value | undefined;
  readonly resource: Value;
  /** Nothing else exists. */
  readonly related: readonly Value[];
}

/** Definitions that are remembered, and the longest text of one: batches ask the same ones again and again. */
const MOST_REMEMBERED = 500;
const LONGEST_REMEMBERED = 200_000;

/** Decides cases one after the other. */
export class CaseDecider {
  private readonly remembered = new Map<string, PolicyDefinition>();

  constructor(
    private readonly aliases: Aliases,
    private readonly limits: Limits,
    /** What `utcNow()` answers. */
    private readonly now: string,
  ) {}

  /** What the policy says; undefined if a part of the case is broken, which is reported. Never throws. */
  decide(given: PolicyCase, bag: DiagnosticBag): PolicyOutcome | undefined {
    const definition = this.definitionOf(given.definition, bag);
    const { limits, aliases, now } = this;
    const resource = resourceOfBody(given.resource, { limits, bag, scope: DEPLOYMENT, address: 'resource' });
    const related = resource === undefined ? [] : this.relatedOf(given.related, resource, bag);
    if (definition === undefined || resource === undefined) return undefined;
    const values = given.parameters === undefined ? NO_VALUES : readParameterValues(definition, given.parameters, bag);
    if (bag.all.some(isFatal)) return undefined;
    const parameters = givenParameters(definition, values);
    const facts = factsAbout(resource, related, now);
    return evaluatePolicy(definition, { resource, parameters, aliases, facts, limits }, { related, isComplete: true });
  }

  private definitionOf(value: Value, bag: DiagnosticBag): PolicyDefinition | undefined {
    const { source, start, end } = value.origin.span;
    const text = end - start > LONGEST_REMEMBERED ? undefined : source.text.slice(start, end);
    const known = text === undefined ? undefined : this.remembered.get(text);
    if (known !== undefined) return known;
    const own = new DiagnosticBag();
    const place = { span: value.origin.span, headerSpan: value.origin.span };
    const definition = readDefinition(asDefinition(value), place, own, this.limits);
    if (definition !== undefined) reportUnknownAliases(definition, this.aliases, own, this.limits);
    for (const item of own.all) bag.add(item);
    const isSound = definition !== undefined && own.all.length === 0;
    if (text !== undefined && isSound && this.remembered.size < MOST_REMEMBERED) this.remembered.set(text, definition);
    return definition;
  }

  private relatedOf(bodies: readonly Value[], subject: Resource, bag: DiagnosticBag): readonly Resource[] {
    const { limits } = this;
    return bodies.flatMap((body, index) => {
      const context = { limits, bag, scope: subject.scope, address: `related[${index}]` };
      const resource = resourceOfBody(body, context);
      return resource === undefined ? [] : [isUnplaced(body, resource) ? extending(resource, subject) : resource];
    });
  }
}

const NO_VALUES: ReadonlyMap<string, Value> = new Map();

/** Mistakes in what was given; warnings of other kinds do not keep a case from being decided. */
export function isFatal({ level, code }: DiagnosticBag['all'][number]): boolean {
  return level === 'error' || code === 'undeclared-parameter' || code === 'value-not-allowed';
}

/** The place of resources that do not say theirs: the same for all of them. */
const DEPLOYMENT: ResourceScope = { level: 'resourceGroup' };

/** An extension that does not say what it extends. */
function isUnplaced(body: Value, { type }: Resource): boolean {
  return isExtensionType(type) && memberOf(body, 'scope') === undefined && memberOf(body, 'id') === undefined;
}

/** It extends the resource that is evaluated, as nothing else can be meant. */
function extending(extension: Resource, subject: Resource): Resource {
  const { type, names, scope, address, headerSpan } = subject;
  const id: Value = { kind: 'resource-id', type, names, scope, address, origin: originAt(headerSpan) };
  return { ...extension, scope: { level: 'resource', resource: id } };
}

/** A rule alone, `{ if, then }`, is a definition for all types. */
function asDefinition(value: Value): Value {
  const isRule = memberOf(value, 'then') !== undefined && memberOf(value, 'policyRule') === undefined;
  if (!isRule || memberOf(value, 'properties') !== undefined) return value;
  const { origin } = value;
  const members = [
    { name: 'mode', span: origin.span, value: scalar('All', origin) },
    { name: 'policyRule', span: origin.span, value },
  ];
  return object(members, origin);
}
