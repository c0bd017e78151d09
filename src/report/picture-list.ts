/** A picture as sentences: for those who cannot see it, and where it is too large to be drawn. */
import type { PictureEdge, PictureNode, State } from '../model/picture/picture.js';
import { clip } from './inert.js';
import type { MarkedPicture } from './picture-marks.js';
import { findingsText } from './picture-words.js';
import { redact } from './redact.js';

export interface PictureLine {
  readonly state: State;
  /** "Internet to gpu: public IP, SSH (enableNodePublicIp is true)". Plain text. */
  readonly text: string;
}

/** Characters of a name or clause in a sentence. */
const LENGTH = 120;

/** Every arrow of the picture, open ones first, those that cannot be told next. */
export function pathLines(picture: MarkedPicture): readonly PictureLine[] {
  const nodes = new Map(picture.nodes.map((node) => [node.id, node]));
  const lines = picture.edges.map((edge) => ({ state: edge.state, text: pathText(edge, nodes) }));
  const order: readonly State[] = ['open', 'unknown', 'plain'];
  return order.flatMap((state) => lines.filter((line) => line.state === state));
}

function pathText({ from, to, labels, reasons }: PictureEdge, nodes: ReadonlyMap<string, PictureNode>): string {
  const what = labels.length === 0 ? '' : `: ${labels.map(told).join(', ')}`;
  const why = reasons.length === 0 ? '' : ` (${reasons.map(told).join('; ')})`;
  return `${namesOf(nodes.get(from))} to ${namesOf(nodes.get(to))}${what}${why}`;
}

/** What every node is: "gpu (Compute cluster): public IP, SSH open; 2 findings (high)". */
export function partLines(picture: MarkedPicture): readonly PictureLine[] {
  const groups = new Map(picture.groups.map((group) => [group.id, group]));
  return picture.nodes.map((node) => {
    const group = node.group === undefined ? undefined : groups.get(node.group);
    const found = findingsText(picture.findings.get(node.id) ?? []);
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

/** Names that one line lists at most. */
const NAMES = 10;

function namesOf(node: PictureNode | undefined): string {
  const names = node?.names ?? [];
  const more = names.length > NAMES ? ` and ${names.length - NAMES} more` : '';
  return names.slice(0, NAMES).map(told).join(', ') + more;
}

function told(text: string): string {
  return clip(redact(text), LENGTH);
}
