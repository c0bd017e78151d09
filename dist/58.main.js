export const id = 58;
export const ids = [58,370];
export const modules = {

/***/ 79370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   READING_ROLE: () => (/* binding */ READING_ROLE),
/* harmony export */   gapOf: () => (/* binding */ gapOf),
/* harmony export */   isOfCloud: () => (/* binding */ isOfCloud),
/* harmony export */   needs: () => (/* binding */ needs),
/* harmony export */   sentencesOf: () => (/* binding */ sentencesOf)
/* harmony export */ });
function isOfCloud({ kind }) {
    return kind === 'not-available' || kind === 'older-version';
}
const READING_ROLE = 'Reader';
function gapOf(failure, what, place, permission) {
    const common = { what, place, permission, failure };
    switch (failure.reason) {
        case 'unauthorized':
            return { ...common, kind: 'no-access', because: `Azure does not accept the sign-in (${failure.message})` };
        case 'forbidden':
            return { ...common, kind: 'no-access', because: needs(permission) };
        case 'not-found':
            return { ...common, kind: 'not-found', because: `not there, or the identity ${needs(permission)}` };
        default:
            return { ...common, kind: 'unanswered', because: failure.message };
    }
}
function needs(...permissions) {
    return `needs role ${READING_ROLE} (${permissions.join(', ')})`;
}
const OPENINGS = {
    'no-access': 'No access to',
    'not-found': 'Azure does not find',
    'not-available': 'Not available here:',
    'cut-off': 'Not all were read of',
    'older-version': 'Not every property was read of',
    unanswered: 'Azure did not tell',
};
const NAMED = 3;
function sentencesOf(gaps) {
    const places = new Map();
    for (const gap of gaps) {
        const key = `${gap.kind}|${gap.what}|${gap.because}`;
        const group = places.get(key) ?? { gap, places: new Set() };
        group.places.add(gap.place);
        places.set(key, group);
    }
    return [...places.values()].map(({ gap, places }) => sentenceOf(gap, [...places]));
}
function sentenceOf({ kind, what, because }, places) {
    const more = places.length > NAMED ? ` and ${places.length - NAMED} more` : '';
    return `${OPENINGS[kind]} ${what} of ${places.slice(0, NAMED).join(', ')}${more}: ${because.replace(/\.$/, '')}.`;
}


/***/ }),

/***/ 40058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readLive: () => (/* binding */ readLive)
});

// EXTERNAL MODULE: ./lib/src/model/facts/private-link.js
var private_link = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/src/model/types.js
var types = __webpack_require__(27269);
// EXTERNAL MODULE: ./lib/src/live/facts.js
var facts = __webpack_require__(79370);
;// CONCATENATED MODULE: ./lib/src/live/queries/query.js
const templateOf = (type) => `learn.microsoft.com/azure/templates/${type.toLowerCase()}`;
const IDS_OF_ONE_QUERY = 100;
const INJECTABLE = /^[\p{L}\p{N}._()/-][\p{L}\p{N}._()/ -]{0,1023}$/u;
function isInjectable(id) {
    return INJECTABLE.test(id);
}
function textOfQuery({ name, kql }, ids = []) {
    const unfit = ids.find((id) => !isInjectable(id));
    if (unfit !== undefined)
        throw new RangeError('an ID with characters that no resource ID has');
    const quoted = ids.map((id) => `'${id.toLowerCase()}'`).join(', ');
    return `// azureml-gate: ${name}\n${kql.replaceAll('{ids}', quoted)}`;
}
function takesIds({ kql }) {
    return kql.includes('{ids}');
}

;// CONCATENATED MODULE: ./lib/src/live/ask-graph.js


const GRAPH_VERSION = '2024-04-01';
const SUBSCRIPTIONS_OF_ONE_QUERY = 300;
async function askGraph(reader, question) {
    const { query, subscriptions, ids = [], mostRows } = question;
    const fit = ids.filter(isInjectable);
    const refused = ids.filter((id) => !isInjectable(id)).map((id) => unfitId(query, id));
    const texts = takesIds(query)
        ? groupsOf(fit, IDS_OF_ONE_QUERY).map((group) => textOfQuery(query, group))
        : [textOfQuery(query)];
    const groups = groupsOf(subscriptions, SUBSCRIPTIONS_OF_ONE_QUERY);
    const answers = await Promise.all(texts.flatMap((text) => groups.map((group) => pagesOf(reader, query, { text, group, mostRows }))));
    return {
        rows: withoutRepetition(answers.flatMap(({ rows }) => rows)),
        gaps: [...refused, ...answers.flatMap(({ gaps }) => gaps)],
        readAt: new Date(Math.min(Date.now(), ...answers.map(({ readAt }) => readAt.getTime()))),
    };
}
function withoutRepetition(rows) {
    return [...new Map(rows.map((row) => [JSON.stringify([row['id'], row['target']]), row])).values()];
}
async function pagesOf(reader, query, part) {
    const rows = [];
    const seen = new Set();
    let readAt = new Date();
    const ended = (...gaps) => ({ rows, gaps, readAt });
    const place = placeOf(part.group);
    for (let token;;) {
        const answer = await reader.query({
            subscriptions: part.group,
            query: part.text,
            ...(query.reach === undefined ? {} : { scope: query.reach }),
            ...(token === undefined ? {} : { skipToken: token }),
        });
        if (!answer.ok)
            return ended(gapOfFailure(answer.failure, query, place));
        if (token === undefined)
            readAt = answer.readAt;
        const page = answer.value;
        rows.push(...page.rows);
        const cut = page.subscriptionsCut ? [cutOff(query, place, 'Resource Graph left subscriptions out')] : [];
        const next = page.skipToken;
        if (next === undefined)
            return ended(...cut, ...shortfall(query, place, page, rows.length));
        if (seen.has(next))
            return ended(...cut, cutOff(query, place, 'Resource Graph gives the same page again'));
        if (rows.length >= part.mostRows)
            return ended(...cut, cutOff(query, place, `more than ${part.mostRows} rows`));
        if (cut.length > 0)
            return ended(...cut);
        seen.add(next);
        token = next;
    }
}
function shortfall(query, place, page, rows) {
    if (page.truncated)
        return [cutOff(query, place, 'Resource Graph cut its answer off')];
    if (rows >= page.totalRecords)
        return [];
    return [cutOff(query, place, `Resource Graph counts ${page.totalRecords} rows and gave ${rows}`)];
}
function cutOff({ name, permission }, place, because) {
    return { kind: 'cut-off', what: wordsOf(name), place, because, permission };
}
function gapOfFailure(failure, query, place) {
    const what = wordsOf(query.name);
    if (failure.reason !== 'rejected' || query.table === 'resources') {
        return (0,facts.gapOf)(failure, what, place, query.permission);
    }
    const because = `Resource Graph of this cloud does not answer for the table ${query.table} (${failure.code ?? failure.status})`;
    return { kind: 'not-available', what, place, because, permission: query.permission, failure };
}
function unfitId(query, id) {
    const because = 'its ID has characters that do not go into a query';
    return { kind: 'cut-off', what: wordsOf(query.name), place: JSON.stringify(id), because };
}
function wordsOf(name) {
    return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
function placeOf(subscriptions) {
    const [first = '', ...more] = subscriptions;
    return more.length === 0 ? `subscription ${first}` : `subscriptions ${first} and ${more.length} more`;
}
function groupsOf(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/expand/containers.js
var containers = __webpack_require__(33527);
// EXTERNAL MODULE: ./lib/src/expand/file-functions.js
var file_functions = __webpack_require__(54601);
// EXTERNAL MODULE: ./lib/src/expand/resource-names.js
var resource_names = __webpack_require__(24918);
// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
// EXTERNAL MODULE: ./lib/src/syntax/arm/json.js + 1 modules
var json = __webpack_require__(59749);
;// CONCATENATED MODULE: ./lib/src/live/live-resource.js






const MEMBERS_OUTSIDE_BODY = new Set(['id', 'name', 'type', 'systemdata', 'etag']);
function liveResource(body, apiVersion, limits) {
    const id = idOf(body);
    if (id === undefined)
        return undefined;
    const source = new source_file/* SourceFile */.sC(id, JSON.stringify(body, null, 2), 'azure');
    const { root } = (0,json/* parseJson */.q)(source, limits);
    const span = { source, start: 0, end: source.text.length };
    const identity = (0,resource_names/* resourceIdOfText */.Cx)((0,values/* scalarAt */.C_)(id, span), { level: 'tenant' });
    if (root === undefined || identity === undefined)
        return undefined;
    const value = (0,file_functions/* valueOfJson */.ZK)(root, source);
    if (value.kind !== 'object')
        return undefined;
    const members = [...value.members.values()].filter((member) => !MEMBERS_OUTSIDE_BODY.has(member.name.toLowerCase()));
    return {
        type: identity.type,
        apiVersion,
        names: identity.names,
        name: (0,resource_names/* joinNames */.JH)(identity.names, identity),
        address: `live:${id}`,
        form: 'live',
        existing: false,
        condition: true,
        scope: scopeAbove(id, span) ?? identity.scope,
        body: (0,values/* object */.Ik)(members, value.origin),
        patch: false,
        span,
        headerSpan: (0,values/* memberOf */.C5)(value, 'id')?.span ?? span,
        way: [],
    };
}
function scopeAbove(id, span) {
    const above = (0,values/* scalarAt */.C_)(id.slice(0, id.toLowerCase().lastIndexOf('/providers/')), span);
    const extended = (0,resource_names/* resourceIdOfText */.Cx)(above, { level: 'tenant' });
    if (extended === undefined)
        return undefined;
    return (0,containers/* containerOf */.t)(extended) ?? { level: 'resource', resource: above };
}
function idOf(body) {
    if (typeof body !== 'object' || body === null || !('id' in body))
        return undefined;
    return typeof body.id === 'string' ? body.id : undefined;
}

;// CONCATENATED MODULE: ./lib/src/live/references.js
function namedIn(body, types) {
    const wanted = new Map(types.map((type) => [type.toLowerCase(), type]));
    const found = new Map();
    for (const text of textsIn(body)) {
        for (const named of ancestorsOf(text)) {
            const type = wanted.get(named.type.toLowerCase());
            if (type !== undefined && !found.has(named.id.toLowerCase()))
                found.set(named.id.toLowerCase(), { ...named, type });
        }
    }
    return [...found.values()];
}
function textsIn(root) {
    const texts = [];
    const waiting = [root];
    while (waiting.length > 0) {
        const value = waiting.pop();
        if (typeof value === 'string' && isId(value))
            texts.push(value);
        if (typeof value !== 'object' || value === null)
            continue;
        texts.push(...Object.keys(value).filter(isId));
        waiting.push(...Object.values(value));
    }
    return texts.reverse();
}
function isId(text) {
    return text.length < 1024 && /^\/(?:subscriptions\/.+\/)?providers\/[^/]+\/[^/]+\/./i.test(text);
}
function ancestorsOf(id) {
    const segments = id.replace(/\/+$/, '').split('/');
    const at = segments.map((segment) => segment.toLowerCase()).lastIndexOf('providers');
    const provider = segments[at + 1];
    if (at < 0 || provider === undefined)
        return [];
    const found = [];
    const types = [provider];
    for (let pair = at + 2; pair + 1 < segments.length; pair += 2) {
        types.push(segments[pair] ?? '');
        if (segments[pair + 1] === '')
            break;
        found.push({ id: segments.slice(0, pair + 2).join('/'), type: types.join('/') });
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/live/versions.js

const DNS_A_RECORD = 'Microsoft.Network/privateDnsZones/A';
const VIRTUAL_HUB = 'Microsoft.Network/virtualHubs';
const AML = ['2025-10-01-preview', '2025-06-01', '2024-04-01'];
const NETWORK = ['2024-05-01', '2023-04-01'];
const POLICY = ['2024-05-01', '2023-04-01'];
function reading(type, versions, given = {}) {
    const [provider = ''] = type.split('/');
    const source = `github.com/Azure/bicep-types-az, generated/${provider.slice('Microsoft.'.length).toLowerCase()}`;
    return { type, versions, source, permission: `${type}/read`, lists: [], follows: [], ...given };
}
const DEPENDENCY_TYPES = [types/* STORAGE_ACCOUNT */.iR, types/* KEY_VAULT */.tv, types/* CONTAINER_REGISTRY */.S1, types/* APPLICATION_INSIGHTS */.XC];
const SERVICE_TYPES = [...DEPENDENCY_TYPES, types/* AI_ACCOUNT */.Vv, types/* SEARCH_SERVICE */.Dn, types/* COSMOS_ACCOUNT */.jh];
const IN_NETWORKS = [types/* SECURITY_GROUP */.hH, types/* ROUTE_TABLE */.py, types/* NAT_GATEWAY */.v$, types/* SERVICE_ENDPOINT_POLICY */.RB];
const ADDRESS_LIST = 'networkAcls and ipAllowlist are in no stable version';
const TYPES = [
    reading(types/* WORKSPACE */.un, AML, {
        preview: ADDRESS_LIST,
        lists: [
            types/* COMPUTE */.IA,
            types/* DATASTORE */.SL,
            types/* CONNECTION */.hM,
            types/* OUTBOUND_RULE */.ID,
            types/* ENDPOINT_CONNECTION */.jH,
            types/* ONLINE_ENDPOINT */.Ac,
            types/* BATCH_ENDPOINT */.pC,
            types/* SERVERLESS_ENDPOINT */.Z_,
            types/* DIAGNOSTIC_SETTING */.nT,
        ],
        follows: [...SERVICE_TYPES, types/* USER_ASSIGNED_IDENTITY */.Q6, types/* WORKSPACE */.un, types/* VIRTUAL_NETWORK */.xU, types/* PRIVATE_ENDPOINT */.AX],
        isListedBySubscription: true,
    }),
    reading(types/* AML_REGISTRY */.rL, AML, {
        preview: 'as for workspaces',
        lists: [types/* DIAGNOSTIC_SETTING */.nT],
        isListedBySubscription: true,
    }),
    reading(types/* COMPUTE */.IA, AML, { follows: [types/* VIRTUAL_NETWORK */.xU, types/* KUBERNETES_CLUSTER */.gp, types/* USER_ASSIGNED_IDENTITY */.Q6] }),
    reading(types/* DATASTORE */.SL, AML),
    reading(types/* CONNECTION */.hM, AML, { follows: SERVICE_TYPES }),
    reading(types/* OUTBOUND_RULE */.ID, AML),
    reading(types/* ENDPOINT_CONNECTION */.jH, AML),
    reading(types/* ONLINE_ENDPOINT */.Ac, AML, {
        lists: [types/* ONLINE_DEPLOYMENT */.am, types/* DIAGNOSTIC_SETTING */.nT],
        follows: [types/* USER_ASSIGNED_IDENTITY */.Q6],
    }),
    reading(types/* ONLINE_DEPLOYMENT */.am, AML),
    reading(types/* BATCH_ENDPOINT */.pC, AML, { lists: [types/* BATCH_DEPLOYMENT */.PW] }),
    reading(types/* BATCH_DEPLOYMENT */.PW, AML),
    reading(types/* SERVERLESS_ENDPOINT */.Z_, AML),
    reading(types/* STORAGE_ACCOUNT */.iR, ['2025-01-01', '2023-01-01'], {
        lists: [types/* BLOB_SERVICE */.yf, types/* FILE_SERVICE */.v, types/* DEFENDER_FOR_STORAGE */.cx],
        follows: [types/* PRIVATE_ENDPOINT */.AX],
        isListedBySubscription: true,
    }),
    reading(types/* BLOB_SERVICE */.yf, ['2025-01-01', '2023-01-01'], { lists: [types/* DIAGNOSTIC_SETTING */.nT] }),
    reading(types/* FILE_SERVICE */.v, ['2025-01-01', '2023-01-01']),
    reading(types/* DEFENDER_FOR_STORAGE */.cx, ['2022-12-01-preview'], { onlyName: 'current', preview: 'clouds lag with 2025-01-01' }),
    reading(types/* KEY_VAULT */.tv, ['2024-11-01', '2023-07-01'], {
        lists: [types/* DIAGNOSTIC_SETTING */.nT],
        follows: [types/* PRIVATE_ENDPOINT */.AX],
        isListedBySubscription: true,
    }),
    reading(types/* CONTAINER_REGISTRY */.S1, ['2025-05-01-preview', '2023-07-01'], {
        preview: 'policies.azureADAuthenticationAsArmPolicy, softDeletePolicy and anonymous pull of older stable versions',
        lists: [types/* DIAGNOSTIC_SETTING */.nT],
        follows: [types/* PRIVATE_ENDPOINT */.AX],
        isListedBySubscription: true,
    }),
    reading(types/* APPLICATION_INSIGHTS */.XC, ['2020-02-02'], { follows: [types/* LOG_ANALYTICS */.gi], isListedBySubscription: true }),
    reading(types/* LOG_ANALYTICS */.gi, ['2023-09-01', '2022-10-01']),
    reading(types/* AI_ACCOUNT */.Vv, ['2025-06-01', '2023-05-01'], { lists: [types/* DIAGNOSTIC_SETTING */.nT], follows: [types/* PRIVATE_ENDPOINT */.AX] }),
    reading(types/* SEARCH_SERVICE */.Dn, ['2025-05-01', '2023-11-01'], { lists: [types/* DIAGNOSTIC_SETTING */.nT], follows: [types/* PRIVATE_ENDPOINT */.AX] }),
    reading(types/* COSMOS_ACCOUNT */.jh, ['2024-11-15', '2023-04-15'], { lists: [types/* DIAGNOSTIC_SETTING */.nT], follows: [types/* PRIVATE_ENDPOINT */.AX] }),
    reading(types/* KUBERNETES_CLUSTER */.gp, ['2025-05-01', '2023-05-01'], {
        lists: [types/* CLUSTER_EXTENSION */.Le, types/* DIAGNOSTIC_SETTING */.nT],
        follows: [types/* VIRTUAL_NETWORK */.xU],
    }),
    reading(types/* CLUSTER_EXTENSION */.Le, ['2023-05-01']),
    reading(types/* USER_ASSIGNED_IDENTITY */.Q6, ['2023-01-31'], { lists: [types/* FEDERATED_CREDENTIAL */.Td], isListedBySubscription: true }),
    reading(types/* FEDERATED_CREDENTIAL */.Td, ['2023-01-31']),
    reading(types/* VIRTUAL_NETWORK */.xU, NETWORK, { follows: IN_NETWORKS, isListedBySubscription: true }),
    reading(types/* SECURITY_GROUP */.hH, NETWORK, { isListedBySubscription: true }),
    reading(types/* ROUTE_TABLE */.py, NETWORK),
    reading(types/* NAT_GATEWAY */.v$, NETWORK),
    reading(types/* SERVICE_ENDPOINT_POLICY */.RB, NETWORK),
    reading(types/* NETWORK_INTERFACE */.JI, NETWORK),
    reading(types/* FLOW_LOG */.Ci, NETWORK),
    reading(types/* BASTION_HOST */.q5, NETWORK),
    reading(types/* NETWORK_GATEWAY */.ER, NETWORK),
    reading(types/* GATEWAY_CONNECTION */.qd, NETWORK),
    reading(VIRTUAL_HUB, NETWORK, { lists: [types/* HUB_NETWORK_CONNECTION */.oo] }),
    reading(types/* HUB_NETWORK_CONNECTION */.oo, NETWORK),
    reading(types/* MONITOR_PRIVATE_LINK_SCOPE */.l2, ['2021-07-01-preview'], {
        preview: 'the only version with the access modes',
        lists: [types/* MONITOR_SCOPED_RESOURCE */.fW],
    }),
    reading(types/* MONITOR_SCOPED_RESOURCE */.fW, ['2021-07-01-preview'], { preview: 'as for the scopes' }),
    reading(types/* FIREWALL */.zh, NETWORK, { follows: [types/* FIREWALL_POLICY */.ao] }),
    reading(types/* FIREWALL_POLICY */.ao, NETWORK, { lists: [types/* RULE_COLLECTION_GROUP */.i6] }),
    reading(types/* RULE_COLLECTION_GROUP */.i6, NETWORK),
    reading(types/* PRIVATE_ENDPOINT */.AX, NETWORK, {
        lists: [types/* DNS_ZONE_GROUP */.Xo],
        follows: [types/* VIRTUAL_NETWORK */.xU, types/* NETWORK_INTERFACE */.JI],
        isListedBySubscription: true,
    }),
    reading(types/* DNS_ZONE_GROUP */.Xo, NETWORK, { follows: [types/* PRIVATE_DNS_ZONE */.pj] }),
    reading(types/* PRIVATE_DNS_ZONE */.pj, ['2024-06-01', '2020-06-01'], {
        lists: [types/* DNS_ZONE_LINK */.wX, DNS_A_RECORD],
        isListedBySubscription: true,
    }),
    reading(types/* DNS_ZONE_LINK */.wX, ['2024-06-01', '2020-06-01']),
    reading(DNS_A_RECORD, ['2024-06-01', '2020-06-01']),
    reading(types/* ROLE_ASSIGNMENT */.Nr, ['2022-04-01'], { isListedBySubscription: true }),
    reading(types/* ROLE_DEFINITION */.Zb, ['2022-04-01']),
    reading(types/* POLICY_ASSIGNMENT */.pA, POLICY, { follows: [types/* POLICY_SET */.ek, types/* POLICY_DEFINITION */.xs] }),
    reading(types/* POLICY_SET */.ek, POLICY),
    reading(types/* POLICY_DEFINITION */.xs, POLICY),
    reading(types/* POLICY_EXEMPTION */.$i, ['2022-07-01-preview'], { preview: 'there is no stable version' }),
    reading(types/* LOCK */.YM, ['2020-05-01', '2016-09-01']),
    reading(types/* DEFENDER_PLAN */.Qf, ['2024-01-01', '2022-03-01']),
    reading(types/* SECURITY_CONTACT */.Yf, ['2023-12-01-preview', '2020-01-01-preview'], { preview: 'there is no stable version' }),
    reading(types/* DIAGNOSTIC_SETTING */.nT, ['2021-05-01-preview'], { preview: 'there is no stable version' }),
];
const OF_SUBSCRIPTIONS = [
    types/* DEFENDER_PLAN */.Qf,
    types/* POLICY_ASSIGNMENT */.pA,
    types/* POLICY_EXEMPTION */.$i,
    types/* LOCK */.YM,
    types/* SECURITY_CONTACT */.Yf,
    types/* DIAGNOSTIC_SETTING */.nT,
];
const byType = new Map(TYPES.map((one) => [one.type.toLowerCase(), one]));
function readingOf(type) {
    return byType.get(type.toLowerCase());
}
function permissionsOfTypes() {
    return [...new Set(TYPES.map(({ permission }) => permission))].sort();
}

;// CONCATENATED MODULE: ./lib/src/live/details.js






const WORTH_A_LIST = 10;
const NOT_KNOWN = new Set([
    'InvalidApiVersionParameter',
    'InvalidResourceType',
    'NoRegisteredProviderFound',
    'UnsupportedApiVersion',
]);
async function readDetails(reader, request) {
    const reading = new Reading(reader, request);
    await reading.run();
    return reading.details();
}
class Reading {
    reader;
    request;
    resources = new Map();
    bodies = new Map();
    absent = new Map();
    gaps = [];
    asked = new Set();
    namedBy = new Map();
    versionAt = new Map();
    waiting = [];
    constructor(reader, request) {
        this.reader = reader;
        this.request = request;
    }
    async run() {
        for (const seed of this.request.seeds)
            this.wantOne(seed);
        for (const task of this.request.lists)
            this.want(task);
        while (this.waiting.length > 0) {
            const wave = this.waiting;
            this.waiting = [];
            const alone = await this.readTogether(wave);
            await Promise.all(alone.map((task) => (task.kind === 'get' ? this.readOne(task) : this.readList(task))));
        }
    }
    details() {
        const { bodies, absent } = this;
        const targets = this.targetsOfManagedNetworks();
        const gaps = this.gaps.filter((gap) => !this.isOfManagedNetwork(gap, targets));
        const inOrder = [...this.resources].sort(([one], [other]) => (one < other ? -1 : 1));
        return { resources: inOrder.map(([, resource]) => resource), bodies, absent, gaps };
    }
    async readTogether(wave) {
        const groups = new Map();
        for (const task of wave) {
            const key = groupKeyOf(task);
            const group = groups.get(key) ?? [];
            group.push(task);
            groups.set(key, group);
        }
        const many = [...groups].filter(([key, tasks]) => key !== '' && tasks.length >= WORTH_A_LIST);
        await Promise.all(many.map(async ([, tasks]) => {
            const wanted = new Map(tasks.flatMap((task) => (task.kind === 'get' ? [[task.id.toLowerCase(), task]] : [])));
            const [one] = wanted.values();
            if (one === undefined)
                return;
            const parent = subscriptionOf(one.id);
            const { answer, version } = await this.asking(one.type, (api) => this.reader.list(pathBelow({ kind: 'list', parent, type: one.type }), api));
            for (const body of answer.value) {
                if (wanted.has(details_idOf(body).toLowerCase()))
                    this.take(body, one.type, version, answer.readAt);
            }
        }));
        return wave.filter((task) => task.kind === 'list' || !this.bodies.has(task.id.toLowerCase()));
    }
    isOfManagedNetwork({ kind, what, place }, targets) {
        if (!(0,types/* sameType */.n6)(what, types/* PRIVATE_ENDPOINT */.AX) || (kind !== 'no-access' && kind !== 'not-found'))
            return false;
        return targets.has(this.namedBy.get(place.toLowerCase()) ?? '');
    }
    targetsOfManagedNetworks() {
        const rules = [...this.resources].flatMap(([id, { type }]) => (0,types/* sameType */.n6)(type, types/* OUTBOUND_RULE */.ID) ? [this.bodies.get(id)] : []);
        const destinations = rules.map((rule) => memberOf(memberOf(rule?.value, 'properties'), 'destination'));
        return new Set(destinations.map((one) => String(memberOf(one, 'serviceResourceId')).toLowerCase()));
    }
    async readOne(task) {
        const { answer, version } = await this.asking(task.type, (api) => this.reader.get(task.id, api));
        if (answer.ok)
            this.take(answer.value, task.type, version, answer.readAt);
        else if (isAbsent(answer.failure))
            this.absent.set(task.id.toLowerCase(), task);
        else
            this.gaps.push(this.gapOfRead(answer.failure, task.type, task.id));
    }
    async readList(task) {
        const { answer, version } = await this.asking(task.type, (api) => this.reader.list(pathBelow(task), api));
        for (const body of answer.value)
            this.take(body, task.type, version, answer.readAt);
        if (!answer.ok)
            this.gaps.push(this.gapOfRead(answer.failure, task.type, task.parent));
    }
    async asking(type, ask) {
        const { versions } = readingOf(type) ?? { versions: [''] };
        for (;;) {
            const at = this.versionAt.get(type) ?? 0;
            const version = versions[at] ?? versions[0];
            const answer = await ask(version);
            const isKnown = answer.ok || !NOT_KNOWN.has(answer.failure.code ?? '');
            if (isKnown || versions[at + 1] === undefined)
                return { answer, version };
            this.fallBack(type, at + 1, versions);
        }
    }
    fallBack(type, to, versions) {
        if ((this.versionAt.get(type) ?? 0) >= to)
            return;
        this.versionAt.set(type, to);
        const because = `this cloud does not know version ${versions[0]}, so ${versions[to]} is asked`;
        const earlier = this.gaps.findIndex(({ kind, what }) => kind === 'older-version' && what === type);
        if (earlier >= 0)
            this.gaps.splice(earlier, 1);
        this.gaps.push({ kind: 'older-version', what: type, place: 'this cloud', because });
    }
    take(body, type, apiVersion, readAt) {
        const id = details_idOf(body).toLowerCase();
        const resource = liveResource(body, apiVersion, this.request.limits);
        if (resource === undefined) {
            const because = 'the answer has an item without a resource ID';
            this.gaps.push({ kind: 'unanswered', what: type, place: id || 'unknown', because });
            return;
        }
        const isFirst = !this.bodies.has(id);
        this.bodies.set(id, { value: body, source: 'arm', apiVersion, readAt, complete: !this.isOlder(type) });
        this.resources.set(id, this.isOlder(type) ? withOpenProperties(resource) : resource);
        this.asked.add(`get ${id}`);
        if (isFirst)
            this.wantBeside(body, id, readingOf(resource.type));
    }
    wantBeside(body, id, reading) {
        if (reading === undefined)
            return;
        for (const type of reading.lists)
            if (mayHave(type, body))
                this.wantBelow(details_idOf(body), type);
        for (const named of namedIn(body, reading.follows)) {
            this.namedBy.set(named.id.toLowerCase(), id);
            this.wantOne(named);
        }
        for (const attached of this.request.attached.get(id) ?? [])
            this.wantOne(attached);
    }
    wantBelow(parent, type) {
        const onlyName = readingOf(type)?.onlyName;
        const list = { kind: 'list', parent, type };
        if (onlyName === undefined)
            this.want(list);
        else
            this.wantOne({ id: `${pathBelow(list)}/${onlyName}`, type });
    }
    wantOne({ id, type }) {
        this.want({ kind: 'get', id, type });
    }
    want(task) {
        const key = task.kind === 'get' ? `get ${task.id}` : `list ${task.parent} ${task.type}`;
        if (this.asked.has(key.toLowerCase()) || readingOf(task.type) === undefined)
            return;
        if (this.asked.size >= this.request.limits.resources) {
            const because = `more than ${this.request.limits.resources} resources`;
            this.gaps.push({ kind: 'cut-off', what: 'resources', place: 'the estate', because });
            return;
        }
        this.asked.add(key.toLowerCase());
        this.waiting.push(task);
    }
    isOlder(type) {
        return (this.versionAt.get(type) ?? 0) > 0;
    }
    gapOfRead(failure, type, place) {
        const permission = readingOf(type)?.permission ?? `${type}/read`;
        if (!NOT_KNOWN.has(failure.code ?? ''))
            return (0,facts.gapOf)(failure, type, place, permission);
        const because = `this cloud does not offer it (${failure.code})`;
        return { kind: 'not-available', what: type, place: 'this cloud', because, permission, failure };
    }
}
function groupKeyOf(task) {
    const isListed = task.kind === 'get' && readingOf(task.type)?.isListedBySubscription === true;
    return isListed ? `${subscriptionOf(task.id)} ${task.type}`.toLowerCase() : '';
}
function subscriptionOf(id) {
    return id.split('/').slice(0, 3).join('/');
}
function isAbsent({ reason, code }) {
    return reason === 'not-found' && code !== 'SubscriptionNotFound' && code !== 'InvalidSubscriptionId';
}
function mayHave(type, { kind, properties, type: ownType }) {
    const own = String(ownType ?? '');
    const kindText = String(kind ?? '').toLowerCase();
    if ((0,types/* sameType */.n6)(type, types/* OUTBOUND_RULE */.ID))
        return kindText !== 'project' && hasManagedNetwork(properties);
    if (!(0,types/* sameType */.n6)(own, types/* STORAGE_ACCOUNT */.iR))
        return true;
    if (type === types/* BLOB_SERVICE */.yf)
        return kindText !== 'filestorage';
    return type !== types/* FILE_SERVICE */.v || !['blobstorage', 'blockblobstorage'].includes(kindText);
}
function hasManagedNetwork(properties) {
    const network = memberOf(properties, 'managedNetwork');
    const mode = memberOf(network, 'isolationMode');
    return typeof mode === 'string' && mode.toLowerCase() !== 'disabled';
}
function memberOf(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function pathBelow({ parent, type }) {
    const parentType = typeOfPath(parent);
    const isBelow = parentType !== undefined && type.toLowerCase().startsWith(`${parentType.toLowerCase()}/`);
    return isBelow ? `${parent}/${type.slice(parentType.length + 1)}` : `${parent}/providers/${type}`;
}
function typeOfPath(id) {
    const [, last] = /^.*\/providers\/(.+)$/i.exec(id) ?? [];
    const segments = last?.split('/') ?? [];
    if (segments.length < 3)
        return undefined;
    return [segments[0], ...segments.filter((_, at) => at % 2 === 1)].join('/');
}
function details_idOf({ id }) {
    return typeof id === 'string' ? id : '';
}
function withOpenProperties(resource) {
    const { body, apiVersion } = resource;
    const properties = body.members.get('properties');
    if (properties?.value.kind !== 'object')
        return resource;
    const message = `API version ${apiVersion} does not show every property`;
    const open = (0,values/* unknown */.L5)('runtime', message, `properties of ${resource.address}`, properties.value.origin);
    const opened = (0,values/* object */.Ik)([...properties.value.members.values()], properties.value.origin, open);
    const members = [...body.members.values()].map((one) => (one === properties ? { ...one, value: opened } : one));
    return { ...resource, body: (0,values/* object */.Ik)(members, body.origin) };
}

;// CONCATENATED MODULE: ./lib/src/live/permissions.js

const PERMISSIONS_VERSION = '2022-04-01';
async function missingPermissions(reader, subscription, wanted) {
    const place = `/subscriptions/${subscription}`;
    const path = `${place}/providers/Microsoft.Authorization/permissions`;
    const answer = await reader.list(path, PERMISSIONS_VERSION);
    if (!answer.ok)
        return [(0,facts.gapOf)(answer.failure, 'subscription', subscription, 'Microsoft.Authorization/permissions/read')];
    const missing = wanted.filter((permission) => !answer.value.some((granted) => grants(granted, permission)));
    if (missing.length === 0)
        return [];
    const some = missing.length > 3 ? [...missing.slice(0, 3), `and ${missing.length - 3} more`] : missing;
    return [{ kind: 'no-access', what: 'everything', place: `subscription ${subscription}`, because: (0,facts.needs)(...some) }];
}
function grants({ actions, notActions }, permission) {
    const holds = (patterns) => Array.isArray(patterns) && patterns.some((pattern) => covers(pattern, permission));
    return holds(actions) && !holds(notActions);
}
function covers(pattern, permission) {
    if (typeof pattern !== 'string')
        return false;
    const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('.*')}$`, 'i').test(permission);
}

;// CONCATENATED MODULE: ./lib/src/live/queries/access.js

const ASSIGNMENT_COLUMNS = `principalType = tostring(properties.principalType), roleId = tolower(extract(@'([0-9a-fA-F-]{36})$', 1, tostring(properties.roleDefinitionId))),
    scope = tolower(tostring(properties.scope)), condition = tostring(properties.condition), createdOn = todatetime(properties.createdOn),
    delegated = tolower(tostring(properties.delegatedManagedIdentityResourceId)), properties`;
const ASSIGNMENTS = {
    table: 'authorizationresources',
    source: templateOf('Microsoft.Authorization/roleAssignments'),
    permission: 'Microsoft.Authorization/roleAssignments/read',
    reach: 'AtScopeAboveAndBelow',
};
const ROLE_ASSIGNMENTS = {
    ...ASSIGNMENTS,
    name: 'roleAssignments',
    feeds: 'the roles of the identities of workspaces, computes and endpoints',
    kql: `authorizationresources
| where type =~ 'microsoft.authorization/roleassignments'
| extend principalId = tolower(tostring(properties.principalId))
| where principalId in ({ids})
| project id = tolower(id), principalId, ${ASSIGNMENT_COLUMNS}
| order by id asc`,
};
const WORKSPACE_ROLE_ASSIGNMENTS = {
    ...ASSIGNMENTS,
    name: 'workspaceRoleAssignments',
    feeds: 'who has a role at a workspace or at something in it',
    kql: `authorizationresources
| where type =~ 'microsoft.authorization/roleassignments'
| where tostring(properties.scope) has '/microsoft.machinelearningservices/'
| project id = tolower(id), principalId = tolower(tostring(properties.principalId)), ${ASSIGNMENT_COLUMNS}
| order by id asc`,
};
const ROLE_DEFINITIONS = {
    name: 'roleDefinitions',
    table: 'authorizationresources',
    feeds: 'what custom roles allow',
    source: templateOf('Microsoft.Authorization/roleDefinitions'),
    permission: 'Microsoft.Authorization/roleDefinitions/read',
    reach: 'AtScopeAboveAndBelow',
    kql: `authorizationresources
| where type =~ 'microsoft.authorization/roledefinitions'
| where tostring(properties.type) =~ 'CustomRole'
| project id = tolower(id), roleId = tolower(name), roleName = tostring(properties.roleName), permissions = properties.permissions, properties
| order by id asc`,
};
const LEGACY_PRINCIPALS = {
    ...ASSIGNMENTS,
    name: 'legacyPrincipals',
    feeds: 'principals that may be support accounts which computes of before 14 May 2021 left',
    source: 'learn.microsoft.com/azure/machine-learning/concept-enterprise-security',
    kql: `authorizationresources
| where type =~ 'microsoft.authorization/roleassignments'
| where tostring(properties.principalType) =~ 'ServicePrincipal'
| where tolower(tostring(properties.roleDefinitionId)) endswith 'b24988ac-6180-42a0-ab88-20f7382dd24c'
| extend scope = tolower(tostring(properties.scope)), createdOn = todatetime(properties.createdOn)
| where scope matches regex @'^/subscriptions/[0-9a-f-]+$' and createdOn < datetime(2021-05-15)
| project id = tolower(id), principalId = tolower(tostring(properties.principalId)), scope, createdOn
| order by id asc`,
};

;// CONCATENATED MODULE: ./lib/src/live/queries/governance.js

const POLICY_TABLE = { table: 'policyresources', reach: 'AtScopeAboveAndBelow' };
const POLICY_ASSIGNMENTS = {
    ...POLICY_TABLE,
    name: 'policyAssignments',
    feeds: 'which policies are assigned to the subscriptions and what lies above and in them',
    source: templateOf('Microsoft.Authorization/policyAssignments'),
    permission: 'Microsoft.Authorization/policyAssignments/read',
    kql: `policyresources
| where type =~ 'microsoft.authorization/policyassignments'
| project id = tolower(id), name, displayName = tostring(properties.displayName), definitionId = tolower(tostring(properties.policyDefinitionId)),
    scope = tolower(tostring(properties.scope)), enforcementMode = tostring(properties.enforcementMode), identity, properties
| order by id asc`,
};
const POLICY_DEFINITIONS = {
    ...POLICY_TABLE,
    name: 'policyDefinitions',
    feeds: 'what the assigned policies and initiatives say',
    source: templateOf('Microsoft.Authorization/policyDefinitions'),
    permission: 'Microsoft.Authorization/policyDefinitions/read',
    kql: `policyresources
| where type in~ ('microsoft.authorization/policydefinitions', 'microsoft.authorization/policysetdefinitions')
| where tolower(id) in ({ids})
| project id = tolower(id), type = tolower(type), policyType = tostring(properties.policyType), version = tostring(properties.version), properties
| order by id asc`,
};
const POLICY_EXEMPTIONS = {
    ...POLICY_TABLE,
    name: 'policyExemptions',
    feeds: 'what is exempt from a policy, and until when',
    source: templateOf('Microsoft.Authorization/policyExemptions'),
    permission: 'Microsoft.Authorization/policyExemptions/read',
    kql: `policyresources
| where type =~ 'microsoft.authorization/policyexemptions'
| project id = tolower(id), assignment = tolower(tostring(properties.policyAssignmentId)), category = tostring(properties.exemptionCategory),
    expiresOn = todatetime(properties.expiresOn), properties
| order by id asc`,
};
const POLICY_STATES = {
    table: 'policyresources',
    name: 'policyStates',
    feeds: 'what of Azure Machine Learning and of its dependencies does not comply with a policy',
    source: 'learn.microsoft.com/azure/governance/policy/how-to/get-compliance-data',
    permission: 'Microsoft.PolicyInsights/policyStates/queryResults/read',
    kql: `policyresources
| where type =~ 'microsoft.policyinsights/policystates'
| extend resourceId = tolower(tostring(properties.resourceId)), resourceType = tolower(tostring(properties.resourceType)), state = tostring(properties.complianceState)
| where state =~ 'NonCompliant' and (resourceType startswith 'microsoft.machinelearningservices/' or resourceId in ({ids}))
| project id = tolower(id), resourceId, state, assignmentId = tolower(tostring(properties.policyAssignmentId)), definitionId = tolower(tostring(properties.policyDefinitionId)), properties
| order by id asc`,
};
const DEFENDER_PLANS = {
    name: 'defenderPlans',
    table: 'securityresources',
    feeds: 'which plans of Defender for Cloud are on in each subscription',
    source: templateOf('Microsoft.Security/pricings'),
    permission: 'Microsoft.Security/pricings/read',
    kql: `securityresources
| where type =~ 'microsoft.security/pricings'
| project id = tolower(id), subscriptionId, plan = name, tier = tostring(properties.pricingTier), subPlan = tostring(properties.subPlan), properties
| order by id asc`,
};
const ASSESSMENTS = {
    name: 'assessments',
    table: 'securityresources',
    feeds: 'what Defender for Cloud says of Azure Machine Learning, and of the images in registries and clusters that it uses',
    source: templateOf('Microsoft.Security/assessments'),
    permission: 'Microsoft.Security/assessments/read',
    kql: `securityresources
| where type =~ 'microsoft.security/assessments'
| extend target = tolower(tostring(properties.resourceDetails.Id))
| where target has '/microsoft.machinelearningservices/' or (target in ({ids}) and name in~ ('c0b7cfc6-3172-465a-b378-53c7ff2cc0d5', 'c609cf0f-71ab-41e9-a3c6-9a1f7fe1b8d5'))
| project id = tolower(id), target, name, properties
| order by id asc`,
};
const IMAGE_FINDINGS = {
    name: 'imageFindings',
    table: 'securityresources',
    feeds: 'open vulnerabilities of high severity in images of registries and clusters that workspaces use',
    source: 'learn.microsoft.com/rest/api/defenderforcloud/sub-assessments',
    permission: 'Microsoft.Security/assessments/subAssessments/read',
    kql: `securityresources
| where type =~ 'microsoft.security/assessments/subassessments'
| extend severity = tostring(properties.status.severity), registry = tolower(tostring(split(tolower(id), '/providers/microsoft.security/')[0]))
| where registry in ({ids}) and tostring(properties.status.code) =~ 'Unhealthy' and severity in~ ('High', 'Critical')
| project id = tolower(id), registry, severity, properties
| order by id asc`,
};
const SUBSCRIPTIONS = {
    name: 'subscriptions',
    table: 'resourcecontainers',
    feeds: 'which of the subscriptions are in sight, and what management groups they are in',
    source: 'learn.microsoft.com/azure/governance/resource-graph/samples/starter',
    permission: 'Microsoft.Resources/subscriptions/read',
    kql: `resourcecontainers
| where type =~ 'microsoft.resources/subscriptions'
| project id = tolower(id), subscriptionId = tolower(subscriptionId), name, state = tostring(properties.state), managementGroups = properties.managementGroupAncestorsChain
| order by id asc`,
};
const RESOURCE_GROUPS = {
    name: 'resourceGroups',
    table: 'resourcecontainers',
    feeds: 'the groups that workspaces stand in: where they are, and what manages them',
    source: 'learn.microsoft.com/azure/governance/resource-graph/samples/starter',
    permission: 'Microsoft.Resources/subscriptions/resourceGroups/read',
    kql: `resourcecontainers
| where type =~ 'microsoft.resources/subscriptions/resourcegroups'
| where tolower(id) in ({ids})
| project id = tolower(id), name, location, tags, managedBy = tolower(managedBy)
| order by id asc`,
};

;// CONCATENATED MODULE: ./lib/src/live/queries/machine-learning.js

const WORKSPACES = {
    name: 'workspaces',
    table: 'resources',
    feeds: 'which workspaces and registries there are, what they use, and whose identity they have',
    source: templateOf('Microsoft.MachineLearningServices/workspaces'),
    permission: 'Microsoft.MachineLearningServices/workspaces/read',
    kql: `resources
| where type in~ ('microsoft.machinelearningservices/workspaces', 'microsoft.machinelearningservices/registries')
| extend p = properties
| project id = tolower(id), name, type = tolower(type), workspaceKind = tolower(tostring(kind)), location, subscriptionId, resourceGroup, identity,
    principalId = tostring(identity.principalId), userAssigned = identity.userAssignedIdentities,
    primaryIdentity = tolower(tostring(p.primaryUserAssignedIdentity)),
    storage = tolower(tostring(p.storageAccount)), keyVault = tolower(tostring(p.keyVault)),
    registry = tolower(tostring(p.containerRegistry)), insights = tolower(tostring(p.applicationInsights)),
    hub = tolower(tostring(p.hubResourceId)), publicNetworkAccess = tostring(p.publicNetworkAccess),
    isolationMode = tostring(p.managedNetwork.isolationMode), managedNetworkStatus = tostring(p.managedNetwork.status.status),
    properties = p
| order by id asc`,
};
const API_VERSIONS = {
    name: 'apiVersions',
    table: 'resources',
    feeds: 'the report: which API version Resource Graph has each type of Azure Machine Learning from',
    source: 'learn.microsoft.com/azure/governance/resource-graph/concepts/query-language',
    permission: 'Microsoft.MachineLearningServices/workspaces/read',
    kql: `resources
| where type startswith 'microsoft.machinelearningservices/'
| distinct type, apiVersion
| project id = strcat(type, '@', apiVersion), type, apiVersion
| order by id asc`,
};
const ENDPOINTS = {
    name: 'endpoints',
    table: 'resources',
    feeds: 'endpoints and deployments that exist, also where their lists may not be read',
    source: templateOf('Microsoft.MachineLearningServices/workspaces/onlineEndpoints'),
    permission: 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/read',
    kql: `resources
| where type in~ ('microsoft.machinelearningservices/workspaces/onlineendpoints', 'microsoft.machinelearningservices/workspaces/onlineendpoints/deployments',
    'microsoft.machinelearningservices/workspaces/batchendpoints', 'microsoft.machinelearningservices/workspaces/batchendpoints/deployments',
    'microsoft.machinelearningservices/workspaces/serverlessendpoints')
| extend workspaceId = tolower(strcat_array(array_slice(split(id, '/'), 0, 8), '/'))
| project id = tolower(id), type = tolower(type), workspaceId, location, identity, authMode = tostring(properties.authMode),
    publicNetworkAccess = tostring(properties.publicNetworkAccess), egress = tostring(properties.egressPublicNetworkAccess),
    provisioningState = tostring(properties.provisioningState), properties
| order by id asc`,
};
const SHARED_DEPENDENCIES = {
    name: 'sharedDependencies',
    table: 'resources',
    feeds: 'workspaces beside the ones asked for that use the same storage account, vault or registry',
    source: templateOf('Microsoft.MachineLearningServices/workspaces'),
    permission: 'Microsoft.MachineLearningServices/workspaces/read',
    kql: `resources
| where type =~ 'microsoft.machinelearningservices/workspaces'
| extend storage = tolower(tostring(properties.storageAccount)), keyVault = tolower(tostring(properties.keyVault)), registry = tolower(tostring(properties.containerRegistry))
| where storage in ({ids}) or keyVault in ({ids}) or registry in ({ids})
| project id = tolower(id), storage, keyVault, registry, isIsolated = tobool(properties.enableDataIsolation), hub = tolower(tostring(properties.hubResourceId))
| order by id asc`,
};
const DEPENDENCIES = {
    name: 'dependencies',
    table: 'resources',
    feeds: 'which of the accounts, vaults, registries and components that workspaces name are in sight',
    source: templateOf('Microsoft.Storage/storageAccounts'),
    permission: 'Microsoft.Storage/storageAccounts/read',
    kql: `resources
| where type in~ ('microsoft.storage/storageaccounts', 'microsoft.keyvault/vaults', 'microsoft.containerregistry/registries', 'microsoft.insights/components')
| where tolower(id) in ({ids})
| project id = tolower(id), type = tolower(type), subscriptionId, resourceGroup, location, sku, identity, properties
| order by id asc`,
};
const IDENTITIES = {
    name: 'identities',
    table: 'resources',
    feeds: 'the principals of the user-assigned identities that workspaces and computes name',
    source: templateOf('Microsoft.ManagedIdentity/userAssignedIdentities'),
    permission: 'Microsoft.ManagedIdentity/userAssignedIdentities/read',
    kql: `resources
| where type =~ 'microsoft.managedidentity/userassignedidentities'
| project id = tolower(id), principalId = tostring(properties.principalId), clientId = tostring(properties.clientId)
| order by id asc`,
};
const CHANGES = {
    name: 'changes',
    table: 'resourcechanges',
    feeds: 'who changed something of Azure Machine Learning in the last 14 days, and with what',
    source: 'learn.microsoft.com/azure/governance/resource-graph/changes/get-resource-changes',
    permission: 'Microsoft.Resources/changes/read',
    kql: `resourcechanges
| extend target = tolower(tostring(properties.targetResourceId)), at = todatetime(properties.changeAttributes.timestamp)
| where target has '/microsoft.machinelearningservices/' and at > ago(14d)
| project id = tolower(id), target, at, changedBy = tostring(properties.changeAttributes.changedBy), changeType = tostring(properties.changeType),
    client = tostring(properties.changeAttributes.clientType), changes = properties.changes
| order by id asc`,
};

;// CONCATENATED MODULE: ./lib/src/live/queries/network.js

const ENDPOINT_CONNECTIONS = {
    name: 'endpointConnections',
    table: 'resources',
    feeds: 'the status of private endpoint connections, as the side that they lead to sees it',
    source: templateOf('Microsoft.MachineLearningServices/workspaces/privateEndpointConnections'),
    permission: 'Microsoft.MachineLearningServices/workspaces/privateEndpointConnections/read',
    kql: `resources
| where type in~ ('microsoft.machinelearningservices/workspaces', 'microsoft.machinelearningservices/registries', 'microsoft.storage/storageaccounts', 'microsoft.keyvault/vaults',
    'microsoft.containerregistry/registries', 'microsoft.cognitiveservices/accounts', 'microsoft.search/searchservices')
| mv-expand connection = properties.privateEndpointConnections limit 400
| where isnotnull(connection)
| project id = tolower(tostring(connection.id)), target = tolower(id), type = tolower(type),
    endpoint = tolower(tostring(connection.properties.privateEndpoint.id)),
    status = tostring(connection.properties.privateLinkServiceConnectionState.status),
    actionsRequired = tostring(connection.properties.privateLinkServiceConnectionState.actionsRequired)
| order by id asc, target asc`,
};
const PRIVATE_ENDPOINTS = {
    name: 'privateEndpoints',
    table: 'resources',
    feeds: 'private endpoints to Azure Machine Learning and to what it uses, their subnets and interfaces',
    source: templateOf('Microsoft.Network/privateEndpoints'),
    permission: 'Microsoft.Network/privateEndpoints/read',
    kql: `resources
| where type =~ 'microsoft.network/privateendpoints'
| mv-expand connection = array_concat(coalesce(properties.privateLinkServiceConnections, dynamic([])), coalesce(properties.manualPrivateLinkServiceConnections, dynamic([]))) limit 400
| extend target = tolower(tostring(connection.properties.privateLinkServiceId))
| where target has '/microsoft.machinelearningservices/' or target has '/microsoft.storage/' or target has '/microsoft.keyvault/' or target has '/microsoft.containerregistry/'
    or target has '/microsoft.insights/' or target has '/microsoft.cognitiveservices/' or target has '/microsoft.search/'
| project id = tolower(id), target, groupIds = connection.properties.groupIds, status = tostring(connection.properties.privateLinkServiceConnectionState.status),
    subnet = tolower(tostring(properties.subnet.id)), nic = tolower(tostring(properties.networkInterfaces[0].id)), customDns = properties.customDnsConfigs
| order by id asc, target asc`,
};
const DNS_LINKS = {
    name: 'dnsLinks',
    table: 'resources',
    feeds: 'private DNS zones and the networks that resolve by them',
    source: templateOf('Microsoft.Network/privateDnsZones/virtualNetworkLinks'),
    permission: 'Microsoft.Network/privateDnsZones/virtualNetworkLinks/read',
    kql: `resources
| where type =~ 'microsoft.network/privatednszones/virtualnetworklinks'
| extend zone = tolower(tostring(split(id, '/')[8])), zoneId = tolower(strcat_array(array_slice(split(id, '/'), 0, 8), '/'))
| where zone startswith 'privatelink.'
| project id = tolower(id), zone, zoneId, network = tolower(tostring(properties.virtualNetwork.id)), state = tostring(properties.virtualNetworkLinkState), resolution = tostring(properties.resolutionPolicy)
| order by id asc`,
};
const DNS_ZONES = {
    name: 'dnsZones',
    table: 'resources',
    feeds: 'private DNS zones of private endpoints, linked or not',
    source: templateOf('Microsoft.Network/privateDnsZones'),
    permission: 'Microsoft.Network/privateDnsZones/read',
    kql: `resources
| where type =~ 'microsoft.network/privatednszones' and name startswith 'privatelink.'
| project id = tolower(id), zone = tolower(name), records = toint(properties.numberOfRecordSets)
| order by id asc`,
};
const DNS_RECORDS = {
    name: 'dnsRecords',
    table: 'dnsresources',
    feeds: 'the addresses that names of private endpoints resolve to',
    source: templateOf('Microsoft.Network/privateDnsZones/A'),
    permission: 'Microsoft.Network/privateDnsZones/A/read',
    kql: `dnsresources
| where type =~ 'microsoft.network/privatednszones/a'
| extend zone = tolower(tostring(split(id, '/')[8]))
| where zone startswith 'privatelink.'
| project id = tolower(id), zone, name, records = properties.aRecords, fqdn = tostring(properties.fqdn)
| order by id asc`,
};
const SUBNETS = {
    name: 'subnets',
    table: 'resources',
    feeds: 'subnets with their security groups, routes and service endpoints',
    source: templateOf('Microsoft.Network/virtualNetworks'),
    permission: 'Microsoft.Network/virtualNetworks/read',
    kql: `resources
| where type =~ 'microsoft.network/virtualnetworks'
| mv-expand subnet = properties.subnets limit 400
| where isnotnull(subnet)
| project id = tolower(tostring(subnet.id)), network = tolower(id), securityGroup = tolower(tostring(subnet.properties.networkSecurityGroup.id)),
    routeTable = tolower(tostring(subnet.properties.routeTable.id)), natGateway = tolower(tostring(subnet.properties.natGateway.id)),
    serviceEndpoints = subnet.properties.serviceEndpoints, endpointPolicies = tostring(subnet.properties.privateEndpointNetworkPolicies),
    defaultOutbound = tobool(subnet.properties.defaultOutboundAccess), delegations = subnet.properties.delegations
| order by id asc`,
};
const NETWORK_GUARDS = {
    name: 'networkGuards',
    table: 'resources',
    feeds: 'firewalls, gateways, Bastion hosts, hubs, flow logs and the private link scopes of Azure Monitor',
    source: templateOf('Microsoft.Network/azureFirewalls'),
    permission: 'Microsoft.Network/azureFirewalls/read',
    kql: `resources
| where type in~ ('microsoft.network/azurefirewalls', 'microsoft.network/networkwatchers/flowlogs', 'microsoft.network/bastionhosts', 'microsoft.network/virtualnetworkgateways',
    'microsoft.network/connections', 'microsoft.network/virtualhubs', 'microsoft.insights/privatelinkscopes')
| extend place = iff(type =~ 'microsoft.network/networkwatchers/flowlogs', properties.targetResourceId, properties.ipConfigurations[0].properties.subnet.id)
| project id = tolower(id), type = tolower(type), place = tolower(tostring(place)), gateway = tolower(tostring(properties.virtualNetworkGateway1.id))
| order by id asc`,
};

;// CONCATENATED MODULE: ./lib/src/live/queries/catalogue.js




const QUERIES = {
    subscriptions: SUBSCRIPTIONS,
    workspaces: WORKSPACES,
    apiVersions: API_VERSIONS,
    endpoints: ENDPOINTS,
    dependencies: DEPENDENCIES,
    sharedDependencies: SHARED_DEPENDENCIES,
    identities: IDENTITIES,
    changes: CHANGES,
    endpointConnections: ENDPOINT_CONNECTIONS,
    privateEndpoints: PRIVATE_ENDPOINTS,
    dnsZones: DNS_ZONES,
    dnsLinks: DNS_LINKS,
    dnsRecords: DNS_RECORDS,
    subnets: SUBNETS,
    networkGuards: NETWORK_GUARDS,
    roleAssignments: ROLE_ASSIGNMENTS,
    workspaceRoleAssignments: WORKSPACE_ROLE_ASSIGNMENTS,
    roleDefinitions: ROLE_DEFINITIONS,
    legacyPrincipals: LEGACY_PRINCIPALS,
    policyAssignments: POLICY_ASSIGNMENTS,
    policyDefinitions: POLICY_DEFINITIONS,
    policyExemptions: POLICY_EXEMPTIONS,
    policyStates: POLICY_STATES,
    defenderPlans: DEFENDER_PLANS,
    assessments: ASSESSMENTS,
    imageFindings: IMAGE_FINDINGS,
    resourceGroups: RESOURCE_GROUPS,
};

;// CONCATENATED MODULE: ./lib/src/live/discover.js






function namesWorkspaces({ workspaces = [] }) {
    return workspaces.length > 0;
}
const DESCENDANTS_VERSION = '2020-05-01';
async function discover(reader, scope, mostRows) {
    const named = await subscriptionsOf(reader, scope);
    const asking = new Asking(reader, named.subscriptions, mostRows);
    const subscriptions = await asking.rows('subscriptions');
    const inSight = named.subscriptions.filter((id) => subscriptions.some((row) => row['subscriptionId'] === id));
    const outOfSight = asking.gaps.length > 0 ? [] : named.subscriptions.filter((id) => !inSight.includes(id));
    const wanted = [...new Set([...permissionsOfTypes(), ...Object.values(QUERIES).map(({ permission }) => permission)])];
    const [missing] = await Promise.all([
        Promise.all(inSight.map((id) => missingPermissions(reader, id, wanted))),
        ...independent().map((name) => asking.rows(name)),
    ]);
    if (namesWorkspaces(scope))
        asking.keepOnly('workspaces', ({ id }) => includes(scope.workspaces ?? [], id));
    await askAboutIds(asking, scope);
    const gaps = [...named.gaps, ...outOfSight.map(unseen), ...missing.flat(), ...asking.gaps];
    return {
        subscriptions: inSight,
        facts: asking.facts(gaps.length === asking.gaps.length),
        gaps,
        principals: principalsOf(asking),
    };
}
function independent() {
    return namesOfQueries().filter((name) => name !== 'subscriptions' && !takesIds(QUERIES[name]));
}
function namesOfQueries() {
    return Object.keys(QUERIES).filter((name) => name in QUERIES);
}
async function askAboutIds(asking, scope) {
    const workspaces = asking.known('workspaces');
    const used = texts(workspaces, 'storage', 'keyVault', 'registry', 'insights');
    const shareable = texts(workspaces, 'storage', 'keyVault', 'registry');
    const groups = texts(workspaces, 'id').map((id) => id.split('/').slice(0, 5).join('/'));
    const judged = [...used, ...texts(workspaces, 'registry')];
    await Promise.all([
        asking.rows('dependencies', used),
        asking.rows('sharedDependencies', namesWorkspaces(scope) ? shareable : []),
        asking.rows('roleAssignments', principalsOf(asking)),
        asking.rows('policyDefinitions', texts(asking.known('policyAssignments'), 'definitionId')),
        asking.rows('policyStates', [...used, ...texts(workspaces, 'id')]),
        asking.rows('assessments', [...judged, ...texts(workspaces, 'id')]),
        asking.rows('imageFindings', texts(workspaces, 'registry')),
        asking.rows('resourceGroups', groups),
    ]);
}
function principalsOf(asking) {
    const bearers = [...asking.known('workspaces'), ...asking.known('endpoints')];
    const identities = new Map(asking.known('identities').map((row) => [row['id'], row['principalId']]));
    const found = bearers.flatMap(({ identity, primaryIdentity }) => {
        const { principalId, userAssignedIdentities } = membersOf(identity);
        const assigned = Object.entries(membersOf(userAssignedIdentities));
        return [
            principalId,
            identities.get(primaryIdentity),
            ...assigned.map(([id, one]) => membersOf(one)['principalId'] ?? identities.get(id.toLowerCase())),
        ];
    });
    return distinct(found);
}
class Asking {
    reader;
    subscriptions;
    mostRows;
    gaps = [];
    answers = new Map();
    constructor(reader, subscriptions, mostRows) {
        this.reader = reader;
        this.subscriptions = subscriptions;
        this.mostRows = mostRows;
    }
    async rows(name, ids) {
        const { reader, subscriptions, mostRows } = this;
        const question = { query: QUERIES[name], subscriptions, mostRows };
        const answer = await askGraph(reader, ids === undefined ? question : { ...question, ids: distinct(ids) });
        this.answers.set(name, answer);
        this.gaps.push(...answer.gaps);
        return answer.rows;
    }
    known(name) {
        return this.answers.get(name)?.rows ?? [];
    }
    keepOnly(name, isWanted) {
        const answer = this.answers.get(name);
        if (answer !== undefined)
            this.answers.set(name, { ...answer, rows: answer.rows.filter(isWanted) });
    }
    facts(isAllInSight) {
        const now = new Date();
        const fact = (name) => {
            const { rows = [], gaps = [], readAt = now } = this.answers.get(name) ?? {};
            return {
                value: rows,
                source: 'arg',
                apiVersion: GRAPH_VERSION,
                readAt,
                complete: isAllInSight && gaps.length === 0,
            };
        };
        return Object.fromEntries(namesOfQueries().map((name) => [name, fact(name)]));
    }
}
async function subscriptionsOf(reader, scope) {
    const { managementGroup, workspaces = [] } = scope;
    const ofWorkspaces = workspaces.flatMap((id) => /^\/subscriptions\/([^/]+)\//i.exec(id)?.[1] ?? []);
    const below = managementGroup === undefined ? { subscriptions: [], gaps: [] } : await descend(reader, managementGroup);
    return {
        subscriptions: distinct([...scope.subscriptions, ...ofWorkspaces, ...below.subscriptions]),
        gaps: below.gaps,
    };
}
async function descend(reader, group) {
    const path = `/providers/Microsoft.Management/managementGroups/${group}`;
    const answer = await reader.list(`${path}/descendants`, DESCENDANTS_VERSION);
    const below = answer.value.filter(({ type }) => /\/subscriptions$/i.test(String(type)));
    const permission = 'Microsoft.Management/managementGroups/descendants/read';
    return {
        subscriptions: texts(below, 'name'),
        gaps: answer.ok ? [] : [(0,facts.gapOf)(answer.failure, 'subscriptions', `management group ${group}`, permission)],
    };
}
function unseen(subscription) {
    const permission = 'Microsoft.Resources/subscriptions/read';
    const because = `not there, or the identity ${(0,facts.needs)(permission)}`;
    return { kind: 'no-access', what: 'anything', place: `subscription ${subscription}`, because, permission };
}
function texts(rows, ...columns) {
    return distinct(rows.flatMap((row) => columns.map((column) => row[column])));
}
function distinct(values) {
    const found = values.filter((value) => typeof value === 'string' && value !== '');
    return [...new Set(found.map((value) => value.toLowerCase()))];
}
function includes(ids, id) {
    return ids.some((one) => one.toLowerCase() === String(id).toLowerCase());
}
function membersOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}

;// CONCATENATED MODULE: ./lib/src/live/read-live.js










async function readLive(reader, scope, limits, bag) {
    const estate = await discover(reader, scope, limits.resources);
    const seeds = seedsOf(estate, scope);
    const whole = await readDetails(reader, {
        seeds,
        attached: attachedTo(estate),
        lists: [...listsOfSubscriptions(seeds, estate), ...workspaceLists(estate, scope)],
        limits,
    });
    const later = await rolesOfFoundPrincipals(reader, estate, whole, limits);
    const gaps = [...estate.gaps, ...whole.gaps, ...later.gaps];
    for (const sentence of (0,facts.sentencesOf)(gaps))
        bag.report('live-unavailable', sentence);
    return {
        estate: later.estate,
        bodies: new Map([...whole.bodies, ...later.details.bodies]),
        absent: new Map([...whole.absent, ...later.details.absent]),
        resources: [...whole.resources, ...later.details.resources, ...toldByGraph(estate, limits)],
        gaps,
        complete: gaps.length === 0,
    };
}
async function rolesOfFoundPrincipals(reader, estate, { bodies }, limits) {
    const { roleAssignments: known } = estate.facts;
    const asked = new Set(estate.principals);
    const ids = [...new Set([...bodies.values()].flatMap(({ value }) => principalsIn(value)))].filter((id) => !asked.has(id));
    const { subscriptions } = estate;
    const question = { query: QUERIES.roleAssignments, subscriptions, ids, mostRows: limits.resources };
    const { rows, gaps } = await askGraph(reader, question);
    const fresh = rows.filter(({ id }) => !bodies.has(String(id)));
    const seeds = fresh.flatMap((row) => resourceOf(row, types/* ROLE_ASSIGNMENT */.Nr));
    const details = await readDetails(reader, { seeds, attached: new Map(), lists: [], limits });
    const complete = known.complete && gaps.length === 0;
    const facts = { ...estate.facts, roleAssignments: { ...known, value: [...known.value, ...fresh], complete } };
    const principals = [...estate.principals, ...ids];
    return { estate: { ...estate, facts, principals }, details, gaps: [...gaps, ...details.gaps] };
}
function principalsIn({ type, identity, properties }) {
    const isIdentity = (0,types/* sameType */.n6)(String(type), types/* USER_ASSIGNED_IDENTITY */.Q6);
    const bearer = isIdentity ? properties : (0,types/* isOwnType */.zI)(String(type)) ? identity : undefined;
    const id = typeof bearer === 'object' && bearer !== null ? bearer['principalId'] : undefined;
    return typeof id === 'string' && id !== '' ? [id.toLowerCase()] : [];
}
function seedsOf({ facts }, scope) {
    const named = (scope.workspaces ?? []).flatMap((id) => ancestorsOf(id).at(-1) ?? []);
    const used = new Set([...facts.roleAssignments.value, ...facts.workspaceRoleAssignments.value].map(({ roleId }) => roleId));
    const alone = [VIRTUAL_HUB, types/* MONITOR_PRIVATE_LINK_SCOPE */.l2];
    return [
        ...named,
        ...alone.flatMap((type) => facts.networkGuards.value
            .filter((row) => row['type'] === type.toLowerCase())
            .flatMap((row) => resourceOf(row, type))),
        ...facts.workspaces.value.flatMap((row) => resourceOf(row, row['type'] === types/* WORKSPACE */.un.toLowerCase() ? types/* WORKSPACE */.un : types/* AML_REGISTRY */.rL)),
        ...facts.dnsZones.value
            .filter(({ zone }) => ZONES.has(String(zone)))
            .flatMap((row) => resourceOf(row, types/* PRIVATE_DNS_ZONE */.pj)),
        ...facts.roleAssignments.value.flatMap((row) => resourceOf(row, types/* ROLE_ASSIGNMENT */.Nr)),
        ...(namesWorkspaces(scope) ? [] : facts.workspaceRoleAssignments.value).flatMap((row) => resourceOf(row, types/* ROLE_ASSIGNMENT */.Nr)),
        ...facts.roleDefinitions.value
            .filter(({ roleId }) => used.has(roleId))
            .flatMap((row) => resourceOf(row, types/* ROLE_DEFINITION */.Zb)),
    ];
}
const ZONES = new Set(private_link/* PRIVATE_LINK_GROUPS */.YK.flatMap(({ zones }) => Object.values(zones).flat()));
function resourceOf({ id }, type) {
    return typeof id === 'string' && id !== '' ? [{ id, type }] : [];
}
function attachedTo({ facts }) {
    const attached = new Map();
    const attach = (target, resource) => {
        const list = attached.get(target) ?? [];
        list.push(resource);
        attached.set(target, list);
    };
    for (const row of facts.privateEndpoints.value) {
        for (const endpoint of resourceOf(row, types/* PRIVATE_ENDPOINT */.AX))
            attach(String(row['target']), endpoint);
    }
    for (const row of facts.networkGuards.value) {
        const own = ancestorsOf(String(row['id'])).at(-1);
        const places = [...ancestorsOf(String(row['place'])), ...ancestorsOf(String(row['gateway']))];
        for (const { id } of places)
            if (own !== undefined)
                attach(id.toLowerCase(), own);
    }
    return attached;
}
function listsOfSubscriptions(seeds, estate) {
    const own = seeds.filter(({ type }) => type === types/* WORKSPACE */.un || type === types/* AML_REGISTRY */.rL);
    const used = own.map(({ id }) => id.split('/').slice(0, 3).join('/').toLowerCase());
    const inSight = isGraphSilent(estate) ? estate.subscriptions.map((id) => `/subscriptions/${id}`) : [];
    return [...new Set([...used, ...inSight])].flatMap((parent) => OF_SUBSCRIPTIONS.map((type) => ({ kind: 'list', parent, type })));
}
function workspaceLists(estate, scope) {
    if (!isGraphSilent(estate) || namesWorkspaces(scope))
        return [];
    const wanted = new Set([...scope.subscriptions, ...estate.subscriptions].map((id) => id.toLowerCase()));
    return [...wanted].flatMap((id) => [types/* WORKSPACE */.un, types/* AML_REGISTRY */.rL].map((type) => ({ kind: 'list', parent: `/subscriptions/${id}`, type })));
}
function isGraphSilent({ gaps }) {
    return gaps.some(({ what, kind }) => what === 'workspaces' && kind !== 'not-found');
}
function toldByGraph({ facts }, limits) {
    const rows = [facts.policyStates, facts.assessments, facts.imageFindings].flatMap(({ value }) => value);
    return rows.flatMap(({ id, properties }) => liveResource({ id, properties }, GRAPH_VERSION, limits) ?? []);
}


/***/ })

};
