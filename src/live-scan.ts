/** Live Azure beside the files: judged by the same rules, told where the files declare it. Loaded only where somebody asks for it. */
import { concealedAzure } from './decide/azure/concealed.js';
import { type Joined, type JudgedExpansion, joinedWithAzure } from './decide/azure/join.js';
import type { JudgedFinding } from './decide/decide.js';
import type { Expansion } from './expand/resource.js';
import type { DiagnosticBag } from './inputs/diagnostic.js';
import { rangeOf } from './inputs/source-file.js';
import { nameFor } from './model/resource-view.js';

/** Where live Azure is read from. */
export interface LiveSource {
  /** The portal of the cloud, without a slash at the end. */
  readonly portal: string;
  /** False where everybody may read the reports. */
  readonly showsValues: boolean;
  /** What Azure has, as one deployment; undefined if nothing could be read. Why, and what is missing, goes into the bag. */
  read(declared: readonly Expansion[], bag: DiagnosticBag): Promise<Expansion | undefined>;
}

export interface Azure {
  readonly expansion: Expansion;
  readonly joined: Joined;
}

/**
 * What Azure has beside what the files declare.
 *
 * @param judge the rules on one deployment
 * @param finished what the configuration and suppressions make of a finding that no rule gives
 */
export async function azureBeside(
  declared: readonly JudgedExpansion[],
  source: LiveSource,
  judge: (expansion: Expansion) => JudgedExpansion,
  finished: (finding: JudgedFinding) => JudgedFinding,
  bag: DiagnosticBag,
): Promise<Azure | undefined> {
  const expansion = await source.read(
    declared.map((one) => one.expansion),
    bag,
  );
  if (expansion === undefined) return undefined;
  const joined = joinedWithAzure(declared, judge(expansion), source.portal);
  reportAmbiguous(joined, bag);
  const told = (one: JudgedFinding) => (source.showsValues ? one : concealedAzure(one));
  return {
    expansion,
    joined: {
      ...joined,
      declared: new Map([...joined.declared].map(([one, findings]) => [one, findings.map(told)])),
      live: joined.live.map(finished).map(told),
    },
  };
}

function reportAmbiguous({ ambiguous }: Joined, bag: DiagnosticBag): void {
  for (const { resource } of ambiguous) {
    const { file, startLine } = rangeOf(resource.headerSpan);
    const message = `Several resources in Azure may be '${nameFor(resource.name)}' of ${file}:${startLine}, as the files do not say its resource group: it is compared with none of them. Name the workspace in the input workspaces.`;
    bag.report('live-note', message, resource.headerSpan);
  }
}
