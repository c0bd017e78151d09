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
function isAffected({ reads }, changed) {
    return reads === undefined || [...reads].some((path) => changed.has(path));
}

// EXTERNAL MODULE: ./lib/src/expand/expand.js + 4 modules
var expand = __webpack_require__(79839);
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
    const affected = head.expansions.filter((expansion) => isAffected(expansion, changed));
    const whole = against.open(bag);
    const isLookedAt = lookingAt(changed, affected);
    const repository = { ...whole, files: whole.files.filter(isLookedAt) };
    const evaluated = (0,expand/* expandRepository */.Z)(repository, optionsFor(repository, options), bag, await (0,expand/* loadForms */.y)(repository));
    const kept = keptFrom(head.expansions, affected, evaluated);
    const expansions = [...kept, ...evaluated];
    const neighbours = (0,model_neighbours/* neighboursOf */.Y)(expansions);
    const judge = judgeOf(whole);
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
        isLookedAt,
        unreadable: unreadable(evaluated, bag, against.changes),
    };
    return { state, evaluated };
}
function lookingAt(changed, affected) {
    const wanted = new Set(changed);
    for (const { reads } of affected) {
        if (reads === undefined)
            return () => true;
        for (const path of reads)
            wanted.add(path);
    }
    return (path) => wanted.has(path);
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
function keptFrom(all, affected, evaluated) {
    const usedInBase = new Set(evaluated.flatMap(({ reads }) => [...(reads ?? [])]));
    return all.filter((expansion) => !affected.includes(expansion) && !usedInBase.has(expansion.entryPoint));
}
function touchedBy(expansions) {
    const resources = new Set([...expansions].flatMap((expansion) => expansion.resources));
    const modules = new Set([...expansions].flatMap((expansion) => expansion.unresolvedModules));
    return (seen) => seen !== undefined &&
        (seen.others.some((one) => resources.has(one)) || seen.unreadElsewhere.some(({ module }) => modules.has(module)));
}
function unreadable(evaluated, bag, changes) {
    const broken = new Set(bag.all.flatMap((item) => (item.level === 'error' ? [item.span?.source.path ?? item.file ?? ''] : [])));
    const headPathOf = (0,inputs_changes/* headPaths */.lo)(changes);
    const unread = evaluated.filter(({ entryPoint, reads = new Set() }) => [entryPoint, ...reads].some((path) => broken.has(path)));
    const paths = [...unread.map(({ entryPoint }) => entryPoint), ...broken];
    return new Set(paths.map((path) => headPathOf(path) ?? path));
}


/***/ })

};
