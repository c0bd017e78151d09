export const id = 946;
export const ids = [946];
export const modules = {

/***/ 18946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_SYSTEMS: () => (/* binding */ MAX_SYSTEMS),
  picturesOf: () => (/* binding */ picturesOf)
});

// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/model/dependencies.js
var dependencies = __webpack_require__(68719);
// EXTERNAL MODULE: ./lib/src/model/mentions.js
var mentions = __webpack_require__(68965);
// EXTERNAL MODULE: ./lib/src/model/resource-key.js
var resource_key = __webpack_require__(64708);
// EXTERNAL MODULE: ./lib/src/model/system.js
var model_system = __webpack_require__(8059);
// EXTERNAL MODULE: ./lib/src/model/types.js
var types = __webpack_require__(27269);
// EXTERNAL MODULE: ./lib/src/model/workspaces.js
var workspaces = __webpack_require__(36196);
// EXTERNAL MODULE: ./lib/src/inputs/changes.js
var inputs_changes = __webpack_require__(54411);
// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
;// CONCATENATED MODULE: ./lib/src/model/picture/changed.js


const NO_CHANGE = { of: () => undefined, at: () => undefined };
function changeTeller(changes) {
    const linesOf = remembered((path) => changes.changedLines(path));
    const at = (span) => {
        const lines = linesOf(span.source.path);
        if (lines.length === 0)
            return undefined;
        const { startLine, endLine } = (0,source_file/* rangeOf */.be)(span);
        if ((0,inputs_changes/* holds */.v9)(lines, startLine, endLine))
            return 'added';
        return (0,inputs_changes/* touches */.yI)(lines, startLine, endLine) ? 'changed' : undefined;
    };
    return {
        at,
        of({ resource }) {
            if (resource.existing)
                return undefined;
            const own = at(resource.span);
            if (own !== undefined)
                return own;
            const isTouched = (span) => at(span) !== undefined;
            const isChanged = resource.way.some((step) => isTouched(step.span)) || comesFrom(resource.body, isTouched, new Set());
            return isChanged ? 'changed' : undefined;
        },
    };
}
function remembered(linesOf) {
    const known = new Map();
    return (path) => {
        const lines = known.get(path) ?? linesOf(path);
        known.set(path, lines);
        return lines;
    };
}
function comesFrom(value, isPlace, seen) {
    if (seen.has(value))
        return false;
    seen.add(value);
    const { span, steps } = value.origin;
    if (steps.length > 0 && (steps.some((step) => isPlace(step.span)) || isPlace(span)))
        return true;
    return partsOf(value).some((part) => comesFrom(part, isPlace, seen));
}
function partsOf(value) {
    switch (value.kind) {
        case 'object':
            return [...value.members.values()].map((member) => member.value);
        case 'array':
            return value.open?.each === undefined ? value.items : [...value.items, value.open.each];
        case 'choice':
            return value.alternatives.map((alternative) => alternative.value);
        case 'text':
            return value.parts.filter((part) => typeof part !== 'string');
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./lib/src/model/judgement.js
var judgement = __webpack_require__(95711);
;// CONCATENATED MODULE: ./lib/src/model/picture/picture.js
const MAX_NODES = 45;
const MAX_EDGES = 90;
function worseState(left, right) {
    if (left === 'open' || right === 'open')
        return 'open';
    return left === 'unknown' || right === 'unknown' ? 'unknown' : 'plain';
}

;// CONCATENATED MODULE: ./lib/src/model/picture/drawing.js


class Drawing {
    system;
    changes;
    nodes = new Map();
    edges = new Map();
    groups = new Map();
    notes = new Set();
    views = new Map();
    constructor(system, changes) {
        this.system = system;
        this.changes = changes;
    }
    resource(view, look) {
        const own = this.system.graph.declarationOf(view);
        const key = keyOf(own);
        this.views.set(key, own);
        const { existing, condition, address, span } = own.resource;
        const marks = [
            look.mark,
            existing ? { state: 'unknown', reasons: ['it is declared elsewhere'] } : undefined,
            condition === true
                ? undefined
                : { state: 'unknown', reasons: [`it may not be deployed: ${(0,judgement/* clauseOf */.pQ)(condition)}`] },
        ];
        this.put(key, { ...look, change: look.change ?? this.changes.of(own) }, marks, existing ? [] : [{ address, name: own.displayName, span }]);
        return key;
    }
    thing(key, look) {
        this.put(key, look, [look.mark], []);
        return key;
    }
    drawn(view) {
        const key = keyOf(this.system.graph.declarationOf(view));
        return this.nodes.has(key) ? key : undefined;
    }
    get resources() {
        return [...this.views];
    }
    group(key, group) {
        if (!this.groups.has(key))
            this.groups.set(key, group);
        return key;
    }
    arrow(from, to, label, mark) {
        if (from === to)
            return;
        const key = JSON.stringify([from, to]);
        const known = this.edges.get(key);
        const { state = 'plain', reasons = [] } = mark ?? {};
        this.edges.set(key, {
            from,
            to,
            labels: united(known?.labels ?? [], label === '' ? [] : [label]),
            state: known === undefined ? state : worseState(known.state, state),
            reasons: united(known?.reasons ?? [], reasons),
        });
    }
    fact(key, fact) {
        const node = this.nodes.get(key);
        if (node !== undefined)
            this.nodes.set(key, { ...node, facts: united(node.facts, [fact]) });
    }
    mark(key, { state, reasons }) {
        const node = this.nodes.get(key);
        if (node === undefined)
            return;
        this.nodes.set(key, { ...node, state: worseState(node.state, state), reasons: united(node.reasons, reasons) });
    }
    put(key, { role, what, name, facts = [], group, change }, marks, declared) {
        const known = this.nodes.get(key);
        const state = marks.reduce((worst, mark) => worseState(worst, mark?.state ?? 'plain'), known?.state ?? 'plain');
        const reasons = united(known?.reasons ?? [], marks.flatMap((mark) => mark?.reasons ?? []));
        this.nodes.set(key, {
            ...(known ?? { role, what, names: [name], group, declared, change }),
            facts: united(known?.facts ?? [], facts),
            state,
            reasons,
        });
    }
}
function keyOf(view) {
    return `resource ${view.address}`;
}
function united(left, right) {
    return [...new Set([...left, ...right])];
}

// EXTERNAL MODULE: ./lib/src/model/identities.js
var identities = __webpack_require__(9648);
// EXTERNAL MODULE: ./lib/src/model/resource-view.js + 2 modules
var resource_view = __webpack_require__(39868);
;// CONCATENATED MODULE: ./lib/src/model/picture/rights.js





const BEARERS = ['workspace', 'registry', 'compute', 'endpoint'];
const SCOPES = ['workspace', 'registry', 'dependency', 'endpoint'];
function drawIdentities(drawing) {
    for (const [key, view] of drawing.resources) {
        if (!hasRole(key, BEARERS, drawing))
            continue;
        for (const link of (0,identities/* userIdentitiesOf */.br)(view, drawing.system)) {
            const look = { role: 'identity', what: 'User-assigned identity' };
            if (link.state === 'declared' || (link.state === 'named' && link.target !== undefined)) {
                if (link.target !== undefined)
                    drawing.arrow(drawing.resource(link.target, { ...look, name: link.target.displayName }), key, '');
            }
            else if (link.state === 'named') {
                const name = link.key.names.at(-1);
                const written = name === undefined ? 'not known' : (0,resource_view/* nameFor */.F)(name);
                const mark = { state: 'unknown', reasons: ['it is declared elsewhere'] };
                drawing.arrow(drawing.thing(`identity ${(0,resource_key/* keyText */.Pu)(link.key)}`, { ...look, name: written, mark }), key, '');
            }
        }
    }
}
function drawRoles(drawing) {
    for (const assignment of (0,identities/* roleAssignments */.fh)(drawing.system)) {
        const { resource: scope } = assignment.view.resource.scope;
        const to = scope === undefined ? undefined : drawnAt(scope, drawing);
        if (to === undefined || !hasRole(to, SCOPES, drawing))
            continue;
        const from = principalNode(assignment, drawing);
        if (from === undefined)
            continue;
        drawing.arrow(from, to, roleName(assignment));
        if (hasRole(from, ['identity', 'principal'], drawing))
            drawing.fact(from, roleName(assignment));
    }
}
function drawnAt(id, drawing) {
    const key = (0,resource_key/* resourceKeyOf */.Bk)(id);
    const found = key === undefined ? undefined : drawing.system.graph.find(key);
    return found?.state === 'declared' ? drawing.drawn(found.target) : undefined;
}
function hasRole(key, roles, drawing) {
    const role = drawing.nodes.get(key)?.role;
    return role !== undefined && roles.includes(role);
}
function principalNode({ principal }, drawing) {
    const { value } = principal;
    if (value === undefined)
        return undefined;
    if (value.kind === 'unknown' && value.target !== undefined && !(0,types/* sameType */.n6)(value.target.type, types/* SERVICE_PRINCIPAL */.P1)) {
        const found = drawing.system.graph.find(value.target);
        if (found?.state !== 'declared')
            return undefined;
        return drawing.drawn(found.target) ?? drawing.resource(found.target, principalLook(found.target));
    }
    return drawing.thing(`principal ${(0,values/* textOf */.b6)(value)}`, {
        role: 'principal',
        what: 'Principal',
        name: (0,resource_view/* nameFor */.F)(value),
    });
}
function principalLook(view) {
    const isIdentity = (0,types/* sameType */.n6)(view.type, 'Microsoft.ManagedIdentity/userAssignedIdentities');
    const name = view.displayName;
    return isIdentity
        ? { role: 'identity', what: 'User-assigned identity', name }
        : { role: 'principal', what: `Identity of ${view.type.slice(view.type.lastIndexOf('/') + 1)}`, name };
}
const ROLES = new Map([
    ['8e3af657-a8ff-443c-a75c-2fe8c4bcb635', 'Owner'],
    ['b24988ac-6180-42a0-ab88-20f7382dd24c', 'Contributor'],
    ['acdd72a7-3385-48ef-bd42-f606fba81ae7', 'Reader'],
    ['18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', 'User Access Administrator'],
    ['f58310d9-a9f6-439a-9e8d-f62e7b41a168', 'Role Based Access Control Administrator'],
    ['f6c7c914-8db3-469d-8ca1-694a8f32e121', 'AzureML Data Scientist'],
    ['e503ece1-11d0-4e8e-8e2c-7a6c3bf38815', 'AzureML Compute Operator'],
    ['ba92f5b4-2d11-453d-a403-e96b0029c9fe', 'Storage Blob Data Contributor'],
    ['b7e6dc6d-f1e8-4753-8033-0f276bb0955b', 'Storage Blob Data Owner'],
    ['2a2b9908-6ea1-4ae2-8e65-a410df84e7d1', 'Storage Blob Data Reader'],
    ['7f951dda-4ed3-4680-a7ca-43fe172d538d', 'AcrPull'],
    ['8311e382-0749-4cb8-b61a-304f252e45ec', 'AcrPush'],
    ['00482a5a-887f-4fb3-b363-3b7fe8e74483', 'Key Vault Administrator'],
    ['b86a8fe4-44ce-4948-aee5-eccb2c155cd7', 'Key Vault Secrets Officer'],
    ['4633458b-17de-408a-b874-0445c86b69e6', 'Key Vault Secrets User'],
    ['21090545-7ca7-4776-b22c-e363652d74d2', 'Key Vault Reader'],
    ['e147488a-f6f5-4113-8e2d-b22465e65bf6', 'Key Vault Crypto Service Encryption User'],
]);
function roleName({ roleId }) {
    if (roleId === undefined)
        return 'a role that is not known';
    return ROLES.get(roleId) ?? 'another role';
}

// EXTERNAL MODULE: ./lib/src/model/facts/private-link.js
var private_link = __webpack_require__(3200);
// EXTERNAL MODULE: ./lib/src/model/private-dns.js
var private_dns = __webpack_require__(43961);
;// CONCATENATED MODULE: ./lib/src/model/picture/marks.js
const MAX_REASONS = 3;
function openIf(judgement) {
    switch (judgement.truth) {
        case true:
            return { state: 'open', reasons: distinct(judgement.evidence.flatMap(told)) };
        case 'unknown':
            return unknownBy(judgement);
        default:
            return undefined;
    }
}
function thereIf(judgement) {
    if (judgement.truth === false)
        return undefined;
    return judgement.truth === true ? { state: 'plain', reasons: [] } : unknownBy(judgement);
}
function unknownBy({ evidence, trueWhen }) {
    const causes = evidence.flatMap(({ because }) => because ?? []);
    const cases = trueWhen.map((clause) => `so ${clause}`);
    return { state: 'unknown', reasons: distinct([...causes, ...cases]) };
}
function distinct(reasons) {
    return [...new Set(reasons)].slice(0, MAX_REASONS);
}
const SWITCHES = new Set([
    'publicNetworkAccess',
    'defaultAction',
    'allowPublicAccessWhenBehindVnet',
    'enableNodePublicIp',
    'remoteLoginPortPublicAccess',
    'sshPublicAccess',
    'isolationMode',
    'destination',
]);
function told({ path, absent, meaning, value, dropped }) {
    const name = path?.slice(path.lastIndexOf('.') + 1) ?? '';
    if (!SWITCHES.has(name))
        return [];
    if (dropped === true)
        return [`${name} has no effect on this API version`];
    if (absent)
        return [meaning === undefined ? `${name} is not set` : `${name} is not set, which means ${quoted(meaning)}`];
    const isTellable = value?.kind === 'scalar' && value.origin.sensitive !== true;
    return [isTellable ? `${name} is ${quoted(value.value)}` : `${name} is set`];
}
function quoted(value) {
    return typeof value === 'string' ? `'${value}'` : String(value);
}

// EXTERNAL MODULE: ./lib/src/model/computes.js
var computes = __webpack_require__(2424);
;// CONCATENATED MODULE: ./lib/src/model/exposure.js




const CLOSED = new Map([
    [types/* WORKSPACE */.un, (view, system) => (0,judgement/* anyOf */.EB)((0,workspaces/* isProject */.YS)(view), (0,workspaces/* isPrivate */.Gw)(view, system))],
    [types/* AML_REGISTRY */.rL, isSwitchedOff],
    [types/* ONLINE_ENDPOINT */.Ac, (view) => (0,judgement/* anyOf */.EB)(isSwitchedOff(view), (0,judgement/* not */.AU)(view.property('properties.compute').isAbsent()))],
    [types/* STORAGE_ACCOUNT */.iR, closedByRules('networkAcls')],
    [types/* KEY_VAULT */.tv, closedByRules('networkAcls')],
    [types/* CONTAINER_REGISTRY */.S1, closedByRules('networkRuleSet')],
    [types/* AI_ACCOUNT */.Vv, closedByRules('networkAcls')],
    [types/* COSMOS_ACCOUNT */.jh, isSwitchedOff],
    [types/* SEARCH_SERVICE */.Dn, isSwitchedOff],
]);
const BY_TYPE = new Map([...CLOSED].map(([type, closed]) => [type.toLowerCase(), closed]));
function takesPublicTraffic(view, system) {
    const closed = BY_TYPE.get(view.type.toLowerCase());
    return closed === undefined ? undefined : (0,judgement/* not */.AU)(closed(view, system));
}
function isSwitchedOff(view) {
    return view.property('properties.publicNetworkAccess').isOneOf('Disabled', 'SecuredByPerimeter');
}
function closedByRules(rules) {
    return (view) => (0,judgement/* anyOf */.EB)(isSwitchedOff(view), view.property(`properties.${rules}.defaultAction`).is('Deny'));
}
function hasPublicAddress(compute) {
    return (0,judgement/* allOf */.bn)((0,computes/* hasManagedNodes */.Dh)(compute), (0,computes/* hasPublicNodes */.ry)(compute));
}
function hasOpenShell(compute, system) {
    const port = compute.property('properties.properties.sshSettings.sshPublicAccess');
    const isInsideOnly = (0,judgement/* allOf */.bn)((0,computes/* isInSubnet */.lp)(compute), (0,judgement/* not */.AU)((0,computes/* hasPublicNodes */.ry)(compute)));
    return (0,judgement/* anyOf */.EB)((0,judgement/* allOf */.bn)((0,computes/* isInstance */.Qs)(compute), port.is('Enabled'), (0,judgement/* not */.AU)(isInsideOnly)), (0,judgement/* allOf */.bn)((0,computes/* isCluster */.JU)(compute), (0,judgement/* not */.AU)((0,computes/* isSshPortClosed */.oI)(compute, system))));
}
function leavesFreely(compute, workspace, system) {
    return (0,judgement/* allOf */.bn)((0,computes/* hasManagedNodes */.Dh)(compute), (0,judgement/* not */.AU)((0,computes/* isInSubnet */.lp)(compute)), (0,judgement/* not */.AU)((0,workspaces/* hasManagedNetwork */.E_)(workspace, system)));
}

// EXTERNAL MODULE: ./lib/src/model/networks.js
var networks = __webpack_require__(51821);
// EXTERNAL MODULE: ./lib/src/model/facts/shared-domains.js
var shared_domains = __webpack_require__(43399);
// EXTERNAL MODULE: ./lib/src/model/diagnostics.js
var diagnostics = __webpack_require__(22004);
;// CONCATENATED MODULE: ./lib/src/model/picture/uses.js







const WHAT = new Map([
    [types/* STORAGE_ACCOUNT */.iR, 'Storage account'],
    [types/* KEY_VAULT */.tv, 'Key vault'],
    [types/* CONTAINER_REGISTRY */.S1, 'Container registry'],
    [types/* APPLICATION_INSIGHTS */.XC, 'Application Insights'],
    [types/* LOG_ANALYTICS */.gi, 'Log Analytics'],
    [types/* COSMOS_ACCOUNT */.jh, 'Cosmos DB'],
    [types/* SEARCH_SERVICE */.Dn, 'AI Search'],
    [types/* AI_ACCOUNT */.Vv, 'AI services'],
    [types/* KUBERNETES_CLUSTER */.gp, 'Kubernetes cluster'],
    [types/* WORKSPACE */.un, 'Workspace'],
].map(([type = '', what = '']) => [type.toLowerCase(), what]));
function whatIs(type) {
    return WHAT.get(type.toLowerCase()) ?? type.slice(type.lastIndexOf('/') + 1);
}
const KINDS = [
    ['storage', types/* STORAGE_ACCOUNT */.iR],
    ['keyVault', types/* KEY_VAULT */.tv],
    ['containerRegistry', types/* CONTAINER_REGISTRY */.S1],
    ['applicationInsights', types/* APPLICATION_INSIGHTS */.XC],
];
function drawDependencies(workspace, node, drawing) {
    const { system } = drawing;
    for (const [kind, type] of KINDS) {
        for (const link of (0,dependencies/* dependencyOf */.bf)(workspace, kind, system)) {
            drawLink(node, link, '', drawing, { key: `${node} ${kind}`, what: whatIs(type) });
            drawLogsBehind(link, drawing);
        }
    }
    for (const link of (0,dependencies/* furtherDependenciesOf */.nt)(workspace, system))
        drawLink(node, link, '', drawing);
    for (const [path, label] of dependencies/* REFERENCES */.tf) {
        if (path.startsWith('properties.managedNetwork.'))
            continue;
        for (const property of workspace.propertiesAt(path)) {
            for (const link of system.graph.links(property))
                drawLink(node, link, label, drawing);
        }
    }
}
function drawLogsBehind(link, drawing) {
    if (link.state !== 'declared' || !link.target.isA(types/* APPLICATION_INSIGHTS */.XC))
        return;
    const from = drawing.drawn(link.target);
    if (from === undefined)
        return;
    for (const logs of drawing.system.graph.links(link.target.property('properties.WorkspaceResourceId')))
        drawLink(from, logs, '', drawing);
}
function drawLink(from, link, label, drawing, unknown) {
    const when = link.when.length === 0 ? undefined : { state: 'unknown', reasons: [`only ${link.when.join(' and ')}`] };
    const to = endOf(link, drawing, unknown);
    if (to !== undefined)
        drawing.arrow(from, to, label, when);
}
function endOf(link, drawing, unknown) {
    switch (link.state) {
        case 'declared':
            return drawDependency(link.target, drawing);
        case 'named':
            return link.target === undefined ? drawNamed(link.key, drawing) : drawDependency(link.target, drawing);
        case 'unknown': {
            if (unknown === undefined)
                return undefined;
            const mark = { state: 'unknown', reasons: [link.because] };
            return drawing.thing(unknown.key, { role: 'dependency', what: unknown.what, name: 'not known', mark });
        }
        case 'none':
            return undefined;
    }
}
function drawDependency(view, drawing) {
    const drawn = drawing.drawn(view);
    if (drawn !== undefined)
        return drawn;
    const look = {
        role: view.isA(types/* LOG_ANALYTICS */.gi) ? 'logs' : 'dependency',
        what: whatIs(view.type),
        name: view.displayName,
    };
    const key = drawing.resource(view, look);
    drawPublicTraffic(view, key, drawing);
    return key;
}
function drawNamed(key, drawing) {
    const name = key.names.at(-1);
    return drawing.thing(`named ${(0,resource_key/* keyText */.Pu)(key)}`, {
        role: 'dependency',
        what: whatIs(key.type),
        name: name === undefined ? 'not known' : (0,resource_view/* nameFor */.F)(name),
        mark: { state: 'unknown', reasons: ['it is declared elsewhere'] },
    });
}
function drawPublicTraffic(view, node, drawing) {
    const own = drawing.system.graph.declarationOf(view);
    if (own.resource.existing)
        return;
    const judgement = takesPublicTraffic(own, drawing.system);
    const mark = judgement === undefined ? undefined : openIf(judgement);
    if (mark === undefined)
        return;
    drawing.arrow(internet(drawing), node, 'public access', mark);
    drawing.mark(node, mark);
}
function internet(drawing) {
    return drawing.thing('internet', { role: 'internet', what: 'anyone', name: 'Internet' });
}
function drawDiagnostics(view, node, drawing) {
    const { system } = drawing;
    for (const { view: setting } of (0,diagnostics/* diagnosticSettingsOf */.C1)(view, system)) {
        if ((0,diagnostics/* collectsLogs */.xy)(setting).truth === false)
            continue;
        for (const link of system.graph.links(setting.property('properties.workspaceId')))
            drawLink(node, link, 'logs', drawing);
    }
}

;// CONCATENATED MODULE: ./lib/src/model/picture/egress.js






function outside(drawing) {
    return drawing.thing('outside', { role: 'outside', what: 'any place', name: 'Internet' });
}
function drawManagedNetwork(workspace, bearer, drawing) {
    const { system } = drawing;
    const there = thereIf((0,workspaces/* hasManagedNetwork */.E_)(workspace, system));
    if (there === undefined)
        return undefined;
    const isOwn = (0,workspaces/* isProject */.YS)(workspace).truth !== true;
    const [network] = system.childrenOf(workspace, types/* MANAGED_NETWORK */.Zz);
    const node = drawing.thing(`managed network of ${workspace.address}`, {
        role: 'managed-network',
        what: isOwn ? modeOf(workspace, drawing) : 'that of the hub',
        name: 'Managed network',
        mark: there,
        change: network === undefined ? undefined : drawing.changes.of(network.view),
    });
    drawing.arrow(bearer, node, '', there);
    if (!isOwn)
        return node;
    const free = openIf((0,workspaces/* isolationModeIs */.Ir)(workspace, system, 'AllowInternetOutbound'));
    if (free !== undefined) {
        drawing.arrow(node, outside(drawing), 'anything', free);
        if (free.state === 'open')
            drawing.mark(node, free);
    }
    drawRules(workspace, node, drawing);
    return node;
}
const MODES = [
    ['AllowOnlyApprovedOutbound', 'only approved outbound'],
    ['AllowInternetOutbound', 'all outbound'],
];
function modeOf(workspace, { system }) {
    const known = MODES.find(([mode]) => (0,workspaces/* isolationModeIs */.Ir)(workspace, system, mode).truth === true);
    return known === undefined ? 'mode not known' : known[1];
}
function drawRules(workspace, network, drawing) {
    const { system, changes } = drawing;
    const inForce = (0,workspaces/* isolationModeIs */.Ir)(workspace, system, 'AllowOnlyApprovedOutbound');
    const { elements, open } = (0,workspaces/* outboundRulesOf */.VQ)(workspace);
    for (const { property, presence } of elements) {
        const draw = (look) => drawing.thing(`${network} ${property.path}`, { ...look, change: changes.at(property.span) });
        drawRule({ rule: property, presence, inForce, network, draw }, drawing);
    }
    if (open !== undefined) {
        const mark = { state: 'unknown', reasons: open.because === undefined ? [] : [open.because] };
        const look = { role: 'destination', what: 'Further outbound rules', name: NOT_KNOWN, mark };
        drawing.arrow(network, drawing.thing(`${network} more`, look), '', mark);
    }
    for (const type of [types/* OUTBOUND_RULE */.ID, types/* MANAGED_NETWORK_OUTBOUND_RULE */.pR]) {
        for (const { view, belongs } of system.childrenOf(workspace, type)) {
            const draw = (look) => drawing.resource(view, look);
            drawRule({ rule: view.property('properties'), presence: belongs, inForce, network, draw }, drawing);
        }
    }
}
function drawRule({ rule, presence, inForce, network, draw }, drawing) {
    const there = thereIf(presence);
    if (there === undefined)
        return;
    if (rule.property('type').is('PrivateEndpoint').truth === true) {
        const target = rule.property('destination.serviceResourceId');
        for (const link of drawing.system.graph.links(target))
            drawLink(network, link, 'private endpoint', drawing);
        return;
    }
    if (inForce.truth === false)
        return;
    const { what, place } = destinationOf(rule);
    const { value } = place;
    const known = value?.kind === 'scalar' && value.origin.sensitive !== true ? String(value.value) : undefined;
    const wide = place.isWritten ? openIf((0,judgement/* allOf */.bn)(inForce, presence, (0,judgement/* not */.AU)(isNarrow(place)))) : undefined;
    const mark = wide ?? (known === undefined ? UNKNOWN_DESTINATION : there);
    drawing.arrow(network, draw({ role: 'destination', what, name: known ?? NOT_KNOWN, mark }), '', mark);
}
const NOT_KNOWN = 'not known';
const UNKNOWN_DESTINATION = { state: 'unknown', reasons: ['its destination is not known'] };
function destinationOf(rule) {
    const type = rule.property('type');
    if (type.is('FQDN').truth === true)
        return { what: 'Outbound host', place: rule.property('destination') };
    const isTag = type.is('ServiceTag').truth === true;
    return { what: isTag ? 'Outbound service tag' : 'Outbound rule', place: rule.property('destination.serviceTag') };
}
function isNarrow(destination) {
    return destination.reads((text) => ['narrow', 'ip-address', 'storage-host'].includes((0,shared_domains/* reachOf */.xw)(text)));
}

;// CONCATENATED MODULE: ./lib/src/model/picture/workspace.js











function kindOfWorkspace(workspace) {
    if ((0,workspaces/* isProject */.YS)(workspace).truth === true)
        return 'Project';
    return workspace.property('kind').is('Hub').truth === true ? 'Hub' : 'Workspace';
}
function drawWorkspace(workspace, drawing) {
    const { system } = drawing;
    const what = kindOfWorkspace(workspace);
    const name = workspace.displayName;
    const group = drawing.group(`frame ${workspace.address}`, { kind: 'workspace', what, name });
    const node = drawing.resource(workspace, { role: 'workspace', what, name, group });
    const network = workspace.resource.existing ? undefined : drawOwnSettings(workspace, node, drawing);
    for (const { view, belongs } of (0,workspaces/* computesOf */.gM)(workspace, system)) {
        drawCompute(view, { workspace, node, group, network, belongs: thereIf(belongs) }, drawing);
    }
    drawEndpoints(workspace, group, drawing);
    drawDatastores(workspace, group, drawing);
    drawConnections(workspace, group, drawing);
    drawDiagnostics(workspace, node, drawing);
}
function drawOwnSettings(workspace, node, drawing) {
    drawPublicTraffic(workspace, node, drawing);
    const network = drawManagedNetwork(workspace, node, drawing);
    const hubs = (0,workspaces/* isProject */.YS)(workspace).truth === false ? [] : (0,workspaces/* hubOf */.rX)(workspace, drawing.system);
    for (const link of hubs)
        drawLink(node, link, 'hub', drawing);
    drawDependencies(workspace, node, drawing);
    return network;
}
const COMPUTES = new Map([
    ['amlcompute', 'Compute cluster'],
    ['computeinstance', 'Compute instance'],
    ['kubernetes', 'Attached Kubernetes'],
    ['aks', 'Attached Kubernetes'],
    ['virtualmachine', 'Attached virtual machine'],
    ['hdinsight', 'Attached HDInsight'],
    ['databricks', 'Attached Databricks'],
    ['datafactory', 'Attached Data Factory'],
    ['datalakeanalytics', 'Attached Data Lake Analytics'],
    ['synapsespark', 'Attached Synapse Spark'],
]);
function drawCompute(compute, around, drawing) {
    const { system } = drawing;
    const type = compute.property('properties.computeType').value;
    const what = (type?.kind === 'scalar' ? COMPUTES.get(String(type.value).toLowerCase()) : undefined) ?? 'Compute';
    const subnet = drawSubnet(compute.property('properties.properties.subnet.id'), drawing);
    const node = drawing.resource(compute, {
        role: 'compute',
        what,
        name: lastName(compute),
        group: subnet ?? around.group,
        mark: around.belongs,
    });
    if (subnet !== undefined)
        drawing.arrow(node, around.node, '');
    drawWaysIn(compute, node, drawing);
    drawWaysOut(compute, node, around, drawing);
    for (const link of system.graph.links(compute.property('properties.resourceId')))
        drawLink(node, link, '', drawing);
}
function drawWaysIn(compute, node, drawing) {
    const shell = openIf(hasOpenShell(compute, drawing.system));
    const address = openIf(hasPublicAddress(compute));
    if (address !== undefined)
        drawing.arrow(internet(drawing), node, 'public IP', address);
    if (shell !== undefined)
        drawing.arrow(internet(drawing), node, 'SSH', shell);
    for (const mark of [address, shell])
        if (mark !== undefined)
            drawing.mark(node, mark);
    if (address?.state === 'open')
        drawing.fact(node, 'public IP');
    if (shell?.state === 'open')
        drawing.fact(node, 'SSH open');
}
function drawWaysOut(compute, node, { workspace, network }, drawing) {
    const { system } = drawing;
    if (network !== undefined) {
        const inside = thereIf((0,judgement/* allOf */.bn)((0,computes/* hasManagedNodes */.Dh)(compute), (0,judgement/* not */.AU)((0,computes/* isInSubnet */.lp)(compute)), (0,workspaces/* hasManagedNetwork */.E_)(workspace, system)));
        if (inside !== undefined)
            drawing.arrow(node, network, '', inside);
    }
    const free = openIf(leavesFreely(compute, workspace, system));
    if (free === undefined)
        return;
    if (free.state === 'unknown' && network !== undefined)
        return;
    const reasons = free.state === 'open' ? ['it stands in no network'] : free.reasons;
    drawing.arrow(node, outside(drawing), 'anything', { state: free.state, reasons });
}
function drawSubnet(property, drawing) {
    const network = (0,networks/* networkOf */.Af)(property, drawing.system);
    if (network === undefined)
        return undefined;
    const [key, name, subnet] = [(0,resource_key/* keyText */.Pu)(network.key), lastOf(network.key), subnetName(property)];
    const elsewhere = network.view === undefined ? ' declared elsewhere' : '';
    return subnet === undefined
        ? drawing.group(`network ${key}`, { kind: 'network', what: `Network${elsewhere}`, name })
        : drawing.group(`subnet ${key} ${subnet}`, {
            kind: 'network',
            what: `Subnet${elsewhere}`,
            name: `${name}/${subnet}`,
        });
}
function subnetName({ value }) {
    if (value === undefined)
        return undefined;
    const id = value.kind === 'unknown' ? value.target : (0,resource_key/* resourceKeyOf */.Bk)(value);
    const name = id?.names[1];
    return name === undefined ? undefined : (0,resource_view/* nameFor */.F)(name);
}
function lastOf({ names }) {
    const name = names.at(-1);
    return name === undefined ? 'not known' : (0,resource_view/* nameFor */.F)(name);
}
function lastName(view) {
    const name = view.resource.names.at(-1);
    return name === undefined ? view.displayName : (0,resource_view/* nameFor */.F)(name);
}
const ENDPOINTS = [
    [types/* ONLINE_ENDPOINT */.Ac, 'Online endpoint', types/* ONLINE_DEPLOYMENT */.am],
    [types/* BATCH_ENDPOINT */.pC, 'Batch endpoint', types/* BATCH_DEPLOYMENT */.PW],
    [types/* SERVERLESS_ENDPOINT */.Z_, 'Serverless endpoint', undefined],
];
function drawEndpoints(workspace, group, drawing) {
    const { system } = drawing;
    for (const [type, what, deployments] of ENDPOINTS) {
        for (const { view, belongs } of system.childrenOf(workspace, type)) {
            const mark = thereIf(belongs);
            const facts = deployments === undefined ? [] : deploymentFacts(view, deployments, drawing);
            const node = drawing.resource(view, { role: 'endpoint', what, name: lastName(view), facts, group, mark });
            drawPublicTraffic(view, node, drawing);
        }
    }
}
function deploymentFacts(endpoint, type, { system }) {
    const count = system.childrenOf(endpoint, type).length;
    return count === 0 ? [] : [`${count} deployment${count === 1 ? '' : 's'}`];
}
function drawDatastores(workspace, group, drawing) {
    const { system } = drawing;
    for (const { view, belongs } of system.childrenOf(workspace, types/* DATASTORE */.SL)) {
        const look = { role: 'datastore', what: 'Datastore', name: lastName(view), group, mark: thereIf(belongs) };
        const node = drawing.resource(view, look);
        for (const name of view.property('properties.accountName').possibleValues) {
            const found = system.graph.find({ type: types/* STORAGE_ACCOUNT */.iR, names: [name], scope: { level: 'resourceGroup' } });
            if (found?.state === 'declared')
                drawing.arrow(node, drawDependency(found.target, drawing), '');
        }
    }
}
function drawConnections(workspace, group, drawing) {
    const { system } = drawing;
    for (const { view, belongs } of system.childrenOf(workspace, types/* CONNECTION */.hM)) {
        const look = {
            role: 'connection',
            what: 'Connection',
            name: lastName(view),
            group,
            mark: thereIf(belongs),
        };
        const node = drawing.resource(view, look);
        for (const link of system.graph.links(view.property('properties.metadata.ResourceId')))
            drawLink(node, link, '', drawing);
    }
}

;// CONCATENATED MODULE: ./lib/src/model/picture/surroundings.js








const CONNECTIONS = [
    ['properties.privateLinkServiceConnections', ''],
    ['properties.manualPrivateLinkServiceConnections', 'waits for approval'],
];
function drawPrivateEndpoints(drawing) {
    const candidates = drawing.resources.filter(([, view]) => private_link/* PRIVATE_LINK_GROUPS */.YK.some(({ type }) => view.isA(type)));
    for (const endpoint of drawing.system.graph.ofType(types/* PRIVATE_ENDPOINT */.AX)) {
        for (const [path, fact] of CONNECTIONS) {
            for (const { property, presence } of endpoint.items(path).elements) {
                for (const [key, mark] of targetsOf(property, presence, candidates, drawing)) {
                    const node = drawEndpoint(endpoint, groupsOf(property), drawing);
                    if (fact !== '')
                        drawing.fact(node, fact);
                    drawing.arrow(node, key, '', mark);
                }
            }
        }
    }
}
function groupsOf(connection) {
    return connection
        .items('properties.groupIds')
        .elements.flatMap(({ property: { value } }) => value?.kind === 'scalar' && value.origin.sensitive !== true ? [String(value.value)] : []);
}
function targetsOf(connection, presence, candidates, { system }) {
    const groups = groupsOf(connection);
    const target = connection.property('properties.privateLinkServiceId');
    return candidates.flatMap(([key, view]) => {
        const mark = thereIf((0,judgement/* allOf */.bn)(presence, system.graph.pointsAt(target, view)));
        if (mark === undefined || (mark.state === 'unknown' && !groups.some((group) => isGroupOf(view, group))))
            return [];
        return [[key, mark]];
    });
}
function isGroupOf(view, group) {
    return private_link/* PRIVATE_LINK_GROUPS */.YK.some(({ type, groupId }) => (0,types/* sameType */.n6)(type, view.type) && groupId.toLowerCase() === group.toLowerCase());
}
function drawEndpoint(endpoint, groups, drawing) {
    const drawn = drawing.drawn(endpoint);
    if (drawn !== undefined)
        return drawn;
    const zoneGroups = (0,private_dns/* zoneGroupsOf */.Me)(endpoint, drawing.system);
    const isNameChanged = zoneGroups.some(({ view }) => drawing.changes.of(view) !== undefined);
    const node = drawing.resource(endpoint, {
        role: 'private-endpoint',
        what: 'Private endpoint',
        name: endpoint.displayName,
        facts: groups,
        group: drawSubnet(endpoint.property('properties.subnet.id'), drawing),
        change: drawing.changes.of(endpoint) ?? (isNameChanged ? 'changed' : undefined),
    });
    for (const { view } of zoneGroups)
        drawZones(view, endpoint, node, drawing);
    return node;
}
function drawZones(group, endpoint, node, drawing) {
    for (const { property } of group.items('properties.privateDnsZoneConfigs').elements) {
        const { value } = property.property('properties.privateDnsZoneId');
        const key = value === undefined ? undefined : (0,resource_key/* resourceKeyOf */.Bk)(value);
        const name = key?.names[0];
        if (key === undefined || name === undefined)
            continue;
        const look = { role: 'dns-zone', what: 'Private DNS zone', name: (0,resource_view/* nameFor */.F)(name) };
        const found = drawing.system.graph.find(key);
        const isNamed = found?.state === 'declared' || (found?.state === 'named' && found.target !== undefined);
        const zone = isNamed && found.target !== undefined
            ? drawing.resource(found.target, look)
            : drawing.thing(`zone ${(0,resource_key/* keyText */.Pu)(key)}`, {
                ...look,
                mark: { state: 'unknown', reasons: ['it is declared elsewhere'] },
            });
        drawing.arrow(zone, node, '');
        if (isUnlinked((0,resource_view/* nameFor */.F)(name), endpoint, drawing))
            drawing.fact(zone, 'not linked to the network');
    }
}
function isUnlinked(name, endpoint, { system }) {
    const zone = (0,private_dns/* declaredZone */.fP)(name.toLowerCase(), system);
    return zone !== undefined && (0,private_dns/* isLinkedToNetworkOf */.wD)(zone, endpoint, system).truth === false;
}

;// CONCATENATED MODULE: ./lib/src/model/picture/tidy.js


const ALIKE = {
    'dns-zone': 2,
    destination: 2,
    datastore: 2,
    connection: 2,
    principal: 2,
    identity: 3,
    compute: 3,
    endpoint: 3,
    'private-endpoint': 3,
    dependency: 3,
    module: 2,
};
const LEAST = [
    ['connection', 'connections'],
    ['datastore', 'datastores'],
    ['principal', 'principals'],
    ['identity', 'user-assigned identities'],
    ['dns-zone', 'private DNS zones'],
];
function tidy(sketch) {
    let now = merged(sketch, neighboursKey);
    if (!fits(now))
        now = merged(now, placeKey);
    const notes = [];
    for (const [role, words] of LEAST) {
        if (fits(now))
            break;
        const { rest, count } = without(now, role);
        if (count > 0)
            notes.push(`Not drawn: ${count} ${words}.`);
        now = rest;
    }
    return { ...now, notes, isDrawable: fits(now) };
}
function fits({ nodes, edges }) {
    return nodes.size <= MAX_NODES && edges.length <= MAX_EDGES;
}
function neighboursKey(node, around) {
    return JSON.stringify([placeKey(node), node.facts, [...around].sort()]);
}
function placeKey({ role, what, group, state, change }) {
    return JSON.stringify([role, what, group, state, change]);
}
function merged(sketch, keyOf) {
    const around = arrowsAround(sketch.edges);
    const alike = new Map();
    for (const [key, node] of sketch.nodes) {
        const wanted = ALIKE[node.role] === undefined ? key : keyOf(node, around.get(key) ?? []);
        added(alike, wanted, key);
    }
    const standsFor = new Map();
    const nodes = new Map();
    for (const keys of alike.values()) {
        const group = keys.flatMap((key) => sketch.nodes.get(key) ?? []);
        const [first, node] = [keys[0], group[0]];
        if (first === undefined || node === undefined)
            continue;
        const isOne = keys.length < (ALIKE[node.role] ?? 2);
        for (const key of keys)
            standsFor.set(key, isOne ? key : first);
        if (!isOne)
            nodes.set(first, joined(node, group));
        else
            for (const [at, key] of keys.entries())
                nodes.set(key, group[at] ?? node);
    }
    return { nodes, edges: joinedEdges(sketch.edges, (key) => standsFor.get(key) ?? key) };
}
function arrowsAround(edges) {
    const around = new Map();
    for (const { from, to, labels, state } of edges) {
        added(around, from, JSON.stringify(['to', to, labels, state]));
        added(around, to, JSON.stringify(['from', from, labels, state]));
    }
    return around;
}
function added(lists, key, item) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [item]);
    else
        list.push(item);
}
function joined(first, group) {
    return {
        ...first,
        names: group.flatMap(({ names }) => names),
        facts: [...new Set(group.flatMap(({ facts }) => facts))],
        reasons: [...new Set(group.flatMap(({ reasons }) => reasons))],
        declared: group.flatMap(({ declared }) => declared),
    };
}
function joinedEdges(edges, endOf) {
    const found = new Map();
    for (const edge of edges) {
        const [from, to] = [endOf(edge.from), endOf(edge.to)];
        if (from === to)
            continue;
        const key = JSON.stringify([from, to]);
        const known = found.get(key);
        found.set(key, {
            from,
            to,
            labels: united(known?.labels ?? [], edge.labels),
            state: known === undefined ? edge.state : worseState(known.state, edge.state),
            reasons: united(known?.reasons ?? [], edge.reasons),
        });
    }
    return [...found.values()];
}
function without({ nodes, edges }, role) {
    const kept = new Map([...nodes].filter(([, node]) => node.role !== role || node.state === 'open' || node.change !== undefined));
    const gone = [...nodes].filter(([key]) => !kept.has(key)).flatMap(([, node]) => node.names);
    return {
        rest: { nodes: kept, edges: edges.filter(({ from, to }) => kept.has(from) && kept.has(to)) },
        count: gone.length,
    };
}

;// CONCATENATED MODULE: ./lib/src/model/picture/pictures.js














const MAX_SYSTEMS = 500;
function picturesOf(expansions, options) {
    const pictures = new Map();
    let seen = 0;
    for (const expansion of expansions) {
        const deployed = systemsIn(expansion, options);
        for (const draw of deployed.slice(0, Math.max(0, MAX_SYSTEMS - seen))) {
            const { address, picture } = draw();
            const key = likeness(address, picture);
            const known = pictures.get(key);
            const environments = [...(known?.environments ?? []), ...picture.environments];
            pictures.set(key, { ...(known ?? picture), environments });
        }
        seen += deployed.length;
    }
    return { pictures: [...pictures.values()], left: Math.max(0, seen - MAX_SYSTEMS) };
}
function systemsIn(expansion, { cloud, neighbours, changes }) {
    if (!mayHoldSystem(expansion))
        return [];
    const system = new model_system/* System */.i(expansion, { cloud, ...neighbours.get(expansion) });
    const teller = changes === undefined ? NO_CHANGE : changeTeller(changes);
    return rootsOf(system).map((root) => () => {
        const drawing = new Drawing(system, teller);
        root.draw(drawing);
        drawPrivateEndpoints(drawing);
        drawIdentities(drawing);
        drawRoles(drawing);
        drawUnreadModules(drawing);
        return { address: root.address, picture: finished(root, drawing) };
    });
}
const PROVIDER = /^microsoft\.machinelearningservices\//i;
function mayHoldSystem({ resources, unresolvedModules }) {
    return (resources.some(({ type }) => PROVIDER.test(type)) ||
        unresolvedModules.some(({ reference }) => (0,dependencies/* isWorkspaceModule */.YE)(reference)));
}
function rootsOf(system) {
    const workspaces = [...declaredWorkspaces(system), ...referencedWorkspaces(system)];
    const roots = [...families(workspaces, system), ...registriesOf(system).map(registryRoot)];
    if (roots.length > 0)
        return roots;
    return system.expansion.unresolvedModules.filter(({ reference }) => (0,dependencies/* isWorkspaceModule */.YE)(reference)).map(moduleRoot);
}
function declaredWorkspaces({ graph }) {
    return graph.ofType(types/* WORKSPACE */.un).filter((view) => !graph.isForeign(view));
}
function referencedWorkspaces({ graph }) {
    const bearers = new Set(graph.own.flatMap((view) => workspaceAround(view, graph) ?? []));
    return graph.own.filter((view) => view.isA(types/* WORKSPACE */.un) &&
        view.resource.existing &&
        graph.declarationOf(view) === view &&
        graph.find((0,resource_key/* keyOfResource */.T3)(view.resource))?.state !== 'declared' &&
        bearers.has(view));
}
function workspaceAround(view, graph) {
    const { existing, parentAddress } = view.resource;
    if (existing || !view.type.toLowerCase().startsWith(NESTED))
        return undefined;
    const parent = parentAddress === undefined ? undefined : graph.at(parentAddress);
    if (parent?.isA(types/* WORKSPACE */.un))
        return graph.declarationOf(parent);
    const above = (0,resource_key/* ancestorOf */.VU)((0,resource_key/* keyOfResource */.T3)(view.resource), 1);
    const found = above === undefined ? undefined : graph.find(above);
    return found?.state === 'declared' || found?.state === 'named' ? found.target : undefined;
}
const NESTED = `${types/* WORKSPACE */.un}/`.toLowerCase();
function families(workspaces, system) {
    const members = new Map(workspaces.map((workspace) => [workspace, []]));
    for (const workspace of workspaces)
        members.get(hubIn(workspace, members, system) ?? workspace)?.push(workspace);
    return [...members].flatMap(([head, family]) => (family.length === 0 ? [] : [workspaceRoot(head, family)]));
}
function hubIn(workspace, among, system) {
    const hubs = (0,workspaces/* hubOf */.rX)(workspace, system).flatMap((link) => (link.state === 'declared' ? [link.target] : []));
    return hubs.find((hub) => hub !== workspace && among.has(hub));
}
function workspaceRoot(head, family) {
    return {
        address: head.address,
        title: head.displayName,
        what: kindOfWorkspace(head),
        draw: (drawing) => {
            for (const workspace of family)
                drawWorkspace(workspace, drawing);
        },
    };
}
function registriesOf({ graph }) {
    return graph.ofType(types/* AML_REGISTRY */.rL).filter((view) => !graph.isForeign(view));
}
function registryRoot(registry) {
    return {
        address: registry.address,
        title: registry.displayName,
        what: 'Registry',
        draw: (drawing) => {
            const node = drawing.resource(registry, { role: 'registry', what: 'Registry', name: registry.displayName });
            drawPublicTraffic(registry, node, drawing);
            drawDiagnostics(registry, node, drawing);
        },
    };
}
function moduleRoot(module) {
    const title = (0,values/* knownString */.Xb)(module.name) ?? module.reference;
    return {
        address: module.address,
        title,
        what: 'Workspace',
        draw: (drawing) => {
            const node = drawModule(module, drawing);
            for (const link of (0,dependencies/* namedBy */.T)(module.arguments, drawing.system))
                drawLink(node, link, '', drawing);
        },
    };
}
function moduleKey({ address }) {
    return `module ${address}`;
}
function drawModule(module, drawing) {
    return drawing.thing(moduleKey(module), {
        role: 'module',
        what: 'Module that was not read',
        name: module.reference,
        mark: { state: 'unknown', reasons: ['what it deploys is not known'] },
    });
}
function drawUnreadModules(drawing) {
    const { graph, expansion } = drawing.system;
    for (const module of expansion.unresolvedModules) {
        if (drawing.nodes.has(moduleKey(module)))
            continue;
        (0,mentions/* visitMentions */.ZN)(module.arguments, {
            key: (key) => {
                const found = graph.find(key);
                const target = found?.state === 'declared' || found?.state === 'named' ? found.target : undefined;
                const node = target === undefined ? undefined : drawing.drawn(target);
                if (node !== undefined)
                    drawing.arrow(node, drawModule(module, drawing), '', { state: 'unknown', reasons: [] });
            },
        });
    }
    if (!expansion.complete)
        drawing.notes.add('A part of this deployment could not be read, and may be missing here.');
}
function finished({ title, what }, drawing) {
    const { nodes, edges, notes, isDrawable } = tidy({ nodes: drawing.nodes, edges: [...drawing.edges.values()] });
    const nodeIds = new Map([...nodes.keys()].map((key, at) => [key, `n${at + 1}`]));
    const groupIds = new Map([...new Set([...nodes.values()].flatMap(({ group }) => group ?? []))].map((key, at) => [key, `g${at + 1}`]));
    const { entryPoint, environment } = drawing.system.expansion;
    return {
        title,
        what,
        entryPoint,
        environments: environment === undefined ? [] : [environment],
        groups: [...groupIds].flatMap(([key, id]) => {
            const group = drawing.groups.get(key);
            return group === undefined ? [] : [{ ...group, id }];
        }),
        nodes: [...nodes].map(([key, node]) => ({
            ...node,
            id: nodeIds.get(key) ?? '',
            group: idIn(groupIds, node.group),
        })),
        edges: edges.map((edge) => ({ ...edge, from: nodeIds.get(edge.from) ?? '', to: nodeIds.get(edge.to) ?? '' })),
        notes: [...drawing.notes, ...notes],
        isDrawable,
    };
}
function idIn(ids, key) {
    return key === undefined ? undefined : ids.get(key);
}
function likeness(address, { nodes, edges, groups, notes }) {
    return JSON.stringify([
        address,
        nodes.map(({ role, what: kind, names, facts, state, change, group }) => [
            role,
            kind,
            names.length,
            facts,
            state,
            change,
            group,
        ]),
        edges.map(({ from, to, labels, state }) => [from, to, labels, state]),
        groups.map(({ kind }) => kind),
        notes,
    ]);
}


/***/ })

};
