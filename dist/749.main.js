export const id = 749;
export const ids = [749];
export const modules = {

/***/ 90656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qL: () => (/* binding */ renderBaseline),
/* harmony export */   qt: () => (/* binding */ BaselineIndex)
/* harmony export */ });
/* unused harmony export baselineEntryOf */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _inputs_suppression_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42074);


function baselineEntryOf(finding) {
    const { rule, resource, identity, fingerprint } = finding;
    const { type, name } = resource;
    return { rule: rule.id, type, name, property: identity.path, fingerprint, identity: identityOf(finding) };
}
function identityOf({ rule, resource, identity }) {
    const parts = [rule.id, resource.type.toLowerCase(), resource.name.toLowerCase()];
    const text = JSON.stringify([...parts, identity.path, identity.value, identity.message]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}
function renderBaseline(findings) {
    const entries = findings.map(baselineEntryOf);
    const sorted = [...new Map(entries.map((entry) => [JSON.stringify(entry), entry])).entries()].sort(([left], [right]) => (left < right ? -1 : 1));
    const data = { version: _inputs_suppression_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .BASELINE_VERSION */ .d, findings: sorted.map(([, entry]) => entry) };
    return `${JSON.stringify(data, undefined, 2)}\n`;
}
class BaselineIndex {
    known;
    constructor(entries) {
        this.known = new Set(entries.flatMap(({ fingerprint, identity }) => [fingerprint, identity]));
    }
    has(finding) {
        return this.known.size > 0 && (this.known.has(finding.fingerprint) || this.known.has(identityOf(finding)));
    }
}


/***/ }),

/***/ 92658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ concealFinding),
/* harmony export */   PD: () => (/* binding */ Concealer),
/* harmony export */   XF: () => (/* binding */ REDACTED),
/* harmony export */   a6: () => (/* binding */ replaceStretches),
/* harmony export */   d6: () => (/* binding */ concealDiagnostic),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   u6: () => (/* binding */ concealPicture)
/* harmony export */ });
const REDACTED = '(secret, not shown)';
function replaceStretches(text, stretches) {
    let safe = '';
    let at = 0;
    for (const { start, end } of joined(stretches)) {
        safe += text.slice(at, start) + REDACTED;
        at = end;
    }
    return safe + text.slice(at);
}
function joined(stretches) {
    const result = [];
    for (const next of [...stretches].sort((left, right) => left.start - right.start)) {
        const last = result.at(-1);
        if (next.end <= next.start)
            continue;
        if (last === undefined || next.start > last.end)
            result.push(next);
        else if (next.end > last.end)
            result[result.length - 1] = { start: last.start, end: next.end };
    }
    return result;
}
const KEY = 3;
const CUTS = /\.\.\.|…/g;
const SHORTEST_BEGINNING = 4;
const LONGEST_BEGINNING = 2_000;
class Concealer {
    byKey = new Map();
    byFile = new Map();
    constructor(secrets) {
        for (const { source, start, end } of secrets.spans) {
            const known = this.byFile.get(source);
            if (known === undefined)
                this.byFile.set(source, [{ start, end }]);
            else
                known.push({ start, end });
        }
        const all = new Set(secrets.texts.flatMap(spellings).map(folded));
        for (const text of [...all].sort((left, right) => right.length - left.length)) {
            const key = text.slice(0, KEY);
            const known = this.byKey.get(key);
            if (known === undefined)
                this.byKey.set(key, [text]);
            else
                known.push(text);
        }
    }
    text(text) {
        const stretches = this.stretchesIn(text);
        return stretches.length === 0 ? text : replaceStretches(text, stretches);
    }
    data(data) {
        if (typeof data === 'string')
            return this.text(data);
        if (typeof data === 'number')
            return this.text(String(data)) === String(data) ? data : REDACTED;
        if (Array.isArray(data))
            return data.map((item) => this.data(item));
        if (typeof data !== 'object' || data === null)
            return data;
        return Object.fromEntries(Object.entries(data).map(([name, value]) => [this.text(name), this.data(value)]));
    }
    placesIn(source) {
        return this.byFile.get(source) ?? [];
    }
    stretchesIn(text) {
        if (this.byKey.size === 0)
            return [];
        const searched = folded(text);
        const found = [];
        for (let at = 0; at + KEY <= searched.length;) {
            const secret = this.secretAt(searched, at);
            if (secret !== undefined)
                found.push({ start: at, end: at + secret.length });
            at += secret?.length ?? 1;
        }
        for (const cut of searched.matchAll(CUTS))
            found.push(...this.beginningBefore(searched, cut.index));
        return found;
    }
    secretAt(text, at) {
        const candidates = this.byKey.get(text.slice(at, at + KEY));
        return candidates?.find((one) => text.startsWith(one, at) && (!isWord(one) || isData(text, at, at + one.length)));
    }
    beginningBefore(text, end) {
        for (let start = Math.max(0, end - LONGEST_BEGINNING); start <= end - SHORTEST_BEGINNING; start++) {
            const candidates = this.byKey.get(text.slice(start, start + KEY));
            if (candidates === undefined)
                continue;
            const beginning = text.slice(start, end);
            if (candidates.some((one) => one.startsWith(beginning) && (!isWord(one) || isData(text, start, end))))
                return [{ start, end }];
        }
        return [];
    }
}
function spellings(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    const texts = [secret, secret.trim(), ...(lines.length > 1 ? lines.filter((line) => line.length >= 8) : [])];
    const spelled = texts.flatMap((text) => [
        text,
        text.replaceAll("'", "''"),
        JSON.stringify(text).slice(1, -1),
        encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')),
        ...(text.length < 6 ? [] : [Buffer.from(text).toString('base64').replace(/=+$/, '')]),
    ]);
    return spelled.filter((text) => text.length >= KEY);
}
function folded(text) {
    return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function isWord(secret) {
    return secret.length < 6 || (secret.length < 16 && /^[a-z]+$/.test(secret));
}
function isData(text, start, end) {
    return !PROSE.test(text[start - 1] ?? '') && !PROSE.test(text[end] ?? '');
}
const PROSE = /[\s\p{L}\p{N}_]/u;
function concealFinding(finding, concealer) {
    const conceal = (text) => concealer.text(text);
    const { resource, property } = finding;
    return {
        ...finding,
        message: conceal(finding.message),
        resource: { ...resource, name: conceal(resource.name), address: conceal(resource.address) },
        property: property === undefined ? undefined : conceal(property),
        actual: concealer.data(finding.actual),
        related: finding.related.map((place) => ({ ...place, message: conceal(place.message) })),
        assumptions: finding.assumptions.map(conceal),
        copies: finding.copies.map(conceal),
    };
}
function concealPicture(picture, concealer) {
    const conceal = (text) => concealer.text(text);
    return {
        ...picture,
        title: conceal(picture.title),
        groups: picture.groups.map((group) => ({ ...group, name: conceal(group.name) })),
        nodes: picture.nodes.map((node) => ({
            ...node,
            names: node.names.map(conceal),
            facts: node.facts.map(conceal),
            reasons: node.reasons.map(conceal),
            declared: node.declared.map((one) => ({ ...one, address: conceal(one.address), name: conceal(one.name) })),
        })),
        edges: picture.edges.map((edge) => ({
            ...edge,
            labels: edge.labels.map(conceal),
            reasons: edge.reasons.map(conceal),
        })),
    };
}
function concealDiagnostic(item, concealer) {
    return { ...item, message: concealer.text(item.message) };
}


/***/ }),

/***/ 66299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ decideDiagnostics),
  X: () => (/* binding */ decideFindings)
});

// EXTERNAL MODULE: ./lib/src/inputs/changes.js
var inputs_changes = __webpack_require__(54411);
// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
// EXTERNAL MODULE: ./lib/src/rules/finding.js
var finding = __webpack_require__(73459);
;// CONCATENATED MODULE: ./lib/src/decide/merge.js


function mergeFindings(findings) {
    const places = new PlaceNumbers();
    const byFingerprint = mergeBy(findings, places, (finding) => `${finding.status} ${finding.fingerprint}`);
    const byPlace = mergeBy(byFingerprint, places, (finding) => {
        const first = placeToChange(finding);
        const changeFirst = first === undefined ? '' : places.of(first.span);
        const facts = [
            finding.rule.id,
            finding.status,
            finding.severity,
            places.of(finding.span),
            changeFirst,
            finding.property,
        ];
        return JSON.stringify([...facts, finding.message]);
    });
    return sortFindings(byPlace);
}
function placeToChange(finding) {
    return finding.related.find((place) => !/^(?:(?:module|loop over) |count$|for_each$)/.test(place.message));
}
function sortFindings(findings) {
    const keyed = findings.map((finding) => ({ finding, range: (0,source_file/* rangeOf */.be)(finding.span) }));
    return keyed.sort(compare).map(({ finding }) => finding);
}
function compare(left, right) {
    return (finding/* SEVERITIES */.o.indexOf(left.finding.severity) - finding/* SEVERITIES */.o.indexOf(right.finding.severity) ||
        Number(left.finding.status === 'unknown') - Number(right.finding.status === 'unknown') ||
        compareText(left.range.file, right.range.file) ||
        left.range.startLine - right.range.startLine ||
        left.range.startColumn - right.range.startColumn ||
        compareText(left.finding.rule.id, right.finding.rule.id) ||
        compareText(left.finding.resource.address, right.finding.resource.address) ||
        compareText(left.finding.fingerprint, right.finding.fingerprint));
}
function compareText(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
function mergeBy(findings, places, keyOf) {
    const groups = new Map();
    for (const finding of findings) {
        const key = keyOf(finding);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map((group) => mergeGroup(group, places));
}
function mergeGroup(group, places) {
    const [only] = group;
    if (group.length === 1)
        return only;
    const [first = only] = [...group].sort((left, right) => compareText(left.resource.address, right.resource.address));
    return {
        ...first,
        isNew: noveltyOf(group),
        annotateAt: (group.find((finding) => finding.annotateAt !== finding.span) ?? first).annotateAt,
        copies: namesOf(group).filter((name) => name !== first.resource.name),
        environments: distinct(group.flatMap((finding) => finding.environments)).sort(compareText),
        assumptions: distinct(group.flatMap((finding) => finding.assumptions)),
        mendings: group.flatMap((finding) => finding.mendings),
        related: distinctPlaces([first, ...group].flatMap((finding) => finding.related), places),
    };
}
function noveltyOf(group) {
    if (group.some(({ isNew }) => isNew === true))
        return true;
    return group.every(({ isNew }) => isNew === false) ? false : null;
}
function namesOf(group) {
    return distinct(group.flatMap(({ resource, copies }) => [resource.name, ...copies])).sort(compareText);
}
function distinct(texts) {
    return [...new Set(texts)];
}
function distinctPlaces(related, places) {
    const kept = new Map();
    for (const place of related) {
        const key = `${places.of(place.span)} ${place.message}`;
        if (!kept.has(key))
            kept.set(key, place);
    }
    return [...kept.values()];
}
class PlaceNumbers {
    sources = new Map();
    of(span) {
        const number = this.sources.get(span.source) ?? this.sources.size;
        this.sources.set(span.source, number);
        return `${number}:${span.start}:${span.end}`;
    }
}

// EXTERNAL MODULE: ./lib/src/decide/novelty.js
var novelty = __webpack_require__(2374);
;// CONCATENATED MODULE: ./lib/src/decide/decide.js




function decideFindings(head, base, trustsHead) {
    const partners = base === undefined ? undefined : (0,novelty/* partnersInBase */.o)(head, base, (0,inputs_changes/* headPaths */.lo)(base.changes));
    const kept = [];
    const suppressed = new Map();
    for (const one of head.findings) {
        const partner = partners?.get(one);
        const decided = { ...one.finding, ...decide_noveltyOf(one, partner, base) };
        const suppression = effective(one, partner, trustsHead);
        if (suppression === undefined)
            kept.push({ ...decided, pending: one.suppression });
        else
            groupOf(suppressed, suppression).push(decided);
    }
    return {
        findings: mergeFindings(kept),
        suppressed: [...suppressed.values()].flatMap(({ suppression, findings }) => mergeFindings(findings).map((finding) => ({ ...suppression, finding }))),
        fixed: base === undefined ? [] : fixedFindings(base, partners),
    };
}
function decide_noveltyOf(one, partner, base) {
    const { span } = one.finding;
    if (base === undefined)
        return { isNew: null, annotateAt: span };
    const annotateAt = changedPlaceOf(one.finding, base.changes) ?? span;
    if (partner === undefined)
        return { isNew: base.unreadable.has(one.entryPoint) ? null : true, annotateAt };
    return { isNew: partner.suppression !== undefined && one.suppression === undefined, annotateAt };
}
function changedPlaceOf({ related, span }, changes) {
    return [...related.map((place) => place.span), span].find((place) => {
        const { file, startLine, endLine } = (0,source_file/* rangeOf */.be)(place);
        return (0,inputs_changes/* touches */.yI)(changes.changedLines(file), startLine, endLine);
    });
}
function effective(one, partner, trustsHead) {
    if (one.suppression === undefined || trustsHead)
        return one.suppression;
    return one.suppression.kind !== 'inline' || partner?.suppression !== undefined ? one.suppression : undefined;
}
function groupOf(groups, suppression) {
    const key = JSON.stringify([suppression.kind, suppression.reason, suppression.expires, suppression.ticket]);
    const known = groups.get(key) ?? { suppression, findings: [] };
    groups.set(key, known);
    return known.findings;
}
function fixedFindings(base, partners) {
    const stillThere = new Set(partners?.values() ?? []);
    const gone = base.findings.filter((one) => !stillThere.has(one) && one.suppression === undefined);
    return mergeFindings(gone.map(({ finding }) => ({ ...finding, isNew: false, annotateAt: finding.span })));
}
function decideDiagnostics(head, base) {
    if (base === undefined)
        return head.map((item) => ({ ...item, isNew: null }));
    const headPathOf = (0,inputs_changes/* headPaths */.lo)(base.changes);
    const known = new Map();
    for (const item of base.diagnostics) {
        const key = diagnosticKey(item, (path) => headPathOf(path) ?? path);
        known.set(key, (known.get(key) ?? 0) + 1);
    }
    return head.map((item) => {
        const path = item.span?.source.path ?? item.file;
        if (path !== undefined && !base.isLookedAt(path))
            return { ...item, isNew: false };
        const key = diagnosticKey(item, (same) => same);
        const left = known.get(key) ?? 0;
        known.set(key, left - 1);
        return { ...item, isNew: left <= 0 };
    });
}
function diagnosticKey({ code, message, span, file }, pathOf) {
    const path = span?.source.path ?? file;
    return JSON.stringify([code, path === undefined ? '' : pathOf(path), message]);
}


/***/ }),

/***/ 2374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ evaluationOf),
/* harmony export */   o: () => (/* binding */ partnersInBase)
/* harmony export */ });
function evaluationOf({ entryPoint, environment, resources }) {
    return { entryPoint, environment, addresses: resources.map(({ address }) => address) };
}
function partnersInBase(head, base, headPathOf) {
    const matching = new Matching(head.findings, base.findings);
    const inHead = (one) => one;
    const moved = new Renaming(headPathOf);
    const follow = (one) => moved.finding(one);
    matching.round(exactKey, inHead, follow);
    const gone = departures(head, base, moved);
    matching.round(nameKey, inHead, follow, gone.addressOnlyInHead, gone.addressOnlyInBase);
    matching.round((one) => exactKey({ ...one, environment: undefined }), inHead, follow, gone.evaluationOnlyInHead, gone.evaluationOnlyInBase);
    matching.lookAgain((one) => exactKey({ ...one, environment: undefined }), follow, isOfPlan);
    return matching.partners;
}
function isOfPlan({ finding }) {
    return finding.resource.form === 'terraform-plan';
}
class Matching {
    head;
    base;
    partners = new Map();
    taken = new Set();
    constructor(head, base) {
        this.head = head;
        this.base = base;
    }
    round(keyOf, inHead, inBase, mayLead = () => true, mayFollow = () => true) {
        const waiting = new Map();
        for (const one of this.base) {
            const followed = inBase(one);
            if (this.taken.has(one) || !mayFollow(followed))
                continue;
            const key = keyOf(followed);
            const list = waiting.get(key);
            if (list === undefined)
                waiting.set(key, [one]);
            else
                list.push(one);
        }
        for (const one of this.head) {
            if (this.partners.has(one) || !mayLead(one))
                continue;
            const key = keyOf(inHead(one));
            const partner = takeFirst(waiting, key, one.finding.status === 'unknown' ? ['unknown', 'fail'] : ['fail']);
            if (partner === undefined)
                continue;
            this.partners.set(one, partner);
            this.taken.add(partner);
        }
    }
    lookAgain(keyOf, inBase, mayShare) {
        const waiting = this.head.filter((one) => mayShare(one) && !this.partners.has(one));
        if (waiting.length === 0)
            return;
        const known = new Map();
        for (const one of this.base) {
            const key = keyOf(inBase(one));
            if (one.finding.status === 'fail' || !known.has(key))
                known.set(key, one);
        }
        for (const one of waiting) {
            const partner = known.get(keyOf(one));
            const isSame = partner?.finding.status === 'fail' || one.finding.status === 'unknown';
            if (partner !== undefined && isSame)
                this.partners.set(one, partner);
        }
    }
}
function takeFirst(waiting, key, statuses) {
    const list = waiting.get(key) ?? [];
    for (const status of statuses) {
        const at = list.findIndex(({ finding }) => finding.status === status);
        if (at >= 0)
            return list.splice(at, 1)[0];
    }
    return undefined;
}
function exactKey({ finding, entryPoint, environment }) {
    const { rule, identity } = finding;
    return JSON.stringify([rule.id, identity.address, ...aspectsOf(finding), entryPoint, environment ?? '']);
}
function nameKey({ finding, environment }) {
    const { rule, resource } = finding;
    return JSON.stringify([
        rule.id,
        resource.type.toLowerCase(),
        resource.name.toLowerCase(),
        ...aspectsOf(finding),
        environment ?? '',
    ]);
}
function aspectsOf({ identity }) {
    return [identity.path, identity.value, identity.message];
}
function departures(head, base, moved) {
    const headAddresses = new Set(head.evaluations.flatMap(({ addresses }) => addresses));
    const baseAddresses = new Set(base.evaluations.flatMap(({ addresses }) => addresses.map((one) => moved.address(one))));
    const headEvaluations = new Set(head.evaluations.map(evaluationKey));
    const baseEvaluations = new Set(base.evaluations.map((one) => evaluationKey(moved.evaluation(one))));
    return {
        addressOnlyInHead: ({ finding }) => !baseAddresses.has(finding.identity.address),
        addressOnlyInBase: ({ finding }) => !headAddresses.has(finding.identity.address),
        evaluationOnlyInHead: (one) => !baseEvaluations.has(evaluationKey(one)),
        evaluationOnlyInBase: (one) => !headEvaluations.has(evaluationKey(one)),
    };
}
function evaluationKey({ entryPoint, environment }) {
    return JSON.stringify([entryPoint, environment ?? '']);
}
class Renaming {
    headPathOf;
    constructor(headPathOf) {
        this.headPathOf = headPathOf;
    }
    path(path) {
        return this.headPathOf(path) ?? path;
    }
    address(address) {
        const colon = address.indexOf(':');
        return colon < 0 ? address : `${this.path(address.slice(0, colon))}${address.slice(colon)}`;
    }
    evaluation(one) {
        const environment = one.environment === undefined ? undefined : this.path(one.environment);
        return { ...one, entryPoint: this.path(one.entryPoint), environment };
    }
    finding(one) {
        const { finding } = one;
        const identity = { ...finding.identity, address: this.address(finding.identity.address) };
        return { ...this.evaluation(one), finding: { ...finding, identity } };
    }
}


/***/ }),

/***/ 20231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ FORBIDDEN),
/* harmony export */   G7: () => (/* binding */ MALFORMED),
/* harmony export */   eZ: () => (/* binding */ EXPIRED),
/* harmony export */   pd: () => (/* binding */ UNUSED),
/* harmony export */   yZ: () => (/* binding */ GATE_RULES)
/* harmony export */ });
/* harmony import */ var _rules_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60346);

function gateRule({ id, title, severity }) {
    const parts = { id, title, severity, category: 'governance', mission: ['S5'], mcsb: ['GS-1'] };
    return (0,_rules_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({ ...parts, appliesTo: [], messages: {}, check: () => [] });
}
const MALFORMED = gateRule({
    id: 'AML-GATE-001',
    title: 'Suppression that cannot be read',
    severity: 'medium',
});
const EXPIRED = gateRule({ id: 'AML-GATE-002', title: 'Suppression that has expired', severity: 'medium' });
const UNUSED = gateRule({ id: 'AML-GATE-003', title: 'Suppression of nothing', severity: 'low' });
const FORBIDDEN = gateRule({
    id: 'AML-GATE-004',
    title: 'Suppression that the organisation does not accept',
    severity: 'medium',
});
const GATE_RULES = [MALFORMED, EXPIRED, UNUSED, FORBIDDEN];


/***/ }),

/***/ 894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   KO: () => (/* binding */ failCount),
/* harmony export */   Ry: () => (/* binding */ keepsIncomplete),
/* harmony export */   du: () => (/* binding */ isAtLeast),
/* harmony export */   ec: () => (/* binding */ countsAgainst),
/* harmony export */   et: () => (/* binding */ exitStatusOf),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   qA: () => (/* binding */ shownFindings)
/* harmony export */ });
/* unused harmony export isShown */
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73459);

function resultOf(findings, diagnostics, thresholds) {
    if (findings.some((finding) => countsAgainst(finding, thresholds)))
        return 'fail';
    return diagnostics.some((item) => keepsIncomplete(item, thresholds)) ? 'incomplete' : 'pass';
}
function keepsIncomplete(item, { newOnly }) {
    return item.level === 'error' && !(newOnly && item.isNew === false);
}
function countsAgainst(finding, thresholds) {
    if (thresholds.newOnly && !countsAsNew(finding, thresholds))
        return false;
    if (finding.status === 'unknown' && thresholds.onUnknown !== 'fail')
        return false;
    return thresholds.failOn !== 'never' && isAtLeast(finding.severity, thresholds.failOn);
}
function countsAsNew({ isNew }, { onIncomplete }) {
    return isNew ?? onIncomplete === 'fail';
}
function isShown(finding, thresholds) {
    if (countsAgainst(finding, thresholds))
        return true;
    if (finding.status === 'unknown' && thresholds.onUnknown === 'ignore')
        return false;
    return isAtLeast(finding.severity, thresholds.reportFrom);
}
function shownFindings(result) {
    return result.findings.filter((finding) => isShown(finding, result.thresholds));
}
function isAtLeast(severity, least) {
    return _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(severity) <= _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(least);
}
function countsOf(findings, suppressed) {
    const counts = { critical: 0, high: 0, medium: 0, low: 0, info: 0, unknown: 0, suppressed: suppressed.length };
    for (const finding of findings)
        counts[finding.status === 'unknown' ? 'unknown' : finding.severity] += 1;
    return counts;
}
function failCount(counts) {
    return _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.reduce((sum, severity) => sum + counts[severity], 0);
}
function exitStatusOf(result) {
    if (result.diagnostics.some((item) => item.code === 'internal-error'))
        return 4;
    if (result.result === 'fail')
        return 1;
    return result.result === 'incomplete' && result.thresholds.onIncomplete === 'fail' ? 3 : 0;
}


/***/ }),

/***/ 47753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ access)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18576);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);


function access(container, key, how) {
    switch (container.kind) {
        case 'object':
            return key.kind === 'scalar' ? memberAt(container, String(key.value), how) : anyMember(container, key, how);
        case 'array':
            return key.kind === 'scalar' ? itemAt(container, Number(key.value), how) : anyItem(container, key, how);
        case 'choice':
            return ofChoice(container, key, how);
        case 'unknown':
            return unresolved(container, container, key, how);
        case 'resource-id':
            return ofResource(container, key, how);
        case 'scalar':
            if (container.value === null && how.safe)
                return container;
            return failed(container, key, `There is no '${keyText(key)}' in ${describe(container)}.`, how);
        default:
            return failed(container, key, `There is no '${keyText(key)}' in ${describe(container)}.`, how);
    }
}
function ofChoice(container, key, how) {
    const outcomes = container.alternatives.map(({ value, when }) => {
        let fails = false;
        const reject = () => {
            fails = true;
        };
        return { value: access(value, key, { ...how, reject }), when, fails };
    });
    const possible = outcomes.filter((outcome) => !outcome.fails);
    if (possible.length === 0)
        how.reject(`There is no '${keyText(key)}' in any of the possible values.`);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(possible.length === 0 ? outcomes : possible, unresolved(container.reason, container, key, how), (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .joinOrigins */ .IP)(how.span, [container.origin, key.origin]), how.alternatives);
}
function ofResource(container, key, how) {
    const name = String((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownScalar */ .CE)(key) ?? '').toLowerCase();
    const own = container.names.at(-1);
    if (name === 'id')
        return container;
    if (name === 'name' && own !== undefined)
        return own;
    if (name === 'type')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(container.type, (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originAt */ .iX)(how.span));
    return runtimeProperty(container, key, how);
}
function runtimeProperty(container, key, how) {
    const id = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceIdText */ .jc)(container.type, container.names);
    const type = container.type.slice(container.type.lastIndexOf('/') + 1);
    const message = `it is read from the deployed ${type}`;
    const properties = String((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownScalar */ .CE)(key)).toLowerCase() === 'properties';
    const whole = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('runtime', message, properties ? `reference(${id})` : `reference(${id},'full')`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originAt */ .iX)(how.span));
    const target = { ...whole, target: container };
    return properties ? target : unresolved(target, target, key, how);
}
function memberAt(container, name, how) {
    const member = container.members.get(name.toLowerCase());
    if (member !== undefined)
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .withStepsOf */ .zF)(member.value, container.origin);
    const key = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(name, container.origin);
    if (container.open !== undefined)
        return unresolved(container.open, container, key, how);
    if (how.safe)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(null, { ...(0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .joinOrigins */ .IP)(how.span, [container.origin]) });
    return failed(container, key, `The object has no property '${name}'.`, how);
}
function itemAt(container, index, how) {
    const { items, open } = container;
    const at = how.fromEnd ? items.length - index : index;
    const item = items[at];
    const key = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(index, container.origin);
    if (open !== undefined)
        return itemOfOpen(container, open, key, how);
    if (item !== undefined)
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .withStepsOf */ .zF)(item, container.origin);
    if (how.safe)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(null, (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .joinOrigins */ .IP)(how.span, [container.origin]));
    return failed(container, key, `Index ${index} is outside the array, which has ${items.length} items.`, how);
}
function itemOfOpen(container, open, key, how) {
    const cause = unresolved(open.reason, container, key, how);
    const other = open.each === undefined ? cause : (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .withStepsOf */ .zF)(open.each, container.origin);
    const alternatives = container.items.map((item, index) => ({
        value: (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .withStepsOf */ .zF)(item, container.origin),
        when: `if item ${index} is meant`,
    }));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)([...alternatives, { value: other, when: 'if another item is meant' }], cause, cause.origin, how.alternatives);
}
function anyMember(container, key, how) {
    const cause = unresolvedKey(container, key, how);
    if (container.open !== undefined || container.members.size === 0)
        return cause;
    const alternatives = [...container.members.values()].map((member) => ({
        value: (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .withStepsOf */ .zF)(member.value, container.origin),
        when: `for '${member.name}'`,
    }));
    if (how.safe)
        alternatives.push({ value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(null, cause.origin), when: 'for any other name' });
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(alternatives, cause, cause.origin, how.alternatives);
}
function anyItem(container, key, how) {
    const cause = unresolvedKey(container, key, how);
    if (container.open === undefined && container.items.length === 0) {
        if (how.safe)
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(null, (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .joinOrigins */ .IP)(how.span, [container.origin]));
        return failed(container, key, 'The array is empty.', how);
    }
    if (container.open?.each !== undefined && container.items.length === 0)
        return container.open.each;
    if (container.open !== undefined)
        return cause;
    const alternatives = container.items.map((item, index) => ({
        value: (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .withStepsOf */ .zF)(item, container.origin),
        when: `for item ${index}`,
    }));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(alternatives, cause, cause.origin, how.alternatives);
}
function unresolvedKey(container, key, how) {
    const cause = key.kind === 'unknown' ? key : key.kind === 'choice' ? key.reason : undefined;
    const origin = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .joinOrigins */ .IP)(how.span, [container.origin, key.origin]);
    const message = cause?.message ?? 'the key is not known before deployment';
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(cause?.reason ?? 'unsupported', message, accessText(container, key, how), origin);
}
function unresolved(cause, container, key, how) {
    const origin = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .joinOrigins */ .IP)(how.span, [container.origin, key.origin]);
    const result = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)(cause.reason, cause.message, accessText(container, key, how), origin);
    return cause.target === undefined ? result : { ...result, target: cause.target };
}
function failed(container, key, message, how) {
    how.reject(message);
    const origin = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .joinOrigins */ .IP)(how.span, [container.origin, key.origin]);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('error', message.replace(/\.$/, ''), accessText(container, key, how), origin);
}
function accessText(container, key, how) {
    const name = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownScalar */ .CE)(key);
    const optional = how.safe ? '?' : '';
    if (typeof name === 'string' && /^[A-Za-z_]\w*$/.test(name))
        return `${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(container)}.${optional}${name.toLowerCase()}`;
    return `${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(container)}[${optional}${how.fromEnd ? '^' : ''}${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(key)}]`;
}
function keyText(key) {
    const known = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownScalar */ .CE)(key);
    return known === undefined ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(key) : String(known);
}
function describe(value) {
    if (value.kind === 'scalar')
        return value.value === null ? 'null' : `a ${typeof value.value}`;
    if (value.kind === 'text')
        return 'a string';
    return value.kind === 'resource-id' ? 'a resource ID' : `a ${value.kind}`;
}


/***/ }),

/***/ 70756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ ExpansionContext)
});

// EXTERNAL MODULE: ./lib/src/inputs/deployment-json.js
var deployment_json = __webpack_require__(47810);
// EXTERNAL MODULE: ./lib/src/syntax/arm/json.js + 1 modules
var json = __webpack_require__(59749);
// EXTERNAL MODULE: ./lib/src/syntax/bicep/parser.js + 8 modules
var parser = __webpack_require__(96616);
// EXTERNAL MODULE: ./lib/src/expand/lower/arm.js + 11 modules
var arm = __webpack_require__(79476);
// EXTERNAL MODULE: ./lib/src/expand/instance.js
var instance = __webpack_require__(18036);
;// CONCATENATED MODULE: ./lib/src/expand/lower/bicep/names.js
const PLATFORM = /^(?:sys|az)(?:@|$)/;
function newLowering(source, program, bag) {
    const declared = new Map();
    const types = new Map();
    for (const name of program.lost)
        declared.set(name, { kind: 'lost' });
    for (const statement of program.statements) {
        if (statement.kind === 'type')
            types.set(statement.name.name, statement);
        for (const [name, meaning] of declarationsOf(statement))
            declared.set(name, meaning);
    }
    return { source, bag, declared, types, typeMemory: { facts: new Map(), structures: new Map() }, scope: undefined };
}
function declarationsOf(statement) {
    switch (statement.kind) {
        case 'parameter':
        case 'parameter-assignment':
            return [[statement.name.name, { kind: 'parameter' }]];
        case 'variable':
        case 'function':
            return [[statement.name.name, { kind: statement.kind }]];
        case 'resource':
        case 'module':
            return [[statement.name.name, { kind: 'resource', symbol: statement.name.name }]];
        case 'import':
            if (statement.wildcard !== undefined)
                return [[statement.wildcard.name, { kind: 'namespace' }]];
            return statement.items.map(({ name, alias }) => [alias ?? name, { kind: 'import' }]);
        case 'extension': {
            const { alias, specification } = statement;
            const extension = specification.kind === 'identifier' ? specification.name : literalText(specification);
            const name = alias?.name ?? extension?.replace(/@.*$/, '') ?? '';
            return [[name, { kind: PLATFORM.test(extension ?? '') ? 'platform' : 'extension' }]];
        }
        default:
            return [];
    }
}
function meaningOf(name, { scope, declared }) {
    for (let at = scope; at !== undefined; at = at.outer) {
        const meaning = at.names.get(name);
        if (meaning !== undefined)
            return meaning;
    }
    return declared.get(name) ?? (PLATFORM.test(name) ? { kind: 'platform' } : undefined);
}
function withLocals(lowering, names) {
    const local = { kind: 'local' };
    return withNames(lowering, new Map(names.map((name) => [name, local])));
}
function withNames(lowering, names) {
    return names.size === 0 ? lowering : { ...lowering, scope: { names, outer: lowering.scope } };
}
function spanOf({ start, end }, { source }) {
    return { source, start, end };
}
function declarationSpan({ keyword, end }, lowering) {
    return spanOf({ start: keyword.start, end }, lowering);
}
function literalAt(value, place, lowering) {
    return { kind: 'literal', value, span: spanOf(place, lowering) };
}
function unsupportedAt(reason, place, lowering, code) {
    const span = spanOf(place, lowering);
    if (code !== undefined)
        lowering.bag.report(code, `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`, span);
    return { kind: 'unsupported', reason, span };
}
function literalText({ parts }) {
    const [only] = parts;
    return parts.length === 1 && typeof only === 'string' ? only : undefined;
}
function decoratorName({ expression }) {
    return expression.kind === 'call' || expression.kind === 'method' ? expression.name.name : undefined;
}

;// CONCATENATED MODULE: ./lib/src/expand/lower/bicep/calls.js


const DEPLOYED_RESOURCE = 'this';
function lowerCall(syntax, lowering) {
    const { name } = syntax.name;
    const meaning = meaningOf(name, lowering)?.kind;
    if (meaning === 'function' || meaning === 'import')
        return userCall(name, syntax, lowering);
    if (meaning === 'lost')
        return unsupportedAt(`the declaration of '${name}' could not be read`, syntax, lowering);
    return platformCall(syntax, lowering);
}
function lowerMethod(syntax, lowering) {
    const { object, name } = syntax;
    const owner = object.kind === 'name' ? object.name : undefined;
    if (owner === undefined)
        return resourceCall(syntax, lowering);
    switch (meaningOf(owner, lowering)?.kind) {
        case 'namespace':
            return userCall(`${owner}.${name.name}`, syntax, lowering);
        case 'platform':
            return platformCall(syntax, lowering);
        case 'extension':
            return unsupportedAt(`functions of the extension '${owner}' are not supported`, syntax, lowering, 'unsupported');
        case undefined:
            if (owner === DEPLOYED_RESOURCE)
                return unsupportedAt(`'this.${name.name}()' is only known at deployment`, syntax, lowering);
            return resourceCall(syntax, lowering);
        default:
            return resourceCall(syntax, lowering);
    }
}
function userCall(userFunction, syntax, lowering) {
    return {
        kind: 'call',
        name: userFunction.toLowerCase(),
        arguments: lowerArguments(syntax, lowering),
        userFunction,
        span: spanOf(syntax, lowering),
    };
}
function platformCall(syntax, lowering) {
    const name = syntax.name.name.toLowerCase();
    if (name === 'nameof')
        return lowerNameOf(syntax, lowering);
    return { kind: 'call', name, arguments: lowerArguments(syntax, lowering), span: spanOf(syntax, lowering) };
}
function resourceCall(syntax, lowering) {
    return {
        kind: 'method',
        object: lowerExpression(syntax.object, lowering),
        name: syntax.name.name,
        arguments: lowerArguments(syntax, lowering),
        span: spanOf(syntax, lowering),
    };
}
function lowerArguments(syntax, lowering) {
    return syntax.arguments.map((argument) => lowerExpression(argument, lowering));
}
function lowerNameOf(syntax, lowering) {
    const [argument] = syntax.arguments;
    const name = argument === undefined ? undefined : lastName(argument);
    return name === undefined
        ? unsupportedAt('nameof() takes the name of something', syntax, lowering, 'evaluation-error')
        : literalAt(name, syntax, lowering);
}
function lastName(syntax) {
    switch (syntax.kind) {
        case 'name':
            return syntax.name;
        case 'property-access':
        case 'resource-access':
            return syntax.name.name;
        case 'index':
            return syntax.index.kind === 'string' ? literalText(syntax.index) : undefined;
        case 'non-null':
        case 'parenthesized':
            return lastName(syntax.value);
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/expand/lower/bicep/expressions.js


const OPERATOR_FUNCTIONS = {
    '*': 'mul',
    '/': 'div',
    '%': 'mod',
    '+': 'add',
    '-': 'sub',
    '<': 'less',
    '<=': 'lessorequals',
    '>': 'greater',
    '>=': 'greaterorequals',
    '==': 'equals',
    '&&': 'and',
    '||': 'or',
    '??': 'coalesce',
};
function lowerExpression(syntax, lowering) {
    switch (syntax.kind) {
        case 'string':
            return lowerString(syntax, lowering);
        case 'integer':
        case 'boolean':
            return literalAt(syntax.value, syntax, lowering);
        case 'null':
            return literalAt(null, syntax, lowering);
        case 'name':
            return lowerName(syntax, lowering);
        case 'object':
            return { kind: 'object', members: lowerMembers(syntax.members, lowering), span: spanOf(syntax, lowering) };
        case 'array':
            return lowerArray(syntax, lowering);
        case 'for':
            return lowerForValue(syntax, lowering);
        case 'if':
            return unsupportedAt("'if' is not allowed here", syntax, lowering, 'unsupported');
        case 'ternary':
            return lowerTernary(syntax, lowering);
        case 'call':
            return lowerCall(syntax, lowering);
        case 'method':
            return lowerMethod(syntax, lowering);
        case 'property-access':
        case 'index':
            return lowerAccess(syntax, lowering);
        case 'resource-access':
            return lowerResourceAccess(syntax, lowering);
        case 'non-null':
        case 'parenthesized':
            return lowerExpression(syntax.value, lowering);
        case 'unary':
            return lowerUnary(syntax, lowering);
        case 'binary':
            return lowerBinary(syntax, lowering);
        case 'lambda':
            return lowerLambda(syntax, lowering);
    }
}
function lowerString(syntax, lowering) {
    const text = literalText(syntax);
    if (text !== undefined)
        return literalAt(text, syntax, lowering);
    const parts = syntax.parts
        .filter((part) => part !== '')
        .map((part) => (typeof part === 'string' ? part : lowerExpression(part, lowering)));
    return { kind: 'interpolation', parts, span: spanOf(syntax, lowering) };
}
function lowerMembers(members, lowering) {
    return members.flatMap((member) => {
        if (member.kind === 'resource')
            return [];
        return member.kind === 'spread' ? lowerSpread(member, lowering) : lowerProperty(member, lowering);
    });
}
function lowerProperty(property, lowering) {
    const { key } = property;
    return {
        kind: 'property',
        key: key.kind === 'identifier' ? literalAt(key.name, key, lowering) : lowerString(key, lowering),
        value: lowerExpression(property.value, lowering),
        span: spanOf(property, lowering),
    };
}
function lowerSpread(spread, lowering) {
    return { kind: 'spread', value: lowerExpression(spread.value, lowering), span: spanOf(spread, lowering) };
}
function lowerArray(syntax, lowering) {
    const items = syntax.items.map((item) => item.kind === 'spread' ? lowerSpread(item, lowering) : lowerExpression(item, lowering));
    return { kind: 'array', items, span: spanOf(syntax, lowering) };
}
function lowerForValue(syntax, lowering) {
    const body = lowerExpression(syntax.body, insideLoop(syntax, lowering));
    return { kind: 'loop', loop: lowerLoop(syntax, lowering), body, span: spanOf(syntax, lowering) };
}
function lowerLoop(syntax, lowering) {
    return {
        ...(syntax.item === undefined ? {} : { item: syntax.item.name }),
        ...(syntax.index === undefined ? {} : { index: syntax.index.name }),
        items: lowerExpression(syntax.items, lowering),
        ...(syntax.body.kind === 'if'
            ? { condition: lowerExpression(syntax.body.condition, insideLoop(syntax, lowering)) }
            : {}),
        span: spanOf(syntax.header, lowering),
    };
}
function insideLoop({ item, index }, lowering) {
    return withLocals(lowering, [item, index].flatMap((variable) => variable?.name ?? []));
}
function lowerTernary(syntax, lowering) {
    return {
        kind: 'conditional',
        condition: lowerExpression(syntax.condition, lowering),
        whenTrue: lowerExpression(syntax.whenTrue, lowering),
        whenFalse: lowerExpression(syntax.whenFalse, lowering),
        span: spanOf(syntax, lowering),
    };
}
function lowerLambda(syntax, lowering) {
    const parameters = syntax.parameters.map(({ name }) => name);
    const body = lowerExpression(syntax.body, withLocals(lowering, parameters));
    return { kind: 'lambda', parameters, body, span: spanOf(syntax, lowering) };
}
function lowerName(syntax, lowering) {
    const { name } = syntax;
    const span = spanOf(syntax, lowering);
    const meaning = meaningOf(name, lowering);
    switch (meaning?.kind) {
        case 'local':
        case 'parameter':
        case 'variable':
            return { kind: meaning.kind, name, span };
        case 'import':
            return { kind: 'variable', name, span };
        case 'resource':
            return { kind: 'resource', symbol: meaning.symbol, span };
        case 'lost':
            return unsupportedAt(`the declaration of '${name}' could not be read`, syntax, lowering);
        case 'extension':
            return unsupportedAt(`the extension '${name}' is not supported`, syntax, lowering, 'unsupported');
        case 'function':
        case 'namespace':
        case 'platform':
            return unsupportedAt(`'${name}' is not a value`, syntax, lowering, 'unknown-symbol');
        case undefined:
            return unsupportedAt(`nothing declares '${name}'`, syntax, lowering, 'unknown-symbol');
    }
}
function lowerAccess(syntax, lowering) {
    const span = spanOf(syntax, lowering);
    const imported = importedName(syntax, lowering);
    if (imported !== undefined)
        return { kind: 'variable', name: imported, span };
    const object = lowerExpression(syntax.object, lowering);
    const safe = syntax.safe || continuesSafeAccess(syntax.object, object);
    if (syntax.kind === 'index') {
        const key = lowerExpression(syntax.index, lowering);
        return { kind: 'access', object, key, safe, fromEnd: syntax.fromEnd, span };
    }
    const key = literalAt(syntax.name.name, syntax.name, lowering);
    return { kind: 'access', object, key, safe, fromEnd: false, span };
}
function importedName(syntax, lowering) {
    if (syntax.kind !== 'property-access' || syntax.object.kind !== 'name')
        return undefined;
    const { name } = syntax.object;
    return meaningOf(name, lowering)?.kind === 'namespace' ? `${name}.${syntax.name.name}` : undefined;
}
function continuesSafeAccess(syntax, lowered) {
    let written = syntax;
    while (written.kind === 'non-null')
        written = written.value;
    return written.kind !== 'parenthesized' && lowered.kind === 'access' && lowered.safe;
}
function lowerResourceAccess(syntax, lowering) {
    const object = lowerExpression(syntax.object, lowering);
    const { name } = syntax.name;
    if (object.kind === 'resource')
        return { kind: 'resource', symbol: `${object.symbol}::${name}`, span: spanOf(syntax, lowering) };
    const reported = object.kind === 'unsupported' ? undefined : 'unsupported';
    return unsupportedAt(`'::${name}' does not stand behind the name of a resource`, syntax, lowering, reported);
}
function lowerUnary(syntax, lowering) {
    const span = spanOf(syntax, lowering);
    const operand = lowerExpression(syntax.operand, lowering);
    if (syntax.operator === '!')
        return { kind: 'call', name: 'not', arguments: [operand], span };
    if (syntax.operator === '+')
        return operand;
    if (operand.kind === 'literal' && typeof operand.value === 'number')
        return literalAt(-operand.value, syntax, lowering);
    return { kind: 'call', name: 'sub', arguments: [literalAt(0, syntax, lowering), operand], span };
}
function lowerBinary(syntax, lowering) {
    const span = spanOf(syntax, lowering);
    const left = lowerExpression(syntax.left, lowering);
    const right = lowerExpression(syntax.right, lowering);
    const call = (name, ...args) => ({ kind: 'call', name, arguments: args, span });
    const equalIgnoringCase = () => call('equals', lowerCase(left), lowerCase(right));
    switch (syntax.operator) {
        case '!=':
            return call('not', call('equals', left, right));
        case '=~':
            return equalIgnoringCase();
        case '!~':
            return call('not', equalIgnoringCase());
        default:
            return call(OPERATOR_FUNCTIONS[syntax.operator], left, right);
    }
}
function lowerCase(value) {
    return { kind: 'call', name: 'tolower', arguments: [value], span: value.span };
}

;// CONCATENATED MODULE: ./lib/src/expand/lower/bicep/declarations.js



const PLACING_MEMBERS = new Set(['name', 'parent', 'scope', 'dependsOn']);
const AZURE_PREFIX = /^az:/;
function lowerResource(statement, around, enclosing) {
    const unwrapped = unwrap(statement.body, around);
    if (unwrapped === undefined)
        return [];
    const { head, body } = unwrapped;
    const symbol = enclosing === undefined ? statement.name.name : `${enclosing.symbol}::${statement.name.name}`;
    const nested = body.members.filter((member) => member.kind === 'resource');
    const lowering = withNames(unwrapped.lowering, symbolsOf(nested, symbol));
    const { type, apiVersion } = typeAndVersion(statement.type, enclosing);
    const declaration = {
        kind: 'resource',
        symbol,
        ...head,
        type: type === undefined
            ? unsupportedAt('the type of a resource has no holes', statement.type, lowering, 'unsupported')
            : literalAt(type, statement.type, lowering),
        ...(apiVersion === undefined ? {} : { apiVersion: literalAt(apiVersion, statement.type, lowering) }),
        existing: statement.existing,
        name: memberValue('name', body, lowering) ?? unsupportedAt('the resource has no name', statement.name, lowering),
        ...optional('parent', parentOf(statement, body, lowering, enclosing)),
        ...optional('scope', memberValue('scope', body, lowering)),
        body: { kind: 'object', members: lowerMembers(describingMembers(body), lowering), span: spanOf(body, lowering) },
        span: spanOf(statement, lowering),
        headerSpan: spanOf({ start: statement.keyword.start, end: statement.type.end }, lowering),
    };
    const inner = { symbol, type: type ?? '', apiVersion };
    return [declaration, ...nested.flatMap((child) => lowerResource(child, lowering, inner))];
}
function lowerModule(statement, around) {
    const unwrapped = unwrap(statement.body, around);
    if (unwrapped === undefined)
        return [];
    const { head, body, lowering } = unwrapped;
    const given = memberOf('params', body);
    const declaration = {
        kind: 'module',
        symbol: statement.name.name,
        ...head,
        source: moduleSource(statement.path, lowering),
        ...optional('name', memberValue('name', body, lowering)),
        ...optional('scope', memberValue('scope', body, lowering)),
        ...(given === undefined
            ? {}
            : { arguments: lowerExpression(given.value, lowering), argumentsSpan: spanOf(given, lowering) }),
        span: declarationSpan(statement, lowering),
        headerSpan: spanOf({ start: statement.keyword.start, end: statement.path.end }, lowering),
    };
    return [declaration];
}
function unwrap(body, lowering) {
    switch (body.kind) {
        case 'object':
            return { head: {}, body, lowering };
        case 'if': {
            const condition = lowerExpression(body.condition, lowering);
            return { head: { condition, conditionSpan: spanOf(body.condition, lowering) }, body: body.body, lowering };
        }
        case 'for': {
            const inner = body.body.kind === 'if' ? body.body.body : body.body;
            if (inner.kind === 'object')
                return { head: { loop: lowerLoop(body, lowering) }, body: inner, lowering: insideLoop(body, lowering) };
            unsupportedAt('the loop of a declaration has an object inside', inner, lowering, 'unsupported');
            return undefined;
        }
    }
}
function symbolsOf(nested, parent) {
    return new Map(nested.map(({ name }) => [name.name, { kind: 'resource', symbol: `${parent}::${name.name}` }]));
}
function typeAndVersion(written, enclosing) {
    const text = literalText(written);
    if (text === undefined)
        return { type: undefined, apiVersion: undefined };
    const at = text.indexOf('@');
    const type = (at < 0 ? text : text.slice(0, at)).replace(AZURE_PREFIX, '');
    const apiVersion = at < 0 ? enclosing?.apiVersion : text.slice(at + 1);
    return { type: enclosing === undefined ? type : `${enclosing.type}/${type}`, apiVersion };
}
function parentOf(statement, body, lowering, enclosing) {
    if (enclosing === undefined)
        return memberValue('parent', body, lowering);
    return { kind: 'resource', symbol: enclosing.symbol, span: spanOf(statement.name, lowering) };
}
function describingMembers(body) {
    return body.members.filter((member) => member.kind !== 'property' || !PLACING_MEMBERS.has(keyOf(member) ?? ''));
}
function memberValue(name, body, lowering) {
    const member = memberOf(name, body);
    return member === undefined ? undefined : lowerExpression(member.value, lowering);
}
function memberOf(name, body) {
    return body.members.find((member) => member.kind === 'property' && keyOf(member) === name);
}
function keyOf({ key }) {
    return key.kind === 'identifier' ? key.name : literalText(key);
}
function moduleSource(path, lowering) {
    const span = spanOf(path, lowering);
    const text = literalText(path);
    if (text === undefined)
        return { kind: 'link', uri: lowerString(path, lowering), span };
    return (0,instance/* isRegistryReference */.l)(text) ? { kind: 'registry', reference: text, span } : { kind: 'path', path: text, span };
}
function optional(name, value) {
    return value === undefined ? {} : { [name]: value };
}

;// CONCATENATED MODULE: ./lib/src/expand/lower/bicep/types.js


const BASIC_TYPES = new Map([
    ['string', 'string'],
    ['int', 'int'],
    ['bool', 'bool'],
    ['object', 'object'],
    ['array', 'array'],
]);
const LONGEST_WAY = 400;
const MOST_ALLOWED = 250;
const ANY = { type: 'any', nullable: false, secure: false };
function typeFacts(type, lowering) {
    return factsAfter(type, lowering, 0);
}
function factsAfter(type, lowering, steps) {
    const { facts } = lowering.typeMemory;
    const known = facts.get(type);
    if (known !== undefined)
        return known;
    if (steps > LONGEST_WAY)
        return ANY;
    facts.set(type, ANY);
    const fresh = freshFacts(type, lowering, steps + 1);
    facts.set(type, fresh);
    return fresh;
}
function freshFacts(type, lowering, steps) {
    switch (type.kind) {
        case 'type-name':
            return namedFacts(type.name, lowering, steps);
        case 'type-access':
            return memberFacts(type, lowering, steps);
        case 'type-nullable':
            return { ...factsAfter(type.type, lowering, steps), nullable: true };
        case 'type-non-null':
            return { ...factsAfter(type.type, lowering, steps), nullable: false };
        case 'type-parenthesized':
            return factsAfter(type.type, lowering, steps);
        case 'type-literal':
        case 'type-unary':
            return literalFacts(type, lowering);
        case 'type-union':
            return unionFacts(type.members, lowering, steps);
        case 'type-array':
        case 'type-tuple':
            return { ...ANY, type: 'array' };
        case 'type-object':
        case 'type-resource':
            return { ...ANY, type: 'object' };
        case 'type-generic':
            return ANY;
    }
}
function namedFacts(name, lowering, steps) {
    const alias = lowering.types.get(name);
    if (alias === undefined)
        return { ...ANY, type: BASIC_TYPES.get(name) ?? 'any' };
    const facts = factsAfter(alias.value, lowering, steps);
    return isSecure(alias.decorators) ? { ...facts, secure: true } : facts;
}
function memberFacts(access, lowering, steps) {
    const { type, member } = access;
    if (type.kind === 'type-name' && type.name === 'sys' && !lowering.types.has('sys'))
        return { ...ANY, type: BASIC_TYPES.get(String(member)) ?? 'any' };
    const found = types_memberOf(access, lowering, steps);
    if (found === undefined)
        return ANY;
    const facts = factsAfter(found.type, lowering, steps);
    return isSecure(found.decorators) ? { ...facts, secure: true } : facts;
}
function types_memberOf({ type, member }, lowering, steps) {
    const container = structureOf(type, lowering, steps);
    switch (container?.kind) {
        case 'type-object':
            return container.members.find(({ name }) => name === member);
        case 'type-tuple':
            return typeof member === 'number' ? container.items[member] : undefined;
        case 'type-array':
            return member === '*' ? { type: container.item, decorators: [] } : undefined;
        default:
            return undefined;
    }
}
function structureOf(type, lowering, steps) {
    const { structures } = lowering.typeMemory;
    if (structures.has(type) || steps > LONGEST_WAY)
        return structures.get(type);
    structures.set(type, undefined);
    const structure = freshStructure(type, lowering, steps + 1);
    structures.set(type, structure);
    return structure;
}
function freshStructure(type, lowering, steps) {
    switch (type.kind) {
        case 'type-name': {
            const alias = lowering.types.get(type.name);
            return alias === undefined ? undefined : structureOf(alias.value, lowering, steps);
        }
        case 'type-access': {
            const found = types_memberOf(type, lowering, steps);
            return found === undefined ? undefined : structureOf(found.type, lowering, steps);
        }
        case 'type-nullable':
        case 'type-non-null':
        case 'type-parenthesized':
            return structureOf(type.type, lowering, steps);
        default:
            return type;
    }
}
function literalFacts(type, lowering) {
    const value = literalOf(type);
    if (value === undefined)
        return ANY;
    const lowered = lowerExpression(value, lowering);
    if (lowered.kind !== 'literal')
        return ANY;
    return { ...ANY, type: typeOfLiteral(lowered.value), allowed: [lowered] };
}
function literalOf(type) {
    if (type.kind === 'type-literal')
        return type.value;
    if (type.kind !== 'type-unary' || type.type.kind !== 'type-literal' || type.operator !== '-')
        return undefined;
    return { kind: 'unary', operator: '-', operand: type.type.value, start: type.start, end: type.end };
}
function typeOfLiteral(value) {
    switch (typeof value) {
        case 'string':
            return 'string';
        case 'number':
            return 'int';
        case 'boolean':
            return 'bool';
        default:
            return 'any';
    }
}
function unionFacts(members, lowering, steps) {
    const all = members.map((member) => factsAfter(member, lowering, steps));
    const literalsOnly = all.every((facts) => facts.allowed !== undefined);
    const allowed = new Map();
    for (const facts of all)
        for (const value of facts.allowed ?? [])
            if (value.kind === 'literal')
                allowed.set(value.value, value);
    const nullable = allowed.delete(null) || all.some((facts) => facts.nullable);
    const types = new Set(all.filter((facts) => !isNullLiteral(facts)).map(({ type }) => type));
    const [only] = types;
    return {
        type: types.size === 1 && only !== undefined ? only : 'any',
        nullable,
        secure: all.some((facts) => facts.secure),
        ...(literalsOnly && allowed.size <= MOST_ALLOWED ? { allowed: [...allowed.values()] } : {}),
    };
}
function isNullLiteral({ allowed }) {
    const [only, second] = allowed ?? [];
    return second === undefined && only?.kind === 'literal' && only.value === null;
}
function isSecure(decorators) {
    return decorators.some((decorator) => decoratorName(decorator) === 'secure');
}
function allowedByDecorator(decorators, lowering) {
    const decorator = decorators.find((candidate) => decoratorName(candidate) === 'allowed');
    if (decorator?.expression.kind !== 'call' && decorator?.expression.kind !== 'method')
        return undefined;
    const [values] = decorator.expression.arguments;
    if (values?.kind !== 'array')
        return undefined;
    return values.items.flatMap((item) => (item.kind === 'spread' ? [] : [lowerExpression(item, lowering)]));
}

;// CONCATENATED MODULE: ./lib/src/expand/lower/bicep.js




const TARGET_SCOPES = ['resourceGroup', 'subscription', 'managementGroup', 'tenant'];
function lowerBicep(source, program, bag) {
    const lowering = newLowering(source, program, bag);
    return {
        source,
        form: 'bicep',
        targetScope: targetScopeOf(program),
        parameters: new Map(statementsOf('parameter', program).map((one) => [bicep_keyOf(one), lowerParameter(one, lowering)])),
        ...lowerShared(program, lowering),
        resources: program.statements.flatMap((statement) => {
            if (statement.kind === 'resource')
                return lowerResource(statement, lowering);
            return statement.kind === 'module' ? lowerModule(statement, lowering) : [];
        }),
        outputs: new Map(statementsOf('output', program).map((one) => [bicep_keyOf(one), lowerNamedValue(one, lowering)])),
        generatedByBicep: false,
    };
}
function lowerBicepParameters(source, program, bag) {
    const lowering = newLowering(source, program, bag);
    const using = pathIn(statementsOf('using', program).at(-1)?.path, lowering);
    const base = pathIn(statementsOf('extends', program).at(-1)?.path, lowering);
    const assignments = statementsOf('parameter-assignment', program);
    return {
        source,
        form: 'bicepparam',
        ...(using === undefined ? {} : { using }),
        ...(base === undefined ? {} : { extends: base }),
        assignments: new Map(assignments.map((one) => [bicep_keyOf(one), lowerNamedValue(one, lowering)])),
        ...lowerShared(program, lowering),
    };
}
function lowerShared(program, lowering) {
    return {
        variables: new Map(statementsOf('variable', program).map((one) => [one.name.name, lowerNamedValue(one, lowering)])),
        functions: new Map(statementsOf('function', program).map((one) => [one.name.name, lowerFunction(one, lowering)])),
        imports: statementsOf('import', program).flatMap((statement) => lowerImport(statement, lowering) ?? []),
    };
}
function statementsOf(kind, program) {
    return program.statements.filter((one) => one.kind === kind);
}
function bicep_keyOf({ name }) {
    return name.name.toLowerCase();
}
function targetScopeOf(program) {
    const [statement] = statementsOf('target-scope', program);
    const written = statement?.value.kind === 'string' ? literalText(statement.value) : undefined;
    return TARGET_SCOPES.find((scope) => scope === written) ?? 'resourceGroup';
}
function lowerParameter(statement, lowering) {
    const { type, nullable, secure, allowed } = typeFacts(statement.type, lowering);
    const { defaultValue } = statement;
    return {
        name: statement.name.name,
        type,
        secure: secure || isSecure(statement.decorators),
        nullable,
        ...(defaultValue === undefined ? {} : { defaultValue: lowerExpression(defaultValue, lowering) }),
        ...allowedValues(statement, allowed, lowering),
        span: declarationSpan(statement, lowering),
        nameSpan: spanOf(statement.name, lowering),
    };
}
function allowedValues({ decorators, type }, byType, lowering) {
    if (typeFacts(type, lowering).type === 'array')
        return {};
    const allowed = allowedByDecorator(decorators, lowering) ?? byType;
    return allowed === undefined ? {} : { allowed };
}
function lowerNamedValue(statement, lowering) {
    const value = lowerExpression(statement.value, lowering);
    return { name: statement.name.name, value, span: declarationSpan(statement, lowering) };
}
function lowerFunction(statement, lowering) {
    const parameters = statement.parameters.map(({ name }) => name.name);
    return {
        name: statement.name.name,
        parameters,
        body: lowerExpression(statement.body, withLocals(lowering, parameters)),
        span: declarationSpan(statement, lowering),
    };
}
function lowerImport(statement, lowering) {
    const from = pathIn(statement.from, lowering);
    if (from === undefined)
        return undefined;
    const base = { path: from.path, pathSpan: from.span, span: declarationSpan(statement, lowering) };
    if (statement.wildcard !== undefined)
        return { ...base, namespace: statement.wildcard.name };
    return { ...base, names: new Map(statement.items.map(({ name, alias }) => [name, alias ?? name])) };
}
function pathIn(path, lowering) {
    const text = path === undefined ? undefined : literalText(path);
    return path === undefined || text === undefined ? undefined : { path: text, span: spanOf(path, lowering) };
}

// EXTERNAL MODULE: ./lib/src/expand/remembered.js
var remembered = __webpack_require__(23397);
;// CONCATENATED MODULE: ./lib/src/expand/library.js






class TemplateLibrary {
    run;
    constructor(run) {
        this.run = run;
    }
    template(path) {
        const document = this.document(path);
        return document?.kind === 'template' ? document.template : undefined;
    }
    parameterFile(path) {
        const document = this.document(path);
        return document?.kind === 'parameters' ? document.file : undefined;
    }
    exists(path) {
        return this.run.repository.read(path) !== undefined;
    }
    document(path) {
        const { repository, limits, bag } = this.run;
        const source = repository.read(path);
        return source && DOCUMENTS.get(source, limits, bag, (into) => documentOf(source, limits, into));
    }
}
const DOCUMENTS = new remembered/* RememberedByText */.f();
function documentOf(source, limits, bag) {
    const lower = source.path.toLowerCase();
    if (lower.endsWith('.bicep'))
        return bicepTemplate(source, limits, bag);
    if (lower.endsWith('.bicepparam'))
        return bicepParameters(source, limits, bag);
    return /\.jsonc?$/.test(lower) ? jsonDocument(source, limits, bag) : { kind: 'other' };
}
function bicepTemplate(source, limits, bag) {
    const { program, errors } = (0,parser/* parseBicep */.t)(source, { parameterFile: false, limits });
    reportErrors(source, errors, bag);
    return { kind: 'template', template: lowerBicep(source, program, bag) };
}
function bicepParameters(source, limits, bag) {
    const { program, errors } = (0,parser/* parseBicep */.t)(source, { parameterFile: true, limits });
    reportErrors(source, errors, bag);
    return { kind: 'parameters', file: lowerBicepParameters(source, program, bag) };
}
function jsonDocument(source, limits, bag) {
    if (!(0,deployment_json/* mayBeDeploymentJson */.y)(source.text))
        return { kind: 'other' };
    const { root, errors } = (0,json/* parseJson */.q)(source, limits);
    if (root === undefined || !isDeploymentJson(root))
        return { kind: 'other' };
    reportErrors(source, errors, bag);
    if ((0,arm/* isArmParameterFile */.mb)(root))
        return { kind: 'parameters', file: (0,arm/* lowerArmParameters */.cf)(source, root, bag, limits) };
    return { kind: 'template', template: (0,arm/* lowerArmTemplate */.o2)(source, root, bag, limits) };
}
function isDeploymentJson(root) {
    return (0,arm/* isArmTemplate */.r4)(root) || (0,arm/* isArmParameterFile */.mb)(root);
}
function reportErrors(source, errors, bag) {
    for (const { code, message, start, end } of errors) {
        bag.report(code ?? 'syntax-error', message, { source, start, end });
    }
}

;// CONCATENATED MODULE: ./lib/src/expand/context.js

const EVALUATION_DEPTH = 600;
class ExpansionContext {
    run;
    depth = 0;
    speculations = 0;
    library;
    importedTemplates = new Map();
    templatesAtWork = new Set();
    constructor(run) {
        this.run = run;
        this.library = new TemplateLibrary(run);
    }
    get repository() {
        return this.run.repository;
    }
    get options() {
        return this.run.options;
    }
    get limits() {
        return this.run.limits;
    }
    get bag() {
        return this.run.bag;
    }
    beginEntryPoint() {
        this.run.beginEntryPoint();
        this.templatesAtWork.clear();
        this.importedTemplates.clear();
    }
    exhaustedAt(span) {
        return this.run.exhaustedAt(span);
    }
    countDeclared(span) {
        return this.run.countDeclared(span);
    }
    nested(span, work, otherwise) {
        if (this.depth >= EVALUATION_DEPTH) {
            this.bag.report('nesting-too-deep', `Evaluation nests deeper than ${EVALUATION_DEPTH} levels.`, span);
            return otherwise();
        }
        this.depth++;
        try {
            return work();
        }
        finally {
            this.depth--;
        }
    }
    speculatively(work) {
        this.speculations++;
        try {
            return work();
        }
        finally {
            this.speculations--;
        }
    }
    reject(message, span) {
        if (this.speculations === 0)
            this.bag.report('evaluation-error', message, span);
    }
    uniqueText() {
        return this.run.uniqueText();
    }
}


/***/ }),

/***/ 42621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ys: () => (/* binding */ scopeOfModule),
/* harmony export */   dX: () => (/* binding */ nameOfModule),
/* harmony export */   hh: () => (/* binding */ certaintyOf),
/* harmony export */   sG: () => (/* binding */ instancesOf)
/* harmony export */ });
/* harmony import */ var _evaluator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82694);
/* harmony import */ var _functions_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83109);
/* harmony import */ var _loops_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20552);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12206);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18576);
/* harmony import */ var _resource_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24918);
/* harmony import */ var _scopes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57146);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66165);








function instancesOf(declaration, owner) {
    const frame = { instance: owner, locals: owner.options.outerLocals };
    if (declaration.loop === undefined)
        return [declare(declaration, owner, { locals: frame.locals, index: undefined, forEach: false })];
    const { loop } = declaration;
    const step = { role: 'loop', span: loop.span, name: loop.item ?? 'copy' };
    return (0,_loops_js__WEBPACK_IMPORTED_MODULE_2__/* .copiesOf */ .lS)(loop, frame).map((copy) => declare(declaration, owner, {
        locals: copy.locals,
        index: copy.index,
        forEach: copy.index === undefined,
        loopStep: step,
        ...(copy.kind === 'possible' ? { possible: copy.reason } : {}),
    }));
}
function declare(declaration, owner, copy) {
    const frame = { instance: owner, locals: copy.locals };
    const { condition, steps } = conditionOf(declaration, owner, frame, copy.possible);
    const suffix = declaration.loop === undefined ? '' : `[${copy.forEach ? '*' : copy.index}]`;
    const instance = {
        declaration,
        owner,
        address: `${owner.options.addressPrefix}${declaration.symbol}${suffix}`,
        index: copy.index,
        forEach: copy.forEach,
        locals: copy.locals,
        condition,
        way: [...(copy.loopStep === undefined ? [] : [copy.loopStep]), ...steps],
        identity: lazily(() => {
            if (declaration.kind !== 'resource')
                return undefined;
            const identify = () => identityOf(declaration, frame, instance.address);
            return condition === true ? identify() : owner.context.speculatively(identify);
        }),
        module: lazily(() => (declaration.kind === 'module' ? (0,_modules_js__WEBPACK_IMPORTED_MODULE_3__/* .openModule */ .fv)(declaration, instance, frame) : undefined)),
    };
    return instance;
}
function certaintyOf(one) {
    const around = one.owner.options.condition;
    const own = one.condition === true || one.condition === false ? true : one.condition;
    if (own === true || around === true)
        return own === true ? around : own;
    return (0,_loops_js__WEBPACK_IMPORTED_MODULE_2__/* .bothDoubts */ .Fo)(around, own);
}
function lazily(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}
function conditionOf(declaration, owner, frame, possible) {
    const outer = lexicalParent(declaration, owner);
    if (outer?.condition === false)
        return { condition: false, steps: [] };
    const doubt = possible ?? (outer?.condition === true || outer === undefined ? undefined : outer.condition);
    const inherited = outer?.way ?? [];
    if (declaration.condition === undefined)
        return { condition: doubt ?? true, steps: inherited };
    const value = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(declaration.condition, frame);
    const known = (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .knownBoolean */ .MR)(value);
    if (known === false)
        return { condition: false, steps: [] };
    const span = declaration.conditionSpan ?? declaration.condition.span;
    if (known === undefined) {
        const own = (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownBecause */ .Zp)(value, (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(value), span);
        const reason = doubt === undefined ? own : (0,_loops_js__WEBPACK_IMPORTED_MODULE_2__/* .bothDoubts */ .Fo)(doubt, own);
        return { condition: reason, steps: [...inherited, ...value.origin.steps] };
    }
    const decided = value.origin.steps.length === 0
        ? []
        : [...value.origin.steps, { role: 'condition', span, name: declaration.symbol }];
    return { condition: doubt ?? true, steps: [...inherited, ...decided] };
}
function lexicalParent(declaration, owner) {
    const at = declaration.symbol.lastIndexOf('::');
    if (at < 0)
        return undefined;
    const parent = owner.declaration(declaration.symbol.slice(0, at));
    return parent === undefined ? undefined : owner.instances(parent)[0];
}
function identityOf(declaration, frame, address) {
    const type = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluateToString */ .Q_)(declaration.type, frame) ?? 'unknown';
    const parent = declaration.parent === undefined ? undefined : (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(declaration.parent, frame);
    const name = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(declaration.name, frame);
    const parentNames = parent?.kind === 'resource-id' ? parent.names : parent === undefined ? [] : [parent];
    const scope = scopeOfResource(declaration, frame, parent);
    return {
        kind: 'resource-id',
        type,
        names: (0,_resource_names_js__WEBPACK_IMPORTED_MODULE_4__/* .namesOf */ .eZ)(type, parentNames, name),
        scope,
        address,
        origin: (0,_origins_js__WEBPACK_IMPORTED_MODULE_7__/* .originAt */ .iX)(declaration.headerSpan),
    };
}
function scopeOfResource(declaration, frame, parent) {
    if (declaration.scope !== undefined)
        return (0,_scopes_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluateScope */ .I8)(declaration.scope, frame);
    if (parent?.kind === 'resource-id')
        return parent.scope;
    const { scope } = frame.instance.options;
    return memberScope(declaration, frame, scope);
}
function memberScope(declaration, frame, inherited) {
    if (declaration.body.kind !== 'object' || frame.instance.template.form !== 'arm')
        return inherited;
    const read = (wanted) => {
        if (declaration.body.kind !== 'object')
            return undefined;
        for (const member of declaration.body.members) {
            if (member.kind !== 'property' || member.key.kind !== 'literal')
                continue;
            if (String(member.key.value).toLowerCase() === wanted)
                return (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(member.value, frame);
        }
        return undefined;
    };
    return (0,_scopes_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeOfMembers */ .Px)(read('subscriptionid'), read('resourcegroup'), inherited);
}
function scopeOfModule(declaration, frame) {
    if (declaration.scope !== undefined)
        return (0,_scopes_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluateScope */ .I8)(declaration.scope, frame);
    const evaluated = (expression) => expression === undefined ? undefined : (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, frame);
    return (0,_scopes_js__WEBPACK_IMPORTED_MODULE_5__/* .scopeOfMembers */ .Px)(evaluated(declaration.subscriptionId), evaluated(declaration.resourceGroup), frame.instance.options.scope);
}
function nameOfModule(declaration, frame) {
    if (declaration.name !== undefined)
        return (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(declaration.name, frame);
    const symbol = (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .scalarAt */ .C_)(declaration.symbol, declaration.headerSpan);
    const call = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_0__/* .callFor */ .gL)('uniquestring', declaration.headerSpan, frame);
    const unique = (0,_functions_index_js__WEBPACK_IMPORTED_MODULE_1__/* .callFunction */ .T)('uniquestring', [symbol, frame.instance.options.deploymentName], call) ?? symbol;
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)([`${declaration.symbol}-`, unique], symbol.origin);
}


/***/ }),

/***/ 8580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ emit)
/* harmony export */ });
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42621);
/* harmony import */ var _evaluator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82694);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18576);
/* harmony import */ var _resource_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24918);
/* harmony import */ var _symbols_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75850);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66165);






function emit(instance, sink) {
    for (const declaration of instance.template.resources) {
        if (instance.context.exhaustedAt(declaration.headerSpan) !== undefined)
            return;
        for (const one of instance.instances(declaration)) {
            if (one.condition === false)
                continue;
            if (one.condition === true)
                emitInstance(one, sink);
            else
                instance.context.speculatively(() => emitInstance(one, sink));
        }
    }
}
function emitInstance(one, sink) {
    const { declaration, owner } = one;
    const identity = one.identity();
    if (declaration.kind === 'resource' && identity !== undefined) {
        if (isDeployment(declaration, identity))
            emitDeployment(one, declaration, sink);
        else if (owner.context.countDeclared(declaration.headerSpan))
            sink.resources.push(resourceOf(one, declaration, identity));
        return;
    }
    if (!owner.context.countDeclared(declaration.headerSpan))
        return;
    const outcome = one.module();
    if (outcome?.kind === 'opened') {
        owner.context.nested(declaration.headerSpan, () => emit(outcome.instance, sink), () => undefined);
    }
    else if (outcome !== undefined) {
        sink.unresolvedModules.push({
            address: one.address,
            name: (0,_symbols_js__WEBPACK_IMPORTED_MODULE_3__/* .moduleName */ .AO)(one),
            reference: outcome.reference,
            arguments: outcome.arguments,
            span: declaration.span,
            condition: (0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .certaintyOf */ .hh)(one),
            way: [...owner.options.way, ...one.way],
        });
    }
}
function isDeployment(declaration, identity) {
    return !declaration.existing && identity.type.toLowerCase() === 'microsoft.resources/deployments';
}
function emitDeployment(one, declaration, sink) {
    const { owner, locals } = one;
    const body = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(declaration.body, { instance: owner, locals });
    const template = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)((0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(body, 'properties')?.value, 'template');
    const resources = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .memberOf */ .C5)(template?.value, 'resources')?.value;
    if (resources?.kind === 'array' && resources.items.length === 0 && resources.open === undefined)
        return;
    const message = 'The template of this nested deployment is not read; declare it as a module.';
    owner.context.bag.report('module-unresolved', message, declaration.headerSpan);
    sink.unresolvedModules.push({
        address: one.address,
        name: (0,_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .joinNames */ .JH)(one.identity()?.names ?? [], (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(declaration.symbol, declaration.headerSpan)),
        reference: 'nested template',
        arguments: (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)([], (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(declaration.span)),
        span: declaration.span,
        condition: (0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .certaintyOf */ .hh)(one),
        way: [...owner.options.way, ...one.way],
    });
}
function resourceOf(one, declaration, identity) {
    const { owner, locals } = one;
    const frame = { instance: owner, locals };
    const { template } = owner;
    const parent = declaration.parent === undefined ? undefined : (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(declaration.parent, frame);
    return {
        type: identity.type,
        apiVersion: declaration.apiVersion === undefined ? undefined : (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateToString */ .Q_)(declaration.apiVersion, frame),
        names: identity.names,
        name: (0,_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .joinNames */ .JH)(identity.names, identity),
        address: one.address,
        form: template.form,
        existing: declaration.existing,
        condition: (0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .certaintyOf */ .hh)(one),
        scope: identity.scope,
        body: bodyOf((0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(declaration.body, frame), declaration),
        patch: false,
        span: declaration.span,
        headerSpan: declaration.headerSpan,
        ...(parent?.kind === 'resource-id' && parent.address !== undefined ? { parentAddress: parent.address } : {}),
        way: [...owner.options.way, ...one.way],
    };
}
function bodyOf(value, declaration) {
    if (value.kind !== 'object')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)([], (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(declaration.span), (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownBecause */ .Zp)(value, (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(value), declaration.span));
    const members = [...value.members.values()].filter((member) => !LOCATING_MEMBERS.has(member.name.toLowerCase()));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)(members, value.origin, value.open);
}
const LOCATING_MEMBERS = new Set(['subscriptionid', 'resourcegroup', 'dependson']);


/***/ }),

/***/ 82694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q_: () => (/* binding */ evaluateToString),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   gL: () => (/* binding */ callFor),
/* harmony export */   ox: () => (/* binding */ accessValue)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47753);
/* harmony import */ var _file_functions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54601);
/* harmony import */ var _functions_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83109);
/* harmony import */ var _functions_member_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86822);
/* harmony import */ var _functions_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40300);
/* harmony import */ var _locals_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32843);
/* harmony import */ var _loops_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20552);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18576);
/* harmony import */ var _spreads_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61311);
/* harmony import */ var _symbols_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75850);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66165);











function evaluate(expression, frame) {
    if (expression.kind === 'literal')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .scalarAt */ .C_)(expression.value, expression.span);
    const { context } = frame.instance;
    if (context.exhaustedAt(expression.span) !== undefined)
        return outOfBudget(expression);
    const value = context.nested(expression.span, () => evaluateKind(expression, frame), () => outOfBudget(expression));
    return (0,_functions_size_js__WEBPACK_IMPORTED_MODULE_4__/* .isTooLarge */ .I)(value, context.limits) ? tooLarge(expression, context) : value;
}
function tooLarge(expression, context) {
    context.bag.report('value-too-large', 'The value of this expression is too large to be analysed.', expression.span);
    return outOfBudget(expression);
}
function outOfBudget(expression) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5)('budget', 'the analysis stopped at a budget', 'budget()', (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .originAt */ .iX)(expression.span));
}
function evaluateKind(expression, frame) {
    switch (expression.kind) {
        case 'literal':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .scalarAt */ .C_)(expression.value, expression.span);
        case 'object':
            return evaluateObject(expression, frame);
        case 'array':
            return evaluateArray(expression, frame);
        case 'interpolation':
            return evaluateInterpolation(expression, frame);
        case 'parameter':
            return frame.instance.parameter(expression.name, expression.span);
        case 'variable':
            return frame.instance.variable(expression.name, expression.span);
        case 'local':
            return (0,_locals_js__WEBPACK_IMPORTED_MODULE_10__/* .lookUp */ .T)(expression.name, frame.locals) ?? outOfScope(expression.name, expression);
        case 'resource':
        case 'access':
            return (0,_symbols_js__WEBPACK_IMPORTED_MODULE_7__/* .readSymbol */ .Bu)(expression, frame) ?? evaluateAccess(expression, frame);
        case 'call':
            return evaluateCall(expression, frame);
        case 'method':
            return (0,_symbols_js__WEBPACK_IMPORTED_MODULE_7__/* .callOnResource */ .mQ)(expression, frame);
        case 'conditional':
            return evaluateConditional(expression, frame);
        case 'lambda':
            return evaluateLambda(expression, frame);
        case 'loop':
            return evaluateLoop(expression, frame);
        case 'unsupported':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5)('unsupported', expression.reason, `unsupported('${expression.reason}')`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .originAt */ .iX)(expression.span));
    }
}
function outOfScope(name, expression) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5)('error', `'${name}' has no value here`, name, (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .originAt */ .iX)(expression.span));
}
function evaluateObject(expression, frame) {
    let members = [];
    let open;
    for (const part of expression.members) {
        if (part.kind === 'spread') {
            const merged = (0,_spreads_js__WEBPACK_IMPORTED_MODULE_6__/* .mergeMembers */ .q)(members, open, evaluate(part.value, frame), part.span, frame.instance.context.limits);
            members = [...merged.members];
            open = merged.open;
            continue;
        }
        const key = evaluate(part.key, frame);
        const value = evaluate(part.value, frame);
        const member = (0,_functions_member_names_js__WEBPACK_IMPORTED_MODULE_3__/* .memberUnder */ .$4)(key, value, part.span);
        if (member !== undefined)
            members.push(member);
        else
            open = (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownBecause */ .Zp)(key, (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(key), part.span);
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ik)(members, (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .originAt */ .iX)(expression.span), open);
}
function evaluateArray(expression, frame) {
    const items = [];
    let open;
    for (const item of expression.items) {
        if (item.kind !== 'spread') {
            items.push(evaluate(item, frame));
            continue;
        }
        const spread = evaluate(item.value, frame);
        if (spread.kind === 'array') {
            items.push(...spread.items.map((inner) => (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .withStepsOf */ .zF)(inner, spread.origin)));
            open ??= spread.open;
        }
        else if (!(0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .isNull */ .kZ)(spread))
            open ??= { reason: (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownBecause */ .Zp)(spread, (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(spread), item.span) };
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YO)(items, (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .originAt */ .iX)(expression.span), open);
}
function evaluateInterpolation(expression, frame) {
    const parts = expression.parts.map((part) => typeof part === 'string' ? part : interpolated(evaluate(part, frame), frame, part));
    const values = parts.filter((part) => typeof part !== 'string');
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .knownLengthOf */ .hk)(parts) > frame.instance.context.limits.textLength)
        return tooLarge(expression, frame.instance.context);
    const origin = (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .joinOrigins */ .IP)(expression.span, values.map((value) => value.origin));
    const chosen = values.find((value) => value.kind === 'choice');
    if (chosen?.kind !== 'choice' || values.some((value) => value.kind === 'choice' && value !== chosen))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(parts, origin);
    const alternatives = chosen.alternatives.map(({ value, when }) => ({
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(parts.map((part) => (part === chosen ? value : part)), (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .joinOrigins */ .IP)(expression.span, [origin, value.origin])),
        when,
    }));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)(alternatives, { ...chosen.reason, expression: (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)((0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(parts, origin)) }, origin, frame.instance.context.limits.alternatives);
}
function interpolated(value, frame, part) {
    if (value.kind !== 'object' && value.kind !== 'array')
        return value;
    const pattern = (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .scalarAt */ .C_)('{0}', part.span);
    return (0,_functions_index_js__WEBPACK_IMPORTED_MODULE_2__/* .callFunction */ .T)('format', [pattern, value], callFor('format', part.span, frame)) ?? value;
}
function evaluateAccess(expression, frame) {
    if (expression.kind !== 'access')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5)('error', 'a resource is not a value', 'resource()', (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .originAt */ .iX)(expression.span));
    const container = evaluate(expression.object, frame);
    const key = evaluate(expression.key, frame);
    return accessValue(expression, container, key, frame.instance.context);
}
function accessValue(expression, container, key, context) {
    return (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .access */ .T)(container, key, {
        safe: expression.safe,
        fromEnd: expression.fromEnd,
        span: expression.span,
        alternatives: context.limits.alternatives,
        reject: (message) => context.reject(message, expression.span),
    });
}
function evaluateConditional(expression, frame) {
    const condition = evaluate(expression.condition, frame);
    const known = (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .knownBoolean */ .MR)(condition);
    const { context } = frame.instance;
    if (known !== undefined) {
        const value = evaluate(known ? expression.whenTrue : expression.whenFalse, frame);
        if (condition.origin.steps.length === 0)
            return value;
        const chosen = (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .withStepsOf */ .zF)(value, condition.origin);
        return (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .withStep */ .p$)(chosen, {
            role: 'condition',
            span: expression.condition.span,
            name: describeCondition(expression.condition),
        });
    }
    const described = describeCondition(expression.condition);
    const [whenTrue, whenFalse] = context.speculatively(() => [
        evaluate(expression.whenTrue, frame),
        evaluate(expression.whenFalse, frame),
    ]);
    const canonical = `if(${(0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(condition)},${(0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(whenTrue)},${(0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(whenFalse)})`;
    const reason = (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownBecause */ .Zp)(condition, canonical, expression.span);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)([
        { value: whenTrue, when: `if ${described} is true` },
        { value: whenFalse, when: `if ${described} is false` },
    ], reason, (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .joinOrigins */ .IP)(expression.span, [condition.origin]), context.limits.alternatives);
}
function describeCondition(condition) {
    const { source, start, end } = condition.span;
    const written = source.text.slice(start, end).replace(/\s+/g, ' ');
    return `'${written.length > 60 ? `${written.slice(0, 57)}...` : written}'`;
}
function evaluateLambda(expression, frame) {
    return {
        kind: 'lambda',
        arity: expression.parameters.length,
        apply: (args) => {
            let { locals } = frame;
            expression.parameters.forEach((name, index) => {
                const arg = args[index];
                if (arg !== undefined)
                    locals = (0,_locals_js__WEBPACK_IMPORTED_MODULE_10__/* .bind */ .o)(name, arg, locals);
            });
            return evaluate(expression.body, { instance: frame.instance, locals });
        },
        origin: (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .originAt */ .iX)(expression.span),
    };
}
function evaluateLoop(expression, frame) {
    const iterated = (0,_loops_js__WEBPACK_IMPORTED_MODULE_5__/* .iteratedBy */ ._b)(expression.loop, frame);
    if (iterated.kind !== 'choice')
        return loopOver(expression, iterated, frame);
    const { context } = frame.instance;
    const alternatives = context.speculatively(() => iterated.alternatives.map(({ value, when }) => ({ value: loopOver(expression, value, frame), when })));
    const origin = (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .joinOrigins */ .IP)(expression.span, [iterated.origin]);
    const reason = (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownBecause */ .Zp)(iterated, `loop(${(0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(iterated)})`, expression.span);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .choice */ .Yq)(alternatives, reason, origin, context.limits.alternatives);
}
function loopOver(expression, iterated, frame) {
    const items = [];
    let open;
    for (const copy of (0,_loops_js__WEBPACK_IMPORTED_MODULE_5__/* .copiesOver */ .W1)(expression.loop, iterated, frame)) {
        const inner = { instance: frame.instance, locals: copy.locals };
        if (copy.kind === 'certain')
            items.push(evaluate(expression.body, inner));
        else {
            const each = frame.instance.context.speculatively(() => evaluate(expression.body, inner));
            open = { reason: copy.reason, each };
        }
    }
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YO)(items, (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .originAt */ .iX)(expression.span), open);
}
function evaluateCall(expression, frame) {
    if (expression.userFunction !== undefined)
        return callUserFunction(expression, expression.userFunction, frame);
    if ((0,_file_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileFunction */ .be)(expression.name)) {
        const args = expression.arguments.map((argument) => evaluate(argument, frame));
        return (0,_file_functions_js__WEBPACK_IMPORTED_MODULE_1__/* .callFileFunction */ .J$)(expression, args, frame.instance);
    }
    const reference = (0,_symbols_js__WEBPACK_IMPORTED_MODULE_7__/* .referenceCall */ .Sn)(expression, frame);
    if (reference !== undefined)
        return reference;
    const computed = readByComputedName(expression, frame) ?? environmentDefault(expression, frame);
    if (computed !== undefined)
        return computed;
    const shortcut = shortCircuit(expression, frame);
    if (shortcut !== undefined)
        return shortcut;
    const args = expression.arguments.map((argument) => evaluate(argument, frame));
    const result = (0,_functions_index_js__WEBPACK_IMPORTED_MODULE_2__/* .callFunction */ .T)(expression.name, args, callFor(expression.name, expression.span, frame));
    if (result?.kind === 'unknown' && result.reason === 'budget')
        reportBudget(result, frame);
    if (result !== undefined)
        return result;
    frame.instance.context.bag.report('unsupported', `The function '${expression.name}' is not supported.`, expression.span);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5)('unsupported', `the function '${expression.name}' is not supported`, `${expression.name}()`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .originAt */ .iX)(expression.span));
}
function readByComputedName(expression, frame) {
    if (expression.name !== 'parameters' && expression.name !== 'variables')
        return undefined;
    const [first] = expression.arguments;
    if (first === undefined)
        return undefined;
    const value = evaluate(first, frame);
    const name = (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .knownString */ .Xb)(value);
    if (name === undefined)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .unknownBecause */ .Zp)(value, `${expression.name}(${(0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .textOf */ .b6)(value)})`, expression.span);
    return expression.name === 'parameters'
        ? frame.instance.parameter(name, expression.span)
        : frame.instance.variable(name.toLowerCase(), expression.span);
}
function environmentDefault(expression, frame) {
    const [name, fallback] = expression.arguments;
    if (expression.name !== 'readenvironmentvariable' || name === undefined || fallback === undefined)
        return undefined;
    const variable = evaluateToString(name, frame) ?? '';
    return (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .withStep */ .p$)(evaluate(fallback, frame), {
        role: 'default',
        span: fallback.span,
        name: `environment variable ${variable}`,
    });
}
function reportBudget(result, frame) {
    frame.instance.context.bag.report('too-many-copies', `Not evaluated: ${result.message}.`, result.origin.span);
}
function shortCircuit(expression, frame) {
    const [first, ...rest] = expression.arguments;
    if (first === undefined)
        return undefined;
    const logical = expression.name === 'and' || expression.name === 'or';
    if (rest.length === 0)
        return logical ? evaluate(first, frame) : undefined;
    if (expression.name === 'coalesce') {
        const value = evaluate(first, frame);
        const settled = value.kind !== 'unknown' && value.kind !== 'choice' && !(0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .isNull */ .kZ)(value);
        return settled ? value : undefined;
    }
    if (!logical)
        return undefined;
    const decisive = expression.name === 'or';
    const value = evaluate(first, frame);
    const known = (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .knownBoolean */ .MR)(value);
    if (known === decisive)
        return { ...(0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .scalar */ .d_)(known, value.origin) };
    if (known !== undefined)
        return undefined;
    const call = callFor(expression.name, expression.span, frame);
    const others = frame.instance.context.speculatively(() => rest.map((argument) => evaluate(argument, frame)));
    return (0,_functions_index_js__WEBPACK_IMPORTED_MODULE_2__/* .callFunction */ .T)(expression.name, [value, ...others], call);
}
function callUserFunction(expression, name, frame) {
    const found = frame.instance.userFunction(name);
    if (found === undefined) {
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5)('error', `nothing declares function '${name}'`, `${name}()`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .originAt */ .iX)(expression.span));
    }
    let locals;
    found.declaration.parameters.forEach((parameter, index) => {
        const argument = expression.arguments[index];
        if (argument !== undefined)
            locals = (0,_locals_js__WEBPACK_IMPORTED_MODULE_10__/* .bind */ .o)(parameter, evaluate(argument, frame), locals);
    });
    const result = evaluate(found.declaration.body, { instance: found.instance, locals });
    return (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .withStep */ .p$)(result, { role: 'function', span: found.declaration.span, name });
}
function callFor(name, span, frame) {
    const { context, options } = frame.instance;
    return {
        name,
        span,
        scope: options.scope,
        deploymentName: options.deploymentName,
        limits: context.limits,
        cloud: context.options.cloud,
        uniqueText: () => context.uniqueText(),
        speculatively: (work) => context.speculatively(work),
        reject: (message) => {
            context.reject(message, span);
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .unknown */ .L5)('error', message.replace(/\.$/, ''), `${name}()`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_9__/* .originAt */ .iX)(span));
        },
    };
}
function evaluateToString(expression, frame) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_8__/* .knownString */ .Xb)(evaluate(expression, frame));
}


/***/ }),

/***/ 25716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ expandRepository),
  y: () => (/* binding */ loadForms)
});

// EXTERNAL MODULE: ./lib/src/inputs/forms.js
var inputs_forms = __webpack_require__(9609);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/inputs/diagnostic.js
var diagnostic = __webpack_require__(50943);
;// CONCATENATED MODULE: ./lib/src/expand/recorder.js

class Recorder {
    outer;
    open = [];
    constructor(outer) {
        this.outer = outer;
    }
    record(work) {
        const { reads, bag, deployedTemplates } = {
            reads: new Set(),
            bag: new diagnostic/* DiagnosticBag */.g7(),
            deployedTemplates: new Set(),
        };
        this.open.push({ reads, bag, deployedTemplates });
        try {
            const value = work();
            return { value, trace: { reads, diagnostics: bag.all, deployedTemplates } };
        }
        finally {
            this.open.pop();
        }
    }
    noteRead(path) {
        for (const { reads } of this.open)
            reads.add(path);
        this.outer?.noteRead(path);
    }
    noteReport(item) {
        for (const { bag } of this.open)
            bag.add(item);
    }
    notePlace(source, place) {
        for (const { bag } of this.open)
            bag.standsAt(source, place);
    }
    noteDeployedTemplate(path) {
        for (const { deployedTemplates } of this.open)
            deployedTemplates.add(path);
    }
}
class RecordedBag extends diagnostic/* DiagnosticBag */.g7 {
    bag;
    recorder;
    constructor(bag, recorder) {
        super();
        this.bag = bag;
        this.recorder = recorder;
    }
    standsAt(source, place) {
        this.recorder.notePlace(source, place);
        this.bag.standsAt(source, place);
    }
    add(item) {
        this.recorder.noteReport(item);
        this.bag.add(item);
    }
    get all() {
        return this.bag.all;
    }
}

// EXTERNAL MODULE: ./lib/src/expand/secrets.js
var secrets = __webpack_require__(17938);
;// CONCATENATED MODULE: ./lib/src/expand/run-context.js




function sharedState(clock, outer) {
    return {
        usage: { started: clock(), evaluations: 0, declared: 0, exhausted: undefined },
        secrets: new secrets/* SecretCollector */.IB(),
        deployedTemplates: new Set(),
        recorder: new Recorder(outer?.recorder),
        naming: outer?.naming ?? { evaluation: '', unique: 0 },
    };
}
class RunContext {
    source;
    options;
    shared;
    repository;
    bag;
    constructor(source, options, bag, shared = sharedState(options.clock), notesReports = true) {
        this.source = source;
        this.options = options;
        this.shared = shared;
        this.bag = notesReports ? new RecordedBag(bag, shared.recorder) : bag;
        this.repository = {
            files: source.files,
            read: (path, expects) => {
                const found = source.read(path, expects);
                shared.recorder.noteRead(path);
                if (found !== undefined && found.path !== path)
                    shared.recorder.noteRead(found.path);
                return found;
            },
            list: (folder) => {
                shared.recorder.noteRead(`${folder}/`);
                return source.list(folder);
            },
        };
    }
    get usage() {
        return this.shared.usage;
    }
    get secrets() {
        return this.shared.secrets;
    }
    get deployedTemplates() {
        return this.shared.deployedTemplates;
    }
    reportingTo(bag) {
        return new RunContext(this.source, this.options, bag, this.shared, false);
    }
    beside(bag) {
        return new RunContext(this.source, this.options, bag, sharedState(this.options.clock, this.shared));
    }
    recording(work) {
        return this.shared.recorder.record(work);
    }
    replay({ reads, diagnostics, deployedTemplates }) {
        for (const path of reads)
            this.shared.recorder.noteRead(path);
        for (const item of diagnostics)
            this.bag.add(item);
        for (const path of deployedTemplates)
            this.noteDeployedTemplate(path);
    }
    noteDeployedTemplate(path) {
        this.shared.recorder.noteDeployedTemplate(path);
        this.shared.deployedTemplates.add(path);
    }
    evaluation(what, work) {
        const key = JSON.stringify(what);
        const known = this.options.unchanged?.get(key);
        const [first] = known ?? [];
        if (known !== undefined && first?.trace !== undefined) {
            this.replay(first.trace);
            return known;
        }
        this.shared.naming.evaluation = key;
        this.shared.naming.unique = 0;
        const { value, trace } = this.recording(work);
        return value.map((expansion) => ({ ...expansion, trace: { key, ...trace } }));
    }
    uniqueText() {
        const { naming } = this.shared;
        naming.unique++;
        const { evaluation, unique } = naming;
        const place = evaluation === '' ? '' : `${(0,external_node_crypto_.createHash)('sha256').update(evaluation).digest('hex').slice(0, 8)}.`;
        return `#${place}${unique}`;
    }
    get limits() {
        return this.options.limits;
    }
    filesOf(...names) {
        return this.repository.files.filter((path) => (0,inputs_forms/* formsNamed */.J0)(path).some((form) => names.includes(form.name)));
    }
    beginEntryPoint() {
        this.usage.evaluations = 0;
        const finished = this.usage.exhausted === 'out-of-time' || this.usage.declared > this.limits.resources;
        if (!finished)
            this.usage.exhausted = undefined;
    }
    exhaustedAt(span) {
        this.usage.evaluations++;
        if (this.usage.exhausted !== undefined)
            return this.usage.exhausted;
        if (this.usage.evaluations > this.limits.evaluations) {
            this.usage.exhausted = 'too-many-nodes';
            this.bag.report('too-many-nodes', `Evaluation stopped after ${this.limits.evaluations} expressions.`, span);
        }
        else if ((this.usage.evaluations & 0x3ff) === 0 &&
            this.options.clock() - this.usage.started > this.limits.totalMs) {
            this.usage.exhausted = 'out-of-time';
            this.bag.report('out-of-time', `Evaluation stopped after ${this.limits.totalMs / 1000} seconds.`, span);
        }
        return this.usage.exhausted;
    }
    countDeclared(span) {
        this.usage.declared++;
        if (this.usage.declared <= this.limits.resources)
            return true;
        this.usage.exhausted ??= 'too-many-nodes';
        this.bag.report('too-many-nodes', `Expansion stopped after ${this.limits.resources} resources and modules.`, span);
        return false;
    }
}

// EXTERNAL MODULE: ./lib/src/expand/context.js + 7 modules
var expand_context = __webpack_require__(70756);
// EXTERNAL MODULE: ./lib/src/expand/emit.js
var emit = __webpack_require__(8580);
// EXTERNAL MODULE: ./lib/src/inputs/repository.js
var repository = __webpack_require__(76108);
;// CONCATENATED MODULE: ./lib/src/expand/entry-points.js


function findEntryPoints(context) {
    const { options } = context;
    if (options.entryPoints !== undefined) {
        return options.entryPoints
            .filter((entry) => templateOrDiagnostic(entry.path, context))
            .map(({ path, parameters }) => ({ path, parameters }));
    }
    const templates = templatesInScope(context);
    const parameters = parameterFilesByTemplate(context, templates);
    const uncalled = templatesNobodyCalls(templates);
    return [...templates.keys()]
        .filter((path) => (uncalled.has(path) && !context.run.deployedTemplates.has(path)) || parameters.has(path))
        .map((path) => ({ path, parameters: parameters.get(path) ?? [] }));
}
function templateOrDiagnostic(path, context) {
    if (context.library.template(path) !== undefined)
        return true;
    if (isOfAnotherForm(path, context))
        return false;
    context.bag.report('module-not-found', `There is no template '${path}', which the configuration names as an entry point.`, path);
    return false;
}
function isOfAnotherForm(path, { run }) {
    const folder = path.replace(/^\.\/|\/$/g, '');
    const isRoot = run.filesOf('terraform').some((file) => {
        const parent = file.split('/').slice(0, -1).join('/');
        return file === path || parent === folder || (parent === '' && folder === '.');
    });
    const text = isRoot || !/\.json$/i.test(path) ? undefined : run.repository.read(path)?.text;
    return isRoot || (text !== undefined && (0,inputs_forms/* formsOf */.XP)(path, text).some((form) => form.name === 'terraform-plan'));
}
function templatesInScope(context) {
    const inScope = new Set(context.repository.files);
    const templates = new Map();
    for (const path of context.run.filesOf('bicep', 'arm-json')) {
        const template = context.library.template(path);
        if (template === undefined)
            continue;
        const bicep = path.replace(/\.json$/i, '.bicep');
        if (template.generatedByBicep && bicep !== path && inScope.has(bicep)) {
            context.bag.report('compiled-artefact', `Skipped: compiled from '${bicep}', which is checked instead.`, path);
        }
        else
            templates.set(path, template);
    }
    return templates;
}
function templatesNobodyCalls(templates) {
    const calls = new Map();
    const called = new Set();
    for (const [path, template] of templates) {
        const targets = calledPaths(template).filter((target) => target !== path && templates.has(target));
        calls.set(path, targets);
        for (const target of targets)
            called.add(target);
    }
    const entries = new Set([...templates.keys()].filter((path) => !called.has(path)));
    const reached = new Set();
    for (const path of entries)
        reach(path, calls, reached);
    for (const path of templates.keys()) {
        if (reached.has(path))
            continue;
        entries.add(path);
        reach(path, calls, reached);
    }
    return entries;
}
function reach(from, calls, reached) {
    const waiting = [from];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
        if (reached.has(path))
            continue;
        reached.add(path);
        waiting.push(...(calls.get(path) ?? []));
    }
}
function calledPaths(template) {
    const paths = modulesOf(template).flatMap((module) => (module.source.kind === 'path' ? [module.source.path] : []));
    return paths.flatMap((path) => (0,repository/* resolvePath */.o)(template.source.path, path) ?? []);
}
function modulesOf(template) {
    return template.resources.flatMap((declaration) => {
        if (declaration.kind !== 'module')
            return [];
        return declaration.source.kind === 'inline'
            ? [declaration, ...modulesOf(declaration.source.template)]
            : [declaration];
    });
}
function parameterFilesByTemplate(context, templates) {
    const given = context.options.parameterFiles.filter((path) => !(0,inputs_forms/* formsNamed */.J0)(path).some((form) => form.name === 'terraform'));
    const explicit = context.options.parameterFiles.length > 0;
    const files = explicit ? given : context.run.filesOf('bicep', 'arm-json');
    const byTemplate = new Map();
    for (const path of files) {
        const file = context.library.parameterFile(path);
        if (file === undefined) {
            if (given.length > 0)
                context.bag.report('module-not-found', `'${path}' is not a parameter file.`, path);
            continue;
        }
        const targets = targetsOf(path, context, templates, given.length > 0);
        for (const target of targets)
            byTemplate.set(target, [...(byTemplate.get(target) ?? []), path]);
    }
    return byTemplate;
}
function targetsOf(path, context, templates, explicit) {
    const file = context.library.parameterFile(path);
    if (file?.form === 'bicepparam')
        return usingTarget(path, context, templates);
    const named = namedTarget(path, templates);
    if (named !== undefined)
        return [named];
    const fitting = explicit ? undefined : onlyTemplateBeside(path, context, templates);
    if (fitting !== undefined)
        return [fitting];
    const entries = explicit ? [...templatesNobodyCalls(templates)] : [];
    const [only] = entries;
    if (entries.length === 1 && only !== undefined)
        return [only];
    const advice = explicit
        ? ' Name the template in its file name, or list both under entryPoints in the configuration.'
        : '';
    context.bag.report('orphan-parameter-file', `No template in scope belongs to this parameter file.${advice}`, path);
    return [];
}
function onlyTemplateBeside(path, context, templates) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const beside = [...templatesNobodyCalls(templates)].filter((entry) => entry.slice(0, entry.lastIndexOf('/') + 1) === folder);
    const [only] = beside;
    if (only === undefined || beside.length > 1)
        return undefined;
    const declared = templates.get(only)?.parameters;
    const set = [...(context.library.parameterFile(path)?.assignments.keys() ?? [])];
    return set.length > 0 && set.every((name) => declared?.has(name) === true) ? only : undefined;
}
function usingTarget(path, context, templates) {
    const file = context.library.parameterFile(path);
    if (file?.using === undefined)
        return [];
    const target = (0,repository/* resolvePath */.o)(path, file.using.path);
    if (target !== undefined && templates.has(target))
        return [target];
    if (target !== undefined && context.library.template(target) !== undefined) {
        context.bag.report('orphan-parameter-file', `The template '${target}' is not in scope.`, path);
    }
    else if (/^(br|ts)[:/]/.test(file.using.path)) {
        context.bag.report('module-unresolved', `The template '${file.using.path}' is not available without a download.`, file.using.span);
    }
    else
        context.bag.report('module-not-found', `There is no template '${file.using.path}'.`, file.using.span);
    return [];
}
function namedTarget(path, templates) {
    const match = /^(.*)\.parameters(\.[^/]+)?\.json$/i.exec(path);
    if (match?.[1] === undefined)
        return undefined;
    return [`${match[1]}.bicep`, `${match[1]}.json`].find((candidate) => templates.has(candidate));
}

// EXTERNAL MODULE: ./lib/src/expand/instance.js
var expand_instance = __webpack_require__(18036);
// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var expand_origins = __webpack_require__(18576);
// EXTERNAL MODULE: ./lib/src/expand/evaluator.js
var evaluator = __webpack_require__(82694);
// EXTERNAL MODULE: ./lib/src/expand/scopes.js
var scopes = __webpack_require__(57146);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
;// CONCATENATED MODULE: ./lib/src/expand/parameter-files.js






function argumentsFromFile(path, template, context) {
    const values = new Map();
    for (const file of extensionChain(path, context)) {
        const instance = instanceOf(file, context);
        for (const [key, assignment] of file.assignments) {
            const declared = template.parameters.get(key);
            if (declared === undefined)
                reportUndeclared(assignment, template, context);
            else {
                const value = assignedValue(assignment, file, instance, declared.type);
                context.run.secrets.addParameter(declared, value);
                values.set(key, value);
            }
        }
    }
    return values;
}
function extensionChain(path, context) {
    const chain = [];
    const seen = new Set();
    for (let at = path; at !== undefined;) {
        const file = context.library.parameterFile(at);
        if (file === undefined)
            break;
        if (seen.has(at)) {
            context.bag.report('cycle', 'The parameter file extends itself, directly or through others.', file.extends?.span ?? at);
            break;
        }
        seen.add(at);
        chain.unshift(file);
        at = extendedPath(file, context);
    }
    return chain;
}
function extendedPath(file, context) {
    if (file.extends === undefined)
        return undefined;
    const resolved = (0,repository/* resolvePath */.o)(file.source.path, file.extends.path);
    if (resolved !== undefined && context.library.parameterFile(resolved) !== undefined)
        return resolved;
    context.bag.report('module-not-found', `There is no parameter file '${file.extends.path}' to extend.`, file.extends.span);
    return undefined;
}
function instanceOf(file, context) {
    const parameters = new Map();
    for (const [key, assignment] of file.assignments) {
        if (assignment.value === undefined)
            continue;
        parameters.set(key, {
            name: assignment.name,
            type: 'any',
            secure: false,
            nullable: false,
            defaultValue: assignment.value,
            span: assignment.span,
            nameSpan: assignment.span,
        });
    }
    return new expand_instance/* TemplateInstance */.i({
        template: {
            source: file.source,
            form: file.form === 'bicepparam' ? 'bicep' : 'arm',
            targetScope: 'resourceGroup',
            parameters,
            variables: file.variables,
            functions: file.functions,
            imports: file.imports,
            resources: [],
            outputs: new Map(),
            generatedByBicep: false,
        },
        context,
        addressPrefix: `${file.source.path}:`,
        scope: (0,scopes/* rootScope */.Pu)('resourceGroup'),
        deploymentName: (0,values/* scalar */.d_)('', (0,expand_origins/* originAt */.iX)({ source: file.source, start: 0, end: 0 })),
        arguments: new Map(),
        depth: 0,
        way: [],
        condition: true,
        callers: [],
    });
}
function assignedValue(assignment, file, instance, type) {
    const step = { role: 'parameter-file', span: assignment.span, name: assignment.name };
    if (assignment.value === undefined) {
        const message = `parameter '${assignment.name}' is a Key Vault secret`;
        return (0,expand_origins/* asSensitive */.P6)((0,expand_origins/* withStep */.p$)((0,values/* unknown */.L5)('secure-parameter', message, 'getsecret()', (0,expand_origins/* originAt */.iX)(assignment.span)), step));
    }
    const value = (0,evaluator/* evaluate */._3)(assignment.value, { instance, locals: undefined });
    return (0,expand_origins/* withStep */.p$)(file.form === 'arm-parameters' ? substituteEnvironment(value, assignment, type) : value, step);
}
const ENVIRONMENT_VARIABLE = /\$\{(\w+)(?::?[=-]([^}]*))?\}/g;
function substituteEnvironment(value, assignment, type) {
    if (value.kind === 'array') {
        const items = value.items.map((item) => substituteEnvironment(item, assignment, 'any'));
        return (0,values/* array */.YO)(items, value.origin, value.open);
    }
    if (value.kind === 'object') {
        const members = [...value.members.values()].map((member) => ({
            ...member,
            value: substituteEnvironment(member.value, assignment, 'any'),
        }));
        return (0,values/* object */.Ik)(members, value.origin, value.open);
    }
    const written = (0,values/* knownString */.Xb)(value) ?? '';
    const parts = environmentParts(written, assignment, value.origin);
    if (parts === undefined)
        return value;
    const origins = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.origin]));
    return asDeclared((0,values/* text */.Qq)(parts, (0,expand_origins/* joinOrigins */.IP)(value.origin.span, [value.origin, ...origins])), type);
}
function environmentParts(written, assignment, origin) {
    const parts = [];
    let end = 0;
    for (const match of written.matchAll(ENVIRONMENT_VARIABLE)) {
        const [whole, name = '', fallback] = match;
        parts.push(written.slice(end, match.index), environmentValue(name, fallback, assignment, origin));
        end = match.index + whole.length;
    }
    return end === 0 ? undefined : [...parts, written.slice(end)];
}
function environmentValue(name, fallback, assignment, origin) {
    if (fallback !== undefined) {
        const step = { role: 'default', span: origin.span, name: `environment variable ${name}` };
        return (0,expand_origins/* withStep */.p$)((0,values/* scalar */.d_)(fallback, origin), step);
    }
    const message = `parameter '${assignment.name}' comes from the environment variable ${name}`;
    return (0,values/* unknown */.L5)('parameter', message, `environmentVariable('${name}')`, origin);
}
function asDeclared(value, type) {
    const written = (0,values/* knownString */.Xb)(value);
    if (written === undefined)
        return value;
    if (type === 'bool' && /^(?:1|t|true|0|f|false)$/i.test(written)) {
        return (0,values/* scalar */.d_)(/^[1t]/i.test(written), value.origin);
    }
    if (type === 'int' && /^-?\d{1,15}$/.test(written))
        return (0,values/* scalar */.d_)(Number(written), value.origin);
    return value;
}
function reportUndeclared(assignment, template, context) {
    const message = `The template '${template.source.path}' declares no parameter '${assignment.name}'.`;
    context.bag.report('undeclared-parameter', message, assignment.span);
}

;// CONCATENATED MODULE: ./lib/src/expand/templates.js








const TEMPLATES = {
    expand(run) {
        const context = new expand_context/* ExpansionContext */.B(run);
        return findEntryPoints(context).flatMap((entry) => expandEntryPoint(entry, context));
    },
};
function expandEntryPoint(entry, context) {
    const environments = entry.parameters.length === 0 ? [undefined] : entry.parameters;
    return environments.flatMap((environment) => {
        const what = ['template', entry.path, ...(environment === undefined ? [] : [environment])];
        return context.run.evaluation(what, () => expandIn(entry, environment, context));
    });
}
function expandIn(entry, environment, context) {
    const template = context.library.template(entry.path);
    if (template === undefined)
        return [];
    const given = environment === undefined ? new Map() : argumentsFromFile(environment, template, context);
    return [expandTemplate(template, environment, given, context)];
}
function expandTemplate(template, environment, given, context) {
    context.beginEntryPoint();
    const { path } = template.source;
    const start = { source: template.source, start: 0, end: 0 };
    const instance = new expand_instance/* TemplateInstance */.i({
        template,
        context,
        addressPrefix: `${path}:`,
        scope: (0,scopes/* rootScope */.Pu)(template.targetScope),
        deploymentName: (0,values/* unknown */.L5)('deployment', 'the deployment is named when it is started', 'deployment().name', (0,expand_origins/* originAt */.iX)(start)),
        arguments: given,
        depth: 0,
        way: [],
        condition: true,
        callers: [path],
    });
    const sink = { resources: [], unresolvedModules: [] };
    if (isHypothetical(template, environment))
        context.speculatively(() => (0,emit/* emit */.I)(instance, sink));
    else
        (0,emit/* emit */.I)(instance, sink);
    return {
        entryPoint: path,
        environment,
        resources: sink.resources,
        unresolvedModules: sink.unresolvedModules,
        complete: sink.unresolvedModules.length === 0 && !somethingUnread(context),
        secrets: context.run.secrets,
    };
}
function isHypothetical(template, environment) {
    if (environment !== undefined)
        return false;
    return [...template.parameters.values()].some((item) => item.defaultValue === undefined && !item.nullable);
}
function somethingUnread(context) {
    return context.bag.all.some((item) => {
        const path = item.span?.source.path ?? item.file;
        return item.level === 'error' && path !== undefined && context.templatesAtWork.has(path);
    });
}

// EXTERNAL MODULE: ./lib/src/expand/merge.js
var merge = __webpack_require__(77303);
// EXTERNAL MODULE: ./lib/src/expand/same-resource.js
var same_resource = __webpack_require__(12902);
;// CONCATENATED MODULE: ./lib/src/expand/updates.js



function joinUpdates(resources, budget) {
    const updates = resources.filter((resource) => resource.patch);
    if (updates.length === 0)
        return resources;
    const declared = new Declarations(resources);
    const order = new Order(updates);
    const byBase = new Map();
    const joined = new Set();
    for (const update of updates) {
        const { certain, possible } = declared.targetsOf(update);
        for (const base of certain)
            add(byBase, base, applicationOf(update, base, false));
        for (const base of possible)
            add(byBase, base, applicationOf(update, base, true));
        if (certain.length > 0)
            joined.add(update);
    }
    return resources.flatMap((resource) => {
        if (joined.has(resource))
            return [];
        const applications = byBase.get(resource);
        return [applications === undefined ? resource : updated(resource, applications, order, budget)];
    });
}
function add(byBase, base, application) {
    const known = byBase.get(base);
    if (known === undefined)
        byBase.set(base, [application]);
    else
        known.push(application);
}
function applicationOf(update, base, isPossible) {
    const { address, span, apiVersion, condition } = update;
    const writer = { address, span, apiVersion };
    if (isPossible) {
        const reason = update.names.map(values/* firstUnknown */.Ny).find((found) => found !== undefined) ?? nameless(update);
        const doubt = { reason, applied: `if '${address}' updates it`, otherwise: `if '${address}' updates another one` };
        return { update, writer, doubt };
    }
    const isAlways = condition === true || (base.condition !== true && base.condition.expression === condition.expression);
    if (isAlways)
        return { update, writer };
    const [applied, otherwise] = [`if '${address}' exists`, `if '${address}' does not exist`];
    return { update, writer, doubt: { reason: condition, applied, otherwise } };
}
function nameless({ address, headerSpan }) {
    const message = `which resource '${address}' updates is not known`;
    return (0,values/* unknown */.L5)('deployment', message, `targetOf(${address})`, { span: headerSpan, steps: [] });
}
function updated(base, applications, order, budget) {
    const { alternatives } = budget.limits;
    const sources = new Map();
    let body = base.body;
    const sorted = order.sorted(applications);
    for (const application of sorted) {
        const { update, writer } = application;
        const isExhausted = () => budget.exhaustedAt(update.headerSpan) !== undefined;
        const settle = settling(application, order, alternatives);
        body = new merge/* Merge */.H({ writer, source: update, alternatives, isExhausted, settle }, sources).objects(body, update.body);
    }
    const words = base.words?.joinedWith(sorted.flatMap(({ update }) => update.words ?? []));
    return words === undefined ? { ...base, body } : { ...base, body, words };
}
function settling({ update, doubt }, order, limit) {
    return (before, after, earlier) => {
        const rival = earlier.find((one) => one !== update && !order.precedes(one, update));
        const either = doubt ?? (rival && betweenRivals(update, rival));
        if (either === undefined)
            return after;
        const alternatives = [
            { value: after, when: either.applied },
            { value: before ?? (0,values/* scalar */.d_)(null, after.origin), when: either.otherwise },
        ];
        return (0,values/* choice */.Yq)(alternatives, either.reason, after.origin, limit);
    };
}
function betweenRivals(update, rival) {
    const message = `nothing says which of '${rival.address}' and '${update.address}' comes last`;
    const text = `last(${rival.address},${update.address})`;
    return {
        reason: (0,values/* unknown */.L5)('deployment', message, text, { span: update.headerSpan, steps: [] }),
        applied: `if '${update.address}' comes last`,
        otherwise: `if '${rival.address}' comes last`,
    };
}
class Declarations {
    byAddress = new Map();
    byType = new Map();
    constructor(resources) {
        for (const resource of resources) {
            if (!this.byAddress.has(resource.address))
                this.byAddress.set(resource.address, resource);
            if (resource.existing || resource.patch)
                continue;
            const key = resource.type.toLowerCase();
            const known = this.byType.get(key);
            if (known === undefined)
                this.byType.set(key, [resource]);
            else
                known.push(resource);
        }
    }
    targetsOf(update) {
        const candidates = this.byType.get(update.type.toLowerCase()) ?? [];
        const named = this.named(update);
        if (named !== undefined && candidates.includes(named))
            return { certain: [named], possible: [] };
        const compared = candidates.map((base) => ({ base, same: isTarget(update, base) }));
        const certain = compared.filter(({ same }) => same === true).map(({ base }) => base);
        if (certain.length > 0 || named?.existing === true)
            return { certain, possible: [] };
        return { certain, possible: compared.filter(({ same }) => same === 'unknown').map(({ base }) => base) };
    }
    named(update) {
        const seen = new Set();
        let at = update;
        while (at?.patch === true && at.updates !== undefined && !seen.has(at)) {
            seen.add(at);
            at = this.byAddress.get(at.updates);
        }
        return at === update ? undefined : at;
    }
}
function isTarget(update, base) {
    const same = (0,same_resource/* sameResource */.nK)(update, base);
    if (same === false)
        return false;
    const extended = sameExtended(update.scope, base.scope);
    return extended === true ? same : extended;
}
function sameExtended({ resource: left }, { resource: right }) {
    if (left === undefined && right === undefined)
        return true;
    if (left === undefined || right === undefined)
        return 'unknown';
    if (left.kind === 'resource-id' && right.kind === 'resource-id')
        return (0,same_resource/* sameResource */.nK)(left, right);
    return (0,values/* textOf */.b6)(left) === (0,values/* textOf */.b6)(right) ? true : (0,same_resource/* sameText */.QV)(left, right);
}
class Order {
    before = new Map();
    constructor(updates) {
        const byAddress = new Map(updates.map((update) => [update.address, update]));
        for (const update of updates)
            this.before.set(update, allBefore(update, byAddress));
    }
    precedes(earlier, later) {
        return this.before.get(later)?.has(earlier.address) === true;
    }
    sorted(applications) {
        const waiting = [...applications];
        const sorted = [];
        while (waiting.length > 0) {
            const next = waiting.findIndex(({ update }) => !waiting.some((other) => this.precedes(other.update, update)));
            sorted.push(...waiting.splice(Math.max(next, 0), 1));
        }
        return sorted;
    }
}
function allBefore(update, byAddress) {
    const found = new Set();
    const waiting = directlyBefore(update);
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
        const earlier = byAddress.get(address);
        if (earlier === undefined || found.has(address))
            continue;
        found.add(address);
        waiting.push(...directlyBefore(earlier));
    }
    return found;
}
function directlyBefore({ follows = [], updates }) {
    return updates === undefined ? [...follows] : [...follows, updates];
}

;// CONCATENATED MODULE: ./lib/src/expand/expand.js




const LAZY_FORMS = [
    { files: ['terraform'], load: async () => (await __webpack_require__.e(/* import() */ 992).then(__webpack_require__.bind(__webpack_require__, 27992))).TERRAFORM },
    { files: ['terraform-plan'], load: async () => (await Promise.all(/* import() */[__webpack_require__.e(992), __webpack_require__.e(756)]).then(__webpack_require__.bind(__webpack_require__, 48756))).TERRAFORM_PLAN },
];
async function loadForms(repository) {
    const present = new Set(repository.files.flatMap((path) => formsPresent(path, repository)));
    const needed = LAZY_FORMS.filter((form) => form.files.some((name) => present.has(name)));
    return [TEMPLATES, ...(await Promise.all(needed.map((form) => form.load())))];
}
function formsPresent(path, repository) {
    const named = (0,inputs_forms/* formsNamed */.J0)(path);
    const isShared = named.some((form) => form.mayHold !== undefined);
    return (isShared ? (0,inputs_forms/* formsOf */.XP)(path, repository.read(path)?.text ?? '') : named).map((form) => form.name);
}
function expandRepository(repository, options, bag, forms = [TEMPLATES]) {
    const run = new RunContext(repository, options, bag);
    const expanded = [...forms].reverse().map((form) => form.expand(run));
    const takenOver = new Set([...(options.unchanged?.values() ?? [])].flat());
    return expanded
        .reverse()
        .flat()
        .map((expansion) => (takenOver.has(expansion) ? expansion : withUpdatesJoined(expansion, run)));
}
function withUpdatesJoined(expansion, run) {
    run.beginEntryPoint();
    const resources = joinUpdates(expansion.resources, run);
    return resources === expansion.resources ? expansion : { ...expansion, resources };
}


/***/ }),

/***/ 25209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ copyIndexLocal)
/* harmony export */ });
function copyIndexLocal(name) {
    return name === undefined ? 'copyIndex()' : `copyIndex(${name.toLowerCase()})`;
}


/***/ }),

/***/ 54601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ callFileFunction),
/* harmony export */   ZK: () => (/* binding */ valueOfJson),
/* harmony export */   be: () => (/* binding */ isFileFunction)
/* harmony export */ });
/* unused harmony export valueOfData */
/* harmony import */ var _inputs_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76108);
/* harmony import */ var _syntax_arm_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59749);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47753);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18576);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66165);





const READERS = new Map([
    ['loadtextcontent', (source) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(source.text, wholeOf(source))],
    ['loadfileasbase64', (source) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(Buffer.from(source.text, 'utf8').toString('base64'), wholeOf(source))],
    ['loadjsoncontent', readJson],
    ['loadyamlcontent', readYaml],
]);
function isFileFunction(name) {
    return READERS.has(name) || name === 'loaddirectoryfileinfo';
}
function callFileFunction(call, args, instance) {
    const [first] = args;
    const path = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownString */ .Xb)(first);
    const reader = READERS.get(call.name);
    if (path === undefined || reader === undefined) {
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('unsupported', `${call.name}() cannot be evaluated here`, `${call.name}()`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(call.span));
    }
    const resolved = (0,_inputs_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o)(instance.template.source.path, path);
    const source = resolved === undefined ? undefined : instance.context.repository.read(resolved);
    if (source === undefined) {
        const message = resolved === undefined ? `The path '${path}' leaves the repository.` : `There is no readable file '${resolved}'.`;
        instance.context.bag.report('module-not-found', message, call.span);
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('error', `the file '${path}' cannot be read`, `${call.name}('${path}')`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(call.span));
    }
    return (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .withStep */ .p$)(reader(source, args, call, instance), { role: 'file', span: call.span, name: path });
}
function wholeOf(source) {
    return { source, start: 0, end: source.text.length };
}
function readJson(source, args, call, instance) {
    const { root, errors } = (0,_syntax_arm_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(source, instance.context.limits);
    const [error] = errors;
    if (error !== undefined)
        instance.context.bag.report('syntax-error', error.message, { source, start: error.start, end: error.end });
    if (root === undefined)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('error', `'${source.path}' is not JSON`, `${call.name}('${source.path}')`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(call.span));
    return select(valueOfJson(root, source), args[1], call, instance);
}
function valueOfJson(node, source) {
    const origin = (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)({ source, start: node.start, end: node.end });
    switch (node.kind) {
        case 'scalar':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(node.value, origin);
        case 'array':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(node.items.map((item) => valueOfJson(item, source)), origin);
        case 'object':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(node.members.map((member) => ({
                name: member.key.value,
                span: { source, start: member.start, end: member.end },
                value: valueOfJson(member.value, source),
            })), origin);
    }
}
function readYaml(source, args, call, instance) {
    const { parseYaml } = instance.context.options;
    if (parseYaml === undefined) {
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('unsupported', 'YAML content is not read here', `${call.name}('${source.path}')`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(call.span));
    }
    try {
        return select(valueOfData(parseYaml(source.text), wholeOf(source)), args[1], call, instance);
    }
    catch {
        instance.context.bag.report('syntax-error', `The file '${source.path}' is not valid YAML.`, call.span);
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('error', `'${source.path}' is not YAML`, `${call.name}('${source.path}')`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(call.span));
    }
}
function valueOfData(data, span) {
    if (Array.isArray(data))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YO)(data.map((item) => valueOfData(item, span)), (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(span));
    if (typeof data === 'object' && data !== null) {
        const members = Object.entries(data).map(([name, item]) => ({ name, span, value: valueOfData(item, span) }));
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(members, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(span));
    }
    const known = typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' ? data : null;
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalarAt */ .C_)(known, span);
}
function select(value, path, call, instance) {
    const written = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownString */ .Xb)(path);
    if (path === undefined || written === undefined || !/^[$\w.[\]'-]*$/.test(written)) {
        return path === undefined
            ? value
            : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('unsupported', 'the JSON path cannot be evaluated here', `${call.name}()`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(call.span));
    }
    let at = value;
    for (const [, name, index] of written.matchAll(/([A-Za-z_][\w-]*)|\[(\d+)\]/g)) {
        const key = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(name ?? Number(index), (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(call.span));
        at = (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .access */ .T)(at, key, {
            safe: false,
            fromEnd: false,
            span: call.span,
            alternatives: instance.context.limits.alternatives,
            reject: (message) => instance.context.reject(message, call.span),
        });
    }
    return at;
}


/***/ }),

/***/ 5329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ eachAlternative),
/* harmony export */   gd: () => (/* binding */ quietly),
/* harmony export */   uD: () => (/* binding */ possibly)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18576);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4007);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74292);




function eachAlternative(args, call, run) {
    if (!args.some(holdsChoice))
        return run(args, call);
    const choices = choicesIn(args);
    const [first] = choices.values();
    if (first === undefined)
        return run(args, call);
    const combinations = combinationsOf(choices, call.limits.alternatives);
    if (combinations === undefined)
        return run(args, call);
    const canonical = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .callText */ .WT)(call.title, args);
    const rejections = [];
    const alternatives = combinations.map((combination) => {
        const before = rejections.length;
        const quiet = quietly(call, args, (message) => {
            if (rejections.length === before)
                rejections.push(message);
        });
        const taken = args.map((arg) => take(arg, combination));
        return { value: possibly(call, () => run(taken, quiet)), when: conditionOf(combination) };
    });
    const [rejection] = rejections;
    if (rejection !== undefined && rejections.length === combinations.length)
        return call.reject(rejection);
    const origin = (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .joinOrigins */ .IP)(call.span, args.map((arg) => arg.origin));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(alternatives, (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownBecause */ .Zp)(first, canonical, call.span, args), origin, call.limits.alternatives);
}
function quietly(call, args, note = () => undefined) {
    const reject = (message) => {
        note(message);
        const origin = (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .joinOrigins */ .IP)(call.span, args.map((arg) => arg.origin));
        const shown = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g)(message, call.title, args).replace(/\.$/, '');
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('error', shown, (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .callText */ .WT)(call.title, args), origin);
    };
    return { ...call, reject };
}
function possibly(call, work) {
    return call.speculatively === undefined ? work() : call.speculatively(work);
}
function holdsChoice(arg) {
    if (arg.kind !== 'text')
        return arg.kind === 'choice';
    return arg.parts.some((part) => typeof part !== 'string' && part.kind === 'choice');
}
function choicesIn(args) {
    const found = new Map();
    for (const arg of args) {
        for (const part of arg.kind === 'text' ? arg.parts : [arg]) {
            if (typeof part !== 'string' && part.kind === 'choice')
                found.set((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentText */ .RM)(part), part);
        }
    }
    return found;
}
function combinationsOf(choices, limit) {
    let combinations = [new Map()];
    for (const [key, { alternatives }] of choices) {
        if (combinations.length * alternatives.length > limit)
            return undefined;
        combinations = combinations.flatMap((combination) => alternatives.map((alternative) => new Map([...combination, [key, alternative]])));
    }
    return combinations;
}
function take(arg, combination) {
    if (arg.kind === 'text')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(arg.parts.map((part) => (typeof part === 'string' ? part : take(part, combination))), arg.origin);
    if (arg.kind !== 'choice')
        return arg;
    const alternative = combination.get((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentText */ .RM)(arg));
    return alternative === undefined ? arg : (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .withStepsOf */ .zF)(alternative.value, arg.origin);
}
function conditionOf(combination) {
    const conditions = [...combination.values()].map(({ when }) => when).filter((when) => when !== '');
    return [...new Set(conditions)].join(' and ');
}


/***/ }),

/***/ 4007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RM: () => (/* binding */ argumentText),
/* harmony export */   WI: () => (/* binding */ memberText),
/* harmony export */   WT: () => (/* binding */ callText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66165);
/* harmony import */ var _scope_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48204);



const LONGEST_TEXT = 2_000;
const remembered = new WeakMap();
function callText(name, args) {
    return bounded(`${name}(${args.map(argumentText).join(',')})`);
}
function argumentText(value) {
    const known = remembered.get(value);
    if (known !== undefined)
        return known;
    const text = value.origin.sensitive === true ? concealed(value) : bounded(write(value));
    remembered.set(value, text);
    return text;
}
function memberText(text, name) {
    return bounded(/^[A-Za-z_]\w*$/.test(name) ? `${text}.${name.toLowerCase()}` : `${text}['${name}']`);
}
function concealed(value) {
    return value.kind === 'unknown' ? value.expression : `secret(#${hashOf(write(value))})`;
}
function bounded(text) {
    return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}...#${hashOf(text)}`;
}
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 32);
}
function write(value) {
    switch (value.kind) {
        case 'text':
            return `concat(${value.parts.map((part) => (typeof part === 'string' ? quoted(part) : argumentText(part))).join(',')})`;
        case 'object': {
            const members = [...value.members].map(([name, { key, value }]) => {
                return `${key === undefined ? quoted(name) : argumentText(key)},${argumentText(value)}`;
            });
            if (value.open !== undefined)
                members.push(`...${argumentText(value.open)}`);
            return `createObject(${members.join(',')})`;
        }
        case 'array': {
            const items = value.items.map(argumentText);
            if (value.open !== undefined)
                items.push(`...${argumentText(value.open.reason)}`);
            if (value.open?.each !== undefined)
                items.push(`each ${argumentText(value.open.each)}`);
            return `createArray(${items.join(',')})`;
        }
        case 'choice':
            return `oneOf(${[value.reason, ...value.alternatives.map((alternative) => alternative.value)].map(argumentText).join(',')})`;
        case 'resource-id':
            return resourceIdCall(value);
        default:
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(value);
    }
}
function quoted(text) {
    return `'${text.replaceAll("'", "''")}'`;
}
function resourceIdCall(id) {
    const { scope } = id;
    const call = (name, ...scopeArgs) => {
        const leading = scopeArgs.filter((arg) => arg !== undefined).map(argumentText);
        return `${name}(${[...leading, quoted(id.type), ...id.names.map(argumentText)].join(',')})`;
    };
    switch (scope.level) {
        case 'tenant':
            return call('tenantResourceId');
        case 'managementGroup':
            return call('managementGroupResourceId', (0,_scope_names_js__WEBPACK_IMPORTED_MODULE_2__/* .otherManagementGroup */ .Zu)(scope));
        case 'subscription':
            return call('subscriptionResourceId', (0,_scope_names_js__WEBPACK_IMPORTED_MODULE_2__/* .otherSubscription */ .qI)(scope));
        case 'resourceGroup': {
            const subscription = (0,_scope_names_js__WEBPACK_IMPORTED_MODULE_2__/* .otherSubscription */ .qI)(scope);
            if (subscription === undefined)
                return call('resourceId', (0,_scope_names_js__WEBPACK_IMPORTED_MODULE_2__/* .otherResourceGroup */ .Go)(scope));
            return call('resourceId', subscription, (0,_scope_names_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceGroupNameOf */ .SJ)(scope, id.origin.span));
        }
        case 'resource':
            return call('extensionResourceId', scope.resource);
    }
}


/***/ }),

/***/ 79114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ atDeployment),
/* harmony export */   An: () => (/* binding */ STRING),
/* harmony export */   E8: () => (/* binding */ define),
/* harmony export */   GL: () => (/* binding */ LAMBDA),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   Jx: () => (/* binding */ BOOLEAN),
/* harmony export */   XF: () => (/* binding */ originOfAll),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   ez: () => (/* binding */ expressionOf),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   oo: () => (/* binding */ undecided),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   qj: () => (/* binding */ overBudget),
/* harmony export */   qv: () => (/* binding */ OBJECT),
/* harmony export */   sO: () => (/* binding */ ARRAY),
/* harmony export */   ve: () => (/* binding */ arrayResult),
/* harmony export */   vh: () => (/* binding */ INTEGER),
/* harmony export */   x4: () => (/* binding */ ANY),
/* harmony export */   xH: () => (/* binding */ one),
/* harmony export */   xv: () => (/* binding */ textResult),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zs: () => (/* binding */ rest)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18576);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _alternatives_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5329);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4007);
/* harmony import */ var _holes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34470);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13714);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74292);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40300);








const ANY = { kinds: undefined, arity: 'one' };
const STRING = one('string');
const INTEGER = one('integer');
const BOOLEAN = one('boolean');
const ARRAY = one('array');
const OBJECT = one('object');
const LAMBDA = one('lambda');
function one(...kinds) {
    return { kinds, arity: 'one' };
}
function optional(parameter) {
    return { ...parameter, arity: 'optional' };
}
function rest(parameter) {
    return { ...parameter, arity: 'any-number' };
}
function define(title, parameters, evaluate, options = {}) {
    const checked = (args, call) => {
        const problem = wrongType(title, parameters, args);
        return problem === undefined ? evaluate(call, ...args) : call.reject(problem);
    };
    const run = (args, plainCall) => {
        const reject = (message) => plainCall.reject((0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g)(message, title, args));
        const call = { ...plainCall, title, reject };
        if (args.some((arg) => (0,_size_js__WEBPACK_IMPORTED_MODULE_6__/* .isTooLarge */ .I)(arg, call.limits)))
            return overBudget(call, args, 'an argument is too large');
        const problem = wrongCount(title, parameters, args.length);
        if (problem !== undefined)
            return call.reject(problem);
        return options.wholeChoices === true ? checked(args, call) : (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_1__/* .eachAlternative */ .Rj)(args, call, checked);
    };
    return [title.toLowerCase(), run];
}
function wrongCount(title, parameters, count) {
    const least = parameters.filter(({ arity }) => arity === 'one').length;
    const most = parameters.some(({ arity }) => arity === 'any-number') ? undefined : parameters.length;
    if (count >= least && (most === undefined || count <= most))
        return undefined;
    const range = most === undefined ? `at least ${least}` : most === least ? `${least}` : `${least} to ${most}`;
    return `${title}() takes ${range} ${(most ?? least) === 1 ? 'argument' : 'arguments'}, but got ${count}.`;
}
function wrongType(title, parameters, args) {
    for (const [index, arg] of args.entries()) {
        const kinds = (parameters[index] ?? parameters.at(-1))?.kinds;
        const kind = (0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(arg);
        if (kinds === undefined || kind === undefined || kinds.includes(kind))
            continue;
        return `${title}() needs ${(0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindNames */ .$1)(kinds)} as argument ${index + 1}, but got ${(0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindName */ .Ep)(kind)}.`;
    }
    return undefined;
}
function originOf(call, args) {
    return (0,_origins_js__WEBPACK_IMPORTED_MODULE_7__/* .joinOrigins */ .IP)(call.span, args.map((arg) => arg.origin));
}
function originOfAll(call, args) {
    const origin = originOf(call, args);
    return (0,_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .holdSecret */ .Q)(args) ? { ...origin, sensitive: true } : origin;
}
function known(call, value, args) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(value, originOfAll(call, args));
}
function truth(call, value, args) {
    return value === undefined ? undecided(call, args) : known(call, value, args);
}
function textResult(call, parts, args) {
    const flat = parts.flatMap((part) => (typeof part === 'string' ? [part] : (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(part)));
    if ((0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .leastLengthOf */ .Lw)(flat) > call.limits.textLength)
        return overBudget(call, args, 'the text is too long');
    if (flat.length > call.limits.copies)
        return overBudget(call, args, 'the text has too many parts');
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(parts, originOfAll(call, args));
}
function arrayResult(call, items, args, open) {
    if (items.length > call.limits.copies)
        return overBudget(call, args, 'the array has too many items');
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO)(items, originOf(call, args), open);
}
function undecided(call, args) {
    const causes = args.map((arg) => (arg.kind === 'resource-id' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(arg), arg.origin) : arg));
    const cause = causes.find((arg) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .firstUnknown */ .Ny)(arg) !== undefined);
    return cause === undefined
        ? atDeployment(call, args, 'the scope of a resource ID is known only when it is deployed')
        : { ...(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownBecause */ .Zp)(cause, expressionOf(call, args), call.span), origin: originOfAll(call, args) };
}
function atDeployment(call, args, message) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('deployment', message, expressionOf(call, args), originOfAll(call, args));
}
function unsupported(call, args, message) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('unsupported', message, expressionOf(call, args), originOfAll(call, args));
}
function overBudget(call, args, message) {
    const expression = `${call.title}()${call.uniqueText()}`;
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('budget', `${call.title}(): ${message} to evaluate`, expression, originOfAll(call, args));
}
function expressionOf(call, args) {
    const canonical = (0,_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .callText */ .WT)(call.title, args);
    return args.some((arg) => arg.kind === 'lambda') ? `${canonical}${call.uniqueText()}` : canonical;
}


/***/ }),

/***/ 34470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Lw: () => (/* binding */ leastLengthOf),
/* harmony export */   MT: () => (/* binding */ prefixOf),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   Z7: () => (/* binding */ withoutPrefix),
/* harmony export */   gx: () => (/* binding */ hasPieces),
/* harmony export */   jT: () => (/* binding */ suffixOf),
/* harmony export */   l2: () => (/* binding */ wholeOf),
/* harmony export */   x5: () => (/* binding */ sameParts)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _scope_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48204);


function partsOf(value) {
    const known = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(value);
    if (known !== undefined)
        return [known];
    if (value.kind === 'text')
        return value.parts.some(isId) ? merged(value.parts.flatMap(partsOfPart)) : value.parts;
    return value.kind === 'resource-id' ? merged((0,_scope_names_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceIdParts */ .US)(value).flatMap(partsOfPart)) : [value];
}
function isId(part) {
    return typeof part !== 'string' && part.kind === 'resource-id';
}
function partsOfPart(part) {
    return typeof part === 'string' ? [part] : partsOf(part);
}
function merged(parts) {
    const result = [];
    for (const part of parts) {
        const last = result.at(-1);
        if (typeof part === 'string' && typeof last === 'string')
            result[result.length - 1] = last + part;
        else
            result.push(part);
    }
    return result;
}
function wholeOf(parts) {
    return parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
}
function prefixOf(parts) {
    const hole = parts.findIndex((part) => typeof part !== 'string');
    return parts.slice(0, hole < 0 ? parts.length : hole).join('');
}
function suffixOf(parts) {
    const hole = parts.findLastIndex((part) => typeof part !== 'string');
    return parts.slice(hole + 1).join('');
}
function withoutPrefix(parts, count) {
    let left = count;
    return parts.map((part) => {
        if (typeof part !== 'string' || left === 0)
            return part;
        const rest = part.slice(left);
        left -= part.length - rest.length;
        return rest;
    });
}
function leastLengthOf(parts) {
    return parts.reduce((length, part) => length + (typeof part === 'string' ? part.length : 0), 0);
}
function piecesOf(parts) {
    const pieces = [''];
    for (const part of parts) {
        if (typeof part === 'string')
            pieces.push((pieces.pop() ?? '') + part);
        else
            pieces.push('');
    }
    return pieces;
}
function hasPieces(text, pieces) {
    const [first = '', ...rest] = pieces;
    const last = rest.pop();
    if (last === undefined)
        return text === first;
    const end = text.length - last.length;
    if (!text.startsWith(first) || !text.endsWith(last) || end < first.length)
        return false;
    let at = first.length;
    for (const piece of rest) {
        const found = text.indexOf(piece, at);
        if (found < 0 || found + piece.length > end)
            return false;
        at = found + piece.length;
    }
    return true;
}
function sameParts(left, right) {
    const known = wholeOf(left);
    const other = wholeOf(right);
    if (known !== undefined && other !== undefined)
        return known === other;
    if (known !== undefined)
        return hasPieces(known, piecesOf(right)) ? undefined : false;
    if (other !== undefined)
        return hasPieces(other, piecesOf(left)) ? undefined : false;
    const starts = oneStartsTheOther(prefixOf(left), prefixOf(right));
    const ends = oneStartsTheOther(reversed(suffixOf(left)), reversed(suffixOf(right)));
    return starts && ends ? undefined : false;
}
function oneStartsTheOther(left, right) {
    return left.startsWith(right) || right.startsWith(left);
}
function reversed(text) {
    return text.split('').reverse().join('');
}


/***/ }),

/***/ 83109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ callFunction)
});

// UNUSED EXPORTS: TEMPLATE_FUNCTIONS

// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/expand/functions/define.js
var functions_define = __webpack_require__(79114);
;// CONCATENATED MODULE: ./lib/src/expand/functions/arithmetic.js


const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);
const INT32_MAX = 2_147_483_647;
const ARITHMETIC = [
    integerFunction('add', (left, right) => left + right),
    integerFunction('sub', (left, right) => left - right),
    integerFunction('mul', (left, right) => left * right),
    integerFunction('div', (left, right) => (right === 0n ? undefined : left / right)),
    integerFunction('mod', (left, right) => (right === 0n ? undefined : left % right)),
    (0,functions_define/* define */.E8)('int', [(0,functions_define/* one */.xH)('integer', 'string')], (call, value) => toInteger(call, value)),
    (0,functions_define/* define */.E8)('float', [(0,functions_define/* one */.xH)('integer', 'float', 'string')], (call, value) => toFloat(call, value)),
    (0,functions_define/* define */.E8)('min', [(0,functions_define/* one */.xH)('integer', 'float', 'array'), (0,functions_define/* rest */.zs)((0,functions_define/* one */.xH)('integer', 'float'))], (call, ...args) => extreme(call, args, Math.min)),
    (0,functions_define/* define */.E8)('max', [(0,functions_define/* one */.xH)('integer', 'float', 'array'), (0,functions_define/* rest */.zs)((0,functions_define/* one */.xH)('integer', 'float'))], (call, ...args) => extreme(call, args, Math.max)),
    (0,functions_define/* define */.E8)('range', [functions_define/* INTEGER */.vh, functions_define/* INTEGER */.vh], (call, start, count) => range(call, start, count)),
];
function integerFunction(title, compute) {
    return (0,functions_define/* define */.E8)(title, [functions_define/* INTEGER */.vh, functions_define/* INTEGER */.vh], (call, left, right) => {
        const [first, second] = [(0,values/* knownScalar */.CE)(left), (0,values/* knownScalar */.CE)(right)];
        if (typeof first !== 'number' || typeof second !== 'number')
            return (0,functions_define/* undecided */.oo)(call, [left, right]);
        if (!Number.isSafeInteger(first) || !Number.isSafeInteger(second))
            return inexact(call, [left, right]);
        const result = compute(BigInt(first), BigInt(second));
        if (result === undefined)
            return call.reject(`${title}() divides ${first} by zero.`);
        return integerResult(call, result, [left, right]);
    });
}
function integerResult(call, result, args) {
    if (result > INT64_MAX || result < INT64_MIN)
        return call.reject(`${call.title}() overflows: ${result}.`);
    const value = Number(result);
    return Number.isSafeInteger(value) ? (0,functions_define/* known */.eO)(call, value, args) : inexact(call, args);
}
function inexact(call, args) {
    return (0,functions_define/* unsupported */.qO)(call, args, 'integers beyond 53 bits are not computed');
}
function toInteger(call, value) {
    const written = (0,values/* knownScalar */.CE)(value);
    if (typeof written === 'number')
        return (0,functions_define/* known */.eO)(call, written, [value]);
    if (typeof written !== 'string')
        return (0,functions_define/* undecided */.oo)(call, [value]);
    const digits = written.trim();
    if (!/^[+-]?[0-9]{1,30}$/.test(digits))
        return call.reject('int() needs the text of an integer.');
    return integerResult(call, BigInt(digits.replace('+', '')), [value]);
}
function toFloat(call, value) {
    const written = (0,values/* knownScalar */.CE)(value);
    if (typeof written === 'number')
        return (0,functions_define/* known */.eO)(call, written, [value]);
    if (typeof written !== 'string')
        return (0,functions_define/* undecided */.oo)(call, [value]);
    const digits = written.trim().replaceAll(',', '');
    if (!/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)(e[+-]?[0-9]+)?$/i.test(digits))
        return call.reject('float() needs the text of a number.');
    return (0,functions_define/* known */.eO)(call, Number(digits), [value]);
}
function extreme(call, args, choose) {
    const [first] = args;
    if (first?.kind === 'array' && args.length > 1)
        return call.reject(`${call.title}() takes numbers or one array, not both.`);
    if (first?.kind === 'array' && first.open !== undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    const candidates = first?.kind === 'array' ? first.items : args;
    if (candidates.length === 0)
        return call.reject(`${call.title}() needs at least one number.`);
    const numbers = [];
    for (const candidate of candidates) {
        const number = (0,values/* knownScalar */.CE)(candidate);
        if (candidate.kind === 'unknown' || candidate.kind === 'choice')
            return (0,functions_define/* undecided */.oo)(call, args);
        if (typeof number !== 'number')
            return call.reject(`${call.title}() compares numbers only.`);
        numbers.push(number);
    }
    return (0,functions_define/* known */.eO)(call, choose(...numbers), args);
}
function range(call, start, count) {
    const [from, length] = [(0,values/* knownScalar */.CE)(start), (0,values/* knownScalar */.CE)(count)];
    if (typeof length === 'number' && length < 0)
        return call.reject(`range() cannot make ${length} integers.`);
    if (typeof from !== 'number' || typeof length !== 'number')
        return (0,functions_define/* undecided */.oo)(call, [start, count]);
    if (length > call.limits.copies)
        return (0,functions_define/* overBudget */.qj)(call, [start, count], `the range of ${length} integers is too long`);
    if (length > 0 && from + length > INT32_MAX + 1)
        return call.reject('range() goes beyond 2147483647.');
    const origin = (0,functions_define/* originOf */.yv)(call, [start, count]);
    const items = Array.from({ length }, (_, index) => (0,values/* scalar */.d_)(from + index, origin));
    return (0,functions_define/* arrayResult */.ve)(call, items, [start, count]);
}

// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
;// CONCATENATED MODULE: ./lib/src/expand/functions/gather.js



function gathering() {
    return { certain: [], possible: [], reason: undefined, shapeless: false };
}
function addItem(gathered, item, doubt) {
    if (doubt === undefined)
        gathered.certain.push(item);
    else {
        gathered.possible.push(item);
        gathered.reason ??= doubt;
    }
}
function addItemsOf(gathered, source, doubt) {
    if (source.kind === 'array') {
        for (const item of source.items)
            addItem(gathered, (0,origins/* withStepsOf */.zF)(item, source.origin), doubt);
        addOpenItems(gathered, source.open, doubt);
    }
    else if (source.kind === 'choice') {
        for (const { value } of source.alternatives)
            addItemsOf(gathered, (0,origins/* withStepsOf */.zF)(value, source.origin), source.reason);
    }
    else
        addOpenItems(gathered, openBecause(source));
}
function addOpenItems(gathered, open, doubt) {
    if (open === undefined)
        return;
    if (open.each === undefined)
        gathered.shapeless = true;
    else
        gathered.possible.push(open.each);
    gathered.reason ??= doubt ?? open.reason;
}
function openBecause(source) {
    const reason = (0,values/* firstUnknown */.Ny)(source);
    return reason === undefined ? undefined : { reason };
}
function gatheredArray(call, gathered, args) {
    const { certain, possible, reason, shapeless } = gathered;
    if (reason === undefined)
        return (0,functions_define/* arrayResult */.ve)(call, certain, args);
    const because = { ...reason, expression: (0,functions_define/* undecided */.oo)(call, args).expression };
    if (shapeless || possible.length === 0)
        return (0,functions_define/* arrayResult */.ve)(call, certain, args, { reason: because });
    const alternatives = possible.map((value) => ({ value, when: '' }));
    const each = (0,values/* choice */.Yq)(alternatives, because, (0,functions_define/* originOf */.yv)(call, args), call.limits.alternatives);
    return (0,functions_define/* arrayResult */.ve)(call, certain, args, { reason: because, each });
}

// EXTERNAL MODULE: ./lib/src/expand/functions/holes.js
var holes = __webpack_require__(34470);
// EXTERNAL MODULE: ./lib/src/expand/functions/kinds.js
var functions_kinds = __webpack_require__(13714);
// EXTERNAL MODULE: ./lib/src/expand/functions/member-names.js
var member_names = __webpack_require__(86822);
// EXTERNAL MODULE: ./lib/src/expand/functions/canonical.js
var canonical = __webpack_require__(4007);
;// CONCATENATED MODULE: ./lib/src/expand/functions/sameness.js




function sameValue(left, right) {
    if (isUndecided(left) || isUndecided(right))
        return sameExpression(left, right) ? true : undefined;
    if (left.kind === 'scalar' && right.kind === 'scalar')
        return left.value === right.value;
    if (left.kind === 'object' && right.kind === 'object')
        return sameObjects(left, right);
    if (left.kind === 'array' && right.kind === 'array')
        return sameArrays(left, right);
    if ((0,functions_kinds/* kindOf */.I)(left) === 'string' && (0,functions_kinds/* kindOf */.I)(right) === 'string')
        return sameExpression(left, right) ? true : (0,holes/* sameParts */.x5)((0,holes/* partsOf */.CI)(left), (0,holes/* partsOf */.CI)(right));
    return left.kind === 'lambda' && right.kind === 'lambda' ? undefined : false;
}
function anySame(values, wanted) {
    let perhaps = false;
    for (const value of values) {
        const same = sameValue(value, wanted);
        if (same === true)
            return true;
        if (same === undefined)
            perhaps = true;
    }
    return perhaps ? undefined : false;
}
function isUndecided(value) {
    return value.kind === 'unknown' || value.kind === 'choice';
}
function sameExpression(left, right) {
    if (left.kind === 'unknown' && left.reason === 'error')
        return false;
    return left === right || (0,canonical/* argumentText */.RM)(left) === (0,canonical/* argumentText */.RM)(right);
}
function sameObjects(left, right) {
    if (!isDecided(left) || !isDecided(right))
        return sameExpression(left, right) ? true : undefined;
    if (left.members.size !== right.members.size)
        return false;
    let undecided = false;
    for (const [key, member] of left.members) {
        const other = right.members.get(key);
        if (other === undefined || other.name !== member.name)
            return false;
        const same = sameValue(member.value, other.value);
        if (same === false)
            return false;
        if (same === undefined)
            undecided = true;
    }
    return undecided ? undefined : true;
}
function isDecided(value) {
    return value.open === undefined && (0,member_names/* hasKnownNames */.WR)(value);
}
function sameArrays(left, right) {
    if (left.open !== undefined || right.open !== undefined) {
        if (!possiblySameLength(left, right))
            return false;
        return sameExpression(left, right) ? true : undefined;
    }
    if (left.items.length !== right.items.length)
        return false;
    let undecided = false;
    for (const [index, item] of left.items.entries()) {
        const other = right.items[index];
        const same = other === undefined ? false : sameValue(item, other);
        if (same === false)
            return false;
        if (same === undefined)
            undecided = true;
    }
    return undecided ? undefined : true;
}
function possiblySameLength(left, right) {
    if (left.open === undefined)
        return left.items.length >= right.items.length;
    return right.open !== undefined || right.items.length >= left.items.length;
}

// EXTERNAL MODULE: ./lib/src/expand/functions/text.js
var functions_text = __webpack_require__(84718);
;// CONCATENATED MODULE: ./lib/src/expand/functions/collections.js









const TEXT_OR_ARRAY = (0,functions_define/* one */.xH)('string', 'array');
const COLLECTIONS = [
    (0,functions_define/* define */.E8)('empty', [(0,functions_define/* one */.xH)('string', 'array', 'object', 'null')], (call, value) => (0,functions_define/* truth */.Im)(call, isEmpty(value), [value])),
    (0,functions_define/* define */.E8)('length', [(0,functions_define/* one */.xH)('string', 'array', 'object')], (call, value) => collections_length(call, value)),
    (0,functions_define/* define */.E8)('contains', [(0,functions_define/* one */.xH)('string', 'array', 'object'), functions_define/* ANY */.x4], (call, container, item) => contains(call, container, item)),
    (0,functions_define/* define */.E8)('concat', [(0,functions_define/* rest */.zs)((0,functions_define/* one */.xH)('string', 'integer', 'boolean', 'array'))], (call, ...args) => concat(call, args)),
    (0,functions_define/* define */.E8)('first', [TEXT_OR_ARRAY], (call, value) => end(call, value, 'first')),
    (0,functions_define/* define */.E8)('last', [TEXT_OR_ARRAY], (call, value) => end(call, value, 'last')),
    (0,functions_define/* define */.E8)('take', [TEXT_OR_ARRAY, functions_define/* INTEGER */.vh], (call, value, count) => take(call, value, count)),
    (0,functions_define/* define */.E8)('skip', [TEXT_OR_ARRAY, functions_define/* INTEGER */.vh], (call, value, count) => skip(call, value, count)),
    (0,functions_define/* define */.E8)('indexOf', [TEXT_OR_ARRAY, functions_define/* ANY */.x4], (call, value, item) => indexOf(call, value, item)),
    (0,functions_define/* define */.E8)('lastIndexOf', [TEXT_OR_ARRAY, functions_define/* ANY */.x4], (call, value, item) => lastIndexOf(call, value, item)),
    (0,functions_define/* define */.E8)('flatten', [functions_define/* ARRAY */.sO], (call, arrays) => flatten(call, arrays)),
];
function isEmpty(value) {
    if (value.kind === 'scalar' && value.value === null)
        return true;
    if (value.kind === 'object')
        return value.members.size > 0 ? false : value.open === undefined || undefined;
    if (value.kind === 'array')
        return value.items.length > 0 ? false : value.open === undefined || undefined;
    if ((0,functions_kinds/* kindOf */.I)(value) !== 'string')
        return undefined;
    const parts = (0,holes/* partsOf */.CI)(value);
    if ((0,holes/* leastLengthOf */.Lw)(parts) > 0)
        return false;
    return (0,holes/* wholeOf */.l2)(parts) === '' || undefined;
}
function collections_length(call, value) {
    if (value.kind === 'array' && value.open === undefined)
        return (0,functions_define/* known */.eO)(call, value.items.length, [value]);
    if (value.kind === 'object' && value.open === undefined && ((0,member_names/* hasKnownNames */.WR)(value) || value.members.size === 1))
        return (0,functions_define/* known */.eO)(call, value.members.size, [value]);
    const whole = (0,functions_kinds/* kindOf */.I)(value) === 'string' ? (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(value)) : undefined;
    return whole === undefined ? (0,functions_define/* undecided */.oo)(call, [value]) : (0,functions_define/* known */.eO)(call, whole.length, [value]);
}
function contains(call, container, item) {
    const args = [container, item];
    if (container.kind === 'array') {
        const found = anySame(container.items, item);
        return (0,functions_define/* truth */.Im)(call, found === false && container.open !== undefined ? undefined : found, args);
    }
    const containerKind = (0,functions_kinds/* kindOf */.I)(container);
    const itemKind = (0,functions_kinds/* kindOf */.I)(item);
    if (containerKind !== undefined && itemKind !== undefined && itemKind !== 'string')
        return call.reject(`contains() cannot look for ${(0,functions_kinds/* kindName */.Ep)(itemKind)} in ${(0,functions_kinds/* kindName */.Ep)(containerKind)}.`);
    const wanted = (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(item));
    if (containerKind === undefined || wanted === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    return container.kind === 'object'
        ? (0,functions_define/* truth */.Im)(call, (0,member_names/* hasName */.cP)(container, wanted), args)
        : (0,functions_define/* truth */.Im)(call, hasText((0,holes/* partsOf */.CI)(container), wanted), args);
}
function hasText(parts, wanted) {
    if ((0,holes/* piecesOf */.Xe)(parts).some((piece) => piece.includes(wanted)))
        return true;
    return (0,holes/* wholeOf */.l2)(parts) === undefined ? undefined : false;
}
function concat(call, args) {
    const kinds = args.map(functions_kinds/* kindOf */.I);
    if (!kinds.includes('array')) {
        const unknownOnly = args.length > 0 && kinds.every((kind) => kind === undefined);
        return unknownOnly ? (0,functions_define/* undecided */.oo)(call, args) : (0,functions_define/* textResult */.xv)(call, args, args);
    }
    const other = kinds.find((kind) => kind !== undefined && kind !== 'array');
    if (other !== undefined)
        return call.reject(`concat() cannot join an array with ${(0,functions_kinds/* kindName */.Ep)(other)}.`);
    return joined(call, args);
}
function flatten(call, arrays) {
    if (arrays.kind !== 'array')
        return (0,functions_define/* undecided */.oo)(call, [arrays]);
    const wrong = arrays.items.map(functions_kinds/* kindOf */.I).find((kind) => kind !== undefined && kind !== 'array');
    if (wrong !== undefined)
        return call.reject(`flatten() needs an array of arrays, but there is ${(0,functions_kinds/* kindName */.Ep)(wrong)} in it.`);
    const gathered = gathering();
    for (const part of arrays.items)
        addItemsOf(gathered, part);
    if (arrays.open?.each !== undefined)
        addItemsOf(gathered, arrays.open.each, arrays.open.reason);
    else
        addOpenItems(gathered, arrays.open);
    return gatheredArray(call, gathered, [arrays]);
}
function joined(call, arrays) {
    const gathered = gathering();
    for (const part of arrays)
        addItemsOf(gathered, part);
    return gatheredArray(call, gathered, arrays);
}
function end(call, value, which) {
    if (value.kind === 'array') {
        if (value.open !== undefined)
            return (0,functions_define/* undecided */.oo)(call, [value]);
        const item = value.items.at(which === 'first' ? 0 : -1);
        return item === undefined ? (0,functions_define/* known */.eO)(call, null, [value]) : (0,origins/* withStepsOf */.zF)(item, value.origin);
    }
    const parts = (0,functions_kinds/* kindOf */.I)(value) === 'string' ? (0,holes/* partsOf */.CI)(value) : [];
    const whole = (0,holes/* wholeOf */.l2)(parts) !== undefined;
    const character = which === 'first' ? (0,holes/* prefixOf */.MT)(parts).slice(0, 1) : (0,holes/* suffixOf */.jT)(parts).slice(-1);
    return parts.length > 0 && (whole || character !== '') ? (0,functions_define/* known */.eO)(call, character, [value]) : (0,functions_define/* undecided */.oo)(call, [value]);
}
function take(call, value, count) {
    const number = (0,values/* knownScalar */.CE)(count);
    const args = [value, count];
    if (typeof number !== 'number')
        return (0,functions_define/* undecided */.oo)(call, args);
    if (value.kind === 'array') {
        if (value.open !== undefined)
            return (0,functions_define/* undecided */.oo)(call, args);
        return itemsResult(call, value, value.items.slice(0, Math.max(number, 0)), args);
    }
    return (0,functions_kinds/* kindOf */.I)(value) === 'string' ? (0,functions_text/* slice */.di)(call, (0,holes/* partsOf */.CI)(value), 0, Math.max(number, 0), args) : (0,functions_define/* undecided */.oo)(call, args);
}
function skip(call, value, count) {
    const number = (0,values/* knownScalar */.CE)(count);
    const args = [value, count];
    if (typeof number !== 'number')
        return (0,functions_define/* undecided */.oo)(call, args);
    if (value.kind === 'array') {
        if (value.open !== undefined)
            return (0,functions_define/* undecided */.oo)(call, args);
        return itemsResult(call, value, value.items.slice(Math.max(number, 0)), args);
    }
    if ((0,functions_kinds/* kindOf */.I)(value) !== 'string')
        return (0,functions_define/* undecided */.oo)(call, args);
    return (0,functions_text/* slice */.di)(call, (0,holes/* partsOf */.CI)(value), Math.max(number, 0), undefined, args);
}
function itemsResult(call, from, items, args) {
    return (0,functions_define/* arrayResult */.ve)(call, items.map((item) => (0,origins/* withStepsOf */.zF)(item, from.origin)), args);
}
function indexOf(call, value, item) {
    const args = [value, item];
    if (value.kind === 'array')
        return foundAt(call, value, item, [...value.items.keys()]);
    const wanted = textToFind(call, value, item);
    if (typeof wanted !== 'string')
        return wanted;
    const parts = (0,holes/* partsOf */.CI)(value);
    const whole = (0,holes/* wholeOf */.l2)(parts);
    const found = (0,functions_text/* lowerCased */.wY)((0,holes/* prefixOf */.MT)(parts)).indexOf((0,functions_text/* lowerCased */.wY)(wanted));
    return whole !== undefined || found >= 0 ? (0,functions_define/* known */.eO)(call, found, args) : (0,functions_define/* undecided */.oo)(call, args);
}
function lastIndexOf(call, value, item) {
    const args = [value, item];
    if (value.kind === 'array')
        return foundAt(call, value, item, [...value.items.keys()].reverse());
    const wanted = textToFind(call, value, item);
    if (typeof wanted !== 'string')
        return wanted;
    const whole = (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(value));
    if (whole === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    if (wanted === '')
        return (0,functions_define/* known */.eO)(call, Math.max(whole.length - 1, 0), args);
    return (0,functions_define/* known */.eO)(call, (0,functions_text/* lowerCased */.wY)(whole).lastIndexOf((0,functions_text/* lowerCased */.wY)(wanted)), args);
}
function textToFind(call, value, item) {
    const [kind, wantedKind] = [(0,functions_kinds/* kindOf */.I)(value), (0,functions_kinds/* kindOf */.I)(item)];
    if (kind === 'string' && wantedKind !== undefined && wantedKind !== 'string')
        return call.reject(`${call.title}() cannot look for ${(0,functions_kinds/* kindName */.Ep)(wantedKind)} in a string.`);
    const wanted = kind === 'string' ? (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(item)) : undefined;
    return wanted ?? (0,functions_define/* undecided */.oo)(call, [value, item]);
}
function foundAt(call, value, wanted, positions) {
    const args = [value, wanted];
    for (const position of value.open === undefined ? positions : []) {
        const item = value.items[position];
        const same = item === undefined ? false : sameValue(item, wanted);
        if (same === true)
            return (0,functions_define/* known */.eO)(call, position, args);
        if (same === undefined)
            return (0,functions_define/* undecided */.oo)(call, args);
    }
    return value.open === undefined ? (0,functions_define/* known */.eO)(call, -1, args) : (0,functions_define/* undecided */.oo)(call, args);
}

;// CONCATENATED MODULE: ./lib/src/expand/functions/comparison.js




const COMPARABLE = (0,functions_define/* one */.xH)('integer', 'float', 'string');
const COMPARISON = [
    (0,functions_define/* define */.E8)('equals', [functions_define/* ANY */.x4, functions_define/* ANY */.x4], (call, left, right) => (0,functions_define/* truth */.Im)(call, sameValue(left, right), [left, right])),
    ordering('less', (order) => order < 0),
    ordering('lessOrEquals', (order) => order <= 0),
    ordering('greater', (order) => order > 0),
    ordering('greaterOrEquals', (order) => order >= 0),
];
function ordering(title, holds) {
    return (0,functions_define/* define */.E8)(title, [COMPARABLE, COMPARABLE], (call, left, right) => {
        const mismatch = mixedTypes(call, left, right);
        if (mismatch !== undefined)
            return call.reject(mismatch);
        const order = orderOf(left, right);
        return (0,functions_define/* truth */.Im)(call, order === undefined ? undefined : holds(order), [left, right]);
    });
}
function mixedTypes(call, left, right) {
    const [kind, other] = [(0,functions_kinds/* kindOf */.I)(left), (0,functions_kinds/* kindOf */.I)(right)];
    if (kind === undefined || other === undefined || (kind === 'string') === (other === 'string'))
        return undefined;
    return `${call.title}() cannot compare ${(0,functions_kinds/* kindName */.Ep)(kind)} with ${(0,functions_kinds/* kindName */.Ep)(other)}.`;
}
function orderOf(left, right) {
    const [first, second] = [(0,values/* knownScalar */.CE)(left), (0,values/* knownScalar */.CE)(right)];
    if (typeof first === 'number' && typeof second === 'number')
        return first - second;
    return typeof first === 'string' && typeof second === 'string' ? compareStrings(first, second) : undefined;
}
let collator;
function compareStrings(left, right) {
    collator ??= new Intl.Collator('en');
    return collator.compare(left, right);
}

// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
// EXTERNAL MODULE: ./lib/src/syntax/arm/json.js + 1 modules
var json = __webpack_require__(59749);
;// CONCATENATED MODULE: ./lib/src/expand/functions/json-text.js

function jsonText(value, longest) {
    const pieces = [];
    let left = longest;
    const add = (piece) => {
        left -= piece.length;
        pieces.push(piece);
        return left >= 0;
    };
    const outcome = write(value, add);
    return outcome === 'done' ? pieces.join('') : outcome === 'unknown' ? undefined : 'too long';
}
function write(value, add) {
    switch (value.kind) {
        case 'scalar':
            return outcomeOf(add(typeof value.value === 'string' ? quoted(value.value) : String(value.value)));
        case 'array': {
            if (value.open !== undefined)
                return 'unknown';
            const items = value.items.map((item) => ['', item]);
            return writeList('[', items, ']', add);
        }
        case 'object': {
            if (value.open !== undefined || !(0,member_names/* hasKnownNames */.WR)(value))
                return 'unknown';
            const members = [...value.members.values()].map(({ name, value }) => [`${quoted(name)}:`, value]);
            return writeList('{', members, '}', add);
        }
        default:
            return 'unknown';
    }
}
function writeList(opener, entries, closer, add) {
    if (!add(opener))
        return 'too long';
    for (const [index, [prefix, value]] of entries.entries()) {
        if (!add(index === 0 ? prefix : `,${prefix}`))
            return 'too long';
        const outcome = write(value, add);
        if (outcome !== 'done')
            return outcome;
    }
    return outcomeOf(add(closer));
}
function outcomeOf(fits) {
    return fits ? 'done' : 'too long';
}
function quoted(text) {
    return JSON.stringify(text).replace(/[\u0085\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./lib/src/expand/functions/conversion.js








const CONVERSION = [
    (0,functions_define/* define */.E8)('any', [functions_define/* ANY */.x4], (_, value) => value, { wholeChoices: true }),
    (0,functions_define/* define */.E8)('nameof', [functions_define/* ANY */.x4], (call, value) => nameOf(call, value), { wholeChoices: true }),
    (0,functions_define/* define */.E8)('bool', [(0,functions_define/* one */.xH)('boolean', 'string', 'integer', 'float')], (call, value) => toBoolean(call, value)),
    (0,functions_define/* define */.E8)('string', [(0,functions_define/* one */.xH)('string', 'integer', 'boolean', 'array', 'object')], (call, value) => toText(call, value)),
    (0,functions_define/* define */.E8)('json', [functions_define/* STRING */.An], (call, value) => parseJsonText(call, value)),
    (0,functions_define/* define */.E8)('array', [functions_define/* ANY */.x4], (call, value) => toArray(call, value)),
    (0,functions_define/* define */.E8)('createArray', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call, ...items) => (0,functions_define/* arrayResult */.ve)(call, items, []), { wholeChoices: true }),
    (0,functions_define/* define */.E8)('createObject', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call, ...args) => createObject(call, args), { wholeChoices: true }),
];
const NAME_AREA = 500;
function nameOf(call, value) {
    const { source, start, end } = call.span;
    const name = /([A-Za-z_]\w*)[\s!)]*$/.exec(source.text.slice(Math.max(start, end - NAME_AREA), end))?.[1];
    return name === undefined ? (0,functions_define/* unsupported */.qO)(call, [value], 'the argument has no name') : (0,functions_define/* known */.eO)(call, name, []);
}
function toBoolean(call, value) {
    const written = (0,values/* knownScalar */.CE)(value);
    if (typeof written === 'boolean')
        return (0,functions_define/* known */.eO)(call, written, [value]);
    if (typeof written === 'number')
        return (0,functions_define/* known */.eO)(call, written !== 0, [value]);
    if (typeof written !== 'string')
        return (0,functions_define/* undecided */.oo)(call, [value]);
    const word = written.trim().toLowerCase();
    if (word !== 'true' && word !== 'false')
        return call.reject("bool() needs 'true' or 'false'.");
    return (0,functions_define/* known */.eO)(call, word === 'true', [value]);
}
function toText(call, value) {
    if (value.kind === 'object' || value.kind === 'array') {
        const json = jsonText(value, call.limits.textLength);
        if (json === 'too long')
            return (0,functions_define/* overBudget */.qj)(call, [value], 'the text is too long');
        return json === undefined ? (0,functions_define/* undecided */.oo)(call, [value]) : (0,functions_define/* known */.eO)(call, json, [value]);
    }
    if (value.kind === 'text' || value.kind === 'resource-id')
        return value;
    return (0,functions_kinds/* kindOf */.I)(value) === undefined ? (0,functions_define/* undecided */.oo)(call, [value]) : (0,functions_define/* textResult */.xv)(call, [value], [value]);
}
function toArray(call, value) {
    if (value.kind === 'array')
        return value;
    return value.kind === 'unknown' || value.kind === 'choice'
        ? (0,functions_define/* undecided */.oo)(call, [value])
        : (0,functions_define/* arrayResult */.ve)(call, [value], [value]);
}
function parseJsonText(call, value) {
    const text = (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(value));
    return text === undefined ? (0,functions_define/* undecided */.oo)(call, [value]) : jsonValue(call, text, [value]);
}
function jsonValue(call, text, args) {
    const { root, errors } = (0,json/* parseJson */.q)(new source_file/* SourceFile */.sC('json', text), call.limits);
    if (root !== undefined && errors.length === 0)
        return valueOfNode(root, (0,functions_define/* originOfAll */.XF)(call, args), call);
    if (errors.some(({ code }) => code !== 'syntax-error'))
        return (0,functions_define/* overBudget */.qj)(call, args, 'the JSON is too large');
    if (/^\s*[A-Za-z_]*\s*$/.test(text) && !/^\s*(NaN|Infinity)\s*$/.test(text))
        return call.reject(`${call.title}() needs JSON text.`);
    return (0,functions_define/* unsupported */.qO)(call, args, 'the text is not strict JSON');
}
function valueOfNode(node, origin, call) {
    switch (node.kind) {
        case 'scalar':
            return (0,values/* scalar */.d_)(node.value, origin);
        case 'array':
            return (0,values/* array */.YO)(node.items.map((item) => valueOfNode(item, origin, call)), origin);
        case 'object':
            return (0,values/* object */.Ik)(node.members.map(({ key, value }) => ({
                name: key.value,
                span: call.span,
                value: valueOfNode(value, origin, call),
            })), origin);
    }
}
function createObject(call, args) {
    if (args.length % 2 !== 0)
        return call.reject(`createObject() takes names and values in turn, but got ${args.length}.`);
    const members = [];
    const names = new Set();
    let open;
    for (let at = 0; at < args.length; at += 2) {
        const [key, value] = [args[at], args[at + 1]];
        if (key === undefined || value === undefined)
            continue;
        const kind = (0,functions_kinds/* kindOf */.I)(key);
        if (kind !== undefined && kind !== 'string')
            return call.reject(`createObject() needs a string as argument ${at + 1}, but got ${(0,functions_kinds/* kindName */.Ep)(kind)}.`);
        const member = (0,member_names/* memberUnder */.$4)(key, value, call.span);
        if (member === undefined)
            open ??= (0,functions_define/* undecided */.oo)(call, [key]);
        else if (names.has(member.name))
            return call.reject(`createObject() gets the name '${member.name}' twice.`);
        else {
            names.add(member.name);
            members.push(member);
        }
    }
    return (0,values/* object */.Ik)(members, (0,functions_define/* originOf */.yv)(call, []), open);
}

;// CONCATENATED MODULE: ./lib/src/expand/functions/date-time.js
const TICKS_PER_SECOND = 10000000n;
const TICKS_PER_MILLISECOND = 10000n;
const TICKS_PER_MINUTE = 60n * TICKS_PER_SECOND;
const EXTENDED = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;
const BASIC = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})()(Z)$/;
function parseDateTime(text) {
    const match = EXTENDED.exec(text.trim()) ?? BASIC.exec(text.trim());
    if (match === null)
        return undefined;
    const [, year = '', month = '', day = '01', hour = '0', minute = '0', second = '0', fraction = '', zone] = match;
    const parts = [year, month, day, hour, minute, second].map(Number);
    const offset = offsetOf(zone);
    const milliseconds = utcMilliseconds(parts);
    if (milliseconds === undefined || Math.abs(offset) > 14 * 60)
        return 'out of range';
    const ticks = BigInt(milliseconds) * TICKS_PER_MILLISECOND + BigInt(fraction.slice(0, 7).padEnd(7, '0'));
    return { ticks, offset };
}
function offsetOf(zone) {
    if (zone === undefined || zone.toUpperCase() === 'Z')
        return 0;
    const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || '0');
    return zone.startsWith('-') ? -minutes : minutes;
}
function utcMilliseconds(parts) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(hour, minute, second);
    const read = [
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
        date.getUTCHours(),
        date.getUTCMinutes(),
        date.getUTCSeconds(),
    ];
    return read.every((part, index) => part === parts[index]) ? date.getTime() : undefined;
}
const DURATION = /^(-)?P(?=.)(?:(\d{1,9})Y)?(?:(\d{1,9})M)?(?:(\d{1,9})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:\.(\d{1,9}))?S)?)?$/;
function parseDuration(text) {
    const match = DURATION.exec(text);
    if (match === null)
        return undefined;
    const [, sign, years = '0', months = '0', days = '0', hours = '0', minutes = '0', seconds = '0', fraction = ''] = match;
    const wholeDays = BigInt(years) * 365n + BigInt(months) * 30n + BigInt(days);
    const wholeSeconds = ((wholeDays * 24n + BigInt(hours)) * 60n + BigInt(minutes)) * 60n + BigInt(seconds);
    const ticks = wholeSeconds * TICKS_PER_SECOND + BigInt(fraction.slice(0, 7).padEnd(7, '0'));
    return sign === undefined ? ticks : -ticks;
}
function inUtc({ ticks, offset }) {
    return { ticks: ticks - BigInt(offset) * TICKS_PER_MINUTE, offset: 0 };
}
function isInRange({ ticks }) {
    return ticks >= -62135596800n * TICKS_PER_SECOND && ticks < 253402300800n * TICKS_PER_SECOND;
}
function toEpoch(time) {
    const { ticks } = inUtc(time);
    const seconds = ticks / TICKS_PER_SECOND;
    return Number(ticks < 0n && ticks % TICKS_PER_SECOND !== 0n ? seconds - 1n : seconds);
}

;// CONCATENATED MODULE: ./lib/src/expand/functions/date-format.js

const STANDARD = new Map([
    ['d', 'MM/dd/yyyy'],
    ['D', 'dddd, dd MMMM yyyy'],
    ['f', 'dddd, dd MMMM yyyy HH:mm'],
    ['F', 'dddd, dd MMMM yyyy HH:mm:ss'],
    ['g', 'MM/dd/yyyy HH:mm'],
    ['G', 'MM/dd/yyyy HH:mm:ss'],
    ['m', 'MMMM dd'],
    ['M', 'MMMM dd'],
    ['o', "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz"],
    ['O', "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz"],
    ['r', "ddd, dd MMM yyyy HH:mm:ss 'GMT'"],
    ['R', "ddd, dd MMM yyyy HH:mm:ss 'GMT'"],
    ['s', "yyyy-MM-dd'T'HH:mm:ss"],
    ['t', 'HH:mm'],
    ['T', 'HH:mm:ss'],
    ['u', "yyyy-MM-dd HH:mm:ss'Z'"],
    ['y', 'yyyy MMMM'],
    ['Y', 'yyyy MMMM'],
]);
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const TOKEN = /'([^']*)'|"([^"]*)"|\\([\s\S])|%(?=[A-Za-z])|(y+|M+|d+|h+|H+|m+|s+|f+|F+|t+|z+|K)|([\s\S])/g;
function formatDateTime(time, format) {
    if (format.length === 1) {
        const pattern = STANDARD.get(format);
        if (pattern === undefined)
            return undefined;
        return formatPattern(/[rRu]/.test(format) ? inUtc(time) : time, pattern);
    }
    return formatPattern(time, format === '' ? 'MM/dd/yyyy HH:mm:ss zzz' : format);
}
function formatPattern(time, pattern) {
    const fields = fieldsOf(time);
    let result = '';
    for (const [, quoted, doubleQuoted, escaped, specifier, literal] of pattern.matchAll(TOKEN)) {
        const text = specifier === undefined ? (quoted ?? doubleQuoted ?? escaped ?? literal ?? '') : field(fields, specifier);
        if (text === undefined || literal === "'" || literal === '"' || literal === '\\' || literal === '%')
            return undefined;
        result += text;
    }
    return result;
}
function fieldsOf({ ticks, offset }) {
    const fraction = ((ticks % TICKS_PER_SECOND) + TICKS_PER_SECOND) % TICKS_PER_SECOND;
    const seconds = (ticks - fraction) / TICKS_PER_SECOND;
    return { date: new Date(Number(seconds) * 1000), fraction: String(fraction).padStart(7, '0'), offset };
}
function field({ date, fraction, offset }, specifier) {
    const { length } = specifier;
    const hour = date.getUTCHours();
    switch (specifier.charAt(0)) {
        case 'y':
            return year(date.getUTCFullYear(), length);
        case 'M':
            return named(MONTHS[date.getUTCMonth()], date.getUTCMonth() + 1, length);
        case 'd':
            return named(DAYS[date.getUTCDay()], date.getUTCDate(), length);
        case 'h':
            return padded(hour % 12 === 0 ? 12 : hour % 12, Math.min(length, 2));
        case 'H':
            return padded(hour, Math.min(length, 2));
        case 'm':
            return padded(date.getUTCMinutes(), Math.min(length, 2));
        case 's':
            return padded(date.getUTCSeconds(), Math.min(length, 2));
        case 'f':
            return length > 7 ? undefined : fraction.slice(0, length);
        case 'F':
            return length > 7 ? undefined : fraction.slice(0, length).replace(/0+$/, '');
        case 't':
            return (hour < 12 ? 'AM' : 'PM').slice(0, length);
        case 'z':
            return zone(offset, length);
        default:
            return zone(offset, 3);
    }
}
function padded(value, width) {
    return String(value).padStart(width, '0');
}
function year(value, length) {
    return length <= 2 ? padded(value % 100, length) : padded(value, length);
}
function named(name, value, length) {
    if (length <= 2)
        return padded(value, length);
    return length === 3 ? (name ?? '').slice(0, 3) : (name ?? '');
}
function zone(offset, length) {
    const sign = offset < 0 ? '-' : '+';
    const hours = padded(Math.floor(Math.abs(offset) / 60), Math.min(length, 2));
    return length < 3 ? `${sign}${hours}` : `${sign}${hours}:${padded(Math.abs(offset) % 60, 2)}`;
}

;// CONCATENATED MODULE: ./lib/src/expand/functions/dates.js





const DEFAULT_FORMAT = 'yyyy-MM-ddTHH:mm:ssZ';
const DATES = [
    (0,functions_define/* define */.E8)('dateTimeAdd', [functions_define/* STRING */.An, functions_define/* STRING */.An, (0,functions_define/* optional */.lq)(functions_define/* STRING */.An)], (call, base, duration, format) => dateTimeAdd(call, base, duration, format)),
    (0,functions_define/* define */.E8)('dateTimeToEpoch', [functions_define/* STRING */.An], (call, value) => withDateTime(call, value, [value], (time) => (0,functions_define/* known */.eO)(call, toEpoch(time), [value]))),
    (0,functions_define/* define */.E8)('dateTimeFromEpoch', [(0,functions_define/* one */.xH)('integer', 'string')], (call, value) => dateTimeFromEpoch(call, value)),
    (0,functions_define/* define */.E8)('utcNow', [(0,functions_define/* optional */.lq)(functions_define/* STRING */.An)], (call, ...args) => utcNow(call, args)),
];
function withDateTime(call, value, args, run) {
    const text = (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(value));
    if (text === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    const time = parseDateTime(text);
    if (time === 'out of range')
        return call.reject(`${call.title}() needs a date and time that exists.`);
    if (time !== undefined)
        return run(time);
    return /\d/.test(text)
        ? (0,functions_define/* unsupported */.qO)(call, args, 'the date is not in ISO 8601')
        : call.reject(`${call.title}() needs a date and time in ISO 8601.`);
}
function dateTimeAdd(call, base, duration, format) {
    const args = format === undefined ? [base, duration] : [base, duration, format];
    const written = (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(duration));
    const pattern = format === undefined ? DEFAULT_FORMAT : (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(format));
    const ticks = written === undefined ? undefined : parseDuration(written);
    if (written !== undefined && ticks === undefined)
        return call.reject('dateTimeAdd() needs an ISO 8601 duration as argument 2.');
    if (ticks === undefined || pattern === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    return withDateTime(call, base, args, (time) => {
        const sum = { ...time, ticks: time.ticks + ticks };
        return isInRange(sum)
            ? formatted(call, sum, pattern, args)
            : call.reject('dateTimeAdd() leaves the years 1 to 9999.');
    });
}
function formatted(call, time, pattern, args) {
    const text = formatDateTime(time, pattern);
    return text === undefined
        ? call.reject(`${call.title}() cannot read the format '${pattern}'.`)
        : (0,functions_define/* known */.eO)(call, text, args);
}
function dateTimeFromEpoch(call, value) {
    const written = (0,values/* knownScalar */.CE)(value);
    if (written === undefined)
        return (0,functions_define/* undecided */.oo)(call, [value]);
    if (!/^-?\d{1,15}$/.test(String(written)))
        return call.reject('dateTimeFromEpoch() needs an integer.');
    const time = { ticks: BigInt(String(written)) * TICKS_PER_SECOND, offset: 0 };
    if (!isInRange(time))
        return call.reject('dateTimeFromEpoch() leaves the years 1 to 9999.');
    return formatted(call, time, DEFAULT_FORMAT, [value]);
}
function utcNow(call, args) {
    const message = 'it is the time of the deployment';
    return (0,values/* unknown */.L5)('deployment', message, `${(0,functions_define/* expressionOf */.ez)(call, args)}${call.uniqueText()}`, (0,functions_define/* originOfAll */.XF)(call, args));
}

;// CONCATENATED MODULE: ./lib/src/expand/functions/environment.js
const IMAGE_ALIASES = 'https://raw.githubusercontent.com/Azure/azure-rest-api-specs/master/arm-compute/quickstart-templates/aliases.json';
const ENVIRONMENTS = {
    AzureCloud: {
        name: 'AzureCloud',
        gallery: 'https://gallery.azure.com/',
        graph: 'https://graph.windows.net/',
        portal: 'https://portal.azure.com',
        graphAudience: 'https://graph.windows.net/',
        activeDirectoryDataLake: 'https://datalake.azure.net/',
        batch: 'https://batch.core.windows.net/',
        media: 'https://rest.media.azure.net',
        sqlManagement: 'https://management.core.windows.net:8443/',
        vmImageAliasDoc: IMAGE_ALIASES,
        resourceManager: 'https://management.azure.com/',
        authentication: {
            loginEndpoint: 'https://login.microsoftonline.com/',
            audiences: ['https://management.core.windows.net/', 'https://management.azure.com/'],
            tenant: 'common',
            identityProvider: 'AAD',
        },
        suffixes: {
            acrLoginServer: '.azurecr.io',
            azureDatalakeAnalyticsCatalogAndJob: 'azuredatalakeanalytics.net',
            azureDatalakeStoreFileSystem: 'azuredatalakestore.net',
            azureFrontDoorEndpointSuffix: 'azurefd.net',
            keyvaultDns: '.vault.azure.net',
            sqlServerHostname: '.database.windows.net',
            storage: 'core.windows.net',
        },
    },
    AzureUSGovernment: {
        name: 'AzureUSGovernment',
        gallery: 'https://gallery.usgovcloudapi.net/',
        graph: 'https://graph.windows.net/',
        portal: 'https://portal.azure.us',
        graphAudience: 'https://graph.windows.net/',
        batch: 'https://batch.core.usgovcloudapi.net/',
        media: 'https://rest.media.usgovcloudapi.net',
        sqlManagement: 'https://management.core.usgovcloudapi.net:8443/',
        vmImageAliasDoc: IMAGE_ALIASES,
        resourceManager: 'https://management.usgovcloudapi.net/',
        authentication: {
            loginEndpoint: 'https://login.microsoftonline.us/',
            audiences: ['https://management.core.usgovcloudapi.net/', 'https://management.usgovcloudapi.net/'],
            tenant: 'common',
            identityProvider: 'AAD',
        },
        suffixes: {
            acrLoginServer: '.azurecr.us',
            keyvaultDns: '.vault.usgovcloudapi.net',
            sqlServerHostname: '.database.usgovcloudapi.net',
            storage: 'core.usgovcloudapi.net',
        },
    },
    AzureChinaCloud: {
        name: 'AzureChinaCloud',
        gallery: 'https://gallery.chinacloudapi.cn/',
        graph: 'https://graph.chinacloudapi.cn/',
        portal: 'https://portal.azure.cn',
        graphAudience: 'https://graph.chinacloudapi.cn/',
        batch: 'https://batch.chinacloudapi.cn/',
        media: 'https://rest.media.chinacloudapi.cn',
        sqlManagement: 'https://management.core.chinacloudapi.cn:8443/',
        vmImageAliasDoc: IMAGE_ALIASES,
        resourceManager: 'https://management.chinacloudapi.cn/',
        authentication: {
            loginEndpoint: 'https://login.chinacloudapi.cn/',
            audiences: ['https://management.core.chinacloudapi.cn/', 'https://management.chinacloudapi.cn/'],
            tenant: 'common',
            identityProvider: 'AAD',
        },
        suffixes: {
            acrLoginServer: '.azurecr.cn',
            keyvaultDns: '.vault.azure.cn',
            sqlServerHostname: '.database.chinacloudapi.cn',
            storage: 'core.chinacloudapi.cn',
        },
    },
};

// EXTERNAL MODULE: ./lib/src/expand/functions/scope-names.js
var scope_names = __webpack_require__(48204);
;// CONCATENATED MODULE: ./lib/src/expand/functions/deployment.js





const DEPLOYMENT = [
    (0,functions_define/* define */.E8)('resourceGroup', [(0,functions_define/* optional */.lq)(functions_define/* STRING */.An), (0,functions_define/* optional */.lq)(functions_define/* STRING */.An)], (call, ...args) => resourceGroup(call, args)),
    (0,functions_define/* define */.E8)('subscription', [(0,functions_define/* optional */.lq)(functions_define/* STRING */.An)], (call, ...args) => subscription(call, args)),
    (0,functions_define/* define */.E8)('managementGroup', [(0,functions_define/* optional */.lq)(functions_define/* STRING */.An)], (call, ...args) => managementGroup(call, args)),
    (0,functions_define/* define */.E8)('tenant', [], (call) => described(call, 'tenant()', 'the tenant', [
        ['tenantId', undefined],
        ['country', undefined],
        ['countryCode', undefined],
        ['displayName', undefined],
    ])),
    (0,functions_define/* define */.E8)('deployment', [], (call) => deployment(call)),
    (0,functions_define/* define */.E8)('deployer', [], (call) => described(call, 'deployer()', 'who deploys', [
        ['objectId', undefined],
        ['tenantId', undefined],
        ['userPrincipalName', undefined],
    ])),
    (0,functions_define/* define */.E8)('environment', [], (call) => endpoints(call, ENVIRONMENTS[call.cloud], 'environment()')),
];
function described(call, text, what, members) {
    const named = members.map(([name, value]) => ({
        name,
        span: call.span,
        value: value ?? later(call, `${text}.${name}`, `${what} is known only when it is deployed`),
    }));
    return (0,values/* object */.Ik)(named, (0,functions_define/* originOf */.yv)(call, []), later(call, text, `${what} is known only when it is deployed`));
}
function later(call, expression, message) {
    return (0,values/* unknown */.L5)('deployment', message, expression, (0,functions_define/* originOf */.yv)(call, []));
}
function resourceGroup(call, args) {
    const [first, second] = args;
    if (first === undefined)
        return describeResourceGroup(call, call.scope);
    if (second !== undefined)
        return describeResourceGroup(call, { ...GROUP, subscription: first, resourceGroup: second });
    const { subscription: own } = call.scope;
    return describeResourceGroup(call, { ...GROUP, ...(own && { subscription: own }), resourceGroup: first });
}
const GROUP = { level: 'resourceGroup' };
function describeResourceGroup(call, scope) {
    const name = (0,scope_names/* resourceGroupNameOf */.SJ)(scope, call.span);
    return described(call, resourceGroupText(scope), 'the resource group', [
        ['id', idOf(call, 'Microsoft.Resources/resourceGroups', name, subscriptionScope(scope))],
        ['name', name],
        ['type', (0,functions_define/* known */.eO)(call, 'Microsoft.Resources/resourceGroups', [])],
        ['location', undefined],
        ['managedBy', undefined],
        ['tags', undefined],
        ['properties', undefined],
    ]);
}
function resourceGroupText(scope) {
    const subscription = (0,scope_names/* otherSubscription */.qI)(scope);
    const group = (0,scope_names/* otherResourceGroup */.Go)(scope);
    if (subscription === undefined)
        return (0,canonical/* callText */.WT)('resourceGroup', group === undefined ? [] : [group]);
    const name = group === undefined ? 'resourceGroup().name' : (0,canonical/* argumentText */.RM)(group);
    return `resourceGroup(${(0,canonical/* argumentText */.RM)(subscription)},${name})`;
}
function subscriptionScope({ subscription }) {
    return subscription === undefined ? { level: 'subscription' } : { level: 'subscription', subscription };
}
function subscription(call, args) {
    const [named] = args;
    const scope = named === undefined ? call.scope : { ...call.scope, subscription: named };
    const other = (0,scope_names/* otherSubscription */.qI)(scope);
    const id = (0,scope_names/* subscriptionIdOf */.gf)(scope, call.span);
    return described(call, (0,canonical/* callText */.WT)('subscription', other === undefined ? [] : [other]), 'the subscription', [
        ['id', idOf(call, 'Microsoft.Resources/subscriptions', id, { level: 'tenant' })],
        ['subscriptionId', id],
        ['tenantId', later(call, 'tenant().tenantId', 'the tenant is known only when it is deployed')],
        ['displayName', undefined],
    ]);
}
function managementGroup(call, args) {
    const [named] = args;
    const scope = named === undefined ? call.scope : { ...call.scope, managementGroup: named };
    const other = (0,scope_names/* otherManagementGroup */.Zu)(scope);
    const name = (0,scope_names/* managementGroupNameOf */.lT)(scope, call.span);
    return described(call, (0,canonical/* callText */.WT)('managementGroup', other === undefined ? [] : [other]), 'the management group', [
        ['id', idOf(call, 'Microsoft.Management/managementGroups', name, { level: 'tenant' })],
        ['name', name],
        ['type', (0,functions_define/* known */.eO)(call, 'Microsoft.Management/managementGroups', [])],
        ['properties', undefined],
    ]);
}
function idOf(call, type, name, scope) {
    return { kind: 'resource-id', type, names: [name], scope, origin: (0,functions_define/* originOf */.yv)(call, []) };
}
function deployment(call) {
    return described(call, deploymentText(call), 'the deployment', [
        ['name', call.deploymentName],
        ...(call.scope.level === 'resourceGroup' ? [] : [['location', undefined]]),
        ['properties', undefined],
    ]);
}
function deploymentText({ deploymentName, scope }) {
    if (deploymentName.kind === 'unknown' && deploymentName.expression === 'deployment().name')
        return 'deployment()';
    const scopeText = scope.level === 'resourceGroup' ? resourceGroupText(scope) : (0,canonical/* callText */.WT)(scope.level, partsOf(scope));
    return `deployment(${(0,canonical/* argumentText */.RM)(deploymentName)},${scopeText})`;
}
function partsOf(scope) {
    return [(0,scope_names/* otherSubscription */.qI)(scope), (0,scope_names/* otherManagementGroup */.Zu)(scope)].filter((part) => part !== undefined);
}
function endpoints(call, table, text) {
    const origin = (0,functions_define/* originOf */.yv)(call, []);
    const members = Object.entries(table).map(([name, entry]) => {
        if (typeof entry === 'string')
            return { name, span: call.span, value: (0,values/* scalar */.d_)(entry, origin) };
        if (!isList(entry))
            return { name, span: call.span, value: endpoints(call, entry, `${text}.${name}`) };
        const items = entry.map((item) => (0,values/* scalar */.d_)(item, origin));
        return { name, span: call.span, value: (0,values/* array */.YO)(items, origin) };
    });
    return (0,values/* object */.Ik)(members, origin, later(call, text, `it is not known for ${call.cloud}`));
}
function isList(entry) {
    return Array.isArray(entry);
}

;// CONCATENATED MODULE: ./lib/src/expand/functions/uris.js




const URIS = [
    (0,functions_define/* define */.E8)('uri', [functions_define/* STRING */.An, functions_define/* STRING */.An], (call, base, relative) => uri(call, base, relative)),
    (0,functions_define/* define */.E8)('uriComponent', [functions_define/* STRING */.An], (call, value) => uriComponent(call, value)),
    (0,functions_define/* define */.E8)('uriComponentToString', [functions_define/* STRING */.An], (call, value) => {
        const text = (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(value));
        return text === undefined ? (0,functions_define/* undecided */.oo)(call, [value]) : (0,functions_define/* known */.eO)(call, decodedUri(text), [value]);
    }),
    (0,functions_define/* define */.E8)('parseUri', [functions_define/* STRING */.An], (call, value) => parseUri(call, value)),
    (0,functions_define/* define */.E8)('buildUri', [functions_define/* OBJECT */.qv], (call, value) => buildUri(call, value)),
];
function uri(call, base, relative) {
    const args = [base, relative];
    const [from, to] = [(0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(base)), (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(relative))];
    if (from !== undefined && (/\s/.test(from) || !URL.canParse(from)))
        return call.reject('uri() needs an absolute URI as argument 1.');
    if (from === undefined || to === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    if (!URL.canParse(to, from))
        return (0,functions_define/* unsupported */.qO)(call, args, 'the relative URI cannot be read');
    return (0,functions_define/* known */.eO)(call, new URL(to, from).href, args);
}
function uriComponent(call, value) {
    const text = (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(value));
    if (text === undefined)
        return (0,functions_define/* undecided */.oo)(call, [value]);
    if (/\p{Surrogate}/u.test(text))
        return (0,functions_define/* unsupported */.qO)(call, [value], 'the text has half a character');
    const encoded = encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return (0,functions_define/* known */.eO)(call, encoded, [value]);
}
function decodedUri(text) {
    return text
        .replaceAll('+', ' ')
        .replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'));
}
function parseUri(call, value) {
    const text = (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(value));
    if (text === undefined)
        return (0,functions_define/* undecided */.oo)(call, [value]);
    if (!URL.canParse(text))
        return call.reject('parseUri() needs an absolute URI.');
    const { protocol, hostname, port, pathname, search } = new URL(text);
    const origin = (0,functions_define/* originOfAll */.XF)(call, [value]);
    const member = (name, content) => ({ name, span: call.span, value: (0,values/* scalar */.d_)(content, origin) });
    const members = [
        member('scheme', protocol.replace(/:$/, '')),
        member('host', hostname),
        member('port', port === '' ? null : Number(port)),
        ...(pathname === '' || pathname === '/' ? [] : [member('path', pathname)]),
        ...(search === '' ? [] : [member('query', search)]),
    ];
    return (0,values/* object */.Ik)(members, origin);
}
const DEFAULT_PORTS = new Map([
    ['http', 80],
    ['https', 443],
]);
function buildUri(call, value) {
    if (value.kind !== 'object')
        return (0,functions_define/* undecided */.oo)(call, [value]);
    const missing = ['scheme', 'host'].find((name) => value.open === undefined && isMissing(value, name));
    if (missing !== undefined)
        return call.reject(`buildUri() needs the property '${missing}'.`);
    const wrong = ['scheme', 'host', 'path', 'query'].find((name) => !isMissing(value, name) && !mayBeText(value, name));
    if (wrong !== undefined)
        return call.reject(`buildUri() needs a string as '${wrong}'.`);
    if (!(0,values/* isFullyKnown */.A)(value))
        return (0,functions_define/* undecided */.oo)(call, [value]);
    const [scheme, host, path, query] = ['scheme', 'host', 'path', 'query'].map((name) => textIn(value, name));
    const port = (0,values/* knownScalar */.CE)((0,values/* memberOf */.C5)(value, 'port')?.value);
    const shownPort = port === undefined || port === null || DEFAULT_PORTS.get(scheme ?? '') === port ? '' : `:${port}`;
    return (0,functions_define/* known */.eO)(call, `${scheme}://${host}${shownPort}${startingWith('/', path ?? '/')}${startingWith('?', query ?? '')}`, [value]);
}
function isMissing(value, name) {
    const member = (0,values/* memberOf */.C5)(value, name);
    return member === undefined || (0,values/* isNull */.kZ)(member.value);
}
function mayBeText(value, name) {
    const member = (0,values/* memberOf */.C5)(value, name);
    return member === undefined || ((0,functions_kinds/* kindOf */.I)(member.value) ?? 'string') === 'string';
}
function textIn(value, name) {
    const text = (0,values/* knownScalar */.CE)((0,values/* memberOf */.C5)(value, name)?.value);
    return typeof text === 'string' ? text : undefined;
}
function startingWith(start, text) {
    return text === '' || text.startsWith(start) ? text : `${start}${text}`;
}

;// CONCATENATED MODULE: ./lib/src/expand/functions/encoding.js







const ENCODING = [
    (0,functions_define/* define */.E8)('base64', [functions_define/* STRING */.An], (call, value) => ofText(call, value, (text) => (0,functions_define/* known */.eO)(call, toBase64(text), [value]))),
    (0,functions_define/* define */.E8)('base64ToString', [functions_define/* STRING */.An], (call, value) => ofText(call, value, (text) => {
        const decoded = fromBase64(text);
        return decoded === undefined ? notBase64(call) : (0,functions_define/* known */.eO)(call, decoded, [value]);
    })),
    (0,functions_define/* define */.E8)('base64ToJson', [functions_define/* STRING */.An], (call, value) => ofText(call, value, (text) => {
        const decoded = fromBase64(text);
        return decoded === undefined ? notBase64(call) : jsonValue(call, decoded, [value]);
    })),
    (0,functions_define/* define */.E8)('dataUri', [functions_define/* ANY */.x4], (call, value) => dataUri(call, value)),
    (0,functions_define/* define */.E8)('dataUriToString', [functions_define/* STRING */.An], (call, value) => ofText(call, value, (text) => dataUriToString(call, text, value))),
];
function ofText(call, value, run) {
    const text = (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(value));
    return text === undefined ? (0,functions_define/* undecided */.oo)(call, [value]) : run(text);
}
function toBase64(text) {
    return Buffer.from(text, 'utf8').toString('base64');
}
function fromBase64(text) {
    const digits = text.replace(/\s/g, '');
    if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits))
        return undefined;
    return Buffer.from(digits, 'base64').toString('utf8');
}
function notBase64(call) {
    return call.reject(`${call.title}() needs base64 text.`);
}
function dataUri(call, value) {
    if ((0,values/* isNull */.kZ)(value))
        return call.reject('dataUri() cannot convert null.');
    const whole = (0,functions_kinds/* kindOf */.I)(value) === 'string' ? (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(value)) : undefined;
    if (whole !== undefined)
        return (0,functions_define/* known */.eO)(call, `data:text/plain;charset=utf-8;base64,${toBase64(whole)}`, [value]);
    const json = value.kind === 'scalar' ? (0,values/* scalarText */.ws)(value) : jsonText(value, call.limits.textLength);
    if (json === 'too long')
        return (0,functions_define/* overBudget */.qj)(call, [value], 'the text is too long');
    if (json === undefined)
        return (0,functions_define/* undecided */.oo)(call, [value]);
    return (0,functions_define/* known */.eO)(call, `data:application/json;charset=utf-8;base64,${toBase64(json)}`, [value]);
}
function dataUriToString(call, text, value) {
    const match = /^data:([^,]*),([\s\S]*)$/.exec(text);
    const [, head = '', body = ''] = match ?? [];
    const charset = /;charset=([^;,]*)/i.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
    if (match === null)
        return call.reject('dataUriToString() needs a data URI.');
    if (charset !== 'utf-8' && charset !== 'utf8' && charset !== 'us-ascii')
        return call.reject(`dataUriToString() cannot read the charset '${charset}'.`);
    const decoded = /;base64$/i.test(head) ? fromBase64(body) : decodedUri(body);
    return decoded === undefined ? notBase64(call) : (0,functions_define/* known */.eO)(call, decoded, [value]);
}

;// CONCATENATED MODULE: ./lib/src/expand/functions/number-format.js
function formatInteger(value, specifier) {
    if (/^0+$/.test(specifier))
        return withSign(value, (digits) => digits.padStart(specifier.length, '0'));
    const match = /^([a-z])(\d{0,2})$/i.exec(specifier);
    if (match === null)
        return undefined;
    const [, letter = '', precision = ''] = match;
    const digits = precision === '' ? undefined : Number(precision);
    switch (letter) {
        case 'D':
        case 'd':
            return withSign(value, (text) => text.padStart(digits ?? 0, '0'));
        case 'F':
        case 'f':
            return withSign(value, (text) => `${text}${decimals(digits ?? 2)}`);
        case 'N':
        case 'n':
            return withSign(value, (text) => `${inThousands(text)}${decimals(digits ?? 2)}`);
        case 'X':
            return hexadecimal(value)
                .toUpperCase()
                .padStart(digits ?? 0, '0');
        case 'x':
            return hexadecimal(value).padStart(digits ?? 0, '0');
        case 'G':
        case 'g':
            return digits === undefined ? String(value) : undefined;
        default:
            return undefined;
    }
}
function withSign(value, format) {
    return `${value < 0 ? '-' : ''}${format(String(Math.abs(value)))}`;
}
function decimals(count) {
    return count === 0 ? '' : `.${'0'.repeat(count)}`;
}
function inThousands(digits) {
    return digits.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function hexadecimal(value) {
    return BigInt.asUintN(64, BigInt(value)).toString(16);
}

;// CONCATENATED MODULE: ./lib/src/expand/functions/format.js







const FORMAT = [
    (0,functions_define/* define */.E8)('format', [functions_define/* STRING */.An, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call, template, ...args) => format(call, template, args)),
];
function format(call, template, args) {
    const all = [template, ...args];
    const written = (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(template));
    if (written === undefined)
        return (0,functions_define/* undecided */.oo)(call, all);
    const items = parseTemplate(written);
    if (typeof items === 'string')
        return call.reject(`format() cannot read its format: ${items}.`);
    const printed = args.map((arg) => asPrinted(call, arg));
    const parts = [];
    for (const item of items) {
        const arg = typeof item === 'string' ? undefined : printed[item.index];
        if (typeof item === 'string')
            parts.push(item);
        else if (arg === undefined)
            return call.reject(`format() has no argument for {${item.index}}.`);
        else if (arg.kind === 'unknown' && arg.reason === 'budget')
            return arg;
        else {
            const part = formatItem(call, item, arg);
            if (part === undefined)
                return (0,functions_define/* unsupported */.qO)(call, all, `the format '${item.specifier}' is not supported`);
            parts.push(part);
        }
    }
    return (0,functions_define/* textResult */.xv)(call, parts, all);
}
function asPrinted(call, arg) {
    if (arg.kind !== 'array' && arg.kind !== 'object')
        return arg;
    const json = jsonText(arg, call.limits.textLength);
    if (json === 'too long')
        return (0,functions_define/* overBudget */.qj)(call, [arg], 'the text is too long');
    return json === undefined
        ? (0,functions_define/* undecided */.oo)({ ...call, title: 'string' }, [arg])
        : (0,functions_define/* known */.eO)(call, json.replaceAll('"', "'"), [arg]);
}
function parseTemplate(template) {
    const found = [];
    const token = /\{\{|\}\}|[^{}]+|\{(\d{1,6}) *(?:, *(-?\d{1,6}) *)?(?::([^{}]*))?\}/y;
    while (token.lastIndex < template.length) {
        const at = token.lastIndex;
        const match = token.exec(template);
        if (match === null)
            return `there is a stray brace at position ${at}`;
        const [text, index, width = '0', specifier = ''] = match;
        if (index !== undefined)
            found.push({ index: Number(index), width: Number(width), specifier });
        else
            found.push(text === '{{' || text === '}}' ? text.slice(1) : text);
    }
    return found;
}
function formatItem(call, item, arg) {
    if (arg.kind === 'scalar') {
        const text = scalarFormat(arg, item.specifier);
        return text === undefined ? undefined : aligned(text, item.width);
    }
    const changesText = item.width !== 0 || (item.specifier !== '' && (0,functions_kinds/* kindOf */.I)(arg) !== 'string');
    return changesText ? itemHole(call, item, arg) : arg;
}
function scalarFormat(arg, specifier) {
    const { value } = arg;
    if (typeof value !== 'number' || specifier === '')
        return (0,values/* scalarText */.ws)(arg);
    return Number.isSafeInteger(value) ? formatInteger(value, specifier) : undefined;
}
function aligned(text, width) {
    return width < 0 ? text.padEnd(-width) : text.padStart(width);
}
function itemHole(call, item, arg) {
    const width = item.width === 0 ? '' : `,${item.width}`;
    const specifier = item.specifier === '' ? '' : `:${item.specifier}`;
    const template = (0,values/* scalar */.d_)(`{0${width}${specifier}}`, (0,functions_define/* originOf */.yv)(call, []));
    return (0,values/* unknownBecause */.Zp)(arg, (0,canonical/* callText */.WT)(call.title, [template, arg]), call.span, [arg]);
}

// EXTERNAL MODULE: ./lib/src/expand/functions/alternatives.js
var functions_alternatives = __webpack_require__(5329);
// EXTERNAL MODULE: ./lib/src/expand/functions/size.js
var size = __webpack_require__(40300);
;// CONCATENATED MODULE: ./lib/src/expand/functions/lambdas.js










const LAMBDAS = [
    (0,functions_define/* define */.E8)('map', [functions_define/* ARRAY */.sO, functions_define/* LAMBDA */.GL], (call, items, lambda) => withLambda(call, [items, lambda], [1, 2], map)),
    (0,functions_define/* define */.E8)('filter', [functions_define/* ARRAY */.sO, functions_define/* LAMBDA */.GL], (call, items, lambda) => withLambda(call, [items, lambda], [1, 2], filter)),
    (0,functions_define/* define */.E8)('sort', [functions_define/* ARRAY */.sO, functions_define/* LAMBDA */.GL], (call, items, lambda) => withLambda(call, [items, lambda], [2, 2], sort)),
    (0,functions_define/* define */.E8)('reduce', [functions_define/* ARRAY */.sO, functions_define/* ANY */.x4, functions_define/* LAMBDA */.GL], (call, items, initial, lambda) => withLambda(call, [items, lambda], [2, 3], (array, step) => reduce(call, array, initial, step))),
    (0,functions_define/* define */.E8)('toObject', [functions_define/* ARRAY */.sO, functions_define/* LAMBDA */.GL, (0,functions_define/* optional */.lq)(functions_define/* LAMBDA */.GL)], (call, items, key, value) => withLambda(call, [items, key], [1, 1], (array, keyOf) => toObject(call, array, keyOf, value))),
    (0,functions_define/* define */.E8)('groupBy', [functions_define/* ARRAY */.sO, functions_define/* LAMBDA */.GL, (0,functions_define/* optional */.lq)(functions_define/* LAMBDA */.GL)], (call, items, key, value) => withLambda(call, [items, key], [1, 1], (array, keyOf) => groupBy(call, array, keyOf, value))),
    (0,functions_define/* define */.E8)('mapValues', [functions_define/* OBJECT */.qv, functions_define/* LAMBDA */.GL], (call, value, lambda) => mapValues(call, value, lambda)),
];
function withLambda(call, args, arity, run) {
    const [items, lambda] = args;
    if (lambda.kind !== 'lambda')
        return (0,functions_define/* undecided */.oo)(call, args);
    const [least, most] = arity;
    if (lambda.arity < least || lambda.arity > most) {
        const expected = least === most ? `${least}` : `${least} or ${most}`;
        return call.reject(`${call.title}() needs a lambda with ${expected} parameters, but it has ${lambda.arity}.`);
    }
    const list = items.kind === 'unknown' ? (0,values/* array */.YO)([], items.origin, { reason: items }) : items;
    return list.kind === 'array' ? run(list, lambda, call) : (0,functions_define/* undecided */.oo)(call, args);
}
function apply(call, lambda, args) {
    const result = lambda.apply(args);
    return (0,size/* isTooLarge */.I)(result, call.limits) ? (0,functions_define/* overBudget */.qj)(call, [lambda], 'the result is too large') : result;
}
function certainArguments(call, items) {
    const origin = (0,functions_define/* originOf */.yv)(call, []);
    return items.items.map((item, index) => [(0,origins/* withStepsOf */.zF)(item, items.origin), (0,values/* scalar */.d_)(index, origin)]);
}
function openArguments(call, open) {
    const each = `[*]${call.uniqueText()}`;
    const item = open.each ?? { ...open.reason, expression: `${(0,canonical/* argumentText */.RM)(open.reason)}${each}` };
    const index = (0,values/* unknown */.L5)('loop', 'the array has an unknown number of items', `index${each}`, open.reason.origin);
    return [item, index];
}
function map(items, lambda, call) {
    const mapped = certainArguments(call, items).map((args) => apply(call, lambda, args));
    const { open } = items;
    if (open === undefined)
        return (0,functions_define/* arrayResult */.ve)(call, mapped, [items]);
    const each = (0,functions_alternatives/* possibly */.uD)(call, () => apply(call, lambda, openArguments(call, open)));
    return (0,functions_define/* arrayResult */.ve)(call, mapped, [items], { reason: (0,functions_define/* undecided */.oo)(call, [items, lambda]), each });
}
function filter(items, lambda, call) {
    const kept = gathering();
    for (const args of certainArguments(call, items)) {
        const verdict = apply(call, lambda, args);
        const kind = (0,functions_kinds/* kindOf */.I)(verdict);
        if (kind !== undefined && kind !== 'boolean')
            return notBoolean(call, kind);
        if ((0,values/* knownScalar */.CE)(verdict) !== false)
            addItem(kept, args[0], kind === undefined ? (0,values/* firstUnknown */.Ny)(verdict) : undefined);
    }
    const { open } = items;
    if (open !== undefined) {
        const verdict = (0,functions_alternatives/* possibly */.uD)(call, () => apply(call, lambda, openArguments(call, open)));
        if ((0,values/* knownScalar */.CE)(verdict) !== false)
            addOpenItems(kept, open);
    }
    return gatheredArray(call, kept, [items, lambda]);
}
function notBoolean(call, kind) {
    return call.reject(`${call.title}() needs a lambda that returns a boolean, but it returned ${(0,functions_kinds/* kindName */.Ep)(kind)}.`);
}
function reduce(call, items, initial, lambda) {
    if (items.open !== undefined)
        return (0,functions_define/* undecided */.oo)(call, [items, initial, lambda]);
    return certainArguments(call, items).reduce((result, [item, index]) => apply(call, lambda, [result, item, index]), initial);
}
function sort(items, lambda, call) {
    let doubt = items.open?.reason;
    let wrong;
    const comesBefore = (left, right) => {
        const verdict = apply(call, lambda, [left, right]);
        const kind = (0,functions_kinds/* kindOf */.I)(verdict);
        if (kind === undefined)
            doubt ??= (0,values/* firstUnknown */.Ny)(verdict);
        else if (kind !== 'boolean')
            wrong ??= kind;
        return (0,values/* knownScalar */.CE)(verdict) === true;
    };
    const all = certainArguments(call, items).map(([item]) => item);
    const sorted = all.toSorted((left, right) => Number(comesBefore(right, left)) - Number(comesBefore(left, right)));
    if (wrong !== undefined)
        return notBoolean(call, wrong);
    if (doubt === undefined)
        return (0,functions_define/* arrayResult */.ve)(call, sorted, [items]);
    const unordered = gathering();
    for (const item of all)
        addItem(unordered, item, doubt);
    addOpenItems(unordered, items.open);
    return gatheredArray(call, unordered, [items, lambda]);
}
function keyOf(call, lambda, item) {
    const key = apply(call, lambda, [item]);
    const kind = (0,functions_kinds/* kindOf */.I)(key);
    if (kind === undefined || kind === 'string')
        return key;
    return { wrong: `${call.title}() needs a lambda that returns a string as key, but it returned ${(0,functions_kinds/* kindName */.Ep)(kind)}.` };
}
function toObject(call, items, lambda, valueLambda) {
    const args = valueLambda === undefined ? [items, lambda] : [items, lambda, valueLambda];
    const members = new Map();
    let open = items.open?.reason;
    for (const [item] of certainArguments(call, items)) {
        const key = keyOf(call, lambda, item);
        if ('wrong' in key)
            return call.reject(key.wrong);
        const member = (0,member_names/* memberUnder */.$4)(key, valueFor(call, item, valueLambda), call.span);
        const name = member?.name.toLowerCase();
        if (member === undefined || name === undefined)
            open ??= (0,values/* firstUnknown */.Ny)(key);
        else if (!members.has(name))
            members.set(name, member);
        else
            return call.reject(`toObject() gets the key '${member.name}' twice.`);
    }
    const because = open === undefined ? undefined : { ...open, expression: (0,functions_define/* undecided */.oo)(call, args).expression };
    return (0,values/* object */.Ik)([...members.values()], (0,functions_define/* originOf */.yv)(call, [items]), because);
}
function valueFor(call, item, valueLambda) {
    return valueLambda?.kind === 'lambda' ? apply(call, valueLambda, [item]) : item;
}
function groupBy(call, items, lambda, valueLambda) {
    const args = valueLambda === undefined ? [items, lambda] : [items, lambda, valueLambda];
    if (items.open !== undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    const groups = new Map();
    for (const [item] of certainArguments(call, items)) {
        const key = keyOf(call, lambda, item);
        if ('wrong' in key)
            return call.reject(key.wrong);
        const name = (0,functions_kinds/* kindOf */.I)(key) === undefined ? undefined : (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(key));
        if (name === undefined)
            return (0,functions_define/* undecided */.oo)(call, [key, ...args]);
        const group = groups.get(name.toLowerCase()) ?? { name, items: [] };
        group.items.push(valueFor(call, item, valueLambda));
        groups.set(name.toLowerCase(), group);
    }
    const members = [...groups.values()].map((group) => ({
        name: group.name,
        span: call.span,
        value: (0,values/* array */.YO)(group.items, (0,functions_define/* originOf */.yv)(call, [items])),
    }));
    return (0,values/* object */.Ik)(members, (0,functions_define/* originOf */.yv)(call, [items]));
}
function mapValues(call, value, lambda) {
    if (value.kind !== 'object' || lambda.kind !== 'lambda')
        return (0,functions_define/* undecided */.oo)(call, [value, lambda]);
    if (lambda.arity !== 1)
        return call.reject(`mapValues() needs a lambda with 1 parameter, but it has ${lambda.arity}.`);
    const members = [...value.members.values()].map((member) => ({
        ...member,
        span: call.span,
        value: apply(call, lambda, [(0,origins/* withStepsOf */.zF)(member.value, value.origin)]),
    }));
    const open = value.open === undefined ? undefined : (0,functions_define/* undecided */.oo)(call, [value, lambda]);
    return (0,values/* object */.Ik)(members, (0,functions_define/* originOf */.yv)(call, [value]), open);
}

;// CONCATENATED MODULE: ./lib/src/expand/functions/logical.js



const LOGICAL = [
    (0,functions_define/* define */.E8)('true', [], (call) => (0,functions_define/* known */.eO)(call, true, [])),
    (0,functions_define/* define */.E8)('false', [], (call) => (0,functions_define/* known */.eO)(call, false, [])),
    (0,functions_define/* define */.E8)('null', [], (call) => (0,functions_define/* known */.eO)(call, null, [])),
    (0,functions_define/* define */.E8)('not', [functions_define/* BOOLEAN */.Jx], (call, operand) => {
        const value = (0,values/* knownScalar */.CE)(operand);
        return (0,functions_define/* truth */.Im)(call, typeof value === 'boolean' ? !value : undefined, [operand]);
    }),
    (0,functions_define/* define */.E8)('and', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call, ...operands) => firstDecisive(call, operands, false)),
    (0,functions_define/* define */.E8)('or', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call, ...operands) => firstDecisive(call, operands, true)),
    (0,functions_define/* define */.E8)('coalesce', [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call, ...args) => firstNonNull(call, args), { wholeChoices: true }),
];
function firstDecisive(call, operands, decisive) {
    let open = false;
    for (const [index, operand] of operands.entries()) {
        const value = (0,values/* knownScalar */.CE)(operand);
        const kind = (0,functions_kinds/* kindOf */.I)(operand);
        if (value === decisive)
            return (0,functions_define/* known */.eO)(call, decisive, operands.slice(0, index + 1));
        if (kind === undefined)
            open = true;
        else if (kind !== 'boolean')
            return call.reject(`${call.title}() needs a boolean as argument ${index + 1}, but got ${(0,functions_kinds/* kindName */.Ep)(kind)}.`);
    }
    return open ? (0,functions_define/* undecided */.oo)(call, operands) : (0,functions_define/* known */.eO)(call, !decisive, operands);
}
function firstNonNull(call, args) {
    const [first, ...others] = args;
    if (first === undefined)
        return (0,functions_define/* known */.eO)(call, null, []);
    if ((0,values/* isNull */.kZ)(first))
        return others.length === 0 ? first : firstNonNull(call, others);
    if (first.kind === 'unknown')
        return unlessNull(call, first, others);
    if (first.kind !== 'choice')
        return first;
    const alternatives = first.alternatives.map(({ value, when }) => ({
        value: firstNonNull(call, [value, ...others]),
        when,
    }));
    const reason = (0,values/* unknownBecause */.Zp)(first, (0,functions_define/* expressionOf */.ez)(call, args), call.span, args);
    return (0,values/* choice */.Yq)(alternatives, reason, (0,functions_define/* originOf */.yv)(call, args), call.limits.alternatives);
}
function unlessNull(call, first, others) {
    const otherwise = firstNonNull(call, others);
    if ((0,values/* isNull */.kZ)(otherwise))
        return first;
    const reason = (0,values/* unknownBecause */.Zp)(first, (0,functions_define/* expressionOf */.ez)(call, [first, ...others]), call.span, [first, ...others]);
    const alternatives = [
        { value: first, when: `if ${(0,values/* textOf */.b6)(first)} is set` },
        { value: otherwise, when: `if ${(0,values/* textOf */.b6)(first)} is not set` },
    ];
    return (0,values/* choice */.Yq)(alternatives, reason, (0,functions_define/* originOf */.yv)(call, [first, ...others]), call.limits.alternatives);
}

// EXTERNAL MODULE: ./lib/src/expand/functions/ip.js
var ip = __webpack_require__(70996);
;// CONCATENATED MODULE: ./lib/src/expand/functions/network.js




const NETWORK = [
    (0,functions_define/* define */.E8)('parseCidr', [functions_define/* STRING */.An], (call, cidr) => withNetwork(call, cidr, [cidr], (network) => describe(call, network, cidr))),
    (0,functions_define/* define */.E8)('cidrSubnet', [functions_define/* STRING */.An, functions_define/* INTEGER */.vh, functions_define/* INTEGER */.vh], (call, cidr, prefix, index) => withNetwork(call, cidr, [cidr, prefix, index], (network) => subnet(call, network, [cidr, prefix, index]))),
    (0,functions_define/* define */.E8)('cidrHost', [functions_define/* STRING */.An, functions_define/* INTEGER */.vh], (call, cidr, index) => withNetwork(call, cidr, [cidr, index], (network) => host(call, network, [cidr, index]))),
];
function withNetwork(call, cidr, args, run) {
    const text = (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(cidr));
    if (text === undefined)
        return (0,functions_define/* undecided */.oo)(call, args);
    const network = (0,ip/* parseNetwork */.MO)(text);
    if (network !== undefined)
        return run(network);
    return mayBeRead(text)
        ? (0,functions_define/* unsupported */.qO)(call, args, 'the network is not in the usual CIDR notation')
        : call.reject(`${call.title}() needs a network in CIDR notation.`);
}
function mayBeRead(text) {
    const numbersOutOfRange = /^\s*[1-9]\d*(\.(0|[1-9]\d*)){3}\s*\/\s*\d+\s*$/.test(text);
    return /\d/.test(text) && !numbersOutOfRange;
}
function sizeOf({ version, prefix }) {
    return 1n << BigInt((0,ip/* bitsOf */.e4)(version) - prefix);
}
function subnet(call, network, args) {
    const [prefix, index] = [(0,values/* knownScalar */.CE)(args[1]), (0,values/* knownScalar */.CE)(args[2])];
    if (typeof prefix !== 'number' || typeof index !== 'number')
        return (0,functions_define/* undecided */.oo)(call, args);
    const bits = (0,ip/* bitsOf */.e4)(network.version);
    if (prefix < network.prefix || prefix > bits)
        return call.reject(`cidrSubnet() cannot divide a /${network.prefix} network into /${prefix} networks.`);
    const count = 1n << BigInt(prefix - network.prefix);
    if (index < 0 || BigInt(index) >= count)
        return call.reject(`cidrSubnet() reads network ${index} of ${count}.`);
    const first = network.first + (BigInt(index) << BigInt(bits - prefix));
    return (0,functions_define/* known */.eO)(call, `${(0,ip/* formatAddress */.M0)(first, network.version)}/${prefix}`, args);
}
function host(call, network, args) {
    const index = (0,values/* knownScalar */.CE)(args[1]);
    if (typeof index !== 'number')
        return (0,functions_define/* undecided */.oo)(call, args);
    const address = network.first + BigInt(index) + 1n;
    if (BigInt(index) >= sizeOf(network) - 2n || address < 0n)
        return call.reject(`cidrHost() finds no host ${index} in a /${network.prefix} network.`);
    return (0,functions_define/* known */.eO)(call, (0,ip/* formatAddress */.M0)(address, network.version), args);
}
function describe(call, network, cidr) {
    const { version, first, prefix } = network;
    const bits = BigInt((0,ip/* bitsOf */.e4)(version));
    const size = sizeOf(network);
    const last = first + size - 1n;
    const netmask = (1n << bits) - size;
    const small = size <= 2n;
    const addresses = version === 4
        ? [
            ['network', first],
            ['netmask', netmask],
            ['broadcast', last],
            ['firstUsable', small ? first : first + 1n],
            ['lastUsable', small ? first : last - 1n],
        ]
        : [
            ['network', first],
            ['netmask', netmask],
            ['firstUsable', first],
            ['lastUsable', last],
        ];
    const origin = (0,functions_define/* originOfAll */.XF)(call, [cidr]);
    const members = addresses.map(([name, address]) => ({ name, span: call.span, value: (0,values/* scalar */.d_)((0,ip/* formatAddress */.M0)(address, version), origin) }));
    return (0,values/* object */.Ik)([...members, { name: 'cidr', span: call.span, value: (0,values/* scalar */.d_)(prefix, origin) }], origin);
}

// EXTERNAL MODULE: ./lib/src/expand/access.js
var access = __webpack_require__(47753);
// EXTERNAL MODULE: ./lib/src/expand/spreads.js
var spreads = __webpack_require__(61311);
;// CONCATENATED MODULE: ./lib/src/expand/functions/objects.js







const OBJECTS = [
    (0,functions_define/* define */.E8)('items', [functions_define/* OBJECT */.qv], (call, value) => items(call, value)),
    (0,functions_define/* define */.E8)('objectKeys', [functions_define/* OBJECT */.qv], (call, value) => objectKeys(call, value)),
    (0,functions_define/* define */.E8)('shallowMerge', [functions_define/* ARRAY */.sO], (call, entries) => shallowMerge(call, entries)),
    (0,functions_define/* define */.E8)('tryGet', [functions_define/* ANY */.x4, functions_define/* ANY */.x4, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call, container, key, ...more) => tryGet(call, container, key, more)),
    (0,functions_define/* define */.E8)('indexFromEnd', [functions_define/* ARRAY */.sO, functions_define/* INTEGER */.vh], (call, value, index) => fromEnd(call, value, index)),
    (0,functions_define/* define */.E8)('tryIndexFromEnd', [functions_define/* ANY */.x4, functions_define/* INTEGER */.vh, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call, value, index, ...more) => tryIndexFromEnd(call, value, index, more)),
];
function items(call, value) {
    if (value.kind !== 'object')
        return (0,functions_define/* undecided */.oo)(call, [value]);
    const origin = (0,functions_define/* originOf */.yv)(call, [value]);
    const entries = inOrder(value).map((member) => (0,values/* object */.Ik)([
        { name: 'key', span: call.span, value: (0,member_names/* nameOf */.Vb)(member, origin) },
        { name: 'value', span: call.span, value: member.value },
    ], origin));
    return (0,functions_define/* arrayResult */.ve)(call, entries, [value], openAs(value));
}
function objectKeys(call, value) {
    if (value.kind !== 'object')
        return (0,functions_define/* undecided */.oo)(call, [value]);
    const origin = (0,functions_define/* originOf */.yv)(call, [value]);
    const names = inOrder(value).map((member) => (0,member_names/* nameOf */.Vb)(member, origin));
    return (0,functions_define/* arrayResult */.ve)(call, names, [value], openAs(value));
}
function inOrder(value) {
    const keyed = [...value.members.values()].map((member) => ({ member, key: member.name.toUpperCase() }));
    keyed.sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
    return keyed.map(({ member }) => member);
}
function openAs(value) {
    return value.open === undefined ? undefined : { reason: value.open };
}
function shallowMerge(call, entries) {
    if (entries.kind !== 'array')
        return (0,functions_define/* undecided */.oo)(call, [entries]);
    const wrong = entries.items.map(functions_kinds/* kindOf */.I).find((kind) => kind !== undefined && kind !== 'object');
    if (wrong !== undefined)
        return call.reject(`shallowMerge() needs an array of objects, but there is ${(0,functions_kinds/* kindName */.Ep)(wrong)} in it.`);
    const open = entries.open === undefined ? [] : [entries.open.reason];
    return (0,functions_alternatives/* eachAlternative */.Rj)([...entries.items, ...open], call, (objects) => merged(call, objects));
}
function merged(call, objects) {
    let result = { members: [], open: undefined };
    for (const one of objects)
        result = (0,spreads/* mergeMembers */.q)(result.members, result.open, one, call.span, call.limits);
    return (0,values/* object */.Ik)(result.members, (0,functions_define/* originOf */.yv)(call, objects), result.open);
}
function tryGet(call, container, key, more) {
    if (!fits(container, key))
        return (0,functions_define/* known */.eO)(call, null, [container, key]);
    if (container.kind === 'array' && container.open !== undefined)
        return (0,functions_define/* undecided */.oo)(call, [container, key, ...more]);
    const found = (0,access/* access */.T)(container, key, howOf(call, { safe: true }));
    return readOn(call, key.kind === 'scalar' ? found : orMissing(call, found, [container, key]), more);
}
function orMissing(call, found, args) {
    if (found.kind === 'unknown')
        return found;
    const alternatives = [
        { value: found, when: '' },
        { value: (0,functions_define/* known */.eO)(call, null, args), when: 'if there is no such property' },
    ];
    return (0,values/* choice */.Yq)(alternatives, (0,functions_define/* undecided */.oo)(call, args), (0,functions_define/* originOf */.yv)(call, args), call.limits.alternatives);
}
function fits(container, key) {
    const [kind, keyKind] = [(0,functions_kinds/* kindOf */.I)(container), (0,functions_kinds/* kindOf */.I)(key)];
    if (kind === undefined)
        return true;
    if (kind === 'object')
        return keyKind === undefined || keyKind === 'string';
    if (kind !== 'array')
        return false;
    return keyKind === undefined || (keyKind === 'integer' && Number((0,values/* knownScalar */.CE)(key)) >= 0);
}
function readOn(call, found, keys) {
    let at = found;
    for (const [index, key] of keys.entries()) {
        if ((0,values/* isNull */.kZ)(at) && index === 0)
            return at;
        at = (0,access/* access */.T)(at, key, howOf(call, { safe: at.kind === 'choice' || at.kind === 'unknown' }));
    }
    return at;
}
function fromEnd(call, value, index) {
    const position = (0,values/* knownScalar */.CE)(index);
    if (value.kind !== 'array' || value.open !== undefined || typeof position !== 'number')
        return (0,functions_define/* undecided */.oo)(call, [value, index]);
    if (position < 1 || position > value.items.length)
        return call.reject(`indexFromEnd() reads item ${position} of an array of ${value.items.length}.`);
    return (0,access/* access */.T)(value, index, howOf(call, { fromEnd: true }));
}
function tryIndexFromEnd(call, value, index, more) {
    const kind = (0,functions_kinds/* kindOf */.I)(value);
    if (kind !== undefined && kind !== 'array')
        return (0,functions_define/* known */.eO)(call, null, [value, index]);
    const position = (0,values/* knownScalar */.CE)(index);
    if (typeof position === 'number' && position < 1)
        return (0,functions_define/* known */.eO)(call, null, [value, index]);
    if (value.kind === 'array' && value.open !== undefined)
        return (0,functions_define/* undecided */.oo)(call, [value, index, ...more]);
    return readOn(call, (0,access/* access */.T)(value, index, howOf(call, { safe: true, fromEnd: true })), more);
}
function howOf(call, how) {
    return {
        safe: how.safe ?? false,
        fromEnd: how.fromEnd ?? false,
        span: call.span,
        alternatives: call.limits.alternatives,
        reject: (message) => call.reject(message),
    };
}

// EXTERNAL MODULE: ./lib/src/expand/resource-names.js
var resource_names = __webpack_require__(24918);
;// CONCATENATED MODULE: ./lib/src/expand/functions/resource-ids.js




const WHOLE = { wholeChoices: true };
const RESOURCE_IDS = [
    (0,functions_define/* define */.E8)('resourceId', [functions_define/* STRING */.An, functions_define/* STRING */.An, (0,functions_define/* rest */.zs)(functions_define/* STRING */.An)], (call, ...args) => resource_ids_idOf(call, args, 2, scopeOfResource), WHOLE),
    (0,functions_define/* define */.E8)('subscriptionResourceId', [functions_define/* STRING */.An, functions_define/* STRING */.An, (0,functions_define/* rest */.zs)(functions_define/* STRING */.An)], (call, ...args) => resource_ids_idOf(call, args, 1, scopeInSubscription), WHOLE),
    (0,functions_define/* define */.E8)('managementGroupResourceId', [functions_define/* STRING */.An, functions_define/* STRING */.An, (0,functions_define/* rest */.zs)(functions_define/* STRING */.An)], (call, ...args) => resource_ids_idOf(call, args, 1, scopeInManagementGroup), WHOLE),
    (0,functions_define/* define */.E8)('tenantResourceId', [functions_define/* STRING */.An, functions_define/* STRING */.An, (0,functions_define/* rest */.zs)(functions_define/* STRING */.An)], (call, ...args) => resource_ids_idOf(call, args, 0, () => TENANT), WHOLE),
    (0,functions_define/* define */.E8)('extensionResourceId', [functions_define/* STRING */.An, functions_define/* STRING */.An, functions_define/* STRING */.An, (0,functions_define/* rest */.zs)(functions_define/* STRING */.An)], (call, parent, ...args) => extensionId(call, parent, args), WHOLE),
];
const TENANT = { level: 'tenant' };
function scopeOfResource(call, leading) {
    const [first, second] = leading;
    if (first !== undefined && second !== undefined)
        return { level: 'resourceGroup', subscription: first, resourceGroup: second };
    if (first !== undefined)
        return inSubscriptionOf(call, { level: 'resourceGroup', resourceGroup: first });
    const { level } = call.scope;
    if (level === 'managementGroup' || level === 'tenant')
        return TENANT;
    return level === 'subscription' ? scopeInSubscription(call, []) : call.scope;
}
function scopeInSubscription(call, leading) {
    const [subscription] = leading;
    return subscription === undefined
        ? inSubscriptionOf(call, { level: 'subscription' })
        : { level: 'subscription', subscription };
}
function inSubscriptionOf(call, scope) {
    const { subscription } = call.scope;
    return subscription === undefined ? scope : { ...scope, subscription };
}
function scopeInManagementGroup(call, leading) {
    const managementGroup = leading[0] ?? call.scope.managementGroup;
    return managementGroup === undefined ? { level: 'managementGroup' } : { level: 'managementGroup', managementGroup };
}
function extensionId(call, parent, args) {
    const id = (0,values/* knownString */.Xb)(parent);
    if (id !== undefined && !id.startsWith('/'))
        return call.reject("extensionResourceId() needs the ID of a resource as argument 1, which starts with '/'.");
    return resource_ids_idOf(call, args, 0, () => scopeOfParent(call, parent), [parent, ...args]);
}
function scopeOfParent(call, parent) {
    const segments = (0,resource_names/* splitSegments */.bP)(parent);
    const word = (at) => (0,values/* knownString */.Xb)(segments[at])?.toLowerCase();
    const [, , subscription, , resourceGroup] = segments;
    const isInSubscription = word(0) === '' && word(1) === 'subscriptions' && subscription !== undefined;
    if (isInSubscription && segments.length === 3)
        return inNamedSubscription(call, { level: 'subscription' }, subscription);
    if (isInSubscription && segments.length === 5 && word(3) === 'resourcegroups' && resourceGroup !== undefined)
        return inNamedSubscription(call, { level: 'resourceGroup', resourceGroup }, subscription);
    return { level: 'resource', resource: parent };
}
function inNamedSubscription(call, scope, subscription) {
    const isOwn = (0,values/* textOf */.b6)(subscription) === OWN_SUBSCRIPTION;
    return isOwn ? inSubscriptionOf(call, scope) : { ...scope, subscription };
}
const OWN_SUBSCRIPTION = 'subscription().subscriptionId';
function resource_ids_idOf(call, args, mostLeading, scopeOf, all = args) {
    const at = args.findIndex(hasSlash);
    const typeArgument = args[at];
    if (typeArgument === undefined)
        return withoutType(call, args, all);
    const type = (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(typeArgument))?.replace(/\/+$/, '');
    if (at > mostLeading)
        return call.reject(`${call.title}() takes at most ${mostLeading} arguments before the type.`);
    if (args.slice(at + 1).some(hasSlash))
        return call.reject(`${call.title}() takes one argument with a slash, the type; names go into arguments of their own.`);
    if (type === undefined)
        return (0,functions_define/* undecided */.oo)(call, all);
    const names = args.slice(at + 1);
    const wanted = type.split('/').length - 1;
    if (names.length !== wanted)
        return call.reject(`${call.title}() needs ${wanted} ${wanted === 1 ? 'name' : 'names'} for '${type}', but got ${names.length}.`);
    return {
        kind: 'resource-id',
        type,
        names,
        scope: scopeOf(call, args.slice(0, at)),
        origin: (0,functions_define/* originOf */.yv)(call, all),
    };
}
function withoutType(call, args, all) {
    return args.every((arg) => (0,holes/* wholeOf */.l2)((0,holes/* partsOf */.CI)(arg)) !== undefined)
        ? call.reject(`${call.title}() needs a resource type with its namespace.`)
        : (0,functions_define/* undecided */.oo)(call, all);
}
function hasSlash(value) {
    const parts = (0,holes/* partsOf */.CI)(value);
    return (0,holes/* leastLengthOf */.Lw)(parts) > 0 && (0,holes/* piecesOf */.Xe)(parts).some((piece) => piece.includes('/'));
}

;// CONCATENATED MODULE: ./lib/src/expand/functions/runtime.js



const RUNTIME = [
    hash('uniqueString', 'it is a hash that only the deployment computes'),
    hash('guid', 'it is a GUID that only the deployment computes'),
    (0,functions_define/* define */.E8)('newGuid', [], (call) => (0,values/* unknown */.L5)('deployment', 'it is a new GUID in each deployment', `newGuid()${call.uniqueText()}`, (0,functions_define/* originOf */.yv)(call, []))),
    servicesAnswer('pickZones', [functions_define/* STRING */.An, functions_define/* STRING */.An, functions_define/* STRING */.An, (0,functions_define/* optional */.lq)(functions_define/* INTEGER */.vh), (0,functions_define/* optional */.lq)(functions_define/* INTEGER */.vh)]),
    servicesAnswer('toLogicalZone', [functions_define/* STRING */.An, functions_define/* STRING */.An, functions_define/* STRING */.An]),
    servicesAnswer('toLogicalZones', [functions_define/* STRING */.An, functions_define/* STRING */.An, functions_define/* ARRAY */.sO]),
    servicesAnswer('toPhysicalZone', [functions_define/* STRING */.An, functions_define/* STRING */.An, functions_define/* STRING */.An]),
    servicesAnswer('toPhysicalZones', [functions_define/* STRING */.An, functions_define/* STRING */.An, functions_define/* ARRAY */.sO]),
    servicesAnswer('providers', [functions_define/* STRING */.An, (0,functions_define/* optional */.lq)(functions_define/* STRING */.An)]),
    servicesAnswer('extensions', [functions_define/* STRING */.An]),
    (0,functions_define/* define */.E8)('roleDefinitions', [functions_define/* STRING */.An], (call, name) => roleDefinition(call, name)),
    secretFunction('getSecret', 'it is a secret of a key vault'),
    secretFunction('keyVaultSecretReference', 'it is a secret of a key vault'),
    fromOutside('readEnvironmentVariable', 'environment variable'),
    fromOutside('readEnvVar', 'environment variable'),
    fromOutside('readCliArg', 'command line argument'),
    fromOutside('externalInput', 'external input'),
    fromOutside('externalInputs', 'external input'),
    (0,functions_define/* define */.E8)('fail', [functions_define/* STRING */.An], (call, message) => call.reject(failure(message))),
];
function hash(title, message) {
    return (0,functions_define/* define */.E8)(title, [functions_define/* STRING */.An, (0,functions_define/* rest */.zs)(functions_define/* STRING */.An)], (call, ...args) => (0,functions_define/* atDeployment */.$m)(call, args, message), {
        wholeChoices: true,
    });
}
function servicesAnswer(title, parameters) {
    const message = `${title}() is answered when it is deployed`;
    return (0,functions_define/* define */.E8)(title, parameters, (call, ...args) => (0,functions_define/* atDeployment */.$m)(call, args, message), { wholeChoices: true });
}
function fromOutside(title, what) {
    return (0,functions_define/* define */.E8)(title, [functions_define/* STRING */.An, (0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call, name, ...args) => {
        const known = (0,values/* knownString */.Xb)(name);
        const message = `the ${what} ${known === undefined ? '' : `'${known}' `}is read when it is deployed`;
        return (0,functions_define/* atDeployment */.$m)(call, [name, ...args], message);
    }, { wholeChoices: true });
}
function secretFunction(title, message) {
    return (0,functions_define/* define */.E8)(title, [(0,functions_define/* rest */.zs)(functions_define/* ANY */.x4)], (call, ...args) => secret(call, args, message), { wholeChoices: true });
}
const listFunction = (args, call) => {
    const [, run] = secretFunction(call.name, `${call.name}() is answered by the deployed resource`);
    return run(args, call);
};
function secret(call, args, message) {
    const origin = { ...(0,functions_define/* originOf */.yv)(call, args), sensitive: true };
    const result = (0,values/* unknown */.L5)('runtime', message, (0,functions_define/* expressionOf */.ez)(call, args), origin);
    const [first] = args;
    return first?.kind === 'resource-id' ? { ...result, target: first } : result;
}
function failure(message) {
    const text = (0,values/* knownString */.Xb)(message);
    return `The template calls fail()${text === undefined ? '' : `: ${text}`}`;
}
const ROLES = new Map([
    ['owner', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635'],
    ['contributor', 'b24988ac-6180-42a0-ab88-20f7382dd24c'],
    ['reader', 'acdd72a7-3385-48ef-bd42-f606fba81ae7'],
    ['user access administrator', '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9'],
    ['role based access control administrator', 'f58310d9-a9f6-439a-9e8d-f62e7b41a168'],
    ['azureml data scientist', 'f6c7c914-8db3-469d-8ca1-694a8f32e121'],
    ['azureml compute operator', 'e503ece1-11d0-4e8e-8e2c-7a6c3bf38815'],
    ['storage blob data owner', 'b7e6dc6d-f1e8-4753-8033-0f276bb0955b'],
    ['storage blob data contributor', 'ba92f5b4-2d11-453d-a403-e96b0029c9fe'],
    ['storage blob data reader', '2a2b9908-6ea1-4ae2-8e65-a410df84e7d1'],
    ['key vault administrator', '00482a5a-887f-4fb3-b363-3b7fe8e74483'],
    ['key vault secrets officer', 'b86a8fe4-44ce-4948-aee5-eccb2c155cd7'],
    ['key vault secrets user', '4633458b-17de-408a-b874-0445c86b69e6'],
    ['acrpull', '7f951dda-4ed3-4680-a7ca-43fe172d538d'],
    ['acrpush', '8311e382-0749-4cb8-b61a-304f252e45ec'],
]);
const ROLE_TYPE = 'Microsoft.Authorization/roleDefinitions';
function roleDefinition(call, name) {
    const id = ROLES.get((0,values/* knownString */.Xb)(name)?.toLowerCase() ?? '');
    const later = (0,functions_define/* atDeployment */.$m)(call, [name], 'the role is looked up when it is deployed');
    if (id === undefined)
        return later;
    const origin = (0,functions_define/* originOfAll */.XF)(call, [name]);
    const resourceId = {
        kind: 'resource-id',
        type: ROLE_TYPE,
        names: [(0,values/* scalar */.d_)(id, origin)],
        scope: { level: 'tenant' },
        origin,
    };
    const shortId = { ...later, expression: `${(0,canonical/* callText */.WT)(call.title, [name])}.roleDefinitionId` };
    return (0,values/* object */.Ik)([
        { name: 'id', span: call.span, value: resourceId },
        { name: 'roleDefinitionId', span: call.span, value: shortId },
    ], origin, later);
}

;// CONCATENATED MODULE: ./lib/src/expand/functions/union.js





function mergeInto(call, earlier, later) {
    switch (later.kind) {
        case 'object':
            return mergeObjects(call, earlier, later);
        case 'unknown':
            return overriddenBy(call, earlier, later);
        case 'choice':
            return mergeCases(call, earlier, later);
        default:
            return earlier;
    }
}
function merge(call, earlier, later) {
    if ((0,values/* isNull */.kZ)(later))
        return earlier;
    if ((0,values/* isNull */.kZ)(earlier))
        return later;
    if (earlier.kind === 'object' && (0,functions_kinds/* kindOf */.I)(later) === undefined)
        return mergeInto(call, earlier, later);
    if (later.kind === 'choice')
        return eachCase(call, later, [earlier, later], (value, quiet) => merge(quiet, earlier, value));
    if (later.kind === 'unknown')
        return union_unlessNull(call, later, earlier);
    if (earlier.kind === 'unknown')
        return later.kind === 'object' ? openedBy(call, later, earlier) : later;
    if (earlier.kind === 'choice' && later.kind === 'object')
        return eachCase(call, earlier, [earlier, later], (value, quiet) => merge(quiet, value, later));
    if (earlier.kind === 'object' && later.kind === 'object')
        return mergeObjects(call, earlier, later);
    return replaced(call, earlier, later);
}
function replaced(call, earlier, later) {
    const [before, after] = [(0,functions_kinds/* kindOf */.I)(earlier), (0,functions_kinds/* kindOf */.I)(later)];
    const mixed = [before, after].some((kind) => kind === 'object' || kind === 'array');
    if (before === undefined || after === undefined || before === after || !mixed)
        return later;
    return call.reject(`${call.title}() cannot merge ${(0,functions_kinds/* kindName */.Ep)(before)} with ${(0,functions_kinds/* kindName */.Ep)(after)}.`);
}
function mergeObjects(call, earlier, later) {
    const members = new Map(earlier.members);
    if (later.open !== undefined) {
        for (const [key, member] of overriddenBy(call, earlier, later.open).members)
            members.set(key, member);
    }
    for (const [key, member] of later.members) {
        const before = earlier.members.get(key)?.value ?? memberOfOpen(earlier.open, member.name);
        const value = (0,origins/* withStepsOf */.zF)(member.value, later.origin);
        members.set(key, { ...member, value: before === undefined ? value : merge(call, before, value) });
    }
    return objectOf(call, members, [earlier, later], [earlier.open, later.open]);
}
function overriddenBy(call, earlier, later) {
    const members = [...earlier.members].map(([key, member]) => {
        const value = (0,origins/* withStepsOf */.zF)(member.value, earlier.origin);
        return [key, { ...member, value: merge(call, value, memberOf(later, member.name)) }];
    });
    return objectOf(call, new Map(members), [earlier, later], [earlier.open, later]);
}
function openedBy(call, later, earlier) {
    const members = [...later.members].map(([key, member]) => {
        const value = (0,origins/* withStepsOf */.zF)(member.value, later.origin);
        return [key, { ...member, value: merge(call, memberOf(earlier, member.name), value) }];
    });
    return objectOf(call, new Map(members), [earlier, later], [earlier, later.open]);
}
function mergeCases(call, earlier, later) {
    const quiet = (0,functions_alternatives/* quietly */.gd)(call, [earlier, later]);
    const cases = later.alternatives.map(({ value, when }) => ({
        when,
        merged: mergeInto(quiet, earlier, (0,origins/* withStepsOf */.zF)(value, later.origin)),
    }));
    const names = new Map();
    for (const { merged } of cases)
        for (const [key, member] of merged.members)
            names.set(key, member);
    const expression = (0,canonical/* callText */.WT)(call.title, [earlier, later]);
    const members = [...names].map(([key, sample]) => {
        const reason = (0,values/* unknownBecause */.Zp)(later, (0,canonical/* memberText */.WI)(expression, key), call.span);
        const options = cases.map(({ when, merged }) => {
            const member = merged.members.get(key);
            return { value: member?.value ?? (0,values/* scalar */.d_)(null, reason.origin), when };
        });
        return [key, { ...sample, value: (0,values/* choice */.Yq)(options, reason, reason.origin, call.limits.alternatives) }];
    });
    const open = cases.find(({ merged }) => merged.open !== undefined)?.merged.open;
    return objectOf(call, new Map(members), [earlier, later], [open]);
}
function objectOf(call, members, from, opened) {
    const origin = (0,origins/* joinOrigins */.IP)(call.span, from.map((value) => value.origin));
    const unknowns = opened.filter((open) => open !== undefined);
    const [first] = unknowns;
    if (first === undefined || unknowns.length === 1)
        return (0,values/* object */.Ik)([...members.values()], origin, first);
    return (0,values/* object */.Ik)([...members.values()], origin, { ...first, expression: (0,canonical/* callText */.WT)(call.title, unknowns) });
}
function memberOf(unknown, name) {
    return { ...unknown, expression: (0,canonical/* memberText */.WI)((0,canonical/* argumentText */.RM)(unknown), name) };
}
function memberOfOpen(open, name) {
    return open === undefined ? undefined : memberOf(open, name);
}
function union_unlessNull(call, later, earlier) {
    const args = [earlier, later];
    const reason = (0,values/* unknownBecause */.Zp)(later, (0,canonical/* callText */.WT)(call.title, args), call.span, args);
    const alternatives = [
        { value: later, when: `if ${later.expression} is set` },
        { value: earlier, when: `if ${later.expression} is not set` },
    ];
    return (0,values/* choice */.Yq)(alternatives, reason, reason.origin, call.limits.alternatives);
}
function eachCase(call, chosen, args, mergeCase) {
    const quiet = (0,functions_alternatives/* quietly */.gd)(call, args);
    const alternatives = chosen.alternatives.map(({ value, when }) => ({
        value: mergeCase((0,origins/* withStepsOf */.zF)(value, chosen.origin), quiet),
        when,
    }));
    const reason = (0,values/* unknownBecause */.Zp)(chosen, (0,canonical/* callText */.WT)(call.title, args), call.span, args);
    return (0,values/* choice */.Yq)(alternatives, reason, reason.origin, call.limits.alternatives);
}

;// CONCATENATED MODULE: ./lib/src/expand/functions/sets.js







const ARRAY_OR_OBJECT = (0,functions_define/* one */.xH)('array', 'object');
const SETS = [
    (0,functions_define/* define */.E8)('union', [ARRAY_OR_OBJECT, ARRAY_OR_OBJECT, (0,functions_define/* rest */.zs)(ARRAY_OR_OBJECT)], (call, ...args) => ofOneKind(call, args, unionOfArrays, unionOfObjects)),
    (0,functions_define/* define */.E8)('intersection', [ARRAY_OR_OBJECT, ARRAY_OR_OBJECT, (0,functions_define/* rest */.zs)(ARRAY_OR_OBJECT)], (call, ...args) => ofOneKind(call, args, intersectionOfArrays, intersectionOfObjects)),
    (0,functions_define/* define */.E8)('distinct', [functions_define/* ARRAY */.sO], (call, value) => value.kind === 'array' ? unionOfArrays(call, [value]) : (0,functions_define/* undecided */.oo)(call, [value])),
];
function ofOneKind(call, args, ofArrays, ofObjects) {
    const kinds = new Set(args.map(functions_kinds/* kindOf */.I));
    if (kinds.has('array') && kinds.has('object'))
        return call.reject(`${call.title}() cannot mix arrays and objects.`);
    if (kinds.has('array'))
        return ofArrays(call, args);
    return kinds.has('object') ? ofObjects(call, args) : (0,functions_define/* undecided */.oo)(call, args);
}
function unionOfArrays(call, args) {
    const everything = gathering();
    for (const arg of args)
        addItemsOf(everything, arg);
    const union = gathering();
    for (const item of everything.certain)
        addDistinct(call, union, item, undefined);
    for (const item of everything.possible)
        addDistinct(call, union, item, everything.reason);
    union.shapeless = everything.shapeless;
    union.reason ??= everything.reason;
    return gatheredArray(call, union, args);
}
function addDistinct(call, union, item, doubt) {
    if (union.certain.length > call.limits.copies)
        return;
    const there = anySame(union.certain, item);
    if (there === true)
        return;
    const undecidedItem = there === undefined ? ((0,values/* firstUnknown */.Ny)(item) ?? (0,functions_define/* undecided */.oo)(call, [item])) : undefined;
    addItem(union, item, doubt ?? undecidedItem);
}
function unionOfObjects(call, args) {
    const nothing = (0,values/* object */.Ik)([], (0,functions_define/* originOf */.yv)(call, []));
    return args.reduce((merged, arg) => mergeInto(call, merged, arg), nothing);
}
function intersectionOfArrays(call, args) {
    const [first, ...others] = args;
    if (first?.kind !== 'array')
        return (0,functions_define/* undecided */.oo)(call, args);
    const common = gathering();
    for (const item of first.items) {
        const inAll = everywhere(others.map((other) => isIn(other, item)));
        if (inAll !== false)
            addDistinct(call, common, item, inAll === true ? undefined : (0,functions_define/* undecided */.oo)(call, args));
    }
    if (first.open !== undefined)
        addOpenItems(common, first.open);
    return gatheredArray(call, common, args);
}
function isIn(container, item) {
    if (container.kind !== 'array')
        return undefined;
    const found = anySame(container.items, item);
    return found === false && container.open !== undefined ? undefined : found;
}
function intersectionOfObjects(call, args) {
    const [first, ...others] = args;
    if (first?.kind !== 'object')
        return (0,functions_define/* undecided */.oo)(call, args);
    const members = [];
    let open = first.open;
    for (const [key, member] of first.members) {
        const inAll = everywhere(others.map((other) => hasMember(other, key, member)));
        if (inAll === true)
            members.push(member);
        if (inAll === undefined)
            open ??= (0,functions_define/* undecided */.oo)(call, args);
    }
    return (0,values/* object */.Ik)(members, (0,functions_define/* originOf */.yv)(call, args), open);
}
function hasMember(container, key, member) {
    if (container.kind !== 'object')
        return undefined;
    const other = container.members.get(key);
    if (other === undefined)
        return member.key === undefined && sets_isDecided(container) ? false : undefined;
    return other.name === member.name ? sameValue(other.value, member.value) : false;
}
function sets_isDecided(value) {
    return value.open === undefined && (0,member_names/* hasKnownNames */.WR)(value);
}
function everywhere(truths) {
    if (truths.includes(false))
        return false;
    return truths.includes(undefined) ? undefined : true;
}

;// CONCATENATED MODULE: ./lib/src/expand/functions/index.js

















const TEMPLATE_FUNCTIONS = new Map([
    ...LOGICAL,
    ...COMPARISON,
    ...ARITHMETIC,
    ...functions_text/* TEXT */.a$,
    ...FORMAT,
    ...COLLECTIONS,
    ...SETS,
    ...CONVERSION,
    ...OBJECTS,
    ...LAMBDAS,
    ...DATES,
    ...NETWORK,
    ...URIS,
    ...ENCODING,
    ...RESOURCE_IDS,
    ...DEPLOYMENT,
    ...RUNTIME,
]);
function callFunction(name, args, call) {
    const lower = name.toLowerCase();
    const found = TEMPLATE_FUNCTIONS.get(lower) ?? (lower.startsWith('list') ? listFunction : undefined);
    return found?.(args, call);
}


/***/ }),

/***/ 70996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ formatAddress),
/* harmony export */   MO: () => (/* binding */ parseNetwork),
/* harmony export */   e4: () => (/* binding */ bitsOf)
/* harmony export */ });
function bitsOf(version) {
    return version === 4 ? 32 : 128;
}
function parseNetwork(text) {
    const match = /^\s*([0-9a-f.:]+)\s*(?:\/\s*(\d{1,3})\s*)?$/i.exec(text);
    const [, address = '', length] = match ?? [];
    const version = address.includes(':') ? 6 : 4;
    const value = parseAddress(address);
    if (match === null || value === undefined)
        return undefined;
    const prefix = length === undefined ? usualPrefix(value, version) : Number(length);
    if (prefix > bitsOf(version))
        return undefined;
    const hostBits = BigInt(bitsOf(version) - prefix);
    return { version, first: (value >> hostBits) << hostBits, prefix };
}
function usualPrefix(address, version) {
    if (version === 6)
        return 64;
    const firstByte = address >> 24n;
    if (firstByte < 128n)
        return 8;
    return firstByte < 192n ? 16 : 24;
}
function parseAddress(text) {
    return text.includes(':') ? parseVersion6(text) : parseVersion4(text);
}
function parseVersion4(text) {
    const bytes = text.split('.');
    if (bytes.length !== 4 || !bytes.every((byte) => /^(0|[1-9]\d{0,2})$/.test(byte) && Number(byte) < 256))
        return undefined;
    return bytes.reduce((value, byte) => (value << 8n) + BigInt(byte), 0n);
}
function parseVersion6(text) {
    const [head = '', tail, ...more] = text.split('::');
    if (more.length > 0)
        return undefined;
    const before = groupsOf(head);
    const after = tail === undefined ? [] : groupsOf(tail);
    if (before === undefined || after === undefined)
        return undefined;
    const missing = 8 - before.length - after.length;
    if (tail === undefined ? missing !== 0 : missing < 1)
        return undefined;
    const groups = [...before, ...Array.from({ length: missing }, () => 0n), ...after];
    return groups.reduce((value, group) => (value << 16n) + group, 0n);
}
function groupsOf(text) {
    if (text === '')
        return [];
    const groups = [];
    for (const group of text.split(':')) {
        if (group.includes('.')) {
            const embedded = parseVersion4(group);
            if (embedded === undefined || !text.endsWith(group))
                return undefined;
            groups.push(embedded >> 16n, embedded & 0xffffn);
        }
        else if (/^[0-9a-f]{1,4}$/i.test(group))
            groups.push(BigInt(`0x${group}`));
        else
            return undefined;
    }
    return groups;
}
function formatAddress(value, version) {
    return version === 4 ? formatVersion4(value) : formatVersion6(value);
}
function formatVersion4(value) {
    return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 0xffn)).join('.');
}
function formatVersion6(value) {
    const groups = Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(16 * (7 - index))) & 0xffffn));
    const embedded = embedsVersion4(groups);
    const written = groups.slice(0, embedded ? 6 : 8).map((group) => group.toString(16));
    const run = longestRunOfZeros(written);
    const last = embedded ? [formatVersion4(value & 0xffffffffn)] : [];
    if (run.length < 2)
        return [...written, ...last].join(':');
    const before = written.slice(0, run.start).join(':');
    const after = [...written.slice(run.start + run.length), ...last].join(':');
    return `${before}::${after}`;
}
function embedsVersion4(groups) {
    const [fifth, sixth, seventh] = groups.slice(4);
    if (fifth === 0 && sixth === 0x5efe)
        return true;
    if (seventh === 0 || groups.slice(0, 4).some((group) => group !== 0))
        return false;
    return (fifth === 0 && (sixth === 0 || sixth === 0xffff)) || (fifth === 0xffff && sixth === 0);
}
function longestRunOfZeros(groups) {
    let best = { start: 0, length: 0 };
    let start = 0;
    for (const [index, group] of groups.entries()) {
        if (group !== '0')
            start = index + 1;
        else if (index + 1 - start > best.length)
            best = { start, length: index + 1 - start };
    }
    return best;
}


/***/ }),

/***/ 13714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ kindNames),
/* harmony export */   Ep: () => (/* binding */ kindName),
/* harmony export */   I: () => (/* binding */ kindOf)
/* harmony export */ });
function kindOf(value) {
    switch (value.kind) {
        case 'scalar':
            return kindOfScalar(value.value);
        case 'text':
        case 'resource-id':
            return 'string';
        case 'object':
        case 'array':
        case 'lambda':
            return value.kind;
        case 'choice':
        case 'unknown':
            return undefined;
    }
}
function kindOfScalar(value) {
    if (value === null)
        return 'null';
    if (typeof value === 'string')
        return 'string';
    if (typeof value === 'boolean')
        return 'boolean';
    return Number.isInteger(value) ? 'integer' : 'float';
}
const NAMES = {
    string: 'a string',
    integer: 'an integer',
    float: 'a number with decimals',
    boolean: 'a boolean',
    null: 'null',
    array: 'an array',
    object: 'an object',
    lambda: 'a lambda',
};
function kindName(kind) {
    return NAMES[kind];
}
function kindNames(kinds) {
    const names = kinds.map(kindName);
    const last = names.pop() ?? '';
    return names.length === 0 ? last : `${names.join(', ')} or ${last}`;
}


/***/ }),

/***/ 86822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ memberUnder),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WR: () => (/* binding */ hasKnownNames),
/* harmony export */   cP: () => (/* binding */ hasName)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _holes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34470);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84718);



function memberUnder(key, value, span) {
    const name = (0,_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeOf */ .l2)((0,_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(key));
    if (name !== undefined)
        return { name, span, value };
    return spellsResource(key) ? { name: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(key), key, span, value } : undefined;
}
function spellsResource(key) {
    return (key.kind === 'text' ? key.parts : [key]).some((part) => typeof part !== 'string' && part.kind === 'resource-id');
}
function nameOf(member, origin) {
    return member.key ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(member.name, origin);
}
function hasKnownNames(value) {
    return [...value.members.values()].every((member) => member.key === undefined);
}
function hasName(value, name) {
    const found = value.members.get(name.toLowerCase());
    if (found !== undefined && found.key === undefined)
        return true;
    const perhaps = [...value.members.values()].some(({ key }) => key !== undefined && maySpell(key, name));
    return perhaps || value.open !== undefined ? undefined : false;
}
function maySpell(key, name) {
    const parts = (0,_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOf */ .CI)(key).map((part) => (typeof part === 'string' ? (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerCased */ .wY)(part) : part));
    return (0,_holes_js__WEBPACK_IMPORTED_MODULE_1__/* .sameParts */ .x5)(parts, [(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .lowerCased */ .wY)(name)]) !== false;
}


/***/ }),

/***/ 48204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ otherResourceGroup),
/* harmony export */   SJ: () => (/* binding */ resourceGroupNameOf),
/* harmony export */   US: () => (/* binding */ resourceIdParts),
/* harmony export */   Zu: () => (/* binding */ otherManagementGroup),
/* harmony export */   gf: () => (/* binding */ subscriptionIdOf),
/* harmony export */   lT: () => (/* binding */ managementGroupNameOf),
/* harmony export */   qI: () => (/* binding */ otherSubscription)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18576);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);


const ROOT_SUBSCRIPTION = 'subscription().subscriptionId';
const ROOT_RESOURCE_GROUP = 'resourceGroup().name';
const ROOT_MANAGEMENT_GROUP = 'managementGroup().name';
function subscriptionIdOf(scope, span) {
    return scope.subscription ?? chosenAtDeployment('the subscription', ROOT_SUBSCRIPTION, span);
}
function resourceGroupNameOf(scope, span) {
    return scope.resourceGroup ?? chosenAtDeployment('the resource group', ROOT_RESOURCE_GROUP, span);
}
function managementGroupNameOf(scope, span) {
    return scope.managementGroup ?? chosenAtDeployment('the management group', ROOT_MANAGEMENT_GROUP, span);
}
function chosenAtDeployment(what, expression, span) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('deployment', `${what} is chosen when it is deployed`, expression, (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originAt */ .iX)(span));
}
function otherSubscription(scope) {
    return unlessRoot(scope.subscription, ROOT_SUBSCRIPTION);
}
function otherResourceGroup(scope) {
    return unlessRoot(scope.resourceGroup, ROOT_RESOURCE_GROUP);
}
function otherManagementGroup(scope) {
    return unlessRoot(scope.managementGroup, ROOT_MANAGEMENT_GROUP);
}
function unlessRoot(part, root) {
    return part?.kind === 'unknown' && part.expression === root ? undefined : part;
}
function resourceIdParts(id) {
    const [namespace = '', ...types] = id.type.split('/');
    const [name] = id.names;
    const prefix = scopeParts(id.scope, id.origin.span);
    const lower = id.type.toLowerCase();
    if (name !== undefined && lower === 'microsoft.resources/subscriptions')
        return ['/subscriptions/', name];
    if (name !== undefined && lower === 'microsoft.resources/resourcegroups' && id.scope.level === 'subscription')
        return [...prefix, '/resourceGroups/', name];
    const segments = id.names.flatMap((segment, index) => [`/${types[index] ?? ''}/`, segment]);
    return [...prefix, `/providers/${namespace}`, ...segments];
}
function scopeParts(scope, span) {
    switch (scope.level) {
        case 'tenant':
            return [];
        case 'managementGroup':
            return ['/providers/Microsoft.Management/managementGroups/', managementGroupNameOf(scope, span)];
        case 'subscription':
            return ['/subscriptions/', subscriptionIdOf(scope, span)];
        case 'resourceGroup':
            return ['/subscriptions/', subscriptionIdOf(scope, span), '/resourceGroups/', resourceGroupNameOf(scope, span)];
        case 'resource':
            return scope.resource === undefined ? [] : idParts(scope.resource);
    }
}
function idParts(value) {
    if (value.kind === 'resource-id')
        return resourceIdParts(value);
    if (value.kind === 'text')
        return value.parts;
    const known = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownScalar */ .CE)(value);
    return typeof known === 'string' ? [known.replace(/\/+$/, '')] : [value];
}


/***/ }),

/***/ 74292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ holdSecret),
/* harmony export */   g: () => (/* binding */ printable)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40300);

function holdSecret(values) {
    return values.some((value) => (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeOf */ .$)(value).sensitive);
}
function printable(message, title, args) {
    return holdSecret(args) ? `${title}() rejects its arguments, which are secret.` : message;
}


/***/ }),

/***/ 40300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ sizeOf),
/* harmony export */   I: () => (/* binding */ isTooLarge)
/* harmony export */ });
const measured = new WeakMap();
function sizeOf(value) {
    const waiting = isMeasured(value) ? [] : [value];
    for (let next = waiting.at(-1); next !== undefined; next = waiting.at(-1)) {
        const parts = partsOf(next);
        const unmeasured = parts.filter((part) => !isMeasured(part));
        if (unmeasured.length === 0) {
            waiting.pop();
            measured.set(contentOf(next), sum(parts));
        }
        for (const part of unmeasured)
            waiting.push(part);
    }
    return measuredSize(value);
}
function isTooLarge(value, limits) {
    if (isLeaf(value))
        return false;
    const { parts, depth } = sizeOf(value);
    return parts > limits.nodes || depth > limits.nesting;
}
function isLeaf(value) {
    return value.kind === 'scalar' || value.kind === 'unknown' || value.kind === 'lambda';
}
function isMeasured(value) {
    return isLeaf(value) || measured.has(contentOf(value));
}
function contentOf(value) {
    switch (value.kind) {
        case 'object':
            return value.members;
        case 'array':
            return value.open?.each === undefined ? value.items : value;
        case 'text':
            return value.parts;
        case 'choice':
            return value.alternatives;
        default:
            return value;
    }
}
const PUBLIC_LEAF = { parts: 1, depth: 1, sensitive: false };
function measuredSize(value) {
    const size = measured.get(contentOf(value)) ?? PUBLIC_LEAF;
    return value.origin.sensitive === true && !size.sensitive ? { ...size, sensitive: true } : size;
}
function sum(inner) {
    let parts = 1;
    let depth = 0;
    let sensitive = false;
    for (const part of inner) {
        const size = measuredSize(part);
        parts += size.parts;
        depth = Math.max(depth, size.depth);
        sensitive ||= size.sensitive;
    }
    return { parts, depth: depth + 1, sensitive };
}
function partsOf(value) {
    switch (value.kind) {
        case 'array':
            return value.open?.each === undefined ? value.items : [...value.items, value.open.each];
        case 'object':
            return [...value.members.values()].flatMap(({ key, value }) => (key === undefined ? [value] : [key, value]));
        case 'text':
            return value.parts.filter((part) => typeof part !== 'string');
        case 'choice':
            return value.alternatives.map((alternative) => alternative.value);
        case 'resource-id':
            return value.scope.resource === undefined ? value.names : [...value.names, value.scope.resource];
        default:
            return [];
    }
}


/***/ }),

/***/ 84718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a$: () => (/* binding */ TEXT),
/* harmony export */   di: () => (/* binding */ slice),
/* harmony export */   wY: () => (/* binding */ lowerCased)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4007);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79114);
/* harmony import */ var _holes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34470);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13714);





const WIDEST_PADDING = 16;
const TEXT = [
    (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .define */ .E8)('toLower', [_define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An], (call, value) => eachStretch(call, value, lowerCased)),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .define */ .E8)('toUpper', [_define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An], (call, value) => eachStretch(call, value, upperCased)),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .define */ .E8)('trim', [_define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An], (call, value) => trim(call, value)),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .define */ .E8)('padLeft', [(0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .one */ .xH)('string', 'integer'), _define_js__WEBPACK_IMPORTED_MODULE_2__/* .INTEGER */ .vh, (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An)], (call, value, width, padding) => padLeft(call, value, width, padding)),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .define */ .E8)('replace', [_define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An, _define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An, _define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An], (call, value, old, replacement) => replace(call, value, old, replacement)),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .define */ .E8)('substring', [_define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An, _define_js__WEBPACK_IMPORTED_MODULE_2__/* .INTEGER */ .vh, (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(_define_js__WEBPACK_IMPORTED_MODULE_2__/* .INTEGER */ .vh)], (call, value, start, length) => substring(call, value, start, length)),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .define */ .E8)('split', [_define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An, (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .one */ .xH)('string', 'array')], (call, value, delimiter) => split(call, value, delimiter)),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .define */ .E8)('join', [_define_js__WEBPACK_IMPORTED_MODULE_2__/* .ARRAY */ .sO, _define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An], (call, items, delimiter) => join(call, items, delimiter)),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .define */ .E8)('startsWith', [_define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An, _define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An], (call, value, start) => (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im)(call, startsWith((0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(value), (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(start)), [value, start])),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .define */ .E8)('endsWith', [_define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An, _define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An], (call, value, end) => (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .truth */ .Im)(call, startsWith(mirrored((0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(value)), mirrored((0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(end))), [value, end])),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .define */ .E8)('like', [_define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An, _define_js__WEBPACK_IMPORTED_MODULE_2__/* .STRING */ .An], (call, value, pattern) => like(call, value, pattern)),
];
function eachStretch(call, value, change) {
    const parts = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(value);
    if (parts.every((part) => typeof part !== 'string'))
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(call, [value]);
    const changed = parts.map((part) => (typeof part === 'string' ? change(part) : hole(call, [part])));
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .textResult */ .xv)(call, changed, [value]);
}
function hole(call, args) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownBecause */ .Zp)(args[0], (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .callText */ .WT)(call.title, args), call.span, args);
}
function lowerCased(text) {
    return characterWise(text, (character) => character.toLowerCase());
}
function upperCased(text) {
    return characterWise(text, (character) => character.toUpperCase());
}
function characterWise(text, change) {
    let result = '';
    for (const character of text) {
        const changed = change(character);
        result += changed.length === character.length ? changed : character;
    }
    return result;
}
function trim(call, value) {
    const parts = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(value);
    const whole = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOf */ .l2)(parts);
    if (whole !== undefined)
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(call, whole.trim(), [value]);
    if ((0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .prefixOf */ .MT)(parts).trim() === '' || (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .suffixOf */ .jT)(parts).trim() === '')
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(call, [value]);
    const trimmed = parts.map((part, index) => {
        if (typeof part !== 'string')
            return part;
        if (index === 0)
            return part.trimStart();
        return index === parts.length - 1 ? part.trimEnd() : part;
    });
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .textResult */ .xv)(call, trimmed, [value]);
}
function padLeft(call, value, width, padding) {
    const args = padding === undefined ? [value, width] : [value, width, padding];
    const total = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownScalar */ .CE)(width);
    const character = padding === undefined ? ' ' : (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(padding);
    if (character !== undefined && character.length !== 1)
        return call.reject('padLeft() pads with a single character.');
    if (typeof total === 'number' && (total < 1 || total > WIDEST_PADDING))
        return call.reject(`padLeft() pads to 1 to ${WIDEST_PADDING} characters, not ${total}.`);
    const parts = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(value);
    if (typeof total === 'number' && (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .leastLengthOf */ .Lw)(parts) >= total)
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .textResult */ .xv)(call, parts, args);
    const whole = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOf */ .l2)(parts);
    if (whole === undefined || typeof total !== 'number' || character === undefined)
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(call, args);
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(call, whole.padStart(total, character), args);
}
function replace(call, value, old, replacement) {
    const args = [value, old, replacement];
    const [from, to] = [(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(old), (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(replacement)];
    if (from === '')
        return call.reject('replace() needs a text to replace, but got an empty one.');
    const parts = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(value);
    if (from === undefined || to === undefined || !staysInStretches(parts, from))
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(call, args);
    const pieces = parts.map((part) => (typeof part === 'string' ? part.split(from) : part));
    if (lengthJoined(pieces, to) > call.limits.textLength)
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .overBudget */ .qj)(call, args, 'the text is too long');
    const replaced = pieces.map((piece) => (isStretch(piece) ? piece.join(to) : hole(call, [piece, old, replacement])));
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .textResult */ .xv)(call, replaced, args);
}
function isStretch(piece) {
    return Array.isArray(piece);
}
function lengthJoined(pieces, separator) {
    return pieces
        .filter(isStretch)
        .reduce((sum, piece) => sum + piece.reduce((length, text) => length + text.length + separator.length, 0), 0);
}
function staysInStretches(parts, wanted) {
    if (parts.every((part) => typeof part === 'string'))
        return true;
    if (parts.every((part) => typeof part !== 'string'))
        return false;
    if (wanted.length === 1)
        return true;
    const pieces = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .piecesOf */ .Xe)(parts);
    const last = pieces.length - 1;
    return pieces.every((piece, index) => {
        const isBetween = index > 0 && index < last;
        if (isBetween && wanted.includes(piece))
            return false;
        const most = wanted.length - 1;
        return (index === last || !overlaps(piece, wanted, most)) && (index === 0 || !overlaps(wanted, piece, most));
    });
}
function overlaps(left, right, most) {
    for (let length = Math.min(left.length, right.length, most); length > 0; length--) {
        if (left.endsWith(right.slice(0, length)))
            return true;
    }
    return false;
}
function substring(call, value, start, length) {
    const args = length === undefined ? [value, start] : [value, start, length];
    const from = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownScalar */ .CE)(start);
    const count = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownScalar */ .CE)(length);
    if (typeof from !== 'number' || (length !== undefined && typeof count !== 'number'))
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(call, args);
    if (from < 0 || (typeof count === 'number' && count < 0))
        return call.reject(`substring() needs a position and a length of 0 or more, but got ${from} and ${count ?? 'none'}.`);
    const parts = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(value);
    const whole = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOf */ .l2)(parts);
    const end = typeof count === 'number' ? from + count : undefined;
    if (whole !== undefined && (end ?? from) > whole.length)
        return call.reject(`substring() reads up to position ${end ?? from} of a text of ${whole.length} characters.`);
    return slice(call, parts, from, end, args);
}
function slice(call, parts, from, end, args) {
    const prefix = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .prefixOf */ .MT)(parts);
    if ((0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOf */ .l2)(parts) !== undefined || (end !== undefined && end <= prefix.length))
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(call, prefix.slice(from, end), args);
    if (from > prefix.length || (from === 0 && prefix === ''))
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(call, args);
    const remaining = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutPrefix */ .Z7)(parts, from);
    if (end === undefined)
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .textResult */ .xv)(call, remaining, args);
    const head = prefix.slice(from);
    return head === '' ? (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(call, args) : (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .textResult */ .xv)(call, [head, tailOf(call, args, head.length)], args);
}
function tailOf(call, args, count) {
    const result = (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(call, args);
    return { ...result, expression: (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .callText */ .WT)('skip', [result, (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(count, result.origin)]) };
}
function split(call, value, delimiter) {
    const delimiters = delimitersOf(delimiter);
    if (delimiters === 'wrong')
        return call.reject('split() needs a string or an array of strings as argument 2.');
    if (delimiters === undefined)
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(call, [value, delimiter]);
    const parts = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(value);
    const whole = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOf */ .l2)(parts);
    if (whole !== undefined) {
        const origin = (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .originOfAll */ .XF)(call, [value, delimiter]);
        const items = splitText(whole, delimiters, call.limits.copies + 1).map((item) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(item, origin));
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayResult */ .ve)(call, items, [value, delimiter]);
    }
    if (value.kind === 'resource-id' && delimiters.join() === '/' && hasKnownShape(value))
        return splitId(call, parts, [value, delimiter]);
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(call, [value, delimiter]);
}
function hasKnownShape({ scope }) {
    if (scope.level !== 'resource')
        return true;
    return scope.resource?.kind === 'resource-id' && hasKnownShape(scope.resource);
}
function splitId(call, parts, args) {
    const items = [[]];
    for (const part of parts) {
        const [first = '', ...more] = typeof part === 'string' ? part.split('/') : [part];
        items.push([...(items.pop() ?? []), first], ...more.map((piece) => [piece]));
    }
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .arrayResult */ .ve)(call, items.map((item) => (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .textResult */ .xv)(call, item, args)), args);
}
function delimitersOf(value) {
    if (value.kind !== 'array') {
        const delimiter = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOf */ .l2)((0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(value));
        return delimiter === undefined ? undefined : [delimiter];
    }
    if (value.items.some((item) => ((0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(item) ?? 'string') !== 'string'))
        return 'wrong';
    const delimiters = value.items.map(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb).filter((item) => item !== undefined);
    return value.open === undefined && delimiters.length === value.items.length ? delimiters : undefined;
}
function splitText(text, delimiters, most) {
    const wanted = delimiters.filter((delimiter) => delimiter !== '');
    if (wanted.length === 0)
        return [text];
    return text.split(new RegExp(wanted.map(escaped).join('|')), most);
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
function join(call, items, delimiter) {
    const args = [items, delimiter];
    const separator = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(delimiter);
    if (items.kind !== 'array' || items.open !== undefined || separator === undefined)
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(call, args);
    if (items.items.some((item) => !isJoinable((0,_kinds_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(item))))
        return call.reject('join() joins strings, integers and booleans only.');
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .textResult */ .xv)(call, items.items.flatMap((item, index) => (index === 0 ? [item] : [separator, item])), args);
}
function isJoinable(kind) {
    return kind === undefined || kind === 'string' || kind === 'integer' || kind === 'boolean';
}
function startsWith(parts, start) {
    const prefix = lowerCased((0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .prefixOf */ .MT)(parts));
    const wanted = lowerCased((0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .prefixOf */ .MT)(start));
    const whole = (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOf */ .l2)(start) !== undefined;
    if (prefix.startsWith(wanted))
        return whole ? true : undefined;
    if ((0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOf */ .l2)(parts) !== undefined || !wanted.startsWith(prefix))
        return false;
    return undefined;
}
function mirrored(parts) {
    return parts.map((part) => (typeof part === 'string' ? [...part].reverse().join('') : part)).reverse();
}
function like(call, value, pattern) {
    const [text, wanted] = [(0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOf */ .l2)((0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(value)), (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOf */ .l2)((0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .partsOf */ .CI)(pattern))];
    if (text === undefined || wanted === undefined)
        return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .undecided */ .oo)(call, [value, pattern]);
    return (0,_define_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .eO)(call, (0,_holes_js__WEBPACK_IMPORTED_MODULE_3__/* .hasPieces */ .gx)(lowerCased(text), lowerCased(wanted).split('*')), [value, pattern]);
}


/***/ }),

/***/ 18036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ TemplateInstance),
/* harmony export */   l: () => (/* binding */ isRegistryReference)
/* harmony export */ });
/* harmony import */ var _inputs_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76108);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42621);
/* harmony import */ var _evaluator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82694);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18576);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66165);





class TemplateInstance {
    options;
    parameters = new Map();
    variables = new Map();
    outputs = new Map();
    declared = new Map();
    running = new Set();
    bySymbol;
    constructor(options) {
        this.options = options;
        options.context.templatesAtWork.add(options.template.source.path);
        this.noteSecrets();
        const bicep = options.template.form === 'bicep';
        this.bySymbol = new Map(options.template.resources.map((item) => [bicep ? item.symbol : item.symbol.toLowerCase(), item]));
    }
    get template() {
        return this.options.template;
    }
    get context() {
        return this.options.context;
    }
    declaration(symbol) {
        return this.bySymbol.get(this.template.form === 'bicep' ? symbol : symbol.toLowerCase());
    }
    instances(declaration) {
        const known = this.declared.get(declaration);
        if (known !== undefined)
            return known;
        this.declared.set(declaration, []);
        const made = (0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .instancesOf */ .sG)(declaration, this);
        this.declared.set(declaration, made);
        return made;
    }
    parameter(name, span) {
        if (this.options.outer !== undefined)
            return this.options.outer.parameter(name, span);
        const key = name.toLowerCase();
        return this.once(this.parameters, `parameter ${key}`, key, span, () => this.resolveParameter(key, span));
    }
    variable(name, span) {
        if (this.options.outer !== undefined)
            return this.options.outer.variable(name, span);
        return this.once(this.variables, `variable ${name}`, name, span, () => this.resolveVariable(name, span));
    }
    output(name, span) {
        const key = name.toLowerCase();
        const output = this.template.outputs.get(key) ?? this.template.outputs.get(name);
        if (output === undefined)
            return undefined;
        return this.once(this.outputs, `output ${key}`, key, span, () => (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .withStep */ .p$)((0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(output.value, { instance: this, locals: this.options.outerLocals }), {
            role: 'output',
            span: output.span,
            name: output.name,
        }));
    }
    userFunction(name) {
        if (this.options.outer !== undefined)
            return this.options.outer.userFunction(name);
        const own = this.template.functions.get(name);
        if (own !== undefined)
            return { declaration: own, instance: this };
        return this.imported(name, (library, exported) => library.userFunction(exported));
    }
    once(memo, what, key, span, make) {
        const known = memo.get(key);
        if (known !== undefined)
            return known;
        if (this.running.has(what)) {
            this.context.bag.report('cycle', `The ${what} depends on itself.`, span);
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('error', `the ${what} depends on itself`, `cycle('${what}')`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(span));
        }
        this.running.add(what);
        try {
            const value = make();
            memo.set(key, value);
            return value;
        }
        finally {
            this.running.delete(what);
        }
    }
    resolveParameter(key, span) {
        const declaration = this.template.parameters.get(key);
        if (declaration === undefined) {
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('error', `nothing declares parameter '${key}'`, `parameters('${key}')`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(span));
        }
        const given = this.options.arguments.get(key);
        const value = given === undefined ? this.unset(declaration) : this.replaceNull(given, declaration);
        this.context.run.secrets.addParameter(declaration, value);
        return declaration.secure ? (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .asSensitive */ .P6)(value) : value;
    }
    noteSecrets() {
        const { secrets } = this.context.run;
        secrets.addDeclared(this.template);
        for (const [key, value] of this.options.arguments) {
            const declaration = this.template.parameters.get(key);
            if (declaration !== undefined)
                secrets.addParameter(declaration, value);
        }
    }
    replaceNull(given, declaration) {
        if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isNull */ .kZ)(given))
            return declaration.defaultValue !== undefined || !declaration.nullable ? this.unset(declaration) : given;
        if (given.kind !== 'choice' || declaration.defaultValue === undefined) {
            this.checkAllowed(given, declaration);
            return given;
        }
        const alternatives = given.alternatives.map(({ value, when }) => ({
            value: (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isNull */ .kZ)(value) ? this.unset(declaration) : value,
            when,
        }));
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(alternatives, given.reason, given.origin, this.context.limits.alternatives);
    }
    unset(declaration) {
        const { defaultValue, name } = declaration;
        if (defaultValue !== undefined) {
            const value = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(defaultValue, { instance: this, locals: undefined });
            this.checkAllowed(value, declaration);
            return (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .withStep */ .p$)(value, { role: 'default', span: defaultValue.span, name });
        }
        if (declaration.nullable) {
            return (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .withStep */ .p$)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(null, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(declaration.span)), { role: 'default', span: declaration.span, name });
        }
        return this.required(declaration);
    }
    required(declaration) {
        const { name, span, allowed } = declaration;
        const root = this.options.depth === 0;
        const message = root
            ? `parameter '${name}' has no default and no parameter file sets it`
            : `parameter '${name}' has no default and the module call does not set it`;
        const prefix = root ? '' : `${this.options.addressPrefix.slice(this.options.addressPrefix.indexOf(':') + 1)}`;
        const reason = declaration.secure ? 'secure-parameter' : 'parameter';
        const none = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)(reason, message, `parameters('${prefix}${name.toLowerCase()}')`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(span));
        if (allowed === undefined || declaration.secure || declaration.type === 'array')
            return none;
        const alternatives = allowed.map((expression) => {
            const value = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(expression, { instance: this, locals: undefined });
            return {
                value: (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .withStep */ .p$)(value, { role: 'allowed', span: expression.span, name }),
                when: `if '${name}' is ${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(value)}`,
            };
        });
        if (alternatives.length === 0)
            return none;
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(alternatives, none, none.origin, this.context.limits.alternatives);
    }
    checkAllowed(given, declaration) {
        if (declaration.allowed === undefined || given.kind !== 'scalar' || declaration.secure)
            return;
        const allowed = declaration.allowed.map((item) => (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(item, { instance: this, locals: undefined }));
        if (allowed.some((item) => item.kind !== 'scalar') || given.value === null)
            return;
        const same = allowed.some((item) => String((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownScalar */ .CE)(item)).toLowerCase() === String(given.value).toLowerCase());
        if (same)
            return;
        const list = allowed.map((item) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(item)).join(', ');
        const place = given.origin.steps.at(-1)?.span ?? given.origin.span;
        this.context.bag.report('value-not-allowed', `'${String(given.value)}' is not allowed for parameter '${declaration.name}'; allowed are ${list}.`, place);
    }
    resolveVariable(name, span) {
        const declaration = this.template.variables.get(name);
        if (declaration !== undefined) {
            const value = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(declaration.value, { instance: this, locals: undefined });
            return (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .withStep */ .p$)(value, { role: 'variable', span: declaration.value.span, name: declaration.name });
        }
        const found = this.imported(name, (library, exported) => library.variable(exported, span));
        return found ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('error', `nothing declares variable '${name}'`, `variables('${name}')`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(span));
    }
    imported(name, find) {
        for (const item of this.template.imports) {
            const exported = exportedName(item, name);
            if (exported === undefined)
                continue;
            const library = this.libraryOf(item.path, item.pathSpan);
            if (library !== undefined)
                return find(library, exported);
        }
        return undefined;
    }
    libraryOf(path, span) {
        const resolved = (0,_inputs_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .resolvePath */ .o)(this.template.source.path, path);
        const known = this.context.importedTemplates.get(resolved ?? path);
        if (known !== undefined)
            return known;
        const template = resolved === undefined ? undefined : this.context.library.template(resolved);
        if (template === undefined) {
            if (isRegistryReference(path)) {
                this.context.bag.report('module-unresolved', `The imported module '${path}' is not available.`, span);
            }
            else
                this.context.bag.report('module-not-found', `There is no file '${path}' to import from.`, span);
            return undefined;
        }
        const library = new TemplateInstance({ ...this.options, template, arguments: new Map(), way: [], condition: true });
        this.context.importedTemplates.set(resolved ?? path, library);
        return library;
    }
}
function isRegistryReference(path) {
    return /^(br|ts)[:/]/.test(path);
}
function exportedName(item, local) {
    if (item.namespace !== undefined) {
        const prefix = `${item.namespace}.`;
        return local.startsWith(prefix) ? local.slice(prefix.length) : undefined;
    }
    for (const [exported, alias] of item.names ?? [])
        if (alias === local)
            return exported;
    return undefined;
}


/***/ }),

/***/ 32843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lookUp),
/* harmony export */   o: () => (/* binding */ bind)
/* harmony export */ });
function bind(name, value, outer) {
    return name === undefined ? outer : { name, value, outer };
}
function lookUp(name, locals) {
    for (let at = locals; at !== undefined; at = at.outer)
        if (at.name === name)
            return at.value;
    return undefined;
}


/***/ }),

/***/ 20552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ bothDoubts),
/* harmony export */   W1: () => (/* binding */ copiesOver),
/* harmony export */   _b: () => (/* binding */ iteratedBy),
/* harmony export */   lS: () => (/* binding */ copiesOf)
/* harmony export */ });
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47753);
/* harmony import */ var _evaluator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82694);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25209);
/* harmony import */ var _locals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32843);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18576);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66165);






const COPY_COUNT = 'copyCount()';
function copiesOf(loop, frame) {
    const all = copiesOver(loop, iteratedBy(loop, frame), frame);
    return loop.condition === undefined ? all : all.flatMap((copy) => filtered(copy, loop, frame));
}
function iteratedBy(loop, frame) {
    const iterated = loop.items ?? loop.count;
    return iterated === undefined ? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(0, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(loop.span)) : (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(iterated, frame);
}
function copiesOver(loop, iterated, frame) {
    if (iterated.kind === 'choice')
        return choiceCopies(loop, iterated, frame);
    return loop.items === undefined ? countedCopies(loop, iterated, frame) : itemCopies(loop, iterated, frame);
}
function filtered(copy, loop, frame) {
    if (loop.condition === undefined)
        return [copy];
    const condition = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(loop.condition, { instance: frame.instance, locals: copy.locals });
    const known = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownBoolean */ .MR)(condition);
    if (known === false)
        return [];
    if (known === true)
        return [copy];
    const doubt = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownBecause */ .Zp)(condition, (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(condition), loop.condition.span);
    const reason = copy.kind === 'possible' ? bothDoubts(copy.reason, doubt) : doubt;
    return [{ kind: 'possible', index: copy.index, locals: copy.locals, reason }];
}
function bothDoubts(outer, inner) {
    if (outer.expression === inner.expression)
        return inner;
    const message = outer.message === inner.message ? inner.message : `${outer.message}, and ${inner.message}`;
    return { ...inner, message, expression: `and(${outer.expression},${inner.expression})` };
}
function itemCopies(loop, items, frame) {
    if (items.kind !== 'array')
        return [forEach(loop, items, (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownBecause */ .Zp)(items, COPY_COUNT, loop.span), frame)];
    const copies = withinBudget(items.items.length, loop, frame).map((index) => {
        const item = (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .withStepsOf */ .zF)(items.items[index] ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(null, items.origin), items.origin);
        return copyAt(loop, index, item, frame);
    });
    if (items.open !== undefined) {
        copies.push(forEach(loop, items, { ...items.open.reason, expression: COPY_COUNT }, frame));
    }
    return copies;
}
function countedCopies(loop, count, frame) {
    const known = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownScalar */ .CE)(count);
    if (typeof known !== 'number')
        return [forEach(loop, count, (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownBecause */ .Zp)(count, COPY_COUNT, loop.span), frame)];
    return withinBudget(known, loop, frame).map((index) => copyAt(loop, index, undefined, frame));
}
function copyAt(loop, index, item, frame) {
    return { kind: 'certain', index, locals: bindCopy(loop, item, (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(index, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(loop.span)), frame) };
}
function choiceCopies(loop, iterated, frame) {
    const reason = { ...iterated.reason, expression: COPY_COUNT };
    const cases = iterated.alternatives.map(({ value, when }) => ({
        value,
        when,
        copies: copiesOver(loop, value, frame),
    }));
    const indexes = new Set(cases.flatMap(({ copies }) => copies.map((copy) => copy.index)));
    return [...indexes].flatMap((index) => {
        const having = cases.filter(({ copies }) => copies.some((copy) => copy.index === index));
        const [first] = having.flatMap(({ copies }) => copies.filter((copy) => copy.index === index));
        if (first === undefined)
            return [];
        const certain = having.length === cases.length && first.kind === 'certain';
        const locals = index === undefined ? first.locals : bindChosen(loop, index, having, iterated, frame);
        return [certain ? { kind: 'certain', index: index ?? 0, locals } : { kind: 'possible', index, locals, reason }];
    });
}
function bindChosen(loop, index, having, iterated, frame) {
    const items = having.flatMap(({ value, when }) => {
        const item = value.kind === 'array' ? value.items[index] : undefined;
        return item === undefined
            ? []
            : [{ value: (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .withStepsOf */ .zF)(item, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .joinOrigins */ .IP)(loop.span, [iterated.origin, value.origin])), when }];
    });
    const at = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .scalar */ .d_)(index, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .originAt */ .iX)(loop.span));
    if (items.length === 0)
        return bindCopy(loop, undefined, at, frame);
    const cause = { ...iterated.reason, expression: `${(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6)(iterated)}[${index}]` };
    return bindCopy(loop, (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(items, cause, cause.origin, frame.instance.context.limits.alternatives), at, frame);
}
function withinBudget(count, loop, frame) {
    const { limits, bag } = frame.instance.context;
    if (count > limits.copies) {
        bag.report('too-many-copies', `The loop makes ${count} copies; only the first ${limits.copies} are analysed.`, loop.span);
    }
    return Array.from({ length: Math.max(0, Math.min(count, limits.copies)) }, (_, index) => index);
}
function forEach(loop, items, reason, frame) {
    const origin = (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .joinOrigins */ .IP)(loop.span, [items.origin]);
    const index = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5)('loop', 'the loop runs for an unknown number of items', indexText(frame), origin);
    const each = items.kind === 'array' ? items.open?.each : undefined;
    const item = loop.items === undefined
        ? undefined
        : (each ?? (0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .access */ .T)(items.kind === 'array' ? reason : items, index, forEachAccess(loop, frame)));
    return { kind: 'possible', index: undefined, locals: bindCopy(loop, item, index, frame), reason };
}
function indexText(frame) {
    const around = new Set();
    for (let at = frame.locals; at !== undefined; at = at.outer) {
        if (at.value.kind === 'unknown' && at.value.expression.startsWith('copyIndex('))
            around.add(at.value);
    }
    const level = [frame.instance.options.depth, around.size].filter((part) => part > 0).join('.');
    return `copyIndex(${level})`;
}
function forEachAccess(loop, frame) {
    const { alternatives } = frame.instance.context.limits;
    return { safe: false, fromEnd: false, span: loop.span, alternatives, reject: () => undefined };
}
function bindCopy(loop, item, index, frame) {
    let locals = (0,_locals_js__WEBPACK_IMPORTED_MODULE_4__/* .bind */ .o)(loop.index, index, frame.locals);
    if (loop.index?.startsWith('copyIndex(') === true)
        locals = (0,_locals_js__WEBPACK_IMPORTED_MODULE_4__/* .bind */ .o)((0,_expression_js__WEBPACK_IMPORTED_MODULE_5__/* .copyIndexLocal */ .J)(undefined), index, locals);
    if (item === undefined)
        return locals;
    const step = { role: 'loop', span: loop.span, name: loop.item ?? 'item' };
    return (0,_locals_js__WEBPACK_IMPORTED_MODULE_4__/* .bind */ .o)(loop.item, (0,_origins_js__WEBPACK_IMPORTED_MODULE_3__/* .withStep */ .p$)(item, step), locals);
}


/***/ }),

/***/ 79476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mb: () => (/* binding */ isArmParameterFile),
  r4: () => (/* binding */ isArmTemplate),
  cf: () => (/* binding */ lowerArmParameters),
  o2: () => (/* binding */ lowerArmTemplate)
});

;// CONCATENATED MODULE: ./lib/src/syntax/arm/access.js
function memberNamed(node, name) {
    if (node?.kind !== 'object')
        return undefined;
    const wanted = name.toLowerCase();
    for (let index = node.members.length - 1; index >= 0; index--) {
        const member = node.members[index];
        if (member?.key.value.length === wanted.length && member.key.value.toLowerCase() === wanted)
            return member;
    }
    return undefined;
}
function valueNamed(node, name) {
    return memberNamed(node, name)?.value;
}
function asObject(node) {
    return node?.kind === 'object' ? node : undefined;
}
function asArray(node) {
    return node?.kind === 'array' ? node : undefined;
}
function asText(node) {
    return node !== undefined && isText(node) ? node : undefined;
}
function textOf(node) {
    return asText(node)?.value;
}
function isNull(node) {
    return node.kind === 'scalar' && node.value === null;
}
function isText(node) {
    return node.kind === 'scalar' && typeof node.value === 'string';
}
function membersOf(node) {
    if (node?.kind !== 'object')
        return [];
    const byName = new Map();
    for (const member of node.members)
        byName.set(member.key.value.toLowerCase(), member);
    return [...byName.values()];
}

// EXTERNAL MODULE: ./lib/src/expand/expression.js
var expression = __webpack_require__(25209);
;// CONCATENATED MODULE: ./lib/src/expand/lower/arm/lowering.js


function newLowering(source, root, bag, limits) {
    return { source, bag, limits, ...ownNames(root), heldTemplates: new Map(), templateDepth: 0 };
}
function ownNames(template) {
    const variables = membersOf(valueNamed(template, 'variables'));
    return {
        inFunction: false,
        unnamedCopy: (0,expression/* copyIndexLocal */.J)(undefined),
        variables: new Map(variables.map((member) => [member.key.value.toLowerCase(), member.value])),
        escapedIsExpression: false,
    };
}
function spanOf({ start, end }, lowering) {
    return { source: lowering.source, start, end };
}
function literalAt(value, place, lowering) {
    return { kind: 'literal', value, span: spanOf(place, lowering) };
}
function unsupportedAt(reason, place, lowering, code = 'unsupported') {
    const span = spanOf(place, lowering);
    lowering.bag.report(code, `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`, span);
    return { kind: 'unsupported', reason, span };
}

// EXTERNAL MODULE: ./lib/src/syntax/arm/reader.js
var reader = __webpack_require__(5274);
;// CONCATENATED MODULE: ./lib/src/syntax/arm/expression.js

function isExpression(text) {
    return text.length >= 2 && text.startsWith('[') && text.endsWith(']') && !text.startsWith('[[');
}
function literalText(text) {
    return text.startsWith('[[') && text.endsWith(']') ? text.slice(1) : text;
}
function parseArmExpression(scalar, limits) {
    const contentStart = scalar.start + 1;
    const parser = {
        text: scalar.value,
        end: scalar.value.length - 1,
        limits,
        inFile: scalar.offsetInFile ?? ((offset) => contentStart + offset),
        at: 1,
        height: 0,
        nodeCount: 0,
        error: undefined,
    };
    const expression = parseExpression(parser, 1);
    skipBlanks(parser);
    if (expression !== undefined && parser.at < parser.end)
        fail(parser, `Unexpected '${parser.text[parser.at]}'.`);
    if (parser.error !== undefined)
        return { errors: [parser.error] };
    return expression === undefined ? { errors: [] } : { expression, errors: [] };
}
const NAME = /[A-Za-z_$][\w$]*/y;
const DOTTED_NAME = /[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*/y;
const NUMBER = /[-+]?\d+(?:\.\d+)?/y;
const BARE_CONSTANT = /^(?:true|false|null)$/i;
function parseExpression(parser, depth) {
    if (depth > parser.limits.nesting)
        return tooDeep(parser);
    skipBlanks(parser);
    const start = parser.inFile(parser.at);
    let expression = parseOperand(parser, depth);
    while (expression !== undefined) {
        if (++parser.nodeCount > parser.limits.nodes)
            return tooManyNodes(parser);
        if (parser.height > parser.limits.nesting)
            return tooDeep(parser);
        skipBlanks(parser);
        if (parser.at < parser.end && parser.text[parser.at] === '.') {
            expression = parseProperty(parser, start, expression);
        }
        else if (parser.at < parser.end && parser.text[parser.at] === '[') {
            expression = parseIndex(parser, start, expression, depth);
        }
        else {
            return expression;
        }
    }
    return undefined;
}
function parseOperand(parser, depth) {
    const { text, at } = parser;
    parser.height = 1;
    if (at >= parser.end)
        return fail(parser, 'Expected an expression.');
    if (text[at] === "'")
        return parseString(parser);
    const number = match(parser, NUMBER);
    if (number !== undefined)
        return numberAt(parser, number);
    const name = match(parser, DOTTED_NAME);
    if (name === undefined)
        return fail(parser, `Expected an expression, found '${text[at]}'.`);
    return parseCall(parser, name, depth);
}
function numberAt(parser, text) {
    const start = parser.at;
    parser.at += text.length;
    return { kind: 'number', ...placeSince(parser, start), value: Number(text) };
}
function parseString(parser) {
    const start = parser.at;
    const parts = [];
    let from = start + 1;
    for (;;) {
        const quote = parser.text.indexOf("'", from);
        if (quote < 0 || quote >= parser.end)
            return fail(parser, "This string has no closing '.");
        if (parser.text[quote + 1] !== "'") {
            parts.push(parser.text.slice(from, quote));
            parser.at = quote + 1;
            return { kind: 'string', ...placeSince(parser, start), value: parts.join('') };
        }
        parts.push(parser.text.slice(from, quote + 1));
        from = quote + 2;
    }
}
function parseCall(parser, name, depth) {
    const start = parser.at;
    parser.at += name.length;
    const afterName = parser.at;
    skipBlanks(parser);
    if (parser.at >= parser.end || parser.text[parser.at] !== '(') {
        if (!BARE_CONSTANT.test(name))
            return fail(parser, `Expected '(' after '${name}'.`);
        parser.at = afterName;
        return { kind: 'call', ...placeSince(parser, start), name, arguments: [] };
    }
    parser.at++;
    const args = parseArguments(parser, depth);
    return args && { kind: 'call', ...placeSince(parser, start), name, arguments: args };
}
function parseArguments(parser, depth) {
    const args = [];
    let height = 0;
    skipBlanks(parser);
    if (isAt(parser, ')'))
        return args;
    for (;;) {
        const argument = parseExpression(parser, depth + 1);
        if (argument === undefined)
            return undefined;
        args.push(argument);
        height = Math.max(height, parser.height);
        skipBlanks(parser);
        if (isAt(parser, ')')) {
            parser.height = height + 1;
            return args;
        }
        if (!isAt(parser, ','))
            return fail(parser, `Expected ',' or ')'${found(parser)}.`);
    }
}
function parseProperty(parser, start, object) {
    parser.at++;
    const safe = isAt(parser, '?');
    skipBlanks(parser);
    const name = match(parser, NAME);
    if (name === undefined)
        return fail(parser, `Expected a property name after '.'${found(parser)}.`);
    parser.at += name.length;
    parser.height++;
    return { kind: 'property', start, end: parser.inFile(parser.at), object, name, safe };
}
function parseIndex(parser, start, object, depth) {
    parser.at++;
    const safe = isAt(parser, '?');
    const { height } = parser;
    const index = parseExpression(parser, depth + 1);
    if (index === undefined)
        return undefined;
    parser.height = Math.max(height, parser.height) + 1;
    skipBlanks(parser);
    if (!isAt(parser, ']'))
        return fail(parser, `Expected ']'${found(parser)}.`);
    return { kind: 'index', start, end: parser.inFile(parser.at), object, index, safe };
}
function isAt(parser, character) {
    if (parser.at >= parser.end || parser.text[parser.at] !== character)
        return false;
    parser.at++;
    return true;
}
function match(parser, pattern) {
    pattern.lastIndex = parser.at;
    return pattern.exec(parser.text)?.[0];
}
function skipBlanks(parser) {
    while ((0,reader/* isBlank */.z3)(parser.text.charCodeAt(parser.at)))
        parser.at++;
}
function placeSince(parser, start) {
    return { start: parser.inFile(start), end: parser.inFile(parser.at) };
}
function found(parser) {
    return parser.at < parser.end ? `, found '${parser.text[parser.at]}'` : ' before the end of the expression';
}
function tooDeep(parser) {
    return fail(parser, `Nested deeper than ${parser.limits.nesting} levels.`, 'nesting-too-deep');
}
function tooManyNodes(parser) {
    return fail(parser, `More than ${parser.limits.nodes} parts in one expression.`, 'too-many-nodes');
}
function fail(parser, message, code = 'syntax-error') {
    const at = Math.min(parser.at, parser.end);
    parser.error ??= { message, code, start: parser.inFile(at), end: parser.inFile(at + 1) };
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/expand/lower/arm/expressions.js


function lowerExpression(node, lowering) {
    switch (node.kind) {
        case 'string':
        case 'number':
            return literalAt(node.value, node, lowering);
        case 'property': {
            const name = { start: Math.max(node.object.end, node.end - node.name.length), end: node.end };
            const { safe } = node;
            return accessTo(node.object, { key: literalAt(node.name, name, lowering), safe, fromEnd: false }, node, lowering);
        }
        case 'index': {
            const { safe } = node;
            return accessTo(node.object, { key: lowerExpression(node.index, lowering), safe, fromEnd: false }, node, lowering);
        }
        case 'call':
            return lowerCall(node, lowering);
    }
}
function accessTo(object, access, place, lowering) {
    return { kind: 'access', object: lowerExpression(object, lowering), ...access, span: spanOf(place, lowering) };
}
const SPECIAL_FORMS = new Map([
    ['null', constant(null)],
    ['true', constant(true)],
    ['false', constant(false)],
    ['if', conditional],
    ['parameters', parameter],
    ['variables', variable],
    ['lambda', lambda],
    ['lambdavariables', lambdaVariable],
    ['copyindex', copyIndex],
    ['tryget', (call, lowering) => accessChain(call, { safe: true, firstFromEnd: false }, lowering)],
    ['indexfromend', (call, lowering) => accessChain(call, { safe: false, firstFromEnd: true }, lowering)],
    ['tryindexfromend', (call, lowering) => accessChain(call, { safe: true, firstFromEnd: true }, lowering)],
    ['format', format],
    ['createobject', createObject],
    ['createarray', createArray],
    ['shallowmerge', shallowMerge],
]);
function lowerCall(call, lowering) {
    const name = call.name.toLowerCase();
    const special = SPECIAL_FORMS.get(name)?.(call, lowering);
    if (special !== undefined)
        return special;
    const args = call.arguments.map((argument) => lowerExpression(argument, lowering));
    const lowered = { kind: 'call', name, arguments: args, span: spanOf(call, lowering) };
    return isUserFunction(name) ? { ...lowered, userFunction: name } : lowered;
}
function isUserFunction(name) {
    return name.includes('.');
}
function constant(value) {
    return (call, lowering) => (call.arguments.length === 0 ? literalAt(value, call, lowering) : undefined);
}
function conditional(call, lowering) {
    const [condition, whenTrue, whenFalse] = call.arguments;
    if (condition === undefined || whenTrue === undefined || whenFalse === undefined)
        return undefined;
    if (call.arguments.length > 3)
        return undefined;
    return {
        kind: 'conditional',
        condition: lowerExpression(condition, lowering),
        whenTrue: lowerExpression(whenTrue, lowering),
        whenFalse: lowerExpression(whenFalse, lowering),
        span: spanOf(call, lowering),
    };
}
function parameter(call, lowering) {
    const name = onlyString(call)?.toLowerCase();
    if (name === undefined)
        return undefined;
    return { kind: lowering.inFunction ? 'local' : 'parameter', name, span: spanOf(call, lowering) };
}
function variable(call, lowering) {
    const name = onlyString(call)?.toLowerCase();
    return name === undefined ? undefined : { kind: 'variable', name, span: spanOf(call, lowering) };
}
function lambda(call, lowering) {
    const body = call.arguments.at(-1);
    const names = call.arguments.slice(0, -1).map((name) => (name.kind === 'string' ? name.value : undefined));
    if (body === undefined || !names.every((name) => name !== undefined))
        return undefined;
    return {
        kind: 'lambda',
        parameters: names.map((name) => name.toLowerCase()),
        body: lowerExpression(body, lowering),
        span: spanOf(call, lowering),
    };
}
function lambdaVariable(call, lowering) {
    const name = onlyString(call)?.toLowerCase();
    return name === undefined ? undefined : { kind: 'local', name, span: spanOf(call, lowering) };
}
function copyIndex(call, lowering) {
    const [first, ...rest] = call.arguments;
    const isNamed = first?.kind === 'string';
    const [offset, ...excess] = isNamed ? rest : call.arguments;
    if (excess.length > 0)
        return undefined;
    const span = spanOf(call, lowering);
    const name = isNamed ? (0,expression/* copyIndexLocal */.J)(first.value) : lowering.unnamedCopy;
    const index = { kind: 'local', name, span };
    if (offset === undefined)
        return index;
    return { kind: 'call', name: 'add', arguments: [index, lowerExpression(offset, lowering)], span };
}
function accessChain(call, { safe, firstFromEnd }, lowering) {
    const [object, ...keys] = call.arguments;
    if (object === undefined || keys.length === 0 || keys.length > lowering.limits.nesting)
        return undefined;
    const span = spanOf(call, lowering);
    return keys.reduce((inner, key, position) => {
        const indexFromEnd = indexFromEndOf(key);
        return {
            kind: 'access',
            object: inner,
            key: lowerExpression(indexFromEnd ?? key, lowering),
            safe,
            fromEnd: indexFromEnd !== undefined || (firstFromEnd && position === 0),
            span,
        };
    }, lowerExpression(object, lowering));
}
function indexFromEndOf(key) {
    if (key.kind !== 'call' || key.name.toLowerCase() !== 'createobject' || key.arguments.length !== 4)
        return undefined;
    const [valueName, value, fromEndName, fromEnd] = key.arguments;
    const isValue = valueName?.kind === 'string' && valueName.value.toLowerCase() === 'value';
    const isFromEnd = fromEndName?.kind === 'string' && fromEndName.value.toLowerCase() === 'fromend';
    const isTrue = fromEnd?.kind === 'call' && fromEnd.name.toLowerCase() === 'true';
    return isValue && isFromEnd && isTrue ? value : undefined;
}
function format(call, lowering) {
    const [pattern, ...args] = call.arguments;
    const pieces = pattern?.kind === 'string' ? formatPieces(pattern.value) : undefined;
    if (pieces === undefined)
        return undefined;
    const lowered = args.map((argument) => lowerExpression(argument, lowering));
    const parts = [];
    for (const piece of pieces) {
        const part = typeof piece === 'string' ? piece : lowered[piece];
        if (part === undefined)
            return undefined;
        parts.push(part);
    }
    const [only = '', ...more] = parts;
    if (typeof only === 'string' && more.length === 0)
        return literalAt(only, call, lowering);
    return { kind: 'interpolation', parts, span: spanOf(call, lowering) };
}
function formatPieces(pattern) {
    const pieces = [];
    let text = '';
    for (const [token] of pattern.matchAll(/\{\{|\}\}|\{\d+\}|[{}]|[^{}]+/g)) {
        if (token === '{' || token === '}')
            return undefined;
        if (token.startsWith('{') && token !== '{{') {
            if (text !== '')
                pieces.push(text);
            pieces.push(Number(token.slice(1, -1)));
            text = '';
        }
        else
            text += token === '{{' || token === '}}' ? token.charAt(0) : token;
    }
    if (text !== '')
        pieces.push(text);
    return pieces;
}
function createObject(call, lowering) {
    if (call.arguments.length % 2 !== 0)
        return undefined;
    const members = [];
    for (let index = 0; index < call.arguments.length; index += 2) {
        const [key, value] = call.arguments.slice(index, index + 2);
        if (key === undefined || value === undefined)
            return undefined;
        members.push({
            kind: 'property',
            key: lowerExpression(key, lowering),
            value: lowerExpression(value, lowering),
            span: spanOf({ start: key.start, end: value.end }, lowering),
        });
    }
    return { kind: 'object', members, span: spanOf(call, lowering) };
}
function createArray(call, lowering) {
    const items = call.arguments.map((argument) => lowerExpression(argument, lowering));
    return { kind: 'array', items, span: spanOf(call, lowering) };
}
function shallowMerge(call, lowering) {
    const [list, ...excess] = call.arguments;
    if (list?.kind !== 'call' || list.name.toLowerCase() !== 'createarray' || excess.length > 0)
        return undefined;
    const members = list.arguments.flatMap((part) => {
        const value = lowerExpression(part, lowering);
        return value.kind === 'object' ? value.members : [{ kind: 'spread', value, span: value.span }];
    });
    return { kind: 'object', members, span: spanOf(call, lowering) };
}
function onlyString(call) {
    const [only, ...excess] = call.arguments;
    return only?.kind === 'string' && excess.length === 0 ? only.value : undefined;
}

;// CONCATENATED MODULE: ./lib/src/expand/lower/arm/values.js





function lowerValue(node, lowering) {
    if (node.kind === 'object')
        return lowerMembers(node.members, node, lowering);
    if (node.kind === 'array') {
        const items = node.items.map((item) => lowerValue(item, lowering));
        return { kind: 'array', items, span: spanOf(node, lowering) };
    }
    const text = asText(node);
    return text === undefined ? literalAt(node.value, node, lowering) : lowerText(text, lowering);
}
function lowerOptional(node, lowering) {
    if (node === undefined || (node.kind === 'scalar' && node.value === null))
        return undefined;
    return lowerValue(node, lowering);
}
function lowerData(node, lowering) {
    const span = spanOf(node, lowering);
    if (node.kind === 'scalar')
        return literalAt(node.value, node, lowering);
    if (node.kind === 'array')
        return { kind: 'array', items: node.items.map((item) => lowerData(item, lowering)), span };
    const members = node.members.map((member) => {
        const key = literalAt(member.key.value, member.key, lowering);
        return { kind: 'property', key, value: lowerData(member.value, lowering), span: spanOf(member, lowering) };
    });
    return { kind: 'object', members, span };
}
function lowerText(text, lowering) {
    if (!isExpression(text.value)) {
        const literal = literalText(text.value);
        if (!lowering.escapedIsExpression || literal === text.value)
            return literalAt(literal, text, lowering);
        return unsupportedAt('an expression for the nested deployment among those of its caller is not read', text, lowering);
    }
    const { expression, errors } = parseArmExpression(text, lowering.limits);
    if (expression !== undefined)
        return lowerExpression(expression, lowering);
    for (const { message, code, ...place } of errors) {
        lowering.bag.report(code, `The expression cannot be read. ${message}`, spanOf(place, lowering));
    }
    return { kind: 'unsupported', reason: 'the expression cannot be read', span: spanOf(text, lowering) };
}
function lowerMembers(members, place, lowering) {
    const lowered = members.flatMap((member) => {
        const copies = propertyCopies(member);
        return copies === undefined
            ? [lowerMember(member, lowering)]
            : copies.map((copy) => lowerPropertyCopy(copy, lowering));
    });
    return { kind: 'object', members: lowered, span: spanOf(place, lowering) };
}
function lowerMember(member, lowering) {
    const key = lowerText(member.key, lowering);
    return { kind: 'property', key, value: lowerValue(member.value, lowering), span: spanOf(member, lowering) };
}
function propertyCopies(member) {
    const items = member.key.value.toLowerCase() === 'copy' ? asArray(member.value)?.items : undefined;
    if (items === undefined || items.length === 0)
        return undefined;
    const copies = [];
    for (const item of items) {
        const name = asText(valueNamed(item, 'name'));
        const count = memberNamed(item, 'count');
        const input = valueNamed(item, 'input');
        if (name === undefined || count === undefined || input === undefined)
            return undefined;
        copies.push({ name, count, input, place: item });
    }
    return copies;
}
function lowerPropertyCopy(copy, lowering) {
    return {
        kind: 'property',
        key: lowerText(copy.name, lowering),
        value: lowerCopy(copy, lowering),
        span: spanOf(copy.place, lowering),
    };
}
function lowerCopy(copy, lowering) {
    return {
        kind: 'loop',
        loop: {
            index: (0,expression/* copyIndexLocal */.J)(copy.name.value),
            count: lowerValue(copy.count.value, lowering),
            span: spanOf(copy.count, lowering),
        },
        body: lowerValue(copy.input, lowering),
        span: spanOf(copy.place, lowering),
    };
}
function reportShape(message, place, lowering) {
    lowering.bag.report('syntax-error', message, spanOf(place, lowering));
}

;// CONCATENATED MODULE: ./lib/src/expand/lower/arm/declarations.js




function lowerVariables(root, lowering) {
    const variables = new Map();
    const add = (name, value, place) => {
        variables.set(name.toLowerCase(), { name, value, span: spanOf(place, lowering) });
    };
    for (const member of membersOf(valueNamed(root, 'variables'))) {
        const copies = propertyCopies(member);
        if (copies === undefined)
            add(member.key.value, lowerValue(member.value, lowering), member);
        else
            for (const copy of copies)
                add(copy.name.value, lowerCopy(copy, lowering), copy.place);
    }
    return variables;
}
function lowerFunctions(root, lowering) {
    const functions = new Map();
    for (const group of asArray(valueNamed(root, 'functions'))?.items ?? []) {
        const namespace = textOf(valueNamed(group, 'namespace')) ?? '';
        for (const member of membersOf(valueNamed(group, 'members'))) {
            const declaration = lowerFunction(namespace, member, lowering);
            if (declaration !== undefined)
                functions.set(declaration.name.toLowerCase(), declaration);
        }
    }
    return functions;
}
function lowerFunction(namespace, member, lowering) {
    const name = `${namespace}.${member.key.value}`;
    const output = valueNamed(valueNamed(member.value, 'output'), 'value');
    if (output === undefined) {
        reportShape(`The function '${name}' has no output value.`, member.key, lowering);
        return undefined;
    }
    const parameters = asArray(valueNamed(member.value, 'parameters'))?.items ?? [];
    return {
        name,
        parameters: parameters.map((parameter) => (textOf(valueNamed(parameter, 'name')) ?? '').toLowerCase()),
        body: lowerValue(output, { ...lowering, inFunction: true }),
        span: spanOf(member, lowering),
    };
}
function lowerOutputs(root, lowering) {
    const outputs = new Map();
    for (const member of membersOf(valueNamed(root, 'outputs'))) {
        const name = member.key.value;
        const value = outputValue(member, lowering);
        if (value === undefined)
            reportShape(`The output '${name}' has no value.`, member.key, lowering);
        else
            outputs.set(name.toLowerCase(), { name, value: onlyIf(member, value, lowering), span: spanOf(member, lowering) });
    }
    return outputs;
}
function outputValue(member, lowering) {
    const value = valueNamed(member.value, 'value');
    return value === undefined ? copiedOutput(member, lowering) : lowerValue(value, lowering);
}
function copiedOutput(member, lowering) {
    const copy = memberNamed(member.value, 'copy');
    const count = valueNamed(copy?.value, 'count');
    const input = valueNamed(copy?.value, 'input');
    if (copy === undefined || count === undefined || input === undefined)
        return undefined;
    const index = (0,expression/* copyIndexLocal */.J)(member.key.value);
    return {
        kind: 'loop',
        loop: { index, count: lowerValue(count, lowering), span: spanOf(copy, lowering) },
        body: lowerValue(input, { ...lowering, unnamedCopy: index }),
        span: spanOf(copy, lowering),
    };
}
function onlyIf(member, value, lowering) {
    const condition = lowerOptional(valueNamed(member.value, 'condition'), lowering);
    if (condition === undefined)
        return value;
    const { span } = value;
    return { kind: 'conditional', condition, whenTrue: value, whenFalse: literalAt(null, span, lowering), span };
}

;// CONCATENATED MODULE: ./lib/src/expand/lower/arm/parameters.js



const TYPES = new Map([
    ['string', { type: 'string', secure: false }],
    ['securestring', { type: 'string', secure: true }],
    ['int', { type: 'int', secure: false }],
    ['bool', { type: 'bool', secure: false }],
    ['object', { type: 'object', secure: false }],
    ['secureobject', { type: 'object', secure: true }],
    ['array', { type: 'array', secure: false }],
]);
function lowerParameters(root, lowering) {
    const definitions = new Map(membersOf(valueNamed(root, 'definitions')).map((member) => [member.key.value.toLowerCase(), member.value]));
    const declarations = membersOf(valueNamed(root, 'parameters')).map((member) => [member.key.value.toLowerCase(), lowerParameter(member, definitions, lowering)]);
    return new Map(declarations);
}
function lowerParameter(member, definitions, lowering) {
    const schemas = schemasOf(member.value, definitions, lowering);
    const first = (name) => {
        for (const schema of schemas) {
            const value = valueNamed(schema, name);
            if (value !== undefined)
                return value;
        }
        return undefined;
    };
    const { type, secure } = TYPES.get(textOf(first('type'))?.toLowerCase() ?? '') ?? { type: 'any', secure: false };
    const defaultValue = valueNamed(member.value, 'defaultValue');
    const allowed = asArray(first('allowedValues'));
    return {
        name: member.key.value,
        type,
        secure,
        nullable: schemas.some((schema) => isTrue(valueNamed(schema, 'nullable'))),
        ...(defaultValue === undefined ? {} : { defaultValue: lowerValue(defaultValue, lowering) }),
        ...(allowed === undefined ? {} : { allowed: allowed.items.map((item) => lowerValue(item, lowering)) }),
        span: spanOf(member, lowering),
        nameSpan: spanOf(member.key, lowering),
    };
}
function schemasOf(declaration, definitions, lowering) {
    const schemas = [declaration];
    const seen = new Set();
    for (let reference = memberNamed(declaration, '$ref'); reference !== undefined;) {
        const name = definitionName(reference.value);
        const definition = name === undefined ? undefined : definitions.get(name);
        if (name === undefined || definition === undefined)
            break;
        if (seen.has(name)) {
            lowering.bag.report('cycle', `The type definition '${name}' refers to itself.`, spanOf(reference, lowering));
            break;
        }
        if (seen.size === lowering.limits.nesting) {
            const message = `The type definition refers through more than ${lowering.limits.nesting} others.`;
            lowering.bag.report('nesting-too-deep', message, spanOf(declaration, lowering));
            break;
        }
        seen.add(name);
        schemas.push(definition);
        reference = memberNamed(definition, '$ref');
    }
    return schemas;
}
function definitionName(reference) {
    const escaped = /^#\/definitions\/([^/]+)$/i.exec(textOf(reference) ?? '')?.[1];
    return escaped?.replaceAll('~1', '/').replaceAll('~0', '~').toLowerCase();
}
function isTrue(node) {
    return node?.kind === 'scalar' && node.value === true;
}

;// CONCATENATED MODULE: ./lib/src/expand/lower/arm/template-variables.js

function variableReadBy(text, lowering) {
    if (!isExpression(text.value))
        return undefined;
    const { expression } = parseArmExpression(text, lowering.limits);
    if (expression?.kind !== 'call' || expression.name.toLowerCase() !== 'variables')
        return undefined;
    const [name] = expression.arguments;
    return name?.kind === 'string' ? lowering.variables.get(name.value.toLowerCase()) : undefined;
}
function asReceived(node) {
    if (node.kind === 'object') {
        const members = allOrNone(node.members.map(unescapedMember));
        return members && { ...node, members };
    }
    if (node.kind === 'array') {
        const items = allOrNone(node.items.map(asReceived));
        return items && { ...node, items };
    }
    return isString(node) ? unescapedText(node) : node;
}
function unescapedMember(member) {
    const key = unescapedText(member.key);
    const value = asReceived(member.value);
    return key && value && { ...member, key, value };
}
function unescapedText(text) {
    if (isExpression(text.value))
        return undefined;
    const value = literalText(text.value);
    if (value === text.value)
        return text;
    const { start, offsetInFile } = text;
    const inFile = offsetInFile ?? ((offset) => start + 1 + offset);
    return { ...text, value, offsetInFile: (offset) => inFile(offset + 1) };
}
function isString(node) {
    return node.kind === 'scalar' && typeof node.value === 'string';
}
function allOrNone(items) {
    return items.every((item) => item !== undefined) ? items : undefined;
}

;// CONCATENATED MODULE: ./lib/src/expand/lower/arm/deployments.js






const DEPLOYMENT_TYPE = 'microsoft.resources/deployments';
function lowerDeployment(node, head, lowering) {
    const properties = memberNamed(node, 'properties');
    const parameters = memberNamed(properties?.value, 'parameters');
    const parametersLink = memberNamed(properties?.value, 'parametersLink');
    if (parametersLink !== undefined)
        unsupportedAt('linked parameter files are not read', parametersLink, lowering);
    const optional = (name) => lowerOptional(valueNamed(node, name), lowering);
    const name = optional('name');
    const apiVersion = optional('apiVersion');
    const subscriptionId = optional('subscriptionId');
    const resourceGroup = optional('resourceGroup');
    return {
        kind: 'module',
        ...head,
        source: sourceOf(properties, head, lowering),
        ...(name === undefined ? {} : { name }),
        ...(parameters === undefined ? {} : { arguments: lowerArguments(parameters.value, lowering) }),
        ...(parameters === undefined ? {} : { argumentsSpan: spanOf(parameters, lowering) }),
        ...(apiVersion === undefined ? {} : { apiVersion }),
        ...(subscriptionId === undefined ? {} : { subscriptionId }),
        ...(resourceGroup === undefined ? {} : { resourceGroup }),
    };
}
function sourceOf(properties, head, lowering) {
    const template = valueNamed(properties?.value, 'template');
    if (template?.kind === 'object') {
        const option = textOf(valueNamed(valueNamed(properties?.value, 'expressionEvaluationOptions'), 'scope'));
        return inlineSource(template, option?.toLowerCase() === 'inner' ? 'inner' : 'outer', lowering);
    }
    const text = asText(template);
    const held = text === undefined ? undefined : heldSource(text, lowering);
    if (held !== undefined)
        return held;
    const link = memberNamed(properties?.value, 'templateLink');
    if (template === undefined && link !== undefined)
        return linkSource(link, lowering);
    const reason = template === undefined ? 'the deployment has no template to read' : 'the template of this deployment is computed';
    return unreadSource(reason, template ?? properties ?? head.headerSpan, lowering);
}
function heldSource(text, lowering) {
    const variable = variableReadBy(text, lowering);
    const known = variable && lowering.heldTemplates.get(variable);
    if (variable === undefined || known !== undefined)
        return known;
    const template = asReceived(variable);
    if (template?.kind !== 'object')
        return undefined;
    const source = inlineSource(template, 'inner', lowering);
    lowering.heldTemplates.set(variable, source);
    return source;
}
function inlineSource(template, scope, lowering) {
    if (lowering.templateDepth >= lowering.limits.moduleDepth) {
        const reason = `templates nest deeper than ${lowering.limits.moduleDepth} levels`;
        return unreadSource(reason, { start: template.start, end: template.start + 1 }, lowering, 'module-too-deep');
    }
    const inside = {
        ...lowering,
        ...(scope === 'inner' ? ownNames(template) : { escapedIsExpression: true }),
        templateDepth: lowering.templateDepth + 1,
    };
    return { kind: 'inline', template: lowerTemplate(template, inside), scope, span: spanOf(template, lowering) };
}
function unreadSource(reason, place, lowering, code) {
    return { kind: 'link', uri: unsupportedAt(reason, place, lowering, code), span: spanOf(place, lowering) };
}
function linkSource(link, lowering) {
    const relativePath = asText(valueNamed(link.value, 'relativePath'));
    if (relativePath !== undefined && !isExpression(relativePath.value)) {
        return { kind: 'path', path: literalText(relativePath.value), span: spanOf(relativePath, lowering) };
    }
    const target = relativePath ?? valueNamed(link.value, 'uri') ?? valueNamed(link.value, 'id');
    const uri = target === undefined
        ? unsupportedAt("the 'templateLink' has no 'uri', 'id' or 'relativePath'", link, lowering)
        : lowerValue(target, lowering);
    return { kind: 'link', uri, span: spanOf(link, lowering) };
}
function lowerArguments(parameters, lowering) {
    const lowered = parameters.kind === 'object' ? lowerMembers(parameters.members, parameters, lowering) : undefined;
    const object = lowered ?? lowerValue(parameters, lowering);
    if (object.kind !== 'object' || object.members.some((member) => member.kind === 'spread')) {
        return unsupportedAt('the arguments of this deployment are computed', parameters, lowering);
    }
    const members = object.members.filter((member) => member.kind === 'property');
    return { ...object, members: members.map((member) => ({ ...member, value: argumentValue(member.value, lowering) })) };
}
function argumentValue(wrapped, lowering) {
    if (wrapped.kind === 'conditional') {
        const whenTrue = argumentValue(wrapped.whenTrue, lowering);
        const whenFalse = argumentValue(wrapped.whenFalse, lowering);
        return { ...wrapped, whenTrue, whenFalse };
    }
    if (wrapped.kind === 'object') {
        const value = literalMember(wrapped, 'value');
        if (value !== undefined)
            return value;
        const reference = literalMember(wrapped, 'reference');
        if (reference !== undefined) {
            return { kind: 'call', name: 'keyvaultsecretreference', arguments: [reference], span: reference.span };
        }
    }
    const key = literalAt('value', wrapped.span, lowering);
    return { kind: 'access', object: wrapped, key, safe: false, fromEnd: false, span: wrapped.span };
}
function literalMember(object, name) {
    if (object.members.some((member) => member.kind === 'spread'))
        return undefined;
    return object.members.findLast((member) => member.kind === 'property' && member.key.kind === 'literal' && String(member.key.value).toLowerCase() === name)?.value;
}

;// CONCATENATED MODULE: ./lib/src/expand/lower/arm/resources.js





const MEMBERS_OUTSIDE_BODY = new Set([
    'type',
    'apiversion',
    'name',
    'condition',
    'copy',
    'scope',
    'existing',
    'resources',
    'dependson',
    'comments',
    'metadata',
    'import',
    'extension',
    '@options',
]);
function lowerResources(root, lowering) {
    return lowerResourceList(valueNamed(root, 'resources'), 'resources', undefined, lowering);
}
function lowerResourceList(resources, prefix, parent, lowering) {
    if (resources === undefined)
        return [];
    if (resources.kind === 'scalar') {
        if (resources.value !== null)
            unsupportedAt("'resources' is neither an array nor an object", resources, lowering);
        return [];
    }
    if (resources.kind === 'array') {
        return resources.items.flatMap((item, index) => lowerResource(item, `${prefix}[${index}]`, parent, lowering));
    }
    return membersOf(resources).flatMap((member) => {
        const symbol = parent === undefined ? member.key.value : `${parent.symbol}::${member.key.value}`;
        return lowerResource(member.value, symbol, parent, lowering);
    });
}
function lowerResource(node, symbol, parent, outer) {
    const type = memberNamed(node, 'type');
    if (node.kind !== 'object' || type === undefined) {
        reportShape("A resource must be an object with a 'type'.", node, outer);
        return [];
    }
    const loop = loopOf(node, parent, outer);
    const lowering = loop?.index === undefined ? outer : { ...outer, unnamedCopy: loop.index };
    const isRelative = parent !== undefined && isRelativeType(type.value);
    const fullType = isRelative ? childType(parent.type, type.value, lowering) : lowerValue(type.value, lowering);
    const scope = lowerOptional(valueNamed(node, 'scope'), lowering);
    const head = {
        symbol,
        ...conditionOf(node, lowering),
        ...(loop === undefined ? {} : { loop }),
        ...(scope === undefined ? {} : { scope }),
        span: spanOf(node, outer),
        headerSpan: spanOf(type, outer),
    };
    const self = isDeployment(fullType, node)
        ? lowerDeployment(node, head, lowering)
        : resourceOf(node, head, fullType, isRelative ? parentExpression(parent, type, lowering) : undefined, lowering);
    const own = { symbol, type: fullType, ...(loop === undefined ? {} : { loop }) };
    const children = lowerResourceList(valueNamed(node, 'resources'), `${symbol}.resources`, own, lowering);
    return [self, ...children];
}
function resourceOf(node, head, type, parent, lowering) {
    const members = node.members.filter((member) => !MEMBERS_OUTSIDE_BODY.has(member.key.value.toLowerCase()));
    const extension = asText(valueNamed(node, 'import') ?? valueNamed(node, 'extension')) !== undefined;
    const apiVersion = lowerOptional(valueNamed(node, 'apiVersion'), lowering);
    return {
        kind: 'resource',
        ...head,
        ...(extension ? splitVersion(type) : { type }),
        ...(apiVersion === undefined ? {} : { apiVersion }),
        existing: resources_isTrue(valueNamed(node, 'existing')),
        name: nameOf(node, extension, head, lowering),
        ...(parent === undefined ? {} : { parent }),
        body: lowerMembers(members, node, lowering),
    };
}
function nameOf(node, extension, head, lowering) {
    const name = valueNamed(node, 'name');
    if (name !== undefined)
        return lowerValue(name, lowering);
    const reason = extension ? 'the resource is not one of Azure' : 'the resource has no name';
    if (!extension)
        reportShape("The resource has no 'name'.", head.headerSpan, lowering);
    return { kind: 'unsupported', reason, span: head.headerSpan };
}
function splitVersion(type) {
    if (type.kind !== 'literal' || typeof type.value !== 'string')
        return { type };
    const at = type.value.lastIndexOf('@');
    if (at < 0)
        return { type };
    return {
        type: { ...type, value: type.value.slice(0, at) },
        apiVersion: { ...type, value: type.value.slice(at + 1) },
    };
}
function conditionOf(node, lowering) {
    const written = valueNamed(node, 'condition');
    const condition = lowerOptional(written, lowering);
    return condition === undefined || written === undefined
        ? {}
        : { condition, conditionSpan: spanOf(written, lowering) };
}
function loopOf(node, parent, lowering) {
    const own = lowerResourceCopy(node, lowering);
    if (own !== undefined && parent !== undefined) {
        unsupportedAt('a resource inside another cannot have a copy of its own', own.span, lowering);
    }
    return parent?.loop ?? own;
}
function lowerResourceCopy(node, lowering) {
    const member = memberNamed(node, 'copy');
    if (member === undefined)
        return undefined;
    const copy = asObject(member.value);
    const count = valueNamed(copy, 'count');
    if (count === undefined) {
        unsupportedAt("the 'copy' of a resource must be an object with a 'count'", member, lowering);
        return undefined;
    }
    return {
        index: (0,expression/* copyIndexLocal */.J)(asText(valueNamed(copy, 'name'))?.value),
        count: lowerValue(count, lowering),
        span: spanOf(member, lowering),
    };
}
function isRelativeType(type) {
    const text = asText(type)?.value;
    return text !== undefined && !text.startsWith('[') && !/^[^/]*\.[^/]*\//.test(text);
}
function childType(parentType, type, lowering) {
    const own = `/${asText(type)?.value ?? ''}`;
    if (parentType.kind === 'literal')
        return literalAt(`${parentType.value}${own}`, type, lowering);
    return { kind: 'interpolation', parts: [parentType, own], span: spanOf(type, lowering) };
}
function parentExpression(parent, place, lowering) {
    const span = spanOf(place, lowering);
    const object = { kind: 'resource', symbol: parent.symbol, span };
    if (parent.loop?.index === undefined)
        return object;
    const key = { kind: 'local', name: parent.loop.index, span };
    return { kind: 'access', object, key, safe: false, fromEnd: false, span };
}
function isDeployment(type, node) {
    if (type.kind !== 'literal' || resources_isTrue(valueNamed(node, 'existing')))
        return false;
    return String(type.value).toLowerCase() === DEPLOYMENT_TYPE;
}
function resources_isTrue(node) {
    return node?.kind === 'scalar' && node.value === true;
}

;// CONCATENATED MODULE: ./lib/src/expand/lower/arm/template.js




const SCHEMAS = new Map([
    ['deploymenttemplate.json', 'resourceGroup'],
    ['subscriptiondeploymenttemplate.json', 'subscription'],
    ['managementgroupdeploymenttemplate.json', 'managementGroup'],
    ['tenantdeploymenttemplate.json', 'tenant'],
]);
function scopeOfSchema(root) {
    return SCHEMAS.get(schemaFile(root));
}
function schemaFile(root) {
    const [address = ''] = (textOf(valueNamed(root, '$schema')) ?? '').split('#');
    return address.slice(address.lastIndexOf('/') + 1).toLowerCase();
}
function lowerTemplate(root, lowering) {
    return {
        source: lowering.source,
        form: 'arm',
        targetScope: scopeOfSchema(root) ?? 'resourceGroup',
        parameters: lowerParameters(root, lowering),
        variables: lowerVariables(root, lowering),
        functions: lowerFunctions(root, lowering),
        imports: [],
        resources: lowerResources(root, lowering),
        outputs: lowerOutputs(root, lowering),
        generatedByBicep: isGeneratedByBicep(root),
    };
}
function isGeneratedByBicep(root) {
    const generator = valueNamed(valueNamed(root, 'metadata'), '_generator');
    return textOf(valueNamed(generator, 'name'))?.toLowerCase() === 'bicep';
}

;// CONCATENATED MODULE: ./lib/src/expand/lower/arm.js




function isArmTemplate(root) {
    if (scopeOfSchema(root) !== undefined)
        return true;
    const resources = valueNamed(root, 'resources');
    const isList = resources?.kind === 'array' || resources?.kind === 'object';
    return isList && textOf(valueNamed(root, 'contentVersion')) !== undefined;
}
function isArmParameterFile(root) {
    const schema = schemaFile(root);
    if (/deploymentparameters\.json$/.test(schema))
        return true;
    if (isArmTemplate(root) || textOf(valueNamed(root, 'contentVersion')) === undefined)
        return false;
    const parameters = valueNamed(root, 'parameters');
    return parameters?.kind === 'object' && parameters.members.every(isGiven);
}
function lowerArmTemplate(source, root, bag, limits) {
    return lowerTemplate(root, newLowering(source, root, bag, limits));
}
function lowerArmParameters(source, root, bag, limits) {
    const lowering = newLowering(source, root, bag, limits);
    const assignments = new Map();
    for (const member of membersOf(valueNamed(root, 'parameters'))) {
        const assignment = lowerAssignment(member, lowering);
        if (assignment !== undefined)
            assignments.set(member.key.value.toLowerCase(), assignment);
    }
    const nothing = { variables: new Map(), functions: new Map(), imports: [] };
    return { source, form: 'arm-parameters', assignments, ...nothing };
}
function lowerAssignment(member, lowering) {
    const assignment = { name: member.key.value, span: spanOf(member, lowering) };
    const value = valueNamed(member.value, 'value');
    if (value !== undefined)
        return { ...assignment, value: lowerData(value, lowering) };
    if (valueNamed(member.value, 'reference') !== undefined)
        return assignment;
    const expression = valueNamed(member.value, 'expression');
    if (expression !== undefined)
        return { ...assignment, value: lowerValue(expression, lowering) };
    reportShape(`The parameter '${member.key.value}' is given neither 'value' nor 'reference'.`, member, lowering);
    return undefined;
}
function isGiven({ value }) {
    return valueNamed(value, 'value') !== undefined || valueNamed(value, 'reference') !== undefined;
}


/***/ }),

/***/ 77303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Merge),
/* harmony export */   g: () => (/* binding */ overwritten)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);

function overwritten(before, after, options) {
    return new Merge(certainly(options)).objects(before, after);
}
function certainly(options) {
    const { alternatives, isExhausted } = options;
    return { source: undefined, alternatives, isExhausted, settle: (_, after) => after };
}
class Merge {
    options;
    sources;
    constructor(options, sources = new Map()) {
        this.options = options;
        this.sources = sources;
    }
    objects(before, after, inherited = []) {
        const members = new Map(before.members);
        if (after.open !== undefined) {
            for (const [key, member] of before.members) {
                if (!after.members.has(key))
                    members.set(key, this.perhapsReplaced(member, after.open, inherited));
            }
        }
        for (const [key, member] of after.members)
            members.set(key, this.member(before, key, member, inherited));
        const open = before.open ?? after.open;
        return { ...before, members, ...(open === undefined ? {} : { open }) };
    }
    member(container, key, written, inherited) {
        const known = container.members.get(key);
        const sources = known === undefined ? [] : this.sourcesOf(known, inherited);
        const value = this.values(known?.value ?? container.open, written.value, sources);
        if (known?.value.kind === 'object' && written.value.kind === 'object') {
            return this.remembered({ ...known, value }, sources);
        }
        const { writer, source } = this.options;
        const made = { ...written, value, ...(writer === undefined ? {} : { by: writer }) };
        return this.remembered(made, value === written.value ? [source] : [...sources, source]);
    }
    perhapsReplaced(member, open, inherited) {
        const { alternatives, source, settle } = this.options;
        const sources = this.sourcesOf(member, inherited);
        const either = [
            { value: member.value, when: 'if an update leaves it as it is' },
            { value: open, when: 'if an update changes it' },
        ];
        const value = settle(member.value, (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(either, open, open.origin, alternatives), sources);
        return this.remembered({ ...member, value }, [...sources, source]);
    }
    sourcesOf(member, inherited) {
        return this.sources.get(member) ?? inherited;
    }
    remembered(member, sources) {
        if (sources.length > 0)
            this.sources.set(member, sources);
        return member;
    }
    values(before, after, sources) {
        const { settle, isExhausted } = this.options;
        if (isExhausted())
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('budget', 'the analysis stopped at a budget', 'budget()', after.origin);
        if (after.kind === 'object' && before !== undefined) {
            if (before.kind === 'object')
                return this.objects(before, after, sources);
            if (before.kind === 'choice')
                return this.eachOf(before, (one) => this.values(one, after, sources));
            if (before.kind === 'unknown')
                return settle(before, { ...after, open: after.open ?? before }, sources);
        }
        if (after.kind === 'choice' && after.alternatives.some((one) => one.value.kind === 'object')) {
            return this.eachOf(after, (one) => this.values(before, one, sources));
        }
        const isList = after.kind === 'array' && before?.kind === 'array';
        return settle(before, isList ? this.arrays(before, after) : after, sources);
    }
    eachOf(value, map) {
        const alternatives = value.alternatives.map((one) => ({ ...one, value: map(one.value) }));
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(alternatives, value.reason, value.origin, this.options.alternatives);
    }
    arrays(before, after) {
        if (isEmpty(before) || isEmpty(after))
            return after;
        const [left, right] = [namingOf(before), namingOf(after)];
        if (left === 'unknown' || right === 'unknown') {
            const text = `merge(${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(before)},${(0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(after)})`;
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5)('unsupported', 'which items an update changes in the list is not known', text, after.origin);
        }
        const inside = new Merge(certainly(this.options));
        if (left === 'named' && right === 'named')
            return joinedByName(before, after, inside);
        if (before.items.length !== after.items.length)
            return after;
        return { ...after, items: before.items.map((item, at) => inside.values(item, after.items[at] ?? item, [])) };
    }
}
function isEmpty({ items, open }) {
    return items.length === 0 && open === undefined;
}
function namingOf({ items, open }) {
    if (open !== undefined || items.some(hasUnknownName))
        return 'unknown';
    return nameOf(items[0]) === undefined ? 'unnamed' : 'named';
}
function hasUnknownName(item) {
    const name = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(item, 'name');
    if (name !== undefined)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)(name.value) === undefined;
    return item.kind === 'unknown' || item.kind === 'choice' || (item.kind === 'object' && item.open !== undefined);
}
function nameOf(item) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .knownString */ .Xb)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(item, 'name')?.value);
}
function joinedByName(before, after, merge) {
    const added = [...after.items];
    const items = before.items.map((item) => {
        const name = nameOf(item);
        const at = name === undefined ? -1 : added.findIndex((one) => nameOf(one) === name);
        const [found] = at < 0 ? [] : added.splice(at, 1);
        return item.kind === 'object' && found?.kind === 'object' ? merge.objects(item, found) : (found ?? item);
    });
    return { ...after, items: [...items, ...added] };
}


/***/ }),

/***/ 12206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fv: () => (/* binding */ openModule),
/* harmony export */   xh: () => (/* binding */ unresolvedOutput)
/* harmony export */ });
/* unused harmony export callKey */
/* harmony import */ var _inputs_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76108);
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42621);
/* harmony import */ var _evaluator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82694);
/* harmony import */ var _instance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18036);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18576);
/* harmony import */ var _spreads_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61311);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66165);







function openModule(declaration, instance, frame) {
    const given = argumentsOf(declaration, frame);
    const template = findTemplate(declaration, instance, given, frame);
    if (template === undefined)
        return { kind: 'unresolved', reference: referenceOf(declaration), arguments: given };
    if (declaration.source.kind !== 'inline' || declaration.source.scope === 'inner')
        checkArguments(declaration, template, given, frame);
    const { options } = frame.instance;
    const outer = declaration.source.kind === 'inline' && declaration.source.scope === 'outer';
    return {
        kind: 'opened',
        instance: new _instance_js__WEBPACK_IMPORTED_MODULE_2__/* .TemplateInstance */ .i({
            template,
            context: options.context,
            addressPrefix: `${instance.address}/`,
            scope: (0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOfModule */ .Ys)(declaration, frame),
            deploymentName: (0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfModule */ .dX)(declaration, frame),
            arguments: argumentValues(declaration, template, given),
            ...(outer ? { outer: frame.instance } : {}),
            ...(outer && frame.locals !== undefined ? { outerLocals: frame.locals } : {}),
            depth: options.depth + 1,
            way: [...options.way, moduleStep(declaration), ...instance.way],
            condition: (0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .certaintyOf */ .hh)(instance),
            callers: declaration.source.kind === 'inline' ? options.callers : [...options.callers, template.source.path],
        }),
    };
}
function moduleStep(declaration) {
    return { role: 'module', span: declaration.headerSpan, name: declaration.symbol };
}
function findTemplate(declaration, instance, given, frame) {
    const { source } = declaration;
    const { context, callers, depth } = frame.instance.options;
    const path = instance.address.slice(instance.address.indexOf(':') + 1).replace(/\[[^\]]*\]/g, '');
    const { opaqueModules } = context.options;
    if (opaqueModules?.has(path) === true)
        return undefined;
    if (opaqueModules?.has(callKey((0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfModule */ .dX)(declaration, frame), given)) === true)
        return undefined;
    if (depth >= context.limits.moduleDepth) {
        context.bag.report('module-too-deep', `Modules nest deeper than ${context.limits.moduleDepth} levels.`, source.span);
        return undefined;
    }
    if (source.kind === 'inline')
        return source.template;
    if (source.kind !== 'path') {
        context.bag.report('module-unresolved', unresolvedMessage(declaration), source.span);
        return undefined;
    }
    const resolved = (0,_inputs_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .resolvePath */ .o)(frame.instance.template.source.path, source.path);
    const template = resolved === undefined ? undefined : context.library.template(resolved);
    if (template === undefined) {
        context.bag.report('module-not-found', notFoundMessage(source.path, resolved, context.library.exists.bind(context.library)), source.span);
        return undefined;
    }
    if (callers.includes(template.source.path)) {
        context.bag.report('cycle', `The module '${source.path}' calls itself, directly or through others.`, source.span);
        return undefined;
    }
    return template;
}
function callKey(name, given) {
    return `${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(name)}(${[...given.members.keys()].sort().join(',')})`;
}
function unresolvedMessage(declaration) {
    const what = declaration.source.kind === 'registry' ? `The module '${declaration.source.reference}'` : 'The linked template';
    return `${what} is not available without a download; what it deploys cannot be checked, only what it is given.`;
}
function notFoundMessage(written, resolved, exists) {
    if (resolved === undefined)
        return `The module path '${written}' leaves the repository.`;
    if (exists(resolved))
        return `The file '${resolved}' is not a template.`;
    return `There is no module file '${resolved}'.`;
}
function referenceOf(declaration) {
    switch (declaration.source.kind) {
        case 'path':
            return declaration.source.path;
        case 'registry':
            return declaration.source.reference;
        case 'inline':
            return 'nested template';
        case 'link':
            return 'linked template';
    }
}
function argumentsOf(declaration, frame) {
    const span = declaration.argumentsSpan ?? declaration.headerSpan;
    if (declaration.arguments === undefined)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)([], (0,_origins_js__WEBPACK_IMPORTED_MODULE_6__/* .originAt */ .iX)(span));
    const value = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(declaration.arguments, frame);
    if (value.kind === 'object')
        return value;
    const { members, open } = (0,_spreads_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeMembers */ .q)([], undefined, value, span, frame.instance.context.limits);
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)(members, (0,_origins_js__WEBPACK_IMPORTED_MODULE_6__/* .joinOrigins */ .IP)(span, [value.origin]), open);
}
function argumentValues(declaration, template, given) {
    const values = new Map();
    for (const [key, member] of given.members)
        values.set(key, passed(member, declaration));
    if (given.open === undefined)
        return values;
    for (const [key, parameter] of template.parameters) {
        if (!values.has(key))
            values.set(key, perhapsGiven(given.open, parameter.name));
    }
    return values;
}
function passed(member, declaration) {
    return (0,_origins_js__WEBPACK_IMPORTED_MODULE_6__/* .withStep */ .p$)(member.value, { role: 'argument', span: member.span, name: `${declaration.symbol}.${member.name}` });
}
function perhapsGiven(open, name) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)(open.reason, open.message, `${open.expression}.${name.toLowerCase()}`, open.origin);
}
function checkArguments(declaration, template, given, frame) {
    const { bag } = frame.instance.context;
    for (const [key, member] of given.members) {
        if (template.parameters.has(key) || (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .isNull */ .kZ)(member.value))
            continue;
        bag.report('undeclared-parameter', `The module declares no parameter '${member.name}'.`, member.span);
    }
    if (given.open !== undefined)
        return;
    const place = declaration.argumentsSpan ?? declaration.headerSpan;
    for (const [key, parameter] of template.parameters) {
        const required = parameter.defaultValue === undefined && !parameter.nullable;
        if (required && !given.members.has(key)) {
            bag.report('missing-argument', `The module call does not set the required parameter '${parameter.name}'.`, place);
        }
    }
}
function unresolvedOutput(instance, name, span) {
    const { declaration, owner, locals } = instance;
    const message = `the module '${declaration.symbol}' is not available`;
    const own = declaration.kind === 'module' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfModule */ .dX)(declaration, { instance: owner, locals })) : '';
    const text = `reference(${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(owner.options.deploymentName)},${own}).outputs.${name.toLowerCase()}`;
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('module', message, text, (0,_origins_js__WEBPACK_IMPORTED_MODULE_6__/* .originAt */ .iX)(span));
}


/***/ }),

/***/ 18576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P6: () => (/* binding */ asSensitive),
  IP: () => (/* binding */ joinOrigins),
  iX: () => (/* binding */ originAt),
  p$: () => (/* binding */ withStep),
  zF: () => (/* binding */ withStepsOf)
});

// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
;// CONCATENATED MODULE: ./lib/src/expand/value.js
const MAX_STEPS = 8;

;// CONCATENATED MODULE: ./lib/src/expand/origins.js


const NO_STEPS = [];
function originAt(span) {
    return { span, steps: NO_STEPS };
}
function withStep(value, step) {
    return { ...value, origin: { ...value.origin, steps: appendSteps(value.origin.steps, [step]) } };
}
function withStepsOf(value, through) {
    if (through.steps.length === 0 && through.sensitive !== true)
        return value;
    return { ...value, origin: joinOrigins(value.origin.span, [value.origin, through]) };
}
function asSensitive(value) {
    return value.origin.sensitive === true ? value : { ...value, origin: { ...value.origin, sensitive: true } };
}
function joinOrigins(span, from) {
    let steps = NO_STEPS;
    let sensitive = false;
    for (const origin of from) {
        if (origin.steps.length > 0)
            steps = steps.length === 0 ? origin.steps : appendSteps(steps, origin.steps);
        if (origin.sensitive === true)
            sensitive = true;
    }
    return sensitive ? { span, steps, sensitive } : { span, steps };
}
function appendSteps(steps, more) {
    const joined = [...steps];
    for (const step of more) {
        if (!joined.some((known) => isSameStep(known, step)))
            joined.push(step);
    }
    if (joined.length <= MAX_STEPS)
        return joined;
    const middle = (joined.length - 1) / 2;
    const order = joined
        .map((_, index) => index)
        .sort((left, right) => {
        const byKind = Number(isAssumption(joined[left])) - Number(isAssumption(joined[right]));
        return byKind !== 0 ? byKind : Math.abs(left - middle) - Math.abs(right - middle);
    });
    const dropped = new Set(order.slice(0, joined.length - MAX_STEPS));
    return joined.filter((_, index) => !dropped.has(index));
}
function isSameStep(one, other) {
    return one.role === other.role && one.name === other.name && (0,source_file/* sameSpan */.D4)(one.span, other.span);
}
function isAssumption(step) {
    return step?.role === 'default' || step?.role === 'allowed';
}


/***/ }),

/***/ 23397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Remembered),
/* harmony export */   f: () => (/* binding */ RememberedByText)
/* harmony export */ });
/* harmony import */ var _inputs_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50943);

class Remembered {
    run;
    results = new Map();
    constructor(run) {
        this.run = run;
    }
    get(key, work) {
        const known = this.results.get(key);
        if (known !== undefined) {
            this.run.replay(known.trace);
            return known.value;
        }
        const made = this.run.recording(work);
        this.results.set(key, made);
        return made.value;
    }
}
class RememberedByText {
    results = new WeakMap();
    get(source, limits, bag, make) {
        const known = this.results.get(source);
        const made = known?.limits === limits ? known : madeOf(limits, make);
        this.results.set(source, made);
        for (const item of made.diagnostics)
            bag.add(item);
        return made.value;
    }
}
function madeOf(limits, make) {
    const bag = new _inputs_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .DiagnosticBag */ .g7();
    const value = make(bag);
    return { value, limits, diagnostics: bag.all };
}


/***/ }),

/***/ 24918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cx: () => (/* binding */ resourceIdOfText),
/* harmony export */   JH: () => (/* binding */ joinNames),
/* harmony export */   bP: () => (/* binding */ splitSegments),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);

function splitSegments(value) {
    if (value.kind === 'scalar' && typeof value.value === 'string') {
        return value.value.split('/').map((segment) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(segment, value.origin));
    }
    if (value.kind !== 'text')
        return [value];
    const segments = [[]];
    for (const part of value.parts) {
        if (typeof part !== 'string')
            segments.at(-1)?.push(part);
        else {
            const [first = '', ...more] = part.split('/');
            segments.at(-1)?.push(first);
            for (const piece of more)
                segments.push([piece]);
        }
    }
    return segments.map((parts) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(parts, value.origin));
}
function namesOf(type, parentNames, name) {
    const wanted = Math.max(type.split('/').length - 1 - parentNames.length, 1);
    const segments = splitSegments(name);
    return [...parentNames, ...(segments.length === wanted ? segments : [name])];
}
function joinNames(names, fallback) {
    const [only] = names;
    if (names.length === 1 && only !== undefined)
        return only;
    const parts = names.flatMap((name, index) => (index === 0 ? [name] : ['/', name]));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(parts, fallback.origin);
}
function resourceIdOfText(value, scope) {
    if (value.kind !== 'scalar' && value.kind !== 'text')
        return undefined;
    const segments = splitSegments(value);
    const words = segments.map((segment) => (segment.kind === 'scalar' ? String(segment.value) : undefined));
    const provider = words.map((word) => word?.toLowerCase()).lastIndexOf('providers');
    const start = provider >= 0 ? provider + 1 : 0;
    const namespace = words[start];
    if (namespace === undefined || !/^[A-Za-z]+(\.[A-Za-z]+)+$/.test(namespace))
        return undefined;
    const types = [];
    const names = [];
    for (let at = start + 1; at + 1 < segments.length; at += 2) {
        const type = words[at];
        const name = segments[at + 1];
        if (type === undefined || name === undefined)
            return undefined;
        types.push(type);
        names.push(name);
    }
    if (names.length === 0 || (segments.length - start) % 2 === 0)
        return undefined;
    return {
        kind: 'resource-id',
        type: `${namespace}/${types.join('/')}`,
        names,
        scope: provider >= 0 ? scopeOfPrefix(segments.slice(0, provider), words) : scope,
        origin: value.origin,
    };
}
function scopeOfPrefix(segments, words) {
    const after = (word) => {
        const at = words.slice(0, segments.length).findIndex((candidate) => candidate?.toLowerCase() === word);
        return at < 0 ? undefined : segments[at + 1];
    };
    const subscription = after('subscriptions');
    const resourceGroup = after('resourcegroups');
    if (subscription === undefined)
        return { level: 'tenant' };
    if (resourceGroup === undefined)
        return { level: 'subscription', subscription };
    return { level: 'resourceGroup', subscription, resourceGroup };
}


/***/ }),

/***/ 12902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MY: () => (/* binding */ couldRead),
/* harmony export */   QV: () => (/* binding */ sameText),
/* harmony export */   j7: () => (/* binding */ normalise),
/* harmony export */   nK: () => (/* binding */ sameResource)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);

function sameResource(left, right) {
    if (left.type.toLowerCase() !== right.type.toLowerCase() || left.names.length !== right.names.length)
        return false;
    let truth = true;
    for (const [at, name] of left.names.entries()) {
        const other = right.names[at];
        const same = other === undefined ? false : sameText(name, other);
        if (same === false)
            return false;
        if (same === 'unknown')
            truth = 'unknown';
    }
    return scopesDiffer(left.scope, right.scope) ? false : truth;
}
function scopesDiffer(left, right) {
    return partsDiffer(left.subscription, right.subscription) || partsDiffer(left.resourceGroup, right.resourceGroup);
}
function partsDiffer(left, right) {
    return left !== undefined && right !== undefined && sameText(left, right) === false;
}
function sameText(left, right) {
    if (left.kind === 'scalar' && right.kind === 'scalar')
        return normalise(left.value) === normalise(right.value);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(left).toLowerCase() === (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(right).toLowerCase())
        return true;
    if (left.kind === 'choice') {
        return left.alternatives.every((one) => sameText(one.value, right) === false) ? false : 'unknown';
    }
    if (right.kind === 'choice')
        return sameText(right, left);
    if (left.kind === 'text' && right.kind === 'scalar')
        return couldRead(left, normalise(right.value)) ? 'unknown' : false;
    if (right.kind === 'text' && left.kind === 'scalar')
        return sameText(right, left);
    if (left.kind === 'text' && right.kind === 'text')
        return couldReadSame(left, right) ? 'unknown' : false;
    return 'unknown';
}
function normalise(value) {
    return String(value).toLowerCase();
}
function couldRead(text, wanted) {
    const [start, end] = [literalStart(text), literalEnd(text)];
    return wanted.length >= start.length + end.length && wanted.startsWith(start) && wanted.endsWith(end);
}
function couldReadSame(left, right) {
    const [leftStart, rightStart] = [literalStart(left), literalStart(right)];
    const [leftEnd, rightEnd] = [literalEnd(left), literalEnd(right)];
    if (sameHoles(left, right) && literalLength(left) !== literalLength(right))
        return false;
    return ((leftStart.startsWith(rightStart) || rightStart.startsWith(leftStart)) &&
        (leftEnd.endsWith(rightEnd) || rightEnd.endsWith(leftEnd)));
}
function sameHoles(left, right) {
    return holes(left) === holes(right);
}
function holes(text) {
    return text.parts
        .filter((part) => typeof part !== 'string')
        .map((part) => (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(part).toLowerCase())
        .join(',');
}
function literalLength(text) {
    return text.parts.reduce((length, part) => length + (typeof part === 'string' ? part.length : 0), 0);
}
function literalStart(text) {
    const first = text.parts[0];
    return typeof first === 'string' ? first.toLowerCase() : '';
}
function literalEnd(text) {
    const last = text.parts[text.parts.length - 1];
    return typeof last === 'string' ? last.toLowerCase() : '';
}


/***/ }),

/***/ 57146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ evaluateScope),
/* harmony export */   Pu: () => (/* binding */ rootScope),
/* harmony export */   Px: () => (/* binding */ scopeOfMembers)
/* harmony export */ });
/* harmony import */ var _evaluator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82694);
/* harmony import */ var _resource_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24918);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66165);



function rootScope(target) {
    return { level: target };
}
function evaluateScope(expression, frame) {
    const inherited = frame.instance.options.scope;
    if (expression.kind === 'call') {
        const args = expression.arguments.map((argument) => (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(argument, frame));
        const named = scopeOfFunction(expression.name, args, inherited);
        if (named !== undefined)
            return named;
    }
    if (expression.kind === 'resource' && isResourceGroupSymbol(expression.symbol, frame))
        return resourceGroupSymbol(expression, frame);
    const value = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, frame);
    if (value.kind === 'resource-id')
        return scopeOfId(value.type, value, inherited);
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownString */ .Xb)(value) === '/')
        return { level: 'tenant' };
    const id = (0,_resource_names_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceIdOfText */ .Cx)(value, inherited);
    if (id !== undefined)
        return scopeOfId(id.type, id, inherited);
    return value.kind === 'unknown' || value.kind === 'choice' || value.kind === 'text'
        ? { level: 'resource', resource: value }
        : inherited;
}
function scopeOfFunction(name, args, inherited) {
    const [first, second] = args;
    switch (name) {
        case 'resourcegroup':
            if (first === undefined)
                return inherited;
            if (second !== undefined)
                return { level: 'resourceGroup', subscription: first, resourceGroup: second };
            return withSubscription({ level: 'resourceGroup', resourceGroup: first }, inherited);
        case 'subscription':
            return first === undefined
                ? withSubscription({ level: 'subscription' }, inherited)
                : { level: 'subscription', subscription: first };
        case 'managementgroup':
            return first === undefined ? inherited : { level: 'managementGroup', managementGroup: first };
        case 'tenant':
            return { level: 'tenant' };
        default:
            return undefined;
    }
}
function withSubscription(scope, inherited) {
    return inherited.subscription === undefined ? scope : { ...scope, subscription: inherited.subscription };
}
function scopeOfMembers(subscription, resourceGroup, inherited) {
    if (subscription === undefined && resourceGroup === undefined)
        return inherited;
    const base = subscription === undefined
        ? withSubscription({ level: 'subscription' }, inherited)
        : { level: 'subscription', subscription };
    return resourceGroup === undefined ? base : { ...base, level: 'resourceGroup', resourceGroup };
}
function isResourceGroupSymbol(symbol, frame) {
    const declaration = frame.instance.declaration(symbol);
    if (declaration?.kind !== 'resource')
        return false;
    const type = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownString */ .Xb)((0,_evaluator_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(declaration.type, frame));
    return type?.toLowerCase() === 'microsoft.resources/resourcegroups';
}
function resourceGroupSymbol(expression, frame) {
    const value = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._3)(expression, frame);
    const inherited = frame.instance.options.scope;
    const name = value.kind === 'resource-id' ? value.names[0] : undefined;
    return name === undefined ? inherited : withSubscription({ level: 'resourceGroup', resourceGroup: name }, inherited);
}
function scopeOfId(type, id, inherited) {
    const [name] = id.names;
    switch (type.toLowerCase()) {
        case 'microsoft.resources/resourcegroups':
            return name === undefined
                ? inherited
                : withSubscription({ level: 'resourceGroup', resourceGroup: name }, id.scope);
        case 'microsoft.resources/subscriptions':
            return name === undefined ? inherited : { level: 'subscription', subscription: name };
        case 'microsoft.management/managementgroups':
            return name === undefined ? inherited : { level: 'managementGroup', managementGroup: name };
        default:
            return { level: 'resource', resource: id };
    }
}


/***/ }),

/***/ 17938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ SecretCollector),
/* harmony export */   KZ: () => (/* binding */ isSecretText),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   g1: () => (/* binding */ NO_SECRETS)
/* harmony export */ });
const NO_SECRETS = { spans: [], texts: [] };
const SECRET_NAME = /(?:password|passwd|passphrase|pwd|secret|(?:account|access|shared|primary|secondary|api|storage|master|admin|function|host|auth|client|private|ssh)[_-]?key|connection[_-]?string|sas[_-]?(?:token|url)?|(?:access|bearer|auth|id|refresh|security)[_-]?token)$/i;
function isSecretName(name) {
    return SECRET_NAME.test(name);
}
function isSecretText(text) {
    return text.trim() !== '' && !PLACEHOLDERS.some((form) => form.test(text.trim()));
}
const PLACEHOLDERS = [
    /^<[^<>]*>$/,
    /^[Xx*.#_-]+$/,
    /^\$\{\{.*\}\}$/,
    /^\$\([^()]*\)$/,
    /^\$\{[^{}]*\}$/,
    /^#\{[^{}]*\}#?$/,
    /^\{\{.*\}\}$/,
    /^__[A-Za-z0-9_.-]+__$/,
    /^%[A-Za-z0-9_]+%$/,
    /^@Microsoft\.KeyVault\(.*\)$/i,
    /^\[?(your|insert|replace|change|enter|todo)[ _-]?(me|your|the|this|here|with|secret|key|token|password|value|[ _-])*\]?$/i,
];
const SHORTEST_TEXT = 3;
const ORDINARY_WORD = /^(?:true|false|null|none|enabled|disabled)$/i;
class SecretCollector {
    places = new Map();
    said = new Set();
    secretValues = new Set();
    otherValues = new Set();
    templates = new WeakSet();
    get spans() {
        return [...this.places.values()];
    }
    get texts() {
        return [...this.said];
    }
    addAll({ spans, texts }) {
        for (const span of spans)
            this.addSpan(span);
        for (const text of texts)
            this.addText(text);
    }
    addSecret(value) {
        if (this.secretValues.has(value))
            return;
        this.secretValues.add(value);
        switch (value.kind) {
            case 'scalar':
                if (typeof value.value === 'string' || typeof value.value === 'number')
                    this.addWritten(String(value.value), value.origin);
                return;
            case 'text': {
                const known = value.parts.filter((part) => typeof part === 'string').join('\n');
                if (value.origin.sensitive !== true)
                    for (const span of placesOf(known, value.origin))
                        this.addSpan(span);
                for (const part of value.parts)
                    if (typeof part !== 'string')
                        this.addSecret(part);
                return;
            }
            case 'resource-id':
                return;
            default:
                for (const part of partsOf(value))
                    this.addSecret(part);
        }
    }
    addNamedSecret(value) {
        if (value.kind === 'object')
            this.addFrom(value);
        else if (value.kind === 'choice')
            for (const { value: one } of value.alternatives)
                this.addNamedSecret(one);
        else if (value.kind === 'array')
            for (const item of value.items)
                this.addNamedSecret(item);
        else
            this.addSecret(value);
    }
    addFrom(value) {
        if (this.otherValues.has(value))
            return;
        this.otherValues.add(value);
        if (value.kind === 'scalar') {
            if (typeof value.value === 'string' && isMadeOfSecret(value.origin))
                this.addWritten(value.value, value.origin);
            return;
        }
        if (value.kind === 'object') {
            for (const { name, value: member } of value.members.values()) {
                if (isSecretName(name))
                    this.addNamedSecret(member);
            }
        }
        for (const part of partsOf(value))
            this.addFrom(part);
    }
    addParameter({ secure, name }, value) {
        if (secure)
            this.addSecret(value);
        else if (isSecretName(name))
            this.addNamedSecret(value);
    }
    addDeclared(template) {
        if (this.templates.has(template))
            return;
        this.templates.add(template);
        for (const { name, secure, defaultValue, allowed = [] } of template.parameters.values()) {
            if (!secure && !isSecretName(name))
                continue;
            if (defaultValue !== undefined)
                this.addExpression(defaultValue);
            for (const expression of allowed)
                this.addExpression(expression);
        }
        for (const { name, value } of template.variables.values()) {
            if (isSecretName(name) && value.kind === 'literal')
                this.addExpression(value);
        }
    }
    addExpression(expression) {
        for (const { text, span } of literalsIn(expression)) {
            if (!isSecretText(text))
                continue;
            for (const place of writtenIn(span, text))
                this.addSpan(place);
            if (expression.kind === 'literal')
                this.addText(text);
        }
    }
    addWritten(text, origin) {
        if (!isSecretText(text))
            return;
        this.addText(text);
        for (const span of placesOf(text, origin))
            this.addSpan(span);
    }
    addText(text) {
        if (text.length >= SHORTEST_TEXT && !ORDINARY_WORD.test(text))
            this.said.add(text);
    }
    addSpan(span) {
        this.places.set(`${span.start}:${span.end}:${span.source.path}`, span);
    }
}
function isMadeOfSecret({ sensitive, steps }) {
    return sensitive === true && steps.every((step) => step.role !== 'condition');
}
const WRITTEN_STEPS = new Set([
    'default',
    'allowed',
    'parameter-file',
    'argument',
    'variable',
    'output',
]);
function placesOf(text, { span, steps }) {
    const further = steps.filter((step) => WRITTEN_STEPS.has(step.role));
    return [...writtenIn(span, text), ...further.flatMap((step) => writtenIn(step.span, text))];
}
const LONGEST_SEARCHED = 4_000;
const WORD = /[^\s'"`{}()[\],:;=$\\]{3,}/g;
function writtenIn(span, text) {
    const { source, start, end } = span;
    const literal = withinQuotes(span);
    if (literal !== undefined)
        return [literal];
    if (end - start > LONGEST_SEARCHED)
        return [];
    const written = source.text.slice(start, end);
    if (written === text)
        return [span];
    return literalPieces(written).flatMap(({ piece, offset }) => [...piece.matchAll(WORD)]
        .filter(([word]) => text.includes(word))
        .map(({ 0: word, index }) => {
        const at = start + offset + index;
        return { source, start: at, end: at + word.length };
    }));
}
function literalPieces(written) {
    const quoted = written.startsWith('"[') ? /'[^']*'/g : /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;
    const found = [...written.matchAll(quoted)].map(({ 0: piece, index }) => ({
        piece: piece.replace(HOLE, (hole) => ' '.repeat(hole.length)),
        offset: index,
    }));
    return found.length === 0 ? [{ piece: written, offset: 0 }] : found;
}
const HOLE = /\$\{[^{}=]*\}/g;
function withinQuotes({ source, start, end }) {
    const { text } = source;
    const quote = text[start];
    if (end - start < 2 || (quote !== "'" && quote !== '"') || text[end - 1] !== quote)
        return undefined;
    const size = end - start >= 6 && text.startsWith("'''", start) && text.startsWith("'''", end - 3) ? 3 : 1;
    const inside = { source, start: start + size, end: end - size };
    const hasHole = text.slice(inside.start, inside.end).includes('${') && size === 1;
    const isExpression = quote === '"' && text[inside.start] === '[' && text[inside.end - 1] === ']';
    return hasHole || isExpression ? undefined : inside;
}
function partsOf(value) {
    switch (value.kind) {
        case 'array':
            return value.open?.each === undefined ? value.items : [...value.items, value.open.each];
        case 'object':
            return [...value.members.values()].map((member) => member.value);
        case 'text':
            return value.parts.filter((part) => typeof part !== 'string');
        case 'choice':
            return value.alternatives.map((alternative) => alternative.value);
        case 'resource-id':
            return value.names;
        default:
            return [];
    }
}
function literalsIn(expression) {
    const found = [];
    const waiting = [expression];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (next.kind === 'literal') {
            const { value, span } = next;
            if (typeof value === 'string' || typeof value === 'number')
                found.push({ text: String(value), span });
        }
        else if (next.kind === 'interpolation') {
            found.push({ text: next.parts.filter((part) => typeof part === 'string').join('\n'), span: next.span });
        }
        else if (next.kind === 'property' || next.kind === 'spread')
            waiting.push(next.value);
        else if (next.kind === 'object')
            waiting.push(...next.members);
        else if (next.kind === 'array')
            waiting.push(...next.items);
        else if (next.kind === 'call')
            waiting.push(...next.arguments);
        else if (next.kind === 'conditional')
            waiting.push(next.whenTrue, next.whenFalse);
    }
    return found;
}


/***/ }),

/***/ 61311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ mergeMembers)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18576);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);


function mergeMembers(before, open, spread, span, limits) {
    if ((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isNull */ .kZ)(spread))
        return { members: before, open };
    if (spread.kind === 'choice')
        return mergeChoice(before, open, spread.alternatives, spread.reason, span, limits);
    if (spread.kind !== 'object') {
        const cause = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownBecause */ .Zp)(spread, (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(spread), span);
        return { members: before.map((member) => perhapsReplaced(member, cause)), open: cause };
    }
    const cause = spread.open;
    const kept = cause === undefined ? before : before.map((member) => perhapsReplaced(member, cause));
    const members = new Map(kept.map((member) => [member.name.toLowerCase(), member]));
    for (const [key, member] of spread.members) {
        members.set(key, { ...member, value: (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .withStepsOf */ .zF)(member.value, spread.origin) });
    }
    return { members: [...members.values()], open: spread.open ?? open };
}
function perhapsReplaced(member, cause) {
    const replaced = { ...cause, expression: `${cause.expression}.${member.name.toLowerCase()}` };
    const value = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)([
        { value: member.value, when: 'unless the spread object replaces it' },
        { value: replaced, when: 'if the spread object replaces it' },
    ], replaced, (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .joinOrigins */ .IP)(member.value.origin.span, [member.value.origin, cause.origin]));
    return { ...member, value };
}
function mergeChoice(before, open, alternatives, reason, span, limits) {
    const cases = alternatives.map(({ value, when }) => ({ when, ...mergeMembers(before, open, value, span, limits) }));
    const names = new Map();
    for (const { members } of cases)
        for (const member of members)
            names.set(member.name.toLowerCase(), member);
    const members = [...names].map(([key, sample]) => {
        const options = cases.map(({ when, members: found }) => {
            const member = found.find((candidate) => candidate.name.toLowerCase() === key);
            return { value: member?.value ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalar */ .d_)(null, { span, steps: [] }), when };
        });
        const cause = { ...reason, expression: `${reason.expression}.${key}` };
        return { ...sample, value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(options, cause, (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .joinOrigins */ .IP)(span, [reason.origin]), limits.alternatives) };
    });
    return { members, open: cases.find((one) => one.open !== undefined)?.open };
}


/***/ }),

/***/ 75850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AO: () => (/* binding */ moduleName),
/* harmony export */   Bu: () => (/* binding */ readSymbol),
/* harmony export */   Sn: () => (/* binding */ referenceCall),
/* harmony export */   mQ: () => (/* binding */ callOnResource)
/* harmony export */ });
/* harmony import */ var _declared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42621);
/* harmony import */ var _evaluator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82694);
/* harmony import */ var _modules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12206);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18576);
/* harmony import */ var _resource_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24918);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66165);






function readSymbol(expression, frame) {
    const chain = chainOf(expression);
    if (chain === undefined)
        return undefined;
    if (chain.root.kind === 'resource')
        return readResourceSymbol(chain.root, chain.accesses, frame);
    if (chain.root.name === 'listoutputswithsecurevalues')
        return readSecureOutputs(chain.root, chain.accesses, frame);
    return chain.root.name === 'resourceinfo'
        ? readResourceInfo(chain.root, chain.accesses, frame)
        : readReference(chain.root, chain.accesses, frame);
}
function referenceCall(call, frame) {
    if (REFERENCE_FUNCTIONS.has(call.name))
        return readSymbol(call, frame);
    if (call.name === 'keyvaultsecretreference')
        return secretOf('getsecret', undefined, call.span);
    if (!call.name.startsWith('list'))
        return undefined;
    const [first] = call.arguments;
    const target = first === undefined ? undefined : targetOf((0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(first, frame), frame);
    return secretOf(call.name, target, call.span);
}
function callOnResource(expression, frame) {
    const target = readSymbol(expression.object, frame);
    const name = expression.name.toLowerCase();
    if (target?.kind === 'resource-id' && (name === 'getsecret' || name.startsWith('list')))
        return secretOf(name, target, expression.span);
    const message = `the function '${expression.name}' cannot be evaluated before deployment`;
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('unsupported', message, `${name}()`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(expression.span));
}
function secretOf(name, target, span) {
    const of = target === undefined ? '' : (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(target);
    const origin = { ...(0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(span), sensitive: true };
    const secret = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('runtime', `${name}() is only known at deployment`, name === 'getsecret' ? 'getsecret()' : `${name}(${of})`, origin);
    return target?.kind === 'resource-id' ? { ...secret, target } : secret;
}
const REFERENCE_FUNCTIONS = new Set(['reference', 'resourceinfo', 'listoutputswithsecurevalues']);
function chainOf(expression) {
    const accesses = [];
    let at = expression;
    while (at.kind === 'access') {
        accesses.push(at);
        at = at.object;
    }
    if (at.kind === 'resource')
        return { root: at, accesses: accesses.reverse() };
    if (at.kind === 'call' && REFERENCE_FUNCTIONS.has(at.name) && at.userFunction === undefined) {
        return { root: at, accesses: accesses.reverse() };
    }
    return undefined;
}
function readResourceSymbol(root, accesses, frame) {
    const declaration = frame.instance.declaration(root.symbol);
    if (declaration === undefined) {
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('error', `nothing declares '${root.symbol}'`, root.symbol, (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(root.span));
    }
    const [first, ...rest] = accesses;
    if (declaration.loop === undefined)
        return readInstances(frame.instance.instances(declaration), accesses, root.span, frame);
    if (first === undefined)
        return allIdentities(declaration, root.span, frame);
    const index = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(first.key, frame);
    return readInstances(instancesAt(declaration, index, frame), rest, root.span, frame);
}
function allIdentities(declaration, span, frame) {
    const instances = frame.instance.instances(declaration);
    const ids = instances.flatMap((instance) => instance.identity() ?? []);
    const each = instances.find((instance) => instance.forEach);
    if (each === undefined || each.condition === true || each.condition === false)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO)(ids, (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(span));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YO)([], (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(span), { reason: each.condition });
}
function instancesAt(declaration, index, frame) {
    const instances = frame.instance.instances(declaration);
    const number = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .knownScalar */ .CE)(index);
    const exact = instances.filter((instance) => instance.index !== undefined && instance.index === Number(number));
    if (number !== undefined && exact.length > 0)
        return exact;
    const each = instances.filter((instance) => instance.forEach);
    return each.length > 0 || number !== undefined ? each : instances;
}
function readInstances(instances, accesses, span, frame) {
    const [only] = instances;
    const whole = accesses.at(-1)?.span ?? span;
    if (only === undefined)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('error', 'there is no such instance', 'reference()', (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(whole));
    if (instances.length === 1)
        return readInstance(only, accesses, frame, 'symbol', whole);
    const cause = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('loop', 'the index is not known before deployment', `${only.declaration.symbol}[]`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(whole));
    const alternatives = instances.map((instance) => ({
        value: readInstance(instance, accesses, frame, 'symbol', whole),
        when: `for ${instance.address.slice(instance.address.lastIndexOf('/') + 1)}`,
    }));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(alternatives, cause, cause.origin, frame.instance.context.limits.alternatives);
}
function readInstance(instance, accesses, frame, reading, span) {
    const identity = instance.identity();
    const read = () => identity === undefined
        ? readModule(instance, accesses, frame, reading, span)
        : readResource(identity, instance, accesses, frame, reading, span);
    const [first] = accesses;
    if (reading !== 'symbol' || first?.safe !== true || instance.condition === true)
        return read();
    return readIfDeployed(instance.condition, read, span, frame);
}
function readIfDeployed(condition, read, span, frame) {
    const nothing = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(null, span);
    if (condition === false)
        return nothing;
    const value = frame.instance.context.speculatively(read);
    const alternatives = [
        { value, when: 'if it is deployed' },
        { value: nothing, when: 'if it is not deployed' },
    ];
    const text = `if(${condition.expression},${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(value)},null)`;
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .choice */ .Yq)(alternatives, { ...condition, expression: text }, (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .joinOrigins */ .IP)(span, [condition.origin]));
}
function readResource(identity, instance, accesses, frame, reading, span) {
    const [first, ...rest] = accesses;
    if (reading === 'symbol') {
        if (first === undefined)
            return { ...identity, origin: (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(span) };
        const known = identityMember(evaluateKey(first, frame), identity, instance, first.span);
        if (known !== undefined)
            return follow(known, rest, frame);
    }
    return readAtRuntime(identity, accesses, frame, reading, span);
}
function identityMember(key, identity, instance, span) {
    const { declaration, owner, locals } = instance;
    if (declaration.kind !== 'resource')
        return undefined;
    const frame = { instance: owner, locals };
    switch (key?.toLowerCase()) {
        case 'id':
            return { ...identity, origin: (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(span) };
        case 'name':
            return owner.template.form === 'arm' ? (0,_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .joinNames */ .JH)(identity.names, identity) : (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(declaration.name, frame);
        case 'type':
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(identity.type, span);
        case 'apiversion':
            return declaration.apiVersion === undefined ? undefined : (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(declaration.apiVersion, frame);
        default:
            return undefined;
    }
}
function readAtRuntime(identity, accesses, frame, reading, span) {
    const [first, ...rest] = accesses;
    const properties = reading === 'symbol' && first !== undefined && evaluateKey(first, frame)?.toLowerCase() === 'properties';
    const remaining = properties ? rest : accesses;
    const full = reading === 'full' || (reading === 'symbol' && !properties);
    const id = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .resourceIdText */ .jc)(identity.type, identity.names);
    const type = identity.type.slice(identity.type.lastIndexOf('/') + 1);
    const base = {
        ...(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('runtime', `it is read from the deployed ${type}`, full ? `reference(${id},'full')` : `reference(${id})`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(span)),
        target: identity,
    };
    return follow(base, remaining, frame);
}
function readModule(instance, accesses, frame, reading, span) {
    const [first, second, third, ...rest] = accesses;
    const section = first === undefined ? undefined : evaluateKey(first, frame)?.toLowerCase();
    if (section === 'name')
        return follow(moduleName(instance), accesses.slice(1), frame);
    if (section === undefined && first === undefined)
        return wholeModule(instance, reading, span);
    if (section !== 'outputs') {
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('runtime', 'it is read from the deployment itself', `reference('${instance.address}')`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(span));
    }
    if (second === undefined)
        return allOutputs(instance, reading, span);
    const name = evaluateKey(second, frame);
    if (name === undefined)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownBecause */ .Zp)((0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(second.key, frame), `reference('${instance.address}').outputs[]`, span);
    const output = readOutput(instance, name, second);
    if (reading === 'symbol')
        return follow(output, accesses.slice(2), frame);
    return third === undefined ? output : follow(output, rest, frame);
}
function moduleName(instance) {
    const { declaration, owner, locals } = instance;
    return declaration.kind === 'module'
        ? (0,_declared_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfModule */ .dX)(declaration, { instance: owner, locals })
        : (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(declaration.symbol, declaration.headerSpan);
}
function wholeModule(instance, reading, span) {
    const outputs = { name: 'outputs', span, value: allOutputs(instance, reading, span) };
    const text = `reference('${instance.address}')`;
    const rest = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('runtime', 'it is read from the deployment itself', text, (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(span));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)([outputs], (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(span), rest);
}
function readOutput(instance, name, access) {
    const outcome = instance.module();
    if (outcome?.kind !== 'opened')
        return (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .unresolvedOutput */ .xh)(instance, name, access.span);
    const value = outcome.instance.output(name, access.span);
    if (value !== undefined)
        return value;
    const message = `The module '${instance.declaration.symbol}' has no output '${name}'.`;
    if (!access.safe)
        outcome.instance.context.reject(message, access.span);
    return access.safe ? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(null, access.span) : (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .unresolvedOutput */ .xh)(instance, name, access.span);
}
function allOutputs(instance, reading, span) {
    const outcome = instance.module();
    if (outcome?.kind !== 'opened')
        return (0,_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .unresolvedOutput */ .xh)(instance, '*', span);
    const members = [...outcome.instance.template.outputs.values()].map((output) => {
        const value = outcome.instance.output(output.name, span) ?? (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .scalarAt */ .C_)(null, span);
        const shown = reading === 'symbol' ? value : (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)([{ name: 'value', span: output.span, value }], (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(span));
        return { name: output.name, span: output.span, value: shown };
    });
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)(members, (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(span));
}
function readReference(call, accesses, frame) {
    const [first, , third] = call.arguments;
    if (first === undefined)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('error', 'reference() has no argument', 'reference()', (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .originAt */ .iX)(call.span));
    const full = third !== undefined && (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .knownString */ .Xb)((0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(third, frame))?.toLowerCase() === 'full';
    const named = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(first, frame);
    const span = accesses.at(-1)?.span ?? call.span;
    const instances = instancesNamed(named, frame);
    const reading = full ? 'full' : 'reference';
    const [only] = instances;
    if (only !== undefined)
        return readInstance(only, accesses, frame, reading, span);
    if (named.kind === 'resource-id')
        return readAtRuntime(named, accesses, frame, reading, span);
    const base = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5)('runtime', 'it is read from a deployed resource', `reference(${(0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(named)})`, (0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .joinOrigins */ .IP)(span, [named.origin]));
    return follow(base, accesses, frame);
}
function readSecureOutputs(call, accesses, frame) {
    const [first] = call.arguments;
    const [instance] = first === undefined ? [] : instancesNamed((0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(first, frame), frame);
    const [access, ...rest] = accesses;
    const name = access === undefined ? undefined : evaluateKey(access, frame);
    if (instance?.declaration.kind !== 'module' || access === undefined || name === undefined) {
        return secretOf(call.name, undefined, call.span);
    }
    return follow((0,_origins_js__WEBPACK_IMPORTED_MODULE_5__/* .asSensitive */ .P6)(readOutput(instance, name, access)), rest, frame);
}
function readResourceInfo(call, accesses, frame) {
    const [first] = call.arguments;
    const instances = first === undefined ? [] : instancesNamed((0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(first, frame), frame);
    return readInstances(instances, accesses, call.span, frame);
}
function targetOf(value, frame) {
    return instancesNamed(value, frame)[0]?.identity() ?? value;
}
function instancesNamed(named, frame) {
    if (named.kind === 'resource-id')
        return modulesNamed(named, frame);
    const spelled = spelledSymbol(named);
    if (spelled === undefined)
        return [];
    const declaration = frame.instance.declaration(spelled.symbol);
    if (declaration === undefined)
        return instancesWithName(named, frame);
    return spelled.index === undefined
        ? frame.instance.instances(declaration)
        : instancesAt(declaration, spelled.index, frame);
}
function spelledSymbol(named) {
    if (named.kind === 'scalar' && typeof named.value === 'string') {
        const match = /^(.*?)(?:\[(\d+)\])?$/.exec(named.value);
        if (match?.[1] === undefined)
            return undefined;
        return match[2] === undefined
            ? { symbol: match[1] }
            : { symbol: match[1], index: { ...named, value: Number(match[2]) } };
    }
    if (named.kind !== 'text')
        return undefined;
    const [head, index] = named.parts;
    if (typeof head !== 'string' || !head.endsWith('[') || index === undefined || typeof index === 'string')
        return undefined;
    return { symbol: head.slice(0, -1), index };
}
function instancesWithName(named, frame) {
    const wanted = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(named).toLowerCase();
    return allInstances(frame).filter((instance) => nameText(instance, frame) === wanted);
}
function modulesNamed(id, frame) {
    if (id.type.toLowerCase() !== 'microsoft.resources/deployments')
        return [];
    const wanted = id.names.at(-1);
    if (wanted === undefined)
        return [];
    const text = (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(wanted).toLowerCase();
    return allInstances(frame).filter((instance) => instance.declaration.kind === 'module' && nameText(instance, frame) === text);
}
function allInstances(frame) {
    return frame.instance.template.resources.flatMap((declaration) => frame.instance.instances(declaration));
}
function nameText(instance, frame) {
    const { declaration, locals } = instance;
    if (declaration.kind === 'resource') {
        const identity = instance.identity();
        return identity === undefined ? undefined : (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .joinNames */ .JH)(identity.names, identity)).toLowerCase();
    }
    return declaration.name === undefined
        ? undefined
        : (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)((0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(declaration.name, { instance: frame.instance, locals })).toLowerCase();
}
function follow(value, accesses, frame) {
    let at = value;
    for (const access of accesses)
        at = (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .accessValue */ .ox)(access, at, (0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(access.key, frame), frame.instance.context);
    return at;
}
function evaluateKey(access, frame) {
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_4__/* .knownString */ .Xb)((0,_evaluator_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluate */ ._3)(access.key, frame));
}


/***/ }),

/***/ 66165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isFullyKnown),
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   CE: () => (/* binding */ knownScalar),
/* harmony export */   C_: () => (/* binding */ scalarAt),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   MR: () => (/* binding */ knownBoolean),
/* harmony export */   Ny: () => (/* binding */ firstUnknown),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Xb: () => (/* binding */ knownString),
/* harmony export */   YO: () => (/* binding */ array),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   Zp: () => (/* binding */ unknownBecause),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   d_: () => (/* binding */ scalar),
/* harmony export */   hk: () => (/* binding */ knownLengthOf),
/* harmony export */   jc: () => (/* binding */ resourceIdText),
/* harmony export */   kZ: () => (/* binding */ isNull),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18576);


function scalar(value, origin) {
    return { kind: 'scalar', value, origin };
}
function object(members, origin, open) {
    const byName = new Map();
    for (const member of members)
        byName.set(member.name.toLowerCase(), member);
    return open === undefined
        ? { kind: 'object', members: byName, origin }
        : { kind: 'object', members: byName, open, origin };
}
function array(items, origin, open) {
    return open === undefined ? { kind: 'array', items, origin } : { kind: 'array', items, open, origin };
}
function unknown(reason, message, expression, origin) {
    return { kind: 'unknown', reason, message, expression, origin };
}
function text(parts, origin) {
    const joined = [];
    for (const part of parts)
        appendTextPart(joined, part);
    if (joined.length === 0)
        return scalar('', origin);
    const [only] = joined;
    if (joined.length === 1 && typeof only === 'string')
        return scalar(only, origin);
    if (joined.length === 1 && typeof only === 'object' && only.kind === 'unknown')
        return { ...only, origin };
    return { kind: 'text', parts: joined, origin };
}
function knownLengthOf(parts) {
    return parts.reduce((length, part) => {
        if (typeof part !== 'string' && part.kind === 'text')
            return length + knownLengthOf(part.parts);
        return length + (scalarText(part)?.length ?? 1);
    }, 0);
}
function appendTextPart(joined, part) {
    if (typeof part !== 'string' && part.kind === 'text') {
        for (const inner of part.parts)
            appendTextPart(joined, inner);
        return;
    }
    const literal = typeof part === 'string' ? part : scalarText(part);
    const last = joined[joined.length - 1];
    if (literal === undefined)
        joined.push(part);
    else if (typeof last === 'string')
        joined[joined.length - 1] = last + literal;
    else if (literal !== '')
        joined.push(literal);
}
function scalarText(value) {
    if (typeof value === 'string')
        return value;
    if (value.kind !== 'scalar')
        return undefined;
    if (value.value === null)
        return '';
    if (typeof value.value === 'boolean')
        return value.value ? 'True' : 'False';
    return String(value.value);
}
function choice(alternatives, reason, origin, limit = 8) {
    const distinct = new Map();
    for (const { value, when } of alternatives) {
        const inner = value.kind === 'choice' ? value.alternatives : [{ value, when: '' }];
        for (const one of inner) {
            const joined = [when, one.when].filter((clause) => clause !== '').join(' and ');
            const key = textOf(one.value);
            if (!distinct.has(key))
                distinct.set(key, { value: one.value, when: joined });
        }
    }
    const all = [...distinct.values()];
    const [only] = all;
    if (all.length === 1 && only !== undefined)
        return only.value;
    if (all.length > limit)
        return { ...reason, origin };
    return { kind: 'choice', alternatives: all, reason, origin };
}
function knownScalar(value) {
    return value?.kind === 'scalar' ? value.value : undefined;
}
function knownString(value) {
    const known = knownScalar(value);
    return typeof known === 'string' ? known : undefined;
}
function knownBoolean(value) {
    const known = knownScalar(value);
    if (typeof known === 'boolean')
        return known;
    if (typeof known === 'string') {
        const lower = known.toLowerCase();
        return lower === 'true' ? true : lower === 'false' ? false : undefined;
    }
    return undefined;
}
function isNull(value) {
    return value?.kind === 'scalar' && value.value === null;
}
function isFullyKnown(value) {
    switch (value.kind) {
        case 'scalar':
            return true;
        case 'object':
            return value.open === undefined && [...value.members.values()].every((member) => isFullyKnown(member.value));
        case 'array':
            return value.open === undefined && value.items.every(isFullyKnown);
        default:
            return false;
    }
}
function memberOf(value, name) {
    return value?.kind === 'object' ? value.members.get(name.toLowerCase()) : undefined;
}
function firstUnknown(value) {
    switch (value.kind) {
        case 'unknown':
            return value;
        case 'choice':
            return value.reason;
        case 'text':
            return firstOf(value.parts.filter((part) => typeof part !== 'string'));
        case 'resource-id':
            return firstOf(value.names);
        case 'array':
            return value.open?.reason ?? firstOf(value.items);
        case 'object':
            return value.open ?? firstOf([...value.members.values()].map((member) => member.value));
        default:
            return undefined;
    }
}
function firstOf(values) {
    for (const value of values) {
        const found = firstUnknown(value);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function unknownBecause(cause, expression, span, inputs = [cause]) {
    const origin = (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .joinOrigins */ .IP)(span, inputs.map((input) => input.origin));
    const found = firstUnknown(cause);
    if (found === undefined)
        return unknown('deployment', 'it is only known when it is deployed', expression, origin);
    const because = unknown(found.reason, found.message, expression, origin);
    return found.target === undefined ? because : { ...because, target: found.target };
}
const LONGEST_TEXT = 2_000;
const texts = new WeakMap();
function textOf(value) {
    const known = texts.get(value);
    if (known !== undefined)
        return known;
    const made = bounded(writtenText(value));
    texts.set(value, made);
    return made;
}
function bounded(written) {
    if (written.length <= LONGEST_TEXT)
        return written;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(written).digest('hex').slice(0, 32);
    return `${written.slice(0, LONGEST_TEXT)}...#${hash}`;
}
function writtenText(value) {
    switch (value.kind) {
        case 'scalar':
            return typeof value.value === 'string' ? `'${value.value.replaceAll("'", "''")}'` : String(value.value);
        case 'text':
            return formatText(value);
        case 'object':
            return objectText(value);
        case 'array':
            return arrayText(value);
        case 'choice':
            return `oneOf(${[value.reason, ...value.alternatives.map((one) => one.value)].map(textOf).join(',')})`;
        case 'resource-id':
            return `${resourceIdText(value.type, value.names)}${scopeText(value.scope)}`;
        case 'unknown':
            return value.expression;
        case 'lambda':
            return 'lambda()';
    }
}
function scopeText(scope) {
    const parts = [scope.managementGroup, scope.subscription, scope.resourceGroup, scope.resource];
    const named = parts.map((part) => (part === undefined ? '' : textOf(part)));
    return named.some((part) => part !== '') ? `@${named.join('/')}` : '';
}
function resourceIdText(type, names) {
    return `resourceId('${type.toLowerCase()}',${names.map(textOf).join(',')})`;
}
function formatText(value) {
    const parts = value.parts.map((part) => typeof part === 'string' ? textOf(scalar(part, value.origin)) : textOf(part));
    return `concat(${parts.join(',')})`;
}
function objectText(value) {
    const members = [...value.members].map(([key, member]) => `'${key}',${textOf(member.value)}`);
    if (value.open !== undefined)
        members.push(`...${textOf(value.open)}`);
    if (value.each !== undefined)
        members.push(`...${textOf(value.each)}`);
    return `createObject(${members.join(',')})`;
}
function arrayText(value) {
    const items = value.items.map(textOf);
    if (value.open !== undefined)
        items.push(`...${value.open.each === undefined ? textOf(value.open.reason) : textOf(value.open.each)}`);
    return `createArray(${items.join(',')})`;
}
function scalarAt(value, span) {
    return scalar(value, (0,_origins_js__WEBPACK_IMPORTED_MODULE_1__/* .originAt */ .iX)(span));
}


/***/ }),

/***/ 54411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l8: () => (/* binding */ withAdded),
/* harmony export */   lo: () => (/* binding */ headPaths),
/* harmony export */   v9: () => (/* binding */ holds),
/* harmony export */   yI: () => (/* binding */ touches)
/* harmony export */ });
/* unused harmony export NO_CHANGES */
const NO_CHANGES = { files: [], changedLines: () => [], hunks: () => [] };
function withAdded(changes, paths) {
    const known = new Set(changes.files.map(({ path }) => path));
    const added = paths.filter((path) => !known.has(path));
    const files = added.map((path) => ({ path, status: 'added', basePath: undefined }));
    return files.length === 0 ? changes : { ...changes, files: [...changes.files, ...files] };
}
function touches(ranges, start, end) {
    return ranges.some((range) => range.start <= end && start <= range.end);
}
function holds(ranges, start, end) {
    return ranges.some((range) => range.start <= start && end <= range.end);
}
function headPaths(changes) {
    const moved = new Map(changes.files.flatMap(({ basePath, path, status }) => basePath === undefined ? [] : [[basePath, status === 'removed' ? undefined : path]]));
    return (basePath) => (moved.has(basePath) ? moved.get(basePath) : basePath);
}


/***/ }),

/***/ 80378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ configurationName)
/* harmony export */ });
function configurationName({ paths = [], configFile }) {
    const named = [...new Set(paths.map(tidy))].sort().join(', ');
    return [named, configFile === undefined ? '' : tidy(configFile)].filter((part) => part !== '').join(' with ');
}
function tidy(path) {
    return path.replace(/^(?:\.\/)+(?=.)/, '').replace(/(.)\/+$/, '$1');
}


/***/ }),

/***/ 15979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   m: () => (/* binding */ daysAfter)
/* harmony export */ });
function isDay(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (match === null)
        return false;
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const time = new Date(Date.UTC(year, month - 1, day));
    return time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
}
function daysAfter(day, count) {
    const time = new Date(`${day}T00:00:00Z`);
    time.setUTCDate(time.getUTCDate() + count);
    return time.toISOString().slice(0, 10);
}


/***/ }),

/***/ 47810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ mayBeLargeDeploymentJson),
/* harmony export */   y: () => (/* binding */ mayBeDeploymentJson)
/* harmony export */ });
/* harmony import */ var _json_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26753);

const DEPLOYMENT = [
    [/deployment(?:template|parameters)\.json/i],
    [/"contentVersion"/i, /"(?:resources|parameters)"/i],
];
function mayBeDeploymentJson(text) {
    return (0,_json_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWords */ .k)(text, DEPLOYMENT);
}
function mayBeLargeDeploymentJson(descriptor) {
    return (0,_json_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .largeFileHasWords */ .P)(descriptor, DEPLOYMENT);
}


/***/ }),

/***/ 50943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g7: () => (/* binding */ DiagnosticBag)
/* harmony export */ });
/* unused harmony exports DIAGNOSTIC_LEVELS, diagnostic */
const DIAGNOSTIC_LEVELS = {
    'syntax-error': 'error',
    'unreadable-file': 'error',
    'skipped-path': 'warning',
    'no-files': 'error',
    'too-many-files': 'error',
    'file-too-large': 'error',
    'nesting-too-deep': 'error',
    'too-many-nodes': 'error',
    'value-too-large': 'error',
    'too-many-copies': 'error',
    'module-too-deep': 'error',
    'out-of-time': 'error',
    'module-not-found': 'error',
    'module-unresolved': 'error',
    cycle: 'error',
    'plan-incomplete': 'error',
    'state-not-plan': 'note',
    'live-unavailable': 'error',
    unsupported: 'error',
    'evaluation-error': 'error',
    'unknown-symbol': 'error',
    'undeclared-parameter': 'warning',
    'missing-argument': 'warning',
    'value-not-allowed': 'warning',
    'compiled-artefact': 'note',
    'orphan-parameter-file': 'note',
    'not-drawn': 'warning',
    'internal-error': 'error',
};
function diagnostic(code, message, where) {
    const level = DIAGNOSTIC_LEVELS[code];
    if (where === undefined)
        return { level, code, message };
    return typeof where === 'string' ? { level, code, message, file: where } : { level, code, message, span: where };
}
const DIAGNOSTICS_OF_ONE_CODE = 1_000;
class DiagnosticBag {
    seen = new Set();
    counts = new Map();
    collected = [];
    places = new Map();
    standsAt(source, place) {
        this.places.set(source, place);
    }
    add(reported) {
        const item = this.placed(reported);
        const place = item.span ? `${item.span.source.path}:${item.span.start}:${item.span.end}` : (item.file ?? '');
        const key = `${item.code}|${place}|${item.message}`;
        if (this.seen.has(key) || (this.counts.get(item.code) ?? 0) > DIAGNOSTICS_OF_ONE_CODE)
            return;
        this.seen.add(key);
        const count = (this.counts.get(item.code) ?? 0) + 1;
        this.counts.set(item.code, count);
        if (count <= DIAGNOSTICS_OF_ONE_CODE)
            this.collected.push(item);
        else {
            const message = `There are more than ${DIAGNOSTICS_OF_ONE_CODE} diagnostics '${item.code}'; the rest is not listed.`;
            this.collected.push({ level: item.level, code: item.code, message });
        }
    }
    placed(item) {
        const elsewhere = item.span && this.places.get(item.span.source);
        return elsewhere === undefined ? item : this.placed({ ...item, span: elsewhere });
    }
    report(code, message, where) {
        this.add(diagnostic(code, message, where));
    }
    get all() {
        return this.collected;
    }
}


/***/ }),

/***/ 96224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GK: () => (/* binding */ hasReadableName),
/* harmony export */   k4: () => (/* binding */ discover),
/* harmony export */   o: () => (/* binding */ ENTRIES_PER_FILE),
/* harmony export */   v9: () => (/* binding */ reportSkipped)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9609);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92115);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16497);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24754);






const SKIPPED_FOLDERS = new Set(['node_modules', '.git', '.terraform']);
const ENTRIES_PER_FILE = 50;
function discover(scope, exclude, limits, bag) {
    const walk = { scope, exclude, bag, found: new Set(), entries: limits.files * ENTRIES_PER_FILE };
    const folders = [];
    for (const start of scope.paths)
        visitStart(walk, start, folders);
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of list(walk, folder)) {
            if (walk.entries-- <= 0 || walk.found.size > limits.files)
                return withinBudget(walk, limits);
            visit(walk, entry, folder === '' ? entry.name : `${folder}/${entry.name}`, folders);
        }
    }
    return withinBudget(walk, limits);
}
function visitStart(walk, start, folders) {
    if (walk.exclude(start))
        return;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(walk.scope.root, start)).isDirectory())
        folders.push(start);
    else if ((0,_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .isReadKind */ .$g)(start))
        walk.found.add(start);
}
function visit(walk, entry, name, folders) {
    if (entry.isDirectory()) {
        if (!SKIPPED_FOLDERS.has(entry.name) && !walk.exclude(name))
            folders.push(name);
    }
    else if (entry.isFile() || (entry.isSymbolicLink() && (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .linkedTerraformFile */ .cK)(walk.scope.root, name) !== undefined)) {
        if ((0,_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .isReadKind */ .$g)(name) && !walk.exclude(name))
            addFile(walk, name);
    }
    else if (!walk.exclude(name)) {
        reportSkipped(entry, name, walk.scope.root, walk.bag);
    }
}
function reportSkipped(entry, name, root, bag) {
    const kind = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .kindOf */ .I)(entry);
    if (entry.isSymbolicLink() && (0,_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .isReadKind */ .$g)(name) && leadsToUnreadKind(root, name)) {
        const message = `This ${kind} is not followed, and its target is not read under its own name. Put the file here or exclude the link.`;
        bag.report('unreadable-file', message, name);
    }
    else {
        bag.report('skipped-path', `This ${kind} is not followed; nothing is read through it.`, name);
    }
}
function leadsToUnreadKind(root, link) {
    try {
        const target = (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .SH)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, link)));
        return target === undefined || !(0,_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .isReadKind */ .$g)(target) || target.split('/').some((part) => SKIPPED_FOLDERS.has(part));
    }
    catch {
        return false;
    }
}
function addFile(walk, name) {
    if (hasReadableName(name, walk.bag))
        walk.found.add(name);
}
function hasReadableName(name, bag) {
    if (!name.includes('\ufffd'))
        return true;
    bag.report('unreadable-file', 'Its name is not valid Unicode text, so it cannot be opened.', name);
    return false;
}
function list(walk, folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(walk.scope.root, folder), { withFileTypes: true });
    }
    catch (error) {
        if ((0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) !== 'ENOENT')
            walk.bag.report('unreadable-file', `The folder cannot be listed: ${(0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error)}.`, folder);
        return [];
    }
}
function withinBudget(walk, limits) {
    const sorted = [...walk.found].sort();
    if (walk.entries >= 0 && sorted.length <= limits.files)
        return sorted;
    const message = `There are more files than one run reads (${limits.files}). Name the folders to read or exclude some.`;
    walk.bag.report('too-many-files', message);
    return sorted.slice(0, limits.files);
}


/***/ }),

/***/ 94319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96224);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9609);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92115);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16497);
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72076);







function openRepository(scope, exclude, limits, bag) {
    const reader = new RepositoryReader(scope.root, limits, bag);
    const files = (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .discover */ .k4)(scope, exclude, limits, bag).filter((file) => reader.mayBeInfrastructure(file));
    const listed = new Set(files);
    return {
        files,
        read(file, expects) {
            const source = reader.read(file, expects === 'any');
            if (source === undefined && listed.has(file))
                reader.reportVanished(file);
            return source;
        },
        list: (folder) => reader.list(folder),
    };
}
class RepositoryReader {
    root;
    limits;
    bag;
    sources = new Map();
    reported = new Set();
    plainFolders = new Map([['', true]]);
    listings = new Map();
    entries;
    constructor(root, limits, bag) {
        this.root = root;
        this.limits = limits;
        this.bag = bag;
        this.entries = limits.files * _discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .ENTRIES_PER_FILE */ .o;
    }
    read(file, quietly) {
        const known = this.sources.get(file);
        if (known !== undefined || this.sources.has(file))
            return known;
        const source = this.load(file, quietly);
        if (source !== undefined || !quietly)
            this.sources.set(file, source);
        return source;
    }
    list(folder) {
        if (!this.listings.has(folder))
            this.listings.set(folder, this.loadListing(folder));
        return this.listings.get(folder);
    }
    mayBeInfrastructure(file) {
        const forms = (0,_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .formsNamed */ .J0)(file);
        if (forms.some((form) => form.mayHold === undefined))
            return true;
        const content = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b$)(this.absolute(file), this.limits.fileBytes);
        if (content.kind === 'text')
            return this.keepIfInfrastructure(file, content.text, forms);
        const fitting = content.kind === 'too-large' || content.kind === 'not-text' ? this.searchBytes(file, forms) : forms;
        if (fitting.length === 0)
            return false;
        const maxBytes = Math.max(...fitting.map((form) => form.maxBytes?.(this.limits) ?? 0));
        if (content.kind !== 'too-large' || maxBytes <= this.limits.fileBytes)
            this.report(file, content);
        else {
            const whole = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b$)(this.absolute(file), maxBytes);
            if (whole.kind === 'text')
                return this.keepIfInfrastructure(file, whole.text, fitting);
            this.report(file, whole, maxBytes);
        }
        return false;
    }
    keepIfInfrastructure(file, text, forms) {
        if (!forms.some((form) => form.mayHold?.(text) === true))
            return false;
        this.sources.set(file, new _source_file_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceFile */ .sC(file, text));
        return true;
    }
    reportVanished(file) {
        if (!this.reported.has(file))
            this.report(file, { kind: 'unreadable', why: 'it vanished while the files were read' });
    }
    load(file, quietly) {
        if (!isRepositoryPath(file))
            return undefined;
        const link = this.linkOnTheWay(file);
        if (link !== undefined) {
            this.report(link, { kind: 'not-a-file', what: 'symbolic link' });
            return undefined;
        }
        const content = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlainFile */ .b$)(this.absolute(file), this.limits.fileBytes);
        if (content.kind === 'text')
            return new _source_file_js__WEBPACK_IMPORTED_MODULE_6__/* .SourceFile */ .sC(file, content.text);
        const target = content.kind === 'not-a-file' ? (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linkedTerraformFile */ .cK)(this.root, file) : undefined;
        if (target !== undefined)
            return this.read(target, quietly);
        if (content.kind === 'not-text' && quietly)
            return undefined;
        if (content.kind !== 'not-a-file' || content.what !== 'folder')
            this.report(file, content);
        return undefined;
    }
    loadListing(folder) {
        if (folder !== '' && !isRepositoryPath(folder))
            return [];
        const link = this.linkOnTheWay(`${folder}/`);
        if (link !== undefined) {
            this.report(link, { kind: 'not-a-file', what: 'symbolic link' });
            return undefined;
        }
        const entries = this.entriesOf(folder);
        if (entries === undefined)
            return undefined;
        this.entries -= entries.length;
        if (this.entries < 0) {
            this.bag.report('too-many-files', 'Listing folders stopped: there are more files in them than one run looks at.');
            return undefined;
        }
        const files = entries.flatMap((entry) => this.plainFileOf(entry, folder === '' ? entry.name : `${folder}/${entry.name}`));
        return files.sort();
    }
    entriesOf(folder) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.absolute(folder), { withFileTypes: true });
        }
        catch (error) {
            const code = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error);
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return [];
            this.bag.report('unreadable-file', `The folder cannot be listed: ${(0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOf */ .A3)(error)}.`, folder);
            return undefined;
        }
    }
    plainFileOf(entry, name) {
        const isFollowed = entry.isSymbolicLink() && (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .linkedTerraformFile */ .cK)(this.root, name) !== undefined;
        if (entry.isFile() || isFollowed)
            return (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .hasReadableName */ .GK)(name, this.bag) ? [name] : [];
        if (!entry.isDirectory() && (0,_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .isReadKind */ .$g)(name))
            (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .reportSkipped */ .v9)(entry, name, this.root, this.bag);
        return [];
    }
    linkOnTheWay(file) {
        for (let end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
            const folder = file.slice(0, end);
            let plain = this.plainFolders.get(folder);
            if (plain === undefined) {
                plain = !isLink(this.absolute(folder));
                this.plainFolders.set(folder, plain);
            }
            if (!plain)
                return folder;
        }
        return undefined;
    }
    searchBytes(file, forms) {
        return forms.filter((form) => {
            const searched = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_5__/* .withPlainFile */ .Xr)(this.absolute(file), (descriptor) => form.mayHoldLarge?.(descriptor) === true ? { kind: 'text', text: '' } : { kind: 'missing' });
            return searched.kind !== 'missing';
        });
    }
    report(file, content, maxBytes = this.limits.fileBytes) {
        if (content.kind === 'missing' || content.kind === 'text')
            return;
        this.reported.add(file);
        switch (content.kind) {
            case 'too-large':
                this.bag.report('file-too-large', `It has ${content.bytes} bytes; at most ${maxBytes} are read.`, file);
                break;
            case 'not-a-file':
                this.bag.report('skipped-path', `This ${content.what} is not followed; nothing is read through it.`, file);
                break;
            case 'not-text':
                this.bag.report('unreadable-file', 'It is not UTF-8 text.', file);
                break;
            case 'unreadable':
                this.bag.report('unreadable-file', `It cannot be read: ${content.why}.`, file);
                break;
        }
    }
    absolute(file) {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.root, file);
    }
}
function isLink(absolute) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute).isSymbolicLink();
    }
    catch {
        return false;
    }
}
function isRepositoryPath(file) {
    if (file === '' || file.includes('\0') || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file) || node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(file))
        return false;
    return file.split('/').every((segment) => segment !== '..' && segment.toLowerCase() !== '.git');
}


/***/ }),

/***/ 9609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ isReadKind),
/* harmony export */   H3: () => (/* binding */ READ_KINDS),
/* harmony export */   J0: () => (/* binding */ formsNamed),
/* harmony export */   XP: () => (/* binding */ formsOf)
/* harmony export */ });
/* unused harmony export FORM_FILES */
/* harmony import */ var _deployment_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47810);
/* harmony import */ var _terraform_plan_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71043);


const FORM_FILES = [
    { name: 'bicep', label: 'Bicep (*.bicep, *.bicepparam)', matches: (path) => /\.bicep(?:param)?$/i.test(path) },
    {
        name: 'arm-json',
        label: 'ARM JSON (*.json, *.jsonc)',
        matches: (path) => /\.jsonc?$/i.test(path),
        mayHold: _deployment_json_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeDeploymentJson */ .y,
        mayHoldLarge: _deployment_json_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBeLargeDeploymentJson */ .p,
    },
    {
        name: 'terraform',
        label: 'Terraform (*.tf, *.tofu, *.tfvars, each also with .json)',
        matches: (path) => /\.(?:tf|tofu|tfvars)(?:\.json)?$/i.test(path),
    },
    {
        name: 'terraform-plan',
        label: 'Terraform plans (*.json, as terraform show -json writes them)',
        matches: (path) => /(?<!\.tf|\.tfvars)\.json$/i.test(path),
        mayHold: _terraform_plan_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeTerraformPlan */ .S,
        mayHoldLarge: _terraform_plan_json_js__WEBPACK_IMPORTED_MODULE_1__/* .mayBeLargeTerraformPlan */ .z,
        maxBytes: (limits) => limits.planBytes,
    },
];
function formsNamed(path) {
    return FORM_FILES.filter((form) => form.matches(path));
}
function formsOf(path, text) {
    return formsNamed(path).filter((form) => form.mayHold === undefined || form.mayHold(text));
}
function isReadKind(path) {
    return FORM_FILES.some((form) => form.matches(path));
}
const LABELS = FORM_FILES.map((form) => form.label);
const READ_KINDS = `${LABELS.slice(0, -1).join(', ')} and ${LABELS.at(-1)}`;


/***/ }),

/***/ 78405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ matcherOf)
/* harmony export */ });
async function matcherOf(patterns) {
    if (patterns.length === 0)
        return () => false;
    const { Minimatch } = await __webpack_require__.e(/* import() */ 138).then(__webpack_require__.bind(__webpack_require__, 91138));
    const options = { dot: true, nonegate: true, nocomment: true, platform: 'linux' };
    const matchers = patterns.map((pattern) => new Minimatch(withoutDecoration(pattern), options));
    return (path) => matchers.some((matcher) => matchesSelfOrParent(matcher, path));
}
function matchesSelfOrParent(matcher, path) {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
        if (matcher.match(path.slice(0, end)))
            return true;
    }
    return false;
}
function withoutDecoration(pattern) {
    return pattern.replace(/^\.\//, '').replace(/\/+$/, '');
}


/***/ }),

/***/ 26753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ largeFileHasWords),
/* harmony export */   k: () => (/* binding */ hasWords)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

function hasWords(text, lists) {
    const plain = withoutEscapes(text);
    return lists.some((words) => words.every((word) => word.test(plain)));
}
const ASCII_ESCAPE = /\\u00([2-7][0-9a-f])/gi;
function withoutEscapes(text) {
    return text.includes('\\u00') ? text.replace(ASCII_ESCAPE, unescapeAscii) : text;
}
function unescapeAscii(_escape, hex) {
    const code = Number.parseInt(hex, 16);
    return code === 0x22 ? ' ' : String.fromCharCode(code);
}
const CHUNK_BYTES = 1024 * 1024;
const OVERLAP_CHARACTERS = 256;
const SEARCHED_BYTES = 64 * 1024 * 1024;
function largeFileHasWords(descriptor, lists) {
    const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
    const seen = lists.map((words) => words.map(() => false));
    let tail = '';
    for (let searched = 0; searched < SEARCHED_BYTES;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, CHUNK_BYTES, searched);
        if (count === 0)
            return false;
        searched += count;
        const chunk = tail + buffer.toString('latin1', 0, count).replaceAll('\0', '');
        const plain = withoutEscapes(chunk);
        for (const [list, words] of lists.entries()) {
            const found = words.map((word, at) => seen[list]?.[at] === true || word.test(plain));
            if (found.every((one) => one))
                return true;
            seen[list] = found;
        }
        tail = chunk.slice(-OVERLAP_CHARACTERS);
    }
    return false;
}


/***/ }),

/***/ 73188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DEFAULT_LIMITS)
/* harmony export */ });
const DEFAULT_LIMITS = {
    fileBytes: 4 * 1024 * 1024,
    planBytes: 64 * 1024 * 1024,
    files: 20_000,
    nesting: 200,
    nodes: 1_000_000,
    copies: 1_000,
    moduleDepth: 20,
    alternatives: 8,
    evaluations: 5_000_000,
    textLength: 1_000_000,
    resources: 100_000,
    totalMs: 120_000,
};


/***/ }),

/***/ 92115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ isTerraformFile),
/* harmony export */   cK: () => (/* binding */ linkedTerraformFile),
/* harmony export */   ji: () => (/* binding */ mayBeLinkedTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9609);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24754);




function linkedTerraformFile(root, link) {
    if (!isTerraformFile(link))
        return undefined;
    try {
        const target = (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, link)));
        return target !== undefined && target !== link && mayBeLinkedTo(target) ? target : undefined;
    }
    catch {
        return undefined;
    }
}
function mayBeLinkedTo(target) {
    return isTerraformFile(target) && !isHidden(target);
}
function isTerraformFile(file) {
    return (0,_forms_js__WEBPACK_IMPORTED_MODULE_2__/* .formsNamed */ .J0)(file).some((form) => form.name === 'terraform');
}
function isHidden(file) {
    return file
        .split('/')
        .slice(0, -1)
        .some((segment) => segment.startsWith('.') || segment === 'node_modules');
}


/***/ }),

/***/ 36580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
function nearest(written, candidates) {
    const wanted = written.toLowerCase();
    let best;
    for (const candidate of candidates) {
        const distance = editDistance(wanted, candidate.toLowerCase());
        const allowed = Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3));
        if (distance <= allowed && (best === undefined || distance < best.distance))
            best = { candidate, distance };
    }
    return best?.candidate;
}
function didYouMean(written, candidates) {
    const near = nearest(written, candidates);
    return near === undefined ? '' : `; did you mean '${near}'?`;
}
function editDistance(from, to) {
    if (Math.abs(from.length - to.length) > 40 || from.length > 200)
        return Number.POSITIVE_INFINITY;
    let beforePrevious = [];
    let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let row = 1; row <= from.length; row++) {
        const current = [row];
        for (let column = 1; column <= to.length; column++) {
            const replaced = (previous[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
            const inserted = (current[column - 1] ?? 0) + 1;
            const deleted = (previous[column] ?? 0) + 1;
            const swaps = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
            const swapped = swaps ? (beforePrevious[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
            current.push(Math.min(replaced, inserted, deleted, swapped));
        }
        beforePrevious = previous;
        previous = current;
    }
    return previous[to.length] ?? 0;
}


/***/ }),

/***/ 27348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tx: () => (/* binding */ ON_INCOMPLETE),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   od: () => (/* binding */ ASSOCIATED_SCOPE),
/* harmony export */   tQ: () => (/* binding */ SEVERITY_NAMES),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zN: () => (/* binding */ ON_UNKNOWN)
/* harmony export */ });
/* unused harmony export DEFAULT_SETTINGS */
const SEVERITY_NAMES = ['critical', 'high', 'medium', 'low', 'info'];
const FAIL_ON = [...SEVERITY_NAMES, 'never'];
const ON_UNKNOWN = ['ignore', 'report', 'fail'];
const ON_INCOMPLETE = ['fail', 'warn'];
const ASSOCIATED_SCOPE = ['linked', 'all'];
const DEFAULT_SETTINGS = {
    failOn: 'high',
    reportFrom: 'info',
    onUnknown: 'report',
    onIncomplete: 'fail',
    associatedScope: 'linked',
    newOnly: true,
};
function settingsOf(given, configured) {
    return {
        failOn: given.failOn ?? configured?.failOn ?? DEFAULT_SETTINGS.failOn,
        reportFrom: given.reportFrom ?? configured?.reportFrom ?? DEFAULT_SETTINGS.reportFrom,
        onUnknown: given.onUnknown ?? configured?.onUnknown ?? DEFAULT_SETTINGS.onUnknown,
        onIncomplete: given.onIncomplete ?? configured?.onIncomplete ?? DEFAULT_SETTINGS.onIncomplete,
        associatedScope: given.associatedScope ?? configured?.associatedScope ?? DEFAULT_SETTINGS.associatedScope,
        newOnly: given.newOnly ?? configured?.newOnly ?? DEFAULT_SETTINGS.newOnly,
    };
}
function oneOf(allowed, value) {
    return allowed.find((candidate) => candidate === value);
}


/***/ }),

/***/ 21732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeIntoTree),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16497);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24754);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33634);





function writeOutput(file, text, cwd) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file), text);
    }
    catch (error) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`cannot write '${file}': ${(0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error)}`);
    }
}
function writeIntoTree(file, text, root) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, file);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(absolute);
    const staging = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, `.${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(absolute)}.${process.pid}.tmp`);
    try {
        refuseWayOut(folder, root, file);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute).isDirectory())
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`cannot write '${file}': it is a folder`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(staging, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(staging, absolute);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(staging, { force: true });
        throw error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e ? error : new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`cannot write '${file}': ${(0,_plain_file_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonOf */ .A3)(error)}`);
    }
}
function refuseWayOut(folder, root, file) {
    if ((0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(root, folder) === undefined)
        return;
    let existing = folder;
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(existing))
        existing = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(existing);
    if ((0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(existing)) === undefined) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`cannot write '${file}': its folder leads out of the repository`);
    }
}


/***/ }),

/***/ 16497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Xr: () => (/* binding */ withPlainFile),
/* harmony export */   b$: () => (/* binding */ readPlainFile),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const SAFE_READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
function readPlainFile(path, maxBytes) {
    return withPlainFile(path, (descriptor, bytes) => {
        if (bytes > maxBytes)
            return { kind: 'too-large', bytes };
        const content = readUpTo(descriptor, maxBytes + 1);
        if (content.length > maxBytes)
            return { kind: 'too-large', bytes: content.length };
        const text = decodeText(content);
        return text === undefined ? { kind: 'not-text' } : { kind: 'text', text };
    });
}
function withPlainFile(path, use) {
    let descriptor;
    try {
        const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (!before.isFile())
            return { kind: 'not-a-file', what: kindOf(before) };
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, SAFE_READ);
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        return opened.isFile() ? use(descriptor, opened.size) : { kind: 'not-a-file', what: kindOf(opened) };
    }
    catch (error) {
        return failure(error);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function kindOf(entry) {
    if (entry.isSymbolicLink())
        return 'symbolic link';
    if (entry.isDirectory())
        return 'folder';
    if (entry.isFIFO())
        return 'pipe';
    return entry.isSocket() ? 'socket' : 'device';
}
function reasonOf(error) {
    const code = codeOf(error);
    if (code === 'EACCES' || code === 'EPERM')
        return 'permission denied';
    if (code === 'ENAMETOOLONG')
        return 'its path is too long';
    if (code === 'EMFILE' || code === 'ENFILE')
        return 'too many files are open';
    return code ?? 'the file system reported an error';
}
function codeOf(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
function failure(error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    if (code === 'ELOOP')
        return { kind: 'not-a-file', what: 'symbolic link' };
    return { kind: 'unreadable', why: reasonOf(error) };
}
function readUpTo(descriptor, maxBytes) {
    const size = Math.min((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size + 1, maxBytes);
    let buffer = Buffer.allocUnsafe(Math.max(size, 1));
    let filled = 0;
    while (filled < maxBytes) {
        if (filled === buffer.length)
            buffer = Buffer.concat([buffer], Math.min(buffer.length * 2, maxBytes));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, filled, buffer.length - filled, null);
        if (count === 0)
            break;
        filled += count;
    }
    return buffer.subarray(0, filled);
}
function decodeText(content) {
    try {
        return new TextDecoder(encodingOf(content), { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        return undefined;
    }
}
function encodingOf(content) {
    if (content[0] === 0xff && content[1] === 0xfe)
        return 'utf-16le';
    if (content[0] === 0xfe && content[1] === 0xff)
        return 'utf-16be';
    return 'utf-8';
}


/***/ }),

/***/ 51233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ NO_SUPPRESSIONS),
/* harmony export */   Cu: () => (/* binding */ DEFAULT_CONFIG_FILE),
/* harmony export */   iA: () => (/* binding */ prepare)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _file_system_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94319);
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78405);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27348);
/* harmony import */ var _plain_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16497);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24754);
/* harmony import */ var _source_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72076);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33634);









const DEFAULT_CONFIG_FILE = '.github/azureml-gate.yml';
async function prepare(request, bag) {
    const { given, cwd, limits } = request;
    const givenPaths = given.paths?.length ? given.paths : undefined;
    const starts = (givenPaths ?? ['.']).map((start) => (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .existing */ .gT)(start, cwd));
    const namedRoot = request.root ?? (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryRoot */ .Hn)(starts, cwd);
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(namedRoot);
    const found = findConfig(request, namedRoot);
    const config = found.text === undefined ? undefined : await readConfig(found.text, found.file, request.ruleIds);
    const suppressions = await prepareSuppressions(request, namedRoot, config, found);
    const scope = givenPaths
        ? (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .locateScope */ .Dx)(givenPaths, cwd, root)
        : config?.paths
            ? (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .locateScope */ .Dx)(config.paths, root, root)
            : (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .locateScope */ .Dx)(['.'], cwd, root);
    const exclude = await (0,_globs_js__WEBPACK_IMPORTED_MODULE_6__/* .matcherOf */ .K)(given.exclude?.length ? given.exclude : (config?.exclude ?? []));
    const compared = request.comparison && (await __webpack_require__.e(/* import() */ 352).then(__webpack_require__.bind(__webpack_require__, 11352)));
    const head = compared === undefined || request.head === undefined
        ? { repository: (0,_file_system_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(scope, exclude, limits, bag), uncommitted: [] }
        : compared.headRepository(request.head, scope, exclude, limits, bag);
    return {
        root,
        repository: head.repository,
        options: {
            ...(0,_options_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsOf */ .f5)(given, config),
            parameterFiles: (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .locateScope */ .Dx)(given.parameterFiles ?? [], cwd, root).paths,
            entryPoints: config?.entryPoints ?? [],
            rules: config?.rules ?? new Map(),
        },
        configFile: config === undefined ? undefined : found.file,
        uncountedConfig: found.uncounted,
        pathsNamed: givenPaths !== undefined || config?.paths !== undefined,
        suppressions,
        against: request.comparison && compared?.prepareBase(request.comparison, head, scope, exclude, limits),
    };
}
function findConfig({ given, cwd, comparison, configFrom = 'head' }, root) {
    const absolute = given.configFile === undefined ? defaultConfig(root) : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, given.configFile);
    const file = absolute === undefined ? DEFAULT_CONFIG_FILE : ((0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .SH)(root, absolute) ?? absolute);
    const isTrusted = configFrom === 'head' || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file);
    if (!isTrusted && comparison === undefined)
        return { file, text: undefined, uncounted: absolute && file };
    const before = comparison?.changes.files.find(({ basePath }) => basePath === file);
    const now = comparison?.changes.files.find((change) => change.path === file && change.status !== 'removed');
    if (!isTrusted && comparison !== undefined && (before !== undefined || now !== undefined)) {
        const uncounted = now === undefined ? undefined : file;
        if (before === undefined)
            return { file, text: undefined, uncounted };
        return { file, text: textOfConfig(comparison.contents.read(file), file), uncounted };
    }
    if (absolute === undefined)
        return { file, text: undefined, uncounted: undefined };
    if (given.configFile !== undefined)
        (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .existing */ .gT)(given.configFile, cwd);
    return { file, text: configText(absolute, root, file), uncounted: undefined };
}
async function readConfig(text, file, ruleIds) {
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(816), __webpack_require__.e(62)]).then(__webpack_require__.bind(__webpack_require__, 9062));
    return parseConfig(text, file, ruleIds);
}
function defaultConfig(root) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, DEFAULT_CONFIG_FILE);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return file;
    const misnamed = DEFAULT_CONFIG_FILE.replace(/yml$/, 'yaml');
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, misnamed)))
        return undefined;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`the configuration is read from '${DEFAULT_CONFIG_FILE}'; rename '${misnamed}'`);
}
async function prepareSuppressions(request, root, config, { file, text = '' }) {
    const { organizationFile } = request.given;
    const needed = organizationFile !== undefined || config?.baseline !== undefined || config?.suppressions.length;
    if (!needed)
        return NO_SUPPRESSIONS;
    const { configuredSuppressions, parseBaseline } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 42074));
    const policy = organizationFile === undefined ? NO_POLICY : await readOrganization(organizationFile, request);
    if (config !== undefined)
        refuseForbiddenSettings(config, policy, file);
    const baseline = config?.baseline === undefined ? undefined : findTrusted(config.baseline, request, root);
    return {
        configured: await configuredSuppressions(config?.suppressions ?? [], new _source_file_js__WEBPACK_IMPORTED_MODULE_8__/* .SourceFile */ .sC(file, text)),
        baseline: baseline === undefined ? [] : parseBaseline(baseline, config?.baseline ?? ''),
        policy,
    };
}
const NO_POLICY = {
    forbidden: new Set(),
    requireExpiry: false,
    requireTicket: false,
    maxDays: undefined,
};
const NO_SUPPRESSIONS = { configured: [], baseline: [], policy: NO_POLICY };
async function readOrganization(given, { cwd, ruleIds }) {
    const { parseOrganization } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(816), __webpack_require__.e(123)]).then(__webpack_require__.bind(__webpack_require__, 7123));
    return parseOrganization(textOfConfig((0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainFile */ .b$)((0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .existing */ .gT)(given, cwd), MAX_CONFIG_BYTES), given), given, ruleIds);
}
function refuseForbiddenSettings({ rules }, { forbidden }, file) {
    const changed = [...rules.keys()].filter((id) => forbidden.has(id));
    if (changed.length === 0)
        return;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`'${file}' changes the severity of ${changed.join(', ')}, which the organisation forbids; remove that from 'rules'`);
}
function findTrusted(file, { comparison, configFrom = 'head' }, root) {
    const change = comparison?.changes.files.find(({ path: now, basePath }) => now === file || basePath === file);
    if (configFrom === 'base' && comparison !== undefined && change !== undefined) {
        const content = change.basePath === file ? comparison.contents.read(file) : undefined;
        return content?.kind === 'text' ? content.text : undefined;
    }
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`there is no baseline '${file}'; write it with scan --write-baseline`);
    const content = (0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainFile */ .b$)(absolute, MAX_BASELINE_BYTES);
    if (content.kind === 'text')
        return content.text;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`the baseline '${file}' cannot be read`);
}
const MAX_BASELINE_BYTES = 16 * 1024 * 1024;
const MAX_CONFIG_BYTES = 256 * 1024;
function configText(absolute, root, file) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute);
    if ((0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .SH)(root, absolute) !== undefined && (0,_scope_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPath */ .SH)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real) !== file) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`the configuration file '${file}' is a symbolic link, which is not followed`);
    }
    return textOfConfig((0,_plain_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlainFile */ .b$)(real, MAX_CONFIG_BYTES), file);
}
function textOfConfig(content, file) {
    switch (content.kind) {
        case 'text':
            return content.text.replace(/^\ufeff/, '');
        case 'too-large':
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`the configuration file '${file}' has more than ${MAX_CONFIG_BYTES} bytes`);
        case 'not-text':
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`the configuration file '${file}' is not UTF-8 text`);
        default:
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`the configuration file '${file}' cannot be read`);
    }
}


/***/ }),

/***/ 76108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolvePath)
/* harmony export */ });
function resolvePath(from, reference) {
    const segments = from.split('/').slice(0, -1);
    for (const segment of reference.replaceAll('\\', '/').split('/')) {
        if (segment === '' || segment === '.')
            continue;
        if (segment !== '..')
            segments.push(segment);
        else if (segments.pop() === undefined)
            return undefined;
    }
    return segments.join('/');
}


/***/ }),

/***/ 24754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ locateScope),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   gT: () => (/* binding */ existing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33634);



function locateScope(paths, cwd, root) {
    return { root, paths: paths.map((given) => insideRoot(given, cwd, root)) };
}
function isBelow(file, paths) {
    return paths.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}
function repositoryPath(root, absolute) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(root, absolute);
    if (relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative))
        return undefined;
    return relative.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function repositoryRoot(paths, cwd) {
    const folders = paths.map((absolute) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute).isDirectory() ? absolute : node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(absolute)));
    const [first = cwd] = folders;
    return folderWithGit(first) ?? (folders.every((folder) => isInside(cwd, folder)) ? cwd : commonFolder(folders));
}
function existing(given, cwd) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, given);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(absolute);
    }
    catch {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`there is no file or folder '${given}'`);
    }
    return absolute;
}
function insideRoot(given, cwd, root) {
    const inside = repositoryPath(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(existing(given, cwd)));
    if (inside === undefined) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`'${given}' lies outside the repository; one run reads the files of one repository`);
    }
    return inside;
}
function folderWithGit(start) {
    for (let folder = start;; folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, '.git')))
            return folder;
        if (folder === node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(folder))
            return undefined;
    }
}
function isInside(folder, inner) {
    return repositoryPath(folder, inner) !== undefined;
}
function commonFolder(folders) {
    const [first = '.', ...others] = folders;
    let common = first;
    while (!others.every((folder) => isInside(common, folder)))
        common = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(common);
    return common;
}


/***/ }),

/***/ 72076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ sameSpan),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   sC: () => (/* binding */ SourceFile)
/* harmony export */ });
class SourceFile {
    path;
    text;
    hasByteOrderMark;
    lineStarts;
    constructor(path, text) {
        this.path = path;
        this.hasByteOrderMark = text.charCodeAt(0) === 0xfeff;
        this.text = this.hasByteOrderMark ? text.slice(1) : text;
    }
    positionAt(offset) {
        const starts = this.starts();
        const clamped = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= clamped)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: clamped - (starts[low] ?? 0) + 1 };
    }
    lineText(line) {
        const starts = this.starts();
        const start = starts[line - 1];
        if (start === undefined)
            return undefined;
        return this.text.slice(start, starts[line] ?? this.text.length).replace(/[\r\n]+$/, '');
    }
    get lineCount() {
        return this.starts().length;
    }
    starts() {
        if (this.lineStarts === undefined) {
            const starts = [0];
            for (let at = 0; at < this.text.length; at++) {
                const code = this.text.charCodeAt(at);
                if (code === 10 || (code === 13 && this.text.charCodeAt(at + 1) !== 10))
                    starts.push(at + 1);
            }
            this.lineStarts = starts;
        }
        return this.lineStarts;
    }
}
function rangeOf(span) {
    const start = span.source.positionAt(span.start);
    const end = span.source.positionAt(span.end);
    return {
        file: span.source.path,
        startLine: start.line,
        startColumn: start.column,
        endLine: end.line,
        endColumn: end.column,
    };
}
function sameSpan(left, right) {
    return left.source === right.source && left.start === right.start && left.end === right.end;
}


/***/ }),

/***/ 42074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configuredSuppressions: () => (/* binding */ configuredSuppressions),
/* harmony export */   d: () => (/* binding */ BASELINE_VERSION),
/* harmony export */   parseBaseline: () => (/* binding */ parseBaseline)
/* harmony export */ });
/* harmony import */ var _globs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78405);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33634);


async function configuredSuppressions(options, source) {
    return Promise.all(options.map(async ({ resource, path, start, end, ...option }) => ({
        ...option,
        isAbout: resource === undefined ? () => true : wildcard(resource),
        isIn: path === undefined ? () => true : await (0,_globs_js__WEBPACK_IMPORTED_MODULE_0__/* .matcherOf */ .K)([path]),
        span: { source, start, end },
    })));
}
function wildcard(pattern) {
    const parts = pattern.toLowerCase().split('*');
    return (text) => matchesParts(text.toLowerCase(), parts);
}
function matchesParts(text, parts) {
    const [first = '', ...others] = parts;
    const last = others.pop();
    if (last === undefined)
        return text === first;
    if (!text.startsWith(first))
        return false;
    let at = first.length;
    for (const part of others) {
        const found = text.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return text.length - last.length >= at && text.endsWith(last);
}
const BASELINE_VERSION = 1;
function parseBaseline(text, file) {
    const data = parsed(text, file);
    const entries = isRecord(data) && data['version'] === BASELINE_VERSION ? data['findings'] : undefined;
    if (!Array.isArray(entries)) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`the baseline '${file}' is not one of version ${BASELINE_VERSION}; write it with scan --write-baseline`);
    }
    return entries.map((entry, index) => {
        if (isEntry(entry))
            return entry;
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`the baseline '${file}' has a broken entry, number ${index + 1}; write it anew`);
    });
}
function parsed(text, file) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`the baseline '${file}' is not JSON; write it with scan --write-baseline`);
    }
}
const ENTRY_KEYS = ['rule', 'type', 'name', 'property', 'fingerprint', 'identity'];
function isEntry(value) {
    return isRecord(value) && ENTRY_KEYS.every((key) => typeof value[key] === 'string');
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 71043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ mayBeTerraformPlan),
/* harmony export */   z: () => (/* binding */ mayBeLargeTerraformPlan)
/* harmony export */ });
/* harmony import */ var _json_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26753);

const SHOWN = [
    [/"format_version"/, /"(?:resource_changes|planned_values)"/],
    [/"format_version"/, /"values"/, /"root_module"/],
];
function mayBeTerraformPlan(text) {
    return (0,_json_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWords */ .k)(text, SHOWN);
}
function mayBeLargeTerraformPlan(descriptor) {
    return (0,_json_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .largeFileHasWords */ .P)(descriptor, SHOWN);
}


/***/ }),

/***/ 33634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
class UsageError extends Error {
    name = 'UsageError';
}


/***/ }),

/***/ 39851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* reexport safe */ _expand_same_resource_js__WEBPACK_IMPORTED_MODULE_0__.QV),
/* harmony export */   lq: () => (/* binding */ isFilled),
/* harmony export */   wJ: () => (/* binding */ equalsScalar)
/* harmony export */ });
/* harmony import */ var _expand_same_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12902);


function equalsScalar(value, expected) {
    switch (value.kind) {
        case 'scalar':
            return (0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(value.value) === (0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(expected);
        case 'text':
            return (0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .couldRead */ .MY)(value, (0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(expected)) ? 'unknown' : false;
        case 'unknown':
        case 'resource-id':
            return 'unknown';
        default:
            return false;
    }
}
function isFilled(value) {
    switch (value.kind) {
        case 'scalar':
            return value.value !== '';
        case 'text':
            return value.parts.some((part) => typeof part === 'string' && part !== '') ? true : 'unknown';
        case 'object':
            return value.members.size > 0 ? true : value.open === undefined ? false : 'unknown';
        case 'array':
            return value.items.length > 0 ? true : value.open === undefined ? false : 'unknown';
        case 'unknown':
            return value.reason === 'secure-parameter' || value.reason === 'runtime' ? true : 'unknown';
        default:
            return true;
    }
}


/***/ }),

/***/ 2424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ hasManagedNodes),
/* harmony export */   JU: () => (/* binding */ isCluster),
/* harmony export */   Qs: () => (/* binding */ isInstance),
/* harmony export */   Qx: () => (/* binding */ SSH_PASSWORDS),
/* harmony export */   lp: () => (/* binding */ isInSubnet),
/* harmony export */   n3: () => (/* binding */ computesInSubnet),
/* harmony export */   oI: () => (/* binding */ isSshPortClosed),
/* harmony export */   ry: () => (/* binding */ hasPublicNodes),
/* harmony export */   yL: () => (/* binding */ hasSshPassword)
/* harmony export */ });
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95711);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44570);
/* harmony import */ var _workspaces_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36196);



function isCluster(compute) {
    return compute.property('properties.computeType').is('AmlCompute');
}
function isInstance(compute) {
    return compute.property('properties.computeType').is('ComputeInstance');
}
function hasManagedNodes(compute) {
    return compute.property('properties.computeType').isOneOf('AmlCompute', 'ComputeInstance');
}
function isInSubnet(compute) {
    return compute.property('properties.properties.subnet.id').isSet();
}
function hasPublicNodes(compute) {
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .not */ .AU)(compute.property('properties.properties.enableNodePublicIp').isFalse());
}
function isSshPortClosed(cluster, system) {
    const port = cluster.property('properties.properties.remoteLoginPortPublicAccess');
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)(port.is('Disabled'), (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .allOf */ .bn)((0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .not */ .AU)(port.is('Enabled')), (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)(isInSubnet(cluster), (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .not */ .AU)(hasPublicNodes(cluster)), (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_1__/* .ofWorkspace */ .$$)(cluster, system, (workspace) => (0,_workspaces_js__WEBPACK_IMPORTED_MODULE_1__/* .hasManagedNetwork */ .E_)(workspace, system)))));
}
function hasSshPassword(compute) {
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)(...SSH_PASSWORDS.map((path) => compute.property(path).isSet()));
}
const SSH_PASSWORDS = [
    'properties.properties.userAccountCredentials.adminUserPassword',
    'properties.properties.administratorAccount.password',
];
function computesInSubnet(workspace, system) {
    return (0,_system_js__WEBPACK_IMPORTED_MODULE_0__/* .someCompanion */ .x)((0,_workspaces_js__WEBPACK_IMPORTED_MODULE_1__/* .computesOf */ .gM)(workspace, system), isInSubnet);
}


/***/ }),

/***/ 68719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ namedBy),
/* harmony export */   Xj: () => (/* binding */ associationOf),
/* harmony export */   YE: () => (/* binding */ isWorkspaceModule),
/* harmony export */   bf: () => (/* binding */ dependencyOf),
/* harmony export */   kB: () => (/* binding */ workspacesEncryptedBy),
/* harmony export */   nt: () => (/* binding */ furtherDependenciesOf),
/* harmony export */   tf: () => (/* binding */ REFERENCES)
/* harmony export */ });
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _resource_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64708);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27269);



const DEPENDENCIES = {
    storage: ['properties.storageAccount'],
    keyVault: ['properties.keyVault'],
    containerRegistry: ['properties.containerRegistry'],
    applicationInsights: ['properties.applicationInsights'],
};
function dependencyOf(workspace, kind, system) {
    return DEPENDENCIES[kind].flatMap((path) => system.graph.links(workspace.property(path)));
}
const DEPENDENCY_LISTS = [
    'properties.workspaceHubConfig.additionalWorkspaceStorageAccounts',
    'properties.storageAccounts',
    'properties.keyVaults',
    'properties.containerRegistries',
];
const REFERENCES = new Map([
    ['properties.encryption.keyVaultProperties.keyVaultArmId', 'encryption key'],
    ['properties.encryption.cosmosDbResourceId', 'encrypted data'],
    ['properties.encryption.searchAccountResourceId', 'encrypted data'],
    ['properties.encryption.storageAccountResourceId', 'encrypted data'],
    ['properties.managedNetwork.outboundRules.{*}.destination.serviceResourceId', 'private endpoint'],
    ['properties.sharedPrivateLinkResources.[].properties.privateLinkResourceId', 'private link'],
]);
const CHILD_REFERENCES = new Map([
    [_types_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPUTE */ .IA, 'properties.resourceId'],
    [_types_js__WEBPACK_IMPORTED_MODULE_2__/* .CONNECTION */ .hM, 'properties.metadata.ResourceId'],
    [_types_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTBOUND_RULE */ .ID, 'properties.destination.serviceResourceId'],
    [_types_js__WEBPACK_IMPORTED_MODULE_2__/* .MANAGED_NETWORK_OUTBOUND_RULE */ .pR, 'properties.destination.serviceResourceId'],
]);
const associations = new WeakMap();
function associationOf(view, system) {
    let known = associations.get(system);
    if (known === undefined) {
        known = associate(system);
        associations.set(system, known);
    }
    return known.get(view) ?? (isMarked(view) || system.associatedScope === 'all' ? 'dependency' : undefined);
}
function isMarked(view) {
    return view.property('tags.aml-associated').isTrue().truth === true;
}
function associate(system) {
    const found = new Map();
    const tie = (links, association) => {
        for (const link of links) {
            const target = link.state === 'declared' || link.state === 'named' ? link.target : undefined;
            if (target === undefined || found.get(target) === 'dependency')
                continue;
            found.set(target, association);
        }
    };
    for (const workspace of system.graph.ofType(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKSPACE */ .un)) {
        tie(dependenciesOf(workspace, system), 'dependency');
        tie(referencesOf(workspace, system), 'reference');
    }
    for (const [type, path] of CHILD_REFERENCES) {
        for (const child of system.graph.ofType(type))
            tie(system.graph.links(child.property(path)), 'reference');
    }
    for (const datastore of system.graph.ofType(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .DATASTORE */ .SL))
        tie(accountsOf(datastore, system), 'reference');
    for (const module of system.expansion.unresolvedModules) {
        if (isWorkspaceModule(module.reference))
            tie(namedBy(module.arguments, system), 'dependency');
    }
    return found;
}
function dependenciesOf(workspace, system) {
    const kinds = Object.keys(DEPENDENCIES);
    const direct = kinds.flatMap((kind) => dependencyOf(workspace, kind, system));
    const further = furtherDependenciesOf(workspace, system);
    return [...direct, ...further, ...direct.flatMap((link) => logsOf(link, system))];
}
function furtherDependenciesOf(workspace, system) {
    return DEPENDENCY_LISTS.flatMap((path) => workspace.propertiesAt(`${path}.[]`)).flatMap((item) => system.graph.links(item));
}
function logsOf(link, system) {
    if (link.state !== 'declared' || !link.target.isA(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .APPLICATION_INSIGHTS */ .XC))
        return [];
    return system.graph.links(link.target.property('properties.WorkspaceResourceId'));
}
function referencesOf(workspace, system) {
    return [...REFERENCES.keys()]
        .flatMap((path) => workspace.propertiesAt(path))
        .flatMap((property) => system.graph.links(property));
}
function accountsOf(datastore, system) {
    const account = datastore.property('properties.accountName');
    return account.possibleValues.flatMap((name) => {
        const key = { type: _types_js__WEBPACK_IMPORTED_MODULE_2__/* .STORAGE_ACCOUNT */ .iR, names: [name], scope: { level: 'resourceGroup' } };
        const found = system.graph.find(key);
        return found === undefined ? [] : [{ ...found, when: [] }];
    });
}
function isWorkspaceModule(reference) {
    return /machine-learning-services\/workspace\b/i.test(reference);
}
const MODULE_PARAMETERS = [
    'associatedStorageAccountResourceId',
    'associatedKeyVaultResourceId',
    'associatedApplicationInsightsResourceId',
    'associatedContainerRegistryResourceId',
];
function namedBy(given, system) {
    return MODULE_PARAMETERS.flatMap((name) => {
        const value = (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOf */ .C5)(given, name)?.value;
        const key = value === undefined ? undefined : (0,_resource_key_js__WEBPACK_IMPORTED_MODULE_1__/* .resourceKeyOf */ .Bk)(value);
        const found = key === undefined ? undefined : system.graph.find(key);
        return found === undefined ? [] : [{ ...found, when: [] }];
    });
}
function workspacesEncryptedBy(vault, system) {
    const path = 'properties.encryption.keyVaultProperties.keyVaultArmId';
    return system.graph
        .ofType(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKSPACE */ .un)
        .map((workspace) => workspace.property(path))
        .filter((property) => system.graph.pointsAt(property, vault).truth === true);
}


/***/ }),

/***/ 22004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ diagnosticSettingsOf),
/* harmony export */   xy: () => (/* binding */ collectsLogs)
/* harmony export */ });
/* unused harmony export extendsTarget */
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95711);
/* harmony import */ var _resource_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64708);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27269);



const DESTINATIONS = [
    'properties.workspaceId',
    'properties.storageAccountId',
    'properties.eventHubAuthorizationRuleId',
    'properties.marketplacePartnerId',
];
function diagnosticSettingsOf(target, system) {
    const beside = (setting, watches) => (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)(watches, system.existsBeside(setting, target));
    return [
        ...system.companions(_types_js__WEBPACK_IMPORTED_MODULE_2__/* .DIAGNOSTIC_SETTING */ .nT, (setting) => beside(setting, extendsTarget(setting, target, system))),
        ...system.companions(`${target.type}/providers/diagnosticSettings`, (setting) => beside(setting, isBelow(setting, target, system))),
    ];
}
function collectsLogs(setting) {
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .allOf */ .bn)(setting.items('properties.logs').some((log) => log.property('enabled').isTrue()), (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .anyOf */ .EB)(...DESTINATIONS.map((path) => setting.property(path).isSet())));
}
function extendsTarget(extension, target, system) {
    const { scope } = extension.resource;
    if (scope.level !== 'resource' || scope.resource === undefined)
        return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .judged */ .g$)(false);
    const { resource: value } = scope;
    if (value.kind === 'choice')
        return extension.undecided('which resource it belongs to depends on a condition');
    const truth = system.graph.standsFor(value, target, !system.graph.isForeign(extension));
    return truth === 'unknown' ? extension.undecided('which resource it belongs to is not known') : (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .judged */ .g$)(truth);
}
function isBelow(setting, target, system) {
    const levels = target.type.split('/').length - 1;
    const above = (0,_resource_key_js__WEBPACK_IMPORTED_MODULE_0__/* .ancestorOf */ .VU)((0,_resource_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfResource */ .T3)(setting.resource), levels);
    if (above === undefined)
        return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .judged */ .g$)(false);
    const truth = system.graph.isSame(above, target, !system.graph.isForeign(setting));
    return truth === 'unknown' ? setting.undecided('which resource it belongs to is not known') : (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .judged */ .g$)(truth);
}


/***/ }),

/***/ 55953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ compareApiVersions),
/* harmony export */   Iy: () => (/* binding */ existsIn),
/* harmony export */   h$: () => (/* binding */ isInRange)
/* harmony export */ });
/* unused harmony export parseApiVersion */
function parseApiVersion(text) {
    const match = /^(\d{4}-\d{2}-\d{2})(-[a-z][a-z0-9.-]*)?$/i.exec(text);
    if (match?.[1] === undefined)
        return undefined;
    return { date: match[1], preview: match[2] !== undefined };
}
function compareApiVersions(left, right) {
    const [one, other] = [parseApiVersion(left), parseApiVersion(right)];
    if (one === undefined || other === undefined)
        return Number(one === undefined) - Number(other === undefined);
    if (one.date !== other.date)
        return one.date < other.date ? -1 : 1;
    return Number(other.preview) - Number(one.preview);
}
function isInRange(version, range) {
    if (version === undefined)
        return range.before === undefined;
    if (range.since !== undefined && compareApiVersions(version, range.since) < 0)
        return false;
    return range.before === undefined || compareApiVersions(version, range.before) < 0;
}
function existsIn(version, availability) {
    const parsed = parseApiVersion(version);
    if (parsed === undefined)
        return true;
    return parsed.preview ? existsInPreview(version, availability) : existsInStable(version, availability);
}
function existsInStable(version, { firstStable, lastStable, missingIn }) {
    if (firstStable === undefined || compareApiVersions(version, firstStable) < 0)
        return false;
    if (lastStable !== undefined && compareApiVersions(version, lastStable) > 0)
        return false;
    return missingIn?.includes(version) !== true;
}
function existsInPreview(version, availability) {
    const { firstPreview, firstStable } = availability;
    const begun = [firstPreview, firstStable].some((first) => first !== undefined && compareApiVersions(version, first) >= 0);
    const last = availability.lastPreview ?? availability.lastStable;
    return begun && (last === undefined || compareApiVersions(version, last) <= 0);
}


/***/ }),

/***/ 48662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lr: () => (/* binding */ absenceOf),
  nS: () => (/* binding */ availabilityOf),
  lR: () => (/* binding */ availabilityOfType)
});

// EXTERNAL MODULE: ./lib/src/model/paths.js
var paths = __webpack_require__(88940);
// EXTERNAL MODULE: ./lib/src/model/facts/api-version.js
var api_version = __webpack_require__(55953);
;// CONCATENATED MODULE: ./lib/src/model/facts/availability.js
const SOURCE = 'github.com/Azure/bicep-types-az, generated/machinelearningservices';
function rows(type, properties) {
    return properties.map((row) => ({
        purpose: 'security',
        ...row,
        type: `Microsoft.MachineLearningServices/${type}`,
        source: SOURCE,
    }));
}
const computeType = (equals) => ({ path: 'properties.computeType', equals });
const CLUSTER = computeType('AmlCompute');
const INSTANCE = computeType('ComputeInstance');
const AKS = computeType('AKS');
const outboundRuleType = (equals) => ({
    path: 'properties.managedNetwork.outboundRules.{*}.type',
    equals,
});
const WORKSPACES = rows('workspaces', [
    { path: 'properties.publicNetworkAccess', firstPreview: '2022-01-01-preview', firstStable: '2021-07-01' },
    {
        path: 'properties.allowPublicAccessWhenBehindVnet',
        firstPreview: '2020-05-01-preview',
        firstStable: '2020-03-01',
    },
    {
        path: 'properties.privateEndpointConnections',
        firstPreview: '2020-05-01-preview',
        firstStable: '2020-03-01',
        purpose: 'shape',
    },
    { path: 'properties.networkAcls', firstPreview: '2024-10-01-preview' },
    { path: 'properties.ipAllowlist', firstPreview: '2024-01-01-preview' },
    {
        path: 'properties.managedNetwork.isolationMode',
        firstPreview: '2023-04-01-preview',
        firstStable: '2023-10-01',
    },
    {
        path: 'properties.managedNetwork.outboundRules.{*}.destination.action',
        variant: outboundRuleType('ServiceTag'),
        firstPreview: '2023-06-01-preview',
        firstStable: '2023-10-01',
    },
    {
        path: 'properties.managedNetwork.outboundRules.{*}.destination.addressPrefixes',
        variant: outboundRuleType('ServiceTag'),
        firstPreview: '2023-06-01-preview',
        firstStable: '2023-10-01',
    },
    {
        path: 'properties.managedNetwork.outboundRules.{*}.fqdns',
        variant: outboundRuleType('PrivateEndpoint'),
        firstPreview: '2024-07-01-preview',
        firstStable: '2025-12-01',
    },
    {
        path: 'properties.managedNetwork.firewallSku',
        firstPreview: '2024-10-01-preview',
        firstStable: '2024-10-01',
        purpose: 'operational',
    },
    {
        path: 'properties.managedNetwork.enableNetworkMonitor',
        firstPreview: '2024-10-01-preview',
        firstStable: '2025-09-01',
    },
    { path: 'properties.managedNetwork.enableFirewallLog', firstStable: '2025-09-01', lastStable: '2025-09-01' },
    {
        path: 'properties.managedNetwork.managedNetworkKind',
        firstPreview: '2024-10-01-preview',
        firstStable: '2025-04-01',
        purpose: 'operational',
    },
    {
        path: 'properties.provisionNetworkNow',
        firstPreview: '2024-10-01-preview',
        firstStable: '2025-06-01',
        purpose: 'operational',
    },
    { path: 'properties.v1LegacyMode', firstPreview: '2022-06-01-preview', firstStable: '2022-05-01' },
    { path: 'properties.serverlessComputeSettings', firstPreview: '2023-08-01-preview', firstStable: '2023-10-01' },
    {
        path: 'properties.imageBuildCompute',
        firstPreview: '2020-05-01-preview',
        firstStable: '2020-03-01',
        purpose: 'operational',
    },
    { path: 'properties.encryption', firstPreview: '2020-02-18-preview', firstStable: '2020-01-01' },
    {
        path: 'properties.encryption.identity.userAssignedIdentity',
        firstPreview: '2021-03-01-preview',
        firstStable: '2021-01-01',
    },
    {
        path: 'properties.encryption.cosmosDbResourceId',
        firstPreview: '2022-01-01-preview',
        firstStable: '2025-12-01',
    },
    {
        path: 'properties.enableServiceSideCMKEncryption',
        firstPreview: '2024-07-01-preview',
        firstStable: '2025-06-01',
    },
    { path: 'properties.enableSimplifiedCmk', firstPreview: '2024-07-01-preview' },
    { path: 'properties.hbiWorkspace', firstPreview: '2020-02-18-preview', firstStable: '2020-01-01' },
    { path: 'properties.systemDatastoresAuthMode', firstPreview: '2022-12-01-preview', firstStable: '2025-06-01' },
    { path: 'properties.primaryUserAssignedIdentity', firstPreview: '2021-03-01-preview', firstStable: '2021-01-01' },
    { path: 'properties.allowRoleAssignmentOnRG', firstPreview: '2024-07-01-preview' },
    { path: 'properties.enableDataIsolation', firstPreview: '2023-04-01-preview', firstStable: '2024-04-01' },
    { path: 'properties.enableSoftwareBillOfMaterials', firstPreview: '2024-01-01-preview' },
    { path: 'properties.hubResourceId', firstPreview: '2023-04-01-preview', firstStable: '2024-04-01' },
    {
        path: 'properties.workspaceHubConfig',
        firstPreview: '2023-06-01-preview',
        firstStable: '2024-04-01',
        purpose: 'operational',
    },
    { path: 'properties.storageAccounts', firstPreview: '2023-04-01-preview', purpose: 'operational' },
    { path: 'kind', firstPreview: '2022-12-01-preview', firstStable: '2023-10-01', purpose: 'shape' },
]);
const COMPUTES = rows('workspaces/computes', [
    { path: 'properties.disableLocalAuth', firstPreview: '2021-03-01-preview', firstStable: '2021-04-01' },
    {
        path: 'properties.properties.remoteLoginPortPublicAccess',
        variant: CLUSTER,
        firstPreview: '2020-02-18-preview',
        firstStable: '2019-06-01',
    },
    {
        path: 'properties.properties.enableNodePublicIp',
        variant: CLUSTER,
        firstPreview: '2020-05-15-preview',
        firstStable: '2021-01-01',
    },
    {
        path: 'properties.properties.isolatedNetwork',
        variant: CLUSTER,
        firstPreview: '2020-05-15-preview',
        firstStable: '2021-01-01',
    },
    {
        path: 'properties.properties.sshSettings.sshPublicAccess',
        variant: INSTANCE,
        firstPreview: '2020-02-18-preview',
        firstStable: '2020-06-01',
    },
    {
        path: 'properties.properties.enableNodePublicIp',
        variant: INSTANCE,
        firstPreview: '2021-03-01-preview',
        firstStable: '2022-05-01',
    },
    {
        path: 'properties.properties.applicationSharingPolicy',
        variant: INSTANCE,
        firstPreview: '2020-02-18-preview',
        firstStable: '2020-06-01',
    },
    {
        path: 'properties.properties.personalComputeInstanceSettings',
        variant: INSTANCE,
        firstPreview: '2020-02-18-preview',
        firstStable: '2020-08-01',
    },
    {
        path: 'properties.properties.idleTimeBeforeShutdown',
        variant: INSTANCE,
        firstPreview: '2022-06-01-preview',
        firstStable: '2025-12-01',
    },
    {
        path: 'properties.properties.schedules',
        variant: INSTANCE,
        firstPreview: '2021-03-01-preview',
        firstStable: '2022-05-01',
        purpose: 'operational',
    },
    { path: 'properties.properties.enableRootAccess', variant: INSTANCE, firstPreview: '2023-08-01-preview' },
    {
        path: 'properties.properties.enableSSO',
        variant: INSTANCE,
        firstPreview: '2023-08-01-preview',
        firstStable: '2025-12-01',
    },
    { path: 'properties.properties.enableOSPatching', variant: INSTANCE, firstPreview: '2023-08-01-preview' },
    {
        path: 'properties.properties.setupScripts',
        variant: INSTANCE,
        firstPreview: '2020-09-01-preview',
        firstStable: '2021-01-01',
        purpose: 'operational',
    },
    {
        path: 'properties.properties.customServices',
        variant: INSTANCE,
        firstPreview: '2022-06-01-preview',
        firstStable: '2023-04-01',
        purpose: 'operational',
    },
    {
        path: 'properties.properties.osImageMetadata.isLatestOsImageVersion',
        variant: INSTANCE,
        firstPreview: '2022-10-01-preview',
        firstStable: '2023-04-01',
        purpose: 'shape',
    },
    {
        path: 'properties.properties.sslConfiguration.leafDomainLabel',
        variant: AKS,
        firstPreview: '2021-03-01-preview',
        firstStable: '2020-04-01',
        missingIn: ['2020-06-01', '2020-08-01', '2021-01-01'],
    },
    {
        path: 'properties.properties.loadBalancerType',
        variant: AKS,
        firstPreview: '2021-03-01-preview',
        firstStable: '2021-04-01',
    },
    { path: 'identity.type', firstPreview: '2018-03-01-preview', firstStable: '2018-11-19', purpose: 'shape' },
]);
const ENDPOINTS = [
    ...rows('workspaces/onlineEndpoints', [
        { path: 'properties.authMode', firstPreview: '2021-03-01-preview', firstStable: '2022-05-01' },
        { path: 'properties.publicNetworkAccess', firstPreview: '2022-02-01-preview', firstStable: '2022-10-01' },
    ]),
    ...rows('workspaces/onlineEndpoints/deployments', [
        { path: 'properties.egressPublicNetworkAccess', firstPreview: '2022-02-01-preview', firstStable: '2022-10-01' },
        {
            path: 'properties.privateNetworkConnection',
            firstPreview: '2022-02-01-preview',
            lastPreview: '2022-02-01-preview',
        },
        { path: 'properties.appInsightsEnabled', firstPreview: '2021-03-01-preview', firstStable: '2022-05-01' },
        { path: 'properties.dataCollector', firstPreview: '2023-04-01-preview', firstStable: '2024-04-01' },
    ]),
    ...rows('workspaces/batchEndpoints', [
        { path: 'properties.authMode', firstPreview: '2021-03-01-preview', firstStable: '2022-05-01' },
    ]),
    ...rows('workspaces/serverlessEndpoints', [
        { path: 'properties.authMode', firstPreview: '2023-08-01-preview', firstStable: '2024-04-01' },
        { path: 'properties.contentSafety', firstPreview: '2024-07-01-preview', firstStable: '2024-04-01' },
        { path: 'properties.contentSafety.contentSafetyLevel', firstPreview: '2024-10-01-preview' },
    ]),
];
const DATA = [
    ...rows('workspaces/datastores', [
        {
            path: 'properties.credentials.credentialsType',
            variant: { path: 'properties.credentials.credentialsType', equals: 'None' },
            firstPreview: '2022-02-01-preview',
            firstStable: '2022-05-01',
            purpose: 'shape',
        },
        {
            path: 'properties.serviceDataAccessAuthIdentity',
            variant: { path: 'properties.datastoreType', equals: 'AzureBlob' },
            firstPreview: '2022-02-01-preview',
            firstStable: '2022-05-01',
        },
        {
            path: 'properties.datastoreType',
            variant: { path: 'properties.datastoreType', equals: 'OneLake' },
            firstPreview: '2023-04-01-preview',
            firstStable: '2024-04-01',
            purpose: 'shape',
        },
    ]),
    ...rows('workspaces/connections', [
        {
            path: 'properties.authType',
            firstPreview: '2020-09-01-preview',
            firstStable: '2020-06-01',
            lastStable: '2021-07-01',
            lastPreview: '2022-02-01-preview',
            purpose: 'shape',
        },
        {
            path: 'properties.authType',
            variant: { path: 'properties.authType', equals: 'ManagedIdentity' },
            firstPreview: '2022-06-01-preview',
            firstStable: '2022-05-01',
            purpose: 'shape',
        },
        {
            path: 'properties.authType',
            variant: { path: 'properties.authType', equals: 'AAD' },
            firstPreview: '2024-01-01-preview',
            firstStable: '2024-04-01',
            purpose: 'shape',
        },
        {
            path: 'properties.value',
            firstPreview: '2020-09-01-preview',
            firstStable: '2020-06-01',
            lastStable: '2025-09-01',
        },
        { path: 'properties.isSharedToAll', firstPreview: '2023-08-01-preview', firstStable: '2024-04-01' },
        {
            path: 'properties.useWorkspaceManagedIdentity',
            firstPreview: '2024-07-01-preview',
            firstStable: '2025-12-01',
        },
        {
            path: 'properties.peRequirement',
            firstPreview: '2024-07-01-preview',
            firstStable: '2025-12-01',
            purpose: 'operational',
        },
    ]),
];
const OTHERS = [
    ...rows('workspaces/outboundRules', [
        {
            path: 'properties.destination',
            variant: { path: 'properties.type', equals: 'FQDN' },
            firstPreview: '2023-04-01-preview',
            firstStable: '2023-10-01',
        },
    ]),
    ...rows('workspaces/managedNetworks', [
        { path: 'properties.managedNetwork.isolationMode', firstPreview: '2024-10-01-preview' },
    ]),
    ...rows('workspaces/capabilityHosts', [
        { path: 'properties.customerSubnet', firstPreview: '2024-10-01-preview', firstStable: '2025-06-01' },
    ]),
    ...rows('workspaces/marketplaceSubscriptions', [
        {
            path: 'properties.modelId',
            firstPreview: '2024-01-01-preview',
            firstStable: '2024-04-01',
            purpose: 'shape',
        },
    ]),
    ...rows('workspaces/services', [
        {
            path: 'sslEnabled',
            variant: { path: 'computeType', equals: 'ACI' },
            firstPreview: '2020-05-01-preview',
            firstStable: '2021-01-01',
            lastStable: '2021-04-01',
        },
        {
            path: 'aadAuthEnabled',
            variant: { path: 'computeType', equals: 'AKS' },
            firstPreview: '2020-05-01-preview',
            firstStable: '2021-01-01',
            lastStable: '2021-04-01',
        },
    ]),
    ...rows('registries', [
        { path: 'properties.publicNetworkAccess', firstPreview: '2022-10-01-preview', firstStable: '2023-04-01' },
        {
            path: 'properties.regionDetails.[].storageAccountDetails.[].systemCreatedStorageAccount.allowBlobPublicAccess',
            firstPreview: '2022-12-01-preview',
            firstStable: '2023-04-01',
        },
    ]),
];
const AVAILABILITY = [
    ...WORKSPACES,
    ...COMPUTES,
    ...ENDPOINTS,
    ...DATA,
    ...OTHERS,
];

// EXTERNAL MODULE: ./lib/src/model/types.js
var types = __webpack_require__(27269);
;// CONCATENATED MODULE: ./lib/src/model/facts/defaults.js

const defaults_CLUSTER = { path: 'properties.computeType', equals: 'AmlCompute' };
const defaults_INSTANCE = { path: 'properties.computeType', equals: 'ComputeInstance' };
const TERRAFORM = ['terraform', 'terraform-plan'];
const COMMAND_LINE = ['azureml-yaml', 'az-cli'];
const AML_TYPES = 'github.com/Azure/bicep-types-az, generated/machinelearningservices';
const AML_CLI = 'github.com/Azure/azure-sdk-for-python, sdk/ml/azure-ai-ml: entity defaults and deployment templates';
const AZURERM = 'github.com/hashicorp/terraform-provider-azurerm, website/docs/r';
const STORAGE_TYPES = 'github.com/Azure/bicep-types-az, generated/storage';
const VAULT_TYPES = 'github.com/Azure/bicep-types-az, generated/keyvault';
const VAULT_DOCS = 'learn.microsoft.com/azure/key-vault/general/access-control-default';
const REGISTRY_TYPES = 'github.com/Azure/bicep-types-az, generated/containerregistry';
const COSMOS_TYPES = 'github.com/Azure/bicep-types-az, generated/cosmos-db';
const ISOLATION_DOCS = 'learn.microsoft.com/azure/machine-learning/how-to-managed-network';
const POLICY_PUBLIC_WORKSPACE = 'policy 438c38d2-3772-465a-a9cc-7a6666a275ce: absent does not comply';
const POLICY_DISABLE_LOCAL_AUTH = 'policy e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f: absent does not comply';
const defaults_WORKSPACES = [
    { type: types/* WORKSPACE */.un, path: 'kind', value: 'Default', source: AML_TYPES },
    {
        type: types/* WORKSPACE */.un,
        path: 'properties.publicNetworkAccess',
        since: '2021-07-01',
        value: 'Enabled',
        source: POLICY_PUBLIC_WORKSPACE,
    },
    { type: types/* WORKSPACE */.un, path: 'properties.allowPublicAccessWhenBehindVnet', value: false, source: AML_TYPES },
    { type: types/* WORKSPACE */.un, path: 'properties.managedNetwork.isolationMode', value: 'Disabled', source: ISOLATION_DOCS },
    {
        type: types/* MANAGED_NETWORK */.Zz,
        path: 'properties.managedNetwork.isolationMode',
        value: 'Disabled',
        source: ISOLATION_DOCS,
    },
    { type: types/* WORKSPACE */.un, path: 'properties.encryption.status', value: 'Disabled', source: AML_TYPES },
    { type: types/* WORKSPACE */.un, path: 'properties.hbiWorkspace', value: false, source: AML_TYPES },
    { type: types/* WORKSPACE */.un, path: 'properties.v1LegacyMode', since: '2022-05-01', value: false, source: AML_TYPES },
    { type: types/* WORKSPACE */.un, path: 'properties.systemDatastoresAuthMode', value: 'AccessKey', source: AML_TYPES },
    { type: types/* WORKSPACE */.un, path: 'properties.enableServiceSideCMKEncryption', value: false, source: AML_TYPES },
    { type: types/* WORKSPACE */.un, path: 'identity.type', value: 'None', source: AML_TYPES },
    { type: types/* WORKSPACE */.un, path: 'identity.type', forms: COMMAND_LINE, value: 'SystemAssigned', source: AML_CLI },
    { type: types/* AML_REGISTRY */.rL, path: 'properties.publicNetworkAccess', value: 'Enabled', source: AML_TYPES },
    { type: types/* AML_REGISTRY */.rL, path: 'identity.type', value: 'None', source: AML_TYPES },
    { type: types/* AML_REGISTRY */.rL, path: 'identity.type', forms: COMMAND_LINE, value: 'SystemAssigned', source: AML_CLI },
];
const defaults_COMPUTES = [
    { type: types/* COMPUTE */.IA, path: 'identity.type', value: 'None', source: AML_TYPES },
    { type: types/* COMPUTE */.IA, path: 'properties.disableLocalAuth', value: false, source: POLICY_DISABLE_LOCAL_AUTH },
    {
        type: types/* COMPUTE */.IA,
        path: 'properties.properties.enableNodePublicIp',
        variant: defaults_CLUSTER,
        value: true,
        source: AML_TYPES,
    },
    {
        type: types/* COMPUTE */.IA,
        path: 'properties.properties.enableNodePublicIp',
        variant: defaults_INSTANCE,
        value: true,
        source: AML_CLI,
    },
    {
        type: types/* COMPUTE */.IA,
        path: 'properties.properties.remoteLoginPortPublicAccess',
        variant: defaults_CLUSTER,
        value: 'NotSpecified',
        source: AML_TYPES,
    },
    {
        type: types/* COMPUTE */.IA,
        path: 'properties.properties.remoteLoginPortPublicAccess',
        variant: defaults_CLUSTER,
        forms: TERRAFORM,
        unversioned: true,
        value: 'Disabled',
        source: `${AZURERM}/machine_learning_compute_cluster`,
    },
    {
        type: types/* COMPUTE */.IA,
        path: 'properties.properties.sshSettings.sshPublicAccess',
        variant: defaults_INSTANCE,
        value: 'Disabled',
        source: AML_TYPES,
    },
];
const ENDPOINTS_AND_DATA = [
    { type: types/* ONLINE_ENDPOINT */.Ac, path: 'properties.publicNetworkAccess', value: 'Enabled', source: AML_TYPES },
    { type: types/* ONLINE_ENDPOINT */.Ac, path: 'properties.authMode', forms: COMMAND_LINE, value: 'Key', source: AML_CLI },
    { type: types/* BATCH_ENDPOINT */.pC, path: 'properties.authMode', forms: COMMAND_LINE, value: 'AADToken', source: AML_CLI },
    {
        type: types/* DATASTORE */.SL,
        path: 'properties.credentials.credentialsType',
        forms: COMMAND_LINE,
        value: 'None',
        source: AML_CLI,
    },
    {
        type: types/* DATASTORE */.SL,
        path: 'properties.credentials.credentialsType',
        forms: TERRAFORM,
        unversioned: true,
        value: 'None',
        source: `${AZURERM}/machine_learning_datastore_blobstorage`,
    },
];
const DEPENDENCIES = [
    { type: types/* STORAGE_ACCOUNT */.iR, path: 'properties.publicNetworkAccess', value: 'Enabled', source: STORAGE_TYPES },
    { type: types/* STORAGE_ACCOUNT */.iR, path: 'properties.networkAcls.defaultAction', value: 'Allow', source: STORAGE_TYPES },
    {
        type: types/* STORAGE_ACCOUNT */.iR,
        path: 'properties.supportsHttpsTrafficOnly',
        since: '2019-04-01',
        value: true,
        source: STORAGE_TYPES,
    },
    {
        type: types/* STORAGE_ACCOUNT */.iR,
        path: 'properties.supportsHttpsTrafficOnly',
        before: '2019-04-01',
        value: false,
        source: STORAGE_TYPES,
    },
    { type: types/* STORAGE_ACCOUNT */.iR, path: 'properties.isNfsV3Enabled', value: false, source: STORAGE_TYPES },
    { type: types/* STORAGE_ACCOUNT */.iR, path: 'properties.minimumTlsVersion', value: 'TLS1_0', source: STORAGE_TYPES },
    {
        type: types/* STORAGE_ACCOUNT */.iR,
        path: 'properties.minimumTlsVersion',
        forms: TERRAFORM,
        unversioned: true,
        value: 'TLS1_2',
        source: `${AZURERM}/storage_account (since 3.0)`,
    },
    {
        type: types/* STORAGE_ACCOUNT */.iR,
        path: 'properties.allowBlobPublicAccess',
        since: '2023-01-01',
        value: false,
        source: STORAGE_TYPES,
    },
    {
        type: types/* STORAGE_ACCOUNT */.iR,
        path: 'properties.allowBlobPublicAccess',
        before: '2023-01-01',
        value: true,
        source: STORAGE_TYPES,
    },
    {
        type: types/* STORAGE_ACCOUNT */.iR,
        path: 'properties.allowCrossTenantReplication',
        since: '2023-01-01',
        value: false,
        source: STORAGE_TYPES,
    },
    {
        type: types/* STORAGE_ACCOUNT */.iR,
        path: 'properties.allowCrossTenantReplication',
        before: '2023-01-01',
        value: true,
        source: STORAGE_TYPES,
    },
    { type: types/* STORAGE_ACCOUNT */.iR, path: 'properties.allowSharedKeyAccess', value: true, source: STORAGE_TYPES },
    { type: types/* KEY_VAULT */.tv, path: 'properties.publicNetworkAccess', value: 'Enabled', source: VAULT_TYPES },
    { type: types/* KEY_VAULT */.tv, path: 'properties.networkAcls.defaultAction', value: 'Allow', source: VAULT_TYPES },
    { type: types/* KEY_VAULT */.tv, path: 'properties.enablePurgeProtection', value: false, source: VAULT_TYPES },
    { type: types/* KEY_VAULT */.tv, path: 'properties.createMode', value: 'default', source: VAULT_TYPES },
    {
        type: types/* KEY_VAULT */.tv,
        path: 'properties.enableSoftDelete',
        since: '2019-09-01',
        value: true,
        source: VAULT_TYPES,
    },
    {
        type: types/* KEY_VAULT */.tv,
        path: 'properties.enableSoftDelete',
        before: '2019-09-01',
        value: false,
        source: VAULT_TYPES,
    },
    {
        type: types/* KEY_VAULT */.tv,
        path: 'properties.enableRbacAuthorization',
        since: '2026-02-01',
        value: true,
        source: VAULT_DOCS,
    },
    {
        type: types/* KEY_VAULT */.tv,
        path: 'properties.enableRbacAuthorization',
        before: '2026-02-01',
        value: false,
        source: VAULT_DOCS,
    },
    { type: types/* CONTAINER_REGISTRY */.S1, path: 'properties.publicNetworkAccess', value: 'Enabled', source: REGISTRY_TYPES },
    {
        type: types/* CONTAINER_REGISTRY */.S1,
        path: 'properties.networkRuleSet.defaultAction',
        value: 'Allow',
        source: REGISTRY_TYPES,
    },
    { type: types/* COSMOS_ACCOUNT */.jh, path: 'properties.minimalTlsVersion', value: 'Tls12', source: COSMOS_TYPES },
];
const ABSENCE_FACTS = [
    ...defaults_WORKSPACES,
    ...defaults_COMPUTES,
    ...ENDPOINTS_AND_DATA,
    ...DEPENDENCIES,
];

;// CONCATENATED MODULE: ./lib/src/model/facts/lookup.js




const absenceByType = groupByType(ABSENCE_FACTS);
const availabilityByType = groupByType(AVAILABILITY);
function absenceOf(bearer, segments) {
    const fitting = (absenceByType.get(bearer.type.toLowerCase()) ?? []).filter(({ fact, pattern }) => (0,paths/* matchesPattern */.MT)(segments, pattern) &&
        (0,api_version/* isInRange */.h$)(bearer.apiVersion, fact) &&
        (fact.forms === undefined || fact.forms.includes(bearer.form)) &&
        (fact.unversioned !== true || bearer.apiVersion === undefined) &&
        (fact.variant === undefined || bearer.isVariant(fact.variant, segments)));
    const named = fitting.find(({ fact }) => fact.forms !== undefined);
    return (named ?? fitting[0])?.fact;
}
function availabilityOf(bearer, segments) {
    return (availabilityByType.get(bearer.type.toLowerCase()) ?? [])
        .filter(({ fact, pattern }) => (0,paths/* matchesPattern */.MT)(segments, pattern, true) &&
        (fact.variant === undefined || bearer.isVariant(fact.variant, segments)))
        .map(({ fact }) => fact);
}
function availabilityOfType(type) {
    return (availabilityByType.get(type.toLowerCase()) ?? []).map(({ fact }) => fact);
}
function groupByType(facts) {
    const groups = new Map();
    for (const fact of facts) {
        const key = fact.type.toLowerCase();
        const group = groups.get(key) ?? [];
        group.push({ fact, pattern: (0,paths/* segmentsOf */.OD)(fact.path) });
        groups.set(key, group);
    }
    return groups;
}


/***/ }),

/***/ 3200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ policiesDeploying),
/* harmony export */   My: () => (/* binding */ WORKSPACE_GROUP),
/* harmony export */   YK: () => (/* binding */ PRIVATE_LINK_GROUPS),
/* harmony export */   _F: () => (/* binding */ REGISTRY_GROUP),
/* harmony export */   fU: () => (/* binding */ zonesFor),
/* harmony export */   mt: () => (/* binding */ cloudsOf),
/* harmony export */   o8: () => (/* binding */ connectionLists)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27269);

const ZONES = 'learn.microsoft.com/azure/private-link/private-endpoint-dns';
const AML_ZONES = 'learn.microsoft.com/azure/machine-learning/how-to-custom-dns';
const REGISTRY_ISOLATION = 'learn.microsoft.com/azure/machine-learning/how-to-registry-network-isolation';
const WORKSPACE_GROUP = 'amlworkspace';
const REGISTRY_GROUP = 'amlregistry';
const CONNECTIONS = {
    path: 'properties.privateEndpointConnections',
    status: 'properties.privateLinkServiceConnectionState.status',
    source: 'learn.microsoft.com/azure/governance/policy/concepts/definition-structure-alias',
};
const REGISTRY_CONNECTIONS = {
    path: 'properties.registryPrivateEndpointConnections',
    status: 'properties.registryPrivateLinkServiceConnectionState.status',
    source: 'learn.microsoft.com/azure/templates/microsoft.machinelearningservices/registries',
};
const DEPLOYS_WORKSPACE_ENDPOINT = '7838fd83-5cbb-4b5d-888c-bfa240972597';
function storage(groupId) {
    return {
        type: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .STORAGE_ACCOUNT */ .iR,
        groupId,
        zones: {
            AzureCloud: [`privatelink.${groupId}.core.windows.net`],
            AzureUSGovernment: [`privatelink.${groupId}.core.usgovcloudapi.net`],
            AzureChinaCloud: [`privatelink.${groupId}.core.chinacloudapi.cn`],
        },
        source: ZONES,
    };
}
const PRIVATE_LINK_GROUPS = [
    {
        type: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKSPACE */ .un,
        groupId: WORKSPACE_GROUP,
        zones: {
            AzureCloud: ['privatelink.api.azureml.ms', 'privatelink.notebooks.azure.net'],
            AzureUSGovernment: ['privatelink.api.ml.azure.us', 'privatelink.notebooks.usgovcloudapi.net'],
            AzureChinaCloud: ['privatelink.api.ml.azure.cn', 'privatelink.notebooks.chinacloudapi.cn'],
        },
        deployedBy: [DEPLOYS_WORKSPACE_ENDPOINT],
        connections: [CONNECTIONS],
        source: AML_ZONES,
    },
    {
        type: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .AML_REGISTRY */ .rL,
        groupId: REGISTRY_GROUP,
        zones: {},
        connections: [REGISTRY_CONNECTIONS, CONNECTIONS],
        source: REGISTRY_ISOLATION,
    },
    storage('blob'),
    storage('file'),
    storage('queue'),
    storage('table'),
    storage('dfs'),
    {
        type: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .KEY_VAULT */ .tv,
        groupId: 'vault',
        zones: {
            AzureCloud: ['privatelink.vaultcore.azure.net'],
            AzureUSGovernment: ['privatelink.vaultcore.usgovcloudapi.net'],
            AzureChinaCloud: ['privatelink.vaultcore.azure.cn'],
        },
        source: ZONES,
    },
    {
        type: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .CONTAINER_REGISTRY */ .S1,
        groupId: 'registry',
        zones: { AzureCloud: ['privatelink.azurecr.io'], AzureUSGovernment: ['privatelink.azurecr.us'] },
        source: ZONES,
    },
    {
        type: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .MONITOR_PRIVATE_LINK_SCOPE */ .l2,
        groupId: 'azuremonitor',
        zones: {
            AzureCloud: [
                'privatelink.monitor.azure.com',
                'privatelink.oms.opinsights.azure.com',
                'privatelink.ods.opinsights.azure.com',
                'privatelink.agentsvc.azure-automation.net',
                'privatelink.blob.core.windows.net',
            ],
            AzureUSGovernment: [
                'privatelink.monitor.azure.us',
                'privatelink.adx.monitor.azure.us',
                'privatelink.oms.opinsights.azure.us',
                'privatelink.ods.opinsights.azure.us',
                'privatelink.agentsvc.azure-automation.us',
                'privatelink.blob.core.usgovcloudapi.net',
            ],
        },
        source: ZONES,
    },
    {
        type: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .KUBERNETES_CLUSTER */ .gp,
        groupId: 'management',
        zones: { AzureCloud: ['privatelink.{region}.azmk8s.io'] },
        source: ZONES,
    },
    {
        type: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .AI_ACCOUNT */ .Vv,
        groupId: 'account',
        zones: {
            AzureCloud: [
                'privatelink.cognitiveservices.azure.com',
                'privatelink.openai.azure.com',
                'privatelink.services.ai.azure.com',
            ],
            AzureUSGovernment: ['privatelink.cognitiveservices.azure.us'],
        },
        source: ZONES,
    },
    {
        type: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .SEARCH_SERVICE */ .Dn,
        groupId: 'searchService',
        zones: { AzureCloud: ['privatelink.search.windows.net'], AzureUSGovernment: ['privatelink.search.azure.us'] },
        source: ZONES,
    },
    {
        type: _types_js__WEBPACK_IMPORTED_MODULE_0__/* .COSMOS_ACCOUNT */ .jh,
        groupId: 'Sql',
        zones: {
            AzureCloud: ['privatelink.documents.azure.com'],
            AzureUSGovernment: ['privatelink.documents.azure.us'],
            AzureChinaCloud: ['privatelink.documents.azure.cn'],
        },
        source: ZONES,
    },
];
function zonesFor(type, groupId, cloud) {
    return groupOf(type, groupId)?.zones[cloud];
}
function cloudsOf(type, groupId) {
    const zones = groupOf(type, groupId)?.zones ?? {};
    return ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'].filter((cloud) => zones[cloud] !== undefined);
}
function policiesDeploying(type, groupId) {
    return groupOf(type, groupId)?.deployedBy ?? [];
}
function connectionLists(type, groupId) {
    return groupOf(type, groupId)?.connections ?? [];
}
function groupOf(type, groupId) {
    const wanted = groupId.toLowerCase().replace(/_secondary$/, '');
    return PRIVATE_LINK_GROUPS.find((group) => group.type.toLowerCase() === type.toLowerCase() && group.groupId.toLowerCase() === wanted);
}


/***/ }),

/***/ 43399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   xw: () => (/* binding */ reachOf)
/* harmony export */ });
/* unused harmony exports PUBLIC_SUFFIXES, STORAGE_DOMAINS, SHARED_DOMAINS, DROP_SITES, PUBLISHERS_STORAGE */
const PUBLIC_SUFFIXES = [
    'co.uk',
    'org.uk',
    'ac.uk',
    'gov.uk',
    'com.au',
    'net.au',
    'org.au',
    'co.nz',
    'co.jp',
    'ne.jp',
    'or.jp',
    'co.kr',
    'co.in',
    'com.br',
    'com.cn',
    'net.cn',
    'org.cn',
    'com.mx',
    'com.sg',
    'com.tr',
    'com.tw',
    'com.hk',
    'co.za',
    'co.il',
    'azure.com',
    'azure.net',
    'azure.us',
    'azure.cn',
    'windows.net',
    'core.windows.net',
    'usgovcloudapi.net',
    'core.usgovcloudapi.net',
    'chinacloudapi.cn',
    'core.chinacloudapi.cn',
    'cloudapp.azure.com',
    'amazonaws.com',
    'googleapis.com',
];
const STORAGE_DOMAINS = ['windows.net', 'usgovcloudapi.net', 'chinacloudapi.cn'].flatMap((cloud) => ['blob', 'file', 'queue', 'table', 'dfs', 'web'].map((service) => `${service}.core.${cloud}`));
const SHARED_DOMAINS = [
    ...STORAGE_DOMAINS,
    'azurewebsites.net',
    'scm.azurewebsites.net',
    'azurestaticapps.net',
    'azurecr.io',
    'azurecr.us',
    'azurecr.cn',
    'azurefd.net',
    'azureedge.net',
    'azure-api.net',
    'azurecontainer.io',
    'azurecontainerapps.io',
    'cloudapp.net',
    'trafficmanager.net',
    'database.windows.net',
    'documents.azure.com',
    'servicebus.windows.net',
    'vault.azure.net',
    'cognitiveservices.azure.com',
    'openai.azure.com',
    'search.windows.net',
    'onmicrosoft.com',
    'sharepoint.com',
    'githubusercontent.com',
    'github.io',
    'github.com',
    'gitlab.io',
    'gitlab.com',
    'bitbucket.io',
    'google.com',
    's3.amazonaws.com',
    'cloudfront.net',
    'elasticbeanstalk.com',
    'execute-api.amazonaws.com',
    'storage.googleapis.com',
    'run.app',
    'web.app',
    'firebaseapp.com',
    'firebaseio.com',
    'appspot.com',
    'cloudfunctions.net',
    'herokuapp.com',
    'netlify.app',
    'vercel.app',
    'pages.dev',
    'workers.dev',
    'r2.dev',
    'fly.dev',
    'onrender.com',
    'digitaloceanspaces.com',
    'blogspot.com',
    'wordpress.com',
    'fastly.net',
    'akamaized.net',
];
const DROP_SITES = [
    'pastebin.com',
    'paste.ee',
    'hastebin.com',
    'ghostbin.com',
    'dpaste.org',
    'rentry.co',
    'gist.github.com',
    'transfer.sh',
    'file.io',
    'anonfiles.com',
    'gofile.io',
    'wetransfer.com',
    'mega.nz',
    'webhook.site',
    'requestbin.com',
    'ngrok.io',
    'ngrok.app',
    'ngrok-free.app',
];
const PUBLISHERS_STORAGE = ['vscode.blob.core.windows.net'];
function reachOf(destination) {
    const host = destination.trim().toLowerCase().replace(/\.$/, '');
    if (/^[*.]+$/.test(host))
        return 'everything';
    if (isAddress(host))
        return 'ip-address';
    const wildcard = host.startsWith('*');
    const domain = host.replace(/^\*\.?/, '');
    if (isBelowOrEqual(domain, DROP_SITES))
        return 'drop-site';
    if (!wildcard)
        return isBelow(domain, STORAGE_DOMAINS) && !PUBLISHERS_STORAGE.includes(domain) ? 'storage-host' : 'narrow';
    if (!domain.includes('.') || PUBLIC_SUFFIXES.includes(domain))
        return 'public-suffix';
    return isSharedWildcard(domain) ? 'shared-domain' : 'narrow';
}
function isSharedWildcard(domain) {
    if (SHARED_DOMAINS.includes(domain))
        return true;
    return /^([a-z0-9-]+\.(cloudapp\.azure\.com|azurecontainer\.io|azurecontainerapps\.io)|z\d+\.web\.core\.windows\.net|s3[.-][a-z0-9-]+\.amazonaws\.com)$/.test(domain);
}
function isBelow(domain, parents) {
    return parents.some((parent) => domain.endsWith(`.${parent}`));
}
function isBelowOrEqual(domain, parents) {
    return parents.includes(domain) || isBelow(domain, parents);
}
function isAddress(host) {
    return /^\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?$/.test(host) || /^[0-9a-f]*:[0-9a-f:.]*(\/\d{1,3})?$/.test(host);
}


/***/ }),

/***/ 95711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Cv: () => (/* binding */ about),
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Lk: () => (/* binding */ alsoBy),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   pQ: () => (/* binding */ clauseOf)
/* harmony export */ });
function judged(truth, evidence = [], cases = {}) {
    return { truth, evidence, trueWhen: cases.trueWhen ?? [], falseWhen: cases.falseWhen ?? [] };
}
function allOf(...judgements) {
    const failing = judgements.filter((judgement) => judgement.truth === false);
    if (failing.length > 0)
        return judged(false, evidenceOf(failing));
    const open = judgements.filter((judgement) => judgement.truth === 'unknown');
    if (open.length === 0)
        return judged(true, evidenceOf(judgements));
    return judged('unknown', evidenceOf(open), {
        trueWhen: together(open.map((judgement) => judgement.trueWhen)),
        falseWhen: open.flatMap((judgement) => judgement.falseWhen),
    });
}
function anyOf(...judgements) {
    const holding = judgements.filter((judgement) => judgement.truth === true);
    if (holding.length > 0)
        return judged(true, evidenceOf(holding));
    const open = judgements.filter((judgement) => judgement.truth === 'unknown');
    if (open.length === 0)
        return judged(false, evidenceOf(judgements));
    const rest = judgements.filter((judgement) => judgement.truth === false);
    return judged('unknown', evidenceOf([...open, ...rest]), {
        trueWhen: open.flatMap((judgement) => judgement.trueWhen),
        falseWhen: together(open.map((judgement) => judgement.falseWhen)),
    });
}
function not(judgement) {
    const { truth, trueWhen, falseWhen } = judgement;
    const evidence = judgement.evidence.map(opposite);
    return { truth: negated(truth), evidence, trueWhen: falseWhen, falseWhen: trueWhen };
}
function opposite({ expected: _, answer, ...evidence }) {
    return answer === undefined ? evidence : { ...evidence, answer: negated(answer) };
}
function negated(truth) {
    return truth === 'unknown' ? 'unknown' : !truth;
}
function about(subject, judgement) {
    return { ...judgement, evidence: [{ ...subject, isSubject: true }, ...judgement.evidence] };
}
function alsoBy(evidence, judgement) {
    return { ...judgement, evidence: [evidence, ...judgement.evidence] };
}
function clauseOf(unknown) {
    return unknown.message === '' ? `'${unknown.expression}' is not known before deployment` : unknown.message;
}
function evidenceOf(judgements) {
    return judgements.flatMap((judgement) => judgement.evidence);
}
function together(cases) {
    if (cases.some((one) => one.length !== 1))
        return [];
    return [[...new Set(cases.flat())].join(' and ')];
}


/***/ }),

/***/ 68965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ mentionsByName),
/* harmony export */   Rc: () => (/* binding */ nameKey),
/* harmony export */   ZN: () => (/* binding */ visitMentions)
/* harmony export */ });
/* harmony import */ var _resource_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64708);

function visitMentions(value, visitor) {
    switch (value.kind) {
        case 'object':
            for (const member of value.members.values())
                visitMentions(member.value, visitor);
            break;
        case 'array':
            for (const item of value.items)
                visitMentions(item, visitor);
            if (value.open?.each !== undefined)
                visitMentions(value.open.each, visitor);
            break;
        case 'choice':
            for (const alternative of value.alternatives)
                visitMentions(alternative.value, visitor);
            break;
        case 'resource-id':
            visitor.key(value);
            break;
        case 'text':
            visitIdentityOf(value, visitor);
            break;
        case 'scalar':
            if (typeof value.value !== 'string')
                break;
            visitor.text?.(value.value);
            if (value.value.startsWith('/'))
                visitIdentityOf(value, visitor);
            break;
    }
}
function visitIdentityOf(value, visitor) {
    const key = (0,_resource_key_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKeyOf */ .Bk)(value);
    if (key !== undefined)
        visitor.key(key);
}
function mentionsByName(value, resource) {
    const wanted = (0,_resource_key_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOfResource */ .T3)(resource);
    const name = nameKey(resource);
    let found = false;
    visitMentions(value, {
        key: (key) => {
            found ||= (0,_resource_key_js__WEBPACK_IMPORTED_MODULE_0__/* .sameKnownResource */ .Mu)(key, wanted);
        },
        text: (text) => {
            found ||= text.toLowerCase() === name;
        },
    });
    return found;
}
function nameKey({ name }) {
    return name.kind === 'scalar' ? String(name.value).toLowerCase() : undefined;
}


/***/ }),

/***/ 91314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ neighboursOf)
/* harmony export */ });
/* harmony import */ var _mentions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68965);
/* harmony import */ var _resource_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64708);


function neighboursOf(expansions) {
    const names = expansions.map(namesIn);
    const declaredIn = indexBy(names.map(({ declared }) => declared));
    const namedIn = indexBy(names.map(({ named }) => named));
    const found = (keys, index) => matching(keys, index, expansions.length);
    const declaring = names.map(({ named }) => found(named, declaredIn));
    const unreadNaming = unreadModules(expansions);
    const neighbours = new Map();
    for (const [at, expansion] of expansions.entries()) {
        const declared = names[at]?.declared ?? new Set();
        const near = found(declared, namedIn).with(declaring[at]);
        const all = near.numbers().reduce((set, other) => set.with(declaring[other]), near.with(undefined));
        const foreign = all.numbers().flatMap((other) => expansions[other] ?? []);
        neighbours.set(expansion, {
            others: foreign.flatMap((other) => (other.entryPoint === expansion.entryPoint ? [] : other.resources)),
            unreadElsewhere: unreadNaming(expansion, declared),
        });
    }
    return neighbours;
}
function unreadModules(expansions) {
    const index = new Map();
    const add = (key, unread) => index.set(key, (index.get(key) ?? new Set()).add(unread));
    for (const { entryPoint, unresolvedModules } of expansions) {
        for (const module of unresolvedModules) {
            const unread = { entryPoint, module };
            (0,_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .visitMentions */ .ZN)(module.arguments, {
                key: (key) => add((0,_resource_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key), unread),
                text: (text) => add(text.toLowerCase(), unread),
            });
        }
    }
    return (expansion, declared = new Set()) => {
        if (index.size === 0)
            return [];
        const names = expansion.resources.flatMap((resource) => (resource.existing ? [] : ((0,_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .nameKey */ .Rc)(resource) ?? [])));
        const found = [...declared, ...names].flatMap((key) => [...(index.get(key) ?? [])]);
        return [...new Set(found.filter(({ entryPoint }) => entryPoint !== expansion.entryPoint))];
    };
}
function namesIn(expansion) {
    const declared = new Set();
    const named = new Set();
    for (const resource of expansion.resources) {
        const { resource: extended } = resource.scope;
        if (extended !== undefined)
            addNamed(extended, named);
        else {
            const key = (0,_resource_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfResource */ .T3)(resource);
            if (!resource.existing)
                addKey(key, declared);
            addWithAncestors(key, named);
        }
        addNamed(resource.body, named);
    }
    return { declared, named };
}
const DEFINITIONS = /^microsoft\.authorization\/(?:role|policy|policyset)definitions$/i;
function addKey(key, keys) {
    const isKnown = key.names.length > 0 && key.names.every((name) => name.kind === 'scalar');
    if (isKnown && !DEFINITIONS.test(key.type))
        keys.add((0,_resource_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key));
}
function addWithAncestors(key, keys) {
    addKey(key, keys);
    for (let levels = 1; levels < key.names.length; levels++) {
        const above = (0,_resource_key_js__WEBPACK_IMPORTED_MODULE_1__/* .ancestorOf */ .VU)(key, levels);
        if (above !== undefined)
            addKey(above, keys);
    }
}
function addNamed(value, keys) {
    (0,_mentions_js__WEBPACK_IMPORTED_MODULE_0__/* .visitMentions */ .ZN)(value, { key: (key) => addWithAncestors(key, keys) });
}
function indexBy(keys) {
    const index = new Map();
    for (const [number, of] of keys.entries()) {
        for (const key of of) {
            const list = index.get(key);
            if (list === undefined)
                index.set(key, [number]);
            else
                list.push(number);
        }
    }
    return index;
}
function matching(keys, index, size) {
    const found = new NumberSet(size);
    for (const key of keys)
        for (const number of index.get(key) ?? [])
            found.add(number);
    return found;
}
class NumberSet {
    size;
    words;
    constructor(size) {
        this.size = size;
        this.words = new Uint32Array(Math.ceil(size / 32));
    }
    add(number) {
        const at = number >>> 5;
        this.words[at] = (this.words[at] ?? 0) | (1 << (number & 31));
    }
    with(other) {
        const both = new NumberSet(this.size);
        for (let at = 0; at < this.words.length; at++) {
            both.words[at] = (this.words[at] ?? 0) | (other?.words[at] ?? 0);
        }
        return both;
    }
    numbers() {
        const found = [];
        for (let number = 0; number < this.size; number++) {
            if (((this.words[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0)
                found.push(number);
        }
        return found;
    }
}


/***/ }),

/***/ 51821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ networkOf),
/* harmony export */   eM: () => (/* binding */ arePeered),
/* harmony export */   tY: () => (/* binding */ isNetwork)
/* harmony export */ });
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95711);
/* harmony import */ var _resource_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64708);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44570);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27269);




function networkOf(property, system) {
    const { value } = property;
    const key = value === undefined ? undefined : networkKey(value);
    return key === undefined ? undefined : networkAt(key, system);
}
function networkAt(key, system) {
    const found = system.graph.find(key);
    return { key, view: found?.state === 'declared' ? found.target : undefined };
}
function networkKey(value) {
    const id = value.kind === 'unknown' ? value.target : (0,_resource_key_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceKeyOf */ .Bk)(value);
    const [name] = id?.names ?? [];
    if (id === undefined || name === undefined)
        return undefined;
    if ((0,_types_js__WEBPACK_IMPORTED_MODULE_2__/* .sameType */ .n6)(id.type, _types_js__WEBPACK_IMPORTED_MODULE_2__/* .VIRTUAL_NETWORK */ .xU))
        return id;
    return id.type.toLowerCase().startsWith(`${_types_js__WEBPACK_IMPORTED_MODULE_2__/* .VIRTUAL_NETWORK */ .xU.toLowerCase()}/`) ? network(name, id.scope) : undefined;
}
function network(name, scope) {
    return { type: _types_js__WEBPACK_IMPORTED_MODULE_2__/* .VIRTUAL_NETWORK */ .xU, names: [name], scope };
}
function isNetwork(property, wanted, system) {
    return property.judge((value) => {
        const key = networkKey(value);
        if (key === undefined)
            return value.kind === 'unknown' || value.kind === 'text' ? 'unknown' : false;
        return system.graph.areSame(key, wanted.key);
    }, false);
}
function arePeered(left, right, system) {
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .anyOf */ .EB)(peersWith(left, right, system), peersWith(right, left, system));
}
function peersWith(from, to, system) {
    if (from.view === undefined)
        return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .anyOf */ .EB)();
    const inline = from.view
        .items('properties.virtualNetworkPeerings')
        .some((peering) => isNetwork(peering.property('properties.remoteVirtualNetwork.id'), to, system));
    const children = system.childrenOf(from.view, _types_js__WEBPACK_IMPORTED_MODULE_2__/* .NETWORK_PEERING */ .qb);
    const nested = (0,_system_js__WEBPACK_IMPORTED_MODULE_1__/* .someCompanion */ .x)(children, (peering) => isNetwork(peering.property('properties.remoteVirtualNetwork.id'), to, system));
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_3__/* .anyOf */ .EB)(inline, nested);
}


/***/ }),

/***/ 88940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ matchesPattern),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   We: () => (/* binding */ EACH),
/* harmony export */   jV: () => (/* binding */ formatPath),
/* harmony export */   ut: () => (/* binding */ fillPattern)
/* harmony export */ });
const EACH = '[*]';
function segmentsOf(path) {
    return path === '' ? [] : path.split('.');
}
function formatPath(segments) {
    let path = '';
    for (const segment of segments) {
        if (typeof segment === 'number')
            path += `[${segment}]`;
        else if (segment === EACH)
            path += EACH;
        else
            path += path === '' ? segment : `.${segment}`;
    }
    return path;
}
function matchesPattern(segments, pattern, prefix = false) {
    if (prefix ? pattern.length > segments.length : pattern.length !== segments.length)
        return false;
    return pattern.every((wanted, at) => matchesSegment(segments[at], wanted));
}
function matchesSegment(segment, wanted) {
    if (typeof segment === 'number' || segment === EACH)
        return wanted === '[]';
    return segment !== undefined && (wanted === '{*}' || segment.toLowerCase() === wanted.toLowerCase());
}
function fillPattern(pattern, segments) {
    const filled = [];
    for (const [at, wanted] of pattern.entries()) {
        const segment = wanted === '{*}' || wanted === '[]' ? segments[at] : wanted;
        if (segment === undefined)
            return undefined;
        filled.push(segment);
    }
    return filled;
}


/***/ }),

/***/ 43961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ zoneGroupsOf),
/* harmony export */   bt: () => (/* binding */ zonesNeeded),
/* harmony export */   cc: () => (/* binding */ registersIn),
/* harmony export */   fP: () => (/* binding */ declaredZone),
/* harmony export */   gX: () => (/* binding */ mayResolveOtherwise),
/* harmony export */   wD: () => (/* binding */ isLinkedToNetworkOf)
/* harmony export */ });
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66165);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39851);
/* harmony import */ var _facts_private_link_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3200);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95711);
/* harmony import */ var _networks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51821);
/* harmony import */ var _resource_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64708);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44570);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27269);








function zoneGroupsOf(endpoint, system) {
    return system.childrenOf(endpoint, _types_js__WEBPACK_IMPORTED_MODULE_6__/* .DNS_ZONE_GROUP */ .Xo);
}
function registersIn(endpoint, zone, system) {
    return (0,_system_js__WEBPACK_IMPORTED_MODULE_5__/* .someCompanion */ .x)(zoneGroupsOf(endpoint, system), (group) => zoneIdsOf(group).some((id) => isZone(id, zone)));
}
function zoneIdsOf(group) {
    const configs = group.items('properties.privateDnsZoneConfigs');
    return {
        some: (test) => configs.some((config) => test(config.property('properties.privateDnsZoneId'))),
    };
}
function isZone(id, zone) {
    return id.judge((value) => {
        const key = (0,_resource_key_js__WEBPACK_IMPORTED_MODULE_4__/* .resourceKeyOf */ .Bk)(value);
        const name = key?.names[0];
        if (name === undefined)
            return value.kind === 'unknown' || value.kind === 'text' ? 'unknown' : false;
        return (0,_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .sameText */ .QV)(name, (0,_expand_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarAt */ .C_)(zone, id.span));
    }, false);
}
function zonesNeeded(endpoint, type, groupId, system) {
    const uses = (cloud) => ((0,_facts_private_link_js__WEBPACK_IMPORTED_MODULE_2__/* .zonesFor */ .fU)(type, groupId, cloud) ?? []).some((zone) => registersIn(endpoint, zone, system).truth === true);
    const cloud = (0,_facts_private_link_js__WEBPACK_IMPORTED_MODULE_2__/* .cloudsOf */ .mt)(type, groupId).find(uses) ?? system.cloud;
    return (0,_facts_private_link_js__WEBPACK_IMPORTED_MODULE_2__/* .zonesFor */ .fU)(type, groupId, cloud) ?? [];
}
function declaredZone(zone, { graph }) {
    return graph
        .ofType(_types_js__WEBPACK_IMPORTED_MODULE_6__/* .PRIVATE_DNS_ZONE */ .pj)
        .find((view) => !graph.isForeign(view) && view.knownName?.toLowerCase() === zone);
}
function isLinkedToNetworkOf(zone, endpoint, system) {
    const links = system.childrenOf(zone, _types_js__WEBPACK_IMPORTED_MODULE_6__/* .DNS_ZONE_LINK */ .wX);
    const network = (0,_networks_js__WEBPACK_IMPORTED_MODULE_3__/* .networkOf */ .Af)(endpoint.property('properties.subnet.id'), system);
    const found = (0,_system_js__WEBPACK_IMPORTED_MODULE_5__/* .someCompanion */ .x)(links, (link) => reaches(link.property('properties.virtualNetwork.id'), network, system));
    return system.present(found, zone, 'its network links');
}
function reaches(linked, network, system) {
    if (network === undefined)
        return linked.undecided('the network of the private endpoint is not known');
    const hub = (0,_networks_js__WEBPACK_IMPORTED_MODULE_3__/* .networkOf */ .Af)(linked, system);
    const direct = (0,_networks_js__WEBPACK_IMPORTED_MODULE_3__/* .isNetwork */ .tY)(linked, network, system);
    if (hub === undefined)
        return direct;
    const peered = (0,_networks_js__WEBPACK_IMPORTED_MODULE_3__/* .arePeered */ .eM)(hub, network, system);
    if (hub.view !== undefined && network.view !== undefined)
        return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_7__/* .anyOf */ .EB)(direct, peered);
    const elsewhere = linked.undecided('whether the linked network is peered with that of the private endpoint is not known');
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_7__/* .anyOf */ .EB)(direct, peered, elsewhere);
}
function mayResolveOtherwise(endpoint, zone, system) {
    if (zoneGroupsOf(endpoint, system).length > 0 || declaredZone(zone, system) !== undefined)
        return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_7__/* .judged */ .g$)(false);
    const network = (0,_networks_js__WEBPACK_IMPORTED_MODULE_3__/* .networkOf */ .Af)(endpoint.property('properties.subnet.id'), system);
    if (network?.view === undefined) {
        return endpoint.undecided('its network is not declared here and may resolve names in another way');
    }
    const servers = network.view.property('properties.dhcpOptions.dnsServers');
    if (servers.isSet().truth === false)
        return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_7__/* .judged */ .g$)(false);
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_7__/* .judged */ .g$)('unknown', [servers.evidence({ because: 'its network asks DNS servers of its own' })]);
}


/***/ }),

/***/ 32516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ho: () => (/* binding */ hasPendingEndpoint),
/* harmony export */   XC: () => (/* binding */ endpointsBeside),
/* harmony export */   l1: () => (/* binding */ hasPrivateEndpoint),
/* harmony export */   oj: () => (/* binding */ servesGroup)
/* harmony export */ });
/* harmony import */ var _facts_private_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3200);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95711);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44570);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27269);




const AUTOMATIC = 'properties.privateLinkServiceConnections';
const MANUAL = 'properties.manualPrivateLinkServiceConnections';
function hasPrivateEndpoint(target, system, groupId) {
    const found = (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)(endpointLeadsTo(target, system, groupId, AUTOMATIC), isApprovedLive(target, groupId));
    return system.present(found, target, 'its private endpoint', (0,_facts_private_link_js__WEBPACK_IMPORTED_MODULE_0__/* .policiesDeploying */ .Gg)(target.type, groupId));
}
function hasPendingEndpoint(target, system, groupId) {
    return endpointLeadsTo(target, system, groupId, MANUAL);
}
function endpointLeadsTo(target, system, groupId, list) {
    const leadsHere = (endpoint) => connects(endpoint, target, system, groupId, list);
    const endpoints = system.companions(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PRIVATE_ENDPOINT */ .AX, (endpoint) => system.existsBeside(endpoint, target));
    return (0,_system_js__WEBPACK_IMPORTED_MODULE_1__/* .someCompanion */ .x)(endpoints, leadsHere);
}
function connects(endpoint, target, { graph }, groupId, list) {
    return endpoint
        .items(list)
        .some((connection) => (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .allOf */ .bn)(graph.pointsAt(connection.property('properties.privateLinkServiceId'), target), hasGroup(connection, groupId)));
}
function endpointsBeside(endpoint, type, groupId, system) {
    const leadsTo = (one, target) => connects(one, target, system, groupId, AUTOMATIC);
    const target = system.graph.ofType(type).find((candidate) => leadsTo(endpoint, candidate).truth === true);
    if (target === undefined)
        return [];
    const mayLeadThere = (one) => one !== endpoint && servesGroup(one, groupId).truth !== false;
    return system.companions(_types_js__WEBPACK_IMPORTED_MODULE_3__/* .PRIVATE_ENDPOINT */ .AX, (one) => mayLeadThere(one) ? (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .allOf */ .bn)(system.existsBeside(one, endpoint), leadsTo(one, target)) : (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g$)(false));
}
function servesGroup(endpoint, groupId) {
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)(endpoint.items(AUTOMATIC).some((connection) => hasGroup(connection, groupId)), endpoint.items(MANUAL).some((connection) => hasGroup(connection, groupId)));
}
function hasGroup(connection, groupId) {
    return connection.items('properties.groupIds').some((group) => group.is(groupId));
}
function isApprovedLive(target, groupId) {
    if (target.form !== 'live')
        return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)();
    const lists = (0,_facts_private_link_js__WEBPACK_IMPORTED_MODULE_0__/* .connectionLists */ .o8)(target.type, groupId);
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_2__/* .anyOf */ .EB)(...lists.map(({ path, status }) => target.items(path).some((connection) => connection.property(status).is('Approved'))));
}


/***/ }),

/***/ 64708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ resourceKeyOf),
/* harmony export */   Mu: () => (/* binding */ sameKnownResource),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   T3: () => (/* binding */ keyOfResource),
/* harmony export */   VU: () => (/* binding */ ancestorOf),
/* harmony export */   nK: () => (/* reexport safe */ _expand_same_resource_js__WEBPACK_IMPORTED_MODULE_1__.nK)
/* harmony export */ });
/* harmony import */ var _expand_resource_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24918);
/* harmony import */ var _expand_same_resource_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12902);
/* harmony import */ var _expand_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66165);




function resourceKeyOf(value) {
    if (value.kind === 'resource-id')
        return value;
    return childKey(value) ?? (0,_expand_resource_names_js__WEBPACK_IMPORTED_MODULE_0__/* .resourceIdOfText */ .Cx)(value, { level: 'resourceGroup' });
}
function childKey(value) {
    if (value.kind !== 'text')
        return undefined;
    const [parent, ...rest] = value.parts;
    if (parent === undefined || typeof parent === 'string' || parent.kind !== 'resource-id')
        return undefined;
    const [start, ...segments] = (0,_expand_resource_names_js__WEBPACK_IMPORTED_MODULE_0__/* .splitSegments */ .bP)((0,_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(rest, value.origin));
    if (start?.kind !== 'scalar' || start.value !== '' || segments.length % 2 !== 0)
        return undefined;
    const types = segments.filter((_, at) => at % 2 === 0).map(_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownString */ .Xb);
    const names = segments.filter((_, at) => at % 2 === 1);
    if (types.some((type) => type === undefined || type.toLowerCase() === 'providers'))
        return undefined;
    return { type: [parent.type, ...types].join('/'), names: [...parent.names, ...names], scope: parent.scope };
}
function keyOfResource(resource) {
    return { type: resource.type, names: resource.names, scope: resource.scope, address: resource.address };
}
function ancestorOf(key, levels) {
    const segments = key.type.split('/');
    if (levels < 1 || segments.length - 1 <= levels || key.names.length <= levels)
        return undefined;
    return {
        type: segments.slice(0, levels + 1).join('/'),
        names: key.names.slice(0, levels),
        scope: key.scope,
    };
}
function sameKnownResource(left, right) {
    return [...left.names, ...right.names].every(isKnownName) && (0,_expand_same_resource_js__WEBPACK_IMPORTED_MODULE_1__/* .sameResource */ .nK)(left, right) === true;
}
function isKnownName(name) {
    return name.kind === 'scalar';
}
function keyText(key) {
    return `${key.type}|${key.names.map(_expand_values_js__WEBPACK_IMPORTED_MODULE_2__/* .textOf */ .b6).join('|')}`.toLowerCase();
}


/***/ }),

/***/ 89840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ ResourceView),
  F: () => (/* binding */ nameFor)
});

// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/model/facts/api-version.js
var api_version = __webpack_require__(55953);
// EXTERNAL MODULE: ./lib/src/model/facts/lookup.js + 2 modules
var lookup = __webpack_require__(48662);
// EXTERNAL MODULE: ./lib/src/model/judgement.js
var judgement = __webpack_require__(95711);
// EXTERNAL MODULE: ./lib/src/model/paths.js
var paths = __webpack_require__(88940);
// EXTERNAL MODULE: ./lib/src/expand/origins.js + 1 modules
var origins = __webpack_require__(18576);
;// CONCATENATED MODULE: ./lib/src/model/collection.js


class Collection {
    elements;
    open;
    constructor(elements, open) {
        this.elements = elements;
        this.open = open;
    }
    some(test) {
        const found = this.elements.map(({ property, presence }) => (0,judgement/* allOf */.bn)(presence, test(property)));
        return (0,judgement/* anyOf */.EB)(...found, ...this.unlisted());
    }
    every(test) {
        const found = this.elements.map(({ property, presence }) => (0,judgement/* anyOf */.EB)(test(property), (0,judgement/* not */.AU)(presence)));
        return (0,judgement/* allOf */.bn)(...found, ...this.unlisted());
    }
    unlisted() {
        return this.open === undefined ? [] : [(0,judgement/* judged */.g$)('unknown', [this.open])];
    }
}
function itemsOf(value) {
    if (value.kind === 'unknown')
        return { entries: [], open: value };
    if (value.kind !== 'array')
        return { entries: [] };
    const entries = value.items.map((item, index) => ({ segment: index, value: item, span: item.origin.span }));
    if (value.open === undefined)
        return { entries };
    const { each, reason } = value.open;
    if (each === undefined)
        return { entries, open: reason };
    return { entries: [...entries, { segment: paths/* EACH */.We, value: each, span: each.origin.span, uncertain: reason }] };
}
function membersOf(value) {
    if (value.kind === 'unknown')
        return { entries: [], open: value };
    if (value.kind !== 'object')
        return { entries: [] };
    const entries = [...value.members.values()].map(({ name, ...member }) => ({ segment: name, ...member }));
    return value.open === undefined ? { entries } : { entries, open: value.open };
}

// EXTERNAL MODULE: ./lib/src/model/comparison.js
var comparison = __webpack_require__(39851);
;// CONCATENATED MODULE: ./lib/src/model/readings.js


const MAX_READINGS = 32;
function readingsOf(value, span, home) {
    return settle({ value, span, ...home, when: [] });
}
function homeOf(member, around) {
    const by = member.by ?? around.by;
    const home = member.home ?? member.by?.span ?? around.home;
    return by === undefined ? { home } : { home, by };
}
function readStep(from, segment) {
    const found = from.flatMap((reading) => stepInto(reading, segment));
    return found.length <= MAX_READINGS ? found : collapse(found);
}
function readPath(from, segments) {
    let readings = from;
    for (const segment of segments)
        readings = readStep(readings, segment);
    return readings;
}
function stepInto(reading, segment) {
    const { value } = reading;
    if (value === undefined)
        return [reading];
    if (value.kind === 'unknown')
        return [{ ...reading, isAround: true }];
    if (value.kind === 'object' && typeof segment === 'string')
        return readMember(reading, value, segment);
    if (value.kind === 'array' && typeof segment === 'number') {
        const item = value.items[segment];
        if (item !== undefined)
            return settle({ ...reading, value: (0,origins/* withStepsOf */.zF)(item, value.origin) });
        return [{ ...reading, value: value.open?.reason, isAround: true }];
    }
    return [{ ...reading, value: undefined }];
}
function readMember(reading, value, name) {
    const member = (0,values/* memberOf */.C5)(value, name);
    if (member !== undefined) {
        const home = homeOf(member, reading);
        const span = placeWithin({ ...home, span: reading.span }, member.span);
        const filledIn = member.filledIn === true ? { filledIn: member.filledIn } : {};
        return settle({ ...reading, ...home, value: (0,origins/* withStepsOf */.zF)(member.value, value.origin), span, ...filledIn });
    }
    if (value.open === undefined)
        return [{ ...reading, value: undefined }];
    return [{ ...reading, value: (0,origins/* withStepsOf */.zF)(value.open, value.origin), isAround: true }];
}
function placeWithin({ home, span: around }, span) {
    const isInside = span.source === home.source && home.start <= span.start && span.end <= home.end;
    return isInside ? span : (around ?? span);
}
function settle(reading) {
    const { value, ...rest } = reading;
    if (value.kind === 'choice') {
        return value.alternatives.flatMap((alternative) => settle({
            ...rest,
            value: (0,origins/* withStepsOf */.zF)(alternative.value, value.origin),
            when: alternative.when === '' ? rest.when : [...rest.when, alternative.when],
            decidedBy: rest.decidedBy ?? value.reason,
        }));
    }
    if (value.kind === 'scalar' && value.value === null)
        return [{ ...rest, value: undefined }];
    return [{ ...rest, value }];
}
function collapse(readings) {
    const [first] = readings;
    const decidedBy = readings.find((reading) => reading.decidedBy !== undefined)?.decidedBy;
    if (first === undefined || decidedBy === undefined)
        return readings.slice(0, MAX_READINGS);
    return [{ ...first, value: { ...decidedBy, reason: 'budget' }, isAround: true, when: [], decidedBy }];
}

;// CONCATENATED MODULE: ./lib/src/model/property.js








class Property {
    subject;
    segments;
    readings;
    anchor;
    constructor(subject, segments, readings, anchor) {
        this.subject = subject;
        this.segments = segments;
        this.readings = readings;
        this.anchor = anchor;
    }
    get path() {
        return (0,paths/* formatPath */.jV)(this.segments);
    }
    get resource() {
        return this.subject.resource;
    }
    get isWritten() {
        return this.readings.some(isWrittenIn);
    }
    get writer() {
        return this.readings.find((reading) => reading.value !== undefined)?.by;
    }
    get apiVersion() {
        return this.writer?.apiVersion ?? this.subject.apiVersion;
    }
    get isDefined() {
        return this.subject.defines(this.segments, this.apiVersion);
    }
    get isDropped() {
        return !this.isDefined && this.readings.some((reading) => reading.value !== undefined);
    }
    get span() {
        return this.readings.find((reading) => reading.value !== undefined)?.span ?? this.anchor;
    }
    get value() {
        return this.readings.length === 1 && !this.isDropped ? this.readings[0]?.value : undefined;
    }
    get possibleValues() {
        return this.isDropped
            ? []
            : this.readings.flatMap((reading) => (reading.value === undefined ? [] : [reading.value]));
    }
    is(expected) {
        return this.judge((value) => (0,comparison/* equalsScalar */.wJ)(value, expected), 'default', expected);
    }
    isOneOf(...expected) {
        const test = (value) => either(expected.map((one) => (0,comparison/* equalsScalar */.wJ)(value, one)));
        return this.judge(test, 'default', expected.map(String).join(' or '));
    }
    isTrue() {
        return this.is(true);
    }
    isFalse() {
        return this.is(false);
    }
    isSet() {
        return this.judge(comparison/* isFilled */.lq, false);
    }
    isAbsent() {
        return (0,judgement/* not */.AU)(this.judge((value) => (value.kind === 'unknown' ? (0,comparison/* isFilled */.lq)(value) : true), false));
    }
    isDeclared() {
        const written = this.readings.filter(isWrittenIn);
        const [first] = written;
        const unlisted = this.readings.find(({ value, isAround }) => value !== undefined && isAround === true);
        if (first === undefined) {
            if (unlisted?.value === undefined)
                return (0,judgement/* judged */.g$)(false, [this.evidence()]);
            return this.undecided(whyUnknown(unlisted.value));
        }
        if (written.length === this.readings.length)
            return (0,judgement/* judged */.g$)(true, [this.asWritten(first)]);
        const missing = this.readings.filter((reading) => reading.value === undefined);
        return (0,judgement/* judged */.g$)('unknown', [{ ...this.asWritten(first), because: whyChosen(first) }], {
            trueWhen: written.flatMap(casesOf),
            falseWhen: missing.flatMap(casesOf),
        });
    }
    hasAlternative(test) {
        const found = this.readings.find(({ value }) => value !== undefined && test(value));
        return found === undefined ? (0,judgement/* judged */.g$)(false, [this.evidence()]) : (0,judgement/* judged */.g$)(true, [this.asWritten(found)]);
    }
    reads(test) {
        return this.judge((value) => {
            if (value.kind === 'scalar')
                return test(String(value.value));
            return value.kind === 'object' || value.kind === 'array' ? false : 'unknown';
        }, 'default');
    }
    judge(test, whenAbsent, expected) {
        const answers = this.readings.map((reading) => this.answer(reading, test, whenAbsent, expected));
        const [only] = answers;
        if (answers.length === 1 && only !== undefined)
            return (0,judgement/* judged */.g$)(only.truth, [only.evidence]);
        const truths = new Set(answers.map((one) => one.truth));
        if (truths.size === 1 && only !== undefined)
            return (0,judgement/* judged */.g$)(only.truth, [leading(only, answers).evidence]);
        return this.judgedByCase(answers);
    }
    property(path) {
        const more = (0,paths/* segmentsOf */.OD)(path);
        return new Property(this.subject, [...this.segments, ...more], readPath(this.readings, more), this.anchor);
    }
    items(path = '') {
        return this.property(path).collect(itemsOf);
    }
    members(path = '') {
        return this.property(path).collect(membersOf);
    }
    evidence(note = {}) {
        const reading = this.readings.find((one) => one.value !== undefined) ?? this.readings[0];
        return { ...this.evidenceOf(reading), ...note };
    }
    undecided(clause) {
        return (0,judgement/* judged */.g$)('unknown', [this.evidence({ because: clause })]);
    }
    collect(list) {
        const elements = [];
        let open;
        for (const reading of this.isDropped ? [] : this.readings) {
            if (reading.value === undefined)
                continue;
            const listing = list(reading.value);
            elements.push(...listing.entries.map((entry) => this.element(reading, reading.value, entry)));
            if (listing.open !== undefined)
                open = this.evidence({ because: (0,judgement/* clauseOf */.pQ)(listing.open) });
        }
        return new Collection(elements, open);
    }
    element(reading, container, entry) {
        const { segment, uncertain } = entry;
        const home = homeOf(entry, reading);
        const span = placeWithin({ ...home, span: reading.span }, entry.span);
        const value = container === undefined ? entry.value : (0,origins/* withStepsOf */.zF)(entry.value, container.origin);
        const property = new Property(this.subject, [...this.segments, segment], readingsOf(value, span, home), span);
        const reason = uncertain ?? (reading.when.length > 0 ? reading.decidedBy : undefined);
        const presence = reason === undefined
            ? (0,judgement/* judged */.g$)(true)
            : (0,judgement/* judged */.g$)('unknown', [property.evidence({ because: (0,judgement/* clauseOf */.pQ)(reason) })], { trueWhen: casesOf(reading) });
        return { key: String(segment), property, presence };
    }
    answer(reading, test, whenAbsent, expected) {
        const evidence = this.evidenceOf(reading, expected);
        if (reading.value !== undefined && this.isDefined) {
            const truth = test(reading.value);
            if (truth !== 'unknown')
                return { truth, reading, evidence };
            return { truth, reading, evidence: { ...evidence, because: whyUnknown(reading.value) } };
        }
        if (this.resource.patch) {
            const clause = 'this update does not set it, so it stays as it is';
            return { truth: 'unknown', reading, evidence: { ...evidence, unchanged: true, because: clause } };
        }
        if (whenAbsent !== 'default')
            return { truth: whenAbsent, reading, evidence };
        if (evidence.meaning !== undefined)
            return { truth: test(asValue(evidence.meaning, evidence.span)), reading, evidence };
        return {
            truth: 'unknown',
            reading,
            evidence: { ...evidence, because: 'it is not set, and what that means is not known' },
        };
    }
    asWritten(reading) {
        const { resource, path } = this;
        const span = reading.span ?? this.anchor;
        return { resource, path, span, absent: false, value: reading.value, ...writtenBy(reading) };
    }
    judgedByCase(answers) {
        const evidence = answers.map((one) => ({
            ...one.evidence,
            answer: one.truth,
            because: one.evidence.because ?? whyChosen(one.reading),
        }));
        return (0,judgement/* judged */.g$)('unknown', evidence, {
            trueWhen: answers.filter((one) => one.truth === true).flatMap((one) => casesOf(one.reading)),
            falseWhen: answers.filter((one) => one.truth === false).flatMap((one) => casesOf(one.reading)),
        });
    }
    evidenceOf(reading, expected) {
        const absent = reading?.value === undefined || reading.filledIn === true || !this.isDefined;
        const dropped = !this.isDefined && reading !== undefined && isWrittenIn(reading);
        const meaning = absent ? this.meaningOfAbsence(reading) : undefined;
        return {
            resource: this.resource,
            path: this.path,
            span: (reading?.value === undefined && reading?.when.length === 0 ? undefined : reading?.span) ?? this.anchor,
            absent,
            value: absent ? undefined : reading?.value,
            ...(meaning === undefined ? {} : { meaning }),
            ...(expected === undefined ? {} : { expected }),
            ...(dropped ? { dropped } : {}),
            ...writtenBy(reading),
        };
    }
    meaningOfAbsence(reading) {
        const filled = reading?.filledIn === true && this.isDefined ? reading.value : undefined;
        if (filled === undefined)
            return this.resource.patch ? undefined : (0,lookup/* absenceOf */.Lr)(this.subject, this.segments)?.value;
        return filled.kind === 'scalar' && filled.origin.sensitive !== true ? filled.value : undefined;
    }
}
function writtenBy(reading) {
    return reading?.by === undefined ? {} : { by: reading.by };
}
function leading(first, answers) {
    return answers.find((one) => !one.evidence.absent) ?? first;
}
function isWrittenIn({ value, isAround, filledIn }) {
    return value !== undefined && isAround !== true && filledIn !== true;
}
function casesOf(reading) {
    return reading.when.length === 0 ? [] : [reading.when.join(' and ')];
}
function either(truths) {
    if (truths.includes(true))
        return true;
    return truths.includes('unknown') ? 'unknown' : false;
}
function whyUnknown(value) {
    const unknown = (0,values/* firstUnknown */.Ny)(value);
    return unknown === undefined ? 'the value is not known before deployment' : (0,judgement/* clauseOf */.pQ)(unknown);
}
function whyChosen(reading) {
    return reading.decidedBy === undefined ? 'it has several possible values' : (0,judgement/* clauseOf */.pQ)(reading.decidedBy);
}
function asValue(value, span) {
    return { kind: 'scalar', value, origin: { span, steps: [] } };
}

// EXTERNAL MODULE: ./lib/src/model/types.js
var types = __webpack_require__(27269);
;// CONCATENATED MODULE: ./lib/src/model/resource-view.js








class ResourceView {
    resource;
    body;
    constructor(resource) {
        this.resource = resource;
        this.body = readingsOf(resource.existing ? unread(resource) : resource.body, undefined, {
            home: resource.span,
        });
    }
    get type() {
        return this.resource.type;
    }
    get apiVersion() {
        return this.resource.apiVersion;
    }
    get form() {
        return this.resource.form;
    }
    get address() {
        return this.resource.address;
    }
    get knownName() {
        const { name } = this.resource;
        return name.kind === 'scalar' ? String(name.value) : undefined;
    }
    get displayName() {
        return nameFor(this.resource.name);
    }
    isA(type) {
        return (0,types/* sameType */.n6)(this.type, type);
    }
    property(path) {
        const segments = (0,paths/* segmentsOf */.OD)(path);
        return new Property(this, segments, readPath(this.body, segments), this.resource.headerSpan);
    }
    items(path) {
        return this.property(path).items();
    }
    members(path) {
        return this.property(path).members();
    }
    propertiesAt(pattern) {
        let found = [this.property('')];
        for (const segment of (0,paths/* segmentsOf */.OD)(pattern)) {
            found = found.flatMap((property) => {
                if (segment === '[]')
                    return property.items().elements.map((element) => element.property);
                if (segment === '{*}')
                    return property.members().elements.map((element) => element.property);
                return [property.property(segment)];
            });
        }
        return found;
    }
    evidence(note = {}) {
        const { resource } = this;
        return { resource, path: undefined, span: resource.headerSpan, absent: false, value: undefined, ...note };
    }
    undecided(clause) {
        return (0,judgement/* judged */.g$)('unknown', [this.evidence({ because: clause })]);
    }
    isVariant({ path, equals }, segments) {
        const filled = (0,paths/* fillPattern */.ut)((0,paths/* segmentsOf */.OD)(path), segments);
        if (filled === undefined)
            return false;
        const [reading, ...others] = readPath(this.body, filled);
        if (reading?.value?.kind !== 'scalar' || others.length > 0)
            return false;
        return String(reading.value.value).toLowerCase() === equals.toLowerCase();
    }
    defines(segments, apiVersion = this.apiVersion) {
        if (apiVersion === undefined)
            return true;
        return (0,lookup/* availabilityOf */.nS)(this, segments).every((row) => row.purpose === 'shape' || (0,api_version/* existsIn */.Iy)(apiVersion, row));
    }
}
function unread(resource) {
    const message = `'${nameFor(resource.name)}' is only referenced here, not declared`;
    const origin = { span: resource.headerSpan, steps: [] };
    return { kind: 'unknown', reason: 'deployment', message, expression: `existing(${resource.address})`, origin };
}
function nameFor(name) {
    if (name.origin.sensitive === true && name.kind !== 'unknown')
        return 'a name made of a secret';
    if (name.kind === 'scalar')
        return String(name.value);
    if (name.kind !== 'text')
        return readable((0,values/* textOf */.b6)(name));
    return name.parts.map((part) => (typeof part === 'string' ? part : `\${${readable((0,values/* textOf */.b6)(part))}}`)).join('');
}
const WRITTEN = [
    ["subscriptionResourceId('Microsoft.Resources/resourceGroups',resourceGroup().name)", 'resourceGroup().id'],
    ["tenantResourceId('Microsoft.Resources/subscriptions',subscription().subscriptionId)", 'subscription().id'],
];
function readable(expression) {
    return WRITTEN.reduce((text, [canonical, written]) => text.replaceAll(canonical, written), expression);
}


/***/ }),

/***/ 56049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   OB: () => (/* binding */ secretPathsOf),
/* harmony export */   _p: () => (/* binding */ isSecretPath),
/* harmony export */   hK: () => (/* binding */ holdsSecret)
/* harmony export */ });
/* harmony import */ var _expand_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17938);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88940);
/* harmony import */ var _resource_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89840);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27269);




const ENDPOINT_KEYS = ['properties.keys.primaryKey', 'properties.keys.secondaryKey'];
const SECRET_PATHS = new Map([
    [_types_js__WEBPACK_IMPORTED_MODULE_2__/* .ONLINE_ENDPOINT */ .Ac.toLowerCase(), ENDPOINT_KEYS],
    [_types_js__WEBPACK_IMPORTED_MODULE_2__/* .BATCH_ENDPOINT */ .pC.toLowerCase(), ENDPOINT_KEYS],
    [
        _types_js__WEBPACK_IMPORTED_MODULE_2__/* .COMPUTE */ .IA.toLowerCase(),
        [
            'properties.properties.userAccountCredentials.adminUserPassword',
            'properties.properties.administratorAccount.password',
            'properties.properties.administratorAccount.privateKeyData',
            'properties.properties.databricksAccessToken',
            'properties.properties.relayConnectionString',
            'properties.properties.serviceBusConnectionString',
            'properties.properties.sslConfiguration.key',
        ],
    ],
    [
        _types_js__WEBPACK_IMPORTED_MODULE_2__/* .DATASTORE */ .SL.toLowerCase(),
        ['key', 'sasToken', 'clientSecret', 'certificate'].map((name) => `properties.credentials.secrets.${name}`),
    ],
    [
        _types_js__WEBPACK_IMPORTED_MODULE_2__/* .CONNECTION */ .hM.toLowerCase(),
        [
            ...['key', 'sas', 'pat', 'password', 'secretAccessKey', 'clientSecret'].map((name) => `properties.credentials.${name}`),
            'properties.credentials.keys.{*}',
            'properties.value',
        ],
    ],
]);
function secretPathsOf(type) {
    return SECRET_PATHS.get(type.toLowerCase()) ?? [];
}
function isSecretPath(type, segments) {
    const last = segments.at(-1);
    if (typeof last === 'string' && (0,_expand_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(last))
        return true;
    return secretPathsOf(type).some((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesPattern */ .MT)(segments, (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .segmentsOf */ .OD)(path), true));
}
function holdsSecret(type, path, value) {
    if (value === undefined)
        return false;
    const segments = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .segmentsOf */ .OD)(path ?? '');
    const prefix = `${path ?? ''}.`.toLowerCase();
    const hasParts = value.kind === 'object' || value.kind === 'array';
    return (isSecretPath(type, segments) ||
        (hasParts && secretPathsOf(type).some((one) => one.toLowerCase().startsWith(prefix))) ||
        hasSecretInside(value));
}
function hasSecretInside(value) {
    if (value.origin.sensitive === true)
        return true;
    if (value.kind === 'array')
        return value.items.some(hasSecretInside);
    if (value.kind !== 'object')
        return false;
    return [...value.members.values()].some((member) => (0,_expand_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(member.name) || hasSecretInside(member.value));
}
function secretsOf(expansions) {
    const collector = new _expand_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretCollector */ .IB();
    for (const found of new Set(expansions.map((expansion) => expansion.secrets))) {
        if (found !== undefined)
            collector.addAll(found);
    }
    for (const { resources, unresolvedModules } of expansions) {
        for (const resource of resources)
            addResource(resource, collector);
        for (const module of unresolvedModules)
            collector.addFrom(module.arguments);
    }
    return { spans: collector.spans, texts: collector.texts };
}
function addResource(resource, collector) {
    collector.addFrom(resource.name);
    collector.addFrom(resource.body);
    const paths = secretPathsOf(resource.type);
    if (paths.length === 0 || resource.existing)
        return;
    const view = new _resource_view_js__WEBPACK_IMPORTED_MODULE_1__/* .ResourceView */ .E(resource);
    for (const path of paths) {
        for (const property of view.propertiesAt(path)) {
            for (const { value } of property.readings)
                if (value !== undefined)
                    collector.addSecret(value);
        }
    }
}


/***/ }),

/***/ 44570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ System),
  x: () => (/* binding */ someCompanion)
});

// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/model/judgement.js
var judgement = __webpack_require__(95711);
// EXTERNAL MODULE: ./lib/src/model/resource-key.js
var resource_key = __webpack_require__(64708);
// EXTERNAL MODULE: ./lib/src/model/resource-view.js + 3 modules
var resource_view = __webpack_require__(89840);
;// CONCATENATED MODULE: ./lib/src/model/graph.js




class Graph {
    own;
    foreign;
    byAddress = new Map();
    byType = new Map();
    byKey = new Map();
    declarations = new Map();
    constructor(resources, others = []) {
        this.own = resources.map(viewOf);
        const foreign = others.map(viewOf);
        this.foreign = new Set(foreign);
        for (const view of [...this.own, ...foreign])
            this.index(view);
    }
    ofType(type) {
        return this.allOfType(type).filter((view) => !view.resource.existing);
    }
    isForeign(view) {
        return this.foreign.has(view);
    }
    at(address) {
        return this.byAddress.get(address);
    }
    declarationOf(view) {
        if (!view.resource.existing)
            return view;
        const known = this.declarations.get(view);
        if (known !== undefined)
            return known;
        const same = this.named((0,resource_key/* keyOfResource */.T3)(view.resource)).filter((other) => this.isForeign(other) === this.isForeign(view));
        const found = same.find((other) => !other.resource.existing) ?? same[0] ?? view;
        this.declarations.set(view, found);
        return found;
    }
    links(property) {
        if (property.isDropped)
            return [{ state: 'none', when: [] }];
        return property.readings.map(({ value, when }) => {
            if (value === undefined)
                return { state: 'none', when };
            return { ...this.follow(value, property), when };
        });
    }
    pointsAt(property, view) {
        const sameEvaluation = this.sameEvaluation(property.resource, view);
        return property.judge((value) => this.standsFor(value, view, sameEvaluation), false);
    }
    standsFor(value, view, sameEvaluation = true) {
        const key = (0,resource_key/* resourceKeyOf */.Bk)(value);
        if (key === undefined)
            return value.kind === 'unknown' || value.kind === 'text' ? 'unknown' : false;
        return this.isSame(key, view, sameEvaluation);
    }
    isSame(key, view, sameEvaluation = true) {
        const wanted = (0,resource_key/* keyOfResource */.T3)(view.resource);
        if (!sameEvaluation)
            return (0,resource_key/* sameKnownResource */.Mu)(key, wanted);
        const pointed = key.address === undefined ? undefined : this.at(key.address);
        if (pointed !== undefined) {
            const [left, right] = [this.declarationOf(pointed), this.declarationOf(view)];
            if (left === right)
                return true;
            if (!left.resource.existing && !right.resource.existing)
                return false;
        }
        return (0,resource_key/* sameResource */.nK)(key, wanted);
    }
    areSame(left, right) {
        const [one, other] = [this.find(left), this.find(right)];
        if (one?.state === 'declared' && other?.state === 'declared')
            return one.target === other.target;
        return (0,resource_key/* sameResource */.nK)(left, right);
    }
    isNestedIn(child, ancestor) {
        const parent = child.resource.parentAddress === undefined ? undefined : this.at(child.resource.parentAddress);
        if (parent !== undefined && this.declarationOf(parent) === this.declarationOf(ancestor))
            return true;
        const levels = ancestor.type.split('/').length - 1;
        const above = (0,resource_key/* ancestorOf */.VU)((0,resource_key/* keyOfResource */.T3)(child.resource), levels);
        if (above === undefined)
            return false;
        return this.isSame(above, ancestor, this.sameEvaluation(child.resource, ancestor));
    }
    follow(value, property) {
        const key = (0,resource_key/* resourceKeyOf */.Bk)(value);
        if (key === undefined)
            return unknownLink(value, property);
        return this.find(key) ?? (isNameless(key) ? unknownLink(value, property) : { state: 'named', key });
    }
    find(key) {
        const pointed = key.address === undefined ? undefined : this.at(key.address);
        const candidates = pointed === undefined ? this.named(key) : [this.declarationOf(pointed), ...this.named(key)];
        const declared = candidates.find((view) => !view.resource.existing);
        if (declared !== undefined)
            return { state: 'declared', target: declared };
        const [referenced] = candidates;
        return referenced === undefined ? undefined : { state: 'named', key, target: referenced };
    }
    named(key) {
        return (this.byKey.get((0,resource_key/* keyText */.Pu)(key)) ?? []).filter((view) => {
            const other = (0,resource_key/* keyOfResource */.T3)(view.resource);
            return this.isForeign(view) ? (0,resource_key/* sameKnownResource */.Mu)(key, other) : (0,resource_key/* sameResource */.nK)(key, other) === true;
        });
    }
    sameEvaluation(resource, view) {
        const bearer = this.byAddress.get(resource.address);
        return (bearer !== undefined && this.isForeign(bearer)) === this.isForeign(view);
    }
    allOfType(type) {
        return this.byType.get(type.toLowerCase()) ?? [];
    }
    index(view) {
        if (!this.byAddress.has(view.address))
            this.byAddress.set(view.address, view);
        add(this.byType, view.type.toLowerCase(), view);
        add(this.byKey, keyTextOf(view.resource), view);
    }
}
const views = new WeakMap();
function viewOf(resource) {
    const known = views.get(resource);
    if (known !== undefined)
        return known;
    const view = new resource_view/* ResourceView */.E(resource);
    views.set(resource, view);
    return view;
}
const keyTexts = new WeakMap();
function keyTextOf(resource) {
    const known = keyTexts.get(resource);
    if (known !== undefined)
        return known;
    const text = (0,resource_key/* keyText */.Pu)((0,resource_key/* keyOfResource */.T3)(resource));
    keyTexts.set(resource, text);
    return text;
}
function unknownLink(value, property) {
    const unknown = (0,values/* firstUnknown */.Ny)(value);
    const because = unknown === undefined ? 'it is not a resource ID' : (0,judgement/* clauseOf */.pQ)(unknown);
    return { state: 'unknown', because, evidence: property.evidence({ because }) };
}
function isNameless(key) {
    return key.names.at(-1)?.kind === 'unknown';
}
function add(map, key, view) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [view]);
    else
        list.push(view);
}

// EXTERNAL MODULE: ./lib/src/model/mentions.js
var mentions = __webpack_require__(68965);
// EXTERNAL MODULE: ./lib/src/model/types.js
var types = __webpack_require__(27269);
;// CONCATENATED MODULE: ./lib/src/model/system.js





class System {
    expansion;
    options;
    graph;
    cloud;
    associatedScope;
    constructor(expansion, options = {}) {
        this.expansion = expansion;
        this.options = options;
        this.graph = new Graph(expansion.resources, options.others);
        this.cloud = options.cloud ?? 'AzureCloud';
        this.associatedScope = options.associatedScope ?? 'linked';
    }
    companions(type, belongs) {
        return this.graph
            .ofType(type)
            .map((view) => ({ view, belongs: belongs(view) }))
            .filter((companion) => companion.belongs.truth !== false);
    }
    childrenOf(parent, type) {
        return this.companions(type, (child) => {
            const truth = this.graph.isNestedIn(child, parent);
            const nested = truth === 'unknown' ? child.undecided('the name of its parent is not known') : (0,judgement/* judged */.g$)(truth);
            return (0,judgement/* allOf */.bn)(nested, this.existsBeside(child, parent));
        });
    }
    existsBeside(companion, resource) {
        const { condition } = companion.resource;
        if (condition === true)
            return (0,judgement/* judged */.g$)(true);
        const same = resource.resource.condition !== true && resource.resource.condition.expression === condition.expression;
        if (same)
            return (0,judgement/* judged */.g$)(true);
        const evidence = companion.evidence({
            because: `'${companion.displayName}' may not be deployed: ${(0,judgement/* clauseOf */.pQ)(condition)}`,
        });
        return (0,judgement/* judged */.g$)('unknown', [evidence], { falseWhen: [`if '${condition.expression}' is false`] });
    }
    present(found, of, what, policies = []) {
        if (found.truth !== false)
            return found;
        if (of.resource.patch)
            return of.undecided(`this only updates it; where it is declared may also stand ${what}`);
        const unread = this.unreadPart() ?? this.unreadElsewhere(of);
        if (unread !== undefined)
            return of.undecided(`${unread}, and may declare ${what}`);
        const assignment = this.assignmentOf(policies);
        if (assignment !== undefined) {
            return of.undecided(`the policy assignment '${assignment.displayName}' may create ${what} after deployment`);
        }
        return (0,judgement/* judged */.g$)(false, [of.evidence({ absent: true })]);
    }
    unreadPart() {
        const [module] = this.expansion.unresolvedModules;
        if (module !== undefined)
            return `the module '${module.reference}' could not be read`;
        return this.expansion.complete ? undefined : 'a part of this deployment could not be read';
    }
    unreadElsewhere({ resource }) {
        const modules = this.options.unreadElsewhere ?? [];
        const unread = modules.find(({ module }) => (0,mentions/* mentionsByName */.A5)(module.arguments, resource));
        if (unread === undefined)
            return undefined;
        return `the module '${unread.module.reference}' in ${unread.entryPoint} is given it and could not be read`;
    }
    assignmentOf(policies) {
        if (policies.length === 0)
            return undefined;
        const mentions = (text) => policies.some((guid) => text.toLowerCase().includes(guid));
        const sets = this.graph.ofType(types/* POLICY_SET */.ek).filter((set) => mentions((0,values/* textOf */.b6)(set.resource.body)));
        return this.graph.ofType(types/* POLICY_ASSIGNMENT */.pA).find((assignment) => {
            const definition = assignment.property('properties.policyDefinitionId');
            const assigned = definition.possibleValues.some((value) => mentions((0,values/* textOf */.b6)(value))) ||
                sets.some((set) => this.graph.pointsAt(definition, set).truth === true);
            return assigned && assignment.property('properties.enforcementMode').is('DoNotEnforce').truth !== true;
        });
    }
}
function someCompanion(companions, test) {
    return (0,judgement/* anyOf */.EB)(...companions.map(({ view, belongs }) => (0,judgement/* allOf */.bn)(belongs, test(view))));
}


/***/ }),

/***/ 27269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ PRIVATE_ENDPOINT),
/* harmony export */   Ac: () => (/* binding */ ONLINE_ENDPOINT),
/* harmony export */   Dn: () => (/* binding */ SEARCH_SERVICE),
/* harmony export */   IA: () => (/* binding */ COMPUTE),
/* harmony export */   ID: () => (/* binding */ OUTBOUND_RULE),
/* harmony export */   Nr: () => (/* binding */ ROLE_ASSIGNMENT),
/* harmony export */   PW: () => (/* binding */ BATCH_DEPLOYMENT),
/* harmony export */   S1: () => (/* binding */ CONTAINER_REGISTRY),
/* harmony export */   SL: () => (/* binding */ DATASTORE),
/* harmony export */   Vv: () => (/* binding */ AI_ACCOUNT),
/* harmony export */   XC: () => (/* binding */ APPLICATION_INSIGHTS),
/* harmony export */   Xo: () => (/* binding */ DNS_ZONE_GROUP),
/* harmony export */   Z_: () => (/* binding */ SERVERLESS_ENDPOINT),
/* harmony export */   Zz: () => (/* binding */ MANAGED_NETWORK),
/* harmony export */   am: () => (/* binding */ ONLINE_DEPLOYMENT),
/* harmony export */   ek: () => (/* binding */ POLICY_SET),
/* harmony export */   gi: () => (/* binding */ LOG_ANALYTICS),
/* harmony export */   gp: () => (/* binding */ KUBERNETES_CLUSTER),
/* harmony export */   hM: () => (/* binding */ CONNECTION),
/* harmony export */   iR: () => (/* binding */ STORAGE_ACCOUNT),
/* harmony export */   jh: () => (/* binding */ COSMOS_ACCOUNT),
/* harmony export */   l2: () => (/* binding */ MONITOR_PRIVATE_LINK_SCOPE),
/* harmony export */   n6: () => (/* binding */ sameType),
/* harmony export */   nT: () => (/* binding */ DIAGNOSTIC_SETTING),
/* harmony export */   pA: () => (/* binding */ POLICY_ASSIGNMENT),
/* harmony export */   pC: () => (/* binding */ BATCH_ENDPOINT),
/* harmony export */   pR: () => (/* binding */ MANAGED_NETWORK_OUTBOUND_RULE),
/* harmony export */   pj: () => (/* binding */ PRIVATE_DNS_ZONE),
/* harmony export */   qb: () => (/* binding */ NETWORK_PEERING),
/* harmony export */   rL: () => (/* binding */ AML_REGISTRY),
/* harmony export */   tv: () => (/* binding */ KEY_VAULT),
/* harmony export */   un: () => (/* binding */ WORKSPACE),
/* harmony export */   wX: () => (/* binding */ DNS_ZONE_LINK),
/* harmony export */   xU: () => (/* binding */ VIRTUAL_NETWORK)
/* harmony export */ });
/* unused harmony exports CAPABILITY_HOST, MARKETPLACE_SUBSCRIPTION, WEB_SERVICE, SUBNET, USER_ASSIGNED_IDENTITY, parentType */
const WORKSPACE = 'Microsoft.MachineLearningServices/workspaces';
const COMPUTE = 'Microsoft.MachineLearningServices/workspaces/computes';
const ONLINE_ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints';
const ONLINE_DEPLOYMENT = 'Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments';
const BATCH_ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/batchEndpoints';
const BATCH_DEPLOYMENT = 'Microsoft.MachineLearningServices/workspaces/batchEndpoints/deployments';
const SERVERLESS_ENDPOINT = 'Microsoft.MachineLearningServices/workspaces/serverlessEndpoints';
const DATASTORE = 'Microsoft.MachineLearningServices/workspaces/datastores';
const CONNECTION = 'Microsoft.MachineLearningServices/workspaces/connections';
const OUTBOUND_RULE = 'Microsoft.MachineLearningServices/workspaces/outboundRules';
const MANAGED_NETWORK = 'Microsoft.MachineLearningServices/workspaces/managedNetworks';
const MANAGED_NETWORK_OUTBOUND_RULE = 'Microsoft.MachineLearningServices/workspaces/managedNetworks/outboundRules';
const CAPABILITY_HOST = 'Microsoft.MachineLearningServices/workspaces/capabilityHosts';
const MARKETPLACE_SUBSCRIPTION = 'Microsoft.MachineLearningServices/workspaces/marketplaceSubscriptions';
const WEB_SERVICE = 'Microsoft.MachineLearningServices/workspaces/services';
const AML_REGISTRY = 'Microsoft.MachineLearningServices/registries';
const STORAGE_ACCOUNT = 'Microsoft.Storage/storageAccounts';
const KEY_VAULT = 'Microsoft.KeyVault/vaults';
const CONTAINER_REGISTRY = 'Microsoft.ContainerRegistry/registries';
const APPLICATION_INSIGHTS = 'Microsoft.Insights/components';
const LOG_ANALYTICS = 'Microsoft.OperationalInsights/workspaces';
const COSMOS_ACCOUNT = 'Microsoft.DocumentDB/databaseAccounts';
const SEARCH_SERVICE = 'Microsoft.Search/searchServices';
const AI_ACCOUNT = 'Microsoft.CognitiveServices/accounts';
const KUBERNETES_CLUSTER = 'Microsoft.ContainerService/managedClusters';
const MONITOR_PRIVATE_LINK_SCOPE = 'Microsoft.Insights/privateLinkScopes';
const VIRTUAL_NETWORK = 'Microsoft.Network/virtualNetworks';
const SUBNET = 'Microsoft.Network/virtualNetworks/subnets';
const NETWORK_PEERING = 'Microsoft.Network/virtualNetworks/virtualNetworkPeerings';
const PRIVATE_ENDPOINT = 'Microsoft.Network/privateEndpoints';
const DNS_ZONE_GROUP = 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups';
const PRIVATE_DNS_ZONE = 'Microsoft.Network/privateDnsZones';
const DNS_ZONE_LINK = 'Microsoft.Network/privateDnsZones/virtualNetworkLinks';
const USER_ASSIGNED_IDENTITY = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const ROLE_ASSIGNMENT = 'Microsoft.Authorization/roleAssignments';
const POLICY_ASSIGNMENT = 'Microsoft.Authorization/policyAssignments';
const POLICY_SET = 'Microsoft.Authorization/policySetDefinitions';
const DIAGNOSTIC_SETTING = 'Microsoft.Insights/diagnosticSettings';
function sameType(left, right) {
    return left.toLowerCase() === right.toLowerCase();
}
function parentType(type) {
    const segments = type.split('/');
    return segments.length > 2 ? segments.slice(0, -1).join('/') : undefined;
}


/***/ }),

/***/ 36196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ ofWorkspace),
/* harmony export */   E_: () => (/* binding */ hasManagedNetwork),
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   Ir: () => (/* binding */ isolationModeIs),
/* harmony export */   VQ: () => (/* binding */ outboundRulesOf),
/* harmony export */   YS: () => (/* binding */ isProject),
/* harmony export */   gM: () => (/* binding */ computesOf),
/* harmony export */   rX: () => (/* binding */ hubOf)
/* harmony export */ });
/* unused harmony exports workspaceOf, ofLink */
/* harmony import */ var _facts_private_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3200);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95711);
/* harmony import */ var _private_endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32516);
/* harmony import */ var _resource_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64708);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44570);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27269);






function isProject(workspace) {
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .anyOf */ .EB)(workspace.property('kind').is('Project'), workspace.property('properties.hubResourceId').isSet());
}
function hubOf(project, system) {
    return system.graph.links(project.property('properties.hubResourceId'));
}
function workspaceOf(child, system) {
    const { graph } = system;
    const symbol = topOf(child, system);
    if (symbol?.isA(_types_js__WEBPACK_IMPORTED_MODULE_5__/* .WORKSPACE */ .un)) {
        const declared = graph.declarationOf(symbol);
        if (!declared.resource.existing)
            return { state: 'declared', target: declared, when: [] };
    }
    const key = (0,_resource_key_js__WEBPACK_IMPORTED_MODULE_2__/* .ancestorOf */ .VU)((0,_resource_key_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOfResource */ .T3)(child.resource), 1);
    if (key === undefined)
        return { state: 'none', when: [] };
    return { ...(graph.find(key) ?? { state: 'named', key }), when: [] };
}
function topOf(child, system) {
    let top;
    let address = child.resource.parentAddress;
    for (let depth = 0; address !== undefined && depth < 4; depth++) {
        top = system.graph.at(address);
        address = top?.resource.parentAddress;
    }
    return top;
}
function ofWorkspace(child, system, question) {
    return ofLink(workspaceOf(child, system), child, question, 'its workspace');
}
function ofLink(link, from, question, what) {
    switch (link.state) {
        case 'declared':
            return question(link.target);
        case 'unknown':
            return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .judged */ .g$)('unknown', [link.evidence]);
        default:
            return from.undecided(`${what} is not declared here`);
    }
}
function computesOf(workspace, system) {
    return system.childrenOf(workspace, _types_js__WEBPACK_IMPORTED_MODULE_5__/* .COMPUTE */ .IA);
}
function outboundRulesOf(workspace) {
    const rules = workspace.property('properties.managedNetwork.outboundRules');
    const listed = rules.items();
    return listed.elements.length > 0 ? listed : rules.members();
}
function hasManagedNetwork(workspace, system) {
    return ofNetworkOwner(workspace, system, (owner) => isolationIs(owner, system, 'AllowInternetOutbound', 'AllowOnlyApprovedOutbound'));
}
function isolationModeIs(workspace, system, ...modes) {
    return ofNetworkOwner(workspace, system, (owner) => isolationIs(owner, system, ...modes));
}
function isolationIs(workspace, system, ...modes) {
    const path = 'properties.managedNetwork.isolationMode';
    const children = system.childrenOf(workspace, _types_js__WEBPACK_IMPORTED_MODULE_5__/* .MANAGED_NETWORK */ .Zz);
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .anyOf */ .EB)(workspace.property(path).isOneOf(...modes), (0,_system_js__WEBPACK_IMPORTED_MODULE_3__/* .someCompanion */ .x)(children, (child) => child.property(path).isOneOf(...modes)));
}
function ofNetworkOwner(workspace, system, question) {
    const project = isProject(workspace);
    if (project.truth === false)
        return question(workspace);
    const onHub = hubOf(workspace, system).map((hub) => ofLink(hub, workspace, question, 'its hub'));
    const answer = onHub.length === 0 ? workspace.undecided('its hub is not known') : (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .allOf */ .bn)(...onHub);
    return project.truth === true ? answer : (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .anyOf */ .EB)(answer, (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .allOf */ .bn)((0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)(project), question(workspace)));
}
function isPrivate(workspace, system) {
    const access = workspace.property('properties.publicNetworkAccess');
    if (access.isDefined)
        return access.is('Disabled');
    const legacy = workspace.property('properties.allowPublicAccessWhenBehindVnet');
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .allOf */ .bn)((0,_private_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .hasPrivateEndpoint */ .l1)(workspace, system, _facts_private_link_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKSPACE_GROUP */ .My), (0,_judgement_js__WEBPACK_IMPORTED_MODULE_4__/* .not */ .AU)(legacy.isTrue()));
}


/***/ }),

/***/ 54904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ excerptOf)
/* harmony export */ });
/* harmony import */ var _decide_concealment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92658);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60325);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66048);



const MARKED = 80;
const AROUND = 60;
const SEARCHED = 4_000;
function excerptOf(span, concealer, secret = false) {
    const { text } = span.source;
    const { line, column } = span.source.positionAt(span.start);
    const start = Math.min(Math.max(span.start, 0), text.length);
    const lineStart = start - (column - 1);
    const end = Math.min(Math.max(span.end, start), endOfLine(text, start, MARKED));
    const from = Math.max(lineStart, start - AROUND);
    const to = endOfLine(text, end, AROUND);
    const hidden = secretsAround(span, concealer, secret);
    const cut = (first, last) => shown(without(text, first, last, hidden));
    const cutBefore = from > lineStart ? '…' : '';
    const cutAfter = to < endOfLine(text, to, 1) ? '…' : '';
    return {
        line,
        before: cutBefore + cut(from, start),
        marked: cut(start, end),
        after: cut(end, to) + cutAfter,
    };
}
function secretsAround(span, concealer, secret) {
    const { source } = span;
    const from = Math.max(0, span.start - SEARCHED);
    const text = source.text.slice(from, span.start + SEARCHED);
    const seen = [...(0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secretsInSource */ .ue)(text, source.path), ...concealer.stretchesIn(text)];
    return (0,_decide_concealment_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
        ...seen.map(({ start, end }) => ({ start: from + start, end: from + end })),
        ...concealer.placesIn(source),
        ...(secret ? literalsOf(span) : []),
    ]);
}
const QUOTED = /'''[\s\S]*?(?:'''|$)|(["'])(?:(?!\1)[^\\\r\n]|\\.)*/g;
function literalsOf({ source, start, end }) {
    const written = source.text.slice(start, Math.min(end, start + SEARCHED));
    const [name = ''] = /^["']?[\w-]*["']?\s*[:=]\s*/.exec(written) ?? [];
    const value = written.slice(name.length);
    const offset = start + name.length;
    const quoted = [...value.matchAll(QUOTED)].map(({ 0: whole, index }) => {
        const quotes = whole.startsWith("'''") ? 3 : 1;
        const closed = whole.length >= 6 && quotes === 3 && whole.endsWith("'''") ? 3 : 0;
        return { start: offset + index + quotes, end: offset + index + whole.length - closed };
    });
    const isPlain = quoted.length === 0 && /\.(?:ya?ml|sh|azcli|ps1)$/i.test(source.path);
    return isPlain ? [{ start: offset, end: offset + value.length }] : quoted;
}
function without(text, from, to, hidden) {
    let safe = '';
    let at = from;
    for (const { start, end } of hidden) {
        if (end <= from || start >= to)
            continue;
        safe += text.slice(at, Math.max(at, start)) + _decide_concealment_js__WEBPACK_IMPORTED_MODULE_1__/* .REDACTED */ .XF;
        at = Math.min(end, to);
    }
    return safe + text.slice(at, to);
}
function endOfLine(text, from, most) {
    let at = from;
    while (at < text.length && at - from < most && text[at] !== '\n' && text[at] !== '\r')
        at++;
    return at;
}
function shown(text) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text.replaceAll('\t', '  '));
}


/***/ }),

/***/ 89702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ findRule),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   bq: () => (/* binding */ renderRule)
/* harmony export */ });
/* harmony import */ var _rules_speech_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11340);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50680);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18297);



const WIDTH = 100;
function findRule(rules, id) {
    const wanted = id.toUpperCase();
    return rules.find((rule) => rule.id === wanted) ?? rules.find((rule) => rule.aliases.includes(wanted));
}
function idsOf(rules) {
    const ids = new Map();
    for (const rule of rules)
        for (const alias of rule.aliases)
            ids.set(alias.toUpperCase(), rule.id);
    for (const rule of rules)
        ids.set(rule.id.toUpperCase(), rule.id);
    return ids;
}
function renderRule(rule) {
    const facts = [
        ['Severity', rule.severity],
        ['Category', rule.category],
        ['Resources', rule.appliesTo.join(', ')],
        ['Also known as', rule.aliases.join(', ')],
        ['Status', rule.lifecycle === 'recommended' ? '' : rule.lifecycle],
        ['Benchmark', rule.mcsb.map((control) => `MCSB ${control}`).join(', ')],
        ['Azure Policy', rule.policies.map((policy) => `${policy.name} (${policy.guid})`).join('; ')],
        ['Documentation', (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .docsOf */ .fE)(rule.id)],
    ];
    const known = facts.filter(([, value]) => value !== '');
    const lines = known.flatMap(([name, value]) => hanging(`${name}:`.padEnd(15), value));
    const messages = Object.values(rule.messages).map((message) => messageText(message, rule));
    return `${[`${rule.id}: ${rule.title}`, lines.join('\n'), ...messages].join('\n\n')}\n`;
}
function hanging(label, text) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .wrap */ .LV)(text, WIDTH - label.length).map((line, index) => (index === 0 ? label : ' '.repeat(label.length)) + line);
}
function messageText({ problem, impact, remedy }, rule) {
    const spoken = (text) => (0,_rules_speech_js__WEBPACK_IMPORTED_MODULE_0__/* .sayInArm */ .r)(text, rule, (word) => PLACEHOLDERS.get(word) ?? `<${word}>`);
    return [
        ...hanging('  Problem: ', spoken(problem)),
        ...hanging('  Why:     ', spoken(impact)),
        ...hanging('  Remedy:  ', spoken(remedy)),
    ].join('\n');
}
const PLACEHOLDERS = new Map([['actual', '<value>']]);


/***/ }),

/***/ 60325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   nl: () => (/* binding */ inertJson),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   wi: () => (/* binding */ inertLines)
/* harmony export */ });
/* unused harmony export inertLine */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
function plain(text) {
    return text.replace(UNPRINTABLE, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
function inertLine(line) {
    return line.replaceAll('##[', '##\\[').replace(/^([\s\p{White_Space}]*)::/u, '$1\\::');
}
function inertLines(text) {
    return text.split('\n').map(inertLine).join('\n');
}
function inertJson(json) {
    const visible = json.replace(UNPRINTABLE, (character) => (character === '\n' ? character : escapedUnits(character)));
    return visible.replaceAll('##[', '##\\u005b');
}
function escapedUnits(character) {
    const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
function clip(text, length) {
    if (text.length <= length)
        return text;
    const cut = text.slice(0, length - 1);
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}


/***/ }),

/***/ 69695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* unused harmony export resultData */
/* harmony import */ var _decide_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(894);
/* harmony import */ var _inputs_source_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72076);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60325);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66048);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18297);





function renderJson(result, version) {
    return `${(0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inertJson */ .nl)(JSON.stringify(resultData(result, version), undefined, 2))}\n`;
}
function resultData(result, version) {
    return {
        schemaVersion: 1,
        tool: { name: 'azureml-gate', version },
        result: result.result,
        counts: result.counts,
        findings: [
            ...(0,_decide_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .shownFindings */ .qA)(result).map((finding) => findingData(finding, null)),
            ...result.suppressed.map((item) => findingData(item.finding, item)),
        ],
        diagnostics: result.diagnostics.map(diagnosticData),
        coverage: {
            files: result.coverage.files,
            entryPoints: result.coverage.entryPoints,
            resources: result.coverage.resources,
            unresolvedModules: result.coverage.unresolvedModules.map((module) => ({
                address: module.address,
                reference: module.reference,
                location: (0,_inputs_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeOf */ .be)(module.span),
            })),
        },
        timing: { totalMs: rounded(result.timing.totalMs), stages: mapValues(result.timing.stages, rounded) },
    };
}
function findingData(finding, suppressed) {
    return {
        ruleId: finding.rule.id,
        title: finding.rule.title,
        severity: finding.severity,
        category: finding.rule.category,
        status: finding.status,
        message: (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(finding),
        resource: { ...finding.resource, name: (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(finding) },
        property: finding.property ?? null,
        actual: finding.actual === undefined ? null : (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactData */ .Ed)(finding.actual),
        expected: finding.expected === undefined ? null : finding.expected,
        propertyAsWritten: finding.propertyAsWritten,
        expectedAsWritten: finding.expectedAsWritten,
        absent: finding.absent,
        location: (0,_inputs_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeOf */ .be)(finding.span),
        related: finding.related.map((place) => ({ ...(0,_inputs_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeOf */ .be)(place.span), message: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(place.message) })),
        environments: finding.environments,
        assumptions: finding.assumptions.map(_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$),
        new: finding.isNew,
        suppressed: suppressed === null
            ? null
            : { kind: suppressed.kind, reason: suppressed.reason, expires: suppressed.expires ?? null },
        fix: fixData(finding.fix),
        references: {
            policies: finding.rule.policies.map((policy) => policy.guid),
            mcsb: finding.rule.mcsb,
            docs: (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .docsOf */ .fE)(finding.rule.id),
        },
        fingerprint: finding.fingerprint,
    };
}
function fixData(fix) {
    if (fix === undefined)
        return null;
    return {
        description: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(fix.description),
        edits: fix.edits.map(({ span, text }) => ({ ...(0,_inputs_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeOf */ .be)(span), text })),
        risk: fix.risk ?? null,
        warning: fix.warning ?? null,
        tried: fix.isTried,
    };
}
function diagnosticData(item) {
    return { level: item.level, code: item.code, message: (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(item.message), location: diagnosticLocation(item) };
}
function diagnosticLocation(item) {
    if (item.span !== undefined)
        return (0,_inputs_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .rangeOf */ .be)(item.span);
    if (item.file === undefined)
        return null;
    return { file: item.file, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}
function rounded(milliseconds) {
    return Math.round(milliseconds * 10) / 10;
}
function mapValues(values, change) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}


/***/ }),

/***/ 8714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ words),
/* harmony export */   a: () => (/* binding */ code)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60325);

const SIGNS = /\bGH-(?=\d)|[\\|`*_[\]()<>#+\-.!~&:@$=]/g;
const AFTER_COLON = /\/|(?!\d+:)[\w+-]+:/y;
const PART = '&#8203;';
function words(text) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text).replace(SIGNS, (sign, at, whole) => {
        switch (sign) {
            case '\\':
                return '&#92;';
            case '|':
                return '&#124;';
            case 'GH-':
                return `GH${PART}\\-`;
            case '@':
            case '#':
                return `\\${sign}${PART}`;
            case ':':
                AFTER_COLON.lastIndex = at + 1;
                return AFTER_COLON.test(whole) ? `\\:${PART}` : '\\:';
            default:
                return `\\${sign}`;
        }
    });
}
function code(text) {
    const content = (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text);
    if (content === '')
        return '';
    const odd = /[`|\\]|^ | $/.test(content);
    return odd ? `<code>${content.replace(/[!-/:-@[-`{-~]/g, spelledOut)}</code>` : `\`${content}\``;
}
function spelledOut(character) {
    return `&#${character.charCodeAt(0)};`;
}


/***/ }),

/***/ 12560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ briefRow),
/* harmony export */   AY: () => (/* binding */ diagnosticRow),
/* harmony export */   EC: () => (/* binding */ FINDINGS_HEAD),
/* harmony export */   Gc: () => (/* binding */ renderMarkdown),
/* harmony export */   IY: () => (/* binding */ DIAGNOSTICS_HEAD),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   ex: () => (/* binding */ findingRow),
/* harmony export */   hi: () => (/* binding */ byNovelty),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   xW: () => (/* binding */ RESERVED),
/* harmony export */   yz: () => (/* binding */ fixedIn)
/* harmony export */ });
/* unused harmony exports SUMMARY_BYTES, omission */
/* harmony import */ var _decide_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(894);
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8714);
/* harmony import */ var _pictures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10303);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66048);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18297);





const SUMMARY_BYTES = 1_000_000;
const VERDICTS = {
    pass: '✅ Azure ML gate: passed',
    fail: '❌ Azure ML gate: failed',
    incomplete: '⚠️ Azure ML gate: incomplete',
};
function renderMarkdown(result, maxBytes = SUMMARY_BYTES) {
    const shown = (0,_decide_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .shownFindings */ .qA)(result);
    const budget = new Budget(maxBytes - RESERVED, Buffer.byteLength);
    const head = [`## ${VERDICTS[result.result]}`, sentence(result, shown.length), coverageLine(result)].join('\n\n');
    budget.take(head);
    const unread = result.diagnostics.filter((item) => item.level === 'error');
    const others = result.diagnostics.filter((item) => item.level !== 'error');
    const { fresh, old } = byNovelty(result);
    const fixed = fixedIn(result);
    const findings = section('', FINDINGS_HEAD, fresh.map(findingRow), budget);
    const rest = [
        ...section('### Not analysed, or not as a whole', DIAGNOSTICS_HEAD, unread.map(diagnosticRow), budget),
        ...section('### Notes about the input', DIAGNOSTICS_HEAD, others.map(diagnosticRow), budget),
        ...folded(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(old.length, 'finding')} that the base has too`, old.map(findingRow), budget),
        ...folded(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(fixed.length, 'finding')} fixed`, fixed.map(briefRow), budget),
    ];
    const pictures = (0,_pictures_js__WEBPACK_IMPORTED_MODULE_0__/* .picturesMarkdown */ .V)(result, budget.rest);
    return `${[head, ...findings, ...(pictures === undefined ? [] : [pictures]), ...rest].join('\n\n')}\n`;
}
const RESERVED = 1_000;
const FINDINGS_HEAD = ['| Severity | Finding | Where |', '| --- | --- | --- |'];
const DIAGNOSTICS_HEAD = ['| Place | Problem | |', '| --- | --- | --- |'];
function sentence(result, shown) {
    const { counts, findings, thresholds } = result;
    const remainder = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .remainderText */ .jo)(result, shown);
    const threshold = thresholds.failOn === 'never' ? 'Findings never fail.' : `Fails at: ${thresholds.failOn}.`;
    const fresh = findings.filter(({ isNew }) => isNew !== false);
    const text = thresholds.newOnly ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)((0,_decide_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .countsOf */ .mQ)(fresh, []), 'new finding') : (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .countsText */ .WN)(counts);
    return `**${text}**${remainder.length === 0 ? '' : ` (${remainder.join(', ')})`}. ${threshold}`;
}
function coverageLine(result) {
    const comparison = (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .comparisonText */ .VF)(result);
    return `Read: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageText */ ._)(result)}.${comparison === undefined ? '' : ` ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .J)(comparison)}`}`;
}
function section(title, head, rows, budget) {
    if (rows.length === 0)
        return [];
    const opening = [...(title === '' ? [] : [title, '']), ...head].join('\n');
    const kept = budget.take(opening) ? takeWhileFits(rows, budget) : [];
    if (kept.length === 0)
        return [omission(rows.length)];
    const table = [opening, ...kept].join('\n');
    return kept.length === rows.length ? [table] : [table, omission(rows.length - kept.length)];
}
function takeWhileFits(rows, budget) {
    const cut = rows.findIndex((row) => !budget.take(row));
    return cut < 0 ? rows : rows.slice(0, cut);
}
function omission(count) {
    return `… and ${count} more that do not fit here; see the log or the JSON report.`;
}
function byNovelty(result) {
    const shown = (0,_decide_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .shownFindings */ .qA)(result);
    if (!result.thresholds.newOnly)
        return { fresh: shown, old: [] };
    return { fresh: shown.filter(({ isNew }) => isNew !== false), old: shown.filter(({ isNew }) => isNew === false) };
}
function fixedIn({ comparison }) {
    return comparison.mode === 'none' ? [] : comparison.fixed;
}
function folded(title, rows, budget) {
    if (rows.length === 0)
        return [];
    const [opening, closing] = [`<details>\n<summary>${title}</summary>`, '</details>'];
    if (!budget.take(`${opening}${closing}\n\n`))
        return [omission(rows.length)];
    return [opening, ...section('', FINDINGS_HEAD, rows, budget), closing];
}
function briefRow(finding) {
    return `| ${[finding.severity, headlineOf(finding), whereOf(finding)].join(' | ')} |`;
}
function headlineOf({ rule }) {
    return `**${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .J)(rule.title)}** ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .a)(rule.id)}`;
}
function whereOf(finding) {
    return `${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .a)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(finding))}<br>${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .a)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(finding.span))}`;
}
function findingRow(finding) {
    const severity = finding.status === 'unknown' ? `unknown (${finding.severity})` : finding.severity;
    const details = [
        (0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .J)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(finding)),
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonsOf */ .zM)(finding).map((reason) => `Because: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .J)(reason)}`),
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .furtherAssumptionsOf */ .OT)(finding).map((assumption) => `Assumes: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .J)(assumption)}`),
        ...(finding.environments.length === 0 ? [] : [`With: ${finding.environments.map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .a).join(', ')}`]),
        ...(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .standingInBase */ .xZ)(finding).map((standing) => `Base: ${standing}`),
        `Rule: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .a)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .docsOf */ .fE)(finding.rule.id))}`,
    ];
    return `| ${[severity, [headlineOf(finding), ...details].join('<br>'), whereOf(finding)].join(' | ')} |`;
}
function diagnosticRow(item) {
    return `| ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .a)((0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfDiagnostic */ .gI)(item))} | ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .J)((0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(item.message))} | ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .a)(item.code)} |`;
}
class Budget {
    left;
    sizeOf;
    constructor(left, sizeOf) {
        this.left = left;
        this.sizeOf = sizeOf;
    }
    get rest() {
        return this.left;
    }
    take(text) {
        const size = this.sizeOf(text) + 2;
        if (size > this.left)
            return false;
        this.left -= size;
        return true;
    }
}


/***/ }),

/***/ 49504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ partLines),
/* harmony export */   V: () => (/* binding */ pathLines)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60325);
/* harmony import */ var _picture_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20043);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66048);



const LENGTH = 120;
function pathLines(picture) {
    const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
    const lines = picture.edges.map((edge) => ({ state: edge.state, text: pathText(edge, nodes) }));
    const order = ['open', 'unknown', 'plain'];
    return order.flatMap((state) => lines.filter((line) => line.state === state));
}
function pathText({ from, to, labels, reasons }, nodes) {
    const what = labels.length === 0 ? '' : `: ${labels.map(told).join(', ')}`;
    const why = reasons.length === 0 ? '' : ` (${reasons.map(told).join('; ')})`;
    return `${namesOf(nodes.get(from))} to ${namesOf(nodes.get(to))}${what}${why}`;
}
function partLines(picture) {
    const groups = new Map(picture.groups.map((group) => [group.id, group]));
    return picture.nodes.map((node) => {
        const group = node.group === undefined ? undefined : groups.get(node.group);
        const found = (0,_picture_words_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsText */ ._g)(picture.findings.get(node.id) ?? []);
        const said = [
            ...(group === undefined || node.role === 'workspace' ? [] : [`in ${told(group.name)}`]),
            ...node.facts.map(told),
            ...node.reasons.map(told),
            ...(node.change === undefined ? [] : [`${node.change} by this pull request`]),
            ...(found === undefined ? [] : [found]),
        ];
        return {
            state: node.state,
            text: `${namesOf(node)} (${node.what})${said.length === 0 ? '' : `: ${said.join('; ')}`}`,
        };
    });
}
const NAMES = 10;
function namesOf(node) {
    const names = node?.names ?? [];
    const more = names.length > NAMES ? ` and ${names.length - NAMES} more` : '';
    return names.slice(0, NAMES).map(told).join(', ') + more;
}
function told(text) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_redact_js__WEBPACK_IMPORTED_MODULE_1__/* .redact */ .E$)(text), LENGTH);
}


/***/ }),

/***/ 40716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ markedPictures),
/* harmony export */   j: () => (/* binding */ openPaths)
/* harmony export */ });
/* harmony import */ var _decide_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
/* harmony import */ var _inputs_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72076);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73459);



function markedPictures(result) {
    const byPlace = placesOf((0,_decide_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .shownFindings */ .qA)(result));
    const marked = (result.systems ?? []).map((picture) => markedPicture(picture, byPlace, result));
    return marked
        .map((picture, at) => ({ picture, at }))
        .sort(byImportance)
        .map(({ picture }) => picture);
}
function placesOf(findings) {
    const places = new Map();
    for (const finding of findings) {
        const { path } = finding.declaration.whole.source;
        for (const key of [finding.resource.address, ...(finding.copies.length > 0 ? [path] : [])]) {
            const known = places.get(key);
            if (known === undefined)
                places.set(key, [finding]);
            else
                known.push(finding);
        }
    }
    return places;
}
function markedPicture(picture, byPlace, { comparison }) {
    const findings = new Map();
    for (const node of picture.nodes) {
        const own = findingsOn(node, picture, byPlace);
        if (own.length > 0)
            findings.set(node.id, own);
    }
    const isTouched = comparison.mode !== 'none' &&
        (picture.nodes.some(({ change }) => change !== undefined) ||
            [...findings.values()].flat().some(({ isNew }) => isNew === true));
    return { ...picture, findings, isTouched };
}
function findingsOn(node, picture, byPlace) {
    const found = node.declared.flatMap(({ address, name, span }) => [
        ...(byPlace.get(address) ?? []),
        ...(byPlace.get(span.source.path) ?? []).filter(({ copies, declaration }) => copies.includes(name) && (0,_inputs_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .sameSpan */ .D4)(declaration.whole, span)),
    ]);
    return [...new Set(found)].filter((finding) => holdsIn(finding, picture)).sort(byWeight);
}
function holdsIn({ environments, resource }, picture) {
    if (environments.length === 0 || picture.environments.length === 0)
        return true;
    if (!resource.address.startsWith(`${picture.entryPoint}:`))
        return true;
    return environments.some((environment) => picture.environments.includes(environment));
}
function byWeight(left, right) {
    const weight = ({ status, severity }) => (status === 'fail' ? 0 : 10) + _rules_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.indexOf(severity);
    return weight(left) - weight(right);
}
function byImportance(left, right) {
    return (Number(right.picture.isTouched) - Number(left.picture.isTouched) ||
        openPaths(right.picture) - openPaths(left.picture) ||
        left.at - right.at);
}
function openPaths({ edges }) {
    return edges.filter(({ state }) => state === 'open').length;
}


/***/ }),

/***/ 20043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   SZ: () => (/* binding */ groupTitle),
/* harmony export */   _g: () => (/* binding */ findingsText),
/* harmony export */   dL: () => (/* binding */ edgeText)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60325);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66048);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18297);



const NAME_LENGTH = 34;
const NAMES = 3;
function linesOf(node, picture) {
    const { names, facts } = node;
    const listed = names.slice(0, NAMES).map((name) => line('name', nameIn(node, name)));
    const more = names.length > NAMES ? [line('kind', `and ${names.length - NAMES} more`)] : [];
    const found = findingsText(picture.findings.get(node.id) ?? []);
    return [
        ...listed,
        ...more,
        line('kind', names.length === 1 ? node.what : counted(names.length, node.what)),
        ...facts.slice(0, 2).map((fact) => line('fact', (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(fact))),
        ...(found === undefined ? [] : [line('found', found)]),
    ];
}
function line(style, text) {
    return { style, text };
}
function nameIn({ role }, name) {
    return shortName(role === 'dns-zone' ? name.replace(/^privatelink\./, '') : name);
}
function counted(count, what) {
    const isPlainWord = /^[A-Z][a-z]+ /.test(`${what} `) && !/^(Kubernetes|Cosmos|Log|Application)/.test(what);
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, isPlainWord ? what.charAt(0).toLowerCase() + what.slice(1) : what);
}
function findingsText(findings) {
    const [worst] = findings;
    if (worst === undefined)
        return undefined;
    const grade = worst.status === 'unknown' ? 'undecided' : worst.severity;
    const fresh = findings.filter(({ isNew }) => isNew === true).length;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(findings.length, 'finding')} (${grade})${fresh === 0 ? '' : `, ${fresh} new`}`;
}
function groupTitle({ name }) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(shortName(name), 24);
}
function edgeText({ from, labels }, { nodes }) {
    const source = nodes.find(({ id }) => id === from)?.role;
    if (source === 'identity' || source === 'principal')
        return '';
    const [first, second, ...others] = labels.map((label) => (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)((0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(label), NAME_LENGTH));
    if (first === undefined)
        return '';
    if (second === undefined)
        return first;
    const both = `${first}, ${second}`;
    return others.length === 0 && both.length <= NAME_LENGTH ? both : `${first} and ${labels.length - 1} more`;
}
function shortName(name) {
    const spoken = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(name).replace(/^parameters\('(\w+)'\)$/, 'parameter $1');
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(withoutExpressions(spoken), NAME_LENGTH);
}
function withoutExpressions(text) {
    let short = '';
    let depth = 0;
    let quoted = false;
    for (const part of text.match(/\$\{|[\s\S]/gu) ?? []) {
        if (depth === 0)
            short += part === '${' ? '…' : part;
        if (part === "'" && depth > 0)
            quoted = !quoted;
        if (quoted)
            continue;
        if (part === '${' || (part === '{' && depth > 0))
            depth += 1;
        else if (part === '}' && depth > 0)
            depth -= 1;
    }
    return short;
}


/***/ }),

/***/ 10303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ picturesMarkdown)
});

// EXTERNAL MODULE: ./lib/src/report/markdown-text.js
var markdown_text = __webpack_require__(8714);
// EXTERNAL MODULE: ./lib/src/report/inert.js
var inert = __webpack_require__(60325);
// EXTERNAL MODULE: ./lib/src/report/picture-words.js
var picture_words = __webpack_require__(20043);
;// CONCATENATED MODULE: ./lib/src/report/mermaid.js


function mermaidOf(picture) {
    const { nodes, edges } = picture;
    return [
        'flowchart LR',
        ...CLASSES,
        ...boxes(picture, undefined, '  '),
        ...picture.groups.flatMap((group) => frameOf(group, picture)),
        ...edges.map((edge) => `  ${arrowOf(edge, picture)}`),
        ...classed(nodes, 'open', ({ state }) => state === 'open'),
        ...classed(nodes, 'unknown', ({ state }) => state === 'unknown'),
        ...classed(nodes, 'changed', ({ change }) => change !== undefined),
        ...openLinks(edges),
    ].join('\n');
}
const CLASSES = [
    '  classDef frame fill:none,stroke:#8c959f',
    '  classDef open fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-width:2px',
    '  classDef unknown stroke-dasharray:6 4',
    '  classDef changed stroke:#8250df,stroke-width:5px',
];
function boxes(picture, within, indent) {
    return picture.nodes.filter(({ group }) => group === within).map((node) => indent + boxOf(node, picture));
}
function frameOf(group, picture) {
    const title = inertLabel((0,picture_words/* groupTitle */.SZ)(group));
    return [
        `  subgraph ${group.id}["${title}"]`,
        ...boxes(picture, group.id, '    '),
        '  end',
        `  class ${group.id} frame`,
    ];
}
const SHAPES = {
    internet: ['([', '])'],
    outside: ['([', '])'],
    'private-endpoint': ['[[', ']]'],
};
function boxOf(node, picture) {
    const [open, close] = SHAPES[node.role] ?? ['[', ']'];
    return `${node.id}${open}"${(0,picture_words/* linesOf */.Dx)(node, picture)
        .map(({ text }) => inertLabel(text))
        .join('<br/>')}"${close}`;
}
function arrowOf(edge, picture) {
    const arrow = edge.state === 'open' ? '==>' : edge.state === 'unknown' ? '-.->' : '-->';
    const text = (0,picture_words/* edgeText */.dL)(edge, picture);
    const label = text.trim() === '' ? '' : `|"${inertLabel(text)}"|`;
    return `${edge.from} ${arrow}${label} ${edge.to}`;
}
function classed(nodes, name, isOne) {
    const ids = nodes.filter(isOne).map(({ id }) => id);
    return ids.length === 0 ? [] : [`  class ${ids.join(',')} ${name}`];
}
function openLinks(edges) {
    const open = edges.flatMap(({ state }, at) => (state === 'open' ? [at] : []));
    return open.length === 0 ? [] : [`  linkStyle ${open.join(',')} stroke:#cf222e,stroke-width:3px`];
}
const LOOKALIKES = new Map([
    ['\\', '∖'],
    ['`', 'ˋ'],
    ['*', '∗'],
    ['~', '∼'],
    ['$', '＄'],
    ['@', '＠'],
    ['[', '［'],
    [']', '］'],
    ['ﬂ', 'fl'],
    ['¶', '⁋'],
]);
const PART = '#8203;';
function inertLabel(text) {
    const visible = lookalike((0,inert/* plain */.pj)(text));
    const spelled = visible.replace(/[^\p{L}\p{N} .,_/()∖ˋ∗∼＄＠［］⁋-]/gu, (character) => `#${character.codePointAt(0)};`);
    const parted = spelled.replaceAll('#58;', `#58;${PART}`).replace(/www(?=\.)/gi, (word) => word + PART);
    return /^\p{L}/u.test(parted) ? parted : PART + parted;
}
function lookalike(text) {
    const replaced = text.replace(/[\\`*~$@[\]ﬂ¶]/g, (sign) => LOOKALIKES.get(sign) ?? sign);
    return replaced.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, 'ˍ');
}

// EXTERNAL MODULE: ./lib/src/report/picture-list.js
var picture_list = __webpack_require__(49504);
// EXTERNAL MODULE: ./lib/src/report/picture-marks.js
var picture_marks = __webpack_require__(40716);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(18297);
;// CONCATENATED MODULE: ./lib/src/report/pictures.js






const MAX_PICTURES = 4;
const MAX_DIAGRAM = 15_000;
const MAX_LINES = 20;
const RESERVED_BYTES = 600;
function picturesMarkdown(result, maxBytes) {
    const all = (0,picture_marks/* markedPictures */.E)(result);
    const wanted = result.comparison.mode === 'none' ? all : all.filter(({ isTouched }) => isTouched);
    const parts = [];
    let left = maxBytes - RESERVED_BYTES;
    for (const picture of wanted.slice(0, MAX_PICTURES)) {
        const part = [drawn(picture), listed(picture)].find((text) => text !== undefined && sizeOf(text) <= left);
        if (part === undefined)
            continue;
        parts.push(part);
        left -= sizeOf(part);
    }
    if (parts.length === 0)
        return undefined;
    return [
        ...parts,
        legend(wanted, result),
        ...remainder(wanted.length - parts.length, all.length - wanted.length),
    ].join('\n\n');
}
function sizeOf(text) {
    return Buffer.byteLength(text) + 2;
}
function drawn(picture) {
    if (!picture.isDrawable)
        return undefined;
    const diagram = mermaidOf(picture);
    if (diagram.length > MAX_DIAGRAM)
        return undefined;
    return [...heading(picture), fenced(diagram, 'mermaid')].join('\n\n');
}
function fenced(text, language) {
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${text}\n${fence}`;
}
function listed(picture) {
    const lines = (0,picture_list/* pathLines */.V)(picture);
    const shown = lines.slice(0, MAX_LINES).map(({ state, text }) => `- ${STATES[state]}${(0,markdown_text/* words */.J)(text)}`);
    const more = lines.length - shown.length;
    return [
        ...heading(picture),
        'Too large for a diagram. Its paths, the open ones first:',
        [...shown, ...(more > 0 ? [`- … and ${more} more`] : [])].join('\n'),
    ].join('\n\n');
}
const STATES = { open: '**open**: ', unknown: 'cannot be told: ', plain: '' };
function heading(picture) {
    const { title, what, entryPoint, environments, notes } = picture;
    const names = environments.length > 3 ? [...environments.slice(0, 3), `${environments.length - 3} more`] : environments;
    const given = names.length === 0 ? '' : ` with ${names.map(markdown_text/* code */.a).join(', ')}`;
    const open = (0,picture_marks/* openPaths */.j)(picture);
    const paths = open === 0 ? 'no open path' : (0,wording/* plural */.LS)(open, 'open path');
    return [
        `### ${what} ${(0,markdown_text/* words */.J)((0,picture_words/* shortName */.EU)(title))}`,
        [`${(0,markdown_text/* code */.a)(entryPoint)}${given}: ${paths}.`, ...notes.map(markdown_text/* words */.J)].join(' '),
    ];
}
function legend(pictures, { comparison }) {
    const shown = pictures.slice(0, MAX_PICTURES);
    const has = (test) => shown.some(({ nodes, edges }) => [...nodes, ...edges].some(({ state }) => test(state)));
    const parts = [
        ...(has((state) => state === 'open') ? ['red: open from or to the internet'] : []),
        ...(has((state) => state === 'unknown') ? ['dashed: cannot be told'] : []),
        ...(comparison.mode === 'none' ? [] : ['thick violet edge: added or changed by this pull request']),
    ];
    const drawn = 'Outbound traffic of your own virtual networks is not drawn.';
    return `<sub>${parts.length === 0 ? '' : `${sentence(parts.join('; '))} `}${drawn}</sub>`;
}
function sentence(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
function remainder(cut, untouched) {
    const parts = [
        ...(cut > 0 ? [`${(0,wording/* plural */.LS)(cut, 'more system')} that ${cut === 1 ? 'does' : 'do'} not fit here`] : []),
        ...(untouched > 0 ? [`${(0,wording/* plural */.LS)(untouched, 'system')} that this pull request does not touch`] : []),
    ];
    return parts.length === 0 ? [] : [`Not drawn: ${parts.join('; ')}. The HTML report (\`html-file\`) shows all.`];
}


/***/ }),

/***/ 66048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ redact),
/* harmony export */   Ed: () => (/* binding */ redactData),
/* harmony export */   bH: () => (/* binding */ redactSource),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   ue: () => (/* binding */ secretsInSource)
/* harmony export */ });
/* harmony import */ var _decide_concealment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92658);
/* harmony import */ var _expand_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17938);



const DOUBTFUL_NAME = /^(?:key|sas|pat|certificate|privateKeyData)$/i;
const SECRET_FORMS = [
    /((?:AccountKey|SharedAccessKey|SharedSecret|Password|Pwd|sig)=)[^;&'"\s]+/gi,
    /()(?<![A-Za-z0-9+/])(?:[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/g,
    /()\b[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9]{26}\b/g,
    /()\b[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}/g,
    /()\bgh[pousr]_[A-Za-z0-9]{36,}/g,
    /()(?<![\w-])eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]*/g,
    /()-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]*(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?/g,
    /(secret\()#[0-9a-f]{32}(?=\))/g,
];
const BETWEEN = String.raw `["']?(?:\s{1,8}(?:string|object|array|int|any))?\??\s{0,8}[:=]\s{0,8}`;
const NAMED_TEXTS = [
    new RegExp(String.raw `(?<name>[\w-]{1,80})${BETWEEN}(?<quote>'''|""")(?<text>[\s\S]{0,4000}?)(?:\k<quote>|$(?![\s\S]))`, 'dg'),
    new RegExp(String.raw `(?<name>[\w-]{1,80})${BETWEEN}(?<quote>["'])(?!\k<quote>{2})(?<text>(?:(?!\k<quote>)[^\\\r\n]|\\.)*)`, 'dg'),
    /"(?<name>[\w-]{1,80})"\s{0,8}:\s{0,8}\{[^{}]{0,400}?"(?:defaultValue|value)"\s{0,8}:\s{0,8}"(?<text>(?:[^"\\\r\n]|\\.)*)/dgi,
    /(?<name>[\w-]{1,80})\s{0,8}=\s{0,8}<<[-~]?(?<end>\w{1,40})[ \t]*\r?\n(?<text>[\s\S]{0,4000}?)(?:^[ \t]*\k<end>\b|$(?![\s\S]))/dgm,
    /^(?<indent>[ \t]{0,80})(?:- )?(?<name>[\w-]{1,80}): {0,8}[|>][-+\d]{0,2}[ \t]*\r?\n(?<text>(?:\k<indent>[ \t]+.*(?:\r?\n|$)|[ \t]*\r?\n)*)/dgm,
    /(?<![\w-])--?(?<name>[A-Za-z][\w-]{0,80})(?:=|[ \t]{1,8}(?:[\\`]\r?\n[ \t]{0,80})?)(?:"(?<text>(?:[^"\\\r\n]|\\.)*)|'(?<single>[^'\r\n]*)|(?<bare>[^\s'"-][^\s'"]*))/dg,
];
const UNQUOTED_TEXT = /(?<name>[\w-]{1,80})["']?(?:[ \t]{0,8}:[ \t]{1,8}(?<text>(?!\$\{\{)[^\s'"#{}[\],|>&*!][^\r\n#,}\]]*)|=(?<bare>[^\s'"#;,&|]+))/dg;
const COMMENT = /(?:\/\/|#|\/\*)[^\r\n]*/g;
const EXPRESSION_FILES = /\.(?:bicep|bicepparam|tf|tfvars|hcl|json|jsonc)$/i;
function redact(text) {
    return (0,_decide_concealment_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceStretches */ .a6)(text, formsIn(text));
}
function redactSource(text, path = '') {
    return (0,_decide_concealment_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceStretches */ .a6)(text, secretsInSource(text, path));
}
function secretsInSource(text, path) {
    const named = NAMED_TEXTS.flatMap((form) => namedIn(text, form, 0));
    const pieces = EXPRESSION_FILES.test(path) || path === '' ? commentsOf(text) : [{ start: 0, end: text.length }];
    const unquoted = pieces.flatMap(({ start, end }) => namedIn(text.slice(start, end), UNQUOTED_TEXT, start));
    return (0,_decide_concealment_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([...formsIn(text), ...named, ...unquoted]);
}
function formsIn(text) {
    return SECRET_FORMS.flatMap((form) => [...text.matchAll(form)].map(({ 0: whole, 1: before = '', index }) => ({
        start: index + before.length,
        end: index + whole.length,
    })));
}
function namedIn(text, form, offset) {
    return [...text.matchAll(form)].flatMap(({ groups = {}, indices }) => {
        const { name = '' } = groups;
        const kind = ['text', 'single', 'bare'].find((one) => groups[one] !== undefined) ?? 'text';
        const place = indices?.groups?.[kind];
        const written = (groups[kind] ?? '').trimEnd();
        if (place === undefined || !isSecretName(name) || !isWritten(written))
            return [];
        return [{ start: offset + place[0], end: offset + place[0] + written.length }];
    });
}
function isWritten(text) {
    return ((0,_expand_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretText */ .KZ)(text) && !/^(?:\$\w+|\$\{\w+\}|\$env:\w+|\[(?:parameters|variables|reference)\(.*\)\])$/i.test(text));
}
function commentsOf(text) {
    return [...text.matchAll(COMMENT)].map(({ 0: comment, index }) => ({ start: index, end: index + comment.length }));
}
function isSecretName(name) {
    return (0,_expand_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh)(name) || DOUBTFUL_NAME.test(name);
}
function redactData(data) {
    if (typeof data === 'string')
        return redact(data);
    if (Array.isArray(data))
        return data.map(redactData);
    if (typeof data !== 'object' || data === null)
        return data;
    return Object.fromEntries(Object.entries(data).map(([name, value]) => [
        redact(name),
        isSecretName(name) ? withoutScalars(value) : redactData(value),
    ]));
}
function withoutScalars(value) {
    if (Array.isArray(value))
        return value.map(withoutScalars);
    if (typeof value === 'number' || (typeof value === 'string' && value !== ''))
        return _decide_concealment_js__WEBPACK_IMPORTED_MODULE_1__/* .REDACTED */ .XF;
    return redactData(value);
}


/***/ }),

/***/ 50680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CO: () => (/* binding */ diagnosticLine),
  S5: () => (/* binding */ renderText),
  LV: () => (/* binding */ wrap)
});

// EXTERNAL MODULE: ./lib/src/decide/concealment.js
var concealment = __webpack_require__(92658);
// EXTERNAL MODULE: ./lib/src/decide/verdict.js
var verdict = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
// EXTERNAL MODULE: ./lib/src/report/excerpt.js
var excerpt = __webpack_require__(54904);
// EXTERNAL MODULE: ./lib/src/report/inert.js
var inert = __webpack_require__(60325);
;// CONCATENATED MODULE: ./lib/src/report/paint.js
const CODES = {
    critical: '1;31',
    high: '31',
    medium: '33',
    low: '36',
    info: '2',
    unknown: '35',
    bold: '1',
    dim: '2',
    underline: '4',
    caret: '31',
    pass: '32',
    fail: '31',
    incomplete: '33',
};
function painterOf(colour) {
    return colour ? (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (_, text) => text;
}

// EXTERNAL MODULE: ./lib/src/report/redact.js
var redact = __webpack_require__(66048);
// EXTERNAL MODULE: ./lib/src/report/wording.js
var wording = __webpack_require__(18297);
;// CONCATENATED MODULE: ./lib/src/report/text.js








const WIDTH = 100;
const INDENT = '    ';
function renderText(result, options) {
    const paint = painterOf(options.colour);
    const concealer = new concealment/* Concealer */.PD(result.secrets);
    const shown = (0,verdict/* shownFindings */.qA)(result);
    const blocks = [
        ...[...byFile(shown)].map(([file, findings]) => fileBlock(file, findings, concealer, paint)),
        ...diagnosticsBlock(result.diagnostics, paint),
        summary(result, shown.length, paint),
    ];
    return `${blocks.join('\n\n')}\n`;
}
function byFile(findings) {
    const files = new Map();
    for (const finding of findings) {
        const { path } = finding.span.source;
        const group = files.get(path);
        if (group === undefined)
            files.set(path, [finding]);
        else
            group.push(finding);
    }
    return files;
}
function fileBlock(file, findings, concealer, paint) {
    const headed = findings.map((finding) => ({ finding, head: headOf(finding) }));
    const widths = {
        place: Math.max(...headed.map(({ head }) => head.place.length)),
        severity: Math.max(...headed.map(({ head }) => head.severity.length)),
    };
    const parts = headed.map(({ finding, head }) => {
        const severity = paint(finding.status === 'unknown' ? 'unknown' : finding.severity, head.severity.padEnd(widths.severity));
        const title = paint('bold', (0,inert/* plain */.pj)(finding.rule.title));
        const resource = paint('dim', (0,inert/* plain */.pj)((0,wording/* nameOf */.Vb)(finding)));
        const first = `  ${head.place.padStart(widths.place)}  ${severity}  ${finding.rule.id}  ${title}  ${resource}`;
        return [first, ...bodyOf(finding, concealer, paint)].join('\n');
    });
    return [paint('underline', (0,inert/* plain */.pj)(file)), parts.join('\n\n')].join('\n');
}
function headOf(finding) {
    const { startLine, startColumn } = (0,source_file/* rangeOf */.be)(finding.span);
    const severity = finding.status === 'unknown' ? `unknown (${finding.severity})` : finding.severity;
    return { place: `${startLine}:${startColumn}`, severity };
}
function bodyOf(finding, concealer, paint) {
    return [
        ...excerptLines(finding, concealer, paint),
        ...labelled('because', (0,wording/* reasonsOf */.zM)(finding)),
        ...labelled('assumes', (0,wording/* furtherAssumptionsOf */.OT)(finding)),
        ...labelled('base', (0,wording/* standingInBase */.xZ)(finding)),
        ...labelled('with', finding.environments.length === 0 ? [] : [finding.environments.join(', ')]),
        ...wrap((0,inert/* plain */.pj)((0,wording/* messageOf */.bD)(finding)), WIDTH - INDENT.length).map((line) => INDENT + line),
        `${INDENT}${paint('dim', (0,wording/* docsOf */.fE)(finding.rule.id))}`,
    ];
}
function excerptLines(finding, concealer, paint) {
    const { line, before, marked, after } = (0,excerpt/* excerptOf */.z)(finding.span, concealer, finding.secret);
    const number = String(line);
    const source = `${INDENT}${paint('dim', `${number} |`)} ${before}${marked}${after}`;
    if (marked === '')
        return [source];
    const carets = paint('caret', '^'.repeat(marked.length));
    return [source, `${INDENT}${paint('dim', `${' '.repeat(number.length)} |`)} ${' '.repeat(before.length)}${carets}`];
}
function labelled(label, lines) {
    const column = 'because'.length + 1;
    return lines.map((line, index) => `${INDENT}${(index === 0 ? label : '').padEnd(column)}${(0,inert/* plain */.pj)(line)}`);
}
const LEVELS = {
    error: 'Not analysed, or not as a whole:',
    warning: 'Warnings:',
    note: 'Notes:',
};
const LISTED = { error: 200, warning: 50, note: 20 };
function diagnosticsBlock(diagnostics, paint) {
    const levels = ['error', 'warning', 'note'];
    return levels.flatMap((level) => {
        const items = diagnostics.filter((item) => item.level === level);
        if (items.length === 0)
            return [];
        const listed = items.slice(0, LISTED[level]).map((item) => `  ${diagnosticLine(item)}`);
        const more = items.length - listed.length;
        const rest = more > 0 ? [`  … and ${more} more; --format json lists all`] : [];
        return [[paint('bold', LEVELS[level]), ...listed, ...rest].join('\n')];
    });
}
function diagnosticLine(item) {
    const place = (0,wording/* placeOfDiagnostic */.gI)(item);
    return (0,inert/* plain */.pj)(`${place === '' ? '' : `${place}: `}${item.code}: ${(0,redact/* redact */.E$)(item.message)}`);
}
function summary(result, shown, paint) {
    const remainder = (0,wording/* remainderText */.jo)(result, shown);
    const counts = `${(0,wording/* countsText */.WN)(result.counts)}${remainder.length === 0 ? '' : ` (${remainder.join(', ')})`}.`;
    const threshold = result.thresholds.failOn === 'never' ? 'Never fails.' : `Fails at: ${result.thresholds.failOn}.`;
    const verdict = paint(result.result, `Result: ${result.result}`);
    const comparison = (0,wording/* comparisonText */.VF)(result);
    const compared = comparison === undefined ? '' : `${(0,inert/* plain */.pj)(comparison)}\n`;
    return `${counts} ${threshold}\n${compared}${verdict}  ${paint('dim', `${(0,wording/* coverageText */._)(result)}, ${Math.round(result.timing.totalMs)} ms`)}`;
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return line === '' ? lines : [...lines, line];
}


/***/ }),

/***/ 18297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   OT: () => (/* binding */ furtherAssumptionsOf),
/* harmony export */   VF: () => (/* binding */ comparisonText),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   _: () => (/* binding */ coverageText),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dN: () => (/* binding */ declaredAs),
/* harmony export */   fE: () => (/* binding */ docsOf),
/* harmony export */   gI: () => (/* binding */ placeOfDiagnostic),
/* harmony export */   jo: () => (/* binding */ remainderText),
/* harmony export */   xZ: () => (/* binding */ standingInBase),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _decide_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(894);
/* harmony import */ var _inputs_source_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72076);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73459);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66048);




function placeOf(span) {
    const { file, startLine, startColumn } = (0,_inputs_source_file_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(span);
    return `${file}:${startLine}:${startColumn}`;
}
function placeOfDiagnostic(item) {
    return item.span === undefined ? (item.file ?? '') : placeOf(item.span);
}
function docsOf(ruleId) {
    return `docs/rules/${ruleId}.md`;
}
function messageOf(finding) {
    return [(0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(finding.message), ...copiesOf(finding), ...pendingText(finding.pending)].join(' ');
}
const MAX_NAMES = 5;
function copiesOf({ copies }) {
    if (copies.length === 0)
        return [];
    const named = copies.slice(0, MAX_NAMES).map(_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$).join(', ');
    const listed = copies.length > MAX_NAMES ? `, such as ${named}` : `: ${named}`;
    return [`The same holds for ${copies.length} more${listed}.`];
}
function nameOf(finding) {
    return (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(finding.resource.name);
}
function declaredAs({ resource }) {
    const { address, form, type } = resource;
    return form === 'terraform' || form === 'terraform-plan' ? (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(address) : type;
}
function reasonsOf(finding) {
    return finding.related.map((place) => `${(0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(place.message)} (${placeOf(place.span)})`);
}
function furtherAssumptionsOf(finding) {
    return finding.assumptions
        .filter((assumption) => finding.related.every((place) => place.message !== assumption))
        .map(_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$);
}
function standingInBase({ isNew }) {
    return isNew === false ? ['has it too'] : [];
}
function countsText(counts, noun = 'finding') {
    const total = (0,_decide_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .failCount */ .KO)(counts);
    const parts = _rules_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .SEVERITIES */ .o.flatMap((severity) => (counts[severity] > 0 ? [`${counts[severity]} ${severity}`] : []));
    return total === 0 ? `No ${noun}s` : `${plural(total, noun)}: ${parts.join(', ')}`;
}
function remainderText(result, shown) {
    const { counts, diagnostics, findings } = result;
    const unread = diagnostics.filter((item) => item.level === 'error').length;
    const hidden = findings.length - shown;
    return [
        ...(counts.unknown > 0 ? [`${counts.unknown} cannot be decided`] : []),
        ...(unread > 0 ? [`${plural(unread, 'problem')} kept the analysis from being complete`] : []),
        ...(counts.suppressed > 0 ? [`${counts.suppressed} suppressed`] : []),
        ...(hidden > 0 ? [`${hidden} not shown`] : []),
    ];
}
function pendingText(pending) {
    return pending === undefined
        ? []
        : [`A comment suppresses it (${(0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(pending.reason)}), which counts once it is merged.`];
}
function comparisonText({ comparison, findings, thresholds }) {
    if (comparison.mode === 'none') {
        return comparison.reason === undefined ? undefined : `Not compared, so every finding counts: ${comparison.reason}.`;
    }
    const { base, changes, fixed, nothingRelevant } = comparison;
    const commit = base.slice(0, 12);
    if (nothingRelevant) {
        return `Nothing that is checked was changed since ${commit} (${plural(changes.files.length, 'changed file')}).`;
    }
    const old = findings.filter(({ isNew }) => isNew === false).length;
    const untold = findings.filter(({ isNew }) => isNew === null).length;
    const undecided = findings.filter(({ isNew, status }) => isNew === true && status === 'unknown').length;
    const parts = [
        `${findings.length - old - untold} new${undecided === 0 ? '' : ` (${undecided} cannot be decided)`}`,
        `${old} that it has too`,
        ...(untold > 0 ? [`${untold} that cannot be compared`] : []),
        `${fixed.length} fixed`,
    ];
    const whatCounts = thresholds.newOnly && old > 0 ? ' What it has too does not count.' : '';
    return `Compared with ${commit}: ${parts.join(', ')}.${whatCounts}`;
}
function coverageText({ coverage }) {
    const { files, entryPoints, resources } = coverage;
    return `${plural(files, 'file')}, ${plural(entryPoints, 'entry point')}, ${plural(resources, 'resource')}`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 73459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ['critical', 'high', 'medium', 'low', 'info'];


/***/ }),

/***/ 88681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// UNUSED EXPORTS: ruleById

// EXTERNAL MODULE: ./lib/src/model/facts/shared-domains.js
var shared_domains = __webpack_require__(43399);
// EXTERNAL MODULE: ./lib/src/model/judgement.js
var judgement = __webpack_require__(95711);
// EXTERNAL MODULE: ./lib/src/model/types.js
var types = __webpack_require__(27269);
// EXTERNAL MODULE: ./lib/src/model/workspaces.js
var workspaces = __webpack_require__(36196);
// EXTERNAL MODULE: ./lib/src/rules/outcome.js
var outcome = __webpack_require__(56198);
// EXTERNAL MODULE: ./lib/src/rules/rule.js
var rule = __webpack_require__(60346);
;// CONCATENATED MODULE: ./lib/src/rules/data/fqdn-outbound-rule.js






const fqdnOutboundRule = (0,rule/* defineRule */.K)({
    id: 'AML-DAT-002',
    title: 'FQDN outbound rule too wide or aimed at storage',
    category: 'data',
    severity: 'high',
    mission: ['S2a', 'S2e'],
    mcsb: ['NS-2', 'NS-3', 'DP-2'],
    appliesTo: [types/* WORKSPACE */.un, types/* OUTBOUND_RULE */.ID, types/* MANAGED_NETWORK_OUTBOUND_RULE */.pR],
    words: ['reach'],
    messages: {
        wide: {
            problem: 'The outbound rule opens {actual}, which reaches {reach}.',
            impact: 'Whoever runs code on the computes can copy data to a place of their own behind it.',
            remedy: 'Name the exact hosts you need, or put a private feed in front of them.',
        },
        storage: {
            problem: 'The outbound rule opens the storage host {actual} by name.',
            impact: 'Traffic to storage then leaves over its public address, which keeps that open.',
            remedy: 'Use {an outbound rule of type PrivateEndpoint} for the storage account.',
        },
    },
    check: (resource, system) => resource.isA(types/* WORKSPACE */.un) ? checkWorkspace(resource, system) : checkRule(resource, system),
});
const REASON_NOT_IN_FORCE = 'FQDN rules count only where outbound traffic needs approval';
function checkWorkspace(workspace, system) {
    const inForce = (0,workspaces/* isolationModeIs */.Ir)(workspace, system, 'AllowOnlyApprovedOutbound');
    const { elements, open } = (0,workspaces/* outboundRulesOf */.VQ)(workspace);
    return (0,outcome/* onlyIf */.wb)(inForce, REASON_NOT_IN_FORCE, () => [
        ...elements.flatMap(({ property, presence }) => judgeRule(property, presence)),
        ...(open === undefined ? [] : [(0,outcome/* failUnless */.bW)((0,judgement/* judged */.g$)('unknown', [open]), 'wide')]),
    ]);
}
function checkRule(rule, system) {
    const isInForce = (workspace) => (0,workspaces/* isolationModeIs */.Ir)(workspace, system, 'AllowOnlyApprovedOutbound');
    return (0,outcome/* onlyIf */.wb)((0,workspaces/* ofWorkspace */.$$)(rule, system, isInForce), REASON_NOT_IN_FORCE, () => judgeRule(rule.property('properties')));
}
function judgeRule(rule, presence = (0,judgement/* judged */.g$)(true)) {
    return (0,outcome/* onlyIf */.wb)((0,judgement/* allOf */.bn)(presence, rule.property('type').is('FQDN')), 'it is no FQDN rule', () => {
        const destination = rule.property('destination');
        const isNarrow = destination.reads((text) => (0,shared_domains/* reachOf */.xw)(text) === 'narrow');
        const reach = widest(destination);
        return reach === 'storage-host'
            ? (0,outcome/* failUnless */.bW)(isNarrow, 'storage', { severity: 'medium' })
            : (0,outcome/* failUnless */.bW)(isNarrow, 'wide', { words: { reach: REACHES[reach] } });
    });
}
const REACHES = {
    everything: 'everything',
    'public-suffix': 'every owner of a name below that suffix',
    'shared-domain': 'the names of all customers of that platform',
    'drop-site': 'a place where anyone can leave data',
    'ip-address': 'an address instead of a host name, which FQDN rules do not match',
    'storage-host': 'a storage account',
    narrow: 'more than one host',
};
function widest(destination) {
    const reaches = destination.possibleValues.map((value) => value.kind === 'scalar' ? (0,shared_domains/* reachOf */.xw)(String(value.value)) : 'narrow');
    return reaches.find((reach) => reach !== 'narrow') ?? 'narrow';
}

;// CONCATENATED MODULE: ./lib/src/rules/data/managed-network-internet.js



const managedNetworkInternet = (0,rule/* defineRule */.K)({
    id: 'AML-DAT-001',
    title: 'Managed network lets everything out to the internet',
    category: 'data',
    severity: 'medium',
    mission: ['S2a'],
    mcsb: ['NS-2', 'DP-2'],
    policies: [
        (0,rule/* policy */.J)('6ddb1705-c8cf-450e-aa4b-19ad6703c440', 'Azure Machine Learning and Ai Studio should use Allow Only Approved Outbound Managed Vnet mode'),
    ],
    appliesTo: [types/* WORKSPACE */.un, types/* MANAGED_NETWORK */.Zz],
    properties: ['properties.managedNetwork.isolationMode'],
    messages: {
        internet: {
            problem: 'The managed network lets everything out: {isolationMode} is {actual}.',
            impact: 'Code on any managed compute can copy data to any place on the internet.',
            remedy: "{Set isolationMode to 'AllowOnlyApprovedOutbound'} and add the outbound rules you need; there is no way back.",
        },
    },
    check: (network) => (0,outcome/* failIf */.cS)(network.property('properties.managedNetwork.isolationMode').is('AllowInternetOutbound'), 'internet', {
        expected: 'AllowOnlyApprovedOutbound',
    }),
});

;// CONCATENATED MODULE: ./lib/src/rules/encryption/dependency-minimum-tls.js



const dependencyMinimumTls = (0,rule/* defineRule */.K)({
    id: 'AML-ENC-102',
    title: 'Minimum TLS below 1.2 on a dependency',
    category: 'encryption',
    severity: 'medium',
    mission: ['S3', 'S3a'],
    mcsb: ['DP-3'],
    policies: [
        (0,rule/* policy */.J)('fe83a0eb-a853-422d-aac2-1bffd182c5d0', 'Storage accounts should have the specified minimum TLS version'),
    ],
    appliesTo: [types/* STORAGE_ACCOUNT */.iR, types/* COSMOS_ACCOUNT */.jh],
    scope: 'linked',
    properties: [
        { of: types/* STORAGE_ACCOUNT */.iR, path: 'properties.minimumTlsVersion' },
        { of: types/* COSMOS_ACCOUNT */.jh, path: 'properties.minimalTlsVersion' },
    ],
    messages: {
        old: {
            problem: 'The account is set to accept TLS below 1.2: {property} is {actual}.',
            impact: 'Old versions can be broken by somebody on the path, and the platform is refusing them step by step.',
            remedy: "Set the minimum to TLS 1.2: {minimumTlsVersion 'TLS1_2'} on storage, {minimalTlsVersion 'Tls12'} on Cosmos DB.",
        },
        unset: {
            problem: '{minimumTlsVersion} is {actual}.',
            impact: 'The account does not say that it refuses old TLS versions, and audits read it as if it accepts them.',
            remedy: "{Set minimumTlsVersion to 'TLS1_2'}.",
        },
        notAccepted: {
            problem: '{minimumTlsVersion} is {actual}, which is defined but not accepted by the service as a minimum.',
            impact: 'The deployment fails, or the account keeps the minimum it had.',
            remedy: "{Set minimumTlsVersion to 'TLS1_2'}.",
        },
    },
    fixes: { old: {}, unset: {}, notAccepted: {} },
    check: (account) => (account.isA(types/* COSMOS_ACCOUNT */.jh) ? checkCosmos(account) : checkStorage(account)),
});
function checkCosmos(account) {
    const minimum = account.property('properties.minimalTlsVersion');
    return (0,outcome/* failIf */.cS)(minimum.isOneOf('Tls', 'Tls11'), 'old', { expected: 'Tls12' });
}
function checkStorage(account) {
    const minimum = account.property('properties.minimumTlsVersion');
    const isModern = minimum.is('TLS1_2');
    if (minimum.is('TLS1_3').truth === true)
        return (0,outcome/* failUnless */.bW)(isModern, 'notAccepted', { severity: 'low' });
    const isLeftOut = minimum.isDeclared().truth === false;
    return isLeftOut ? (0,outcome/* failUnless */.bW)(isModern, 'unset', { severity: 'low' }) : (0,outcome/* failUnless */.bW)(isModern, 'old');
}

// EXTERNAL MODULE: ./lib/src/model/dependencies.js
var dependencies = __webpack_require__(68719);
;// CONCATENATED MODULE: ./lib/src/rules/encryption/key-vault-purge-protection.js





const PROTECT = {
    set: { 'properties.enablePurgeProtection': true, 'properties.enableSoftDelete': true },
    risk: 'irreversible',
    warning: 'Purge protection cannot be turned off again.',
};
const keyVaultPurgeProtection = (0,rule/* defineRule */.K)({
    id: 'AML-ENC-003',
    title: 'Vault used for CMK or workspace secrets lacks purge protection',
    category: 'encryption',
    severity: 'high',
    aliases: ['AML-ENC-107'],
    mission: ['S3'],
    mcsb: ['DP-6', 'DP-8'],
    policies: [
        (0,rule/* policy */.J)('0b60c0b2-2dc2-4e1c-b5c9-abbed971de53', 'Key vaults should have deletion protection enabled'),
        (0,rule/* policy */.J)('1e66c121-a66a-4b1f-9b83-0fd99bf0fc2d', 'Key vaults should have soft delete enabled'),
    ],
    appliesTo: [types/* KEY_VAULT */.tv],
    scope: 'linked',
    properties: ['properties.enablePurgeProtection'],
    messages: {
        secrets: {
            problem: 'The key vault of the workspace can be emptied for good: {property} is {actual}.',
            impact: 'A deleted vault takes the credentials of datastores and connections with it.',
            remedy: '{Set enablePurgeProtection to true}; that cannot be taken back.',
        },
        encryptionKey: {
            problem: 'The vault with the encryption key of the workspace can be emptied for good: {property} is {actual}.',
            impact: 'Without the key, everything the workspace has stored is lost.',
            remedy: '{Set enablePurgeProtection to true}; that cannot be taken back.',
        },
    },
    fixes: { secrets: PROTECT, encryptionKey: PROTECT },
    check: (vault, system) => (0,outcome/* unless */.NJ)(vault.property('properties.createMode').is('recover'), 'a vault that is recovered keeps its settings', () => {
        const isProtected = (0,judgement/* allOf */.bn)(vault.property('properties.enablePurgeProtection').isTrue(), vault.property('properties.enableSoftDelete').isTrue());
        return (0,dependencies/* workspacesEncryptedBy */.kB)(vault, system).length > 0
            ? (0,outcome/* failUnless */.bW)(isProtected, 'encryptionKey', { severity: 'critical' })
            : (0,outcome/* failUnless */.bW)(isProtected, 'secrets');
    }),
});

;// CONCATENATED MODULE: ./lib/src/rules/encryption/storage-secure-transfer.js



const storageSecureTransfer = (0,rule/* defineRule */.K)({
    id: 'AML-ENC-101',
    title: 'Storage accepts plain HTTP',
    category: 'encryption',
    severity: 'high',
    mission: ['S3'],
    mcsb: ['DP-3'],
    policies: [
        (0,rule/* policy */.J)('404c3081-a854-4457-ae30-26a93ef643f9', 'Secure transfer to storage accounts should be enabled'),
        (0,rule/* policy */.J)('f81e3117-0093-4b17-8a60-82363134f0eb', 'Configure secure transfer of data on a storage account'),
    ],
    appliesTo: [types/* STORAGE_ACCOUNT */.iR],
    scope: 'linked',
    properties: ['properties.supportsHttpsTrafficOnly'],
    messages: {
        plain: {
            problem: 'The storage account accepts plain HTTP: {supportsHttpsTrafficOnly} is {actual}.',
            impact: 'Tokens, keys and the data of the workspace then cross the network in clear text.',
            remedy: '{Set supportsHttpsTrafficOnly to true}.',
        },
    },
    fixes: { plain: {} },
    check: (account) => (0,outcome/* unless */.NJ)(account.property('properties.isNfsV3Enabled').isTrue(), 'NFS 3.0 needs it off', () => (0,outcome/* failUnless */.bW)(account.property('properties.supportsHttpsTrafficOnly').isTrue(), 'plain')),
});

;// CONCATENATED MODULE: ./lib/src/rules/encryption/workspace-customer-managed-key.js




const workspaceCustomerManagedKey = (0,rule/* defineRule */.K)({
    id: 'AML-ENC-001',
    title: 'Workspace metadata not encrypted with a customer-managed key',
    category: 'encryption',
    severity: 'medium',
    mission: ['S3'],
    mcsb: ['DP-5'],
    policies: [
        (0,rule/* policy */.J)('ba769a63-b8cc-4b2d-abf6-ac33c7204be8', 'Azure Machine Learning workspaces should be encrypted with a customer-managed key'),
        (0,rule/* policy */.J)('7f40cee6-e933-4d0f-a782-b96615e0f4a6', 'Azure Machine Learning workspaces should be encrypted with the use of a customer-managed key'),
    ],
    appliesTo: [types/* WORKSPACE */.un],
    properties: [
        'properties.encryption.status',
        { path: 'properties.encryption.keyVaultProperties.keyVaultArmId', as: 'vault' },
        { path: 'properties.encryption.keyVaultProperties.keyIdentifier', as: 'key' },
    ],
    messages: {
        platformKey: {
            problem: 'Encryption with a customer-managed key is {actual}: Microsoft holds the key of the workspace metadata.',
            impact: 'You cannot revoke it, and a workspace cannot get a key of its own later.',
            remedy: "Create the workspace with an encryption block ({status 'Enabled', vault and key}).",
        },
        platformKeyWithBatch: {
            problem: 'Encryption with a customer-managed key is {actual}: Microsoft holds the key of the workspace metadata.',
            impact: 'You cannot revoke it, and a workspace cannot get a key of its own later. Batch deployments, which this workspace has, are documented as not supported with such a key.',
            remedy: "Create the workspace with an encryption block ({status 'Enabled', vault and key}), and batch elsewhere.",
        },
    },
    check: (workspace, system) => (0,outcome/* unless */.NJ)((0,workspaces/* isProject */.YS)(workspace), 'a project is encrypted with its hub', () => {
        const hasBatch = system.childrenOf(workspace, types/* BATCH_ENDPOINT */.pC).length > 0;
        const isEncrypted = workspace.property('properties.encryption.status').is('Enabled');
        return (0,outcome/* failUnless */.bW)(isEncrypted, hasBatch ? 'platformKeyWithBatch' : 'platformKey');
    }),
});

// EXTERNAL MODULE: ./lib/src/model/facts/api-version.js
var api_version = __webpack_require__(55953);
// EXTERNAL MODULE: ./lib/src/model/facts/lookup.js + 2 modules
var lookup = __webpack_require__(48662);
;// CONCATENATED MODULE: ./lib/src/rules/governance/property-without-effect.js





const propertyWithoutEffect = (0,rule/* defineRule */.K)({
    id: 'AML-POL-005',
    title: 'Security property set on an API version that does not define it',
    category: 'governance',
    severity: 'high',
    mission: ['S2', 'S3', 'S5'],
    mcsb: ['PV-1', 'DS-6'],
    appliesTo: ['Microsoft.MachineLearningServices/*'],
    words: ['version', 'first', 'last'],
    messages: {
        tooEarly: {
            problem: '{property} has no effect: API version {version} does not define it{consequence}.',
            impact: 'The service normally drops what it does not know, so the template looks secure and deploys without it.',
            remedy: 'Use API version {first} or later.',
        },
        previewOnly: {
            problem: '{property} has no effect: no stable API version defines it, and {version} does not{consequence}.',
            impact: 'The service normally drops what it does not know, so the template looks secure and deploys without it.',
            remedy: 'Use API version {first} or a later preview, or drop the property.',
        },
        removed: {
            problem: '{property} has no effect: API version {version} no longer defines it{consequence}.',
            impact: 'The service normally drops what it does not know, so the template looks secure and deploys without it.',
            remedy: 'Drop the property; it was last defined in {last}.',
        },
    },
    check(resource) {
        const ignored = ignoredProperties(resource);
        if (ignored.length === 0) {
            if (resource.apiVersion === undefined)
                return (0,outcome/* notApplicable */.hH)('its API version is not part of the declaration');
            return (0,outcome/* failUnless */.bW)((0,judgement/* judged */.g$)(true), 'tooEarly');
        }
        return ignored.map(({ row, property, version }) => (0,outcome/* failIf */.cS)(property.isDeclared(), messageFor(row, version), {
            severity: row.purpose === 'operational' ? 'low' : undefined,
            words: {
                version,
                first: row.firstStable ?? row.firstPreview ?? '',
                last: row.lastStable ?? row.lastPreview ?? '',
            },
        }));
    },
});
function ignoredProperties(resource) {
    const rows = (0,lookup/* availabilityOfType */.lR)(resource.type).filter((row) => row.purpose !== 'shape');
    const isMissing = (row, version) => !(0,api_version/* existsIn */.Iy)(version, row);
    return rows.flatMap((row) => writtenAt(resource, row).flatMap((property) => {
        const version = property.apiVersion;
        if (version === undefined || !isMissing(row, version))
            return [];
        const isToldAbove = rows.some((outer) => row.path.startsWith(`${outer.path}.`) && isMissing(outer, version));
        return isToldAbove ? [] : [{ row, property, version }];
    }));
}
function writtenAt(resource, row) {
    return resource
        .propertiesAt(row.path)
        .filter((property) => row.variant === undefined || resource.isVariant(row.variant, property.segments))
        .filter((property) => property.isWritten);
}
function messageFor(row, version) {
    const last = row.lastStable ?? row.lastPreview;
    if (last !== undefined && (0,api_version/* compareApiVersions */.$5)(version, last) > 0)
        return 'removed';
    return row.firstStable === undefined ? 'previewOnly' : 'tooEarly';
}

// EXTERNAL MODULE: ./lib/src/model/computes.js
var computes = __webpack_require__(2424);
;// CONCATENATED MODULE: ./lib/src/rules/identity/compute-local-authentication.js




const computeLocalAuthentication = (0,rule/* defineRule */.K)({
    id: 'AML-IDN-001',
    title: 'Compute keeps local (SSH) authentication enabled',
    category: 'identity',
    severity: 'medium',
    mission: ['S1d', 'S5'],
    mcsb: ['IM-1'],
    policies: [
        (0,rule/* policy */.J)('e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f', 'Azure Machine Learning Computes should have local authentication methods disabled'),
        (0,rule/* policy */.J)('a6f9a2d0-cff7-4855-83ad-4cd750666512', 'Configure Azure Machine Learning Computes to disable local authentication methods'),
    ],
    appliesTo: [types/* COMPUTE */.IA],
    properties: ['properties.disableLocalAuth'],
    messages: {
        local: {
            problem: 'Local authentication is on: {disableLocalAuth} is {actual}.',
            impact: 'SSH accounts of the nodes live outside Entra ID, Conditional Access and Azure role-based access.',
            remedy: '{Set properties.disableLocalAuth to true}; an existing compute has to be created again.',
        },
        cannotSay: {
            problem: 'Local authentication is on, and this form of declaration cannot turn it off.',
            impact: 'SSH accounts of the nodes live outside Entra ID, Conditional Access and Azure role-based access.',
            remedy: 'Declare the compute in Bicep, ARM or Terraform with local authentication off, or assign policy a6f9a2d0-cff7-4855-83ad-4cd750666512.',
        },
    },
    fixes: { local: { risk: 'recreation' } },
    check: (compute) => (0,outcome/* onlyIf */.wb)((0,computes/* hasManagedNodes */.Dh)(compute), 'attached computes have no such switch', () => {
        const cannotSay = compute.form === 'azureml-yaml' || compute.form === 'az-cli';
        return (0,outcome/* failUnless */.bW)(compute.property('properties.disableLocalAuth').isTrue(), cannotSay ? 'cannotSay' : 'local');
    }),
});

;// CONCATENATED MODULE: ./lib/src/rules/identity/compute-ssh-password.js





const computeSshPassword = (0,rule/* defineRule */.K)({
    id: 'AML-IDN-002',
    title: 'SSH administrator password on compute',
    category: 'identity',
    severity: 'high',
    mission: ['S1d'],
    mcsb: ['IM-1', 'IM-8'],
    policies: [
        (0,rule/* policy */.J)('e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f', 'Azure Machine Learning Computes should have local authentication methods disabled'),
    ],
    appliesTo: [types/* COMPUTE */.IA],
    messages: {
        password: {
            problem: 'The compute has an SSH administrator who signs in with a password ({property}).',
            impact: 'Everyone who learns it gets the same shell on nodes that run your training code and see its data.',
            remedy: 'Remove the password: use an SSH key, or no SSH account at all.',
        },
    },
    fixes: {
        password: {
            remove: ['properties.properties.userAccountCredentials.adminUserPassword'],
            risk: 'recreation',
            offerIf: (compute) => compute.property('properties.properties.userAccountCredentials.adminUserSshPublicKey').isSet(),
        },
    },
    check: (compute, system) => {
        const isReachable = (0,judgement/* allOf */.bn)((0,computes/* isCluster */.JU)(compute), (0,judgement/* not */.AU)((0,computes/* isSshPortClosed */.oI)(compute, system)));
        const severity = isReachable.truth === true ? 'critical' : undefined;
        return computes/* SSH_PASSWORDS */.Qx.map((path) => (0,outcome/* failIf */.cS)(compute.property(path).isSet(), 'password', { severity, secret: true }));
    },
});

;// CONCATENATED MODULE: ./lib/src/rules/identity/datastore-credentials.js



const datastoreCredentials = (0,rule/* defineRule */.K)({
    id: 'AML-IDN-008',
    title: 'Datastore stores a key, SAS or client secret',
    category: 'identity',
    severity: 'high',
    mission: ['S1c'],
    mcsb: ['IM-3', 'IM-8'],
    appliesTo: [types/* DATASTORE */.SL],
    properties: ['properties.credentials.credentialsType'],
    messages: {
        stored: {
            problem: 'The datastore keeps a credential: {credentialsType} is {actual}.',
            impact: 'Every user who may list its secrets gets access to the storage that outlives their own permissions.',
            remedy: "{Set credentials to { credentialsType: 'None' }} and give computes and users data roles on the storage.",
        },
        storedForFiles: {
            problem: 'The datastore of a file share keeps a credential: {credentialsType} is {actual}.',
            impact: 'Every user who may list its secrets gets access to the share that outlives their own permissions.',
            remedy: 'File shares often have no access by identity: use a blob or Data Lake datastore where you can.',
        },
    },
    check(datastore) {
        const usesIdentity = datastore.property('properties.credentials.credentialsType').is('None');
        const isFileShare = datastore.property('properties.datastoreType').is('AzureFile').truth === true;
        return isFileShare
            ? (0,outcome/* failUnless */.bW)(usesIdentity, 'storedForFiles', { severity: 'medium' })
            : (0,outcome/* failUnless */.bW)(usesIdentity, 'stored');
    },
});

;// CONCATENATED MODULE: ./lib/src/rules/identity/endpoint-key-authentication.js




const ENTRA_TOKENS = {
    set: { 'properties.authMode': 'AADToken' },
    risk: 'lock-out',
    warning: 'Keys stop working: callers need Entra ID tokens and a role that may invoke the endpoint.',
};
const endpointKeyAuthentication = (0,rule/* defineRule */.K)({
    id: 'AML-IDN-003',
    title: 'Online or batch endpoint invoked with static keys',
    category: 'identity',
    severity: 'medium',
    mission: ['S1e'],
    mcsb: ['IM-1'],
    appliesTo: [types/* ONLINE_ENDPOINT */.Ac, types/* BATCH_ENDPOINT */.pC],
    properties: ['properties.authMode'],
    messages: {
        key: {
            problem: 'The endpoint is invoked with static keys: {authMode} is {actual}.',
            impact: 'A key never expires, says nothing about who uses it and passes by Conditional Access.',
            remedy: "{Set authMode to 'AADToken'}.",
        },
        token: {
            problem: 'The endpoint is invoked with tokens of its own: {authMode} is {actual}.',
            impact: 'They expire, but Conditional Access and the role for scoring do not apply to them.',
            remedy: "{Set authMode to 'AADToken'}.",
        },
        keyOnKubernetes: {
            problem: 'The endpoint is invoked with static keys: {authMode} is {actual}.',
            impact: 'A key never expires and says nothing about who uses it.',
            remedy: "{Set authMode to 'AMLToken'}; on Kubernetes there are no Entra ID tokens.",
        },
    },
    fixes: {
        key: ENTRA_TOKENS,
        token: ENTRA_TOKENS,
        keyOnKubernetes: {
            set: { 'properties.authMode': 'AMLToken' },
            risk: 'lock-out',
            warning: 'Keys stop working: callers need a token of the endpoint.',
        },
    },
    check(endpoint) {
        const mode = endpoint.property('properties.authMode');
        const onKubernetes = endpoint.property('properties.compute').isSet();
        const isOnline = endpoint.isA(types/* ONLINE_ENDPOINT */.Ac);
        if (isOnline && onKubernetes.truth === true)
            return (0,outcome/* failUnless */.bW)(mode.isOneOf('AMLToken', 'AADToken'), 'keyOnKubernetes');
        const usesEntra = mode.is('AADToken');
        if (!isOnline)
            return (0,outcome/* failUnless */.bW)(usesEntra, 'key');
        const isGoodEnough = (0,judgement/* about */.Cv)(mode.evidence(), (0,judgement/* anyOf */.EB)(usesEntra, (0,judgement/* allOf */.bn)(onKubernetes, mode.is('AMLToken'))));
        const usesToken = mode.is('AMLToken').truth === true;
        return usesToken ? (0,outcome/* failUnless */.bW)(isGoodEnough, 'token', { severity: 'low' }) : (0,outcome/* failUnless */.bW)(isGoodEnough, 'key');
    },
});

// EXTERNAL MODULE: ./lib/src/expand/secrets.js
var secrets = __webpack_require__(17938);
// EXTERNAL MODULE: ./lib/src/model/secrets.js
var model_secrets = __webpack_require__(56049);
;// CONCATENATED MODULE: ./lib/src/rules/identity/literal-secret.js





const literalSecret = (0,rule/* defineRule */.K)({
    id: 'AML-IDN-006',
    title: 'Secret written as a literal in an Azure Machine Learning resource',
    category: 'identity',
    severity: 'critical',
    mission: ['S1', 'S3'],
    mcsb: ['IM-8', 'DS-6'],
    appliesTo: [types/* ONLINE_ENDPOINT */.Ac, types/* BATCH_ENDPOINT */.pC, types/* COMPUTE */.IA, types/* DATASTORE */.SL, types/* CONNECTION */.hM],
    messages: {
        literal: {
            problem: 'A secret stands in the code: {property}.',
            impact: 'Everyone who can read the repository or its history owns the credential.',
            remedy: 'Replace the secret at its source, then pass the new one by Key Vault or {a @secure() parameter}, or use an identity.',
        },
    },
    check(resource) {
        const properties = (0,model_secrets/* secretPathsOf */.OB)(resource.type).flatMap((path) => resource.propertiesAt(path));
        return properties.map((property) => (0,outcome/* failIf */.cS)(holdsLiteral(property), 'literal', { secret: true }));
    },
});
function holdsLiteral(property) {
    return property.hasAlternative((value) => value.kind === 'scalar' && (0,secrets/* isSecretText */.KZ)(String(value.value)));
}

;// CONCATENATED MODULE: ./lib/src/rules/identity/managed-identity.js



const managedIdentity = (0,rule/* defineRule */.K)({
    id: 'AML-IDN-010',
    title: 'Workspace or registry without managed identity',
    category: 'identity',
    severity: 'high',
    mission: ['S1a'],
    mcsb: ['IM-3'],
    appliesTo: [types/* WORKSPACE */.un, types/* AML_REGISTRY */.rL],
    properties: ['identity.type'],
    messages: {
        none: {
            problem: 'No managed identity is given: {identity.type} is {actual}.',
            impact: 'The service then falls back on keys, or cannot reach storage, vault and registry at all.',
            remedy: "{Add identity: { type: 'SystemAssigned' }} or a user-assigned identity.",
        },
    },
    fixes: { none: {} },
    check: (resource) => (0,outcome/* failIf */.cS)(resource.property('identity.type').is('None'), 'none', { expected: 'SystemAssigned or UserAssigned' }),
});

;// CONCATENATED MODULE: ./lib/src/rules/identity/workspace-system-datastores.js




const workspaceSystemDatastores = (0,rule/* defineRule */.K)({
    id: 'AML-IDN-007',
    title: 'System datastores accessed with the storage account key',
    category: 'identity',
    severity: 'high',
    mission: ['S1a', 'S1c'],
    mcsb: ['IM-1', 'IM-3'],
    appliesTo: [types/* WORKSPACE */.un],
    properties: ['properties.systemDatastoresAuthMode'],
    messages: {
        accountKey: {
            problem: 'The workspace reads its default storage with the account key: {systemDatastoresAuthMode} is {actual}.',
            impact: 'Whoever gets the key through the workspace reads every artefact, and the account cannot turn shared keys off.',
            remedy: "{Set systemDatastoresAuthMode to 'Identity'} ({since systemDatastoresAuthMode}) and give users and computes data roles on the account.",
        },
    },
    fixes: {
        accountKey: {
            risk: 'lock-out',
            warning: 'Users and computes without a data role on the storage account lose access to it.',
        },
    },
    check: (workspace) => (0,outcome/* unless */.NJ)((0,workspaces/* isProject */.YS)(workspace), 'a project uses the storage of its hub', () => (0,outcome/* failUnless */.bW)(workspace.property('properties.systemDatastoresAuthMode').isOneOf('Identity', 'UserDelegationSAS'), 'accountKey')),
});

// EXTERNAL MODULE: ./lib/src/model/diagnostics.js
var diagnostics = __webpack_require__(22004);
// EXTERNAL MODULE: ./lib/src/model/system.js + 1 modules
var model_system = __webpack_require__(44570);
;// CONCATENATED MODULE: ./lib/src/rules/monitoring/workspace-diagnostic-setting.js





const DEPLOYING = [
    (0,rule/* policy */.J)('f59276f0-5740-4aaf-821d-45d185aa210e', 'Configure diagnostic settings for Azure Machine Learning Workspaces to Log Analytics workspace'),
    (0,rule/* policy */.J)('90c90eda-bfe7-4c67-bf26-410420ed1047', 'Enable logging by category group for Azure Machine Learning (microsoft.machinelearningservices/workspaces) to Log Analytics'),
    (0,rule/* policy */.J)('ae48c709-d2b4-4fad-8c5c-838524130aa4', 'Enable logging by category group for Azure Machine Learning (microsoft.machinelearningservices/workspaces) to Event Hub'),
    (0,rule/* policy */.J)('a8de4d0a-d637-4684-b70e-6df73b74d117', 'Enable logging by category group for Azure Machine Learning (microsoft.machinelearningservices/workspaces) to Storage'),
];
const workspaceDiagnosticSetting = (0,rule/* defineRule */.K)({
    id: 'AML-MON-001',
    title: 'Workspace has no diagnostic setting',
    category: 'monitoring',
    severity: 'medium',
    aliases: ['AML-MON-101'],
    mission: ['S6'],
    mcsb: ['LT-3'],
    policies: [
        (0,rule/* policy */.J)('afe0c3be-ba3b-4544-ba52-0c99672a8ad6', 'Resource logs in Azure Machine Learning Workspaces should be enabled'),
        ...DEPLOYING,
        (0,rule/* policy */.J)('187242f4-89c6-4c43-9a4e-188c0efacc5f', 'Resource logs should be enabled for Audit on supported resources'),
    ],
    appliesTo: [types/* WORKSPACE */.un],
    properties: [{ of: types/* DIAGNOSTIC_SETTING */.nT, path: 'properties.logs[].categoryGroup' }],
    messages: {
        none: {
            problem: 'The workspace has no diagnostic setting.',
            impact: 'Access to data, compute events and deployments of endpoints leave no trail.',
            remedy: 'Declare {a Microsoft.Insights/diagnosticSettings} for it that sends its logs to Log Analytics.',
        },
        collectsNothing: {
            problem: 'The diagnostic setting of the workspace collects no log, or sends it nowhere.',
            impact: 'Access to data, compute events and deployments of endpoints leave no trail.',
            remedy: 'Enable at least one log (or {categoryGroup allLogs}) in it and give it a destination.',
        },
    },
    check(workspace, system) {
        const settings = (0,diagnostics/* diagnosticSettingsOf */.C1)(workspace, system);
        const collects = system.present((0,model_system/* someCompanion */.x)(settings, diagnostics/* collectsLogs */.xy), workspace, 'its diagnostic setting', DEPLOYING.map(({ guid }) => guid));
        return (0,outcome/* failUnless */.bW)(collects, settings.length > 0 ? 'collectsNothing' : 'none');
    },
});

;// CONCATENATED MODULE: ./lib/src/rules/network/cluster-ssh-port.js





const clusterSshPort = (0,rule/* defineRule */.K)({
    id: 'AML-NET-009',
    title: 'Cluster SSH port open to the internet',
    category: 'network',
    severity: 'high',
    mission: ['S1d', 'S2b'],
    mcsb: ['NS-1', 'NS-2', 'IM-1'],
    appliesTo: [types/* COMPUTE */.IA],
    properties: ['properties.properties.remoteLoginPortPublicAccess'],
    messages: {
        open: {
            problem: '{remoteLoginPortPublicAccess} is {actual}: the SSH port of the nodes is open to the internet.',
            impact: 'Logging in there bypasses Entra ID and Azure role-based access to nodes that run your training code.',
            remedy: "{Set remoteLoginPortPublicAccess to 'Disabled'}; an existing cluster has to be created again.",
        },
        openByDefault: {
            problem: '{remoteLoginPortPublicAccess} is {actual}, and outside a virtual network the service then opens SSH to the internet.',
            impact: 'Logging in there bypasses Entra ID and Azure role-based access to nodes that run your training code.',
            remedy: "{Set remoteLoginPortPublicAccess to 'Disabled'}; an existing cluster has to be created again.",
        },
    },
    fixes: { open: { risk: 'recreation' }, openByDefault: { risk: 'recreation' } },
    check: (cluster, system) => (0,outcome/* onlyIf */.wb)((0,computes/* isCluster */.JU)(cluster), 'it is no compute cluster', () => {
        const port = cluster.property('properties.properties.remoteLoginPortPublicAccess');
        const isOpenBySetting = port.is('Enabled').truth === true;
        return (0,outcome/* failUnless */.bW)((0,judgement/* about */.Cv)(port.evidence(), (0,computes/* isSshPortClosed */.oI)(cluster, system)), isOpenBySetting ? 'open' : 'openByDefault', {
            severity: (0,computes/* hasSshPassword */.yL)(cluster).truth === true ? 'critical' : undefined,
            expected: 'Disabled',
        });
    }),
});

;// CONCATENATED MODULE: ./lib/src/rules/network/compute-node-public-ip.js






const computeNodePublicIp = (0,rule/* defineRule */.K)({
    id: 'AML-NET-008',
    title: 'Compute nodes get public IP addresses',
    category: 'network',
    severity: 'high',
    mission: ['S2b'],
    mcsb: ['NS-1', 'NS-2'],
    appliesTo: [types/* COMPUTE */.IA],
    properties: ['properties.properties.enableNodePublicIp'],
    messages: {
        public: {
            problem: '{enableNodePublicIp} is {actual}: every node of the compute has a public IP address.',
            impact: 'Each node can be addressed from the internet, behind a managed network too.',
            remedy: '{Set enableNodePublicIp to false}; an existing compute has to be created again.',
        },
    },
    fixes: {
        public: {
            risk: 'recreation',
            offerIf: (compute, system) => (0,judgement/* anyOf */.EB)((0,computes/* isInSubnet */.lp)(compute), (0,workspaces/* ofWorkspace */.$$)(compute, system, (workspace) => (0,workspaces/* hasManagedNetwork */.E_)(workspace, system))),
        },
    },
    check: (compute) => (0,outcome/* onlyIf */.wb)((0,computes/* hasManagedNodes */.Dh)(compute), 'attached computes have no nodes that the service manages', () => (0,outcome/* failUnless */.bW)(compute.property('properties.properties.enableNodePublicIp').isFalse(), 'public')),
});

;// CONCATENATED MODULE: ./lib/src/rules/network/compute-virtual-network.js






const computeVirtualNetwork = (0,rule/* defineRule */.K)({
    id: 'AML-NET-007',
    title: 'Compute cluster or instance outside any virtual network',
    category: 'network',
    severity: 'high',
    mission: ['S2b'],
    mcsb: ['NS-2'],
    policies: [
        (0,rule/* policy */.J)('7804b5c7-01dc-4723-969b-ae300cc07ff1', 'Azure Machine Learning Computes should be in a virtual network'),
    ],
    appliesTo: [types/* COMPUTE */.IA],
    properties: ['properties.properties.subnet.id'],
    messages: {
        outside: {
            problem: 'The compute is in no subnet, and its workspace has no managed network.',
            impact: "Its nodes sit on Microsoft's public network and reach your data over public addresses.",
            remedy: '{Set properties.properties.subnet.id}, or give the workspace a managed network.',
        },
    },
    check: (compute, system) => (0,outcome/* onlyIf */.wb)((0,computes/* hasManagedNodes */.Dh)(compute), 'attached computes stand in networks of their own', () => (0,outcome/* failUnless */.bW)((0,judgement/* anyOf */.EB)((0,computes/* isInSubnet */.lp)(compute), (0,workspaces/* ofWorkspace */.$$)(compute, system, (workspace) => (0,workspaces/* hasManagedNetwork */.E_)(workspace, system))), 'outside')),
});

// EXTERNAL MODULE: ./lib/src/model/private-endpoints.js
var private_endpoints = __webpack_require__(32516);
;// CONCATENATED MODULE: ./lib/src/rules/network/container-registry-network-access.js





const containerRegistryNetworkAccess = (0,rule/* defineRule */.K)({
    id: 'AML-NET-106',
    title: 'Container registry linked to Azure Machine Learning is open to all networks',
    category: 'network',
    severity: 'high',
    mission: ['S2a'],
    mcsb: ['NS-2'],
    policies: [
        (0,rule/* policy */.J)('d0793b48-0edc-4296-a390-4c75d1bdfd71', 'Container registries should not allow unrestricted network access'),
        (0,rule/* policy */.J)('0fdf0491-d080-4575-b627-ad0e843cba0f', 'Public network access should be disabled for Container registries'),
        (0,rule/* policy */.J)('a3701552-92ea-433e-9d17-33b7f1208fc9', 'Configure Container registries to disable public network access'),
    ],
    appliesTo: [types/* CONTAINER_REGISTRY */.S1],
    scope: 'linked',
    properties: ['properties.publicNetworkAccess', 'properties.networkRuleSet.defaultAction'],
    messages: {
        open: {
            problem: 'The container registry takes traffic from any network: {property} is {actual}.',
            impact: 'Its images run on your computes: who can push one runs code there, who can pull one reads what is in it.',
            remedy: "Use the Premium SKU and {set publicNetworkAccess to 'Disabled'} (with a private endpoint) or {networkRuleSet.defaultAction to 'Deny'}.",
        },
    },
    fixes: {
        open: {
            risk: 'lock-out',
            safeIf: (registry, system) => (0,private_endpoints/* hasPrivateEndpoint */.l1)(registry, system, 'registry'),
            offerIf: (registry) => registry.property('sku.name').is('Premium'),
        },
    },
    check: (registry) => (0,outcome/* failUnless */.bW)((0,judgement/* anyOf */.EB)(registry.property('properties.publicNetworkAccess').is('Disabled'), registry.property('properties.networkRuleSet.defaultAction').is('Deny')), 'open'),
});

;// CONCATENATED MODULE: ./lib/src/rules/network/instance-ssh-port.js





const instanceSshPort = (0,rule/* defineRule */.K)({
    id: 'AML-NET-010',
    title: 'Compute instance SSH port open',
    category: 'network',
    severity: 'high',
    mission: ['S1d', 'S2b'],
    mcsb: ['NS-1', 'IM-1'],
    policies: [
        (0,rule/* policy */.J)('e96a9a5f-07ca-471b-9bc5-6a0f33cbd68f', 'Azure Machine Learning Computes should have local authentication methods disabled'),
    ],
    appliesTo: [types/* COMPUTE */.IA],
    properties: ['properties.properties.sshSettings', 'properties.properties.sshSettings.sshPublicAccess'],
    messages: {
        open: {
            problem: '{sshPublicAccess} is {actual}: the SSH port of the compute instance is open.',
            impact: "A key gives a shell on a workstation that holds its user's tokens, outside Entra ID and Conditional Access.",
            remedy: "{Remove sshSettings or set sshPublicAccess to 'Disabled'}; connect through the studio instead.",
        },
    },
    fixes: { open: { risk: 'recreation' } },
    check: (instance) => (0,outcome/* onlyIf */.wb)((0,computes/* isInstance */.Qs)(instance), 'it is no compute instance', () => {
        const isInsideOnly = (0,judgement/* allOf */.bn)((0,computes/* isInSubnet */.lp)(instance), (0,judgement/* not */.AU)((0,computes/* hasPublicNodes */.ry)(instance)));
        const isOpen = instance.property('properties.properties.sshSettings.sshPublicAccess').is('Enabled');
        return (0,outcome/* failIf */.cS)(isOpen, 'open', {
            severity: isInsideOnly.truth === true ? 'medium' : undefined,
            expected: 'Disabled',
        });
    }),
});

;// CONCATENATED MODULE: ./lib/src/rules/network/key-vault-network-access.js





const keyVaultNetworkAccess = (0,rule/* defineRule */.K)({
    id: 'AML-NET-105',
    title: 'Key vault linked to Azure Machine Learning is open to all networks',
    category: 'network',
    severity: 'high',
    mission: ['S2a'],
    mcsb: ['NS-2', 'DP-8'],
    policies: [
        (0,rule/* policy */.J)('405c5871-3e91-4644-8a63-58e19d68ff5b', 'Azure Key Vault should disable public network access'),
        (0,rule/* policy */.J)('55615ac9-af46-4a59-874e-391cc3dfb490', 'Azure Key Vault should have firewall enabled or public network access disabled'),
        (0,rule/* policy */.J)('ac673a9a-f77d-4846-b2d8-a57f8e1c01dc', 'Configure key vaults to enable firewall'),
    ],
    appliesTo: [types/* KEY_VAULT */.tv],
    scope: 'linked',
    properties: ['properties.publicNetworkAccess', 'properties.networkAcls.defaultAction'],
    messages: {
        open: {
            problem: 'The key vault takes traffic from any network: {property} is {actual}.',
            impact: 'It holds the keys of datastores and connections and perhaps the encryption key of the workspace.',
            remedy: "{Set publicNetworkAccess to 'Disabled'} (with a private endpoint) or {networkAcls.defaultAction to 'Deny'}.",
        },
    },
    fixes: {
        open: { risk: 'lock-out', safeIf: (vault, system) => (0,private_endpoints/* hasPrivateEndpoint */.l1)(vault, system, 'vault') },
    },
    check: (vault) => (0,outcome/* failUnless */.bW)((0,judgement/* anyOf */.EB)(vault.property('properties.publicNetworkAccess').is('Disabled'), vault.property('properties.networkAcls.defaultAction').is('Deny')), 'open'),
});

// EXTERNAL MODULE: ./lib/src/model/facts/private-link.js
var private_link = __webpack_require__(3200);
;// CONCATENATED MODULE: ./lib/src/rules/network/online-endpoint-public-network-access.js






const onlineEndpointPublicNetworkAccess = (0,rule/* defineRule */.K)({
    id: 'AML-NET-012',
    title: 'Managed online endpoint scores from public networks',
    category: 'network',
    severity: 'high',
    mission: ['S2c'],
    mcsb: ['NS-2'],
    appliesTo: [types/* ONLINE_ENDPOINT */.Ac],
    properties: ['properties.publicNetworkAccess'],
    messages: {
        public: {
            problem: 'The online endpoint answers on the public network: {publicNetworkAccess} is {actual}.',
            impact: "Its flag is independent of the workspace's: a private workspace still publishes this model.",
            remedy: "{Set publicNetworkAccess} of the endpoint to 'Disabled'.",
        },
    },
    fixes: {
        public: {
            risk: 'lock-out',
            warning: 'Callers outside the network of the workspace are turned away: have a private endpoint of it first.',
            safeIf: (endpoint, system) => (0,workspaces/* ofWorkspace */.$$)(endpoint, system, (workspace) => (0,private_endpoints/* hasPrivateEndpoint */.l1)(workspace, system, private_link/* WORKSPACE_GROUP */.My)),
        },
    },
    check: (endpoint) => (0,outcome/* onlyIf */.wb)(endpoint.property('properties.compute').isAbsent(), 'on Kubernetes the cluster decides who reaches it', () => (0,outcome/* failUnless */.bW)(endpoint.property('properties.publicNetworkAccess').is('Disabled'), 'public')),
});

;// CONCATENATED MODULE: ./lib/src/rules/network/registry-public-network-access.js





const registryPublicNetworkAccess = (0,rule/* defineRule */.K)({
    id: 'AML-NET-015',
    title: 'Registry accepts traffic from public networks',
    category: 'network',
    severity: 'high',
    mission: ['S2a'],
    mcsb: ['NS-2'],
    appliesTo: [types/* AML_REGISTRY */.rL],
    properties: ['properties.publicNetworkAccess'],
    messages: {
        public: {
            problem: 'The registry accepts traffic from public networks: {publicNetworkAccess} is {actual}.',
            impact: 'It holds models and environments that many workspaces run; sign-in alone protects them.',
            remedy: "{Set publicNetworkAccess to 'Disabled'} and give clients a private endpoint.",
        },
    },
    fixes: {
        public: {
            risk: 'lock-out',
            safeIf: (registry, system) => (0,private_endpoints/* hasPrivateEndpoint */.l1)(registry, system, private_link/* REGISTRY_GROUP */._F),
        },
    },
    check: (registry) => (0,outcome/* failUnless */.bW)(registry.property('properties.publicNetworkAccess').is('Disabled'), 'public'),
});

;// CONCATENATED MODULE: ./lib/src/rules/network/storage-network-access.js





const storageNetworkAccess = (0,rule/* defineRule */.K)({
    id: 'AML-NET-101',
    title: 'Storage account linked to Azure Machine Learning is open to all networks',
    category: 'network',
    severity: 'high',
    mission: ['S2a'],
    mcsb: ['NS-2'],
    policies: [
        (0,rule/* policy */.J)('b2982f36-99f2-4db5-8eff-283140c09693', 'Storage accounts should disable public network access'),
        (0,rule/* policy */.J)('34c877ad-507e-4c82-993e-3452a6e0ad3c', 'Storage accounts should restrict network access'),
        (0,rule/* policy */.J)('2a1a9cdf-e04d-429a-8416-3bfb72a1b26f', 'Storage accounts should restrict network access using virtual network rules'),
    ],
    appliesTo: [types/* STORAGE_ACCOUNT */.iR],
    scope: 'linked',
    properties: ['properties.publicNetworkAccess', 'properties.networkAcls.defaultAction'],
    messages: {
        open: {
            problem: 'The storage account takes traffic from any network: {property} is {actual}.',
            impact: 'It holds training data, models, notebooks and job code; any leaked key or SAS then gives them away.',
            remedy: "{Set publicNetworkAccess to 'Disabled'} (with private endpoints) or {networkAcls.defaultAction to 'Deny'}.",
        },
    },
    fixes: {
        open: {
            risk: 'lock-out',
            safeIf: (account, system) => (0,judgement/* allOf */.bn)((0,private_endpoints/* hasPrivateEndpoint */.l1)(account, system, 'blob'), (0,private_endpoints/* hasPrivateEndpoint */.l1)(account, system, 'file')),
        },
    },
    check: (account) => (0,outcome/* failUnless */.bW)((0,judgement/* anyOf */.EB)(account.property('properties.publicNetworkAccess').isOneOf('Disabled', 'SecuredByPerimeter'), account.property('properties.networkAcls.defaultAction').is('Deny')), 'open'),
});

// EXTERNAL MODULE: ./lib/src/model/networks.js
var networks = __webpack_require__(51821);
// EXTERNAL MODULE: ./lib/src/model/private-dns.js
var private_dns = __webpack_require__(43961);
;// CONCATENATED MODULE: ./lib/src/rules/network/workspace-endpoint-dns.js









const SUBNET = 'properties.subnet.id';
const DNS_POLICY = (0,rule/* policy */.J)('ee40564d-486e-4f68-a5ca-7a621edae0fb', 'Configure Azure Machine Learning workspace to use private DNS zones');
const workspaceEndpointDns = (0,rule/* defineRule */.K)({
    id: 'AML-NET-004',
    title: 'Private endpoint lacks one of the two private DNS zones',
    category: 'network',
    severity: 'medium',
    mission: ['S2d'],
    mcsb: ['NS-2'],
    policies: [DNS_POLICY],
    appliesTo: [types/* PRIVATE_ENDPOINT */.AX],
    words: ['zone'],
    properties: [{ of: types/* DNS_ZONE_GROUP */.Xo, path: 'properties.privateDnsZoneConfigs' }],
    messages: {
        notRegistered: {
            problem: "The workspace's private endpoint is not registered in the private DNS zone '{zone}'.",
            impact: 'Clients resolve the public name there; studio or notebooks break and people reopen public access.',
            remedy: "Add '{zone}' to the {privateDnsZoneConfigs} of the endpoint's DNS zone group.",
        },
        notLinked: {
            problem: "The private DNS zone '{zone}' is not linked to the network of the workspace's private endpoint.",
            impact: 'Clients in that network still resolve the public name; studio or notebooks break.',
            remedy: 'Link the zone to the virtual network of the endpoint, or to the hub it is peered with.',
        },
    },
    check: (endpoint, system) => (0,outcome/* onlyIf */.wb)((0,private_endpoints/* servesGroup */.oj)(endpoint, private_link/* WORKSPACE_GROUP */.My), 'it does not lead to a workspace', () => (0,private_dns/* zonesNeeded */.bt)(endpoint, types/* WORKSPACE */.un, private_link/* WORKSPACE_GROUP */.My, system).flatMap((zone) => {
        const words = { zone };
        const registered = (0,outcome/* failUnless */.bW)(isRegistered(endpoint, zone, system), 'notRegistered', { words, expected: zone });
        const declared = (0,private_dns/* declaredZone */.fP)(zone, system);
        if (declared === undefined || registered.status !== 'pass')
            return [registered];
        const linked = (0,private_dns/* isLinkedToNetworkOf */.wD)(declared, endpoint, system);
        return [registered, (0,outcome/* failUnless */.bW)(linked, 'notLinked', { words })];
    })),
});
function isRegistered(endpoint, zone, system) {
    const registered = (0,private_dns/* registersIn */.cc)(endpoint, zone, system);
    const beside = registered.truth === true ? (0,judgement/* anyOf */.EB)() : isRegisteredBeside(endpoint, zone, system);
    if (beside.truth !== false)
        return beside;
    return (0,judgement/* anyOf */.EB)(system.present(registered, endpoint, 'its DNS zone group', [DNS_POLICY.guid]), (0,private_dns/* mayResolveOtherwise */.gX)(endpoint, zone, system));
}
function isRegisteredBeside(endpoint, zone, system) {
    const network = (0,networks/* networkOf */.Af)(endpoint.property(SUBNET), system);
    if (network === undefined)
        return (0,judgement/* anyOf */.EB)();
    return (0,model_system/* someCompanion */.x)((0,private_endpoints/* endpointsBeside */.XC)(endpoint, types/* WORKSPACE */.un, private_link/* WORKSPACE_GROUP */.My, system), (other) => (0,judgement/* allOf */.bn)((0,networks/* isNetwork */.tY)(other.property(SUBNET), network, system), (0,private_dns/* registersIn */.cc)(other, zone, system)));
}

;// CONCATENATED MODULE: ./lib/src/rules/network/workspace-isolation-model.js






const workspaceIsolationModel = (0,rule/* defineRule */.K)({
    id: 'AML-NET-006',
    title: 'No network isolation model chosen for the workspace',
    category: 'network',
    severity: 'high',
    mission: ['S2a', 'S2b'],
    mcsb: ['NS-1', 'NS-2'],
    policies: [
        (0,rule/* policy */.J)('6ddb1705-c8cf-450e-aa4b-19ad6703c440', 'Azure Machine Learning and Ai Studio should use Allow Only Approved Outbound Managed Vnet mode'),
    ],
    appliesTo: [types/* WORKSPACE */.un],
    properties: ['properties.managedNetwork.isolationMode'],
    messages: {
        none: {
            problem: 'The managed network is {actual}, and no compute of the workspace is in a subnet of yours.',
            impact: 'Computes, serverless jobs and online deployments talk to the internet without any restriction.',
            remedy: "{Set managedNetwork.isolationMode to 'AllowOnlyApprovedOutbound'}, or put every compute in your own subnet.",
        },
    },
    check: (workspace, system) => (0,outcome/* unless */.NJ)((0,workspaces/* isProject */.YS)(workspace), 'a project has the managed network of its hub', () => {
        const found = (0,judgement/* anyOf */.EB)((0,workspaces/* hasManagedNetwork */.E_)(workspace, system), workspace.property('properties.serverlessComputeSettings.serverlessComputeCustomSubnet').isSet(), (0,computes/* computesInSubnet */.n3)(workspace, system));
        const isolated = system.present(found, workspace, 'a compute in a subnet');
        const mode = workspace.property('properties.managedNetwork.isolationMode');
        return (0,outcome/* failUnless */.bW)((0,judgement/* about */.Cv)(mode.evidence(), isolated), 'none', { expected: 'AllowOnlyApprovedOutbound' });
    }),
});

;// CONCATENATED MODULE: ./lib/src/rules/network/workspace-legacy-public-access.js





const workspaceLegacyPublicAccess = (0,rule/* defineRule */.K)({
    id: 'AML-NET-002',
    title: 'Legacy switch lets public traffic in beside the private endpoint',
    category: 'network',
    severity: 'high',
    mission: ['S2a'],
    mcsb: ['NS-2'],
    appliesTo: [types/* WORKSPACE */.un],
    properties: ['properties.allowPublicAccessWhenBehindVnet', 'properties.publicNetworkAccess'],
    messages: {
        open: {
            problem: '{allowPublicAccessWhenBehindVnet} is {actual}: the workspace takes public traffic beside its private endpoint.',
            impact: 'It reopens the public door of a workspace that looks private.',
            remedy: "Delete {the property} and {set publicNetworkAccess to 'Disabled'}.",
        },
        contradiction: {
            problem: "{allowPublicAccessWhenBehindVnet} is {actual} while {publicNetworkAccess is 'Disabled'}.",
            impact: 'Both write the same state and the last write wins, so a later deployment can reopen the workspace.',
            remedy: '{Delete allowPublicAccessWhenBehindVnet}.',
        },
    },
    fixes: {
        open: {
            set: { 'properties.publicNetworkAccess': 'Disabled' },
            remove: ['properties.allowPublicAccessWhenBehindVnet'],
            risk: 'lock-out',
            safeIf: (workspace, system) => (0,private_endpoints/* hasPrivateEndpoint */.l1)(workspace, system, private_link/* WORKSPACE_GROUP */.My),
        },
        contradiction: { remove: ['properties.allowPublicAccessWhenBehindVnet'] },
    },
    check(workspace) {
        const isOpen = workspace.property('properties.allowPublicAccessWhenBehindVnet').isTrue();
        const saysClosed = workspace.property('properties.publicNetworkAccess').is('Disabled');
        return (0,outcome/* failIf */.cS)(isOpen, saysClosed.truth === true ? 'contradiction' : 'open', { expected: false });
    },
});

;// CONCATENATED MODULE: ./lib/src/rules/network/workspace-private-endpoint.js






const workspacePrivateEndpoint = (0,rule/* defineRule */.K)({
    id: 'AML-NET-003',
    title: 'Workspace has no private endpoint',
    category: 'network',
    severity: 'high',
    mission: ['S2a', 'S5'],
    mcsb: ['NS-2'],
    policies: [
        (0,rule/* policy */.J)('45e05259-1eb5-4f70-9574-baf73e9d219b', 'Azure Machine Learning workspaces should use private link'),
        (0,rule/* policy */.J)('7838fd83-5cbb-4b5d-888c-bfa240972597', 'Configure Azure Machine Learning workspaces with private endpoints'),
        (0,rule/* policy */.J)('40cec1dd-a100-4920-b15b-3024fe8901ab', '[Deprecated]: Azure Machine Learning workspaces should use private link'),
    ],
    appliesTo: [types/* WORKSPACE */.un],
    properties: [
        { of: types/* PRIVATE_ENDPOINT */.AX, path: 'properties.privateLinkServiceConnections' },
        { of: types/* PRIVATE_ENDPOINT */.AX, path: 'properties.privateLinkServiceConnections[].properties.groupIds' },
    ],
    messages: {
        none: {
            problem: "No private endpoint with group 'amlworkspace' leads to the workspace.",
            impact: 'Clients either come over the public network or cannot reach it at all.',
            remedy: "Declare {a Microsoft.Network/privateEndpoints} for it with {groupIds ['amlworkspace']} in the clients' network.",
        },
        pending: {
            problem: 'The only private endpoint of the workspace waits for manual approval.',
            impact: 'Until somebody approves it, it carries no traffic, and clients come over the public network.',
            remedy: 'Declare the connection under {privateLinkServiceConnections}.',
        },
    },
    check: (workspace, system) => (0,outcome/* unless */.NJ)((0,workspaces/* isProject */.YS)(workspace), 'a project is reached through its hub', () => {
        const isPending = (0,private_endpoints/* hasPendingEndpoint */.Ho)(workspace, system, private_link/* WORKSPACE_GROUP */.My).truth === true;
        return (0,outcome/* failUnless */.bW)((0,private_endpoints/* hasPrivateEndpoint */.l1)(workspace, system, private_link/* WORKSPACE_GROUP */.My), isPending ? 'pending' : 'none');
    }),
});

;// CONCATENATED MODULE: ./lib/src/rules/network/workspace-public-network-access.js







const workspacePublicNetworkAccess = (0,rule/* defineRule */.K)({
    id: 'AML-NET-001',
    title: 'Workspace accepts traffic from public networks',
    category: 'network',
    severity: 'high',
    mission: ['S2a'],
    mcsb: ['NS-2'],
    policies: [
        (0,rule/* policy */.J)('438c38d2-3772-465a-a9cc-7a6666a275ce', 'Azure Machine Learning Workspaces should disable public network access'),
        (0,rule/* policy */.J)('a10ee784-7409-4941-b091-663697637c0f', 'Configure Azure Machine Learning Workspaces to disable public network access'),
    ],
    appliesTo: [types/* WORKSPACE */.un],
    properties: ['properties.publicNetworkAccess'],
    messages: {
        public: {
            problem: 'The workspace accepts traffic from public networks: {publicNetworkAccess} is {actual}.',
            impact: 'Anyone on the internet reaches its studio and APIs; sign-in alone protects them.',
            remedy: "{Set publicNetworkAccess to 'Disabled'} and give clients a private endpoint.",
        },
        publicByAge: {
            problem: 'The workspace accepts traffic from public networks: nothing closes it on {this API version}.',
            impact: 'Anyone on the internet reaches its studio and APIs; sign-in alone protects them.',
            remedy: "Use {since publicNetworkAccess}, {set publicNetworkAccess to 'Disabled'} and add a private endpoint.",
        },
    },
    fixes: {
        public: {
            risk: 'lock-out',
            safeIf: (workspace, system) => (0,private_endpoints/* hasPrivateEndpoint */.l1)(workspace, system, private_link/* WORKSPACE_GROUP */.My),
        },
    },
    check: (workspace, system) => (0,outcome/* unless */.NJ)((0,workspaces/* isProject */.YS)(workspace), 'a project takes its network settings from its hub', () => {
        const access = workspace.property('properties.publicNetworkAccess');
        const isClosed = (0,workspaces/* isPrivate */.Gw)(workspace, system);
        return access.isDefined
            ? (0,outcome/* failUnless */.bW)(isClosed, 'public')
            : (0,outcome/* failUnless */.bW)((0,judgement/* alsoBy */.Lk)(access.evidence({ expected: 'Disabled' }), isClosed), 'publicByAge');
    }),
});

;// CONCATENATED MODULE: ./lib/src/rules/index.js





























const RULES = [
    workspacePublicNetworkAccess,
    workspaceLegacyPublicAccess,
    workspacePrivateEndpoint,
    workspaceEndpointDns,
    workspaceIsolationModel,
    computeVirtualNetwork,
    computeNodePublicIp,
    clusterSshPort,
    instanceSshPort,
    onlineEndpointPublicNetworkAccess,
    registryPublicNetworkAccess,
    storageNetworkAccess,
    keyVaultNetworkAccess,
    containerRegistryNetworkAccess,
    workspaceCustomerManagedKey,
    keyVaultPurgeProtection,
    storageSecureTransfer,
    dependencyMinimumTls,
    computeLocalAuthentication,
    computeSshPassword,
    endpointKeyAuthentication,
    literalSecret,
    workspaceSystemDatastores,
    datastoreCredentials,
    managedIdentity,
    workspaceDiagnosticSetting,
    propertyWithoutEffect,
    managedNetworkInternet,
    fqdnOutboundRule,
];
function ruleById(id) {
    const wanted = id.toLowerCase();
    return RULES.find((rule) => [rule.id, ...rule.aliases].some((known) => known.toLowerCase() === wanted));
}


/***/ }),

/***/ 56198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NJ: () => (/* binding */ unless),
/* harmony export */   bW: () => (/* binding */ failUnless),
/* harmony export */   cS: () => (/* binding */ failIf),
/* harmony export */   hH: () => (/* binding */ notApplicable),
/* harmony export */   wb: () => (/* binding */ onlyIf)
/* harmony export */ });
/* harmony import */ var _model_judgement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95711);

function notApplicable(reason) {
    return { status: 'notApplicable', reason };
}
function failUnless(judgement, message, details = {}) {
    const status = judgement.truth === 'unknown' ? 'unknown' : judgement.truth ? 'pass' : 'fail';
    return { status, message, judgement, doubts: [], details };
}
function failIf(judgement, message, details = {}) {
    return failUnless((0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(judgement), message, details);
}
function onlyIf(condition, reason, answer) {
    if (condition.truth === false)
        return [notApplicable(reason)];
    const isSettled = condition.truth === true || isLeftAlone(condition);
    return [answer()].flat().map((outcome) => (isSettled ? outcome : soften(outcome, condition)));
}
function isLeftAlone({ evidence }) {
    return evidence.length > 0 && evidence.every((one) => one.unchanged === true);
}
function unless(exemption, reason, answer) {
    return onlyIf((0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(exemption), reason, answer);
}
function soften(outcome, condition) {
    if (outcome.status === 'notApplicable' || outcome.status === 'pass')
        return outcome;
    const doubt = condition.evidence.find((one) => one.because !== undefined);
    const failing = outcome.judgement.evidence.map((one) => ({
        ...one,
        because: one.because ?? doubt?.because ?? UNSAID,
    }));
    const judgement = { ...(0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .anyOf */ .EB)((0,_model_judgement_js__WEBPACK_IMPORTED_MODULE_0__/* .not */ .AU)(condition), outcome.judgement), evidence: failing };
    return { ...outcome, status: 'unknown', judgement, doubts: [...outcome.doubts, ...condition.evidence] };
}
const UNSAID = 'whether this applies is not known';


/***/ }),

/***/ 60346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ policy),
/* harmony export */   K: () => (/* binding */ defineRule)
/* harmony export */ });
function defineRule(definition) {
    return {
        lifecycle: 'recommended',
        aliases: [],
        policies: [],
        scope: 'declared',
        words: [],
        properties: [],
        fixes: {},
        ...definition,
    };
}
function policy(guid, name) {
    return { guid, name };
}


/***/ }),

/***/ 11340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ say),
  r: () => (/* binding */ sayInArm)
});

// EXTERNAL MODULE: ./lib/src/model/facts/lookup.js + 2 modules
var lookup = __webpack_require__(48662);
;// CONCATENATED MODULE: ./lib/src/expand/vocabulary.js
const TERMS = [
    'the property',
    'this API version',
    'a @secure() parameter',
    'an outbound rule of type PrivateEndpoint',
];

;// CONCATENATED MODULE: ./lib/src/rules/marks.js

function piecesOf(text, rule) {
    const pieces = [];
    let done = 0;
    for (let open = text.indexOf('{'); open >= 0; open = text.indexOf('{', Math.max(done, open + 1))) {
        const close = closingBrace(text, open);
        const mark = close === undefined ? undefined : parseMark(text.slice(open + 1, close), rule);
        if (close === undefined || mark === undefined)
            continue;
        if (open > done)
            pieces.push(text.slice(done, open));
        pieces.push({ mark, text: text.slice(open + 1, close) });
        done = close + 1;
    }
    return done < text.length ? [...pieces, text.slice(done)] : pieces;
}
const COMMON_WORDS = ['actual', 'property', 'consequence'];
function closingBrace(text, open) {
    let depth = 0;
    for (let at = open; at < text.length; at++) {
        if (text[at] === '{')
            depth++;
        else if (text[at] === '}' && --depth === 0)
            return at;
    }
    return undefined;
}
function parseMark(text, rule) {
    if (COMMON_WORDS.includes(text) || rule.words.includes(text))
        return { kind: 'word', name: text };
    const term = TERMS.find((one) => one === text);
    if (term !== undefined)
        return { kind: 'term', term };
    const [, type] = /^an? (Microsoft\.[\w.]+(?:\/\w+)+)$/.exec(text) ?? [];
    if (type !== undefined)
        return { kind: 'resource', type };
    const [, since] = /^since (\S+)$/.exec(text) ?? [];
    if (since !== undefined) {
        const property = propertyNamed(since, rule);
        return property === undefined ? undefined : { kind: 'since', property };
    }
    return itemsOf(text, rule) ?? (/^\w+$/.test(text) ? { kind: 'word', name: text } : undefined);
}
const SEPARATOR = /, | and | or /y;
const VERB = /([Ss]et|[Rr]emove|[Dd]elete|[Aa]dd) /y;
const NAME = /[A-Za-z][\w.[\]]*/y;
const CONNECTIVE = / to | is |: | (?!and |or )/y;
const TEXT = /'([^']*)'/y;
const WORD = /[\w-]+/y;
const MEMBER = /\{ ([\w.]+): ('[^']*'|\w+) \}/y;
const LIST = /\[((?:'[^']*'(?:, )?)+)\]/y;
function itemsOf(text, rule) {
    const items = [];
    let at = 0;
    const take = (pattern) => {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found !== null)
            at = pattern.lastIndex;
        return found ?? undefined;
    };
    while (at < text.length) {
        const separator = items.length === 0 ? '' : take(SEPARATOR)?.[0];
        const verb = take(VERB)?.[1] ?? '';
        const name = take(NAME)?.[0];
        if (separator === undefined || name === undefined)
            return undefined;
        const connective = take(CONNECTIVE)?.[0] ?? '';
        const { value, below } = connective === '' ? { value: undefined, below: '' } : valueAt(take);
        const property = propertyNamed(`${name}${below}`, rule);
        if (property === undefined || (connective !== '' && value === undefined))
            return undefined;
        items.push({ separator, verb, property, connective, value });
    }
    return items.length === 0 ? undefined : { kind: 'items', items };
}
function valueAt(take) {
    const member = take(MEMBER);
    if (member !== undefined)
        return { value: scalarIn(member[2] ?? ''), below: `.${member[1]}` };
    const list = take(LIST)?.[1];
    if (list !== undefined)
        return { value: [...list.matchAll(/'([^']*)'/g)].map(([, one = '']) => one), below: '' };
    const scalar = take(TEXT)?.[0] ?? take(WORD)?.[0];
    return { value: scalar === undefined ? undefined : scalarIn(scalar), below: '' };
}
function scalarIn(text) {
    if (text.startsWith("'"))
        return text.slice(1, -1);
    if (text === 'true' || text === 'false')
        return text === 'true';
    return /^\d+$/.test(text) ? Number(text) : text;
}
function propertyNamed(name, rule) {
    const declared = rule.properties.map((one) => (typeof one === 'string' ? { path: one } : one));
    const exact = declared.find(({ path, as }) => as === name || path === name);
    const [only, ...others] = declared.filter(({ path }) => path.endsWith(`.${name}`));
    return exact ?? (others.length === 0 ? only : undefined);
}

;// CONCATENATED MODULE: ./lib/src/rules/speech.js


function say(text, speech) {
    const pieces = piecesOf(text, speech.rule);
    const dated = pieces.flatMap((piece) => datedBy(piece));
    const said = pieces.map((piece) => typeof piece === 'string' ? plainly(piece) : sayMark(piece.mark, piece.text, speech, dated));
    return { text: said.map((one) => one.text).join(''), notes: [...new Set(said.flatMap((one) => one.notes))] };
}
function datedBy(piece) {
    return typeof piece !== 'string' && piece.mark.kind === 'since' ? [piece.mark.property] : [];
}
function sayInArm(text, rule, word) {
    const names = [...COMMON_WORDS, ...rule.words];
    const words = new Map(names.map((name) => [name, word(name)]));
    return say(text, { rule, type: rule.appliesTo[0] ?? '', vocabulary: undefined, words }).text;
}
function sayMark(mark, text, speech, dated) {
    const { vocabulary, words } = speech;
    if (mark.kind === 'word')
        return plainly(words.get(mark.name) ?? `{${text}}`);
    if (mark.kind === 'since')
        return plainly(since(mark.property, speech));
    if (vocabulary === undefined)
        return plainly(text);
    if (mark.kind === 'resource')
        return plainly(vocabulary.resource(mark.type));
    if (mark.kind === 'term')
        return plainly(vocabulary.term(mark.term));
    return sayItems(mark.items, text, vocabulary, dated);
}
function plainly(text) {
    return { text, notes: [] };
}
function since({ of, path }, { type, vocabulary }) {
    const own = of === undefined ? vocabulary : vocabulary?.of(of);
    const row = (0,lookup/* availabilityOfType */.lR)(of ?? type).find((one) => one.path === path);
    return own?.since(path) ?? `API version ${row?.firstStable ?? row?.firstPreview} or later`;
}
function sayItems(items, text, vocabulary, dated) {
    const said = items.map((item) => sayItem(item, wordsFor(item, vocabulary)));
    const sayable = said.filter(({ says }) => says !== undefined);
    if (sayable.length === 0)
        return { text, notes: said.flatMap(({ note }) => note ?? []) };
    const telling = sayable.filter(({ goesWithout }) => !goesWithout);
    const kept = withoutRepetition(telling.length > 0 ? telling : sayable);
    const parts = kept.map(({ item, says }, at) => `${at === 0 ? '' : item.separator}${says}`);
    const notes = kept.filter(({ item }) => !dated.some(({ path }) => path === item.property.path));
    return { text: withCaseOf(items[0]?.verb ?? '', parts.join('')), notes: notes.flatMap(({ note }) => note ?? []) };
}
function withoutRepetition(said) {
    const texts = said.map(({ says }) => says?.toLowerCase());
    return said.filter((_, at) => texts.indexOf(texts[at]) === at);
}
function withCaseOf(verb, text) {
    return /^[A-Z]/.test(verb) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
function wordsFor({ property }, vocabulary) {
    return property.of === undefined ? vocabulary : vocabulary.of(property.of);
}
function sayItem(item, words) {
    const { verb, property, connective, value } = item;
    const { path } = property;
    const name = words.nameOf(path);
    if (value === undefined)
        return { item, says: name && after(verb, name) };
    if (connective === ' is ') {
        const written = isList(value) ? undefined : words.valueOf(path, value);
        return { item, says: name && written && `${name} is ${written}` };
    }
    const change = words.changeTo(path, value);
    const note = words.noteOn(path, value);
    if (change === undefined)
        return { item, says: undefined, note };
    if (change.kind === 'leave-out')
        return { item, says: `${verb === '' ? 'no' : 'remove'} ${change.text}`, note };
    return { item, says: after(verb, change.text), goesWithout: change.kind === 'block', note };
}
function after(verb, text) {
    return verb === '' ? text : `${verb} ${text}`;
}
function isList(value) {
    return Array.isArray(value);
}


/***/ }),

/***/ 30397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ describeStep),
/* harmony export */   p: () => (/* binding */ describeCondition)
/* harmony export */ });
function describeStep(step, form) {
    const { role, name } = step;
    const isTerraform = isOfTerraform(form);
    switch (role) {
        case 'default':
            return name.includes(' ') ? `default of ${name}` : `default of ${isTerraform ? 'variable' : 'parameter'} ${name}`;
        case 'allowed':
            return `allowed value of parameter ${name}`;
        case 'parameter-file':
            return isTerraform ? `variable ${name} set in ${fileName(step)}` : `parameter ${name} set by parameter file`;
        case 'argument':
            return describeArgument(name);
        case 'variable':
            return `${isTerraform ? 'local value' : 'variable'} ${name}`;
        case 'loop':
            return isTerraform && (name === 'count' || name === 'for_each') ? name : `loop over ${name}`;
        default:
            return `${role} ${name}`;
    }
}
function describeArgument(name) {
    const dot = name.lastIndexOf('.');
    return dot < 0 ? `argument ${name}` : `argument ${name.slice(dot + 1)} of module ${name.slice(0, dot)}`;
}
function fileName({ span }) {
    const { path } = span.source;
    return path.slice(path.lastIndexOf('/') + 1);
}
function describeCondition({ expression, origin }, form) {
    const { source, start, end } = origin.span;
    const written = isOfTerraform(form) ? source.text.slice(start, end).replace(/\s+/g, ' ') : '';
    if (/^(?:count|for_each) = /.test(written))
        return `'${shortened(written)}' creates it`;
    return `condition ${shortened(expression)} is true`;
}
function shortened(expression) {
    return expression.length <= 100 ? expression : `${expression.slice(0, 97)}...`;
}
function isOfTerraform(form) {
    return form === 'terraform' || form === 'terraform-plan';
}


/***/ }),

/***/ 21927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ scan_expand),
  lv: () => (/* binding */ judgeFiles),
  SQ: () => (/* binding */ scan)
});

;// CONCATENATED MODULE: ./lib/src/decide/checks.js
const ORDER = ['pass', 'unknown', 'fail'];
class CheckTally {
    byRule = new Map();
    add(results) {
        for (const { rule, resource, status } of results) {
            if (status === 'notApplicable')
                continue;
            const answers = this.byRule.get(rule.id) ?? new Map();
            this.byRule.set(rule.id, answers);
            const known = answers.get(resource.address) ?? 'pass';
            answers.set(resource.address, ORDER.indexOf(status) > ORDER.indexOf(known) ? status : known);
        }
    }
    get checks() {
        return new Map([...this.byRule].map(([id, answers]) => [id, counted([...answers.values()])]));
    }
}
function counted(answers) {
    const counts = { pass: 0, fail: 0, unknown: 0 };
    for (const answer of answers)
        counts[answer] += 1;
    return counts;
}

// EXTERNAL MODULE: ./lib/src/decide/concealment.js
var concealment = __webpack_require__(92658);
// EXTERNAL MODULE: ./lib/src/decide/decide.js + 1 modules
var decide = __webpack_require__(66299);
// EXTERNAL MODULE: ./lib/src/decide/novelty.js
var novelty = __webpack_require__(2374);
;// CONCATENATED MODULE: ./lib/src/decide/rule-settings.js
function applyRuleSetting(finding, settings) {
    const setting = settings.get(finding.rule.id);
    if (setting === undefined)
        return { finding, suppression: undefined };
    if (setting.severity === 'off')
        return {
            finding,
            suppression: { kind: 'config', reason: setting.reason ?? '', expires: undefined, ticket: undefined },
        };
    return { finding: withSeverity(finding, setting.severity), suppression: undefined };
}
function withSeverity(finding, severity) {
    return finding.severity === finding.rule.severity ? { ...finding, severity } : finding;
}

// EXTERNAL MODULE: ./lib/src/syntax/arm/json.js + 1 modules
var json = __webpack_require__(59749);
// EXTERNAL MODULE: ./lib/src/syntax/bicep/parser.js + 8 modules
var parser = __webpack_require__(96616);
// EXTERNAL MODULE: ./lib/src/syntax/terraform/json.js + 1 modules
var terraform_json = __webpack_require__(55848);
// EXTERNAL MODULE: ./lib/src/syntax/terraform/parser.js + 1 modules
var terraform_parser = __webpack_require__(95269);
;// CONCATENATED MODULE: ./lib/src/syntax/comments.js




function commentsOf(source, limits) {
    return readComments(source, limits).map(({ start, end, text }) => ({ span: { source, start, end }, text }));
}
function readComments(source, limits) {
    const path = source.path.toLowerCase();
    if (/\.bicep(?:param)?$/.test(path)) {
        return (0,parser/* parseBicep */.t)(source, { parameterFile: path.endsWith('param'), limits }).comments;
    }
    if (/\.tf(?:vars)?\.json$/.test(path)) {
        return (0,terraform_json/* parseTerraformJson */.y)(source, limits, path.includes('.tfvars') ? 'values' : 'configuration').comments;
    }
    if (/\.tf(?:vars)?$/.test(path))
        return (0,terraform_parser/* parseTerraform */.u0)(source, limits).comments;
    return /\.jsonc?$/.test(path) ? (0,json/* parseJson */.q)(source, limits).comments : [];
}

// EXTERNAL MODULE: ./lib/src/inputs/days.js
var days = __webpack_require__(15979);
// EXTERNAL MODULE: ./lib/src/inputs/nearest.js
var nearest = __webpack_require__(36580);
;// CONCATENATED MODULE: ./lib/src/decide/suppressions/directive.js


const MARKER = 'azureml-gate:ignore';
const NEARLY = /\b(?:azure-?ml|aml)[-_ ]?gate\s*[:\s]\s*(?:ignore|skip|suppress|disable|nolint)\b/i;
function mayHoldDirective(text) {
    return /(?:azure-?ml|aml)[-_ ]?gate/i.test(text);
}
function readDirective(line, ruleIds) {
    const at = line.indexOf(MARKER);
    const behind = line[at + MARKER.length] ?? ' ';
    if (at < 0 || !/\s/.test(behind)) {
        if (!NEARLY.test(line))
            return undefined;
        return malformed(`It is written "${MARKER} RULE-ID reason="..."", in exactly these letters`);
    }
    return readParts(line.slice(at + MARKER.length), ruleIds);
}
function readParts(text, ruleIds) {
    const rules = [];
    const values = new Map();
    for (const [word, key, quoted, bare] of text.matchAll(PART)) {
        if (key === undefined) {
            const found = ruleIds.get(word.toUpperCase());
            if (found === undefined)
                return malformed(`There is no rule '${word}'${(0,nearest/* didYouMean */.a)(word, ruleIds.keys())}`);
            rules.push(found);
            continue;
        }
        const name = key.toLowerCase();
        if (!KEYS.includes(name))
            return malformed(`It knows no '${key}'${(0,nearest/* didYouMean */.a)(key, KEYS)}`);
        if (values.has(name))
            return malformed(`It says '${name}' twice`);
        values.set(name, (quoted ?? bare ?? '').replace(/^(["'])(.*)\1$/, '$2').trim());
    }
    return directiveOf(rules, values);
}
function directiveOf(rules, values) {
    const reason = values.get('reason');
    const expires = values.get('expires');
    if (rules.length === 0)
        return malformed('It names no rule');
    if (!reason)
        return malformed('It gives no reason: add reason="..."');
    if (expires !== undefined && !(0,days/* isDay */.N)(expires)) {
        return malformed(`'${expires}' is no day: write it like expires=2027-01-31`);
    }
    return {
        kind: 'directive',
        directive: { rules: [...new Set(rules)], reason, expires, ticket: values.get('ticket') || undefined },
    };
}
const KEYS = ['reason', 'expires', 'ticket'];
const PART = /(?:([A-Za-z]+)=(?:("[^"]*"|'[^']*')|([^\s,]*)))|[^\s,]+/g;
function malformed(sentence) {
    return { kind: 'malformed', message: sentence.endsWith('?') ? sentence : `${sentence}.` };
}

;// CONCATENATED MODULE: ./lib/src/decide/suppressions/inline.js


function inlineSuppressions(repository, ruleIds, limits) {
    const suppressions = [];
    const malformed = [];
    for (const path of repository.files) {
        const source = repository.read(path);
        if (source === undefined || !mayHoldDirective(source.text))
            continue;
        const comments = commentsOf(source, limits);
        for (const comment of comments) {
            for (const line of comment.text.split('\n')) {
                const read = readDirective(withoutEnd(line), ruleIds);
                if (read?.kind === 'malformed')
                    malformed.push({ span: comment.span, message: read.message });
                else if (read !== undefined) {
                    suppressions.push({ ...read.directive, span: comment.span, line: lineMeant(comment, comments, source) });
                }
            }
        }
    }
    return { suppressions, malformed };
}
function withoutEnd(line) {
    return line.replace(/\*\/\s*$/, '').trimEnd();
}
function lineMeant({ span }, comments, source) {
    const { line, column } = source.positionAt(span.start);
    const before = source.lineText(line)?.slice(0, column - 1) ?? '';
    if (before.trim() !== '')
        return line;
    let next = source.positionAt(span.end).line + 1;
    const ends = new Map(comments.map((one) => [startOfOwnLine(one, source), source.positionAt(one.span.end).line]));
    while (next <= source.lineCount) {
        const end = ends.get(next);
        if (end !== undefined)
            next = end + 1;
        else if (source.lineText(next)?.trim() === '')
            next += 1;
        else
            break;
    }
    return next;
}
function startOfOwnLine({ span }, source) {
    const { line, column } = source.positionAt(span.start);
    return source
        .lineText(line)
        ?.slice(0, column - 1)
        .trim() === ''
        ? line
        : 0;
}
class InlineIndex {
    byLine = new Map();
    constructor(suppressions) {
        for (const one of suppressions) {
            const key = keyOf(one.span.source.path, one.line);
            const list = this.byLine.get(key);
            if (list === undefined)
                this.byLine.set(key, [one]);
            else
                list.push(one);
        }
    }
    about(finding) {
        if (this.byLine.size === 0)
            return [];
        const { span, related, declaration } = finding;
        const places = [span, ...related.map((place) => place.span), declaration.header, declaration.whole];
        return places.flatMap((place) => {
            const { line } = place.source.positionAt(place.start);
            const here = this.byLine.get(keyOf(place.source.path, line)) ?? [];
            return here.filter(({ rules }) => rules.includes(finding.rule.id));
        });
    }
}
function keyOf(path, line) {
    return `${line}:${path}`;
}

// EXTERNAL MODULE: ./lib/src/inputs/forms.js
var inputs_forms = __webpack_require__(9609);
// EXTERNAL MODULE: ./lib/src/decide/baseline.js
var decide_baseline = __webpack_require__(90656);
// EXTERNAL MODULE: ./lib/src/decide/suppressions/gate-rules.js
var gate_rules = __webpack_require__(20231);
;// CONCATENATED MODULE: ./lib/src/decide/suppressions/suppressor.js





class Suppressor {
    sources;
    index;
    baseline;
    inline;
    configured;
    used = new Set();
    constructor(sources) {
        this.sources = sources;
        const { inline, configured, baseline } = sources;
        this.index = new InlineIndex(inline.suppressions);
        this.baseline = new decide_baseline/* BaselineIndex */.qt(baseline);
        this.inline = new Map(inline.suppressions.map((one) => [one, { ...one, kind: 'inline' }]));
        this.configured = new Map(configured.map((one) => [one, { ...one, kind: 'config', rules: [one.rule] }]));
    }
    suppressionOf(finding) {
        const claims = this.claimsOn(finding);
        for (const claim of claims)
            this.used.add(claim);
        const counting = claims.find((claim) => this.problemWith(claim, finding.rule.id) === undefined);
        if (counting !== undefined) {
            const { kind, reason, expires, ticket } = counting;
            return { kind, reason, expires, ticket };
        }
        if (!this.baseline.has(finding) || this.sources.policy.forbidden.has(finding.rule.id))
            return undefined;
        return { kind: 'baseline', reason: 'found before the gate was adopted', expires: undefined, ticket: undefined };
    }
    claimsOn(finding) {
        const inline = this.index.about(finding).flatMap((one) => this.inline.get(one) ?? []);
        const { rule, resource, span } = finding;
        const configured = this.sources.configured.filter((one) => one.rule === rule.id &&
            one.isIn(span.source.path) &&
            (one.isAbout(resource.name) || one.isAbout(resource.address)));
        return [...inline, ...configured.flatMap((one) => this.configured.get(one) ?? [])];
    }
    problemWith(claim, ruleId) {
        const { policy, today } = this.sources;
        const { expires, ticket } = claim;
        if (policy.forbidden.has(ruleId))
            return forbidden(`Findings of ${ruleId} must not be suppressed`);
        if (policy.requireExpiry && expires === undefined)
            return forbidden('A suppression needs a last day: expires');
        if (policy.requireTicket && ticket === undefined)
            return forbidden('A suppression needs a ticket');
        if (expires !== undefined && expires < today)
            return { rule: gate_rules/* EXPIRED */.eZ, sentence: `It held until ${expires}` };
        const { maxDays } = policy;
        if (maxDays === undefined || expires === undefined || expires <= (0,days/* daysAfter */.m)(today, maxDays))
            return undefined;
        return forbidden(`A suppression may hold for ${maxDays} days from today at most`);
    }
    findings(allRead) {
        const { inline } = this.sources;
        const malformed = inline.malformed.map(({ span, message }) => gateFinding(gate_rules/* MALFORMED */.G7, span, 'suppression', `A comment means to suppress a finding and does not. ${message}`));
        const claims = [...this.inline.values(), ...this.configured.values()];
        return [...malformed, ...claims.flatMap((claim) => this.findingsAbout(claim, allRead))];
    }
    findingsAbout(claim, allRead) {
        const named = claim.rules.join(', ');
        const problem = claim.rules.map((rule) => this.problemWith(claim, rule)).find((one) => one !== undefined);
        if (problem !== undefined) {
            const message = `The suppression of ${named} does not count. ${problem.sentence}. Mend the cause, or renew it with a reason.`;
            return [gateFinding(problem.rule, claim.span, named, message)];
        }
        if (!allRead || this.used.has(claim))
            return [];
        const message = `Nothing here is found by ${named} any more, so the suppression hides only what may come. Remove it.`;
        return [gateFinding(gate_rules/* UNUSED */.pd, claim.span, named, message)];
    }
}
function forbidden(sentence) {
    return { rule: gate_rules/* FORBIDDEN */.AY, sentence };
}
const FORMS = { bicep: 'bicep', 'arm-json': 'arm' };
function gateFinding(rule, span, about, message) {
    const { path } = span.source;
    const form = (0,inputs_forms/* formsNamed */.J0)(path)[0]?.name;
    return {
        rule,
        status: 'fail',
        severity: rule.severity,
        message,
        resource: {
            type: 'azureml-gate/suppression',
            name: about,
            address: `${path}:suppression`,
            form: form === undefined ? 'configuration' : form === 'bicep' || form === 'arm-json' ? FORMS[form] : 'terraform',
        },
        property: undefined,
        actual: undefined,
        expected: undefined,
        absent: false,
        span,
        declaration: { whole: span, header: span },
        related: [],
        mendings: [],
        assumptions: [],
        copies: [],
        environments: [],
        fingerprint: `${rule.id}:${path}:${about}`,
        identity: { address: `${path}:suppression`, path: '', value: about, message },
    };
}

// EXTERNAL MODULE: ./lib/src/decide/verdict.js
var verdict = __webpack_require__(894);
// EXTERNAL MODULE: ./lib/src/expand/expand.js + 6 modules
var expand = __webpack_require__(25716);
// EXTERNAL MODULE: ./lib/src/expand/secrets.js
var secrets = __webpack_require__(17938);
// EXTERNAL MODULE: ./lib/src/inputs/diagnostic.js
var diagnostic = __webpack_require__(50943);
// EXTERNAL MODULE: ./lib/src/inputs/prepare.js
var prepare = __webpack_require__(51233);
// EXTERNAL MODULE: ./lib/src/model/neighbours.js
var model_neighbours = __webpack_require__(91314);
// EXTERNAL MODULE: ./lib/src/model/secrets.js
var model_secrets = __webpack_require__(56049);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/expand/values.js
var values = __webpack_require__(66165);
// EXTERNAL MODULE: ./lib/src/model/dependencies.js
var dependencies = __webpack_require__(68719);
// EXTERNAL MODULE: ./lib/src/model/system.js + 1 modules
var model_system = __webpack_require__(44570);
// EXTERNAL MODULE: ./lib/src/rules/speech.js + 2 modules
var rules_speech = __webpack_require__(11340);
;// CONCATENATED MODULE: ./lib/src/rules/message.js


const MAX_CLAUSES = 3;
function failMessage(message, speech) {
    return sentences([message.problem, message.impact, message.remedy], speech);
}
function unknownMessage(message, answer, speech) {
    const reasons = distinct(causesOf(answer).flatMap((one) => one.because ?? []));
    const cases = distinct(answer.judgement.falseWhen.map(oneIf));
    const depends = reasons.length === 0 ? 'it depends on what is only known at deployment' : reasons.join('; ');
    const fails = cases.length === 0 ? '' : ` It fails ${cases.join(', or ')}.`;
    const then = sentences([message.impact, message.remedy], speech);
    return `Cannot be decided (${speech.rule.title}): ${depends}.${fails} If so: ${then}`;
}
function sentences(texts, speech) {
    const { text, notes } = (0,rules_speech/* say */.c)(texts.join(' '), speech);
    return [text, ...notes].join(' ');
}
function causesOf({ doubts, judgement }) {
    if (doubts.length === 0)
        return judgement.evidence;
    return [...doubts, ...judgement.evidence.filter((one) => !one.absent || one.meaning !== undefined)];
}
function placeholdersIn(message, rule) {
    const pieces = piecesOf(`${message.problem} ${message.impact} ${message.remedy}`, rule);
    return pieces.flatMap((piece) => {
        if (typeof piece === 'string')
            return [...piece.matchAll(/\{([^{}]*)\}/g)].flatMap((match) => match[1] ?? []);
        return piece.mark.kind === 'word' ? [piece.mark.name] : [];
    });
}
function distinct(clauses) {
    return [...new Set(clauses)].slice(0, MAX_CLAUSES);
}
function oneIf(clause) {
    return clause.replaceAll(' and if ', ' and ');
}

// EXTERNAL MODULE: ./lib/src/rules/outcome.js
var outcome = __webpack_require__(56198);
// EXTERNAL MODULE: ./lib/src/inputs/source-file.js
var source_file = __webpack_require__(72076);
// EXTERNAL MODULE: ./lib/src/model/judgement.js
var judgement = __webpack_require__(95711);
// EXTERNAL MODULE: ./lib/src/model/resource-view.js + 3 modules
var resource_view = __webpack_require__(89840);
// EXTERNAL MODULE: ./lib/src/rules/steps.js
var rules_steps = __webpack_require__(30397);
;// CONCATENATED MODULE: ./lib/src/rules/value-json.js
function knownJson(value) {
    if (value === undefined || value.origin.sensitive === true)
        return undefined;
    switch (value.kind) {
        case 'scalar':
            return value.value;
        case 'array':
            return value.open === undefined ? allKnown(value.items.map(knownJson)) : undefined;
        case 'object': {
            if (value.open !== undefined)
                return undefined;
            const members = [...value.members.values()].map((member) => [member.name, knownJson(member.value)]);
            return members.some(([, json]) => json === undefined) ? undefined : Object.fromEntries(members);
        }
        default:
            return undefined;
    }
}
function allKnown(items) {
    return items.includes(undefined) ? undefined : items;
}
function nameAsWritten({ path, resource }) {
    return path === undefined ? undefined : (resource.words?.nameOf(path) ?? path);
}
function expectedAsWritten({ path, resource }, expected) {
    const { words } = resource;
    if (path === undefined || words === undefined)
        return undefined;
    const values = typeof expected === 'string' ? expected.split(' or ') : [expected];
    for (const value of values) {
        if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
            continue;
        const change = words.changeTo(path, value);
        if (change?.kind === 'write')
            return change.text;
        if (change?.kind === 'leave-out')
            return `no ${change.text}`;
    }
    return undefined;
}
function describeActual(evidence, secret) {
    const { absent, meaning, path, value } = evidence;
    const words = path === undefined ? undefined : evidence.resource.words;
    if (absent)
        return notSet(meaning === undefined ? undefined : written(meaning, path, words));
    if (value === undefined)
        return 'there';
    if (secret || value.origin.sensitive === true || value.kind !== 'scalar')
        return 'set';
    const said = written(value.value, path, words);
    return path !== undefined && words?.isImplied(path) === true ? notSet(said) : (said ?? 'set');
}
function notSet(meaning) {
    return meaning === undefined ? 'not set' : `not set, which means ${meaning}`;
}
function written(value, path, words) {
    const isNamed = path !== undefined && words?.nameOf(path) !== undefined;
    return isNamed ? words?.valueOf(path, value) : quote(value);
}
function quote(value) {
    return typeof value === 'string' ? `'${value}'` : String(value);
}

;// CONCATENATED MODULE: ./lib/src/rules/places.js






const MAX_PLACES = 12;
function relatedPlaces(primary, evidence, secret) {
    const { form } = primary.resource;
    const places = [
        ...wayOf(primary.value, form),
        ...unknownsOf(primary.value),
        ...evidence
            .filter((other) => other !== primary && other.answer !== true)
            .flatMap((other) => otherPlaces(primary, other, secret)),
        ...updatedPlaces(primary),
        ...primary.resource.way.map((step) => ({ span: step.span, message: (0,rules_steps/* describeStep */.E)(step, form) })),
    ];
    const distinct = [];
    for (const place of places) {
        const known = distinct.some((other) => (0,source_file/* sameSpan */.D4)(other.span, place.span) && other.message === place.message);
        if (!known && !(0,source_file/* sameSpan */.D4)(place.span, primary.span))
            distinct.push(place);
    }
    return distinct.slice(0, MAX_PLACES);
}
function updatedPlaces({ by, resource }) {
    if (by === undefined)
        return [];
    return [{ span: resource.headerSpan, message: `${(0,resource_view/* nameFor */.F)(resource.name)}, which this updates, is declared here` }];
}
function assumptionsOf(resource, evidence) {
    const assumed = [...evidence.flatMap(assumptionsBehind), ...assumptionsIn(resource.way, resource.form)];
    const { condition, form } = resource;
    if (condition !== true)
        assumed.push((0,rules_steps/* describeCondition */.p)(condition, form));
    return [...new Set(assumed)];
}
function assumptionsBehind({ path, resource, value }) {
    const defaults = assumptionsIn(value?.origin.steps ?? [], resource.form);
    const release = path === undefined ? undefined : resource.words?.assumptionOf(path);
    return release === undefined || defaults.some((one) => one.includes(release)) ? defaults : [...defaults, release];
}
function assumptionsIn(steps, form) {
    return steps.filter(({ role }) => role === 'default' || role === 'allowed').map((step) => (0,rules_steps/* describeStep */.E)(step, form));
}
function wayOf(value, form) {
    if (value === undefined)
        return [];
    const { span, steps } = value.origin;
    return steps.map((step, index) => ({
        span: index === 0 && contains(step.span, span) ? span : step.span,
        message: (0,rules_steps/* describeStep */.E)(step, form),
    }));
}
function unknownsOf(value) {
    const unknown = value === undefined ? undefined : (0,values/* firstUnknown */.Ny)(value);
    return unknown === undefined ? [] : [{ span: unknown.origin.span, message: (0,judgement/* clauseOf */.pQ)(unknown) }];
}
function otherPlaces(primary, other, secret) {
    const isOwn = other.resource === primary.resource;
    if (isOwn && other.absent)
        return [];
    const name = (0,resource_view/* nameFor */.F)(other.resource.name);
    const property = nameAsWritten(other);
    const subject = isOwn ? (property ?? name) : `${property === undefined ? '' : `${property} of `}${name}`;
    const state = other.because ?? `it is ${describeActual(other, secret)}`;
    const place = { span: other.span, message: `${subject}: ${state}` };
    return isOwn ? [place, ...wayOf(other.value, other.resource.form), ...unknownsOf(other.value)] : [place];
}
function contains(outer, inner) {
    return outer.source === inner.source && outer.start <= inner.start && inner.end <= outer.end;
}

;// CONCATENATED MODULE: ./lib/src/rules/recipe.js
const RISK_WARNINGS = {
    'lock-out': 'Whoever comes over the public network loses access: have a private endpoint first.',
    irreversible: 'This cannot be taken back.',
    recreation: 'An existing one has to be deleted and created again.',
};
function offerFor(recipes, outcome, resource, system) {
    if (outcome.status !== 'fail')
        return undefined;
    const recipe = recipes[outcome.message];
    if (recipe === undefined)
        return undefined;
    const { offerIf, safeIf, risk } = recipe;
    if (offerIf !== undefined && offerIf(resource, system).truth !== true)
        return undefined;
    const isRisky = risk !== undefined && safeIf?.(resource, system).truth !== true;
    return { recipe, resource, isRisky };
}
function mendingOf({ recipe, resource, isRisky }, judged, expected) {
    const { set, remove, risk, warning } = recipe;
    const isDefault = set === undefined && remove === undefined;
    const settings = isDefault ? atJudged(judged, expected, resource) : settingsOf(set ?? {}, resource);
    const removals = (remove ?? []).flatMap((path) => {
        const property = resource.property(path);
        return property.isWritten ? [property.evidence()] : [];
    });
    if (settings.length + removals.length === 0)
        return undefined;
    return {
        settings,
        removals,
        risk: isRisky ? risk : undefined,
        warning: isRisky && risk !== undefined ? (warning ?? RISK_WARNINGS[risk]) : undefined,
    };
}
function settingsOf(set, resource) {
    return Object.entries(set).flatMap(([path, value]) => {
        const property = resource.property(path);
        return property.is(value).truth === true ? [] : [{ property: property.evidence(), value }];
    });
}
function atJudged(judged, expected, resource) {
    if (judged.path === undefined || judged.resource !== resource.resource)
        return [];
    const [value] = typeof expected === 'string' ? expected.split(' or ') : [expected];
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return isPlain ? [{ property: judged, value }] : [];
}

;// CONCATENATED MODULE: ./lib/src/rules/engine.js










function runRules(expansion, rules, options, bag) {
    const system = new model_system/* System */.i(expansion, options);
    const applies = rulesByType(rules);
    const judged = system.graph.own.flatMap((resource) => applies(resource.type).flatMap((rule) => judge(rule, resource, system, bag)));
    const silenced = silencedRules(judged);
    const results = judged.map((one) => resultOf(one, expansion, silenced));
    return { results, findings: results.flatMap((result) => result.outcomes.flatMap(({ finding }) => finding ?? [])) };
}
function rulesByType(rules) {
    const byType = new Map();
    return (type) => {
        const key = type.toLowerCase();
        const known = byType.get(key);
        if (known !== undefined)
            return known;
        const found = rules.filter((rule) => rule.appliesTo.some((pattern) => matchesType(key, pattern.toLowerCase())));
        byType.set(key, found);
        return found;
    };
}
function matchesType(type, pattern) {
    return pattern.endsWith('/*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
function judge(rule, resource, system, bag) {
    try {
        const outside = reasonNotToAsk(rule, resource, system);
        const outcomes = outside === undefined ? [rule.check(resource, system)].flat() : [(0,outcome/* notApplicable */.hH)(outside)];
        const offers = outcomes.map((outcome) => offerFor(rule.fixes, outcome, resource, system));
        return [{ rule, resource, outcomes, offers }];
    }
    catch (error) {
        const cause = error instanceof Error ? error.message : String(error);
        bag.report('internal-error', `Rule ${rule.id} failed on ${resource.address}: ${cause}`, resource.resource.headerSpan);
        return [];
    }
}
function reasonNotToAsk(rule, resource, system) {
    const { existing } = resource.resource;
    if (existing && system.graph.declarationOf(resource) !== resource)
        return 'it is judged where it is declared';
    if (rule.scope === 'declared')
        return existing ? 'it is only referenced here, not declared' : undefined;
    return (0,dependencies/* associationOf */.Xj)(resource, system) === undefined ? 'no workspace here is known to use it' : undefined;
}
function silencedRules(judged) {
    const silenced = new Map();
    for (const { rule, outcomes } of judged) {
        for (const { resource, path = '' } of outcomes.flatMap(droppedBy)) {
            const list = silenced.get(resource.address) ?? [];
            list.push({ path: path.toLowerCase(), ruleId: rule.id });
            silenced.set(resource.address, list);
        }
    }
    return silenced;
}
function consequenceOf({ resource, path = '' }, silenced) {
    const prefix = path.toLowerCase();
    const below = (silenced.get(resource.address) ?? []).filter((one) => `${one.path}.`.startsWith(`${prefix}.`));
    const ids = [...new Set(below.map((one) => one.ruleId))].sort();
    if (ids.length === 0)
        return '';
    return `; ${ids.join(' and ')} therefore ${ids.length === 1 ? 'does' : 'do'} not hold`;
}
function droppedBy(outcome) {
    if (outcome.status === 'notApplicable' || outcome.status === 'pass')
        return [];
    return outcome.judgement.evidence.filter((one) => one.dropped === true);
}
function resultOf(judged, expansion, silenced) {
    const { rule, resource } = judged;
    const results = judged.outcomes.map((outcome, at) => outcomeResult(judged, outcome, judged.offers[at], expansion, silenced));
    return { rule, resource, status: worst(results.map((result) => result.status)), outcomes: results };
}
function outcomeResult({ rule, resource }, outcome, offer, expansion, silenced) {
    if (outcome.status === 'notApplicable')
        return silent(outcome.reason);
    if (outcome.status === 'pass')
        return { status: 'pass', message: outcome.message, reason: undefined, finding: undefined };
    const [dropped] = droppedBy(outcome);
    if (dropped !== undefined)
        return silent(`the API version does not define ${dropped.path ?? 'the property'}`);
    const { evidence } = outcome.judgement;
    if (evidence.length > 0 && evidence.every((one) => one.unchanged === true)) {
        return silent('this update does not touch it');
    }
    const finding = findingOf(rule, resource, outcome, offer, expansion, silenced);
    return { status: outcome.status, message: outcome.message, reason: undefined, finding };
}
function silent(reason) {
    return { status: 'notApplicable', message: undefined, reason, finding: undefined };
}
function worst(statuses) {
    const order = ['fail', 'unknown', 'pass'];
    return order.find((status) => statuses.includes(status)) ?? 'notApplicable';
}
function findingOf(rule, resource, answer, offer, expansion, silenced) {
    const status = answer.status === 'fail' ? 'fail' : 'unknown';
    const primary = wellPlaced(primaryOf(resource, answer));
    const secret = isSecret(answer, primary);
    const evidence = [...answer.judgement.evidence, ...answer.doubts];
    const expected = answer.details.expected ?? primary.expected;
    const identity = identityOf(answer, primary, secret);
    const mending = offer && mendingOf(offer, primary, expected);
    return {
        rule,
        status,
        severity: answer.details.severity ?? rule.severity,
        message: messageOf(rule, answer, primary, silenced),
        resource: { type: resource.type, name: resource.displayName, address: resource.address, form: resource.form },
        property: primary.path,
        actual: secret ? undefined : knownJson(primary.value),
        ...(secret ? { secret } : {}),
        expected,
        ...asWritten(primary, expected),
        absent: primary.absent,
        span: primary.span,
        declaration: { whole: resource.resource.span, header: resource.resource.headerSpan },
        related: relatedPlaces(primary, evidence, secret),
        assumptions: assumptionsOf(resource.resource, evidence),
        copies: [],
        environments: expansion.environment === undefined ? [] : [expansion.environment],
        mendings: mending === undefined ? [] : [mending],
        identity,
        fingerprint: fingerprintOf(rule, identity),
    };
}
function primaryOf(resource, { status, judgement }) {
    const own = judgement.evidence.filter((one) => one.resource === resource.resource && one.answer !== true);
    const telling = status === 'unknown' ? own.filter((one) => one.because !== undefined) : own;
    const candidates = telling.length > 0 ? telling : own;
    const subject = own.find((one) => one.isSubject === true);
    return subject ?? candidates.find((one) => !one.absent) ?? candidates[0] ?? resource.evidence();
}
function wellPlaced(evidence) {
    const { absent, path, resource } = evidence;
    const span = absent && path !== undefined ? resource.words?.placeOf(path) : undefined;
    return span === undefined ? evidence : { ...evidence, span };
}
function asWritten(evidence, expected) {
    const { path, resource } = evidence;
    const name = path === undefined ? undefined : resource.words?.nameOf(path);
    const change = expectedAsWritten(evidence, expected);
    return {
        ...(name === undefined ? {} : { propertyAsWritten: name }),
        ...(change === undefined ? {} : { expectedAsWritten: change }),
    };
}
function isSecret({ details }, { resource, path, value }) {
    return details.secret === true || (0,model_secrets/* holdsSecret */.hK)(resource.type, path, value);
}
function messageOf(rule, answer, primary, silenced) {
    const message = rule.messages[answer.message];
    if (message === undefined)
        throw new Error(`${rule.id} has no message '${answer.message}'`);
    const words = new Map([
        ['actual', describeActual(primary, isSecret(answer, primary))],
        ['property', nameAsWritten(primary) ?? ''],
        ['consequence', consequenceOf(primary, silenced)],
        ...Object.entries(answer.details.words ?? {}),
    ]);
    const { type, words: vocabulary } = primary.resource;
    const speech = { rule, type, vocabulary, words };
    return answer.status === 'unknown' ? unknownMessage(message, answer, speech) : failMessage(message, speech);
}
function identityOf({ message, details }, { resource, path, value }, secret) {
    return {
        address: resource.address,
        path: path ?? '',
        value: value === undefined || secret ? '' : (0,values/* textOf */.b6)(value),
        message: JSON.stringify([message, ...Object.values(details.words ?? {})]),
    };
}
function fingerprintOf(rule, { address, path, value, message }) {
    const parts = JSON.stringify([rule.id, address, path, value, message]);
    return (0,external_node_crypto_.createHash)('sha256').update(parts).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./lib/src/scan.js
















const CLOUD = 'AzureCloud';
async function scan(analysis) {
    const { clock, bag, options, against } = analysis;
    if (against?.isRelevant === false && options.newOnly)
        return nothingToCheck(against, analysis);
    const started = clock();
    const repository = countingReads(analysis.repository);
    const run = await prepareExpansion({ ...analysis, repository });
    const expansions = expandAll(run, { ...analysis, repository });
    const expanded = clock();
    analysis.onStage?.('judge');
    const suppressor = suppressorFor(repository, analysis);
    const tally = analysis.draws ? new CheckTally() : undefined;
    const head = judgeAll(expansions, suppressor, tally, analysis);
    const judged = clock();
    if (against !== undefined)
        analysis.onStage?.('compare');
    const base = against && (await compare(against, head, run, analysis));
    const allRead = !bag.all.some((item) => item.level === 'error');
    const decided = (0,decide/* decideFindings */.X)({
        findings: [...[...head.findings.values()].flat(), ...aboutSuppressions(suppressor, allRead, options)],
        evaluations: expansions.map(novelty/* evaluationOf */.S),
    }, base?.state, analysis.trustsHead ?? true);
    const secrets = (0,model_secrets/* secretsOf */.Fj)([...expansions, ...(base?.evaluated ?? [])]);
    const { conceal, concealer } = concealing(secrets);
    const state = { repository: analysis.repository, findings: [...head.findings.values()].flat(), diagnostics: bag.all };
    const findings = (await withFixes(decided.findings, state, analysis)).map(conceal);
    const suppressed = decided.suppressed.map((item) => ({ ...item, finding: conceal(item.finding) }));
    const decidedAt = clock();
    const drawn = tally && { checks: tally.checks, systems: await systemsOf(head, concealer, analysis) };
    const drawnAt = drawn === undefined ? decidedAt : clock();
    const diagnostics = (0,decide/* decideDiagnostics */.F)(bag.all, base?.state).map((item) => (0,concealment/* concealDiagnostic */.d6)(item, concealer));
    const thresholds = thresholdsOf(options, against !== undefined);
    return {
        result: (0,verdict/* resultOf */.Bg)(findings, diagnostics, thresholds),
        counts: (0,verdict/* countsOf */.mQ)(findings, suppressed),
        findings,
        suppressed,
        diagnostics,
        comparison: comparisonOf(analysis, decided.fixed.map(conceal)),
        secrets,
        coverage: { files: repository.count(), ...coverageOf(expansions) },
        timing: {
            totalMs: drawnAt - started,
            stages: {
                expand: expanded - started,
                judge: judged - expanded,
                decide: decidedAt - judged,
                ...(drawn && { draw: drawnAt - decidedAt }),
            },
        },
        thresholds,
        ...drawn,
    };
}
async function systemsOf({ expansions, neighbours }, concealer, { against, bag }) {
    try {
        const { MAX_SYSTEMS, picturesOf } = await __webpack_require__.e(/* import() */ 478).then(__webpack_require__.bind(__webpack_require__, 96478));
        const { pictures, left } = picturesOf(expansions, { cloud: CLOUD, neighbours, changes: against?.changes });
        if (left > 0)
            bag.report('not-drawn', `Only the first ${MAX_SYSTEMS} systems are drawn, not the ${left} that follow.`);
        return pictures.map((picture) => (0,concealment/* concealPicture */.u6)(picture, concealer));
    }
    catch (error) {
        bag.report('not-drawn', `The systems could not be drawn: ${error instanceof Error ? error.message : String(error)}`);
        return [];
    }
}
async function withFixes(findings, state, analysis) {
    const { limits, clock, fixes } = analysis;
    if (fixes === undefined || !findings.some(({ mendings }) => mendings.length > 0))
        return findings;
    const { withPlannedFixes, withTriedFixes } = await __webpack_require__.e(/* import() */ 829).then(__webpack_require__.bind(__webpack_require__, 61829));
    if (fixes !== 'tried')
        return withPlannedFixes(findings, state.repository, limits);
    const bench = { limits, clock, judge: (changed) => judgeFiles({ ...analysis, repository: changed }) };
    const { newOnly } = thresholdsOf(analysis.options, analysis.against !== undefined);
    return withTriedFixes(findings, state, bench, ({ isNew }) => !newOnly || isNew !== false);
}
async function judgeFiles(analysis) {
    const { repository } = analysis;
    const bag = new diagnostic/* DiagnosticBag */.g7();
    const judging = { ...analysis, bag };
    const expansions = expandAll(await prepareExpansion(judging), judging);
    const { findings } = judgeAll(expansions, suppressorFor(repository, judging), undefined, judging);
    return {
        repository,
        findings: [...findings.values()].flat(),
        diagnostics: bag.all,
        secrets: () => (0,model_secrets/* secretsOf */.Fj)(expansions),
    };
}
async function compare(against, head, run, analysis) {
    const { scanBase } = await __webpack_require__.e(/* import() */ 839).then(__webpack_require__.bind(__webpack_require__, 78839));
    return scanBase(against, head, run.options, (repository) => {
        const suppressor = suppressorFor(repository, analysis);
        return {
            judge: (one, seen) => scan_judge(one, seen, suppressor, analysis),
            aboutSuppressions: () => aboutSuppressions(suppressor, false, analysis.options),
        };
    });
}
function nothingToCheck({ mode, base, changes }, { bag, options, draws }) {
    const diagnostics = bag.all.map((item) => ({ ...item, isNew: false }));
    return {
        result: 'pass',
        counts: (0,verdict/* countsOf */.mQ)([], []),
        findings: [],
        suppressed: [],
        diagnostics,
        comparison: { mode, base, changes, fixed: [], nothingRelevant: true },
        secrets: secrets/* NO_SECRETS */.g1,
        coverage: { files: 0, entryPoints: 0, resources: 0, unresolvedModules: [] },
        timing: { totalMs: 0, stages: {} },
        thresholds: thresholdsOf(options, true),
        ...(draws ? { systems: [], checks: new Map() } : {}),
    };
}
function thresholdsOf(options, isCompared) {
    const { failOn, reportFrom, onUnknown, onIncomplete, newOnly } = options;
    return { failOn, reportFrom, onUnknown, onIncomplete, newOnly: newOnly && isCompared };
}
function comparisonOf({ against, notCompared }, fixed) {
    if (against === undefined)
        return { mode: 'none', reason: notCompared };
    const { mode, base, changes } = against;
    return { mode, base, changes, fixed, nothingRelevant: false };
}
function concealing(secrets) {
    const concealer = new concealment/* Concealer */.PD(secrets);
    return { concealer, conceal: (finding) => (0,concealment/* concealFinding */.$E)(finding, concealer) };
}
async function scan_expand(analysis) {
    return expandAll(await prepareExpansion(analysis), analysis);
}
async function prepareExpansion({ repository, options, limits, clock, }) {
    const yamlParsers = await yamlParsersFor(repository);
    return {
        forms: await (0,expand/* loadForms */.y)(repository),
        options: {
            parameterFiles: options.parameterFiles,
            ...(options.entryPoints.length === 0 ? {} : { entryPoints: options.entryPoints }),
            limits,
            clock,
            cloud: CLOUD,
            ...yamlParsers,
        },
    };
}
function expandAll({ options, forms }, analysis) {
    const { repository, bag } = analysis;
    analysis.onStage?.('expand');
    const expansions = (0,expand/* expandRepository */.Z)(repository, options, bag, forms);
    const explained = bag.all.some((item) => item.level === 'error');
    if (expansions.length === 0 && analysis.expectsTemplates && !explained)
        bag.report('no-files', nothingFound(repository));
    return expansions;
}
function nothingFound(repository) {
    const count = repository.files.length;
    const what = count === 0 ? 'No file of a kind that is read' : 'No template that could be deployed';
    return `${what} was found in the given paths. Read are ${inputs_forms/* READ_KINDS */.H3}.`;
}
function judgeAll(expansions, suppressor, tally, analysis) {
    const neighbours = (0,model_neighbours/* neighboursOf */.Y)(expansions);
    const findings = new Map(expansions.map((expansion) => [
        expansion,
        scan_judge(expansion, neighbours.get(expansion), suppressor, analysis, tally),
    ]));
    return { expansions, neighbours, findings };
}
function scan_judge(expansion, seen, suppressor, { rules, options, bag }, tally) {
    const { entryPoint, environment } = expansion;
    const { associatedScope } = options;
    const { findings, results } = runRules(expansion, rules, { cloud: CLOUD, associatedScope, ...seen }, bag);
    tally?.add(results);
    return findings.map((raw) => {
        const { finding, suppression } = applyRuleSetting(raw, options.rules);
        return { finding, entryPoint, environment, suppression: suppression ?? suppressor.suppressionOf(finding) };
    });
}
function suppressorFor(repository, { ruleIds, limits, today, suppressions }) {
    const inline = inlineSuppressions(repository, ruleIds, limits);
    return new Suppressor({ inline, ...(suppressions ?? prepare/* NO_SUPPRESSIONS */.BV), today });
}
function aboutSuppressions(suppressor, allRead, { rules }) {
    return suppressor
        .findings(allRead)
        .map((finding) => ({ ...applyRuleSetting(finding, rules), entryPoint: '', environment: undefined }));
}
function coverageOf(expansions) {
    const unresolved = new Map();
    for (const module of expansions.flatMap((expansion) => expansion.unresolvedModules))
        unresolved.set(module.address, module);
    return {
        entryPoints: new Set(expansions.map((expansion) => expansion.entryPoint)).size,
        resources: new Set(expansions.flatMap(({ resources }) => resources.map((resource) => resource.address))).size,
        unresolvedModules: [...unresolved.values()],
    };
}
function countingReads(repository) {
    const read = new Set();
    return {
        files: repository.files,
        read(path, expects) {
            const source = repository.read(path, expects);
            if (source !== undefined)
                read.add(path);
            return source;
        },
        list: (folder) => repository.list(folder),
        count: () => read.size,
    };
}
const USES_OF_YAML = [
    { files: /\.bicep(?:param)?$/i, word: 'loadYamlContent' },
    { files: /\.(?:tf|tofu)(?:\.json)?$/i, word: 'yamldecode' },
];
async function yamlParsersFor(repository) {
    const wanted = repository.files.some((path) => USES_OF_YAML.some(({ files, word }) => files.test(path) && repository.read(path)?.text.includes(word) === true));
    if (!wanted)
        return {};
    const [yaml, { terraformYaml }] = await Promise.all([__webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), __webpack_require__.e(/* import() */ 957).then(__webpack_require__.bind(__webpack_require__, 90957))]);
    const options = { uniqueKeys: false, maxAliasCount: 100, prettyErrors: false };
    return {
        parseYaml: (text) => yaml.parse(text, options),
        parseTerraformYaml: (text) => terraformYaml(text, yaml, options),
    };
}


/***/ }),

/***/ 59749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./lib/src/syntax/arm/reader.js
var arm_reader = __webpack_require__(5274);
;// CONCATENATED MODULE: ./lib/src/syntax/arm/strings.js

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
const COMMA = 44;
const SLASH = 47;
const COLON = 58;
const BACKSLASH = 92;
const RIGHT_BRACKET = 93;
const RIGHT_BRACE = 125;
const LETTER_U = 117;
const ESCAPES = new Map([
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
function readString(reader, isKey) {
    const start = reader.at;
    const extent = extentOf(reader, isKey);
    if (!extent.closed) {
        reader.at = extent.end;
        (0,arm_reader/* reportAt */.UA)(reader, 'This string is not closed.', { start, end: extent.end });
        return undefined;
    }
    reader.at = extent.end + 1;
    const { text } = reader;
    if (!extent.escaped)
        return { kind: 'scalar', start, end: reader.at, value: text.slice(start + 1, extent.end) };
    const value = unescaped(reader, start + 1, extent.end);
    return { kind: 'scalar', start, end: reader.at, value, offsetInFile: offsetMap(text, start + 1, extent.end) };
}
function skipString(reader) {
    const { end, closed } = extentOf(reader, false);
    reader.at = closed ? end + 1 : end;
}
function extentOf(reader, isKey) {
    const { text, length } = reader;
    let at = reader.at + 1;
    let escaped = false;
    let lineEnd = -1;
    while (at < length) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            break;
        if (code === BACKSLASH) {
            escaped = true;
            const next = text.charCodeAt(at + 1);
            at += next === LINE_FEED || next === CARRIAGE_RETURN ? 1 : 2;
        }
        else {
            if (lineEnd < 0 && (code === LINE_FEED || code === CARRIAGE_RETURN)) {
                lineEnd = at;
                if (reader.rereadBudget <= 0)
                    return { end: lineEnd, closed: false, escaped };
            }
            at++;
        }
    }
    if (at < length && (lineEnd < 0 || canFollow(reader, at + 1, isKey)))
        return { end: at, closed: true, escaped };
    if (lineEnd < 0)
        return { end: length, closed: false, escaped };
    reader.rereadBudget -= Math.min(at, length) - lineEnd;
    return { end: lineEnd, closed: false, escaped };
}
function canFollow(reader, from, isKey) {
    let at = from;
    while ((0,arm_reader/* isBlank */.z3)(reader.text.charCodeAt(at)))
        at++;
    if (at >= reader.length)
        return !isKey;
    const code = reader.text.charCodeAt(at);
    if (code === SLASH)
        return true;
    return isKey ? code === COLON : code === COMMA || code === RIGHT_BRACE || code === RIGHT_BRACKET;
}
function unescaped(reader, from, to) {
    const { text } = reader;
    const parts = [];
    let at = from;
    while (at < to) {
        const backslash = text.indexOf('\\', at);
        if (backslash < 0 || backslash >= to)
            break;
        parts.push(text.slice(at, backslash));
        const end = backslash + escapeLength(text, backslash);
        const meant = escapeMeaning(text.slice(backslash, end));
        if (meant === undefined) {
            (0,arm_reader/* reportAt */.UA)(reader, `'${text.slice(backslash, backslash + 2)}' is not an escape that JSON knows.`, {
                start: backslash,
                end,
            });
        }
        parts.push(meant ?? text.slice(backslash, end));
        at = end;
    }
    parts.push(text.slice(at, to));
    return parts.join('');
}
function escapeLength(text, backslash) {
    if (text.charCodeAt(backslash + 1) === LETTER_U)
        return isHex(text.slice(backslash + 2, backslash + 6)) ? 6 : 1;
    return ESCAPES.has(text.charAt(backslash + 1)) ? 2 : 1;
}
function escapeMeaning(sequence) {
    if (sequence.length === 6)
        return String.fromCharCode(Number.parseInt(sequence.slice(2), 16));
    return ESCAPES.get(sequence.charAt(1));
}
function isHex(digits) {
    return /^[0-9a-fA-F]{4}$/.test(digits);
}
function offsetMap(text, from, to) {
    let table;
    return (offsetInValue) => {
        table ??= offsetTable(text, from, to);
        return table[Math.min(Math.max(offsetInValue, 0), table.length - 1)] ?? to;
    };
}
function offsetTable(text, from, to) {
    const offsets = new Uint32Array(to - from + 1);
    let count = 0;
    for (let at = from; at < to; at += text.charCodeAt(at) === BACKSLASH ? escapeLength(text, at) : 1) {
        offsets[count++] = at;
    }
    offsets[count] = to;
    return offsets.slice(0, count + 1);
}

;// CONCATENATED MODULE: ./lib/src/syntax/arm/json.js


const json_QUOTE = 34;
const json_COMMA = 44;
const json_SLASH = 47;
const json_COLON = 58;
const LEFT_BRACKET = 91;
const json_RIGHT_BRACKET = 93;
const LEFT_BRACE = 123;
const json_RIGHT_BRACE = 125;
const SMALL_OBJECT = 8;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WORD = /[^\s,:{}[\]"/]+/y;
function parseJson(source, limits) {
    const reader = (0,arm_reader/* newReader */.av)(source.text, limits);
    skipBlanks(reader);
    const root = reader.at < reader.length ? readValue(reader, 0) : emptyDocument(reader);
    skipBlanks(reader);
    if (reader.at < reader.length && !reader.stopped)
        (0,arm_reader/* reportAt */.UA)(reader, 'Expected the end of the file.', tokenHere(reader));
    const { errors, comments, duplicateKeys } = reader;
    return { root, errors, comments, duplicateKeys };
}
function emptyDocument(reader) {
    (0,arm_reader/* reportAt */.UA)(reader, 'The file holds no JSON value.', { start: reader.length, end: reader.length });
    return undefined;
}
function readValue(reader, depth) {
    if (++reader.nodeCount > reader.limits.nodes)
        return tooManyNodes(reader);
    switch (reader.text.charCodeAt(reader.at)) {
        case json_QUOTE:
            return readString(reader, false);
        case LEFT_BRACE:
            return depth < reader.limits.nesting ? readObject(reader, depth) : tooDeep(reader);
        case LEFT_BRACKET:
            return depth < reader.limits.nesting ? readArray(reader, depth) : tooDeep(reader);
        default:
            return readWord(reader);
    }
}
function readObject(reader, depth) {
    const start = reader.at++;
    const members = [];
    reader.openObjects++;
    while (hasNext(reader, start, json_RIGHT_BRACE)) {
        const member = readMember(reader, depth);
        if (member !== undefined)
            members.push(member);
        endElement(reader, json_RIGHT_BRACE, member !== undefined);
    }
    reader.openObjects--;
    collectDuplicates(reader, members);
    return { kind: 'object', start, end: reader.at, members };
}
function readArray(reader, depth) {
    const start = reader.at++;
    const items = [];
    reader.openArrays++;
    while (hasNext(reader, start, json_RIGHT_BRACKET)) {
        const item = readValue(reader, depth + 1);
        if (item !== undefined)
            items.push(item);
        endElement(reader, json_RIGHT_BRACKET, item !== undefined);
    }
    reader.openArrays--;
    return { kind: 'array', start, end: reader.at, items };
}
function hasNext(reader, start, closer) {
    for (;;) {
        skipBlanks(reader);
        if (reader.at >= reader.length)
            return endsInside(reader, start);
        const code = reader.text.charCodeAt(reader.at);
        if (code === closer) {
            reader.at++;
            return false;
        }
        if (code !== json_RIGHT_BRACE && code !== json_RIGHT_BRACKET)
            return true;
        const here = { start: reader.at, end: reader.at + 1 };
        (0,arm_reader/* reportAt */.UA)(reader, `Expected '${String.fromCharCode(closer)}', found '${String.fromCharCode(code)}'.`, here);
        const closesOuter = code === json_RIGHT_BRACE ? reader.openObjects > 0 : reader.openArrays > 0;
        if (closesOuter)
            return false;
        reader.at++;
        skipBlanks(reader);
        if (reader.text.charCodeAt(reader.at) === json_COMMA)
            reader.at++;
    }
}
function endsInside(reader, start) {
    if (!reader.endReported) {
        (0,arm_reader/* reportAt */.UA)(reader, `This '${reader.text[start]}' is never closed.`, { start, end: start + 1 });
        reader.endReported = true;
    }
    return false;
}
function readMember(reader, depth) {
    if (reader.text.charCodeAt(reader.at) !== json_QUOTE) {
        (0,arm_reader/* reportAt */.UA)(reader, `Expected a property name in double quotes, found ${described(reader)}.`, tokenHere(reader));
        return undefined;
    }
    const key = readString(reader, true);
    if (key === undefined)
        return undefined;
    skipBlanks(reader);
    if (reader.text.charCodeAt(reader.at) !== json_COLON) {
        (0,arm_reader/* reportAt */.UA)(reader, `Expected ':' after the property name '${shortened(key.value)}'.`, key);
        return undefined;
    }
    reader.at++;
    skipBlanks(reader);
    const value = readValue(reader, depth + 1);
    return value && { start: key.start, end: value.end, key, value };
}
function endElement(reader, closer, wasRead) {
    skipBlanks(reader);
    if (reader.at >= reader.length)
        return;
    const code = reader.text.charCodeAt(reader.at);
    if (code === json_COMMA) {
        reader.at++;
        return;
    }
    if (code === json_RIGHT_BRACE || code === json_RIGHT_BRACKET)
        return;
    if (wasRead) {
        const expected = `Expected ',' or '${String.fromCharCode(closer)}'`;
        (0,arm_reader/* reportAt */.UA)(reader, `${expected}, found ${described(reader)}.`, tokenHere(reader));
    }
    const elementStarts = code === json_QUOTE || (closer === json_RIGHT_BRACKET && (code === LEFT_BRACE || code === LEFT_BRACKET));
    if (!elementStarts)
        skipBroken(reader);
}
function skipBroken(reader) {
    let depth = 0;
    while (reader.at < reader.length) {
        const code = reader.text.charCodeAt(reader.at);
        if (code === json_QUOTE) {
            skipString(reader);
            continue;
        }
        if (code === json_SLASH && skipComment(reader))
            continue;
        if (code === json_RIGHT_BRACE || code === json_RIGHT_BRACKET) {
            if (depth === 0)
                return;
            depth--;
        }
        else if (code === LEFT_BRACE || code === LEFT_BRACKET)
            depth++;
        reader.at++;
        if (code === json_COMMA && depth === 0)
            return;
    }
}
function readWord(reader) {
    const start = reader.at;
    WORD.lastIndex = start;
    const word = WORD.exec(reader.text)?.[0] ?? '';
    const end = start + word.length;
    const value = wordValue(word);
    if (value === undefined)
        (0,arm_reader/* reportAt */.UA)(reader, `Expected a value, found ${described(reader)}.`, tokenHere(reader));
    reader.at = end;
    return value === undefined ? undefined : { kind: 'scalar', start, end, value };
}
function wordValue(word) {
    if (word === 'true')
        return true;
    if (word === 'false')
        return false;
    if (word === 'null')
        return null;
    return NUMBER.test(word) ? Number(word) : undefined;
}
function tooDeep(reader) {
    const start = reader.at;
    (0,arm_reader/* reportAt */.UA)(reader, `Nested deeper than ${reader.limits.nesting} levels.`, { start, end: start + 1 }, 'nesting-too-deep');
    reader.at++;
    let depth = 1;
    while (depth > 0 && reader.at < reader.length) {
        const code = reader.text.charCodeAt(reader.at);
        if (code === json_QUOTE) {
            skipString(reader);
            continue;
        }
        if (code === json_SLASH && skipComment(reader))
            continue;
        if (code === LEFT_BRACE || code === LEFT_BRACKET)
            depth++;
        else if (code === json_RIGHT_BRACE || code === json_RIGHT_BRACKET)
            depth--;
        reader.at++;
    }
    return undefined;
}
function tooManyNodes(reader) {
    const message = `More than ${reader.limits.nodes} values; the file is not read from here on.`;
    (0,arm_reader/* reportAt */.UA)(reader, message, { start: reader.at, end: reader.at + 1 }, 'too-many-nodes');
    (0,arm_reader/* stop */.ds)(reader);
    return undefined;
}
function collectDuplicates(reader, members) {
    if (members.length > SMALL_OBJECT) {
        const seen = new Set();
        for (const member of members) {
            if (seen.has(member.key.value))
                reader.duplicateKeys.push(member);
            seen.add(member.key.value);
        }
        return;
    }
    for (let later = 1; later < members.length; later++) {
        for (let earlier = 0; earlier < later; earlier++) {
            const member = members[later];
            if (member === undefined || member.key.value !== members[earlier]?.key.value)
                continue;
            reader.duplicateKeys.push(member);
            break;
        }
    }
}
function skipBlanks(reader) {
    for (;;) {
        const code = reader.text.charCodeAt(reader.at);
        if ((0,arm_reader/* isBlank */.z3)(code))
            reader.at++;
        else if (code !== json_SLASH || !skipComment(reader))
            return;
    }
}
function skipComment(reader) {
    const start = reader.at;
    const { text } = reader;
    const line = text.startsWith('//', start);
    if (!line && !text.startsWith('/*', start))
        return false;
    const closing = line ? (0,arm_reader/* toEndOfLine */.q$)(text, start) : text.indexOf('*/', start + 2);
    if (closing < 0)
        (0,arm_reader/* reportAt */.UA)(reader, 'This comment is never closed.', { start, end: start + 2 });
    reader.at = closing < 0 ? reader.length : line ? closing : closing + 2;
    reader.comments.push({ start, end: reader.at, text: text.slice(start, reader.at) });
    return true;
}
function tokenHere(reader) {
    WORD.lastIndex = reader.at;
    const length = WORD.exec(reader.text)?.[0].length ?? 1;
    return { start: reader.at, end: Math.min(reader.at + length, reader.length) };
}
function described(reader) {
    const { start, end } = tokenHere(reader);
    return start === end ? 'the end of the file' : `'${shortened(reader.text.slice(start, end))}'`;
}
function shortened(text) {
    const short = text.length > 40 ? `${text.slice(0, 40)}...` : text;
    return short.replace(/\s+/g, ' ');
}


/***/ }),

/***/ 5274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ reportAt),
/* harmony export */   av: () => (/* binding */ newReader),
/* harmony export */   ds: () => (/* binding */ stop),
/* harmony export */   q$: () => (/* binding */ toEndOfLine),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
const MAX_ERRORS = 100;
function newReader(text, limits) {
    return {
        text,
        length: text.length,
        limits,
        errors: [],
        comments: [],
        duplicateKeys: [],
        at: 0,
        nodeCount: 0,
        openObjects: 0,
        openArrays: 0,
        endReported: false,
        stopped: false,
        rereadBudget: text.length,
    };
}
function reportAt(reader, message, { start, end }, code = 'syntax-error') {
    const { errors } = reader;
    if (reader.stopped || errors.length >= MAX_ERRORS || errors.at(-1)?.start === start)
        return;
    const isLast = errors.length === MAX_ERRORS - 1;
    errors.push({ message: isLast ? `${message} Further errors are not listed.` : message, start, end, code });
}
function stop(reader) {
    reader.at = reader.length;
    reader.stopped = true;
    reader.endReported = true;
}
function isBlank(code) {
    if (code <= 32)
        return code === 32 || (code >= 9 && code <= 13);
    return code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}
function toEndOfLine(text, from) {
    let at = from;
    while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13)
        at++;
    return at;
}


/***/ }),

/***/ 96616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ parseBicep)
});

// EXTERNAL MODULE: ./lib/src/syntax/bicep/tokens.js
var tokens = __webpack_require__(37528);
;// CONCATENATED MODULE: ./lib/src/syntax/bicep/cursor.js

class ParseFailure {
    error;
    constructor(error) {
        this.error = error;
    }
}
const STATEMENT_STARTS = new Map([
    ['targetScope', [tokens/* TokenKind */.Y.assignment]],
    ['metadata', [tokens/* TokenKind */.Y.identifier]],
    ['param', [tokens/* TokenKind */.Y.identifier]],
    ['var', [tokens/* TokenKind */.Y.identifier]],
    ['type', [tokens/* TokenKind */.Y.identifier]],
    ['func', [tokens/* TokenKind */.Y.identifier]],
    ['resource', [tokens/* TokenKind */.Y.identifier]],
    ['module', [tokens/* TokenKind */.Y.identifier]],
    ['output', [tokens/* TokenKind */.Y.identifier]],
    ['assert', [tokens/* TokenKind */.Y.identifier]],
    ['test', [tokens/* TokenKind */.Y.identifier]],
    ['import', [tokens/* TokenKind */.Y.leftBrace, tokens/* TokenKind */.Y.asterisk, tokens/* TokenKind */.Y.stringComplete]],
    ['extension', [tokens/* TokenKind */.Y.stringComplete, tokens/* TokenKind */.Y.identifier]],
    ['provider', [tokens/* TokenKind */.Y.stringComplete]],
    ['extensionConfig', [tokens/* TokenKind */.Y.identifier]],
    ['using', [tokens/* TokenKind */.Y.stringComplete, tokens/* TokenKind */.Y.identifier]],
    ['extends', [tokens/* TokenKind */.Y.stringComplete]],
]);
class Cursor {
    text;
    tokens;
    limits;
    index = 0;
    kind = tokens/* TokenKind */.Y.endOfFile;
    start = 0;
    end = 0;
    lastEnd = 0;
    keyword = 0;
    depth = 0;
    height = 0;
    constructor(text, tokens, limits) {
        this.text = text;
        this.tokens = tokens;
        this.limits = limits;
        this.moveTo(0);
    }
    advance() {
        this.lastEnd = this.end;
        this.moveTo(this.index + 1);
    }
    restartAt(index) {
        this.depth = 0;
        this.moveTo(index);
    }
    moveTo(index) {
        const at = Math.min(index, this.tokens.count - 1);
        this.index = at;
        this.kind = this.kindAt(at);
        this.start = this.tokens.starts[at] ?? 0;
        this.end = this.tokens.ends[at] ?? 0;
    }
    kindAt(index) {
        return (this.tokens.kinds[index] ?? tokens/* TokenKind */.Y.endOfFile);
    }
    textAt(index) {
        return this.text.slice(this.tokens.starts[index], this.tokens.ends[index]);
    }
    kindPastNewLine() {
        return this.kind === tokens/* TokenKind */.Y.newLine ? this.kindAt(this.index + 1) : this.kind;
    }
    skipNewLine() {
        if (this.kind === tokens/* TokenKind */.Y.newLine)
            this.advance();
    }
    skipNewLineBefore(kind) {
        if (this.kindPastNewLine() !== kind)
            return false;
        this.skipNewLine();
        return true;
    }
    isWord(word) {
        return this.isWordAt(this.index, word);
    }
    isWordAt(index, word) {
        if (this.kindAt(index) !== tokens/* TokenKind */.Y.identifier)
            return false;
        const start = this.tokens.starts[index] ?? 0;
        return this.tokens.ends[index] === start + word.length && this.text.startsWith(word, start);
    }
    take(kind) {
        if (this.kind !== kind)
            return false;
        this.advance();
        return true;
    }
    takeWord(word) {
        if (!this.isWord(word))
            return false;
        this.advance();
        return true;
    }
    expect(kind, what) {
        if (!this.take(kind))
            this.failExpecting(`"${what}"`);
    }
    expectWord(word) {
        if (!this.takeWord(word))
            this.failExpecting(`"${word}"`);
    }
    get atLineEnd() {
        return this.kind === tokens/* TokenKind */.Y.newLine || this.kind === tokens/* TokenKind */.Y.endOfFile;
    }
    identifier(what) {
        if (this.kind !== tokens/* TokenKind */.Y.identifier)
            this.failExpecting(what);
        const { start, end } = this;
        this.advance();
        return { kind: 'identifier', start, end, name: this.text.slice(start, end) };
    }
    startsStatement(index) {
        const kind = this.kindAt(index);
        const next = this.kindAt(index + 1);
        if (kind === tokens/* TokenKind */.Y.at)
            return next === tokens/* TokenKind */.Y.identifier;
        return kind === tokens/* TokenKind */.Y.identifier && (STATEMENT_STARTS.get(this.textAt(index))?.includes(next) ?? false);
    }
    namesDeclaredFrom(first) {
        const declares = this.startsStatement(this.keyword) && this.kindAt(this.keyword + 1) === tokens/* TokenKind */.Y.identifier;
        return this.keyword >= first && declares ? [this.textAt(this.keyword + 1)] : [];
    }
    atKeyword() {
        this.keyword = this.index;
    }
    enter() {
        this.depth++;
        this.checkDepth(0);
    }
    leave() {
        this.depth--;
    }
    grow(tallest) {
        this.height = tallest + 1;
        this.checkDepth(this.height);
    }
    checkDepth(levels) {
        if (this.depth + levels <= this.limits.nesting)
            return;
        const message = `Nested deeper than ${this.limits.nesting} levels.`;
        throw new ParseFailure({ start: this.start, end: this.end, code: 'nesting-too-deep', message });
    }
    failExpecting(what) {
        const fault = this.tokens.faults.get(this.index);
        if (fault !== undefined)
            throw new ParseFailure(fault);
        this.fail(`Expected ${what}, found ${this.describe()}.`, this);
    }
    fail(message, { start, end }) {
        throw new ParseFailure({ start, end, code: 'syntax-error', message });
    }
    describe() {
        switch (this.kind) {
            case tokens/* TokenKind */.Y.endOfFile:
                return 'the end of the file';
            case tokens/* TokenKind */.Y.newLine:
                return 'the end of the line';
            case tokens/* TokenKind */.Y.stringComplete:
            case tokens/* TokenKind */.Y.stringLeft:
                return 'a string';
            case tokens/* TokenKind */.Y.stringMiddle:
            case tokens/* TokenKind */.Y.stringRight:
                return 'the end of an interpolation';
            case tokens/* TokenKind */.Y.unrecognized:
                if (this.text[this.start] === '"')
                    return 'a double quote (strings have single ones)';
                return `"${this.text.slice(this.start, this.end)}"`;
            default:
                return `"${this.text.slice(this.start, Math.min(this.end, this.start + 40))}"`;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/syntax/bicep/lexer.js

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HASH = 35;
const DOLLAR = 36;
const QUOTE = 39;
const ASTERISK = 42;
const DOT = 46;
const SLASH = 47;
const BACKSLASH = 92;
const LEFT_BRACE = 123;
const RIGHT_BRACE = 125;
const DIRECTIVE = /#(?:disable|restore)-[a-z]+(?:-[a-z]+)*(?:[ \t]+[\w-]+)*/y;
const PLAIN_BRACE = -1;
function tokenize(text, maximum) {
    return new Lexer(text, maximum).run();
}
class Lexer {
    text;
    at = 0;
    count = 0;
    capacity;
    kinds;
    starts;
    ends;
    faults = new Map();
    comments = [];
    errors = [];
    open = [];
    constructor(text, maximum) {
        this.text = text;
        this.capacity = Math.min(maximum, text.length + 1);
        const room = this.capacity + 2;
        this.kinds = new Uint8Array(room);
        this.starts = new Int32Array(room);
        this.ends = new Int32Array(room);
    }
    run() {
        const end = this.text.length;
        while (this.at < end) {
            if (this.count >= this.capacity) {
                this.errors.push(tooMany(this.at, this.capacity));
                break;
            }
            this.step(this.text.charCodeAt(this.at));
        }
        if (this.open.length > 0)
            this.push(tokens/* TokenKind */.Y.stringRight, this.at, this.unterminated(this.at, 'at the end of the file'));
        this.push(tokens/* TokenKind */.Y.endOfFile, this.at);
        const { count, kinds, starts, ends, faults, comments, errors } = this;
        return { count, kinds, starts, ends, faults, comments, errors };
    }
    push(kind, start, fault) {
        if (fault !== undefined)
            this.faults.set(this.count, fault);
        this.kinds[this.count] = kind;
        this.starts[this.count] = start;
        this.ends[this.count] = this.at;
        this.count++;
    }
    step(code) {
        if (code === SPACE || code === TAB)
            this.at++;
        else if (isWordStart(code))
            this.word();
        else if (code === LINE_FEED || code === CARRIAGE_RETURN)
            this.newLine();
        else if (code === QUOTE)
            this.quote();
        else if (isDigit(code))
            this.integer();
        else if (code === SLASH && this.comment())
            return;
        else if (code === HASH && this.directive())
            return;
        else if (code === DOLLAR)
            this.dollars();
        else if (code === LEFT_BRACE)
            this.leftBrace();
        else if (code === RIGHT_BRACE)
            this.rightBrace();
        else
            this.punctuation(code);
    }
    word() {
        const start = this.at;
        while (isWordPart(this.text.charCodeAt(this.at)))
            this.at++;
        this.push(tokens/* TokenKind */.Y.identifier, start);
    }
    integer() {
        const start = this.at;
        while (isDigit(this.text.charCodeAt(this.at)))
            this.at++;
        this.push(tokens/* TokenKind */.Y.integer, start);
    }
    newLine() {
        if (this.open.length > 0) {
            const fault = this.unterminated(this.at, 'before the end of the line');
            this.open.length = 0;
            this.push(tokens/* TokenKind */.Y.stringRight, this.at, fault);
            return;
        }
        const start = this.at;
        while (isLineEnd(this.text.charCodeAt(this.at)))
            this.at++;
        const last = this.count - 1;
        if (this.kinds[last] === tokens/* TokenKind */.Y.newLine)
            this.ends[last] = this.at;
        else
            this.push(tokens/* TokenKind */.Y.newLine, start);
    }
    comment() {
        const next = this.text.charCodeAt(this.at + 1);
        if (next === SLASH)
            this.keepComment('line-comment', this.endOfLine());
        else if (next === ASTERISK)
            this.blockComment();
        else
            return false;
        return true;
    }
    blockComment() {
        const start = this.at;
        const close = this.text.indexOf('*/', start + 2);
        if (close < 0)
            this.errors.push({
                start,
                end: start + 2,
                code: 'syntax-error',
                message: 'This comment has no end; close it with "*/".',
            });
        this.keepComment('block-comment', close < 0 ? this.text.length : close + 2);
    }
    directive() {
        const last = this.count - 1;
        if (last >= 0 && this.kinds[last] !== tokens/* TokenKind */.Y.newLine)
            return false;
        const lineStart = this.ends[last] ?? 0;
        if ((this.comments.at(-1)?.end ?? 0) > lineStart)
            return false;
        DIRECTIVE.lastIndex = this.at;
        const match = DIRECTIVE.exec(this.text);
        if (match === null)
            return false;
        this.keepComment('directive', DIRECTIVE.lastIndex);
        return true;
    }
    keepComment(kind, end) {
        this.comments.push({ kind, start: this.at, end, text: this.text.slice(this.at, end) });
        this.at = end;
    }
    endOfLine() {
        let end = this.at;
        while (end < this.text.length && !isLineEnd(this.text.charCodeAt(end)))
            end++;
        return end;
    }
    quote() {
        const start = this.at;
        if (this.text.startsWith("'''", start)) {
            this.at += 3;
            this.multiline(start, 0, true);
            return;
        }
        this.at++;
        this.singleLine(start, true);
    }
    dollars() {
        const start = this.at;
        while (this.text.charCodeAt(this.at) === DOLLAR)
            this.at++;
        const dollars = this.at - start;
        if (!this.text.startsWith("'''", this.at)) {
            this.push(tokens/* TokenKind */.Y.unrecognized, start);
            return;
        }
        this.at += 3;
        this.multiline(start, dollars, true);
    }
    leftBrace() {
        const start = this.at++;
        if (this.open.length > 0)
            this.open.push(PLAIN_BRACE);
        this.push(tokens/* TokenKind */.Y.leftBrace, start);
    }
    rightBrace() {
        const start = this.at++;
        const innermost = this.open.at(-1);
        if (innermost === undefined || innermost === PLAIN_BRACE) {
            this.open.pop();
            this.push(tokens/* TokenKind */.Y.rightBrace, start);
        }
        else if (innermost === 0)
            this.singleLine(start, false);
        else
            this.multiline(start, innermost, false);
    }
    singleLine(start, first) {
        const stop = this.scanSingleLine();
        if (stop === 'hole')
            this.startOfHole(start, first, 0);
        else if (stop === 'quote')
            this.endOfString(start, first);
        else {
            const where = this.at < this.text.length ? 'before the end of the line' : 'at the end of the file';
            this.endOfString(start, first, this.unterminated(start, where));
        }
    }
    scanSingleLine() {
        const { text } = this;
        for (;;) {
            const code = text.charCodeAt(this.at);
            if (isLineEndOrNothing(code))
                return 'line-end';
            this.at++;
            if (code === QUOTE)
                return 'quote';
            const next = text.charCodeAt(this.at);
            if (code === BACKSLASH && !isLineEndOrNothing(next))
                this.at++;
            else if (code === DOLLAR && next === LEFT_BRACE) {
                this.at++;
                return 'hole';
            }
        }
    }
    multiline(start, dollars, first) {
        const contentStart = this.at;
        const stop = this.scanMultiline(dollars);
        if (stop === 'hole')
            this.startOfHole(start, first, dollars);
        else if (stop === 'quotes')
            this.endOfString(start, first);
        else {
            this.at = contentStart;
            this.at = this.endOfLine();
            this.endOfString(start, first, this.unterminated(start, "by '''"));
        }
    }
    scanMultiline(dollars) {
        const { text } = this;
        while (this.at < text.length) {
            const code = text.charCodeAt(this.at);
            if (code === QUOTE) {
                if (this.skipRun(QUOTE) >= 3)
                    return 'quotes';
            }
            else if (code === DOLLAR) {
                const enough = this.skipRun(DOLLAR) >= dollars && dollars > 0;
                if (enough && text.charCodeAt(this.at) === LEFT_BRACE) {
                    this.at++;
                    return 'hole';
                }
            }
            else
                this.at++;
        }
        return 'end-of-file';
    }
    skipRun(code) {
        const start = this.at;
        while (this.text.charCodeAt(this.at) === code)
            this.at++;
        return this.at - start;
    }
    startOfHole(start, first, dollars) {
        if (first)
            this.open.push(dollars);
        this.push(first ? tokens/* TokenKind */.Y.stringLeft : tokens/* TokenKind */.Y.stringMiddle, start);
    }
    endOfString(start, first, fault) {
        if (!first)
            this.open.pop();
        this.push(first ? tokens/* TokenKind */.Y.stringComplete : tokens/* TokenKind */.Y.stringRight, start, fault);
    }
    unterminated(start, where) {
        const end = Math.min(start + 1, this.text.length);
        return { start, end, code: 'syntax-error', message: `This string is not closed ${where}.` };
    }
    punctuation(code) {
        const start = this.at;
        const next = this.text.charCodeAt(start + 1);
        const pair = PAIRS.get(code * 128 + (next < 128 ? next : 0));
        const ellipsis = code === DOT && next === DOT && this.text.charCodeAt(start + 2) === DOT;
        if (ellipsis)
            this.at += 3;
        else
            this.at += pair === undefined ? 1 : 2;
        this.push(ellipsis ? tokens/* TokenKind */.Y.ellipsis : (pair ?? SINGLES[code] ?? tokens/* TokenKind */.Y.unrecognized), start);
    }
}
function tooMany(start, maximum) {
    const message = `The file has more than ${maximum} tokens; the rest is not read.`;
    return { start, end: start, code: 'too-many-nodes', message };
}
function isWordStart(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}
function isWordPart(code) {
    return isWordStart(code) || isDigit(code);
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isLineEnd(code) {
    return code === LINE_FEED || code === CARRIAGE_RETURN;
}
function isLineEndOrNothing(code) {
    return isLineEnd(code) || Number.isNaN(code);
}
const PAIRS = new Map([
    ['??', tokens/* TokenKind */.Y.coalesce],
    ['::', tokens/* TokenKind */.Y.doubleColon],
    ['<=', tokens/* TokenKind */.Y.lessOrEqual],
    ['>=', tokens/* TokenKind */.Y.greaterOrEqual],
    ['==', tokens/* TokenKind */.Y.equal],
    ['!=', tokens/* TokenKind */.Y.notEqual],
    ['=~', tokens/* TokenKind */.Y.equalIgnoringCase],
    ['!~', tokens/* TokenKind */.Y.notEqualIgnoringCase],
    ['&&', tokens/* TokenKind */.Y.and],
    ['||', tokens/* TokenKind */.Y.or],
    ['=>', tokens/* TokenKind */.Y.arrow],
].map(([pair, kind]) => [pair.charCodeAt(0) * 128 + pair.charCodeAt(1), kind]));
const SINGLES = (() => {
    const kinds = Array.from({ length: 128 }, () => undefined);
    const singles = [
        ['(', tokens/* TokenKind */.Y.leftParenthesis],
        [')', tokens/* TokenKind */.Y.rightParenthesis],
        ['[', tokens/* TokenKind */.Y.leftBracket],
        [']', tokens/* TokenKind */.Y.rightBracket],
        ['@', tokens/* TokenKind */.Y.at],
        [',', tokens/* TokenKind */.Y.comma],
        ['.', tokens/* TokenKind */.Y.dot],
        ['?', tokens/* TokenKind */.Y.question],
        [':', tokens/* TokenKind */.Y.colon],
        ['+', tokens/* TokenKind */.Y.plus],
        ['-', tokens/* TokenKind */.Y.minus],
        ['*', tokens/* TokenKind */.Y.asterisk],
        ['/', tokens/* TokenKind */.Y.slash],
        ['%', tokens/* TokenKind */.Y.percent],
        ['^', tokens/* TokenKind */.Y.caret],
        ['!', tokens/* TokenKind */.Y.exclamation],
        ['<', tokens/* TokenKind */.Y.less],
        ['>', tokens/* TokenKind */.Y.greater],
        ['=', tokens/* TokenKind */.Y.assignment],
        ['|', tokens/* TokenKind */.Y.pipe],
    ];
    for (const [character, kind] of singles)
        kinds[character.charCodeAt(0)] = kind;
    return kinds;
})();

// EXTERNAL MODULE: ./lib/src/syntax/bicep/strings.js
var strings = __webpack_require__(59226);
;// CONCATENATED MODULE: ./lib/src/syntax/bicep/expressions.js



const BINARY = new Map([
    [tokens/* TokenKind */.Y.asterisk, { operator: '*', precedence: 7 }],
    [tokens/* TokenKind */.Y.slash, { operator: '/', precedence: 7 }],
    [tokens/* TokenKind */.Y.percent, { operator: '%', precedence: 7 }],
    [tokens/* TokenKind */.Y.plus, { operator: '+', precedence: 6 }],
    [tokens/* TokenKind */.Y.minus, { operator: '-', precedence: 6 }],
    [tokens/* TokenKind */.Y.less, { operator: '<', precedence: 5 }],
    [tokens/* TokenKind */.Y.lessOrEqual, { operator: '<=', precedence: 5 }],
    [tokens/* TokenKind */.Y.greater, { operator: '>', precedence: 5 }],
    [tokens/* TokenKind */.Y.greaterOrEqual, { operator: '>=', precedence: 5 }],
    [tokens/* TokenKind */.Y.equal, { operator: '==', precedence: 4 }],
    [tokens/* TokenKind */.Y.notEqual, { operator: '!=', precedence: 4 }],
    [tokens/* TokenKind */.Y.equalIgnoringCase, { operator: '=~', precedence: 4 }],
    [tokens/* TokenKind */.Y.notEqualIgnoringCase, { operator: '!~', precedence: 4 }],
    [tokens/* TokenKind */.Y.and, { operator: '&&', precedence: 3 }],
    [tokens/* TokenKind */.Y.or, { operator: '||', precedence: 2 }],
    [tokens/* TokenKind */.Y.coalesce, { operator: '??', precedence: 1 }],
]);
const LARGEST_INTEGER = 2n ** 64n - 1n;
function parseExpression(cursor) {
    const condition = parseBinary(cursor, 0);
    if (!cursor.skipNewLineBefore(tokens/* TokenKind */.Y.question))
        return condition;
    let tallest = cursor.height;
    cursor.advance();
    cursor.enter();
    const whenTrue = parseExpression(cursor);
    tallest = Math.max(tallest, cursor.height);
    cursor.skipNewLineBefore(tokens/* TokenKind */.Y.colon);
    cursor.expect(tokens/* TokenKind */.Y.colon, ':');
    const whenFalse = parseExpression(cursor);
    cursor.leave();
    cursor.grow(Math.max(tallest, cursor.height));
    return { kind: 'ternary', start: condition.start, end: whenFalse.end, condition, whenTrue, whenFalse };
}
function parseBinary(cursor, weakest) {
    let left = parseUnary(cursor);
    for (;;) {
        const found = BINARY.get(cursor.kind);
        if (found === undefined || found.precedence <= weakest)
            return left;
        const leftHeight = cursor.height;
        cursor.advance();
        cursor.enter();
        const right = parseBinary(cursor, found.precedence);
        cursor.leave();
        cursor.grow(Math.max(leftHeight, cursor.height));
        left = { kind: 'binary', start: left.start, end: right.end, operator: found.operator, left, right };
    }
}
function parseUnary(cursor) {
    const operator = unaryOperator(cursor.kind);
    if (operator === undefined)
        return parseMember(cursor);
    const { start } = cursor;
    cursor.advance();
    cursor.enter();
    const operand = parseUnary(cursor);
    cursor.leave();
    cursor.grow(cursor.height);
    return { kind: 'unary', start, end: operand.end, operator, operand };
}
function unaryOperator(kind) {
    if (kind === tokens/* TokenKind */.Y.exclamation)
        return '!';
    if (kind === tokens/* TokenKind */.Y.minus)
        return '-';
    return kind === tokens/* TokenKind */.Y.plus ? '+' : undefined;
}
function parseMember(cursor) {
    let object = parsePrimary(cursor);
    for (;;) {
        switch (cursor.kind) {
            case tokens/* TokenKind */.Y.dot:
                object = parseDot(cursor, object);
                break;
            case tokens/* TokenKind */.Y.leftBracket:
                object = parseIndex(cursor, object);
                break;
            case tokens/* TokenKind */.Y.doubleColon: {
                cursor.advance();
                const name = cursor.identifier('the name of a nested resource');
                cursor.grow(cursor.height);
                object = { kind: 'resource-access', start: object.start, end: name.end, object, name };
                break;
            }
            case tokens/* TokenKind */.Y.exclamation:
                cursor.advance();
                cursor.grow(cursor.height);
                object = { kind: 'non-null', start: object.start, end: cursor.lastEnd, value: object };
                break;
            default:
                return object;
        }
    }
}
function parseDot(cursor, object) {
    const { height } = cursor;
    cursor.advance();
    const safe = cursor.take(tokens/* TokenKind */.Y.question);
    const name = cursor.identifier('a property or function name');
    if (cursor.kind !== tokens/* TokenKind */.Y.leftParenthesis) {
        cursor.grow(height);
        return { kind: 'property-access', start: object.start, end: name.end, object, name, safe };
    }
    const found = parseArguments(cursor);
    cursor.grow(Math.max(height, cursor.height));
    return { kind: 'method', start: object.start, end: cursor.lastEnd, object, name, arguments: found, safe };
}
function parseIndex(cursor, object) {
    const { height } = cursor;
    cursor.advance();
    const safe = cursor.take(tokens/* TokenKind */.Y.question);
    const fromEnd = cursor.take(tokens/* TokenKind */.Y.caret);
    cursor.enter();
    const index = parseExpression(cursor);
    cursor.leave();
    cursor.expect(tokens/* TokenKind */.Y.rightBracket, ']');
    cursor.grow(Math.max(height, cursor.height));
    return { kind: 'index', start: object.start, end: cursor.lastEnd, object, index, safe, fromEnd };
}
function parsePrimary(cursor) {
    switch (cursor.kind) {
        case tokens/* TokenKind */.Y.identifier:
            return parseWord(cursor);
        case tokens/* TokenKind */.Y.stringComplete:
        case tokens/* TokenKind */.Y.stringLeft:
            return (0,strings/* parseString */.$l)(cursor, parseExpression);
        case tokens/* TokenKind */.Y.integer:
            return parseInteger(cursor);
        case tokens/* TokenKind */.Y.leftBrace:
            return parseObject(cursor);
        case tokens/* TokenKind */.Y.leftBracket:
            return parseArray(cursor);
        case tokens/* TokenKind */.Y.leftParenthesis:
            return parseParenthesesOrLambda(cursor);
        default:
            return cursor.failExpecting('a value');
    }
}
function parseInteger(cursor) {
    const { start, end } = cursor;
    const digits = cursor.text.slice(start, end);
    if (digits.length > 19 && (digits.length > 4096 || BigInt(digits) > LARGEST_INTEGER))
        cursor.fail('This number does not fit into 64 bits.', cursor);
    cursor.advance();
    cursor.height = 0;
    return { kind: 'integer', start, end, value: Number(digits) };
}
function parseWord(cursor) {
    const name = cursor.identifier('a name');
    const { start, end } = name;
    cursor.height = 0;
    if (cursor.kind === tokens/* TokenKind */.Y.leftParenthesis)
        return parseCall(cursor, name);
    if (cursor.kind === tokens/* TokenKind */.Y.arrow)
        return parseLambda(cursor, start, [name]);
    if (name.name === 'true' || name.name === 'false')
        return { kind: 'boolean', start, end, value: name.name === 'true' };
    if (name.name === 'null')
        return { kind: 'null', start, end };
    return { kind: 'name', start, end, name: name.name };
}
function parseCall(cursor, name) {
    const found = parseArguments(cursor);
    cursor.grow(cursor.height);
    return { kind: 'call', start: name.start, end: cursor.lastEnd, name, arguments: found };
}
function parseParenthesesOrLambda(cursor) {
    const { start } = cursor;
    const items = parseParenthesized(cursor, parseExpression);
    const end = cursor.lastEnd;
    if (cursor.kind === tokens/* TokenKind */.Y.arrow)
        return parseLambda(cursor, start, items.map((item) => parameterOf(cursor, item)));
    const [value, second] = items;
    if (value === undefined)
        return cursor.fail('Expected a value between the parentheses.', { start, end });
    if (second !== undefined)
        return cursor.fail('Parentheses hold exactly one value.', { start, end });
    cursor.grow(cursor.height);
    return { kind: 'parenthesized', start, end, value };
}
function parameterOf(cursor, item) {
    if (item.kind === 'name')
        return { kind: 'identifier', start: item.start, end: item.end, name: item.name };
    return cursor.fail('Expected the name of a lambda parameter.', item);
}
function parseLambda(cursor, start, parameters) {
    const body = parseArrowBody(cursor);
    return { kind: 'lambda', start, end: body.end, parameters, body };
}
function parseArrowBody(cursor) {
    cursor.expect(tokens/* TokenKind */.Y.arrow, '=>');
    if (!cursor.startsStatement(cursor.index + 1))
        cursor.skipNewLine();
    cursor.enter();
    const body = parseExpression(cursor);
    cursor.leave();
    cursor.grow(cursor.height);
    return body;
}

;// CONCATENATED MODULE: ./lib/src/syntax/bicep/containers.js



function parseElements(cursor, closing, mark, element) {
    const elements = [];
    let tallest = 0;
    cursor.enter();
    cursor.skipNewLine();
    while (cursor.kind !== closing) {
        elements.push(element(cursor));
        tallest = Math.max(tallest, cursor.height);
        if (cursor.kind === closing)
            break;
        if (cursor.take(tokens/* TokenKind */.Y.comma))
            cursor.skipNewLine();
        else if (!cursor.take(tokens/* TokenKind */.Y.newLine))
            cursor.failExpecting(`a new line, "," or "${mark}"`);
    }
    cursor.leave();
    cursor.height = tallest;
    return elements;
}
function parseObject(cursor, nested) {
    const { start } = cursor;
    cursor.expect(tokens/* TokenKind */.Y.leftBrace, '{');
    const members = parseElements(cursor, tokens/* TokenKind */.Y.rightBrace, '}', (at) => nested?.(at) ?? containers_parseMember(at));
    cursor.expect(tokens/* TokenKind */.Y.rightBrace, '}');
    cursor.grow(cursor.height);
    return { kind: 'object', start, end: cursor.lastEnd, members };
}
function containers_parseMember(cursor) {
    if (cursor.kind === tokens/* TokenKind */.Y.ellipsis)
        return parseSpread(cursor);
    const key = (0,strings/* startsString */.fF)(cursor) ? (0,strings/* parseString */.$l)(cursor, parseExpression) : cursor.identifier('a property name or "}"');
    const keyHeight = key.kind === 'string' ? cursor.height : 0;
    cursor.expect(tokens/* TokenKind */.Y.colon, ':');
    const value = parseExpression(cursor);
    cursor.height = Math.max(keyHeight, cursor.height);
    return { kind: 'property', start: key.start, end: value.end, key, value };
}
function parseSpread(cursor) {
    const { start } = cursor;
    cursor.advance();
    const value = parseExpression(cursor);
    return { kind: 'spread', start, end: value.end, value };
}
function parseArray(cursor) {
    if (startsFor(cursor))
        return parseFor(cursor, parseExpression);
    const { start } = cursor;
    cursor.advance();
    const items = parseElements(cursor, tokens/* TokenKind */.Y.rightBracket, ']', (at) => at.kind === tokens/* TokenKind */.Y.ellipsis ? parseSpread(at) : parseExpression(at));
    cursor.expect(tokens/* TokenKind */.Y.rightBracket, ']');
    cursor.grow(cursor.height);
    return { kind: 'array', start, end: cursor.lastEnd, items };
}
function startsFor(cursor) {
    const first = cursor.index + 1;
    return cursor.isWordAt(cursor.kindAt(first) === tokens/* TokenKind */.Y.newLine ? first + 1 : first, 'for');
}
function parseFor(cursor, parseBody) {
    const { start } = cursor;
    cursor.expect(tokens/* TokenKind */.Y.leftBracket, '[');
    cursor.skipNewLine();
    const headerStart = cursor.start;
    cursor.expectWord('for');
    const variables = parseLoopVariables(cursor);
    cursor.expectWord('in');
    cursor.enter();
    const items = parseExpression(cursor);
    const itemsHeight = cursor.height;
    cursor.expect(tokens/* TokenKind */.Y.colon, ':');
    const body = parseBody(cursor);
    cursor.leave();
    cursor.skipNewLine();
    cursor.expect(tokens/* TokenKind */.Y.rightBracket, ']');
    cursor.grow(Math.max(itemsHeight, cursor.height));
    const header = { start: headerStart, end: items.end };
    return { kind: 'for', start, end: cursor.lastEnd, ...variables, items, body, header };
}
function parseLoopVariables(cursor) {
    if (!cursor.take(tokens/* TokenKind */.Y.leftParenthesis))
        return { item: cursor.identifier('the name of the loop item or "("') };
    const item = cursor.identifier('the name of the loop item');
    cursor.expect(tokens/* TokenKind */.Y.comma, ',');
    const index = cursor.identifier('the name of the loop index');
    cursor.expect(tokens/* TokenKind */.Y.rightParenthesis, ')');
    return { item, index };
}
function parseIf(cursor, nested) {
    const { start } = cursor;
    cursor.expectWord('if');
    const open = cursor.start;
    const [condition, second] = parseParenthesized(cursor, parseExpression);
    const conditionHeight = cursor.height;
    if (condition === undefined || second !== undefined)
        return cursor.fail('Expected one condition between the parentheses.', { start: open, end: cursor.lastEnd });
    cursor.enter();
    const body = parseObject(cursor, nested);
    cursor.leave();
    cursor.grow(Math.max(conditionHeight, cursor.height));
    return { kind: 'if', start, end: body.end, condition, body };
}
function parseArguments(cursor) {
    return parseList(cursor, false, parseExpression);
}
function parseParenthesized(cursor, item) {
    return parseList(cursor, true, item);
}
function parseList(cursor, newLineBeforeComma, item) {
    const items = [];
    let tallest = 0;
    cursor.expect(tokens/* TokenKind */.Y.leftParenthesis, '(');
    cursor.skipNewLine();
    cursor.enter();
    if (cursor.kind !== tokens/* TokenKind */.Y.rightParenthesis) {
        do {
            cursor.skipNewLine();
            items.push(item(cursor));
            tallest = Math.max(tallest, cursor.height);
            if (newLineBeforeComma)
                cursor.skipNewLineBefore(tokens/* TokenKind */.Y.comma);
        } while (cursor.take(tokens/* TokenKind */.Y.comma));
    }
    cursor.leave();
    cursor.skipNewLineBefore(tokens/* TokenKind */.Y.rightParenthesis);
    if (!cursor.take(tokens/* TokenKind */.Y.rightParenthesis))
        cursor.failExpecting('"," or ")"');
    cursor.height = tallest;
    return items;
}

;// CONCATENATED MODULE: ./lib/src/syntax/bicep/decorators.js


function parseDecorators(cursor) {
    const decorators = [];
    let height = 0;
    while (cursor.kind === tokens/* TokenKind */.Y.at) {
        decorators.push(parseDecorator(cursor));
        height = Math.max(height, cursor.height);
        if (!cursor.take(tokens/* TokenKind */.Y.newLine))
            cursor.failExpecting('a new line after the decorator');
    }
    return { decorators, height };
}
function parseDecorator(cursor) {
    const { start } = cursor;
    cursor.advance();
    const name = cursor.identifier('the name of a decorator');
    cursor.height = 0;
    let expression = cursor.kind === tokens/* TokenKind */.Y.leftParenthesis
        ? parseCall(cursor, name)
        : { kind: 'name', start: name.start, end: name.end, name: name.name };
    while (cursor.kind === tokens/* TokenKind */.Y.dot)
        expression = parseDot(cursor, expression);
    return { kind: 'decorator', start, end: cursor.lastEnd, expression };
}

;// CONCATENATED MODULE: ./lib/src/syntax/bicep/imports.js




function parseImport(cursor, head) {
    if ((0,strings/* startsString */.fF)(cursor))
        return parseExtension(cursor, head);
    const imported = cursor.kind === tokens/* TokenKind */.Y.asterisk ? parseWildcard(cursor) : { items: parseItems(cursor) };
    cursor.expectWord('from');
    const from = (0,strings/* parseRequiredString */.uw)(cursor, 'the path of the imported file', parseExpression);
    return { kind: 'import', ...head, end: from.end, ...imported, from };
}
function parseWildcard(cursor) {
    cursor.advance();
    cursor.expectWord('as');
    return { items: [], wildcard: cursor.identifier('the alias of the import') };
}
function parseItems(cursor) {
    if (!cursor.take(tokens/* TokenKind */.Y.leftBrace))
        cursor.failExpecting('"{" or "*"');
    const items = parseElements(cursor, tokens/* TokenKind */.Y.rightBrace, '}', parseItem);
    cursor.expect(tokens/* TokenKind */.Y.rightBrace, '}');
    return items;
}
function parseItem(cursor) {
    const { name, start, end } = parseExportedName(cursor);
    if (!cursor.takeWord('as'))
        return { name, start, end };
    const alias = cursor.identifier('the alias of the imported name');
    return { name, alias: alias.name, start, end: alias.end };
}
function parseExportedName(cursor) {
    if (!(0,strings/* startsString */.fF)(cursor))
        return cursor.identifier('a name to import or "}"');
    const string = (0,strings/* parseString */.$l)(cursor, parseExpression);
    const name = (0,strings/* literalText */.bK)(string);
    if (name === undefined)
        return cursor.fail('The name of an import cannot have holes.', string);
    if (!cursor.isWord('as'))
        return cursor.failExpecting('"as", which a name in quotes needs');
    return { name, start: string.start, end: string.end };
}
function parseExtension(cursor, head) {
    const specification = cursor.kind === tokens/* TokenKind */.Y.identifier
        ? cursor.identifier('an extension')
        : (0,strings/* parseRequiredString */.uw)(cursor, 'the name or reference of the extension', parseExpression);
    const configuration = parseConfiguration(cursor);
    const alias = cursor.takeWord('as') ? { alias: cursor.identifier('the alias of the extension') } : {};
    return { kind: 'extension', ...head, end: cursor.lastEnd, specification, ...configuration, ...alias };
}
function parseExtensionConfig(cursor, head) {
    const name = cursor.identifier('the alias of the extension');
    const configuration = parseConfiguration(cursor);
    return { kind: 'extension-config', ...head, end: cursor.lastEnd, name, ...configuration };
}
function parseConfiguration(cursor) {
    return cursor.takeWord('with') ? { configuration: parseObject(cursor) } : {};
}
function parseUsing(cursor, head) {
    const path = (0,strings/* startsString */.fF)(cursor) ? { path: (0,strings/* parseRequiredString */.uw)(cursor, '', parseExpression) } : {};
    if (path.path === undefined && !cursor.takeWord('none'))
        cursor.failExpecting('the path of the template or "none"');
    const configuration = parseConfiguration(cursor);
    return { kind: 'using', ...head, end: cursor.lastEnd, ...path, ...configuration };
}
function parseExtends(cursor, head) {
    const path = (0,strings/* parseRequiredString */.uw)(cursor, 'the path of the parameter file', parseExpression);
    return { kind: 'extends', ...head, end: path.end, path };
}

;// CONCATENATED MODULE: ./lib/src/syntax/bicep/types.js





const RESOURCE_GENERICS = new Set(['resource', 'resourceInput', 'resourceOutput']);
function parseDeclaredType(cursor, what) {
    if (!cursor.isWord('resource') || cursor.kindAt(cursor.index + 1) === tokens/* TokenKind */.Y.less)
        return parseType(cursor, what);
    const { start, end } = cursor;
    cursor.advance();
    cursor.height = 0;
    if (!(0,strings/* startsString */.fF)(cursor))
        return { kind: 'type-name', start, end, name: 'resource' };
    const type = (0,strings/* parseString */.$l)(cursor, parseExpression);
    return { kind: 'type-resource', start, end: type.end, type };
}
function parseType(cursor, what = 'a type') {
    const { start } = cursor;
    const leadingBar = takeBar(cursor);
    const first = parseSuffixed(cursor, what);
    if (!leadingBar && cursor.kindPastNewLine() !== tokens/* TokenKind */.Y.pipe)
        return first;
    const members = [first];
    let tallest = cursor.height;
    cursor.enter();
    while (takeBar(cursor)) {
        members.push(parseSuffixed(cursor, what));
        tallest = Math.max(tallest, cursor.height);
    }
    cursor.leave();
    cursor.grow(tallest);
    return { kind: 'type-union', start, end: cursor.lastEnd, members };
}
function takeBar(cursor) {
    return cursor.skipNewLineBefore(tokens/* TokenKind */.Y.pipe) && cursor.take(tokens/* TokenKind */.Y.pipe);
}
function parseSuffixed(cursor, what) {
    let type = parseSigned(cursor, what);
    for (;;) {
        const kind = cursor.kind === tokens/* TokenKind */.Y.question ? 'type-nullable' : 'type-non-null';
        if (!cursor.take(tokens/* TokenKind */.Y.question) && !cursor.take(tokens/* TokenKind */.Y.exclamation))
            return type;
        cursor.grow(cursor.height);
        type = { kind, start: type.start, end: cursor.lastEnd, type };
    }
}
function parseSigned(cursor, what) {
    const operator = unaryOperator(cursor.kind);
    if (operator === undefined)
        return types_parseMember(cursor, what);
    const { start } = cursor;
    cursor.advance();
    cursor.enter();
    const type = parseSigned(cursor, what);
    cursor.leave();
    cursor.grow(cursor.height);
    return { kind: 'type-unary', start, end: type.end, operator, type };
}
function types_parseMember(cursor, what) {
    let type = types_parsePrimary(cursor, what);
    while (cursor.kind === tokens/* TokenKind */.Y.leftBracket || cursor.kind === tokens/* TokenKind */.Y.dot) {
        const { height } = cursor;
        type = cursor.kind === tokens/* TokenKind */.Y.dot ? types_parseDot(cursor, type) : parseBracket(cursor, type);
        cursor.grow(Math.max(height, cursor.height));
    }
    return type;
}
function types_parseDot(cursor, type) {
    cursor.advance();
    cursor.height = 0;
    const { start } = type;
    if (cursor.take(tokens/* TokenKind */.Y.asterisk))
        return { kind: 'type-access', start, end: cursor.lastEnd, type, member: '*' };
    const name = cursor.identifier('a property name or "*"');
    if (cursor.kind === tokens/* TokenKind */.Y.less) {
        const base = type.kind === 'type-name' ? `${type.name}.` : '';
        return parseGeneric(cursor, start, { ...name, name: `${base}${name.name}` });
    }
    return { kind: 'type-access', start, end: name.end, type, member: name.name };
}
function parseBracket(cursor, type) {
    cursor.advance();
    cursor.height = 0;
    const { start } = type;
    if (cursor.take(tokens/* TokenKind */.Y.rightBracket))
        return { kind: 'type-array', start, end: cursor.lastEnd, item: type };
    const member = types_parseIndex(cursor);
    cursor.expect(tokens/* TokenKind */.Y.rightBracket, ']');
    return { kind: 'type-access', start, end: cursor.lastEnd, type, member };
}
function types_parseIndex(cursor) {
    if (cursor.take(tokens/* TokenKind */.Y.asterisk))
        return '*';
    if (cursor.kind !== tokens/* TokenKind */.Y.integer)
        cursor.failExpecting('"]", "*" or an index');
    return parseInteger(cursor).value;
}
function types_parsePrimary(cursor, what) {
    switch (cursor.kind) {
        case tokens/* TokenKind */.Y.identifier:
            return parseName(cursor);
        case tokens/* TokenKind */.Y.stringComplete:
        case tokens/* TokenKind */.Y.stringLeft:
            return literal((0,strings/* parseString */.$l)(cursor, parseExpression));
        case tokens/* TokenKind */.Y.integer:
            return literal(parseInteger(cursor));
        case tokens/* TokenKind */.Y.leftBrace:
            return parseObjectType(cursor);
        case tokens/* TokenKind */.Y.leftBracket:
            return parseTupleType(cursor);
        case tokens/* TokenKind */.Y.leftParenthesis:
            return parseParenthesizedType(cursor);
        default:
            return cursor.failExpecting(what);
    }
}
function literal(value) {
    return { kind: 'type-literal', start: value.start, end: value.end, value };
}
function parseName(cursor) {
    const name = cursor.identifier('a type');
    const { start, end } = name;
    cursor.height = 0;
    if (name.name === 'null')
        return literal({ kind: 'null', start, end });
    if (name.name === 'true' || name.name === 'false')
        return literal({ kind: 'boolean', start, end, value: name.name === 'true' });
    if (cursor.kind === tokens/* TokenKind */.Y.less)
        return parseGeneric(cursor, start, name);
    return { kind: 'type-name', start, end, name: name.name };
}
function parseGeneric(cursor, start, name) {
    const types = parseTypeArguments(cursor);
    const end = cursor.lastEnd;
    const type = resourceTypeOf(name.name, types);
    if (type !== undefined)
        return { kind: 'type-resource', start, end, type };
    return { kind: 'type-generic', start, end, name: name.name, arguments: types };
}
function resourceTypeOf(name, types) {
    const [only, second] = types;
    if (second !== undefined || !RESOURCE_GENERICS.has(name.replace(/^sys\./, '')))
        return undefined;
    return only?.kind === 'type-literal' && only.value.kind === 'string' ? only.value : undefined;
}
function parseTypeArguments(cursor) {
    const types = [];
    let tallest = 0;
    cursor.expect(tokens/* TokenKind */.Y.less, '<');
    cursor.enter();
    do {
        cursor.skipNewLine();
        types.push(parseType(cursor));
        tallest = Math.max(tallest, cursor.height);
    } while (cursor.take(tokens/* TokenKind */.Y.comma));
    cursor.leave();
    cursor.skipNewLineBefore(tokens/* TokenKind */.Y.greater);
    cursor.expect(tokens/* TokenKind */.Y.greater, '>');
    cursor.grow(tallest);
    return types;
}
function parseParenthesizedType(cursor) {
    const { start } = cursor;
    cursor.advance();
    cursor.enter();
    cursor.skipNewLine();
    const type = parseType(cursor);
    cursor.leave();
    cursor.skipNewLineBefore(tokens/* TokenKind */.Y.rightParenthesis);
    cursor.expect(tokens/* TokenKind */.Y.rightParenthesis, ')');
    cursor.grow(cursor.height);
    return { kind: 'type-parenthesized', start, end: cursor.lastEnd, type };
}
function parseObjectType(cursor) {
    const { start } = cursor;
    cursor.advance();
    const members = parseElements(cursor, tokens/* TokenKind */.Y.rightBrace, '}', parseTypeMember);
    cursor.expect(tokens/* TokenKind */.Y.rightBrace, '}');
    cursor.grow(cursor.height);
    return { kind: 'type-object', start, end: cursor.lastEnd, members };
}
function parseTypeMember(cursor) {
    const { decorators, height } = parseDecorators(cursor);
    const key = parseMemberName(cursor);
    cursor.expect(tokens/* TokenKind */.Y.colon, ':');
    const type = parseType(cursor);
    cursor.height = Math.max(height, cursor.height);
    return { start: decorators[0]?.start ?? key.start, end: type.end, decorators, name: key.name, type };
}
function parseMemberName(cursor) {
    const { start, end } = cursor;
    if (cursor.take(tokens/* TokenKind */.Y.asterisk))
        return { start, end, name: '*' };
    if (cursor.kind === tokens/* TokenKind */.Y.identifier)
        return cursor.identifier('a property name');
    const key = (0,strings/* parseRequiredString */.uw)(cursor, 'a property name, "*" or "}"', parseExpression);
    const name = (0,strings/* literalText */.bK)(key);
    return name === undefined
        ? cursor.fail('A property of a type has a plain name.', key)
        : { start, end: key.end, name };
}
function parseTupleType(cursor) {
    const { start } = cursor;
    cursor.advance();
    const items = parseElements(cursor, tokens/* TokenKind */.Y.rightBracket, ']', parseTupleItem);
    cursor.expect(tokens/* TokenKind */.Y.rightBracket, ']');
    cursor.grow(cursor.height);
    return { kind: 'type-tuple', start, end: cursor.lastEnd, items };
}
function parseTupleItem(cursor) {
    const { decorators, height } = parseDecorators(cursor);
    const type = parseType(cursor);
    cursor.height = Math.max(height, cursor.height);
    return { start: decorators[0]?.start ?? type.start, end: type.end, decorators, type };
}

;// CONCATENATED MODULE: ./lib/src/syntax/bicep/statements.js







const IN_BOTH = [
    ['var', parseVariable],
    ['type', parseTypeStatement],
    ['func', parseFunction],
    ['import', parseImport],
    ['extension', parseExtension],
];
const IN_TEMPLATES = new Map([
    ...IN_BOTH,
    ['targetScope', parseTargetScope],
    ['metadata', parseMetadata],
    ['param', parseParameter],
    ['resource', parseResource],
    ['module', parseModule],
    ['output', parseOutput],
    ['assert', parseAssert],
    ['test', parseTest],
    ['provider', parseExtension],
]);
const IN_PARAMETER_FILES = new Map([
    ...IN_BOTH,
    ['using', parseUsing],
    ['extends', parseExtends],
    ['param', parseParameterAssignment],
    ['extensionConfig', parseExtensionConfig],
]);
function parseStatement(cursor, parameterFile) {
    const head = parseHead(cursor);
    cursor.atKeyword();
    const parsers = parameterFile ? IN_PARAMETER_FILES : IN_TEMPLATES;
    const parse = cursor.kind === tokens/* TokenKind */.Y.identifier ? parsers.get(cursor.textAt(cursor.index)) : undefined;
    if (parse !== undefined) {
        cursor.advance();
        return parse(cursor, head);
    }
    if (head.decorators.length > 0)
        return cursor.failExpecting('a declaration after the decorator');
    const known = parameterFile
        ? 'using, extends, param, var, type, func, import, extension or extensionConfig'
        : 'targetScope, metadata, param, var, type, func, import, extension, resource, module, output, assert or test';
    return cursor.failExpecting(`a declaration (${known})`);
}
function parseHead(cursor) {
    const { decorators } = parseDecorators(cursor);
    const keyword = { start: cursor.start, end: cursor.end };
    return { start: decorators[0]?.start ?? keyword.start, decorators, keyword };
}
function parseAssigned(cursor) {
    cursor.expect(tokens/* TokenKind */.Y.assignment, '=');
    return parseExpression(cursor);
}
function parseOptionalType(cursor) {
    return cursor.kind === tokens/* TokenKind */.Y.assignment ? {} : { type: parseDeclaredType(cursor, 'a type or "="') };
}
function parseTargetScope(cursor, head) {
    const value = parseAssigned(cursor);
    return { kind: 'target-scope', ...head, end: value.end, value };
}
function parseMetadata(cursor, head) {
    const name = cursor.identifier('the name of the metadata');
    const value = parseAssigned(cursor);
    return { kind: 'metadata', ...head, end: value.end, name, value };
}
function parseParameter(cursor, head) {
    const name = cursor.identifier('the name of the parameter');
    const type = parseDeclaredType(cursor, 'the type of the parameter');
    if (cursor.kind !== tokens/* TokenKind */.Y.assignment)
        return { kind: 'parameter', ...head, end: type.end, name, type };
    const defaultValue = parseAssigned(cursor);
    return { kind: 'parameter', ...head, end: defaultValue.end, name, type, defaultValue };
}
function parseParameterAssignment(cursor, head) {
    const name = cursor.identifier('the name of the parameter');
    const value = parseAssigned(cursor);
    return { kind: 'parameter-assignment', ...head, end: value.end, name, value };
}
function parseVariable(cursor, head) {
    const name = cursor.identifier('the name of the variable');
    const type = parseOptionalType(cursor);
    const value = parseAssigned(cursor);
    return { kind: 'variable', ...head, end: value.end, name, ...type, value };
}
function parseOutput(cursor, head) {
    const name = cursor.identifier('the name of the output');
    const type = parseOptionalType(cursor);
    const value = parseAssigned(cursor);
    return { kind: 'output', ...head, end: value.end, name, ...type, value };
}
function parseTypeStatement(cursor, head) {
    const name = cursor.identifier('the name of the type');
    cursor.expect(tokens/* TokenKind */.Y.assignment, '=');
    const value = parseDeclaredType(cursor, 'a type');
    return { kind: 'type', ...head, end: value.end, name, value };
}
function parseFunction(cursor, head) {
    const name = cursor.identifier('the name of the function');
    const parameters = parseParenthesized(cursor, parseFunctionParameter);
    const returnType = parseType(cursor, 'the return type of the function');
    const body = parseArrowBody(cursor);
    return { kind: 'function', ...head, end: body.end, name, parameters, returnType, body };
}
function parseFunctionParameter(cursor) {
    return {
        name: cursor.identifier('the name of a function parameter'),
        type: parseType(cursor, 'the type of the function parameter'),
    };
}
function parseResource(cursor, head) {
    const name = cursor.identifier('the name of the resource');
    const type = (0,strings/* parseRequiredString */.uw)(cursor, "the type of the resource, 'type@version',", parseExpression);
    const existing = cursor.takeWord('existing');
    const body = parseBody(cursor, parseNestedResource);
    return { kind: 'resource', ...head, end: body.end, name, type, existing, body };
}
function parseNestedResource(cursor) {
    const starts = cursor.isWord('resource') && cursor.kindAt(cursor.index + 1) === tokens/* TokenKind */.Y.identifier;
    if (!starts && cursor.kind !== tokens/* TokenKind */.Y.at)
        return undefined;
    cursor.enter();
    const head = parseHead(cursor);
    cursor.expectWord('resource');
    const nested = parseResource(cursor, head);
    cursor.leave();
    cursor.grow(cursor.height);
    return nested;
}
function parseModule(cursor, head) {
    const name = cursor.identifier('the name of the module');
    const path = (0,strings/* parseRequiredString */.uw)(cursor, 'the path of the module', parseExpression);
    const body = parseBody(cursor);
    return { kind: 'module', ...head, end: body.end, name, path, body };
}
function parseBody(cursor, nested) {
    cursor.expect(tokens/* TokenKind */.Y.assignment, '=');
    if (cursor.kind === tokens/* TokenKind */.Y.newLine && cursor.isWordAt(cursor.index + 1, 'if'))
        cursor.advance();
    if (cursor.kind === tokens/* TokenKind */.Y.leftBracket)
        return parseFor(cursor, (at) => parseConditionalBody(at, nested, '"{" or "if"'));
    return parseConditionalBody(cursor, nested, '"{", "if" or "[for"');
}
function parseConditionalBody(cursor, nested, what) {
    if (cursor.isWord('if'))
        return parseIf(cursor, nested);
    if (cursor.kind !== tokens/* TokenKind */.Y.leftBrace)
        cursor.failExpecting(what);
    return parseObject(cursor, nested);
}
function parseAssert(cursor, head) {
    const name = cursor.identifier('the name of the assertion');
    const value = parseAssigned(cursor);
    return { kind: 'assert', ...head, end: value.end, name, value };
}
function parseTest(cursor, head) {
    const name = cursor.identifier('the name of the test');
    const path = (0,strings/* parseRequiredString */.uw)(cursor, 'the path of the tested file', parseExpression);
    cursor.expect(tokens/* TokenKind */.Y.assignment, '=');
    const body = parseObject(cursor);
    return { kind: 'test', ...head, end: body.end, name, path, body };
}

;// CONCATENATED MODULE: ./lib/src/syntax/bicep/parser.js




const MAX_ERRORS = 100;
function parseBicep(source, { parameterFile, limits }) {
    const tokens = tokenize(source.text, limits.nodes);
    const cursor = new Cursor(source.text, tokens, limits);
    const errors = [...tokens.errors];
    const { statements, lost } = parseStatements(cursor, parameterFile, errors);
    const program = { kind: 'program', start: 0, end: source.text.length, statements, lost };
    return { program, errors: firstErrors(errors), comments: tokens.comments };
}
function parseStatements(cursor, parameterFile, errors) {
    const statements = [];
    const lost = new Set();
    const recovery = new Recovery(cursor);
    for (cursor.skipNewLine(); cursor.kind !== tokens/* TokenKind */.Y.endOfFile; cursor.skipNewLine()) {
        const first = cursor.index;
        const failure = attempt(() => {
            statements.push(parseStatement(cursor, parameterFile));
        });
        if (failure !== undefined) {
            if (errors.at(-1)?.start !== failure.start)
                errors.push(failure);
            for (const name of cursor.namesDeclaredFrom(first))
                lost.add(name);
            recovery.skipFrom(first, first + 1);
        }
        else if (!cursor.atLineEnd) {
            const junk = attempt(() => cursor.failExpecting('a new line after the declaration'));
            if (junk !== undefined)
                errors.push(junk);
            recovery.skipFrom(first, cursor.index);
        }
    }
    return { statements, lost: [...lost] };
}
function attempt(read) {
    try {
        read();
        return undefined;
    }
    catch (failure) {
        if (failure instanceof ParseFailure)
            return failure.error;
        throw failure;
    }
}
class Recovery {
    cursor;
    rereadBudget;
    constructor(cursor) {
        this.cursor = cursor;
        this.rereadBudget = 2 * cursor.tokens.count;
    }
    skipFrom(first, from) {
        const { cursor } = this;
        const indentation = this.indentationAt(first);
        const failed = cursor.index;
        let index = failed - from <= this.rereadBudget ? from : Math.max(from, failed);
        while (index < cursor.tokens.count - 1 && !this.startsLine(index, indentation))
            index++;
        this.rereadBudget -= Math.max(0, failed - index);
        cursor.restartAt(index);
    }
    startsLine(index, indentation) {
        const { cursor } = this;
        if (cursor.kindAt(index - 1) !== tokens/* TokenKind */.Y.newLine || !cursor.startsStatement(index))
            return false;
        return this.indentationAt(index) <= indentation;
    }
    indentationAt(index) {
        const { starts, ends } = this.cursor.tokens;
        const lineStart = index === 0 ? 0 : (ends[index - 1] ?? 0);
        return (starts[index] ?? 0) - lineStart;
    }
}
function firstErrors(errors) {
    const sorted = [...errors].sort((left, right) => left.start - right.start);
    if (sorted.length <= MAX_ERRORS)
        return sorted;
    const kept = sorted.slice(0, MAX_ERRORS - 1);
    const next = sorted[MAX_ERRORS - 1];
    if (next !== undefined)
        kept.push({ ...next, message: `${next.message} Further errors are not listed.` });
    return kept;
}


/***/ }),

/***/ 59226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ parseString),
/* harmony export */   bK: () => (/* binding */ literalText),
/* harmony export */   fF: () => (/* binding */ startsString),
/* harmony export */   uw: () => (/* binding */ parseRequiredString)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37528);

const DOLLAR = 36;
const QUOTE = 39;
const ESCAPE = /\\(?:u\{([0-9a-fA-F]+)\}|([nrt\\'$]))/y;
const ESCAPED = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
const LARGEST_CODE_POINT = 0x10ffff;
function startsString(cursor) {
    return cursor.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.stringComplete || cursor.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.stringLeft;
}
function parseString(cursor, parseHole) {
    const { start } = cursor;
    const delimiters = delimitersAt(cursor);
    const parts = [];
    let tallest = 0;
    let hole = piece(cursor, parts, delimiters, delimiters.opening);
    while (hole) {
        cursor.enter();
        parts.push(parseHole(cursor));
        tallest = Math.max(tallest, cursor.height);
        cursor.leave();
        if (cursor.kind !== _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.stringMiddle && cursor.kind !== _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.stringRight)
            cursor.failExpecting('"}"');
        hole = piece(cursor, parts, delimiters, 1);
    }
    if (parts.length === 1)
        cursor.height = 0;
    else
        cursor.grow(tallest);
    return { kind: 'string', start, end: cursor.lastEnd, parts, multiline: delimiters.multiline };
}
function parseRequiredString(cursor, what, parseHole) {
    if (!startsString(cursor))
        cursor.failExpecting(what);
    return parseString(cursor, parseHole);
}
function literalText(string) {
    const [only, ...rest] = string.parts;
    return rest.length === 0 && typeof only === 'string' ? only : undefined;
}
function delimitersAt({ text, start }) {
    let dollars = 0;
    while (text.charCodeAt(start + dollars) === DOLLAR)
        dollars++;
    const multiline = dollars > 0 || (text.charCodeAt(start + 1) === QUOTE && text.charCodeAt(start + 2) === QUOTE);
    return multiline
        ? { multiline, dollars, opening: dollars + 3, closing: 3 }
        : { multiline, dollars: 1, opening: 1, closing: 1 };
}
function piece(cursor, parts, delimiters, opening) {
    const fault = cursor.tokens.faults.get(cursor.index);
    if (fault !== undefined)
        cursor.fail(fault.message, fault);
    const hole = cursor.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.stringLeft || cursor.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.stringMiddle;
    const start = cursor.start + opening;
    const end = cursor.end - (hole ? delimiters.dollars + 1 : delimiters.closing);
    if (delimiters.multiline)
        parts.push(cursor.text.slice(opening > 1 ? pastLineEnd(cursor.text, start) : start, end));
    else
        parts.push(resolveEscapes(cursor, start, end));
    cursor.advance();
    return hole;
}
function pastLineEnd(text, start) {
    const afterReturn = text[start] === '\r' ? start + 1 : start;
    return text[afterReturn] === '\n' ? afterReturn + 1 : afterReturn;
}
function resolveEscapes(cursor, start, end) {
    const raw = cursor.text.slice(start, end);
    if (!raw.includes('\\'))
        return raw;
    const pieces = [];
    let at = 0;
    for (;;) {
        const backslash = raw.indexOf('\\', at);
        pieces.push(raw.slice(at, backslash < 0 ? undefined : backslash));
        if (backslash < 0)
            return pieces.join('');
        ESCAPE.lastIndex = backslash;
        const match = ESCAPE.exec(raw);
        const character = match === null ? undefined : characterOf(match[1], match[2]);
        if (match === null || character === undefined) {
            const place = { start: start + backslash, end: start + backslash + 2 };
            return cursor.fail(`This escape is not known; use \\n, \\r, \\t, \\\\, \\', \\$ or \\u{...}.`, place);
        }
        pieces.push(character);
        at = backslash + match[0].length;
    }
}
function characterOf(digits, letter) {
    if (digits === undefined)
        return letter === undefined ? undefined : (ESCAPED.get(letter) ?? letter);
    const codePoint = Number.parseInt(digits, 16);
    return codePoint <= LARGEST_CODE_POINT ? String.fromCodePoint(codePoint) : undefined;
}


/***/ }),

/***/ 37528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ TokenKind)
/* harmony export */ });
const TokenKind = {
    endOfFile: 0,
    newLine: 1,
    identifier: 2,
    integer: 3,
    stringComplete: 4,
    stringLeft: 5,
    stringMiddle: 6,
    stringRight: 7,
    leftBrace: 8,
    rightBrace: 9,
    leftParenthesis: 10,
    rightParenthesis: 11,
    leftBracket: 12,
    rightBracket: 13,
    at: 14,
    comma: 15,
    dot: 16,
    ellipsis: 17,
    question: 18,
    coalesce: 19,
    colon: 20,
    doubleColon: 21,
    plus: 22,
    minus: 23,
    asterisk: 24,
    slash: 25,
    percent: 26,
    caret: 27,
    exclamation: 28,
    less: 29,
    lessOrEqual: 30,
    greater: 31,
    greaterOrEqual: 32,
    assignment: 33,
    equal: 34,
    notEqual: 35,
    equalIgnoringCase: 36,
    notEqualIgnoringCase: 37,
    and: 38,
    or: 39,
    pipe: 40,
    arrow: 41,
    unrecognized: 42,
};


/***/ }),

/***/ 73947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ parseForHeader),
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   YI: () => (/* binding */ parseTuple),
/* harmony export */   lj: () => (/* binding */ parseObject)
/* harmony export */ });
/* harmony import */ var _expressions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35472);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18005);


function parseTuple(cursor) {
    const { start } = cursor;
    const outer = cursor.lineEnds(false);
    cursor.advance();
    if (cursor.isWord('for'))
        return parseForTuple(cursor, start, outer);
    const items = [];
    let tallest = 0;
    cursor.enter();
    while (cursor.kind !== _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.rightBracket) {
        items.push((0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(cursor));
        tallest = Math.max(tallest, cursor.height);
        if (!cursor.take(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.comma))
            break;
    }
    cursor.leave();
    cursor.lineEnds(outer);
    if (!cursor.take(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.rightBracket))
        cursor.failExpecting('"," or "]"');
    cursor.grow(tallest);
    return { kind: 'tuple', start, end: cursor.lastEnd, items };
}
function parseForTuple(cursor, start, outer) {
    cursor.enter();
    const { variables, collection, height } = parseForHeader(cursor);
    cursor.expect(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.colon, ':');
    const result = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(cursor);
    const tallest = Math.max(height, cursor.height);
    const filter = parseFilter(cursor);
    cursor.leave();
    cursor.lineEnds(outer);
    if (!cursor.take(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.rightBracket))
        cursor.failExpecting(filter === undefined ? '"if" or "]"' : '"]"');
    cursor.grow(Math.max(tallest, filter?.height ?? 0));
    const end = cursor.lastEnd;
    return { kind: 'for-tuple', start, end, variables, collection, result, ...conditionOf(filter) };
}
function parseObject(cursor) {
    const { start } = cursor;
    const first = cursor.pastLineEnd(cursor.index + 1);
    const isFor = cursor.isWordAt(first, 'for') && cursor.kindAt(cursor.pastLineEnd(first + 1)) === _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.identifier;
    const outer = cursor.lineEnds(!isFor);
    cursor.advance();
    if (isFor)
        return parseForObject(cursor, start, outer);
    const items = [];
    let tallest = 0;
    cursor.enter();
    cursor.skipNewLine();
    while (cursor.kind !== _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.rightBrace) {
        items.push(parseItem(cursor));
        tallest = Math.max(tallest, cursor.height);
        if (cursor.kindAt(cursor.index) === _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.rightBrace)
            break;
        if (!cursor.take(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.comma) && !cursor.atLineEnd)
            cursor.failExpecting('a new line, "," or "}"');
        cursor.skipNewLine();
    }
    cursor.leave();
    cursor.lineEnds(outer);
    cursor.expect(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.rightBrace, '}');
    cursor.grow(tallest);
    return { kind: 'object', start, end: cursor.lastEnd, items };
}
function parseItem(cursor) {
    const next = cursor.kindAt(cursor.index + 1);
    const isWord = cursor.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.identifier && (next === _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.assignment || next === _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.colon);
    cursor.height = 0;
    const key = isWord ? cursor.identifier('a key') : (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(cursor);
    const keyHeight = cursor.height;
    if (!cursor.take(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.assignment) && !cursor.take(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.colon))
        cursor.failExpecting('"=" or ":"');
    const value = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(cursor);
    cursor.height = Math.max(keyHeight, cursor.height);
    return { kind: 'object-item', start: key.start, end: value.end, key, value };
}
function parseForObject(cursor, start, outer) {
    cursor.enter();
    const { variables, collection, height } = parseForHeader(cursor);
    cursor.expect(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.colon, ':');
    const key = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(cursor);
    const keyHeight = cursor.height;
    cursor.expect(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.arrow, '=>');
    const result = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(cursor);
    const tallest = Math.max(height, keyHeight, cursor.height);
    const grouped = cursor.take(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.ellipsis);
    const filter = parseFilter(cursor);
    cursor.leave();
    cursor.lineEnds(outer);
    if (!cursor.take(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.rightBrace))
        cursor.failExpecting(filter === undefined ? '"if" or "}"' : '"}"');
    cursor.grow(Math.max(tallest, filter?.height ?? 0));
    const end = cursor.lastEnd;
    return { kind: 'for-object', start, end, variables, collection, key, result, grouped, ...conditionOf(filter) };
}
function parseForHeader(cursor) {
    cursor.expectWord('for');
    const first = cursor.identifier('the name of a loop variable');
    const second = cursor.take(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.comma) ? cursor.identifier('the name of the second loop variable') : undefined;
    cursor.expectWord('in');
    const collection = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(cursor);
    const variables = second === undefined ? { value: first } : { key: first, value: second };
    return { variables, collection, height: cursor.height };
}
function parseFilter(cursor) {
    if (!cursor.isWord('if'))
        return undefined;
    cursor.advance();
    const condition = (0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(cursor);
    return { condition, height: cursor.height };
}
function conditionOf(filter) {
    return filter === undefined ? {} : { condition: filter.condition };
}
function parseArguments(cursor) {
    const found = [];
    let tallest = 0;
    let expandsLast = false;
    const outer = cursor.lineEnds(false);
    cursor.expect(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.leftParenthesis, '(');
    cursor.enter();
    while (cursor.kind !== _tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.rightParenthesis) {
        found.push((0,_expressions_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExpression */ .Y)(cursor));
        tallest = Math.max(tallest, cursor.height);
        expandsLast = cursor.take(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.ellipsis);
        if (expandsLast || !cursor.take(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.comma))
            break;
    }
    cursor.leave();
    cursor.lineEnds(outer);
    if (!cursor.take(_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .TokenKind */ .Y.rightParenthesis))
        cursor.failExpecting(expandsLast ? '")"' : '"," or ")"');
    cursor.height = tallest;
    return { arguments: found, expandsLast };
}


/***/ }),

/***/ 20181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ParseFailure),
/* harmony export */   b: () => (/* binding */ Cursor)
/* harmony export */ });
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18005);

class ParseFailure {
    error;
    endsFile;
    constructor(error, endsFile = false) {
        this.error = error;
        this.endsFile = endsFile;
    }
}
const WHOLE_FILE = { inFile: (offset) => offset, depth: 0 };
class Cursor {
    text;
    tokens;
    limits;
    placement;
    index = 0;
    kind = _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.endOfFile;
    start = 0;
    end = 0;
    lastEnd = 0;
    linesMatter = true;
    depth;
    height = 0;
    constructor(text, tokens, limits, placement = WHOLE_FILE) {
        this.text = text;
        this.tokens = tokens;
        this.limits = limits;
        this.placement = placement;
        this.depth = placement.depth;
        this.moveTo(0);
    }
    advance() {
        this.lastEnd = this.end;
        const next = this.index + 1;
        this.moveTo(!this.linesMatter && this.kindAt(next) === _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.newLine ? next + 1 : next);
    }
    restartAt(index, level) {
        this.depth = level;
        this.linesMatter = true;
        this.moveTo(index);
    }
    get level() {
        return this.depth;
    }
    moveTo(index) {
        const at = Math.min(index, this.tokens.count - 1);
        this.index = at;
        this.kind = this.kindAt(at);
        this.start = this.placement.inFile(this.tokens.starts[at] ?? 0);
        this.end = this.placement.inFile(this.tokens.ends[at] ?? 0);
    }
    lineEnds(matter) {
        const before = this.linesMatter;
        this.linesMatter = matter;
        return before;
    }
    kindAt(index) {
        return (this.tokens.kinds[index] ?? _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.endOfFile);
    }
    textAt(index) {
        return this.text.slice(this.tokens.starts[index], this.tokens.ends[index]);
    }
    get length() {
        return (this.tokens.ends[this.index] ?? 0) - (this.tokens.starts[this.index] ?? 0);
    }
    placeInToken(offset) {
        return this.placement.inFile((this.tokens.starts[this.index] ?? 0) + offset);
    }
    pastLineEnd(index) {
        return this.kindAt(index) === _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.newLine ? index + 1 : index;
    }
    skipNewLine() {
        if (this.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.newLine)
            this.advance();
    }
    isWord(word) {
        return this.isWordAt(this.index, word);
    }
    isWordAt(index, word) {
        if (this.kindAt(index) !== _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.identifier)
            return false;
        const start = this.tokens.starts[index] ?? 0;
        return this.tokens.ends[index] === start + word.length && this.text.startsWith(word, start);
    }
    take(kind) {
        if (this.kind !== kind)
            return false;
        this.advance();
        return true;
    }
    expect(kind, what) {
        if (!this.take(kind))
            this.failExpecting(`"${what}"`);
    }
    expectWord(word) {
        if (!this.isWord(word))
            this.failExpecting(`"${word}"`);
        this.advance();
    }
    get atLineEnd() {
        return this.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.newLine || this.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.endOfFile;
    }
    identifier(what) {
        if (this.kind !== _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.identifier)
            this.failExpecting(what);
        const { start, end, index } = this;
        this.advance();
        return { kind: 'identifier', start, end, name: this.textAt(index) };
    }
    enter() {
        this.depth++;
        this.checkDepth(0);
    }
    leave() {
        this.depth--;
    }
    grow(tallest) {
        this.height = tallest + 1;
        this.checkDepth(this.height);
    }
    checkDepth(levels) {
        if (this.depth + levels <= this.limits.nesting)
            return;
        const message = `Nested deeper than ${this.limits.nesting} levels.`;
        throw new ParseFailure({ start: this.start, end: this.end, code: 'nesting-too-deep', message });
    }
    failExpecting(what) {
        this.failAtFault();
        this.fail(`Expected ${what}, found ${this.describe()}.`, this);
    }
    failAtFault() {
        const fault = this.tokens.faults.get(this.index);
        if (fault === undefined)
            return;
        const { inFile } = this.placement;
        throw new ParseFailure({ ...fault, start: inFile(fault.start), end: inFile(fault.end) });
    }
    fail(message, { start, end }) {
        throw new ParseFailure({ start, end, code: 'syntax-error', message });
    }
    describe() {
        switch (this.kind) {
            case _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.endOfFile:
                return 'the end of the file';
            case _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.newLine:
                return 'the end of the line';
            case _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.string:
            case _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.quoteStart:
            case _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.text:
                return 'a string';
            case _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.heredocStart:
                return 'a heredoc';
            case _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.templateEnd:
                return 'the end of a string';
            case _tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .TokenKind */ .Y.sequenceEnd:
                return 'the end of a template sequence';
            default:
                return `"${this.textAt(this.index).slice(0, 40)}"`;
        }
    }
}


/***/ }),

/***/ 35472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseExpression)
/* harmony export */ });
/* harmony import */ var _containers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73947);
/* harmony import */ var _templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24048);
/* harmony import */ var _tokens_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18005);



const BINARY = new Map([
    [_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.asterisk, { operator: '*', precedence: 6 }],
    [_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.slash, { operator: '/', precedence: 6 }],
    [_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.percent, { operator: '%', precedence: 6 }],
    [_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.plus, { operator: '+', precedence: 5 }],
    [_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.minus, { operator: '-', precedence: 5 }],
    [_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.less, { operator: '<', precedence: 4 }],
    [_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.lessOrEqual, { operator: '<=', precedence: 4 }],
    [_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.greater, { operator: '>', precedence: 4 }],
    [_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.greaterOrEqual, { operator: '>=', precedence: 4 }],
    [_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.equal, { operator: '==', precedence: 3 }],
    [_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.notEqual, { operator: '!=', precedence: 3 }],
    [_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.and, { operator: '&&', precedence: 2 }],
    [_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.or, { operator: '||', precedence: 1 }],
]);
function parseExpression(cursor) {
    const condition = parseBinary(cursor, 0);
    if (cursor.kind !== _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.question)
        return condition;
    let tallest = cursor.height;
    cursor.advance();
    cursor.enter();
    const whenTrue = parseExpression(cursor);
    tallest = Math.max(tallest, cursor.height);
    cursor.expect(_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.colon, ':');
    const whenFalse = parseExpression(cursor);
    cursor.leave();
    cursor.grow(Math.max(tallest, cursor.height));
    return { kind: 'conditional', start: condition.start, end: whenFalse.end, condition, whenTrue, whenFalse };
}
function parseBinary(cursor, weakest) {
    let left = parseUnary(cursor);
    for (;;) {
        const found = BINARY.get(cursor.kind);
        if (found === undefined || found.precedence <= weakest)
            return left;
        const leftHeight = cursor.height;
        cursor.advance();
        cursor.enter();
        const right = parseBinary(cursor, found.precedence);
        cursor.leave();
        cursor.grow(Math.max(leftHeight, cursor.height));
        left = { kind: 'binary', start: left.start, end: right.end, operator: found.operator, left, right };
    }
}
function parseUnary(cursor) {
    const operator = cursor.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.exclamation ? '!' : cursor.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.minus ? '-' : undefined;
    if (operator === undefined)
        return parseAccesses(cursor, parsePrimary(cursor));
    const { start } = cursor;
    cursor.advance();
    cursor.enter();
    const operand = parseUnary(cursor);
    cursor.leave();
    cursor.grow(cursor.height);
    return { kind: 'unary', start, end: operand.end, operator, operand };
}
function parseAccesses(cursor, value) {
    let object = value;
    for (;;) {
        if (cursor.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.leftBracket)
            object = parseBracket(cursor, object);
        else if (cursor.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.dot)
            object = parseDot(cursor, object);
        else
            return object;
    }
}
function parseBracket(cursor, object) {
    const { height } = cursor;
    const outer = cursor.lineEnds(false);
    cursor.advance();
    if (cursor.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.asterisk) {
        cursor.advance();
        cursor.lineEnds(outer);
        cursor.expect(_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.rightBracket, ']');
        return parseEach(cursor, object, height, true);
    }
    cursor.enter();
    const index = parseExpression(cursor);
    cursor.leave();
    cursor.lineEnds(outer);
    cursor.expect(_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.rightBracket, ']');
    cursor.grow(Math.max(height, cursor.height));
    return { kind: 'index', start: object.start, end: cursor.lastEnd, object, index };
}
function parseDot(cursor, object) {
    const { height } = cursor;
    cursor.advance();
    if (cursor.take(_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.asterisk))
        return parseEach(cursor, object, height, false);
    return parseMember(cursor, object, height);
}
function parseMember(cursor, object, height) {
    if (cursor.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.number)
        return parseLegacyIndex(cursor, object, height);
    const name = cursor.identifier('an attribute name');
    cursor.grow(height);
    return { kind: 'property-access', start: object.start, end: name.end, object, name };
}
function parseLegacyIndex(cursor, object, height) {
    const { start } = object;
    if (!/^\d+$/.test(cursor.textAt(cursor.index)))
        cursor.fail('Two indexes in the style ".0.1" do not work; write "[0][1]".', cursor);
    const index = parseNumber(cursor);
    cursor.grow(height);
    return { kind: 'index', start, end: index.end, object, index };
}
function parseEach(cursor, object, height, full) {
    const star = cursor.lastEnd;
    let each = { kind: 'splat-item', start: star, end: star };
    cursor.height = 0;
    cursor.enter();
    if (full)
        each = parseAccesses(cursor, each);
    else
        while (cursor.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.dot && cursor.kindAt(cursor.pastLineEnd(cursor.index + 1)) !== _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.asterisk) {
            const eachHeight = cursor.height;
            cursor.advance();
            each = parseMember(cursor, each, eachHeight);
        }
    cursor.leave();
    cursor.grow(Math.max(height, cursor.height));
    return { kind: 'splat', start: object.start, end: each.end, object, each, full };
}
function parsePrimary(cursor) {
    if ((0,_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .startsTemplate */ .ki)(cursor))
        return (0,_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .QC)(cursor);
    switch (cursor.kind) {
        case _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.identifier:
            return parseWord(cursor);
        case _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.number:
            return parseNumber(cursor);
        case _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.leftBrace:
            return (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObject */ .lj)(cursor);
        case _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.leftBracket:
            return (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTuple */ .YI)(cursor);
        case _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.leftParenthesis:
            return parseParenthesized(cursor);
        default:
            return cursor.failExpecting('a value');
    }
}
function parseNumber(cursor) {
    const { start, end } = cursor;
    const text = cursor.textAt(cursor.index);
    cursor.advance();
    cursor.height = 0;
    return { kind: 'number', start, end, value: Number(text), text };
}
function parseWord(cursor) {
    const name = cursor.identifier('a name');
    const { start, end } = name;
    cursor.height = 0;
    if (cursor.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.doubleColon)
        return parseCall(cursor, parseNamespaces(cursor, name));
    if (cursor.kind === _tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.leftParenthesis)
        return parseCall(cursor, name);
    if (name.name === 'true' || name.name === 'false')
        return { kind: 'boolean', start, end, value: name.name === 'true' };
    if (name.name === 'null')
        return { kind: 'null', start, end };
    return { kind: 'name', start, end, name: name.name };
}
function parseNamespaces(cursor, first) {
    const names = [first.name];
    let { end } = first;
    while (cursor.take(_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.doubleColon)) {
        const name = cursor.identifier('a function name');
        names.push(name.name);
        end = name.end;
    }
    return { kind: 'identifier', start: first.start, end, name: names.join('::') };
}
function parseCall(cursor, name) {
    const found = (0,_containers_js__WEBPACK_IMPORTED_MODULE_0__/* .parseArguments */ .We)(cursor);
    cursor.grow(cursor.height);
    return { kind: 'call', start: name.start, end: cursor.lastEnd, name, ...found };
}
function parseParenthesized(cursor) {
    const { start } = cursor;
    const outer = cursor.lineEnds(false);
    cursor.advance();
    cursor.enter();
    const value = parseExpression(cursor);
    cursor.leave();
    cursor.lineEnds(outer);
    cursor.expect(_tokens_js__WEBPACK_IMPORTED_MODULE_2__/* .TokenKind */ .Y.rightParenthesis, ')');
    cursor.grow(cursor.height);
    return { kind: 'parenthesized', start, end: cursor.lastEnd, value };
}


/***/ }),

/***/ 55848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ parseTerraformJson)
});

// EXTERNAL MODULE: ./lib/src/syntax/arm/json.js + 1 modules
var json = __webpack_require__(59749);
// EXTERNAL MODULE: ./lib/src/syntax/terraform/cursor.js
var terraform_cursor = __webpack_require__(20181);
// EXTERNAL MODULE: ./lib/src/syntax/terraform/expressions.js
var expressions = __webpack_require__(35472);
// EXTERNAL MODULE: ./lib/src/syntax/terraform/lexer.js + 1 modules
var lexer = __webpack_require__(97220);
// EXTERNAL MODULE: ./lib/src/syntax/terraform/templates.js + 2 modules
var templates = __webpack_require__(24048);
// EXTERNAL MODULE: ./lib/src/syntax/terraform/tokens.js
var terraform_tokens = __webpack_require__(18005);
;// CONCATENATED MODULE: ./lib/src/syntax/terraform/json-values.js





const TEMPLATE = {};
const LITERAL = { strings: 'literal' };
const REFERENCE = { strings: 'reference' };
const RESOURCE = [
    ['depends_on', REFERENCE],
    [
        'lifecycle',
        {
            members: new Map([
                ['ignore_changes', REFERENCE],
                ['replace_triggered_by', REFERENCE],
            ]),
        },
    ],
    ['provider', REFERENCE],
];
const READINGS = new Map([
    ['data', new Map(RESOURCE)],
    ['ephemeral', new Map(RESOURCE)],
    [
        'import',
        new Map([
            ['provider', REFERENCE],
            ['to', REFERENCE],
        ]),
    ],
    [
        'module',
        new Map([
            ['depends_on', REFERENCE],
            ['providers', REFERENCE],
        ]),
    ],
    [
        'moved',
        new Map([
            ['from', REFERENCE],
            ['to', REFERENCE],
        ]),
    ],
    [
        'output',
        new Map([
            ['depends_on', REFERENCE],
            ['description', LITERAL],
        ]),
    ],
    ['removed', new Map([['from', REFERENCE]])],
    ['resource', new Map(RESOURCE)],
    [
        'variable',
        new Map([
            ['default', LITERAL],
            ['description', LITERAL],
            ['type', REFERENCE],
        ]),
    ],
]);
function readingOf(block, attribute) {
    if (block === 'terraform')
        return LITERAL;
    return READINGS.get(block)?.get(attribute) ?? TEMPLATE;
}
function readJsonValue(node, reading, around) {
    const { start, end } = node;
    const inside = { ...around, depth: around.depth + 1 };
    switch (node.kind) {
        case 'array':
            return { kind: 'tuple', start, end, items: node.items.map((item) => readJsonValue(item, reading, inside)) };
        case 'object':
            return { kind: 'object', start, end, items: node.members.map((member) => readItem(member, reading, inside)) };
        case 'scalar':
            return readScalar(node, reading, around);
    }
}
function readItem(member, reading, around) {
    const { start, end, key } = member;
    const inner = reading.members?.get(key.value) ?? (reading.members === undefined ? reading : TEMPLATE);
    const value = readJsonValue(member.value, inner, around);
    const name = { kind: 'identifier', start: key.start, end: key.end, name: key.value };
    const isName = reading.strings !== undefined || !hasSequence(key.value);
    return { kind: 'object-item', start, end, key: isName ? name : readTemplate(key, key.value, around), value };
}
function readScalar(scalar, { strings }, around) {
    const { start, end, value } = scalar;
    if (value === null)
        return { kind: 'null', start, end };
    if (typeof value === 'boolean')
        return { kind: 'boolean', start, end, value };
    if (typeof value === 'number')
        return { kind: 'number', start, end, value, text: around.text.slice(start, end) };
    if (strings !== 'literal' && hasSequence(value))
        return readTemplate(scalar, value, around);
    return strings === 'reference' ? readReference(scalar, value, around) : literal(scalar, value);
}
function hasSequence(text) {
    return text.includes('${') || text.includes('%{');
}
function literal({ start, end }, value) {
    const parts = value === '' ? [] : [{ kind: 'text', start: start + 1, end: end - 1, value }];
    return { kind: 'template', start, end, parts, heredoc: false };
}
function readTemplate(scalar, value, around) {
    const { start, end } = scalar;
    const tokens = (0,lexer/* tokenizeTemplate */.o)(value, around.limits.nodes);
    const parts = (0,templates/* parseBareTemplate */.uH)(new terraform_cursor/* Cursor */.b(value, tokens, around.limits, placementOf(scalar, around)));
    return { kind: 'template', start, end, parts, heredoc: false };
}
function readReference(scalar, value, around) {
    const tokens = (0,lexer/* tokenize */.q)(value, around.limits.nodes);
    const cursor = new terraform_cursor/* Cursor */.b(value, tokens, around.limits, placementOf(scalar, around));
    cursor.lineEnds(false);
    const expression = (0,expressions/* parseExpression */.Y)(cursor);
    if (cursor.kind !== terraform_tokens/* TokenKind */.Y.endOfFile)
        cursor.failExpecting('the end of the string');
    return expression;
}
function placementOf({ start, offsetInFile }, { depth }) {
    return { inFile: offsetInFile ?? ((offset) => start + 1 + offset), depth };
}

// EXTERNAL MODULE: ./lib/src/syntax/terraform/parser.js + 1 modules
var parser = __webpack_require__(95269);
;// CONCATENATED MODULE: ./lib/src/syntax/terraform/json.js




const BLOCKS = new Map([
    ['action', 2],
    ['check', 1],
    ['data', 2],
    ['ephemeral', 2],
    ['import', 0],
    ['locals', 0],
    ['module', 1],
    ['moved', 0],
    ['output', 1],
    ['provider', 1],
    ['removed', 0],
    ['resource', 2],
    ['terraform', 0],
    ['variable', 1],
]);
const COMMENT_KEY = '//';
function parseTerraformJson(source, limits, form) {
    const document = (0,json/* parseJson */.q)(source, limits);
    const errors = [...document.errors];
    const reader = { text: source.text, limits, gaps: document.errors, errors };
    const found = newFound();
    for (const root of objectsIn(reader, document.root, found.lost, ''))
        readRoot(reader, root, form, found);
    if (document.root === undefined)
        found.lost.push('');
    const body = { ...bodyOf(found), start: 0, end: source.text.length };
    return { body, errors: (0,parser/* firstErrors */.e7)(errors), comments: document.comments.map(commentOf) };
}
function commentOf({ start, end, text }) {
    return { kind: text.startsWith('//') ? 'line-comment' : 'block-comment', start, end, text };
}
function newFound() {
    return { attributes: new Map(), blocks: [], lost: [] };
}
function bodyOf({ attributes, blocks, lost }) {
    return { kind: 'body', attributes: [...attributes.values()], blocks, lost };
}
function readRoot(reader, root, form, found) {
    noteGaps(reader, root, '', found.lost);
    for (const member of root.members) {
        const name = member.key.value;
        const labels = form === 'configuration' ? BLOCKS.get(name) : undefined;
        if (name === COMMENT_KEY && form === 'configuration')
            continue;
        if (labels === undefined)
            readAttribute(reader, member, form === 'values' ? { strings: 'literal' } : {}, 1, found);
        else
            readBlocks(reader, member, { type: identifierOf(member), labels: [], missing: labels }, 1, found);
    }
}
function readBlocks(reader, member, header, depth, found) {
    const name = [header.type.name, ...header.labels.map(({ value }) => value)].join('.');
    for (const object of objectsIn(reader, member.value, found.lost, name)) {
        if (header.missing === 0)
            found.blocks.push(readBlock(reader, member, object, header, depth + 1));
        else {
            noteGaps(reader, object, name, found.lost);
            for (const inner of object.members) {
                const { start, end, value } = inner.key;
                const labels = [...header.labels, { kind: 'label', start, end, value }];
                readBlocks(reader, inner, { ...header, labels, missing: header.missing - 1 }, depth + 1, found);
            }
        }
    }
}
function readBlock(reader, member, object, header, depth) {
    const { type, labels } = header;
    const { start, end } = member.key;
    const found = newFound();
    noteGaps(reader, object, '', found.lost);
    for (const attribute of object.members) {
        const name = attribute.key.value;
        if (name !== COMMENT_KEY)
            readAttribute(reader, attribute, readingOf(type.name, name), depth, found);
    }
    const body = { ...bodyOf(found), start: object.start, end: object.end };
    return { kind: 'block', start, end: object.end, type, labels, header: { start, end }, body };
}
function readAttribute(reader, member, reading, depth, found) {
    const name = identifierOf(member);
    if (found.attributes.has(name.name)) {
        const { start, end } = name;
        const message = `The argument "${name.name}" is set twice.`;
        reader.errors.push({ start, end, code: 'syntax-error', message });
        return;
    }
    if (reader.gaps.some((gap) => isInside(gap, member))) {
        found.lost.push(name.name);
        return;
    }
    try {
        const value = readJsonValue(member.value, reading, { text: reader.text, limits: reader.limits, depth });
        found.attributes.set(name.name, { kind: 'attribute', start: member.start, end: member.end, name, value });
    }
    catch (failure) {
        if (!(failure instanceof terraform_cursor/* ParseFailure */.I))
            throw failure;
        reader.errors.push(failure.error);
        found.lost.push(name.name);
    }
}
function identifierOf({ key }) {
    return { kind: 'identifier', start: key.start, end: key.end, name: key.value };
}
function objectsIn(reader, node, lost, name) {
    if (node === undefined || (node.kind === 'scalar' && node.value === null))
        return [];
    if (node.kind === 'object')
        return [node];
    if (node.kind === 'array') {
        noteGaps(reader, node, name, lost);
        return node.items.flatMap((item) => (item.kind === 'array' ? [] : objectsIn(reader, item, lost, name)));
    }
    const { start, end } = node;
    reader.errors.push({ start, end, code: 'syntax-error', message: 'Expected an object or an array of objects.' });
    lost.push(name);
    return [];
}
function noteGaps({ gaps }, container, name, lost) {
    if (gaps.length === 0 || container.kind === 'scalar')
        return;
    const parts = container.kind === 'object' ? container.members : container.items;
    const inside = gaps.filter((gap) => isInside(gap, container));
    if (inside.some((gap) => !parts.some((part) => isInside(gap, part))))
        lost.push(name);
}
function isInside(place, { start, end }) {
    return place.start >= start && place.start < end;
}


/***/ }),

/***/ 97220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tokenize),
  o: () => (/* binding */ tokenizeTemplate)
});

// EXTERNAL MODULE: ./lib/src/syntax/terraform/tokens.js
var tokens = __webpack_require__(18005);
;// CONCATENATED MODULE: ./lib/src/syntax/terraform/characters.js

const WORD_START = /[\p{ID_Start}_]/uy;
const WORD_PART = /[\p{ID_Continue}-]*/uy;
const DASH = 45;
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function isLetter(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
}
function isWordStart(code, text, at) {
    if (code < 128)
        return isLetter(code);
    WORD_START.lastIndex = at;
    return WORD_START.test(text);
}
function wordEnd(text, start) {
    let at = start;
    for (;;) {
        const code = text.charCodeAt(at);
        if (isLetter(code) || isDigit(code) || code === DASH)
            at++;
        else if (code < 128 || Number.isNaN(code))
            return at;
        else {
            WORD_PART.lastIndex = at;
            WORD_PART.test(text);
            return WORD_PART.lastIndex;
        }
    }
}
const PAIRS = new Map([
    ['::', tokens/* TokenKind */.Y.doubleColon],
    ['<=', tokens/* TokenKind */.Y.lessOrEqual],
    ['>=', tokens/* TokenKind */.Y.greaterOrEqual],
    ['==', tokens/* TokenKind */.Y.equal],
    ['!=', tokens/* TokenKind */.Y.notEqual],
    ['&&', tokens/* TokenKind */.Y.and],
    ['||', tokens/* TokenKind */.Y.or],
    ['=>', tokens/* TokenKind */.Y.arrow],
].map(([pair, kind]) => [pair.charCodeAt(0) * 128 + pair.charCodeAt(1), kind]));
function operatorAt(text, at) {
    if (text.startsWith('...', at))
        return { kind: tokens/* TokenKind */.Y.ellipsis, length: 3 };
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    if (!(first < 128 && second < 128))
        return undefined;
    const kind = PAIRS.get(first * 128 + second);
    return kind === undefined ? undefined : { kind, length: 2 };
}
const SINGLES = (() => {
    const kinds = Array.from({ length: 128 }, () => undefined);
    const singles = [
        ['(', tokens/* TokenKind */.Y.leftParenthesis],
        [')', tokens/* TokenKind */.Y.rightParenthesis],
        ['[', tokens/* TokenKind */.Y.leftBracket],
        [']', tokens/* TokenKind */.Y.rightBracket],
        [',', tokens/* TokenKind */.Y.comma],
        ['.', tokens/* TokenKind */.Y.dot],
        ['?', tokens/* TokenKind */.Y.question],
        [':', tokens/* TokenKind */.Y.colon],
        ['+', tokens/* TokenKind */.Y.plus],
        ['-', tokens/* TokenKind */.Y.minus],
        ['*', tokens/* TokenKind */.Y.asterisk],
        ['/', tokens/* TokenKind */.Y.slash],
        ['%', tokens/* TokenKind */.Y.percent],
        ['!', tokens/* TokenKind */.Y.exclamation],
        ['<', tokens/* TokenKind */.Y.less],
        ['>', tokens/* TokenKind */.Y.greater],
        ['=', tokens/* TokenKind */.Y.assignment],
    ];
    for (const [character, kind] of singles)
        kinds[character.charCodeAt(0)] = kind;
    return kinds;
})();

;// CONCATENATED MODULE: ./lib/src/syntax/terraform/lexer.js


const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const QUOTE = 34;
const HASH = 35;
const DOLLAR = 36;
const PERCENT = 37;
const ASTERISK = 42;
const SLASH = 47;
const LESS = 60;
const BACKSLASH = 92;
const LEFT_BRACE = 123;
const RIGHT_BRACE = 125;
const TILDE = 126;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?\n/uy;
const LONE_WORD = /^[ \t]*([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t]*\r?$/gmu;
const ITEM = /[ \t]*[A-Za-z_][\w-]*[ \t]*(?:=(?![=>])|(?:"[^"\n]*"[ \t]*)+\{)/y;
const BRACE = { kind: 'brace' };
const QUOTED = { kind: 'quoted' };
const BARE = { kind: 'bare' };
function tokenize(text, maximum) {
    return new Lexer(text, maximum).run();
}
function tokenizeTemplate(text, maximum) {
    return new Lexer(text, maximum).runTemplate();
}
class Lexer {
    text;
    at = 0;
    count = 0;
    capacity;
    kinds;
    starts;
    ends;
    faults = new Map();
    comments = [];
    errors = [];
    open = [];
    loneWords;
    constructor(text, maximum) {
        this.text = text;
        this.capacity = maximum;
        const room = Math.min(maximum, text.length >> 2) + 16;
        this.kinds = new Uint8Array(room);
        this.starts = new Int32Array(room);
        this.ends = new Int32Array(room);
    }
    run() {
        while (this.at < this.text.length) {
            if (this.count >= this.capacity) {
                this.errors.push(tooMany(this.at, this.capacity));
                break;
            }
            this.step(this.text.charCodeAt(this.at));
        }
        return this.finish();
    }
    runTemplate() {
        this.open.push(BARE);
        this.resume(BARE);
        return this.run();
    }
    finish() {
        if (this.open.length > 0)
            this.push(tokens/* TokenKind */.Y.templateEnd, this.at, this.fault(this.at, 'This string is not closed at the end of the file.'));
        this.push(tokens/* TokenKind */.Y.endOfFile, this.at);
        const { count, kinds, starts, ends, faults, comments, errors } = this;
        return { count, kinds, starts, ends, faults, comments, errors };
    }
    push(kind, start, fault) {
        if (this.count === this.kinds.length)
            this.makeRoom();
        if (fault !== undefined)
            this.faults.set(this.count, fault);
        this.kinds[this.count] = kind;
        this.starts[this.count] = start;
        this.ends[this.count] = this.at;
        this.count++;
    }
    makeRoom() {
        const room = this.kinds.length * 2;
        const { kinds, starts, ends } = this;
        this.kinds = new Uint8Array(room);
        this.starts = new Int32Array(room);
        this.ends = new Int32Array(room);
        this.kinds.set(kinds);
        this.starts.set(starts);
        this.ends.set(ends);
    }
    step(code) {
        if (code === SPACE || code === TAB)
            this.at++;
        else if (isWordStart(code, this.text, this.at))
            this.upTo(tokens/* TokenKind */.Y.identifier, wordEnd(this.text, this.at));
        else if (code === LINE_FEED || (code === CARRIAGE_RETURN && this.codeAt(1) === LINE_FEED))
            this.newLine();
        else if (code === QUOTE)
            this.quote();
        else if (isDigit(code))
            this.number();
        else if (code === HASH)
            this.keepComment('line-comment', this.endOfLine());
        else if (code === SLASH && this.comment())
            return;
        else if (code === LESS && this.codeAt(1) === LESS && this.heredoc())
            return;
        else if (code === LEFT_BRACE)
            this.leftBrace();
        else if (code === RIGHT_BRACE)
            this.rightBrace(1);
        else if (code === TILDE && this.codeAt(1) === RIGHT_BRACE && this.innermost !== undefined)
            this.tilde();
        else
            this.punctuation(code);
    }
    codeAt(distance) {
        return this.text.charCodeAt(this.at + distance);
    }
    get innermost() {
        return this.open.at(-1);
    }
    upTo(kind, end) {
        const start = this.at;
        this.at = end;
        this.push(kind, start);
    }
    number() {
        NUMBER.lastIndex = this.at;
        NUMBER.test(this.text);
        this.upTo(tokens/* TokenKind */.Y.number, NUMBER.lastIndex);
    }
    newLine() {
        const start = this.at;
        this.at += this.text.charCodeAt(start) === LINE_FEED ? 1 : 2;
        if (this.innermost?.kind === 'quoted' && this.startsItem()) {
            this.at = start;
            this.giveUp(this.fault(start, 'This string is not closed before the next argument or block.'));
            return;
        }
        const last = this.count - 1;
        if (this.kinds[last] === tokens/* TokenKind */.Y.newLine)
            this.ends[last] = this.at;
        else
            this.push(tokens/* TokenKind */.Y.newLine, start);
    }
    startsItem() {
        ITEM.lastIndex = this.at;
        return ITEM.test(this.text);
    }
    comment() {
        const next = this.codeAt(1);
        if (next === SLASH)
            this.keepComment('line-comment', this.endOfLine());
        else if (next === ASTERISK)
            this.blockComment();
        else
            return false;
        return true;
    }
    blockComment() {
        const start = this.at;
        const close = this.text.indexOf('*/', start + 2);
        if (close < 0) {
            const message = 'This comment has no end; close it with "*/".';
            this.errors.push({ start, end: start + 2, code: 'syntax-error', message });
        }
        this.keepComment('block-comment', close < 0 ? this.text.length : close + 2);
    }
    keepComment(kind, end) {
        this.comments.push({ kind, start: this.at, end, text: this.text.slice(this.at, end) });
        this.at = end;
    }
    endOfLine() {
        const found = this.text.indexOf('\n', this.at);
        if (found < 0)
            return this.text.length;
        return this.text.charCodeAt(found - 1) === CARRIAGE_RETURN && found > this.at ? found - 1 : found;
    }
    leftBrace() {
        if (this.open.length > 0)
            this.open.push(BRACE);
        this.upTo(tokens/* TokenKind */.Y.leftBrace, this.at + 1);
    }
    rightBrace(length) {
        const { innermost } = this;
        if (innermost === undefined || innermost.kind === 'brace') {
            this.open.pop();
            this.upTo(tokens/* TokenKind */.Y.rightBrace, this.at + 1);
        }
        else {
            this.upTo(tokens/* TokenKind */.Y.sequenceEnd, this.at + length);
            this.resume(innermost);
        }
    }
    tilde() {
        if (this.innermost?.kind === 'brace')
            this.upTo(tokens/* TokenKind */.Y.unrecognized, this.at + 1);
        else
            this.rightBrace(2);
    }
    quote() {
        const start = this.at++;
        const stop = this.scanQuoted();
        if (stop === 'sequence') {
            const { at } = this;
            this.at = start + 1;
            this.push(tokens/* TokenKind */.Y.quoteStart, start);
            this.at = at;
            this.open.push(QUOTED);
            this.textAndSequence(start + 1);
        }
        else if (stop === 'end')
            this.upToHere(tokens/* TokenKind */.Y.string, start, 1);
        else
            this.giveUp(this.unterminated(start), start);
    }
    upToHere(kind, start, more) {
        this.at += more;
        this.push(kind, start);
    }
    scanQuoted() {
        const { text } = this;
        for (; this.at < text.length; this.at++) {
            const code = text.charCodeAt(this.at);
            if (code === QUOTE)
                return 'end';
            if (code === LINE_FEED || code === CARRIAGE_RETURN)
                return 'line-end';
            if (code === BACKSLASH) {
                const next = this.codeAt(1);
                if (next !== LINE_FEED && next !== CARRIAGE_RETURN)
                    this.at++;
            }
            else if (this.atSequence(code))
                return 'sequence';
        }
        this.at = text.length;
        return 'line-end';
    }
    atSequence(code) {
        if (code !== DOLLAR && code !== PERCENT)
            return false;
        const next = this.codeAt(1);
        if (next === LEFT_BRACE)
            return true;
        if (next === code && this.codeAt(2) === LEFT_BRACE)
            this.at += 2;
        return false;
    }
    textAndSequence(textStart) {
        if (this.at > textStart)
            this.push(tokens/* TokenKind */.Y.text, textStart);
        const kind = this.text.charCodeAt(this.at) === DOLLAR ? tokens/* TokenKind */.Y.interpolationStart : tokens/* TokenKind */.Y.directiveStart;
        this.upTo(kind, this.at + (this.codeAt(2) === TILDE ? 3 : 2));
    }
    resume(template) {
        if (template.kind === 'heredoc')
            this.lines(template.marker, false);
        else if (template.kind === 'bare')
            this.lines(undefined, false);
        else if (template.kind === 'quoted')
            this.resumeQuoted();
    }
    resumeQuoted() {
        const start = this.at;
        const stop = this.scanQuoted();
        if (stop === 'sequence') {
            this.textAndSequence(start);
            return;
        }
        if (this.at > start)
            this.push(tokens/* TokenKind */.Y.text, start);
        if (stop === 'end') {
            this.open.pop();
            this.upTo(tokens/* TokenKind */.Y.templateEnd, this.at + 1);
        }
        else
            this.giveUp(this.unterminated(start));
    }
    giveUp(fault, start) {
        this.push(start === undefined ? tokens/* TokenKind */.Y.templateEnd : tokens/* TokenKind */.Y.string, start ?? this.at, fault);
        while (this.open.length > 0 && this.innermost?.kind !== 'heredoc' && this.innermost?.kind !== 'bare')
            this.open.pop();
        const { innermost } = this;
        if (innermost !== undefined)
            this.resume(innermost);
    }
    heredoc() {
        HEREDOC.lastIndex = this.at;
        const match = HEREDOC.exec(this.text);
        const marker = match?.[1];
        if (match === null || marker === undefined)
            return false;
        const start = this.at;
        const contentStart = start + match[0].length;
        this.at = this.text.indexOf(marker, start) + marker.length;
        if (this.lastLoneWord(marker) < contentStart) {
            const message = `This heredoc has no end: no line holds only "${shortened(marker)}".`;
            this.push(tokens/* TokenKind */.Y.heredocStart, start, { start, end: this.at, code: 'syntax-error', message });
            return true;
        }
        this.push(tokens/* TokenKind */.Y.heredocStart, start);
        this.at = contentStart;
        this.open.push({ kind: 'heredoc', marker });
        this.lines(marker, true);
        return true;
    }
    lastLoneWord(word) {
        this.loneWords ??= new Map([...this.text.matchAll(LONE_WORD)].map((match) => [match[1] ?? '', match.index]));
        return this.loneWords.get(word) ?? -1;
    }
    lines(marker, atLineStart) {
        let lineStart = atLineStart;
        for (;;) {
            if (lineStart && marker !== undefined && this.endOfHeredoc(marker))
                return;
            const start = this.at;
            const stop = this.scanLine();
            if (stop === 'sequence') {
                this.textAndSequence(start);
                return;
            }
            if (this.at > start)
                this.push(tokens/* TokenKind */.Y.text, start);
            if (stop === 'end') {
                if (marker === undefined) {
                    this.open.pop();
                    this.push(tokens/* TokenKind */.Y.templateEnd, this.at);
                }
                return;
            }
            lineStart = true;
        }
    }
    scanLine() {
        const { text } = this;
        for (; this.at < text.length; this.at++) {
            const code = text.charCodeAt(this.at);
            if (code === LINE_FEED) {
                this.at++;
                return 'line-end';
            }
            if (this.atSequence(code))
                return 'sequence';
        }
        this.at = text.length;
        return 'end';
    }
    endOfHeredoc(marker) {
        const { text } = this;
        let start = this.at;
        while (isBlank(text.charCodeAt(start)))
            start++;
        if (!text.startsWith(marker, start))
            return false;
        let rest = start + marker.length;
        while (isBlank(text.charCodeAt(rest)))
            rest++;
        if (text.charCodeAt(rest) === CARRIAGE_RETURN)
            rest++;
        if (rest < text.length && text.charCodeAt(rest) !== LINE_FEED)
            return false;
        this.open.pop();
        this.at = start + marker.length;
        this.push(tokens/* TokenKind */.Y.templateEnd, start);
        return true;
    }
    unterminated(start) {
        const where = this.at < this.text.length ? 'before the end of the line' : 'at the end of the file';
        return this.fault(start, `This string is not closed ${where}.`);
    }
    fault(start, message) {
        return { start, end: Math.min(start + 1, this.text.length), code: 'syntax-error', message };
    }
    punctuation(code) {
        const found = operatorAt(this.text, this.at);
        if (found !== undefined)
            this.upTo(found.kind, this.at + found.length);
        else
            this.upTo(SINGLES[code] ?? tokens/* TokenKind */.Y.unrecognized, this.at + 1);
    }
}
function tooMany(start, maximum) {
    const message = `The file has more than ${maximum} tokens; the rest is not read.`;
    return { start, end: start, code: 'too-many-nodes', message };
}
function isBlank(code) {
    return code === SPACE || code === TAB;
}
function shortened(text) {
    return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}


/***/ }),

/***/ 95269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e7: () => (/* binding */ firstErrors),
  q4: () => (/* binding */ parseTemplateFile),
  u0: () => (/* binding */ parseTerraform)
});

// EXTERNAL MODULE: ./lib/src/syntax/terraform/cursor.js
var terraform_cursor = __webpack_require__(20181);
// EXTERNAL MODULE: ./lib/src/syntax/terraform/expressions.js
var expressions = __webpack_require__(35472);
// EXTERNAL MODULE: ./lib/src/syntax/terraform/templates.js + 2 modules
var templates = __webpack_require__(24048);
// EXTERNAL MODULE: ./lib/src/syntax/terraform/tokens.js
var tokens = __webpack_require__(18005);
;// CONCATENATED MODULE: ./lib/src/syntax/terraform/bodies.js




const MAX_LABELS = 4;
function parseFile(cursor, errors) {
    const reader = new BodyReader(cursor, errors);
    const body = reader.read(true);
    return { ...body, start: 0, end: cursor.text.length };
}
class BodyReader {
    cursor;
    errors;
    rereadBudget;
    places = new Set();
    constructor(cursor, errors) {
        this.cursor = cursor;
        this.errors = errors;
        this.rereadBudget = 2 * cursor.tokens.count;
    }
    read(isFile) {
        const { cursor } = this;
        const start = cursor.lastEnd;
        const found = new Found();
        for (cursor.skipNewLine(); cursor.kind !== tokens/* TokenKind */.Y.endOfFile; cursor.skipNewLine()) {
            if (cursor.kind === tokens/* TokenKind */.Y.rightBrace && !isFile)
                break;
            this.readItem(found, isFile);
        }
        const { attributes, blocks, lost } = found;
        return { kind: 'body', start, end: Math.max(start, cursor.start), attributes, blocks, lost };
    }
    readItem(found, isFile) {
        const { cursor, errors } = this;
        const first = cursor.index;
        const { level } = cursor;
        const errorsBefore = errors.length;
        const names = [];
        try {
            this.parseItem(found, names);
            found.lastTooDeep = false;
            if (cursor.atLineEnd || (cursor.kind === tokens/* TokenKind */.Y.rightBrace && !isFile))
                return;
        }
        catch (failure) {
            if (!(failure instanceof terraform_cursor/* ParseFailure */.I))
                throw failure;
            if (!isFile && (failure.endsFile || !this.startsLine(first)))
                throw failure;
            found.lost.push(names.join('.'));
            const tooDeep = failure.error.code === 'nesting-too-deep';
            this.skipFrom(first, tooDeep ? cursor.index : first + 1, level);
            this.keepErrors(errorsBefore, tooDeep && found.lastTooDeep ? undefined : failure.error);
            found.lastTooDeep = tooDeep;
            return;
        }
        this.skipJunk(first, level);
    }
    parseItem(found, names) {
        const { cursor } = this;
        const name = cursor.identifier('the name of an argument or the type of a block');
        names.push(name.name);
        if (cursor.kind === tokens/* TokenKind */.Y.assignment)
            this.parseAttribute(found, name);
        else
            this.parseBlock(found, name, names);
    }
    parseAttribute(found, name) {
        const { cursor } = this;
        cursor.advance();
        cursor.enter();
        const value = (0,expressions/* parseExpression */.Y)(cursor);
        cursor.leave();
        if (!cursor.atLineEnd && cursor.kind !== tokens/* TokenKind */.Y.rightBrace)
            cursor.failExpecting('a new line after the value');
        const attribute = { kind: 'attribute', start: name.start, end: value.end, name, value };
        if (!found.add(attribute)) {
            const { start, end } = name;
            this.errors.push({ start, end, code: 'syntax-error', message: `The argument "${name.name}" is set twice.` });
        }
    }
    parseBlock(found, type, names) {
        const { cursor } = this;
        const labels = [];
        while (cursor.kind === tokens/* TokenKind */.Y.string || cursor.kind === tokens/* TokenKind */.Y.identifier) {
            const label = this.parseLabel();
            labels.push(label);
            names.push(label.value);
        }
        if (cursor.kind === tokens/* TokenKind */.Y.quoteStart)
            cursor.fail('The label of a block cannot hold template sequences.', cursor);
        const header = { start: type.start, end: cursor.lastEnd };
        cursor.expect(tokens/* TokenKind */.Y.leftBrace, labels.length === 0 ? '=" or "{' : '{');
        cursor.enter();
        const body = this.read(false);
        cursor.leave();
        if (!cursor.take(tokens/* TokenKind */.Y.rightBrace))
            throw this.unclosed(header);
        const block = { kind: 'block', start: type.start, end: cursor.lastEnd, type, labels, header, body };
        found.blocks.push(block);
    }
    parseLabel() {
        const { cursor } = this;
        const { start, end } = cursor;
        const value = cursor.kind === tokens/* TokenKind */.Y.string ? (0,templates/* plainText */.wh)(cursor) : cursor.textAt(cursor.index);
        cursor.advance();
        return { kind: 'label', start, end, value };
    }
    unclosed({ start, end }) {
        return new terraform_cursor/* ParseFailure */.I({ start, end, code: 'syntax-error', message: 'This block is not closed by a "}".' }, true);
    }
    skipJunk(first, level) {
        const { cursor, errors } = this;
        try {
            cursor.failExpecting('a new line');
        }
        catch (failure) {
            if (!(failure instanceof terraform_cursor/* ParseFailure */.I))
                throw failure;
            errors.push(failure.error);
        }
        this.skipFrom(first, cursor.index, level);
    }
    keepErrors(before, failure) {
        for (const error of this.errors.splice(before)) {
            if (error.start < this.cursor.start)
                this.errors.push(error);
            else
                this.places.delete(error.start);
        }
        if (failure === undefined || this.places.has(failure.start))
            return;
        this.errors.push(failure);
        this.places.add(failure.start);
    }
    skipFrom(first, from, level) {
        const { cursor } = this;
        const indentation = this.indentationAt(first);
        const failed = cursor.index;
        let index = failed - from <= this.rereadBudget ? from : Math.max(from, failed);
        while (index < cursor.tokens.count - 1 && !this.canGoOnAt(index, indentation))
            index++;
        this.rereadBudget -= Math.max(0, failed - index);
        cursor.restartAt(index, level);
    }
    canGoOnAt(index, indentation) {
        if (!this.startsLine(index))
            return false;
        if (this.cursor.kindAt(index) === tokens/* TokenKind */.Y.rightBrace)
            return this.indentationAt(index) < indentation;
        return this.startsItem(index) && this.indentationAt(index) <= indentation;
    }
    startsLine(index) {
        return index === 0 || this.cursor.kindAt(index - 1) === tokens/* TokenKind */.Y.newLine;
    }
    startsItem(index) {
        const { cursor } = this;
        if (cursor.kindAt(index) !== tokens/* TokenKind */.Y.identifier)
            return false;
        if (cursor.kindAt(index + 1) === tokens/* TokenKind */.Y.assignment)
            return true;
        let at = index + 1;
        while (at <= index + MAX_LABELS && (cursor.kindAt(at) === tokens/* TokenKind */.Y.string || cursor.kindAt(at) === tokens/* TokenKind */.Y.identifier))
            at++;
        return cursor.kindAt(at) === tokens/* TokenKind */.Y.leftBrace;
    }
    indentationAt(index) {
        const { starts, ends } = this.cursor.tokens;
        const lineStart = index === 0 ? 0 : (ends[index - 1] ?? 0);
        return (starts[index] ?? 0) - lineStart;
    }
}
class Found {
    attributes = [];
    blocks = [];
    lost = [];
    lastTooDeep = false;
    names = new Set();
    add(attribute) {
        if (this.names.has(attribute.name.name))
            return false;
        this.names.add(attribute.name.name);
        this.attributes.push(attribute);
        return true;
    }
}

// EXTERNAL MODULE: ./lib/src/syntax/terraform/lexer.js + 1 modules
var lexer = __webpack_require__(97220);
;// CONCATENATED MODULE: ./lib/src/syntax/terraform/parser.js




const MAX_ERRORS = 100;
function parseTerraform(source, limits) {
    const tokens = (0,lexer/* tokenize */.q)(source.text, limits.nodes);
    const cursor = new terraform_cursor/* Cursor */.b(source.text, tokens, limits);
    const errors = [...tokens.errors];
    const read = parseFile(cursor, errors);
    const body = tokens.errors.length === 0 ? read : { ...read, lost: [...read.lost, ''] };
    return { body, errors: firstErrors(errors), comments: tokens.comments };
}
function parseTemplateFile(source, limits) {
    const tokens = (0,lexer/* tokenizeTemplate */.o)(source.text, limits.nodes);
    if (tokens.errors.length > 0)
        return { parts: [], errors: firstErrors(tokens.errors) };
    try {
        return { parts: (0,templates/* parseBareTemplate */.uH)(new terraform_cursor/* Cursor */.b(source.text, tokens, limits)), errors: [] };
    }
    catch (failure) {
        if (!(failure instanceof terraform_cursor/* ParseFailure */.I))
            throw failure;
        return { parts: [], errors: [failure.error] };
    }
}
function firstErrors(errors) {
    const sorted = [...errors].sort((left, right) => left.start - right.start);
    if (sorted.length <= MAX_ERRORS)
        return sorted;
    const kept = sorted.slice(0, MAX_ERRORS - 1);
    const next = sorted[MAX_ERRORS - 1];
    if (next !== undefined)
        kept.push({ ...next, message: `${next.message} Further errors are not listed.` });
    return kept;
}


/***/ }),

/***/ 24048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uH: () => (/* binding */ parseBareTemplate),
  QC: () => (/* binding */ parseTemplate),
  wh: () => (/* binding */ plainText),
  ki: () => (/* binding */ startsTemplate)
});

// EXTERNAL MODULE: ./lib/src/syntax/terraform/containers.js
var containers = __webpack_require__(73947);
;// CONCATENATED MODULE: ./lib/src/syntax/terraform/directives.js
function assemble(cursor, pieces) {
    const rest = { pieces, at: 0 };
    const parts = assembleUntil(cursor, rest);
    const extra = pieces[rest.at];
    if (extra !== undefined)
        cursor.fail(`This %{ ${extra.kind} } belongs to no directive.`, extra);
    if (parts.some(({ kind }) => kind !== 'text'))
        cursor.grow(cursor.height);
    return parts;
}
function assembleUntil(cursor, rest) {
    const parts = [];
    let tallest = 0;
    for (;;) {
        const piece = rest.pieces[rest.at];
        if (piece?.kind === 'text')
            parts.push(assembleText(rest, piece));
        else if (piece?.kind === 'interpolation') {
            rest.at++;
            parts.push(piece.part);
            tallest = Math.max(tallest, piece.height);
        }
        else if (piece?.kind === 'if' || piece?.kind === 'for') {
            rest.at++;
            cursor.enter();
            parts.push(piece.kind === 'if' ? assembleIf(cursor, rest, piece) : assembleFor(cursor, rest, piece));
            cursor.leave();
            cursor.grow(cursor.height);
            tallest = Math.max(tallest, cursor.height);
        }
        else {
            cursor.height = tallest;
            return parts;
        }
    }
}
function assembleText(rest, first) {
    const values = [];
    let { end } = first;
    for (let piece = first; piece?.kind === 'text'; piece = rest.pieces[++rest.at]) {
        values.push(piece.value);
        end = piece.end;
    }
    return { kind: 'text', start: first.start, end, value: values.join('') };
}
function assembleIf(cursor, rest, { start, end, condition, height }) {
    const whenTrue = assembleUntil(cursor, rest);
    let tallest = Math.max(height, cursor.height);
    let whenFalse = [];
    if (rest.pieces[rest.at]?.kind === 'else') {
        rest.at++;
        whenFalse = assembleUntil(cursor, rest);
        tallest = Math.max(tallest, cursor.height);
    }
    const last = endOf(cursor, rest, 'endif', { start, end });
    cursor.height = tallest;
    return { kind: 'if-directive', start, end: last, condition, whenTrue, whenFalse };
}
function assembleFor(cursor, rest, piece) {
    const { start, end, variables, collection } = piece;
    const parts = assembleUntil(cursor, rest);
    const last = endOf(cursor, rest, 'endfor', { start, end });
    cursor.height = Math.max(piece.height, cursor.height);
    return { kind: 'for-directive', start, end: last, variables, collection, parts };
}
function endOf(cursor, rest, kind, opening) {
    const piece = rest.pieces[rest.at];
    if (piece?.kind !== kind)
        return cursor.fail(`This directive has no %{ ${kind} }.`, piece ?? opening);
    rest.at++;
    return piece.end;
}

// EXTERNAL MODULE: ./lib/src/syntax/terraform/expressions.js
var expressions = __webpack_require__(35472);
;// CONCATENATED MODULE: ./lib/src/syntax/terraform/indentation.js
function removeIndentation(pieces) {
    const indented = [];
    let common = Number.POSITIVE_INFINITY;
    let startsLine = true;
    for (const piece of pieces) {
        if (startsLine && piece.kind !== 'text')
            common = 0;
        else if (startsLine && piece.kind === 'text' && !isBlankLine(piece)) {
            indented.push(piece);
            common = Math.min(common, piece.value.length - piece.value.trimStart().length);
        }
        startsLine = piece.kind === 'text' && piece.value.endsWith('\n');
    }
    for (const piece of indented)
        piece.value = piece.value.slice(common);
}
function isBlankLine({ value }) {
    return value.endsWith('\n') && value.trim() === '';
}

// EXTERNAL MODULE: ./lib/src/syntax/terraform/tokens.js
var tokens = __webpack_require__(18005);
;// CONCATENATED MODULE: ./lib/src/syntax/terraform/templates.js





const BACKSLASH_ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([nrt"\\]))/y;
const ESCAPED = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
const LARGEST_CODE_POINT = 0x10ffff;
function startsTemplate({ kind }) {
    return kind === tokens/* TokenKind */.Y.string || kind === tokens/* TokenKind */.Y.quoteStart || kind === tokens/* TokenKind */.Y.heredocStart;
}
function parseTemplate(cursor) {
    if (cursor.kind === tokens/* TokenKind */.Y.string)
        return parsePlainString(cursor);
    cursor.failAtFault();
    const { start } = cursor;
    const heredoc = cursor.kind === tokens/* TokenKind */.Y.heredocStart;
    const flush = heredoc && cursor.text.charAt((cursor.tokens.starts[cursor.index] ?? 0) + 2) === '-';
    const outer = cursor.lineEnds(false);
    cursor.advance();
    const pieces = readPieces(cursor, !heredoc);
    cursor.lineEnds(outer);
    cursor.advance();
    if (flush)
        removeIndentation(pieces);
    const parts = assemble(cursor, pieces);
    return { kind: 'template', start, end: cursor.lastEnd, parts, heredoc };
}
function parseBareTemplate(cursor) {
    cursor.lineEnds(false);
    const pieces = readPieces(cursor, false);
    return assemble(cursor, pieces);
}
function parsePlainString(cursor) {
    const { start, end } = cursor;
    const parts = plainParts(cursor);
    cursor.advance();
    cursor.height = 0;
    return { kind: 'template', start, end, parts, heredoc: false };
}
function plainParts(cursor) {
    const value = plainText(cursor);
    if (value === '')
        return [];
    return [{ kind: 'text', start: cursor.placeInToken(1), end: cursor.placeInToken(cursor.length - 1), value }];
}
function plainText(cursor) {
    cursor.failAtFault();
    return resolveEscapes(cursor, cursor.textAt(cursor.index).slice(1, -1), 1);
}
function readPieces(cursor, backslashes) {
    const pieces = [];
    let trimNext = false;
    while (cursor.kind !== tokens/* TokenKind */.Y.templateEnd) {
        if (cursor.kind === tokens/* TokenKind */.Y.text) {
            pieces.push(readText(cursor, backslashes, trimNext));
            trimNext = false;
        }
        else if (cursor.kind === tokens/* TokenKind */.Y.interpolationStart || cursor.kind === tokens/* TokenKind */.Y.directiveStart) {
            if (cursor.length === 3)
                trimEndOf(pieces.at(-1));
            const piece = cursor.kind === tokens/* TokenKind */.Y.interpolationStart ? readInterpolation(cursor) : readDirective(cursor);
            trimNext = endSequence(cursor, piece);
            pieces.push(piece);
        }
        else
            cursor.failExpecting('the end of the string');
    }
    cursor.failAtFault();
    return pieces;
}
function readText(cursor, backslashes, trim) {
    const { start, end } = cursor;
    const raw = cursor.textAt(cursor.index);
    const text = backslashes ? resolveEscapes(cursor, raw, 0) : resolveSequenceEscapes(raw);
    cursor.advance();
    return { kind: 'text', start, end, value: trim ? text.trimStart() : text };
}
function trimEndOf(piece) {
    if (piece?.kind === 'text')
        piece.value = piece.value.trimEnd();
}
function readInterpolation(cursor) {
    const { start } = cursor;
    cursor.advance();
    cursor.enter();
    const value = (0,expressions/* parseExpression */.Y)(cursor);
    cursor.leave();
    const part = { kind: 'interpolation', start, end: cursor.end, value };
    return { kind: 'interpolation', start, end: cursor.end, part, height: cursor.height };
}
function readDirective(cursor) {
    const { start } = cursor;
    cursor.advance();
    const word = cursor.kind === tokens/* TokenKind */.Y.identifier ? cursor.textAt(cursor.index) : '';
    if (word === 'else' || word === 'endif' || word === 'endfor') {
        cursor.advance();
        return { kind: word, start, end: cursor.end };
    }
    cursor.enter();
    const piece = word === 'if' ? readIf(cursor, start) : readFor(cursor, start, word);
    cursor.leave();
    return piece;
}
function readIf(cursor, start) {
    cursor.advance();
    const condition = (0,expressions/* parseExpression */.Y)(cursor);
    return { kind: 'if', start, end: cursor.end, condition, height: cursor.height };
}
function readFor(cursor, start, word) {
    if (word !== 'for')
        cursor.failExpecting('"if", "else", "endif", "for" or "endfor"');
    const header = (0,containers/* parseForHeader */.Q6)(cursor);
    return { kind: 'for', start, end: cursor.end, ...header };
}
function endSequence(cursor, { start }) {
    if (cursor.kind !== tokens/* TokenKind */.Y.sequenceEnd) {
        cursor.failAtFault();
        if (cursor.kind === tokens/* TokenKind */.Y.endOfFile)
            cursor.fail('This template sequence is not closed.', { start, end: start + 2 });
        cursor.failExpecting('"}"');
    }
    const eats = cursor.length === 2;
    cursor.advance();
    return eats;
}
function resolveSequenceEscapes(text) {
    return text.replace(/\$\$\{|%%\{/g, (found) => found.slice(1));
}
function resolveEscapes(cursor, raw, offset) {
    if (!raw.includes('\\'))
        return raw.includes('{') ? resolveSequenceEscapes(raw) : raw;
    const pieces = [];
    let at = 0;
    for (;;) {
        const backslash = raw.indexOf('\\', at);
        pieces.push(resolveSequenceEscapes(raw.slice(at, backslash < 0 ? undefined : backslash)));
        if (backslash < 0)
            return pieces.join('');
        BACKSLASH_ESCAPE.lastIndex = backslash;
        const match = BACKSLASH_ESCAPE.exec(raw);
        const character = match === null ? undefined : characterOf(match[1] ?? match[2], match[3]);
        if (match === null || character === undefined) {
            const start = cursor.placeInToken(offset + backslash);
            const message = 'This escape is not known; use \\n, \\r, \\t, \\", \\\\, \\uXXXX or \\UXXXXXXXX.';
            return cursor.fail(message, { start, end: start + 2 });
        }
        pieces.push(character);
        at = backslash + match[0].length;
    }
}
function characterOf(digits, letter) {
    if (digits === undefined)
        return letter === undefined ? undefined : (ESCAPED.get(letter) ?? letter);
    const codePoint = Number.parseInt(digits, 16);
    return codePoint <= LARGEST_CODE_POINT ? String.fromCodePoint(codePoint) : undefined;
}


/***/ }),

/***/ 18005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ TokenKind)
/* harmony export */ });
const TokenKind = {
    endOfFile: 0,
    newLine: 1,
    identifier: 2,
    number: 3,
    string: 4,
    quoteStart: 5,
    heredocStart: 6,
    text: 7,
    interpolationStart: 8,
    directiveStart: 9,
    sequenceEnd: 10,
    templateEnd: 11,
    leftBrace: 12,
    rightBrace: 13,
    leftParenthesis: 14,
    rightParenthesis: 15,
    leftBracket: 16,
    rightBracket: 17,
    comma: 18,
    dot: 19,
    ellipsis: 20,
    question: 21,
    colon: 22,
    doubleColon: 23,
    plus: 24,
    minus: 25,
    asterisk: 26,
    slash: 27,
    percent: 28,
    exclamation: 29,
    less: 30,
    lessOrEqual: 31,
    greater: 32,
    greaterOrEqual: 33,
    assignment: 34,
    equal: 35,
    notEqual: 36,
    and: 37,
    or: 38,
    arrow: 39,
    unrecognized: 40,
};


/***/ }),

/***/ 51294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';


/***/ })

};
