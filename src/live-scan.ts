/** Live Azure beside the files: judged by the same rules, told where the files declare it. Loaded only where somebody asks for it. */
import { concealedAzure } from './decide/azure/concealed.js';
import { type Joined, type JudgedExpansion, joinedWithAzure } from './decide/azure/join.js';
import type { JudgedFinding } from './decide/decide.js';
import type { Expansion } from './expand/resource.js';
import { DiagnosticBag } from './inputs/diagnostic.js';
import type { Limits } from './inputs/limits.js';
import { rangeOf } from './inputs/source-file.js';
import { type Live, unreadCode } from './live/open.js';
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

/** Live Azure as somebody signed in to it. */
export function liveSourceOf({ reader, options, cloud }: Live, limits: Limits, showsValues: boolean): LiveSource {
  return {
    portal: cloud.portal,
    showsValues,
    async read(_declared, bag) {
      const [{ readLive }, { isOfCloud, sentencesOf }] = await Promise.all([
        import('./live/read-live.js'),
        import('./live/facts.js'),
      ]);
      const { resources, gaps, complete } = await readLive(reader, options, limits, new DiagnosticBag());
      const tell = (code: 'live-unavailable' | 'live-not-read' | 'live-note', missing: readonly string[]) => {
        for (const message of showsValues ? missing : hidden(missing)) bag.report(code, message);
      };
      tell(unreadCode(options), sentencesOf(gaps.filter((gap) => !isOfCloud(gap))));
      // Nobody can give what the cloud does not have: rules that need it cannot be decided, and that is all.
      tell('live-note', sentencesOf(gaps.filter(isOfCloud)));
      return { entryPoint: 'Azure', environment: undefined, resources, unresolvedModules: [], complete };
    },
  };
}

/** That something is missing, where names and messages of Azure are not for everybody. */
function hidden(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  const message = `Not all of live Azure could be read (${missing.length} reasons). They are not shown, as the repository is public; the command line shows them to whoever may read it.`;
  return [message];
}
