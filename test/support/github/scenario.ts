/** A pull request in a real repository, with GitHub's API beside it and the Action run on it as a job would. */
import { expect, onTestFinished } from 'vitest';
import { RULES } from '../../../src/rules/index.js';
import { type Content, checkoutOf, repositoryWith, type TestRepository } from '../git.js';
import { type Job, runJob } from '../job.js';
import { type PullRequestFacts, pullRequestPayload, REPOSITORY } from './payloads.js';
import { Service, type ServiceOptions } from './service.js';

export type Files = Readonly<Record<string, Content>>;

type Over = Parameters<typeof runJob>[2];

export interface ScenarioOptions extends Pick<ServiceOptions, 'pullRequests' | 'contents'> {
  readonly fromFork?: boolean;
  readonly author?: string;
}

export class Scenario {
  /** The commit that is checked out: the merge commit of the pull request, unless another one is asked for. */
  merged = '';
  folder = '';

  private constructor(
    readonly origin: TestRepository,
    readonly service: Service,
    private readonly options: ScenarioOptions,
    private readonly parted: string,
  ) {}

  /** A pull request that makes these changes. */
  static async open(before: Files, changes: Files, options: ScenarioOptions = {}): Promise<Scenario> {
    const origin = repositoryWith(before);
    const parted = origin.git('rev-parse', 'HEAD');
    const service = await startService({ folder: origin.folder, ...options });
    origin.branch('topic', parted);
    const scenario = new Scenario(origin, service, options, parted);
    scenario.push(changes);
    return scenario;
  }

  get facts(): PullRequestFacts {
    const { pullRequest } = this.service;
    if (pullRequest === undefined) throw new Error('there is no pull request');
    return pullRequest;
  }

  /** More commits for the pull request. */
  push(changes: Files): void {
    this.origin.git('checkout', '--quiet', 'topic');
    this.proceed(this.origin.commit(changes));
  }

  /** Other commits in the place of those that were there. */
  forcePush(changes: Files): void {
    this.origin.git('checkout', '--quiet', '-B', 'topic', this.parted);
    this.proceed(this.origin.commit(changes));
  }

  /** Commits that come to the base branch meanwhile. */
  advance(changes: Files): void {
    this.origin.git('checkout', '--quiet', 'main');
    this.origin.commit(changes);
    this.proceed(this.facts.headSha);
  }

  /** As if what the pull request has until now was merged, and it went on from there. */
  mergeIntoBase(): void {
    this.origin.git('branch', '--force', 'main', this.facts.headSha);
    this.proceed(this.facts.headSha);
  }

  private proceed(headSha: string): void {
    const { fromFork = false, author } = this.options;
    const baseSha = this.origin.git('rev-parse', 'main');
    this.merged = this.origin.merge(baseSha, headSha);
    this.service.pullRequest = { number: 2, baseSha, headSha, fromFork, ...(author === undefined ? {} : { author }) };
    this.checkOut(this.merged);
  }

  /** Has the next runs find this commit, as it is checked out by default. */
  checkOut(commit: string): void {
    this.merged = commit;
    this.folder = checkoutOf(this.origin, commit).folder;
  }

  /** Runs the Action on the pull request. */
  run(inputs: Readonly<Record<string, string>> = {}, over: Over = {}): Promise<Job> {
    const given = { 'github-token': 'ghs_ofTheJob', ...inputs };
    const { env, ...world } = over;
    return runJob(this.folder, given, {
      payload: pullRequestPayload(this.facts),
      rules: RULES,
      patience: { requestMs: 5_000, totalMs: 20_000 },
      ...world,
      env: { ...this.env, ...env },
    });
  }

  private get env(): Readonly<Record<string, string>> {
    return { GITHUB_API_URL: this.service.url, GITHUB_REPOSITORY: REPOSITORY, GITHUB_SHA: this.merged };
  }
}

/** A service that lives as long as the test, which fails if it was asked or answered anything that is not described. */
async function startService(options: ServiceOptions): Promise<Service> {
  const service = await Service.listen(options);
  onTestFinished(() => {
    service.close();
    expect(service.problems).toEqual([]);
  });
  return service;
}
