/** What live reads ask of Azure: the one door to it. Nothing here loads the SDK, and nothing behind it writes. */

/** A JSON object as the service sent it: no property dropped, none invented. */
export type Body = Readonly<Record<string, unknown>>;

/** Why something was not read. */
export type FailureReason =
  /** 401: the sign-in is not accepted. */
  | 'unauthorized'
  /** 403: the identity lacks a role. */
  | 'forbidden'
  /** 404: it is not there, or not for this identity. */
  | 'not-found'
  /** Any other 4xx: the service does not take the request (409, an API version it does not know). */
  | 'rejected'
  /** 429 until the retries were used up. */
  | 'throttled'
  /** 5xx until the retries were used up. */
  | 'service-error'
  /** No answer: name, connection, certificate, a body that ends too early. */
  | 'no-connection'
  /** The time for live reads ran out. */
  | 'out-of-time'
  /** An answer that does not have the shape of one: no JSON, no list, a next page on another host or seen before. */
  | 'bad-answer';

export interface Failure {
  readonly reason: FailureReason;
  readonly status?: number;
  /** The code of the service's error, such as `AuthorizationFailed`. */
  readonly code?: string;
  /** One line to print: never a header, a token or an address with a query. */
  readonly message: string;
}

/** What the deployment is called that Azure is asked about: none of that name is made, but the service wants one. */
export const WHAT_IF_NAME = 'azureml-gate';

/** What came back, and when; or why nothing did. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value; readonly readAt: Date }
  | { readonly ok: false; readonly failure: Failure };

/** A list: what came before a page failed is kept. */
export type ListAnswer =
  | { readonly ok: true; readonly value: readonly Body[]; readonly readAt: Date }
  | { readonly ok: false; readonly failure: Failure; readonly value: readonly Body[]; readonly readAt: Date };

/** One page of a Resource Graph query: POST /providers/Microsoft.ResourceGraph/resources, API version 2024-04-01. */
export interface GraphRequest {
  readonly subscriptions: readonly string[];
  readonly query: string;
  /** `AtScopeAboveAndBelow` to see what management groups assign. */
  readonly scope?: 'AtScopeAndBelow' | 'AtScopeAndAbove' | 'AtScopeAboveAndBelow';
  readonly skipToken?: string;
}

export interface GraphPage {
  readonly rows: readonly Body[];
  readonly totalRecords: number;
  /** `resultTruncated` of the answer. */
  readonly truncated: boolean;
  readonly skipToken?: string;
  /** `x-ms-user-quota-remaining` and `x-ms-user-quota-resets-after`, if the service said. */
  readonly quota?: { readonly remaining: number; readonly resetsAfterMs: number };
  /** `x-ms-tenant-subscription-limit-hit`: subscriptions were cut off. */
  readonly subscriptionsCut: boolean;
}

/**
 * Reads of Azure Resource Manager. Paths begin with `/` and have no host and no API version; no method throws for what the
 * service or the network does.
 */
export interface ArmReader {
  /** GET of one resource. */
  get(path: string, apiVersion: string, parameters?: Readonly<Record<string, string>>): Promise<Answer<Body>>;
  /** GET of a list with all its pages; of each page `value`, a null there being no items. */
  list(path: string, apiVersion: string, parameters?: Readonly<Record<string, string>>): Promise<ListAnswer>;
  /** One page of a query; the caller follows `skipToken`. */
  query(request: GraphRequest): Promise<Answer<GraphPage>>;
  /**
   * What the policies assigned at a scope would do to a resource that is not there yet: POST
   * {scope}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions, API version 2024-10-01. It decides nothing and
   * changes nothing.
   *
   * @param scope the ID of a subscription or a resource group
   * @param body `resourceDetails`, `pendingFields`, `includeAuditEffect`
   */
  checkPolicyRestrictions(scope: string, body: Body): Promise<Answer<Body>>;
  /**
   * What a deployment would do, if it were made: POST {scope}/providers/Microsoft.Resources/deployments/{name}/whatIf, API version
   * 2025-04-01, and GET of its result until that is there. Nothing is deployed. Refused unless the inputs ask for it.
   *
   * @param scope the ID of a resource group, a subscription or a management group
   * @param body `properties` with `template` and `parameters`, and `location` above resource groups
   */
  whatIf(scope: string, body: Body): Promise<Answer<Body>>;
}
