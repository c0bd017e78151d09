/** What the findings say about the nodes of a picture, and which pictures come first. */
import type { DecidedFinding, ScanResult } from '../decide/scan-result.js';
import { shownFindings } from '../decide/verdict.js';
import { sameSpan } from '../inputs/source-file.js';
import type { Picture, PictureNode } from '../model/picture/picture.js';
import { SEVERITIES } from '../rules/finding.js';

/** A picture with the findings on it. */
export interface MarkedPicture extends Picture {
  /** By id of the node; those without findings are missing. Worst first, as in the result. */
  readonly findings: ReadonlyMap<string, readonly DecidedFinding[]>;
  /** True if the pull request changes something in it, or brings a finding on it. */
  readonly isTouched: boolean;
}

/**
 * The pictures of a result, first those that the pull request touches, then those with most open paths. Empty if nobody asked
 * for pictures.
 */
export function markedPictures(result: ScanResult): readonly MarkedPicture[] {
  const byPlace = placesOf(shownFindings(result));
  const marked = (result.systems ?? []).map((picture) => markedPicture(picture, byPlace, result));
  return marked
    .map((picture, at) => ({ picture, at }))
    .sort(byImportance)
    .map(({ picture }) => picture);
}

type ByPlace = ReadonlyMap<string, readonly DecidedFinding[]>;

/** Findings by the address of their resource, and by where it is declared: copies of a loop are one finding. */
function placesOf(findings: readonly DecidedFinding[]): ByPlace {
  const places = new Map<string, DecidedFinding[]>();
  for (const finding of findings) {
    const { path } = finding.declaration.whole.source;
    for (const key of [finding.resource.address, ...(finding.copies.length > 0 ? [path] : [])]) {
      const known = places.get(key);
      if (known === undefined) places.set(key, [finding]);
      else known.push(finding);
    }
  }
  return places;
}

function markedPicture(picture: Picture, byPlace: ByPlace, { comparison }: ScanResult): MarkedPicture {
  const findings = new Map<string, readonly DecidedFinding[]>();
  for (const node of picture.nodes) {
    const own = findingsOn(node, picture, byPlace);
    if (own.length > 0) findings.set(node.id, own);
  }
  const isTouched =
    comparison.mode !== 'none' &&
    (picture.nodes.some(({ change }) => change !== undefined) ||
      [...findings.values()].flat().some(({ isNew }) => isNew === true));
  return { ...picture, findings, isTouched };
}

function findingsOn(node: PictureNode, picture: Picture, byPlace: ByPlace): readonly DecidedFinding[] {
  const found = node.declared.flatMap(({ address, name, span }) => [
    ...(byPlace.get(address) ?? []),
    ...(byPlace.get(span.source.path) ?? []).filter(
      ({ copies, declaration }) => copies.includes(name) && sameSpan(declaration.whole, span),
    ),
  ]);
  return [...new Set(found)].filter((finding) => holdsIn(finding, picture)).sort(byWeight);
}

/** A finding that only holds with some parameter files is not on the picture of another one. */
function holdsIn({ environments, resource }: DecidedFinding, picture: Picture): boolean {
  if (environments.length === 0 || picture.environments.length === 0) return true;
  if (!resource.address.startsWith(`${picture.entryPoint}:`)) return true;
  return environments.some((environment) => picture.environments.includes(environment));
}

function byWeight(left: DecidedFinding, right: DecidedFinding): number {
  const weight = ({ status, severity }: DecidedFinding) => (status === 'fail' ? 0 : 10) + SEVERITIES.indexOf(severity);
  return weight(left) - weight(right);
}

interface Placed {
  readonly picture: MarkedPicture;
  readonly at: number;
}

function byImportance(left: Placed, right: Placed): number {
  return (
    Number(right.picture.isTouched) - Number(left.picture.isTouched) ||
    openPaths(right.picture) - openPaths(left.picture) ||
    left.at - right.at
  );
}

/** How many arrows of the picture are open. */
export function openPaths({ edges }: Picture): number {
  return edges.filter(({ state }) => state === 'open').length;
}
