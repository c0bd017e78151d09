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
/* harmony import */ var _model_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27269);



function systemsOf(resources, beside = []) {
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
                ...beside,
                ...map.recordsFor(seen).flatMap(({ part, record }) => (mine.has(part) ? [] : [record])),
                ...clusters.filter((part) => !mine.has(part)).flatMap((part) => part.resources.filter(isAttachedCluster)),
            ],
            isSpokenFor,
        };
    };
    const systems = [...map.ofType(_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKSPACE */ .un), ...map.ofType(_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .AML_REGISTRY */ .rL)].map((anchor) => {
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
    if (!(0,_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(resource.type, _model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPUTE */ .IA))
        return false;
    return new _model_resource_view_js__WEBPACK_IMPORTED_MODULE_1__/* .ResourceView */ .E(resource).property('properties.computeType').isOneOf('AKS', 'Kubernetes').truth === true;
}
function seenOf(part) {
    if ((0,_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(part.type, _model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKSPACE */ .un))
        return part.resources.filter(({ type }) => (0,_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(type, _model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKSPACE */ .un));
    return part.resources.filter(({ type }) => !(0,_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(type, _model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .DNS_A_RECORD */ .wv));
}
function isAnchor({ type }) {
    return (0,_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(type, _model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKSPACE */ .un) || (0,_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(type, _model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .AML_REGISTRY */ .rL);
}
function hubOf({ resources }) {
    const project = resources.find(({ type }) => (0,_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(type, _model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKSPACE */ .un));
    const hub = project && (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(new _model_resource_view_js__WEBPACK_IMPORTED_MODULE_1__/* .ResourceView */ .E(project).property('properties.hubResourceId').value);
    return hub === undefined ? undefined : rootOf(hub.toLowerCase());
}
function textsAt(resource, path) {
    return new _model_resource_view_js__WEBPACK_IMPORTED_MODULE_1__/* .ResourceView */ .E(resource).propertiesAt(path).flatMap(({ value }) => (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(value) ?? []);
}
function bearersIn(resources) {
    const bearers = new Map();
    for (const resource of resources) {
        const isIdentity = (0,_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(resource.type, _model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .USER_ASSIGNED_IDENTITY */ .Q6);
        const [principal] = textsAt(resource, isIdentity ? 'properties.principalId' : 'identity.principalId');
        if (principal !== undefined)
            bearers.set(principal.toLowerCase(), rootOf(idOf(resource)));
    }
    return bearers;
}
function bearerOf(resource, bearers) {
    if (!(0,_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(resource.type, _model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLE_ASSIGNMENT */ .Nr) || !isScope(rootOf(idOf(resource))))
        return undefined;
    const [principal = ''] = textsAt(resource, 'properties.principalId');
    return bearers.get(principal.toLowerCase());
}
function isScope(root) {
    return !root.includes('/providers/');
}
class PartMap {
    all;
    byRoot = new Map();
    naming = new Map();
    zones;
    records = new Map();
    constructor(resources) {
        const bearers = bearersIn(resources);
        for (const resource of resources) {
            const bearer = bearerOf(resource, bearers);
            const root = bearer === undefined ? rootOf(idOf(resource)) : idOf(resource);
            const part = this.byRoot.get(root) ?? { root, type: typeOfRoot(root), resources: [], names: new Set() };
            this.byRoot.set(root, part);
            part.resources.push(resource);
            for (const named of idsIn(resource))
                if (named !== root)
                    part.names.add(named);
            if (bearer !== undefined)
                part.names.add(bearer);
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
        this.zones = this.ofType(_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIVATE_DNS_ZONE */ .pj);
        for (const part of this.zones) {
            for (const record of part.resources.filter(({ type }) => (0,_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(type, _model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .DNS_A_RECORD */ .wv))) {
                for (const address of textsAt(record, 'properties.aRecords.[].ipv4Address')) {
                    this.records.set(address, [...(this.records.get(address) ?? []), { part, record }]);
                }
            }
        }
    }
    recordsFor(seen) {
        const interfaces = [...seen].filter(({ type }) => (0,_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(type, _model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .NETWORK_INTERFACE */ .JI));
        const addresses = interfaces
            .flatMap((part) => part.resources)
            .flatMap((one) => textsAt(one, 'properties.ipConfigurations.[].properties.privateIPAddress'));
        const found = [...new Set(addresses)].flatMap((address) => this.records.get(address) ?? []);
        return [...new Set(found)].filter(({ part }) => seen.has(part));
    }
    ofType(type) {
        return this.all.filter((part) => (0,_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(part.type, type));
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
            const wanted = this.namedIn(one).filter((named) => !seen.has(named) && mayFollow(named));
            waiting.push(...wanted);
        }
    }
    addGuard(guard, seen) {
        if (seen.has(guard))
            return;
        seen.add(guard);
        for (const named of this.namedIn(guard))
            if ((0,_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(named.type, _model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .FIREWALL_POLICY */ .ao))
                this.addGuard(named, seen);
    }
    addGuards(seen) {
        for (const part of [...seen].filter(isNetwork)) {
            for (const guard of this.naming.get(part.root) ?? [])
                if (isNetwork(guard))
                    this.addGuard(guard, seen);
        }
    }
    add(root, seen) {
        const part = this.byRoot.get(root);
        if (part !== undefined && !seen.has(part))
            this.follow(part, seen);
    }
}
function isEndpoint({ type }) {
    return (0,_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(type, _model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .PRIVATE_ENDPOINT */ .AX);
}
function leadsTo(referrer, named) {
    if (isEndpoint(referrer) || isNetwork(referrer) || isOfAccess(referrer))
        return true;
    if (named.type.startsWith('microsoft.operationalinsights/'))
        return /^microsoft\.insights\/privatelinkscopes/.test(referrer.type);
    return /^microsoft\.(?:machinelearningservices|insights\/privatelinkscopes)/.test(referrer.type);
}
function mayFollow(part) {
    return isNetwork(part) || isOfAccess(part) || (0,_model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(part.type, _model_types_js__WEBPACK_IMPORTED_MODULE_2__/* .NETWORK_INTERFACE */ .JI);
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
    const isAbove = root?.startsWith('/providers/microsoft.management/') === true;
    return root === undefined || isAbove || isOfScope(root) ? scope : root;
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


/***/ })

};
