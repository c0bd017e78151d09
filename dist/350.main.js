export const id = 350;
export const ids = [350];
export const modules = {

/***/ 12350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  namedPolicies: () => (/* binding */ namedPolicies),
  J: () => (/* binding */ rulesOfPolicies)
});

// EXTERNAL MODULE: ./lib/src/inputs/diagnostic.js
var diagnostic = __webpack_require__(50943);
// EXTERNAL MODULE: ./lib/src/policy/aliases/bundled.js + 27 modules
var bundled = __webpack_require__(26164);
// EXTERNAL MODULE: ./lib/src/inputs/rule-ids.js
var rule_ids = __webpack_require__(98493);
// EXTERNAL MODULE: ./lib/src/model/judgement.js
var judgement = __webpack_require__(95711);
// EXTERNAL MODULE: ./lib/src/rules/outcome.js
var rules_outcome = __webpack_require__(56198);
// EXTERNAL MODULE: ./lib/src/rules/rule.js
var rule = __webpack_require__(60346);
// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var expand_values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/policy/conditions/template.js
var template = __webpack_require__(73736);
// EXTERNAL MODULE: ./lib/src/policy/effects/apply-operations.js
var apply_operations = __webpack_require__(12683);
// EXTERNAL MODULE: ./lib/src/policy/effects/effects.js
var effects = __webpack_require__(6726);
// EXTERNAL MODULE: ./lib/src/policy/effects/evaluate-policy.js + 15 modules
var evaluate_policy = __webpack_require__(12756);
// EXTERNAL MODULE: ./lib/src/policy/effects/operations.js
var operations = __webpack_require__(95316);
;// CONCATENATED MODULE: ./lib/src/policy/effects/evaluate-together.js







function evaluateTogether(policies, resource, surroundings) {
    const changing = policies.filter(changesRequests).map((policy) => {
        return { policy, outcome: (0,evaluate_policy/* evaluatePolicy */.U)(policy.definition, policy.scope, surroundings) };
    });
    const settled = new Map(settleConflicts(changing).map(({ policy, outcome }) => [policy, outcome]));
    let created = resource;
    for (const [policy, { applies, operations, refusal }] of settled) {
        if (refusal !== undefined || applies.truth === false)
            continue;
        created = (0,apply_operations/* applyOperations */.nH)(created, operations, applies.truth === true ? undefined : doubtAbout(policy, created));
    }
    const outcomes = policies.map((policy) => {
        const known = settled.get(policy);
        const scope = { ...policy.scope, resource: created };
        return { policy, outcome: known ?? (0,evaluate_policy/* evaluatePolicy */.U)(policy.definition, scope, surroundings) };
    });
    return { resource: created, outcomes };
}
function changesRequests({ definition, scope }) {
    const effect = (0,effects/* readEffect */.A7)((0,template/* evaluateTemplate */.M)(definition.then.effect, scope));
    return effect.kind === 'known' && (effect.effect === 'modify' || effect.effect === 'append');
}
function settleConflicts(all) {
    const rivals = new Map(all.map((one) => [one, rivalsOf(one, all)]));
    return all.map((one) => {
        const against = rivals.get(one) ?? [];
        return against.length === 0 ? one : { ...one, outcome: afterConflict(one, against) };
    });
}
function rivalsOf(one, all) {
    if (one.outcome.effect !== 'modify' || one.outcome.applies.truth !== true)
        return [];
    return all.filter((other) => other !== one &&
        other.outcome.effect === 'modify' &&
        other.outcome.applies.truth === true &&
        other.outcome.operations.some((operation) => one.outcome.operations.some((own) => contradicts(own, operation))));
}
function contradicts(left, right) {
    if (left.path === undefined || left.path.toLowerCase() !== right.path?.toLowerCase())
        return false;
    if (left.path.endsWith('[*]'))
        return false;
    return textOfValue(left) !== textOfValue(right);
}
function textOfValue({ value }) {
    return value === undefined ? '' : (0,expand_values/* textOf */.b6)(value).toLowerCase();
}
function afterConflict({ policy, outcome }, rivals) {
    const names = rivals.map((rival) => `'${rival.policy.definition.displayName}'`).join(', ');
    const theirs = rivals.map((rival) => effectOnConflict(rival.policy));
    if (effectOnConflict(policy) !== 'deny') {
        const reason = `${outcome.reason} It changes nothing, because ${names} changes the same property and it gives way.`;
        return { ...outcome, operations: [], reason };
    }
    if (!theirs.includes('deny'))
        return outcome;
    const refusal = `${names} wants another value for the same property, and neither gives way.`;
    return { ...outcome, operations: [], refusal, reason: `${outcome.reason} The request would be denied: ${refusal}` };
}
function effectOnConflict({ definition, scope }) {
    return (0,operations/* conflictEffectOf */.Fl)(definition, scope);
}
function doubtAbout({ definition }, { headerSpan, address }) {
    const name = definition.displayName;
    const reason = (0,expand_values/* unknown */.L5)('condition', `whether policy '${name}' applies is not known`, `policyApplies('${definition.name}',${address})`, (0,origins/* originAt */.iX)(headerSpan));
    return { reason, applied: `if policy '${name}' applies`, otherwise: `if policy '${name}' does not apply` };
}

;// CONCATENATED MODULE: ./lib/src/policy/effects/server-values.js


const SERVER_VALUES = [
    {
        type: 'microsoft.machinelearningservices/workspaces/computes',
        path: ['properties', 'properties', 'osImageMetadata'],
        source: 'bicep-types-az, Microsoft.MachineLearningServices 2024-10-01: read-only in ComputeInstanceProperties',
    },
];
function withServerValues(resource) {
    if (resource.form === 'live')
        return resource;
    const paths = SERVER_VALUES.filter(({ type }) => type === resource.type.toLowerCase());
    const body = paths.reduce((now, { path }) => opened(now, path, resource), resource.body);
    return body === resource.body ? resource : { ...resource, body };
}
function opened(at, [name = '', ...rest], resource) {
    const known = (0,expand_values/* memberOf */.C5)(at, name);
    if (rest.length === 0)
        return known === undefined ? withMember(at, serverValue(name, resource)) : at;
    const inner = known?.value;
    if (inner !== undefined && inner.kind !== 'object')
        return at;
    const inside = opened(inner ?? (0,expand_values/* object */.Ik)([], (0,origins/* originAt */.iX)(resource.headerSpan)), rest, resource);
    return withMember(at, known === undefined ? memberAt(name, inside, resource) : { ...known, value: inside });
}
function serverValue(name, resource) {
    const message = `the service fills in ${name} when it is deployed`;
    const value = (0,expand_values/* unknown */.L5)('runtime', message, `${name}(${resource.address})`, (0,origins/* originAt */.iX)(resource.headerSpan));
    return memberAt(name, value, resource);
}
function memberAt(name, value, { headerSpan }) {
    return { name, span: headerSpan, value };
}
function withMember(at, member) {
    return { ...at, members: new Map([...at.members, [member.name.toLowerCase(), member]]) };
}

// EXTERNAL MODULE: ./lib/src/model/private-endpoints.js
var private_endpoints = __webpack_require__(32516);
// EXTERNAL MODULE: ./lib/src/model/resource-key.js
var resource_key = __webpack_require__(64708);
// EXTERNAL MODULE: ./lib/src/model/resource-view.js + 2 modules
var resource_view = __webpack_require__(39868);
// EXTERNAL MODULE: ./lib/src/model/types.js
var types = __webpack_require__(27269);
;// CONCATENATED MODULE: ./lib/src/policy/effects/surroundings.js





function surroundingsOf(view, system) {
    const missing = system.present((0,judgement/* judged */.g$)(false), view, 'what the policy asks for');
    const own = system.graph.own.filter((one) => !one.resource.existing || system.graph.declarationOf(one) === one);
    const related = [...own.map(({ resource }) => resource), ...system.others.filter(isKnownElsewhere)];
    return { related, isComplete: missing.truth === false };
}
function isKnownElsewhere(resource) {
    if (!isKnown((0,resource_key/* keyOfResource */.T3)(resource)))
        return false;
    if (!(0,types/* sameType */.n6)(resource.type, types/* PRIVATE_ENDPOINT */.AX) || resource.existing)
        return !resource.existing;
    const view = new resource_view/* ResourceView */.E(resource);
    const targets = [private_endpoints/* AUTOMATIC */.En, private_endpoints/* MANUAL */.vE].flatMap((list) => view.propertiesAt(`${list}.[].properties.privateLinkServiceId`).flatMap(({ possibleValues }) => possibleValues));
    return targets.every((target) => {
        const key = (0,resource_key/* resourceKeyOf */.Bk)(target);
        return key !== undefined && isKnown(key);
    });
}
function isKnown({ names }) {
    return names.every((name) => name.kind === 'scalar');
}

// EXTERNAL MODULE: ./lib/src/policy/reading/read-parameters.js
var read_parameters = __webpack_require__(25469);
;// CONCATENATED MODULE: ./lib/src/policy/findings/types.js


const ANY = '*';
const RESOURCE_GROUP = {
    template: 'Microsoft.Resources/resourceGroups',
    policy: 'Microsoft.Resources/subscriptions/resourceGroups',
};
function typesOf(condition) {
    switch (condition.kind) {
        case 'comparison':
            return isAboutType(condition) ? namedBy(condition) : undefined;
        case 'not':
            return undefined;
        case 'allOf': {
            const [first, ...others] = condition.conditions.flatMap((part) => typesOf(part) ?? []);
            return first === undefined ? undefined : others.reduce(common, first);
        }
        case 'anyOf': {
            const parts = condition.conditions.map((part) => typesOf(part));
            return parts.includes(undefined) ? undefined : new Set(parts.flatMap((part) => [...(part ?? [])]));
        }
    }
}
function isAboutType({ subject }) {
    return subject.kind === 'field' && (0,expand_values/* knownString */.Xb)(subject.field)?.toLowerCase() === 'type';
}
function namedBy({ operator, operand }) {
    if (operator === 'equals')
        return literals([operand]);
    return operator === 'in' && operand.kind === 'array' && operand.open === undefined
        ? literals(operand.items)
        : undefined;
}
function literals(values) {
    const texts = values.map((value) => (0,expand_values/* knownString */.Xb)(value));
    if (texts.some((text) => text === undefined || text.startsWith('[')))
        return undefined;
    return new Set(texts.flatMap((text) => text?.toLowerCase() ?? []));
}
function common(left, right) {
    return new Set([...left].filter((type) => right.has(type)));
}
function typesOfAll(conditions) {
    const types = conditions.map(typesOf);
    if (types.includes(undefined))
        return [ANY];
    const named = types.flatMap((one) => [...(one ?? [])]);
    const isGroup = named.includes(RESOURCE_GROUP.policy.toLowerCase());
    return [...new Set(isGroup ? [...named, RESOURCE_GROUP.template.toLowerCase()] : named)];
}
function asPolicyResource(resource) {
    return (0,types/* sameType */.n6)(resource.type, RESOURCE_GROUP.template) ? { ...resource, type: RESOURCE_GROUP.policy } : resource;
}

;// CONCATENATED MODULE: ./lib/src/policy/findings/answers.js






class AssignedPolicyAnswers {
    policies;
    bench;
    known = new WeakMap();
    constructor(policies, bench) {
        this.policies = policies;
        this.bench = bench;
    }
    of(policy, view, system) {
        const known = this.known.get(view.resource) ?? this.all(view, system);
        this.known.set(view.resource, known);
        return known.get(policy);
    }
    all(view, system) {
        const resource = withServerValues(asPolicyResource(view.resource));
        const surroundings = surroundingsOf(view, system);
        const reached = this.policies.flatMap((policy) => reach(policy, resource, view, this.bench) ?? []);
        const [enforced, others] = [reached.filter((one) => one.isEnforced), reached.filter((one) => !one.isEnforced)];
        const outcomes = [
            ...evaluateTogether(enforced, resource, surroundings).outcomes,
            ...others.flatMap((one) => evaluateTogether([one], resource, surroundings).outcomes),
        ];
        return new Map(outcomes.map(({ policy, outcome }) => [policy.policy, answerFrom(policy, outcome, view)]));
    }
}
function reach(policy, resource, view, { aliases, limits, today }) {
    const reached = policy.appliesTo(view.resource);
    if (reached.truth === false)
        return undefined;
    const definition = effective(policy);
    const facts = { subscription: undefined, resourceGroup: undefined, policy: undefined, now: `${today}T00:00:00Z` };
    const parameters = (0,read_parameters/* givenParameters */.K)(definition, policy.parameters);
    const exemption = policy.exemptions.find((one) => excuses(one, policy, view.resource, today));
    return {
        policy,
        definition,
        scope: { resource, parameters, aliases, facts, limits },
        reach: reached,
        exemption,
        isEnforced: exemption === undefined && policy.assignment?.notEnforced !== true,
    };
}
function effective({ definition, effectOverride }) {
    if (effectOverride === undefined)
        return definition;
    return { ...definition, then: { ...definition.then, effect: effectOverride } };
}
function excuses(exemption, policy, resource, today) {
    const { referenceIds } = exemption;
    const reference = policy.initiative?.referenceId.toLowerCase();
    const isMeant = referenceIds.length === 0 || referenceIds.some((id) => id.toLowerCase() === reference);
    return isMeant && !exemption.isExpired(today) && exemption.covers(resource).truth === true;
}
function answerFrom({ definition, scope, reach: reached, exemption }, outcome, view) {
    return { outcome, applies: about(view.resource, (0,judgement/* allOf */.bn)(outcome.applies, reached)), definition, scope, exemption };
}
function about(declared, judgement) {
    const evidence = judgement.evidence.map((one) => one.resource.address === declared.address ? { ...one, resource: declared } : one);
    return { ...judgement, evidence };
}

// EXTERNAL MODULE: ./lib/src/policy/findings/messages.js
var messages = __webpack_require__(99426);
;// CONCATENATED MODULE: ./lib/src/policy/findings/requirement.js


function requiredAt(path, condition, scope) {
    const wanted = leavesOf(condition, false)
        .filter(({ comparison }) => isAbout(comparison, path, scope))
        .map(({ comparison, isNegated }) => valueWanted(comparison, isNegated, scope));
    const distinct = [...new Set(wanted)];
    return distinct.length === 1 ? distinct[0] : undefined;
}
function tellingAt(path, condition, scope) {
    const about = leavesOf(condition, false).filter(({ comparison }) => isAbout(comparison, path, scope));
    return Math.max(0, ...about.map(({ comparison, isNegated }) => (isDemand(comparison, isNegated) ? 2 : 1)));
}
function isDemand({ operator }, isNegated) {
    const isPositive = ['equals', 'in', 'like', 'match', 'matchInsensitively', 'contains', 'containsKey'].includes(operator);
    return isPositive === isNegated;
}
function allowedAt(path, condition, scope) {
    const lists = leavesOf(condition, false)
        .filter(({ comparison, isNegated }) => comparison.operator === (isNegated ? 'in' : 'notIn'))
        .filter(({ comparison }) => isAbout(comparison, path, scope))
        .map(({ comparison }) => (0,template/* evaluateTemplate */.M)(comparison.operand, scope));
    const [list] = lists;
    if (lists.length !== 1 || list?.kind !== 'array' || list.open !== undefined)
        return undefined;
    const values = list.items.map(scalarOf);
    return values.some((value) => value === undefined) ? undefined : values.flatMap((value) => value ?? []);
}
function leavesOf(condition, isNegated) {
    switch (condition.kind) {
        case 'comparison':
            return [{ comparison: condition, isNegated }];
        case 'not':
            return leavesOf(condition.condition, !isNegated);
        default:
            return condition.conditions.flatMap((part) => leavesOf(part, isNegated));
    }
}
function isAbout({ subject }, path, { aliases, resource }) {
    if (subject.kind !== 'field')
        return false;
    const field = (0,expand_values/* knownString */.Xb)(subject.field);
    if (field === undefined)
        return false;
    const target = aliases.pathOf(field, resource) ?? field;
    return pattern(target) === pattern(path);
}
function pattern(path) {
    return path.toLowerCase().replace(/\[(?:\d+|\*)\]/g, '[]');
}
function valueWanted({ operator, operand }, isNegated, scope) {
    const forbids = operator === 'notEquals' ? !isNegated : operator === 'equals' && isNegated;
    if (forbids)
        return scalarOf((0,template/* evaluateTemplate */.M)(operand, scope));
    const flips = operator === (isNegated ? 'notEquals' : 'equals');
    const value = flips ? scalarOf((0,template/* evaluateTemplate */.M)(operand, scope)) : undefined;
    return typeof value === 'boolean' ? !value : asOpposite(value);
}
function asOpposite(value) {
    const text = typeof value === 'string' ? value.toLowerCase() : undefined;
    if (text === 'true')
        return false;
    return text === 'false' ? true : undefined;
}
function scalarOf(value) {
    return value.kind === 'scalar' && value.value !== null ? value.value : undefined;
}

// EXTERNAL MODULE: ./lib/src/policy/findings/words.js + 1 modules
var words = __webpack_require__(40479);
;// CONCATENATED MODULE: ./lib/src/policy/findings/policy-rules.js









function policyRules(assigned, bench) {
    const answers = new AssignedPolicyAnswers(assigned, bench);
    const byId = new Map();
    for (const one of assigned) {
        const id = (0,rule_ids/* policyRuleId */.AR)(one.definition.name);
        const group = byId.get(id);
        if (group === undefined)
            byId.set(id, [one]);
        else
            group.push(one);
    }
    return [...byId].map(([id, group]) => ruleOf(id, group, answers));
}
function ruleOf(id, group, answers) {
    const [{ definition }] = group;
    return (0,rule/* defineRule */.K)({
        id,
        title: definition.displayName,
        category: 'governance',
        severity: 'high',
        mission: [],
        mcsb: [],
        policies: [{ guid: definition.name, name: definition.displayName }],
        appliesTo: typesOfAll(group.map((one) => one.definition.condition)),
        decidedBy: 'files',
        about: aboutOf(definition),
        messages: messages/* MESSAGES */.nl,
        words: messages/* WORDS */.q9,
        fixes: { denied: {}, audited: {}, notEnforced: {} },
        check: (resource, system) => group.map((one) => answerOf(one, resource, system, answers)),
    });
}
function aboutOf({ name, displayName, description }) {
    const own = description === undefined ? [] : [(0,words/* sentence */.em)(description)];
    return [`The Azure Policy definition ${name}: ${(0,words/* sentence */.em)(displayName)}`, ...own].join(' ');
}
function answerOf(policy, view, system, answers) {
    const answer = answers.of(policy, view, system);
    if (answer === undefined)
        return (0,rules_outcome/* notApplicable */.hH)('its assignment does not reach the resource');
    const { outcome, applies, definition, scope, exemption } = answer;
    const message = messageFor(outcome, policy);
    if (message === undefined)
        return (0,rules_outcome/* notApplicable */.hH)(`its effect ${outcome.effect} says nothing about a deployment`);
    const subject = subjectOf(answer, view, message);
    const { path } = subject;
    const required = path === undefined ? undefined : requiredAt(path, definition.condition, scope);
    const allowed = path === undefined ? undefined : allowedAt(path, definition.condition, scope);
    const telling = {
        ...applies,
        evidence: applies.evidence.filter((one) => one.path === undefined || tells(one, answer)),
    };
    return (0,rules_outcome/* failIf */.cS)((0,judgement/* about */.Cv)(subject, telling), message, {
        expected: required,
        words: (0,words/* wordsFor */.tu)(policy, outcome, subject, { required, allowed }),
        ...(exemption === undefined
            ? {}
            : { accepted: { reason: `exempt from the policy by '${exemption.name}'`, expires: exemption.expiresOn } }),
    });
}
function messageFor({ effect, refusal }, { assignment }) {
    if (effect === undefined)
        return 'audited';
    const message = refusal === undefined ? messages/* MESSAGE_OF */.iU[effect] : 'denied';
    return message === 'denied' && assignment?.notEnforced === true ? 'notEnforced' : message;
}
function subjectOf(answer, view, message) {
    if (message === 'missing' || message === 'deployed')
        return view.evidence();
    const own = answer.applies.evidence.filter((one) => one.resource === view.resource && tells(one, answer));
    const undecided = answer.applies.truth === 'unknown' ? own.filter(({ because }) => because !== undefined) : [];
    const ranked = (undecided.length > 0 ? undecided : own).map((evidence) => ({
        evidence,
        rank: rankOf(evidence, answer),
    }));
    const most = Math.max(...ranked.map(({ rank }) => rank));
    return ranked.findLast(({ rank }) => rank === most)?.evidence ?? view.evidence();
}
const CHOOSING = new Set(['kind', 'name', 'fullname', 'location', 'id']);
function tells(evidence, answer) {
    const path = evidence.path?.toLowerCase();
    if (path === undefined || path === 'type')
        return false;
    return !CHOOSING.has(path) || rankOf(evidence, answer) > 1;
}
function rankOf({ path = '' }, { definition, scope }) {
    return tellingAt(path, definition.condition, scope);
}

// EXTERNAL MODULE: ./lib/src/policy/reading/read-expressions.js + 1 modules
var read_expressions = __webpack_require__(36839);
// EXTERNAL MODULE: ./lib/src/policy/sources/assigned-policies.js + 5 modules
var assigned_policies = __webpack_require__(34389);
// EXTERNAL MODULE: ./lib/src/policy/sources/resolving.js
var resolving = __webpack_require__(17683);
;// CONCATENATED MODULE: ./lib/src/policy/named-policies.js






async function namedPolicies(repository, named, options, bag) {
    const { policies } = await (0,assigned_policies/* assignedPolicies */.L)(repository, named, options, bag);
    return rulesOfPolicies(policies, { ...options, aliases: (0,bundled/* bundledAliases */.R)() }, bag);
}
function rulesOfPolicies(policies, bench, bag) {
    const { aliases, limits, today } = bench;
    const heard = new diagnostic/* DiagnosticBag */.g7();
    const evaluated = policies.filter((policy) => isEvaluated(policy, heard));
    for (const definition of new Set(evaluated.map((one) => one.definition)))
        (0,read_expressions/* reportUnknownAliases */.L)(definition, aliases, heard, limits);
    (0,resolving/* passOn */.TH)(heard, bag);
    return policyRules(evaluated, { aliases, limits, today });
}
function isEvaluated({ definition }, bag) {
    const { mode, displayName, headerSpan } = definition;
    if (mode.kind !== 'data-plane')
        return true;
    const message = `The policy '${displayName}' is not evaluated: policies of mode ${mode.written} are decided inside the service.`;
    bag.report('policy-unavailable', message, headerSpan);
    return false;
}


/***/ }),

/***/ 34389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ assignedPolicies),
  C: () => (/* binding */ policiesIn)
});

// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/inputs/diagnostic.js
var diagnostic = __webpack_require__(50943);
// EXTERNAL MODULE: ./lib/src/model/judgement.js
var judgement = __webpack_require__(95711);
// EXTERNAL MODULE: ./lib/src/policy/reading/read-definition.js + 2 modules
var read_definition = __webpack_require__(29757);
// EXTERNAL MODULE: ./lib/src/policy/reading/read-parameters.js
var read_parameters = __webpack_require__(25469);
// EXTERNAL MODULE: ./lib/src/policy/sources/catalogue.js
var catalogue = __webpack_require__(50217);
// EXTERNAL MODULE: ./lib/src/policy/sources/naming.js
var naming = __webpack_require__(23146);
// EXTERNAL MODULE: ./lib/src/policy/sources/read-exemption.js
var read_exemption = __webpack_require__(26692);
;// CONCATENATED MODULE: ./lib/src/policy/sources/exempting.js



class Exemptions {
    all;
    bag;
    used = new Set();
    constructor(all, bag) {
        this.all = all;
        this.bag = bag;
    }
    from(one) {
        return this.all.flatMap((read) => {
            if (!isFrom(read, one))
                return [];
            this.used.add(read);
            const names = read.references.length === 0 ? [] : referenceNames(read, one);
            if (names === undefined)
                return [];
            const within = one.assignment.places.map(({ scope }) => scope);
            return [(0,read_exemption/* exemptionFrom */.I7)(read, names, within, this.bag)];
        });
    }
    reportUnused() {
        for (const read of this.all) {
            if (this.used.has(read))
                continue;
            const why = read.from.because ?? `'${read.from.shown}' is not assigned in the files of policies`;
            const message = `The exemption '${read.name}' excuses nothing here: ${why}.`;
            this.bag.report('policy-unavailable', message, read.from.span);
        }
    }
}
function isFrom({ from: { named } }, { assignment, definition, initiative }) {
    if (named === undefined)
        return false;
    switch (named.kind) {
        case 'assignment':
            return assignment.named.some((one) => (0,naming/* isSame */.Ft)(one, named));
        case 'definition':
            return (0,naming/* isSame */.Ft)(definition.named, named);
        case 'initiative':
            return initiative !== undefined && (0,naming/* isSame */.Ft)(initiative.named, named);
        default:
            return false;
    }
}
function referenceNames({ references }, { definition, referenceId }) {
    const isMeant = references.some((reference) => {
        const written = (0,values/* knownString */.Xb)(reference);
        if (written === undefined || referenceId === undefined)
            return false;
        if (written.toLowerCase() === referenceId.toLowerCase())
            return true;
        const id = written.startsWith('/') ? written : `/providers/Microsoft.Authorization/${written}`;
        const named = written.includes('/') ? (0,naming/* namedBy */.T)((0,values/* scalar */.d_)(id, reference.origin), 'files') : undefined;
        if (named === undefined)
            return false;
        return (0,naming/* isSame */.Ft)(definition.named, written.startsWith('/') ? named : { ...named, prefix: undefined });
    });
    return isMeant && referenceId !== undefined ? [referenceId] : undefined;
}

// EXTERNAL MODULE: ./lib/src/policy/sources/reach.js
var sources_reach = __webpack_require__(91175);
;// CONCATENATED MODULE: ./lib/src/policy/sources/inside.js



function isInside(places, resource) {
    return (0,judgement/* anyOf */.EB)(...places.map((place) => isIn(place, resource)));
}
function isIn({ scope, notScopes }, resource) {
    const reach = (0,sources_reach/* reachOf */.xw)(scope, resource);
    if (reach.truth === false)
        return (0,judgement/* judged */.g$)(false, [(0,sources_reach/* evidenceOf */.X1)(resource)]);
    const excluded = notScopes.map((one) => reachOfExcluded(one, resource));
    if (excluded.some((one) => one.truth === true))
        return (0,judgement/* judged */.g$)(false, [(0,sources_reach/* evidenceOf */.X1)(resource)]);
    const clauses = [
        ...(reach.truth === 'unknown'
            ? [`${reach.because ?? 'where it is is not known'}, so it counts as inside the scope`]
            : []),
        ...excluded
            .filter((one) => one.truth === 'unknown')
            .slice(0, 1)
            .map((one) => `${one.because ?? 'where it is is not known'}, so it does not count as excluded`),
    ];
    return (0,judgement/* judged */.g$)(true, [(0,sources_reach/* evidenceOf */.X1)(resource, clauses.length === 0 ? undefined : clauses.join('; '))]);
}
function reachOfExcluded(excluded, resource) {
    const written = (0,values/* knownString */.Xb)(excluded);
    if (written?.includes('*') !== true)
        return (0,sources_reach/* reachOf */.xw)((0,sources_reach/* scopeOfId */.J5)(excluded), resource);
    const [start, ...more] = written.split('*');
    const match = /^(\/subscriptions\/[^/]+)\/resourceGroups\/([^/]*)$/i.exec(start ?? '');
    const group = resource.scope.level === 'resourceGroup' ? (0,values/* knownString */.Xb)(resource.scope.resourceGroup) : undefined;
    const undecided = { truth: 'unknown', because: `what the pattern '${written}' excludes is not known` };
    if (match === null || group === undefined)
        return undecided;
    const [, subscription = '', begins = ''] = match;
    if (more.length > 1 || more[0] !== '')
        return undecided;
    if (!group.toLowerCase().startsWith(begins.toLowerCase()))
        return { truth: false };
    return (0,sources_reach/* reachOf */.xw)((0,sources_reach/* scopeOfId */.J5)((0,values/* scalar */.d_)(subscription, excluded.origin)), resource);
}

// EXTERNAL MODULE: ./lib/src/policy/sources/overrides.js
var overrides = __webpack_require__(90045);
// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/inputs/nearest.js
var nearest = __webpack_require__(36580);
// EXTERNAL MODULE: ./lib/src/policy/conditions/expressions.js
var expressions = __webpack_require__(40295);
// EXTERNAL MODULE: ./lib/src/policy/conditions/operators/equality.js
var equality = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/src/policy/conditions/template.js
var template = __webpack_require__(73736);
;// CONCATENATED MODULE: ./lib/src/policy/sources/parameters.js






function boundValues({ what, parameters }, given, giver, bag) {
    const values = new Map();
    for (const [key, { name, value, span }] of given) {
        const parameter = parameters.get(key);
        if (parameter !== undefined) {
            reportNotAllowed(parameter, value, bag);
            values.set(key, value);
        }
        else if (!giver.givesMore) {
            const names = [...parameters.values()].map((one) => one.name);
            const guess = (0,nearest/* didYouMean */.a)(name, names);
            bag.report('policy-invalid', `There is no parameter '${name}' in ${what}${guess === '' ? '.' : guess}`, span);
        }
    }
    const missing = [...parameters].filter(([key, one]) => !values.has(key) && one.defaultValue === undefined);
    for (const [, { name }] of missing) {
        const message = `The parameter '${name}' of ${what} has no value and no default, so it is not evaluated. ${giver.remedy(name)}`;
        bag.report('policy-invalid', message, giver.place);
    }
    return missing.length > 0 ? undefined : values;
}
function reportNotAllowed({ name, allowedValues }, value, bag) {
    if (allowedValues === undefined)
        return;
    const list = (0,values/* array */.YO)(allowedValues, value.origin);
    const given = value.kind === 'array' ? value.items : [value];
    const wrong = (0,equality/* isAmong */.FB)(value, list) === false ? given.find((one) => (0,equality/* isAmong */.FB)(one, list) === false) : undefined;
    if (wrong === undefined)
        return;
    const names = allowedValues.flatMap((one) => (one.kind === 'scalar' ? [String(one.value)] : []));
    const written = wrong.kind === 'scalar' ? String(wrong.value) : '';
    const guess = (0,nearest/* didYouMean */.a)(written, names);
    const message = `The parameter '${name}' is given a value that it does not allow${guess === '' ? '.' : guess}`;
    bag.report('value-not-allowed', message, wrong.origin.span);
}
function passedOn(given, values, limits) {
    return new Map([...given].map(([key, one]) => {
        if ((0,expressions/* isPlain */.$i)(one.value))
            return [key, one];
        const value = (0,template/* evaluateTemplate */.M)(one.value, scopeWith(values, one.span, limits));
        return [key, { ...one, value: (0,origins/* withStep */.p$)(value, { role: 'argument', span: one.span, name: one.name }) }];
    }));
}
function scopeWith(parameters, span, limits) {
    const name = (0,values/* scalarAt */.C_)('', span);
    const resource = {
        type: '',
        apiVersion: undefined,
        names: [name],
        name,
        address: '',
        form: 'configuration',
        existing: true,
        condition: true,
        scope: { level: 'tenant' },
        body: (0,values/* object */.Ik)([], (0,origins/* originAt */.iX)(span)),
        patch: true,
        span,
        headerSpan: span,
        way: [],
    };
    const facts = { subscription: undefined, resourceGroup: undefined, policy: undefined, now: undefined };
    return { resource, parameters, aliases: NO_ALIASES, facts, limits };
}
const NO_ALIASES = {
    pathOf: () => undefined,
    covers: () => false,
    nearest: () => undefined,
    isModifiable: () => undefined,
    isIndexed: () => undefined,
};

// EXTERNAL MODULE: ./lib/src/policy/sources/read-assignment.js
var read_assignment = __webpack_require__(22074);
// EXTERNAL MODULE: ./lib/src/policy/sources/read-initiative.js
var read_initiative = __webpack_require__(97149);
// EXTERNAL MODULE: ./lib/src/inputs/forms.js
var inputs_forms = __webpack_require__(9609);
// EXTERNAL MODULE: ./lib/src/policy/sources/epac-environments.js
var epac_environments = __webpack_require__(99826);
// EXTERNAL MODULE: ./lib/src/policy/sources/epac-exemptions.js
var epac_exemptions = __webpack_require__(65048);
// EXTERNAL MODULE: ./lib/src/policy/sources/epac-tree.js
var epac_tree = __webpack_require__(67984);
// EXTERNAL MODULE: ./lib/src/policy/sources/json-files.js
var json_files = __webpack_require__(37950);
// EXTERNAL MODULE: ./lib/src/policy/sources/json-value.js
var json_value = __webpack_require__(50080);
// EXTERNAL MODULE: ./lib/src/expand/expand.js + 8 modules
var expand = __webpack_require__(34352);
;// CONCATENATED MODULE: ./lib/src/policy/sources/templates.js



async function declaredInTemplates(repository, files, options, bag) {
    if (files.length === 0)
        return { declarations: [], parts: new Set() };
    const templates = { ...repository, files };
    const forms = await (0,expand/* loadForms */.y)(templates);
    const expansions = (0,expand/* expandRepository */.Z)(templates, { ...options, parameterFiles: [], cloud: 'AzureCloud' }, bag, forms);
    const declared = expansions.map((expansion, at) => declaredIn(expansion, `evaluation ${at}`));
    reportWithoutPolicies(expansions, declared, bag);
    const parts = new Set(expansions.flatMap(({ trace }) => [...(trace?.reads ?? [])]));
    return { declarations: declared.flat(), parts };
}
function declaredIn({ resources }, evaluation) {
    return resources.flatMap((resource) => declarationOf(resource, evaluation) ?? []);
}
function declarationOf(resource, evaluation) {
    const kind = (0,naming/* kindOfType */.OF)(resource.type);
    const name = resource.names.at(-1);
    if (kind === undefined || name === undefined || resource.existing)
        return undefined;
    const { scope, condition, body, span, headerSpan, address } = resource;
    return {
        kind,
        named: { kind, name: (0,naming/* nameText */.fh)(name, evaluation), prefix: (0,naming/* prefixOf */.MT)(scope), address: `${evaluation}|${address}` },
        name: (0,values/* knownString */.Xb)(name) ?? (0,values/* textOf */.b6)(name),
        scope,
        condition,
        body,
        span,
        headerSpan,
        evaluation,
    };
}
function reportWithoutPolicies(expansions, declared, bag) {
    const withPolicies = new Set(expansions.filter((_, at) => (declared[at]?.length ?? 0) > 0).map((one) => one.entryPoint));
    for (const { entryPoint } of expansions) {
        if (withPolicies.has(entryPoint))
            continue;
        const message = 'It deploys no policy definition, initiative, assignment or exemption, so nothing is taken from it.';
        bag.report('no-policy', message, entryPoint);
    }
}

;// CONCATENATED MODULE: ./lib/src/policy/sources/read-sources.js







async function readSources(repository, named, options, bag) {
    const contents = (0,json_files/* noContents */.S2)();
    const roots = new Map();
    const sources = new Map();
    const templates = [];
    for (const path of repository.files) {
        if (isTemplate(path))
            templates.push(path);
        else if (/\.jsonc?$/i.test(path))
            readInto(path, repository, options, bag, { roots, sources, templates });
        else if (named.includes(path))
            reportOtherKind(path, bag);
    }
    reportNothing(repository, named, bag);
    const expanded = await declaredInTemplates(repository, templates, options, bag);
    for (const [path, root] of roots) {
        const source = sources.get(path);
        if (source !== undefined && !expanded.parts.has(path))
            (0,json_files/* addContents */.o2)(root, source, roots, contents, bag);
    }
    const environments = (0,epac_environments/* environmentsOf */.M2)(contents.settings, bag);
    return {
        declarations: [...contents.declarations, ...expanded.declarations],
        assignments: contents.trees.flatMap((root) => (0,epac_tree/* readAssignmentTree */.U)(root, environments, bag)),
        exemptions: contents.exemptionLists.flatMap((root) => (0,epac_exemptions/* readExemptionList */.t)(root, bag)),
    };
}
function isTemplate(path) {
    return (0,inputs_forms/* formsNamed */.J0)(path).some(({ name }) => name === 'bicep' || name === 'terraform');
}
function readInto(path, repository, { limits }, bag, found) {
    const source = repository.read(path);
    const root = source === undefined ? undefined : (0,json_value/* readJson */.V)(source, limits, bag);
    if (source === undefined || root === undefined)
        return;
    if ((0,json_files/* isDeployment */.ce)(root))
        found.templates.push(path);
    else {
        found.roots.set(path, root);
        found.sources.set(path, source);
    }
}
function reportOtherKind(path, bag) {
    const message = 'Policies are not read from files of this kind: they are JSON, Bicep, ARM templates or Terraform.';
    bag.report('no-policy', message, path);
}
function reportNothing({ files }, named, bag) {
    for (const path of named) {
        const isThere = files.some((file) => path === '' || file === path || file.startsWith(`${path}/`));
        if (!isThere)
            bag.report('no-policy', `There is no file in '${path}' that policies are read from.`, path);
    }
}

// EXTERNAL MODULE: ./lib/src/policy/sources/resolving.js
var resolving = __webpack_require__(17683);
// EXTERNAL MODULE: ./lib/src/policy/sources/selectors.js
var selectors = __webpack_require__(1022);
// EXTERNAL MODULE: ./lib/src/policy/sources/versions.js
var versions = __webpack_require__(18083);
;// CONCATENATED MODULE: ./lib/src/policy/sources/assigned-policies.js



















async function assignedPolicies(repository, named, options, bag) {
    const { resolver, limits } = options;
    const sources = await readSources(repository, named, options, bag);
    if (resolver === undefined)
        return policiesIn(sources, { limits }, bag);
    const { sources: whole, reasons } = await (0,resolving/* completed */.so)(sources, resolver, limits);
    const heard = new diagnostic/* DiagnosticBag */.g7();
    const policies = policiesIn(whole, { limits, reasons }, heard);
    (0,resolving/* passOn */.TH)(heard, bag);
    return policies;
}
function policiesIn(sources, { limits, reasons }, bag) {
    const of = (kind) => sources.declarations.filter((declared) => declared.kind === kind);
    const definitions = of('definition').map((declared) => ({ declared, read: definitionOf(declared, limits, bag) }));
    const initiatives = of('initiative').map((declared) => ({ declared, read: (0,read_initiative/* readInitiative */.V)(declared, bag, limits) }));
    const assignments = [
        ...of('assignment').flatMap((declared) => (0,read_assignment/* readAssignment */.K6)(declared, bag) ?? []),
        ...sources.assignments,
    ];
    const exemptions = [
        ...of('exemption').flatMap((declared) => (0,read_exemption/* readExemption */.Wc)(declared, bag) ?? []),
        ...sources.exemptions,
    ];
    const lookup = new catalogue/* Lookup */.lH({ definitions, initiatives }, bag, reasons);
    const joining = { lookup, exemptions: new Exemptions(exemptions, bag), limits, bag };
    const found = [];
    for (const assignment of assignments)
        addBounded(found, () => assigned(assignment, joining), joining);
    for (const entry of initiatives.filter((one) => !lookup.isUsed(one))) {
        const { declared, read } = entry;
        if (read !== undefined)
            addBounded(found, () => membersOf(read, declared, undefined, joining), joining);
    }
    for (const entry of definitions.filter((one) => !lookup.isUsed(one)))
        addBounded(found, () => unassigned(entry, joining), joining);
    joining.exemptions.reportUnused();
    return { policies: distinct(found), unavailable: lookup.unavailable };
}
function addBounded(found, more, { limits, bag }) {
    if (found.length <= limits.resources)
        found.push(...more());
    if (found.length <= limits.resources)
        return;
    found.length = limits.resources;
    bag.report('too-many-nodes', `More than ${limits.resources} policies are assigned; the rest is not evaluated.`);
}
function definitionOf(declared, limits, bag) {
    const { name, named, body, span, headerSpan } = declared;
    const id = (0,naming/* idOf */.TH)(named);
    return (0,read_definition/* readDefinition */.U)(body, { name, span, headerSpan, ...(id === undefined ? {} : { id }) }, bag, limits);
}
function assigned(assignment, joining) {
    const { target } = assignment;
    if (target.named?.kind === 'initiative') {
        const entry = joining.lookup.initiative(target, assignment);
        if (entry?.read === undefined || takesMore(assignment, joining.bag))
            return [];
        return membersOf(entry.read, entry.declared, assignment, joining);
    }
    const entry = joining.lookup.definition(target, assignment);
    if (entry?.read === undefined || takesMore(assignment, joining.bag))
        return [];
    const { read: definition, declared } = entry;
    (0,versions/* reportOtherVersion */.Tn)(assignment.definitionVersion, declared, target.span, joining.bag);
    const receiver = { what: `the policy '${definition.displayName}'`, parameters: definition.parameters };
    const parameters = boundValues(receiver, assignment.given, giverOf(assignment), joining.bag);
    if (parameters === undefined)
        return [];
    return policiesFor({ definition, declared, parameters, assignment, member: undefined }, joining);
}
function takesMore({ name, table }, bag) {
    if (table === undefined)
        return false;
    const file = (0,values/* knownString */.Xb)(table) ?? 'a file';
    const message = `The assignment '${name}' takes effects and parameters from '${file}', which is not read, so its policies are not evaluated.`;
    bag.report('unsupported', message, table.origin.span);
    return true;
}
function giverOf({ name, headerSpan, givesMore }) {
    const remedy = (parameter) => `Give it in the parameters of the assignment '${name}': ${example(parameter, givesMore)}.`;
    return { place: headerSpan, remedy, givesMore };
}
function example(parameter, isPlain) {
    return isPlain ? `"${parameter}": ...` : `"${parameter}": { "value": ... }`;
}
function membersOf(initiative, declared, assignment, joining) {
    const { bag } = joining;
    const receiver = { what: `the initiative '${initiative.displayName}'`, parameters: initiative.parameters };
    const given = assignment?.given ?? new Map();
    const giver = assignment === undefined ? nobody(initiative.headerSpan) : giverOf(assignment);
    const bound = boundValues(receiver, given, giver, bag);
    const found = initiative.references.map((reference) => ({
        reference,
        entry: joining.lookup.definition(reference.target, {
            name: assignment?.name ?? initiative.name,
            evaluation: initiative.evaluation,
            definitionVersion: reference.definitionVersion,
        }),
    }));
    if (bound === undefined)
        return [];
    const values = (0,read_parameters/* givenParameters */.K)({ parameters: initiative.parameters }, bound);
    return found.flatMap(({ reference, entry }) => {
        if (entry?.read === undefined)
            return [];
        const { read: definition, declared: policy } = entry;
        (0,versions/* reportOtherVersion */.Tn)(reference.definitionVersion, policy, reference.target.span, bag);
        const parameters = memberValues(reference, definition, initiative, values, joining);
        if (parameters === undefined)
            return [];
        const member = { initiative, declared, referenceId: reference.referenceId };
        return policiesFor({ definition, declared: policy, parameters, assignment, member }, joining);
    });
}
function memberValues({ given, referenceId, span }, definition, { name }, values, { limits, bag }) {
    const receiver = { what: `the policy '${definition.displayName}'`, parameters: definition.parameters };
    const remedy = (parameter) => `Give it in the parameters of '${referenceId}' in the initiative '${name}': ${example(parameter, false)}.`;
    return boundValues(receiver, passedOn(given, values, limits), { place: span, remedy, givesMore: false }, bag);
}
function unassigned(entry, joining) {
    const { read: definition, declared } = entry;
    if (definition === undefined)
        return [];
    const receiver = { what: `the policy '${definition.displayName}'`, parameters: definition.parameters };
    const parameters = boundValues(receiver, new Map(), nobody(definition.headerSpan), joining.bag);
    if (parameters === undefined)
        return [];
    return policiesFor({ definition, declared, parameters, assignment: undefined, member: undefined }, joining);
}
function nobody(place) {
    const remedy = (name) => `Nothing assigns it: add an assignment with ${example(name, false)}, or give it a defaultValue.`;
    return { place, remedy, givesMore: false };
}
function policiesFor(joined, { exemptions }) {
    const { definition, declared, parameters, assignment, member } = joined;
    const referenceId = member?.referenceId;
    const initiative = member && {
        name: member.initiative.name,
        displayName: member.initiative.displayName,
        referenceId: member.referenceId,
    };
    const exempting = assignment === undefined
        ? []
        : exemptions.from({ assignment, definition: declared, initiative: member?.declared, referenceId });
    const conditions = [declared, ...(member === undefined ? [] : [member.declared])].map((one) => one.condition);
    return (0,overrides/* effectsOf */.w7)(assignment?.overrides ?? [], referenceId).map((effect) => ({
        definition,
        parameters,
        assignment: assignment && describe(assignment, referenceId),
        initiative,
        effectOverride: effect.effect,
        appliesTo: (resource) => appliesTo(resource, assignment, conditions, effect),
        exemptions: exempting,
    }));
}
function describe(assignment, referenceId) {
    const { name, displayName, named, span, notEnforced, messages, definitionVersion } = assignment;
    const [only, ...more] = named;
    const message = (0,read_assignment/* messageFor */.XW)(messages, referenceId);
    return {
        name,
        displayName,
        id: only === undefined || more.length > 0 ? undefined : (0,naming/* idOf */.TH)(only),
        span,
        notEnforced,
        ...(message === undefined ? {} : { nonComplianceMessage: message }),
        ...(definitionVersion === undefined ? {} : { definitionVersion }),
    };
}
function appliesTo(resource, assignment, conditions, effect) {
    const isThere = [...conditions, assignment?.condition ?? true].flatMap((condition) => condition === true ? [] : [(0,judgement/* judged */.g$)('unknown', [(0,sources_reach/* evidenceOf */.X1)(resource, (0,judgement/* clauseOf */.pQ)(condition))])]);
    if (assignment === undefined)
        return (0,judgement/* allOf */.bn)((0,judgement/* judged */.g$)(true, [(0,sources_reach/* evidenceOf */.X1)(resource)]), ...isThere);
    return (0,judgement/* allOf */.bn)(isInside(assignment.places, resource), (0,selectors/* isSelected */.sp)(assignment.selectors, resource), effect.countsFor(resource), ...isThere);
}
function distinct(policies) {
    const known = new Map();
    for (const policy of policies) {
        const { definition, assignment, initiative, parameters, effectOverride } = policy;
        const key = [
            (0,catalogue/* placeText */.Z9)(definition.span),
            assignment === undefined ? '' : `${(0,catalogue/* placeText */.Z9)(assignment.span)} ${assignment.name} ${assignment.id}`,
            initiative === undefined ? '' : `${initiative.name} ${initiative.referenceId}`,
            (0,catalogue/* textOfAll */._3)(parameters),
            (0,values/* knownString */.Xb)(effectOverride) ?? '',
            effectOverride?.origin.span.start ?? '',
            policy.assignment?.notEnforced,
        ].join('|');
        if (!known.has(key))
            known.set(key, policy);
    }
    return [...known.values()];
}


/***/ }),

/***/ 99826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ isGlobalSettings),
/* harmony export */   M2: () => (/* binding */ environmentsOf),
/* harmony export */   i9: () => (/* binding */ inEveryEnvironment)
/* harmony export */ });
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77424);

function isGlobalSettings(root) {
    return (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenIn */ .Xs)(root, 'pacEnvironments') !== undefined;
}
function environmentsOf(settings, bag) {
    const byName = new Map();
    const add = (name, values) => void byName.set(name.toLowerCase(), [...(byName.get(name.toLowerCase()) ?? []), ...values]);
    for (const root of settings) {
        for (const environment of (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenIn */ .Xs)(root, 'pacEnvironments'), "'pacEnvironments'", bag)) {
            const name = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .textIn */ .r7)(environment, 'pacSelector');
            if (name !== undefined)
                add(name, (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .itemsOf */ .S3)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenIn */ .Xs)(environment, 'globalNotScopes'), "'globalNotScopes'", bag));
        }
        const shared = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenIn */ .Xs)(root, 'globalNotScopes');
        if (shared?.kind === 'object')
            for (const [name, { value }] of shared.members)
                add(name, value.kind === 'array' ? value.items : [value]);
    }
    return { notScopesOf: (name) => [...(byName.get(name.toLowerCase()) ?? []), ...(byName.get('*') ?? [])] };
}
function inEveryEnvironment(lists, environment) {
    return [lists.members.get(environment.toLowerCase()), lists.members.get('*')].flatMap((member) => {
        if (member === undefined)
            return [];
        return member.value.kind === 'array' ? member.value.items : [member.value];
    });
}


/***/ }),

/***/ 65048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isExemptionList),
/* harmony export */   t: () => (/* binding */ readExemptionList)
/* harmony export */ });
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77424);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91175);
/* harmony import */ var _read_assignment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22074);
/* harmony import */ var _read_exemption_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26692);
/* harmony import */ var _selectors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1022);






function isExemptionList(root) {
    return (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(root, 'exemptions')?.kind === 'array';
}
const FROM = [
    'policyAssignmentId',
    'policyDefinitionId',
    'policySetDefinitionId',
    'policyDefinitionName',
    'policySetDefinitionName',
];
const PROPERTIES = [
    ...FROM,
    ...'name displayName description exemptionCategory expiresOn scope scopes policyDefinitionReferenceIds'.split(' '),
    ...'policyDefinitionReferenceId assignmentScopeValidation resourceSelectors metadata assignmentReferenceId'.split(' '),
];
function readExemptionList(root, bag) {
    return (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(root, 'exemptions'), "'exemptions'", bag).flatMap((item) => readOne(item, bag) ?? []);
}
function readOne(item, bag) {
    const { span } = item.origin;
    (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .reportMisspelled */ .rB)(item, PROPERTIES, 'An exemption', bag);
    const name = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(item, 'name') ?? (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(item, 'displayName') ?? '';
    const place = (item.kind === 'object' ? item.members.get('name')?.span : undefined) ?? span;
    const category = (0,_read_exemption_js__WEBPACK_IMPORTED_MODULE_4__/* .categoryOf */ .Qd)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'exemptionCategory'), name, place, bag);
    const from = fromOf(item);
    if (from === undefined)
        bag.report('policy-invalid', `The exemption '${name}' has to name one of ${FROM.join(', ')}.`, place);
    const scopes = scopesOf(item, bag);
    if (scopes.length === 0)
        bag.report('policy-invalid', `Where the exemption '${name}' holds is not said: it needs 'scopes'.`, place);
    if (category === undefined || from === undefined || scopes.length === 0)
        return undefined;
    return {
        name,
        category,
        expiresOn: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'expiresOn'),
        from,
        references: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'policyDefinitionReferenceIds'), "'policyDefinitionReferenceIds'", bag),
        scopes,
        selectors: (0,_selectors_js__WEBPACK_IMPORTED_MODULE_5__/* .readResourceSelectors */ .rr)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'resourceSelectors'), `the exemption '${name}'`, bag),
        condition: true,
        span,
        headerSpan: place,
    };
}
function fromOf(item) {
    for (const way of FROM) {
        const written = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, way);
        if (written === undefined)
            continue;
        if (way.endsWith('Id'))
            return (0,_read_assignment_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(written, 'files');
        const kind = way === 'policyDefinitionName' ? 'definition' : 'initiative';
        return (0,_read_assignment_js__WEBPACK_IMPORTED_MODULE_3__/* .targetNamed */ .bH)(kind, (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(written) ?? '', written.origin.span);
    }
    return undefined;
}
function scopesOf(item, bag) {
    const single = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'scope');
    const listed = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'scopes'), "'scopes' of an exemption", bag);
    return [...(single === undefined ? [] : [single]), ...listed].map((written) => {
        const id = withoutLabel(written);
        return (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeOfId */ .J5)(id) ?? { level: 'resource', resource: id };
    });
}
function withoutLabel(scope) {
    const text = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(scope);
    const start = text?.indexOf(':/') ?? -1;
    return text === undefined || start < 0 ? scope : (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(text.slice(start + 1), scope.origin);
}


/***/ }),

/***/ 67984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readAssignmentTree),
/* harmony export */   Y: () => (/* binding */ isAssignmentTree)
/* harmony export */ });
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _inputs_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36580);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77424);
/* harmony import */ var _epac_environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99826);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23146);
/* harmony import */ var _overrides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90045);
/* harmony import */ var _read_assignment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22074);
/* harmony import */ var _selectors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1022);








const NODE = [
    '$schema nodeName metadata epacCloudEnvironments definitionEntry definitionEntryList assignment parameters overrides parameterFile',
    'parameterSelector parameterFileName parameterSuppressDefaultValues nonComplianceMessageColumn scope notScope notScopes managedIdentityLocations',
    'managedIdentityLocation additionalRoleAssignments userAssignedIdentity nonComplianceMessages resourceSelectors enforcementMode',
    'definitionVersion children ignoreBranch enforcementModeOverride',
]
    .join(' ')
    .split(' ');
function isAssignmentTree(root) {
    return (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(root, 'nodeName') !== undefined;
}
function readAssignmentTree(root, environments, bag) {
    const start = {
        trail: '',
        entries: undefined,
        isList: false,
        naming: { name: '', displayName: '', span: undefined },
        given: new Map(),
        overrides: [],
        selectors: [],
        scopes: undefined,
        notScopes: [],
        mode: undefined,
        messages: [],
        version: undefined,
        table: undefined,
        nodeSpan: root.origin.span,
    };
    return readNode(root, start, environments, bag);
}
function readNode(node, above, environments, bag) {
    if (node.kind !== 'object')
        return [];
    (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .reportMisspelled */ .rB)(node, NODE, 'A node of assignments', bag);
    if ((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownBoolean */ .MR)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'ignoreBranch')) === true)
        return [];
    const branch = extended(above, node, bag);
    const children = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'children'), `'children' of '${branch.trail}'`, bag);
    if (children.length === 0)
        return assignmentsOf(branch, node, environments, bag);
    return children.flatMap((child) => readNode(child, branch, environments, bag));
}
function extended(above, node, bag) {
    const own = entriesOf(node, bag);
    const scopes = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'scope');
    const notScopes = [(0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'notScopes'), (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'notScope')].filter((one) => one?.kind === 'object');
    const trail = `${above.trail}${(0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(node, 'nodeName') ?? ''}`;
    return {
        trail,
        entries: own ?? above.entries,
        isList: own === undefined ? above.isList : (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'definitionEntryList') !== undefined,
        naming: joined(above.naming, namingOf((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'assignment'))),
        given: new Map([...above.given, ...plainParameters((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'parameters'))]),
        overrides: [...above.overrides, ...(0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'overrides'), `'overrides' of '${trail}'`, bag)],
        selectors: [...above.selectors, ...(0,_selectors_js__WEBPACK_IMPORTED_MODULE_6__/* .readResourceSelectors */ .rr)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'resourceSelectors'), `'${trail}'`, bag)],
        scopes: scopes?.kind === 'object' ? scopes : above.scopes,
        notScopes: [...above.notScopes, ...notScopes.filter((one) => one?.kind === 'object')],
        mode: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'enforcementMode') ?? above.mode,
        messages: [...above.messages, ...(0,_read_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .readMessages */ .Ne)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'nonComplianceMessages'), bag)],
        version: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(node, 'definitionVersion') ?? above.version,
        table: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'parameterFile') ?? (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'parameterFileName') ?? above.table,
        nodeSpan: node.origin.span,
    };
}
function entriesOf(node, bag) {
    const single = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'definitionEntry');
    if (single !== undefined)
        return entryOf(single, bag);
    const list = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(node, 'definitionEntryList');
    return list === undefined
        ? undefined
        : (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .itemsOf */ .S3)(list, "'definitionEntryList'", bag).flatMap((one) => entryOf(one, bag));
}
const ENTRY_NAMES = [
    'policyId',
    'policySetId',
    'policyName',
    'policySetName',
    'initiativeId',
    'initiativeName',
];
const ENTRY = [...ENTRY_NAMES, 'definitionVersion', 'displayName', 'assignment', 'nonComplianceMessages'];
function entryOf(value, bag) {
    (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .reportMisspelled */ .rB)(value, ENTRY, 'A definition entry', bag);
    const target = targetIn(value);
    if (target === undefined) {
        const message = `A definition entry has to name one of ${ENTRY_NAMES.slice(0, 4).join(', ')}.`;
        bag.report('policy-invalid', message, value.origin.span);
        return [];
    }
    const assignment = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(value, 'assignment');
    return [
        {
            target,
            naming: namingOf(assignment),
            goesBehind: (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownBoolean */ .MR)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(assignment, 'append')) === true,
            messages: (0,_read_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .readMessages */ .Ne)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(value, 'nonComplianceMessages'), bag),
            version: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(value, 'definitionVersion'),
        },
    ];
}
function targetIn(value) {
    for (const way of ENTRY_NAMES) {
        const written = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(value, way);
        if (written === undefined)
            continue;
        if (way.endsWith('Id'))
            return (0,_read_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .targetOf */ .$r)(written, 'files');
        const kind = way === 'policyName' ? 'definition' : 'initiative';
        return (0,_read_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .targetNamed */ .bH)(kind, (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(written) ?? '', written.origin.span);
    }
    return undefined;
}
function namingOf(assignment) {
    return {
        name: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(assignment, 'name') ?? '',
        displayName: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(assignment, 'displayName') ?? '',
        span: assignment?.origin.span,
    };
}
function joined(first, second) {
    return {
        name: first.name + second.name,
        displayName: first.displayName + second.displayName,
        span: second.span ?? first.span,
    };
}
function plainParameters(value) {
    if (value?.kind !== 'object')
        return new Map();
    return new Map([...value.members].map(([key, { name, span, value: given }]) => [key, { name, value: given, span }]));
}
function assignmentsOf(branch, leaf, environments, bag) {
    const { entries, scopes } = branch;
    const named = (entries ?? []).every((entry) => branch.naming.name + entry.naming.name !== '');
    if (entries === undefined)
        reportMissing('definitionEntry', branch, leaf, bag);
    if (scopes === undefined)
        reportMissing('scope', branch, leaf, bag);
    if (!named)
        reportMissing('assignment', branch, leaf, bag);
    if (entries === undefined || scopes === undefined || !named)
        return [];
    return entries.map((entry) => assignmentOf(entry, branch, scopes, environments, bag));
}
function reportMissing(name, { trail }, leaf, bag) {
    const names = [...leaf.members.values()].map((member) => member.name).filter((one) => !NODE.includes(one));
    const near = (0,_inputs_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(name, names);
    const hint = near === undefined ? '' : `; did you mean it by '${near}'?`;
    const message = `The branch '${trail}' of assignments has no '${name}'${hint === '' ? '.' : hint}`;
    bag.report('policy-invalid', message, firstLineOf(leaf));
}
function firstLineOf({ members, origin: { span } }) {
    return members.get('nodename')?.span ?? { ...span, end: span.start + 1 };
}
function assignmentOf(entry, branch, scopes, environments, bag) {
    const naming = entry.goesBehind ? joined(branch.naming, entry.naming) : joined(entry.naming, branch.naming);
    const places = placesOf(scopes, branch.notScopes, environments);
    const span = branch.nodeSpan;
    return {
        name: naming.name,
        displayName: naming.displayName === '' ? naming.name : naming.displayName,
        named: places.map((place) => namedIn(place, naming.name)),
        target: entry.target,
        given: branch.given,
        givesMore: true,
        notEnforced: (0,_read_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .isNotEnforced */ .O2)(branch.mode, bag),
        messages: [...branch.messages, ...entry.messages],
        definitionVersion: entry.version ?? branch.version,
        places,
        selectors: branch.selectors,
        overrides: overridesFor(entry, branch, bag),
        condition: true,
        table: branch.table,
        span,
        headerSpan: branch.naming.span ?? entry.naming.span ?? span,
        evaluation: 'files',
    };
}
function namedIn({ scope }, name) {
    const prefix = scope === undefined ? undefined : (0,_naming_js__WEBPACK_IMPORTED_MODULE_3__/* .prefixOf */ .MT)(scope);
    return { kind: 'assignment', name: name.toLowerCase(), prefix };
}
function placesOf(scopes, notScopes, environments) {
    return [...scopes.members].flatMap(([environment, { value }]) => {
        const excluded = [
            ...notScopes.flatMap((one) => (0,_epac_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .inEveryEnvironment */ .i9)(one, environment)),
            ...environments.notScopesOf(environment),
        ];
        const listed = value.kind === 'array' ? value.items : [value];
        return listed.map((scope) => (0,_read_assignment_js__WEBPACK_IMPORTED_MODULE_5__/* .placeAt */ .BW)(scope, excluded));
    });
}
function overridesFor({ target }, { overrides, isList }, bag) {
    return overrides.flatMap((item) => {
        const owner = targetIn(item);
        if (owner !== undefined && owner.named?.name !== target.named?.name)
            return [];
        if (owner === undefined && isList) {
            const message = `An override for a list of definitions has to name one of ${ENTRY_NAMES.slice(0, 4).join(', ')}.`;
            bag.report('policy-invalid', message, item.origin.span);
            return [];
        }
        const effect = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'effect');
        return effect === undefined ? readOverride(item, bag) : [(0,_overrides_js__WEBPACK_IMPORTED_MODULE_4__/* .overrideOf */ .Oe)(effect, referencesOf(item, bag), bag)];
    });
}
function readOverride(item, bag) {
    if (item.kind !== 'object')
        return [];
    const names = new Set(ENTRY_NAMES.map((name) => name.toLowerCase()));
    const members = new Map([...item.members].filter(([key]) => !names.has(key)));
    const { origin } = item;
    return (0,_overrides_js__WEBPACK_IMPORTED_MODULE_4__/* .readOverrides */ .iP)({ kind: 'array', items: [{ ...item, members }], origin }, bag);
}
function referencesOf(item, bag) {
    const list = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'policyDefinitionReferences') ?? (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'policyDefinitionReferenceIds');
    const selectors = (0,_selectors_js__WEBPACK_IMPORTED_MODULE_6__/* .readSelectors */ ["do"])((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'selectors'), 'an override', bag);
    if (list === undefined)
        return selectors;
    return [...selectors, { kind: 'policyDefinitionReferenceId', list, isExcluding: false, span: list.origin.span }];
}


/***/ }),

/***/ 37950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ declarationOf),
/* harmony export */   S2: () => (/* binding */ noContents),
/* harmony export */   ce: () => (/* binding */ isDeployment),
/* harmony export */   o2: () => (/* binding */ addContents)
/* harmony export */ });
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _inputs_nearest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36580);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77424);
/* harmony import */ var _epac_environments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99826);
/* harmony import */ var _epac_exemptions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65048);
/* harmony import */ var _epac_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67984);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23146);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91175);








function noContents() {
    return { declarations: [], trees: [], exemptionLists: [], settings: [] };
}
function isDeployment(root) {
    const schema = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(root, '$schema') ?? '';
    if (/deployment(?:template|parameters)\.json/i.test(schema))
        return true;
    const isPlan = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(root, 'format_version') !== undefined && (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(root, 'terraform_version') !== undefined;
    const hasParts = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(root, 'resources') !== undefined || (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(root, 'parameters') !== undefined;
    return isPlan || ((0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(root, 'contentVersion') !== undefined && hasParts);
}
function addContents(root, source, beside, contents, bag) {
    if (isPartOfAnother(root, source.path, beside))
        return;
    const items = itemsIn(root);
    for (const item of items) {
        if (item.kind === 'object' && addObject(item, source, beside, contents))
            continue;
        bag.report('no-policy', noPolicy(item), items.length === 1 ? firstLineOf(item) : item.origin.span);
    }
    if (items.length === 0)
        bag.report('no-policy', 'This list of policies is empty.', firstLineOf(root));
}
function itemsIn(root) {
    if (root.kind === 'array')
        return root.items.flatMap((item) => (item.kind === 'array' ? item.items : [item]));
    const listed = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(root, 'value');
    return listed?.kind === 'array' && (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(root, 'properties') === undefined ? listed.items : [root];
}
function addObject(item, source, beside, contents) {
    if ((0,_epac_environments_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlobalSettings */ .$c)(item))
        contents.settings.push(item);
    else if ((0,_epac_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .isAssignmentTree */ .Y)(item))
        contents.trees.push(item);
    else if ((0,_epac_exemptions_js__WEBPACK_IMPORTED_MODULE_3__/* .isExemptionList */ .M)(item))
        contents.exemptionLists.push(item);
    else {
        const kind = kindOf(item);
        if (kind === undefined)
            return documents(item);
        const body = isRule(item) ? wrapped(item, source, beside) : item;
        contents.declarations.push(declarationOf(kind, body, { source, evaluation: 'files' }));
    }
    return true;
}
const TELLING = [
    ['policyRule', 'definition'],
    ['policyAssignmentId', 'exemption'],
    ['policyDefinitions', 'initiative'],
    ['policyDefinitionId', 'assignment'],
];
function kindOf(item) {
    const type = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(item, 'type') ?? (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(item, 'resourceType');
    const typed = type === undefined ? idIn(item)?.kind : (0,_naming_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOfType */ .OF)(type);
    if (typed !== undefined)
        return typed;
    if (isRule(item))
        return 'definition';
    const properties = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .propertiesOf */ .P1)(item);
    return TELLING.find(([name]) => (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(properties, name) !== undefined)?.[1];
}
function isRule(item) {
    return (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'if') !== undefined && (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'then') !== undefined;
}
function wrapped(rule, { path }, beside) {
    const span = rule.origin.span;
    const parameters = beside.get(path.replace(RULES_FILE, '.parameters.$1'));
    const members = [
        { name: 'mode', span, value: (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)('All', rule.origin) },
        { name: 'policyRule', span, value: rule },
        ...(parameters === undefined ? [] : [{ name: 'parameters', span: parameters.origin.span, value: parameters }]),
    ];
    return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)(members, rule.origin);
}
const RULES_FILE = /\.rules\.(jsonc?)$/i;
const PARAMETERS_FILE = /\.parameters\.(jsonc?)$/i;
function isPartOfAnother(root, path, beside) {
    const isWhole = (pattern) => pattern.test(path) && beside.has(path.replace(pattern, '.$1'));
    if (isRule(root))
        return isWhole(RULES_FILE);
    const isOfRule = PARAMETERS_FILE.test(path) && beside.has(path.replace(PARAMETERS_FILE, '.rules.$1'));
    return isWhole(PARAMETERS_FILE) || isOfRule;
}
function documents(item) {
    return (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'documentAssignments') !== undefined || (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'documentPolicySets') !== undefined;
}
const WORDS = [
    ...TELLING.map(([name]) => name),
    'properties',
    'nodeName',
    'exemptions',
    'policyDefinitionReferenceId',
    'pacEnvironments',
];
function noPolicy(item) {
    const names = [item, innerOf(item)].flatMap((one) => one?.kind === 'object' ? [...one.members.values()].map((member) => member.name) : []);
    const sentence = 'It holds no policy definition, initiative, assignment or exemption';
    for (const name of names) {
        const near = WORDS.includes(name) ? undefined : (0,_inputs_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .nearest */ .p)(name, WORDS, 3);
        if (near !== undefined && name.length > 5)
            return `${sentence}: it has '${name}'${(0,_inputs_nearest_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .a)(name, [near])}`;
    }
    return `${sentence}, so nothing is taken from it.`;
}
function innerOf(item) {
    return item.kind === 'object' ? (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenIn */ .Xs)(item, 'properties') : undefined;
}
function declarationOf(kind, body, { source, evaluation }) {
    const id = textOfId(body);
    const ofId = idIn(body);
    const name = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(body, 'name') ?? id?.split('/').at(-1) ?? nameOfFile(source.path);
    const named = ofId?.kind === kind ? ofId : { kind, name: name.toLowerCase(), prefix: undefined };
    const { span } = body.origin;
    return {
        kind,
        named,
        name,
        scope: scopeIn(body, id),
        condition: true,
        body,
        span,
        headerSpan: headerOf(body),
        evaluation,
    };
}
function textOfId(body) {
    return (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(body, 'id') ?? (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r7)(body, 'resourceId');
}
function idIn(body) {
    const id = textOfId(body);
    return id === undefined ? undefined : (0,_naming_js__WEBPACK_IMPORTED_MODULE_5__/* .namedBy */ .T)((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(id, body.origin), 'files');
}
function scopeIn(body, id) {
    const written = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .propertyOf */ .$r)({ body }, 'scope');
    if ((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(written) !== undefined && written !== undefined)
        return (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeOfId */ .J5)(written);
    const start = id === undefined ? -1 : id.toLowerCase().lastIndexOf('/providers/microsoft.authorization/');
    return id === undefined || start < 0 ? undefined : (0,_reach_js__WEBPACK_IMPORTED_MODULE_6__/* .scopeOfId */ .J5)((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(id.slice(0, start), body.origin));
}
function headerOf(body) {
    const properties = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__/* .propertiesOf */ .P1)(body);
    const named = properties.kind === 'object' ? properties.members.get('displayname') : undefined;
    return (body.members.get('name') ?? named)?.span ?? firstLineOf(body);
}
function firstLineOf({ origin: { span } }) {
    return { ...span, end: Math.min(span.start + 1, span.end) };
}
function nameOfFile(path) {
    const segments = path.split('/');
    const base = (segments.at(-1) ?? '').replace(/(?:\.rules)?\.jsonc?$/i, '');
    return /^(?:azurepolicy|policy|definition)$/i.test(base) ? (segments.at(-2) ?? base) : base;
}


/***/ }),

/***/ 50080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _expand_file_functions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54601);
/* harmony import */ var _syntax_arm_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59749);


function readJson(source, limits, bag) {
    const { root, errors, duplicateKeys } = (0,_syntax_arm_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .q)(source, limits);
    for (const { code, message, start, end } of errors)
        bag.report(code, message, { source, start, end });
    for (const { key } of duplicateKeys) {
        const message = `The key '${key.value}' is repeated; the last one counts.`;
        bag.report('duplicate-key', message, { source, start: key.start, end: key.end });
    }
    return root === undefined || errors.length > 0 ? undefined : (0,_expand_file_functions_js__WEBPACK_IMPORTED_MODULE_0__/* .valueOfJson */ .ZK)(root, source);
}


/***/ }),

/***/ 26692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I7: () => (/* binding */ exemptionFrom),
/* harmony export */   Qd: () => (/* binding */ categoryOf),
/* harmony export */   Wc: () => (/* binding */ readExemption)
/* harmony export */ });
/* unused harmony export CATEGORIES */
/* harmony import */ var _expand_same_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12902);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66165);
/* harmony import */ var _inputs_days_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15979);
/* harmony import */ var _model_judgement_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(95711);
/* harmony import */ var _model_resource_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64708);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77424);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23146);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91175);
/* harmony import */ var _read_assignment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22074);
/* harmony import */ var _selectors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1022);










const PROPERTIES = [
    'policyAssignmentId policyDefinitionReferenceIds exemptionCategory expiresOn displayName description metadata resourceSelectors',
    'assignmentScopeValidation id name type scope systemData resourceGroup',
]
    .join(' ')
    .split(' ');
const CATEGORIES = ['Waiver', 'Mitigated'];
function readExemption(declared, bag) {
    const { name, condition, span, headerSpan } = declared;
    (0,_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .reportMisspelled */ .rB)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .propertiesOf */ .P1)(declared.body), PROPERTIES, 'An exemption', bag);
    const from = (0,_read_assignment_js__WEBPACK_IMPORTED_MODULE_6__/* .targetOf */ .$r)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .propertyOf */ .$r)(declared, 'policyAssignmentId'), declared.evaluation);
    const category = categoryOf((0,_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .propertyOf */ .$r)(declared, 'exemptionCategory'), name, headerSpan, bag);
    if (from === undefined) {
        const message = `From what the exemption '${name}' is is not said: it needs 'policyAssignmentId'.`;
        bag.report('policy-invalid', message, headerSpan);
    }
    if (from === undefined || category === undefined)
        return undefined;
    return {
        name,
        category,
        expiresOn: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .propertyOf */ .$r)(declared, 'expiresOn'),
        from,
        references: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .itemsOf */ .S3)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .propertyOf */ .$r)(declared, 'policyDefinitionReferenceIds'), `'policyDefinitionReferenceIds' of the exemption '${name}'`, bag),
        scopes: [declared.scope],
        selectors: (0,_selectors_js__WEBPACK_IMPORTED_MODULE_7__/* .readResourceSelectors */ .rr)((0,_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .propertyOf */ .$r)(declared, 'resourceSelectors'), `the exemption '${name}'`, bag),
        condition,
        span,
        headerSpan,
    };
}
function categoryOf(value, name, place, bag) {
    if (value?.kind === 'scalar')
        return (0,_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .wordIn */ .u9)(value, CATEGORIES, "'exemptionCategory'", bag);
    const message = `The exemption '${name}' needs an 'exemptionCategory' that is known: ${CATEGORIES.join(' or ')}.`;
    bag.report('policy-invalid', message, place);
    return undefined;
}
function exemptionFrom(read, referenceIds, within, bag) {
    const { name, category, span } = read;
    const end = endOf(read, bag);
    const isWhole = within.length > 0 && within.every((scope) => read.scopes.some((exempt) => sameScope(exempt, scope)));
    return {
        name,
        category,
        expiresOn: typeof end === 'string' ? end : undefined,
        isExpired: (today) => isOver(end, today),
        referenceIds,
        covers: (resource) => covers(read, isWhole, resource),
        span,
    };
}
function endOf({ expiresOn, name }, bag) {
    if (expiresOn === undefined || (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .knownString */ .Xb)(expiresOn) === '')
        return { never: true };
    const written = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .knownString */ .Xb)(expiresOn);
    if (written !== undefined && (0,_inputs_days_js__WEBPACK_IMPORTED_MODULE_8__/* .isDay */ .N)(written.slice(0, 10)) && /^.{10}(?:$|[T ])/.test(written))
        return written;
    const message = written === undefined
        ? `When the exemption '${name}' ends is not known, so it counts as ended.`
        : `'expiresOn' of the exemption '${name}' has to be a time such as 2027-01-31T00:00:00Z, not '${written}'.`;
    bag.report('policy-invalid', message, expiresOn.origin.span);
    return undefined;
}
function isOver(end, today) {
    if (end === undefined)
        return true;
    if (typeof end !== 'string')
        return false;
    const day = end.slice(0, 10);
    return (day < today || (day === today && /^[T ]?(?:00:00(?::00)?(?:\.0+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(end.slice(10))));
}
function covers({ scopes, selectors, condition }, isWhole, resource) {
    const inScope = isWhole ? (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_9__/* .judged */ .g$)(true) : (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_9__/* .anyOf */ .EB)(...scopes.map((scope) => liesIn(scope, resource)));
    const isThere = condition === true ? (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_9__/* .judged */ .g$)(true) : (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_9__/* .judged */ .g$)('unknown', [(0,_reach_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceOf */ .X1)(resource, (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_9__/* .clauseOf */ .pQ)(condition))]);
    return (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_9__/* .allOf */ .bn)(inScope, (0,_selectors_js__WEBPACK_IMPORTED_MODULE_7__/* .isSelected */ .sp)(selectors, resource), isThere);
}
function liesIn(scope, resource) {
    const { truth, because } = (0,_reach_js__WEBPACK_IMPORTED_MODULE_5__/* .reachOf */ .xw)(scope, resource);
    return (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_9__/* .judged */ .g$)(truth, [(0,_reach_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceOf */ .X1)(resource, because)]);
}
function sameScope(left, right) {
    if (left === undefined || right === undefined)
        return false;
    const prefix = (0,_naming_js__WEBPACK_IMPORTED_MODULE_4__/* .prefixOf */ .MT)(left);
    if (prefix !== undefined)
        return prefix === (0,_naming_js__WEBPACK_IMPORTED_MODULE_4__/* .prefixOf */ .MT)(right);
    if (left.level !== 'resource' || right.level !== 'resource')
        return false;
    const [one, other] = [left.resource && (0,_model_resource_key_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceKeyOf */ .Bk)(left.resource), right.resource && (0,_model_resource_key_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceKeyOf */ .Bk)(right.resource)];
    return one !== undefined && other !== undefined && (0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .sameResource */ .nK)(one, other) === true;
}


/***/ })

};
