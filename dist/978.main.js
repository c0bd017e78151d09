export const id = 978;
export const ids = [978];
export const modules = {

/***/ 23600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ liveResource)
/* harmony export */ });
/* harmony import */ var _expand_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33527);
/* harmony import */ var _expand_file_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54601);
/* harmony import */ var _expand_resource_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24918);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66165);
/* harmony import */ var _inputs_source_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72076);
/* harmony import */ var _syntax_arm_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59749);






const MEMBERS_OUTSIDE_BODY = new Set(['id', 'name', 'type', 'etag']);
function liveResource(body, apiVersion, limits) {
    const id = idOf(body);
    if (id === undefined)
        return undefined;
    const source = new _inputs_source_file_js__WEBPACK_IMPORTED_MODULE_5__/* .SourceFile */ .sC(id, JSON.stringify(body, null, 2), 'azure');
    const { root } = (0,_syntax_arm_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(source, limits);
    const span = { source, start: 0, end: source.text.length };
    const identity = (0,_expand_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIdOfText */ .Cx)((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarAt */ .C_)(id, span), { level: 'tenant' });
    if (root === undefined || identity === undefined)
        return undefined;
    const value = (0,_expand_file_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOfJson */ .ZK)(root, source);
    if (value.kind !== 'object')
        return undefined;
    const members = [...value.members.values()].filter((member) => !MEMBERS_OUTSIDE_BODY.has(member.name.toLowerCase()));
    return {
        type: identity.type,
        apiVersion,
        names: identity.names,
        name: (0,_expand_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .joinNames */ .JH)(identity.names, identity),
        address: `live:${id}`,
        form: 'live',
        existing: false,
        condition: true,
        scope: scopeAbove(id, span) ?? identity.scope,
        body: (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)(members, value.origin),
        patch: false,
        span,
        headerSpan: (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(value, 'id')?.span ?? span,
        way: [],
    };
}
function scopeAbove(id, span) {
    const above = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarAt */ .C_)(id.slice(0, id.toLowerCase().lastIndexOf('/providers/')), span);
    const extended = (0,_expand_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceIdOfText */ .Cx)(above, { level: 'tenant' });
    if (extended === undefined)
        return undefined;
    return (0,_expand_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .containerOf */ .t)(extended) ?? { level: 'resource', resource: above };
}
function idOf(body) {
    if (typeof body !== 'object' || body === null || !('id' in body))
        return undefined;
    return typeof body.id === 'string' ? body.id : undefined;
}


/***/ }),

/***/ 17978:
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
// EXTERNAL MODULE: ./lib/src/live/ask-graph.js
var ask_graph = __webpack_require__(15177);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/live/facts.js
var facts = __webpack_require__(79370);
// EXTERNAL MODULE: ./lib/src/live/live-resource.js
var live_resource = __webpack_require__(23600);
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

// EXTERNAL MODULE: ./lib/src/live/versions.js
var live_versions = __webpack_require__(24172);
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
                if (wanted.has(idOf(body).toLowerCase()))
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
        const { versions } = (0,live_versions/* readingOf */.MU)(type) ?? { versions: [''] };
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
        const id = idOf(body).toLowerCase();
        const resource = (0,live_resource/* liveResource */.R)(body, apiVersion, this.request.limits);
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
            this.wantBeside(body, id, (0,live_versions/* readingOf */.MU)(resource.type));
    }
    wantBeside(body, id, reading) {
        if (reading === undefined)
            return;
        for (const type of reading.lists)
            if (mayHave(type, body))
                this.wantBelow(idOf(body), type);
        for (const named of namedIn(body, reading.follows)) {
            this.namedBy.set(named.id.toLowerCase(), id);
            this.wantOne(named);
        }
        for (const attached of this.request.attached.get(id) ?? [])
            this.wantOne(attached);
    }
    wantBelow(parent, type) {
        const onlyName = (0,live_versions/* readingOf */.MU)(type)?.onlyName;
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
        if (this.asked.has(key.toLowerCase()) || (0,live_versions/* readingOf */.MU)(task.type) === undefined)
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
        const permission = (0,live_versions/* readingOf */.MU)(type)?.permission ?? `${type}/read`;
        if (!NOT_KNOWN.has(failure.code ?? ''))
            return (0,facts.gapOf)(failure, type, place, permission);
        const because = `this cloud does not offer it (${failure.code})`;
        return { kind: 'not-available', what: type, place: 'this cloud', because, permission, failure };
    }
}
function groupKeyOf(task) {
    const isListed = task.kind === 'get' && (0,live_versions/* readingOf */.MU)(task.type)?.isListedBySubscription === true;
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
function idOf({ id }) {
    return typeof id === 'string' ? id : '';
}
function withOpenProperties(resource) {
    const { body, apiVersion } = resource;
    const properties = body.members.get('properties');
    if (properties?.value.kind !== 'object')
        return resource;
    const message = `API version ${apiVersion} does not show every property`;
    const open = (0,values/* unknown */.L5)('deployment', message, `properties of ${resource.address}`, properties.value.origin);
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

// EXTERNAL MODULE: ./lib/src/live/queries/catalogue.js + 4 modules
var catalogue = __webpack_require__(14801);
// EXTERNAL MODULE: ./lib/src/live/queries/query.js
var query = __webpack_require__(75186);
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
    const wanted = [...new Set([...(0,live_versions/* permissionsOfTypes */.vS)(), ...Object.values(catalogue/* QUERIES */.D).map(({ permission }) => permission)])];
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
    return namesOfQueries().filter((name) => name !== 'subscriptions' && !(0,query/* takesIds */.P4)(catalogue/* QUERIES */.D[name]));
}
function namesOfQueries() {
    return Object.keys(catalogue/* QUERIES */.D).filter((name) => name in catalogue/* QUERIES */.D);
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
        asking.rows('dependencyRoleAssignments', [...used, ...groupsOf(workspaces, used)]),
        asking.rows('policyDefinitions', texts(asking.known('policyAssignments'), 'definitionId')),
        asking.rows('policyStates', [...used, ...texts(workspaces, 'id')]),
        asking.rows('assessments', [...judged, ...texts(workspaces, 'id')]),
        asking.rows('imageFindings', texts(workspaces, 'registry')),
        asking.rows('resourceGroups', groups),
    ]);
}
function groupsOf(workspaces, used) {
    return distinct([...texts(workspaces, 'id'), ...used].map((id) => id.split('/').slice(0, 5).join('/')));
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
        const question = { query: catalogue/* QUERIES */.D[name], subscriptions, mostRows };
        const answer = await (0,ask_graph/* askGraph */.ep)(reader, ids === undefined ? question : { ...question, ids: distinct(ids) });
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
                apiVersion: ask_graph/* GRAPH_VERSION */.q6,
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
    const known = new Set([...whole.bodies.keys(), ...later.details.bodies.keys()]);
    for (const sentence of (0,facts.sentencesOf)(gaps))
        bag.report('live-unavailable', sentence);
    return {
        estate: later.estate,
        bodies: new Map([...whole.bodies, ...later.details.bodies]),
        absent: new Map([...whole.absent, ...later.details.absent]),
        resources: [...whole.resources, ...later.details.resources, ...toldByGraph(later.estate, known, limits)],
        beside: sharers(estate, known, limits),
        gaps,
        complete: gaps.length === 0,
    };
}
function sharers({ facts }, known, limits) {
    const others = facts.sharedDependencies.value.filter(({ id }) => !known.has(String(id)));
    return others.flatMap(({ id, workspaceKind: kind, storage, keyVault, registry, hub }) => {
        const named = { storageAccount: storage, keyVault, containerRegistry: registry, hubResourceId: hub };
        const properties = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== ''));
        return (0,live_resource/* liveResource */.R)({ id, kind: kind || 'Default', properties }, ask_graph/* GRAPH_VERSION */.q6, limits) ?? [];
    });
}
async function rolesOfFoundPrincipals(reader, estate, { bodies }, limits) {
    const { roleAssignments: known } = estate.facts;
    const asked = new Set(estate.principals);
    const ids = [...new Set([...bodies.values()].flatMap(({ value }) => principalsIn(value)))].filter((id) => !asked.has(id));
    const { subscriptions } = estate;
    const question = { query: catalogue/* QUERIES */.D.roleAssignments, subscriptions, ids, mostRows: limits.resources };
    const { rows, gaps } = await (0,ask_graph/* askGraph */.ep)(reader, question);
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
    const alone = [live_versions/* VIRTUAL_HUB */.u6, types/* MONITOR_PRIVATE_LINK_SCOPE */.l2];
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
        ...facts.legacyPrincipals.value.flatMap((row) => resourceOf(row, types/* ROLE_ASSIGNMENT */.Nr)),
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
    return [...new Set([...used, ...inSight])].flatMap((parent) => live_versions/* OF_SUBSCRIPTIONS */.Xf.map((type) => ({ kind: 'list', parent, type })));
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
function toldByGraph({ facts }, known, limits) {
    const { policyStates, assessments, imageFindings, dependencyRoleAssignments, wideDataRoleAssignments } = facts;
    const rows = [policyStates, assessments, imageFindings, dependencyRoleAssignments, wideDataRoleAssignments].flatMap(({ value }) => value);
    const fresh = new Map(rows.filter(({ id }) => !known.has(String(id))).map((row) => [row['id'], row]));
    return [...fresh.values()].flatMap(({ id, properties }) => (0,live_resource/* liveResource */.R)({ id, properties }, ask_graph/* GRAPH_VERSION */.q6, limits) ?? []);
}


/***/ })

};
