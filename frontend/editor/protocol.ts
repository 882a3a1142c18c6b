// The messages between an editor and the authority, version 1. docs/drafting-protocol.md tells what they mean.

export const subprotocol = 'codraft.drafting.v1';

export type Side = 'GOVERNMENT' | 'CIVIL_SOCIETY' | 'OTHER';

/// A step or a document as ProseMirror writes it down.
export type Json = { readonly [key: string]: unknown };

/// Who wrote something, and for whom they stood then; an operator stands for nobody.
export interface Author {
  readonly person: string;
  readonly organisation: string | null;
  readonly side: Side | null;
}

/// Whether the same person wrote both, for the same organisation.
export function sameAuthor(one: Author, other: Author): boolean {
  return one.person === other.person && one.organisation === other.organisation && one.side === other.side;
}

/// Somebody who is here; without a cursor when they only read. The positions are those of `version`.
export interface Presence extends Author {
  readonly client: string;
  readonly version: number;
  readonly anchor: number | null;
  readonly head: number | null;
  readonly section: string | null;
}

/// Steps that stand in the text. `dropped` names those of the sender's own commit that found no place.
export interface Commit {
  readonly client: string;
  readonly sequence: number;
  readonly edit: string;
  readonly author: Author;
  readonly at: string;
  readonly steps: readonly Json[];
  readonly dropped?: readonly number[];
}

/// Something said beside the text: a comment on words, or other words in their place. The positions are those of the
/// text's version at this point of the conversation.
export interface Mark {
  readonly id: string;
  readonly kind: 'comment' | 'suggestion';
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /// The words it spoke of are gone; `from` is where they stood.
  readonly deleted: boolean;
  readonly section: string;
  readonly quote: string;
  readonly author: Author & { readonly seat: string };
  readonly forOrganisation: boolean;
  readonly at: string;
  readonly comments: number;
  readonly state: string;
  /// What a comment says, or the words suggested.
  readonly words: string;
  readonly slice?: Json;
  readonly why?: string;
  readonly overlaps?: readonly string[];
  readonly stances?: Readonly<Record<string, Readonly<Partial<Record<Side, number>>>>>;
}

export interface Marks {
  readonly type: 'marks';
  readonly version: number;
  /// Everything there is; what was told before is forgotten.
  readonly whole: boolean;
  readonly marks: readonly Mark[];
  readonly gone: readonly string[];
}

/// What somebody may do beside the text.
export type May = 'comment' | 'suggest' | 'decide';

export type Decision = 'ADOPTED' | 'ADOPTED_IN_PART' | 'NOT_ADOPTED' | 'WITHDRAWN';

/// For whom somebody speaks, and whom they name.
interface Spoken {
  readonly forOrganisation?: string;
  readonly people?: readonly string[];
  readonly organisations?: readonly string[];
}

/// What can be said beside the text; each is answered by `done`, or by `refused`.
export type Saying =
  | ({
      readonly type: 'comment';
      readonly version: number;
      readonly from: number;
      readonly to: number;
      readonly words: string;
      readonly asksChange?: boolean;
    } & Spoken)
  | ({ readonly type: 'reply'; readonly thread: string; readonly words: string } & Spoken)
  | {
      readonly type: 'suggest';
      readonly version: number;
      readonly from: number;
      readonly to: number;
      readonly slice: Json;
      readonly why?: string;
      readonly forOrganisation?: string;
      /// One's own that this puts anew.
      readonly suggestion?: string;
    }
  | {
      readonly type: 'decide';
      readonly suggestion: string;
      readonly kind: Decision;
      readonly reason?: string;
      readonly slice?: Json;
    };

export type ToServer =
  | {
      readonly type: 'open';
      readonly client: string;
      readonly version?: number;
      readonly unsent?: boolean;
      readonly marks?: boolean;
    }
  | (Saying & { readonly request: number })
  | {
      readonly type: 'commit';
      readonly sequence: number;
      readonly version: number;
      readonly steps: readonly Json[];
    }
  | {
      readonly type: 'presence';
      readonly version: number;
      readonly anchor: number | null;
      readonly head: number | null;
      readonly section: string | null;
    }
  | { readonly type: 'alive' };

export interface Opened {
  readonly type: 'opened';
  readonly protocol: number;
  readonly draft: string;
  readonly version: number;
  readonly document?: Json;
  readonly commits?: readonly Commit[];
  readonly people: readonly Presence[];
  readonly me: Author & { readonly client: string; readonly seat?: string };
  readonly mayWrite: boolean;
  readonly reason?: string;
  readonly may?: readonly May[];
}

export type RefusalCode =
  | 'not-possible'
  | 'malformed-request'
  | 'malformed'
  | 'too-large'
  | 'too-fast'
  | 'document-full'
  | 'no-right'
  | 'not-here'
  | 'impossible'
  | 'structure'
  | 'unknown-version'
  | 'unavailable'
  | 'protocol';

export interface Refusal {
  readonly type: 'refused';
  readonly sequence?: number;
  readonly request?: number;
  readonly code: RefusalCode;
  readonly message: string;
}

export type FromServer =
  | Opened
  | { readonly type: 'commits'; readonly version: number; readonly commits: readonly Commit[] }
  | { readonly type: 'confirm'; readonly sequence: number; readonly version: number; readonly at: string }
  | { readonly type: 'received'; readonly sequence: number }
  | { readonly type: 'presence'; readonly people?: readonly Presence[]; readonly left?: readonly string[] }
  | { readonly type: 'rights'; readonly mayWrite: boolean; readonly reason?: string; readonly may?: readonly May[] }
  | Marks
  | { readonly type: 'done'; readonly request: number; readonly id: string }
  | { readonly type: 'alive' }
  | Refusal;

/// The same address asked by HTTP: the text for whoever may read it.
export interface Reading {
  readonly version: number;
  readonly document: Json;
}

/// Why a socket was closed, where coming back at once would not help.
export const closed = {
  malformed: 4400,
  signedOut: 4401,
  noRight: 4403,
  noSuchDraft: 4404,
  tooManySockets: 4408,
  tooLarge: 4413,
  tooFast: 4429,
} as const;
