export const id = 739;
export const ids = [739];
export const modules = {

/***/ 83739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  livePolicyRules: () => (/* binding */ livePolicyRules)
});

// EXTERNAL MODULE: ./lib/src/live/open.js + 2 modules
var live_open = __webpack_require__(25870);
// EXTERNAL MODULE: ./lib/src/policy/aliases/bundled.js + 27 modules
var bundled = __webpack_require__(26164);
// EXTERNAL MODULE: ./lib/src/policy/aliases/misspelt.js
var misspelt = __webpack_require__(18323);
// EXTERNAL MODULE: ./lib/src/live/facts.js
var facts = __webpack_require__(79370);
// EXTERNAL MODULE: ./lib/src/live/policies/in-turn.js
var in_turn = __webpack_require__(91321);
;// CONCATENATED MODULE: ./lib/src/live/policies/aliases.js




const PROVIDERS_VERSION = '2021-04-01';
const EXPANDED = { $expand: 'resourceTypes/aliases' };
const PERMISSION = 'Microsoft.Resources/subscriptions/providers/read';
const MOST_NAMESPACES = 40;
const NAMESPACE = /^[A-Za-z][A-Za-z0-9]*(?:\.[A-Za-z][A-Za-z0-9]*)+$/;
async function liveAliases(reader, subscription, namespaces, bag) {
    const asked = distinct(namespaces);
    const read = new Map();
    const unread = new Map();
    await (0,in_turn/* eachInTurn */.u)(asked.slice(0, MOST_NAMESPACES), async (name) => {
        const path = `/subscriptions/${subscription}/providers/${name}`;
        const answer = await reader.get(path, PROVIDERS_VERSION, EXPANDED);
        const namespace = answer.ok ? namespaceOf(answer.value) : undefined;
        if (namespace !== undefined)
            read.set(name.toLowerCase(), namespace);
        else {
            const because = answer.ok ? 'the answer has no aliases' : whyNot(answer.failure);
            unread.set(because, [...(unread.get(because) ?? []), name]);
        }
    });
    if (asked.length > MOST_NAMESPACES)
        unread.set('they are too many', asked.slice(MOST_NAMESPACES));
    for (const [because, names] of unread) {
        const message = `The aliases of ${names.sort().join(', ')} are those that come with the gate, not those of live Azure: ${because}.`;
        bag.report('policy-assumed', message);
    }
    return read.size === 0 ? (0,bundled/* bundledAliases */.R)() : aliasesOf(read, (0,bundled/* bundledAliases */.R)());
}
function namespacesUsed(types, policies) {
    const found = new Map();
    const add = (name) => {
        if (!found.has(name.toLowerCase()))
            found.set(name.toLowerCase(), name);
    };
    for (const type of types)
        add(type.split('/')[0] ?? '');
    for (const { definition } of policies) {
        const { source, start, end } = definition.span;
        for (const [name] of source.text.slice(start, end).matchAll(NAMED_IN_TEXT))
            add(name);
    }
    return new Set(found.values());
}
const NAMED_IN_TEXT = /(?<![\w./])Microsoft\.[A-Za-z.]{1,60}(?=\/)/gi;
function distinct(namespaces) {
    const found = new Map();
    for (const name of namespaces) {
        if (NAMESPACE.test(name) && !found.has(name.toLowerCase()))
            found.set(name.toLowerCase(), name);
    }
    return [...found.values()];
}
function whyNot(failure) {
    if (failure.reason === 'forbidden')
        return `no access to them, ${(0,facts.needs)(PERMISSION)}`;
    if (failure.reason === 'not-found')
        return `this cloud has no such namespace, or the identity ${(0,facts.needs)(PERMISSION)}`;
    return failure.message.replace(/\.$/, '');
}
function namespaceOf({ namespace, resourceTypes }) {
    if (typeof namespace !== 'string' || !Array.isArray(resourceTypes))
        return undefined;
    const types = new Map();
    const all = new Map();
    for (const { resourceType, aliases, capabilities } of resourceTypes.map(bodyOf)) {
        if (typeof resourceType !== 'string')
            continue;
        const read = listOf(aliases).flatMap((one) => aliasOf(one) ?? []);
        const own = new Map(read.map((one) => [one.name.toLowerCase(), one]));
        for (const [name, one] of own)
            if (!all.has(name))
                all.set(name, one);
        types.set(`${namespace}/${resourceType}`.toLowerCase(), { aliases: own, isIndexed: isIndexed(capabilities) });
    }
    return all.size === 0 ? undefined : { types, aliases: all };
}
function aliasOf({ name, defaultPath, defaultMetadata, paths }) {
    const listed = listOf(paths).flatMap(({ path, apiVersions }) => typeof path === 'string' ? [{ path, versions: Array.isArray(apiVersions) ? apiVersions.map(String) : [] }] : []);
    const path = typeof defaultPath === 'string' && defaultPath !== '' ? defaultPath : listed[0]?.path;
    if (typeof name !== 'string' || path === undefined)
        return undefined;
    const elsewhere = listed.filter((one) => one.path !== path);
    const byVersion = elsewhere.flatMap((one) => one.versions.map((version) => [version.toLowerCase(), one.path]));
    const { attributes } = bodyOf(defaultMetadata);
    return {
        name,
        path,
        paths: new Map(byVersion),
        isModifiable: typeof attributes === 'string' ? /\bModifiable\b/i.test(attributes) : undefined,
    };
}
function isIndexed(capabilities) {
    if (typeof capabilities !== 'string')
        return undefined;
    const has = capabilities.toLowerCase().split(/[,\s]+/);
    return has.includes('supportstags') && has.includes('supportslocation');
}
function listOf(value) {
    return Array.isArray(value) ? value.map(bodyOf) : [];
}
function bodyOf(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function aliasesOf(read, shipped) {
    const namespaceOfName = (name) => read.get((name.split('/')[0] ?? '').toLowerCase());
    const aliasNamed = (alias) => namespaceOfName(alias)?.aliases.get(alias.toLowerCase());
    return {
        pathOf(alias, resource) {
            const namespace = namespaceOfName(resource.type);
            if (namespace === undefined)
                return shipped.pathOf(alias, resource);
            const found = namespace.types.get(resource.type.toLowerCase())?.aliases.get(alias.toLowerCase());
            return found && (found.paths.get(resource.apiVersion?.toLowerCase() ?? '') ?? found.path);
        },
        covers: (alias) => namespaceOfName(alias) !== undefined || shipped.covers(alias),
        nearest(alias) {
            const namespace = namespaceOfName(alias);
            if (namespace === undefined || alias.length > LONGEST_NAME)
                return shipped.nearest(alias);
            const found = namespace.aliases.get(alias.toLowerCase());
            return (found?.name ??
                (0,misspelt/* nearestOf */.q)(alias, [...namespace.aliases.values()].map(({ name }) => name)));
        },
        isModifiable: (alias) => aliasNamed(alias)?.isModifiable ?? shipped.isModifiable(alias),
        isIndexed: (type) => namespaceOfName(type)?.types.get(type.toLowerCase())?.isIndexed ?? shipped.isIndexed(type),
    };
}
const LONGEST_NAME = 1000;

// EXTERNAL MODULE: ./lib/src/inputs/diagnostic.js
var diagnostic = __webpack_require__(50943);
// EXTERNAL MODULE: ./lib/src/model/types.js
var types = __webpack_require__(27269);
// EXTERNAL MODULE: ./lib/src/policy/sources/assigned-policies.js + 5 modules
var assigned_policies = __webpack_require__(34389);
// EXTERNAL MODULE: ./lib/src/policy/sources/resolving.js
var resolving = __webpack_require__(17683);
// EXTERNAL MODULE: ./lib/src/live/ask-graph.js
var ask_graph = __webpack_require__(15177);
// EXTERNAL MODULE: ./lib/src/live/queries/catalogue.js + 4 modules
var catalogue = __webpack_require__(14801);
// EXTERNAL MODULE: ./lib/src/live/versions.js
var live_versions = __webpack_require__(24172);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
// EXTERNAL MODULE: ./lib/src/policy/sources/json-files.js
var json_files = __webpack_require__(37950);
// EXTERNAL MODULE: ./lib/src/policy/sources/json-value.js
var json_value = __webpack_require__(50080);
// EXTERNAL MODULE: ./lib/src/policy/sources/naming.js
var naming = __webpack_require__(23146);
;// CONCATENATED MODULE: ./lib/src/live/policies/bodies.js





const LIVE = 'live';
function liveDeclaration(body, limits, bag) {
    const { id } = body;
    if (typeof id !== 'string' || id === '')
        return undefined;
    const source = new source_file/* SourceFile */.sC(id, JSON.stringify(body, null, 2));
    const value = (0,json_value/* readJson */.V)(source, limits, bag);
    const kind = kindOf(body, id, source);
    if (value?.kind !== 'object' || kind === undefined)
        return undefined;
    return (0,json_files/* declarationOf */.MI)(kind, value, { source, evaluation: LIVE });
}
function kindOf({ type }, id, source) {
    const named = (0,naming/* namedBy */.T)((0,values/* scalarAt */.C_)(id, { source, start: 0, end: 0 }), LIVE)?.kind;
    return named ?? (typeof type === 'string' ? (0,naming/* kindOfType */.OF)(type) : undefined);
}
function bodyOfRow({ id, name, properties }) {
    const named = typeof name === 'string' ? { name } : {};
    return { id, ...named, properties };
}

// EXTERNAL MODULE: ./lib/src/policy/sources/versions.js
var versions = __webpack_require__(18083);
;// CONCATENATED MODULE: ./lib/src/live/policies/definitions.js










const ASKABLE = /^(?:\/[\p{L}\p{N}._()-]+)*\/providers\/microsoft\.authorization\/policy(?:set)?definitions\/[^/?#%\\]+$/iu;
class LiveDefinitions {
    reader;
    settings;
    bag;
    known = new Map();
    versions = new Map();
    constructor(reader, settings, bag) {
        this.reader = reader;
        this.settings = settings;
        this.bag = bag;
    }
    async resolve(wanted) {
        const most = this.settings.limits.resources;
        const asked = [...new Map(wanted.map((one) => [one.id, one])).values()];
        const [within, beyond] = [asked.slice(0, most), asked.slice(most)];
        for (const { id } of beyond)
            this.known.set(id, { reason: `more than ${most} are asked for` });
        await this.readNewest(within.filter(({ id }) => !this.known.has(id)));
        const reasons = new Map();
        const declarations = [];
        for (const one of asked) {
            const found = this.known.get(one.id);
            if (found !== undefined && 'declared' in found)
                declarations.push(found.declared);
            else
                reasons.set(one.id, found?.reason ?? 'nothing was answered');
        }
        await (0,in_turn/* eachInTurn */.u)(wanted, async (one) => declarations.push(...(await this.pinned(one))));
        return { declarations, reasons };
    }
    async readNewest(wanted) {
        const askable = wanted.filter(({ id }) => ASKABLE.test(id));
        for (const { id } of wanted)
            if (!askable.some((one) => one.id === id))
                this.known.set(id, { reason: UNASKABLE });
        await this.askGraphFor(askable.map(({ id }) => id));
        const missing = askable.filter(({ id }) => !this.known.has(id));
        await (0,in_turn/* eachInTurn */.u)(missing, async (one) => {
            this.known.set(one.id, await this.get(one));
        });
    }
    async askGraphFor(ids) {
        const { subscriptions, limits } = this.settings;
        if (subscriptions.length === 0 || ids.length === 0)
            return;
        const query = catalogue/* QUERIES */.D.policyDefinitions;
        const { rows } = await (0,ask_graph/* askGraph */.ep)(this.reader, { query, subscriptions, ids, mostRows: limits.resources });
        for (const row of rows) {
            const declared = this.declarationOf(bodyOfRow(row));
            if (declared !== undefined)
                this.known.set(String(row['id']).toLowerCase(), { declared });
        }
    }
    async get({ kind, id }) {
        const type = typeOf(kind);
        let failure;
        for (const version of (0,live_versions/* readingOf */.MU)(type)?.versions ?? []) {
            const answer = await this.reader.get(id, version);
            if (answer.ok) {
                const declared = this.declarationOf({ id, ...answer.value });
                return declared === undefined ? { reason: 'what Azure answered for it is no policy' } : { declared };
            }
            failure = answer.failure;
            if (failure.reason !== 'rejected')
                break;
        }
        return { reason: definitions_whyNot(failure, `${type}/read`) };
    }
    async pinned({ kind, id, definitionVersion }) {
        const newest = this.known.get(id);
        if (definitionVersion === undefined || newest === undefined || !('declared' in newest))
            return [];
        if ((0,versions/* isVersion */.lF)(newest.declared, definitionVersion))
            return [];
        const answer = this.versions.get(id) ?? (await this.versionsOf(kind, id));
        this.versions.set(id, answer);
        if (!answer.ok)
            return [];
        const { name } = newest.declared;
        const fitting = answer.value
            .flatMap(({ properties }) => this.declarationOf({ id: newest.declared.span.source.path, name, properties }) ?? [])
            .filter((declared) => (0,versions/* isVersion */.lF)(declared, definitionVersion))
            .filter((declared) => isPreview((0,versions/* versionOf */.E4)(declared)) === isPreview(definitionVersion));
        const highest = fitting.reduce(higher, undefined);
        return highest === undefined ? [] : [{ ...highest, isPinned: true }];
    }
    async versionsOf(kind, id) {
        const [version = ''] = (0,live_versions/* readingOf */.MU)(typeOf(kind))?.versions ?? [];
        return this.reader.list(`${id}/versions`, version);
    }
    declarationOf(body) {
        const heard = new diagnostic/* DiagnosticBag */.g7();
        const declared = liveDeclaration(body, this.settings.limits, heard);
        (0,resolving/* passOn */.TH)(heard, this.bag);
        return declared;
    }
}
const UNASKABLE = 'its ID is none that Azure can be asked for';
function typeOf(kind) {
    return kind === 'initiative' ? types/* POLICY_SET */.ek : types/* POLICY_DEFINITION */.xs;
}
function definitions_whyNot(failure, permission) {
    switch (failure?.reason) {
        case 'forbidden':
            return `no access to it, ${(0,facts.needs)(permission)}`;
        case 'unauthorized':
            return `no access to it, as Azure does not accept the sign-in (${failure.message})`;
        case 'not-found':
            return `Azure does not find it, or the identity ${(0,facts.needs)(permission)}`;
        default:
            return `Azure did not tell it: ${failure?.message.replace(/\.$/, '') ?? 'no version of its API is known'}`;
    }
}
function isPreview(version) {
    return version?.includes('-') === true;
}
function higher(left, right) {
    return left === undefined || (0,versions/* compareVersions */.Zy)((0,versions/* versionOf */.E4)(right), (0,versions/* versionOf */.E4)(left)) > 0 ? right : left;
}

;// CONCATENATED MODULE: ./lib/src/live/policies/assigned.js










async function readAssignedPolicies(reach, { reader, limits, unread, definitions }, bag) {
    const [assignments, exemptions] = await Promise.all([
        bodiesOf('policyAssignments', types/* POLICY_ASSIGNMENT */.pA, reach, reader, limits),
        bodiesOf('policyExemptions', types/* POLICY_EXEMPTION */.$i, reach, reader, limits),
    ]);
    const gaps = [...assignments.gaps, ...exemptions.gaps];
    for (const sentence of (0,facts.sentencesOf)(gaps))
        bag.report(unread, sentence);
    const heard = new diagnostic/* DiagnosticBag */.g7();
    const declarations = [...assignments.bodies, ...exemptions.bodies].flatMap((body) => liveDeclaration(body, limits, heard) ?? []);
    const resolver = definitions ?? new LiveDefinitions(reader, { subscriptions: reach.subscriptions, limits }, bag);
    const read = { declarations, assignments: [], exemptions: [] };
    const { sources, reasons } = await (0,resolving/* completed */.so)(read, resolver, limits);
    const policies = (0,assigned_policies/* policiesIn */.C)(sources, { limits, reasons }, heard);
    (0,resolving/* passOn */.TH)(heard, bag);
    return { ...policies, gaps };
}
async function bodiesOf(name, type, { subscriptions, managementGroup }, reader, limits) {
    const query = catalogue/* QUERIES */.D[name];
    const asked = subscriptions.length === 0
        ? { rows: [], gaps: [] }
        : await (0,ask_graph/* askGraph */.ep)(reader, { query, subscriptions, mostRows: limits.resources });
    const groups = managementGroup === undefined ? [] : [{ path: groupPath(managementGroup), ...AT_AND_ABOVE }];
    const missed = asked.gaps.length === 0 ? [] : subscriptions.map((one) => ({ path: `/subscriptions/${one}` }));
    const lists = await Promise.all([...groups, ...missed].map((place) => listed(reader, type, place)));
    const bodies = [...asked.rows.map(bodyOfRow), ...lists.flatMap((one) => one.bodies)];
    const gaps = [...(missed.length === 0 ? asked.gaps : []), ...lists.flatMap((one) => one.gaps)];
    return { bodies: eachOnce(bodies), gaps };
}
const AT_AND_ABOVE = { parameters: { $filter: 'atScope()' } };
async function listed(reader, type, { path, parameters }) {
    const versions = (0,live_versions/* readingOf */.MU)(type)?.versions ?? [];
    let answer;
    for (const version of versions) {
        answer = await reader.list(`${path}/providers/${type}`, version, parameters);
        if (answer.ok || answer.failure.reason !== 'rejected')
            break;
    }
    if (answer === undefined || answer.ok)
        return { bodies: answer?.value ?? [], gaps: [] };
    return { bodies: answer.value, gaps: [(0,facts.gapOf)(answer.failure, wordsOf(type), path, `${type}/read`)] };
}
function wordsOf(type) {
    const [, collection = type] = type.split('/');
    return collection.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
function groupPath(name) {
    return `/providers/Microsoft.Management/managementGroups/${name}`;
}
function eachOnce(bodies) {
    const known = new Map();
    for (const body of bodies) {
        const id = String(body['id']).toLowerCase();
        if (!known.has(id))
            known.set(id, body);
    }
    return [...known.values()];
}

// EXTERNAL MODULE: ./lib/src/live/policies/restriction-findings.js
var restriction_findings = __webpack_require__(88429);
// EXTERNAL MODULE: ./lib/src/live/policies/restrictions.js + 2 modules
var policies_restrictions = __webpack_require__(38657);
// EXTERNAL MODULE: ./lib/src/policy/named-policies.js + 7 modules
var named_policies = __webpack_require__(12350);
;// CONCATENATED MODULE: ./lib/src/live-policies.js









async function livePolicyRules({ reader, options }, { files, planned, secrets, limits, clock, today }, bag) {
    const subscriptions = subscriptionsIn(options);
    const unread = (0,live_open.unreadCode)(options);
    const definitions = new LiveDefinitions(reader, { subscriptions, limits }, bag);
    const held = files === undefined
        ? []
        : (await (0,assigned_policies/* assignedPolicies */.L)(files.repository, files.named, { limits, clock, resolver: definitions }, bag)).policies;
    const reach = { subscriptions, managementGroup: options.managementGroup };
    const { policies: assigned } = await readAssignedPolicies(reach, { reader, limits, unread, definitions }, bag);
    const policies = [...held, ...assigned];
    const [first] = subscriptions;
    const namespaces = namespacesUsed(new Set(planned.map(({ type }) => type)), policies);
    const aliases = first === undefined ? (0,bundled/* bundledAliases */.R)() : await liveAliases(reader, first, namespaces, bag);
    const rules = (0,named_policies/* rulesOfPolicies */.J)(policies, { aliases, limits, today }, bag);
    const restrictions = await (0,policies_restrictions/* askRestrictions */.d)(planned, { reader, subscriptions, aliases, secrets, unread }, bag);
    return (0,restriction_findings/* restrictionFindings */.V)(restrictions, { assigned, rules });
}
function subscriptionsIn({ subscriptions, workspaces }) {
    const ofWorkspaces = workspaces.flatMap((id) => /^\/subscriptions\/([^/]+)/i.exec(id)?.[1]?.toLowerCase() ?? []);
    return [...new Set([...subscriptions, ...ofWorkspaces])];
}


/***/ })

};
