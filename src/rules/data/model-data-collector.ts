import { elementsAt } from '../../model/elements.js';
import { allOf, not } from '../../model/judgement.js';
import { ONLINE_DEPLOYMENT } from '../../model/types.js';
import { failIf, forEach } from '../outcome.js';
import { defineRule } from '../rule.js';
import { textsSetting } from '../settings.js';

const COLLECTOR = 'properties.dataCollector';

export const modelDataCollector = defineRule({
  id: 'AML-DAT-006',
  title: 'Model data collector records credentials or payloads',
  category: 'data',
  severity: 'medium',
  mission: ['S3'],
  mcsb: ['DP-1', 'DP-2'],
  appliesTo: [ONLINE_DEPLOYMENT],
  words: ['name'],
  settings: {
    secretHeaders: textsSetting('Headers that carry credentials; `*` at an end stands for any text.', [
      'authorization',
      'proxy-authorization',
      'cookie',
      'set-cookie',
      'x-api-key',
      'api-key',
      'ocp-apim-subscription-key',
      '*token*',
      '*secret*',
    ]),
  },
  messages: {
    header: {
      severity: 'high',
      problem: 'The data collector records the header {actual} of every request.',
      impact: 'Keys and tokens of callers end up in blob storage, for everybody who may read the collected data.',
      remedy: 'Remove the header from the list.',
    },
    payload: {
      severity: 'info',
      problem: "The data collector records every '{name}' of the deployment in the default datastore.",
      impact: 'What callers send and get lies beside training data, for everybody who works in the workspace.',
      remedy: 'Register a data asset on a protected datastore and name it as dataId, if the payload is sensitive.',
    },
  },
  fixes: { header: { remove: 'judged' } },
  check: (deployment, _system, { secretHeaders }) => [
    ...forEach(elementsAt(deployment, `${COLLECTOR}.requestLogging.captureHeaders.[]`), 'header', ({ property }) =>
      failIf(
        property.reads((header) => secretHeaders.some((pattern) => matches(header, pattern))),
        'header',
        { expected: 'no header with a credential' },
      ),
    ),
    ...forEach(payloadsOf(elementsAt(deployment, `${COLLECTOR}.collections.{*}`)), 'payload', ({ key, property }) => {
      const isOn = property.property('dataCollectionMode').is('Enabled');
      const words = { name: key };
      return failIf(allOf(isOn, not(property.property('dataId').isSet())), 'payload', { expected: 'a dataId', words });
    }),
  ],
});

/** Of the collections, those of these names hold payloads; others hold what the scoring code puts there. */
function payloadsOf({ listed, open }: ReturnType<typeof elementsAt>) {
  return { listed: listed.filter(({ key }) => ['request', 'response'].includes(key.toLowerCase())), open };
}

function matches(header: string, pattern: string): boolean {
  const [name, wanted] = [header.toLowerCase().trim(), pattern.toLowerCase()];
  const text = wanted.replace(/^\*|\*$/g, '');
  if (wanted.startsWith('*') && wanted.endsWith('*')) return name.includes(text);
  if (wanted.startsWith('*')) return name.endsWith(text);
  return wanted.endsWith('*') ? name.startsWith(text) : name === text;
}
