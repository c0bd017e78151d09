/**
 * Rules of these categories whose findings no edit of a value or two mends, and why. A rule whose findings some edit mends is
 * listed nowhere: it has cases.
 */
export const WITHOUT_FIX: Readonly<Record<'identity' | 'monitoring' | 'governance' | 'supply-chain', Reasons>> = {
  identity: {
    'AML-IDN-004': 'the service has no other sign-in for it: the model has to be served in another way',
    'AML-IDN-006': 'the secret has to go into a vault, and to be renewed',
    'AML-IDN-015': 'which identity is meant, and which role would do, is not known',
    'AML-IDN-018': 'the secret has to go into a vault, and to be renewed',
    'AML-IDN-019': 'a script is not rewritten',
    'AML-IDN-020': 'an assignment cannot be given another role, and which one people need is not known',
    'AML-IDN-021': 'an assignment cannot be given another role, and which one is needed is not known',
    'AML-IDN-022': 'it takes role assignments of their own',
    'AML-IDN-023': 'the account is no resource of the files',
    'AML-IDN-024': 'policies of Conditional Access are no resource of the files',
    'AML-IDN-105': 'it takes role assignments of their own',
    'AML-IDN-110': 'who else needs the account is not known',
    'AML-IDN-113': 'it takes role assignments of their own',
    'AML-IDN-114': 'an assignment cannot be given another role, and which one is needed is not known',
    'AML-IDN-116': 'an assignment cannot be given another role, and which one is needed is not known',
    'AML-IDN-117': 'an assignment cannot be given another role: it is made again under another name',
    'AML-IDN-118': 'which actions are needed is not known',
    'AML-IDN-119': 'an assignment cannot be given another role or scope',
    'AML-IDN-121': 'a script is not rewritten',
    'AML-IDN-124': 'it takes role assignments of their own',
  },
  monitoring: {
    'AML-MON-001': 'it takes a resource of its own, and where the logs go is not known',
    'AML-MON-003': 'it takes a resource of its own, and where the logs go is not known',
    'AML-MON-005': 'it takes a resource of its own, and where the logs go is not known',
    'AML-MON-006': 'it takes a component of its own',
    'AML-MON-103': 'it takes a resource of its own, and where the logs go is not known',
    'AML-MON-104': 'it takes a resource of its own, and where the logs go is not known',
    'AML-MON-112': 'the image has to be built anew',
  },
  governance: {
    'AML-POL-001': 'it takes an assignment of its own',
    'AML-POL-004': 'when an exemption ends, and what covers the risk, is for its owner to say',
    'AML-POL-007': 'the model has to be moved to another service',
    'AML-POL-104': 'what the assignment leaves out on purpose is for its owner to say',
    'AML-POL-106': 'it takes an identity with roles of its own',
    'AML-POL-110': 'what does not comply is mended where it is declared',
  },
  'supply-chain': {
    'AML-SUP-001': 'which approved model would do is not known',
    'AML-SUP-002': 'which version is meant is not known; to build nothing again keeps patches away',
    'AML-SUP-003': 'where an approved source has the same is not known',
    'AML-SUP-005': 'a script is not rewritten',
  },
};

type Reasons = Readonly<Record<string, string>>;
