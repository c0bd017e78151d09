/** Two pushes to a pull request, each judged by the Action, and what is seen of each written down. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkOut, newRepository, type TestRepository } from '../../test/support/git-folder.js';
import { type PullRequestFacts, pullRequestPayload } from '../../test/support/github/payloads.js';
import { Service } from '../../test/support/github/service.js';
import { changesOf, estate, PROPOSAL, type Push, REPAIR, type Tree } from './estate.js';
import { annotationsPage, commentPage, indexPage, reviewPage, type Seen } from './pages.js';
import { runStep, type StepResult } from './step.js';

export interface Demonstration {
  readonly pushes: readonly Seen[];
  /** Requests and answers that are not as GitHub's description of its API has them. */
  readonly problems: readonly string[];
}

const PULL_REQUEST = 2;

/** Files the Action writes beside the repository's, by the input that asks for each. */
const REPORTS = {
  'sarif-file': 'azureml-gate.sarif',
  'json-file': 'azureml-gate.json',
  'html-file': 'azureml-gate.html',
};

const INPUTS = { comment: 'on-failure', suggestions: 'true', 'github-token': 'ghs_ofTheJob', ...REPORTS };

/** Runs the program `entry` on both pushes and writes what it did to `folder`. */
export async function demonstrate(folder: string, entry: string): Promise<Demonstration> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'azureml-gate-demo-work-'));
  let service: Service | undefined;
  try {
    const before = estate();
    const origin = newRepository(emptyIn(scratch, 'origin'), before);
    service = await Service.listen({ folder: origin.folder });
    const stage = new Stage(scratch, folder, path.resolve(entry), origin, service);
    const proposed = await stage.push(PROPOSAL, before);
    const repaired = await stage.push(REPAIR, proposed.tree);
    const pushes = [proposed, repaired];
    const diff = origin.git('diff', 'main...topic^');
    writeFileSync(
      path.join(folder, 'index.md'),
      indexPage(
        entry,
        pushes,
        pushes.map((_, at) => folderName(at)),
        diff,
      ),
    );
    return { pushes, problems: service.problems };
  } finally {
    service?.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

class Stage {
  private count = 0;

  constructor(
    private readonly scratch: string,
    private readonly folder: string,
    private readonly entry: string,
    private readonly origin: TestRepository,
    private readonly service: Service,
  ) {
    origin.git('branch', 'topic');
  }

  /** A push to the pull request, the run it triggers, and the pages about it. */
  async push(push: Push, before: Tree): Promise<Seen> {
    const at = this.count++;
    const changes = changesOf(push, before);
    this.origin.git('checkout', '--quiet', 'topic');
    const headSha = this.origin.commit(changes);
    const baseSha = this.origin.git('rev-parse', 'main');
    const merged = this.origin.merge(baseSha, headSha);
    const facts = { number: PULL_REQUEST, baseSha, headSha };
    this.service.pullRequest = facts;
    const { requests, reviewComments } = this.service;
    const [requestsBefore, suggestionsBefore] = [requests.length, reviewComments.length];
    const checkout = checkOut(emptyIn(this.scratch, `checkout-${at}`), this.origin, merged);
    const step = await this.run(checkout.folder, merged, facts, at);
    const seen: Seen = {
      title: push.title,
      tree: { ...before, ...changes },
      step,
      comments: this.service.comments.map(({ body }) => body),
      suggestions: reviewComments.slice(suggestionsBefore),
      writes: requests.slice(requestsBefore).flatMap(({ name }) => (name.startsWith('GET ') ? [] : [name])),
      files: [],
    };
    return { ...seen, files: write(path.join(this.folder, folderName(at)), seen, checkout.folder) };
  }

  private run(workspace: string, commit: string, facts: PullRequestFacts, at: number): Promise<StepResult> {
    return runStep({
      entry: this.entry,
      workspace,
      temporary: path.join(this.scratch, `runner-${at}`),
      apiUrl: this.service.url,
      commit,
      pullRequest: facts.number,
      payload: pullRequestPayload(facts),
      inputs: INPUTS,
    });
  }
}

function folderName(at: number): string {
  return `push-${at + 1}`;
}

function emptyIn(parent: string, name: string): string {
  const folder = path.join(parent, name);
  mkdirSync(folder);
  return folder;
}

/** Writes everything about a push to its folder; gives the names of the files. */
function write(folder: string, seen: Seen, workspace: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  const { step } = seen;
  const pages: Readonly<Record<string, string>> = {
    'annotations.md': annotationsPage(seen),
    'summary.md': step.summary,
    'comment.md': commentPage(seen),
    'review.md': reviewPage(seen),
    'outputs.json': `${JSON.stringify(step.outputs, undefined, 2)}\n`,
    'exit-status.txt': `${step.exitStatus}\n`,
    'log.txt': step.log,
    ...reportsIn(workspace),
  };
  for (const [name, text] of Object.entries(pages)) writeFileSync(path.join(folder, name), text);
  return Object.keys(pages);
}

/** The reports that the Action wrote into the checkout. */
function reportsIn(workspace: string): Readonly<Record<string, string>> {
  const written = Object.values(REPORTS).filter((name) => existsSync(path.join(workspace, name)));
  return Object.fromEntries(written.map((name) => [name, readFileSync(path.join(workspace, name), 'utf8')]));
}
