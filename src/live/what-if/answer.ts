/**
 * What an answer to what-if says. Source: learn.microsoft.com/rest/api/resources/deployments/what-if, API version 2025-04-01; the
 * details of a policy's refusal: learn.microsoft.com/azure/azure-resource-manager/troubleshooting/error-policy-requestdisallowedbypolicy
 */
import { oneLine } from '../failures.js';
import type { Body } from '../reader.js';
import { isObject } from './plain-json.js';

/** What would become of one resource. */
export interface Change {
  readonly id: string;
  /** True if the template deploys it: others are only there, or go. */
  readonly isDeployed: boolean;
  /** The resource as it would be, with `id`; undefined if Azure does not say. */
  readonly after: Body | undefined;
  /** The ID of the deployment, a nested one too, that makes it; undefined if Azure does not say. */
  readonly deploymentId: string | undefined;
}

/** A policy that would refuse a resource. */
export interface Violation {
  /** The name or the ID of the resource. */
  readonly target: string;
  /** As in answers of checkPolicyRestrictions. */
  readonly evaluation: Body;
  /** The type that the policy saw, lower-cased; undefined if it did not look at it. */
  readonly type: string | undefined;
}

export interface WhatIfAnswer {
  readonly changes: readonly Change[];
  readonly violations: readonly Violation[];
  /** Why Azure did not work it out, as a clause; undefined if it did. */
  readonly failure: string | undefined;
  /** What Azure did not look at, and its other remarks. */
  readonly remarks: readonly string[];
}

const MOST_REMARKS = 20;

export function answerOf(body: Body): WhatIfAnswer {
  const { changes, diagnostics } = objectAt(body, 'properties');
  const error = body['error'];
  const violations = violationsIn(error, 0);
  const errors = errorsIn(error, 0).filter(({ code }) => !OF_POLICIES.has(code) && !WRAPPING.has(code));
  const told = listOf(diagnostics).map(diagnosticText);
  const unsupported = listOf(changes).flatMap(unsupportedText);
  return {
    changes: listOf(changes).flatMap(changeOf),
    violations,
    failure: failureOf({
      isFailed: isObject(error) || /^failed$/i.test(textAt(body, 'status')),
      errors,
      violations,
      changes,
    }),
    remarks: [...told, ...unsupported].slice(0, MOST_REMARKS),
  };
}

const OF_POLICIES = new Set(['RequestDisallowedByPolicy']);

/** Codes that only say that something in the details is wrong. */
const WRAPPING = new Set(['InvalidTemplateDeployment', 'DeploymentWhatIfResourceError', 'MultipleErrorsOccurred']);

const DEPLOYED = new Set(['create', 'modify', 'nochange', 'deploy']);

function changeOf(change: Body): readonly Change[] {
  const id = textAt(change, 'resourceId');
  if (id === '') return [];
  const { after } = change;
  const isDeployed = DEPLOYED.has(textAt(change, 'changeType').toLowerCase());
  const deploymentId = textAt(change, 'deploymentId') || undefined;
  return [{ id, isDeployed, after: isObject(after) ? { ...after, id } : undefined, deploymentId }];
}

function unsupportedText(change: Body): readonly string[] {
  if (textAt(change, 'changeType').toLowerCase() !== 'unsupported') return [];
  const reason = oneLine(textAt(change, 'unsupportedReason'));
  return [`it does not say what becomes of ${textAt(change, 'resourceId')}${reason === '' ? '' : ` (${reason})`}`];
}

function diagnosticText(diagnostic: Body): string {
  const code = textAt(diagnostic, 'code');
  return `${oneLine(textAt(diagnostic, 'message'))}${code === '' ? '' : ` (${code})`}`;
}

interface ServiceError {
  readonly code: string;
  readonly message: string;
}

interface AnswerParts {
  readonly isFailed: boolean;
  readonly errors: readonly ServiceError[];
  readonly violations: readonly Violation[];
  /** `properties.changes`, as it came. */
  readonly changes: unknown;
}

function failureOf({ isFailed, errors, violations, changes }: AnswerParts): string | undefined {
  const [first] = errors;
  if (first !== undefined) return `${first.code}: ${oneLine(first.message)}`;
  if (isFailed) return violations.length > 0 ? 'policies refuse it' : 'it does not say why';
  // What is not in a list that is missing would count as not deployed.
  return Array.isArray(changes) ? undefined : 'its answer has no list of changes';
}

/** Errors nest; deeper than that there is nothing to read. */
const DEEPEST = 8;

/** The error and all in its details. */
function errorsIn(error: unknown, depth: number): readonly ServiceError[] {
  if (!isObject(error) || depth > DEEPEST) return [];
  const own = { code: textAt(error, 'code'), message: textAt(error, 'message') };
  return [own, ...listOf(error['details']).flatMap((one) => errorsIn(one, depth + 1))];
}

function violationsIn(error: unknown, depth: number): readonly Violation[] {
  if (!isObject(error) || depth > DEEPEST) return [];
  const target = textAt(error, 'target');
  const own = listOf(error['additionalInfo'])
    .filter((one) => textAt(one, 'type').toLowerCase() === 'policyviolation')
    .flatMap(({ info }) => (isObject(info) ? [violationOf(target, info)] : []));
  return [...own, ...listOf(error['details']).flatMap((one) => violationsIn(one, depth + 1))];
}

function violationOf(target: string, info: Body): Violation {
  const { evaluationDetails } = info;
  const expressions = isObject(evaluationDetails) ? listOf(evaluationDetails['evaluatedExpressions']) : [];
  const ofType = expressions.find((one) => textAt(one, 'path').toLowerCase() === 'type');
  const type = ofType === undefined ? '' : textAt(ofType, 'expressionValue').toLowerCase();
  const evaluation = {
    policyInfo: info,
    evaluationResult: 'NonCompliant',
    effectDetails: { policyEffect: textAt(info, 'policyDefinitionEffect') },
    evaluationDetails: evaluationDetails ?? {},
  };
  return { target, evaluation, type: type === '' ? undefined : type };
}

function listOf(value: unknown): readonly Body[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function objectAt(value: Body, name: string): Body {
  const found = value[name];
  return isObject(found) ? found : {};
}

function textAt(value: Body, name: string): string {
  const found = value[name];
  return typeof found === 'string' ? found : '';
}
