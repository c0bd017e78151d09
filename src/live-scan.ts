/** Live Azure beside the files: judged by the same rules, told where the files declare it. Loaded only where somebody asks for it. */
import { concealedAzure } from './decide/azure/concealed.js';
import { type Joined, type JudgedExpansion, joinedWithAzure } from './decide/azure/join.js';
import type { JudgedFinding } from './decide/decide.js';
import type { Cloud } from './expand/functions/call.js';
import type { Expansion, Resource } from './expand/resource.js';
import { DiagnosticBag } from './inputs/diagnostic.js';
import type { Limits } from './inputs/limits.js';
import type { Repository } from './inputs/repository.js';
import { rangeOf } from './inputs/source-file.js';
import { type Live, unreadCode } from './live/open.js';
import type { LiveSystem } from './live/systems.js';
import type { WhatIf } from './live/what-if/ask.js';
import type { PolicyQuestion } from './live-policies.js';
import { nameFor } from './model/resource-view.js';
import type { SystemOptions, ToldByAzure } from './model/system.js';
import { sameType, WORKSPACE } from './model/types.js';
import type { Rule } from './rules/rule.js';

/** Where live Azure is read from. */
export interface LiveSource {
  /** The portal of the cloud, without a slash at the end. */
  readonly portal: string;
  /** False where everybody may read the reports. */
  readonly showsValues: boolean;
  /** The policies that it assigns and those of files, as rules; undefined if that is not asked for. */
  readonly policies?: (question: PolicyQuestion, bag: DiagnosticBag) => Promise<readonly Rule[]>;
  /** What it would make of what is planned; undefined if that is not asked for. */
  readonly whatIf?: (planned: readonly Expansion[], repository: Repository, bag: DiagnosticBag) => Promise<WhatIf>;
  /** What Azure has. What could not be read, and why, goes into the bag. */
  read(bag: DiagnosticBag): Promise<LiveRead>;
}

export interface LiveRead {
  readonly systems: readonly LiveSystem[];
  /** False if something is missing, so that absence proves nothing. */
  readonly complete: boolean;
  /** Whose DNS zones count. */
  readonly cloud: Cloud;
  readonly told: ToldByAzure;
}

export interface Azure {
  /** Everything that was read and judged. */
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
  judge: (expansion: Expansion, seen: SystemOptions) => JudgedExpansion,
  finished: (finding: JudgedFinding) => JudgedFinding,
  bag: DiagnosticBag,
): Promise<Azure> {
  const { systems, complete, cloud, told: known } = await source.read(bag);
  const judged = systems.map(({ own, ...seen }) => judge(deploymentOf(own, complete), { cloud, ...seen, told: known }));
  const expansion = deploymentOf(
    systems.flatMap(({ own }) => own),
    complete,
  );
  const findings = judged.flatMap((one) => one.findings);
  const live = { expansion, findings, results: judged.flatMap((one) => one.results) };
  const joined = joinedWithAzure(declared, live, source.portal);
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

function deploymentOf(resources: readonly Resource[], complete: boolean): Expansion {
  return { entryPoint: 'Azure', environment: undefined, resources, unresolvedModules: [], complete };
}

function reportAmbiguous({ ambiguous }: Joined, bag: DiagnosticBag): void {
  for (const { resource } of ambiguous) {
    const { file, startLine } = rangeOf(resource.headerSpan);
    const message = `Several resources in Azure may be '${nameFor(resource.name)}' of ${file}:${startLine}, as the files do not say its resource group: it is compared with none of them. Name the workspace in the input workspaces.`;
    bag.report('live-note', message, resource.headerSpan);
  }
}

/** What a look at live Azure needs besides the sign-in. */
export interface LiveSourceWorld {
  readonly limits: Limits;
  /** False where everybody may read the reports. */
  readonly showsValues: boolean;
  /** The path in the repository of one that somebody gave; undefined if it lies outside. */
  readonly inRepository: (given: string) => string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Live Azure as somebody signed in to it. */
export function liveSourceOf(live: Live, { limits, showsValues, inRepository, env }: LiveSourceWorld): LiveSource {
  const { reader, directory, options, cloud } = live;
  const unread = unreadCode(options);
  const whatIf: LiveSource['whatIf'] = async (planned, repository, bag) => {
    const { askWhatIf } = await import('./live/what-if/ask.js');
    const asked = { reader, targets: options.whatIf, inRepository, unread, repository, limits, env };
    return askWhatIf(planned, asked, bag);
  };
  const policies: LiveSource['policies'] = async (question, bag) => {
    const { livePolicyRules } = await import('./live-policies.js');
    return livePolicyRules(live, question, bag);
  };
  return {
    portal: cloud.portal,
    showsValues,
    ...(options.policies && showsValues ? { policies } : {}),
    ...(options.whatIf.length > 0 && showsValues ? { whatIf } : {}),
    async read(bag) {
      const [{ readLive }, { isOfCloud, sentencesOf }, { systemsOf }, { readDirectory }] = await Promise.all([
        import('./live/read-live.js'),
        import('./live/facts.js'),
        import('./live/systems.js'),
        import('./live/directory.js'),
      ]);
      const [azure, graph] = await Promise.all([
        readLive(reader, options, limits, new DiagnosticBag()),
        options.directory ? readDirectory(directory, limits) : { resources: [], gaps: [], listed: [] },
      ]);
      const gaps = [...azure.gaps, ...graph.gaps];
      const tell = (code: 'live-unavailable' | 'live-not-read' | 'live-note', missing: readonly string[]) => {
        for (const message of showsValues ? missing : hidden(missing)) bag.report(code, message);
      };
      if (options.policies && !showsValues) bag.report('live-note', POLICIES_OF_PUBLIC);
      if (options.whatIf.length > 0 && !showsValues) bag.report('live-note', WHAT_IF_OF_PUBLIC);
      tell(unread, sentencesOf(gaps.filter((gap) => !isOfCloud(gap))));
      // Nobody can give what the cloud does not have: rules that need it cannot be decided, and that is all.
      tell('live-note', sentencesOf(gaps.filter(isOfCloud)));
      if (!azure.resources.some(({ type }) => sameType(type, WORKSPACE))) bag.report('live-note', NO_WORKSPACE);
      const systems = systemsOf([...azure.resources, ...graph.resources], azure.beside);
      const listed = new Set(graph.listed);
      const { readAt } = azure.estate.facts.workspaces;
      const told = { absent: new Set(azure.absent.keys()), listed, readAt: readAt.toISOString() };
      return { systems, complete: azure.complete, cloud: cloud.name, told };
    },
  };
}

const NO_WORKSPACE =
  'No workspace of Azure Machine Learning was read of live Azure: check the inputs that say what to look at, and that the identity may read there.';

const POLICIES_OF_PUBLIC =
  'The policies that live Azure assigns are not evaluated, as the repository is public and their names and texts are not for everybody.';

const WHAT_IF_OF_PUBLIC =
  'Azure is not asked what a deployment would do, as the repository is public and what it answers is not for everybody.';

/** That something is missing, where names and messages of Azure are not for everybody. */
function hidden(missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  const message = `Not all of live Azure could be read (${missing.length} reasons). They are not shown, as the repository is public; the command line shows them to whoever may read it.`;
  return [message];
}
