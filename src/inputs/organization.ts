/** What an organisation demands of suppressions: a file that the workflow names, not the repository under test. */
import { z } from 'zod';
import { type Mistake, mistakes, readDocument } from './config.js';
import { didYouMean } from './nearest.js';
import type { SuppressionPolicy } from './options.js';
import { type RuleIds, ruleIdOf } from './rule-ids.js';

const suppressionsSchema = z.strictObject({
  forbid: z
    .union([z.literal('all'), z.array(z.string())])
    .optional()
    .describe('Rules that nothing may suppress, turn off or make less severe; or all.'),
  requireExpiry: z.boolean().optional().describe('Whether every suppression needs a last day.'),
  requireTicket: z.boolean().optional().describe('Whether every suppression needs a ticket.'),
  maxDays: z.number().int().positive().optional().describe('How many days from now a suppression may hold at most.'),
});

export const organizationSchema = z.strictObject({
  version: z.literal(1).describe('The version of this format.'),
  suppressions: suppressionsSchema.optional().describe('What is demanded of suppressions.'),
});

/**
 * The demands in the text of an organisation's file.
 *
 * @throws UsageError with one line for each mistake
 */
export function parseOrganization(text: string, file: string, ruleIds: RuleIds): SuppressionPolicy {
  const { document, data } = readDocument(text, file, organizationSchema, (path) =>
    Object.keys(path[0] === 'suppressions' ? suppressionsSchema.shape : organizationSchema.shape),
  );
  const { forbid = [], requireExpiry = false, requireTicket = false, maxDays } = data.suppressions ?? {};
  const unknown: Mistake[] = [];
  const demands = { requireExpiry, requireTicket, maxDays };
  if (forbid === 'all') return { forbidden: EVERY_RULE, ...demands };
  const forbidden = forbid.flatMap((id, index) => {
    const found = ruleIdOf(id, ruleIds);
    if (found !== undefined) return [found];
    const message = `there is no rule '${id}'${didYouMean(id, ruleIds.keys())}`;
    unknown.push({ place: document.place(['suppressions', 'forbid', index]), message });
    return [];
  });
  if (unknown.length > 0) throw mistakes(file, unknown);
  return { forbidden: new Set(forbidden), ...demands };
}

/** Those of policies too, which are not known before the policies are read. */
const EVERY_RULE = { has: () => true };
