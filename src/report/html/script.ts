/**
 * The script of the report. Everything can be read and most of the filter works without it: it adds what a style sheet cannot do,
 * searching texts and choosing a rule, counts what is shown, and opens everything for printing.
 */
export const SCRIPT = `
(() => {
  'use strict';
  const box = document.getElementById('filters');
  if (!box) return;
  const findings = [...document.querySelectorAll('.finding')];
  const texts = findings.map((finding) => finding.textContent.toLowerCase());
  const search = document.getElementById('f-text');
  const rule = document.getElementById('f-rule');
  const count = document.getElementById('f-count');
  for (const part of box.querySelectorAll('[hidden]')) part.hidden = false;
  const update = () => {
    const wanted = search.value.trim().toLowerCase();
    findings.forEach((finding, at) => {
      const fits = (rule.value === '' || finding.dataset.rule === rule.value) && texts[at].includes(wanted);
      finding.hidden = !fits;
    });
    // Told by the boxes: to ask the browser about each of a thousand hidden findings takes seconds.
    const off = [...box.querySelectorAll('input[type=checkbox]:not(:checked)')].map((input) => input.id.slice(2));
    const isOff = ({ dataset }) => [dataset.severity, dataset.status, dataset.novelty].some((value) => off.includes(value));
    const shown = findings.filter((finding) => !finding.hidden && !isOff(finding)).length;
    count.textContent = shown + ' of ' + findings.length + ' findings shown';
  };
  box.addEventListener('input', update);
  document.getElementById('f-reset').addEventListener('click', () => {
    for (const input of box.querySelectorAll('input[type=checkbox]')) input.checked = true;
    search.value = '';
    rule.value = '';
    update();
  });
  document.getElementById('f-open').addEventListener('click', () => {
    const isClosed = findings.some((finding) => !finding.hidden && !finding.open);
    for (const finding of findings) finding.open = isClosed;
  });
  addEventListener('beforeprint', () => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
  update();
})();
`;
