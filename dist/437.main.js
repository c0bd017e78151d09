export const id = 437;
export const ids = [437];
export const modules = {

/***/ 91321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ eachInTurn)
/* harmony export */ });
const AT_ONCE = 6;
async function eachInTurn(items, work, atOnce = AT_ONCE) {
    const waiting = items.values();
    const worker = async () => {
        for (const item of waiting)
            await work(item);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
}


/***/ }),

/***/ 78029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isUnderstood),
/* harmony export */   b: () => (/* binding */ restrictionsIn)
/* harmony export */ });
/* harmony import */ var _policy_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38244);

const MOST_RESTRICTIONS = 1_000;
function restrictionsIn(answer, resource, planned, aliases) {
    const { policyEvaluations } = bodyOf(answer['contentEvaluationResult']);
    const evaluated = listOf(policyEvaluations).flatMap((one) => evaluationOf(one, planned) ?? []);
    const known = new Set(evaluated.map(keyOf));
    const restricted = listOf(answer['fieldRestrictions']).flatMap((one) => fieldRestrictionsOf(one, resource, planned, aliases));
    return [...evaluated, ...restricted.filter((one) => !known.has(keyOf(one)))].slice(0, MOST_RESTRICTIONS);
}
function isUnderstood({ contentEvaluationResult, fieldRestrictions }, read) {
    const { policyEvaluations = [] } = bodyOf(contentEvaluationResult);
    const isEvaluated = typeof contentEvaluationResult === 'object' && Array.isArray(policyEvaluations ?? []);
    const isRestricted = fieldRestrictions === undefined || typeof fieldRestrictions === 'object';
    return isEvaluated && isRestricted && read.every(({ policyDefinitionId }) => policyDefinitionId !== '');
}
function keyOf({ policyDefinitionId, assignment }) {
    return `${policyDefinitionId} ${assignment}`;
}
function evaluationOf({ policyInfo, evaluationResult, effectDetails, evaluationDetails }, planned) {
    const result = textIn(evaluationResult);
    if (result.toLowerCase() === 'compliant')
        return undefined;
    const { evaluatedExpressions } = bodyOf(evaluationDetails);
    const expressions = listOf(evaluatedExpressions).flatMap((one) => expressionOf(one) ?? []);
    const deciding = decidingOf(expressions);
    const untold = expressions.find(({ path }) => isUntold(path, planned));
    const isDecided = result.toLowerCase() === 'noncompliant';
    const unsure = isDecided ? untold && `what '${untold.path}' is was not told to Azure` : `Azure answers '${result}'`;
    return {
        ...policyOf(policyInfo),
        path: (untold ?? deciding)?.path,
        effect: effectNamed(bodyOf(effectDetails)['policyEffect']),
        expression: deciding && `${deciding.field} ${deciding.operator} ${JSON.stringify(deciding.target)}`,
        expected: deciding && expectedBy(deciding),
        allowed: deciding && allowedBy(deciding),
        message: 'Azure finds that it does not comply',
        because: unsure,
    };
}
function expressionOf({ expressionKind, expression, path, operator, targetValue, result, }) {
    if (textIn(expressionKind).toLowerCase() !== 'field' || typeof path !== 'string' || path === '')
        return undefined;
    const holds = { true: true, false: false }[textIn(result).toLowerCase()];
    return { field: textIn(expression) || path, path, operator: textIn(operator), target: targetValue, holds };
}
const CHOOSING = new Set(['type', 'kind', 'name', 'fullname', 'location', 'id']);
const POSITIVE = new Set(['equals', 'in', 'like', 'match', 'matchinsensitively', 'contains', 'containskey']);
function decidingOf(expressions) {
    const ranks = expressions.map((one) => (CHOOSING.has(one.path.toLowerCase()) ? -2 : 0) + (isDemand(one) ? 1 : 0));
    const most = Math.max(...ranks);
    const deciding = expressions.findLast((_, at) => ranks[at] === most);
    return deciding?.path.toLowerCase() === 'type' ? undefined : deciding;
}
function isDemand({ operator, holds }) {
    return holds !== undefined && holds !== POSITIVE.has(operator.toLowerCase());
}
function expectedBy({ operator, target, holds }) {
    const lower = operator.toLowerCase();
    const wants = (lower === 'notequals' && holds === true) || (lower === 'equals' && holds === false);
    if (wants)
        return scalarIn(target);
    const forbids = (lower === 'equals' && holds === true) || (lower === 'notequals' && holds === false);
    const text = forbids && target !== null ? String(target).toLowerCase() : '';
    return text === 'true' ? false : text === 'false' ? true : undefined;
}
function allowedBy({ operator, target, holds }) {
    const lower = operator.toLowerCase();
    const isList = (lower === 'notin' && holds === true) || (lower === 'in' && holds === false);
    if (!isList || !Array.isArray(target))
        return undefined;
    const values = target.map(scalarIn);
    return values.includes(undefined) ? undefined : values.flatMap((one) => one ?? []);
}
function isUntold(path, { untold }) {
    const lower = plainPath(path);
    return [...untold].map(plainPath).some((one) => one === lower || isBelow(one, lower) || isBelow(lower, one));
}
function plainPath(path) {
    return path.toLowerCase().replaceAll(/\[(?:\d+|\*)\]/g, '');
}
function isBelow(path, above) {
    return path.startsWith(`${above}.`) || path.startsWith(`${above}[`);
}
function fieldRestrictionsOf({ field, restrictions }, resource, planned, aliases) {
    const name = textIn(field);
    const path = name === '' ? undefined : (aliases.pathOf(name, resource) ?? name);
    return listOf(restrictions).map(({ result, defaultValue, values, reason, policyEffect, policy }) => {
        const kind = textIn(result).toLowerCase();
        const listed = (Array.isArray(values) ? values : []).flatMap((one) => scalarIn(one) ?? []);
        const wanted = kind === 'required' ? (scalarIn(defaultValue) ?? (listed.length === 1 ? listed[0] : undefined)) : undefined;
        const effect = effectNamed(policyEffect) ?? (kind === 'audit' || kind === 'deny' ? kind : undefined);
        const isOpen = path === undefined || isUntold(path, planned) || !changes(effect);
        const own = textIn(reason).replace(/\.$/, '');
        return {
            ...policyOf(policy),
            path,
            effect,
            expression: undefined,
            expected: wanted,
            allowed: kind === 'required' && listed.length > 1 ? listed : undefined,
            message: own === '' ? sentenceFor(kind, name, listed, wanted) : own,
            because: isOpen
                ? `what '${name}' will be is not known, and ${sentenceFor(kind, name, listed, wanted)}`
                : undefined,
        };
    });
}
function changes(effect) {
    return effect === 'modify' || effect === 'append';
}
function sentenceFor(kind, field, values, wanted) {
    const listed = values.length === 0
        ? ''
        : ` ${values
            .slice(0, 8)
            .map((one) => `'${one}'`)
            .join(', ')}`;
    switch (kind) {
        case 'required':
            return `Azure asks for '${field}'${wanted === undefined ? listed : ` '${wanted}'`}`;
        case 'removed':
            return `Azure would remove '${field}'`;
        case 'audit':
            return `Azure would report '${field}'${listed}`;
        default:
            return `Azure would refuse '${field}'${listed}`;
    }
}
function policyOf(policyInfo) {
    const { policyDefinitionId, policyAssignmentId, policySetDefinitionId } = bodyOf(policyInfo);
    const initiative = textIn(policySetDefinitionId).toLowerCase();
    return {
        policyDefinitionId: textIn(policyDefinitionId).toLowerCase(),
        assignment: textIn(policyAssignmentId).toLowerCase(),
        initiative: initiative === '' ? undefined : initiative,
    };
}
function effectNamed(value) {
    const lower = textIn(value).toLowerCase();
    return _policy_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .EFFECTS */ .t.find((effect) => effect === lower);
}
function scalarIn(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
function textIn(value) {
    return typeof value === 'string' ? value : '';
}
function listOf(value) {
    return Array.isArray(value) ? value.map(bodyOf) : [];
}
function bodyOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}


/***/ }),

/***/ 88429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ restrictionFindings)
/* harmony export */ });
/* harmony import */ var _inputs_rule_ids_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98493);
/* harmony import */ var _model_judgement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95711);
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88940);
/* harmony import */ var _policy_findings_messages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99426);
/* harmony import */ var _policy_findings_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40479);
/* harmony import */ var _policy_sources_catalogue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50217);
/* harmony import */ var _rules_outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56198);
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60346);








function restrictionFindings(restrictions, { assigned, rules }) {
    const named = new Names(assigned);
    const ids = new Map();
    for (const { policyDefinitionId } of restrictions.all) {
        const name = nameIn(policyDefinitionId);
        if (name !== undefined)
            ids.set((0,_inputs_rule_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRuleId */ .AR)(name), name);
    }
    const joined = rules.map((rule) => {
        const name = ids.get(rule.id);
        return name === undefined ? rule : ruleOf(rule.id, name, restrictions, named, rule);
    });
    const known = new Set(rules.map(({ id }) => id));
    const others = [...ids].filter(([id]) => !known.has(id));
    return [...joined, ...others.map(([id, name]) => ruleOf(id, name, restrictions, named))];
}
function nameIn(id) {
    const name = id.split('/').at(-1);
    return name === '' ? undefined : name;
}
function ruleOf(id, name, restrictions, named, local) {
    const title = local?.title ?? named.definition(name);
    const policies = local?.policies ?? [{ guid: name, name: title }];
    return (0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_4__/* .defineRule */ .K)({
        id,
        title,
        category: 'governance',
        severity: 'high',
        mission: [],
        mcsb: [],
        policies,
        appliesTo: ['*'],
        decidedBy: 'files',
        about: local?.about ?? `The Azure Policy definition ${name}, as live Azure applies it.`,
        messages: _policy_findings_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGES */ .nl,
        words: _policy_findings_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .WORDS */ .q9,
        fixes: { denied: {}, audited: {}, notEnforced: {} },
        check(view, system) {
            const told = (restrictions.of(view.resource) ?? []).filter((one) => isOf(one, id));
            const own = isFor(local, view) ? [local.check(view, system)].flat().filter(isOfPolicies) : [];
            const answers = told.map((one) => outcomeOf(one, view, named));
            const outcomes = preferred(own, answers);
            return outcomes.length > 0 ? outcomes : (0,_rules_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .notApplicable */ .hH)('neither Azure nor its policies say anything of it');
        },
    });
}
function isOf({ policyDefinitionId }, id) {
    const name = nameIn(policyDefinitionId);
    return name !== undefined && (0,_inputs_rule_ids_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRuleId */ .AR)(name) === id;
}
function isFor(rule, view) {
    return rule?.appliesTo.some((type) => type === '*' || view.isA(type)) === true;
}
function isOfPolicies(outcome) {
    return !('message' in outcome) || outcome.message in _policy_findings_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGES */ .nl;
}
function preferred(own, answers) {
    const has = (outcomes, status) => outcomes.some((one) => one.status === status);
    if (has(own, 'fail') || answers.length === 0)
        return own;
    if (has(answers, 'fail'))
        return answers.filter(({ status }) => status === 'fail');
    return own.some(({ status }) => status !== 'notApplicable') ? own : answers;
}
function outcomeOf(restriction, view, named) {
    const { effect, because, expected, allowed, initiative } = restriction;
    const assignment = named.assignment(restriction.assignment);
    const message = messageFor(restriction, assignment?.notEnforced === true);
    if (message === undefined)
        return (0,_rules_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .notApplicable */ .hH)(`its effect ${effect} says nothing about a deployment`);
    const subject = subjectOf(restriction, view, because);
    const name = nameIn(restriction.policyDefinitionId) ?? '';
    const judgement = because === undefined ? (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)(true, [subject]) : (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_6__/* .judged */ .g$)('unknown', [subject]);
    const required = expected === null ? undefined : expected;
    return (0,_rules_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .failIf */ .cS)((0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_6__/* .about */ .Cv)(subject, judgement), message, {
        expected: required,
        words: {
            policy: (0,_policy_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .introduced */ ._D)({
                policy: { displayName: named.definition(name) },
                assignment: assignment ?? named.unknown(restriction.assignment),
                initiative: initiative === undefined ? undefined : named.initiative(initiative, restriction.assignment),
                effect,
            }),
            found: foundIn(restriction, subject, required),
            remedy: (0,_policy_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyAt */ .gx)(subject, { required, allowed }, assignment?.message ?? named.description(name)),
        },
    });
}
function foundIn({ effect, message, path }, subject, expected) {
    const isChange = effect === 'modify' || effect === 'append';
    if (isChange && path !== undefined && expected !== undefined)
        return `'${path}' becomes '${expected}'`;
    return isChange ? message : (0,_policy_findings_words_js__WEBPACK_IMPORTED_MODULE_1__/* .foundAt */ .yb)(subject, message);
}
function messageFor({ effect }, notEnforced) {
    if (effect === undefined)
        return 'audited';
    const message = _policy_findings_messages_js__WEBPACK_IMPORTED_MODULE_0__/* .MESSAGE_OF */ .iU[effect];
    return message === 'denied' && notEnforced ? 'notEnforced' : message;
}
function subjectOf({ path }, view, because) {
    const note = because === undefined ? {} : { because };
    if (path === undefined)
        return view.evidence(note);
    const known = path.replace(/^tags\['((?:[^']|'')*)'\]$/, 'tags.$1');
    const at = known.indexOf(_model_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .EACH */ .We);
    return view.at(at < 0 ? known : known.slice(0, at)).evidence(note);
}
class Names {
    definitions = new Map();
    assignments = new Map();
    initiatives = new Map();
    constructor(assigned) {
        for (const { definition, assignment, initiative } of assigned) {
            const { displayName, description } = definition;
            const described = description === undefined ? { displayName } : { displayName, description };
            this.definitions.set(definition.name.toLowerCase(), described);
            if (assignment?.id === undefined)
                continue;
            const { notEnforced, nonComplianceMessage: message } = assignment;
            this.assignments.set(assignment.id, { displayName: assignment.displayName, notEnforced, message });
            if (initiative !== undefined)
                this.initiatives.set(assignment.id, initiative.displayName);
        }
    }
    definition(name) {
        return this.definitions.get(name)?.displayName ?? (0,_policy_sources_catalogue_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOfBuiltIn */ .yp)(name) ?? name;
    }
    description(name) {
        return this.definitions.get(name)?.description;
    }
    assignment(id) {
        return this.assignments.get(id);
    }
    unknown(id) {
        const displayName = nameIn(id);
        return displayName === undefined ? undefined : { displayName };
    }
    initiative(id, assignment) {
        return { displayName: this.initiatives.get(assignment) ?? nameIn(id) ?? id };
    }
}


/***/ }),

/***/ 38657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ Restrictions),
  d: () => (/* binding */ askRestrictions)
});

// EXTERNAL MODULE: ./lib/src/policy/sources/naming.js
var naming = __webpack_require__(23146);
// EXTERNAL MODULE: ./lib/src/live/facts.js
var facts = __webpack_require__(79370);
// EXTERNAL MODULE: ./lib/src/live/policies/in-turn.js
var in_turn = __webpack_require__(91321);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/model/paths.js
var paths = __webpack_require__(88940);
// EXTERNAL MODULE: ./lib/src/model/secrets.js
var secrets = __webpack_require__(56049);
// EXTERNAL MODULE: ./lib/src/policy/conditions/body-path.js
var body_path = __webpack_require__(90764);
;// CONCATENATED MODULE: ./lib/src/live/policies/planned-body.js




const OF_TEMPLATES = new Set(['dependson', 'comments', 'copy', 'condition', 'scope', 'asserts']);
function plannedBody(resource, telling) {
    if (resource.body.open !== undefined)
        return undefined;
    const teller = new Teller(resource, telling);
    const content = { type: resource.type };
    const name = resource.names.at(-1);
    const told = name === undefined ? undefined : teller.tell(name, 'name');
    if (told !== undefined)
        content['name'] = told;
    for (const [key, { name: member, value, filledIn }] of resource.body.members) {
        if (OF_TEMPLATES.has(key) || filledIn === true)
            continue;
        const plain = teller.tell(value, member);
        if (plain !== undefined)
            content[member] = plain;
    }
    return { content, pending: teller.pending(), untold: new Set(teller.untold.keys()) };
}
class Teller {
    resource;
    telling;
    untold = new Map();
    constructor(resource, telling) {
        this.resource = resource;
        this.telling = telling;
    }
    tell(value, path) {
        if (value.origin.sensitive === true || (0,secrets/* isSecretPath */._p)(this.resource.type, (0,paths/* segmentsOf */.OD)(path)))
            return this.keep(path);
        switch (value.kind) {
            case 'scalar':
                return this.tellScalar(value.value, path);
            case 'object':
                return this.tellObject(value, path);
            case 'array':
                return this.tellArray(value, path);
            case 'resource-id': {
                const id = idText(value, this.telling.place);
                return id === undefined ? this.keep(path) : this.tellScalar(id, path);
            }
            case 'choice': {
                const scalars = value.alternatives.flatMap((one) => (one.value.kind === 'scalar' ? [one.value] : []));
                const plain = scalars.map((one) => one.value).filter((one) => one !== null && !this.isSecret(one));
                const isWhole = plain.length === value.alternatives.length && scalars.every((one) => !one.origin.sensitive);
                return this.keep(path, isWhole ? [...new Set(plain)] : undefined);
            }
            default:
                return this.keep(path);
        }
    }
    tellScalar(value, path) {
        if (value === null)
            return undefined;
        return this.isSecret(value) ? this.keep(path) : value;
    }
    tellObject(value, path) {
        if (value.open !== undefined)
            return this.keep(path);
        const told = [];
        for (const { name, key, value: inner, filledIn } of value.members.values()) {
            if (filledIn === true)
                continue;
            if (key !== undefined && (0,values/* knownString */.Xb)(key) === undefined)
                return this.keep(path);
            const plain = this.tell(inner, path === 'tags' ? (0,body_path/* tagPath */.cp)(name) : `${path}.${name}`);
            if (plain !== undefined)
                told.push([name, plain]);
        }
        return Object.fromEntries(told);
    }
    tellArray(value, path) {
        if (value.open !== undefined)
            return this.keep(path);
        const before = this.untold.size;
        const items = value.items.map((item, at) => this.tell(item, `${path}[${at}]`));
        return this.untold.size > before ? this.keep(path) : items.map((item) => item ?? null);
    }
    keep(path, values) {
        this.untold.set(path.toLowerCase(), { path, values });
        return undefined;
    }
    isSecret(value) {
        if (typeof value !== 'string')
            return false;
        return this.telling.secrets.texts.some((text) => value.includes(text));
    }
    pending() {
        const fields = new Map();
        for (const { path, values } of this.untold.values()) {
            if (path.includes('[') && !path.startsWith('tags['))
                continue;
            const field = fieldAt(path, this.resource, this.telling.aliases);
            if (field === undefined)
                continue;
            fields.set(field.toLowerCase(), values === undefined || values.length === 0 ? { field } : { field, values });
        }
        return [...fields.values()];
    }
}
const BUILT_IN_FIELDS = ['name', 'location', 'kind', 'tags', 'identity.type', 'identity.userAssignedIdentities'];
function fieldAt(path, { type, apiVersion }, aliases) {
    const lower = path.toLowerCase();
    if (/^tags[.[]/.test(lower))
        return path;
    const builtIn = BUILT_IN_FIELDS.find((field) => field.toLowerCase() === lower);
    if (builtIn !== undefined)
        return builtIn;
    for (let rest = path;;) {
        const alias = `${type}/${rest}`;
        if (aliases.pathOf(alias, { type, apiVersion })?.toLowerCase() === lower)
            return alias;
        const shorter = rest.replace(/^properties\./i, '');
        if (shorter === rest)
            return undefined;
        rest = shorter;
    }
}
function idText({ type, names, scope }, place) {
    const above = scopeText(scope, place);
    const [provider, ...types] = type.split('/');
    const known = names.map(values/* knownString */.Xb);
    if (above === undefined || known.length !== types.length || known.includes(undefined))
        return undefined;
    return `${above}/providers/${provider}/${types.map((one, at) => `${one}/${known[at]}`).join('/')}`;
}
function scopeText({ level, subscription, resourceGroup }, place) {
    if (level === 'tenant')
        return '';
    const id = subscription === undefined ? place.subscription : (0,values/* knownString */.Xb)(subscription);
    if (id === undefined || (level !== 'subscription' && level !== 'resourceGroup'))
        return undefined;
    if (level === 'subscription')
        return `/subscriptions/${id}`;
    const group = resourceGroup === undefined ? place.resourceGroup : (0,values/* knownString */.Xb)(resourceGroup);
    return group === undefined ? undefined : `/subscriptions/${id}/resourceGroups/${group}`;
}
function parentId({ type, names, scope }, place) {
    if (scope.level === 'resource') {
        const over = scope.resource;
        return over?.kind === 'resource-id' ? idText(over, place) : (0,values/* knownString */.Xb)(over);
    }
    const types = type.split('/');
    if (types.length <= 2 || names.length <= 1)
        return undefined;
    const origin = scope.resourceGroup?.origin ?? names[0]?.origin;
    if (origin === undefined)
        return undefined;
    const above = { type: types.slice(0, -1).join('/'), names: names.slice(0, -1), scope, origin };
    return idText({ kind: 'resource-id', ...above }, place);
}

// EXTERNAL MODULE: ./lib/src/expand/containers.js
var containers = __webpack_require__(33527);
// EXTERNAL MODULE: ./lib/src/model/resource-key.js
var resource_key = __webpack_require__(64708);
;// CONCATENATED MODULE: ./lib/src/live/policies/planned-place.js



const MAX_EXTENSIONS = 5;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const GROUP_NAME = /^[\p{L}\p{N}._()-]{1,90}$/u;
function placeOf(resource, subscriptions) {
    const container = containerAbove(resource.scope);
    if (container === undefined)
        return 'what it extends is not known';
    if (container.level === 'tenant' || container.level === 'managementGroup')
        return 'it is deployed above subscriptions, where Azure answers for no single resource';
    const written = guidIn(container.subscription);
    const [only, ...more] = subscriptions;
    const subscription = written ?? (more.length === 0 ? only : undefined);
    if (subscription === undefined) {
        const several = subscriptions.length > 1 ? ', and the inputs name several' : ', and the inputs name none';
        return `no file says to which subscription it is deployed${several}`;
    }
    const isInGroup = container.level === 'resourceGroup';
    const resourceGroup = isInGroup ? groupNamed(container.resourceGroup) : undefined;
    return {
        subscription: subscription.toLowerCase(),
        resourceGroup,
        isAssumed: written === undefined,
        isGroupUnknown: isInGroup && resourceGroup === undefined,
    };
}
function scopeId({ subscription, resourceGroup }) {
    const above = `/subscriptions/${subscription}`;
    return resourceGroup === undefined ? above : `${above}/resourceGroups/${resourceGroup}`;
}
function containerAbove(scope) {
    let container = scope;
    for (let steps = 0; container.level === 'resource' && steps < MAX_EXTENSIONS; steps++) {
        const key = container.resource === undefined ? undefined : (0,resource_key/* resourceKeyOf */.Bk)(container.resource);
        if (key === undefined)
            return undefined;
        container = (0,containers/* containerOf */.t)(key) ?? key.scope;
    }
    return container.level === 'resource' ? undefined : container;
}
function guidIn(value) {
    const text = (0,values/* knownString */.Xb)(value);
    return text !== undefined && GUID.test(text) ? text : undefined;
}
function groupNamed(value) {
    const text = (0,values/* knownString */.Xb)(value);
    return text !== undefined && GROUP_NAME.test(text) ? text : undefined;
}

// EXTERNAL MODULE: ./lib/src/live/policies/restriction-answer.js
var restriction_answer = __webpack_require__(78029);
;// CONCATENATED MODULE: ./lib/src/live/policies/restrictions.js






const MOST_QUESTIONS = 200;
const PERMISSION = 'Microsoft.PolicyInsights/checkPolicyRestrictions/read';
class Restrictions {
    keyOf;
    keys = new WeakMap();
    answers = new Map();
    constructor(keyOf) {
        this.keyOf = keyOf;
    }
    add(key, restrictions) {
        this.answers.set(key, restrictions);
    }
    get answered() {
        return this.answers.size;
    }
    get all() {
        return [...this.answers.values()].flat();
    }
    of(resource) {
        const key = this.keys.get(resource) ?? this.keyOf(resource);
        if (key === undefined)
            return undefined;
        this.keys.set(resource, key);
        return this.answers.get(key);
    }
}
async function askRestrictions(planned, asked, bag) {
    const questionOf = (resource) => questionAbout(resource, asked);
    const restrictions = new Restrictions((resource) => {
        const question = questionOf(resource);
        return typeof question === 'object' ? keyOf(question) : undefined;
    });
    const questions = new Map();
    const notAsked = new Notes();
    for (const resource of planned) {
        const question = questionOf(resource);
        if (typeof question === 'string')
            notAsked.add(question, resource);
        else if (question !== undefined && !questions.has(keyOf(question)))
            questions.set(keyOf(question), question);
    }
    const most = asked.mostQuestions ?? MOST_QUESTIONS;
    const within = [...questions].slice(0, most);
    for (const [, { resource }] of [...questions].slice(most))
        notAsked.add(`more than ${most} differ`, resource);
    reportAssumed(within.map(([, question]) => question), bag);
    for (const [because, names] of notAsked.groups)
        bag.report('policy-assumed', `Azure was not asked what its policies say to ${names}: ${because}.`);
    const refused = new Refusals();
    const odd = [];
    await (0,in_turn/* eachInTurn */.u)(within, async ([key, question]) => {
        const scope = scopeId(question.place);
        if (refused.isFinal(scope))
            return;
        const answer = await ask(asked.reader, question);
        if (!answer.ok)
            return refused.add(scope, answer.failure);
        const read = (0,restriction_answer/* restrictionsIn */.b)(answer.value, question.resource, question.planned, asked.aliases);
        if (!(0,restriction_answer/* isUnderstood */.U)(answer.value, read))
            odd.push(question);
        restrictions.add(key, read);
    });
    if (odd.length > 0)
        bag.report(asked.unread, `What Azure answered that its policies say to ${namesOf(odd)} is not all understood.`);
    for (const sentence of refused.sentences())
        bag.report(asked.unread, sentence);
    return restrictions;
}
function questionAbout(resource, { subscriptions, aliases, secrets }) {
    const { type, existing, form, patch, apiVersion } = resource;
    if (existing || form === 'live' || form === 'configuration' || !isAzureType(type))
        return undefined;
    if (patch)
        return 'it is an update, which does not say what stays as it is';
    const place = placeOf(resource, subscriptions);
    if (typeof place === 'string')
        return place;
    const planned = plannedBody(resource, { place, aliases, secrets });
    if (planned === undefined)
        return 'nothing of what it says is known';
    const parent = parentId(resource, place);
    const details = {
        resourceContent: planned.content,
        ...(apiVersion === undefined ? {} : { apiVersion }),
        ...(parent === undefined ? {} : { scope: parent }),
    };
    const pending = planned.pending.length === 0 ? {} : { pendingFields: planned.pending };
    return { resource, place, planned, body: { resourceDetails: details, ...pending, includeAuditEffect: true } };
}
function isAzureType(type) {
    const isType = /^[A-Za-z][\w]*(?:\.[\w]+)+(?:\/[\w.-]+)+$/.test(type);
    return isType && (0,naming/* kindOfType */.OF)(type) === undefined && !/^microsoft\.resources\/deployments$/i.test(type);
}
function keyOf({ place, body }) {
    return JSON.stringify([scopeId(place), body]);
}
async function ask(reader, { place, body }) {
    const answer = await reader.checkPolicyRestrictions(scopeId(place), body);
    if (answer.ok || answer.failure.reason !== 'not-found' || place.resourceGroup === undefined)
        return answer;
    return reader.checkPolicyRestrictions(scopeId({ ...place, resourceGroup: undefined }), body);
}
function reportAssumed(questions, bag) {
    const assumed = questions.filter(({ place }) => place.isAssumed);
    const [first] = assumed;
    if (first !== undefined) {
        const taken = `subscription ${first.place.subscription}, the only one of the inputs, is taken`;
        bag.report('policy-assumed', `No file says to which subscription ${namesOf(assumed)} will be deployed: ${taken}.`);
    }
    const inAnyGroup = questions.filter(({ place }) => place.isGroupUnknown);
    if (inAnyGroup.length === 0)
        return;
    const left = 'Azure is asked at the subscription, and what is assigned to a resource group is not in its answer';
    const message = `No file says to which resource group ${namesOf(inAnyGroup)} will be deployed: ${left}.`;
    bag.report('policy-assumed', message);
}
const NAMED = 3;
function namesOf(questions) {
    const names = [...new Set(questions.map(({ resource }) => `'${resource.address}'`))];
    const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
    return names.slice(0, NAMED).join(', ') + more;
}
class Notes {
    byReason = new Map();
    add(because, resource) {
        const known = this.byReason.get(because);
        if (known === undefined)
            this.byReason.set(because, [{ resource }]);
        else
            known.push({ resource });
    }
    get groups() {
        return [...this.byReason].map(([because, resources]) => [because, namesOf(resources)]);
    }
}
class Refusals {
    failures = [];
    add(scope, failure) {
        this.failures.push({ scope, failure });
    }
    isFinal(scope) {
        return this.failures.some((one) => one.failure.reason === 'unauthorized' ||
            one.failure.reason === 'out-of-time' ||
            (one.failure.reason === 'forbidden' && one.scope === scope));
    }
    sentences() {
        const gaps = this.failures.map(({ scope, failure }) => (0,facts.gapOf)(failure, 'policy restrictions', scope, PERMISSION));
        return (0,facts.sentencesOf)(gaps);
    }
}


/***/ })

};
