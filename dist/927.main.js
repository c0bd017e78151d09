export const id = 927;
export const ids = [927];
export const modules = {

/***/ 40927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   systemsOf: () => (/* binding */ systemsOf)
/* harmony export */ });
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _model_resource_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39868);
/* harmony import */ var _model_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27269);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24172);




function systemsOf(resources) {
    const map = new PartMap(resources);
    const judged = new Set();
    const subscriptions = new Set();
    const clusters = map.all.filter(({ resources: own }) => own.some(isAttachedCluster));
    const system = (own, seen, isSpokenFor) => {
        for (const part of own)
            judged.add(part);
        const mine = new Set(own);
        return {
            own: own.flatMap((part) => part.resources),
            others: [
                ...[...seen].filter((part) => !mine.has(part)).flatMap(seenOf),
                ...clusters.filter((part) => !mine.has(part)).flatMap((part) => part.resources.filter(isAttachedCluster)),
            ],
            isSpokenFor,
        };
    };
    const systems = [...map.ofType(_model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKSPACE */ .un), ...map.ofType(_model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .AML_REGISTRY */ .rL)].map((anchor) => {
        const seen = map.around([anchor]);
        const own = [...seen].filter((part) => !judged.has(part) && (part === anchor || !isAnchor(part)));
        const [subscription = ''] = /^\/subscriptions\/[^/]+/.exec(anchor.root) ?? [];
        const isSpokenFor = subscriptions.has(subscription);
        subscriptions.add(subscription);
        return system(own, seen, isSpokenFor);
    });
    const rest = map.all.filter((part) => !judged.has(part));
    return rest.length === 0 ? systems : [...systems, system(rest, map.around(rest), true)];
}
function isAttachedCluster(resource) {
    if (!(0,_model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .sameType */ .n6)(resource.type, _model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .COMPUTE */ .IA))
        return false;
    return new _model_resource_view_js__WEBPACK_IMPORTED_MODULE_1__/* .ResourceView */ .E(resource).property('properties.computeType').isOneOf('AKS', 'Kubernetes').truth === true;
}
function seenOf(part) {
    if ((0,_model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .sameType */ .n6)(part.type, _model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKSPACE */ .un))
        return part.resources.filter(({ type }) => (0,_model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .sameType */ .n6)(type, _model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKSPACE */ .un));
    return part.resources.filter(({ type }) => !(0,_model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .sameType */ .n6)(type, _versions_js__WEBPACK_IMPORTED_MODULE_2__/* .DNS_A_RECORD */ .wv));
}
function isAnchor({ type }) {
    return (0,_model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .sameType */ .n6)(type, _model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKSPACE */ .un) || (0,_model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .sameType */ .n6)(type, _model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .AML_REGISTRY */ .rL);
}
function hubOf({ resources }) {
    const project = resources.find(({ type }) => (0,_model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .sameType */ .n6)(type, _model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKSPACE */ .un));
    const hub = project && (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(new _model_resource_view_js__WEBPACK_IMPORTED_MODULE_1__/* .ResourceView */ .E(project).property('properties.hubResourceId').value);
    return hub === undefined ? undefined : rootOf(hub.toLowerCase());
}
class PartMap {
    all;
    byRoot = new Map();
    naming = new Map();
    zones;
    constructor(resources) {
        for (const resource of resources) {
            const root = rootOf(idOf(resource));
            const part = this.byRoot.get(root) ?? { root, type: typeOfRoot(root), resources: [], names: new Set() };
            this.byRoot.set(root, part);
            part.resources.push(resource);
            for (const named of idsIn(resource))
                if (named !== root)
                    part.names.add(named);
        }
        this.all = [...this.byRoot.values()];
        for (const part of this.all) {
            for (const named of part.names) {
                const known = this.naming.get(named);
                if (known === undefined)
                    this.naming.set(named, [part]);
                else
                    known.push(part);
            }
        }
        this.zones = this.ofType(_model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PRIVATE_DNS_ZONE */ .pj);
    }
    ofType(type) {
        return this.all.filter((part) => (0,_model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .sameType */ .n6)(part.type, type));
    }
    around(middle) {
        const seen = new Set(middle);
        const used = this.usedBy(middle, seen);
        for (const part of used) {
            const referrers = this.naming.get(part.root) ?? [];
            for (const referrer of referrers.filter((one) => leadsTo(one, part)))
                this.follow(referrer, seen);
        }
        for (const zone of this.zones)
            this.follow(zone, seen);
        this.addGuards(seen);
        for (const part of [...seen])
            for (const scope of scopesOf(part.root))
                this.add(scope, seen);
        return seen;
    }
    usedBy(middle, seen) {
        const waiting = [...middle];
        const used = [];
        for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
            used.push(part);
            const hub = hubOf(part);
            for (const named of this.namedIn(part).filter((one) => !seen.has(one))) {
                seen.add(named);
                if (isAnchor(named) ? named.root === hub : !isNetwork(named) && !isEndpoint(named))
                    waiting.push(named);
                else
                    this.follow(named, seen);
            }
        }
        return used.filter((part) => !isNetwork(part));
    }
    namedIn({ names }) {
        return [...names].flatMap((root) => this.byRoot.get(root) ?? []);
    }
    follow(part, seen) {
        const waiting = [part];
        for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
            seen.add(one);
            if (isAnchor(one))
                continue;
            const wanted = this.namedIn(one).filter((named) => !seen.has(named) && (isNetwork(named) || isOfAccess(named)));
            waiting.push(...wanted);
        }
    }
    addGuards(seen) {
        for (const part of [...seen].filter(isNetwork)) {
            for (const guard of this.naming.get(part.root) ?? [])
                if (isNetwork(guard))
                    seen.add(guard);
        }
    }
    add(root, seen) {
        const part = this.byRoot.get(root);
        if (part !== undefined && !seen.has(part))
            this.follow(part, seen);
    }
}
function isEndpoint({ type }) {
    return (0,_model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .sameType */ .n6)(type, _model_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PRIVATE_ENDPOINT */ .AX);
}
function leadsTo(referrer, named) {
    if (isEndpoint(referrer) || isNetwork(referrer) || isOfAccess(referrer))
        return true;
    if (named.type.startsWith('microsoft.operationalinsights/'))
        return /^microsoft\.insights\/privatelinkscopes/.test(referrer.type);
    return /^microsoft\.(?:machinelearningservices|insights\/privatelinkscopes)/.test(referrer.type);
}
function isNetwork({ type }) {
    return (type.startsWith('microsoft.network/') && !/^microsoft\.network\/(?:privateendpoints|networkinterfaces)$/.test(type));
}
function isOfAccess({ type }) {
    return type.startsWith('microsoft.authorization/') || type.startsWith('microsoft.managedidentity/');
}
function scopesOf(root) {
    const [subscription] = /^\/subscriptions\/[^/]+/.exec(root) ?? [];
    const [group] = /^\/subscriptions\/[^/]+\/resourcegroups\/[^/]+/.exec(root) ?? [];
    return [group, subscription, ''].filter((scope) => scope !== undefined);
}
function idOf({ address }) {
    return address.replace(/^live:/, '').toLowerCase();
}
function rootOf(id) {
    const definition = /\/providers\/microsoft\.authorization\/(?:role|policy|policyset)definitions\/[^/]+$/.exec(id);
    if (definition !== null)
        return id;
    const [root] = /^(?:\/subscriptions\/[^/]+(?:\/resourcegroups\/[^/]+)?)?\/providers\/[^/]+\/[^/]+\/[^/]+/.exec(id) ?? [];
    const [scope = ''] = /^\/subscriptions\/[^/]+(?:\/resourcegroups\/[^/]+)?/.exec(id) ?? [];
    return root === undefined || isOfScope(root) ? scope : root;
}
function isOfScope(root) {
    return /\/providers\/microsoft\.(?:authorization|security|insights\/diagnosticsettings|policyinsights|graph)\b/.test(root);
}
function typeOfRoot(root) {
    const [, type = ''] = /\/providers\/([^/]+\/[^/]+)\/[^/]+$/.exec(root) ?? [];
    return type;
}
function idsIn({ span }) {
    const found = new Set();
    for (const [id] of span.source.text.toLowerCase().matchAll(/(?<=")\/(?:subscriptions|providers)\/[^"\\]+(?=")/g))
        found.add(rootOf(id));
    return found;
}


/***/ }),

/***/ 24172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ readingOf),
/* harmony export */   Xf: () => (/* binding */ OF_SUBSCRIPTIONS),
/* harmony export */   u6: () => (/* binding */ VIRTUAL_HUB),
/* harmony export */   vS: () => (/* binding */ permissionsOfTypes),
/* harmony export */   wv: () => (/* binding */ DNS_A_RECORD)
/* harmony export */ });
/* unused harmony export TYPES */
/* harmony import */ var _model_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27269);

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
const DEPENDENCY_TYPES = [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_ACCOUNT */ .iR, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VAULT */ .tv, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTAINER_REGISTRY */ .S1, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLICATION_INSIGHTS */ .XC];
const SERVICE_TYPES = [...DEPENDENCY_TYPES, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .AI_ACCOUNT */ .Vv, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SEARCH_SERVICE */ .Dn, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .COSMOS_ACCOUNT */ .jh];
const IN_NETWORKS = [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SECURITY_GROUP */ .hH, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUTE_TABLE */ .py, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .NAT_GATEWAY */ .v$, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_ENDPOINT_POLICY */ .RB];
const ADDRESS_LIST = 'networkAcls and ipAllowlist are in no stable version';
const TYPES = [
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKSPACE */ .un, AML, {
        preview: ADDRESS_LIST,
        lists: [
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPUTE */ .IA,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DATASTORE */ .SL,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CONNECTION */ .hM,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTBOUND_RULE */ .ID,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDPOINT_CONNECTION */ .jH,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLINE_ENDPOINT */ .Ac,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BATCH_ENDPOINT */ .pC,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVERLESS_ENDPOINT */ .Z_,
            _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT,
        ],
        follows: [...SERVICE_TYPES, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_ASSIGNED_IDENTITY */ .Q6, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKSPACE */ .un, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .VIRTUAL_NETWORK */ .xU, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX],
        isListedBySubscription: true,
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .AML_REGISTRY */ .rL, AML, {
        preview: 'as for workspaces',
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT],
        isListedBySubscription: true,
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPUTE */ .IA, AML, { follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .VIRTUAL_NETWORK */ .xU, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .KUBERNETES_CLUSTER */ .gp, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_ASSIGNED_IDENTITY */ .Q6] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DATASTORE */ .SL, AML),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CONNECTION */ .hM, AML, { follows: SERVICE_TYPES }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .OUTBOUND_RULE */ .ID, AML),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ENDPOINT_CONNECTION */ .jH, AML),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLINE_ENDPOINT */ .Ac, AML, {
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLINE_DEPLOYMENT */ .am, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT],
        follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_ASSIGNED_IDENTITY */ .Q6],
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ONLINE_DEPLOYMENT */ .am, AML),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BATCH_ENDPOINT */ .pC, AML, { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BATCH_DEPLOYMENT */ .PW] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BATCH_DEPLOYMENT */ .PW, AML),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVERLESS_ENDPOINT */ .Z_, AML),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_ACCOUNT */ .iR, ['2025-01-01', '2023-01-01'], {
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOB_SERVICE */ .yf, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_SERVICE */ .v, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFENDER_FOR_STORAGE */ .cx],
        follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX],
        isListedBySubscription: true,
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BLOB_SERVICE */ .yf, ['2025-01-01', '2023-01-01'], { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_SERVICE */ .v, ['2025-01-01', '2023-01-01']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFENDER_FOR_STORAGE */ .cx, ['2022-12-01-preview'], { onlyName: 'current', preview: 'clouds lag with 2025-01-01' }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VAULT */ .tv, ['2024-11-01', '2023-07-01'], {
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT],
        follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX],
        isListedBySubscription: true,
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTAINER_REGISTRY */ .S1, ['2025-05-01-preview', '2023-07-01'], {
        preview: 'policies.azureADAuthenticationAsArmPolicy, softDeletePolicy and anonymous pull of older stable versions',
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT],
        follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX],
        isListedBySubscription: true,
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLICATION_INSIGHTS */ .XC, ['2020-02-02'], { follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_ANALYTICS */ .gi], isListedBySubscription: true }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_ANALYTICS */ .gi, ['2023-09-01', '2022-10-01']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .AI_ACCOUNT */ .Vv, ['2025-06-01', '2023-05-01'], { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT], follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SEARCH_SERVICE */ .Dn, ['2025-05-01', '2023-11-01'], { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT], follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .COSMOS_ACCOUNT */ .jh, ['2024-11-15', '2023-04-15'], { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT], follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .KUBERNETES_CLUSTER */ .gp, ['2025-05-01', '2023-05-01'], {
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CLUSTER_EXTENSION */ .Le, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT],
        follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .VIRTUAL_NETWORK */ .xU],
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .CLUSTER_EXTENSION */ .Le, ['2023-05-01']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .USER_ASSIGNED_IDENTITY */ .Q6, ['2023-01-31'], { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FEDERATED_CREDENTIAL */ .Td], isListedBySubscription: true }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FEDERATED_CREDENTIAL */ .Td, ['2023-01-31']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .VIRTUAL_NETWORK */ .xU, NETWORK, { follows: IN_NETWORKS, isListedBySubscription: true }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SECURITY_GROUP */ .hH, NETWORK, { isListedBySubscription: true }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUTE_TABLE */ .py, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .NAT_GATEWAY */ .v$, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE_ENDPOINT_POLICY */ .RB, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .NETWORK_INTERFACE */ .JI, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOW_LOG */ .Ci, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .BASTION_HOST */ .q5, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .NETWORK_GATEWAY */ .ER, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .GATEWAY_CONNECTION */ .qd, NETWORK),
    reading(VIRTUAL_HUB, NETWORK, { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .HUB_NETWORK_CONNECTION */ .oo] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .HUB_NETWORK_CONNECTION */ .oo, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MONITOR_PRIVATE_LINK_SCOPE */ .l2, ['2021-07-01-preview'], {
        preview: 'the only version with the access modes',
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MONITOR_SCOPED_RESOURCE */ .fW],
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .MONITOR_SCOPED_RESOURCE */ .fW, ['2021-07-01-preview'], { preview: 'as for the scopes' }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FIREWALL */ .zh, NETWORK, { follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FIREWALL_POLICY */ .ao] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .FIREWALL_POLICY */ .ao, NETWORK, { lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_COLLECTION_GROUP */ .i6] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_COLLECTION_GROUP */ .i6, NETWORK),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_ENDPOINT */ .AX, NETWORK, {
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DNS_ZONE_GROUP */ .Xo],
        follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .VIRTUAL_NETWORK */ .xU, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .NETWORK_INTERFACE */ .JI],
        isListedBySubscription: true,
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DNS_ZONE_GROUP */ .Xo, NETWORK, { follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_DNS_ZONE */ .pj] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .PRIVATE_DNS_ZONE */ .pj, ['2024-06-01', '2020-06-01'], {
        lists: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DNS_ZONE_LINK */ .wX, DNS_A_RECORD],
        isListedBySubscription: true,
    }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DNS_ZONE_LINK */ .wX, ['2024-06-01', '2020-06-01']),
    reading(DNS_A_RECORD, ['2024-06-01', '2020-06-01']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_ASSIGNMENT */ .Nr, ['2022-04-01'], { isListedBySubscription: true }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLE_DEFINITION */ .Zb, ['2022-04-01']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_ASSIGNMENT */ .pA, POLICY, { follows: [_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SET */ .ek, _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_DEFINITION */ .xs] }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_SET */ .ek, POLICY),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_DEFINITION */ .xs, POLICY),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_EXEMPTION */ .$i, ['2022-07-01-preview'], { preview: 'there is no stable version' }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCK */ .YM, ['2020-05-01', '2016-09-01']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFENDER_PLAN */ .Qf, ['2024-01-01', '2022-03-01']),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SECURITY_CONTACT */ .Yf, ['2023-12-01-preview', '2020-01-01-preview'], { preview: 'there is no stable version' }),
    reading(_model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT, ['2021-05-01-preview'], { preview: 'there is no stable version' }),
];
const OF_SUBSCRIPTIONS = [
    _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFENDER_PLAN */ .Qf,
    _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_ASSIGNMENT */ .pA,
    _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_EXEMPTION */ .$i,
    _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCK */ .YM,
    _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .SECURITY_CONTACT */ .Yf,
    _model_types_js__WEBPACK_IMPORTED_MODULE_0__/* .DIAGNOSTIC_SETTING */ .nT,
];
const byType = new Map(TYPES.map((one) => [one.type.toLowerCase(), one]));
function readingOf(type) {
    return byType.get(type.toLowerCase());
}
function permissionsOfTypes() {
    return [...new Set(TYPES.map(({ permission }) => permission))].sort();
}


/***/ })

};
