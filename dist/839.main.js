export const id = 839;
export const ids = [839];
export const modules = {

/***/ 78839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanBase: () => (/* binding */ scanBase)
});

// EXTERNAL MODULE: ./lib/src/decide/novelty.js
var novelty = __webpack_require__(2374);
// EXTERNAL MODULE: ./lib/src/inputs/links.js
var links = __webpack_require__(92115);
;// CONCATENATED MODULE: ./lib/src/expand/affected.js

function changedPaths(changes) {
    const paths = new Set();
    for (const { path, basePath, status } of changes.files) {
        paths.add(path);
        if (basePath !== undefined)
            paths.add(basePath);
        if (status === 'modified')
            continue;
        paths.add(folderKey(path));
        if (basePath !== undefined)
            paths.add(folderKey(basePath));
    }
    return paths;
}
function folderKey(path) {
    return path.slice(0, path.lastIndexOf('/') + 1) || '/';
}
function isAffected({ trace }, changed, base) {
    return trace === undefined || [...trace.reads].some((path) => changed.has(path) || leadsElsewhere(path, trace, base));
}
function leadsElsewhere(path, { reads }, base) {
    const target = (0,links/* isTerraformFile */.L5)(path) ? base.read(path)?.path : undefined;
    return target !== undefined && !reads.has(target);
}
function unchangedIn(base, changed, expansions) {
    const unchanged = new Map();
    for (const expansion of expansions) {
        if (expansion.trace === undefined || isAffected(expansion, changed, base))
            continue;
        const { key } = expansion.trace;
        unchanged.set(key, [...(unchanged.get(key) ?? []), expansion]);
    }
    return unchanged;
}

// EXTERNAL MODULE: ./lib/src/expand/expand.js + 8 modules
var expand = __webpack_require__(34352);
// EXTERNAL MODULE: ./lib/src/inputs/changes.js
var inputs_changes = __webpack_require__(54411);
// EXTERNAL MODULE: ./lib/src/inputs/diagnostic.js
var diagnostic = __webpack_require__(50943);
// EXTERNAL MODULE: ./lib/src/model/neighbours.js
var model_neighbours = __webpack_require__(91314);
;// CONCATENATED MODULE: ./lib/src/base-scan.js







async function scanBase(against, head, options, judgeOf) {
    const bag = new diagnostic/* DiagnosticBag */.g7();
    const changed = changedPaths(against.changes);
    const base = against.open(bag);
    const unchanged = unchangedIn(base, changed, head.expansions);
    const forms = await (0,expand/* loadForms */.y)(base);
    const { settle = (one) => one } = options;
    const expansions = (0,expand/* expandRepository */.Z)(base, { ...optionsFor(base, options), unchanged }, bag, forms).map(settle);
    const [inHead, inBase] = [new Set(head.expansions), new Set(expansions)];
    const evaluated = expansions.filter((expansion) => !inHead.has(expansion));
    const affected = head.expansions.filter((expansion) => !inBase.has(expansion));
    const neighbours = (0,model_neighbours/* neighboursOf */.Y)(expansions);
    const judge = await judgeOf(base);
    const isTouched = touchedBy(new Set([...affected, ...evaluated]));
    const findings = expansions.flatMap((expansion) => {
        const own = neighbours.get(expansion);
        const known = head.findings.get(expansion);
        const isSame = known !== undefined && !isTouched(own) && !isTouched(head.neighbours.get(expansion));
        return isSame ? known : judge.judge(expansion, own);
    });
    const state = {
        findings: [...findings, ...judge.aboutSuppressions()],
        evaluations: expansions.map(novelty/* evaluationOf */.S),
        changes: against.changes,
        diagnostics: bag.all,
        isLookedAt: lookedAt(changed, base, head.expansions, expansions),
        unreadable: unreadable(expansions, evaluated, bag, against.changes),
    };
    return { state, evaluated };
}
function lookedAt(changed, base, inHead, inBase) {
    const isAskedFor = (path, expansions) => expansions.some(({ trace }) => trace?.reads.has(path) === true || trace?.reads.has(folderKey(path)) === true);
    return (path) => changed.has(path) ||
        base.read(path, 'any') !== undefined ||
        (isAskedFor(path, inHead) && !isAskedFor(path, inBase));
}
function optionsFor(repository, options) {
    const exists = (path) => repository.files.includes(path);
    const { entryPoints, parameterFiles } = options;
    return {
        ...options,
        parameterFiles: parameterFiles.filter((path) => repository.read(path) !== undefined),
        ...(entryPoints === undefined
            ? {}
            : {
                entryPoints: entryPoints
                    .filter(({ path }) => exists(path) || repository.files.some((file) => file.startsWith(`${path}/`)))
                    .map((entry) => ({ ...entry, parameters: entry.parameters.filter((path) => repository.read(path)) })),
            }),
    };
}
function touchedBy(expansions) {
    const resources = new Set([...expansions].flatMap((expansion) => expansion.resources));
    const modules = new Set([...expansions].flatMap((expansion) => expansion.unresolvedModules));
    return (seen) => seen !== undefined &&
        (seen.others.some((one) => resources.has(one)) || seen.unreadElsewhere.some(({ module }) => modules.has(module)));
}
function unreadable(expansions, evaluated, bag, changes) {
    const unread = evaluated.filter(({ trace }) => trace?.diagnostics.some(isError));
    const entryPoints = new Set(expansions.map(({ entryPoint }) => entryPoint));
    const broken = bag.all.filter(isError).flatMap(entryPointsOf);
    const paths = [...unread.map(({ entryPoint }) => entryPoint), ...broken.filter((path) => !entryPoints.has(path))];
    const headPathOf = (0,inputs_changes/* headPaths */.lo)(changes);
    return new Set(paths.map((path) => headPathOf(path) ?? path));
}
function isError({ level }) {
    return level === 'error';
}
function entryPointsOf({ span, file }) {
    const path = span?.source.path ?? file;
    if (path === undefined)
        return [];
    return (0,links/* isTerraformFile */.L5)(path) ? [path, path.split('/').slice(0, -1).join('/') || '.'] : [path];
}


/***/ })

};
