/** What the conformance card and the health check of the builder say. */
export type CheckOutcome = "pass" | "warn" | "fail";

export interface CheckMessages {
  readonly cardTitle: string;
  readonly cardLead: string;
  readonly cardBefore: string;
  readonly check: string;
  readonly checkAgain: string;
  readonly checking: string;
  readonly checked: (result: { passed: number; warned: number; failed: number }) => string;
  readonly checkedWhen: (when: { date: string; revision: string }) => string;
  readonly checkedOlder: string;
  readonly checkBroke: (why: string) => string;
  /** Stands between two sentences of one text. */
  readonly betweenSentences: string;
  readonly outcomeNames: Readonly<Record<CheckOutcome, string>>;
  readonly printCard: string;
  readonly downloadJson: string;
  readonly needsScript: string;

  readonly drawnHeading: string;
  readonly drawnIn: (seconds: string) => string;
  readonly drawnWithoutMap: (seconds: string) => string;
  readonly notDrawnHeading: string;
  readonly notDrawnInTime: (seconds: number) => string;
  readonly notDrawnHere: string;
  readonly notDrawnError: string;
  readonly frameRefused: string;
  readonly insideHidden: string;
  readonly nothingToCheckHeading: string;
  readonly nothingToCheck: string;
  readonly elsewhere: (where: { there: string; here: string }) => string;

  readonly namesHeading: string;
  readonly namesGood: (names: { frame: string; page: string; language: string }) => string;
  readonly namesFrameOnly: (frame: string) => string;
  readonly namesMissing: (missing: readonly ("frame" | "page" | "language")[]) => string;

  readonly keyboardHeading: string;
  readonly keyboardGood: (controls: number) => string;
  readonly keyboardHeld: (held: { count: number; first: string }) => string;
  readonly keyboardOrder: (count: number) => string;
  readonly keyboardModal: string;

  readonly scrollHeading: string;
  readonly scrollGood: string;
  readonly scrollWheelHeld: string;
  readonly scrollTouchHeld: string;

  readonly contrastHeading: (ratio: string) => string;
  readonly contrastGood: (texts: { measured: number; onMap: number }) => string;
  readonly contrastPoor: (texts: {
    failing: number;
    measured: number;
    worst: string;
    ratio: string;
  }) => string;
  readonly contrastNothing: string;
  readonly accentHeading: (ratio: string) => string;
  readonly accentKept: (accent: { asked: string; panel: string }) => string;
  readonly accentAdapted: (accent: { asked: string; text: string; panel: string }) => string;
  readonly accentMissing: (asked: string) => string;

  readonly storageHeading: string;
  readonly storageNothing: string;
  readonly storageKeptHeading: string;
  readonly storageKept: (names: string) => string;
  readonly storageThereBefore: (names: string) => string;

  readonly hostsHeading: string;
  readonly hostsOwn: (asked: { requests: number; host: string }) => string;
  readonly hostsBasemap: (source: string) => string;
  readonly hostsForeignHeading: string;
  readonly hostsForeign: (hosts: string) => string;

  readonly weightHeading: (kilobytes: string) => string;
  readonly weightDetail: (requests: number) => string;
  readonly weightTiles: string;
  readonly weightHeavy: (limit: string) => string;

  readonly twinsHeading: string;
  readonly twinsGood: (twins: { marks: number; rows: number }) => string;
  readonly twinsNamed: (marks: number) => string;
  readonly twinsMissing: (names: string) => string;
  readonly twinsUnnamed: (marks: number) => string;
  readonly twinsNoMap: string;

  readonly withoutScriptHeading: string;
  readonly withoutScriptList: (rows: number) => string;
  readonly withoutScriptPicture: string;
  readonly withoutScriptNothing: string;
  readonly withoutScriptUnanswered: (status: number) => string;

  readonly linkHeading: string;
  readonly linkGood: string;
  readonly linkNoMap: string;
  readonly linkMissing: (missing: readonly ("link" | "sources" | "note")[]) => string;
  readonly reviewHeading: (number: string) => string;
  readonly reviewShown: string;
  readonly reviewHidden: string;
  readonly reviewNoneHeading: string;
  readonly reviewNone: string;

  readonly answersHeading: string;
  readonly answersGood: (address: string) => string;
  readonly answersBad: (answer: { address: string; status: number }) => string;
  readonly imageHeading: string;
  readonly imageGood: (image: { width: number; height: number }) => string;
  readonly imageBroken: string;
  readonly altHeading: string;
  readonly altGood: (alt: string) => string;
  readonly altMissing: string;
  readonly oembedHeading: string;
  readonly oembedGood: string;
  readonly oembedBad: string;

  readonly healthTitle: string;
  readonly healthLead: string;
  readonly healthPage: string;
  readonly healthPageHint: string;
  readonly healthPolicy: string;
  readonly healthPolicyHint: string;
  readonly healthSandbox: string;
  readonly healthSandboxHint: string;
  readonly healthNoAddress: string;
  readonly healthNoScheme: (address: string) => string;
  readonly healthBadScheme: (scheme: string) => string;
  readonly healthAbout: string;
  readonly healthFine: string;

  readonly ancestorsAny: string;
  readonly ancestorsLet: (origin: string) => string;
  readonly ancestorsRefuse: (framing: { origin: string; sources: string }) => string;
  readonly ancestorsNoOrigin: (sources: string) => string;
  readonly ancestorsFrameOptions: (value: string) => string;
  readonly ancestorsUnread: string;
  readonly mixedNone: string;
  readonly mixedBlocked: (atlas: string) => string;
  readonly mixedLoopback: string;
  readonly mixedUpgraded: (atlas: string) => string;
  readonly policyFrameFree: string;
  readonly policyFrameLets: (directive: string) => string;
  readonly policyFrameRefuses: (refusal: { directive: string; name: string; atlas: string }) => string;
  readonly policyFrameRefusesAll: (refusal: { directive: string; atlas: string }) => string;
  readonly policyScriptLets: string;
  readonly policyScriptNonce: string;
  readonly policyScriptRefuses: (refusal: { directive: string; atlas: string }) => string;
  readonly policyUnknown: (words: string) => string;
  readonly sandboxFine: string;
  readonly sandboxNoScripts: string;
  readonly sandboxNoOrigin: string;
  readonly sandboxNoPopups: string;
  readonly sandboxPopupsKept: string;
  readonly sandboxUnknown: (words: string) => string;
}
