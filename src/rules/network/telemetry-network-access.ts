import { allOf, anyOf, judged } from '../../model/judgement.js';
import type { ResourceView } from '../../model/resource-view.js';
import { isInPrivateLinkScope, workspacesReportingTo } from '../../model/telemetry.js';
import { APPLICATION_INSIGHTS, LOG_ANALYTICS } from '../../model/types.js';
import { isPrivate } from '../../model/workspaces.js';
import { failUnless, notApplicable, onlyIf } from '../outcome.js';
import { defineRule, policy } from '../rule.js';

const QUERY = 'properties.publicNetworkAccessForQuery';
const INGESTION = 'properties.publicNetworkAccessForIngestion';

export const telemetryNetworkAccess = defineRule({
  id: 'AML-NET-108',
  title: 'Logs and telemetry of the workspace are open to all networks',
  category: 'network',
  severity: 'medium',
  mission: ['S2a', 'S6'],
  mcsb: ['NS-2'],
  policies: [
    policy(
      '1bc02227-0cb6-4e11-8f53-eb0b22eab7e8',
      'Application Insights components should block log ingestion and querying from public networks',
    ),
    policy(
      '6c53d030-cc64-46f0-906d-2bc061cd1334',
      'Log Analytics workspaces should block log ingestion and querying from public networks',
    ),
    policy(
      'dddfa1af-dcd6-42f4-b5b0-e1db01e0b405',
      'Configure Azure Application Insights components to disable public network access for log ingestion and querying',
    ),
    policy(
      'd3ba9c42-9dd5-441a-957c-274031c750c0',
      'Configure Azure Log Analytics workspaces to disable public network access for log ingestion and querying',
    ),
  ],
  appliesTo: [APPLICATION_INSIGHTS, LOG_ANALYTICS],
  followsClosing: true,
  scope: 'linked',
  exceptions: ['People who have to read the logs have no way into the private network.'],
  properties: [QUERY, INGESTION],
  messages: {
    query: {
      problem: 'What the workspace logs can be read from any network: {publicNetworkAccessForQuery} is {actual}.',
      impact:
        'Logs and traces may hold requests and answers of models: a sign-in from anywhere is enough to read them.',
      remedy: "{Set publicNetworkAccessForQuery to 'Disabled'} and read the logs from the private network.",
    },
    ingestion: {
      severity: 'low',
      problem: 'Records are taken from any network: {publicNetworkAccessForIngestion} is {actual}.',
      impact: 'Whoever has the connection string can write false records, and code can carry data out in them.',
      remedy:
        "{Set publicNetworkAccessForIngestion to 'Disabled'} once a private link scope and its names serve the computes.",
    },
    both: {
      severity: 'info',
      problem: 'Records are taken from, or shown to, any network: {property} is {actual}.',
      impact: 'Beside a public workspace this adds little; it stays open when the workspace is closed.',
      remedy:
        "{Set publicNetworkAccessForQuery to 'Disabled'}, and {set publicNetworkAccessForIngestion to 'Disabled'} with a private link scope.",
    },
  },
  fixes: {
    query: {
      risk: 'lock-out',
      warning: 'Whoever reads the logs from outside the private network, in the portal too, gets no answer any more.',
    },
  },
  check(view, system) {
    const workspaces = workspacesReportingTo(view, system);
    const privateUse = anyOf(...workspaces.map((workspace) => isPrivate(workspace, system)));
    // What is asked about although no workspace sends to it is judged by itself.
    const isAlone = judged(workspaces.length === 0);
    const matters = anyOf(privateUse, isInPrivateLinkScope(view, system), isAlone);
    if (matters.truth === false) {
      if (view.resource.existing) return notApplicable('it is declared elsewhere, and no private workspace uses it');
      return failUnless(allOf(isShut(view, QUERY), isShut(view, INGESTION)), 'both');
    }
    const details = privateUse.truth === false ? { severity: 'low' as const } : {};
    return onlyIf(matters, 'no private workspace uses it', () => [
      failUnless(isShut(view, QUERY), 'query', details),
      failUnless(isShut(view, INGESTION), 'ingestion'),
    ]);
  },
});

function isShut(view: ResourceView, path: string) {
  return view.property(path).isOneOf('Disabled', 'SecuredByPerimeter');
}
