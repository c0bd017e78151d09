/**
 * Profiles: what a kind of workload demands beyond what every one should. Data only: by rule id another severity than the rule's
 * own, or off, with the reason in one line. What the configuration says of a rule wins.
 */
import type { ProfileName, SeverityName } from '../inputs/options.js';

export interface ProfileEntry {
  readonly severity: SeverityName | 'off';
  /** Why here, as a sentence. */
  readonly reason: string;
}

export interface Profile {
  /** Whom it is for. */
  readonly about: string;
  /** By rule id; rules that are not listed keep their own severity. */
  readonly rules: Readonly<Record<string, ProfileEntry>>;
}

export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  baseline: {
    about: 'What every workspace should be able to show. Rules have the severity they are written with.',
    rules: {},
  },
  regulated: {
    about: 'For workloads that somebody audits: keys of one’s own, sign-in that can be traced, and logs are demands.',
    rules: {
      'AML-ENC-001': high('A key that can be revoked is a demand here, and a workspace cannot get one later.'),
      'AML-ENC-104': high(
        'The account holds the data itself: a key of one’s own on the workspace alone shuts nothing.',
      ),
      'AML-ENC-105': high('Images hold code and models, and a registry cannot get a key later.'),
      'AML-ENC-102': high('Every service has to refuse the protocol versions that auditors no longer accept.'),
      'AML-IDN-001': high('Sign-in with SSH keys cannot be traced to a person or governed by roles.'),
      'AML-IDN-003': high('A shared key tells nobody who called, and does not expire.'),
      'AML-MON-001': high('Without an audit log nothing can be shown to an auditor.'),
      'AML-NET-014': high(
        'A model that is published to the internet is outside every boundary that auditors are shown.',
      ),
      'AML-NET-113': high('Every subnet needs a filter that somebody can review.'),
      'AML-NET-127': high(
        'The VPN is the door of a private workspace: who came in has to be a person that can be named.',
      ),
    },
  },
  'exfiltration-protection': {
    about: 'For data that must not leave: the ways out count as much as the ways in.',
    rules: {
      'AML-DAT-001': high('Whatever runs in the managed network can copy data anywhere.'),
      'AML-IDN-003': high('A key that was carried away lets anybody query the model from anywhere.'),
      'AML-MON-001': high('Data that left is noticed in the logs or not at all.'),
      'AML-NET-004': high('A name that resolves to a public address takes the data past the private endpoint.'),
      'AML-NET-113': high('Without a security group nothing keeps packets from leaving the subnet.'),
      'AML-NET-119': high('An account of somebody else takes in whatever a job reads.'),
    },
  },
};

function high(reason: string): ProfileEntry {
  return { severity: 'high', reason };
}
