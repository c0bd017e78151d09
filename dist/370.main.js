export const id = 370;
export const ids = [370];
export const modules = {

/***/ 79370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   READING_ROLE: () => (/* binding */ READING_ROLE),
/* harmony export */   gapOf: () => (/* binding */ gapOf),
/* harmony export */   isOfCloud: () => (/* binding */ isOfCloud),
/* harmony export */   needs: () => (/* binding */ needs),
/* harmony export */   sentencesOf: () => (/* binding */ sentencesOf)
/* harmony export */ });
function isOfCloud({ kind }) {
    return kind === 'not-available' || kind === 'older-version';
}
const READING_ROLE = 'Reader';
function gapOf(failure, what, place, permission) {
    const common = { what, place, permission, failure };
    switch (failure.reason) {
        case 'unauthorized': {
            const because = failure.status === undefined ? failure.message : `Azure does not accept the sign-in (${failure.message})`;
            return { ...common, kind: 'no-access', because };
        }
        case 'forbidden':
            return { ...common, kind: 'no-access', because: needs(permission) };
        case 'not-found':
            return { ...common, kind: 'not-found', because: `not there, or the identity ${needs(permission)}` };
        default:
            return { ...common, kind: 'unanswered', because: failure.message };
    }
}
function needs(...permissions) {
    return `needs role ${READING_ROLE} (${permissions.join(', ')})`;
}
const OPENINGS = {
    'no-access': 'No access to',
    'not-found': 'Azure does not find',
    'not-available': 'Not available here:',
    'cut-off': 'Not all were read of',
    'older-version': 'Not every property was read of',
    unanswered: 'Azure did not tell',
};
const NAMED = 3;
function sentencesOf(gaps) {
    const places = new Map();
    for (const gap of gaps) {
        const key = `${gap.kind}|${gap.what}|${gap.because}`;
        const group = places.get(key) ?? { gap, places: new Set() };
        group.places.add(gap.place);
        places.set(key, group);
    }
    return [...places.values()].map(({ gap, places }) => sentenceOf(gap, [...places]));
}
function sentenceOf({ kind, what, because }, places) {
    const more = places.length > NAMED ? ` and ${places.length - NAMED} more` : '';
    return `${OPENINGS[kind]} ${what} of ${places.slice(0, NAMED).join(', ')}${more}: ${because.replace(/\.$/, '')}.`;
}


/***/ })

};
