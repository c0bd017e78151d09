/** What the Action writes to a pull request: a comment, a review. That one of them fails changes nothing else. */
import type { ScanResult } from '../decide/scan-result.js';
import { exitStatusOf } from '../decide/verdict.js';
import type { ActionInputs } from '../inputs/action-inputs.js';
import type { Trigger } from '../inputs/event.js';
import { commentMarker, renderComment } from '../report/comment.js';
import { hasFixes } from '../report/suggestions.js';
import { plural } from '../report/wording.js';
import { type Client, type Connection, openClient } from './client.js';
import { type CommentOutcome, writeComment } from './comment.js';
import { causeOf, mayLackPermission } from './failure.js';
import { offerSuggestions, type ReviewOutcome } from './review.js';

export interface DeliveryRequest extends Pick<ActionInputs, 'comment' | 'suggestions'> {
  readonly trigger: Trigger;
  /** The name of the event, for messages. */
  readonly eventName: string;
  readonly result: ScanResult;
  /** What the gate was configured to look at, by name. */
  readonly configuration: string;
  /** Whom to talk to; throws where that is not known. */
  readonly connect: () => Connection;
}

export interface Delivery {
  /** What somebody who waits for it must know, one for each cause. Plain text. */
  readonly notices: readonly string[];
  /** What was done, for the log. */
  readonly log: readonly string[];
}

type Channel = 'comment' | 'suggestions';

/** Requests of one run at most: pages of comments, of files and of review comments, a few others, and some tried again. */
const MAX_REQUESTS = 100;

/** Writes what is asked for where there is a pull request. Never throws. */
export async function deliver(request: DeliveryRequest): Promise<Delivery> {
  const { trigger, eventName } = request;
  const channels = wantedChannels(request);
  if (channels.length === 0) return { notices: [], log: [] };
  if (trigger.kind === 'other' && trigger.problem !== undefined && /^pull_request/.test(eventName)) {
    return { notices: [`${namesOf(channels)} not written: ${trigger.problem}.`], log: [] };
  }
  if (trigger.kind !== 'pull_request' && trigger.kind !== 'pull_request_target') {
    return { notices: [], log: [`There is no pull request to comment on: the event is '${eventName}'.`] };
  }
  return new PullRequestDelivery(request, trigger).run(channels);
}

function wantedChannels({ comment, suggestions, result }: DeliveryRequest): readonly Channel[] {
  return [
    ...(comment === 'never' ? [] : (['comment'] as const)),
    ...(suggestions && hasFixes(result) ? (['suggestions'] as const) : []),
  ];
}

type PullRequestTrigger = Extract<Trigger, { kind: 'pull_request' | 'pull_request_target' }>;

class PullRequestDelivery {
  private readonly log: string[] = [];
  private readonly failed = new Map<Channel, unknown>();

  constructor(
    private readonly request: DeliveryRequest,
    private readonly trigger: PullRequestTrigger,
  ) {}

  async run(channels: readonly Channel[]): Promise<Delivery> {
    try {
      const connection = this.request.connect();
      const client = await openClient(connection, MAX_REQUESTS);
      if (await this.isCurrent(client)) {
        for (const channel of channels) await this.attempt(channel, client, connection.token);
      }
    } catch (error) {
      for (const channel of channels) this.failed.set(channel, error);
    }
    return { notices: this.notices(), log: this.log };
  }

  /** False if there are newer commits: what was found in older ones must not stand in the place of what is found in them. */
  private async isCurrent({ octokit, repository }: Client): Promise<boolean> {
    const { number, headSha } = this.trigger;
    const parameters = { ...repository, pull_number: number };
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', parameters);
    if (data.head.sha === headSha) return true;
    this.log.push('The pull request has newer commits: writing to it is left to the run for those.');
    return false;
  }

  private async attempt(channel: Channel, client: Client, token: string): Promise<void> {
    try {
      this.log.push(...(channel === 'comment' ? await this.comment(client, token) : await this.review(client, token)));
    } catch (error) {
      this.failed.set(channel, error);
    }
  }

  private async comment(client: Client, token: string): Promise<readonly string[]> {
    const { result, configuration, comment } = this.request;
    const outcome = await writeComment(client, token, {
      pullRequest: this.trigger.number,
      marker: commentMarker(configuration),
      body: renderComment(result, configuration),
      isWorthIt: comment === 'always' || exitStatusOf(result) !== 0,
    });
    return COMMENT_OUTCOMES[outcome];
  }

  private async review(client: Client, token: string): Promise<readonly string[]> {
    const { number: pullRequest, headSha } = this.trigger;
    return reviewText(await offerSuggestions(client, token, { pullRequest, headSha }, this.request.result));
  }

  /** One for each cause, with everything that failed by it. */
  private notices(): readonly string[] {
    const byText = new Map<string, Channel[]>();
    for (const [channel, error] of this.failed) {
      const text = [`${causeOf(error)}.`, ...(mayLackPermission(error) ? this.permissionAdvice() : [])].join(' ');
      byText.set(text, [...(byText.get(text) ?? []), channel]);
    }
    return [...byText].map(
      ([text, channels]) => `${namesOf(channels)} not written: ${text} The result is not affected.`,
    );
  }

  private permissionAdvice(): readonly string[] {
    const { fromFork, byDependabot } = this.trigger;
    const whose = byDependabot ? 'of Dependabot' : fromFork ? 'from a fork' : undefined;
    return [
      "It takes the permission 'pull-requests: write'.",
      ...(whose === undefined
        ? []
        : [`The token of a pull request ${whose} can only read, whatever the workflow grants.`]),
    ];
  }
}

const NAMES: Readonly<Record<Channel, string>> = { comment: 'The comment', suggestions: 'The review suggestions' };

/** "The comment was", "The comment and the review suggestions were". */
function namesOf(channels: readonly Channel[]): string {
  const [first = '', ...others] = channels.map((channel) => NAMES[channel]);
  const named = [first, ...others.map((name) => name.replace(/^T/, 't'))].join(' and ');
  return `${named} ${channels.length === 1 && channels[0] === 'comment' ? 'was' : 'were'}`;
}

const COMMENT_OUTCOMES: Readonly<Record<CommentOutcome, readonly string[]>> = {
  created: ['A comment was written to the pull request.'],
  updated: ['The comment on the pull request was brought up to date.'],
  unchanged: ['The comment on the pull request says the same already.'],
  absent: [],
};

function reviewText({ posted, known, withheld }: ReviewOutcome): readonly string[] {
  const reasons = [...withheld].map(([obstacle, count]) => `${count} ${obstacle}`);
  const total = [...withheld.values()].reduce((sum, count) => sum + count, 0);
  return [
    ...(posted > 0 ? [`${plural(posted, 'change')} suggested in a review.`] : []),
    ...(known > 0 ? [`${plural(known, 'suggestion')} made before.`] : []),
    ...(total > 0 ? [`${total === 1 ? '1 fix' : `${total} fixes`} not suggested: ${reasons.join(', ')}.`] : []),
  ];
}
