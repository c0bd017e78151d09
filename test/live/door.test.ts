import { createDefaultHttpClient, createPipelineRequest, type HttpMethods } from '@azure/core-rest-pipeline';
import { describe, expect, it } from 'vitest';
import { readOnlyDoor } from '../../src/live/door.js';
import { GROUP, SUBSCRIPTION, VAULT, WORKSPACE } from './asking.js';
import { serve } from './loopback.js';

/** What reaches a server of a request that somebody wants to send through the door. */
async function through(method: HttpMethods, path: string, whatIf = false) {
  await using server = await serve(() => ({ body: {} }));
  const door = readOnlyDoor(createDefaultHttpClient(), {
    origin: server.origin,
    whatIf,
    concurrency: 1,
    answerBytes: 1_000,
    answerMs: 1_000,
  });
  const url = path.startsWith('/') ? `${server.origin}${path}` : path;
  const sent = await door.sendRequest(createPipelineRequest({ url, method })).then(
    ({ status }) => String(status),
    (error: Error) => error.message,
  );
  return { sent, received: server.received.map((request) => `${request.method} ${request.path}`) };
}

describe('the door to Azure Resource Manager', () => {
  it.each([
    ['GET', VAULT],
    ['POST', '/providers/Microsoft.ResourceGraph/resources'],
    ['POST', `/subscriptions/${SUBSCRIPTION}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions`],
    ['POST', `${GROUP}/providers/Microsoft.PolicyInsights/checkPolicyRestrictions`],
  ] as const)('lets %s %s through', async (method, path) => {
    expect(await through(method, path)).toEqual({ sent: '200', received: [`${method} ${path}`] });
  });

  it.each([
    ['PUT', VAULT],
    ['PATCH', VAULT],
    ['DELETE', VAULT],
    ['HEAD', VAULT],
    ['POST', VAULT],
    ['POST', `${WORKSPACE}/listKeys`],
    ['POST', `${WORKSPACE}/resyncKeys`],
    ['POST', `${WORKSPACE}/datastores/x/listSecrets`],
    ['POST', `/providers/Microsoft.ResourceGraph/resources/x`],
    ['POST', `${WORKSPACE}/providers/Microsoft.ResourceGraph/resources`],
    ['POST', `${GROUP}/providers/Microsoft.Resources/deployments/x/whatIf`],
    ['POST', `/x/subscriptions/a/providers/Microsoft.PolicyInsights/checkPolicyRestrictions`],
  ] as const)('does not let %s %s through', async (method, path) => {
    const refused = `${method} ${path} is not sent, as only reads are`;
    expect(await through(method, path)).toEqual({ sent: refused, received: [] });
  });

  const DEPLOYMENT = 'providers/Microsoft.Resources/deployments/x';

  it.each([
    `${GROUP}/${DEPLOYMENT}/whatIf`,
    `/subscriptions/${SUBSCRIPTION}/${DEPLOYMENT}/whatIf`,
    `/providers/Microsoft.Management/managementGroups/corp/${DEPLOYMENT}/whatIf`,
  ])('lets POST %s through only for who wants it', async (path) => {
    expect(await through('POST', path, true)).toEqual({ sent: '200', received: [`POST ${path}`] });
    expect((await through('POST', path)).received).toEqual([]);
  });

  it.each([
    ['PUT', `${GROUP}/${DEPLOYMENT}`],
    ['PUT', `${GROUP}/${DEPLOYMENT}/whatIf`],
    ['POST', `${GROUP}/${DEPLOYMENT}/validate`],
    ['POST', `${GROUP}/${DEPLOYMENT}/cancel`],
    ['POST', `${WORKSPACE}/${DEPLOYMENT}/whatIf`],
    ['POST', `${WORKSPACE}/listKeys`],
  ] as const)('does not let %s %s through, whoever wants what-if', async (method, path) => {
    expect((await through(method, path, true)).received).toEqual([]);
  });

  it.each(['https://elsewhere.example/x', 'https://localhost:1/x', 'http://localhost/x', 'https://127.0.0.1/x'])(
    'lets nothing through to %s',
    async (url) => {
      const { sent, received } = await through('GET', url);
      expect(sent).toMatch(/^Azure refers to another host \(.+\), which is not asked$/);
      expect(received).toEqual([]);
    },
  );
});
