export const id = 778;
export const ids = [778];
export const modules = {

/***/ 73736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ evaluateTemplate),
/* harmony export */   W: () => (/* binding */ evaluated)
/* harmony export */ });
/* harmony import */ var _expand_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47753);
/* harmony import */ var _expand_functions_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40300);
/* harmony import */ var _expand_origins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18576);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66165);
/* harmony import */ var _evaluation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39372);
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40295);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51560);
/* harmony import */ var _unknowns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9313);








function evaluateTemplate(value, scope) {
    return evaluated(value, (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .newEvaluation */ .n6)(scope));
}
function evaluated(value, evaluation) {
    if ((0,_expand_functions_size_js__WEBPACK_IMPORTED_MODULE_1__/* .isTooLarge */ .I)(value, evaluation.scope.limits))
        return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfBudget */ .Lg)(value.origin.span);
    return deep(value, evaluation);
}
function deep(value, evaluation) {
    if ((0,_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .isPlain */ .$i)(value))
        return value;
    if (!(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .spend */ .Rf)(evaluation))
        return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfBudget */ .Lg)(value.origin.span);
    switch (value.kind) {
        case 'scalar':
            return typeof value.value === 'string' ? evaluateText(value, value.value, evaluation) : value;
        case 'object': {
            const members = [...value.members.values()].map((member) => ({
                ...member,
                value: deep(member.value, evaluation),
            }));
            const made = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(members, value.origin, value.open);
            return value.each === undefined ? made : { ...made, each: deep(value.each, evaluation) };
        }
        case 'array': {
            const items = value.items.map((item) => deep(item, evaluation));
            return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(items, value.origin, deepOpen(value.open, evaluation));
        }
        case 'choice': {
            const alternatives = value.alternatives.map((one) => ({ ...one, value: deep(one.value, evaluation) }));
            return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(alternatives, value.reason, value.origin, evaluation.scope.limits.alternatives);
        }
        case 'text': {
            const [first] = value.parts;
            const mayBe = typeof first !== 'string' || first.startsWith('[');
            return mayBe ? (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownBecause */ .Zp)(value, `template(${(0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value)})`, value.origin.span) : value;
        }
        default:
            return value;
    }
}
function deepOpen(open, evaluation) {
    return open?.each === undefined ? open : { ...open, each: deep(open.each, evaluation) };
}
function evaluateText(value, text, evaluation) {
    const parsed = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_4__/* .parsedText */ .l7)(value, text, evaluation.scope.limits);
    if (parsed.kind === 'literal')
        return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(parsed.text, value.origin);
    const { span } = value.origin;
    if (parsed.kind === 'broken') {
        return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('error', 'the expression in the policy cannot be read', (0,_unknowns_js__WEBPACK_IMPORTED_MODULE_6__/* .ofPolicy */ .m3)((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value)), (0,_expand_origins_js__WEBPACK_IMPORTED_MODULE_7__/* .originAt */ .iX)(span));
    }
    return evaluateExpression(parsed.expression, span, evaluation);
}
function evaluateExpression(expression, span, evaluation) {
    if (!(0,_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .spend */ .Rf)(evaluation))
        return (0,_evaluation_js__WEBPACK_IMPORTED_MODULE_3__/* .outOfBudget */ .Lg)(span);
    switch (expression.kind) {
        case 'string':
        case 'number':
            return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(expression.value, (0,_expand_origins_js__WEBPACK_IMPORTED_MODULE_7__/* .originAt */ .iX)(span));
        case 'call':
            return evaluateCall(expression, span, evaluation);
        case 'property':
        case 'index': {
            const container = evaluateExpression(expression.object, span, evaluation);
            const key = expression.kind === 'property'
                ? (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(expression.name, (0,_expand_origins_js__WEBPACK_IMPORTED_MODULE_7__/* .originAt */ .iX)(span))
                : evaluateExpression(expression.index, span, evaluation);
            const alternatives = evaluation.scope.limits.alternatives;
            return (0,_expand_access_js__WEBPACK_IMPORTED_MODULE_0__/* .access */ .T)(container, key, {
                safe: expression.safe,
                fromEnd: false,
                span,
                alternatives,
                reject: () => undefined,
            });
        }
    }
}
function evaluateCall({ name, arguments: args }, span, evaluation) {
    const [condition, whenTrue, whenFalse, ...more] = args;
    const isIf = name.toLowerCase() === 'if';
    if (isIf && condition !== undefined && whenTrue !== undefined && whenFalse !== undefined && more.length === 0) {
        return evaluateIf(condition, whenTrue, whenFalse, span, evaluation);
    }
    const values = args.map((argument) => evaluateExpression(argument, span, evaluation));
    return (0,_functions_js__WEBPACK_IMPORTED_MODULE_5__/* .callPolicyFunction */ .X0)(name, values, span, evaluation);
}
function evaluateIf(condition, whenTrue, whenFalse, span, evaluation) {
    const decision = evaluateExpression(condition, span, evaluation);
    const known = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownBoolean */ .MR)(decision);
    if (known !== undefined)
        return evaluateExpression(known ? whenTrue : whenFalse, span, evaluation);
    const values = [whenTrue, whenFalse].map((branch) => evaluateExpression(branch, span, evaluation));
    const text = `if(${[decision, ...values].map(_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6).join(',')})`;
    const cannotBe = decision.kind !== 'unknown' && decision.kind !== 'choice';
    if (cannotBe)
        return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('error', 'the condition of if() is neither true nor false', text, (0,_expand_origins_js__WEBPACK_IMPORTED_MODULE_7__/* .originAt */ .iX)(span));
    const alternatives = values.map((value, index) => ({
        value,
        when: `if the condition in the policy is ${index === 0 ? 'true' : 'false'}`,
    }));
    const origin = (0,_expand_origins_js__WEBPACK_IMPORTED_MODULE_7__/* .joinOrigins */ .IP)(span, [decision.origin]);
    return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(alternatives, (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownBecause */ .Zp)(decision, text, span), origin, evaluation.scope.limits.alternatives);
}


/***/ }),

/***/ 12683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   am: () => (/* binding */ isSameValue),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   nH: () => (/* binding */ applyOperations)
/* harmony export */ });
/* harmony import */ var _expand_same_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12902);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66165);
/* harmony import */ var _conditions_body_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90764);



const DEEPEST_PATH = 40;
function applyOperations(resource, operations, doubt) {
    const body = operations.reduce((now, operation) => bodyAfter(now, operation, doubt), resource.body);
    return body === resource.body ? resource : { ...resource, body };
}
function bodyAfter(body, operation, doubt) {
    const segments = operation.path === undefined ? [] : (0,_conditions_body_path_js__WEBPACK_IMPORTED_MODULE_2__/* .bodySegmentsOf */ .y9)(operation.path);
    if (segments.length === 0 || segments.length > DEEPEST_PATH)
        return body;
    const origin = operation.value?.origin ?? body.origin;
    const changed = written(body, segments, { operation, doubt, origin, depth: 0 });
    return changed?.kind === 'object' ? changed : body;
}
function written(at, segments, change) {
    const [segment, ...rest] = segments;
    if (segment === undefined)
        return settled(at, change);
    if (at?.kind === 'choice') {
        const alternatives = at.alternatives.map(({ value, when }) => {
            return { value: written(value, segments, change) ?? (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(null, value.origin), when };
        });
        return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(alternatives, at.reason, at.origin);
    }
    if (segment === _conditions_body_path_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERY */ .k7)
        return everyItem(at, rest, change);
    return member(at, segment, rest, change);
}
function member(at, name, rest, change) {
    const inside = { ...change, depth: change.depth + 1 };
    const isMissing = at === undefined || (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(at);
    if (isMissing && change.depth > 1)
        return at;
    const origin = at?.origin ?? change.origin;
    const around = isMissing ? (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)([], origin) : at.kind === 'unknown' ? (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)([], origin, at) : at;
    if (around.kind !== 'object')
        return at;
    if (at?.kind === 'unknown' && change.depth > 1)
        return at;
    const known = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(around, name);
    const before = known?.value;
    const after = written(before, rest, inside);
    if (after === before)
        return at;
    return withMember(around, name, known, after);
}
function withMember(around, name, known, value) {
    const members = new Map(around.members);
    if (value === undefined)
        members.delete(name.toLowerCase());
    else
        members.set(name.toLowerCase(), known === undefined ? { name, span: value.origin.span, value } : { ...known, value });
    return { ...around, members };
}
function everyItem(at, rest, change) {
    if (at === undefined || (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(at))
        return rest.length === 0 ? added(undefined, change) : at;
    if (at.kind !== 'array')
        return at;
    if (rest.length === 0)
        return added(at, change);
    const inside = { ...change, depth: change.depth + 1 };
    const items = at.items.map((item) => written(item, rest, inside) ?? item);
    return items.every((item, index) => item === at.items[index]) ? at : { ...at, items };
}
function added(at, change) {
    const { value } = change.operation;
    if (value === undefined)
        return at;
    if (at?.items.some((item) => isSameValue(item, value) === true) === true)
        return at;
    const after = at === undefined ? (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YO)([value], value.origin) : { ...at, items: [...at.items, value] };
    return decided(at, after, change);
}
function settled(before, change) {
    const { operation, value } = change.operation;
    if (operation === 'remove')
        return before === undefined ? undefined : decided(before, undefined, change);
    if (value === undefined)
        return before;
    const isThere = before !== undefined && !(0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(before);
    if (isThere && operation !== 'addOrReplace')
        return before;
    return isThere && isSameValue(before, value) === true ? before : decided(before, value, change);
}
function decided(before, after, { doubt }) {
    if (doubt === undefined)
        return after;
    const origin = (after ?? before)?.origin ?? doubt.reason.origin;
    const nothing = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .scalar */ .d_)(null, origin);
    return (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)([
        { value: after ?? nothing, when: doubt.applied },
        { value: before ?? nothing, when: doubt.otherwise },
    ], doubt.reason, origin);
}
function valueAt(body, path) {
    let at = body;
    for (const segment of (0,_conditions_body_path_js__WEBPACK_IMPORTED_MODULE_2__/* .bodySegmentsOf */ .y9)(path)) {
        if (segment === _conditions_body_path_js__WEBPACK_IMPORTED_MODULE_2__/* .EVERY */ .k7)
            return at;
        if (at?.kind === 'unknown' || at?.kind === 'choice')
            return at;
        at = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .memberOf */ .C5)(at, segment)?.value ?? (at?.kind === 'object' ? at.open : undefined);
    }
    return at === undefined || (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isNull */ .kZ)(at) ? undefined : at;
}
function isSameValue(left, right) {
    if (left.kind === 'object' || left.kind === 'array' || right.kind === 'object' || right.kind === 'array') {
        if ((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(left).toLowerCase() === (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(right).toLowerCase())
            return true;
        return left.kind === 'unknown' || right.kind === 'unknown' ? 'unknown' : false;
    }
    return (0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .sameText */ .QV)(left, right);
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ readEffect),
/* harmony export */   k2: () => (/* binding */ spellingOf)
/* harmony export */ });
/* unused harmony export effectNamed */
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _inputs_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36580);
/* harmony import */ var _model_judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95711);
/* harmony import */ var _definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38244);




const SPELLINGS = {
    disabled: 'disabled',
    append: 'append',
    modify: 'modify',
    mutate: 'mutate',
    addtonetworkgroup: 'addToNetworkGroup',
    deny: 'deny',
    audit: 'audit',
    manual: 'manual',
    auditifnotexists: 'auditIfNotExists',
    deployifnotexists: 'deployIfNotExists',
    denyaction: 'denyAction',
};
function spellingOf(effect) {
    return SPELLINGS[effect];
}
function readEffect(value) {
    const written = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(value);
    if (written === undefined)
        return { kind: 'undecided', why: `Its effect is not known: ${whyUnknown(value)}.` };
    const effect = effectNamed(written);
    if (effect !== undefined)
        return { kind: 'known', effect };
    return {
        kind: 'undecided',
        why: `The language has no effect '${written.slice(0, 60)}'${(0,_inputs_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(written, Object.values(SPELLINGS))}`,
    };
}
function effectNamed(written) {
    const lower = written.toLowerCase();
    return _definition_js__WEBPACK_IMPORTED_MODULE_2__/* .EFFECTS */ .t.find((effect) => effect === lower);
}
function whyUnknown(value) {
    const unknown = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .firstUnknown */ .Ny)(value);
    return unknown === undefined ? 'it is no text' : (0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .clauseOf */ .pQ)(unknown);
}


/***/ }),

/***/ 12756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ evaluatePolicy)
});

// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/model/judgement.js
var model_judgement = __webpack_require__(95711);
// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
;// CONCATENATED MODULE: ./lib/src/policy/conditions/cases.js

const MOST_EVIDENCE = 40;
function evidenceFrom(judgements) {
    const found = [];
    for (const { evidence } of judgements) {
        for (const piece of evidence) {
            if (found.length === MOST_EVIDENCE)
                return found;
            found.push(piece);
        }
    }
    return found;
}
const MOST_CASES = 8;
function cases_all(judgements) {
    const open = [];
    const holding = [];
    for (const judgement of judgements) {
        if (judgement.truth === false)
            return judgement;
        if (judgement.truth === 'unknown')
            keep(open, judgement);
        else
            keep(holding, judgement);
    }
    if (open.length === 0)
        return (0,model_judgement/* judged */.g$)(true, evidenceFrom(holding));
    return (0,model_judgement/* judged */.g$)('unknown', evidenceFrom([...open, ...holding]), {
        trueWhen: together(open.map((one) => one.trueWhen)),
        falseWhen: open.flatMap((one) => one.falseWhen).slice(0, MOST_CASES),
    });
}
function some(judgements) {
    const [holding, open, failing] = [[], [], []];
    for (const judgement of judgements) {
        keep(judgement.truth === true ? holding : judgement.truth === false ? failing : open, judgement);
    }
    if (holding.length > 0)
        return (0,model_judgement/* judged */.g$)(true, evidenceFrom(holding));
    if (open.length === 0)
        return (0,model_judgement/* judged */.g$)(false, evidenceFrom(failing));
    return (0,model_judgement/* judged */.g$)('unknown', evidenceFrom([...open, ...failing]), {
        trueWhen: open.flatMap((one) => one.trueWhen).slice(0, MOST_CASES),
        falseWhen: together(open.map((one) => one.falseWhen)),
    });
}
function keep(judgements, judgement) {
    if (judgements.length <= MOST_EVIDENCE)
        judgements.push(judgement);
}
function opposed(judgement) {
    const opposite = (0,model_judgement/* not */.AU)(judgement);
    const evidence = opposite.evidence.map((piece, index) => {
        const expected = judgement.evidence[index]?.expected;
        return expected === undefined ? piece : { ...piece, expected };
    });
    return { ...opposite, evidence };
}
function byReading(readings, judge) {
    const [first, ...others] = readings;
    if (first === undefined)
        return (0,model_judgement/* judged */.g$)('unknown');
    if (others.length === 0)
        return judge(first);
    const answers = readings.map((reading) => ({ reading, judgement: judge(reading) }));
    const truths = new Set(answers.map(({ judgement }) => judgement.truth));
    const [only] = truths;
    if (truths.size === 1 && only !== undefined && only !== 'unknown') {
        const told = answers.find(({ reading }) => reading.value !== undefined) ?? answers[0];
        return (0,model_judgement/* judged */.g$)(only, told?.judgement.evidence ?? []);
    }
    const evidence = answers.flatMap(({ reading, judgement }) => judgement.evidence.map((piece) => ({
        ...piece,
        answer: judgement.truth,
        because: piece.because ??
            (reading.decidedBy === undefined ? 'it has several possible values' : (0,model_judgement/* clauseOf */.pQ)(reading.decidedBy)),
    })));
    return (0,model_judgement/* judged */.g$)('unknown', evidence.slice(0, MOST_EVIDENCE), {
        trueWhen: answers.flatMap(({ reading, judgement }) => casesOf(reading, judgement, true)).slice(0, MOST_CASES),
        falseWhen: answers.flatMap(({ reading, judgement }) => casesOf(reading, judgement, false)).slice(0, MOST_CASES),
    });
}
function casesOf(reading, { truth, trueWhen, falseWhen }, wanted) {
    if (truth === wanted)
        return reading.when.length === 0 ? [] : [reading.when.join(' and ')];
    if (truth !== 'unknown')
        return [];
    return (wanted === true ? trueWhen : falseWhen).map((one) => [...reading.when, one].join(' and '));
}
function together(cases) {
    if (cases.some((one) => one.length !== 1))
        return [];
    return [[...new Set(cases.flat())].join(' and ')];
}

// EXTERNAL MODULE: ./lib/src/model/paths.js
var paths = __webpack_require__(88940);
// EXTERNAL MODULE: ./lib/src/policy/conditions/evaluation.js
var conditions_evaluation = __webpack_require__(39372);
// EXTERNAL MODULE: ./lib/src/policy/conditions/places.js
var places = __webpack_require__(3078);
;// CONCATENATED MODULE: ./lib/src/policy/conditions/count.js




const MOST_KEPT = 10;
class Counter {
    least = 0;
    most = 0;
    counted = [];
    open = [];
    others = [];
    add(judgement) {
        if (judgement.truth !== false)
            this.most++;
        if (judgement.truth === true)
            this.least++;
        const kept = judgement.truth === true ? this.counted : judgement.truth === false ? this.others : this.open;
        if (kept.length < MOST_KEPT)
            kept.push(judgement);
    }
    addMore() {
        this.most = Number.POSITIVE_INFINITY;
    }
    addTally(tally) {
        this.least += tally.least;
        this.most += tally.most;
        for (const judgement of [...tally.counted, ...tally.open, ...tally.others]) {
            const kept = judgement.truth === true ? this.counted : judgement.truth === false ? this.others : this.open;
            if (kept.length < MOST_KEPT)
                kept.push(judgement);
        }
    }
    get tally() {
        const { least, most, counted, open, others } = this;
        return { least, most, counted, open, others };
    }
}
const NOTHING_KNOWN = { least: 0, most: Number.POSITIVE_INFINITY, counted: [], open: [], others: [] };
const COUNTED = (0,model_judgement/* judged */.g$)(true);
function tallyItems(items, mayBeMore, where, evaluation) {
    const counter = new Counter();
    for (const { inside } of items) {
        if (!(0,conditions_evaluation/* spend */.Rf)(evaluation))
            return NOTHING_KNOWN;
        counter.add(where === undefined ? COUNTED : where(inside));
    }
    if (mayBeMore)
        counter.addMore();
    return counter.tally;
}
function tallyElements(container, reading, rest, pattern, where, evaluation) {
    const elements = (0,places/* elementsOf */.ZE)(container, reading);
    if (elements === 'none')
        return { ...NOTHING_KNOWN, most: 0 };
    if (elements === 'unknown')
        return NOTHING_KNOWN;
    const counter = new Counter();
    const path = [...pattern, paths/* EACH */.We];
    for (const place of elements.listed) {
        if (!(0,conditions_evaluation/* spend */.Rf)(evaluation))
            return NOTHING_KNOWN;
        tallyOne(place, rest, path, where, evaluation, counter);
    }
    if (elements.open === undefined)
        return counter.tally;
    const further = new Counter();
    if (elements.each !== undefined)
        tallyOne(elements.each, rest, path, where, evaluation, further);
    if (elements.each === undefined || further.tally.most > 0)
        counter.addMore();
    return counter.tally;
}
function tallyOne(place, rest, pattern, where, evaluation, counter) {
    const inside = (0,conditions_evaluation/* within */.ux)(evaluation, { kind: 'element', pattern, place });
    const each = rest.indexOf(paths/* EACH */.We);
    if (each < 0) {
        counter.add(where === undefined ? presence((0,places/* below */.Gz)(place, rest), rest) : where(inside));
        return;
    }
    const before = rest.slice(0, each);
    const container = (0,places/* below */.Gz)(place, before);
    const lowered = [...pattern, ...before.map((one) => (typeof one === 'string' ? one.toLowerCase() : one))];
    const tallies = container.readings.map((reading) => tallyElements(container, reading, rest.slice(each + 1), lowered, where, inside));
    counter.addTally(hull(tallies));
}
function presence({ readings }, rest) {
    if (rest.length === 0)
        return COUNTED;
    if (readings.some(({ value, isAround }) => isAround === true || value?.kind === 'unknown'))
        return (0,model_judgement/* judged */.g$)('unknown');
    const written = readings.filter(({ value }) => value !== undefined);
    return (0,model_judgement/* judged */.g$)(written.length === readings.length ? true : written.length === 0 ? false : 'unknown');
}
function hull(tallies) {
    const [only, ...others] = tallies;
    if (only !== undefined && others.length === 0)
        return only;
    return {
        least: Math.min(...tallies.map(({ least }) => least)),
        most: Math.max(...tallies.map(({ most }) => most)),
        counted: tallies.flatMap(({ counted }) => counted),
        open: tallies.flatMap(({ open }) => open),
        others: tallies.flatMap(({ others }) => others),
    };
}

// EXTERNAL MODULE: ./lib/src/policy/conditions/fields.js
var fields = __webpack_require__(88443);
// EXTERNAL MODULE: ./lib/src/policy/conditions/operators/equality.js
var equality = __webpack_require__(77072);
// EXTERNAL MODULE: ./lib/src/policy/conditions/unknowns.js
var unknowns = __webpack_require__(9313);
// EXTERNAL MODULE: ./lib/src/expand/functions/holes.js
var holes = __webpack_require__(34470);
;// CONCATENATED MODULE: ./lib/src/policy/conditions/operators/order.js


const HOLDS = {
    less: (order) => order < 0,
    lessOrEquals: (order) => order <= 0,
    greater: (order) => order > 0,
    greaterOrEquals: (order) => order >= 0,
};
function isOrdered(ordering, value, other) {
    if (value?.kind === 'choice')
        return (0,equality/* agreed */.bL)(value.alternatives.map((one) => isOrdered(ordering, one.value, other)));
    if (other.kind === 'choice')
        return (0,equality/* agreed */.bL)(other.alternatives.map((one) => isOrdered(ordering, value, one.value)));
    if (hasNoOrder(value) || hasNoOrder(other))
        return false;
    if (value.kind === 'unknown' || other.kind === 'unknown')
        return 'unknown';
    const possible = ordersOf(value, other);
    return possible.length === 0 ? false : (0,equality/* agreed */.bL)(possible.map(HOLDS[ordering]));
}
function hasNoOrder(value) {
    switch (value?.kind) {
        case undefined:
        case 'object':
        case 'array':
        case 'lambda':
            return true;
        case 'scalar':
            return value.value === null || typeof value.value === 'boolean';
        default:
            return false;
    }
}
const ANY_ORDER = [-1, 0, 1];
function ordersOf(left, right) {
    const [one, other] = [numberIn(left), numberIn(right)];
    if (typeof one === 'number' || typeof other === 'number') {
        const [first, second] = [asNumber(left), asNumber(right)];
        if (first === 'open' || second === 'open')
            return [...ANY_ORDER];
        return first === undefined || second === undefined ? [] : [compared(first, second)];
    }
    return textOrders((0,equality/* foldedParts */.LK)(left), (0,equality/* foldedParts */.LK)(right));
}
function numberIn(value) {
    return value.kind === 'scalar' && typeof value.value === 'number' ? value.value : undefined;
}
const NUMBER = /^\s*[-+]?\d{1,30}(\.\d{1,30})?\s*$/;
function asNumber(value) {
    if (value.kind !== 'scalar')
        return 'open';
    if (typeof value.value === 'number')
        return value.value;
    return typeof value.value === 'string' && NUMBER.test(value.value) ? Number(value.value) : undefined;
}
function compared(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
function textOrders(left, right) {
    const [one, other] = [(0,holes/* wholeOf */.l2)(left), (0,holes/* wholeOf */.l2)(right)];
    if (one !== undefined && other !== undefined)
        return [compared(one, other)];
    const [start, otherStart] = [(0,holes/* prefixOf */.MT)(left), (0,holes/* prefixOf */.MT)(right)];
    const common = Math.min(start.length, otherStart.length);
    const order = compared(start.slice(0, common), otherStart.slice(0, common));
    if (order !== 0)
        return [order];
    if (one !== undefined && one.length === common)
        return [-1, 0];
    if (other !== undefined && other.length === common)
        return start.length > common ? [1] : [0, 1];
    return [...ANY_ORDER];
}

;// CONCATENATED MODULE: ./lib/src/policy/conditions/operators/text.js


const HOLE = '\u{10FFFF}';
function isLike(value, pattern) {
    return ofTexts(value, pattern, (text, wanted) => {
        const known = (0,holes/* wholeOf */.l2)(wanted);
        if (known === undefined)
            return startsAndEndsAlike(text, wanted) ? 'unknown' : false;
        const pieces = known.split('*');
        if (known.includes(HOLE) && (0,holes/* wholeOf */.l2)(text) === undefined)
            return 'unknown';
        if ((0,holes/* hasPieces */.gx)((0,holes/* piecesOf */.Xe)(text).join(HOLE), pieces))
            return true;
        if ((0,holes/* wholeOf */.l2)(text) !== undefined)
            return false;
        if (pieces.length === 1)
            return (0,holes/* hasPieces */.gx)(known, (0,holes/* piecesOf */.Xe)(text)) ? 'unknown' : false;
        const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
        return begins((0,holes/* prefixOf */.MT)(text), first) && ends((0,holes/* suffixOf */.jT)(text), last) ? 'unknown' : false;
    });
}
function startsAndEndsAlike(text, pattern) {
    const [start = ''] = (0,holes/* prefixOf */.MT)(pattern).split('*');
    const end = (0,holes/* suffixOf */.jT)(pattern).split('*').at(-1) ?? '';
    return (begins((0,holes/* prefixOf */.MT)(text), start, (0,holes/* wholeOf */.l2)(text) !== undefined) && ends((0,holes/* suffixOf */.jT)(text), end, (0,holes/* wholeOf */.l2)(text) !== undefined));
}
function begins(known, wanted, isWhole = false) {
    return known.startsWith(wanted) || (!isWhole && wanted.startsWith(known));
}
function ends(known, wanted, isWhole = false) {
    return known.endsWith(wanted) || (!isWhole && wanted.endsWith(known));
}
function isMatch(value, pattern, ignoresCase) {
    const parts = ignoresCase ? equality/* foldedParts */.LK : holes/* partsOf */.CI;
    return ofTexts(value, pattern, (text, wanted) => {
        const known = (0,holes/* wholeOf */.l2)(wanted);
        if (known === undefined)
            return 'unknown';
        const whole = (0,holes/* wholeOf */.l2)(text);
        if (whole !== undefined)
            return whole.length === known.length && fits(whole, known);
        if ((0,holes/* leastLengthOf */.Lw)(text) > known.length)
            return false;
        const end = (0,holes/* suffixOf */.jT)(text);
        return fits((0,holes/* prefixOf */.MT)(text), known) && fits(end, known.slice(known.length - end.length)) ? 'unknown' : false;
    }, parts);
}
function fits(text, pattern) {
    for (let at = 0; at < text.length; at++) {
        if (!fitsOne(text.charAt(at), pattern.charAt(at)))
            return false;
    }
    return true;
}
function fitsOne(character, pattern) {
    switch (pattern) {
        case '#':
            return /^\p{Nd}$/u.test(character);
        case '?':
            return /^\p{L}$/u.test(character);
        case '.':
            return true;
        default:
            return character === pattern;
    }
}
function hasText(value, wanted) {
    if (value?.kind === 'choice')
        return (0,equality/* agreed */.bL)(value.alternatives.map((one) => hasText(one.value, wanted)));
    if (wanted.kind === 'choice')
        return (0,equality/* agreed */.bL)(wanted.alternatives.map((one) => hasText(value, one.value)));
    if (value?.kind === 'array')
        return (0,equality/* hasItem */.wP)(value, wanted);
    return ofTexts(value, wanted, (text, part) => {
        const known = (0,holes/* wholeOf */.l2)(part);
        const whole = (0,holes/* wholeOf */.l2)(text);
        if (known === undefined)
            return whole === undefined || mayHold(whole, (0,holes/* piecesOf */.Xe)(part)) ? 'unknown' : false;
        if ((0,holes/* piecesOf */.Xe)(text).some((piece) => piece.includes(known)))
            return true;
        return whole === undefined ? 'unknown' : false;
    });
}
function mayHold(text, pieces) {
    return pieces.every((piece) => text.includes(piece));
}
function ofTexts(value, wanted, answer, parts = equality/* foldedParts */.LK) {
    if (value?.kind === 'choice')
        return (0,equality/* agreed */.bL)(value.alternatives.map((one) => ofTexts(one.value, wanted, answer, parts)));
    if (wanted.kind === 'choice')
        return (0,equality/* agreed */.bL)(wanted.alternatives.map((one) => ofTexts(value, one.value, answer, parts)));
    if (!isText(value) || !isText(wanted))
        return false;
    if (value.kind === 'unknown')
        return 'unknown';
    return wanted.kind === 'unknown' ? 'unknown' : answer(parts(value), parts(wanted));
}
function isText(value) {
    if (value === undefined || value.kind === 'object' || value.kind === 'array' || value.kind === 'lambda')
        return false;
    return value.kind !== 'scalar' || value.value !== null;
}

;// CONCATENATED MODULE: ./lib/src/policy/conditions/operators/operators.js





function answerOf(operator, value, operand) {
    switch (operator) {
        case 'equals':
            return (0,equality/* isSame */.Ft)(value, operand);
        case 'notEquals':
            return opposite((0,equality/* isSame */.Ft)(value, operand));
        case 'in':
            return (0,equality/* isAmong */.FB)(value, operand);
        case 'notIn':
            return opposite((0,equality/* isAmong */.FB)(value, operand));
        case 'like':
            return isLike(value, operand);
        case 'notLike':
            return opposite(isLike(value, operand));
        case 'match':
            return isMatch(value, operand, false);
        case 'notMatch':
            return opposite(isMatch(value, operand, false));
        case 'matchInsensitively':
            return isMatch(value, operand, true);
        case 'notMatchInsensitively':
            return opposite(isMatch(value, operand, true));
        case 'contains':
            return hasText(value, operand);
        case 'notContains':
            return opposite(hasText(value, operand));
        case 'containsKey':
            return (0,equality/* hasKey */.CJ)(value, operand);
        case 'notContainsKey':
            return opposite((0,equality/* hasKey */.CJ)(value, operand));
        case 'exists':
            return isThere(value, operand);
        case 'less':
        case 'lessOrEquals':
        case 'greater':
        case 'greaterOrEquals':
            return isOrdered(operator, value, operand);
    }
}
function opposite(truth) {
    return truth === 'unknown' ? 'unknown' : !truth;
}
function isThere(value, operand) {
    if (operand.kind === 'choice') {
        const truths = new Set(operand.alternatives.map((one) => isThere(value, one.value)));
        const [only = 'unknown'] = truths;
        return truths.size === 1 ? only : 'unknown';
    }
    const wanted = (0,values/* knownBoolean */.MR)(operand);
    const there = isWritten(value);
    if (wanted === undefined || there === 'unknown')
        return 'unknown';
    return there === wanted;
}
function isWritten(value) {
    if (value === undefined)
        return false;
    if (value.kind === 'scalar')
        return value.value !== null;
    return value.kind === 'unknown' && (0,unknowns/* mayBeNull */.Gx)(value) ? 'unknown' : true;
}

;// CONCATENATED MODULE: ./lib/src/policy/conditions/intervals.js




function answerForInterval(operator, { least, most }, operand, span) {
    if (least === most)
        return answerOf(operator, (0,values/* scalar */.d_)(least, (0,origins/* originAt */.iX)(span)), operand);
    if (operand.kind === 'choice') {
        return (0,equality/* agreed */.bL)(operand.alternatives.map(({ value }) => answerForInterval(operator, { least, most }, value, span)));
    }
    const asked = (ordering, bound) => answerOf(ordering, (0,values/* scalar */.d_)(bound, (0,origins/* originAt */.iX)(span)), operand);
    switch (operator) {
        case 'less':
        case 'lessOrEquals':
            return same(asked(operator, least), asked(operator, most));
        case 'greater':
        case 'greaterOrEquals':
            return same(asked(operator, least), asked(operator, most));
        case 'equals':
            return asked('greater', least) === true || asked('less', most) === true ? false : 'unknown';
        case 'notEquals':
            return opposite(answerForInterval('equals', { least, most }, operand, span));
        case 'in': {
            if (operand.kind !== 'array' || operand.open !== undefined)
                return 'unknown';
            const answers = operand.items.map((item) => answerForInterval('equals', { least, most }, item, span));
            return answers.every((answer) => answer === false) ? false : 'unknown';
        }
        case 'notIn':
            return opposite(answerForInterval('in', { least, most }, operand, span));
        case 'exists':
            return asked('exists', least);
        default:
            return 'unknown';
    }
}
function same(one, other) {
    return one === other ? one : 'unknown';
}

;// CONCATENATED MODULE: ./lib/src/policy/conditions/selection.js





function judgeAt(place, rest, question, evaluation) {
    const each = rest.indexOf(paths/* EACH */.We);
    if (each < 0) {
        const end = (0,places/* below */.Gz)(place, rest);
        return byReading(end.readings, (reading) => question.ask(end, reading));
    }
    const container = (0,places/* below */.Gz)(place, rest.slice(0, each));
    const behind = rest.slice(each + 1);
    return byReading(container.readings, (reading) => judgeItems(container, reading, behind, question, evaluation));
}
function judgeItems(container, reading, rest, question, evaluation) {
    const elements = (0,places/* elementsOf */.ZE)(container, reading);
    if (elements === 'unknown') {
        return notKnown((0,places/* whyUnknown */.FG)(reading.value));
    }
    if (elements === 'none')
        return question.askMissing(container, reading);
    if (elements.listed.length === 0 && elements.open === undefined) {
        return (0,model_judgement/* judged */.g$)(true, [(0,places/* evidenceOf */.X1)(container, reading, { expected: question.asked(true) })]);
    }
    return cases_all(answers());
    function notKnown(because) {
        return (0,model_judgement/* judged */.g$)('unknown', [(0,places/* evidenceOf */.X1)(container, reading, { expected: question.asked('unknown'), because })]);
    }
    function* answers() {
        if (elements === 'none' || elements === 'unknown')
            return;
        for (const element of elements.listed) {
            if (!(0,conditions_evaluation/* spend */.Rf)(evaluation)) {
                yield notKnown(conditions_evaluation/* OUT_OF_BUDGET */.P8);
                return;
            }
            yield judgeAt(element, rest, question, evaluation);
        }
        if (elements.open === undefined)
            return;
        const others = notKnown((0,places/* whyUnknown */.FG)(elements.open));
        if (elements.each === undefined)
            yield others;
        else {
            const answer = judgeAt(elements.each, rest, question, evaluation);
            yield answer.truth === true ? answer : { ...others, evidence: [...others.evidence, ...answer.evidence] };
        }
    }
}

// EXTERNAL MODULE: ./lib/src/policy/conditions/template.js
var template = __webpack_require__(73736);
;// CONCATENATED MODULE: ./lib/src/policy/conditions/comparison.js












function judgeComparison(comparison, evaluation, judge) {
    const { subject } = comparison;
    const operand = (0,template/* evaluated */.W)(comparison.operand, evaluation);
    switch (subject.kind) {
        case 'field':
            return eachTarget(subject, evaluation, (target) => judgeField(comparison, operand, target, evaluation));
        case 'value':
            return judgeValue(comparison, subject.value, operand, evaluation);
        case 'count':
            return judgeCount(comparison, subject, operand, evaluation, judge);
    }
}
function eachTarget(subject, evaluation, judge) {
    const { resource } = evaluation.scope;
    const name = (0,template/* evaluated */.W)(subject.field, evaluation);
    const whole = { home: resource.span };
    const names = name.kind === 'choice'
        ? name.alternatives.map(({ value, when }) => {
            const settled = value.kind === 'choice' ? value.reason : value;
            return { value: settled, span: undefined, ...whole, when: [when], decidedBy: name.reason };
        })
        : [{ value: name, span: undefined, ...whole, when: [] }];
    return byReading(names, ({ value }) => {
        const known = (0,values/* knownString */.Xb)(value);
        const target = known === undefined ? undefined : (0,fields/* fieldTarget */.ep)(known, resource, evaluation);
        if (target?.kind === 'place')
            return judge(target);
        const because = target?.because ?? (0,places/* whyUnknown */.FG)(value);
        return (0,model_judgement/* judged */.g$)('unknown', [(0,places/* wholeResource */.Af)(resource, { because })]);
    });
}
function judgeField(comparison, operand, { place, rest, isLocation }, evaluation) {
    const wanted = isLocation ? withoutBlanks(operand) : operand;
    return judgeAt(place, rest, {
        asked: (answer) => askedBy(comparison, operand, answer),
        ask: (end, reading) => {
            const value = isLocation && reading.value !== undefined ? withoutBlanks(reading.value) : reading.value;
            if (!(0,conditions_evaluation/* spend */.Rf)(evaluation, 1 + costOfComparing(value, wanted))) {
                return (0,model_judgement/* judged */.g$)('unknown', [(0,places/* evidenceOf */.X1)(end, reading, { because: conditions_evaluation/* OUT_OF_BUDGET */.P8 })]);
            }
            const isUnchanged = value === undefined && end.resource.patch;
            const truth = isUnchanged ? 'unknown' : answerOf(comparison.operator, value, wanted);
            const expected = askedBy(comparison, operand, truth);
            if (truth !== 'unknown')
                return (0,model_judgement/* judged */.g$)(truth, [(0,places/* evidenceOf */.X1)(end, reading, { expected })]);
            const because = isUnchanged ? places/* UNCHANGED */.ST : whyUndecided(value, operand);
            return (0,model_judgement/* judged */.g$)('unknown', [(0,places/* evidenceOf */.X1)(end, reading, { expected, because })]);
        },
        askMissing: (end, reading) => {
            const truth = comparison.operator === 'exists' ? answerOf('exists', undefined, operand) : false;
            const asked = askedBy(comparison, operand, truth);
            return (0,model_judgement/* judged */.g$)(truth, [(0,places/* evidenceOf */.X1)(end, reading, { expected: { ...asked, restsOn: 'missing-array' } })]);
        },
    }, evaluation);
}
function costOfComparing(value, operand) {
    return (value === undefined ? 0 : (0,conditions_evaluation/* costOfValue */.cy)(value)) + (0,conditions_evaluation/* costOfValue */.cy)(operand);
}
function askedBy({ operator }, operand, answer) {
    return { operator, operand, answer };
}
function whyUndecided(value, operand) {
    const isUnknown = value !== undefined && !isSettled(value);
    if (isUnknown)
        return (0,places/* whyUnknown */.FG)(value);
    return isSettled(operand)
        ? 'the policy compares it with something that the operator does not take'
        : (0,places/* whyUnknown */.FG)(operand);
}
function isSettled(value) {
    if (value.kind === 'scalar' || value.kind === 'lambda')
        return true;
    if (value.kind === 'array')
        return value.open === undefined && value.items.every(isSettled);
    if (value.kind !== 'object')
        return false;
    return value.open === undefined && [...value.members.values()].every((member) => isSettled(member.value));
}
function judgeValue(comparison, written, operand, evaluation) {
    const { resource } = evaluation.scope;
    const reads = [];
    const value = (0,template/* evaluated */.W)(written, { ...evaluation, reads });
    if (!(0,conditions_evaluation/* spend */.Rf)(evaluation, 1 + costOfComparing(value, operand))) {
        return (0,model_judgement/* judged */.g$)('unknown', [(0,places/* wholeResource */.Af)(resource, { because: conditions_evaluation/* OUT_OF_BUDGET */.P8 })]);
    }
    const truth = answerOf(comparison.operator, value, operand);
    const expected = askedBy(comparison, operand, truth);
    const note = truth === 'unknown' ? { expected, because: whyUndecided(value, operand) } : { expected };
    const looked = reads.length === 0 ? [(0,places/* wholeResource */.Af)(resource)] : reads;
    return (0,model_judgement/* judged */.g$)(truth, looked.map((read) => ({ ...read, ...note })), truth === 'unknown' ? comparison_casesOf(comparison, value, operand) : {});
}
function comparison_casesOf({ operator }, value, operand) {
    if (value.kind !== 'choice')
        return {};
    const of = (wanted) => value.alternatives.filter((one) => one.when !== '' && answerOf(operator, one.value, operand) === wanted);
    return { trueWhen: of(true).map(({ when }) => when), falseWhen: of(false).map(({ when }) => when) };
}
function judgeCount(comparison, { over, where }, operand, evaluation, judge) {
    const test = where === undefined ? undefined : (inside) => judge(where, inside);
    if (over.kind === 'value') {
        const reads = [];
        const list = (0,template/* evaluated */.W)(over.value, { ...evaluation, reads });
        const [first = (0,places/* wholeResource */.Af)(evaluation.scope.resource)] = reads;
        const name = over.name?.toLowerCase();
        return judgeTally(comparison, operand, itemTally(list, name, test, evaluation), first, list);
    }
    return eachTarget(over, evaluation, ({ place, rest }) => {
        const each = rest.indexOf(paths/* EACH */.We);
        if (each < 0)
            return countOne(comparison, operand, place, test, evaluation);
        const before = rest.slice(0, each);
        const container = (0,places/* below */.Gz)(place, before);
        const pattern = container.path.map((one) => (typeof one === 'string' ? one.toLowerCase() : paths/* EACH */.We));
        return byReading(container.readings, (reading) => {
            const tally = tallyElements(container, reading, rest.slice(each + 1), pattern, test, evaluation);
            return judgeTally(comparison, operand, tally, (0,places/* evidenceOf */.X1)(container, reading), reading.value);
        });
    });
}
function countOne(comparison, operand, place, test, evaluation) {
    return byReading(place.readings, (reading) => {
        const isBound = place.path.some((segment) => typeof segment === 'number' || segment === paths/* EACH */.We);
        if (!isBound)
            return (0,model_judgement/* judged */.g$)('unknown', [(0,places/* evidenceOf */.X1)(place, reading, { because: 'the field that is counted has no [*]' })]);
        const tally = tallyItems([{ inside: evaluation }], false, test, evaluation);
        return judgeTally(comparison, operand, tally, (0,places/* evidenceOf */.X1)(place, reading), reading.value);
    });
}
function itemTally(list, name, test, evaluation) {
    if (list.kind === 'choice' || list.kind === 'unknown' || list.kind === 'text')
        return tallyItems([], true, test, evaluation);
    const items = list.kind === 'array' ? list.items : [];
    const inside = items.map((value) => ({ inside: (0,conditions_evaluation/* within */.ux)(evaluation, { kind: 'item', name, value }) }));
    return tallyItems(inside, list.kind === 'array' && list.open !== undefined, test, evaluation);
}
function judgeTally(comparison, operand, tally, list, value) {
    const truth = answerForInterval(comparison.operator, tally, operand, comparison.span);
    const expected = askedBy(comparison, operand, truth);
    const isOpen = truth === 'unknown';
    const evidence = evidenceFrom(isOpen ? [...tally.open, ...tally.counted] : [...tally.counted, ...tally.open]);
    if (!isOpen)
        return (0,model_judgement/* judged */.g$)(truth, [...evidence, { ...list, expected }, ...evidenceFrom(tally.others)]);
    const first = tally.most === Number.POSITIVE_INFINITY ? undefined : evidence[0]?.because;
    const because = first ?? whyUndecided(value, operand);
    return (0,model_judgement/* judged */.g$)('unknown', [...evidence, { ...list, expected, because }]);
}
function withoutBlanks(value) {
    switch (value.kind) {
        case 'scalar':
            return typeof value.value === 'string' ? (0,values/* scalar */.d_)(squeezed(value.value), value.origin) : value;
        case 'text':
            return (0,values/* text */.Qq)(value.parts.map((part) => (typeof part === 'string' ? squeezed(part) : part)), value.origin);
        case 'array':
            return (0,values/* array */.YO)(value.items.map(withoutBlanks), value.origin, value.open);
        case 'choice':
            return { ...value, alternatives: value.alternatives.map((one) => ({ ...one, value: withoutBlanks(one.value) })) };
        default:
            return value;
    }
}
function squeezed(written) {
    return written.replaceAll(' ', '');
}

// EXTERNAL MODULE: ./lib/src/policy/conditions/expressions.js
var expressions = __webpack_require__(40295);
;// CONCATENATED MODULE: ./lib/src/policy/conditions/concerned-types.js




const answers = new WeakMap();
const MOST_TYPES = 1_000;
function mayConcern(condition, type) {
    let known = answers.get(condition);
    if (known === undefined || known.size > MOST_TYPES) {
        known = new Map();
        answers.set(condition, known);
    }
    const lower = type.toLowerCase();
    const found = known.get(lower);
    if (found !== undefined)
        return found;
    const made = answerByType(condition, lower) !== false;
    known.set(lower, made);
    return made;
}
function answerByType(condition, type) {
    switch (condition.kind) {
        case 'not':
            return opposite(answerByType(condition.condition, type));
        case 'allOf':
            return decidedBy(condition.conditions, type, false);
        case 'anyOf':
            return decidedBy(condition.conditions, type, true);
        case 'comparison':
            return comparedByType(condition, type);
    }
}
function decidedBy(conditions, type, decisive) {
    let truth = !decisive;
    for (const condition of conditions) {
        const answer = answerByType(condition, type);
        if (answer === decisive)
            return decisive;
        if (answer === 'unknown')
            truth = 'unknown';
    }
    return truth;
}
function comparedByType({ subject, operator, operand }, type) {
    const isType = subject.kind === 'field' && (0,values/* knownString */.Xb)(subject.field)?.toLowerCase() === 'type';
    if (!isType || !(0,expressions/* isPlain */.$i)(operand))
        return 'unknown';
    return answerOf(operator, (0,values/* scalar */.d_)(type, (0,origins/* originAt */.iX)(subject.span)), operand);
}

;// CONCATENATED MODULE: ./lib/src/policy/conditions/evaluate-condition.js








const evaluateCondition = (condition, scope) => {
    if (!mayConcern(condition, scope.resource.type))
        return (0,model_judgement/* judged */.g$)(false, typeOf(scope.resource));
    const judgement = judge(condition, (0,conditions_evaluation/* newEvaluation */.n6)(scope));
    const { evidence } = judgement;
    return evidence.length < 2 ? judgement : { ...judgement, evidence: mostTellingFirst(evidence, judgement.truth) };
};
function typeOf(resource) {
    const place = (0,places/* besideBody */.R1)(resource, 'type', (0,values/* scalar */.d_)(resource.type, (0,origins/* originAt */.iX)(resource.headerSpan)));
    return place.readings.map((reading) => (0,places/* evidenceOf */.X1)(place, reading));
}
function mostTellingFirst(evidence, truth) {
    const rank = ({ path, because }) => {
        if (truth === 'unknown' && because !== undefined)
            return 0;
        return 1 + (path === undefined ? 3 : (RANKS.get(path) ?? 0));
    };
    return [...evidence].sort((left, right) => rank(left) - rank(right));
}
const RANKS = new Map([
    ['kind', 1],
    ['name', 2],
    ['id', 2],
    ['type', 4],
]);
function judge(condition, evaluation) {
    if (!(0,conditions_evaluation/* spend */.Rf)(evaluation))
        return (0,model_judgement/* judged */.g$)('unknown', [(0,places/* wholeResource */.Af)(evaluation.scope.resource, { because: conditions_evaluation/* OUT_OF_BUDGET */.P8 })]);
    switch (condition.kind) {
        case 'allOf':
            return cases_all(judgements(condition.conditions, evaluation));
        case 'anyOf':
            return some(judgements(condition.conditions, evaluation));
        case 'not':
            return opposed(judge(condition.condition, evaluation));
        case 'comparison':
            return judgeComparison(condition, evaluation, judge);
    }
}
function* judgements(conditions, evaluation) {
    for (const condition of conditions)
        yield judge(condition, evaluation);
}

// EXTERNAL MODULE: ./lib/src/policy/effects/effects.js
var effects = __webpack_require__(6726);
// EXTERNAL MODULE: ./lib/src/expand/same-resource.js
var same_resource = __webpack_require__(12902);
// EXTERNAL MODULE: ./lib/src/model/resource-view.js + 2 modules
var resource_view = __webpack_require__(39868);
// EXTERNAL MODULE: ./lib/src/model/types.js
var types = __webpack_require__(27269);
// EXTERNAL MODULE: ./lib/src/expand/resource-names.js
var resource_names = __webpack_require__(24918);
// EXTERNAL MODULE: ./lib/src/model/private-endpoints.js
var private_endpoints = __webpack_require__(32516);
// EXTERNAL MODULE: ./lib/src/model/resource-key.js
var resource_key = __webpack_require__(64708);
// EXTERNAL MODULE: ./lib/src/policy/effects/related.js
var effects_related = __webpack_require__(95271);
;// CONCATENATED MODULE: ./lib/src/policy/effects/planned-connections.js









const LIST = 'privateEndpointConnections';
function connectionsTo(target, { related }) {
    return related
        .filter(({ type }) => (0,types/* sameType */.n6)(type, types/* PRIVATE_ENDPOINT */.AX))
        .flatMap((endpoint) => {
        if (endpoint.existing)
            return [{ endpoint, status: 'Approved', isThere: 'unknown' }];
        return [
            ...connectionsIn(endpoint, private_endpoints/* AUTOMATIC */.En, 'Approved', target),
            ...connectionsIn(endpoint, private_endpoints/* MANUAL */.vE, 'Pending', target),
        ];
    });
}
function connectionsIn(endpoint, list, status, target) {
    const view = new resource_view/* ResourceView */.E(endpoint);
    const { elements, open } = view.items(list);
    const listed = elements.flatMap(({ property, presence }) => {
        const ids = property.property('properties.privateLinkServiceId').readings;
        const truths = ids.map(({ value }) => (value === undefined ? false : standsFor(value, target)));
        if (truths.every((truth) => truth === false))
            return [];
        const isCertain = (0,effects_related/* isThereWith */.Tj)(endpoint, target) && presence.truth === true && truths.every((truth) => truth === true);
        return [{ endpoint, status, isThere: isCertain ? true : 'unknown' }];
    });
    return open === undefined ? listed : [...listed, { endpoint, status, isThere: 'unknown' }];
}
function standsFor(value, target) {
    const key = (0,resource_key/* resourceKeyOf */.Bk)(value);
    if (key === undefined)
        return value.kind === 'unknown' || value.kind === 'text' ? 'unknown' : false;
    return key.address !== undefined && key.address === target.address ? true : (0,same_resource/* sameResource */.nK)(key, (0,resource_key/* keyOfResource */.T3)(target));
}
function withPlannedConnections(resource, surroundings) {
    const properties = (0,values/* memberOf */.C5)(resource.body, 'properties');
    if (resource.form === 'live' || (0,values/* memberOf */.C5)(properties?.value, LIST) !== undefined)
        return resource;
    if (properties !== undefined && properties.value.kind !== 'object')
        return resource;
    const connections = connectionsTo(resource, surroundings);
    if (connections.length === 0 && surroundings.isComplete)
        return resource;
    const origin = (0,origins/* originAt */.iX)(resource.headerSpan);
    const isClosed = surroundings.isComplete && connections.every(({ isThere }) => isThere === true);
    const items = connections.filter(({ isThere }) => isThere === true).map(connectionBody);
    const list = isClosed ? (0,values/* array */.YO)(items, origin) : (0,values/* array */.YO)(items, origin, { reason: moreConnections(resource, origin) });
    const around = properties?.value.kind === 'object' ? properties.value : (0,values/* object */.Ik)([], origin);
    return withMember(resource, 'properties', withListed(around, memberAt(LIST, list)));
}
function connectionsAsChildren(target, surroundings) {
    return connectionsTo(target, surroundings).map((connection) => {
        const { endpoint, isThere } = connection;
        const origin = (0,origins/* originAt */.iX)(endpoint.headerSpan);
        const message = 'the service names the connection when it is made';
        const own = (0,values/* unknown */.L5)('runtime', message, `connectionName(${endpoint.address})`, origin);
        const names = [...target.names, own];
        const { condition } = endpoint;
        const doubt = (0,values/* unknown */.L5)('deployment', 'which resource it leads to is not known', `target(${endpoint.address})`, origin);
        return {
            ...endpoint,
            type: `${target.type}/${LIST}`,
            apiVersion: target.apiVersion,
            names,
            name: (0,resource_names/* joinNames */.JH)(names, own),
            scope: target.scope,
            condition: isThere === true ? true : condition === true ? doubt : condition,
            body: connectionBody(connection),
        };
    });
}
function isConnectionType(type) {
    return type.toLowerCase().endsWith(`/${LIST.toLowerCase()}`);
}
function speaksOfConnections(text) {
    return text.toLowerCase().includes(LIST.toLowerCase());
}
function connectionBody({ endpoint, status }) {
    const origin = (0,origins/* originAt */.iX)(endpoint.headerSpan);
    const state = (0,values/* object */.Ik)([memberAt('status', (0,values/* scalar */.d_)(status, origin))], origin);
    const id = {
        kind: 'resource-id',
        type: endpoint.type,
        names: endpoint.names,
        scope: endpoint.scope,
        address: endpoint.address,
        origin,
    };
    const properties = (0,values/* object */.Ik)([
        memberAt('privateEndpoint', (0,values/* object */.Ik)([memberAt('id', id)], origin)),
        memberAt('privateLinkServiceConnectionState', state),
        memberAt('provisioningState', (0,values/* scalar */.d_)('Succeeded', origin)),
    ], origin);
    return (0,values/* object */.Ik)([memberAt('properties', properties)], origin);
}
function moreConnections({ address }, origin) {
    const message = 'which private endpoints lead to it is not known from here';
    return (0,values/* unknown */.L5)('deployment', message, `privateEndpointConnections(${address})`, origin);
}
function memberAt(name, value) {
    return { name, span: value.origin.span, value };
}
function withListed(around, member) {
    return { ...around, members: new Map([...around.members, [member.name.toLowerCase(), member]]) };
}
function withMember(resource, name, value) {
    const known = (0,values/* memberOf */.C5)(resource.body, name);
    const member = known === undefined ? memberAt(name, value) : { ...known, value };
    return { ...resource, body: withListed(resource.body, member) };
}

;// CONCATENATED MODULE: ./lib/src/policy/effects/unwritten.js



function withUnwritten(resource) {
    if (resource.existing)
        return opened(resource, 'is only referenced here, not declared');
    return resource.patch ? opened(resource, 'is declared elsewhere, and this update does not say it') : resource;
}
function opened(resource, clause) {
    const { address, headerSpan, existing, body, name } = resource;
    const message = `'${(0,resource_view/* nameFor */.F)(name)}' ${clause}`;
    const rest = (0,values/* unknown */.L5)('deployment', message, `existing(${address})`, (0,origins/* originAt */.iX)(headerSpan));
    return { ...resource, body: (0,values/* object */.Ik)(existing ? [] : [...body.members.values()], body.origin, body.open ?? rest) };
}

;// CONCATENATED MODULE: ./lib/src/policy/effects/existence.js










function judgeExistence({ then }, scope, surroundings) {
    const wanted = wantedBy(then.details, scope);
    if (typeof wanted === 'string')
        return undecided(scope.resource, wanted);
    const candidates = candidatesFor(wanted, scope.resource, surroundings);
    const answers = candidates.map((candidate) => existence_answerOf(candidate, wanted, then.existenceCondition, scope));
    const found = answers.find(({ judgement }) => judgement.truth === true);
    if (found !== undefined)
        return { judgement: found.judgement, reason: `${named(found.candidate)} satisfies it.` };
    const open = answers.filter(({ judgement }) => judgement.truth === 'unknown');
    const failing = answers.filter(({ judgement, isCertain }) => judgement.truth === false && isCertain);
    const isAll = surroundings.isComplete || (failing.length > 0 && isOnlyOne(wanted));
    if (open.length === 0 && isAll)
        return missing(wanted, failing, then.existenceCondition, scope);
    const unseen = isAll ? [] : [unseenElsewhere(wanted, scope.resource)];
    const judgement = (0,model_judgement/* anyOf */.EB)(...open.map((one) => one.judgement), ...unseen);
    return { judgement, reason: whyOpen(wanted, open[0], judgement) };
}
function isOnlyOne({ name, inSubscription }) {
    const known = (0,values/* knownString */.Xb)(name);
    return known !== undefined && !known.endsWith('?') && !inSubscription;
}
function existence_answerOf(candidate, wanted, condition, scope) {
    const related = (0,effects_related/* isRelated */.W0)(candidate, wanted, scope.resource);
    if (related === false)
        return { candidate, judgement: (0,model_judgement/* judged */.g$)(false), isCertain: false };
    const relation = related === true ? (0,model_judgement/* judged */.g$)(true) : openly(candidate, `whether ${named(candidate)} belongs to it is not known`);
    const presence = (0,effects_related/* isThereWith */.Tj)(candidate, scope.resource)
        ? (0,model_judgement/* judged */.g$)(true)
        : openly(candidate, candidate.condition === true ? '' : (0,model_judgement/* clauseOf */.pQ)(candidate.condition));
    const satisfied = condition === undefined
        ? (0,model_judgement/* judged */.g$)(true, [wholeOf(candidate)])
        : evaluateCondition(condition, { ...scope, resource: candidate, functionResource: scope.resource });
    return { candidate, judgement: (0,model_judgement/* allOf */.bn)(satisfied, relation, presence), isCertain: related === true };
}
function candidatesFor(wanted, subject, surroundings) {
    const beside = surroundings.related.filter((one) => one.address !== subject.address && (0,effects_related/* isOfType */.gh)(one, wanted.type) && (0,same_resource/* sameResource */.nK)(one, subject) !== true);
    const declared = beside.filter(({ existing }) => !existing);
    const elsewhere = beside.filter((one) => one.existing && !declared.some((other) => (0,same_resource/* sameResource */.nK)(one, other) === true));
    const itself = (0,types/* sameType */.n6)(wanted.type, subject.type) ? [subject] : [];
    const connections = isConnectionType(wanted.type) ? connectionsAsChildren(subject, surroundings) : [];
    return [...itself, ...declared.map(withUnwritten), ...elsewhere.map(withUnwritten), ...connections];
}
function wantedBy(details, scope) {
    const read = (name) => {
        const written = (0,values/* memberOf */.C5)(details, name)?.value;
        return written === undefined ? undefined : (0,template/* evaluateTemplate */.M)(written, scope);
    };
    const type = read('type');
    const known = (0,values/* knownString */.Xb)(type)?.replace(/\/+$/, '');
    if (known === undefined || known === '')
        return type === undefined ? 'The definition does not say which type it looks for.' : whyUnknown('type', type);
    const existenceScope = read('existenceScope');
    const inSubscription = (0,values/* knownString */.Xb)(existenceScope)?.toLowerCase() === 'subscription';
    if (existenceScope !== undefined && (0,values/* knownString */.Xb)(existenceScope) === undefined)
        return whyUnknown('existenceScope', existenceScope);
    return {
        type: known,
        name: read('name'),
        kind: read('kind'),
        resourceGroupName: read('resourceGroupName'),
        inSubscription,
    };
}
function whyUnknown(what, value) {
    const unknown = (0,values/* firstUnknown */.Ny)(value);
    const clause = unknown === undefined ? 'it is no text' : (0,model_judgement/* clauseOf */.pQ)(unknown);
    return `What 'details.${what}' says is not known: ${clause}.`;
}
function missing(wanted, failing, condition, { resource }) {
    const satisfying = condition === undefined ? '' : ' that satisfies its existence condition';
    const evidence = failing.flatMap(({ judgement }) => judgement.evidence);
    return {
        judgement: (0,model_judgement/* judged */.g$)(false, [{ ...wholeOf(resource), absent: failing.length === 0 }, ...evidence]),
        reason: failing.length === 0
            ? `Nothing of type ${wanted.type}${nameClause(wanted)} belongs to it.`
            : `It has no ${wanted.type}${nameClause(wanted)}${satisfying}: ${failing
                .map(({ candidate }) => named(candidate))
                .slice(0, 3)
                .join(', ')} does not.`,
    };
}
function nameClause({ name }) {
    return name === undefined ? '' : ` named '${(0,resource_view/* nameFor */.F)(name)}'`;
}
function unseenElsewhere({ type }, resource) {
    return openly(resource, `whether it has a ${type} elsewhere is not known, as this deployment may not be all there is`);
}
function whyOpen({ type }, first, { evidence }) {
    const clause = evidence.find(({ because }) => because !== undefined)?.because;
    const because = clause === undefined ? '' : `: ${clause}`;
    if (first === undefined)
        return `Whether it has a ${type} cannot be told${because}.`;
    return `Whether ${named(first.candidate)} satisfies it cannot be told${because}.`;
}
function undecided(resource, reason) {
    return { judgement: openly(resource, reason.replace(/\.$/, '')), reason };
}
function openly(resource, because) {
    return (0,model_judgement/* judged */.g$)('unknown', [{ ...wholeOf(resource), because }]);
}
function wholeOf(resource) {
    return { resource, path: undefined, span: resource.headerSpan, absent: false, value: undefined };
}
function named({ name, type }) {
    return `'${(0,resource_view/* nameFor */.F)(name)}' (${type})`;
}

;// CONCATENATED MODULE: ./lib/src/policy/effects/mentions.js

const known = new WeakMap();
function asksForConnections(definition) {
    const before = known.get(definition);
    if (before !== undefined)
        return before;
    const asks = mentions(definition.condition);
    known.set(definition, asks);
    return asks;
}
function mentions(condition) {
    switch (condition.kind) {
        case 'allOf':
        case 'anyOf':
            return condition.conditions.some(mentions);
        case 'not':
            return mentions(condition.condition);
        case 'comparison':
            return inSubject(condition.subject) || inValue(condition.operand);
    }
}
function inSubject(subject) {
    switch (subject.kind) {
        case 'field':
            return inValue(subject.field);
        case 'value':
            return inValue(subject.value);
        case 'count':
            return inSubject(subject.over) || (subject.where !== undefined && mentions(subject.where));
    }
}
function inValue(value) {
    if (value.kind === 'array')
        return value.items.some(inText);
    return inText(value);
}
function inText(value) {
    return value.kind === 'scalar' && typeof value.value === 'string' && speaksOfConnections(value.value);
}

// EXTERNAL MODULE: ./lib/src/policy/effects/operations.js
var operations = __webpack_require__(95316);
// EXTERNAL MODULE: ./lib/src/model/secrets.js
var secrets = __webpack_require__(56049);
;// CONCATENATED MODULE: ./lib/src/policy/effects/reasons.js


const MOST_TOLD = 3;
const LONGEST_VALUE = 80;
function reasonOf(condition) {
    const told = [...new Set(condition.evidence.flatMap((one) => tellingOf(one, condition.truth)))].slice(0, MOST_TOLD);
    const because = told.length === 0 ? '' : `: ${told.join(', ')}`;
    switch (condition.truth) {
        case true:
            return `Its condition holds${because}.`;
        case false:
            return `Its condition does not hold${because}.`;
        case 'unknown':
            return `Whether its condition holds cannot be told${because}.`;
    }
}
function tellingOf(evidence, truth) {
    if (truth === 'unknown')
        return evidence.because === undefined ? [] : [evidence.because];
    return evidence.path === undefined ? [] : [`${evidence.path} ${stateOf(evidence)}`];
}
function stateOf({ absent, value, path, resource }) {
    if (absent || value === undefined)
        return 'is not set';
    if ((0,secrets/* holdsSecret */.hK)(resource.type, path, value))
        return 'is a secret';
    const known = (0,values/* knownScalar */.CE)(value);
    if (known !== undefined)
        return `is ${typeof known === 'string' ? `'${shortened(known)}'` : String(known)}`;
    if (value.kind === 'array')
        return `has ${value.items.length}${value.open === undefined ? '' : ' or more'} items`;
    if (value.kind === 'object')
        return 'is set';
    return (0,values/* firstUnknown */.Ny)(value) === undefined ? 'is set' : 'is not known';
}
function shortened(text) {
    const line = text.replace(/\s+/g, ' ');
    return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
}

;// CONCATENATED MODULE: ./lib/src/policy/effects/evaluate-policy.js












const evaluatePolicy = (definition, given, surroundings) => {
    const effect = (0,effects/* readEffect */.A7)((0,template/* evaluateTemplate */.M)(definition.then.effect, given));
    const known = effect.kind === 'known' ? effect.effect : undefined;
    if (definition.mode.kind === 'data-plane')
        return notEvaluated(definition.mode.written, given.resource, known);
    if (isOutOfMode(definition, given))
        return notApplicable(outOfModeReason(given.resource), known);
    const scope = { ...given, resource: asJudged(definition, given.resource, surroundings) };
    const matches = evaluateCondition(definition.condition, scope);
    if (known === 'disabled')
        return { ...outcome(matches, known, 'The policy is disabled.'), applies: (0,model_judgement/* judged */.g$)(false) };
    if (matches.truth === false)
        return outcome(matches, known, reasonOf(matches));
    if (effect.kind === 'undecided')
        return { ...outcome(matches, undefined, effect.why), applies: evaluate_policy_openly(given.resource, effect.why) };
    return EFFECTS_AT_WORK[effect.effect](matches, definition, scope, surroundings);
};
const EFFECTS_AT_WORK = {
    disabled: (matches) => outcome(matches, 'disabled', 'The policy is disabled.'),
    deny: plainly('deny'),
    audit: plainly('audit'),
    mutate: plainly('mutate', 'What it changes is decided inside the service.'),
    addtonetworkgroup: plainly('addtonetworkgroup', 'It only adds the resource to a network group.'),
    manual: plainly('manual', 'Somebody has to attest that it is complied with; the resource does not tell.'),
    denyaction: denyAction,
    modify,
    append: (matches, definition, scope) => changed(matches, 'append', (0,operations/* appendices */.hq)(definition, scope)),
    auditifnotexists: ifNotExists('auditifnotexists', ''),
    deployifnotexists: ifNotExists('deployifnotexists', ' The policy would deploy it, if the identity of its assignment has the roles for that.'),
};
function plainly(effect, note) {
    return (matches) => outcome(matches, effect, note === undefined ? reasonOf(matches) : `${reasonOf(matches)} ${note}`);
}
const ALWAYS_DELETABLE = new Set([
    'microsoft.authorization/denyassignments',
    'microsoft.authorization/locks',
    'microsoft.authorization/policyassignments',
    'microsoft.blueprint/blueprintassignments',
    'microsoft.resources/deploymentstacks',
    'microsoft.resources/subscriptions',
]);
function denyAction(matches, { then }, { resource }) {
    if (ALWAYS_DELETABLE.has(resource.type.toLowerCase())) {
        const reason = `Resources of type ${resource.type} can always be deleted.`;
        return { ...outcome(matches, 'denyaction', reason), applies: (0,model_judgement/* judged */.g$)(false) };
    }
    const actions = (0,values/* memberOf */.C5)(then.details, 'actionNames')?.value;
    const named = actions?.kind === 'array' ? actions.items.map(values/* knownString */.Xb).filter((name) => name !== undefined) : [];
    const what = named.length === 0 ? 'delete' : named.join(', ').slice(0, 60);
    return outcome(matches, 'denyaction', `${reasonOf(matches)} It denies the action ${what} on the deployed resource, not its deployment.`);
}
function modify(matches, definition, scope) {
    if ((0,operations/* changesForeignIdentity */.sn)(definition, scope)) {
        const type = scope.resource.type;
        return notApplicable(`The policy changes identity.type, which policies may not change for ${type}.`, 'modify');
    }
    return changed(matches, 'modify', (0,operations/* modifications */.Qg)(definition, scope));
}
const MOST_NOTES = 3;
function changed(matches, effect, planned) {
    const { operations, refusal, skipped } = planned;
    const refused = refusal === undefined ? [] : [`The request would be denied: ${refusal}`];
    const notes = refusal === undefined ? [...new Set(skipped)].slice(0, MOST_NOTES) : refused;
    const base = outcome(matches, effect, [reasonOf(matches), ...notes].join(' '));
    return refusal === undefined ? { ...base, operations } : { ...base, refusal };
}
function ifNotExists(effect, note) {
    return (matches, definition, scope, surroundings) => {
        const { judgement, reason } = judgeExistence(definition, scope, surroundings);
        const applies = (0,model_judgement/* allOf */.bn)((0,model_judgement/* not */.AU)(judgement), matches);
        const told = applies.truth === true ? `${reason}${note}` : reason;
        const isAboutCondition = matches.truth === 'unknown' && judgement.truth !== true;
        return {
            ...outcome(matches, effect, isAboutCondition ? `${reasonOf(matches)} ${told}` : told),
            applies,
        };
    };
}
function outcome(matches, effect, reason) {
    return { matches, applies: matches, effect, operations: [], reason };
}
function notApplicable(reason, effect) {
    return outcome((0,model_judgement/* judged */.g$)(false), effect, reason);
}
function notEvaluated(mode, resource, effect) {
    const reason = `Policies of mode ${mode.slice(0, 80)} are decided inside the service and are not evaluated.`;
    return outcome(evaluate_policy_openly(resource, reason), effect, reason);
}
function isOutOfMode({ mode }, { resource, aliases }) {
    if (mode.kind !== 'indexed')
        return false;
    return (0,effects_related/* isContainer */.u_)(resource) || aliases.isIndexed(resource.type) === false;
}
function outOfModeReason({ type }) {
    return `The policy is of mode Indexed, which is for types with tags and a location, and leaves out ${type}.`;
}
function asJudged(definition, resource, surroundings) {
    const open = withUnwritten(resource);
    return asksForConnections(definition) ? withPlannedConnections(open, surroundings) : open;
}
function evaluate_policy_openly(resource, sentence) {
    const because = sentence.replace(/\.$/, '');
    const { headerSpan: span } = resource;
    return (0,model_judgement/* judged */.g$)('unknown', [{ resource, path: undefined, span, absent: false, value: undefined, because }]);
}


/***/ }),

/***/ 95316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ conflictEffectOf),
/* harmony export */   Qg: () => (/* binding */ modifications),
/* harmony export */   hq: () => (/* binding */ appendices),
/* harmony export */   sn: () => (/* binding */ changesForeignIdentity)
/* harmony export */ });
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _model_judgement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95711);
/* harmony import */ var _conditions_body_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90764);
/* harmony import */ var _conditions_template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73736);
/* harmony import */ var _apply_operations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12683);





function conflictEffectOf({ then }, scope) {
    const written = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(then.details, 'conflictEffect')?.value;
    const known = written === undefined ? undefined : (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)((0,_conditions_template_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateTemplate */ .M)(written, scope))?.toLowerCase();
    return known === 'audit' || known === 'disabled' ? known : 'deny';
}
const IDENTITY_CHANGEABLE = new Set([
    'microsoft.compute/virtualmachines',
    'microsoft.compute/virtualmachinescalesets',
]);
function changesForeignIdentity({ then }, { resource }) {
    if (IDENTITY_CHANGEABLE.has(resource.type.toLowerCase()))
        return false;
    return entriesOf((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(then.details, 'operations')?.value).some((entry) => (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(entry, 'field')?.value)?.toLowerCase() === 'identity.type');
}
function modifications(definition, scope) {
    const onConflict = conflictEffectOf(definition, scope);
    const entries = entriesOf((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(definition.then.details, 'operations')?.value);
    return gathered(plansFor(entries, scope, 'modify'), onConflict);
}
function appendices({ then }, scope) {
    return gathered(plansFor(entriesOf(then.details), scope, 'append'), 'deny');
}
const MOST_OPERATIONS = 500;
function plansFor(entries, scope, effect) {
    const plans = [];
    let left = scope.limits.textLength;
    for (const entry of entries) {
        if (plans.length >= MOST_OPERATIONS || left < 0) {
            return [...plans, { kind: 'skipped', why: 'It has more operations, or longer values, than are evaluated.' }];
        }
        const plan = planOf(entry, scope, effect);
        plans.push(plan);
        if (plan.kind === 'made')
            left -= sizeOf(plan.operation.value);
    }
    return plans;
}
function sizeOf(value) {
    switch (value?.kind) {
        case 'scalar':
            return String(value.value).length;
        case 'array':
            return value.items.reduce((size, item) => size + sizeOf(item), 1);
        case 'object':
            return [...value.members.values()].reduce((size, member) => size + member.name.length + sizeOf(member.value), 1);
        default:
            return 1;
    }
}
function entriesOf(value) {
    if (value?.kind === 'array')
        return value.items;
    return value?.kind === 'object' ? [value] : [];
}
function gathered(plans, onConflict) {
    const conflict = plans.find((plan) => plan.kind === 'conflict');
    const operations = plans.flatMap((plan) => (plan.kind === 'made' ? [plan.operation] : []));
    const skipped = plans.flatMap((plan) => (plan.kind === 'made' ? [] : [plan.why]));
    if (conflict === undefined || onConflict !== 'deny')
        return { operations, refusal: undefined, skipped };
    return { operations: [], refusal: conflict.why, skipped };
}
function planOf(entry, scope, effect) {
    const evaluated = (name) => {
        const written = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(entry, name)?.value;
        return written === undefined ? undefined : (0,_conditions_template_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluateTemplate */ .M)(written, scope);
    };
    const field = evaluated('field');
    const name = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(field);
    if (name === undefined)
        return { kind: 'skipped', why: `Which field it changes is not known${becauseOf(field)}.` };
    const operation = effect === 'append' ? 'append' : operationNamed((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(evaluated('operation')));
    if (operation === undefined)
        return { kind: 'skipped', why: `What it does to ${name} is not known.` };
    const condition = evaluated('condition');
    const holds = condition === undefined ? true : ((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownBoolean */ .MR)(condition) ?? 'unknown');
    if (holds === false)
        return { kind: 'skipped', why: `The condition of the operation on ${name} does not hold.` };
    const value = operation === 'remove' ? undefined : evaluated('value');
    const path = pathOf(name, scope);
    const made = { operation, field: name, path, value };
    const obstacle = obstacleTo(made, scope, effect);
    if (obstacle !== undefined)
        return obstacle;
    if (holds === true || condition === undefined)
        return { kind: 'made', operation: made };
    return { kind: 'made', operation: uncertain(made, condition) };
}
function uncertain(operation, condition) {
    const { span } = condition.origin;
    return {
        ...operation,
        operation: 'addOrReplace',
        value: (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownBecause */ .Zp)(condition, `modified(${operation.field})`, span),
    };
}
function operationNamed(written) {
    switch (written?.toLowerCase()) {
        case 'add':
            return 'add';
        case 'addorreplace':
            return 'addOrReplace';
        case 'remove':
            return 'remove';
        default:
            return undefined;
    }
}
function obstacleTo({ operation, field, path, value }, { resource, aliases }, effect) {
    const isTag = isTagField(field);
    if (operation === 'remove' && !isTag)
        return { kind: 'skipped', why: `Only tags can be removed, not ${field}.` };
    if (operation !== 'remove' && value === undefined)
        return { kind: 'skipped', why: `The operation on ${field} has no value.` };
    if (effect === 'modify' && !isTag && aliases.isModifiable(field) === false)
        return { kind: 'conflict', why: `${field} cannot be modified in the API version of the request.` };
    if (path === undefined)
        return { kind: 'skipped', why: `Where ${field} leads is not known.` };
    if ((operation === 'add' || operation === 'append') && value !== undefined && !path.endsWith('[*]'))
        return takenPlace(field, (0,_apply_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(resource.body, path), value);
    const parent = missingParent(path, resource);
    return parent === undefined
        ? undefined
        : { kind: 'skipped', why: `${field} is not changed, because ${parent} is not in the request.` };
}
function takenPlace(field, before, value) {
    if (before === undefined || (0,_apply_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameValue */ .am)(before, value) !== false)
        return undefined;
    return { kind: 'conflict', why: `${field} has another value than the one to be added.` };
}
function missingParent(path, { body }) {
    const names = path.split('.');
    if (names[0]?.toLowerCase().startsWith('tags') === true)
        return undefined;
    for (let length = 2; length < names.length; length++) {
        const parent = names.slice(0, length).join('.');
        if ((0,_apply_operations_js__WEBPACK_IMPORTED_MODULE_3__/* .valueAt */ .fK)(body, parent) === undefined)
            return parent;
    }
    return undefined;
}
function isTagField(field) {
    return field.toLowerCase() === 'tags' || (0,_conditions_body_path_js__WEBPACK_IMPORTED_MODULE_1__/* .tagNamed */ .gP)(field) !== undefined;
}
const OWN_FIELDS = new Set(['identity.type', 'kind', 'location', 'name', 'tags']);
function pathOf(field, { aliases, resource }) {
    const tag = (0,_conditions_body_path_js__WEBPACK_IMPORTED_MODULE_1__/* .tagNamed */ .gP)(field);
    if (tag !== undefined)
        return (0,_conditions_body_path_js__WEBPACK_IMPORTED_MODULE_1__/* .tagPath */ .cp)(tag);
    return OWN_FIELDS.has(field.toLowerCase()) ? field : aliases.pathOf(field, resource);
}
function becauseOf(value) {
    const unknown = value === undefined ? undefined : (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .firstUnknown */ .Ny)(value);
    return unknown === undefined ? '' : `: ${(0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .clauseOf */ .pQ)(unknown)}`;
}


/***/ }),

/***/ 95271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ isThereWith),
/* harmony export */   W0: () => (/* binding */ isRelated),
/* harmony export */   gh: () => (/* binding */ isOfType),
/* harmony export */   kM: () => (/* binding */ isExtensionType),
/* harmony export */   u_: () => (/* binding */ isContainer)
/* harmony export */ });
/* harmony import */ var _expand_resource_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24918);
/* harmony import */ var _expand_same_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12902);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66165);
/* harmony import */ var _model_resource_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64708);
/* harmony import */ var _model_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27269);





const EXTENSION_TYPES = new Set([
    'microsoft.authorization/locks',
    'microsoft.authorization/roleassignments',
    'microsoft.automanage/configurationprofileassignments',
    'microsoft.containerservice/fleetmemberships',
    'microsoft.customproviders/associations',
    'microsoft.eventgrid/eventsubscriptions',
    'microsoft.guestconfiguration/guestconfigurationassignments',
    'microsoft.insights/datacollectionruleassociations',
    'microsoft.insights/diagnosticsettings',
    'microsoft.kubernetesconfiguration/extensions',
    'microsoft.kubernetesconfiguration/fluxconfigurations',
    'microsoft.kubernetesconfiguration/sourcecontrolconfigurations',
    'microsoft.maintenance/configurationassignments',
    'microsoft.resources/links',
    'microsoft.security/advancedthreatprotectionsettings',
    'microsoft.security/assessments',
    'microsoft.security/defenderforstoragesettings',
]);
const INHERITED_TYPES = new Set([
    'microsoft.authorization/locks',
    'microsoft.authorization/roleassignments',
]);
function isExtensionType(type) {
    return EXTENSION_TYPES.has(type.toLowerCase());
}
function isRelated(candidate, wanted, subject) {
    const place = placeOf(candidate);
    if (!(0,_model_types_js__WEBPACK_IMPORTED_MODULE_4__/* .sameType */ .n6)(place.type, wanted.type))
        return false;
    return together([
        isInReach(place, wanted, subject),
        wanted.name === undefined ? true : hasName(place, wanted.name),
        wanted.kind === undefined ? true : isOfKind(candidate, wanted.kind),
    ]);
}
function isOfType({ type, names }, wanted) {
    if ((0,_model_types_js__WEBPACK_IMPORTED_MODULE_4__/* .sameType */ .n6)(type, wanted))
        return true;
    const segments = type.split('/');
    if (segments.at(-2)?.toLowerCase() !== 'providers')
        return false;
    return (0,_model_types_js__WEBPACK_IMPORTED_MODULE_4__/* .sameType */ .n6)(`${(0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownString */ .Xb)(names.at(-2)) ?? ''}/${segments.at(-1) ?? ''}`, wanted);
}
function isThereWith({ condition }, other) {
    if (condition === true)
        return true;
    return other.condition !== true && other.condition.expression === condition.expression;
}
function placeOf(resource) {
    const { type, names, scope } = resource;
    const segments = type.split('/');
    const namespace = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownString */ .Xb)(names.at(-2));
    if (segments.at(-2)?.toLowerCase() === 'providers' && namespace !== undefined) {
        const own = names.slice(-1);
        const id = (0,_model_resource_key_js__WEBPACK_IMPORTED_MODULE_3__/* .ancestorOf */ .VU)({ type, names, scope }, segments.length - 3);
        return { type: `${namespace}/${segments.at(-1) ?? ''}`, names: own, scope, extended: { id } };
    }
    if (scope.level !== 'resource')
        return { type, names, scope };
    const id = scope.resource === undefined ? undefined : (0,_model_resource_key_js__WEBPACK_IMPORTED_MODULE_3__/* .resourceKeyOf */ .Bk)(scope.resource);
    return { type, names, scope, extended: { id } };
}
function isInReach(place, wanted, subject) {
    if ((0,_model_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isTypeBelow */ .Or)(wanted.type, subject.type))
        return isChildOf(place, subject);
    if (place.extended !== undefined) {
        if (place.extended.id === undefined)
            return 'unknown';
        return isSubject(place.extended.id, subject);
    }
    if (isExtensionType(place.type) && !isContainer(subject)) {
        return INHERITED_TYPES.has(place.type.toLowerCase()) ? 'unknown' : false;
    }
    return isInScope(place.scope, wanted, containerScope(subject));
}
function isChildOf(place, subject) {
    const levels = subject.type.split('/').length - 1;
    const parent = (0,_model_resource_key_js__WEBPACK_IMPORTED_MODULE_3__/* .ancestorOf */ .VU)(place, levels);
    return parent === undefined ? 'unknown' : isSubject(parent, subject);
}
function isSubject(key, subject) {
    if (key.address !== undefined && key.address === subject.address)
        return true;
    return (0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .sameResource */ .nK)(key, subject);
}
function isInScope(scope, wanted, around) {
    const subscription = sameContainer(scope.subscription, around.subscription);
    if (wanted.inSubscription || around.level === 'subscription')
        return subscription;
    if (scope.level !== 'resourceGroup')
        return false;
    const group = wanted.resourceGroupName ?? around.resourceGroup;
    return together([subscription, sameContainer(scope.resourceGroup, group)]);
}
function sameContainer(left, right) {
    if (left === undefined || right === undefined)
        return left === right ? true : 'unknown';
    return (0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(left, right);
}
const RESOURCE_GROUPS = new Set([
    'microsoft.resources/resourcegroups',
    'microsoft.resources/subscriptions/resourcegroups',
]);
const SUBSCRIPTIONS = 'microsoft.resources/subscriptions';
function isContainer({ type }) {
    const lower = type.toLowerCase();
    return RESOURCE_GROUPS.has(lower) || lower === SUBSCRIPTIONS || lower === 'microsoft.management/managementgroups';
}
function containerScope(subject) {
    const lower = subject.type.toLowerCase();
    const name = subject.names.at(-1);
    if (lower === SUBSCRIPTIONS)
        return { level: 'subscription', ...(name === undefined ? {} : { subscription: name }) };
    if (RESOURCE_GROUPS.has(lower) && name !== undefined)
        return { ...subject.scope, level: 'resourceGroup', resourceGroup: name };
    return placeOf(subject).extended?.id?.scope ?? subject.scope;
}
function hasName(place, wanted) {
    const segments = (0,_expand_resource_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSegments */ .bP)(wanted);
    if (segments.length > place.names.length)
        return false;
    const last = place.names.slice(place.names.length - segments.length);
    return together(segments.map((segment, at) => {
        const name = last[at];
        if ((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownString */ .Xb)(segment) === '?')
            return true;
        return name === undefined ? false : (0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(segment, name);
    }));
}
function isOfKind({ body }, wanted) {
    const kind = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .memberOf */ .C5)(body, 'kind')?.value;
    if (kind !== undefined)
        return (0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(kind, wanted);
    return body.open === undefined ? false : 'unknown';
}
function together(parts) {
    if (parts.includes(false))
        return false;
    return parts.includes('unknown') ? 'unknown' : true;
}


/***/ }),

/***/ 29757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readDefinition)
});

// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/policy/conditions/expressions.js
var expressions = __webpack_require__(40295);
// EXTERNAL MODULE: ./lib/src/policy/definition.js
var definition = __webpack_require__(38244);
;// CONCATENATED MODULE: ./lib/src/policy/condition.js
const OPERATORS = [
    'equals',
    'notEquals',
    'like',
    'notLike',
    'match',
    'matchInsensitively',
    'notMatch',
    'notMatchInsensitively',
    'contains',
    'notContains',
    'in',
    'notIn',
    'containsKey',
    'notContainsKey',
    'less',
    'lessOrEquals',
    'greater',
    'greaterOrEquals',
    'exists',
];

// EXTERNAL MODULE: ./lib/src/policy/reading/read-report.js
var read_report = __webpack_require__(10247);
;// CONCATENATED MODULE: ./lib/src/policy/reading/read-condition.js


const LOGIC = ['allOf', 'anyOf', 'not'];
const SUBJECTS = ['field', 'value', 'count'];
const OTHER_KEYS = ['source'];
const ALL_KEYS = [...LOGIC, ...SUBJECTS, ...OPERATORS];
const OPERATOR_BY_NAME = new Map(OPERATORS.map((name) => [name.toLowerCase(), name]));
function readCondition(value, report, depth = 1) {
    const { span } = value.origin;
    if (depth > report.limits.nesting) {
        return report.fail('nesting-too-deep', `Conditions are nested deeper than ${report.limits.nesting} levels.`, span);
    }
    const object = (0,read_report/* objectIn */.D7)(value, 'A condition', report);
    if (object === undefined)
        return undefined;
    const logic = [...LOGIC, ...SUBJECTS].filter((name) => object.members.has(name.toLowerCase()));
    const [first, second] = logic;
    if (first === undefined)
        return withoutSubject(object, report);
    if (second !== undefined) {
        return report.fail('syntax-error', `A condition has '${first}' or '${second}', not both.`, span);
    }
    const member = object.members.get(first.toLowerCase());
    if (member === undefined)
        return undefined;
    if (first === 'allOf' || first === 'anyOf' || first === 'not') {
        reportOthers(object, [first], report);
        return first === 'not' ? readNegation(member, span, report, depth) : readAll(first, member, span, report, depth);
    }
    return readComparison(first, member, object, report, depth);
}
function withoutSubject(object, report) {
    const { span } = object.origin;
    const [first] = object.members.values();
    if (first === undefined)
        return report.fail('syntax-error', 'The condition is empty.', span);
    const isOperator = OPERATOR_BY_NAME.has(first.name.toLowerCase());
    if (isOperator)
        return report.fail('syntax-error', "The condition has no 'field', 'value' or 'count'.", first.span);
    return report.fail('unknown-symbol', (0,read_report/* unknownName */.U0)('condition', first.name, ALL_KEYS), first.span);
}
function readNegation(member, span, report, depth) {
    const condition = readCondition(member.value, report, depth + 1);
    return condition && { kind: 'not', condition, span };
}
function readAll(kind, { value, span: at }, span, report, depth) {
    if (value.kind !== 'array' || value.open !== undefined) {
        return report.failShape(value, `'${kind}'`, 'an array of conditions', at);
    }
    if (value.items.length === 0)
        return report.fail('syntax-error', `'${kind}' has no condition.`, at);
    const conditions = value.items.map((item) => readCondition(item, report, depth + 1));
    const read = conditions.filter((condition) => condition !== undefined);
    return read.length === conditions.length ? { kind, conditions: read, span } : undefined;
}
function readComparison(key, member, object, report, depth) {
    const { span } = object.origin;
    const subject = readSubject(key, member, report, depth);
    const others = [...object.members.values()].filter((one) => one !== member && !isOther(one));
    const found = others.flatMap((one) => {
        const operator = OPERATOR_BY_NAME.get(one.name.toLowerCase());
        if (operator !== undefined)
            return [{ operator, one }];
        report.failUnknown('operator', one.name, OPERATORS, one.span);
        return [];
    });
    const [first, second] = found;
    if (first === undefined) {
        if (others.length > 0)
            return undefined;
        return report.fail('syntax-error', `The condition on '${key}' has no operator.`, span);
    }
    if (second !== undefined) {
        const both = `'${first.one.name}' and '${second.one.name}'`;
        return report.fail('syntax-error', `A condition has one operator, but this one has ${both}.`, second.one.span);
    }
    if (subject === undefined)
        return undefined;
    return { kind: 'comparison', subject, operator: first.operator, operand: first.one.value, span };
}
function isOther({ name }) {
    return OTHER_KEYS.some((key) => key === name.toLowerCase());
}
function readSubject(key, member, report, depth) {
    if (key === 'field')
        return readField(member, report);
    if (key === 'value')
        return { kind: 'value', value: member.value, span: member.span };
    return readCount(member, report, depth);
}
function readField({ value, span }, report) {
    const isText = value.kind === 'scalar'
        ? typeof value.value === 'string' && value.value !== ''
        : value.kind !== 'array' && value.kind !== 'object';
    return isText
        ? { kind: 'field', field: value, span }
        : report.fail('syntax-error', "'field' must be the name of a field.", span);
}
const COUNT_KEYS = ['field', 'value', 'name', 'where'];
function readCount({ value, span }, report, depth) {
    const object = (0,read_report/* objectIn */.D7)(value, "'count'", report, span);
    if (object === undefined)
        return undefined;
    for (const member of object.members.values()) {
        if (!COUNT_KEYS.includes(member.name.toLowerCase()))
            report.failUnknown('key of count', member.name, COUNT_KEYS, member.span);
    }
    const [field, list, where] = [(0,read_report/* memberIn */.Wy)(object, 'field'), object.members.get('value'), (0,read_report/* memberIn */.Wy)(object, 'where')];
    if ((field === undefined) === (list === undefined)) {
        return report.fail('syntax-error', "'count' needs either 'field' or 'value'.", span);
    }
    const over = field === undefined
        ? list && { kind: 'value', value: list.value, span: list.span, name: (0,read_report/* textIn */.r7)(object, 'name') }
        : readField(field, report);
    const condition = where === undefined ? undefined : readCondition(where.value, report, depth + 1);
    if (over === undefined || (where !== undefined && condition === undefined))
        return undefined;
    return { kind: 'count', over, where: condition, span };
}
function reportOthers(object, known, report) {
    for (const { name, span } of object.members.values()) {
        if (known.some((one) => one.toLowerCase() === name.toLowerCase()))
            continue;
        const isKnown = ALL_KEYS.some((key) => key.toLowerCase() === name.toLowerCase());
        if (isKnown)
            report.fail('syntax-error', `'${name}' cannot stand beside '${known[0]}'.`, span);
        else
            report.failUnknown('key', name, ALL_KEYS, span);
    }
}

// EXTERNAL MODULE: ./lib/src/policy/reading/read-expressions.js + 1 modules
var read_expressions = __webpack_require__(36839);
// EXTERNAL MODULE: ./lib/src/policy/reading/read-parameters.js
var read_parameters = __webpack_require__(25469);
;// CONCATENATED MODULE: ./lib/src/policy/reading/read-definition.js







function readDefinition(value, where, bag, limits) {
    const report = new read_report/* DefinitionReport */.sY(bag, limits);
    const outer = (0,read_report/* objectIn */.D7)(value, 'A policy definition', report, where.headerSpan);
    if (outer === undefined)
        return undefined;
    const properties = (0,read_report/* memberIn */.Wy)(outer, 'properties');
    const body = properties === undefined ? outer : (0,read_report/* objectIn */.D7)(properties.value, "'properties'", report, properties.span);
    if (body === undefined)
        return undefined;
    const mode = readMode((0,read_report/* memberIn */.Wy)(body, 'mode'), report);
    const parameters = (0,read_parameters/* readParameters */.Z)((0,read_report/* memberIn */.Wy)(body, 'parameters'), report);
    const rule = readRule((0,read_report/* memberIn */.Wy)(body, 'policyRule'), mode, parameters, where, report);
    reportKeys(body, properties === undefined, report);
    if (mode === undefined || parameters === undefined || rule === undefined || !report.isSound)
        return undefined;
    return { ...namesOf(outer, body, where), mode, parameters, ...rule, span: where.span, headerSpan: where.headerSpan };
}
function namesOf(outer, body, where) {
    const id = (where.id ?? (0,read_report/* textIn */.r7)(outer, 'id'))?.toLowerCase();
    const displayName = (0,read_report/* textIn */.r7)(body, 'displayName');
    const name = where.name ?? (0,read_report/* textIn */.r7)(outer, 'name') ?? id?.split('/').at(-1) ?? displayName ?? 'policy';
    return { name, id, displayName: displayName ?? name, description: (0,read_report/* textIn */.r7)(body, 'description') };
}
function readMode(member, report) {
    if (member === undefined)
        return { kind: 'indexed' };
    const written = (0,values/* knownString */.Xb)(member.value);
    const lower = written?.toLowerCase();
    if (lower === 'all' || lower === 'indexed')
        return { kind: lower };
    if (written !== undefined && /^microsoft\.[a-z0-9.]+\.data$/i.test(written))
        return { kind: 'data-plane', written };
    if (written === undefined)
        return report.fail('syntax-error', "'mode' must be 'All' or 'Indexed'.", member.span);
    return report.failUnknown('mode', written, ['All', 'Indexed'], member.span);
}
function readRule(member, mode, parameters, where, report) {
    if (member === undefined)
        return report.fail('syntax-error', "The policy definition has no 'policyRule'.", where.headerSpan);
    const rule = (0,read_report/* objectIn */.D7)(member.value, "'policyRule'", report, member.span);
    if (rule === undefined)
        return undefined;
    for (const { name, span } of rule.members.values()) {
        if (!['if', 'then'].includes(name.toLowerCase()))
            report.failUnknown('key of policyRule', name, ['if', 'then'], span);
    }
    const [given, then] = [(0,read_report/* memberIn */.Wy)(rule, 'if'), (0,read_report/* memberIn */.Wy)(rule, 'then')];
    if (given === undefined)
        report.fail('syntax-error', "The policy rule has no 'if'.", member.span);
    if (then === undefined)
        report.fail('syntax-error', "The policy rule has no 'then'.", member.span);
    const condition = given && readCondition(given.value, report);
    const read = then && readThen(then, mode, parameters, report);
    if (parameters !== undefined)
        (0,read_expressions/* checkExpressions */.M)(member.value, parameters, report);
    return condition && read && { condition, then: read };
}
function readThen({ value, span }, mode, parameters, report) {
    const then = (0,read_report/* objectIn */.D7)(value, "'then'", report, span);
    if (then === undefined)
        return undefined;
    for (const { name, span: at } of then.members.values()) {
        if (!['effect', 'details'].includes(name.toLowerCase()))
            report.failUnknown('key of then', name, ['effect', 'details'], at);
    }
    const effect = (0,read_report/* memberIn */.Wy)(then, 'effect');
    if (effect === undefined)
        return report.fail('syntax-error', "'then' has no 'effect'.", span);
    if (mode?.kind !== 'data-plane')
        checkEffect(effect, parameters, report);
    const details = (0,read_report/* memberIn */.Wy)(then, 'details')?.value;
    const existence = details?.kind === 'object' ? (0,read_report/* memberIn */.Wy)(details, 'existenceCondition') : undefined;
    const existenceCondition = existence && readCondition(existence.value, report);
    return { effect: effect.value, details, existenceCondition, span };
}
function checkEffect({ value, span }, parameters, report) {
    const written = (0,values/* knownString */.Xb)(value);
    if (value.kind === 'scalar' && (written === undefined || written === '')) {
        report.fail('syntax-error', "'effect' must be the name of an effect.", span);
    }
    else if (written !== undefined && (0,expressions/* isPlain */.$i)(value)) {
        if (!isEffect(written))
            report.failUnknown('effect', written, EFFECT_NAMES, span);
    }
    else if (written !== undefined) {
        const [, name = ''] = /^\[\s*parameters\(\s*'([^']{1,200})'\s*\)\s*\]$/i.exec(written) ?? [];
        const parameter = parameters?.get(name.toLowerCase());
        for (const one of [...(parameter?.allowedValues ?? []), parameter?.defaultValue]) {
            const effect = (0,values/* knownString */.Xb)(one);
            if (one !== undefined && effect !== undefined && !isEffect(effect)) {
                report.failUnknown('effect', effect, EFFECT_NAMES, one.origin.span);
            }
        }
    }
}
function isEffect(written) {
    const lower = written.toLowerCase();
    return definition/* EFFECTS */.t.some((effect) => effect === lower) || PREVIEWED.has(lower);
}
const PREVIEWED = new Set(['auditaction']);
const EFFECT_NAMES = [
    'Disabled',
    'Append',
    'Modify',
    'Mutate',
    'AddToNetworkGroup',
    'Deny',
    'Audit',
    'Manual',
    'AuditIfNotExists',
    'DeployIfNotExists',
    'DenyAction',
];
const BODY_KEYS = [
    'displayName',
    'description',
    'policyType',
    'mode',
    'metadata',
    'parameters',
    'policyRule',
    'version',
    'versions',
    'externalEvaluationEnforcementSettings',
];
const OUTER_KEYS = ['id', 'name', 'type', 'apiVersion', 'systemData', 'scope', '$schema', 'properties'];
function reportKeys(body, isOutermost, report) {
    const known = isOutermost ? [...BODY_KEYS, ...OUTER_KEYS] : BODY_KEYS;
    for (const { name, span } of body.members.values()) {
        if (known.some((one) => one.toLowerCase() === name.toLowerCase()))
            continue;
        report.tell('unknown-key', (0,read_report/* unknownName */.U0)('key of a policy definition', name, known), span);
    }
}


/***/ })

};
