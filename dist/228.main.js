export const id = 228;
export const ids = [228];
export const modules = {

/***/ 99426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iU: () => (/* binding */ MESSAGE_OF),
/* harmony export */   nl: () => (/* binding */ MESSAGES),
/* harmony export */   q9: () => (/* binding */ WORDS)
/* harmony export */ });
const WORDS = ['policy', 'found', 'remedy'];
const REMEDY = '{remedy}';
const MESSAGES = {
    denied: {
        severity: 'high',
        problem: '{policy} does not allow this: {found}.',
        impact: 'Azure refuses the deployment where the policy is assigned.',
        remedy: REMEDY,
    },
    notEnforced: {
        severity: 'low',
        problem: '{policy} does not allow this, though its assignment is not enforced: {found}.',
        impact: 'Azure refuses the deployment as soon as somebody enforces the assignment.',
        remedy: REMEDY,
    },
    audited: {
        severity: 'medium',
        problem: '{policy} flags this: {found}.',
        impact: 'Azure deploys the resource and reports it as not compliant.',
        remedy: REMEDY,
    },
    missing: {
        severity: 'medium',
        problem: '{policy} flags this: {found}.',
        impact: 'Azure deploys the resource and reports it as not compliant.',
        remedy: REMEDY,
    },
    modified: {
        severity: 'info',
        problem: '{policy} would change the resource when it is deployed: {found}.',
        impact: 'What is deployed is then not what the file says.',
        remedy: REMEDY,
    },
    deployed: {
        severity: 'info',
        problem: '{policy} would deploy what the resource lacks, after it is deployed: {found}.',
        impact: 'Until then it is missing, and for good if the identity of the assignment lacks the roles.',
        remedy: REMEDY,
    },
};
const MESSAGE_OF = {
    deny: 'denied',
    audit: 'audited',
    auditifnotexists: 'missing',
    modify: 'modified',
    append: 'modified',
    deployifnotexists: 'deployed',
};


/***/ }),

/***/ 40479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yb: () => (/* binding */ foundAt),
  _D: () => (/* binding */ introduced),
  gx: () => (/* binding */ remedyAt),
  em: () => (/* binding */ sentence),
  tu: () => (/* binding */ wordsFor)
});

// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/model/secrets.js
var secrets = __webpack_require__(56049);
// EXTERNAL MODULE: ./lib/src/rules/value-json.js
var value_json = __webpack_require__(18978);
;// CONCATENATED MODULE: ./lib/src/policy/conditions/asked.js
function askedOf(expected) {
    return typeof expected === 'object' && expected !== null && 'operator' in expected ? expected : undefined;
}

;// CONCATENATED MODULE: ./lib/src/policy/findings/words.js




const LONGEST_QUOTE = 240;
const MOST_LISTED = 8;
function wordsFor(policy, outcome, subject, wanted) {
    return {
        policy: introduction(policy, outcome),
        found: foundBy(outcome, subject),
        remedy: [remedyFor(policy, outcome, subject, wanted), ...reservationsOn(outcome)].join(' '),
    };
}
function introduction({ definition, assignment, initiative }, { effect }) {
    return introduced({ policy: definition, assignment, initiative, effect });
}
function introduced({ policy, assignment, initiative, effect, }) {
    const by = assignment === undefined ? [] : [`assigned as '${quoted(assignment.displayName)}'`];
    const within = initiative === undefined ? [] : [`in the initiative '${quoted(initiative.displayName)}'`];
    const notes = [EFFECT_NAMES.get(effect ?? '') ?? 'effect not known', ...within, ...by].join(', ');
    return `The policy '${quoted(policy.displayName)}' (${notes})`;
}
const EFFECT_NAMES = new Map(['deny', 'audit', 'auditIfNotExists', 'deployIfNotExists', 'modify', 'append'].map((name) => [
    name.toLowerCase(),
    name,
]));
function foundBy(outcome, subject) {
    if (outcome.operations.length > 0)
        return outcome.operations.map(describeOperation).join('; ');
    return foundAt(subject, outcome.reason);
}
function foundAt(subject, reason) {
    if (subject.path === undefined)
        return withoutStop(quoted(reason));
    const secret = (0,secrets/* holdsSecret */.hK)(subject.resource.type, subject.path, subject.value);
    return `${nameFor(subject, subject.path)} is ${(0,value_json/* describeActual */.iJ)(subject, secret)}`;
}
function nameFor(subject, path) {
    const written = (0,value_json/* nameAsWritten */.bN)(subject);
    return written === undefined || written === path ? path.replace(/^(?:properties\.)+/i, '') : written;
}
function describeOperation({ operation, field, value }) {
    const text = value === undefined || value.origin.sensitive === true ? undefined : (0,values/* knownString */.Xb)(value);
    const what = value?.kind === 'scalar' && value.origin.sensitive !== true ? String(text ?? value.value) : 'a value';
    if (operation === 'remove')
        return `${quoted(field)} is removed`;
    return `${quoted(field)} becomes '${quoted(what)}'`;
}
function remedyFor(policy, outcome, subject, wanted) {
    const { definition, assignment } = policy;
    if (outcome.operations.length > 0)
        return 'Write it so in the file.';
    return remedyAt(subject, wanted, assignment?.nonComplianceMessage ?? definition.description);
}
function remedyAt(subject, { required, allowed = [] }, own) {
    const said = own === undefined ? [] : [`${withoutStop(quoted(own))}.`];
    if (allowed.length > 0 && allowed.length <= MOST_LISTED)
        return [listed(allowed), ...said].join(' ');
    if (required === undefined || subject.path === undefined)
        return said[0] ?? 'Ask who assigned it what it is for.';
    const change = (0,value_json/* expectedAsWritten */.yQ)(subject, required) ?? `${nameFor(subject, subject.path)} to ${literal(required)}`;
    return [`Set ${change}.`, ...said].join(' ');
}
function listed(allowed) {
    return `Allowed ${allowed.length === 1 ? 'is' : 'are'} ${allowed.map(literal).join(', ')}.`;
}
function reservationsOn({ applies }) {
    const restsOnArray = applies.evidence.some(({ expected }) => askedOf(expected)?.restsOn === 'missing-array');
    return restsOnArray ? ['This takes a comparison with the items of an array that is missing for false.'] : [];
}
function literal(value) {
    return typeof value === 'string' ? `'${value}'` : String(value);
}
function quoted(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
}
function sentence(text) {
    return `${withoutStop(quoted(text))}.`;
}
function withoutStop(text) {
    return text.replace(/[.\s]+$/, '');
}


/***/ }),

/***/ 50217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   _3: () => (/* binding */ textOfAll),
/* harmony export */   lH: () => (/* binding */ Lookup),
/* harmony export */   yp: () => (/* binding */ nameOfBuiltIn)
/* harmony export */ });
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _inputs_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36580);
/* harmony import */ var _inputs_source_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72076);
/* harmony import */ var _model_facts_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49824);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23146);
/* harmony import */ var _resolving_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17683);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18083);







class Index {
    all;
    byName = new Map();
    constructor(all) {
        this.all = all;
        for (const entry of all) {
            const { name, address } = entry.declared.named;
            for (const key of new Set([name, address ?? name])) {
                const known = this.byName.get(key);
                if (known === undefined)
                    this.byName.set(key, [entry]);
                else
                    known.push(entry);
            }
        }
    }
    fitting(named) {
        const found = [named.name, named.address ?? named.name].flatMap((key) => this.byName.get(key) ?? []);
        return [...new Set(found)].filter(({ declared }) => (0,_naming_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(declared.named, named));
    }
}
class Lookup {
    bag;
    reasons;
    unavailable = [];
    used = new Set();
    definitions;
    initiatives;
    constructor({ definitions, initiatives }, bag, reasons = new Map()) {
        this.bag = bag;
        this.reasons = reasons;
        this.definitions = new Index(definitions);
        this.initiatives = new Index(initiatives);
    }
    definition(target, by) {
        return this.find(this.definitions, target, by);
    }
    initiative(target, by) {
        return this.find(this.initiatives, target, by);
    }
    isUsed(entry) {
        return this.used.has(entry);
    }
    find(index, target, by) {
        const { named } = target;
        const fitting = (named === undefined ? [] : index.fitting(named)).filter(({ declared }) => declared.isPinned !== true || (0,_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .isVersion */ .lF)(declared, by.definitionVersion));
        const found = this.nearestOf(fitting, target, by);
        for (const one of fitting)
            this.used.add(one);
        if (found === undefined)
            this.tellMissing(target, index.all, by.name);
        return found;
    }
    nearestOf(fitting, { named, span, shown }, { evaluation, definitionVersion }) {
        const asked = preferring(fitting, (declared) => (0,_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .isVersion */ .lF)(declared, definitionVersion));
        const own = preferring(asked, (declared) => declared.evaluation === evaluation);
        const [first, ...others] = preferring(own, (declared) => declared.named.prefix === named?.prefix);
        const other = others.find((one) => first !== undefined && !saysTheSame(one.declared, first.declared));
        if (first !== undefined && other !== undefined) {
            const { file, startLine } = (0,_inputs_source_file_js__WEBPACK_IMPORTED_MODULE_5__/* .rangeOf */ .be)(other.declared.headerSpan);
            const message = `Several declarations are named '${shown}'; the one in line ${(0,_inputs_source_file_js__WEBPACK_IMPORTED_MODULE_5__/* .rangeOf */ .be)(first.declared.headerSpan).startLine} of '${first.declared.span.source.path}' is taken, not that in line ${startLine} of '${file}'.`;
            this.bag.report('policy-invalid', message, span);
        }
        return first;
    }
    tellMissing(target, entries, assignedBy) {
        const { named, shown, because, isOwn, span } = target;
        const kind = named?.kind === 'initiative' ? 'initiative' : 'definition';
        const what = kind === 'initiative' ? 'initiative' : 'policy';
        if (named !== undefined && named.kind !== 'definition' && named.kind !== 'initiative') {
            const message = `'${assignedBy}' has to name a policy or an initiative, not '${shown}'.`;
            this.bag.report('policy-invalid', message, span);
            return;
        }
        if (isOwn) {
            const guess = (0,_inputs_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(shown, namesOf(entries));
            const message = `There is no ${what} '${shown}' in the files of policies${guess === '' ? '.' : guess}`;
            this.bag.report('policy-invalid', message, span);
            return;
        }
        const { displayName, reason } = named === undefined ? unknownTarget(because) : this.absent(named, entries);
        const shownName = displayName === undefined ? `'${shown}'` : `'${displayName}' (${shown})`;
        const subject = named === undefined ? `What '${assignedBy}' assigns` : `The ${what} ${shownName} of '${assignedBy}'`;
        this.bag.report('policy-unavailable', `${subject} is not evaluated: ${reason}.`, span);
        this.unavailable.push({ id: shown, displayName, kind, assignedBy, span, reason });
    }
    absent(named, entries) {
        const displayName = nameOfBuiltIn(named.name);
        const known = this.reasons.get((0,_resolving_js__WEBPACK_IMPORTED_MODULE_3__/* .idToAskFor */ .v3)(named) ?? '');
        if (known !== undefined)
            return { displayName, reason: known };
        if ((0,_naming_js__WEBPACK_IMPORTED_MODULE_2__/* .isBuiltIn */ .qi)(named) || displayName !== undefined)
            return { displayName, reason: 'it is built into Azure, and its definition is not at hand here' };
        const guess = (0,_inputs_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(named.name, namesOf(entries));
        return { displayName, reason: `its definition is not in the files of policies${guess.replace(/\?$/, '')}` };
    }
}
function preferring(entries, isSo) {
    const preferred = entries.filter(({ declared }) => isSo(declared));
    return preferred.length > 0 ? preferred : entries;
}
function unknownTarget(because = 'it is not known') {
    return { displayName: undefined, reason: because };
}
function namesOf(entries) {
    return entries.map(({ declared }) => declared.name);
}
function nameOfBuiltIn(guid) {
    if (!(0,_naming_js__WEBPACK_IMPORTED_MODULE_2__/* .isGuid */ .W_)(guid))
        return undefined;
    return [..._model_facts_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .MACHINE_LEARNING_POLICIES */ .SE, ..._model_facts_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .UNFIT_POLICIES */ .WO].find((policy) => policy.guid === guid)?.name;
}
function saysTheSame(left, right) {
    return (0,_inputs_source_file_js__WEBPACK_IMPORTED_MODULE_5__/* .sameSpan */ .D4)(left.span, right.span) || (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(left.body) === (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(right.body);
}
function textOfAll(values) {
    return [...values].map(([name, value]) => `${name}=${(0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(value)}`).join(';');
}
function placeText({ source, start, end }) {
    return `${source.path}:${start}:${end}`;
}


/***/ }),

/***/ 77424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ propertyOf),
/* harmony export */   P1: () => (/* binding */ propertiesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   Xs: () => (/* binding */ writtenIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   rB: () => (/* binding */ reportMisspelled),
/* harmony export */   u9: () => (/* binding */ wordIn)
/* harmony export */ });
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _inputs_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36580);


function propertyOf({ body }, name) {
    return writtenIn(propertiesOf(body), name);
}
function propertiesOf(body) {
    return writtenIn(body, 'properties') ?? body;
}
function writtenIn(value, name) {
    const found = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(value, name)?.value;
    return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(found) ? undefined : found;
}
function textIn(value, name) {
    return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(writtenIn(value, name));
}
function itemsOf(value, what, bag) {
    if (value === undefined)
        return [];
    if (value.kind === 'array')
        return value.items;
    if (value.kind === 'scalar' || value.kind === 'object' || value.kind === 'text')
        bag.report('policy-invalid', `${what} has to be a list.`, value.origin.span);
    return [];
}
function reportMisspelled(value, known, what, bag) {
    if (value?.kind !== 'object')
        return;
    const lower = new Set(known.map((name) => name.toLowerCase()));
    for (const [key, { name, span }] of value.members) {
        if (lower.has(key))
            continue;
        const near = (0,_inputs_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, known.filter((one) => !value.members.has(one.toLowerCase())), 2);
        if (near === undefined || key.length < 4)
            continue;
        bag.report('policy-invalid', `${what} has no '${name}'; did you mean '${near}'?`, span);
    }
}
function wordIn(value, words, what, bag) {
    if (value === undefined || value.kind !== 'scalar')
        return undefined;
    const written = String(value.value);
    const found = words.find((word) => word.toLowerCase() === written.toLowerCase());
    if (found !== undefined)
        return found;
    const near = (0,_inputs_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(written, words);
    const hint = near === undefined ? `it is one of ${words.join(', ')}.` : `did you mean '${near}'?`;
    bag.report('policy-invalid', `${what} cannot be '${written}'; ${hint}`, value.origin.span);
    return undefined;
}


/***/ }),

/***/ 23146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   OF: () => (/* binding */ kindOfType),
/* harmony export */   T: () => (/* binding */ namedBy),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   W_: () => (/* binding */ isGuid),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   qi: () => (/* binding */ isBuiltIn)
/* harmony export */ });
/* unused harmony export COLLECTION_OF */
/* harmony import */ var _expand_resource_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24918);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66165);


const COLLECTIONS = new Map([
    ['policydefinitions', 'definition'],
    ['policysetdefinitions', 'initiative'],
    ['policyassignments', 'assignment'],
    ['policyexemptions', 'exemption'],
]);
const COLLECTION_OF = {
    definition: 'policyDefinitions',
    initiative: 'policySetDefinitions',
    assignment: 'policyAssignments',
    exemption: 'policyExemptions',
};
const PROVIDER = 'microsoft.authorization';
function kindOfType(type) {
    const [provider, collection = '', ...more] = type.toLowerCase().split('/');
    return provider === PROVIDER && more.length === 0 ? COLLECTIONS.get(collection) : undefined;
}
function namedBy(id, evaluation) {
    const target = id.kind === 'unknown' ? id.target : id;
    if (target?.kind === 'resource-id') {
        const kind = kindOfType(target.type);
        const name = target.names.at(-1);
        if (kind === undefined || name === undefined)
            return undefined;
        const named = { kind, name: nameText(name, evaluation), prefix: prefixOf(target.scope) };
        return target.address === undefined ? named : { ...named, address: `${evaluation}|${target.address}` };
    }
    return namedByPath(id, evaluation);
}
function namedByPath(id, evaluation) {
    if (id.kind !== 'scalar' && id.kind !== 'text')
        return undefined;
    const segments = (0,_expand_resource_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSegments */ .bP)(id);
    const words = segments.map((segment) => (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .knownString */ .Xb)(segment)?.toLowerCase());
    const [providers, provider, collection] = words.slice(-4);
    const kind = providers === 'providers' && provider === PROVIDER ? COLLECTIONS.get(collection ?? '') : undefined;
    const name = segments.at(-1);
    if (kind === undefined || name === undefined || words.at(-1) === '')
        return undefined;
    const before = words.slice(0, -4);
    const prefix = before.includes(undefined) ? undefined : before.join('/');
    return { kind, name: nameText(name, evaluation), prefix };
}
function nameText(name, evaluation) {
    return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .knownString */ .Xb)(name)?.toLowerCase() ?? `${evaluation}|${(0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(name).toLowerCase()}`;
}
function prefixOf(scope) {
    switch (scope.level) {
        case 'tenant':
            return '';
        case 'managementGroup': {
            const name = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .knownString */ .Xb)(scope.managementGroup);
            return name && `/providers/microsoft.management/managementgroups/${name}`.toLowerCase();
        }
        case 'subscription':
            return subscriptionPrefix(scope);
        case 'resourceGroup': {
            const [subscription, name] = [subscriptionPrefix(scope), (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .knownString */ .Xb)(scope.resourceGroup)];
            return subscription && name && `${subscription}/resourcegroups/${name}`.toLowerCase();
        }
        case 'resource': {
            const id = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .knownString */ .Xb)(scope.resource)?.toLowerCase();
            return id?.startsWith('/') ? id : undefined;
        }
    }
}
function subscriptionPrefix({ subscription }) {
    const name = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .knownString */ .Xb)(subscription);
    return name && `/subscriptions/${name}`.toLowerCase();
}
function isSame(left, right) {
    if (left.kind !== right.kind)
        return false;
    if (left.address !== undefined && right.address !== undefined && sameEvaluation(left, right))
        return left.address === right.address;
    return left.name === right.name && (left.prefix ?? right.prefix) === (right.prefix ?? left.prefix);
}
function sameEvaluation({ address: left = '' }, { address: right = '' }) {
    return left.slice(0, left.indexOf('|')) === right.slice(0, right.indexOf('|'));
}
function idOf({ kind, name, prefix }) {
    if (prefix === undefined || name.includes('|'))
        return undefined;
    return `${prefix}/providers/${PROVIDER}/${COLLECTION_OF[kind].toLowerCase()}/${name}`;
}
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function isBuiltIn({ name, prefix }) {
    return prefix === '' && GUID.test(name);
}
function isGuid(name) {
    return GUID.test(name.toLowerCase());
}


/***/ }),

/***/ 90045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oe: () => (/* binding */ overrideOf),
/* harmony export */   iP: () => (/* binding */ readOverrides),
/* harmony export */   w7: () => (/* binding */ effectsOf)
/* harmony export */ });
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _model_judgement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95711);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38244);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77424);
/* harmony import */ var _selectors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1022);





function readOverrides(value, bag) {
    return (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(value, "'overrides' of an assignment", bag).flatMap((item) => {
        (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .reportMisspelled */ .rB)(item, ['kind', 'value', 'selectors'], 'An override', bag);
        const kind = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .wordIn */ .u9)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'kind'), ['policyEffect', 'definitionVersion'], "The 'kind' of an override", bag);
        const effect = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'value');
        if (effect === undefined || kind === 'definitionVersion')
            return [];
        return [overrideOf(effect, (0,_selectors_js__WEBPACK_IMPORTED_MODULE_2__/* .readSelectors */ ["do"])((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'selectors'), 'an override', bag), bag)];
    });
}
function overrideOf(effect, selectors, bag) {
    (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .wordIn */ .u9)(effect, _definition_js__WEBPACK_IMPORTED_MODULE_3__/* .EFFECTS */ .t, 'An effect', bag);
    return { effect, selectors };
}
function effectsOf(overrides, referenceId) {
    const meant = overrides.filter((one) => isFor(one, referenceId)).map(withoutReferences);
    const general = meant.findIndex(({ selectors }) => selectors.length === 0);
    const counting = general < 0 ? meant : meant.slice(0, general + 1);
    const effects = counting.map(({ effect, selectors }, at) => {
        const earlier = counting.slice(0, at);
        const isLast = at === general;
        return {
            effect: isLast ? agreed(meant.slice(general).filter((one) => one.selectors.length === 0)) : effect,
            countsFor: (resource) => (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .allOf */ .bn)((0,_selectors_js__WEBPACK_IMPORTED_MODULE_2__/* .passesAll */ .hL)(selectors, resource), ...noneOf(earlier, resource)),
        };
    });
    if (general >= 0)
        return effects;
    const own = {
        effect: undefined,
        countsFor: (resource) => (counting.length === 0 ? (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)(true) : (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .allOf */ .bn)(...noneOf(counting, resource))),
    };
    return [...effects, own];
}
function noneOf(overrides, resource) {
    return overrides.map(({ selectors }) => (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)((0,_selectors_js__WEBPACK_IMPORTED_MODULE_2__/* .passesAll */ .hL)(selectors, resource)));
}
function isFor({ selectors }, referenceId) {
    return selectors.every(({ kind, list, isExcluding, span }) => {
        if (kind !== 'policyDefinitionReferenceId')
            return true;
        if (referenceId === undefined)
            return isExcluding;
        const listed = (0,_selectors_js__WEBPACK_IMPORTED_MODULE_2__/* .isListed */ .yy)(list, (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(referenceId.toLowerCase().replaceAll(' ', ''), { span, steps: [] }));
        return listed === 'unknown' || listed !== isExcluding;
    });
}
function withoutReferences(one) {
    return { ...one, selectors: one.selectors.filter(({ kind }) => kind !== 'policyDefinitionReferenceId') };
}
function agreed(overrides) {
    const [first] = overrides;
    if (first === undefined)
        return undefined;
    const message = 'several overrides change the effect, and which of them counts is not documented';
    const reason = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('unsupported', message, `override(${(0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(first.effect)})`, first.effect.origin);
    const distinct = new Map(overrides.map(({ effect }) => [(0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(effect).toLowerCase(), effect]));
    const alternatives = [...distinct.values()].map((value, at) => ({ value, when: `override ${at + 1} counts` }));
    return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(alternatives, reason, first.effect.origin);
}


/***/ }),

/***/ 91175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ scopeOfId),
/* harmony export */   X1: () => (/* binding */ evidenceOf),
/* harmony export */   sd: () => (/* binding */ isResourceGroup),
/* harmony export */   xw: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _expand_containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33527);
/* harmony import */ var _expand_same_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12902);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66165);
/* harmony import */ var _model_resource_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64708);
/* harmony import */ var _model_scopes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47111);
/* harmony import */ var _model_types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27269);






const RESOURCE_GROUP = 'Microsoft.Resources/resourceGroups';
const SUBSCRIPTIONS_RESOURCE_GROUP = 'Microsoft.Resources/subscriptions/resourceGroups';
const INSIDE = { truth: true };
const OUTSIDE = { truth: false };
function undecided(because) {
    return { truth: 'unknown', because };
}
function scopeOfId(id) {
    return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownString */ .Xb)(id) === '' ? { level: 'tenant' } : (0,_model_scopes_js__WEBPACK_IMPORTED_MODULE_4__/* .scopeNamedBy */ .Hp)(id);
}
function reachOf(scope, resource) {
    if (scope === undefined)
        return undecided('no file says in which scope');
    const place = placeOf(resource);
    switch (scope.level) {
        case 'tenant':
            return INSIDE;
        case 'managementGroup':
            return inManagementGroup(scope, place);
        case 'subscription':
            return inSubscription(scope, place);
        case 'resourceGroup':
            return inResourceGroup(scope, place);
        case 'resource':
            return inResource(scope, place);
    }
}
const MAX_EXTENSIONS = 5;
function placeOf(resource) {
    const lineage = [...(0,_model_scopes_js__WEBPACK_IMPORTED_MODULE_4__/* .lineageOf */ .bQ)((0,_model_resource_key_js__WEBPACK_IMPORTED_MODULE_3__/* .keyOfResource */ .T3)(resource))];
    const [group] = resource.names;
    if (group !== undefined && isResourceGroup(resource.type))
        return { container: { ...resource.scope, level: 'resourceGroup', resourceGroup: group }, lineage, isWhole: true };
    let { scope } = resource;
    for (let steps = 0; scope.level === 'resource' && steps < MAX_EXTENSIONS; steps++) {
        const key = scope.resource === undefined ? undefined : (0,_model_resource_key_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceKeyOf */ .Bk)(scope.resource);
        if (key === undefined)
            return { container: scope, lineage, isWhole: false };
        lineage.push(...(0,_model_scopes_js__WEBPACK_IMPORTED_MODULE_4__/* .lineageOf */ .bQ)(key));
        scope = (0,_expand_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .containerOf */ .t)(key) ?? key.scope;
    }
    return { container: scope, lineage, isWhole: scope.level !== 'resource' };
}
function isResourceGroup(type) {
    return (0,_model_types_js__WEBPACK_IMPORTED_MODULE_5__/* .sameType */ .n6)(type, RESOURCE_GROUP) || (0,_model_types_js__WEBPACK_IMPORTED_MODULE_5__/* .sameType */ .n6)(type, SUBSCRIPTIONS_RESOURCE_GROUP);
}
function inManagementGroup(scope, { container }) {
    const same = both(scope.managementGroup, container.managementGroup);
    if (container.level === 'managementGroup' && same === true)
        return INSIDE;
    return undecided('what is in the management group is not known');
}
function inSubscription(scope, { container, isWhole }) {
    if (!isWhole)
        return undecided('what the resource extends is not known');
    if (container.level === 'tenant' || container.level === 'managementGroup')
        return OUTSIDE;
    return decided(both(scope.subscription, container.subscription), 'to which subscription it is deployed is not known');
}
function inResourceGroup(scope, place) {
    const { container, isWhole } = place;
    if (isWhole && container.level !== 'resourceGroup')
        return OUTSIDE;
    const subscription = inSubscription(scope, place);
    if (subscription.truth === false)
        return OUTSIDE;
    const group = both(scope.resourceGroup, container.resourceGroup);
    if (group !== true)
        return decided(group, 'to which resource group it is deployed is not known');
    return subscription;
}
function inResource(scope, { lineage, isWhole }) {
    const over = scope.resource === undefined ? undefined : (0,_model_resource_key_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceKeyOf */ .Bk)(scope.resource);
    if (over === undefined)
        return undecided('over which resource it is assigned is not known');
    const truths = lineage.map((key) => (0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .sameResource */ .nK)(over, key));
    if (truths.includes(true))
        return INSIDE;
    return truths.includes('unknown') || !isWhole ? undecided('whether it is that resource is not known') : OUTSIDE;
}
function both(left, right) {
    return left === undefined || right === undefined ? 'unknown' : (0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(left, right);
}
function decided(truth, because) {
    return truth === 'unknown' ? undecided(because) : { truth };
}
function evidenceOf(resource, because) {
    const evidence = { resource, path: undefined, span: resource.headerSpan, absent: false, value: undefined };
    return because === undefined ? evidence : { ...evidence, because };
}


/***/ }),

/***/ 22074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   K6: () => (/* binding */ readAssignment),
/* harmony export */   K9: () => (/* binding */ givenParameters),
/* harmony export */   Ne: () => (/* binding */ readMessages),
/* harmony export */   O2: () => (/* binding */ isNotEnforced),
/* harmony export */   XW: () => (/* binding */ messageFor),
/* harmony export */   bH: () => (/* binding */ targetNamed)
/* harmony export */ });
/* unused harmony export ENFORCEMENT_MODES */
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _inputs_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36580);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77424);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23146);
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90045);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91175);
/* harmony import */ var _selectors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1022);







const PROPERTIES = [
    'displayName description metadata scope notScopes policyDefinitionId parameters nonComplianceMessages enforcementMode',
    'resourceSelectors overrides definitionVersion latestDefinitionVersion effectiveDefinitionVersion assignmentType instanceId',
    'selfServeExemptionSettings id name type location identity systemData resourceGroup sku kind',
]
    .join(' ')
    .split(' ');
function readAssignment(declared, bag) {
    const { name, named, condition, span, headerSpan, evaluation } = declared;
    const what = `the assignment '${name}'`;
    const properties = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .propertiesOf */ .P1)(declared.body);
    (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .reportMisspelled */ .rB)(properties, PROPERTIES, 'An assignment', bag);
    const target = targetOf((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(declared, 'policyDefinitionId'), evaluation);
    if (target === undefined) {
        bag.report('policy-invalid', missingTarget(properties, what), headerSpan);
        return undefined;
    }
    return {
        name,
        displayName: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(properties, 'displayName') ?? name,
        named: [named],
        target,
        given: givenParameters((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(declared, 'parameters'), bag),
        givesMore: false,
        notEnforced: isNotEnforced((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(declared, 'enforcementMode'), bag),
        messages: readMessages((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(declared, 'nonComplianceMessages'), bag),
        definitionVersion: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(properties, 'definitionVersion'),
        places: [
            {
                scope: declared.scope,
                notScopes: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(declared, 'notScopes'), `'notScopes' of ${what}`, bag),
            },
        ],
        selectors: (0,_selectors_js__WEBPACK_IMPORTED_MODULE_5__/* .readResourceSelectors */ .rr)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(declared, 'resourceSelectors'), what, bag),
        overrides: (0,_overrides_js__WEBPACK_IMPORTED_MODULE_3__/* .readOverrides */ .iP)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)(declared, 'overrides'), bag),
        condition,
        table: undefined,
        span,
        headerSpan,
        evaluation,
    };
}
function missingTarget(properties, what) {
    const names = properties.kind === 'object' ? [...properties.members.values()].map((member) => member.name) : [];
    const near = (0,_inputs_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)('policyDefinitionId', names, 4);
    const hint = near === undefined ? '' : ` It has '${near}'.`;
    return `What ${what} assigns is not said: it needs 'policyDefinitionId'.${hint}`;
}
function targetOf(id, evaluation) {
    if (id === undefined)
        return undefined;
    const named = (0,_naming_js__WEBPACK_IMPORTED_MODULE_2__/* .namedBy */ .T)(id, evaluation);
    const shown = id.kind === 'scalar' ? String(id.value) : (named?.name.split('|').at(-1) ?? '');
    return {
        named,
        shown,
        because: named === undefined ? whyUnknown(id) : undefined,
        isOwn: false,
        span: id.origin.span,
    };
}
function targetNamed(kind, name, span) {
    const named = { kind, name: name.toLowerCase(), prefix: undefined };
    return { named, shown: name, because: undefined, isOwn: !(0,_naming_js__WEBPACK_IMPORTED_MODULE_2__/* .isGuid */ .W_)(name), span };
}
function whyUnknown(id) {
    const unknown = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .firstUnknown */ .Ny)(id);
    if (unknown !== undefined)
        return unknown.message === '' ? `'${unknown.expression}' is not known` : unknown.message;
    return `'${id.kind === 'scalar' ? String(id.value) : 'what is written'}' is no ID of a policy or initiative`;
}
const ENFORCEMENT_MODES = ['Default', 'DoNotEnforce', 'Enroll'];
function isNotEnforced(mode, bag) {
    const word = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .wordIn */ .u9)(mode, ENFORCEMENT_MODES, "'enforcementMode'", bag);
    return word !== undefined && word !== 'Default';
}
function givenParameters(value, bag) {
    const given = new Map();
    if (value === undefined)
        return given;
    if (value.kind !== 'object') {
        if (value.kind === 'scalar' || value.kind === 'array')
            bag.report('policy-invalid', "'parameters' has to be an object of names and values.", value.origin.span);
        return given;
    }
    for (const [key, { name, span, value: written }] of value.members) {
        const inner = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(written, 'value');
        if (inner !== undefined)
            given.set(key, { name, value: inner, span });
        else if (written.kind === 'unknown' || written.kind === 'choice')
            given.set(key, { name, value: written, span });
        else if (written.kind !== 'object' || !written.members.has('value')) {
            const message = `The value of the parameter '${name}' has to be written as { "value": ... }.`;
            bag.report('policy-invalid', message, span);
        }
    }
    return given;
}
function readMessages(value, bag) {
    return (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(value, "'nonComplianceMessages' of an assignment", bag).flatMap((item) => {
        (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .reportMisspelled */ .rB)(item, ['message', 'policyDefinitionReferenceId'], 'A message', bag);
        const text = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(item, 'message');
        return text === undefined ? [] : [{ text, referenceId: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(item, 'policyDefinitionReferenceId') }];
    });
}
function messageFor(messages, referenceId) {
    const isOwn = (message) => referenceId !== undefined && message.referenceId?.toLowerCase() === referenceId.toLowerCase();
    return (messages.find(isOwn) ?? messages.find((message) => message.referenceId === undefined))?.text;
}
function placeAt(scope, notScopes) {
    return { scope: (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__/* .scopeOfId */ .J5)(scope) ?? { level: 'resource', resource: scope }, notScopes };
}


/***/ }),

/***/ 97149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readInitiative)
/* harmony export */ });
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _reading_read_expressions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36839);
/* harmony import */ var _reading_read_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25469);
/* harmony import */ var _reading_read_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10247);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77424);
/* harmony import */ var _read_assignment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22074);






const PROPERTIES = [
    'displayName description metadata policyType parameters policyDefinitions policyDefinitionGroups version versions id name type',
    'systemData importPolicyDefinitionGroups resourceGroup',
]
    .join(' ')
    .split(' ');
const REFERENCE = [
    'policyDefinitionId policyDefinitionName policyDefinitionReferenceId parameters groupNames definitionVersion',
    'latestDefinitionVersion effectiveDefinitionVersion',
]
    .join(' ')
    .split(' ');
function readInitiative(declared, bag, limits) {
    const { name, named, span, headerSpan, evaluation } = declared;
    const properties = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .propertiesOf */ .P1)(declared.body);
    (0,_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .reportMisspelled */ .rB)(properties, PROPERTIES, 'An initiative', bag);
    const listed = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .propertyOf */ .$r)(declared, 'policyDefinitions');
    if (listed?.kind !== 'array') {
        const why = listed === undefined || listed.kind === 'scalar'
            ? "it needs the list 'policyDefinitions'"
            : 'its list is not known';
        bag.report('policy-invalid', `Which policies the initiative '${name}' holds is not known: ${why}.`, headerSpan);
        return undefined;
    }
    if (listed.open !== undefined) {
        const message = `The initiative '${name}' may hold more policies than can be told: ${listed.open.reason.message}.`;
        bag.report('policy-invalid', message, listed.origin.span);
    }
    const report = new _reading_read_report_js__WEBPACK_IMPORTED_MODULE_3__/* .DefinitionReport */ .sY(bag, limits);
    const member = properties.kind === 'object' ? (0,_reading_read_report_js__WEBPACK_IMPORTED_MODULE_3__/* .memberIn */ .Wy)(properties, 'parameters') : undefined;
    const parameters = (0,_reading_read_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .readParameters */ .Z)(member, report) ?? new Map();
    (0,_reading_read_expressions_js__WEBPACK_IMPORTED_MODULE_1__/* .checkExpressions */ .M)((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(listed.items.flatMap(parametersIn), listed.origin), parameters, report);
    return {
        name,
        displayName: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(properties, 'displayName') ?? name,
        named,
        parameters,
        references: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .itemsOf */ .S3)(listed, "'policyDefinitions'", bag).flatMap((item, at) => referenceOf(item, at, declared, bag) ?? []),
        span,
        headerSpan,
        evaluation,
    };
}
function parametersIn(item) {
    const given = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenIn */ .Xs)(item, 'parameters');
    return given === undefined ? [] : [given];
}
function referenceOf(item, at, { name, evaluation }, bag) {
    const { span } = item.origin;
    (0,_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .reportMisspelled */ .rB)(item, REFERENCE, "An entry of 'policyDefinitions'", bag);
    const byName = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenIn */ .Xs)(item, 'policyDefinitionName');
    const target = byName?.kind === 'scalar'
        ? (0,_read_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .targetNamed */ .bH)('definition', String(byName.value), byName.origin.span)
        : (0,_read_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .targetOf */ .$r)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenIn */ .Xs)(item, 'policyDefinitionId'), evaluation);
    if (target === undefined) {
        const message = `Entry ${at + 1} of the initiative '${name}' does not say which policy it is: it needs 'policyDefinitionId'.`;
        bag.report('policy-invalid', message, span);
        return undefined;
    }
    return {
        referenceId: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(item, 'policyDefinitionReferenceId') ?? String(at),
        target,
        given: (0,_read_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .givenParameters */ .K9)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenIn */ .Xs)(item, 'parameters'), bag),
        definitionVersion: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(item, 'definitionVersion'),
        span,
    };
}


/***/ }),

/***/ 17683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ passOn),
/* harmony export */   so: () => (/* binding */ completed),
/* harmony export */   v3: () => (/* binding */ idToAskFor)
/* harmony export */ });
/* unused harmony export NOTHING_RESOLVED */
/* harmony import */ var _inputs_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50943);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23146);
/* harmony import */ var _read_assignment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22074);
/* harmony import */ var _read_initiative_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97149);
/* harmony import */ var _versions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18083);





const NOTHING_RESOLVED = { declarations: [], reasons: new Map() };
async function completed(sources, resolver, limits) {
    const resolvedOnes = new Set();
    let { declarations } = sources;
    const reasons = new Map();
    for (const _ of ['assigned', 'members']) {
        const wanted = missingFrom({ ...sources, declarations }, resolvedOnes, limits);
        if (wanted.length === 0)
            break;
        const resolved = await resolver.resolve(wanted);
        for (const one of resolved.declarations)
            resolvedOnes.add(one);
        declarations = [...sources.declarations, ...resolvedOnes];
        for (const [id, reason] of resolved.reasons)
            reasons.set(id, reason);
    }
    return { sources: { ...sources, declarations }, reasons };
}
function idToAskFor(named) {
    return (0,_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .idOf */ .TH)(named.prefix === undefined && (0,_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .isGuid */ .W_)(named.name) ? { ...named, prefix: '' } : named);
}
function missingFrom(sources, resolved, limits) {
    const declared = new Map();
    for (const one of sources.declarations) {
        const known = declared.get(one.named.name);
        if (known === undefined)
            declared.set(one.named.name, [one]);
        else
            known.push(one);
    }
    const isThere = (named, version) => (declared.get(named.name) ?? []).some((one) => (0,_naming_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(one.named, named) && serves(one, version, resolved));
    const wanted = new Map();
    for (const { target, definitionVersion } of namedIn(sources, limits)) {
        const { named } = target;
        if (named === undefined || (named.kind !== 'definition' && named.kind !== 'initiative'))
            continue;
        const id = isThere(named, definitionVersion) ? undefined : idToAskFor(named);
        if (id !== undefined)
            wanted.set(`${id} ${definitionVersion}`, { kind: named.kind, id, definitionVersion });
    }
    return [...wanted.values()];
}
function serves(declared, version, resolved) {
    if (!resolved.has(declared))
        return true;
    return version === undefined ? declared.isPinned !== true : (0,_versions_js__WEBPACK_IMPORTED_MODULE_4__/* .isVersion */ .lF)(declared, version);
}
function passOn(heard, bag) {
    for (const item of heard.all) {
        const isElsewhere = item.span?.source.path.startsWith('/') === true;
        if (isElsewhere && item.level !== 'note')
            bag.report('policy-unavailable', item.message, item.span);
        else
            bag.add(item);
    }
}
function namedIn({ declarations, assignments }, limits) {
    const unheard = new _inputs_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticBag */ .g7();
    const of = (kind) => declarations.filter((one) => one.kind === kind);
    return [
        ...of('assignment').flatMap((one) => (0,_read_assignment_js__WEBPACK_IMPORTED_MODULE_2__/* .readAssignment */ .K6)(one, unheard) ?? []),
        ...assignments,
        ...of('initiative').flatMap((one) => (0,_read_initiative_js__WEBPACK_IMPORTED_MODULE_3__/* .readInitiative */ .V)(one, unheard, limits)?.references ?? []),
    ];
}


/***/ }),

/***/ 1022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "do": () => (/* binding */ readSelectors),
/* harmony export */   hL: () => (/* binding */ passesAll),
/* harmony export */   rr: () => (/* binding */ readResourceSelectors),
/* harmony export */   sp: () => (/* binding */ isSelected),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/* harmony import */ var _expand_same_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12902);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66165);
/* harmony import */ var _model_judgement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95711);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77424);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91175);





const KINDS = [
    'resourceLocation',
    'resourceType',
    'resourceWithoutLocation',
    'policyDefinitionReferenceId',
    'userPrincipalId',
    'groupPrincipalId',
    'principalType',
];
function readSelectors(value, what, bag) {
    return (0,_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(value, `'selectors' of ${what}`, bag).map((item) => {
        (0,_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .reportMisspelled */ .rB)(item, ['kind', 'in', 'notIn'], 'A selector', bag);
        const [picked, passed] = [(0,_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenIn */ .Xs)(item, 'in'), (0,_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenIn */ .Xs)(item, 'notIn')];
        const kind = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .wordIn */ .u9)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenIn */ .Xs)(item, 'kind'), KINDS, "The 'kind' of a selector", bag);
        return { kind, list: picked ?? passed, isExcluding: picked === undefined, span: item.origin.span };
    });
}
function readResourceSelectors(value, what, bag) {
    return (0,_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .itemsOf */ .S3)(value, `'resourceSelectors' of ${what}`, bag).map((item) => {
        (0,_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .reportMisspelled */ .rB)(item, ['name', 'selectors'], 'A resource selector', bag);
        const name = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .textIn */ .r7)(item, 'name');
        return readSelectors((0,_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenIn */ .Xs)(item, 'selectors'), `resource selector '${name ?? ''}' of ${what}`, bag);
    });
}
function isSelected(selectors, resource) {
    if (selectors.length === 0)
        return (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)(true);
    return (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .anyOf */ .EB)(...selectors.map((one) => passesAll(one, resource)));
}
function passesAll(selectors, resource) {
    return (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .allOf */ .bn)(...selectors.map((one) => passes(one, resource)));
}
function passes(selector, resource) {
    switch (selector.kind) {
        case 'resourceType':
            return asAsked(selector, typeIsIn(selector, resource));
        case 'resourceLocation':
            return passesByLocation(selector, resource);
        case 'resourceWithoutLocation':
            return asAsked(selector, isWithoutLocation(resource));
        case 'policyDefinitionReferenceId':
            return (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)(true);
        default: {
            const because = `by what a selector of the assignment goes is ${selector.kind === undefined ? 'not known' : 'told only at deployment'}`;
            return (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)('unknown', [(0,_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(resource, because)]);
        }
    }
}
function asAsked({ isExcluding }, isListed) {
    return isExcluding ? (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)(isListed) : isListed;
}
function typeIsIn(selector, resource) {
    const types = (0,_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .isResourceGroup */ .sd)(resource.type)
        ? ['Microsoft.Resources/resourceGroups', 'Microsoft.Resources/subscriptions/resourceGroups']
        : [resource.type];
    const origin = { span: resource.headerSpan, steps: [] };
    return (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .anyOf */ .EB)(...types.map((type) => holds(selector.list, (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(type, origin), { ...(0,_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(resource), path: 'type' })));
}
function passesByLocation(selector, resource) {
    const member = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(resource.body, 'location');
    const location = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenIn */ .Xs)(resource.body, 'location');
    if (member === undefined || location === undefined) {
        const evidence = { ...(0,_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(resource), path: 'location', absent: true };
        if (resource.patch)
            return (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)('unknown', [{ ...evidence, because: 'the update does not say the location' }]);
        if (!selector.isExcluding)
            return (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)(false, [evidence]);
        const because = 'the resource has no location, and whether a selector by location picks it then is not documented';
        return (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)('unknown', [{ ...evidence, because }]);
    }
    const evidence = { resource, path: 'location', span: member.span, absent: false, value: location };
    return asAsked(selector, holds(selector.list, asCode(location), evidence));
}
function isWithoutLocation(resource) {
    const isWithout = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenIn */ .Xs)(resource.body, 'location') === undefined && !resource.patch;
    return (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)(isWithout && resource.scope.level === 'subscription', [(0,_reach_js__WEBPACK_IMPORTED_MODULE_3__/* .evidenceOf */ .X1)(resource)]);
}
function holds(list, value, evidence) {
    const truth = isListed(list, value);
    if (truth !== 'unknown')
        return (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)(truth, [evidence]);
    const because = value.kind === 'unknown' ? value.message : 'what the selector lists, or what is compared with it, is not known';
    return (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)('unknown', [{ ...evidence, because }]);
}
function isListed(list, value) {
    if (list === undefined)
        return false;
    if (list.kind !== 'array')
        return list.kind === 'scalar' ? (0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(asCode(list), value) : 'unknown';
    const truths = list.items.map((item) => (0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(asCode(item), value));
    if (truths.includes(true))
        return true;
    return truths.includes('unknown') || isOpen(list) ? 'unknown' : false;
}
function isOpen({ open }) {
    return open !== undefined;
}
function asCode(value) {
    if (value.kind === 'scalar')
        return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)((0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(value.value).replaceAll(' ', ''), value.origin);
    if (value.kind !== 'choice')
        return value;
    return { ...value, alternatives: value.alternatives.map((one) => ({ ...one, value: asCode(one.value) })) };
}


/***/ }),

/***/ 18083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   Tn: () => (/* binding */ reportOtherVersion),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   lF: () => (/* binding */ isVersion)
/* harmony export */ });
/* unused harmony export fits */
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77424);

function reportOtherVersion(asked, declared, place, bag) {
    const version = versionOf(declared);
    if (asked === undefined || version === undefined || fits(version, asked))
        return;
    const message = `Version ${asked} of '${declared.name}' is asked for; evaluated is the one at hand, ${version}.`;
    bag.report('policy-unavailable', message, place);
}
function isVersion(declared, asked) {
    const version = versionOf(declared);
    return asked !== undefined && version !== undefined && fits(version, asked);
}
function versionOf(declared) {
    return (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .propertiesOf */ .P1)(declared.body), 'version') ?? (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .propertyOf */ .$r)(declared, 'metadata'), 'version');
}
function compareVersions(left = '', right = '') {
    const [ones, others] = [left, right].map((version) => version.toLowerCase().split(/[.-]/));
    for (let at = 0; at < 3; at++) {
        const difference = Number(ones?.[at] ?? 0) - Number(others?.[at] ?? 0);
        if (difference !== 0 && !Number.isNaN(difference))
            return difference;
    }
    return (others?.length ?? 0) - (ones?.length ?? 0);
}
function fits(version, asked) {
    const parts = version.toLowerCase().split(/[.-]/);
    const wanted = asked.toLowerCase().split(/[.-]/);
    return wanted.every((part, at) => part === '*' || (parts[at] ?? part) === part);
}


/***/ })

};
